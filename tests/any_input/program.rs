//! The program itself, on a site on the disk, as people run it.

use super::case::Tree;
use super::child::{Fault, PATIENCE, Verdict, death, limited};
use super::{folder, judge};
use std::io::Read;
use std::process::{ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Memory in KiB of address space, of which the allocator reserves more than it uses.
const MEMORY: u32 = 6 * 1024 * 1024;

/// Ways to run it, in turn.
const RUNS: [&[&str]; 5] = [
    &["build", "--message-format", "json"],
    &["check", "--message-format", "json"],
    &["build", "--message-format", "human"],
    &[
        "build",
        "--message-format",
        "json",
        "--no-minify",
        "--drafts",
        "--strict",
    ],
    &["check", "--message-format", "github", "--verbose"],
];

/// Runs the program on a site.
pub(crate) fn run(tree: &Tree, turn: usize) -> Verdict {
    let site = tempfile::tempdir().expect("a temporary folder can be made");
    let mut faults = Vec::new();
    let mut built = false;
    if folder::write(tree, site.path()).is_ok() {
        let arguments = RUNS[turn % RUNS.len()];
        let mut process = limited(MEMORY, env!("CARGO_BIN_EXE_kzsite"))
            .args(arguments)
            .current_dir(site.path())
            .env("NO_COLOR", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let stdout = gather(process.stdout.take().expect("it is piped"));
        let stderr = gather(process.stderr.take().expect("it is piped"));
        let status = wait(&mut process);
        let (stdout, stderr) = (stdout.join().expect("it reads"), stderr.join().expect("it reads"));
        let said = String::from_utf8_lossy(&stderr).into_owned();
        match status {
            None => faults.push(Fault::new("hangs", format!("{arguments:?}"))),
            Some(status) if !matches!(status.code(), Some(0 | 1)) => {
                faults.push(death(&said, &status.to_string()));
            }
            Some(status) => {
                built = status.success();
                judge::said(&said, arguments, built, &mut faults);
            }
        }
        if std::str::from_utf8(&stderr).is_err() || std::str::from_utf8(&stdout).is_err() {
            faults.push(Fault::new("does not speak UTF-8", said));
        }
    }
    Verdict { built, faults }
}

fn gather(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What a killed program leaves unsaid is not missed.
        let _ = stream.read_to_end(&mut bytes);
        bytes
    })
}

/// Its status, or nothing where it does not end.
fn wait(process: &mut std::process::Child) -> Option<ExitStatus> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = process.try_wait().expect("it was started here") {
            return Some(status);
        }
        thread::sleep(Duration::from_millis(10));
    }
    let _ = process.kill();
    let _ = process.wait();
    None
}
