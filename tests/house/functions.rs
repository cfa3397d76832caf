//! Functions of the program that are long, told by how rustfmt lays them out: from the line with `fn` to the closing brace at the same
//! indentation.

/// A function, the line where it begins, and how many it has.
pub(crate) struct Function<'a> {
    pub(crate) name: &'a str,
    pub(crate) line: usize,
    pub(crate) lines: usize,
}

/// The functions of a text.
pub(crate) fn functions(text: &str) -> Vec<Function<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = name(line) else { continue };
        let indent = line.len() - line.trim_start().len();
        let is_end = |line: &&str| {
            let code = line.trim_start();
            line.len() - code.len() == indent
                && (code.starts_with('}') || code.starts_with(')') && code.ends_with(';'))
        };
        let is_whole = line.ends_with(['}', ';']);
        let rest = lines[at + 1..].iter().position(is_end);
        let length = if is_whole {
            1
        } else {
            rest.map_or(1, |rest| rest + 2)
        };
        found.push(Function {
            name,
            line: at + 1,
            lines: length,
        });
    }
    found
}

/// The name of the function that begins in a line.
fn name(line: &str) -> Option<&str> {
    let mut code = line.trim_start();
    if let Some(rest) = code.strip_prefix("pub") {
        code = match rest.strip_prefix('(') {
            Some(rest) => rest.split_once(") ")?.1,
            None => rest.trim_start(),
        };
    }
    for before in ["const ", "async ", "unsafe "] {
        code = code.strip_prefix(before).unwrap_or(code);
    }
    let rest = code.strip_prefix("fn ")?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

#[test]
fn functions_are_measured() {
    let text = "impl A {\n    pub(super) fn b(\n        self,\n    ) -> Vec<u8> {\n        fn c() {}\n        match self {\n        }\n    }\n}\n\ntrait D {\n    fn e(\n        self,\n    );\n}\n\nconst fn f()\nwhere\n    A: B,\n{\n}\n";
    let found = functions(text);
    let found: Vec<(&str, usize, usize)> = found.iter().map(|f| (f.name, f.line, f.lines)).collect();
    assert_eq!(found, [("b", 2, 7), ("c", 5, 1), ("e", 12, 3), ("f", 17, 5)]);
}
