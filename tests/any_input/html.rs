//! What must hold of every page: no scripts, handlers, styles or addresses that run something, each id once, a target for each
//! address within the page, structured data that can be read. Read with a tokenizer of the HTML Standard.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};
use serde_json::Value;
use std::collections::BTreeSet;

/// Attributes whose value is an address that is followed or loaded.
const ADDRESSES: [&str; 8] = [
    "href",
    "src",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "background",
];

/// Elements that run something, or change where addresses lead.
const FOREIGN: [&str; 6] = ["script", "style", "iframe", "object", "embed", "base"];

/// What a page has that none may have: what it is, and where.
pub(crate) fn faults(text: &str) -> Vec<(String, String)> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut page = Page::default();
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => page.start(&tag),
            Token::String(text) => {
                if let Some(data) = &mut page.data {
                    data.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::EndTag(tag) if tag.name.as_slice() == b"script" => page.end_of_script(),
            _ => {}
        }
    }
    page.faults()
}

#[derive(Default)]
struct Page {
    faults: Vec<(String, String)>,
    ids: BTreeSet<String>,
    /// Ids that addresses lead to.
    wanted: Vec<String>,
    /// Structured data that is being read.
    data: Option<String>,
}

impl Page {
    fn fault(&mut self, what: &str, detail: &str) {
        self.faults.push((what.to_owned(), detail.to_owned()));
    }

    fn start(&mut self, tag: &StartTag<()>) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let name = text(&tag.name);
        let attributes: Vec<(String, String)> = tag
            .attributes
            .iter()
            .map(|(name, value)| (text(name), text(value)))
            .collect();
        let has = |name: &str, value: Option<&str>| {
            attributes
                .iter()
                .any(|(own, text)| own == name && value.is_none_or(|value| text == value))
        };
        if name == "script" && has("type", Some("application/ld+json")) {
            self.data = Some(String::new());
        } else if FOREIGN.contains(&name.as_str()) && !(name == "script" && has("src", None)) {
            self.fault("an element that no page has", &name);
        }
        for (attribute, value) in attributes {
            self.attribute(&name, &attribute, value);
        }
    }

    fn attribute(&mut self, element: &str, attribute: &str, value: String) {
        let shown = format!("<{element} {attribute}={value:?}>");
        if attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc") {
            self.fault("an attribute that no page has", &shown);
        }
        if ADDRESSES.contains(&attribute) {
            if runs(&value) {
                self.fault("an address that runs something", &shown);
            }
            self.wanted.extend(value.strip_prefix('#').map(str::to_owned));
        }
        if attribute == "id" && !self.ids.insert(value) {
            self.fault("an id twice", &shown);
        }
    }

    fn end_of_script(&mut self) {
        let data = self.data.take().map(|data| serde_json::from_str::<Value>(&data));
        if let Some(Err(error)) = data {
            self.fault("structured data", &error.to_string());
        }
    }

    fn faults(mut self) -> Vec<(String, String)> {
        for id in std::mem::take(&mut self.wanted) {
            let decoded = percent_encoding::percent_decode_str(&id).decode_utf8_lossy();
            if !id.is_empty() && !self.ids.contains(decoded.as_ref()) && !self.ids.contains(&id) {
                self.fault("an address within the page that leads nowhere", &id);
            }
        }
        self.faults
    }
}

/// Whether a browser would run something at this address rather than go there.
fn runs(address: &str) -> bool {
    let page = url::Url::parse("https://example.org/").expect("it is an address");
    let runs = |scheme: &str| matches!(scheme, "javascript" | "vbscript" | "data" | "blob" | "file");
    page.join(address).is_ok_and(|address| runs(address.scheme()))
}
