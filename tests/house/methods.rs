//! Methods that a file defines, and those that it calls. Relies on the code being formatted by rustfmt.

/// The methods of a file's types, each with the name of its type as the file writes it. Those of traits are left out: a trait is
/// imported by whoever calls them.
pub(crate) fn defined(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut of = None;
    let mut open = String::new();
    for line in code.lines() {
        if line.starts_with("impl") {
            of = implemented(line);
        } else if line == "}" {
            of = None;
        }
        let Some(of) = &of else { continue };
        // What a function is given may stand on several lines.
        match line.split_once("fn ") {
            Some((before, rest)) if before.starts_with("    ") && !before.starts_with("     ") => {
                rest.clone_into(&mut open);
            }
            _ if !open.is_empty() => open.push_str(line.trim()),
            _ => continue,
        }
        if let Some((name, given)) = open.split_once('(') {
            let given = given.trim_start_matches(['&', ' ']);
            let given = given.strip_prefix("mut ").unwrap_or(given);
            let name = name.split('<').next().unwrap_or(name);
            if given.starts_with("self") {
                found.push((of.clone(), name.to_owned()));
            }
            if !given.is_empty() {
                open.clear();
            }
        }
    }
    found
}

/// The type of `impl<'a> Type<'a> {`; none of `impl Trait for Type {`.
fn implemented(line: &str) -> Option<String> {
    let rest = line.strip_prefix("impl")?;
    if rest.contains(" for ") {
        return None;
    }
    let rest = match rest.strip_prefix('<') {
        Some(generic) => {
            let mut depth = 1;
            let end = generic.find(|c| {
                depth += match c {
                    '<' => 1,
                    '>' => -1,
                    _ => 0,
                };
                depth == 0
            })?;
            &generic[end + 1..]
        }
        None => rest,
    };
    let name: String = rest
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}

/// The names of the methods that a file calls, with their lines.
pub(crate) fn calls(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in code.lines().enumerate() {
        for rest in line.split('.').skip(1) {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(rest.len());
            if end > 0 && rest[end..].starts_with('(') {
                found.push((at + 1, rest[..end].to_owned()));
            }
        }
    }
    found
}

#[test]
fn methods_are_found_with_their_types() {
    let code = "impl<'a, T: Into<U>> Words<'a, T> {\n    pub(super) fn take(&mut self) {\n        fn inner(self) {}\n    }\n\n    fn of(\n        \
                &self,\n        n: u8,\n    ) {\n    }\n\n    fn new(n: u8) {}\n}\n\nimpl Show for Words {\n    fn show(&self) {}\n}\n";
    let found = defined(code);
    let names: Vec<(&str, &str)> = found
        .iter()
        .map(|(of, name)| (of.as_str(), name.as_str()))
        .collect();
    assert_eq!(names, [("Words", "take"), ("Words", "of")]);
}

#[test]
fn methods_that_are_called_are_found() {
    let code = "let a = site.url(x).map(y);\nb.len;\n    .figure_id(key)\n0.5.min(1.)";
    let found = calls(code);
    let names: Vec<(usize, &str)> = found.iter().map(|(line, name)| (*line, name.as_str())).collect();
    assert_eq!(names, [(1, "url"), (1, "map"), (3, "figure_id"), (4, "min")]);
}
