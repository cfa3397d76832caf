//! Private people, whom the articles name and this repository does not.
//!
//! Their names stand here as hashes, so that nobody finds or reads them here. To add one, give its number of words and what
//! this prints for the name in lower case, with single spaces:
//!
//! ```sh
//! printf 'kzsite:%s' 'given-name family-name' | sha256sum
//! ```

use super::prose::words;
use super::repository::Repository;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How many words a name has, and its hash.
const PRIVATE: [(usize, &str); 9] = [
    (
        1,
        "013aad6db0a632d11bc56d354221b04fa8e0224ba11bdffab7b144fcda23e39b",
    ),
    (
        1,
        "162497be1698312a2b9f09dc7ac704f49d10a0491e83c780683f0e447f5a3c02",
    ),
    (
        1,
        "1ae5114b1734fe72d01c593fc9c6d292bd159adf7e3a00df0cf921a2d4152587",
    ),
    (
        1,
        "1ce91b45ca82972750b6179bfc8bfa5e30ff806379e7bbf15a884ce916bb7099",
    ),
    (
        1,
        "3534e6a79edde624bca3aee74f41d45ae695a52a7058c7148e314d44d70642ad",
    ),
    (
        1,
        "6741a4b407636187cebdc106a17f4ad1744183c782402d5c7dddf895cd51e030",
    ),
    (
        1,
        "b0bf3ae874ea1672bbbd8571fb0afbe9b80aa9ed24362581ff1c52cb500f5aec",
    ),
    (
        1,
        "bb7ecb8d57cc9862cd3f916d860ba69968d7567e582420a7017a9eb958588c53",
    ),
    (
        1,
        "c403e6c70c99d1a39173aac9e0858cf8c9eb265bb675cd8b7c6558ee416a0ef2",
    ),
];

/// Places where a private person is named: in the content, in the program and its tests, and in what is written about both.
pub(crate) fn named(repository: &Repository) -> Vec<String> {
    let mut texts = BTreeMap::new();
    for folder in ["content", "docs", "src", "tests", "themes", "bench"] {
        texts.extend(repository.texts(
            folder,
            &["md", "yaml", "rs", "mjs", "ftl", "html", "js", "css", "py", "txt"],
        ));
    }
    texts.retain(|path, _| !path.contains("/node_modules/"));
    for file in [
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "kzsite.yaml",
    ] {
        texts.extend(repository.texts(file, &["md", "yaml"]));
    }
    let digests = repository.texts("seeds", &["md"]);
    texts.extend(
        digests
            .into_iter()
            .filter(|(path, _)| !path.starts_with("seeds/raw/")),
    );
    found_in(&texts, &PRIVATE)
}

/// Where names stand, by hashes. The names themselves are not printed: tests are run in public.
fn found_in(texts: &BTreeMap<String, String>, names: &[(usize, &str)]) -> Vec<String> {
    let lengths: BTreeSet<usize> = names.iter().map(|(length, _)| *length).collect();
    let mut places: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, text) in texts {
        let words: Vec<String> = words(text).iter().map(|word| bare(word).to_owned()).collect();
        for run in lengths.iter().flat_map(|length| words.windows(*length)) {
            places.entry(run.join(" ")).or_default().insert(path);
        }
    }
    let mut found = Vec::new();
    for (run, paths) in places {
        // The word as it stands, and without the ending that Germanic languages give a genitive.
        for form in [Some(run.as_str()), run.strip_suffix('s')].into_iter().flatten() {
            let hash = hash(form);
            if let Some(number) = names.iter().position(|(_, name)| *name == hash) {
                found.extend(
                    paths
                        .iter()
                        .map(|path| format!("{path} names the private person number {number}")),
                );
            }
        }
    }
    found
}

/// A word without what Markdown and YAML put around it.
fn bare(word: &str) -> &str {
    word.trim_matches('_')
}

fn hash(name: &str) -> String {
    let digest = Sha256::digest(format!("kzsite:{name}"));
    digest
        .iter()
        .fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
}

/// The search finds an invented person in every form, and prints no name.
pub(crate) fn finds_names() -> Vec<String> {
    let (one, two) = (hash("grimbald"), hash("ada vaskova"));
    let names = [(1, one.as_str()), (2, two.as_str())];
    let check = |text: &str, expected: &[usize]| {
        let texts = BTreeMap::from([("a.md".to_owned(), text.to_owned())]);
        let found = found_in(&texts, &names);
        let expected: Vec<String> = expected
            .iter()
            .map(|number| format!("a.md names the private person number {number}"))
            .collect();
        (found != expected).then(|| format!("in {text:?}: {found:?}"))
    };
    [
        check("Nobody is named.", &[]),
        check("said Grimbald.", &[0]),
        check("GRIMBALDS boat, Grimbald's boat", &[0, 0]),
        check("title: \"Ada\n  Vaskova\"", &[1]),
        check("[Ada](actor:ada) Vask", &[]),
        check("Ada Vaskovas Haus", &[1]),
    ]
    .into_iter()
    .flatten()
    .collect()
}
