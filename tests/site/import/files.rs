//! The files of an article: what is written, what stays, and what a changed text touches.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::{bare, import};
use crate::support::TestSite;

#[test]
fn a_text_is_kept_byte_for_byte_and_a_second_time_changes_nothing() {
    let site = bare();
    let article = b"Dammen brast i V\xe4sk.\r\n\r\nDet hade regnat hela natten, och \xe5n steg \xf6ver kajen n\xe4r dammen brast.\r\nAnnons\r\n";
    site.write("in/flood.txt", article);
    let first = site.run(&["import", "in/flood.txt"]);
    assert_eq!(first.code, 0, "{}", first.stderr);
    assert_eq!(std::fs::read(site.path("seeds/raw/flood.txt")).unwrap(), article);
    let clean =
        "Dammen brast i Väsk.\n\nDet hade regnat hela natten, och ån steg över kajen när dammen brast.\n";
    assert_eq!(site.read("seeds/raw/flood.clean.txt"), clean);
    assert_eq!(site.read("seeds/.gitignore"), "raw/\n");
    let before = site.tree("seeds");
    let second = site.run(&["import", "in/flood.txt"]);
    assert_eq!(second.code, 0, "{}", second.stderr);
    assert_eq!(second.stderr, "");
    assert!(
        second.stdout.contains("seeds/flood.md: unchanged"),
        "{}",
        second.stdout
    );
    assert!(before == site.tree("seeds"));
    // What was dropped can be put back.
    site.edit("seeds/flood.md", "keep: []", "keep: [4]");
    assert_eq!(site.run(&["import", "in/flood.txt"]).code, 0);
    assert_eq!(
        site.read("seeds/raw/flood.clean.txt"),
        format!("{clean}\nAnnons\n")
    );
    assert!(!site.read("seeds/flood.md").contains("line: 4"));
}

#[test]
fn a_text_that_has_changed_says_which_citations_it_touches() {
    let site = TestSite::new();
    let text = |third: &str| {
        format!(
            "Water rose in the night.\n\nIt came over the dam.\n\n{third}\n\nBoats came.\n\nPeople slept.\n"
        )
    };
    site.write("in/courier.txt", text("Three boats came from the coast."));
    let taken = site.run(&["import", "in/courier.txt", "--update"]);
    assert_eq!(taken.code, 0, "{}", taken.stderr);
    let record = site.read("seeds/courier.md");
    assert!(
        record.contains("publisher: The Courier\n") && record.ends_with("---\nA digest.\n"),
        "{record}"
    );
    let before = site.tree("seeds");
    site.write(
        "in/courier.txt",
        format!("A new line.\n\n{}", text("Four boats came from the coast.")),
    );
    let refused = site.run(&["import", "in/courier.txt"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stderr.contains(
            "error[text-changed]: the text of `courier` is not the one that the site has\n |\n \
         = hint: with `--update` the site takes this text; nothing was changed\n"
        ),
        "{}",
        refused.stderr
    );
    let changes = "  the text has changed, by paragraphs:\n  as they were: 0 paragraphs\n  changed: 3 (now 4)\n  \
                   moved: 1 (now 2), 2 (now 3), 4 (now 5), 5 (now 6)\n  new: 1\n";
    assert!(refused.stdout.contains(changes), "{}", refused.stdout);
    assert!(
        refused.stdout.contains("  cited by event:dam-breaks: para 2\n"),
        "{}",
        refused.stdout
    );
    assert!(
        refused
            .stdout
            .contains("  cited by event:boats-arrive: para 3, 4\n"),
        "{}",
        refused.stdout
    );
    assert!(before == site.tree("seeds"));
    // Another article is not a change.
    site.write(
        "in/courier.txt",
        "Something else altogether.\n\nNo line of it is the same.\n",
    );
    let other = site.run(&["import", "in/courier.txt", "--update"]);
    assert!(
        other
            .stderr
            .contains("error[id-exists]: there is another article with the id `courier`: `seeds/courier.md`"),
        "{}",
        other.stderr
    );
    assert!(before == site.tree("seeds"));
}

#[test]
fn a_dry_run_shows_the_text_and_writes_nothing() {
    let site = bare();
    site.write(
        "in/a.txt",
        "It rained all night in the town, and in the morning the old dam gave way.\nAdvertisement\n",
    );
    let said = site.run_with(&["import", "in/a.txt", "--dry-run"], &[("CLICOLOR_FORCE", "1")]);
    assert!(
        said.stdout.contains("\u{1b}[31mAdvertisement\u{1b}[0m"),
        "{:?}",
        said.stdout
    );
    let said = site.run(&["import", "in/a.txt", "--dry-run"]);
    assert!(
        said.stdout.contains("   2 advert      Advertisement\n"),
        "{}",
        said.stdout
    );
    assert!(
        said.stdout.contains("seeds/a.md: would be written"),
        "{}",
        said.stdout
    );
    assert!(!site.path("seeds").exists());
}

#[test]
fn a_site_adds_rules_of_its_own() {
    let site = bare();
    site.write(
        "in/a.txt",
        "It rained all night in the town, and in the morning the old dam gave way.\nFish of the day\n",
    );
    site.write("import.yaml", "languages:\n  en:\n    advert: [fish of the day]\npublishers:\n  - {name: The Courier, domains: [courier.example]}\n");
    let found = import(&site, &site.path("in/a.txt"), &[]);
    assert_eq!(found["lines"][1]["kind"], "advert");
    site.write(
        "import.yaml",
        "languages:\n  en:\n    adverts: [fish of the day]\n",
    );
    let said = site.run(&["import", "in/a.txt"]);
    assert_eq!(said.code, 1);
    assert!(said.stderr.contains("import.yaml"), "{}", said.stderr);
}

#[test]
fn nothing_of_an_article_runs_on_a_page() {
    const ATTACK: &str = "The dam <img src=x onerror=alert(1)> bursts";
    let site = TestSite::new();
    let page = format!(
        "<html lang=en><head><meta property=og:title content=\"{ATTACK}\"><meta name=author content=\"{ATTACK}\">\
         <meta property=og:site_name content=\"{ATTACK}\"></head><body><article><p>Hundreds of people have left their homes. &lt;script&gt;alert(2)&lt;/script&gt; \
         {ATTACK} and more of it, so that it is long enough.</p></article></body></html>"
    );
    site.write("in/attack.html", page);
    let said = site.run(&["import", "in/attack.html"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    site.write("content/en/sources.yaml", "courier: {title: \"The Courier, 4 March\", short: Courier}\nattack: {title: An attack, short: Attack}\n");
    site.build();
    for (path, bytes) in site.tree("public") {
        let text = String::from_utf8_lossy(&bytes);
        // Tables, calendars and bibliographies are plain texts, in which no sign is markup.
        let is_plain = [".csv", ".ics", ".bib", ".ris"]
            .iter()
            .any(|end| path.ends_with(end));
        assert!(
            is_plain || !text.contains("<img src=x") && !text.contains("<script>alert"),
            "{path}"
        );
        assert!(
            !text.contains("so that it is long enough"),
            "{path} holds the article"
        );
    }
}
