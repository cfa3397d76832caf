//! What the parser says, in words for people who do not program: what is wrong, and what to do.

/// What the parser's words begin with or hold, and what is said instead.
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
        "let the keys of one mapping begin in the same column, and put a text that begins with a quotation mark into quotes as a whole",
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

/// What is said of a flaw, and what to do; none where the parser says something that is not known.
pub(super) fn plain(said: &str) -> Option<(&'static str, &'static str)> {
    let found = WORDS.iter().find(|(known, ..)| said.contains(known));
    found.map(|(_, message, hint)| (*message, *hint))
}
