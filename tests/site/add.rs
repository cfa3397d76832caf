//! `kzsite add`: what it writes belongs to the file that it stands in, the site still builds, and what is there stays as it was.

use super::support::TestSite;

/// Arguments with words in them.
fn run(site: &TestSite, command: &str, words: &[(&str, &str)]) -> (i32, String) {
    let mut args: Vec<&str> = command.split_whitespace().collect();
    args.extend(words.iter().flat_map(|(flag, word)| [*flag, *word]));
    let said = site.run(&args);
    (said.code, format!("{}{}", said.stdout, said.stderr))
}

#[test]
fn a_source_needs_no_text() {
    let site = TestSite::new();
    let made = site.run(&["new", "demo", "--languages", "en", "--yes"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let words = [
        ("--digest", "It shows the quay."),
        ("--title", "Broadcast"),
        ("--short", "TV"),
    ];
    let add = "add source broadcast --language en --yes --root demo";
    let (code, said) = run(&site, &add.replace("broadcast", "article"), &words);
    assert_eq!(code, 0, "{said}");
    let (code, said) = run(
        &site,
        &format!("{add} --kind video --author A --author B"),
        &words,
    );
    assert_eq!(code, 0, "{said}");
    let seed = site.read("demo/seeds/broadcast.md");
    assert!(
        seed.contains("kind: \"video\"\nauthors: [\"A\", \"B\"]\n") && !seed.contains("paragraphs"),
        "{seed}"
    );
}

/// Adds one of each kind, in two languages, and builds the site each time.
fn add_one_of_everything(site: &TestSite, article: &str) {
    let both = |text: &str| (format!("de={text}"), format!("fr={text}"));
    let (de, fr) = both("Wort");
    for (command, words) in [
        (
            "source gazette --language en --headline Water --published 2031-03-11",
            vec![
                ("--text", article),
                ("--digest", "It tells of the quay."),
                ("--title", &de),
                ("--title", &fr),
                ("--short", &de),
                ("--short", &fr),
            ],
        ),
        (
            "place quay --kind harbour --point 18.1,62.8",
            vec![("--title", &de), ("--title", &fr)],
        ),
        (
            "actor fishers --kind council",
            vec![("--title", &de), ("--title", &fr)],
        ),
        (
            "figure homeless-gazette --measure homeless --value 500 --population residents --place vask",
            vec![("--source", "gazette, para 2")],
        ),
        (
            "event quay-falls --when 2031-03-04? --kind water --place quay --actor fishers",
            vec![
                ("--source", "gazette, paras 1-2"),
                ("--title", &de),
                ("--title", &fr),
                ("--summary", &de),
                ("--summary", &fr),
            ],
        ),
        (
            "conflict when-it-fell --kind between-sources --severity hard --event quay-falls",
            vec![
                ("--side", "early = gazette, para 1"),
                ("--side", "late = gazette, para 2"),
                ("--title", &de),
                ("--title", &fr),
                ("--says", "de=early=Früh."),
                ("--says", "de=late=Spät."),
                ("--says", "fr=early=Tôt."),
                ("--says", "fr=late=Tard."),
            ],
        ),
        (
            "correction quay-earlier --about event:quay-falls --field when --before 2031-03-03 --after 2031-03-04? --date 2031-03-12 --kind correction",
            vec![("--summary", &de), ("--summary", &fr)],
        ),
        (
            "term quay",
            vec![
                ("--title", &de),
                ("--title", &fr),
                ("--summary", &de),
                ("--summary", &fr),
            ],
        ),
        ("page causes", vec![("--title", &de), ("--title", &fr)]),
        ("language nl", vec![]),
    ] {
        let (code, said) = run(site, &format!("add {command} --yes --root demo"), &words);
        assert_eq!(code, 0, "{command}: {said}");
        let built = site.run(&["build", "--root", "demo"]);
        assert_eq!(built.code, 0, "{command}: {}", built.stderr);
    }
}

#[test]
fn everything_that_a_site_has_can_be_added() {
    let site = TestSite::new();
    let said = site.run(&["new", "demo", "--yes", "--languages", "de,fr"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    let names = [
        "kzsite.yaml",
        "content/shared/events.yaml",
        "content/shared/places.yaml",
        "content/shared/actors.yaml",
        "content/shared/figures.yaml",
        "content/de/events.yaml",
        "content/fr/events.yaml",
    ];
    let before = names.map(|name| site.read(&format!("demo/{name}")));
    site.write("article.txt", "One two.\n\nThree.\n");
    let article = site.path("article.txt").display().to_string();
    add_one_of_everything(&site, &article);
    for (name, before) in names.iter().zip(before) {
        let after = site.read(&format!("demo/{name}"));
        let (first, rest) = if *name == "kzsite.yaml" {
            let (first, rest) = before
                .split_once("licence:")
                .expect("the licence follows the languages");
            (first, format!("licence:{rest}"))
        } else {
            (before.as_str(), String::new())
        };
        assert!(
            after.starts_with(first) && after.ends_with(&rest) && after != before,
            "{name}: {after}"
        );
    }
    let events = site.read("demo/content/shared/events.yaml");
    let expected = "\n\nquay-falls:\n  when: \"2031-03-04?\"\n  where: [{place: quay}]\n  kind: water\n  actors: [{actor: fishers}]\n  \
                    status: reported\n  sources: [{source: gazette, locator: \"paras 1-2\"}]\n";
    assert!(events.ends_with(expected), "{events}");
    let corrections = site.read("demo/content/shared/corrections.yaml");
    assert!(
        corrections.contains("quay-earlier") && corrections.contains("about: [\"event:quay-falls\"]"),
        "{corrections}"
    );
    let places = site.read("demo/content/shared/places.yaml");
    assert!(
        places.ends_with("\nquay: {kind: harbour, point: [18.1, 62.8], precision: city}\n"),
        "{places}"
    );
    let config = site.read("demo/kzsite.yaml");
    assert!(
        config.contains("\n  nl: {name: \"Nederlands\", fallback: [de]}\nlicence"),
        "{config}"
    );
    assert!(site.path("demo/public/nl/index.html").is_file());
}

#[test]
fn languages_are_added_however_the_others_are_written() {
    for (written, expected) in [
        (
            "languages: {en: {name: English}, sv: {name: Svenska, fallback: [en]}} # all",
            "languages: {en: {name: English}, sv: {name: Svenska, fallback: [en]}, de: {name: \"Deutsch\", fallback: [en]}} # all",
        ),
        (
            "languages:\n    en:\n        name: English\n    # Swedish.\n    sv:\n        name: Svenska # end\n",
            "languages:\n    en:\n        name: English\n    # Swedish.\n    sv:\n        name: Svenska # end\n    de: {name: \"Deutsch\", fallback: [en]}\n",
        ),
    ] {
        let site = TestSite::new();
        let config = site.read("kzsite.yaml");
        let start = config.find("languages:").expect("there are languages");
        let rest = &config[start..];
        let end = start
            + rest
                .match_indices('\n')
                .map(|(at, _)| at + 1)
                .find(|at| !rest[*at..].starts_with(' '))
                .expect("something follows");
        let with =
            |languages: &str| format!("{}{}\n{}", &config[..start], languages.trim_end(), &config[end..]);
        site.write("kzsite.yaml", with(written));
        let (code, said) = run(&site, "add language de --yes", &[]);
        assert_eq!(code, 0, "{said}");
        assert_eq!(site.read("kzsite.yaml"), with(expected));
        assert_eq!(site.run(&["build"]).code, 0);
    }
}

#[test]
fn a_file_that_cannot_take_a_record_at_its_end_stays_as_it_is() {
    let site = TestSite::new();
    let whole = "{vask: {kind: town, country: \"XA\", point: [11.5, 58.2], precision: city}}\n...\n";
    site.write("content/shared/places.yaml", whole);
    let (code, said) = run(&site, "add place nor --kind town --title Nor --yes", &[]);
    assert_eq!(code, 1, "{said}");
    let told = "`content/shared/places.yaml` is written in a way in which no record can be added at its end";
    assert!(said.contains(told), "{said}");
    assert_eq!(site.read("content/shared/places.yaml"), whole);
    assert!(!site.read("content/en/places.yaml").contains("Nor"));
}

#[test]
fn help_on_a_kind_tells_what_may_be_said_of_it() {
    let site = TestSite::new();
    let flags = |command: &str| {
        let (code, said) = run(&site, command, &[]);
        assert_eq!(code, 0, "{said}");
        let words = said
            .split_whitespace()
            .map(|word| word.trim_end_matches(['.', ',', ';']).to_owned());
        words.filter(|word| word.starts_with("--")).collect::<Vec<_>>()
    };
    let language = flags("add language --help");
    let expected = [
        "--name",
        "--fallback",
        "--root",
        "--yes",
        "--quiet",
        "--verbose",
        "--message-format",
        "--help",
        "--version",
    ];
    let unexpected: Vec<_> = language
        .iter()
        .filter(|flag| !expected.contains(&flag.as_str()))
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    assert!(
        expected
            .iter()
            .all(|flag| language.iter().any(|told| told == flag)),
        "{language:?}"
    );
    let event = flags("add event --help");
    assert!(
        event.iter().any(|flag| flag == "--when") && !event.iter().any(|flag| flag == "--fallback"),
        "{event:?}"
    );
    let all = flags("add --help");
    assert!(
        all.iter().any(|flag| flag == "--when") && all.iter().any(|flag| flag == "--fallback"),
        "{all:?}"
    );
    // What is hidden is refused as it was: by the program, which says what the kind takes.
    let (code, said) = run(&site, "add language de --when 2031 --yes", &[]);
    assert_eq!(code, 1, "{said}");
}

#[test]
fn a_new_language_says_what_comes_next() {
    let site = TestSite::new();
    let (code, said) = run(&site, "add language de --yes", &[]);
    assert_eq!(code, 0, "{said}");
    for step in [
        "copy content/en/_index.md to content/de/_index.md",
        "`translation: {by: person}`",
        "`kzsite check --lang de`",
        "`kzsite translate accept --lang de --all`",
    ] {
        assert!(said.contains(step), "{said}");
    }
}

#[test]
fn what_was_wrong_before_stands_in_the_way_of_nothing() {
    let site = TestSite::new();
    let events = site.read("content/shared/events.yaml");
    // The place that is missing is the one that is added.
    let broken = events.replacen("place: vask", "place: quay", 1) + "lost: {when: soon}\n";
    site.write("content/shared/events.yaml", &broken);
    let (code, said) = run(&site, "add place quay --kind town --title Quay --yes", &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("which stood there before"), "{said}");
    let (code, said) = run(&site, "add place pier --kind twn --title Pier --yes", &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("`twn`") && !said.contains("soon"), "{said}");
}

#[test]
fn an_event_may_leave_its_summary_to_the_default_language() {
    let site = TestSite::new();
    let words = [
        ("--title", "A quay falls"),
        ("--title", "sv=En kaj rasar"),
        ("--summary", "It fell."),
        ("--source", "courier, para 2"),
    ];
    let (code, said) = run(
        &site,
        "add event quay-falls --when 2031-03-04 --hour evening --kind water --yes",
        &words,
    );
    assert_eq!(code, 0, "{said}");
    let built = site.run(&["build"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    assert!(
        built
            .stderr
            .contains("`sv` has no `summary` for events: `quay-falls`"),
        "{}",
        built.stderr
    );
    let page = site.read("public/sv/timeline/quay-falls/index.html");
    assert!(
        page.contains("It fell.") && page.contains("En kaj rasar"),
        "{page}"
    );
}

#[test]
fn the_first_of_several_records_that_events_name_is_added() {
    let site = TestSite::new();
    let events = site.read("content/shared/events.yaml");
    let both = events.replacen("[when-it-broke]", "[when-it-broke, how-many]", 1);
    site.write("content/shared/events.yaml", &both);
    for folder in ["shared", "en"] {
        site.remove(&format!("content/{folder}/conflicts.yaml"));
    }
    let words = [
        ("--side", "early = courier, para 2"),
        ("--side", "late = courier, para 3"),
        ("--title", "When it broke"),
        ("--says", "early=In the morning."),
        ("--says", "late=At night."),
    ];
    let add = "add conflict when-it-broke --kind within-source --severity hard --yes";
    let (code, said) = run(&site, add, &words);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("which stood there before"), "{said}");
    // An id that the new record itself names is none that was missing before.
    let place =
        "add event quay-falls --when 2031-03-04 --kind water --place quay --title Quay --summary Fell. --yes";
    let (code, said) = run(&site, place, &[("--source", "courier, para 2")]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("no place with the id `quay`"), "{said}");
}

#[test]
fn records_between_braces_stay_between_them() {
    let site = TestSite::without_theme();
    site.edit("content/en/terms.yaml", "weir:", "{weir:");
    let terms = site.read("content/en/terms.yaml");
    site.write("content/en/terms.yaml", format!("{}}}\n", terms.trim_end()));
    let words = [("--title", "Levee"), ("--summary", "A bank.")];
    let (code, said) = run(&site, "add term levee --yes", &words);
    assert_eq!(code, 0, "{said}");
    let added = format!(
        "{{{}, levee: {{title: \"Levee\", summary: \"A bank.\"}}}}\n",
        terms.trim_start_matches('{').trim_end()
    );
    assert_eq!(site.read("content/en/terms.yaml"), added);
    site.build();
}
