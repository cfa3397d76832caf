//! Targets that hold what kzsite did not make.

use super::super::marker::{self, Marker};
use super::super::names::MARKER;
use super::super::{OutputOptions, clean};
use super::{Place, build, build_forced, build_with, files, frame, names, path_of, report};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a user may keep in an output.
const KEPT: [(&str, &str); 5] = [
    (".git/HEAD", "ref: refs/heads/gh-pages\n"),
    (".git/objects/aa/bb", "history"),
    ("CNAME", "flood.example\n"),
    ("en/notes.txt", "mine"),
    ("a:b/c", "a name that no output has"),
];

fn keep(target: &Path) {
    for (path, text) in KEPT {
        fs::create_dir_all(target.join(path).parent().unwrap()).unwrap();
        fs::write(target.join(path), text).unwrap();
    }
    fs::create_dir_all(target.join(".git/refs/tags")).unwrap();
    fs::create_dir_all(target.join("empty")).unwrap();
}

#[track_caller]
fn check_kept(found: &BTreeMap<String, String>) {
    for (path, text) in KEPT {
        assert_eq!(found.get(path).map(String::as_str), Some(text), "{path}");
    }
    assert!(found.contains_key(".git/refs/tags/") && found.contains_key("empty/"));
}

fn without_kept(found: &BTreeMap<String, String>) -> Vec<&str> {
    let is_kept = |path: &str| {
        let folder = |kept: &str| path.ends_with('/') && kept.starts_with(path);
        path.starts_with(".git/")
            || path == "empty/"
            || KEPT.iter().any(|(kept, _)| *kept == path || folder(kept))
    };
    names(found).into_iter().filter(|path| !is_kept(path)).collect()
}

#[test]
fn what_others_put_into_an_output_stays_through_every_change() {
    let place = Place::new();
    place.build(&[("en/a", "1"), ("index.html", "1"), ("old/x", "1")]);
    keep(&place.target());
    let done = place.build(&[("en/a", "2"), ("index.html", "1"), ("new/x", "1")]);
    assert_eq!(done, report(2, 1, 1, 2));
    let found = place.files();
    check_kept(&found);
    assert_eq!(
        without_kept(&found),
        [MARKER, "en/a", "index.html", "new/", "new/x"]
    );
    assert_eq!(found["en/a"], "2");
    // Nothing is touched where nothing differs.
    assert_eq!(
        place.build(&[("en/a", "2"), ("index.html", "1"), ("new/x", "1")]),
        report(0, 3, 0, 0)
    );
    let cleaned = clean(&place.target(), &OutputOptions::default()).unwrap();
    assert_eq!(cleaned.removed, 3);
    assert_eq!(
        cleaned
            .left
            .iter()
            .map(|path| path.to_str().unwrap())
            .collect::<Vec<_>>(),
        [".git", "CNAME", "a:b", "en/notes.txt"]
    );
    let found = place.files();
    check_kept(&found);
    assert_eq!(without_kept(&found), Vec::<&str>::new());
    place.check_clear();
}

#[test]
fn a_folder_with_nothing_but_a_repository_is_taken() {
    for is_worktree in [false, true] {
        let place = Place::new();
        fs::create_dir(place.target()).unwrap();
        let git = place.target().join(".git");
        if is_worktree {
            fs::write(&git, "gitdir: ../.git/worktrees/public\n").unwrap();
        } else {
            fs::create_dir(&git).unwrap();
        }
        place.build(&[("a", "1")]);
        place.build(&[("a", "2")]);
        assert_eq!(
            clean(&place.target(), &OutputOptions::default()).unwrap().removed,
            1
        );
        assert!(git.exists());
    }
}

#[test]
fn forced_builds_replace_what_is_in_the_way_and_nothing_else() {
    let place = Place::new();
    fs::create_dir(place.target()).unwrap();
    keep(&place.target());
    let files = [("CNAME/index.html", "1"), ("en/a", "1"), ("empty", "1")];
    assert_eq!(
        build(&place.target(), &files).unwrap_err().code,
        "foreign-output-folder"
    );
    assert_eq!(build_forced(&place.target(), &files).unwrap(), report(3, 0, 0, 3));
    let found = place.files();
    assert_eq!(found["CNAME/index.html"], "1");
    assert_eq!(found["empty"], "1");
    assert_eq!(found["en/notes.txt"], "mine");
    assert_eq!(found[".git/objects/aa/bb"], "history");
    // Now the files belong to the build.
    assert_eq!(place.build(&[("en/a", "1")]), report(0, 1, 2, 0));
    let expected = [MARKER, "en/a"];
    assert_eq!(without_kept(&place.files()), expected);
}

#[test]
fn what_is_in_the_way_stops_a_build() {
    let place = Place::new();
    place.build(&[("en/a", "1")]);
    keep(&place.target());
    let check = |path: &str, expected: &str| {
        let problem = build(&place.target(), &[("en/a", "1"), (path, "2")]).unwrap_err();
        let root = place.root.path().to_str().unwrap();
        assert_eq!(frame(&problem).replace(root, "ROOT"), expected);
        check_kept(&place.files());
    };
    check(
        "CNAME",
        "error[foreign-file]: cannot write `ROOT/public/CNAME`: a file that kzsite did not make stands there\n |\n \
         = hint: move it away, or replace it with `--force`\n",
    );
    check(
        "CNAME/index.html",
        "error[foreign-file]: cannot write below `ROOT/public/CNAME`: a file or a link that kzsite did not make stands there\n |\n \
         = hint: move it away, or replace it with `--force`\n",
    );
    check(
        "en",
        "error[foreign-file]: cannot write `ROOT/public/en`: a folder with files that kzsite did not make stands there\n |\n \
         = hint: move it away, or give the page another address\n",
    );
    assert!(build_forced(&place.target(), &[("en", "2")]).is_err());
    check_kept(&place.files());
    // A file with the same bytes is not in the way.
    assert_eq!(
        place.build(&[("en/a", "1"), ("CNAME", "flood.example\n")]),
        report(0, 2, 0, 0)
    );
    place.build(&[("en/a", "1")]);
    assert!(!place.target().join("CNAME").exists(), "it was ours by then");
}

#[test]
fn nothing_is_deleted_where_no_list_says_whose_it_is() {
    let place = Place::new();
    place.build(&[("index.html", "old"), ("stale.html", "old")]);
    keep(&place.target());
    let list = fs::read_to_string(place.target().join(MARKER)).unwrap();
    let root = place.root.path().to_str().unwrap();
    let force = OutputOptions {
        force: true,
        ..OutputOptions::default()
    };
    for (marker, why) in [
        (
            "kzsite made this folder. The next build replaces all that is in it.\n".to_owned(),
            "version 0.1.0 wrote it, which kept no list",
        ),
        (
            format!("<<<<<<< HEAD\n{list}"),
            "line 1 is not how such a list begins",
        ),
        (
            list.replace("stale.html", "CNAME"),
            "it is cut off, or somebody has changed it",
        ),
    ] {
        fs::write(place.target().join(MARKER), marker).unwrap();
        let before = place.files();
        let expected = format!(
            "error[unlisted-output]: cannot clean `ROOT/public`: `ROOT/public/.kzsite-output` does not say for certain which \
             files kzsite made: {why}\n |\n = hint: move away what is yours, remove `ROOT/public` by hand, and build again\n"
        );
        for options in [OutputOptions::default(), force] {
            let problem = clean(&place.target(), &options).unwrap_err();
            assert_eq!(frame(&problem).replace(root, "ROOT"), expected);
        }
        let problem = build(&place.target(), &[("index.html", "new")]).unwrap_err();
        let expected = expected.replace("cannot clean", "cannot write to")
            + " = hint: `--force` writes among them: only what has the name of a file of the site is replaced\n";
        assert_eq!(frame(&problem).replace(root, "ROOT"), expected);
        assert_eq!(place.files(), before);
    }
    let done = build_forced(&place.target(), &[("index.html", "new"), ("en/a", "1")]).unwrap();
    assert_eq!((done.written, done.removed, done.unlisted), (2, 0, 5));
    check_kept(&place.files());
    assert_eq!(place.files()["index.html"], "new");
    let done = place.build(&[("en/a", "1")]);
    assert_eq!((done.removed, done.unlisted), (1, 0));
    assert_eq!(place.files()["stale.html"], "old");
    check_kept(&place.files());
}

#[test]
fn what_somebody_changed_is_neither_replaced_nor_removed() {
    let place = Place::new();
    place.build(&[("a", "1\n2\n"), ("b/c", "1"), ("d", "1"), ("e", "1"), ("f", "1")]);
    let write = |path: &str, text: &str| fs::write(place.target().join(path), text).unwrap();
    write("b/c", "mine");
    write("d", "mine");
    let problem = build(&place.target(), &[("a", "2"), ("b/c", "2")]).unwrap_err();
    let root = place.root.path().to_str().unwrap();
    assert_eq!(
        frame(&problem).replace(root, "ROOT"),
        "error[foreign-file]: cannot write `ROOT/public/b/c`: somebody has changed that file since kzsite wrote it\n |\n \
         = hint: what is to last is changed in the site's own files: move this one away, or replace it with `--force`\n"
    );
    // Git may change line ends, a power cut leaves empty files, and a file with the bytes of the build is not in the way.
    write("a", "1\r\n2\r\n");
    write("e", "");
    write("f", "2");
    let done = place.build(&[("a", "2"), ("e", "2"), ("f", "2")]);
    assert_eq!((done.written, done.unchanged, done.removed), (2, 1, 0));
    assert_eq!(done.changed, [path_of("b/c"), path_of("d")]);
    assert_eq!((&*place.files()["b/c"], &*place.files()["d"]), ("mine", "mine"));
    // From now on they count as files of the user.
    assert_eq!(place.build(&[("a", "2"), ("e", "2")]), report(0, 2, 1, 0));
    assert_eq!(
        build(&place.target(), &[("d", "2")]).unwrap_err().code,
        "foreign-file"
    );
    assert_eq!(build_forced(&place.target(), &[("d", "2")]).unwrap().written, 1);
    write("d", "mine again");
    let cleaned = clean(&place.target(), &OutputOptions::default()).unwrap();
    assert_eq!(
        (cleaned.removed, cleaned.left),
        (0, vec!["b/c".into(), "d".into()])
    );
    place.check_clear();
}

#[test]
fn a_killed_build_leaves_two_hashes_of_a_file() {
    let place = Place::new();
    place.build(&[("a", "1"), ("b", "1")]);
    let list = fs::read_to_string(place.target().join(MARKER)).unwrap();
    let Marker::List(list) = Marker::parse(&list) else {
        panic!("it is a list")
    };
    let (a, b) = (path_of("a"), path_of("b"));
    let (one, two) = (list.files[&a][0], xxhash_rust::xxh3::xxh3_64(b"2"));
    let both = marker::text(&list.site, &[(&a, one), (&a, two), (&b, one), (&b, two)]);
    fs::write(place.target().join(MARKER), both).unwrap();
    fs::write(place.target().join("b"), "2").unwrap();
    let output = place.begin();
    let stamp = crate::output::disk::stamp(&place.target().join("b")).unwrap();
    assert!(output.keep(&b, stamp));
    output.put(&a, b"3").unwrap();
    assert_eq!(output.commit().unwrap(), report(1, 1, 0, 1));
    let list = fs::read_to_string(place.target().join(MARKER)).unwrap();
    assert!(
        matches!(Marker::parse(&list), Marker::List(list) if list.files[&b] == [two] && list.files[&a].len() == 1)
    );
}

#[test]
fn a_site_is_not_built_over_another_one() {
    let place = Place::new();
    let root = |name: &str| place.root.path().join(name);
    let build = |name: &str, address: Option<&str>, force: bool| {
        let options = OutputOptions {
            force,
            root: Some(&root(name)),
            address,
            ..OutputOptions::default()
        };
        build_with(&place.target(), &options, &[("a", name)])
    };
    build("one", Some("https://one.example/"), false).unwrap();
    let problem = build("two", Some("https://two.example/"), false).unwrap_err();
    let shown = place.root.path().to_str().unwrap();
    assert_eq!(
        frame(&problem).replace(shown, "ROOT"),
        "error[foreign-output-folder]: cannot write to `ROOT/public`: another site was built into it, `https://one.example/`\n |\n \
         = hint: name another folder\n = hint: if it is this site, or may be replaced, say `--force`\n"
    );
    assert_eq!(
        build("two", None, false).unwrap_err().code,
        "foreign-output-folder"
    );
    assert_eq!(place.files()["a"], "one");
    // The same site with another address, and in another place.
    build("one", Some("https://three.example/"), false).unwrap();
    build("two", Some("https://three.example/"), false).unwrap();
    build("three", None, true).unwrap();
    assert_eq!(place.files()["a"], "three");
}

#[test]
fn what_comes_while_a_build_runs_is_brought_back() {
    let place = Place::new();
    place.build(&[("en/a", "1"), ("index.html", "1")]);
    let output = place.begin();
    output.put(&path_of("index.html"), b"2").unwrap();
    output.put(&path_of("CNAME"), b"2").unwrap();
    keep(&place.target());
    output.commit().unwrap();
    let found = files(&place.target());
    assert_eq!(
        (found["CNAME"].as_str(), found["CNAME.kept"].as_str()),
        ("2", "flood.example\n")
    );
    assert_eq!(
        (
            found["en/notes.txt"].as_str(),
            found[".git/objects/aa/bb"].as_str()
        ),
        ("mine", "history")
    );
    assert!(found.contains_key(".git/refs/tags/") && found.contains_key("empty/"));
    place.check_clear();
}
