//! Disks that are full, read-only, or mounted over the target. Each test runs itself again in a namespace of its own, in
//! which it may mount; where the system does not allow that, the tests pass without looking.
#![cfg(target_os = "linux")]

use super::super::names::MARKER;
use super::{build, files, frame, names};
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = "KZSITE_TEST_MOUNT";

/// Mounts with a shell script, in which `$DIR` is an empty folder, and runs a test of this module there.
#[track_caller]
fn run_mounted(script: &str, test: &str) {
    let root = tempfile::tempdir().unwrap();
    let run = |script: &str| {
        Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-ec", script])
            .env("DIR", root.path())
            .env(FOLDER, root.path())
            .env("EXE", std::env::current_exe().unwrap())
            .output()
    };
    if !run("mount -t tmpfs tmpfs \"$DIR\"").is_ok_and(|done| done.status.success()) {
        return;
    }
    let test = format!("output::tests::mounts::{test}");
    let done = run(&format!("{script}\nexec \"$EXE\" --exact {test} --ignored")).unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}

fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

#[test]
fn a_full_disk_leaves_the_old_tree() {
    run_mounted(
        "mount -t tmpfs -o size=256k tmpfs \"$DIR\"",
        "child_on_a_full_disk",
    );
}

#[test]
#[ignore = "run by `a_full_disk_leaves_the_old_tree`"]
fn child_on_a_full_disk() {
    let Some(folder) = folder() else { return };
    let target = folder.join("public");
    build(&target, &[("a", "1"), ("b", "2")]).unwrap();
    let big = "x".repeat(300 * 1024);
    let problem = build(&target, &[("a", "3"), ("b", &big)]).unwrap_err();
    let expected = "\
error[disk-full]: cannot write `DIR/public/b`: the disk is full
 |
 = hint: make room and build again; the output is as it was before
";
    assert_eq!(frame(&problem).replace(folder.to_str().unwrap(), "DIR"), expected);
    check_files(
        &folder,
        &["public/", &format!("public/{MARKER}"), "public/a", "public/b"],
    );
    assert_eq!(files(&target)["a"], "1");
    build(&target, &[("a", "3")]).unwrap();
}

#[test]
fn a_read_only_disk_is_told() {
    let script = "mkdir \"$DIR/public\"; mount -t tmpfs -o ro tmpfs \"$DIR\"";
    run_mounted(script, "child_on_a_read_only_disk");
}

#[test]
#[ignore = "run by `a_read_only_disk_is_told`"]
fn child_on_a_read_only_disk() {
    let Some(folder) = folder() else { return };
    let problem = build(&folder.join("public"), &[("a", "1")]).unwrap_err();
    let expected = "\
error[read-only-output]: cannot create `DIR/.public.kzsite`: the disk is read-only
 |
 = hint: write to another folder, or mount the disk for writing
";
    assert_eq!(frame(&problem).replace(folder.to_str().unwrap(), "DIR"), expected);
}

#[test]
fn a_disk_mounted_over_the_target_is_written_in_place() {
    let script = "mkdir \"$DIR/public\"; mount -t tmpfs tmpfs \"$DIR/public\"";
    run_mounted(script, "child_in_a_mount_point");
}

#[test]
fn a_folder_mounted_over_the_target_is_written_in_place() {
    let script = "mkdir \"$DIR/public\" \"$DIR/real\"; mount --bind \"$DIR/real\" \"$DIR/public\"";
    run_mounted(script, "child_in_a_mount_point");
}

#[test]
#[ignore = "run by the tests above"]
fn child_in_a_mount_point() {
    let Some(folder) = folder() else { return };
    let target = folder.join("public");
    build(&target, &[("a", "1"), ("b/c", "2"), ("d/e", "3")]).unwrap();
    let done = build(&target, &[("a", "1"), ("b", "4")]).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed), (1, 1, 2));
    check_files(&target, &[MARKER, "a", "b"]);
    let cleaned = super::super::clean(&target, &super::OutputOptions::default()).unwrap();
    assert_eq!(cleaned.removed, 2);
    check_files(&target, &[]);
}

#[track_caller]
fn check_files(folder: &Path, expected: &[&str]) {
    assert_eq!(names(&files(folder)), expected);
}
