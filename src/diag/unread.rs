//! What of a text could not be read.

use std::collections::BTreeSet;

/// What of a text could not be read, as paths of keys and indexes. It is told where it stands; whatever is missing or odd because
/// of it is no problem of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread {
    paths: BTreeSet<String>,
    all: bool,
}

static NOTHING: Unread = Unread {
    paths: BTreeSet::new(),
    all: false,
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
        !self.all && self.paths.is_empty()
    }

    /// Whether nothing could be read, or something of which not even the key is known.
    pub fn is_all(&self) -> bool {
        self.all
    }

    /// Whether the value at a path may be another than what was read: it, or what it lies in, or something in it is flawed.
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

    /// Adds the path of what could not be read.
    pub fn add(&mut self, path: impl Into<String>) {
        self.paths.insert(path.into());
    }

    /// Adds everything.
    pub fn add_all(&mut self) {
        self.all = true;
    }
}

#[cfg(test)]
mod tests {
    use super::Unread;

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
