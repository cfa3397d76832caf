//! Targets that are not touched.

use super::super::names::MARKER;
use super::super::{Output, OutputOptions, Protected, clean};
use super::{Place, frame, names};
use crate::diag::Diagnostic;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The problem of a target, its folder written as `ROOT`.
#[track_caller]
fn check(place: &Place, target: &Path, options: &OutputOptions<'_>, expected: &str) {
    let problem = Output::begin(target, options).expect_err("the target is refused");
    assert_eq!(shown(place, &problem), expected);
    assert!(
        clean(target, options).is_err(),
        "what is not written to is not removed"
    );
}

fn shown(place: &Place, problem: &Diagnostic) -> String {
    let root = place.root.path().canonicalize().unwrap();
    frame(problem).replace(root.to_str().unwrap(), "ROOT")
}

const HINT: &str = " = hint: name a folder that holds nothing but the output, such as `public`\n";

#[test]
fn folders_of_others_are_refused() {
    let place = Place::new();
    fs::create_dir(place.target()).unwrap();
    fs::write(place.target().join("thesis.txt"), "years of work").unwrap();
    let expected = "\
error[foreign-output-folder]: cannot write to `ROOT/public`: it holds files that kzsite did not make: `thesis.txt`
 |
 = hint: name another folder, or empty this one
 = hint: `--force` writes among them: only what has the name of a file of the site is replaced
";
    check(&place, &place.target(), &OutputOptions::default(), expected);
    assert_eq!(names(&place.files()), ["thesis.txt"]);
    place.check_clear();
    let problem = clean(&place.target(), &FORCE).unwrap_err();
    let expected = "\
error[foreign-output-folder]: cannot clean `ROOT/public`: it holds files that kzsite did not make: `thesis.txt`
 |
 = hint: kzsite removes only what its last build has made
";
    assert_eq!(shown(&place, &problem), expected);
}

const FORCE: OutputOptions<'_> = OutputOptions {
    force: true,
    protect: &[],
    patience: Duration::ZERO,
    root: None,
    address: None,
};

#[test]
fn empty_folders_are_taken() {
    let place = Place::new();
    fs::create_dir(place.target()).unwrap();
    place.build(&[("a", "1")]);
    assert_eq!(names(&place.files()), [MARKER, "a"]);
}

/// What is protected below a folder: the folder of a site, and its content, which need not be there.
fn site(root: &Path) -> [Protected; 2] {
    let part = |name: &str, what, may_hold_output| Protected {
        path: root.join(name),
        what,
        may_hold_output,
    };
    [
        part("site", "the site's folder", true),
        part("site/content", "the site's content", false),
    ]
}

#[test]
fn folders_that_can_never_be_an_output_are_refused() {
    let place = Place::new();
    let root = place.root.path().canonicalize().unwrap();
    fs::create_dir_all(root.join("site/content/en")).unwrap();
    fs::create_dir_all(root.join("site/.git/objects")).unwrap();
    for part in ["bare/objects", "bare/refs"] {
        fs::create_dir_all(root.join(part)).unwrap();
    }
    fs::write(root.join("bare/HEAD"), "ref: refs/heads/main\n").unwrap();
    fs::write(root.join("file"), "").unwrap();
    let force = OutputOptions {
        protect: &site(&root),
        ..FORCE
    };
    let refuse = |target: &Path, why: &str| {
        let named = target
            .display()
            .to_string()
            .replace(root.to_str().unwrap(), "ROOT");
        let expected = format!("error[bad-output-folder]: cannot write to `{named}`: {why}\n |\n{HINT}");
        let problem = Output::begin(target, &force).expect_err("the target is refused");
        // The message also names what a path leads to.
        let found: Vec<_> = shown(&place, &problem)
            .lines()
            .take(3)
            .map(str::to_owned)
            .collect();
        assert_eq!(found.join("\n") + "\n", expected);
        assert!(
            clean(target, &force).is_err(),
            "what is not written to is not removed"
        );
    };
    refuse(Path::new("/"), "it is the root of the file system");
    refuse(&root, "the site's folder lies in it");
    refuse(&root.join("site"), "this is the site's folder");
    refuse(&root.join("site/."), "this is the site's folder");
    refuse(
        &root.join("site/new/.."),
        "`..` follows a folder that does not exist",
    );
    refuse(&root.join("site/content"), "this is the site's content");
    refuse(&root.join("site/content/en"), "it lies in the site's content");
    refuse(&root.join("site/content/new/er"), "it lies in the site's content");
    refuse(&root.join("site/.git/../content"), "this is the site's content");
    refuse(&root.join("site/.git"), "this is a repository");
    refuse(&root.join("site/.git/objects"), "it lies in a repository, `.git`");
    refuse(&root.join("other/.hg/new"), "it lies in a repository, `.hg`");
    refuse(&root.join("bare"), "this is a repository");
    refuse(&root.join("bare/new"), "it lies in a repository, `ROOT/bare`");
    refuse(&root.join("file"), "it is a file");
    if let Some(home) = std::env::home_dir().and_then(|home| home.canonicalize().ok()) {
        refuse(&home, "the home folder lies in it");
    }
    assert!(Output::begin(&root.join("site/public"), &force).is_ok());
    fs::remove_dir_all(root.join("site/content")).unwrap();
    refuse(&root.join("site/content"), "this is the site's content");
}

#[cfg(unix)]
#[test]
fn links_lead_into_nothing_that_can_never_be_an_output() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let root = place.root.path().canonicalize().unwrap();
    fs::create_dir_all(root.join("site/content/en")).unwrap();
    fs::create_dir_all(root.join("elsewhere/en")).unwrap();
    fs::create_dir_all(root.join("site/.git")).unwrap();
    let force = OutputOptions {
        protect: &site(&root),
        ..FORCE
    };
    let public = root.join("site/public");
    for (to, why, real) in [
        ("content", "this is the site's content", "content"),
        ("content/en", "it lies in the site's content", "content/en"),
        (".git", "this is a repository", ".git"),
        ("../site", "this is the site's folder", ""),
    ] {
        symlink(to, &public).unwrap();
        let real = format!("ROOT/site/{real}");
        let expected = format!(
            "error[bad-output-folder]: cannot write to `ROOT/site/public`: {why}\n |\n{HINT} \
             = hint: `ROOT/site/public` leads to `{}`\n",
            real.trim_end_matches('/')
        );
        let problem = Output::begin(&public, &force).expect_err("the target is refused");
        assert_eq!(shown(&place, &problem), expected);
        let problem = Output::begin(&public.join("new"), &force);
        assert!(problem.is_err() || to == "../site", "{to}");
        fs::remove_file(&public).unwrap();
    }
    // Content that is a link itself is safe under both names.
    fs::remove_dir_all(root.join("site/content")).unwrap();
    symlink("../elsewhere", root.join("site/content")).unwrap();
    for target in ["site/content", "elsewhere", "elsewhere/en", "site/content/new"] {
        assert!(Output::begin(&root.join(target), &force).is_err(), "{target}");
    }
    symlink("nowhere", place.target()).unwrap();
    let expected = format!(
        "error[bad-output-folder]: cannot write to `ROOT/public`: it is a link that leads nowhere\n |\n{HINT}"
    );
    check(&place, &root.join("public"), &OutputOptions::default(), &expected);
}

#[test]
fn a_file_above_the_target_is_told() {
    let place = Place::new();
    fs::write(place.target(), "").unwrap();
    let expected = "\
error[output-failed]: cannot write to `ROOT/public/site`: a file stands where a folder should be
 |
 = hint: move the file away, or write to another folder
";
    check(
        &place,
        &place.target().join("site"),
        &OutputOptions::default(),
        expected,
    );
}

#[test]
fn a_second_build_waits_and_gives_up() {
    let place = Place::new();
    let _first = place.begin();
    let hasty = OutputOptions {
        patience: Duration::ZERO,
        ..OutputOptions::default()
    };
    let expected = "\
error[busy-output-folder]: another build is writing to `ROOT/public`
 |
 = hint: wait until it ends, or write to another folder
";
    let problem = Output::begin(&place.target(), &hasty).expect_err("the target is busy");
    let root = place.root.path().to_str().unwrap();
    assert_eq!(frame(&problem).replace(root, "ROOT"), expected);
}

#[test]
fn a_staging_folder_of_others_is_refused() {
    let place = Place::new();
    fs::create_dir(place.staging()).unwrap();
    fs::write(place.staging().join("thesis.txt"), "").unwrap();
    let problem = Output::begin(&place.target(), &OutputOptions::default()).expect_err("it is in the way");
    assert_eq!(problem.code, "bad-output-folder");
    assert!(place.staging().join("thesis.txt").exists());
}
