//! Headings, links, shortcodes, notes, lists and what other programs read.

use super::{at, check_problems, run};
use crate::input::Files;

#[test]
fn headings_have_levels_words_and_ids() {
    let text =
        "## Vattnet *steg* {#water}\n\n### Что случилось\n\n## Water\n\nDam\n---\n\n### Water\n\n### `??`\n";
    let (_, checked) = run(text);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    let found: Vec<_> = checked
        .value
        .headings
        .iter()
        .map(|h| {
            (
                h.level,
                h.id.as_str(),
                h.text.as_str(),
                h.explicit_id,
                at(text, h.span),
            )
        })
        .collect();
    let expected = [
        (2, "water", "Vattnet steg", true, "## Vattnet *steg* {#water}"),
        (3, "chto-sluchilos", "Что случилось", false, "### Что случилось"),
        (2, "water-2", "Water", false, "## Water"),
        (2, "dam", "Dam", false, "Dam\n---"),
        (3, "water-3", "Water", false, "### Water"),
        (3, "section", "??", false, "### `??`"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn written_ids_go_before_slugs() {
    let (_, checked) = run("## Water\n\n## Other {#water}\n");
    let ids: Vec<_> = checked.value.headings.iter().map(|h| h.id.as_str()).collect();
    assert_eq!(ids, ["water-2", "water"]);
}

#[test]
fn bad_headings_are_told() {
    check_problems("# Title\n", &[("title-in-text", "# Title")]);
    check_problems("Title\n=====\n", &[("title-in-text", "Title\n=====")]);
    check_problems("## A\n\n#### B\n", &[("skipped-heading-level", "#### B")]);
    check_problems("### A\n", &[("skipped-heading-level", "### A")]);
    check_problems("## A {#x}\n\n## B {#x}\n", &[("duplicate-anchor", "#x")]);
    check_problems("## A {#x}\n\n## B {#X}\n", &[("duplicate-anchor", "#X")]);
    check_problems("## A {#_toc}\n", &[("bad-anchor", "#_toc")]);
    check_problems("## A {#references}\n\n## B {#fn-a}\n", &[]);
    check_problems("## A {#å:b}\n", &[("bad-anchor", "#å:b")]);
    check_problems("## A {#å}\n\n## B {#मूल्य}\n", &[]);
    check_problems("## A {#fn-1}\n", &[("bad-anchor", "#fn-1")]);
    check_problems("## A {# x}\n", &[("bad-anchor", "## A {# x}")]);
    check_problems("## A {#x .wide}\n", &[("bad-anchor", "## A {#x .wide}")]);
    check_problems("## A {#x\n", &[("bad-anchor", "## A {#x")]);
    check_problems("## {#x}\n", &[("empty-heading", "## {#x}")]);
}

#[test]
fn slugs_keep_out_of_the_way_of_made_ids() {
    let (_, checked) = run("## Ref 1\n\n## Water {#Section-Ref-1}\n\n## References\n");
    let ids: Vec<_> = checked.value.headings.iter().map(|h| h.id.as_str()).collect();
    assert_eq!(ids, ["section-ref-1-2", "Section-Ref-1", "references"]);
}

#[test]
fn links_point_at_their_targets() {
    let text = "[a](b.md#c \"b.md\") ![d](<e f.png>) <https://example.org/> <a@example.org> [g][h] \
                [**i**](event:x) [j](k\\_l.md)\n\n[h]: m.md\n";
    let (_, checked) = run(text);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    let found: Vec<_> = checked
        .value
        .links
        .iter()
        .map(|link| (link.target.as_str(), at(text, link.span), link.image))
        .collect();
    let expected = [
        ("b.md#c", "b.md#c", false),
        ("e f.png", "e f.png", true),
        ("https://example.org/", "https://example.org/", false),
        ("mailto:a@example.org", "a@example.org", false),
        ("m.md", "[g][h]", false),
        ("event:x", "event:x", false),
        ("k_l.md", "[j](k\\_l.md)", false),
    ];
    assert_eq!(found, expected);
}

#[test]
fn bad_links_are_told() {
    check_problems("[a](javascript:alert)", &[("bad-target", "javascript:alert")]);
    check_problems(
        "[a](java&#10;script:alert)",
        &[("bad-target", "[a](java&#10;script:alert)")],
    );
    check_problems("[a](evnt:x)", &[("bad-target", "evnt:x")]);
    check_problems("[a](//example.org)", &[("bad-target", "//example.org")]);
    check_problems("[a]()", &[("bad-target", "[a]()")]);
    check_problems("[](a.md)", &[("empty-link", "[](a.md)")]);
    check_problems(
        "![a](https://example.org/a.png)",
        &[("remote-image", "https://example.org/a.png")],
    );
    check_problems("![a](event:x)", &[("bad-target", "event:x")]);
    check_problems(
        "![](a.png) [![ ](b.png)](c.md) [![b](b.png)](c.md)",
        &[
            ("no-description", "![](a.png)"),
            ("no-description", "![ ](b.png)"),
        ],
    );
    check_problems("[a][nowhere] and [sic]", &[("unknown-reference", "[a][nowhere]")]);
    check_problems(
        "[a](b c.md) ![a](b c.png)",
        &[("malformed-link", "](b c.md)"), ("malformed-link", "](b c.png)")],
    );
    check_problems("[a]\\(b c.md) and [@a](so.md)", &[]);
    check_problems("[@handle](https://example.org/)", &[]);
}

#[test]
fn shortcodes_are_paragraphs() {
    let text = "Before.\n\n{{ chart(of=\"*dead*\", from='1', n=-3.5, all=true,) }}\n{{map()}}\n\n> {{ list ( ) }}\n\nAfter.";
    let (_, checked) = run(text);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    let [chart, map, list] = checked.value.shortcodes.as_slice() else {
        panic!("three shortcodes, not {:?}", checked.value.shortcodes);
    };
    let args: Vec<_> = chart.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(
        args,
        [("all", "true"), ("from", "1"), ("n", "-3.5"), ("of", "*dead*")]
    );
    for (key, span) in &chart.values {
        assert_eq!(at(text, *span), chart.args[key]);
    }
    assert_eq!(
        at(text, chart.span),
        "{{ chart(of=\"*dead*\", from='1', n=-3.5, all=true,) }}"
    );
    assert_eq!((map.name.as_str(), at(text, map.span)), ("map", "{{map()}}"));
    assert_eq!(
        (list.name.as_str(), at(text, list.span)),
        ("list", "{{ list ( ) }}")
    );
    assert_eq!(checked.value.words, 2);
}

#[test]
fn bad_shortcodes_are_told() {
    check_problems("`{{ a() }}` \\{{ a() }}\n\n```\n{{ a( }}\n```\n", &[]);
    check_problems("{{ a(\n\nText.", &[("malformed-shortcode", "{{ a(")]);
    check_problems("{{ a }}", &[("malformed-shortcode", "}")]);
    check_problems("{{ (x=1) }}", &[("malformed-shortcode", "(")]);
    check_problems("{{ a(x) }}", &[("malformed-shortcode", ")")]);
    check_problems("{{ a(x=) }}", &[("malformed-shortcode", ")")]);
    check_problems("{{ a(x=yes) }}", &[("malformed-shortcode", "yes")]);
    check_problems("{{ a(x=[1]) }}", &[("malformed-shortcode", "[")]);
    check_problems("{{ a(x=\"1) }}", &[("malformed-shortcode", "\"")]);
    check_problems("{{ a(x=1 y=2) }}", &[("malformed-shortcode", "y")]);
    check_problems("{{ a(x=1, x=2) }}", &[("malformed-shortcode", "x")]);
    check_problems("{{ a() ]]\n{{ b() }}", &[("malformed-shortcode", "]")]);
    check_problems("Words {{ a() }} words", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("Words\n{{ a() }}", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("{{ a() }}\nwords", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("{{ a() }} words", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("- {{ a() }}", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("## A {{ a() }}", &[("misplaced-shortcode", "{{ a() }}")]);
    check_problems("Words {{ a(", &[("malformed-shortcode", "{{ a(")]);
    check_problems(
        "{% a() %}\nwords\n{% end %}",
        &[
            ("malformed-shortcode", "{% a() %}"),
            ("malformed-shortcode", "{% end %}"),
        ],
    );
}

#[test]
fn html_is_told_and_comments_are_not() {
    check_problems("<!-- a -->\n\nA <!-- b --> c.\n\n<!--\nd\n\ne\n-->\n", &[]);
    check_problems(
        "A <b>c</b> <br/> d",
        &[("raw-html", "<b>"), ("raw-html", "<br/>")],
    );
    check_problems("A </b> c", &[("raw-html", "</b>")]);
    check_problems(
        "<div class=\"x\">\nb\n</div>\n",
        &[("raw-html", "<div class=\"x\">")],
    );
    check_problems("<!-- a --> b\n", &[("raw-html", "b")]);
    check_problems("A\n\n<!-- b\n\nc\n", &[("unclosed-comment", "<!--")]);
    check_problems("> <script>\n> x\n> </script>\n", &[("raw-html", "<script>")]);
    check_problems("1 < 2 and <3 and a <https://example.org>", &[]);
}

#[test]
fn notes_and_alerts_are_checked() {
    check_problems("A[^1].\n\n[^1]: B.\n", &[]);
    check_problems("A[^1].\n", &[("unknown-footnote", "[^1]")]);
    check_problems("A[^1], B[^1].\n", &[("unknown-footnote", "[^1]")]);
    check_problems("A[^1].\n\n[^1] : x\n", &[("unknown-footnote", "[^1]")]);
    check_problems("A.\n\n[^1]: B.\n", &[("unused-footnote", "[^1]:")]);
    check_problems(
        "A[^1].\n\n[^1]: B.\n\n[^1]: C.\n",
        &[("duplicate-footnote", "[^1]:")],
    );
    check_problems("## A[^1]\n\n[^1]: B.\n", &[("misplaced-footnote", "[^1]")]);
    check_problems("> [!NOTE]\n> A.\n\n> [a] b\n", &[]);
    check_problems("> [!NOTES]\n> A.\n", &[("unknown-alert", "[!NOTES]")]);
    check_problems("> [!NOTE] A.\n", &[("unknown-alert", "[!NOTE]")]);
}

#[test]
fn what_other_programs_read_is_told() {
    check_problems(":::note\nCareful.\n:::\n", &[("foreign-alert", ":::note")]);
    check_problems(
        "A\n:::tip[Title]\nDo it.\n:::\n",
        &[("foreign-alert", ":::tip[Title]")],
    );
    check_problems(
        "::: {.callout-note}\nA\n:::\n",
        &[("foreign-alert", "::: {.callout-note}")],
    );
    check_problems(
        "!!! warning \"A\"\n    B\n",
        &[("foreign-alert", "!!! warning \"A\"")],
    );
    check_problems("> ??? note\n", &[("foreign-alert", "??? note")]);
    check_problems(
        "Term\n: what it means\n",
        &[("foreign-definition", ": what it means")],
    );
    check_problems("A\n:B 3:1 !!! and ::: c\n\n```\n:::note\n```\n\n!!!Now\n", &[]);
    check_problems("!!!note\n    B\n", &[("foreign-alert", "!!!note")]);
    check_problems("```{note}\nB\n```\n", &[("foreign-alert", "```{note}")]);
    check_problems("=== \"One\"\n    B\n", &[("foreign-tab", "=== \"One\"")]);
    check_problems("Term\n\n: what\n", &[("foreign-definition", ": what")]);
    check_problems("Term\\\n: what\n", &[("foreign-definition", ": what")]);
    check_problems("> **Note**\n> B\n", &[("foreign-alert", "Note")]);
    check_problems("> **Warning:**\\\n> B\n", &[("foreign-alert", "Warning:")]);
    check_problems("> **Warning:** B\n", &[]);
    check_problems("**Note** and > b\n", &[]);
    check_problems("It is so^[a note].\n", &[("foreign-footnote", "^[a note]")]);
    check_problems("It is so.[@a][]\n", &[("malformed-citation", "[]")]);
}

#[test]
fn chronicles_are_no_lists() {
    check_problems("3. mai kom de.\n\n4. mai gikk de.\n", &[]);
    check_problems("3. mai kom de.\n4. mai gikk de.\n", &[("doubtful-list", "4.")]);
    check_problems("1. The dam\n2. The boats\n", &[]);
    let html = crate::markdown::plain("3. mai kom de.\n\n4. mai gikk de.\n");
    assert_eq!(html, "3. mai kom de.\n4. mai gikk de.");
    check_problems("See www.example.org.", &[("bare-address", "www.example.org")]);
}

#[test]
fn words_of_records_have_neither_blocks_nor_shortcodes() {
    let check = |text: &str, expected: &[(&str, &str)]| {
        let files = Files::memory([("a.md", text)]);
        let file = files.find("a.md").expect("the file is there");
        let checked = crate::markdown::outline_words(text, file, 0);
        let problems = checked.problems.iter();
        let found: Vec<_> = problems
            .map(|problem| (problem.code, at(text, problem.span.expect("it has a place"))))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    };
    check("{{ a() }}", &[("misplaced-shortcode", "{{ a() }}")]);
    check(
        "Words\n{{ a(b=\"c\") }}",
        &[("misplaced-shortcode", "{{ a(b=\"c\") }}")],
    );
    check("{{ a", &[("misplaced-shortcode", "{{ a")]);
    check("\\{{ a() }} `{{ a() }}`", &[]);
    check("3. mai\n# 1\n", &[]);
    check("- one\n- two\n", &[("block-in-words", "- t")]);
    check("## One\n", &[("block-in-words", "## ")]);
    check(
        "One.\n\nTwo.[@a para 3]",
        &[("block-in-words", ""), ("malformed-citation", "@a para 3")],
    );
    check("One[^1]", &[("unknown-footnote", "[^1]")]);
    check("<b>x</b>", &[("raw-html", "<b>")]);
}
