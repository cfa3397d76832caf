//! What `kzsite serve` answers to browsers and to others.

use super::serve::STYLES;
use super::server::{Server, until};
use super::support::TestSite;

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
        "/en%2F",
        "/en/causes%2F",
        "/en/causes%2findex.html",
        "/en/causes%5C",
        "/en/causes/%00",
        "/en/..%2fen/causes/",
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
    let mut events = server.listen("en/causes/", "en page causes.md");
    let before = events.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    assert_ne!(events.next()["digest"], before["digest"]);
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
    let mut events = server.listen("en/causes/", "en page causes.md");
    let before = events.next();
    site.edit("content/en/causes.md", "It rained.", "It poured.");
    assert_ne!(events.next()["digest"], before["digest"]);
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
