//! The child process: builds sites from memory and says what it finds, a line for each.

use super::case::{Base, Tree};
use super::child::{Fault, Question, Verdict};
use super::judge;
use kzsite::build::{BuildOptions, Builder, Silent, Sink};
use kzsite::diag::{Diagnostic, Problems};
use kzsite::input::{Files, Payload};
use kzsite::output::OutputPath;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, Read, Write, stdin, stdout};
use std::sync::{Mutex, PoisonError};

/// Processor time for one case, in seconds: the whole shipped site takes less than a second, or twenty without optimisation.
const PROCESSOR: f64 = if cfg!(debug_assertions) { 90.0 } else { 12.0 };

/// Of a hundred files, how many are made: a build without optimisation takes too long to make them all.
const SHARE: u64 = if cfg!(debug_assertions) { 12 } else { 100 };

/// Answers questions until there are none.
pub(crate) fn run() {
    let mut bases: HashMap<String, Tree> = HashMap::new();
    let mut input = stdin().lock();
    let mut line = String::new();
    while input.read_line(&mut line).is_ok_and(|count| count > 0) {
        let question: Question = serde_json::from_str(&line).expect("the parent asks in JSON");
        line.clear();
        if let Some(misdeed) = &question.misdeed {
            commit(misdeed);
        }
        let base = Base::named(&question.base).expect("the parent knows the bases");
        let original = bases.entry(question.base).or_insert_with(|| base.tree());
        let mut tree = original.clone();
        for (path, length) in &question.files {
            if let Some(length) = length {
                let mut bytes = vec![0; *length];
                input.read_exact(&mut bytes).expect("the parent sends all bytes");
                tree.insert(path.clone(), bytes);
            } else {
                tree.remove(path);
            }
        }
        let theme_is_ours = !question.files.iter().any(|(path, _)| path.starts_with("themes/"));
        let before = processor_seconds();
        let mut verdict = build(&tree, theme_is_ours);
        let took = processor_seconds() - before;
        if took > PROCESSOR {
            verdict.faults.push(Fault::new(
                "takes too long",
                format!("{took:.0} s of processor time"),
            ));
        }
        let answer = serde_json::to_string(&verdict).expect("a verdict is JSON");
        let mut output = stdout().lock();
        writeln!(output, "{answer}")
            .and_then(|()| output.flush())
            .expect("the parent listens");
    }
}

fn build(tree: &Tree, theme_is_ours: bool) -> Verdict {
    let files = Files::memory(tree);
    let builder = Builder::new(BuildOptions::new("site"));
    let mut faults = Vec::new();
    let loaded = match builder.load_from(files) {
        Ok(loaded) => loaded,
        Err(failure) => {
            judge::messages(&failure.problems, &failure.files, &mut faults);
            if !failure.problems.has_errors() {
                faults.push(Fault::new("refused without an error", ""));
            }
            return Verdict { built: false, faults };
        }
    };
    judge::messages(&loaded.warnings, &loaded.files, &mut faults);
    let survey = kzsite::reports::survey(&loaded);
    let warnings: Problems = survey.warnings.iter().cloned().collect();
    judge::messages(&warnings, &loaded.files, &mut faults);
    let kept = Kept::default();
    let rendered = builder.render(&loaded, &kept, &Silent);
    if let Err(problems) = &rendered {
        judge::messages(problems, &loaded.files, &mut faults);
    } else {
        let made = kept.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        judge::output(&made, theme_is_ours, &mut faults);
    }
    Verdict {
        built: rendered.is_ok(),
        faults,
    }
}

/// Keeps what is made.
#[derive(Default)]
struct Kept(Mutex<Vec<(String, Vec<u8>)>>);

impl Sink for Kept {
    fn keep(&self, path: &OutputPath, fingerprint: &dyn Fn() -> u64) -> bool {
        let mut hasher = DefaultHasher::new();
        (path.as_str(), fingerprint()).hash(&mut hasher);
        hasher.finish() % 100 >= SHARE
    }

    fn take(&self, path: &OutputPath, payload: &Payload) -> Result<(), Diagnostic> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = payload.load().expect("what is in memory can be read");
        kept.push((path.as_str().to_owned(), bytes.into_owned()));
        Ok(())
    }
}

/// What this process has used of all processors; nothing where the system does not tell.
fn processor_seconds() -> f64 {
    let Ok(text) = std::fs::read_to_string("/proc/self/stat") else {
        return 0.0;
    };
    let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// Does what no case may do, so that the tests can be tested.
fn commit(misdeed: &str) {
    match misdeed {
        "abort" => std::process::abort(),
        "panic" => panic!("as told"),
        "overflow" => {
            descend(&[0; 4096]);
        }
        "eat" => {
            let mut eaten: Vec<Vec<u8>> = Vec::new();
            loop {
                eaten.push(vec![1; 64 * 1024 * 1024]);
            }
        }
        _ => std::thread::sleep(std::time::Duration::from_hours(1)),
    }
}

#[expect(unconditional_recursion, reason = "it has to overflow")]
fn descend(above: &[u8; 4096]) -> u8 {
    let here = std::hint::black_box([above[0].wrapping_add(1); 4096]);
    descend(&here).wrapping_add(here[17])
}
