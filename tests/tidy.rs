//! Rules of the house that no compiler checks: floors, documentation, and what the code may not know.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The floors of the house. A module imports only from lower floors.
const FLOORS: [&[&str]; 10] = [
    &["source", "graph"],
    &["diag"],
    &[
        "config", "yaml", "locale", "edtf", "markdown", "geo", "output", "media",
    ],
    &["content"],
    &["site"],
    &["theme"],
    &["render"],
    &["build"],
    &["serve", "import", "check", "scaffold"],
    &["cli"],
];

/// What the shipped site is about: it has no place in the program or in a theme.
const SUBJECT: [&str; 8] = [
    "kazakhstan",
    "kazakstan",
    "kasakhstan",
    "kazachstan",
    "almaty",
    "tokajev",
    "nazarba",
    "zhanaozen",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, extensions: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root().join(folder)) {
        let entry = entry.expect("the folder can be read");
        let extension = entry
            .path()
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        if entry.file_type().is_file() && extensions.contains(&extension) {
            let path = entry
                .path()
                .strip_prefix(root())
                .expect("the file lies below the root");
            found.insert(path.to_string_lossy().replace('\\', "/"), read(entry.path()));
        }
    }
    assert!(!found.is_empty(), "nothing found below {folder}");
    found
}

#[expect(clippy::disallowed_methods, reason = "a test reads the sources as text")]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is UTF-8 text")
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// The module that a file belongs to: `src/site/links.rs` belongs to `site`.
fn module(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("src/")?;
    let name = rest.split('/').next()?;
    let name = name.strip_suffix(".rs").unwrap_or(name);
    (!matches!(name, "lib" | "main")).then_some(name)
}

/// The modules that a line of code names after `crate::`.
fn imports(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split("crate::").skip(1).map(|rest| {
        rest.split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or_default()
    })
}

/// Tests that stand in files of their own.
fn is_test(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/")
}

fn report(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn modules_import_only_from_lower_floors() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        let Some(module) = module(&path) else { continue };
        let Some(own) = floor(module) else {
            broken.push(format!("{path}: the module `{module}` stands on no floor"));
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            for import in imports(line).filter(|import| *import != module && !import.is_empty()) {
                match floor(import) {
                    Some(theirs) if theirs < own => {}
                    Some(_) => broken.push(format!(
                        "{path}:{}: `{module}` must not import `{import}`",
                        number + 1
                    )),
                    None => broken.push(format!("{path}:{}: `{import}` stands on no floor", number + 1)),
                }
            }
        }
    }
    report(&broken);
}

#[test]
fn every_file_says_what_it_owns() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        if !is_test(&path) && !text.starts_with("//! ") {
            broken.push(format!("{path}: begins without `//!`"));
        }
    }
    report(&broken);
}

#[test]
fn the_map_of_the_house_names_every_module() {
    let map = read(&root().join("ARCHITECTURE.md"));
    let modules: std::collections::BTreeSet<String> = files("src", &["rs"])
        .keys()
        .filter_map(|path| module(path).map(str::to_owned))
        .collect();
    let missing: Vec<String> = modules
        .into_iter()
        .filter(|module| !map.contains(&format!("`{module}`")))
        .map(|module| format!("ARCHITECTURE.md does not name `{module}`"))
        .collect();
    report(&missing);
}

#[test]
fn program_and_themes_do_not_know_the_subject() {
    let mut broken = Vec::new();
    let sources = files("src", &["rs"])
        .into_iter()
        .chain(files("themes", &["html", "css", "js", "ftl", "yaml", "svg"]));
    for (path, text) in sources {
        for (number, line) in text.lines().enumerate() {
            let lower = line.to_lowercase();
            if let Some(word) = SUBJECT.iter().find(|word| lower.contains(**word)) {
                broken.push(format!(
                    "{path}:{}: names the subject of the shipped site (`{word}`)",
                    number + 1
                ));
            }
        }
    }
    report(&broken);
}

#[test]
fn files_stay_small() {
    let mut broken = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        if is_test(&path) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().count();
        if lines > 450 {
            broken.push(format!("{path}: {lines} lines want to be two files"));
        }
        if path.ends_with("/mod.rs") && lines > 100 {
            broken.push(format!("{path}: {lines} lines; a `mod.rs` stays thin"));
        }
    }
    report(&broken);
}

#[test]
fn scripts_of_themes_stay_small() {
    let scripts = files("themes", &["js"]);
    let long = scripts.iter().filter(|(_, text)| text.lines().count() > 200);
    report(
        &long
            .map(|(path, _)| format!("{path}: more than 200 lines"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn templates_hold_no_inline_script_or_style() {
    let mut broken = Vec::new();
    for (path, text) in files("themes", &["html"]) {
        for (number, line) in text.lines().enumerate() {
            let inline = line.contains(" style=")
                || line.contains("<style>")
                || line.contains(" onclick=")
                || line.contains("javascript:");
            let script = line.contains("<script>");
            if inline || script {
                broken.push(format!(
                    "{path}:{}: inline script or style, which the policy of the site forbids",
                    number + 1
                ));
            }
        }
    }
    report(&broken);
}

/// `tests/site/serve.rs::name_of_a_test`, or `tests/browser/privacy.test.mjs: title of a test`.
fn is_tested(name: &str) -> Result<(), String> {
    let (file, mark) = match (name.split_once("::"), name.split_once(": ")) {
        (Some((file, test)), _) => (file, format!("#[test]\nfn {test}()")),
        (None, Some((file, title))) if file.starts_with("tests/browser/") => {
            (file, format!("test('{title}'"))
        }
        (None, Some((file, title))) => (file, format!("\"{title}\"")),
        (None, None) => return Err(format!("`{name}` names no test of a file")),
    };
    let path = root().join(file);
    if !path.is_file() {
        return Err(format!("`{name}`: there is no such file"));
    }
    // Between the mark of a test and its function, others may stand.
    let text: String = read(&path)
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("#[cfg"))
        .fold(String::new(), |text, line| text + line + "\n");
    if text.contains(&mark) {
        Ok(())
    } else {
        Err(format!("`{name}`: {file} has no such test"))
    }
}

#[test]
fn every_promise_of_the_threat_model_names_its_tests() {
    let model = read(&root().join("docs/threat-model.md"));
    let mut broken = Vec::new();
    let mut promises = 0;
    let rows = model
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| kzsite promises |"));
    for row in rows {
        promises += 1;
        let tests = row
            .trim_end_matches([' ', '|'])
            .rsplit("| ")
            .next()
            .unwrap_or_default();
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        if names.is_empty() {
            broken.push(format!("no test for the promise {row}"));
        }
        broken.extend(names.into_iter().filter_map(|name| is_tested(name).err()));
    }
    assert!(promises > 15, "the threat model has {promises} promises");
    report(&broken);
}

/// Red, green and blue of `#rrggbb`, linear, from 0 to 1.
fn light(colour: &str) -> [f64; 3] {
    let channel = |at: usize| {
        let value =
            f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two hexadecimal digits")) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    [channel(1), channel(3), channel(5)]
}

/// Contrast of two colours after WCAG 2.2.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |colour| {
        let [red, green, blue] = light(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn marks_of_kinds_stand_out_and_can_be_told_apart() {
    let base = read(&root().join("themes/steppe/static/css/base.css"));
    let records = read(&root().join("themes/steppe/static/css/records.css"));
    let manifest = read(&root().join("themes/steppe/theme.yaml"));
    let kinds = manifest.lines().find_map(|line| line.strip_prefix("kinds: "));
    let kinds: usize = kinds
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .expect("the theme says how many kinds it has marks for");
    let colours = |name: &str| -> [String; 2] {
        let declared = base
            .lines()
            .find_map(|line| line.trim().strip_prefix(&format!("--{name}: light-dark(")));
        let declared = declared.unwrap_or_else(|| panic!("--{name} is declared"));
        let (light, dark) = declared
            .trim_end_matches(");")
            .split_once(", ")
            .expect("two colours");
        [light.to_owned(), dark.to_owned()]
    };
    let paper = colours("paper");
    let mut seen: Vec<([String; 2], String)> = Vec::new();
    for kind in 1..=kinds {
        let own = colours(&format!("kind-{kind}"));
        for (colour, paper) in own.iter().zip(&paper) {
            assert!(contrast(colour, paper) >= 3.0, "kind {kind}: {colour} on {paper}");
        }
        let shape = records
            .lines()
            .find_map(|line| line.trim().strip_prefix(&format!(".mark.kind-{kind} ")));
        let shape = shape
            .unwrap_or_else(|| panic!("kind {kind} has a shape"))
            .to_owned();
        for (others, other) in &seen {
            assert!(
                own[0] != others[0] && own[1] != others[1] && shape != *other,
                "kind {kind}"
            );
        }
        seen.push((own, shape));
    }
}
