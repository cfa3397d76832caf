//! Serving: what a save leads to.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::server::{Server, until};
use super::support::TestSite;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// Where the only style sheet that the tests change lies.
const STYLES: &str = "themes/steppe/static/css/prose.css";

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
    let mut events = server.listen("en/causes/", "en doc causes.md");
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
    assert_ne!(mended["fingerprint"], state["fingerprint"]);
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
    let mut events = server.listen("en/causes/", "en doc causes.md");
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
    let mut causes = server.listen("en/causes/", "en doc causes.md");
    let mut event = server.listen("en/timeline/dam-breaks/", "en event dam-breaks");
    let mut other = server.listen("en/glossary/", "en doc glossary.md");
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
    let mut late = server.listen("en/causes/", "en doc causes.md");
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
    let mut late = server.listen("en/origins/", "en doc origins.md");
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
fn only_files_of_the_site_are_served_and_only_under_its_names() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    for path in [
        "/../kzsite.yaml",
        "/..%2fkzsite.yaml",
        "/%2e%2e/kzsite.yaml",
        "/en/../../kzsite.yaml",
        "//etc/passwd",
        "/en/%00",
        "/_headers",
        "/kzsite.yaml",
        "/content/en/causes.md",
    ] {
        let reply = server.ask("GET", path, &[], "");
        assert!(matches!(reply.status, 404 | 400), "{path}: {}", reply.status);
        assert!(
            !reply.text().contains("base_url:") && !reply.text().contains("root:"),
            "{path}"
        );
    }
    for (host, status) in [
        ("evil.example", 403),
        ("127.0.0.1.evil.example", 403),
        ("192.168.7.7", 403),
        ("localhost:9999", 200),
        ("[::1]", 200),
    ] {
        let header = format!("Host: {host}");
        assert_eq!(server.ask("GET", "/en/", &[&header], "").status, status, "{host}");
        let events = server.ask("HEAD", "/__kzsite/live.js", &[&header], "");
        assert_eq!(events.status, status, "{host}");
    }
    assert_eq!(server.ask("POST", "/en/", &[], "x").status, 405);
    assert_eq!(server.ask("POST", "/__kzsite/open", &[], "{}").status, 404);
}

#[test]
fn answers_are_those_of_the_host() {
    let site = TestSite::new();
    site.edit(
        "content/en/causes.md",
        "weight: 1",
        "weight: 1\naliases: [reasons/]",
    );
    let server = Server::start(&site, &[]);
    let page = server.get("en/causes/");
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(
        page.header("content-security-policy")
            .is_some_and(|policy| policy.contains("script-src 'self'"))
    );
    assert!(!page.text().contains("__kzsite"));
    let visit = server.visit("en/causes/");
    assert!(
        visit.text().contains("<script src=\"/__kzsite/live.js\"")
            && visit.text().ends_with("</script></body></html>")
    );
    let head = server.ask("HEAD", "/en/causes/", &[], "");
    assert_eq!(
        (head.status, head.body.len(), head.header("content-length")),
        (200, 0, page.header("content-length"))
    );
    let part = server.ask("GET", "/en/feed.xml", &["Range: bytes=2-4"], "");
    assert_eq!((part.status, part.text().as_str()), (206, "xml"));
    assert_eq!(
        server
            .ask("GET", "/en/feed.xml", &["Range: bytes=9999999-"], "")
            .status,
        416
    );
    let missing = server.get("sv/no-such-page/");
    assert_eq!(
        (missing.status, missing.body),
        (404, server.get("sv/404.html").body)
    );
    assert_eq!(server.get("nowhere/").status, 404);
    let slash = server.get("en/causes");
    assert_eq!(
        (slash.status, slash.header("location")),
        (301, Some("/en/causes/"))
    );
    for (header, to) in [
        ("Accept-Language: sv-FI,en;q=0.8", "/sv/"),
        ("Accept-Language: en-GB", "/en/"),
        ("Cookie: nf_lang=sv", "/sv/"),
    ] {
        let root = server.ask("GET", "/", &[header], "");
        assert_eq!(
            (root.status, root.header("location")),
            (302, Some(to)),
            "{header}"
        );
    }
    assert_eq!(server.ask("GET", "/", &["Accept-Language: de"], "").status, 200);
}

#[test]
fn the_site_stands_under_its_base_path() {
    let site = TestSite::new();
    let args = ["--base-url", "https://example.org/repo/"];
    let server = Server::start(&site, &args);
    assert_eq!(server.base, "/repo/");
    server.assert_equals_build(&site, &args);
    let root = server.ask("GET", "/", &[], "");
    assert_eq!((root.status, root.header("location")), (302, Some("/repo/")));
    let home = server.ask("GET", "/repo/", &["Accept-Language: sv"], "");
    assert_eq!((home.status, home.header("location")), (302, Some("/repo/sv/")));
    assert_eq!(server.ask("GET", "/en/causes/", &[], "").status, 404);
    let mut events = server.listen("en/causes/", "en doc causes.md");
    let before = events.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    assert_ne!(events.next()["fingerprint"], before["fingerprint"]);
}

#[test]
fn a_base_path_may_need_encoding() {
    let site = TestSite::new();
    let args = ["--base-url", "https://example.org/år 2031/flood & rain/"];
    let server = Server::start(&site, &args);
    assert_eq!(server.base, "/%C3%A5r%202031/flood%20&%20rain/");
    server.assert_equals_build(&site, &args);
    for path in [
        "/%c3%a5r%202031/flood%20%26%20rain/",
        "/%C3%A5r%202031/fl%6Fod%20&%20rain/",
    ] {
        assert_eq!(
            server.ask("GET", &format!("{path}en/causes/"), &[], "").status,
            200,
            "{path}"
        );
    }
    let home = server.ask("GET", &server.base, &["Accept-Language: sv"], "");
    assert_eq!(
        (home.status, home.header("location")),
        (302, Some(format!("{}sv/", server.base).to_lowercase().as_str()))
    );
    assert_eq!(
        server.get("sv/no-such-page/").body,
        server.get("sv/404.html").body
    );
    assert!(
        server
            .get("en/causes/")
            .header("content-security-policy")
            .is_some()
    );
    let mut events = server.listen("en/causes/", "en doc causes.md");
    let before = events.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    assert_ne!(events.next()["fingerprint"], before["fingerprint"]);
}

#[test]
fn a_page_from_before_a_save_of_styles_still_gets_its_own() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let address = |page: &str| {
        let words = page.split(['"', '\'', '=', ' ', '>']);
        let mut styles = words.filter(|word| word.starts_with("/assets/") && word.contains(".css"));
        styles.next().expect("the page has styles").to_owned()
    };
    let (mut seen, old) = (Vec::new(), site.read(STYLES));
    for count in 1..4 {
        let styles = address(&server.get("en/causes/").text());
        let own = server.ask("GET", &styles, &[], "");
        assert_eq!(own.status, 200);
        seen.push((styles, own.body));
        site.write(STYLES, format!("{old}p {{ margin: {count}px }}\n"));
        server.wait("rebuilt", count);
        assert_ne!(address(&server.get("en/causes/").text()), seen[count - 1].0);
        for (styles, body) in &seen {
            let reply = server.ask("GET", styles, &[], "");
            assert_eq!((reply.status, &reply.body), (200, body), "{styles}");
            assert_eq!(reply.header("content-type"), Some("text/css; charset=utf-8"));
        }
    }
    assert_eq!(
        server
            .ask("GET", "/assets/0123456789/css/base.css", &[], "")
            .status,
        404
    );
}

#[test]
fn requests_that_never_end_are_not_waited_for() {
    let site = TestSite::new();
    let server = Server::start_with(&site, &[], &[("KZSITE_EDITOR", "true")]);
    let state = server.listen("en/", "").next();
    let token = state["token"].as_str().expect("there is a token").to_owned();
    let body = format!(
        "POST /__kzsite/open HTTP/1.1\r\nHost: localhost\r\nX-Kzsite-Token: {token}\r\nContent-Length: 99\r\n\r\n{{"
    );
    std::thread::scope(|scope| {
        for half in [
            "",
            "GET /en/ HT",
            "GET /en/ HTTP/1.1\r\nHost: localhost\r\n",
            body.as_str(),
        ] {
            let server = &server;
            scope.spawn(move || {
                let reply = server.send_half(half);
                assert!(
                    reply.is_empty() || reply.starts_with("HTTP/1.1 408"),
                    "{half}: {reply}"
                );
            });
        }
    });
    assert_eq!(server.get("en/").status, 200);
}

#[test]
fn other_pages_are_not_told() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let mut effects = server.listen("en/effects/", "en doc effects.md");
    let before = effects.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    server.wait("rebuilt", 1);
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    let after = effects.next();
    assert_ne!(before["fingerprint"], after["fingerprint"]);
    let page = server.get("en/effects/");
    assert_eq!(page.header("x-kzsite-fingerprint"), after["fingerprint"].as_str());
}

#[test]
fn drafts_and_one_language() {
    let site = TestSite::new();
    site.write(
        "content/en/plans.md",
        "---\ntitle: Plans\ndraft: true\n---\nPlans.\n",
    );
    let server = Server::start(&site, &["--drafts", "--lang", "sv"]);
    assert_eq!(server.base, "/sv/");
    assert_eq!(server.ask("GET", "/en/plans/", &[], "").status, 200);
    assert_eq!(server.ask("GET", "/sv/orsaker/", &[], "").status, 200);
    let said = site.run(&["serve", "--port", "0", "--lang", "sw"]);
    assert_eq!(said.code, 1);
    assert_eq!(
        said.stderr,
        "error[unknown-language]: the site has no language `sw`\n |\n = hint: did you mean `sv`?\n\n1 error\n"
    );
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

#[cfg(unix)]
#[test]
fn a_problem_opens_in_the_editor_for_pages_of_the_server_only() {
    use std::os::unix::fs::PermissionsExt;
    let site = TestSite::new();
    site.write(
        "editor.sh",
        "#!/bin/sh\nprintf '%s' \"$*\" > opened.tmp.txt && mv opened.tmp.txt opened.txt\n",
    );
    let script = site.path("editor.sh");
    std::fs::set_permissions(&script, PermissionsExt::from_mode(0o755)).expect("it can be made a program");
    let command = format!("{} --goto", script.display());
    let server = Server::start_with(&site, &[], &[("KZSITE_EDITOR", &command)]);
    let mut events = server.listen("en/", "");
    events.next();
    site.edit("content/en/causes.md", "weight: 1", "wieght: 1");
    let state = events.until(|state| !state["problems"].is_null());
    let token = format!(
        "X-Kzsite-Token: {}",
        state["token"].as_str().expect("there is a token")
    );
    let open = |headers: &[&str], file: &str| {
        let body = format!("{{\"file\": \"{file}\", \"line\": 3, \"column\": 1}}");
        server.ask("POST", "/__kzsite/open", headers, &body).status
    };
    assert_eq!(open(&[], "content/en/causes.md"), 403);
    assert_eq!(open(&["X-Kzsite-Token: 00"], "content/en/causes.md"), 403);
    assert_eq!(open(&[&token], "/etc/passwd"), 403);
    assert_eq!(open(&[&token], "content/en/effects.md"), 403);
    assert_eq!(open(&[&token], "content/en/causes.md"), 204);
    assert!(until(|| site.path("opened.txt").exists().then_some(())).is_some());
    let opened = site.read("opened.txt");
    assert!(
        opened.starts_with("--goto ") && opened.ends_with("content/en/causes.md:3:1"),
        "{opened}"
    );
}

#[test]
fn an_editor_that_does_not_start_is_told_and_the_network_starts_none() {
    let site = TestSite::new();
    site.edit("content/en/causes.md", "weight: 1", "wieght: 1");
    let missing = [("KZSITE_EDITOR", "no-such-editor --goto")];
    let server = Server::start_with(&site, &[], &missing);
    let state = server.listen("en/", "").next();
    let token = state["token"].as_str().expect("there is a token");
    let token = format!("X-Kzsite-Token: {token}");
    let body = "{\"file\": \"content/en/causes.md\", \"line\": 3, \"column\": 1}";
    assert_eq!(
        server
            .ask("POST", "/__kzsite/open", &[token.as_str()], body)
            .status,
        500
    );
    let told = server.wait("trouble", 1)["message"].to_string();
    assert!(told.contains("no-such-editor"), "{told}");
    let open = Server::start_with(&site, &["--host", "0.0.0.0"], &missing);
    assert_eq!(open.listen("en/", "").next()["token"], serde_json::Value::Null);
    assert_eq!(open.count("trouble"), 1);
}
