//! Words of another language inside a text: marked where they are made, given `lang` and `dir` where the page is finished.
//!
//! A message that a language borrows becomes a plain text among others: part of a sentence, of an attribute, of a drawing.
//! Characters that no text has, since Unicode keeps them for the inside of programs, carry along where it begins, in which
//! language, and where it ends. [`MarkedLanguages::resolve_marks`] turns them into elements in the finished HTML; [`strip`] takes them off for
//! everything else.

use std::borrow::Cow;

/// Begins a stretch; the number of its language follows in digits.
const START: char = '\u{fdd0}';
/// The digits, from nought.
const DIGITS: std::ops::RangeInclusive<char> = '\u{fdd1}'..='\u{fdee}';
const BASE: usize = 30;
/// Ends a stretch.
const END: char = '\u{fdef}';

/// A language that words may be borrowed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MarkedLanguage {
    pub(super) tag: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
}

/// The languages of a site by number.
#[derive(Debug, Clone, Default)]
pub(super) struct MarkedLanguages(pub(super) Vec<MarkedLanguage>);

/// Marks a text as words of the language with a number.
pub(super) fn mark(text: &str, language: usize) -> String {
    if text.is_empty() {
        return String::new();
    }
    let digit = |number: usize| DIGITS.clone().nth(number % BASE);
    let (high, low) = (digit(language / BASE), digit(language));
    let number = high.filter(|_| language >= BASE).into_iter().chain(low);
    format!("{START}{}{text}{END}", number.collect::<String>())
}

/// The text without marks.
pub fn strip(text: &str) -> Cow<'_, str> {
    if has_marks(text) {
        Cow::Owned(text.chars().filter(|c| !is_mark(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character is a mark, which takes no room.
pub fn is_mark(c: char) -> bool {
    (START..=END).contains(&c)
}

fn has_marks(text: &str) -> bool {
    text.contains(START) || text.contains(END)
}

/// Elements that hold nothing but text: they get the language themselves.
const PLAIN: [&str; 4] = ["title", "option", "desc", "textarea"];
/// Elements whose text is no text for readers.
const RAW: [&str; 2] = ["script", "style"];

impl MarkedLanguages {
    /// Turns marks into elements with `lang` and `dir`; in attributes and scripts they vanish.
    pub(super) fn resolve_marks<'h>(&self, html: &'h str) -> Cow<'h, str> {
        if !has_marks(html) {
            return Cow::Borrowed(html);
        }
        let mut resolver = MarkResolver {
            languages: self,
            out: String::with_capacity(html.len() + html.len() / 8),
            element: String::new(),
            tag_end: 0,
            svg: 0,
        };
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            resolver.text(&rest[..at]);
            rest = resolver.tag(&rest[at..]);
        }
        resolver.text(rest);
        Cow::Owned(resolver.out)
    }
}

struct MarkResolver<'t> {
    languages: &'t MarkedLanguages,
    out: String,
    /// The element that was opened last, while nothing else has been opened or closed.
    element: String,
    /// Where its opening tag ends in what is written: before its `>`.
    tag_end: usize,
    /// How many `svg` elements are open.
    svg: usize,
}

impl MarkResolver<'_> {
    /// Writes the text between two tags.
    fn text(&mut self, text: &str) {
        if !has_marks(text) {
            self.out.push_str(text);
            return;
        }
        if RAW.contains(&self.element.as_str()) {
            self.out.push_str(&strip(text));
            return;
        }
        if PLAIN.contains(&self.element.as_str()) {
            if let Some((language, _)) = text
                .trim_start()
                .strip_prefix(START)
                .and_then(|rest| self.language(rest))
            {
                let dir = if self.svg > 0 {
                    String::new()
                } else {
                    format!(" dir=\"{}\"", language.dir)
                };
                let attributes = format!(" lang=\"{}\"{dir}", language.tag);
                self.out.insert_str(self.tag_end, &attributes);
            }
            self.out.push_str(&strip(text));
            return;
        }
        let close = if self.svg > 0 { "</tspan>" } else { "</span>" };
        let mut open = 0_usize;
        let mut rest = text;
        while let Some(at) = rest.find(is_mark) {
            self.out.push_str(&rest[..at]);
            let mut marks = rest[at..].chars();
            match marks.next() {
                Some(START) => {
                    if let Some((language, _)) = self.language(marks.as_str()) {
                        let element = if self.svg > 0 {
                            format!("<tspan lang=\"{}\">", language.tag)
                        } else {
                            format!("<span lang=\"{}\" dir=\"{}\">", language.tag, language.dir)
                        };
                        self.out.push_str(&element);
                        open += 1;
                    }
                }
                Some(END) if open > 0 => {
                    self.out.push_str(close);
                    open -= 1;
                }
                // The digits of a number that is read already, or a leftover.
                _ => {}
            }
            rest = marks.as_str();
        }
        self.out.push_str(rest);
        // A text that was cut short has lost its end.
        for _ in 0..open {
            self.out.push_str(close);
        }
    }

    /// The language whose number a text begins with, and what follows the number.
    fn language<'x>(&self, text: &'x str) -> Option<(MarkedLanguage, &'x str)> {
        let rest = text.trim_start_matches(|c| DIGITS.contains(&c));
        let digits = text[..text.len() - rest.len()].chars();
        let number = digits.fold(0, |number, digit| {
            number * BASE
                + DIGITS
                    .clone()
                    .position(|known| known == digit)
                    .unwrap_or_default()
        });
        Some((self.languages.0.get(number)?.clone(), rest))
    }

    /// Writes the tag or comment that a text begins with, and returns what follows.
    fn tag<'h>(&mut self, text: &'h str) -> &'h str {
        if text.starts_with("<!--") {
            let end = text.find("-->").map_or(text.len(), |at| at + 3);
            self.out.push_str(&strip(&text[..end]));
            return &text[end..];
        }
        let name_of = |tag: &str| -> String {
            let name = tag.trim_start_matches(['<', '/']);
            name.chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect::<String>()
                .to_ascii_lowercase()
        };
        let is_raw = RAW.contains(&self.element.as_str());
        let is_tag = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if !is_tag || (is_raw && !(text.starts_with("</") && name_of(text) == self.element)) {
            self.out.push('<');
            return &text[1..];
        }
        let end = end_of_tag(text);
        let tag = strip(&text[..end]);
        let name = name_of(&tag);
        let (closes, is_void) = (tag.starts_with("</"), tag.ends_with("/>"));
        match (name.as_str(), closes) {
            ("svg", false) if !is_void => self.svg += 1,
            ("svg", true) => self.svg = self.svg.saturating_sub(1),
            _ => {}
        }
        self.out.push_str(&tag);
        self.tag_end = self.out.len() - if is_void { 2 } else { 1 };
        self.element = if closes || is_void { String::new() } else { name };
        &text[end..]
    }
}

/// Where a tag ends, after its `>`; quoted values may hold one.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{MarkedLanguage, MarkedLanguages, mark, strip};

    fn languages() -> MarkedLanguages {
        let language = |tag: &str, dir| MarkedLanguage {
            tag: tag.to_owned(),
            dir,
        };
        MarkedLanguages(vec![language("ar", "rtl"), language("en", "ltr")])
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(languages().resolve_marks(html), expected);
    }

    #[test]
    fn marked_words_get_an_element_where_html_allows_one() {
        let menu = mark("Menu", 1);
        check(
            &format!("<p>{menu}: 3</p>"),
            "<p><span lang=\"en\" dir=\"ltr\">Menu</span>: 3</p>",
        );
        check(
            &format!("<title>{menu} · Site</title><option value=\"a>b\">{menu}</option>"),
            "<title lang=\"en\" dir=\"ltr\">Menu · Site</title><option value=\"a>b\" lang=\"en\" dir=\"ltr\">Menu</option>",
        );
        check(
            &format!("<svg><title>{menu}</title><text x=\"1\">{menu}</text></svg><b>{menu}</b>"),
            "<svg><title lang=\"en\">Menu</title><text x=\"1\"><tspan lang=\"en\">Menu</tspan></text></svg><b><span lang=\"en\" dir=\"ltr\">Menu</span></b>",
        );
        let inner = mark(&format!("by {} or", mark("أمس", 0)), 1);
        check(
            &format!("<p>{inner}</p>"),
            "<p><span lang=\"en\" dir=\"ltr\">by <span lang=\"ar\" dir=\"rtl\">أمس</span> or</span></p>",
        );
    }

    #[test]
    fn languages_are_told_apart_however_many_there_are() {
        for number in [0, 1, 29, 30, 31, 899] {
            let languages = MarkedLanguages(
                (0..900)
                    .map(|at| MarkedLanguage {
                        tag: format!("x{at}"),
                        dir: "ltr",
                    })
                    .collect(),
            );
            let html = mark("a", number);
            assert_eq!(
                languages.resolve_marks(&html),
                format!("<span lang=\"x{number}\" dir=\"ltr\">a</span>")
            );
        }
    }

    #[test]
    fn elsewhere_marks_vanish() {
        let menu = mark("Menu", 1);
        check(
            &format!(
                "<nav aria-label=\"{menu}\" title='{menu}'><!-- {menu} --><script>a < b; \"{menu}\"</script></nav>"
            ),
            "<nav aria-label=\"Menu\" title='Menu'><!-- Menu --><script>a < b; \"Menu\"</script></nav>",
        );
        assert_eq!(strip(&menu), "Menu");
        assert_eq!(mark("", 1), "");
    }

    #[test]
    fn a_stretch_that_lost_its_end_is_closed() {
        let cut: String = mark("Menu", 1).chars().take(5).collect();
        check(
            &format!("<p>{cut}…</p>"),
            "<p><span lang=\"en\" dir=\"ltr\">Men…</span></p>",
        );
        check("<p>\u{fdef}a\u{fdd0}\u{fdee}b</p>", "<p>ab</p>");
    }

    #[test]
    fn text_without_marks_stays_as_it_is() {
        let html = "<p title=\"<\">1 < 2 &amp; 🙂</p>";
        assert!(matches!(languages().resolve_marks(html), std::borrow::Cow::Borrowed(same) if same == html));
    }
}
