//! Adds a record or a page.

use super::addition::{Addition, STATEMENTS, refused};
use super::append::append;
use super::base::{Base, NewTexts};
use super::node::Node;
use super::slots::{AddKind, Place};
use crate::content::PageFile;
use crate::diag::Diagnostic;
use crate::input::{Files, raw_text_path, source_path};
use crate::kinds::{PageKind, RecordKind};
use crate::yaml::Yaml;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The difference between the weights of a page and the next.
const STEP: i32 = 10;

/// The files that change, with their new contents.
pub(super) fn add(addition: &Addition, base: &Base) -> Result<NewTexts, Diagnostic> {
    let mut changed = NewTexts::new();
    let id = &addition.id;
    match addition.kind {
        AddKind::Record(RecordKind::Source) => {
            changed.insert(source_path(id), seed(addition)?);
            changed.extend(addition.original.clone().map(|text| (raw_text_path(id), text)));
        }
        AddKind::Record(kind) if kind.is_shared() => {
            let path = kind.path();
            // Records with sources are too long for one line.
            let mut slots = addition.kind.slots().iter();
            let prefers_flow = !slots.any(|slot| matches!(slot.flag, "source" | "side"));
            let text = appended(base, &path, (id, &fields(addition)?), prefers_flow)?;
            changed.insert(path, text);
        }
        _ => {}
    }
    for (tag, words) in addition.words(&base.site.languages) {
        let (path, text) = match addition.kind {
            AddKind::Record(kind) => {
                let path = kind.words_path(&tag);
                let words = worded(words)?;
                let text = appended(base, &path, (id, &words), words.len() == 1)?;
                (path, text)
            }
            _ => (format!("content/{tag}/{id}.md"), page(&words, base)),
        };
        changed.insert(path, text);
    }
    Ok(changed)
}

/// A file with one more record.
fn appended(
    base: &Base,
    path: &str,
    (id, fields): (&str, &[(&'static str, Node)]),
    prefers_flow: bool,
) -> Result<String, Diagnostic> {
    let before = held(base, path);
    let text = append(before, id, fields, prefers_flow);
    let is_as_it_was = match (Records::of(before), Records::of(&text)) {
        // Flaws of the file are reported elsewhere.
        (Records::Flawed, _) => true,
        (Records::All(before), Records::All(mut after)) => after.remove(id).is_some() && after == before,
        _ => false,
    };
    if is_as_it_was {
        return Ok(text);
    }
    Err(refused(
        format!("`{path}` is written in a way in which no record can be added at its end"),
        "write each record as `id: {…}` or with its keys indented below, and nothing behind them",
    ))
}

/// The records of a file as they are written.
enum Records {
    All(BTreeMap<String, Value>),
    /// It cannot be read whole.
    Flawed,
    /// It holds something else, such as a list.
    Other,
}

impl Records {
    fn of(text: &str) -> Self {
        let is_comment = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        if text.lines().all(is_comment) {
            return Self::All(BTreeMap::new());
        }
        let files = Files::memory([("records.yaml", text)]);
        let Some(file) = files.find("records.yaml") else {
            return Self::Flawed;
        };
        let entries = Yaml::file(&files, file).entries::<Value>();
        let all: BTreeMap<String, Value> = entries.value.0.into_iter().collect();
        let is_other = all.is_empty()
            && entries
                .problems
                .iter()
                .any(|problem| problem.code == "wrong-type");
        match entries.problems.is_empty() {
            true => Self::All(all),
            false if is_other => Self::Other,
            false => Self::Flawed,
        }
    }
}

/// Words by their keys; those for the sides of a disagreement stand under the ids of the sides.
fn worded(words: Vec<(&'static str, String)>) -> Result<Vec<(&'static str, Node)>, Diagnostic> {
    let mut said: Vec<(&'static str, Node)> = Vec::new();
    let mut statements: Vec<(String, Node)> = Vec::new();
    for (key, text) in words {
        if key == STATEMENTS {
            let (id, text) = side(&text)?;
            statements.push((id.to_owned(), Node::Text(text.to_owned())));
        } else {
            said.push((key, Node::Text(text)));
        }
    }
    if !statements.is_empty() {
        said.push((STATEMENTS, Node::Named(statements)));
    }
    Ok(said)
}

/// `council = courier, para 4`: the id of a side, and the rest.
fn side(text: &str) -> Result<(&str, &str), Diagnostic> {
    let parts = text.split_once('=').map(|(id, said)| (id.trim(), said.trim()));
    let whole = parts.filter(|(id, said)| !id.is_empty() && !said.is_empty());
    whole.ok_or_else(|| {
        refused(
            format!("`{text}` does not say which side it is"),
            "write the id of the side, `=`, and its source or its words: `--side \"council = courier, para 4\"`, `--says \"council = On 3 March.\"`",
        )
    })
}

/// The sides of a disagreement; one that is given twice has two sources.
fn statements(given: &[String]) -> Result<Node, Diagnostic> {
    let mut sides: Vec<(&str, Vec<Node>)> = Vec::new();
    for text in given {
        let (id, source) = side(text)?;
        match sides.iter_mut().find(|(known, _)| *known == id) {
            Some((_, sources)) => sources.push(cited(source)),
            None => sides.push((id, vec![cited(source)])),
        }
    }
    let sides = sides.into_iter();
    let sides =
        sides.map(|(id, sources)| Node::Map(vec![("id", Node::word(id)), ("sources", Node::List(sources))]));
    Ok(Node::List(sides.collect()))
}

/// The content of a file; empty where it does not exist.
fn held<'a>(base: &'a Base, path: &str) -> &'a str {
    base.files.find(path).map_or("", |file| base.files.text(file))
}

/// The fields of a record in the order of its slots.
fn fields(addition: &Addition) -> Result<Vec<(&'static str, Node)>, Diagnostic> {
    let mut fields: Vec<(&'static str, Node)> = Vec::new();
    let mut scope: Vec<(&'static str, Node)> = Vec::new();
    let has_status = addition.kind.slots().iter().any(|slot| slot.flag == "status");
    for (place, given) in addition.said(Some) {
        let first = given.first().map_or("", String::as_str);
        match place {
            Place::Word(key) | Place::Listed(key, _) => fields.push((key, Node::word(first))),
            Place::Text(key) => fields.push((key, Node::Text(first.to_owned()))),
            Place::Value(key) => fields.push((key, value(first))),
            Place::Point(key) => fields.push((key, point(first)?)),
            Place::Refs(key, one) => {
                let refs = given.iter().map(|id| Node::Map(vec![(one, Node::word(id))]));
                fields.push((key, Node::List(refs.collect())));
            }
            Place::Sources => {
                // The status of an event for which none is given.
                if has_status && !fields.iter().any(|(key, _)| *key == "status") {
                    fields.push(("status", Node::word("reported")));
                }
                if !scope.is_empty() {
                    fields.push(("scope", Node::Map(std::mem::take(&mut scope))));
                }
                fields.push((
                    "sources",
                    Node::List(given.iter().map(|source| cited(source)).collect()),
                ));
            }
            Place::Sides => fields.push((STATEMENTS, statements(given)?)),
            Place::Ids(key) => {
                let ids = given.iter().map(|id| Node::word(id)).collect();
                fields.push((key, Node::List(ids)));
            }
            Place::Scope(key) => scope.push((key, Node::word(first))),
            Place::Words(_)
            | Place::Says
            | Place::Head(_)
            | Place::Authors
            | Place::Original
            | Place::Body
            | Place::Language => {}
        }
    }
    let has = |wanted: &str| fields.iter().any(|(key, _)| *key == wanted);
    if has("point") && !has("precision") {
        fields.push(("precision", Node::word("city")));
    }
    Ok(fields)
}

/// `courier, para 4`: a source and the place in it.
fn cited(source: &str) -> Node {
    let (id, locator) = source.split_once(',').unwrap_or((source, ""));
    let mut cited = vec![("source", Node::word(id.trim()))];
    if !locator.trim().is_empty() {
        cited.push(("locator", Node::Text(locator.trim().to_owned())));
    }
    Node::Map(cited)
}

/// A number, a value in braces, or a word.
fn value(text: &str) -> Node {
    let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
    if is_number || (text.starts_with('{') && text.ends_with('}')) {
        Node::Plain(text.to_owned())
    } else {
        Node::Text(text.to_owned())
    }
}

fn point(text: &str) -> Result<Node, Diagnostic> {
    let numbers: Vec<&str> = text
        .trim_matches(['[', ']'])
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    if numbers.len() == 2
        && numbers
            .iter()
            .all(|number| number.parse::<f64>().is_ok_and(f64::is_finite))
    {
        return Ok(Node::List(
            numbers
                .into_iter()
                .map(|number| Node::Plain(number.to_owned()))
                .collect(),
        ));
    }
    let problem = Diagnostic::error("add", format!("`{text}` is no point"));
    let problem = match crate::yaml::meant_point(text) {
        Some([lon, lat]) => problem.hint(format!("write `--point {lon},{lat}`")),
        None => problem,
    };
    Err(problem.hint("a point is longitude and latitude in degrees: `--point 12.05,57.98`"))
}

/// The file of a source.
fn seed(addition: &Addition) -> Result<String, Diagnostic> {
    let original = addition.original.as_ref();
    if original.is_some_and(|text| text.trim().is_empty()) {
        return Err(refused(
            "the text of the source is empty".to_owned(),
            "give the file that holds it: `--text article.txt`",
        ));
    }
    let mut lines = vec![
        "---".to_owned(),
        format!("id: {}", Node::word(&addition.id).line()),
    ];
    let heads = addition.said(|place| match place {
        Place::Head(key) => Some(key),
        Place::Authors => Some("author"),
        _ => None,
    });
    let head = |(key, given): (&str, &[String])| match given {
        [one] => format!("{key}: {}", Node::Text(one.clone()).line()),
        many => {
            let many = many.iter().map(|one| Node::Text(one.clone())).collect();
            format!("{key}s: {}", Node::List(many).line())
        }
    };
    lines.extend(heads.map(head));
    lines.extend(original.into_iter().flat_map(|text| counts(text)));
    lines.push("---".to_owned());
    let digest = addition.said(|place| matches!(place, Place::Body).then_some(()));
    lines.extend(digest.flat_map(|((), given)| given).cloned());
    Ok(lines.join("\n") + "\n")
}

/// The counts of the text of a source, as lines of front matter.
fn counts(text: &str) -> [String; 3] {
    let paragraphs = text.lines().filter(|line| !line.trim().is_empty()).count();
    let digest = Sha256::digest(text.as_bytes());
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    [
        format!("word_count: {}", text.split_whitespace().count()),
        format!("paragraphs: {paragraphs}"),
        format!("sha256: {hash:?}"),
    ]
}

/// A page with its front matter, placed behind all others.
fn page(words: &[(&'static str, String)], base: &Base) -> String {
    let is_chapter = |page: &&PageFile| page.front.layout == PageKind::default();
    let pages = base.site.pages().iter().map(|page| &**page);
    let last = pages
        .filter(is_chapter)
        .filter_map(|page| page.front.weight)
        .max();
    let head: String = words
        .iter()
        .map(|(key, text)| format!("{key}: {}\n", Node::Text(text.clone()).line()))
        .collect();
    format!(
        "---\n{head}weight: {}\n---\n",
        last.unwrap_or(0).saturating_add(STEP)
    )
}
