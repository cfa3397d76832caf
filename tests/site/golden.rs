//! Golden sites: each folder of `tests/sites/` is a site and what the program makes of it. See `tests/sites/README.md`.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

mod special;

use self::special::{make_pipe, stretches};
use super::support::{Said, TestSite, copy};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// `case.yaml`: how the case differs from the common site, and what is compared.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the case shows, in a sentence.
    about: String,
    /// Arguments of the program, separated by spaces.
    #[serde(default = "build")]
    run: String,
    /// Files and folders of the common site that this one lacks.
    #[serde(default)]
    remove: Vec<String>,
    /// Small changes of files.
    #[serde(default)]
    edit: Vec<Edit>,
    /// Symbolic links, which not every checkout can hold.
    #[serde(default)]
    link: Vec<Link>,
    /// Named pipes, which no repository can hold.
    #[serde(default)]
    pipe: Vec<String>,
    /// Files whose text is too long or too odd to stand in the case's folder.
    #[serde(default)]
    make: Vec<Make>,
    /// Parts of the output that are compared.
    #[serde(default)]
    show: Vec<Show>,
    /// Whether the list of files that the case has more or fewer than the common site is compared.
    #[serde(default)]
    files: bool,
    /// Whether what the program prints to standard output is compared.
    #[serde(default)]
    stdout: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    from: String,
    to: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    at: String,
    to: String,
}

/// A file: `start`, then `text` so many `times`, then `end`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Make {
    file: String,
    #[serde(default)]
    start: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    times: usize,
    #[serde(default)]
    end: String,
}

/// A file of the output, or each stretch of it between two texts.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Show {
    File(String),
    Part { file: String, from: String, to: String },
}

impl Show {
    fn file(&self) -> &str {
        match self {
            Self::File(file) | Self::Part { file, .. } => file,
        }
    }
}

fn build() -> String {
    "build".to_owned()
}

fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The common site, built: every case starts from it, so that a refused build can be seen to leave the last good site alone.
fn common() -> &'static TestSite {
    static COMMON: OnceLock<TestSite> = OnceLock::new();
    COMMON.get_or_init(|| {
        let site = TestSite::new();
        site.build();
        site
    })
}

/// The names of all cases, in order.
fn cases() -> Vec<String> {
    let mut cases: Vec<String> = std::fs::read_dir(sites())
        .expect("the folder can be read")
        .map(|entry| entry.expect("the entry can be read"))
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "common")
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    cases.sort();
    cases
}

/// A case that a build refuses for what is in the site.
pub(crate) struct Refused {
    pub(crate) name: String,
    /// The errors, without what stands below them.
    pub(crate) errors: Vec<String>,
}

impl Refused {
    pub(crate) fn all() -> Vec<Self> {
        cases().into_iter().filter_map(Self::of).collect()
    }

    fn of(name: String) -> Option<Self> {
        let expected = super::support::read(&sites().join(&name).join("expected/messages.txt"));
        let case = Case::read(&name).expect("the case can be read");
        let error = |line: &str| Some(line.strip_prefix("error[")?.split_once("]: ")?.1.to_owned());
        let errors: Vec<String> = expected.lines().filter_map(error).collect();
        // What is wrong with an output does not concern a server.
        let is_of_output = ["bad-output-folder", "foreign-file"]
            .iter()
            .any(|code| expected.contains(&format!("error[{code}]")));
        (case.run == build() && !errors.is_empty() && !is_of_output).then_some(Self { name, errors })
    }

    /// Makes of the common site what the case is about.
    pub(crate) fn save(&self, site: &TestSite) {
        let case = Case::read(&self.name).expect("the case can be read");
        change(&self.name, &sites().join(&self.name), &case, site).expect("the files can be changed");
    }
}

impl Case {
    fn read(name: &str) -> Result<Self, String> {
        let text = std::fs::read_to_string(sites().join(name).join("case.yaml"))
            .map_err(|error| format!("{name}: case.yaml: {error}"))?;
        serde_yaml::from_str(&text).map_err(|error| format!("{name}: case.yaml: {error}"))
    }
}

#[test]
fn golden_sites() {
    let mut cases = cases();
    if let Ok(only) = std::env::var("KZSITE_GOLDEN") {
        cases.retain(|case| only.split(',').any(|part| case.contains(part)));
    }
    assert!(!cases.is_empty(), "there are golden sites");
    common();
    let wrong: Vec<String> = cases.par_iter().filter_map(|case| check(case).err()).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} golden sites differ (BLESS=1 rewrites them):\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

fn check(name: &str) -> Result<(), String> {
    let folder = sites().join(name);
    let case = Case::read(name)?;
    let site = lay_out(name, &folder, &case)?;
    let before = site.tree("public");
    let args: Vec<&str> = case.run.split_whitespace().collect();
    let said = site.run(&args);
    let after = site.tree("public");
    if said.code != 0 && before != after {
        return Err(format!(
            "{name}: the build was refused, and the last good output has changed"
        ));
    }
    check_places(name, &said.stderr)?;
    if said.stderr.contains("blank.invalid") {
        return Err(format!(
            "{name}: what stands in the place of a flawed text is told"
        ));
    }
    let faults = super::anchors::faults(&after);
    if !faults.is_empty() {
        return Err(format!("{name}: {}", faults.join("\n")));
    }
    let actual = observe(name, &case, &said, &after)?;
    compare(name, &case.about, &folder.join("expected"), &actual)
}

/// Problems that have no place in a file: what is wrong with the folder, the output or the command.
const WITHOUT_PLACE: [&str; 9] = [
    "add",
    "bad-output-folder",
    "foreign-file",
    "no-config",
    "not-replaceable",
    "not-written",
    "language",
    "title",
    "unknown-language",
];

/// Every message says its file, line and column.
fn check_places(name: &str, said: &str) -> Result<(), String> {
    let lines: Vec<&str> = said.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let code = ["error[", "warning["]
            .iter()
            .find_map(|start| line.strip_prefix(start));
        let Some((code, _)) = code.and_then(|rest| rest.split_once("]: ")) else {
            continue;
        };
        let place = lines
            .get(at + 1)
            .and_then(|next| next.trim_start().strip_prefix("--> "));
        let is_number = |part: &str| part.parse::<usize>().is_ok();
        let has_place = place.is_some_and(|place| {
            let mut parts = place.rsplitn(3, ':');
            parts.next().is_some_and(is_number)
                && parts.next().is_some_and(is_number)
                && parts.next().is_some()
        });
        if !has_place && !WITHOUT_PLACE.contains(&code) {
            return Err(format!(
                "{name}: this message has no file, line and column:\n{line}"
            ));
        }
    }
    Ok(())
}

/// The common site with what the case has otherwise.
fn lay_out(name: &str, folder: &Path, case: &Case) -> Result<TestSite, String> {
    let site = TestSite::copy_of(common());
    change(name, folder, case, &site)?;
    Ok(site)
}

/// Makes of the common site what the case is about.
fn change(name: &str, folder: &Path, case: &Case, site: &TestSite) -> Result<(), String> {
    for path in &case.remove {
        let path = site.path(path);
        let removed = if path.is_dir() {
            std::fs::remove_dir_all(&path)
        } else {
            std::fs::remove_file(&path)
        };
        removed.map_err(|error| format!("{name}: remove {}: {error}", path.display()))?;
    }
    if folder.join("site").exists() {
        copy(&folder.join("site"), &site.path(""));
    }
    for Edit { file, from, to } in &case.edit {
        if !site.read(file).contains(from.as_str()) {
            return Err(format!("{name}: {file} does not hold {from:?}"));
        }
        site.edit(file, from, to);
    }
    for made in &case.make {
        let text = format!("{}{}{}", made.start, made.text.repeat(made.times), made.end);
        site.write(&made.file, text);
    }
    for Link { at, to } in &case.link {
        let at = site.path(at);
        std::fs::create_dir_all(at.parent().expect("links lie in folders"))
            .map_err(|error| error.to_string())?;
        #[cfg(unix)]
        std::os::unix::fs::symlink(to, &at).map_err(|error| format!("{name}: {}: {error}", at.display()))?;
        #[cfg(not(unix))]
        return Err(format!("{name}: links are made on Unix only ({to})"));
    }
    for at in &case.pipe {
        make_pipe(&site.path(at)).map_err(|error| format!("{name}: {at}: {error}"))?;
    }
    Ok(())
}

/// What is compared: names below `expected/` and their texts.
fn observe(
    name: &str,
    case: &Case,
    said: &Said,
    output: &BTreeMap<String, Vec<u8>>,
) -> Result<BTreeMap<String, String>, String> {
    let mut actual = BTreeMap::new();
    let messages = format!("exit code {}\n{}", said.code, said.stderr);
    actual.insert("messages.txt".to_owned(), messages);
    if case.stdout {
        actual.insert("stdout.txt".to_owned(), said.stdout.clone());
    }
    if case.files {
        let usual: BTreeSet<String> = common().tree("public").into_keys().collect();
        let now: BTreeSet<String> = output.keys().cloned().collect();
        let mut list = String::new();
        for path in usual.symmetric_difference(&now) {
            let sign = if now.contains(path) { '+' } else { '-' };
            writeln!(list, "{sign} {path}").expect("writing to memory does not fail");
        }
        actual.insert("files.txt".to_owned(), list);
    }
    for show in &case.show {
        let file = show.file();
        let bytes = output
            .get(file)
            .ok_or_else(|| format!("{name}: the output has no file {file}\n{}", said.stderr))?;
        let text = String::from_utf8_lossy(bytes);
        let shown = match show {
            Show::File(_) => text.into_owned(),
            Show::Part { from, to, .. } => stretches(&text, from, to),
        };
        let entry: &mut String = actual.entry(file.to_owned()).or_default();
        entry.push_str(&shown);
        if !entry.ends_with('\n') {
            entry.push('\n');
        }
    }
    Ok(actual)
}

fn compare(name: &str, about: &str, folder: &Path, actual: &BTreeMap<String, String>) -> Result<(), String> {
    let expected = read_expected(folder);
    if expected == *actual {
        return Ok(());
    }
    if std::env::var_os("BLESS").is_some() {
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
        }
        for (file, text) in actual {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().expect("files lie in folders"))
                .map_err(|error| error.to_string())?;
            std::fs::write(path, text).map_err(|error| error.to_string())?;
        }
        return Ok(());
    }
    let mut difference = format!("--- {name}: {about}\n");
    for (file, text) in actual {
        match expected.get(file) {
            None => writeln!(difference, "expected/{file} is missing; it would be:\n{text}"),
            Some(wanted) if wanted != text => {
                let lines = similar::TextDiff::from_lines(wanted, text);
                let shown = lines.unified_diff().header("expected", "actual").to_string();
                writeln!(difference, "expected/{file}:\n{shown}")
            }
            Some(_) => Ok(()),
        }
        .expect("writing to memory does not fail");
    }
    for unused in expected.keys().filter(|file| !actual.contains_key(*file)) {
        writeln!(difference, "expected/{unused} is used by nothing")
            .expect("writing to memory does not fail");
    }
    Err(difference)
}

fn read_expected(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("the file lies below");
            let text = std::fs::read_to_string(entry.path())
                .unwrap_or_else(|error| panic!("{}: {error}", entry.path().display()));
            files.insert(path.to_string_lossy().into_owned(), text);
        }
    }
    files
}
