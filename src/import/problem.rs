//! The problems of inputs.

use crate::diag::{Diagnostic, list_names};
use crate::input::InputProblem;
use std::io::ErrorKind;

/// The largest article that is read. A book has a tenth of it.
pub(in crate::import) const LIMIT: u64 = 4 * 1024 * 1024;

/// The most lines with text that an article has.
pub(super) const MOST_LINES: usize = 20_000;

/// An input with more lines than any article.
pub(super) fn too_many_lines(name: &str) -> Diagnostic {
    Diagnostic::error(
        "too-large",
        format!("`{name}` has more than {MOST_LINES} lines, which no article has"),
    )
    .hint("give the text of one article")
}

/// An article of which nothing is left.
pub(super) fn nothing_kept(id: &str) -> Diagnostic {
    Diagnostic::warning(
        "nothing-kept",
        format!("no line of `{id}` was taken for text of an article"),
    )
    .hint("put lines back with `--keep`, such as `--keep 3,4`")
}

/// Words a refusal to read an input.
pub(super) fn unreadable(name: &str, problem: &InputProblem) -> Diagnostic {
    match problem {
        InputProblem::TooLarge => Diagnostic::error(
            "too-large",
            format!(
                "`{name}` has more than {} MiB, which no article has",
                LIMIT / 1024 / 1024
            ),
        )
        .hint("give the text of one article"),
        InputProblem::Special(what) => {
            let problem = Diagnostic::error("unreadable", format!("`{name}` is a {what}, and no file"));
            problem.hint("give a file, or `-` for what comes from another command: `… | kzsite import -`")
        }
        InputProblem::Io(error) if error.kind() == ErrorKind::NotFound => {
            Diagnostic::error("unreadable", format!("there is no `{name}`")).hint("check the path")
        }
        InputProblem::Io(error) => {
            Diagnostic::error("unreadable", format!("`{name}` cannot be read: {error}"))
        }
    }
}

/// An input that holds no text.
pub(super) fn empty(name: &str) -> Diagnostic {
    Diagnostic::error("empty-input", format!("there is no text in `{name}`"))
        .hint("give a file that holds an article")
}

/// Files in a folder of articles that are not read.
pub(super) fn passed_over(folder: &str, names: &[String]) -> Diagnostic {
    Diagnostic::warning(
        "passed-over",
        format!("not read in `{folder}`: {}", list_names(names)),
    )
    .hint("articles are read from text, Markdown and HTML: save those of a word processor as text; name a folder within it by itself")
}

/// Files in a folder of articles that the site has, or that the importer has written.
pub(super) fn own_files(folder: &str, names: &[String]) -> Diagnostic {
    Diagnostic::warning(
        "passed-over",
        format!(
            "not read in `{folder}`, since they belong to a site: {}",
            list_names(names)
        ),
    )
    .hint("articles as they came lie in `seeds/raw/`; keep new ones in a folder of their own")
}

/// A file that the site has, or that the importer has written; `text` is the article that it was made of.
pub(super) fn own_file(name: &str, text: Option<&str>) -> Diagnostic {
    let problem = Diagnostic::error(
        "own-file",
        format!("`{name}` belongs to a site, and is no article"),
    );
    problem.hint(match text {
        Some(text) => format!("import the article as it came: `{text}`"),
        None => "give the article as it came, in a file elsewhere".to_owned(),
    })
}

/// A folder without articles.
pub(super) fn no_article(name: &str) -> Diagnostic {
    Diagnostic::error("empty-input", format!("there is no article in `{name}`"))
        .hint("give a folder that holds articles as text, Markdown or HTML")
}

/// Kinds of files that are no text, by their first bytes.
const KINDS: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive, such as of a word processor"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor"),
    (b"{\\rtf", "a document of a word processor"),
    (b"SQLite format", "a database"),
];

/// The problem of bytes that are no text, with their kind.
pub(super) fn binary(name: &str, bytes: &[u8], text: &str) -> Option<Diagnostic> {
    let kind = KINDS
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map(|(_, kind)| *kind);
    let controls = text
        .chars()
        .filter(|letter| letter.is_control() && !letter.is_whitespace())
        .count();
    let is_binary = kind.is_some() || text.contains('\0') || controls * 100 > text.chars().count();
    is_binary.then(|| {
        Diagnostic::error(
            "binary-input",
            format!("`{name}` is {}, not text", kind.unwrap_or("a binary file")),
        )
        .hint("copy the article's text into a file, or save its page as HTML")
    })
}

/// Bytes that are no text in their encoding.
pub(super) fn damaged(encoding: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-encoding",
        format!("this is no text in the encoding {encoding}"),
    )
    .hint("name the encoding with `--encoding`, such as `windows-1251`, or get the text anew")
}

/// An unknown encoding.
pub(super) fn unknown_encoding(label: &str) -> Diagnostic {
    Diagnostic::error("unknown-encoding", format!("there is no encoding `{label}`"))
        .hint("name it as browsers do: `utf-8`, `windows-1252`, `koi8-r`, `shift_jis`")
}

/// Two articles in one file.
pub(super) fn two_articles() -> Diagnostic {
    Diagnostic::error("two-articles", "a second article seems to begin here")
        .hint("give each article a file of its own, or say with `--single` that this is one")
}

/// An id that a record or a text has.
pub(super) fn taken(id: &str, by: &str) -> Diagnostic {
    Diagnostic::error(
        "id-exists",
        format!("there is another article with the id `{id}`: `{by}`"),
    )
    .hint("name this one otherwise with `--id`; nothing was changed")
}

/// A text that differs from the one in the site.
pub(super) fn changed(id: &str) -> Diagnostic {
    Diagnostic::error(
        "text-changed",
        format!("the text of `{id}` is not the one that the site has"),
    )
    .hint("with `--update` the site takes this text; nothing was changed")
}

/// An id that no record can have.
pub(super) fn bad_id(id: &str) -> Diagnostic {
    Diagnostic::error("bad-id", format!("`{id}` is no id"))
        .hint("ids are lower-case words with hyphens: `courier-2022-01-11`")
}

/// Keys and values before a text of which nothing is taken.
pub(super) fn left_out(id: &str, keys: &[String]) -> Diagnostic {
    let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    let message = if keys.is_empty() {
        "the front matter cannot be read: nothing is taken from it".to_owned()
    } else {
        format!("nothing is taken from {}", keys.join(", "))
    };
    Diagnostic::warning("left-out", message).hint(format!("write what is to be kept into `seeds/{id}.md`"))
}

/// Fields for which the evidence is too weak.
pub(super) fn unsure(id: &str, fields: &[&str]) -> Diagnostic {
    let needed = if fields.contains(&"language") {
        "; without its language the site does not build"
    } else {
        ""
    };
    Diagnostic::warning(
        "not-found",
        format!("`{id}` says nothing sure about: {}", fields.join(", ")),
    )
    .hint(format!(
        "write what you know into `seeds/{id}.md`, or import with `--interactive`{needed}"
    ))
}

/// A saved page whose paragraphs cannot be told apart by lines.
pub(super) fn crowded(id: &str, paragraphs: usize, lines: usize) -> Diagnostic {
    let lines = if lines == 1 {
        "one line".to_owned()
    } else {
        format!("{lines} lines")
    };
    Diagnostic::warning(
        "crowded-lines",
        format!("the {paragraphs} paragraphs of `{id}` stand in {lines}, and places in a source count lines"),
    )
    .hint(
        "to cite paragraphs, copy the text from a browser into a file, a line for each, and import that instead; \
         `--title`, `--author`, `--published` and `--url` say what only the page says",
    )
}

/// A source without a name for readers.
pub(super) fn nameless(id: &str, path: &str, line: &str) -> Diagnostic {
    Diagnostic::warning(
        "no-names",
        format!("`{id}` has no words yet, without which the site does not build"),
    )
    .hint(format!("add to `{path}`: `{line}`"))
}

/// A language that no tag stands for.
pub(super) fn bad_language(tag: &str) -> Diagnostic {
    Diagnostic::error("bad-language", format!("`{tag}` is no language tag"))
        .hint("language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`")
}

/// A date that is none.
pub(super) fn bad_date(text: &str) -> Diagnostic {
    Diagnostic::error("bad-date", format!("`{text}` is no date"))
        .hint("write a day as `2022-01-11`, a month as `2022-01`; what is not known stays away")
}

/// A blank option.
pub(super) fn blank(name: &str) -> Diagnostic {
    Diagnostic::error("blank-text", format!("`--{name}` is blank"))
        .hint("say what it is, or leave the option out where it is not known")
}
