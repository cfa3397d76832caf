//! Whatever is done to a site: what a session makes is what a clean build makes, and a build with a cache writes just that.
//!
//! `KZSITE_STEPS` is the number of edits (of the session; a fifth as many for builds), `KZSITE_SEED` the start of chance.

mod dice;
mod edits;

use self::dice::Dice;
use self::edits::Desk;
use kzsite::build::{BuildOptions, Builder, Session, Silent, Sink, Update};
use kzsite::diag::{Diagnostic, Format, Problems};
use kzsite::input::{Files, Payload, Refresh};
use kzsite::output::OutputPath;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

const STEPS: usize = 100;

type Tree = BTreeMap<String, Vec<u8>>;

/// Takes files into memory.
#[derive(Default)]
struct Memory(Mutex<Tree>);

impl Sink for Memory {
    fn take(&self, path: &OutputPath, payload: &Payload) -> Result<(), Diagnostic> {
        let mut tree = self.0.lock().expect("no thread has panicked");
        let bytes = payload.load().expect("what is left on the disk can be read");
        tree.insert(path.as_str().to_owned(), bytes.into_owned());
        Ok(())
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable)
        .ok()
        .map(|text| text.parse().expect("the variable holds a number"))
}

/// The files of a clean build, or the problems.
fn clean(options: &BuildOptions) -> Result<Tree, Vec<String>> {
    let builder = Builder::new(options.clone());
    let loaded = builder
        .load(&Silent)
        .map_err(|failure| told(&failure.problems, &failure.files))?;
    let memory = Memory::default();
    match builder.render(&loaded, &memory, &Silent) {
        Ok(_) => Ok(memory.0.into_inner().expect("no thread has panicked")),
        Err(problems) => {
            let mut all = loaded.warnings;
            all.extend(problems);
            all.sort(&loaded.files);
            Err(told(&all, &loaded.files))
        }
    }
}

fn told(problems: &Problems, files: &Files) -> Vec<String> {
    let problems = problems.iter();
    problems
        .map(|problem| Format::Json.render(problem, files))
        .collect()
}

/// The files of a session; without them, the problems of resolving, or those of rendering.
fn made(update: &Update) -> Result<Tree, (Vec<String>, bool)> {
    let snapshot = match &update.result {
        Ok(snapshot) => snapshot,
        Err(failure) => return Err((told(&failure.problems, &failure.files), true)),
    };
    let mut tree = Tree::new();
    let mut problems = Vec::new();
    for path in snapshot.paths() {
        let before = snapshot.fingerprint(path);
        match snapshot.file(path).expect("a path of the list is there") {
            Ok(payload) => {
                assert_eq!(
                    before,
                    snapshot.fingerprint(path),
                    "the fingerprint of {path} changes"
                );
                let bytes = payload.load().expect("what is left on the disk can be read");
                tree.insert(path.as_str().to_owned(), bytes.into_owned());
            }
            Err(problem) => problems.push(Format::Json.render(&problem, &snapshot.loaded.files)),
        }
    }
    if problems.is_empty() {
        Ok(tree)
    } else {
        Err((problems, false))
    }
}

fn differing(a: &Tree, b: &Tree) -> Vec<String> {
    let paths = a.keys().chain(b.keys().filter(|path| !a.contains_key(*path)));
    paths
        .filter(|path| a.get(*path) != b.get(*path))
        .cloned()
        .collect()
}

/// Compares a session with a clean build; whether there is a site.
fn compare(update: &Update, options: &BuildOptions) -> bool {
    match (made(update), clean(options)) {
        (Ok(made), Ok(clean)) => {
            assert_eq!(
                differing(&made, &clean),
                Vec::<String>::new(),
                "these files differ"
            );
            true
        }
        (Err((made, true)), Err(clean)) => {
            assert_eq!(made, clean, "the problems differ");
            false
        }
        (Err((made, false)), Err(clean)) => {
            for problem in &made {
                // The same problem of a template is told once, with the hint of the first page.
                let known = clean
                    .iter()
                    .any(|known| known.split("\"hints\"").next() == problem.split("\"hints\"").next());
                assert!(known, "a clean build does not say {problem}, but {clean:?}");
            }
            false
        }
        (Ok(_), Err(clean)) => panic!("only a clean build fails: {clean:?}"),
        (Err((made, _)), Ok(_)) => panic!("only the session fails: {made:?}"),
    }
}

#[test]
fn after_every_edit_a_session_makes_what_a_clean_build_makes() {
    let seed = number("KZSITE_SEED").unwrap_or(1);
    let steps = number("KZSITE_STEPS").map_or(STEPS, |steps| usize::try_from(steps).expect("steps fit"));
    let mut dice = Dice::new(seed);
    let mut desk = Desk::new();
    let options = BuildOptions {
        minify: false,
        ..BuildOptions::new(desk.site.path(""))
    };
    let (mut session, update) = Session::open(options.clone());
    assert!(compare(&update, &options), "the site is whole at first");
    let mut is_whole = true;
    let mut whole_states = 0;
    for step in 0..steps {
        let paths = if !is_whole && !dice.once_in(4) {
            desk.mend(&mut dice)
        } else {
            desk.edit(&mut dice)
        };
        let all = dice.once_in(10);
        tell(seed, step, &desk.said);
        let absolute = dice.once_in(2);
        let path = |path: &String| {
            if absolute {
                desk.site.path(path)
            } else {
                PathBuf::from(path)
            }
        };
        let paths: Vec<PathBuf> = paths.iter().map(path).collect();
        let changed = if all {
            Refresh::Everything
        } else {
            Refresh::At(&paths)
        };
        let update = session.update(changed);
        is_whole = compare(&update, &options);
        whole_states += usize::from(is_whole);
    }
    assert!(
        whole_states * 3 > steps,
        "only {whole_states} of {steps} states were whole"
    );
}

#[test]
fn after_every_edit_a_build_with_a_cache_writes_what_a_clean_build_makes() {
    let seed = number("KZSITE_SEED").unwrap_or(2);
    let steps = number("KZSITE_STEPS").map_or(STEPS, |steps| usize::try_from(steps).expect("steps fit")) / 4;
    let mut dice = Dice::new(seed);
    let mut desk = Desk::new();
    let options = BuildOptions {
        minify: false,
        ..BuildOptions::new(desk.site.path(""))
    };
    let builder = Builder::new(options.clone());
    let mut written = Tree::new();
    for step in 0..steps {
        let is_whole = match (builder.build(&Silent), clean(&options)) {
            (Ok(report), Ok(clean)) => {
                written = output(&desk);
                assert_eq!(
                    differing(&written, &clean),
                    Vec::<String>::new(),
                    "these files differ"
                );
                assert_eq!(report.files, clean.len());
                true
            }
            (Err(failure), Err(clean)) => {
                assert_eq!(
                    told(&failure.problems, &failure.files),
                    clean,
                    "the problems differ"
                );
                assert!(
                    output(&desk) == written,
                    "a build that fails has written something"
                );
                false
            }
            (Ok(_), Err(clean)) => panic!("only a clean build fails: {clean:?}"),
            (Err(failure), Ok(_)) => panic!(
                "only the build with a cache fails: {:?}",
                told(&failure.problems, &failure.files)
            ),
        };
        if !is_whole && !dice.once_in(4) {
            desk.mend(&mut dice);
        } else {
            desk.edit(&mut dice);
        }
        tell(seed, step, &desk.said);
    }
}

/// What the output folder holds.
fn output(desk: &Desk) -> Tree {
    let mut tree = desk.site.tree("public");
    tree.remove(".kzsite-output");
    tree
}

/// Shown when a test fails, so that it can be run again.
#[expect(clippy::print_stdout, reason = "the seed of a failed run must be known")]
fn tell(seed: u64, step: usize, said: &str) {
    println!("seed {seed}, step {step}: {said}");
}
