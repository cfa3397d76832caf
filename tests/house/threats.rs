//! The threat model promises nothing without a test.

use super::{read, report, root};

/// `tests/site/serve.rs::name_of_a_test`, or `tests/browser/first-visit.test.mjs: title of a test`.
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
    report(broken);
}
