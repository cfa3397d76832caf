//! On every page each id stands once, and each address with a fragment leads to one.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use std::collections::{BTreeMap, BTreeSet};

/// Attributes that name an id on the same page.
const NAMING: [&str; 5] = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "for",
    "popovertarget",
];

/// A page's ids, and what it says of ids.
#[derive(Default)]
struct Page {
    ids: BTreeSet<String>,
    twice: Vec<String>,
    named: Vec<String>,
    links: Vec<String>,
}

/// What is wrong with the ids of an output folder.
pub(crate) fn faults(output: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let pages: BTreeMap<&str, Page> = output
        .iter()
        .filter_map(|(path, bytes)| {
            let is_page = path.strip_suffix(".html").is_some();
            is_page.then(|| (path.as_str(), Page::read(&String::from_utf8_lossy(bytes))))
        })
        .collect();
    let mut found = Vec::new();
    for (path, page) in &pages {
        found.extend(
            page.twice
                .iter()
                .map(|id| format!("{path}: the id {id:?} stands twice")),
        );
        for id in page.named.iter().filter(|id| !page.ids.contains(*id)) {
            found.push(format!("{path}: {id:?} is named and not there"));
        }
        for link in &page.links {
            let Some((target, fragment)) = link.split_once('#') else {
                continue;
            };
            let file = match target.strip_prefix('/') {
                None if target.is_empty() => (*path).to_owned(),
                None => continue,
                Some(rest) if rest.is_empty() || rest.ends_with('/') => format!("{rest}index.html"),
                Some(rest) => rest.to_owned(),
            };
            let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
            if let Some(target) = pages.get(file.as_str())
                && !target.ids.contains(fragment.as_ref())
            {
                found.push(format!("{path}: {link:?} leads to no id"));
            }
        }
    }
    found
}

impl Page {
    fn read(html: &str) -> Self {
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        let mut page = Self::default();
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            let Token::StartTag(tag) = token else { continue };
            for (name, value) in &tag.attributes {
                let name = String::from_utf8_lossy(name);
                let value = String::from_utf8_lossy(value).into_owned();
                match name.as_ref() {
                    "id" if page.ids.contains(&value) => page.twice.push(value),
                    "id" => {
                        page.ids.insert(value);
                    }
                    "href" => page.links.push(value),
                    name if NAMING.contains(&name) => {
                        page.named.extend(value.split_whitespace().map(str::to_owned));
                    }
                    _ => {}
                }
            }
        }
        page
    }
}

#[test]
fn faults_are_found() {
    let page = |text: &str| text.as_bytes().to_vec();
    let output = BTreeMap::from([
        (
            "en/index.html".to_owned(),
            page(
                "<p id=a><p id=a><a href=\"#b\"></a><a href=/en/x/#c></a><a href=/en/x/#d></a><b aria-labelledby=\"a e\">",
            ),
        ),
        ("en/x/index.html".to_owned(), page("<p id=c>")),
    ]);
    let expected = [
        "en/index.html: the id \"a\" stands twice",
        "en/index.html: \"e\" is named and not there",
        "en/index.html: \"#b\" leads to no id",
        "en/index.html: \"/en/x/#d\" leads to no id",
    ];
    assert_eq!(faults(&output), expected);
}
