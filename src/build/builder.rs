//! The build, phase by phase.

use super::disk_cache::{Cache, IncrementalOutput, Unchanged};
use super::guard::guarded;

use super::load_site::load_site_guarded;
use super::{BuildOptions, BuildReport, Caches, Failure, LanguageReport, Loaded, Phase, Progress, Sink};
use crate::diag::{Diagnostic, Problems};
use crate::input::{Files, Payload};
use crate::output::{Output, OutputOptions, OutputPath, Report, check_place, some_of};
use crate::render::{Artifact, Prepared, RenderInput, RenderOptions};
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
        progress.begin(Phase::Read, None);
        let place = check_place(&self.options.target(), &self.options.protected(), "write to");
        if let Err(problem) = place {
            // Without a configuration this is no site, and has no output to check.
            let root = self.options.root();
            if !["kzsite.yaml", "kzsite.yml"]
                .iter()
                .any(|name| root.join(name).is_file())
            {
                self.read(Caches::default(), progress)?;
            }
            return Err(Failure::new(only(problem), Files::default(), false));
        }
        let mut cache = Cache::open(&self.options);
        if let Some(unchanged) = cache.unchanged() {
            match self.keep(&unchanged) {
                Some(output) => {
                    progress.end();
                    return Ok(unchanged.report(&mut cache, output, start));
                }
                None => cache.take_back(unchanged),
            }
        }
        let caches = Caches {
            data: cache.digests().into(),
            ..Caches::default()
        };
        let loaded = self.read(caches, progress)?;
        let result = self.write(&loaded, &mut cache, progress);
        progress.end();
        match result {
            Ok(written) => Ok(BuildReport {
                warnings: loaded.warnings,
                read: loaded.files,
                languages: written.languages,
                files: loaded.artifacts.paths().len(),
                rendered: written.rendered,
                output: written.report,
                notes: cache.notes,
                time: start.elapsed(),
            }),
            Err(problems) => Err(self.failure(problems, loaded)),
        }
    }

    /// Reads and resolves the site.
    ///
    /// # Errors
    /// All problems, when one of them is an error.
    pub fn load(&self, progress: &dyn Progress) -> Result<Loaded, Failure> {
        progress.begin(Phase::Read, None);
        self.read(Caches::default(), progress)
    }

    fn read(&self, mut caches: Caches, progress: &dyn Progress) -> Result<Loaded, Failure> {
        let files = Files::read(self.options.root(), &self.options.read_options());
        progress.begin(Phase::Resolve, None);
        load_site_guarded(files, &self.options, &mut caches)
    }

    /// Resolves a site from files that are read already.
    ///
    /// # Errors
    /// All problems, when one of them is an error.
    pub fn load_from(&self, files: Files) -> Result<Loaded, Failure> {
        load_site_guarded(files, &self.options, &mut Caches::default())
    }

    /// Makes every file of a site and passes it to the sink; returns the number of files.
    ///
    /// # Errors
    /// Problems of templates and of the sink.
    pub fn render(
        &self,
        loaded: &Loaded,
        sink: &dyn Sink,
        progress: &dyn Progress,
    ) -> Result<usize, Problems> {
        let (input, artifacts) = (loaded.render_input(), loaded.artifacts());
        let (paths, artifacts) = (artifacts.paths(), artifacts.all());
        progress.begin(Phase::Render, Some(paths.len()));
        let options = self.options.render_options();
        let found: Vec<Problems> = paths
            .par_iter()
            .zip(artifacts)
            .map(|(path, artifact)| {
                let doing = format!("making `{path}`");
                let made = guarded(&doing, || make(input, (path, artifact), options, sink));
                let problems = made.unwrap_or_else(|crash| only(crash.maybe_at(artifact.origin(input))));
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

    /// Leaves the output as it is, except files that do not belong there; none where it has changed since it was written.
    fn keep(&self, unchanged: &Unchanged) -> Option<Report> {
        let output = self.begin(None).ok()?;
        if unchanged.is_kept(&output) {
            output.commit().ok()
        } else {
            None
        }
    }

    fn begin(&self, address: Option<&str>) -> Result<Output, Diagnostic> {
        let options = OutputOptions {
            force: self.options.force,
            protect: &self.options.protected(),
            root: Some(self.options.root()),
            address,
            ..OutputOptions::default()
        };
        Output::begin(&self.options.target(), &options)
    }

    fn write(
        &self,
        loaded: &Loaded,
        cache: &mut Cache<'_>,
        progress: &dyn Progress,
    ) -> Result<WrittenFiles, Problems> {
        let output = self.begin(loaded.site.own_address().as_deref()).map_err(only)?;
        let sink = IncrementalOutput::new(output, cache.fingerprints(), self.options.cache);
        self.render(loaded, &sink, progress)?;
        progress.begin(Phase::Write, None);
        let (output, outputs, rendered) = sink.finish();
        let report = output.commit().map_err(only)?;
        if report.unlisted > 0 {
            let (count, target) = (report.unlisted, self.options.target());
            cache.notes.push(format!(
                "{count} files in `{}` stay that this build did not make and no list names: remove what you do not need",
                target.display()
            ));
        }
        if !report.changed.is_empty() {
            cache.notes.push(format!(
                "what this build did not make and somebody has changed stays in `{}`: {}",
                self.options.target().display(),
                some_of(&report.changed)
            ));
        }
        let languages = LanguageReport::all(loaded.render_input());
        cache.save(loaded, &languages, outputs);
        Ok(WrittenFiles {
            report,
            rendered,
            languages,
        })
    }

    fn failure(&self, problems: Problems, loaded: Loaded) -> Failure {
        let mut all = loaded.warnings;
        all.extend(problems);
        Failure::new(all, loaded.files, self.options.strict)
    }
}

fn only(problem: Diagnostic) -> Problems {
    Problems::from_iter([problem])
}

/// The result of writing a site.
struct WrittenFiles {
    report: Report,
    rendered: usize,
    languages: Vec<LanguageReport>,
}

fn make(
    input: RenderInput<'_>,
    (path, artifact): (&OutputPath, &Artifact),
    options: RenderOptions,
    sink: &dyn Sink,
) -> Problems {
    let mut problems = Problems::default();
    let prepared = Prepared::new(input, artifact, &mut problems);
    if sink.keep(path, &|| prepared.fingerprint(input, options)) {
        return problems;
    }
    let made = prepared.render(input, options).and_then(|payload| {
        let taken = sink.take(path, &payload);
        taken.map_err(|problem| match payload {
            Payload::Bytes(_) => problem,
            // An obstacle concerns other files, too, so it is reported without this place.
            Payload::File(_) if problem.code == "foreign-file" => problem,
            // A file that cannot be copied is reported at the file itself.
            Payload::File(_) => problem.maybe_at(artifact.origin(input)),
        })
    });
    problems.extend(made.err());
    problems
}
