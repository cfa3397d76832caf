//! Saves that the site cannot be made from: `serve` tells what is wrong and goes on with the last good site.

#[cfg(unix)]
use super::golden::Refused;
use super::server::{Server, until};
use super::support::TestSite;
use std::fs::File;

/// A save: what it shows, its file, and what is written.
type Save<'a> = (&'a str, &'a str, &'a dyn Fn(&TestSite, &str));

#[test]
fn a_save_that_is_refused_never_ends_the_server() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let before = server.get("en/causes/").body;
    let causes = "content/en/causes.md";
    let words = "content/en/events.yaml";
    let template = "themes/steppe/templates/article.html";
    let strings = "themes/steppe/i18n/en.ftl";
    let add =
        |site: &TestSite, path: &str, text: &str| site.write(path, format!("{}{text}", site.read(path)));
    let saves: [Save<'_>; 9] = [
        ("too large", causes, &|site, path| {
            let file = File::options()
                .write(true)
                .open(site.path(path))
                .expect("the file is there");
            file.set_len(33 * 1024 * 1024).expect("files can be made longer");
        }),
        ("not UTF-8", causes, &|site, path| {
            site.write(path, b"---\ntitle: \xff\n---\n");
        }),
        ("quotations in quotations", causes, &|site, path| {
            add(site, path, &format!("\n{} deep\n", "> ".repeat(5_000)));
        }),
        ("lists in lists", causes, &|site, path| {
            let list: String = (0..1_500)
                .map(|depth| format!("{}- x\n", "  ".repeat(depth)))
                .collect();
            add(site, path, &format!("\n{list}"));
        }),
        ("YAML in YAML", words, &|site, path| {
            add(
                site,
                path,
                &format!("deep: {}{}\n", "[".repeat(20_000), "]".repeat(20_000)),
            );
        }),
        ("an empty configuration", "kzsite.yaml", &|site, path| {
            site.write(path, "");
        }),
        ("half a configuration", "kzsite.yaml", &|site, path| {
            let text = site.read(path);
            site.write(path, &text[..text.len() / 2]);
        }),
        ("blocks in blocks of a template", template, &|site, path| {
            let text = format!(
                "{}x{}",
                "{% if true %}".repeat(10_000),
                "{% endif %}".repeat(10_000)
            );
            add(site, path, &text);
        }),
        ("braces in braces of a string", strings, &|site, path| {
            add(
                site,
                path,
                &format!("\ndeep = {}x{}\n", "{ ".repeat(10_000), " }".repeat(10_000)),
            );
        }),
    ];
    for (name, path, save) in saves {
        let text = site.read(path);
        let told = || server.count("broken") + server.count("problems");
        let (known, rebuilt) = (told(), server.count("rebuilt"));
        save(&site, path);
        let heard = until(|| (told() > known).then_some(()));
        assert!(heard.is_some(), "{name}: {}", server.complaints());
        let page = server.get("en/causes/");
        assert_eq!((page.status, page.body == before), (200, true), "{name}");
        site.write(path, text);
        server.wait("rebuilt", rebuilt + 1);
    }
    server.assert_equals_build(&site, &[]);
}

/// Every golden site that a build refuses, saved while the site is served, and mended again.
#[cfg(unix)]
#[test]
fn whatever_a_build_refuses_is_told_while_serving_and_can_be_mended() {
    let all = Refused::all();
    assert!(all.len() > 60, "{}", all.len());
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let before = server.get("en/causes/").body;
    for case in all {
        let name = &case.name;
        let (heard, rebuilt) = (server.complaints().len(), server.count("rebuilt"));
        server.signal("STOP");
        case.save(&site);
        server.signal("CONT");
        let error = &case.errors[0];
        let told = || tells(&server.complaints()[heard..], error).then_some(());
        assert!(
            until(told).is_some(),
            "{name}: {error}\n{}",
            &server.complaints()[heard..]
        );
        let page = server.get("en/causes/");
        assert_eq!((page.status, page.body == before), (200, true), "{name}");
        server.signal("STOP");
        site.restore();
        server.signal("CONT");
        server.wait("rebuilt", rebuilt + 1);
        assert!(server.get("en/causes/").body == before, "{name}");
    }
    server.assert_equals_build(&site, &[]);
}

/// Whether a problem is among those that were told, a line of JSON each.
#[cfg(unix)]
fn tells(complaints: &str, error: &str) -> bool {
    complaints
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .any(|problem| problem["message"] == *error)
}

#[test]
fn an_axis_of_all_time_is_served() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    let from = "from: \"2031-03-01\", to: \"2031-03-10\"";
    site.edit("kzsite.yaml", from, "from: \"-9999-01-01\", to: \"9999-12-31\"");
    server.wait("rebuilt", 1);
    let page = server.get("en/timeline/");
    assert_eq!(page.status, 200);
    assert!(page.body.len() < 100_000, "{}", page.body.len());
    server.assert_equals_build(&site, &[]);
}
