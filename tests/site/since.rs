//! Changes of substance since a revision, and the program that is asked for them.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::support::{TestSite, write};
use std::path::Path;
use std::process::Command;

/// Runs the program `git` as its user would.
fn git(folder: &Path, arguments: &[&str]) -> bool {
    let name = ["-c", "user.name=A", "-c", "user.email=a@flood.example"];
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(name).args(arguments);
    let said = command.output().expect("the tests need `git`");
    said.status.success()
}

/// A site in a repository whose first revision has the tag `told`.
fn site() -> TestSite {
    let site = TestSite::new();
    let root = site.path("");
    assert!(git(&root, &["init", "--quiet"]));
    assert!(git(&root, &["add", "--all"]));
    assert!(git(&root, &["commit", "--quiet", "--message", "Tell"]));
    assert!(git(&root, &["tag", "told"]));
    site
}

/// What `check` tells of changes since a revision.
fn untold(site: &TestSite, revision: &str) -> String {
    let said = site.run(&["check", "--since", revision]);
    let is_site = said.stdout.contains("each with a source");
    assert!(is_site, "the site is not checked: {}", said.stderr);
    let frames = said.stderr.split("\n\n");
    let is_asked = |frame: &&str| frame.contains("untold-change") || frame.contains("no-revision");
    frames.filter(is_asked).collect::<Vec<_>>().join("\n\n")
}

#[test]
fn changes_of_substance_without_a_correction_are_told() {
    let site = site();
    assert_eq!(untold(&site, "told"), "");
    site.edit(
        "content/shared/events.yaml",
        "when: \"2031-03-02?\"",
        "when: \"2031-03-02\"",
    );
    site.edit(
        "content/shared/events.yaml",
        "status: reported",
        "status: disputed",
    );
    // Another paragraph is no other attribution.
    site.edit("content/shared/conflicts.yaml", "para 2", "para 3");
    site.edit("content/shared/figures.yaml", "value: 200", "value: 20");
    site.edit(
        "content/shared/figures.yaml",
        "homeless-hundreds:",
        "homeless-many:",
    );
    let expected = "\
warning[untold-change]: `when` was `2031-03-02?` in `told` and is `2031-03-02` now, and no correction tells of it
 --> content/shared/events.yaml:2:9
  |
2 |   when: \"2031-03-02\"
  |         ^^^^^^^^^^^^
  |
  = hint: add one to `content/shared/corrections.yaml`: `kzsite add correction ID --about event:dam-breaks --field when` asks for the rest

warning[untold-change]: `status` was `reported` in `told` and is `disputed` now, and no correction tells of it
  --> content/shared/events.yaml:14:11
   |
14 |   status: disputed
   |           ^^^^^^^^
   |
   = hint: add one to `content/shared/corrections.yaml`: `kzsite add correction ID --about event:boats-arrive --field status` asks for the rest

warning[untold-change]: the figure `homeless-hundreds` of `told` is gone, and no correction tells of it
 --> content/shared/figures.yaml:1:1
  |
1 | homeless-200:
  | ^
  |
  = hint: add one to `content/shared/corrections.yaml`: `about: [PAGE.md]`, `removed: [figure:homeless-hundreds]`

warning[untold-change]: `value` was `about 200` in `told` and is `about 20` now, and no correction tells of it
 --> content/shared/figures.yaml:3:10
  |
3 |   value: {value: 20, qualifier: about}
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = hint: add one to `content/shared/corrections.yaml`: `kzsite add correction ID --about figure:homeless-200 --field value` asks for the rest";
    assert_eq!(untold(&site, "told"), expected);

    site.write(
        "content/shared/corrections.yaml",
        "all: {about: [event:dam-breaks, figure:homeless-200], removed: [figure:homeless-hundreds], date: \"2031-04-01\", kind: correction}\n\
         status: {about: [event:boats-arrive], field: status, date: \"2031-04-01\", kind: update}\n",
    );
    site.write(
        "content/en/corrections.yaml",
        "all: {summary: We were wrong.}\nstatus: {summary: Two say so.}\n",
    );
    assert_eq!(untold(&site, "told"), "");
    // A correction of another field tells nothing of this one, and one that was there before nothing at all.
    site.edit(
        "content/shared/corrections.yaml",
        "field: status",
        "field: actors",
    );
    assert!(untold(&site, "told").contains("`status` was"));
    let root = site.path("");
    assert!(git(&root, &["add", "--all"]) && git(&root, &["commit", "--quiet", "--message", "Mend"]));
    site.edit("content/shared/figures.yaml", "value: 20", "value: 30");
    assert!(untold(&site, "HEAD").contains("`value` was"));
}

/// Gives the source of the common site another id.
fn rename_source(site: &TestSite, former: &str) {
    let files = walkdir::WalkDir::new(site.path("content")).into_iter();
    for file in files
        .filter_map(Result::ok)
        .filter(|file| file.file_type().is_file())
    {
        let text = std::fs::read_to_string(file.path()).expect("the file can be read");
        write(file.path(), text.replace("courier", "herald"));
    }
    let seed = std::fs::read_to_string(site.path("seeds/courier.md")).expect("the source is there");
    let renamed = seed.replace("id: courier", &format!("id: herald{former}"));
    write(&site.path("seeds/herald.md"), &renamed);
    std::fs::remove_file(site.path("seeds/courier.md")).expect("the source is there");
}

#[test]
fn a_source_with_another_id_is_no_change() {
    let site = site();
    rename_source(&site, "\nprevious_ids: [courier]");
    assert_eq!(untold(&site, "told"), "");
}

#[test]
fn a_source_that_is_gone_may_have_another_id() {
    let site = site();
    rename_source(&site, "");
    let said = untold(&site, "told");
    let hint = "where the source `courier` has another id now, write `previous_ids: [courier]` in its file";
    assert!(said.contains(hint), "{said}");
}

#[test]
fn no_field_is_proposed_that_a_correction_cannot_name() {
    let site = site();
    let (from, to) = (
        "scope: {population: residents, place: vask}",
        "scope: {place: vask}",
    );
    site.edit("content/shared/figures.yaml", from, to);
    let said = untold(&site, "told");
    assert!(said.contains("`scope` was "), "{said}");
    assert!(said.contains("--about figure:homeless-200"), "{said}");
    assert!(!said.contains("--field scope"), "{said}");
}

#[test]
fn a_revision_that_is_not_there_is_told() {
    let site = site();
    let said = site.run(&["check", "--since", "never"]);
    assert_eq!(said.code, 1);
    let expected = "\
error[no-revision]: the repository has no revision `never`
 |
 = hint: name a commit, a tag or a branch; a clone without its history (`--depth`) has only the last commits";
    assert_eq!(untold(&site, "never"), expected);
    // An option is no revision either.
    let said = site.run(&["check", "--since=--all"]);
    assert!(said.stderr.contains("the repository has no revision `--all`"));
}

#[test]
fn nothing_that_a_repository_names_is_run() {
    let site = site();
    let root = site.path("");
    let trap = site.path("trap.sh");
    let sprung = site.path("sprung");
    write(
        &trap,
        format!("#!/bin/sh\ntouch '{}'\nexit 1\n", sprung.display()),
    );
    assert!(
        Command::new("chmod")
            .arg("+x")
            .arg(&trap)
            .status()
            .expect("chmod runs")
            .success()
    );
    let hooks = site.path(".git/hooks");
    for hook in [
        "post-index-change",
        "reference-transaction",
        "pre-auto-gc",
        "post-checkout",
    ] {
        std::fs::create_dir_all(&hooks).expect("the folder can be made");
        std::fs::copy(&trap, hooks.join(hook)).expect("the hook can be made");
    }
    let runs = trap.display().to_string();
    for key in [
        "core.fsmonitor",
        "core.pager",
        "pager.cat-file",
        "pager.rev-parse",
        "core.sshCommand",
        "core.gitProxy",
        "core.askPass",
        "core.editor",
        "core.alternateRefsCommand",
        "alias.cat-file",
        "alias.rev-parse",
        "credential.helper",
        "diff.external",
        "diff.trap.textconv",
        "diff.trap.command",
        "filter.trap.smudge",
        "filter.trap.process",
        "gpg.program",
        "remote.origin.uploadpack",
    ] {
        let value = if key.starts_with("alias") {
            format!("!{runs}")
        } else {
            runs.clone()
        };
        assert!(git(&root, &["config", key, &value]), "{key}");
    }
    write(&site.path(".gitattributes"), "* filter=trap diff=trap\n");
    // A partial clone asks the machine that it comes from for what it lacks.
    for (key, value) in [
        ("remote.origin.url", runs.as_str()),
        ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"),
        ("extensions.partialClone", "origin"),
        ("core.repositoryformatversion", "1"),
    ] {
        assert!(git(&root, &["config", key, value]), "{key}");
    }
    let objects = site.tree(".git/objects");
    let figures = site.read("content/shared/figures.yaml");
    let blob = objects
        .keys()
        .filter(|path| !path.contains("pack") && !path.contains("info"));
    let mut lost = None;
    for path in blob {
        let name = path.replace('/', "");
        let said = Command::new("git")
            .args(["-C", &root.display().to_string(), "cat-file", "blob", &name])
            .output()
            .expect("the tests need `git`");
        if said.status.success() && said.stdout == figures.as_bytes() {
            lost = Some((path.clone(), name));
        }
    }
    let (path, name) = lost.expect("the figures are in the repository");
    std::fs::remove_file(site.path(&format!(".git/objects/{path}"))).expect("the object can be lost");
    std::fs::remove_file(&sprung).unwrap_or_default();

    let said = untold(&site, "told");
    assert!(!sprung.exists(), "a program of the repository was run");
    let expected = "\
error[no-revision]: this clone lacks `content/shared/figures.yaml` as it was in `told`
 |
 = hint: fetch it with `git`: nothing is fetched here";
    assert_eq!(said, expected);

    // The trap is a real one: `git` by itself runs into it.
    git(&root, &["cat-file", "blob", &name]);
    assert!(sprung.exists(), "the trap does not work");
}
