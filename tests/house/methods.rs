//! Methods that a file defines, and those that it calls. Relies on the code being formatted by rustfmt.

/// A method that a file defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Method {
    /// Its type, as the file writes it.
    pub(crate) of: String,
    pub(crate) name: String,
    /// What stands before `fn`: `pub(super) const`.
    pub(crate) visibility: String,
    /// The type is a trait: whoever calls the method imports that.
    pub(crate) is_of_trait: bool,
}

impl Method {
    /// The path of the module in which it can be called, from the path of its own.
    pub(crate) fn reach(&self, own: &[String]) -> Vec<String> {
        let visibility = self.visibility.split([')', ' ']).next().unwrap_or_default();
        let inner = self.visibility.strip_prefix("pub(in crate::");
        match (visibility, inner.and_then(|inner| inner.split(')').next())) {
            (_, Some(path)) => path.split("::").map(str::to_owned).collect(),
            ("pub" | "pub(crate", _) => Vec::new(),
            ("pub(super", _) => own[..own.len().saturating_sub(1)].to_vec(),
            _ => own.to_vec(),
        }
    }
}

/// The methods of a file's types and traits. How a type does what a trait asks for is left out: whoever calls that imports the trait.
pub(crate) fn defined(code: &str) -> Vec<Method> {
    let mut found = Vec::new();
    let mut of = None;
    let mut visibility = String::new();
    let mut open = String::new();
    for line in code.lines() {
        let item = line
            .rsplit_once("trait ")
            .filter(|(before, _)| before.is_empty() || before.starts_with("pub"));
        if line.starts_with("impl") {
            of = implemented(line).map(|of| (of, false));
        } else if let Some((_, rest)) = item {
            of = name(rest).map(|of| (of, true));
        } else if line == "}" {
            of = None;
        }
        let Some((of, is_of_trait)) = &of else { continue };
        // What a function is given may stand on several lines.
        match line.split_once("fn ") {
            Some((before, rest)) if before.starts_with("    ") && !before.starts_with("     ") => {
                before.trim().clone_into(&mut visibility);
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
                found.push(Method {
                    of: of.clone(),
                    name: name.to_owned(),
                    visibility: visibility.clone(),
                    is_of_trait: *is_of_trait,
                });
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
    name(rest.trim_start())
}

/// The name that a text begins with.
fn name(text: &str) -> Option<String> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then(|| name.to_owned())
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
                &self,\n        n: u8,\n    ) {\n    }\n\n    fn new(n: u8) {}\n\n    pub(in crate::site::model) fn all(&self) {}\n\n    \
                pub fn any(self) {}\n}\n\nimpl Show for Words {\n    fn show(&self) {}\n}\n";
    let found = defined(code);
    let own = ["locale".to_owned(), "check".to_owned()];
    let found: Vec<_> = found
        .iter()
        .map(|method| {
            (
                method.of.as_str(),
                method.name.as_str(),
                method.reach(&own).join("::"),
            )
        })
        .collect();
    let expected = [
        ("Words", "take", "locale"),
        ("Words", "of", "locale::check"),
        ("Words", "all", "site::model"),
        ("Words", "any", ""),
    ];
    assert_eq!(
        found,
        expected.map(|(of, name, reach)| (of, name, reach.to_owned()))
    );
}

#[test]
fn methods_that_are_called_are_found() {
    let code = "let a = site.url(x).map(y);\nb.len;\n    .figure_id(key)\n0.5.min(1.)";
    let found = calls(code);
    let names: Vec<(usize, &str)> = found.iter().map(|(line, name)| (*line, name.as_str())).collect();
    assert_eq!(names, [(1, "url"), (1, "map"), (3, "figure_id"), (4, "min")]);
}
