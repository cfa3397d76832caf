//! What nobody can do with a site, its files, or a page beside `serve`. `docs/threat-model.md` says who they are.

#[path = "../any_input/html.rs"]
mod html;

use super::server::Server;
use super::support::TestSite;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Text of a file outside the site, which must never get in.
const SECRET: &str = "the-secret-of-the-machine";

/// A folder outside the site with a secret in every kind of file, and that folder as a path from a file of the site.
fn secret() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let files = [
        ("secret.md", format!("---\ntitle: {SECRET}\n---\n{SECRET}\n")),
        (
            "secret.geojson",
            format!("{{\"type\": \"FeatureCollection\", \"{SECRET}\": 1, \"features\": []}}"),
        ),
        ("secret.yaml", format!("name: {SECRET}\n")),
        ("secret.html", SECRET.to_owned()),
        ("secret.png", SECRET.to_owned()),
    ];
    for (name, text) in files {
        super::support::write(&folder.path().join(name), text);
    }
    let path = format!("../../../../../../../../../../..{}", folder.path().display());
    (folder, path)
}

/// After an edit the site is refused, and the secret stands neither in the output nor in what is said.
fn check_refused(about: &str, edit: impl Fn(&TestSite, &str)) {
    let (_folder, away) = secret();
    let site = TestSite::new();
    edit(&site, &away);
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1, "{about} is refused: {}", said.stderr);
    assert!(!said.stderr.contains(SECRET), "{about}: {}", said.stderr);
    assert!(!site.path("public").exists(), "{about}");
}

#[test]
fn no_path_in_a_file_leads_out_of_the_site() {
    let front = |line: &str| format!("weight: 1\n{line}");
    check_refused("a theme elsewhere", |site, away| {
        site.edit("kzsite.yaml", "theme: steppe", &format!("theme: {away}"));
    });
    check_refused("a map layer elsewhere", |site, away| {
        let map =
            format!("map: {{layers: [{{file: {away}/secret.geojson, role: land}}], credit: x}}\ntimeline:");
        site.edit("kzsite.yaml", "timeline:", &map);
    });
    check_refused("a language elsewhere", |site, away| {
        site.edit(
            "kzsite.yaml",
            "  sv: {",
            &format!("  \"{away}\": {{name: X}}\n  sv: {{"),
        );
    });
    check_refused("a slug", |site, away| {
        site.edit(
            "content/en/causes.md",
            "weight: 1",
            &front(&format!("slug: {away}")),
        );
    });
    check_refused("an alias", |site, away| {
        site.edit(
            "content/en/causes.md",
            "weight: 1",
            &front(&format!("aliases: [{away}]")),
        );
    });
    check_refused("an id", |site, away| {
        site.edit(
            "content/shared/actors.yaml",
            "council:",
            &format!("{away}: {{kind: council}}\ncouncil:"),
        );
    });
    check_refused("an image", |site, away| {
        site.edit(
            "content/en/causes.md",
            "It rained.",
            &format!("![x]({away}/secret.png)"),
        );
    });
    check_refused("a link", |site, away| {
        site.edit(
            "content/en/causes.md",
            "It rained.",
            &format!("[x]({away}/secret.md)"),
        );
    });
}

#[test]
fn a_template_reaches_nothing_but_its_view() {
    for reach in [
        "{% include \"AWAY/secret.html\" %}",
        "{% extends \"AWAY/secret.html\" %}",
        "{% import \"AWAY/secret.html\" as x %}",
        "{{ load_data(path=\"AWAY/secret.yaml\") }}",
        "{{ get_env(name=\"KZSITE_TEST_SECRET\") }}",
        "{{ env(name=\"KZSITE_TEST_SECRET\") }}",
        "{{ get_url(path=\"http://127.0.0.1:9/\") }}",
        "{{ exec(command=\"id\") }}",
        "{{ asset(path=\"AWAY/secret.png\") }}",
    ] {
        check_refused(reach, |site, away| {
            let article = "themes/steppe/templates/article.html";
            let template = site.read(article);
            site.write(article, format!("{template}{}", reach.replace("AWAY", away)));
        });
    }
}

#[test]
fn content_cannot_put_a_script_into_a_page() {
    let attack =
        "\\\"><script src=//evil.example></script><img src=x onerror=alert(1)>'</script>&lt;script&gt;";
    let site = TestSite::new();
    site.edit(
        "content/en/causes.md",
        "title: Causes",
        &format!("title: \"{attack}\"\ndescription: \"{attack}\""),
    );
    site.edit(
        "content/en/events.yaml",
        "title: The dam breaks",
        &format!("title: \"{attack}\""),
    );
    site.edit(
        "content/en/places.yaml",
        "title: Vask",
        &format!("title: \"{attack}\""),
    );
    site.edit(
        "content/en/actors.yaml",
        "title: The council",
        &format!("title: \"{attack}\""),
    );
    site.edit(
        "content/en/vocabulary.yaml",
        "water: Water",
        &format!("water: \"{attack}\""),
    );
    site.edit(
        "seeds/courier.md",
        "publisher: The Courier",
        &format!("publisher: \"{attack}\""),
    );
    let said = site.run(&["build"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    let mut pages = 0;
    for (path, bytes) in site.tree("public") {
        if Path::new(&path)
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            pages += 1;
            let faults = html::faults(&String::from_utf8(bytes).expect("pages are UTF-8"));
            assert!(faults.is_empty(), "{path}: {faults:?}");
        }
    }
    assert!(pages > 20, "{pages} pages");
    // Markup in prose is shown as it was written, or refused; it is never markup.
    for markup in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
    ] {
        let site = TestSite::new();
        site.edit("content/en/causes.md", "It rained.", markup);
        if site.run(&["build"]).code == 0 {
            let faults = html::faults(&site.read("public/en/causes/index.html"));
            assert!(faults.is_empty(), "{markup}: {faults:?}");
        }
    }
}

#[test]
fn what_is_looked_for_in_pages_is_found() {
    let finds = |page: &str, count: usize| {
        assert_eq!(
            html::faults(page).len(),
            count,
            "{page}: {:?}",
            html::faults(page)
        );
    };
    finds(
        "<p id=a title='\"><script>'>a<script src=/a.js></script><a href=#a>b</a>",
        0,
    );
    finds("<script type=application/ld+json>{\"a\": \"<!-- \"}</script>", 0);
    for bad in [
        "<script>x</script>",
        "<p onclick=x>",
        "<p style=x>",
        "<iframe>",
        "<a href=JavaScript:x>",
        "<a href='java&Tab;script:x'>",
        "<img src=data:x>",
        "<p id=a><p id=a>",
        "<a href=#b>",
        "<script type=application/ld+json>{</script>",
    ] {
        finds(bad, 1);
    }
}

#[test]
fn addresses_that_run_something_are_refused() {
    for address in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
    ] {
        check_refused(address, |site, _| {
            site.edit(
                "content/en/causes.md",
                "It rained.",
                &format!("[x](<{}>)", address.replace("\\t", "&Tab;")),
            );
        });
        check_refused(address, |site, _| {
            site.edit(
                "kzsite.yaml",
                "https://creativecommons.org/licenses/by/4.0/",
                address,
            );
        });
        check_refused(address, |site, _| {
            site.edit(
                "seeds/courier.md",
                "language: en",
                &format!("language: en\nurl: \"{address}\""),
            );
        });
    }
}

#[test]
fn every_page_has_the_strict_policy() {
    let site = TestSite::new();
    site.build();
    let headers = site.read("public/_headers");
    let all = headers.split("\n/").next().unwrap_or_default();
    assert!(all.starts_with("/*\n"), "{headers}");
    let policy = all
        .lines()
        .find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    let policy = policy.expect("there is a policy");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for loose in ["unsafe", "*", "http:", "https:", "data:"] {
        assert!(!policy.contains(loose), "{policy}");
    }
    for strict in ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"] {
        assert!(policy.contains(strict), "{policy}");
    }
}

#[test]
fn the_text_of_an_article_is_published_only_where_its_rights_say_so() {
    const QUOTED: &str = "two words that may be quoted";
    let article = format!("One\n\n{QUOTED}\n\n{SECRET}\n\nFour\n\nFive\n");
    let known = "2bf353fd98f65bde54466ddced5343b7f196ec9a54858143f2ea5bf898a3f72c";
    let holders = |site: &TestSite, text: &str| -> Vec<String> {
        let files = site.tree("public").into_iter();
        let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        files
            .filter(|(_, bytes)| holds(bytes))
            .map(|(path, _)| path)
            .collect()
    };
    let built = |edits: &[(&str, &str, &str)]| {
        let site = TestSite::new();
        site.write("seeds/raw/courier.txt", &article);
        site.write("seeds/raw/000_courier.clean.txt", &article);
        site.edit("kzsite.yaml", "map:", "sources: {coverage: true}\nmap:");
        for (file, from, to) in edits {
            site.edit(file, from, to);
        }
        site.build();
        site
    };
    let sha256 = hex(&Sha256::digest(&article));
    let is_the_text = ("seeds/courier.md", known, sha256.as_str());
    let quote = format!("\"para 2\", quote: {{exact: {QUOTED}}}}}]");
    let quotes = ("content/shared/events.yaml", "\"para 2\"}]", quote.as_str());
    let excerpt = (
        "seeds/courier.md",
        "language: en",
        "language: en\nurl: https://courier.example/\nrights: excerpt",
    );
    let nobody = Vec::<String>::new();
    for edits in [&[][..], &[is_the_text], &[is_the_text, quotes]] {
        let site = built(edits);
        assert_eq!(holders(&site, SECRET), nobody, "{edits:?}");
        assert_eq!(holders(&site, QUOTED), nobody, "{edits:?}");
        assert_eq!(holders(&site, "two%20words"), nobody, "{edits:?}");
    }
    let page = |lang: &str| format!("{lang}/sources/courier/index.html");
    let site = built(&[is_the_text, quotes, excerpt]);
    assert_eq!(holders(&site, SECRET), nobody);
    assert_eq!(holders(&site, QUOTED), [page("en"), page("sv")]);
    let full =
        "language: en\nrights: full\nlicence: {content: CC BY 4.0, url: \"https://creativecommons.org/\"}";
    let site = built(&[is_the_text, ("seeds/courier.md", "language: en", full)]);
    assert_eq!(holders(&site, SECRET), [page("en"), page("sv")]);
    // Without a licence, nothing is built.
    let site = TestSite::new();
    site.write("seeds/raw/courier.txt", &article);
    site.edit("seeds/courier.md", known, &sha256);
    site.edit("seeds/courier.md", "language: en", "language: en\nrights: full");
    let said = site.run(&["build"]);
    assert!(said.stderr.contains("error[no-licence]"), "{}", said.stderr);
    assert!(!site.path("public").exists());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_file_cannot_speak_to_the_build_service_or_the_terminal() {
    let site = TestSite::new();
    let attack = "\\n::set-output name=x::y\\e[31mred\\u202Eright";
    site.edit(
        "content/en/causes.md",
        "weight: 1",
        &format!("\"{attack}\": 1\nweight: \"{attack}\""),
    );
    site.edit(
        "content/shared/events.yaml",
        "kind: water",
        &format!("kind: \"{attack}\""),
    );
    site.write("content/en/odd\nname\u{1b}[31m.yaml", "x: 1\n");
    for format in ["github", "human", "json"] {
        let said = site.run(&["check", "--message-format", format]);
        assert_eq!(said.code, 1);
        let speaks = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.stderr.contains(speaks), "{format}: {:?}", said.stderr);
        assert!(
            !said.stderr.contains("\n::set-output"),
            "{format}: {}",
            said.stderr
        );
    }
}

#[test]
fn pages_of_other_sites_learn_nothing_from_the_server() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let own = format!("Origin: http://{}", server.address);
    let host = format!("Host: {}", server.address);
    for path in ["/__kzsite/live.js", "/en/", "/en/nothing-here/"] {
        for origin in [
            "Origin: https://evil.example",
            "Origin: null",
            "Origin: http://localhost:3000",
            own.as_str(),
        ] {
            let reply = server.ask("HEAD", path, &[&host, origin], "");
            let is_refused = path.starts_with("/__kzsite/") && origin != own;
            assert_eq!(
                reply.status == 403,
                is_refused,
                "{path} {origin}: {}",
                reply.status
            );
            assert!(!reply.head.contains("access-control-allow"), "{}", reply.head);
            if !is_refused {
                assert_eq!(reply.header("cross-origin-resource-policy"), Some("same-origin"));
            }
        }
    }
    let events = "/__kzsite/events?path=/en/&page=";
    assert_eq!(
        server
            .ask("GET", events, &[&host, "Origin: https://evil.example"], "")
            .status,
        403
    );
    let open = server.ask(
        "OPTIONS",
        "/__kzsite/open",
        &[&host, "Origin: https://evil.example"],
        "",
    );
    assert_eq!(open.status, 403, "no preflight is answered");
}
