//! Documents that promise something name the tests of each promise, in the last column of their tables: the threat model, and the limits.

use super::{read, report, root};

/// `tests/site/serve.rs::name_of_a_test`, `tests/browser/first-visit.test.mjs: title of a test`, or a case: `tests/sites/too-large`.
fn is_tested(name: &str) -> Result<(), String> {
    if name.starts_with("tests/sites/") {
        let is_case = root().join(name).join("case.yaml").is_file();
        return is_case
            .then_some(())
            .ok_or_else(|| format!("`{name}`: there is no such case"));
    }
    let (file, mark) = match (name.split_once("::"), name.split_once(": ")) {
        (Some((file, test)), _) => (file, format!("test]\nfn {test}()")),
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
        .map(|line| line.trim_start_matches("async "))
        .fold(String::new(), |text, line| text + line + "\n");
    if text.contains(&mark) {
        Ok(())
    } else {
        Err(format!("`{name}`: {file} has no such test"))
    }
}

#[test]
fn every_promise_of_the_threat_model_names_its_tests() {
    check("docs/threat-model.md", "| kzsite promises |", 15);
}

#[test]
fn every_limit_names_the_test_that_goes_over_it() {
    check("docs/limits.md", "| what |", 20);
}

/// Each row of the tables of a document whose head begins so names tests that exist; there are more rows than `least`.
fn check(document: &str, head: &str, least: usize) {
    let text = read(&root().join(document));
    let mut broken = Vec::new();
    let mut count = 0;
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with(head));
    for row in rows {
        count += 1;
        let tests = row
            .trim_end_matches([' ', '|'])
            .rsplit("| ")
            .next()
            .unwrap_or_default();
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        if names.is_empty() {
            broken.push(format!("{document}: no test for {row}"));
        }
        broken.extend(names.into_iter().filter_map(|name| is_tested(name).err()));
    }
    assert!(count > least, "{document} has {count} rows");
    report(broken);
}
