//! Targets that are not touched.

use super::super::{MARKER, Output, OutputOptions, clean};
use super::{Place, frame, names, path_of};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The problem of a target, its folder written as `ROOT`.
#[track_caller]
fn check(place: &Place, target: &Path, options: &OutputOptions<'_>, expected: &str) {
    let problem = Output::begin(target, options).expect_err("the target is refused");
    let root = place.root.path().to_str().unwrap();
    assert_eq!(frame(&problem).replace(root, "ROOT"), expected);
    assert!(
        clean(target, options).is_err(),
        "what is not written to is not removed"
    );
}

const HINT: &str = " |\n = hint: name a folder that holds nothing but the output, such as `public`\n";

#[test]
fn folders_of_others_are_refused() {
    let place = Place::new();
    fs::create_dir(place.target()).unwrap();
    fs::write(place.target().join("thesis.txt"), "years of work").unwrap();
    let expected = "\
error[foreign-output-folder]: cannot write to `ROOT/public`: it holds files that kzsite did not make
 |
 = hint: name another folder, or empty this one
 = hint: `--force` removes all that is in it
";
    check(&place, &place.target(), &OutputOptions::default(), expected);
    assert_eq!(names(&place.files()), ["thesis.txt"]);
    place.check_clear();

    let force = OutputOptions {
        force: true,
        ..OutputOptions::default()
    };
    let output = Output::begin(&place.target(), &force).unwrap();
    output.put(&path_of("a"), b"1").unwrap();
    assert_eq!(output.commit().unwrap().removed, 1);
    assert_eq!(names(&place.files()), [MARKER, "a"]);
}

#[test]
fn empty_folders_are_taken() {
    let place = Place::new();
    fs::create_dir(place.target()).unwrap();
    place.build(&[("a", "1")]);
    assert_eq!(names(&place.files()), [MARKER, "a"]);
}

#[test]
fn folders_that_hold_more_than_a_site_are_refused() {
    let place = Place::new();
    let root = place.root.path().canonicalize().unwrap();
    let site = root.join("site");
    fs::create_dir(&site).unwrap();
    let force = OutputOptions {
        force: true,
        protect: &[&site],
        ..OutputOptions::default()
    };
    let refuse = |target: &Path, why: &str| {
        let shown = target
            .display()
            .to_string()
            .replace(root.to_str().unwrap(), "ROOT");
        let expected = format!("error[bad-output-folder]: cannot write to `{shown}`: {why}\n{HINT}");
        check(&place, target, &force, &expected);
    };
    refuse(Path::new("/"), "it is the root of the file system");
    refuse(&root, "`ROOT/site` lies in it");
    refuse(&site, "`ROOT/site` lies in it");
    refuse(&site.join("new/.."), "`..` follows a folder that does not exist");
    fs::write(root.join("file"), "").unwrap();
    refuse(&root.join("file"), "it is a file");
    if let Some(home) = std::env::home_dir().filter(|home| home.is_dir()) {
        refuse(&home, "the home folder lies in it");
        refuse(
            home.parent().unwrap_or(&home),
            if home.parent() == Some(Path::new("/")) {
                "it is the root of the file system"
            } else {
                "the home folder lies in it"
            },
        );
    }
    assert!(Output::begin(&site.join("public"), &force).is_ok());
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_are_refused() {
    let place = Place::new();
    std::os::unix::fs::symlink("nowhere", place.target()).unwrap();
    let expected = format!(
        "error[bad-output-folder]: cannot write to `ROOT/public`: it is a link that leads nowhere\n{HINT}"
    );
    check(&place, &place.target(), &OutputOptions::default(), &expected);
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
