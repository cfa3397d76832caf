//! The files that an addition changes.

use super::addition::Addition;
use super::slots::AddKind;
use super::{language, record};
use crate::build::{BuildOptions, Builder, Loaded};
use crate::diag::{Problems, Severity};
use crate::input::Files;
use crate::output::Edits;

impl Addition {
    /// The changes of the site, none of which is written yet.
    ///
    /// # Errors
    /// When the id is taken or no id, something is missing or belongs to something else, or the site would not build any more; with
    /// the files that the problems are about.
    pub fn edits(&self, loaded: &Loaded, options: &BuildOptions) -> Result<Edits, (Problems, Files)> {
        let refuse = |problems: Problems| (problems, loaded.files.clone());
        self.check_id(loaded)
            .map_err(|problem| refuse(Problems::from_iter([problem])))?;
        self.check_given(loaded).map_err(refuse)?;
        let changed = match self.kind {
            AddKind::Language => language::add(self, loaded),
            _ => record::add(self, loaded),
        };
        let changed = changed.map_err(|problem| refuse(Problems::from_iter([problem])))?;
        let files = loaded.files.clone().with(&changed);
        if let Err(failure) = Builder::new(options.clone()).load_from(files) {
            // What is only a warning was one before, or comes with every record that is new.
            let errors = failure
                .problems
                .iter()
                .filter(|problem| problem.severity == Severity::Error);
            return Err((errors.cloned().collect(), failure.files));
        }
        let mut edits = Edits::default();
        for (path, text) in changed {
            let target = options.root().join(&path);
            match loaded.files.find(&path) {
                Some(file) => edits.change(target, loaded.files.text(file), text),
                None => edits.create(target, text),
            }
        }
        Ok(edits)
    }
}
