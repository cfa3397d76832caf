//! Builds that are killed, and builds that run at the same time.

use super::super::names::MARKER;
use super::super::target::check_write;
use super::{OutputOptions, Place, build_with, files};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const FILES: usize = 60;

/// A site all of whose files hold the same text; two versions share only some of their paths.
fn build_version(target: &Path, version: &str) {
    let paths: Vec<String> = (0..FILES)
        .map(|index| match index % 3 {
            0 => format!("{version}/{index}/index.html"),
            _ => format!("both/{index}/index.html"),
        })
        .collect();
    let files: Vec<(&str, &str)> = paths.iter().map(|path| (path.as_str(), version)).collect();
    let options = OutputOptions {
        // Builds wait for all that came before them, which takes long on a slow machine.
        patience: Duration::from_mins(10),
        ..OutputOptions::default()
    };
    build_with(target, &options, &files).unwrap();
}

#[track_caller]
fn check_whole(target: &Path) {
    let found = files(target);
    let texts: Vec<&String> = found
        .iter()
        .filter(|(path, _)| !path.ends_with('/') && *path != MARKER)
        .map(|(_, text)| text)
        .collect();
    assert_eq!(texts.len(), FILES);
    assert!(texts.iter().all(|text| *text == texts[0]), "{found:?}");
}

const TARGET: &str = "KZSITE_TEST_TARGET";

#[test]
#[ignore = "run by `a_killed_build_leaves_a_whole_tree`, which kills it"]
fn child_that_builds_for_ever() {
    let Some(target) = std::env::var_os(TARGET) else {
        return;
    };
    loop {
        build_version(Path::new(&target), "one");
        build_version(Path::new(&target), "two");
    }
}

fn start_child(target: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "output::tests::crashes::child_that_builds_for_ever",
            "--ignored",
        ])
        .env(TARGET, target)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_killed_build_leaves_a_whole_tree() {
    let place = Place::new();
    build_version(&place.target(), "two");
    for round in 0..5 {
        let mut child = start_child(&place.target());
        let deadline = Instant::now() + Duration::from_secs(20);
        while place.target().join("two").exists() && Instant::now() < deadline {
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_millis(11 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        check_whole(&place.target());
        build_version(&place.target(), "two");
        check_whole(&place.target());
        place.check_clear();
    }
}

#[test]
fn a_killed_build_leaves_what_others_put_there_and_knows_its_own() {
    let place = Place::new();
    build_version(&place.target(), "two");
    let kept = [
        (".git/HEAD", "ref"),
        ("CNAME", "flood.example"),
        ("both/mine", "mine"),
    ];
    for (path, text) in kept {
        fs::create_dir_all(place.target().join(path).parent().unwrap()).unwrap();
        fs::write(place.target().join(path), text).unwrap();
    }
    for round in 0..5 {
        let mut child = start_child(&place.target());
        let deadline = Instant::now() + Duration::from_secs(20);
        while !place.target().join("one").exists() && Instant::now() < deadline {
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_millis(7 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        build_version(&place.target(), "two");
        let mut found = files(&place.target());
        for (path, text) in kept {
            assert_eq!(found.remove(path).as_deref(), Some(text), "{path}");
        }
        found.retain(|path, _| !path.ends_with('/') && path != MARKER);
        assert_eq!(found.len(), FILES);
        assert!(found.values().all(|text| text == "two"), "{found:?}");
        place.check_clear();
    }
}

#[test]
fn what_dead_builds_leave_is_cleared_away() {
    let place = Place::new();
    place.build(&[("a", "1")]);
    fs::create_dir_all(place.staging().join("tree/b")).unwrap();
    fs::write(place.staging().join("tree/b/c"), "").unwrap();
    fs::write(place.staging().join(".kzsite-lock"), "").unwrap();
    place.build(&[("a", "2")]);
    place.check_clear();
    fs::create_dir(place.staging()).unwrap();
    place.build(&[("a", "1")]);
    place.check_clear();
}

#[test]
fn a_target_that_was_moved_aside_comes_back() {
    let place = Place::new();
    place.build(&[("a", "1")]);
    fs::create_dir(place.staging()).unwrap();
    fs::write(place.staging().join(".kzsite-lock"), "").unwrap();
    fs::rename(place.target(), place.staging().join("old")).unwrap();
    drop(place.begin());
    assert_eq!(place.files()["a"], "1");
    place.check_clear();
}

#[test]
fn builds_that_meet_take_turns() {
    let place = Place::new();
    let target = place.target();
    std::thread::scope(|scope| {
        for version in ["one", "two", "three"] {
            let target = &target;
            scope.spawn(move || (0..4).for_each(|_| build_version(target, version)));
        }
    });
    check_whole(&target);
    place.check_clear();
}

#[test]
fn a_build_that_comes_while_another_ends_takes_no_file_for_foreign() {
    let place = Place::new();
    let target = place.target();
    build_version(&target, "one");
    std::thread::scope(|scope| {
        let other = scope.spawn(|| {
            for version in ["two", "one"].repeat(10) {
                build_version(&target, version);
            }
        });
        while !other.is_finished() {
            check_write(&target, &OutputOptions::default()).unwrap();
        }
    });
}
