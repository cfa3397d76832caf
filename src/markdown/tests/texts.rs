//! Whole texts: words, spans, messages, and text of any kind.

use super::{at, check_problems, run};
use crate::diag::Format;
use crate::input::Files;
use crate::markdown::outline;

#[test]
fn words_are_counted() {
    let check = |text: &str, expected| assert_eq!(run(text).1.value.words, expected, "{text:?}");
    check("", 0);
    check("One un**believ**able, two-fold -- day [@a, para 3]. [a](b.md)", 5);
    check(
        "## One two\n\nthree\nfour\\\nfive `six`\n\n- seven\n- eight\n\n```\nnot these\n```\n",
        8,
    );
}

#[test]
fn spans_are_in_the_file() {
    let file_text = "---\ntitle: A\n---\nText [@a].\n";
    let files = Files::memory([("a.md", file_text)]);
    let file = files.find("a.md").expect("the file is there");
    let base = file_text.find("Text").expect("the text is there");
    let checked = outline(&file_text[base..], file, base);
    assert_eq!(at(file_text, checked.value.citations[0].span), "[@a]");
}

#[track_caller]
fn check_frame(text: &str, expected: &str) {
    let (files, checked) = run(text);
    let frames: Vec<_> = checked
        .problems
        .iter()
        .map(|problem| Format::Human { color: false }.render(problem, &files))
        .collect();
    assert_eq!(frames.join("\n"), expected);
}

#[test]
fn problems_are_shown_in_their_line() {
    check_frame(
        "The dam broke.[@report para 9] Then <b>all</b>.\n",
        "\
error[malformed-citation]: a comma is missing after `@report`
 --> a.md:1:16
  |
1 | The dam broke.[@report para 9] Then <b>all</b>.
  |                ^^^^^^^^^^^^^^
  |
  = hint: write `[@report, para 9]`

error[raw-html]: HTML is not allowed in a text: `<b>`
 --> a.md:1:37
  |
1 | The dam broke.[@report para 9] Then <b>all</b>.
  |                                     ^^^
  |
  = hint: write `**words**`
  = hint: to show `<` as it is, write `\\<`
",
    );
    check_frame(
        "See {{ chart(of=\"dead\") }}.\n",
        "\
error[misplaced-shortcode]: a shortcode stands inside a text
 --> a.md:1:5
  |
1 | See {{ chart(of=\"dead\") }}.
  |     ^^^^^^^^^^^^^^^^^^^^^^
  |
  = hint: leave an empty line before and after the shortcode, and let it stand in no list, table or heading
  = hint: to show `{{` as it is, write `\\{{`
",
    );
}

/// No input panics, and every span lies in the text and between characters.
#[test]
#[expect(clippy::too_many_lines, reason = "a table of texts")]
fn no_text_is_too_strange() {
    const FRAGMENTS: [&str; 66] = [
        "[",
        "]",
        "[@",
        "@a",
        ", para 3",
        ";",
        "](",
        ")",
        "{{",
        "}}",
        " x(",
        "a=\"b\"",
        "{%",
        "{#",
        "}",
        "\\",
        "&amp;",
        "&#0;",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<",
        ">",
        "> ",
        "> [!NOTE]\n",
        "[^1]",
        "[^1]: ",
        "\n",
        "\n\n",
        "\r\n",
        "    ",
        "\t",
        "# ",
        "## ",
        "#### ",
        "- ",
        "1. ",
        "| a | b |\n",
        "|---|:-:|\n",
        "| ",
        "`",
        "```",
        "~~",
        "*",
        "**",
        "_",
        "![",
        "å",
        "😀",
        "\u{301}",
        "\0",
        ": ",
        "---\n",
        "===\n",
        "https://e.org",
        "3. ",
        "24. 12. ",
        "- [ ] ",
        "~",
        ":::note",
        " @a",
        "www.e.org",
        "\\\n",
        "!!! ",
        "{{ a() }}",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("it is small")
    };
    for _ in 0..4000 {
        let length = 1 + random(24);
        let text: String = (0..length).map(|_| FRAGMENTS[random(FRAGMENTS.len())]).collect();
        let (files, checked) = run(&text);
        let value = &checked.value;
        let cited = value.citations.iter().flat_map(|citation| {
            assert!(at(&text, citation.span).starts_with("[@"), "{text:?}");
            citation.items.iter().map(|cited| cited.span)
        });
        for span in cited {
            assert!(at(&text, span).starts_with('@'), "{text:?}");
        }
        for shortcode in &value.shortcodes {
            let source = at(&text, shortcode.span);
            assert!(source.starts_with("{{") && source.ends_with("}}"), "{text:?}");
        }
        let ids: std::collections::HashSet<_> = value.headings.iter().map(|heading| &heading.id).collect();
        assert_eq!(ids.len(), value.headings.len(), "{text:?}");
        for link in &value.links {
            at(&text, link.span);
        }
        for problem in &checked.problems {
            at(&text, problem.span.expect("it has a place"));
            Format::Human { color: false }.render(problem, &files);
        }
        crate::markdown::html::tests::check_soundness(&text, &checked.value);
        crate::markdown::plain(&text);
        crate::markdown::plain_words(&text);
        let file = files.find("a.md").expect("the file is there");
        let words = crate::markdown::outline_words(&text, file, 0);
        assert!(
            words.value.headings.is_empty() && words.value.shortcodes.is_empty(),
            "{text:?}"
        );
        for problem in &words.problems {
            at(&text, problem.span.expect("it has a place"));
        }
    }
}

#[test]
fn deep_texts_are_told() {
    let nested = |open: &str, close: &str| format!("{}b{}", open.repeat(100), close.repeat(100));
    for (text, told) in [
        (nested("> ", ""), ">"),
        (nested("- ", ""), "-"),
        (nested("*a ", " c*"), "*"),
        (nested("**a ", " c**"), "*"),
        (nested("![", "](c.png)"), "!"),
    ] {
        let (_, checked) = run(&text);
        let found = checked.problems.iter().find(|problem| problem.code == "too-deep");
        let span = found
            .and_then(|problem| problem.span)
            .expect("it is told, with its place");
        assert_eq!(at(&text, span), told);
    }
    check_problems(&"> ".repeat(40), &[]);
    check_problems(&nested("1. ", ""), &[]);
}

/// A text of thousands of marks takes time in proportion to its length: a search that goes back over all marks at each would take minutes.
#[test]
fn rows_of_marks_are_read_once() {
    let begun = std::time::Instant::now();
    let row = |mark: &str, times: usize| mark.repeat(times);
    for text in [
        row("~~a", 40_000),
        row("@", 200_000),
        row("@a ", 60_000),
        format!("{}x{}", row("*", 60_000), row("*", 60_000)),
        row("*a", 60_000),
        row("://", 60_000),
    ] {
        crate::markdown::plain_words(&text);
        run(&text);
    }
    let taken = begun.elapsed().as_secs();
    assert!(taken < 60, "{taken} s");
}
