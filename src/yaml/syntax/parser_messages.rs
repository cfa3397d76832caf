//! Errors of the parser in words for people who do not program: what is wrong, and what to do.

/// What an error of the parser begins with or holds, and the message and the hint that replace it.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "did not find expected alphabetic or numeric character",
        "a text that begins with `*` or `&` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "unknown anchor",
        "a text that begins with `*` refers to a value that is marked with `&`, and there is none of this name",
        "put the text into quotes",
    ),
    (
        "did not find expected ',' or '}'",
        "a comma or the closing `}` is missing before this",
        "put a comma between any two pairs, and put a text that contains a comma, a bracket or `: ` into quotes",
    ),
    (
        "did not find expected ',' or ']'",
        "a comma or the closing `]` is missing before this",
        "put a comma between any two items, and put a text that contains a comma, a bracket or `: ` into quotes",
    ),
    (
        "did not find expected '-' indicator",
        "this line stands among the items of a list, but is none",
        "begin it with `- `, or indent it as what it belongs to",
    ),
    (
        "did not find expected key",
        "this is no `key: value` pair that fits the lines above it",
        "let the keys of one mapping begin in the same column, and put a text that contains `: ` or begins with a quotation mark into quotes as a whole",
    ),
    (
        "did not find expected node content",
        "a value should stand here",
        "write one, or take away the comma or the mark before it; put a text that begins with a mark into quotes",
    ),
    (
        "could not find expected ':'",
        "there is a line without a colon here, or just above",
        "write `key: value`, and indent a text that runs on over several lines",
    ),
    (
        "mapping values are not allowed",
        "there is a second colon here, where the text of a value goes on",
        "put a text that contains `: ` into quotes, and begin each key in a line of its own",
    ),
    (
        "block sequence entries are not allowed",
        "an item of a list cannot begin here",
        "begin it in a line of its own, below its key",
    ),
    (
        "found character that cannot start any token",
        "no value can begin with this character",
        "put the text into quotes",
    ),
    (
        "found unknown escape character",
        "what follows this backslash means nothing to YAML",
        "write two backslashes, or put the text into single quotes",
    ),
    (
        "mapping keys are not allowed",
        "a `?` cannot begin a key here",
        "put the text into quotes",
    ),
    (
        "found unexpected ':'",
        "a colon stands here within a text in brackets",
        "put a text that contains a colon into quotes",
    ),
    (
        "found undefined alias",
        "a text that begins with `*` refers to a value that is marked with `&`, and there is none of this name",
        "put the text into quotes",
    ),
    (
        "found duplicate anchor",
        "two values are marked with the same name after `&`",
        "give one of them another name, or put the text into quotes",
    ),
    (
        "hexadecimal number",
        "what follows this backslash means nothing to YAML",
        "write two backslashes, or put the text into single quotes",
    ),
    (
        "escape code",
        "what follows this backslash means nothing to YAML",
        "write two backslashes, or put the text into single quotes",
    ),
    (
        "tab character",
        "a tab stands here where spaces should",
        "YAML indents with spaces, not with tabs",
    ),
    (
        "more than one document",
        "a second YAML document begins in this file, and a file holds one",
        "take the line `---` or `...` away",
    ),
    (
        "document indicator",
        "a line `---` or `...` stands here within a value",
        "take the line away, or indent it",
    ),
    (
        "document start",
        "something stands here where the text should be at its end",
        "begin each key at the start of its line, and put no text behind a closing bracket or quotation mark",
    ),
    (
        "comment or line break",
        "a text of several lines begins here with `|` or `>`, and what follows that is no part of it",
        "let the text begin in the next line, indented; put a text that begins with `|` or `>` into quotes",
    ),
    (
        "indentation indicator",
        "the number after `|` or `>` is no indentation",
        "leave it out",
    ),
    (
        "end of stream",
        "the text ends here, and something is not closed",
        "close the brackets and quotation marks above",
    ),
    (
        "EOF",
        "the text ends here, and something is not closed",
        "close the brackets and quotation marks above",
    ),
    (
        "recursion limit",
        "too many lists and mappings stand one inside the other",
        "nothing in a site is that deep; is a bracket not closed, or an indentation too much?",
    ),
    (
        "repetition limit",
        "the aliases of this file stand for too many values",
        "write the values out where they are needed",
    ),
    (
        "merge",
        "what `<<` takes in has to be `key: value` pairs",
        "let it refer to a mapping that is marked with `&`, or write the keys out",
    ),
    (
        "directive",
        "a line that begins with `%` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "incompatible YAML",
        "a line that begins with `%` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "whitespace",
        "a space is missing here",
        "put a text that begins with a mark into quotes",
    ),
    (
        "UTF-",
        "a character here is not whole",
        "save the file with the encoding UTF-8",
    ),
    (
        "expected '>'",
        "a text that begins with `!` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "expected '!'",
        "a text that begins with `!` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "URI",
        "a text that begins with `!` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "tag",
        "a text that begins with `!` has a meaning of its own in YAML",
        "put the text into quotes",
    ),
    (
        "block scalar",
        "a text of several lines begins here with `|` or `>`, and what follows that is no part of it",
        "let the text begin in the next line, indented; put a text that begins with `|` or `>` into quotes",
    ),
];

/// The message and the hint for an error of the parser that is not known.
pub(super) const UNKNOWN: (&str, &str) = (
    "this is no YAML",
    "check quotes, colons and indentation around this place",
);

/// The message and the hint for an error of the parser; none where it is not known.
pub(super) fn plain(said: &str) -> Option<(&'static str, &'static str)> {
    let found = WORDS.iter().find(|(known, ..)| said.contains(known));
    found.map(|(_, message, hint)| (*message, *hint))
}

#[cfg(test)]
mod tests {
    use super::{UNKNOWN, plain};
    use serde_yaml::Value;

    #[test]
    fn whatever_the_parser_says_is_put_into_plain_words() {
        let mut unknown = Vec::new();
        for text in [
            "a: *b",
            "a: &b",
            "a: {b: c",
            "a: {b c: d}}",
            "a: [b",
            "a: b: c",
            "a: - b",
            "a: @b",
            "a: `b`",
            "a: \"\\q\"",
            "a: \"\\uzz\"",
            "a: !<b",
            "a: !b!c d",
            "a: >200",
            "a: |x",
            "a: |0\n b",
            "a: \"b",
            "a: 'b",
            "a: b\n c: d\n",
            "a\nb: c",
            "a: [b, c: {]",
            "%a\nb: c",
            "%YAML 9.9\n---\na: b",
            "a: b\n---\nc: d",
            "a: \"b\n---\nc\"",
            "\ta: b",
            "a:\n\t- b",
            "- a\nb: c",
            "a: b\n- c",
            "a: {b: [c}",
            "? a\n: b\n?c",
            "a: ]",
            "a: }",
            "a: ,",
            "a: [b]c",
            "a: \"b\"c",
            "a: {<<: b}\nc: *d",
            "{a: b} c",
            "a: * b",
            "a: & b",
        ] {
            let Err(error) = serde_yaml::from_str::<Value>(text) else {
                continue;
            };
            let said = error.to_string();
            let (message, _) = said.split_once(", while ").unwrap_or((&said, ""));
            if plain(message).is_none_or(|plain| plain == UNKNOWN) {
                unknown.push(format!("{text}: {said}"));
            }
        }
        assert!(unknown.is_empty(), "{unknown:#?}");
    }
}
