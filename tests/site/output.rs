//! What commands may write to and delete: only what the last build has made, and never a part of the site.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::support::TestSite;
use std::fs;

/// Files that others keep in an output.
const KEPT: [(&str, &str); 3] = [
    ("public/.git/HEAD", "ref: refs/heads/gh-pages\n"),
    ("public/CNAME", "flood.example\n"),
    ("public/en/notes.txt", "mine"),
];

fn keep(site: &TestSite) {
    for (path, text) in KEPT {
        site.write(path, text);
    }
}

fn assert_kept(site: &TestSite) {
    for (path, text) in KEPT {
        assert_eq!(site.read(path), text, "{path}");
    }
}

#[test]
fn what_others_put_into_the_output_stays() {
    let site = TestSite::new();
    site.build();
    keep(&site);
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    site.remove("content/sv/causes.md");
    site.build();
    assert_kept(&site);
    assert!(site.read("public/en/effects/index.html").contains("Much mud."));
    assert!(!site.path("public/sv/orsaker").exists());
    // The list is in the output: without the cache, it is the same.
    fs::remove_dir_all(site.path(".kzsite-cache")).expect("there is a cache");
    site.remove("content/en/effects.md");
    site.edit("content/en/causes.md", " and [why](effects.md#mud)", "");
    site.build();
    assert_kept(&site);
    assert!(!site.path("public/en/effects").exists());
    let said = site.run(&["clean"]);
    assert_eq!(
        (said.code, said.stderr.as_str()),
        (
            0,
            "note: what kzsite did not make stays: `.git`, `CNAME`, `en/notes.txt`\n"
        )
    );
    assert_kept(&site);
    assert_eq!(site.tree("public").len(), KEPT.len());
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1, "{}", said.stdout);
    assert_eq!(
        said.stderr,
        "error[foreign-output-folder]: cannot write to `./public`: it holds files that kzsite did not make: `CNAME`, `en`\n |\n \
         = hint: name another folder, or empty this one\n \
         = hint: `--force` writes among them: only what has the name of a file of the site is replaced\n\n1 error\n"
    );
    assert_eq!(site.run(&["build", "--force"]).code, 0);
    assert_kept(&site);
}

#[test]
fn what_is_in_the_way_of_pages_stops_a_build_until_it_is_forced() {
    let site = TestSite::new();
    site.build();
    let tree = site.tree("public");
    site.write("content/en/mud.md", "---\ntitle: More mud\n---\nMud.\n");
    for page in ["public/en/mud/index.html", "public/sv/mud"] {
        site.write(page, "mine");
    }
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1);
    assert_eq!(
        said.stderr,
        "error[foreign-file]: cannot write `./public/en/mud/index.html`: a file that kzsite did not make stands there\n |\n \
         = hint: move it away, or replace it with `--force`\n\n\
         error[foreign-file]: cannot write below `./public/sv/mud`: a file or a link that kzsite did not make stands there\n |\n \
         = hint: move it away, or replace it with `--force`\n\n2 errors\n"
    );
    let mut left = site.tree("public");
    left.retain(|path, _| tree.contains_key(path));
    assert!(left == tree);
    assert_eq!(site.run(&["build", "--force"]).code, 0);
    assert!(site.read("public/sv/mud/index.html").contains("More mud"));
    // From now on it is ours.
    site.remove("content/en/mud.md");
    site.build();
    assert!(site.tree("public") == tree);
}

#[test]
fn clean_removes_what_build_made_and_nothing_else() {
    let site = TestSite::new();
    site.build();
    site.write(".kzsite-cache/mine.txt", "mine");
    assert_eq!(site.run(&["clean"]).code, 0);
    assert!(!site.path("public").exists());
    assert_eq!(site.tree(".kzsite-cache").len(), 1);
    site.write("public/precious.txt", "mine");
    for args in [&["clean"][..], &["clean", "--force"]] {
        let said = site.run(args);
        assert_eq!(said.code, 1);
        assert!(
            said.stderr
                .starts_with("error[foreign-output-folder]: cannot clean `./public`"),
            "{}",
            said.stderr
        );
    }
    assert_eq!(site.read("public/precious.txt"), "mine");
}

#[test]
fn an_output_of_version_0_1_0_is_kept_and_can_be_written_over() {
    let site = TestSite::new();
    site.build();
    keep(&site);
    let old = "kzsite made this folder. The next build replaces all that is in it.\n";
    site.write("public/.kzsite-output", old);
    site.write("public/en/stale/index.html", "old");
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    let before = site.tree("public");
    for args in [&["build"][..], &["clean"], &["clean", "--force"]] {
        let said = site.run(args);
        assert_eq!(said.code, 1);
        assert!(
            said.stderr.starts_with("error[unlisted-output]"),
            "{}",
            said.stderr
        );
        assert!(site.tree("public") == before);
    }
    let said = site.run(&["build", "--force"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert_eq!(
        said.stderr,
        "note: 4 files in `./public` stay that this build did not make and no list names: remove what you do not need\n"
    );
    assert_kept(&site);
    assert!(site.read("public/en/effects/index.html").contains("Much mud."));
    assert_eq!(site.build().stderr, "");
}

/// Everything in the site's folder.
fn all(site: &TestSite) -> std::collections::BTreeMap<String, Vec<u8>> {
    site.tree("")
}

#[test]
fn no_command_and_no_flag_touches_the_site_or_a_repository() {
    let site = TestSite::new();
    for path in [
        ".git/HEAD",
        ".git/objects/aa/bb",
        "bare/HEAD",
        "bare/refs/heads/main",
        "bare/objects/aa/bb",
    ] {
        site.write(path, "ref");
    }
    site.write(
        "content/.kzsite-output",
        "kzsite made this folder. The next build replaces all that is in it.\n",
    );
    // The site of somebody else, in a folder of this one.
    site.write("other/kzsite.yaml", "title: Other\n");
    site.write("other/content/en/a.md", "theirs");
    site.write("other/public/index.html", "theirs");
    let before = all(&site);
    for output in [
        "other",
        "other/content",
        "other/content/new",
        "other/themes/new",
        "other/static",
        "other/public",
        ".",
        "..",
        "/",
        "content",
        "content/en",
        "content/new",
        "themes/../content",
        "themes/new/../../content",
        "seeds",
        "seeds/raw",
        "themes",
        "themes/steppe/static",
        "static",
        "templates/new",
        "i18n",
        "kzsite.yaml",
        ".kzsite-cache",
        ".kzsite-cache/new",
        ".git",
        ".git/objects",
        ".git/new",
        "bare",
        "bare/objects/new",
        "new/.git",
    ] {
        for args in [
            &["build", "--output", output][..],
            &["build", "--force", "--no-cache", "--output", output],
            &["clean", "--output", output],
            &["clean", "--force", "--output", output],
            &["serve", "--port", "0", "--output", output],
        ] {
            let said = site.run(args);
            assert_eq!(said.code, 1, "{args:?}: {}", said.stderr);
            assert!(
                said.stderr.starts_with("error[bad-output-folder]: cannot "),
                "{args:?}: {}",
                said.stderr
            );
            assert!(said.stderr.ends_with("\n1 error\n"), "{args:?}: {}", said.stderr);
        }
        assert!(all(&site) == before, "{output}");
    }
}

#[cfg(unix)]
#[test]
fn no_link_leads_into_the_site_or_a_repository() {
    use std::os::unix::fs::symlink;
    let site = TestSite::new();
    site.write(".git/HEAD", "ref");
    let before = all(&site);
    let link = |to: &str, at: &str| symlink(to, site.path(at)).expect("links can be made");
    let unlink = |at: &str| fs::remove_file(site.path(at)).expect("it is there");
    for to in [
        "content",
        "themes/../content/en",
        ".",
        "..",
        ".git",
        "seeds",
        "kzsite.yaml",
        "nowhere",
    ] {
        link(to, "public");
        for args in [
            &["build"][..],
            &["build", "--force"],
            &["clean", "--force"],
            &["build", "--output", "public/", "--force"],
        ] {
            assert_eq!(site.run(args).code, 1, "{to} {args:?}");
        }
        unlink("public");
        assert!(all(&site) == before, "{to}");
    }
    // The cache of another: neither used nor removed.
    let other = TestSite::new();
    other.build();
    let theirs = other.tree(".kzsite-cache");
    link(
        other.path(".kzsite-cache").to_str().expect("it is a text"),
        ".kzsite-cache",
    );
    for args in [
        &["build"][..],
        &["build", "--force"],
        &["clean"],
        &["clean", "--force"],
    ] {
        let said = site.run(args);
        assert_eq!(said.code, 0, "{}", said.stderr);
        assert!(other.tree(".kzsite-cache") == theirs, "{args:?}");
        assert!(site.path(".kzsite-cache").is_symlink());
    }
    assert_eq!(
        site.run(&["build"]).stderr,
        "note: the cache of the last build is not used: `.kzsite-cache` is a link\n\
         note: the cache for the next build cannot be written: `.kzsite-cache` is a link\n"
    );
}

#[cfg(unix)]
#[test]
fn an_output_may_be_a_link_to_a_folder_elsewhere() {
    let site = TestSite::new();
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    std::os::unix::fs::symlink(elsewhere.path(), site.path("public")).expect("links can be made");
    site.build();
    fs::write(elsewhere.path().join("CNAME"), "mine").expect("files can be written");
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    site.build();
    assert!(site.read("public/en/effects/index.html").contains("Much mud."));
    assert_eq!(site.run(&["clean"]).code, 0);
    assert!(site.path("public").is_symlink());
    assert_eq!(site.tree("public").keys().collect::<Vec<_>>(), ["CNAME"]);
}
