//! Outputs that are files of the site, copied in pieces.

use super::super::writer::Put;
use super::{Place, frame, path_of};
use crate::input::{Files, Payload, ReadOptions, StoredFile};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A file of a site, as it is known once the site is read.
fn stored(root: &Path) -> Arc<StoredFile> {
    let options = ReadOptions {
        roots: vec!["content".to_owned()],
        ..ReadOptions::default()
    };
    let files = Files::read(root, &options);
    let file = files.find("content/en/a.jpg").expect("the file is there");
    match files.get(file).payload() {
        Payload::File(file) => file,
        Payload::Bytes(_) => panic!("images stay on the disk"),
    }
}

fn write(root: &Path, bytes: &[u8]) {
    fs::create_dir_all(root.join("content/en")).unwrap();
    fs::write(root.join("content/en/a.jpg"), bytes).unwrap();
}

#[test]
fn files_are_copied_when_they_differ() {
    let place = Place::new();
    let site = tempfile::tempdir().unwrap();
    let long = vec![7; 300_000];
    for (bytes, expected) in [
        (&long[..], Put::Staged),
        (&long[..], Put::Unchanged),
        (&long[1..], Put::Staged),
        (b"", Put::Staged),
        (b"", Put::Unchanged),
        (b"x", Put::Staged),
    ] {
        write(site.path(), bytes);
        let output = place.begin();
        let put = output
            .put_file(&path_of("en/a.jpg"), &stored(site.path()))
            .unwrap();
        assert_eq!(put, expected);
        output.commit().unwrap();
        assert!(fs::read(place.target().join("en/a.jpg")).unwrap() == bytes);
    }
}

#[test]
fn a_file_that_changes_while_the_site_is_built_is_not_published() {
    let place = Place::new();
    let site = tempfile::tempdir().unwrap();
    let check = |change: &dyn Fn(), why: &str| {
        write(site.path(), b"before");
        let stored = stored(site.path());
        change();
        let output = place.begin();
        let problem = output.put_file(&path_of("a.jpg"), &stored).unwrap_err();
        let path = site.path().join("content/en/a.jpg");
        let expected = format!(
            "error[unreadable]: cannot copy `{}`: {why}\n |\n = hint: build again; the output is as it was before\n",
            path.display()
        );
        assert_eq!(frame(&problem), expected);
        assert!(output.commit().is_err());
    };
    check(
        &|| write(site.path(), b"longer than before"),
        "it has changed while the site was built",
    );
    check(
        &|| fs::remove_file(site.path().join("content/en/a.jpg")).unwrap(),
        "it has gone while the site was built",
    );
}
