//! The parent's side of the child process that builds case after case from memory.

use super::case::{Base, Tree, differences};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child as Process, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Set in the environment of the child.
pub(crate) const WORKER: &str = "KZSITE_ANY_INPUT_WORKER";

/// Memory of the child, in KiB of its address space: far more than the shipped site needs.
const MEMORY: u32 = 3 * 1024 * 1024;

/// How long a case may take by the clock, however busy the machine is.
pub(crate) const PATIENCE: Duration = Duration::from_mins(3);

/// What a child is asked to do.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Question {
    pub(crate) base: String,
    /// Files that differ from the base: their lengths, or nothing where they are gone. The bytes follow.
    pub(crate) files: Vec<(String, Option<usize>)>,
    /// Instead of a case, something that a child must not do.
    pub(crate) misdeed: Option<String>,
}

/// What a case led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Verdict {
    /// The site was built; else it was refused with messages.
    pub(crate) built: bool,
    pub(crate) faults: Vec<Fault>,
}

/// Something that must not be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fault {
    /// Stable, so that faults of one cause are told apart from others.
    pub(crate) kind: String,
    pub(crate) detail: String,
}

impl Fault {
    pub(crate) fn new(kind: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            detail: detail.into(),
        }
    }
}

/// A child process; a new one takes the place of one that died.
pub(crate) struct Child {
    running: Option<Running>,
}

struct Running {
    process: Process,
    stdin: ChildStdin,
    answers: Receiver<String>,
    complaints: Arc<Mutex<Vec<u8>>>,
}

impl Child {
    pub(crate) fn new() -> Self {
        Self { running: None }
    }

    /// Builds a case.
    pub(crate) fn build(&mut self, base: Base, original: &Tree, tree: &Tree) -> Verdict {
        let differences = differences(original, tree);
        let question = Question {
            base: base.name().to_owned(),
            files: differences
                .iter()
                .map(|(path, bytes)| (path.clone(), bytes.map(<[u8]>::len)))
                .collect(),
            misdeed: None,
        };
        let bytes: Vec<u8> = differences
            .iter()
            .filter_map(|(_, bytes)| *bytes)
            .flatten()
            .copied()
            .collect();
        self.ask(&question, &bytes, PATIENCE)
    }

    /// Asks, and judges an end or a silence.
    pub(crate) fn ask(&mut self, question: &Question, bytes: &[u8], patience: Duration) -> Verdict {
        let mut running = self.running.take().unwrap_or_else(Running::start);
        let mut message = serde_json::to_vec(question).expect("a question is JSON");
        message.push(b'\n');
        message.extend(bytes);
        // Where it dies while it reads, there is no answer either.
        let _ = running
            .stdin
            .write_all(&message)
            .and_then(|()| running.stdin.flush());
        let fault = match running.answers.recv_timeout(patience) {
            Ok(answer) => {
                self.running = Some(running);
                return serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
            }
            Err(RecvTimeoutError::Timeout) => {
                Fault::new("hangs", format!("no end after {} s", patience.as_secs()))
            }
            Err(RecvTimeoutError::Disconnected) => running.death(),
        };
        running.end();
        Verdict {
            built: false,
            faults: vec![fault],
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.end();
        }
    }
}

impl Running {
    fn start() -> Self {
        let program = std::env::current_exe().expect("this program has a path");
        let mut process = limited(MEMORY, &program.to_string_lossy())
            .env(WORKER, "1")
            .env("RAYON_NUM_THREADS", "2")
            .env("MALLOC_ARENA_MAX", "2")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the child runs");
        let (sender, answers) = channel();
        let stdout = BufReader::new(process.stdout.take().expect("it is piped"));
        thread::spawn(move || {
            for line in stdout.lines() {
                let Ok(line) = line else { break };
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let complaints = Arc::new(Mutex::new(Vec::new()));
        let mut stderr = process.stderr.take().expect("it is piped");
        let shared = Arc::clone(&complaints);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = stderr.read(&mut buffer) {
                let mut all = shared.lock().expect("nobody panics with it");
                all.extend(&buffer[..count]);
                let surplus = all.len().saturating_sub(64 * 1024);
                all.drain(..surplus);
            }
        });
        Self {
            stdin: process.stdin.take().expect("it is piped"),
            process,
            answers,
            complaints,
        }
    }

    /// How a child died that has closed its output.
    fn death(&mut self) -> Fault {
        let status = self.process.wait().expect("it was started here");
        thread::sleep(Duration::from_millis(50));
        let complaints = self.complaints.lock().expect("nobody panics with it").clone();
        death(&String::from_utf8_lossy(&complaints), &status.to_string())
    }

    fn end(mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a dead process says of its end.
pub(crate) fn death(complaints: &str, status: &str) -> Fault {
    let last = |mark: &str| {
        complaints
            .lines()
            .rev()
            .find(|line| line.contains(mark))
            .map(str::to_owned)
    };
    let kind = if let Some(line) = last("panicked at") {
        let place = line.split("panicked at ").nth(1).unwrap_or_default();
        // Where packages lie differs between machines.
        let place = place
            .rsplit_once("/src/")
            .map_or(place.to_owned(), |(before, after)| {
                format!("{}/src/{after}", before.rsplit('/').next().unwrap_or_default())
            });
        format!("panics at {}", place.trim_end_matches(':'))
    } else if last("overflowed its stack").is_some() {
        "overflows its stack".to_owned()
    } else if last("memory allocation of").is_some() {
        "eats all memory".to_owned()
    } else {
        format!("dies: {status}")
    };
    let tail: Vec<&str> = complaints.lines().rev().take(6).collect();
    let tail: Vec<&str> = tail.into_iter().rev().collect();
    Fault::new(kind, tail.join("\n"))
}

/// A program under a limit of memory (in KiB) that leaves no core file.
pub(crate) fn limited(memory: u32, program: &str) -> Command {
    let mut command = Command::new("sh");
    let script = format!("ulimit -c 0; ulimit -v {memory}; exec \"$0\" \"$@\"");
    command
        .args(["-c", &script, program])
        .env("RUST_BACKTRACE", "0")
        .env_remove("KZSITE_EDITOR");
    command
}
