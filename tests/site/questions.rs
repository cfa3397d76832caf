//! What commands ask in a terminal: each answer is looked at, and who leaves finds nothing written.

use super::support::{TestSite, program};
use std::io::Write;
use std::process::{Command, Stdio};

/// What a command says to somebody in a terminal who answers so, and then leaves with Ctrl-D.
fn asked(site: &TestSite, command: &str, answers: &[u8]) -> (i32, String) {
    let command = format!("{} {command}", program().display());
    let mut child = Command::new("script")
        .args([
            "--quiet",
            "--return",
            "--echo",
            "never",
            "--command",
            &command,
            "/dev/null",
        ])
        .current_dir(site.path("."))
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`script` of util-linux gives a command a terminal");
    let mut input = child.stdin.take().expect("it is piped");
    input.write_all(answers).expect("the command listens");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout).replace('\r', "\n");
    (output.status.code().expect("it was not killed"), said)
}

#[test]
fn answers_are_asked_for_until_they_are_good() {
    let site = TestSite::new();
    let answers = "\nyesterday\n13. März 2031\n2031-03-04?\n9 pm\n\nvsk\nvask\nwatr\nwater\n\nsure\n\nnobody\ncourier, para 2\n\
                   A quay [@courier] falls\nA quay falls\nIt fell.\n\n";
    let (code, said) = asked(&site, "add event quay-falls", answers.as_bytes());
    assert_eq!(code, 0, "{said}");
    for told in [
        "this is needed",
        "year must have exactly four digits",
        "write `2031-03-13`",
        "at what time, of an event on one day",
        "`9 pm` is no hour; write `21:00`",
        "`sure` is none of them",
        "a citation",
        "there is no place `vsk`",
        "`watr` is none of them",
        "the id of who acted; there is `council` [leave it out]",
        "there is no source `nobody`",
        "its title (in en)",
        "its title (in sv) [later]",
        "no words for it yet in sv",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let events = site.read("content/shared/events.yaml");
    assert!(
        events.contains("quay-falls:") && events.contains("where: [{place: vask}]"),
        "{events}"
    );
    assert!(site.read("content/en/events.yaml").contains("A quay falls"));
    assert!(!site.path("content/sv/events.yaml").exists());
}

#[test]
fn an_answer_that_is_no_text_is_asked_for_again() {
    let site = TestSite::new();
    let (code, said) = asked(&site, "add term quay", b"\xff\xfe\nQuay\nA wall.\nKaj\nEn mur.\n");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("this is not UTF-8"), "{said}");
    assert!(site.read("content/en/terms.yaml").contains("Quay"));
    assert!(site.read("content/sv/terms.yaml").contains("En mur."));
}

#[test]
fn who_leaves_finds_nothing_written() {
    let site = TestSite::new();
    let events = site.read("content/shared/events.yaml");
    for answers in ["", "2031-03-04\nwater\n"] {
        let (code, said) = asked(&site, "add event quay-falls", answers.as_bytes());
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("note: nothing was written"), "{said}");
        assert_eq!(site.read("content/shared/events.yaml"), events);
    }
    let (code, said) = asked(&site, "new demo", b"A flood\n");
    assert_eq!(code, 1, "{said}");
    assert!(!site.path("demo").exists(), "{said}");
    let (code, said) = asked(&site, "new demo", b"A flood\nen,xx\nde,fi\nTulva\nmoon\nPages\n");
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("`xx` is none of them") && said.contains("`moon` is none of them"),
        "{said}"
    );
    assert!(site.read("demo/content/fi/_index.md").contains("Tulva"));
}
