//! Saves that the site cannot be made from: `serve` tells what is wrong and goes on with the last good site.

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
            site.write(path, b"---\ntitle: \xff\n---\n")
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
            site.write(path, "")
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
