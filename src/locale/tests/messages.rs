//! Messages: fallback, arguments, and what is told about the texts.

use crate::diag::{Checked, Format};
use crate::input::{Files, Span};
use crate::locale::{Arg, LanguageSpec, Locales, MessageFile, Reference};

/// Languages with their fallbacks and texts; the first is the default.
fn load(languages: &[(&str, &[&str], &str)]) -> (Checked<Locales>, Files) {
    let path = |tag: &str| format!("i18n/{tag}.ftl");
    let texts = languages.iter().filter(|(_, _, text)| !text.is_empty());
    let files = Files::memory(texts.clone().map(|(tag, _, text)| (path(tag), text)));
    let fallbacks: Vec<Vec<String>> = languages
        .iter()
        .map(|(_, fallback, _)| fallback.iter().map(|tag| (*tag).to_owned()).collect())
        .collect();
    let specs: Vec<_> = languages
        .iter()
        .zip(&fallbacks)
        .map(|((tag, _, _), fallback)| LanguageSpec {
            tag,
            fallback,
            span: None,
        })
        .collect();
    let messages: Vec<_> = texts
        .map(|(tag, _, text)| MessageFile {
            language: tag,
            file: files.find(&path(tag)).expect("the file is there"),
            text,
        })
        .collect();
    let default = languages[0].0;
    (Locales::new(Reference::one(default), &specs, &messages), files)
}

fn frames(languages: &[(&str, &[&str], &str)]) -> String {
    let (checked, files) = load(languages);
    let mut problems = checked.problems;
    problems.sort(&files);
    let format = Format::Human { color: false };
    problems
        .iter()
        .map(|problem| format.render(problem, &files))
        .collect()
}

#[test]
fn the_chain_ends_at_the_default_language() {
    let (checked, _) = load(&[
        ("en", &[], "a = a-en\nb = b-en\nc = c-en\nd = d-en\n"),
        ("da", &["nb", "sv"], "a = a-da\n"),
        ("nb", &[], "a = a-nb\nb = b-nb\n"),
        ("sv", &[], "a = a-sv\nb = b-sv\nc = c-sv\n"),
    ]);
    let danish = checked.value.get("da").expect("Danish is a language");
    let words = ["a", "b", "c", "d", "e"].map(|key| {
        let words = danish.t(key, &[]).unwrap_or_else(|| "-".to_owned());
        Locales::resolve_html(&words).into_owned()
    });
    let borrowed = |lang: &str, words: &str| format!("<span lang=\"{lang}\" dir=\"ltr\">{words}</span>");
    let expected = [
        "a-da".to_owned(),
        borrowed("nb", "b-nb"),
        borrowed("sv", "c-sv"),
        borrowed("en", "d-en"),
        "-".to_owned(),
    ];
    assert_eq!(words, expected);
    assert_eq!(checked.value.default_locale().tag(), "en");
}

#[test]
fn numbers_are_placed_in_the_language_s_digits_and_chosen_by_its_plural_rules() {
    let english = "n = { $n } { $n ->\n    [one] event\n   *[other] events\n }\ny = { NUMBER($n, useGrouping: \"false\") }\nf = { NUMBER($n, minimumFractionDigits: 2) }\n";
    let ukrainian =
        "n = { $n } { $n ->\n    [one] подія\n    [few] події\n    [many] подій\n   *[other] події\n }\n";
    let arabic = "n = { $n } { $n ->\n    [two] حدثان\n    [few] أحداث\n   *[other] حدث\n }\n";
    let (checked, _) = load(&[
        ("en", &[], english),
        ("uk", &[], ukrainian),
        ("ar-EG", &[], arabic),
        ("kk", &[], "n = { $n } оқиға\n"),
    ]);
    for (tag, key, number, expected) in [
        ("en", "n", 1.0, "1 event"),
        ("en", "n", 1234.0, "1,234 events"),
        ("en", "y", 1234.0, "1234"),
        ("en", "f", 1234.5, "1,234.50"),
        ("uk", "n", 1.0, "1 подія"),
        ("uk", "n", 3.0, "3 події"),
        ("uk", "n", 12345.0, "12\u{a0}345 подій"),
        ("kk", "n", 1234.0, "1\u{a0}234 оқиға"),
        ("ar-EG", "n", 2.0, "\u{2068}٢\u{2069} \u{2068}حدثان\u{2069}"),
        ("ar-EG", "n", 1234.0, "\u{2068}١٬٢٣٤\u{2069} \u{2068}حدث\u{2069}"),
        ("en", "n", f64::INFINITY, "inf events"),
    ] {
        let locale = checked.value.get(tag).expect("the language is there");
        assert_eq!(
            locale.t(key, &[("n", Arg::from(number))]).as_deref(),
            Some(expected),
            "{tag} {key}"
        );
    }
}

#[test]
fn attributes_and_names_of_languages_and_zones_are_messages_too() {
    let text = "nav = Menu\n    .label = Main menu\nlanguage-name-nb = Norwegian\nzone-name-europe-oslo = Oslo time\n";
    let (checked, _) = load(&[
        ("en", &[], text),
        ("sv", &[], "nav = Meny\n    .label = Huvudmeny\n"),
    ]);
    let english = checked.value.default_locale();
    assert_eq!(english.t("nav.label", &[]).as_deref(), Some("Main menu"));
    assert_eq!(english.language_name("nb"), "Norwegian");
    assert_eq!(english.zone_name("Europe/Oslo").as_deref(), Some("Oslo time"));
    assert_eq!(
        english.zone_name_labelled("Europe/Oslo").as_deref(),
        Some("Oslo time")
    );
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
}

#[test]
fn a_site_s_own_text_wins_over_the_theme_s() {
    let files = Files::memory([
        ("site/en.ftl", "a = site\n"),
        ("theme/en.ftl", "a = theme\nb = theme\n"),
    ]);
    let message = |path: &str| {
        let file = files.find(path).expect("the file is there");
        MessageFile {
            language: "en",
            file,
            text: files.text(file),
        }
    };
    let spec = LanguageSpec {
        tag: "en",
        fallback: &[],
        span: None,
    };
    let checked = Locales::new(
        Reference::one("en"),
        &[spec],
        &[message("theme/en.ftl"), message("site/en.ftl")],
    );
    let words = ["a", "b"].map(|key| checked.value.default_locale().t(key, &[]).unwrap_or_default());
    assert_eq!(words, ["site", "theme"]);
    assert!(checked.problems.is_empty());
}

#[test]
fn syntax_errors_are_shown_in_the_file() {
    let frames = frames(&[(
        "en",
        &[],
        "a = fine\nb = { $n ->\n    [one] x\n }\nc == 3\nd = d\n",
    )]);
    let expected = "\
error[fluent-syntax]: no form is marked as the one for all else
 --> i18n/en.ftl:4:2
  |
4 |  }
  |  ^
  |
  = hint: write `{ $n ->`, below it, indented, a line `[one] …` for each form and one `*[other] …`, and `}` at last
";
    assert_eq!(frames, expected);
}

#[test]
fn a_message_that_replaces_another_is_given_the_same() {
    let texts = [
        (
            "themes/x/i18n/en.ftl",
            "en",
            "made = Made with { $program }\nplain = Plain\n",
        ),
        (
            "themes/x/i18n/sv.ftl",
            "sv",
            "made = Gjord med { $program }\nplain = Enkel\n",
        ),
        ("theme/i18n/en.ftl", "en", "made = Handmade\n"),
        ("theme/i18n/sv.ftl", "sv", "plain = { $nothing }\n"),
    ];
    let files = Files::memory(texts.map(|(path, _, text)| (path, text)));
    let specs = ["en", "sv"].map(|tag| LanguageSpec {
        tag,
        fallback: &[],
        span: None,
    });
    let messages = texts.map(|(path, language, text)| MessageFile {
        language,
        file: files.find(path).expect("the file is there"),
        text,
    });
    let problems = Locales::new(Reference::one("en"), &specs, &messages).problems;
    let told: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        told,
        ["message `plain` uses `$nothing`, which `en` neither uses nor describes"]
    );
}

#[test]
fn gaps_leftovers_and_slips_are_told() {
    let english =
        "title = Title\n# $total: all of them\nlabel = Label { $count }\nsource = Source\nplace = Place\n";
    let swedish = "title = Titel\nlabel = { $cuont } { -ort } { -namn } { $total }\n-ort = ort\nsoruce = Källa\ntitle = Titel\n";
    let expected = "\
error[unknown-message]: there is no message `-namn` in this language
 --> i18n/sv.ftl:2:32
  |
2 | label = { $cuont } { -ort } { -namn } { $total }
  |                                ^^^^
  |
  = hint: write it, or the words themselves
error[repeated-message]: message `title` stands twice in this file
 --> i18n/sv.ftl:5:1
  |
5 | title = Titel
  | ^^^^^
  |
  = hint: the second one holds: take one of them out
warning[missing-message]: `sv` lacks 2 messages of `en`: `place`, `source`
 --> i18n/en.ftl:5:1
  |
5 | place = Place
  | ^^^^^
  |
  = hint: write them into `sv.ftl` beside this file; until then readers get them in a language of the fallback chain
warning[unknown-variable]: message `label` uses `$cuont`, which `en` neither uses nor describes
 --> i18n/sv.ftl:2:12
  |
2 | label = { $cuont } { -ort } { -namn } { $total }
  |            ^^^^^
  |
  = hint: did you mean `$count`?
warning[extra-message]: message `soruce` is only in `sv`, not in `en`, with which it is compared
 --> i18n/sv.ftl:4:1
  |
4 | soruce = Källa
  | ^^^^^^
  |
  = hint: did you mean `source`?
";
    assert_eq!(frames(&[("en", &[], english), ("sv", &[], swedish)]), expected);
}

#[test]
fn tags_are_checked_and_the_other_languages_still_made() {
    let files = Files::memory([("kzsite.yaml", "pt_BR")]);
    let file = files.find("kzsite.yaml").expect("the file is there");
    let span = Some(Span::new(file, 0..5));
    let spec = |tag, span| LanguageSpec {
        tag,
        fallback: &[],
        span,
    };
    let checked = Locales::new(
        Reference::one("en"),
        &[spec("pt_BR", span), spec("en", None), spec("!", None)],
        &[],
    );
    let format = Format::Human { color: false };
    let frames: String = checked
        .problems
        .iter()
        .map(|problem| format.render(problem, &files))
        .collect();
    let expected = "\
error[missing-message]: the theme has no messages in `en`, nor in its own language `en`
 |
 = hint: write `theme/i18n/en.ftl`, beside `content`
error[language-tag]: `pt_BR` is not a language tag
 --> kzsite.yaml:1:1
  |
1 | pt_BR
  | ^^^^^
  |
  = hint: write `pt-BR`
error[language-tag]: `!` is not a language tag
 |
 = hint: language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`
";
    assert_eq!(frames, expected);
    assert_eq!(
        checked
            .value
            .iter()
            .map(super::super::Locale::tag)
            .collect::<Vec<_>>(),
        ["en"]
    );
}

#[test]
fn a_language_without_a_text_is_told_once() {
    let expected = "\
warning[missing-message]: the theme has no messages in `sv`, so readers get those of its chain, at last of `en`
 |
 = hint: write `theme/i18n/sv.ftl`, beside `content`
";
    assert_eq!(frames(&[("en", &[], "a = A\n"), ("sv", &[], "")]), expected);
}

#[test]
fn locales_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locales>();
}

#[test]
fn messages_without_end_are_told() {
    let many = "{ $x }".repeat(60);
    let text = format!(
        "a = {{ b }}\nb = {{ c.d }}\nc = x\n    .d = {{ a }}\ne = {many}\nf = {{ e }} {{ e }}\ng = {{ f }}\nh = {{ a }}\n\
         i = {}\n",
        "{".repeat(40)
    );
    let said = frames(&[("en", &[], &text)]);
    let codes: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error") || line.starts_with(" -->"))
        .collect();
    let expected = [
        "error[circular-message]: message `a` comes back to itself through `b`",
        " --> i18n/en.ftl:1:7",
        "error[circular-message]: message `b` comes back to itself through `c.d`",
        " --> i18n/en.ftl:2:7",
        "error[circular-message]: message `c.d` comes back to itself through `a`",
        " --> i18n/en.ftl:4:12",
        "error[too-deep]: message `f` comes to more than 100 places for values",
        " --> i18n/en.ftl:6:1",
        "error[too-deep]: more than 32 braces and parentheses stand one inside the other",
        " --> i18n/en.ftl:9:37",
    ];
    assert_eq!(codes, expected, "{said}");
}
