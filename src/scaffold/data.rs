//! The files of the program for new sites, and the words of each language in them.

use crate::input::{BuiltIn, Files};
use crate::yaml::Yaml;
use indexmap::IndexMap;

const FOLDERS: &[BuiltIn] = include!(concat!(env!("OUT_DIR"), "/scaffold.rs"));

/// The words of the invented explainer in one language.
#[derive(Debug)]
pub(super) struct Words(IndexMap<String, String>);

impl Words {
    /// The words of a language in which the explainer exists.
    pub(super) fn of(tag: &str) -> Option<Self> {
        let files = Files::memory([("words.yaml", text("words", &format!("{tag}.yaml"))?)]);
        let (words, _) = Yaml::file(&files, files.find("words.yaml")?).parse().value;
        Some(Self(words?))
    }

    /// Replaces the word for a key.
    pub(super) fn set(&mut self, key: &str, word: String) {
        self.0.insert(key.to_owned(), word);
    }

    /// Puts the word for a key between quotation marks for YAML.
    pub(super) fn quote(&mut self, key: &str) {
        if let Some(word) = self.0.get_mut(key) {
            *word = quoted(word);
        }
    }

    /// A page with its words. A line of front matter whose word a language lacks is left out: these are only addresses.
    pub(super) fn fill(&self, page: &str) -> String {
        let has_word = |line: &&str| {
            let key = line
                .strip_prefix("slug: {")
                .and_then(|rest| rest.strip_suffix('}'));
            key.is_none_or(|key| self.0.contains_key(key))
        };
        let lines: Vec<&str> = page.lines().filter(has_word).collect();
        let page = lines.join("\n");
        let (mut filled, mut rest) = (String::new(), page.as_str());
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let word = after
                .split_once('}')
                .and_then(|(key, after)| Some((self.0.get(key)?, after)));
            let (word, after) = word.map_or(("{", after), |(word, after)| (word.as_str(), after));
            filled.push_str(word);
            rest = after;
        }
        filled + rest + "\n"
    }
}

/// A text in quotation marks for YAML.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The text of a file in a folder of `scaffold/`.
pub(super) fn text(folder: &str, name: &str) -> Option<String> {
    files(folder)
        .find(|(found, _)| *found == name)
        .map(|(_, text)| text)
}

/// The files in a folder of `scaffold/`, by their paths below it.
pub(super) fn files(folder: &str) -> impl Iterator<Item = (&'static str, String)> + use<> {
    let path = format!("scaffold/{folder}");
    let found = FOLDERS.iter().filter(move |found| found.folder == path);
    found.flat_map(|found| {
        let text =
            |(name, bytes): &(&'static str, &[u8])| (*name, String::from_utf8_lossy(bytes).into_owned());
        found.files.iter().map(text)
    })
}

#[cfg(test)]
mod tests {
    use super::super::known;
    use super::{Words, files};
    use std::collections::BTreeSet;

    #[test]
    fn every_language_has_the_words_of_all_pages_and_no_other() {
        let all = ["pages", "empty"].into_iter().flat_map(files);
        let pages: String = all.map(|(_, text)| text).collect();
        let own = |words: &Words| -> BTreeSet<String> { words.0.keys().cloned().collect() };
        let english = own(&Words::of("en").expect("there is English"));
        assert!(known().contains(&"en"));
        for tag in known() {
            let words = Words::of(tag).expect("its words can be read");
            let keys = own(&words);
            let unused = keys.iter().find(|key| !pages.contains(&format!("{{{key}}}")));
            assert_eq!(unused, None, "{tag}");
            let keys: BTreeSet<String> = keys.into_iter().filter(|key| !key.ends_with("-slug")).collect();
            assert_eq!(keys, english, "{tag}");
        }
    }

    #[test]
    fn no_placeholder_is_left() {
        for (tag, (name, page)) in known()
            .iter()
            .flat_map(|tag| files("pages").map(move |page| (tag, page)))
        {
            let filled = Words::of(tag).expect("its words can be read").fill(&page);
            let left = filled.split('{').skip(1).find(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-');
                end.is_some_and(|end| end > 0 && rest[end..].starts_with('}'))
            });
            assert_eq!(left, None, "{tag} {name}");
        }
    }
}
