//! How much memory a site of photographs takes: they are copied and sent in pieces.
#![cfg(target_os = "linux")]

use super::server::Server;
use super::support::{TestSite, program};
use std::fs::File;
use std::process::{Command, Stdio};

const FILES: usize = 24;
const MEGABYTES: usize = 12;

/// What a build of the site may take, in megabytes: less than half of the files.
const LIMIT: usize = FILES * MEGABYTES / 2;

/// A site with many large files in a folder, which take no room on the disk as long as nothing is written to them.
fn site(folder: &str, extension: &str) -> TestSite {
    let site = TestSite::new();
    for number in 0..FILES {
        let path = format!("{folder}/{number}.{extension}");
        site.write(&path, "");
        let file = File::options().write(true).open(site.path(&path));
        let file = file.expect("the file is there");
        file.set_len((MEGABYTES * 1024 * 1024) as u64)
            .expect("files can be made longer");
    }
    site
}

/// The most memory that a process has had at once, in megabytes; none where it has ended.
fn peak(process: u32) -> Option<usize> {
    Some(told(process, "status", "VmHWM:")? / 1024)
}

/// A number that the system tells of a process.
fn told(process: u32, file: &str, name: &str) -> Option<usize> {
    let text = procfs(process, file)?;
    let number = text.lines().find_map(|line| line.strip_prefix(name))?;
    number.split_whitespace().next()?.parse().ok()
}

#[expect(clippy::disallowed_methods, reason = "the system tells it in a file")]
fn procfs(process: u32, file: &str) -> Option<String> {
    std::fs::read_to_string(format!("/proc/{process}/{file}")).ok()
}

/// Runs the program on a site, which must go well, and returns the most that a look at it has given.
fn most_of(site: &TestSite, command: &str, look: impl Fn(u32) -> Option<usize>) -> usize {
    let mut child = Command::new(program())
        .args([command, "--quiet"])
        .current_dir(site.path("."))
        .env("RAYON_NUM_THREADS", "2")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    let mut most = 0;
    loop {
        most = look(child.id()).unwrap_or_default().max(most);
        if let Some(code) = child.try_wait().expect("the child can be asked") {
            assert!(code.success());
            return most;
        }
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
}

#[test]
fn a_build_holds_no_file_that_is_only_copied() {
    let site = site("static/photographs", "bin");
    let most = most_of(&site, "build", peak);
    let copied = site
        .path("public/photographs/7.bin")
        .metadata()
        .expect("it is copied");
    assert_eq!(copied.len(), (MEGABYTES * 1024 * 1024) as u64);
    assert!(0 < most && most < LIMIT, "{most} MB");
}

#[test]
fn a_file_that_nothing_refers_to_is_only_listed() {
    let site = site("content/en/photographs", "jpg");
    // A build reads the program itself as well, to know whether it is the one that made the cache.
    let most = most_of(&site, "check", |process| told(process, "io", "rchar:"));
    let megabytes = most / 1024 / 1024;
    assert!(most > 0 && megabytes < LIMIT, "{megabytes} MB are read");
}

#[test]
fn a_server_holds_no_file_that_is_only_sent() {
    let site = site("static/photographs", "bin");
    let server = Server::start_with(&site, &[], &[("RAYON_NUM_THREADS", "2")]);
    let whole = server.get("photographs/3.bin");
    assert_eq!(whole.body.len(), MEGABYTES * 1024 * 1024);
    let length = whole.body.len().to_string();
    assert_eq!(whole.header("content-length"), Some(length.as_str()));
    let part = server.ask("GET", "/photographs/4.bin", &["Range: bytes=5000000-5000099"], "");
    assert_eq!((part.status, part.body.len()), (206, 100));
    let head = server.ask("HEAD", "/photographs/5.bin", &[], "");
    assert_eq!(
        (head.body.len(), head.header("content-length")),
        (0, Some(length.as_str()))
    );
    let most = peak(server.process()).expect("the server runs");
    assert!(most < LIMIT, "{most} MB");
    site.write("static/photographs/3.bin", "short");
    server.wait("rebuilt", 1);
    assert_eq!(server.get("photographs/3.bin").text(), "short");
    site.remove("static/photographs/3.bin");
    server.wait("rebuilt", 2);
    assert_eq!(server.get("photographs/3.bin").status, 404);
}
