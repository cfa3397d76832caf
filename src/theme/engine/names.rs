//! The names that the template engine knows, for hints about unknown ones.

use crate::diag::{Hint, did_you_mean};

const FILTERS: [&str; 32] = [
    "safe",
    "default",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
];

const OF_LISTS: [&str; 5] = ["get", "values", "keys", "pairs", "group_by"];

const TESTS: [&str; 17] = [
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "none",
    "iterable",
    "defined",
    "undefined",
    "odd",
    "even",
    "divisible_by",
    "starting_with",
    "ending_with",
    "containing",
];

const FUNCTIONS: [&str; 4] = ["t", "asset", "range", "throw"];

const TAGS: [&str; 14] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "block",
    "endblock",
    "set",
    "extends",
    "include",
    "raw",
    "component",
    "endcomponent",
];

/// The hint for an error of the engine about an unknown name; `found` is the text at its place.
pub(in crate::theme) fn hint(said: &str, found: &str) -> Option<Hint> {
    let name = said.split('`').nth(1).unwrap_or(found);
    let is = |start: &str| said.starts_with(start);
    let guess = |names: &[&str]| did_you_mean(name, names.iter().copied());
    let hint = if is("Unknown filter") {
        let all = [&FILTERS[..], &OF_LISTS[..]].concat();
        guess(&all)
            .or("templates have the filters of Tera, such as `upper`, `join(sep=\", \")` and `default(value=\"\")`")
            .into()
    } else if is("Unknown function") {
        guess(&FUNCTIONS)
            .or("templates have the functions `t(key, lang)` and `asset(path)`, and those of Tera")
            .into()
    } else if is("Unknown test") {
        guess(&TESTS).or_list("tests").into()
    } else if is("Unknown tag") {
        guess(&TAGS)
            .or("tags are those of Tera, such as `if`, `for`, `set` and `block`; a tag that ends a part stands where that part is open")
            .into()
    } else if is("unexpected end of raw block") || is("Unexpected end of raw block") {
        "write `{% endraw %}` where the text ends that is no template".into()
    } else if is("Closing comment tag") {
        "end the comment with `#}`".into()
    } else if is("unexpected end of string") {
        "close the quotation mark".into()
    } else if is("Unexpected end of input") {
        "a tag, a block or a brace before this place is not closed".into()
    } else if is("Found `%}`") || is("Found `}}`") || is("found `%}`") || is("found `}}`") {
        "something is missing before this: a name, a value or a condition".into()
    } else if is("The template nesting is too deep") || is("The expression is too complex") {
        "split it into components, or keep parts of it with `set`".into()
    } else {
        return None;
    };
    Some(hint)
}

#[cfg(test)]
mod tests {
    use super::{FILTERS, OF_LISTS, TESTS};
    use tera::Tera;

    /// The error of the engine about a template with an unknown name.
    fn unknown(template: &str) -> Option<String> {
        let said = Tera::default()
            .add_raw_template("a.html", template)
            .err()?
            .to_string();
        said.contains("Unknown").then_some(said)
    }

    #[test]
    fn the_engine_has_what_hints_name() {
        assert!(unknown("{{ x | uppper }}").is_some());
        for filter in FILTERS.iter().chain(&OF_LISTS) {
            assert_eq!(unknown(&format!("{{{{ x | {filter} }}}}")), None);
        }
        for test in TESTS {
            assert_eq!(unknown(&format!("{{% if x is {test} %}}{{% endif %}}")), None);
        }
    }
}
