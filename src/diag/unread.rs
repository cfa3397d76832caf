//! What of a text could not be read.

use super::nearest;
use std::collections::BTreeSet;

/// The parts of a text that could not be read, as paths of keys and indexes. They are reported; what is missing or odd only because of them
/// is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread {
    paths: BTreeSet<String>,
    all: bool,
    /// Parts of the text that may hold further keys.
    parts: Vec<String>,
    /// Keys of the outermost mapping that could be read, each with the unread part that follows it. That part may belong to the key: a line
    /// that has lost its indentation would have cut it off.
    torn_off: Vec<(String, String)>,
    /// Whether what follows the text is missing.
    is_cut: bool,
    /// How many keys stand where another one was meant.
    lost_ids: usize,
    /// Paths of values that were read from misspelt keys.
    doubtful: BTreeSet<String>,
}

static NOTHING: Unread = Unread {
    paths: BTreeSet::new(),
    all: false,
    parts: Vec::new(),
    torn_off: Vec::new(),
    is_cut: false,
    lost_ids: 0,
    doubtful: BTreeSet::new(),
};

impl Unread {
    /// Everything could be read.
    pub fn nothing() -> &'static Self {
        &NOTHING
    }

    /// Nothing could be read.
    pub fn all() -> Self {
        Self {
            all: true,
            ..Self::default()
        }
    }

    /// Whether everything was read.
    pub fn is_empty(&self) -> bool {
        let is_whole = self.paths.is_empty() && self.parts.is_empty() && self.torn_off.is_empty();
        is_whole && !self.all && !self.is_cut && self.lost_ids == 0
    }

    /// Whether nothing could be read, or something of which not even the key is known.
    pub fn is_all(&self) -> bool {
        self.all
    }

    /// Whether the value at a path may differ from what was read, since it, something that it lies in, or something in it could not be
    /// read.
    pub fn touches(&self, path: &str) -> bool {
        let is_within = |outer: &str, inner: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let outer = path.match_indices('.').map(|(dot, _)| &path[..dot]).chain([path]);
        let below = self.paths.range(path.to_owned()..).next();
        self.all
            || outer.into_iter().any(|outer| self.paths.contains(outer))
            || below.is_some_and(|flawed| is_within(path, flawed))
    }

    /// Notes that a value was read from a misspelt key.
    pub fn doubt(&mut self, path: impl Into<String>) {
        self.doubtful.insert(path.into());
    }

    /// Whether a value was read from a misspelt key, which is reported.
    pub fn doubts(&self, path: &str) -> bool {
        self.doubtful.contains(path)
    }

    /// Whether just this value could not be read.
    pub fn names(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Adds the path of what could not be read.
    pub fn add(&mut self, path: impl Into<String>) {
        self.paths.insert(path.into());
    }

    /// Whether what is missing at a path may stand in what could not be read.
    pub fn may_hold(&self, path: &str) -> bool {
        let key = path.split('.').next().unwrap_or(path);
        self.is_cut || self.touches(path) || self.parts.iter().any(|part| holds(part, key))
    }

    /// Adds a part of the text in which further keys may stand.
    pub fn add_part(&mut self, part: &str) {
        self.parts.push(part.to_owned());
    }

    /// Adds a part of the text that follows what stands below a key, and may belong to it.
    pub fn add_torn_off(&mut self, key: &str, part: &str) {
        self.torn_off.push((key.to_owned(), part.to_owned()));
    }

    /// Whether what is missing at a path may stand in the unread part that follows the first key of the path.
    pub fn may_have_torn_off(&self, path: &str) -> bool {
        let Some((above, below)) = path.split_once('.') else {
            return false;
        };
        let key = below.split('.').next().unwrap_or(below);
        self.torn_off
            .iter()
            .any(|(known, part)| known == above && holds(part, key))
    }

    /// Whether an unread part follows a key of the outermost mapping, and may belong to it.
    pub fn has_torn_off(&self, key: &str) -> bool {
        self.torn_off.iter().any(|(known, _)| known == key)
    }

    /// Whether the beginning of a key of the outermost mapping, or a misspelt one, stands without its colon at the start of a line that could
    /// not be read.
    pub fn has_begun(&self, key: &str) -> bool {
        let is_begun = |line: &str| {
            let word = line.split([' ', '#']).next().unwrap_or(line).trim_end();
            let is_start = word.len() < key.len() && !word.is_empty() && key.starts_with(word);
            is_start || (!word.contains(':') && nearest(word, [key]).is_some())
        };
        !key.contains('.') && self.parts.iter().flat_map(|part| part.lines()).any(is_begun)
    }

    /// Notes that the end of the text is missing.
    pub fn cut(&mut self) {
        self.is_cut = true;
    }

    /// Notes that an id may be missing from what was read: a key repeats an earlier one, as in a copy whose name was not changed, or
    /// the line with the id is lost.
    pub fn lose_id(&mut self) {
        self.lost_ids += 1;
    }

    /// How many ids may be missing from what was read.
    pub fn lost_ids(&self) -> usize {
        self.lost_ids
    }

    /// Adds everything.
    pub fn add_all(&mut self) {
        self.all = true;
    }
}

/// Whether a text holds a name as a whole word.
pub fn holds(text: &str, name: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !name.is_empty() && !before.is_some_and(is_of_name) && !after.is_some_and(is_of_name)
    })
}

#[cfg(test)]
mod tests {
    use super::Unread;

    #[test]
    fn what_is_missing_may_stand_in_a_part_that_could_not_be_read() {
        let mut unread = Unread::default();
        unread.add_part("dam:\n  when: [\n boats-leave:\n");
        for (id, held) in [
            ("boats-leave", true),
            ("boats", false),
            ("leave", false),
            ("", false),
        ] {
            assert_eq!(unread.may_hold(id), held, "{id}");
        }
        assert!(!unread.touches("boats-leave"));
        unread.cut();
        assert!(unread.may_hold("boats"));
        unread.add_part("base_url: x\nde # the language\n");
        assert!(unread.has_begun("default_language") && !unread.has_begun("languages"));
    }

    #[test]
    fn a_flaw_touches_what_it_lies_in_and_what_lies_in_it() {
        let mut unread = Unread::default();
        unread.add("dam.sources");
        for (path, touched) in [
            ("dam", true),
            ("dam.sources", true),
            ("dam.sources.0.source", true),
            ("dam.source", false),
            ("dam.sources-of", false),
            ("da", false),
            ("boats.sources", false),
        ] {
            assert_eq!(unread.touches(path), touched, "{path}");
        }
        assert!(Unread::all().touches("anything"));
    }
}
