//! Words of another language say which, wherever they stand: no text, name or hint of a page is taken for the reader's language.
//!
//! The language that borrows everything is written in letters of its own, so that its few own words (dates, names of languages)
//! and the borrowed ones can be told apart by their letters.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::support::{TestSite, copy};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use std::path::Path;

/// Attributes that readers hear or see, or that scripts show.
const ATTRIBUTES: [&str; 6] = [
    "aria-label",
    "title",
    "alt",
    "placeholder",
    "data-template",
    "content",
];
const VOID: [&str; 10] = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr",
];
/// Names and notices that the configuration and sources have in no language of the site.
const IN_NO_LANGUAGE: [&str; 4] = [
    "Licence of the flood",
    "Drawn for this test",
    "The Courier",
    "A. Writer",
];

/// An open element: its name, language and direction, and whether it holds words.
#[derive(Clone)]
struct Element {
    name: String,
    lang: String,
    dir: String,
    has_words: bool,
}

struct Reader<'r> {
    /// The language of the section, and whether a letter is one of its own.
    lang: &'r str,
    is_own: fn(char) -> bool,
    path: &'r str,
    open: Vec<Element>,
    found: Vec<String>,
    /// How many stretches of borrowed words were seen.
    borrowed: usize,
}

impl Reader<'_> {
    fn words(&mut self, what: &str, text: &str, at: &Element) {
        let is_address = text.trim_start().starts_with("https://");
        if !at.has_words || is_address || IN_NO_LANGUAGE.iter().any(|known| text.contains(known)) {
            return;
        }
        let is_latin = text.chars().any(|c| c.is_ascii_alphabetic());
        let is_own = text.chars().any(self.is_own);
        if is_latin && !is_own {
            self.borrowed += 1;
        }
        let wrong = if at.lang == self.lang {
            is_latin
        } else {
            is_own && !is_latin
        };
        if wrong {
            let (path, lang, name) = (self.path, &at.lang, &at.name);
            self.found
                .push(format!("{path}: {what} of <{name}> in {lang}: {text:?}"));
        }
    }

    fn start(&mut self, tag: &html5gum::StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let value = |wanted: &str| {
            let mut all = tag.attributes.iter();
            all.find(|(name, _)| name.as_slice() == wanted.as_bytes())
                .map(|(_, value)| String::from_utf8_lossy(value).into_owned())
        };
        let around = self.open.last().cloned().unwrap_or(Element {
            name: String::new(),
            lang: String::new(),
            dir: "ltr".to_owned(),
            has_words: true,
        });
        let is_of_machines = matches!(name.as_str(), "code" | "script" | "style")
            || value("aria-hidden").is_some()
            || value("class").is_some_and(|class| class.contains("external"))
            || value("translate").is_some();
        let element = Element {
            lang: value("lang").unwrap_or_else(|| around.lang.clone()),
            dir: value("dir").unwrap_or_else(|| around.dir.clone()),
            has_words: around.has_words && !is_of_machines,
            name,
        };
        let runs = if element.lang == "ar" { "rtl" } else { "ltr" };
        if element.dir != runs && element.dir != "auto" && value("lang").is_some() && !self.is_in_svg() {
            let (path, name, lang) = (self.path, &element.name, &element.lang);
            self.found
                .push(format!("{path}: <{name} lang={lang}> runs the other way"));
        }
        let property = value("name").or_else(|| value("property")).unwrap_or_default();
        let is_of_page = matches!(
            property.as_str(),
            "description" | "og:title" | "og:description" | "og:site_name"
        );
        for attribute in ATTRIBUTES {
            if attribute != "content" || is_of_page {
                self.words(attribute, &value(attribute).unwrap_or_default(), &element);
            }
        }
        if !VOID.contains(&element.name.as_str()) && !tag.self_closing {
            self.open.push(element);
        }
    }

    fn is_in_svg(&self) -> bool {
        self.open.iter().any(|element| element.name == "svg")
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|element| element.name == name) {
            self.open.truncate(at);
        }
    }
}

/// Where a page of a section has words that are taken for another language than theirs, and how many borrowed ones it has.
fn faults(lang: &str, is_own: fn(char) -> bool, path: &str, html: &str) -> (Vec<String>, usize) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        lang,
        is_own,
        path,
        open: Vec::new(),
        found: Vec::new(),
        borrowed: 0,
    };
    let mut run = String::new();
    // The tokenizer takes the title of a drawing, which holds elements, for that of a page, which holds text.
    let (head, body) = html.split_once("</head>").unwrap_or(("", html));
    let body = body.replace("<title", "<g").replace("</title>", "</g>");
    for Ok(token) in Tokenizer::new_with_emitter(&format!("{head}</head>{body}"), emitter) {
        if let Token::String(text) = &token {
            run.push_str(&String::from_utf8_lossy(text));
            continue;
        }
        if let Some(at) = reader.open.last().cloned() {
            reader.words("text", &run, &at);
        }
        run.clear();
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            _ => {}
        }
    }
    (reader.found, reader.borrowed)
}

/// Every field of every kind of file, all in one language, and prose with everything that the site says in it. The theme has no
/// words in Arabic, so that a site in it borrows them all.
fn site() -> TestSite {
    let site = TestSite::new();
    let every_field = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/every-field/site");
    copy(&every_field, &site.path(""));
    std::fs::remove_dir_all(site.path("content/sv")).expect("the folder is there");
    site.remove("themes/steppe/i18n/ar.ftl");
    let causes = site.read("content/en/causes.md");
    let more = "\n> [!NOTE]\n> A note.[^1] See [the effects](effects.md).\n\n- [x] Done\n- [ ] Open\n\n\
                | Day | Depth |\n|---|---|\n| One | Two |\n\n[^1]: A footnote.\n\n{{ figure(measure=\"homeless\") }}\n\n\
                {{ events(place=\"vask\") }}\n";
    site.write("content/en/causes.md", format!("{causes}{more}"));
    site
}

fn check(site: &TestSite, lang: &str, is_own: fn(char) -> bool) {
    let said = site.run(&["build", "--no-minify"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    let mut found = Vec::new();
    let mut borrowed = 0;
    let output = site.tree(&format!("public/{lang}"));
    for (path, bytes) in output
        .iter()
        .filter(|(path, _)| path.strip_suffix(".html").is_some())
    {
        let (faults, more) = faults(lang, is_own, path, &String::from_utf8_lossy(bytes));
        found.extend(faults);
        borrowed += more;
    }
    let ids = super::anchors::faults(&site.tree("public"));
    assert!(ids.is_empty(), "{}", ids.join("\n"));
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(borrowed > 500, "only {borrowed} stretches of borrowed words");
}

#[test]
fn words_borrowed_by_a_language_that_runs_from_right_to_left_say_theirs() {
    let site = site();
    site.edit(
        "kzsite.yaml",
        "sv: {name: Svenska, fallback: [en], translation: {by: machine}}",
        "ar: {name: العربية, fallback: [en]}",
    );
    check(&site, "ar", |c| {
        ('\u{600}'..='\u{6ff}').contains(&c) && c.is_alphabetic()
    });
}

#[test]
fn words_borrowed_from_a_language_that_runs_from_right_to_left_say_theirs() {
    let site = site();
    std::fs::rename(site.path("content/en"), site.path("content/ar")).expect("the folder can be renamed");
    let config = site.read("kzsite.yaml");
    let languages =
        "default_language: ar\nlanguages:\n  ar: {name: العربية}\n  el: {name: Ελληνικά, fallback: [ar]}\n";
    let (head, rest) = config
        .split_once("default_language: en\n")
        .expect("it has a default language");
    let (_, tail) = rest.split_once("licence:").expect("it has a licence");
    site.write("kzsite.yaml", format!("{head}{languages}licence:{tail}"));
    check(&site, "el", |c| {
        ('\u{370}'..='\u{3ff}').contains(&c) && c.is_alphabetic()
    });
}

#[test]
fn words_without_their_language_are_found() {
    let own: fn(char) -> bool = |c| ('\u{600}'..='\u{6ff}').contains(&c);
    let page = "<html lang=ar dir=rtl><p>أمس</p><p>Flood</p><b lang=en>Flood أمس</b><i lang=en dir=ltr aria-label=Flood>أمس</i>\
                <a title=Flood></a><code>x</code></html>";
    let expected = [
        "x: text of <p> in ar: \"Flood\"",
        "x: <b lang=en> runs the other way",
        "x: text of <i> in en: \"أمس\"",
        "x: title of <a> in ar: \"Flood\"",
    ];
    assert_eq!(faults("ar", own, "x", page).0, expected);
}
