//! Errors of the parser about a text that is no YAML, in words that help.

mod colons;
mod lines;
mod parser_messages;

use self::lines::Slip;
use crate::diag::Hint;
use crate::input::Location;
use std::ops::Range;

const LARGE_NUMBER: &str = "this number is too large";

/// A flaw of the text itself.
#[derive(Debug)]
pub(super) struct SyntaxFlaw {
    pub(super) message: String,
    pub(super) hint: Hint,
    pub(super) range: Range<usize>,
}

impl SyntaxFlaw {
    /// The flaw behind an error of the parser: that of the first detector that knows the cause, else the error in plain words.
    pub(super) fn of(error: &serde_yaml::Error, text: &str) -> Self {
        let said = error.to_string();
        let (message, context) = said.split_once(", while ").unwrap_or((&said, ""));
        let stop = error.location().map_or(0, |at| {
            let (line, column) = (at.line(), at.column());
            Location { line, column }.offset(text)
        });
        let refusal = Refusal {
            message: message.split(" at line ").next().unwrap_or(message),
            context,
            text,
            stop,
            begin: position(context).map_or(stop, |place| place.offset(text)),
        };
        let detectors = [
            Refusal::control_character,
            Refusal::odd_colon,
            Refusal::early_end,
            Refusal::apostrophe,
            Refusal::curly_quote,
            Refusal::open_quote,
            Refusal::open_bracket,
            Refusal::open_quote_of_a_line,
            Refusal::unspaced_colon,
            Refusal::missing_colon,
            Refusal::tab,
            Refusal::large_number,
            Refusal::column,
        ];
        let known = detectors.iter().find_map(|detector| detector(&refusal));
        known.unwrap_or_else(|| {
            let (message, hint) = parser_messages::plain(refusal.message).unwrap_or(parser_messages::UNKNOWN);
            Self {
                message: message.to_owned(),
                hint: hint.into(),
                range: stop..stop,
            }
        })
    }

    /// A tag, which is not read.
    pub(super) fn tag(tag: &str, range: Range<usize>) -> Self {
        Self {
            message: format!("`{tag}` gives what follows another type in YAML, which is not read"),
            hint: "take it away; put a text that begins with `!` into quotes".into(),
            range,
        }
    }

    /// A key that is no word, but something else.
    pub(super) fn odd_key(what: &str, range: Range<usize>) -> Self {
        Self {
            message: format!("a key is a word, and {what} here"),
            hint: "write the word before the colon, such as `title:`; in quotes, `\"null\":` and `\"[a]\":` are words".into(),
            range,
        }
    }

    /// A line `---` that begins another document.
    pub(super) fn second_document(range: Range<usize>, more: usize) -> Self {
        let lines = match more {
            0 => "this line".to_owned(),
            1 => "this line and the other one like it".to_owned(),
            more => format!("this line and {more} more like it"),
        };
        Self {
            message: "a second YAML document begins here, and a file holds one".to_owned(),
            hint: format!("take {lines} away, or put what follows into a file of its own").into(),
            range,
        }
    }

    /// Lines at the beginning that are indented, and belong to no key.
    pub(super) fn headless(range: Range<usize>) -> Self {
        Self {
            message: "this is indented, and no key stands above it".to_owned(),
            hint: "write the key that it belongs to above it, such as the id of a record; or begin it at the start of the line".into(),
            range,
        }
    }

    /// A value within brackets that YAML ends at a sign for comments, so that nothing closes the brackets.
    pub(super) fn cut(comment: &str, range: Range<usize>) -> Self {
        Self {
            message: format!(
                "YAML takes `{comment}` and all behind it for a comment, so that no bracket is closed"
            ),
            hint: format!("put the value into quotes, as in `\"… {comment}\"`").into(),
            range,
        }
    }
}

impl From<Slip> for SyntaxFlaw {
    fn from(slip: Slip) -> Self {
        Self {
            message: slip.message,
            hint: slip.hint.into(),
            range: slip.range,
        }
    }
}

/// What the parser has said.
struct Refusal<'t> {
    message: &'t str,
    /// What it was reading.
    context: &'t str,
    text: &'t str,
    /// Where it stopped.
    stop: usize,
    /// Where the construct begins that it was reading.
    begin: usize,
}

impl Refusal<'_> {
    /// A text in double quotes with a quotation mark inside, which ends it.
    fn early_end(&self) -> Option<SyntaxFlaw> {
        let (from, to) = (self.begin.min(self.stop), self.begin.max(self.stop));
        lines::early_end(self.text, from, to).map(SyntaxFlaw::from)
    }

    /// A text in single quotes with an apostrophe inside, which ends it.
    fn apostrophe(&self) -> Option<SyntaxFlaw> {
        let (from, to) = (self.begin.min(self.stop), self.begin.max(self.stop));
        lines::apostrophe(self.text, from, to).map(SyntaxFlaw::from)
    }

    /// A key that begins in another column than the keys that it belongs to.
    fn column(&self) -> Option<SyntaxFlaw> {
        let is_of_keys = ["mapping values are not allowed", "did not find expected key"];
        let is_of_keys = is_of_keys.iter().any(|said| self.message.contains(said));
        let slip = lines::column(self.text, self.stop).filter(|_| is_of_keys);
        slip.map(SyntaxFlaw::from)
    }

    fn control_character(&self) -> Option<SyntaxFlaw> {
        let (at, c) = control_character(self.text).filter(|_| self.message.contains("control characters"))?;
        Some(SyntaxFlaw {
            message: format!("the control character U+{:04X} stands here", u32::from(c)),
            hint: "remove it; most editors do not show it".into(),
            range: at..at + c.len_utf8(),
        })
    }

    /// A quotation mark of prose at the beginning of a value, on a line where the parser was.
    fn curly_quote(&self) -> Option<SyntaxFlaw> {
        const CURLY: [char; 5] = ['“', '”', '„', '‘', '’'];
        let start = self.text[..self.begin.min(self.stop)]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let end = self.text[self.stop..]
            .find('\n')
            .map_or(self.text.len(), |newline| self.stop + newline);
        let lines = &self.text[start..end];
        let begins_value = |at: usize| {
            let before = lines[..at].trim_end_matches(' ');
            before.len() < at && before.ends_with([':', ',', '-']) || before.ends_with(['[', '{'])
        };
        let (at, quote) = lines.match_indices(CURLY).find(|(at, _)| begins_value(*at))?;
        Some(SyntaxFlaw {
            message: format!("`{quote}` is a quotation mark of prose, and none of YAML"),
            hint: "put the text into straight ones, `\"…\"`; those of prose may stand within".into(),
            range: start + at..start + at + quote.len(),
        })
    }

    fn open_quote(&self) -> Option<SyntaxFlaw> {
        let is_open =
            self.context.starts_with("scanning a quoted scalar") && self.message.contains("end of stream");
        is_open.then(|| SyntaxFlaw {
            message: "this quotation mark is never closed".to_owned(),
            hint: "close it; inside double quotes write `\\\"` for a quotation mark".into(),
            range: self.begin..self.begin + 1,
        })
    }

    fn open_bracket(&self) -> Option<SyntaxFlaw> {
        let is_open =
            self.context.starts_with("parsing a flow ") && self.text[self.begin..self.stop].contains('\n');
        is_open.then(|| SyntaxFlaw {
            message: "this bracket is not closed where its list or its pairs end".to_owned(),
            hint: "close it, and put a comma between any two parts".into(),
            range: self.begin..self.begin + 1,
        })
    }

    fn open_quote_of_a_line(&self) -> Option<SyntaxFlaw> {
        let begin = open_quote(self.text, self.stop)?;
        Some(SyntaxFlaw {
            message: "this quotation mark is not closed on its line".to_owned(),
            hint: "close it where the text ends".into(),
            range: begin..begin + 1,
        })
    }

    fn tab(&self) -> Option<SyntaxFlaw> {
        let before = &self.text[..self.stop];
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let mut indent = self.text[line..]
            .char_indices()
            .take_while(|(_, c)| c.is_whitespace() && *c != '\n');
        let (tab, _) = indent.find(|(_, c)| *c == '\t')?;
        let at = line + tab;
        Some(SyntaxFlaw {
            message: "this line is indented with a tab".to_owned(),
            hint: "YAML indents with spaces, not with tabs".into(),
            range: at..at + 1,
        })
    }

    fn large_number(&self) -> Option<SyntaxFlaw> {
        self.is_number().then(|| SyntaxFlaw {
            message: LARGE_NUMBER.to_owned(),
            hint: "write a smaller number, or put it into quotes if it is a name".into(),
            range: self.stop..self.stop,
        })
    }

    /// Whether a number was read: `serde_yaml` hands on whole numbers beyond 64 bits, but its own `Value` takes none.
    fn is_number(&self) -> bool {
        self.message.contains("expected any YAML value")
    }
}

/// The quotation mark before a text that runs on into later lines, where the parser stumbles.
fn open_quote(text: &str, error_at: usize) -> Option<usize> {
    let line_start = text[..error_at].rfind('\n')?;
    let mut start = 0;
    for line in text[..line_start].split_inclusive('\n') {
        let quotes = line.matches('"').count() - line.matches("\\\"").count();
        let last = line.rfind('"').filter(|_| quotes % 2 == 1);
        let begins = |at: &usize| line[..*at].trim_end().ends_with([':', ',', '[', '{', '-']);
        if let Some(last) = last.filter(begins) {
            return Some(start + last);
        }
        start += line.len();
    }
    None
}

/// The first character that YAML does not allow (YAML 1.2, section 5.1).
fn control_character(text: &str) -> Option<(usize, char)> {
    let is_allowed = |c: char| {
        matches!(c, '\t' | '\n' | '\r' | '\u{85}')
            || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))
    };
    text.char_indices().find(|(_, c)| !is_allowed(*c))
}

/// The line and column in "… at line 2 column 10".
fn position(said: &str) -> Option<Location> {
    let (_, place) = said.split_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some(Location {
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    })
}
