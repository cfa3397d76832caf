//! The files that an addition changes.

use super::addition::Addition;
use super::base::Base;
use super::slots::AddKind;
use super::{language, record};
use crate::build::{BuildOptions, Builder};
use crate::diag::Problems;
use crate::input::Files;
use crate::output::Edits;

impl Addition {
    /// The edits of the site, none of which is written yet, and the new warnings that they cause.
    ///
    /// # Errors
    /// When the id is taken or no id, a file that changes cannot be read whole, something is missing or belongs to something else, or the site would have errors that it has not yet; with
    /// the files that the problems are about.
    pub fn edits(
        &self,
        base: &Base,
        options: &BuildOptions,
    ) -> Result<(Edits, Problems, Files), (Problems, Files)> {
        let refuse = |problems: Problems| (problems, base.files.clone());
        self.check_id(base)
            .map_err(|problem| refuse(Problems::from_iter([problem])))?;
        self.check_given(base).map_err(refuse)?;
        let changed = match self.kind {
            AddKind::Language => language::add(self, base),
            _ => record::add(self, base),
        };
        let changed = changed.map_err(|problem| refuse(Problems::from_iter([problem])))?;
        base.check_whole(&changed).map_err(refuse)?;
        let files = base.files.clone().with(&changed);
        let (problems, files) = match Builder::new(options.clone()).load_from(files) {
            Ok(loaded) => (
                base.new_problems(&loaded.warnings, &loaded.files, &changed),
                loaded.files,
            ),
            Err(failure) => (
                base.new_problems(&failure.problems, &failure.files, &changed),
                failure.files,
            ),
        };
        if problems.has_errors() {
            return Err((problems, files));
        }
        let mut edits = Edits::default();
        for (path, text) in changed {
            let target = options.root().join(&path);
            match base.files.find(&path) {
                Some(file) => edits.change(target, base.files.text(file), text),
                None => edits.create(target, text),
            }
        }
        Ok((edits, problems, files))
    }
}
