//! Every key of the configuration, of records, words, pages and sources is left out in turn: the site then comes out without an
//! empty element or link, or the build says where the key is missing.
#![expect(clippy::disallowed_methods, reason = "tests look at files")]

use super::support::{TestSite, copy};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde_yaml::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The files of the site that has every field, and how deep the ids of their records stand.
fn files() -> Vec<(String, usize)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/every-field/site");
    let mut files: Vec<(String, usize)> = [
        "kzsite.yaml",
        "content/en/_index.md",
        "content/en/causes.md",
        "content/en/glossary.md",
        "seeds/courier.md",
    ]
    .map(|file| (file.to_owned(), 0))
    .into();
    for folder in ["content/shared", "content/en"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("the folder can be read") {
            let name = entry.expect("the folder can be read").file_name();
            let name = name.to_string_lossy();
            if name.ends_with(".yaml") {
                let depth = usize::from(name != "vocabulary.yaml");
                files.push((format!("{folder}/{name}"), depth));
            }
        }
    }
    files.sort_unstable();
    files
}

/// Elements that say something.
const SPEAKING: [&str; 22] = [
    "a",
    "button",
    "caption",
    "code",
    "dd",
    "dl",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "label",
    "li",
    "nav",
    "ol",
    "p",
    "section",
    "summary",
    "th",
    "title",
    "ul",
];

/// Attributes that are nothing when empty.
const ATTRIBUTES: [&str; 7] = [
    "href=\"\"",
    "src=\"\"",
    "content=\"\"",
    "lang=\"\"",
    "hreflang=\"\"",
    "dir=\"\"",
    "datetime=\"\"",
];

fn full_site() -> TestSite {
    let site = TestSite::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("tests/sites/every-field/site"), &site.path(""));
    site
}

/// The same in one language, which takes half the time.
fn english_site() -> TestSite {
    let site = full_site();
    site.edit(
        "kzsite.yaml",
        "  sv: {name: Svenska, fallback: [en], translation: {by: machine}}\n",
        "",
    );
    std::fs::remove_dir_all(site.path("content/sv")).expect("the section is there");
    site
}

/// The YAML of a file, and what follows it in a Markdown file.
fn parts(text: &str) -> (&str, &str) {
    match text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("---\n"))
    {
        Some((yaml, body)) => (yaml, body),
        None => (text, ""),
    }
}

/// Paths of all keys below a value; of keys with one name in several records or items, the first.
fn keys(
    value: &Value,
    depth: usize,
    path: &[String],
    name: &str,
    seen: &mut BTreeSet<String>,
    found: &mut Vec<Vec<String>>,
) {
    match value {
        Value::Mapping(mapping) => {
            for (key, value) in mapping {
                let key = key.as_str().expect("keys are text");
                let path = [path, &[key.to_owned()]].concat();
                let name = if path.len() <= depth {
                    name.to_owned()
                } else {
                    format!("{name}.{key}")
                };
                if path.len() > depth && seen.insert(name.clone()) {
                    found.push(path.clone());
                }
                keys(value, depth, &path, &name, seen, found);
            }
        }
        Value::Sequence(items) => {
            for (index, value) in items.iter().enumerate() {
                let path = [path, &[index.to_string()]].concat();
                keys(value, depth, &path, name, seen, found);
            }
        }
        _ => {}
    }
}

fn remove(value: &mut Value, path: &[String]) {
    match (value, path) {
        (Value::Mapping(mapping), [key]) => {
            mapping.remove(key.as_str());
        }
        (Value::Mapping(mapping), [key, rest @ ..]) => {
            remove(mapping.get_mut(key.as_str()).expect("the key is there"), rest);
        }
        (Value::Sequence(items), [index, rest @ ..]) => {
            remove(&mut items[index.parse::<usize>().expect("an index")], rest);
        }
        _ => panic!("{path:?} is no path of keys"),
    }
}

/// Elements of a page that hold nothing, and attributes that say nothing.
fn empties(html: &str) -> Vec<String> {
    let mut found: Vec<String> = ATTRIBUTES
        .iter()
        .filter(|attribute| html.contains(&format!(" {attribute}")))
        .map(|attribute| (*attribute).to_owned())
        .collect();
    for name in SPEAKING {
        for (at, _) in html.match_indices(&format!("</{name}>")) {
            let before = html[..at].trim_end();
            let opens = before.rfind('<').map_or("", |open| &before[open..]);
            let is_open = opens.ends_with('>')
                && opens
                    .strip_prefix('<')
                    .and_then(|rest| rest.strip_prefix(name))
                    .is_some_and(|rest| rest.starts_with([' ', '>']));
            // The mark beside a heading is drawn by the style sheet and hidden from everyone else.
            if is_open && !opens.contains("aria-hidden=\"true\"") {
                found.push(format!("{opens}</{name}>"));
            }
        }
    }
    found
}

fn check(site: &TestSite, file: &str, path: &[String]) -> Vec<String> {
    let site = TestSite::copy_of(site);
    let text = site.read(file);
    let (yaml, body) = parts(&text);
    let mut value: Value = serde_yaml::from_str(yaml).expect("the file is YAML");
    remove(&mut value, path);
    let yaml = serde_yaml::to_string(&value).expect("the value is YAML");
    let text = if body.is_empty() {
        yaml
    } else {
        format!("---\n{yaml}---\n{body}")
    };
    site.write(file, text);
    let said = site.run(&["build", "--no-cache", "--no-minify"]);
    let key = format!("{file} without {}", path.join("."));
    match said.code {
        0 => {
            let mut wrong = BTreeSet::new();
            for (page, bytes) in site
                .tree("public")
                .iter()
                .filter(|(page, _)| page.strip_suffix(".html").is_some())
            {
                let html = String::from_utf8_lossy(bytes);
                wrong.extend(
                    empties(&html)
                        .into_iter()
                        .map(|empty| format!("{key}: {page}: {empty}")),
                );
            }
            wrong.into_iter().take(4).collect()
        }
        1 if said.stderr.contains("error") && said.stderr.contains("--> ") => Vec::new(),
        code => vec![format!("{key}: exit code {code}, and no place:\n{}", said.stderr)],
    }
}

#[test]
fn every_key_may_be_left_out_or_is_missed() {
    let (full, english) = (full_site(), english_site());
    let mut cases = Vec::new();
    let files = files();
    for (file, depth) in &files {
        let site = if file == "kzsite.yaml" { &full } else { &english };
        let text = site.read(file);
        let value: Value = serde_yaml::from_str(parts(&text).0).expect("the file is YAML");
        let mut found = Vec::new();
        keys(&value, *depth, &[], "", &mut BTreeSet::new(), &mut found);
        assert!(!found.is_empty(), "{file} has no keys");
        cases.extend(found.into_iter().map(|path| (site, file.as_str(), path)));
    }
    assert!(cases.len() > 100, "only {} keys are found", cases.len());
    let wrong: Vec<String> = cases
        .par_iter()
        .flat_map(|(site, file, path)| check(site, file, path))
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn empty_elements_are_found() {
    assert_eq!(
        empties("<p class=\"a\">\n</p><p>b</p><li><b></b></li>"),
        ["<p class=\"a\"></p>"]
    );
    assert_eq!(empties("<a href=\"\">x</a>"), ["href=\"\""]);
}
