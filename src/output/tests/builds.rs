//! One build after another.

use super::super::names::MARKER;
use super::super::staging::Install;
use super::super::writer::Put;
use super::super::{Cleaned, Output, OutputOptions, clean};
use super::{Place, build, build_forced, files, names, path_of, report};
use crate::input::{Stamp, stamp_of};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// Moves the modification time of a file an hour back, so that a new one is seen.
fn age(path: &Path) -> SystemTime {
    let past = SystemTime::now() - Duration::from_hours(1);
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(past)
        .unwrap();
    modified(path)
}

#[test]
fn a_first_build_makes_the_target() {
    let place = Place::new();
    let done = place.build(&[("index.html", "home"), ("en/a/index.html", "a")]);
    assert_eq!(done, report(2, 0, 0, 5));
    let found = place.files();
    let expected = [MARKER, "en/", "en/a/", "en/a/index.html", "index.html"];
    assert_eq!(names(&found), expected);
    assert_eq!(found["en/a/index.html"], "a");
    place.check_clear();
}

#[test]
fn folders_above_the_target_are_made_and_stay_only_with_it() {
    let place = Place::new();
    let target = place.target().join("deep/er");
    let begun = Output::begin(&target, &OutputOptions::default()).unwrap();
    drop(begun);
    assert!(!place.target().exists());
    build(&target, &[("a", "a")]).unwrap();
    assert_eq!(files(&target)["a"], "a");
}

#[test]
fn only_what_differs_is_written() {
    let place = Place::new();
    place.build(&[
        ("same", "1"),
        ("kept/a", "2"),
        ("other", "3"),
        ("longer", "4"),
        ("gone/x", "5"),
        ("gone2", "6"),
    ]);
    let same = age(&place.target().join("same"));
    let kept = age(&place.target().join("kept/a"));

    let output = place.begin();
    assert_eq!(output.put(&path_of("same"), b"1").unwrap(), Put::Unchanged);
    let stamp = Stamp {
        changed: None,
        ..stamp_of(&place.target().join("kept/a")).unwrap()
    };
    assert!(output.keep(&path_of("kept/a"), stamp));
    assert!(!output.keep(&path_of("missing"), stamp));
    assert!(!output.keep(&path_of("longer"), stamp), "it has changed since");
    assert_eq!(output.put(&path_of("missing"), b"7").unwrap(), Put::Staged);
    assert_eq!(output.put(&path_of("other"), b"9").unwrap(), Put::Staged);
    assert_eq!(output.put(&path_of("longer"), b"44").unwrap(), Put::Staged);
    assert_eq!(output.commit().unwrap(), report(3, 2, 2, 4));

    let found = place.files();
    assert_eq!(
        names(&found),
        [MARKER, "kept/", "kept/a", "longer", "missing", "other", "same"]
    );
    assert_eq!((found["other"].as_str(), found["longer"].as_str()), ("9", "44"));
    assert_eq!(modified(&place.target().join("same")), same);
    assert_eq!(modified(&place.target().join("kept/a")), kept);
    place.check_clear();
}

#[cfg(unix)]
#[test]
fn nothing_is_touched_when_nothing_differs() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new();
    place.build(&[("a", "1"), ("b/c", "2")]);
    let look = || {
        let found = fs::metadata(place.target()).unwrap();
        (
            found.ino(),
            found.mtime(),
            found.mtime_nsec(),
            found.ctime(),
            found.ctime_nsec(),
        )
    };
    let before = look();
    assert_eq!(place.build(&[("b/c", "2"), ("a", "1")]), report(0, 2, 0, 0));
    assert_eq!(look(), before);
    place.check_clear();
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_never_followed() {
    let place = Place::new();
    place.build(&[("a", "1"), ("b/c", "2")]);
    let outside = place.root.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("c"), "mine").unwrap();
    fs::remove_dir_all(place.target().join("b")).unwrap();
    std::os::unix::fs::symlink(&outside, place.target().join("b")).unwrap();
    let problem = build(&place.target(), &[("a", "1"), ("b/c", "2")]).unwrap_err();
    assert_eq!(problem.code, "foreign-file");
    assert!(place.target().join("b").is_symlink());
    let done = build_forced(&place.target(), &[("a", "1"), ("b/c", "2")]).unwrap();
    assert_eq!(done, report(1, 1, 0, 1));
    assert!(!place.target().join("b").is_symlink());
    assert_eq!(fs::read_to_string(outside.join("c")).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn a_target_may_be_a_link_to_a_folder() {
    let place = Place::new();
    let real = place.root.path().join("real");
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink("real", place.target()).unwrap();
    place.build(&[("a", "1")]);
    place.build(&[("a", "2")]);
    assert!(place.target().is_symlink());
    assert_eq!(files(&real)["a"], "2");
    assert_eq!(
        clean(&place.target(), &OutputOptions::default()).unwrap().removed,
        1
    );
    assert!(place.target().is_symlink() && files(&real).is_empty());
}

#[cfg(unix)]
#[test]
fn the_mode_of_the_target_stays() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.build(&[("a", "1")]);
    fs::set_permissions(place.target(), fs::Permissions::from_mode(0o750)).unwrap();
    place.build(&[("a", "2")]);
    let mode = fs::metadata(place.target()).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o750);
}

#[test]
fn files_and_folders_may_change_roles() {
    let place = Place::new();
    place.build(&[("a", "1"), ("b/c/d", "2"), ("e", "3")]);
    place.build(&[("a/b", "4"), ("b", "5"), ("e", "3")]);
    let found = place.files();
    assert_eq!(names(&found), [MARKER, "a/", "a/b", "b", "e"]);
}

#[test]
fn files_that_are_moved_one_by_one_give_the_same_tree() {
    let place = Place::new();
    place.build(&[
        ("a", "1"),
        ("b/c/d", "2"),
        ("e", "3"),
        ("f/g/h", "4"),
        ("f/i", "5"),
    ]);
    fs::create_dir_all(place.target().join("g/h")).unwrap();
    fs::write(place.target().join("x"), "6").unwrap();
    let tree = place.root.path().join("tree");
    build(
        &tree,
        &[("a/b", "4"), ("b", "5"), ("f/j", "6"), ("g/h", "7"), ("x/y", "8")],
    )
    .unwrap();
    fs::remove_file(tree.join(MARKER)).unwrap();
    Install {
        target: &place.target(),
        tree: &tree,
        copy: &place.root.path().join("copy"),
        staged: &["a/b", "b", "f/j", "g/h", "x/y"].map(path_of),
        stale: &["a", "b/c/d", "f/g/h", "f/i"].map(path_of),
        replaced: &["x".into()].into(),
        both: "both".to_owned(),
        list: "list".to_owned(),
    }
    .run()
    .unwrap();
    let found = place.files();
    assert_eq!(
        names(&found),
        [
            MARKER, "a/", "a/b", "b", "e", "f/", "f/j", "g/", "g/h", "x/", "x/y"
        ]
    );
    assert_eq!(found[MARKER], "list");
    assert_eq!((found["b"].as_str(), found["e"].as_str()), ("5", "3"));
}

#[test]
fn a_path_is_put_once() {
    let place = Place::new();
    let output = place.begin();
    output.put(&path_of("a"), b"1").unwrap();
    let problem = output.put(&path_of("a"), b"1").unwrap_err();
    let expected =
        "error[duplicate-output]: `a` is made twice\n |\n = hint: give one of the two pages another slug\n";
    assert_eq!(super::frame(&problem), expected);
}

#[test]
fn many_threads_put_at_once() {
    let place = Place::new();
    for round in 0..2 {
        let output = place.begin();
        (0..400).into_par_iter().for_each(|index| {
            let path = path_of(&format!("{}/{}/index.html", index % 7, index));
            let expected = if round == 0 { Put::Staged } else { Put::Unchanged };
            assert_eq!(output.put(&path, index.to_string().as_bytes()).unwrap(), expected);
        });
        let done = output.commit().unwrap();
        assert_eq!(done.written + done.unchanged, 400);
    }
    assert_eq!(place.files()["3/3/index.html"], "3");
}

#[test]
fn a_build_that_is_given_up_leaves_no_trace() {
    let place = Place::new();
    place.build(&[("a", "1")]);
    let output = place.begin();
    output.put(&path_of("a"), b"2").unwrap();
    assert!(place.staging().exists());
    drop(output);
    assert_eq!(place.files()["a"], "1");
    place.check_clear();
}

#[test]
fn a_failed_put_cannot_be_committed() {
    let place = Place::new();
    place.build(&[("a", "1")]);
    let output = place.begin();
    output.put(&path_of("a"), b"2").unwrap();
    let problem = output.put(&path_of("a/b"), b"3").unwrap_err();
    assert!(
        problem
            .message
            .ends_with("a file stands where a folder should be"),
        "{problem:?}"
    );
    let problem = output.commit().unwrap_err();
    assert_eq!(problem.message, "`a/b` could not be written");
    assert_eq!(place.files()["a"], "1");
    place.check_clear();
}

#[test]
fn clean_removes_a_target() {
    let place = Place::new();
    let clean = || clean(&place.target(), &OutputOptions::default()).unwrap();
    assert_eq!(clean(), Cleaned::default());
    place.build(&[("a", "1"), ("b/c", "2")]);
    assert_eq!((clean().removed, clean().removed), (2, 0));
    assert!(!place.target().exists());
    place.check_clear();
}
