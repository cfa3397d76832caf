//! What a build remembers for the next, and what becomes of that when somebody meddles.

use super::support::{Said, TestSite};
use std::time::{Duration, SystemTime};

/// Makes everything older than clocks are coarse, as a site is that nobody has just written.
fn age(site: &TestSite) {
    for folder in ["content", "seeds", "themes"] {
        for path in site.tree(folder).keys() {
            set_time(site, &format!("{folder}/{path}"), Duration::from_hours(1));
        }
    }
    set_time(site, "kzsite.yaml", Duration::from_hours(1));
}

fn set_time(site: &TestSite, path: &str, ago: Duration) {
    let file = std::fs::File::options()
        .write(true)
        .open(site.path(path))
        .expect("the file is there");
    file.set_modified(SystemTime::now() - ago)
        .expect("times can be set");
}

/// How many files a build has made.
fn rendered(said: &Said) -> u64 {
    number(said, "rendered")
}

fn number(said: &Said, key: &str) -> u64 {
    let line: serde_json::Value = serde_json::from_str(&said.stdout).expect("the summary is JSON");
    line[key].as_u64().expect("the summary counts")
}

fn build(site: &TestSite) -> Said {
    let said = site.run(&["build", "--message-format", "json"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    said
}

#[test]
fn nothing_is_made_twice() {
    let site = TestSite::new();
    age(&site);
    let first = build(&site);
    let files = number(&first, "files");
    assert_eq!(rendered(&first), files);
    let tree = site.tree("public");
    let second = build(&site);
    assert_eq!((rendered(&second), number(&second, "unchanged")), (0, files));
    // A new time alone is no change.
    set_time(&site, "content/en/causes.md", Duration::ZERO);
    assert_eq!(rendered(&build(&site)), 0);
    site.edit("content/en/effects.md", "Mud.", "Mire.");
    let third = build(&site);
    assert!((1..=3).contains(&rendered(&third)), "{}", third.stdout);
    site.edit("content/en/effects.md", "Mire.", "Mud.");
    build(&site);
    assert!(site.tree("public") == tree);
}

/// An edit of the same length that leaves the file's time as it was.
fn edit_unseen(site: &TestSite) {
    let path = site.path("content/en/effects.md");
    let time = path
        .metadata()
        .and_then(|found| found.modified())
        .expect("the system keeps times");
    site.edit("content/en/effects.md", "Mud.", "Bog.");
    let file = std::fs::File::options().write(true).open(path);
    file.and_then(|file| file.set_modified(time))
        .expect("times can be set");
}

#[test]
fn an_edit_that_leaves_length_and_time_alone_right_after_a_build_is_noticed() {
    let site = TestSite::new();
    build(&site);
    edit_unseen(&site);
    assert!(rendered(&build(&site)) > 0);
    assert!(site.read("public/en/effects/index.html").contains("Bog."));
}

#[cfg(unix)]
#[test]
fn an_edit_that_leaves_length_and_time_alone_long_after_a_build_is_noticed() {
    let site = TestSite::new();
    age(&site);
    build(&site);
    edit_unseen(&site);
    assert!(rendered(&build(&site)) > 0);
    assert!(site.read("public/en/effects/index.html").contains("Bog."));
}

#[test]
fn an_output_that_somebody_has_touched_is_made_again() {
    let site = TestSite::new();
    age(&site);
    build(&site);
    let tree = site.tree("public");
    let page = site.read("public/en/causes/index.html");
    site.write("public/en/causes/index.html", page.replacen('a', "b", 1));
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1);
    assert!(
        said.stderr.contains("somebody has changed that file"),
        "{}",
        said.stderr
    );
    site.remove("public/en/causes/index.html");
    site.remove("public/en/effects/index.html");
    site.write("public/stray.txt", "stray");
    let mut tree = tree;
    tree.insert("stray.txt".to_owned(), b"stray".to_vec());
    let said = build(&site);
    assert_eq!((rendered(&said), number(&said, "removed")), (2, 0));
    assert!(site.tree("public") == tree);
    assert_eq!(rendered(&build(&site)), 0);
    assert!(site.tree("public") == tree);
}

#[test]
fn warnings_are_told_again() {
    let site = TestSite::new();
    site.edit(
        "content/en/_index.md",
        "Water rose.",
        "Water rose.\n\n[^1]: Unused.\n\n",
    );
    age(&site);
    let first = site.run(&["build"]);
    let second = site.run(&["build"]);
    assert!(first.stderr.contains("unused-footnote"), "{}", first.stderr);
    assert_eq!(first.stderr, second.stderr);
    assert!(second.stdout.contains(" 0 rendered"), "{}", second.stdout);
    assert_eq!(site.run(&["build", "--strict"]).code, 1);
}

#[test]
fn other_options_make_other_pages() {
    let site = TestSite::new();
    age(&site);
    let minified = build(&site);
    let tree = site.tree("public");
    assert_eq!(site.run(&["build", "--no-minify"]).code, 0);
    assert!(site.tree("public") != tree);
    assert_eq!(
        site.run(&["build", "--base-url", "https://flood.example/a/"])
            .code,
        0
    );
    assert!(site.read("public/en/index.html").contains("/a/en/"));
    // Each folder has its own cache.
    assert_eq!(site.run(&["build", "--output", "other"]).code, 0);
    build(&site);
    assert!(site.tree("public") == tree);
    assert_eq!(number(&minified, "files"), number(&build(&site), "files"));
}

#[test]
fn a_damaged_cache_is_not_used() {
    let site = TestSite::new();
    age(&site);
    let files = number(&build(&site), "files");
    let name = site
        .tree(".kzsite-cache")
        .into_keys()
        .find(|name| name.starts_with("build-"))
        .expect("there is a cache");
    let path = format!(".kzsite-cache/{name}");
    let text = site.read(&path);
    let damages: [(&str, String); 5] = [
        ("", String::new()),
        ("half", text[..text.len() / 2].to_owned()),
        ("digit", text.replacen("\"fingerprint\":", "\"fingerprint\": ", 1)),
        ("foreign", text.replacen("kzsite-cache ", "kzsite-cache 9", 1)),
        ("other", "something else\n".to_owned()),
    ];
    for (what, damaged) in damages {
        site.write(&path, damaged);
        site.remove("public/robots.txt");
        let said = site.run(&["build"]);
        assert_eq!(said.code, 0, "{what}");
        assert!(
            said.stderr
                .contains("note: the cache of the last build is not used: "),
            "{what}: {}",
            said.stderr
        );
        assert!(
            said.stdout.contains(&format!(" {files} rendered, 1 written")),
            "{what}: {}",
            said.stdout
        );
    }
}

#[test]
fn a_cache_goes_with_the_output_and_is_never_needed() {
    let site = TestSite::new();
    assert_eq!(site.run(&["build", "--no-cache"]).code, 0);
    assert!(!site.path(".kzsite-cache").exists());
    build(&site);
    assert_eq!(site.read(".kzsite-cache/.gitignore"), "*\n");
    assert_eq!(site.run(&["clean"]).code, 0);
    assert!(!site.path(".kzsite-cache").exists() && !site.path("public").exists());
    // A file in its place is no reason to fail.
    site.write(".kzsite-cache", "a file");
    let said = site.run(&["build"]);
    assert_eq!(said.code, 0);
    assert!(
        said.stderr
            .contains("note: the cache for the next build cannot be written"),
        "{}",
        said.stderr
    );
}

#[test]
fn builds_at_the_same_time_do_not_harm_the_cache() {
    let site = TestSite::new();
    let tree = {
        build(&site);
        site.tree("public")
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(site.run(&["build", "--verbose"]).code, 0));
        }
    });
    let said = site.run(&["build"]);
    assert!(!said.stderr.contains("note:"), "{}", said.stderr);
    assert!(said.stdout.contains(" 0 rendered"), "{}", said.stdout);
    assert!(site.tree("public") == tree);
}
