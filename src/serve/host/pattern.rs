//! Paths with `*` and `:placeholders`.

use super::locate::canonical;

/// A path in which `*` stands for anything and `:name` for a part between slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Name(String),
    Splat,
}

/// What placeholders stood for; the splat has the name `splat`.
pub(super) type Captures<'a> = Vec<(String, &'a str)>;

impl Pattern {
    pub(super) fn new(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (piece, length) = match rest.as_bytes()[0] {
                b'*' => (Piece::Splat, 1),
                b':' if name_length(rest) > 1 => (
                    Piece::Name(rest[1..name_length(rest)].to_owned()),
                    name_length(rest),
                ),
                _ => {
                    let length = rest[1..].find(['*', ':']).map_or(rest.len(), |at| at + 1);
                    (Piece::Text(canonical(&rest[..length])), length)
                }
            };
            pieces.push(piece);
            rest = &rest[length..];
        }
        Self(pieces)
    }

    /// What the placeholders stand for, where the path, in its canonical form, matches. A slash at the end says nothing.
    pub(super) fn captures<'a>(&self, path: &'a str) -> Option<Captures<'a>> {
        let mut captures = Vec::new();
        matches(&self.0, path, &mut captures).then_some(captures)
    }

    pub(super) fn matches(&self, path: &str) -> bool {
        self.captures(path).is_some()
    }
}

/// Length of `:name` at the start of a text; 1 where no name follows the colon.
fn name_length(text: &str) -> usize {
    text[1..]
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .map_or(text.len(), |at| at + 1)
}

fn matches<'a>(pieces: &[Piece], path: &'a str, captures: &mut Captures<'a>) -> bool {
    let Some((first, rest)) = pieces.split_first() else {
        return path.is_empty() || path == "/";
    };
    match first {
        Piece::Text(text) => match path.strip_prefix(text.as_str()) {
            Some(after) => matches(rest, after, captures),
            // `/news/*` and `/news/` match `/news`, too.
            None => text.strip_suffix('/') == Some(path) && rest.iter().all(|piece| *piece == Piece::Splat),
        },
        Piece::Name(name) => {
            let end = path.find('/').unwrap_or(path.len());
            capture(name, rest, path, 1..=end, captures)
        }
        Piece::Splat => capture("splat", rest, path, 0..=path.len(), captures),
    }
}

/// Tries all lengths, the longest first.
fn capture<'a>(
    name: &str,
    rest: &[Piece],
    path: &'a str,
    lengths: std::ops::RangeInclusive<usize>,
    captures: &mut Captures<'a>,
) -> bool {
    let known = captures.len();
    for length in lengths.rev().filter(|length| path.is_char_boundary(*length)) {
        captures.push((name.to_owned(), &path[..length]));
        if matches(rest, &path[length..], captures) {
            return true;
        }
        captures.truncate(known);
    }
    false
}

/// Puts what the placeholders stood for into a target.
pub(super) fn fill(target: &str, captures: &Captures<'_>) -> String {
    let mut filled = String::with_capacity(target.len());
    let mut rest = target;
    while let Some(at) = rest.find(':') {
        let (before, name) = rest.split_at(at);
        let length = name_length(name);
        let known = captures.iter().find(|(known, _)| *known == name[1..length]);
        filled.push_str(before);
        filled.push_str(known.map_or(&name[..length], |(_, value)| value));
        rest = &name[length..];
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::{Pattern, fill};

    #[test]
    fn patterns_match_and_fill() {
        let check = |pattern: &str, path: &str, target: &str, expected: Option<&str>| {
            let filled = Pattern::new(pattern)
                .captures(path)
                .map(|captures| fill(target, &captures));
            assert_eq!(filled.as_deref(), expected, "{pattern} {path}");
        };
        check("/", "/", "/en/", Some("/en/"));
        check("/", "/en/", "/x", None);
        check("/a", "/a/", "/b", Some("/b"));
        check("/a/", "/a", "/b", Some("/b"));
        check("/a", "/ab", "/b", None);
        check("/news/*", "/news/2022/x", "/blog/:splat", Some("/blog/2022/x"));
        check("/news/*", "/news", "/blog/:splat", Some("/blog/:splat"));
        check("/news/*", "/newsy", "/blog/:splat", None);
        check("/n/:year/:day", "/n/2022/07/", "/:day-:year", Some("/07-2022"));
        check("/n/:year", "/n/2022/07", "/:year", None);
        check("/*.js", "/a/b.js", ":splat", Some("a/b"));
        check(
            "/*",
            "/ü",
            "https://x.example/:splat",
            Some("https://x.example/ü"),
        );
    }
}
