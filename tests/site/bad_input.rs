//! Bad input that a golden site cannot show: bytes that are no text, folders of the system, wrong usage. A clear message, exit code
//! 1, and the last good output untouched.

use super::support::TestSite;

/// Builds a good site, breaks it, and builds again: the frames must be said in full, and `public` must stay as it was.
fn check(break_it: impl Fn(&TestSite), expected: &[&str]) {
    check_with(&["build"], break_it, expected);
}

fn check_with(args: &[&str], break_it: impl Fn(&TestSite), expected: &[&str]) {
    let site = TestSite::new();
    site.build();
    let before = site.tree("public");
    break_it(&site);
    let said = site.run(args);
    for frame in expected {
        assert!(
            said.stderr.contains(frame),
            "expected:\n{frame}\nsaid:\n{}",
            said.stderr
        );
    }
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert_eq!(said.stdout, "");
    assert!(before == site.tree("public"), "the last good output has changed");
}

#[test]
fn invalid_utf_8() {
    check(
        |site| {
            site.write(
                "content/en/causes.md",
                b"---\ntitle: Causes\n---\nIt rained in V\xe5sk.\n",
            );
        },
        &[
            "error[not-utf-8]: this file is not valid UTF-8 from here on",
            " --> content/en/causes.md:4:15",
            "= hint: save it with the encoding UTF-8",
        ],
    );
}

#[test]
fn a_missing_template() {
    check(
        |site| site.remove("themes/steppe/templates/event.html"),
        &[
            "error[no-theme]: `themes/steppe/` hides the theme `steppe` of the program",
            "lacks these templates: `event.html`",
        ],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written() {
    // Not even root may make folders there.
    check_with(
        &["build", "--output", "/sys/kzsite-public"],
        |_| {},
        &[
            "error[no-permission]: cannot create `/sys/",
            "= hint: check who owns the folder",
        ],
    );
}

#[test]
fn a_host_that_is_none() {
    for host in ["256.1.1.1", "no such host"] {
        let site = TestSite::new();
        let said = site.run(&["serve", "--host", host]);
        assert_eq!(said.code, 1, "{}", said.stderr);
        for expected in [
            "error[cannot-listen]: ",
            "= hint: leave `--host` out, or write an address of this machine",
        ] {
            assert!(said.stderr.contains(expected), "{host}: {}", said.stderr);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_of_accepted_translations_that_cannot_be_written() {
    // Not even root may write there.
    let site = TestSite::new();
    let folder = site.path("content/sv");
    std::os::unix::fs::symlink("/sys/kzsite-accepted.yaml", folder.join("accepted.yaml"))
        .expect("links can be made");
    let said = site.run(&["translate", "accept", "--lang", "sv", "causes.md"]);
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(said.stderr.contains("accepted.yaml"), "{}", said.stderr);
    assert!(said.stderr.contains("= hint: "), "{}", said.stderr);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_problem() {
    let site = TestSite::new();
    site.build();
    let before = site.tree("public");
    for path in ["content/en/causes.md", "content/en/events.yaml", "kzsite.yaml"] {
        let text = site.read(path).replace('\n', "\r\n");
        site.write(path, format!("\u{feff}{text}"));
    }
    site.build();
    let after = site.tree("public");
    let different: Vec<&String> = before
        .keys()
        .filter(|path| before[*path] != after[*path])
        .collect();
    assert!(different.is_empty(), "{different:?}");
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let site = TestSite::new();
    assert_eq!(site.run(&["build", "--nonsense"]).code, 2);
    assert_eq!(site.run(&["build", "--base-url", "not a url"]).code, 2);
    assert_eq!(site.run(&["bild"]).code, 2);
}
