//! Serving: what a save leads to.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::server::{Server, until};
use super::support::TestSite;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// Where the only style sheet that the tests change lies.
pub(super) const STYLES: &str = "themes/steppe/static/css/prose.css";

#[test]
fn every_edit_is_served_as_a_build_would_write_it() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    server.assert_equals_build(&site, &[]);
    let edits: [(&str, &dyn Fn()); 9] = [
        ("prose", &|| {
            site.edit("content/en/causes.md", "It rained.", "It poured.");
        }),
        ("words", &|| {
            site.edit("content/en/events.yaml", "Boats arrive", "Ships arrive");
        }),
        ("record", &|| {
            site.edit("content/shared/events.yaml", "kind: rescue", "kind: water");
        }),
        ("template", &|| {
            site.edit(
                "themes/steppe/templates/base.html",
                "<main ",
                "<main data-edited ",
            );
        }),
        ("style", &|| site.write(STYLES, "p { color: red }\n")),
        ("config", &|| {
            site.edit("kzsite.yaml", "CC BY 4.0", "CC BY-SA 4.0");
        }),
        ("new page", &|| {
            site.write("content/en/mud.md", "---\ntitle: More mud\n---\nMud.\n");
        }),
        ("new folder", &|| {
            site.write(
                "content/en/more/deep/dikes.md",
                "---\ntitle: Dikes\n---\nDikes.\n",
            );
        }),
        ("removed page", &|| site.remove("content/en/mud.md")),
    ];
    for (count, (name, edit)) in edits.iter().enumerate() {
        edit();
        let rebuilt = server.wait("rebuilt", count + 1);
        assert!(
            !rebuilt["changed"].as_array().expect("it is a list").is_empty(),
            "{name}"
        );
        server.assert_equals_build(&site, &[]);
    }
}

/// Saves a text.
type Save<'a> = &'a dyn Fn(&str);

#[test]
fn saves_of_all_editors_are_heard() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let path = "content/en/causes.md";
    let text = site.read(path);
    let file = site.path(path);
    let named = |name: &str| site.path(&format!("content/en/{name}"));
    let saves: [(&str, Save<'_>); 5] = [
        ("in place", &|text| site.write(path, text)),
        ("a temporary file takes the name", &|text| {
            site.write("content/en/.causes.md.tmp1", text);
            std::fs::rename(named(".causes.md.tmp1"), &file).expect("it can be renamed");
        }),
        ("vim: the old file becomes a backup", &|text| {
            site.write("content/en/4913", "");
            site.remove("content/en/4913");
            std::fs::rename(&file, named("causes.md~")).expect("it can be renamed");
            site.write(path, text);
            site.remove("content/en/causes.md~");
        }),
        ("jetbrains: by way of two names", &|text| {
            site.write("content/en/causes.md___jb_tmp___", text);
            std::fs::rename(&file, named("causes.md___jb_old___")).expect("it can be renamed");
            std::fs::rename(named("causes.md___jb_tmp___"), &file).expect("it can be renamed");
            site.remove("content/en/causes.md___jb_old___");
        }),
        ("sed -i", &|text| {
            site.write("content/en/sedQwErTy", text);
            std::fs::rename(named("sedQwErTy"), &file).expect("it can be renamed");
        }),
    ];
    for (count, (name, save)) in saves.iter().enumerate() {
        let mark = format!("It rained {count} times.");
        save(&text.replace("It rained.", &mark));
        let heard = until(|| server.get("en/causes/").text().contains(&mark).then_some(()));
        assert!(heard.is_some(), "{name}: {}", server.complaints());
    }
    let count = saves.len();
    server.wait("rebuilt", count);
    for foreign in [
        "content/en/.causes.md.swp",
        "content/en/causes.md~",
        "content/en/#causes.md#",
        "public/x.html",
        "target/x",
        "notes.txt",
    ] {
        site.write(foreign, "x");
    }
    sleep(Duration::from_millis(500));
    assert_eq!(
        (server.count("rebuilt"), server.count("broken")),
        (count, 0),
        "{}",
        server.complaints()
    );
}

#[test]
fn an_error_leaves_the_last_good_site_and_goes_away_when_mended() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let before = server.get("en/causes/").body;
    let mut events = server.listen("en/causes/", "en page causes.md");
    assert!(events.next()["problems"].is_null());
    site.edit("content/en/events.yaml", "dam-breaks: {", "dam-breaks: {{");
    let state = events.until(|state| !state["problems"].is_null());
    let html = state["problems"]["html"].as_str().expect("it is a text");
    assert!(html.contains("content/en/events.yaml:1:"), "{html}");
    assert_eq!(server.get("en/causes/").body, before);
    server.wait("broken", 1);
    // The problems come through another pipe than the events.
    let told = until(|| {
        server
            .complaints()
            .contains("content/en/events.yaml")
            .then_some(())
    });
    assert!(told.is_some(), "{}", server.complaints());
    // Another edit, while it is broken, is taken in with the one that mends.
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    server.wait("broken", 2);
    site.edit("content/en/events.yaml", "dam-breaks: {{", "dam-breaks: {");
    let mended = events.until(|state| state["problems"].is_null());
    assert_ne!(mended["digest"], state["digest"]);
    assert!(server.get("en/causes/").text().contains("It poured."));
    server.assert_equals_build(&site, &[]);
}

#[test]
fn a_site_that_was_never_built_shows_its_errors_until_it_is() {
    let site = TestSite::new();
    site.edit("kzsite.yaml", "theme: steppe", "theme: stepe");
    let server = Server::start(&site, &[]);
    let page = server.visit("en/anything/");
    assert_eq!(page.status, 500);
    assert!(
        page.text().contains("did you mean `steppe`?") && page.text().contains("/__kzsite/live.js"),
        "{}",
        page.text()
    );
    let mut events = server.listen("en/causes/", "");
    assert!(events.next()["scripts"].is_null());
    site.edit("kzsite.yaml", "theme: stepe", "theme: steppe");
    assert!(!events.until(|state| state["problems"].is_null())["scripts"].is_null());
    assert_eq!(server.get("en/causes/").status, 200);
}

#[test]
fn a_site_whose_files_are_flawed_is_served_once_all_are_mended() {
    let site = TestSite::new();
    let [page, words] = ["content/en/causes.md", "content/en/events.yaml"];
    let sound = [page, words].map(|path| site.read(path));
    site.edit(page, "weight: 1", "weight: [1");
    site.edit(words, "title:", "titel:");
    let server = Server::start(&site, &[]);
    for path in ["", "en/", "en/causes/", "nowhere/"] {
        let shown = server.visit(path);
        assert_eq!(shown.status, 500, "{path}");
        for file in [page, words] {
            assert!(shown.text().contains(file), "{file}: {}", shown.text());
        }
    }
    site.save(page, &sound[0]);
    let is_told = |file: &str| server.visit("en/").text().contains(file);
    assert!(until(|| (!is_told(page)).then_some(())).is_some());
    assert_eq!(server.visit("en/causes/").status, 500);
    assert!(is_told(words), "{}", server.visit("en/").text());
    site.save(words, &sound[1]);
    assert!(until(|| (server.get("en/causes/").status == 200).then_some(())).is_some());
    server.assert_equals_build(&site, &[]);
}

#[test]
fn a_page_that_a_template_breaks_stays_as_it_was() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let before = server.get("en/causes/").body;
    let template = site.read("themes/steppe/templates/article.html");
    site.write(
        "themes/steppe/templates/article.html",
        format!("{template}{{{{ no_such.thing.at_all | upper }}}}"),
    );
    let told = until(|| server.complaints().contains("article.html").then_some(()));
    assert!(told.is_some(), "{}", server.complaints());
    assert_eq!(server.get("en/causes/").body, before);
    let mut events = server.listen("en/causes/", "en page causes.md");
    assert!(
        events.until(|state| !state["problems"].is_null())["problems"]["html"]
            .to_string()
            .contains("article.html")
    );
    site.write("themes/steppe/templates/article.html", template);
    events.until(|state| state["problems"].is_null());
    server.assert_equals_build(&site, &[]);
}

#[test]
fn a_page_that_moves_is_followed() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let mut causes = server.listen("en/causes/", "en page causes.md");
    let mut event = server.listen("en/timeline/dam-breaks/", "en event dam-breaks");
    let mut other = server.listen("en/glossary/", "en page glossary.md");
    let (_, _, glossary) = (causes.next(), event.next(), other.next());
    site.edit(
        "content/en/causes.md",
        "title: Causes",
        "title: Causes\nslug: reasons",
    );
    assert_eq!(
        causes.until(|state| !state["moved"].is_null())["moved"],
        "/en/reasons/"
    );
    site.edit("content/en/causes.md", "\nslug: reasons", "");
    site.edit(
        "content/en/events.yaml",
        "dam-breaks: {",
        "dam-breaks: {slug: burst, ",
    );
    assert_eq!(
        event.until(|state| !state["moved"].is_null())["moved"],
        "/en/timeline/burst/"
    );
    for lang in ["en", "sv"] {
        let [from, to] = ["causes", "origins"].map(|name| site.path(&format!("content/{lang}/{name}.md")));
        std::fs::rename(from, to).expect("it can be renamed");
    }
    let mut late = server.listen("en/causes/", "en page causes.md");
    assert_eq!(
        late.until(|state| !state["moved"].is_null())["moved"],
        "/en/origins/"
    );
    assert_eq!(glossary["moved"], serde_json::Value::Null);
    // A page of another language's own stays where it is.
    let mut own = server.listen("sv/orsaker/", "sv doc origins.md");
    own.next();
    let [from, to] = ["origins", "roots"].map(|name| site.path(&format!("content/en/{name}.md")));
    std::fs::rename(from, to).expect("it can be renamed");
    let mut late = server.listen("en/origins/", "en page origins.md");
    assert_eq!(
        late.until(|state| !state["moved"].is_null())["moved"],
        "/en/roots/"
    );
    let mut again = server.listen("sv/orsaker/", "sv doc origins.md");
    assert_eq!(again.next()["moved"], serde_json::Value::Null);
}

#[cfg(unix)]
#[test]
fn a_burst_of_changes_is_one_rebuild() {
    let site = TestSite::new();
    let write = |word: &str| {
        for number in 0..500 {
            site.save(
                &format!("content/en/many/p{number}.md"),
                format!("---\ntitle: Page {number}\n---\n{word}\n"),
            );
        }
    };
    write("Rain");
    let server = Server::start(&site, &[]);
    let wait_for = |page: &str, word: &str| {
        let served = until(|| server.get(page).text().contains(word).then_some(()));
        assert!(served.is_some(), "{word}");
        sleep(Duration::from_millis(500));
        server.count("rebuilt")
    };
    // A busy machine may hold the server up in the middle, so that what came in one go does not; but not each time.
    few_rebuilds(&["Hail", "Snow", "Sleet", "Fog"], |word| {
        let before = server.count("rebuilt");
        // It hears of all at once, however long the writing takes.
        server.signal("STOP");
        write(word);
        server.signal("CONT");
        let after = wait_for("en/many/p499/", word);
        for number in 0..500 {
            let page = server.get(&format!("en/many/p{number}/")).text();
            assert!(page.contains(word), "{number}");
        }
        (after - before, 2)
    });
    // As a formatter does it that works its way through the files.
    few_rebuilds(&["Wind", "Storm", "Calm", "Gale"], |word| {
        let before = server.count("rebuilt");
        let mut pauses = 0;
        for number in 0..40 {
            let start = Instant::now();
            site.save(
                &format!("content/en/many/p{number}.md"),
                format!("---\ntitle: Page {number}\n---\n{word}\n"),
            );
            sleep(Duration::from_millis(15));
            pauses += usize::from(start.elapsed() > Duration::from_millis(22));
        }
        (wait_for("en/many/p39/", word) - before, 3 + pauses)
    });
    assert_eq!(server.count("broken"), 0);
}

/// Tries with one word after the other, until there are no more rebuilds than allowed. `change` says how many there were, and how
/// many may be.
#[cfg(unix)]
fn few_rebuilds(words: &[&str], mut change: impl FnMut(&str) -> (usize, usize)) {
    let mut found = Vec::new();
    for word in words {
        let (count, allowed) = change(word);
        if count <= allowed {
            return;
        }
        found.push((count, allowed));
    }
    panic!("rebuilds, and how many may be: {found:?}");
}

#[test]
fn other_pages_are_not_told() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let mut effects = server.listen("en/effects/", "en page effects.md");
    let before = effects.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    server.wait("rebuilt", 1);
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    let after = effects.next();
    assert_ne!(before["digest"], after["digest"]);
    let page = server.get("en/effects/");
    assert_eq!(page.header("x-kzsite-digest"), after["digest"].as_str());
}

#[test]
fn folders_without_news_are_looked_at_again_and_again() {
    let site = TestSite::new();
    let server = Server::start(&site, &["--poll"]);
    let shows = |words: &str| until(|| server.get("en/causes/").text().contains(words).then_some(()));
    // Within a second, of one length, and with a time from before.
    for (before, now) in [
        ("It rained.", "It poured."),
        ("It poured.", "It hailed."),
        ("It hailed.", "It snowed."),
    ] {
        site.edit("content/en/causes.md", before, now);
        assert!(shows(now).is_some(), "{now}");
    }
    site.edit("content/en/causes.md", "It snowed.", "It froze.");
    let file = std::fs::File::options()
        .write(true)
        .open(site.path("content/en/causes.md"));
    file.and_then(|file| file.set_modified(SystemTime::now() - Duration::from_hours(1)))
        .expect("times can be set");
    assert!(shows("It froze.").is_some());
    site.write("content/en/fresh.md", "---\ntitle: Fresh\n---\nNew here.\n");
    assert!(until(|| (server.ask("GET", "/en/fresh/", &[], "").status == 200).then_some(())).is_some());
    site.remove("content/en/fresh.md");
    assert!(until(|| (server.ask("GET", "/en/fresh/", &[], "").status == 404).then_some(())).is_some());
}

#[cfg(unix)]
#[test]
fn a_port_that_is_taken_is_passed_over_and_the_server_stops_when_told_to() {
    let site = TestSite::new();
    let first = Server::start(&site, &[]);
    let port = first.address.port().to_string();
    let second = Server::start(&site, &["--port", &port]);
    assert_ne!(first.address, second.address);
    assert_eq!(second.wait("serving", 1)["taken"].to_string(), port);
    let mut events = second.listen("en/", "");
    events.next();
    assert_eq!(second.stop(), Some(0));
}
