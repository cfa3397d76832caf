//! Errors of the Fluent library in words for people who do not program: what is wrong, and what to do.

use fluent_syntax::parser::ErrorKind;

const MESSAGE: &str = "a message is written `name = text`, and a text of several lines is indented";
const VALUE: &str =
    "write `{ $name }` for a value, `{ name }` for another message, or `{ \"{\" }` for a brace";
const NAME: &str = "names of values and messages have the letters a to z, digits, `-` and `_`; they stay as the original has them";
const CHOICE: &str = "write `{ $n ->`, below it, indented, a line `[one] …` for each form and one `*[other] …`, and `}` at last";
const ARGUMENT: &str = "write `NUMBER($n)`, or `NUMBER($n, type: \"ordinal\")`";
const ESCAPE: &str = "in quotation marks write `\\\\` for a backslash, `\\\"` for a quotation mark, or `\\u` with four figures";

/// Words an error: what is wrong, and what to do. `rest` is the text from its place on.
pub(super) fn plain(kind: &ErrorKind, rest: &str) -> (String, &'static str) {
    if let (ErrorKind::ExpectedToken('}'), Some(letter)) = (kind, rest.chars().next())
        && letter.is_alphanumeric()
        && !letter.is_ascii()
    {
        return (format!("`{letter}` cannot stand in a name"), NAME);
    }
    of_kind(kind)
}

/// Words a kind of error.
fn of_kind(kind: &ErrorKind) -> (String, &'static str) {
    let (message, hint) = match kind {
        ErrorKind::ExpectedToken('=') => ("there is no `=` behind the name of a message", MESSAGE),
        ErrorKind::ExpectedToken('}') => (
            "a `{` is not closed before this",
            "close it with `}`, or write `{ \"{\" }` for a brace that readers see",
        ),
        ErrorKind::ExpectedToken(']') => ("the name of a form is not closed by `]`", CHOICE),
        ErrorKind::ExpectedToken('"') => ("a quotation mark is not closed", "close it with `\"`"),
        ErrorKind::ExpectedToken(token) => return (format!("`{token}` is missing here"), MESSAGE),
        ErrorKind::ExpectedCharRange { range } if range.contains('0') && !range.contains('a') => {
            ("a number should stand here", ARGUMENT)
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "a name should begin here, with one of the letters a to z",
            MESSAGE,
        ),
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (format!("the message `{entry_id}` has no text"), MESSAGE);
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (format!("the term `-{entry_id}` has no text"), MESSAGE);
        }
        ErrorKind::MissingValue => ("a text is missing here", MESSAGE),
        ErrorKind::ForbiddenCallee => (
            "what is called here is no function: the name of one is in capitals",
            ARGUMENT,
        ),
        ErrorKind::MissingDefaultVariant => ("no form is marked as the one for all else", CHOICE),
        ErrorKind::MultipleDefaultVariants => ("two forms are marked as the one for all else", CHOICE),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => ("forms cannot be chosen by this", CHOICE),
        ErrorKind::TermAttributeAsPlaceable => ("an attribute of a term cannot be shown", VALUE),
        ErrorKind::UnterminatedStringLiteral => (
            "a quotation mark is not closed in its line",
            "close it with `\"` in the same line",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => ("a value stands behind one that has a name", ARGUMENT),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("`{name}` is given twice"), "take one of them out");
        }
        ErrorKind::UnknownEscapeSequence(_) => ("what follows this backslash means nothing", ESCAPE),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => ("what follows this backslash is no character", ESCAPE),
        ErrorKind::UnbalancedClosingBrace => (
            "a `}` closes nothing",
            "take it out, or write `{ \"}\" }` for a brace that readers see",
        ),
        ErrorKind::ExpectedInlineExpression => ("nothing that can be shown stands in these braces", VALUE),
        ErrorKind::ExpectedLiteral => (
            "a number or a text in quotation marks should stand here",
            ARGUMENT,
        ),
    };
    (message.to_owned(), hint)
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::locale::messages::parsed;

    #[test]
    fn what_the_library_refuses_is_told_in_plain_words() {
        for (text, expected) in [
            ("menu Menu\n", "there is no `=` behind the name of a message"),
            ("menu = { $open\n", "a `{` is not closed before this"),
            ("menu = { $open\nb = c\n", "a `{` is not closed before this"),
            ("menu = { $tère }\n", "`è` cannot stand in a name"),
            ("menu =\n", "the message `menu` has no text"),
            ("-menu =\n", "the term `-menu` has no text"),
            (
                "5 = a\n",
                "a name should begin here, with one of the letters a to z",
            ),
            ("menu = }\n", "a `}` closes nothing"),
            ("menu = {}\n", "nothing that can be shown stands in these braces"),
            ("menu = { \"a }\n", "a quotation mark is not closed in its line"),
            (
                "menu = { \"\\x\" }\n",
                "what follows this backslash means nothing",
            ),
            (
                "menu = { $n ->\n    [one] a\n    [two] b\n}\n",
                "no form is marked as the one for all else",
            ),
            (
                "menu = { $n ->\n   *[one a\n}\n",
                "the name of a form is not closed by `]`",
            ),
            (
                "menu = { a ->\n   *[one] a\n}\n",
                "forms cannot be chosen by this",
            ),
            (
                "menu = { number($n) }\n",
                "what is called here is no function: the name of one is in capitals",
            ),
            (
                "menu = { NUMBER(a: 1, $n) }\n",
                "a value stands behind one that has a name",
            ),
            ("menu = { NUMBER($n, a: 1, a: 2) }\n", "`a` is given twice"),
        ] {
            let (_, errors) = parsed(text);
            let words = errors
                .first()
                .map(|error| plain(&error.kind, &text[error.pos.start..]).0);
            assert_eq!(words.as_deref(), Some(expected), "{text}");
        }
    }
}
