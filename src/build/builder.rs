//! The build, phase by phase.

use super::resolve::resolve;
use super::{BuildOptions, BuildReport, Failure, LanguageReport, Loaded, Memos, Phase, Progress, Sink};
use crate::diag::{Diagnostic, Problems};
use crate::output::{Output, OutputOptions, OutputPath};
use crate::render::{Draft, Recipe, RenderOptions, Workshop};
use crate::source::Files;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::time::Instant;

/// Builds a site.
#[derive(Debug, Clone)]
pub struct Builder {
    options: BuildOptions,
}

impl Builder {
    /// Makes a builder.
    pub fn new(options: BuildOptions) -> Self {
        Self { options }
    }

    /// Builds the site into its output folder.
    ///
    /// # Errors
    /// All problems, when one of them is an error; the output folder is then as it was.
    pub fn build(&self, progress: &dyn Progress) -> Result<BuildReport, Failure> {
        let start = Instant::now();
        let loaded = self.load(progress)?;
        let result = self.write(&loaded, progress);
        progress.end();
        let (files, output) = match result {
            Ok(done) => done,
            Err(problems) => return Err(self.failure(problems, loaded)),
        };
        let languages = LanguageReport::all(loaded.workshop());
        Ok(BuildReport {
            warnings: loaded.warnings,
            read: loaded.files,
            languages,
            files,
            output,
            time: start.elapsed(),
        })
    }

    /// Reads and resolves the site.
    ///
    /// # Errors
    /// All problems, when one of them is an error.
    pub fn load(&self, progress: &dyn Progress) -> Result<Loaded, Failure> {
        progress.begin(Phase::Read, None);
        let files = Files::read(self.options.root(), &self.options.read_options());
        progress.begin(Phase::Resolve, None);
        self.resolve(files)
    }

    /// Resolves a site whose files are at hand.
    ///
    /// # Errors
    /// All problems, when one of them is an error.
    pub fn resolve(&self, files: Files) -> Result<Loaded, Failure> {
        resolve(files, &self.options, &mut Memos::default())
    }

    /// Makes every file of a site and hands it on; how many there are.
    ///
    /// # Errors
    /// What templates and the sink say.
    pub fn render(
        &self,
        loaded: &Loaded,
        sink: &dyn Sink,
        progress: &dyn Progress,
    ) -> Result<usize, Problems> {
        let (workshop, artifacts) = (loaded.workshop(), loaded.artifacts());
        let (paths, recipes) = (artifacts.paths(), artifacts.recipes());
        progress.begin(Phase::Render, Some(paths.len()));
        let options = self.options.render_options();
        let found: Vec<Problems> = paths
            .par_iter()
            .zip(recipes)
            .map(|(path, recipe)| {
                let problems = make(workshop, (path, recipe), options, sink);
                progress.step();
                problems
            })
            .filter(|problems| !problems.is_empty())
            .collect();
        let mut problems: Problems = found.into_iter().flatten().collect();
        problems.sort(&loaded.files);
        problems.keep_first_of_each_place();
        if problems.is_empty() {
            Ok(paths.len())
        } else {
            Err(problems)
        }
    }

    fn write(
        &self,
        loaded: &Loaded,
        progress: &dyn Progress,
    ) -> Result<(usize, crate::output::Report), Problems> {
        let only = |problem: Diagnostic| Problems::from_iter([problem]);
        let options = OutputOptions {
            force: self.options.force,
            protect: &[self.options.root()],
            ..OutputOptions::default()
        };
        let output = Output::begin(&self.options.target(), &options).map_err(only)?;
        let files = self.render(loaded, &output, progress)?;
        progress.begin(Phase::Write, None);
        Ok((files, output.commit().map_err(only)?))
    }

    fn failure(&self, problems: Problems, loaded: Loaded) -> Failure {
        let mut all = loaded.warnings;
        all.extend(problems);
        Failure::new(all, loaded.files, self.options.strict)
    }
}

fn make(
    workshop: Workshop<'_>,
    (path, recipe): (&OutputPath, &Recipe),
    options: RenderOptions,
    sink: &dyn Sink,
) -> Problems {
    let mut problems = Problems::default();
    let draft = Draft::make(workshop, recipe, &mut problems);
    let made = draft
        .render(workshop, options)
        .and_then(|bytes| sink.take(path, &bytes));
    problems.extend(made.err());
    problems
}
