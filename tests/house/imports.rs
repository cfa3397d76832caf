//! Which file of `src/` imports which: read from `use` lines and paths such as `super::draw::chart`, with re-exports followed
//! to the file that defines a name. A file that gives another file's type a method is imported by whoever calls that, unless another
//! file has a method of this name that can be called there. Relies on the code being formatted by rustfmt.

use super::methods::{Method, calls, defined};
use std::collections::{BTreeMap, BTreeSet};

/// An import: the file that imports, its line, and the file that is imported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) from: String,
    pub(crate) line: usize,
    pub(crate) to: String,
}

/// One file as a module.
struct Module {
    file: String,
    /// Names that stand here for something of another module: from `use`, with the path that each leads to.
    names: BTreeMap<String, Vec<String>>,
    /// Paths that the file's code follows, with their lines.
    used: Vec<(usize, Vec<String>)>,
    /// Methods that it calls, with their lines.
    called: Vec<(usize, String)>,
    /// Methods that it defines, with the paths of their types.
    defined: Vec<(Vec<String>, Method)>,
}

/// All imports between the files of `src/`, given by path and text. Tests are left out.
pub(crate) fn imports(files: &BTreeMap<String, String>) -> BTreeSet<Import> {
    let modules: BTreeMap<Vec<String>, Module> = files
        .iter()
        .filter_map(|(file, text)| Some((module_path(file)?, read(file, text))))
        .collect();
    let methods = methods(&modules);
    let mut found = BTreeSet::new();
    for (own, module) in &modules {
        let paths = module.used.iter();
        let paths = paths.filter_map(|(line, path)| Some((*line, definition(&modules, path, 0)?)));
        let called = module.called.iter();
        let called =
            called.filter_map(|(line, name)| Some((*line, added(methods.get(name.as_str())?, own, module)?)));
        for (line, to) in paths.chain(called).filter(|(_, to)| *to != module.file) {
            found.insert(Import {
                from: module.file.clone(),
                line,
                to,
            });
        }
    }
    found
}

/// Where a method is defined, where it can be called, and whether its type is another file's.
struct Definition<'m> {
    file: &'m str,
    reach: Vec<String>,
    /// The trait that must be imported to call it, but for the room of the trait: a trait object is called without.
    of_trait: Option<&'m str>,
    is_added: bool,
}

/// The definitions of all methods by name.
fn methods(modules: &BTreeMap<Vec<String>, Module>) -> BTreeMap<&str, Vec<Definition<'_>>> {
    let mut methods: BTreeMap<&str, Vec<Definition<'_>>> = BTreeMap::new();
    for (own, module) in modules {
        for (path, method) in &module.defined {
            let home = definition(modules, path, 0);
            methods.entry(&method.name).or_default().push(Definition {
                file: &module.file,
                reach: if method.is_of_trait {
                    Vec::new()
                } else {
                    method.reach(own)
                },
                of_trait: method.is_of_trait.then_some(method.of.as_str()),
                is_added: home.is_some_and(|home| home != module.file),
            });
        }
    }
    methods
}

/// The file that adds a method to the type of another one, where it is the only one whose method of this name can be called in a module.
fn added(definitions: &[Definition<'_>], own: &[String], module: &Module) -> Option<String> {
    let room = |file: &str| file.split('/').nth(1).map(str::to_owned);
    let knows = |of: &str| module.names.contains_key(of);
    let mut seen = definitions.iter().filter(|definition| {
        own.starts_with(&definition.reach)
            && (definition.of_trait.is_none_or(knows) || room(definition.file) == room(&module.file))
    });
    let first = seen.next()?;
    let is_sure = first.is_added && seen.all(|other| other.file == first.file);
    is_sure.then(|| first.file.to_owned())
}

/// Path of the module that a file is: `src/site/links.rs` is `site::links`, `src/site/mod.rs` is `site`.
fn module_path(file: &str) -> Option<Vec<String>> {
    let path = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    if path == "main" {
        return None;
    }
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    Some(parts)
}

/// The file that defines what a path from the root of the crate leads to.
fn definition(modules: &BTreeMap<Vec<String>, Module>, path: &[String], depth: usize) -> Option<String> {
    assert!(depth < 20, "re-exports of {path:?} lead in a circle");
    let known = (0..=path.len())
        .rev()
        .find(|end| modules.contains_key(&path[..*end]))?;
    let module = &modules[&path[..known]];
    let Some(next) = path.get(known) else {
        return Some(module.file.clone());
    };
    match module.names.get(next) {
        // A name that is imported from outside the crate is no path of ours.
        Some(target) if target != path => {
            let mut further = target.clone();
            further.extend_from_slice(&path[known + 1..]);
            definition(modules, &further, depth + 1)
        }
        _ if known == 0 => None,
        _ => Some(module.file.clone()),
    }
}

fn read(file: &str, text: &str) -> Module {
    let code = strip(text);
    let own = module_path(file).expect("only modules are read");
    let mut module = Module {
        file: file.to_owned(),
        names: BTreeMap::new(),
        used: Vec::new(),
        called: calls(&code),
        defined: Vec::new(),
    };
    // A file of declarations and re-exports alone imports nothing itself.
    let is_facade = !code.lines().any(|line| {
        [
            "fn ",
            "impl ",
            "struct ",
            "enum ",
            "trait ",
            "const ",
            "static ",
            "type ",
            "macro_rules! ",
        ]
        .iter()
        .any(|item| without_visibility(line).starts_with(item))
    });
    let mut children: BTreeSet<String> = BTreeSet::new();
    let mut named: Vec<(usize, Vec<String>)> = Vec::new();
    let mut number = 0;
    for statement in statements(&code) {
        let line = number + 1;
        number += statement.matches('\n').count();
        let line = line
            + statement
                .chars()
                .take_while(|c| c.is_whitespace())
                .filter(|c| *c == '\n')
                .count();
        let trimmed = statement.trim();
        let (visibility, rest) = match trimmed.find("use ") {
            Some(at) if trimmed[..at].is_empty() || trimmed[..at].starts_with("pub") => trimmed.split_at(at),
            _ => {
                children.extend(child(trimmed));
                if !is_facade {
                    module.used.extend(inline_paths(&own, statement, line));
                    named.extend(named_paths(statement, line));
                }
                continue;
            }
        };
        let mut leaves = Vec::new();
        expand(
            &rest["use ".len()..].replace('\n', " "),
            &mut Vec::new(),
            &mut leaves,
        );
        for (parts, name) in leaves {
            let Some(path) = absolute(&own, &parts) else {
                continue;
            };
            module.names.insert(name, path.clone());
            if visibility.is_empty() && !is_facade {
                module.used.push((line, path));
            }
        }
    }
    for (line, parts) in named {
        let start = match module.names.get(&parts[0]) {
            Some(path) => path.clone(),
            None if children.contains(&parts[0]) => [own.clone(), vec![parts[0].clone()]].concat(),
            None => continue,
        };
        module.used.push((line, [&start[..], &parts[1..]].concat()));
    }
    for method in defined(&code) {
        let here = || [own.clone(), vec![method.of.clone()]].concat();
        let path = module.names.get(&method.of).cloned().unwrap_or_else(here);
        module.defined.push((path, method));
    }
    module
}

/// A line without `pub`, `pub(crate)` or `pub(in path)` at its start.
fn without_visibility(line: &str) -> &str {
    match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(") ").map_or(rest, |(_, item)| item),
        Some(rest) => rest.trim_start(),
        None => line,
    }
}

/// The module that a statement declares: `mod links;`.
fn child(statement: &str) -> Option<String> {
    let (_, name) = statement.rsplit_once("mod ")?;
    let name = name.strip_suffix(';')?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then(|| name.to_owned())
}

/// Paths in code that begin with a name: `event::card`.
fn named_paths(code: &str, first_line: usize) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    for (number, line) in code.trim_start_matches('\n').lines().enumerate() {
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        for path in line
            .split(|c: char| !is_part(c))
            .filter(|word| word.contains("::"))
        {
            let parts: Vec<String> = path
                .split("::")
                .take_while(|part| !part.is_empty())
                .map(|part| part.trim_matches(':').to_owned())
                .collect();
            if parts.len() > 1 && !matches!(parts[0].as_str(), "crate" | "super" | "self" | "Self" | "std") {
                found.push((first_line + number, parts));
            }
        }
    }
    found
}

/// What stands before the tests of a file.
pub(crate) fn without_tests(text: &str) -> &str {
    let tests = text.find("#[cfg(test)]\nmod tests {");
    tests.map_or(text, |at| &text[..at])
}

/// The code without comments, texts, and the tests at its end. Lines stay lines.
fn strip(text: &str) -> String {
    let code = without_tests(text);
    let mut stripped = String::new();
    for line in code.lines() {
        let mut is_text = false;
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' if is_text => {
                    chars.next();
                }
                '"' => is_text = !is_text,
                '/' if !is_text && chars.peek() == Some(&'/') => break,
                _ if is_text => {}
                _ => stripped.push(c),
            }
        }
        stripped.push('\n');
    }
    stripped
}

/// The code cut behind each `;`, so that a `use` of several lines is one piece.
fn statements(code: &str) -> impl Iterator<Item = &str> {
    code.split_inclusive(';').flat_map(|piece| {
        // What stands before a `use` (an attribute, the end of an item) is a piece of its own.
        let at = ["\nuse ", "\npub use ", "\npub(crate) use ", "\npub(super) use "]
            .iter()
            .filter_map(|start| piece.find(start))
            .min()
            .map_or(0, |at| at + 1);
        let (before, rest) = piece.split_at(at);
        [before, rest]
    })
}

/// Every name of a `use` tree with its path: `a::{b, c::D as E}` gives `a::b` as `b` and `a::c::D` as `E`.
fn expand(tree: &str, before: &mut Vec<String>, leaves: &mut Vec<(Vec<String>, String)>) {
    let tree = tree.trim().trim_end_matches(';').trim();
    if let Some(group) = tree.strip_prefix('{').and_then(|tree| tree.strip_suffix('}')) {
        for part in split_group(group) {
            expand(part, before, leaves);
        }
    } else if let Some((first, rest)) = tree.split_once("::").filter(|(first, _)| !first.contains('{')) {
        before.push(first.trim().to_owned());
        expand(rest, before, leaves);
        before.pop();
    } else if !tree.is_empty() {
        let (path, name) = tree.split_once(" as ").unwrap_or((tree, tree));
        let mut parts = before.clone();
        if path == "self" {
            let name = parts.last().cloned().unwrap_or_default();
            leaves.push((parts, name));
        } else {
            parts.push(path.to_owned());
            leaves.push((parts, name.to_owned()));
        }
    }
}

/// The parts of a group, at commas that lie in no inner group.
fn split_group(group: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[start..]);
    parts
}

/// Paths in code that begin with `crate`, `super` or `self`.
fn inline_paths(own: &[String], code: &str, first_line: usize) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    for (number, line) in code.trim_start_matches('\n').lines().enumerate() {
        for start in ["crate::", "super::", "self::"] {
            for (at, _) in line.match_indices(start) {
                let is_whole = !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
                let path = line[at..]
                    .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                    .next();
                let parts: Vec<String> = path
                    .unwrap_or_default()
                    .split("::")
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect();
                if is_whole
                    && !line.trim_start().starts_with("pub(in")
                    && let Some(path) = absolute(own, &parts)
                {
                    found.push((first_line + number, path));
                }
            }
        }
    }
    found
}

/// A path as written, from the root of the crate; none if it leads out of the crate.
fn absolute(own: &[String], parts: &[String]) -> Option<Vec<String>> {
    let mut path = match parts.first()?.as_str() {
        "crate" => Vec::new(),
        "self" => own.to_vec(),
        "super" => own[..own.len().checked_sub(1)?].to_vec(),
        _ => return None,
    };
    for part in &parts[1..] {
        match part.as_str() {
            "super" => {
                path.pop();
            }
            "self" => {}
            _ => path.push(part.clone()),
        }
    }
    Some(path)
}
