//! Citations, and the names of sources without them.

use super::{at, check_problems, run};

#[track_caller]
fn check_citations(text: &str, expected: &[(&str, &[&str])]) {
    let (_, checked) = run(text);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    let found: Vec<(&str, Vec<&str>)> = checked
        .value
        .citations
        .iter()
        .map(|citation| {
            let items = citation.items.iter().map(|cited| at(text, cited.span));
            (at(text, citation.span), items.collect())
        })
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = expected
        .iter()
        .map(|(whole, items)| (*whole, items.to_vec()))
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn citations_are_found_where_they_stand() {
    check_citations(
        "Åter **sent**.[@a-1, para 9; @b]\n",
        &[("[@a-1, para 9; @b]", &["@a-1, para 9", "@b"])],
    );
    check_citations(
        "| a | b |\n|---|---|\n| x [@a, para 1] | *y [@b]* |\n",
        &[("[@a, para 1]", &["@a, para 1"]), ("[@b]", &["@b"])],
    );
    check_citations(
        "> Words [@a,\n> paras 3-5] more &amp; [@b]\n",
        &[("[@a,\n> paras 3-5]", &["@a,\n> paras 3-5"]), ("[@b]", &["@b"])],
    );
    check_citations(
        "[@a][@b] and [@c] [@d]",
        &[
            ("[@a]", &["@a"]),
            ("[@b]", &["@b"]),
            ("[@c]", &["@c"]),
            ("[@d]", &["@d"]),
        ],
    );
    check_citations("`[@a]` \\[@b] &lsqb;@c] [\\@d] [e]\n\n```\n[@g]\n```\n", &[]);
    check_citations("\\\\[@a]", &[("[@a]", &["@a"])]);
    check_citations("A[^n]\n\n[^n]: Note [@a].\n", &[("[@a]", &["@a"])]);
    check_citations("a@example, @handle, [mail a@example]", &[]);
}

#[test]
fn locators_have_single_spaces() {
    let (_, checked) = run("> [@a,\n> paras  3-5]");
    let item = &checked.value.citations[0].items[0].item;
    assert_eq!(
        (item.source.as_str(), item.locator.as_deref()),
        ("a", Some("paras 3-5"))
    );
}

#[test]
fn malformed_citations_are_told() {
    check_problems("x [@] y", &[("malformed-citation", "@")]);
    check_problems("x [@a para 9] y", &[("malformed-citation", "@a para 9")]);
    check_problems("x [@a, para 9 y\nz", &[("malformed-citation", "[@a, para 9 y")]);
    check_problems(
        "x [@a, para 9 and [@b].",
        &[("malformed-citation", "[@a, para 9 and [@b].")],
    );
    check_problems("x [@a, *para* 9]", &[("malformed-citation", "[@a,")]);
    check_problems(
        "x [see @a, para 9] and [-@b]",
        &[
            ("malformed-citation", "[see @a, para 9]"),
            ("malformed-citation", "[-@b]"),
        ],
    );
    check_problems("[@a]: after\n", &[("malformed-citation", "[@a]: after")]);
    check_problems("[@a]: after a colon", &[]);
    check_problems("x [@a, para 3](see there)", &[]);
    check_problems(
        "x [@a, para 3](there)",
        &[("malformed-citation", "[@a, para 3](there)")],
    );
    check_problems("## Dam [@a]", &[("misplaced-citation", "[@a]")]);
    check_problems("[words [@a]](b.md)", &[("misplaced-citation", "[@a]")]);
    check_problems("![words [@a]](b.png)", &[("misplaced-citation", "[@a]")]);
}

#[test]
fn bare_names_are_found() {
    let text =
        "@a says (@b, para 2); c@d.example, `@e`, \\@f, [@g] and [@h](i.md), https://j.example/@k @l's";
    let (_, checked) = run(text);
    let found: Vec<_> = checked
        .value
        .mentions
        .iter()
        .map(|m| (m.name.as_str(), at(text, m.span)))
        .collect();
    assert_eq!(
        found,
        [("a", "@a"), ("b, para 2", "@b"), ("h", "@h"), ("l", "@l")]
    );
}
