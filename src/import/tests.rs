//! Any text can be read: no panic, no hang, one fate for each line, and nothing in the result that was not in the text.

use super::article::{Given, examine};
use super::detect::{Detected, Tongues};
use super::keep::{Values, clean, new_record};
use super::read::Format;
use super::rules::Rules;
use super::words::cleaned;
use crate::markdown::split_front_matter;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use std::sync::LazyLock;

static RULES: LazyLock<(Rules, Tongues)> = LazyLock::new(|| {
    let rules = Rules::own();
    let tongues = Tongues::new(&rules);
    (rules, tongues)
});

/// Lines to which rules apply, and arbitrary ones.
fn line() -> impl Strategy<Value = String> {
    let known = [
        " date 2022-01 annonse",
        "Av Anna Ek 11 januari, 2022",
        "Annons",
        "Läs också: En damm",
        "Mest läst",
        "Kommentarer 12",
        "",
        "– Jag hörde ett dån, säger hon.",
        "Foto: Bo Ek Visa mer Foto: Bo Ek",
        "I korthet Dammen brast i natt och ingen visste varför.",
        "1 Laga dammen.",
        "2 Flytta pumpen.",
        "<p>Text &amp; mer</p>",
        "<script>alert(1)</script>",
        "<div><h1>Damm",
        "</div></p></table>",
        "# Damm",
        "> > > > text",
        "```",
        "![x](y)",
        "[a]: javascript:alert(1)",
        "---",
        "title: x",
        "© 2022 Norra Bladet",
        "\u{feff}\u{200b}",
        "Swish 123 456 78 90",
        "All hands (@vask) January 6, 2022",
        "記者 王小明 2022年1月6日",
        "بقلم: أحمد بن علي ٦ يناير ٢٠٢٢",
        "Hundratals människor har lämnat sina hem sedan en gammal damm brast under natten, säger borgmästaren.",
        "İıŞ 01/02/2022",
        "6.1. 14:35",
        "<html lang=sv>",
        "<article>",
        "<blockquote class=twitter-tweet>",
        "&#x0;&notanentity;",
        "<!--",
        "<![CDATA[",
        "{\"@type\":\"NewsArticle\"}",
    ];
    prop_oneof![12 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned), 3 => proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter), 1 => Just("x".repeat(9_000))]
}

fn check(text: &str, format: Format) {
    let encoding = Detected::nothing("");
    let given = Given {
        language: None,
        languages: &[],
        keep: &[2],
        encoding: &encoding,
    };
    let (rules, tongues) = &*RULES;
    let article = examine(text, format, (rules, tongues), given);
    let filled: Vec<usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, _)| at + 1)
        .collect();
    let told: Vec<usize> = article.lines.iter().map(|line| line.line).collect();
    assert_eq!(told, filled, "each line that is not empty has one fate");
    for line in &article.lines {
        let length = text
            .lines()
            .nth(line.line - 1)
            .map_or(0, |line| line.chars().count());
        let places = line.parts.iter().filter_map(|part| Some((part.from?, part.to?)));
        assert!(
            places.clone().all(|(from, to)| from <= to && to <= length),
            "{line:?}"
        );
    }
    let clean = clean(&article);
    if format == Format::Text {
        let whole = cleaned(text);
        let kept = clean.lines().filter(|line| !line.is_empty());
        assert!(
            kept.clone().all(|line| whole.contains(line)),
            "what is kept was there"
        );
    }
    let values = Values {
        id: "a".to_owned(),
        words: 1,
        paragraphs: filled.len().max(1),
        sha256: "0".repeat(64),
        keep: vec![2],
    };
    let record = new_record(&article, &values);
    let files = crate::input::Files::memory([("seeds/a.md", record.as_bytes())]);
    let (file, _) = files.iter().next().expect("there is one");
    let parts = split_front_matter(files.text(file), file).expect("the record is closed");
    let read: serde_yaml::Value = serde_yaml::from_str(&record[parts.yaml]).expect("the record is YAML");
    assert_eq!(read["title"].as_str(), article.fields.title.value.as_deref());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(lines in proptest::collection::vec(line(), 0..30)) {
        let text = lines.join("\n");
        for format in [Format::Text, Format::Markdown, Format::Html] {
            check(&text, format);
        }
    }
}
