//! What is read and published while a site is served.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::server::{Server, until};
use super::support::TestSite;

/// A drawing of a colour.
fn drawing(colour: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"><path d=\"M0 0h3v2z\" fill=\"{colour}\"/></svg>\n"
    )
}

fn wait_for(server: &Server, path: &str, what: &dyn Fn(u16, &str) -> bool) {
    let found = until(|| {
        let reply = server.get(path);
        what(reply.status, &reply.text()).then_some(())
    });
    assert!(found.is_some(), "{path}: {}", server.complaints());
}

#[cfg(unix)]
#[test]
fn what_a_link_out_of_the_site_leads_to_is_neither_read_nor_told() {
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let secret = elsewhere.path().join("secret.md");
    std::fs::write(&secret, "---\ntitle: hidden-word\n---\nhidden-word\n").expect("files can be written");
    // Whoever opens it for reading waits for ever.
    let made = std::process::Command::new("mkfifo")
        .arg(elsewhere.path().join("pipe"))
        .status();
    assert!(made.is_ok_and(|status| status.success()));
    let link = |site: &TestSite, at: &str, to: &std::path::Path| {
        std::os::unix::fs::symlink(to, site.path(at)).expect("links can be made");
    };
    for command in ["check", "build"] {
        let site = TestSite::new();
        link(&site, "content/en/a.md", &secret);
        link(&site, "content/en/b.png", &secret);
        link(&site, "content/en/folder", elsewhere.path());
        link(&site, "content/en/devices", std::path::Path::new("/dev"));
        link(&site, "static", elsewhere.path());
        let said = site.run(&[command]);
        assert_eq!(said.code, 1, "{}", said.stderr);
        assert_eq!(
            said.stderr.matches("error[link-outside]").count(),
            5,
            "{}",
            said.stderr
        );
        assert!(!said.stderr.contains("hidden-word"), "{}", said.stderr);
    }
}

#[test]
fn files_that_run_or_hold_keys_are_never_published() {
    for (name, text) in [
        ("a.html", "<p>x"),
        ("a.js", "x"),
        ("a.php", "x"),
        ("id_rsa", "x"),
        ("a.txt", "-----BEGIN OPENSSH PRIVATE KEY-----\n"),
        (
            "a.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        ),
    ] {
        let site = TestSite::new();
        site.write(&format!("content/en/{name}"), text);
        site.build();
        assert!(!site.tree("public").contains_key(&format!("en/{name}")), "{name}");
        site.edit(
            "content/en/causes.md",
            "It rained.",
            &format!("It rained. [x]({name})"),
        );
        let said = site.run(&["build"]);
        assert_eq!(said.code, 1, "{name}: {}", said.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_lock_of_emacs_is_there_when_serving_begins() {
    let site = TestSite::new();
    std::os::unix::fs::symlink(
        "someone@host.4711:1700000000",
        site.path("content/en/.#causes.md"),
    )
    .expect("links can be made");
    let server = Server::start(&site, &[]);
    assert_eq!(server.get("en/causes/").status, 200);
    assert_eq!(server.complaints(), "");
}

#[cfg(unix)]
#[test]
fn links_and_pipes_that_come_are_told_and_go_without_a_trace() {
    for args in [&[][..], &["--poll"][..]] {
        let site = TestSite::new();
        let server = Server::start(&site, args);
        let link = site.path("content/en/gone.md");
        std::os::unix::fs::symlink("nowhere.md", &link).expect("links can be made");
        server.wait("broken", 1);
        std::fs::remove_file(&link).expect("the link can be removed");
        site.edit("content/en/causes.md", "It rained.", "It rained for days.");
        wait_for(&server, "en/causes/", &|status, text| {
            status == 200 && text.contains("rained for days")
        });
        let pipe = site.path("content/en/pipe.md");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()));
        server.wait("broken", 2);
        std::fs::remove_file(&pipe).expect("the pipe can be removed");
        site.edit("content/en/causes.md", "for days", "for weeks");
        wait_for(&server, "en/causes/", &|status, text| {
            status == 200 && text.contains("rained for weeks")
        });
    }
}

#[cfg(unix)]
#[test]
fn a_file_behind_a_link_is_served_anew() {
    let site = TestSite::new();
    site.write("content/en/pictures/dam.svg", drawing("red"));
    std::os::unix::fs::symlink("../en/pictures", site.path("content/sv/pictures"))
        .expect("links can be made");
    site.edit(
        "content/sv/causes.md",
        "Det regnade.",
        "Det regnade. ![Dammen](pictures/dam.svg)",
    );
    let server = Server::start(&site, &[]);
    wait_for(&server, "sv/pictures/dam.svg", &|_, text| text.contains("red"));
    site.write("content/en/pictures/dam.svg", drawing("blue"));
    wait_for(&server, "sv/pictures/dam.svg", &|_, text| text.contains("blue"));
    assert_eq!(server.get("en/pictures/dam.svg").status, 404);
}

#[test]
fn files_are_served_while_something_refers_to_them() {
    let site = TestSite::new();
    site.write("content/en/dam.svg", drawing("red"));
    let server = Server::start(&site, &[]);
    assert_eq!(server.get("en/dam.svg").status, 404);
    site.edit("content/en/causes.md", "It rained.", "It rained. ![Dam](dam.svg)");
    wait_for(&server, "en/dam.svg", &|status, _| status == 200);
    assert!(server.get("en/causes/").text().contains("width=3"));
    site.write(
        "content/en/dam.svg",
        drawing("blue").replace("width=\"3\"", "width=\"5\""),
    );
    wait_for(&server, "en/causes/", &|_, text| text.contains("width=5"));
    site.edit("content/en/causes.md", " ![Dam](dam.svg)", "");
    wait_for(&server, "en/dam.svg", &|status, _| status == 404);
}

#[test]
fn root_files_come_and_go_while_serving() {
    let site = TestSite::new();
    let server = Server::start(&site, &[]);
    assert_eq!(server.get(".well-known/security.txt").status, 404);
    site.write(
        "static/.well-known/security.txt",
        "Contact: mailto:a@flood.example\n",
    );
    wait_for(&server, ".well-known/security.txt", &|_, text| {
        text.contains("mailto:a@flood.example")
    });
    site.write(
        "static/.well-known/security.txt",
        "Contact: mailto:b@flood.example\n",
    );
    wait_for(&server, ".well-known/security.txt", &|_, text| {
        text.contains("mailto:b@flood.example")
    });
    site.remove("static/.well-known/security.txt");
    wait_for(&server, ".well-known/security.txt", &|status, _| status == 404);
}

#[test]
fn a_warning_about_a_file_goes_when_something_refers_to_it() {
    let site = TestSite::new();
    site.write("content/en/dam.svg", drawing("red"));
    let first = site.build().stderr;
    assert!(first.contains("nothing refers to this file"), "{first}");
    let again = site.build().stderr;
    assert!(again.contains("nothing refers to this file"), "{again}");
    site.edit("content/en/causes.md", "It rained.", "It rained. ![Dam](dam.svg)");
    assert_eq!(site.build().stderr, "");
}

#[test]
fn an_empty_folder_in_the_place_of_a_file_is_told() {
    let site = TestSite::new();
    let folder = site.path("theme/templates/article.html");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1);
    let expected = "error[special-file]: this is a folder, not a file\n --> theme/templates/article.html:1:1";
    assert!(said.stderr.contains(expected), "{}", said.stderr);
}
