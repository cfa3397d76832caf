//! Translations and the state of their originals.
#![expect(clippy::disallowed_methods, reason = "tests look at files")]

use super::support::TestSite;

const STALE: &str = "Originalet har ändrats sedan dess.";

/// A site whose Swedish words are accepted.
fn accepted() -> TestSite {
    let site = TestSite::new();
    site.write(
        "content/sv/events.yaml",
        "dam-breaks: {title: Dammen brister, summary: \"Vattnet rann över.[@courier, para 2]\"}\n\
         boats-arrive: {title: Båtar kommer, summary: \"Båtar kom.[@courier, para 3]\"}\n",
    );
    site.write(
        "content/sv/figures.yaml",
        "homeless-200: {note: Enligt tidningen.}\n",
    );
    site.write(
        "content/en/figures.yaml",
        "homeless-200: {note: The paper says so.}\n",
    );
    let said = site.run(&["translate", "accept", "--all"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    site
}

/// What `check` tells of stale translations: their places.
fn stale(site: &TestSite) -> Vec<String> {
    let said = site.run(&["check", "--message-format", "json"]);
    let lines = said
        .stderr
        .lines()
        .filter(|line| line.contains("stale-translation"));
    let place = |line: &str| {
        let told: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        format!("{}:{}", told["file"].as_str().unwrap_or_default(), told["line"])
    };
    lines.map(place).collect()
}

/// The pages that say that their original has changed.
fn noted(site: &TestSite) -> Vec<String> {
    site.build();
    let pages = site.tree("public").into_iter();
    pages
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(STALE))
        .map(|(path, _)| path)
        .collect()
}

#[test]
fn one_changed_word_makes_one_translation_stale() {
    let site = accepted();
    assert_eq!(stale(&site), Vec::<String>::new());
    assert_eq!(noted(&site), Vec::<String>::new());
    site.edit("content/en/events.yaml", "Water came", "Water burst");
    assert_eq!(stale(&site), ["content/sv/events.yaml:1"]);
    assert_eq!(noted(&site), ["sv/timeline/dam-breaks/index.html"]);
    let said = site.run(&["translate", "accept", "--lang", "sv", "event:dam-breaks"]);
    assert!(said.stdout.starts_with("sv  1 accepted\n"), "{}", said.stdout);
    assert_eq!(stale(&site), Vec::<String>::new());
    assert_eq!(noted(&site), Vec::<String>::new());
}

#[test]
fn what_nobody_has_touched_is_accepted_by_name_or_by_force() {
    let site = accepted();
    site.edit("content/en/events.yaml", "Water came", "Water burst");
    let said = site.run(&["translate", "accept", "--all"]);
    let told =
        "not accepted, since nobody has touched them since their originals changed: `event:dam-breaks`";
    assert!(said.stdout.contains(told), "{}", said.stdout);
    assert_eq!(stale(&site), ["content/sv/events.yaml:1"]);
    site.edit("content/sv/events.yaml", "Vattnet rann", "Vattnet forsade");
    site.run(&["translate", "accept", "--all"]);
    assert_eq!(stale(&site), Vec::<String>::new());
    site.edit("content/en/events.yaml", "Water burst", "Water came");
    site.run(&["translate", "accept", "--all", "--force"]);
    assert_eq!(stale(&site), Vec::<String>::new());
}

#[test]
fn a_caveat_is_stale_when_its_number_has_changed() {
    let site = accepted();
    site.edit("content/shared/figures.yaml", "value: 200", "value: 210");
    assert_eq!(stale(&site), ["content/sv/figures.yaml:1"]);
}

#[test]
fn a_changed_page_is_stale() {
    let site = accepted();
    site.edit("content/en/causes.md", "It rained.", "It rained hard.");
    assert_eq!(stale(&site), ["content/sv/causes.md:1"]);
    assert_eq!(noted(&site), ["sv/orsaker/index.html"]);
}

#[test]
fn line_endings_do_not_matter() {
    let site = accepted();
    for file in ["causes.md", "events.yaml", "figures.yaml", "_index.md"] {
        for lang in ["en", "sv"] {
            let path = format!("content/{lang}/{file}");
            let text = std::fs::read_to_string(site.path(&path)).expect("the file is text");
            site.write(&path, text.replace('\n', "\r\n"));
        }
    }
    let lock = std::fs::read_to_string(site.path("content/sv/accepted.yaml")).expect("the file is text");
    site.write("content/sv/accepted.yaml", lock.replace('\n', "\r\n"));
    assert_eq!(stale(&site), Vec::<String>::new());
    let said = site.run(&["translate", "accept", "--all"]);
    assert!(said.stdout.starts_with("sv  0 accepted, "), "{}", said.stdout);
}

#[test]
fn what_is_not_there_is_not_accepted() {
    let site = accepted();
    let before = site.tree("content");
    for (arguments, told) in [
        (
            ["--lang", "fi", "--all"].as_slice(),
            "the site has no language `fi`",
        ),
        (&["event:dam-break"], "did you mean `event:dam-breaks`?"),
        (
            &["--lang", "en", "event:dam-breaks"],
            "no translation is called `event:dam-breaks`",
        ),
    ] {
        let said = site.run(&[["translate", "accept"].as_slice(), arguments].concat());
        assert_eq!(said.code, 1, "{}", said.stdout);
        assert!(said.stderr.contains(told), "{}", said.stderr);
    }
    assert_eq!(site.tree("content"), before);
}

#[test]
fn what_a_translation_lacks_is_not_accepted_and_does_not_age() {
    let site = TestSite::new();
    let original = |note: &str| {
        format!(
            "dam-breaks: {{title: The dam breaks, summary: Water came., note: {note}}}\nboats-arrive: {{title: Boats arrive, summary: Boats came.}}\n"
        )
    };
    site.write("content/en/events.yaml", original("A printer heard it."));
    site.write(
        "content/sv/events.yaml",
        "dam-breaks: {title: Dammen brister, summary: Vattnet kom.}\n",
    );
    let accept = || site.run(&["translate", "accept", "--lang", "sv", "--all"]);
    assert_eq!(accept().code, 0);
    let lock = || std::fs::read_to_string(site.path("content/sv/accepted.yaml")).expect("the file is text");
    assert!(
        lock().contains("Water came.") && !lock().contains("A printer"),
        "{}",
        lock()
    );
    site.write("content/en/events.yaml", original("A baker heard it."));
    let said = site.run(&["check", "--strict"]);
    assert!(!said.stderr.contains("stale-translation"), "{}", said.stderr);
    // A translation that has the text again is behind from the next change on.
    let ours = "dam-breaks: {title: Dammen brister, summary: Vattnet kom., note: En bagare hörde det.}\n";
    site.write("content/sv/events.yaml", ours);
    assert_eq!(accept().code, 0);
    assert!(lock().contains("A baker"), "{}", lock());
    site.write("content/en/events.yaml", original("A miller heard it."));
    let said = site.run(&["check"]);
    assert!(
        said.stderr.contains("note: A [-baker-] {+miller+} heard it."),
        "{}",
        said.stderr
    );
}

#[test]
fn half_a_page_is_accepted_by_name_or_by_force() {
    let site = accepted();
    let page = |paragraphs: &str| format!("---\ntitle: Regn\nweight: 9\n---\n{paragraphs}\n");
    site.write(
        "content/en/rain.md",
        page("One.\n\nTwo.\n\nThree.\n\nFour.[@courier, para 1]"),
    );
    for cut in ["Ett.\n\nTvå.[@courier, para 1]", "Ett.\n\nTvå.\n\nTre.\n\nFyra."] {
        site.write("content/sv/rain.md", page(cut));
        let said = site.run(&["translate", "accept", "--all"]);
        let told = "not accepted, since they lack parts of their originals: `rain.md`";
        assert!(said.stdout.contains(told), "{cut}: {}", said.stdout);
        let said = site.run(&["check"]);
        assert!(
            said.stderr.contains("warning[translation-differs]"),
            "{}",
            said.stderr
        );
    }
    let said = site.run(&["translate", "accept", "rain.md", "--verbose"]);
    assert!(
        said.stdout.contains("sv  1 accepted\n      rain.md\n"),
        "{}",
        said.stdout
    );
    let said = site.run(&["translate", "accept", "--all"]);
    assert!(said.stdout.starts_with("sv  0 accepted, "), "{}", said.stdout);
}
