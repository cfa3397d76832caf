//! The cache of one site and output folder.

use super::file;
use super::inputs::Inputs;
use super::record::{BuildRecord, Made, Settings};
use super::warnings::Warning;
use crate::build::{BuildOptions, BuildReport, LanguageReport, Loaded};
use crate::input::{Stamp, nanoseconds};
use crate::output::{Output, OutputPath, Report, Store};
use crate::render::StoredDigests;
use std::collections::HashMap;
use std::time::{Instant, SystemTime};

/// The cache of one site and output folder.
#[derive(Debug)]
pub(in crate::build) struct Cache<'o> {
    options: &'o BuildOptions,
    /// Absent where no cache is wanted.
    place: Option<(Store, String)>,
    known: Option<BuildRecord>,
    /// When this build began to read the disk.
    begun: u64,
    /// Notes for the user about the cache itself.
    pub(in crate::build) notes: Vec<String>,
}

/// Nothing has changed since the last build.
pub(in crate::build) struct Unchanged {
    record: BuildRecord,
    inputs: Inputs,
}

impl<'o> Cache<'o> {
    /// Opens the cache, and checks whether it can be used.
    pub(in crate::build) fn open(options: &'o BuildOptions) -> Self {
        let mut cache = Self {
            options,
            place: None,
            known: None,
            begun: nanoseconds(SystemTime::now()),
            notes: Vec::new(),
        };
        if !options.cache {
            return cache;
        }
        let store = Store::of(options.root());
        let name = file::name(&options.target());
        match file::read(&store, &name) {
            Ok(known) => cache.known = known,
            Err(reason) => cache
                .notes
                .push(format!("the cache of the last build is not used: {reason}")),
        }
        cache.place = Some((store, name));
        cache
    }

    /// Whether every input and every setting is as it was; only inputs that may have changed are read.
    pub(in crate::build) fn unchanged(&mut self) -> Option<Unchanged> {
        let record = self
            .known
            .as_ref()
            .filter(|known| known.settings == Settings::of(self.options))?;
        let inputs = record.inputs.compare(self.options, record.begun)?;
        Some(Unchanged {
            record: self.known.take()?,
            inputs,
        })
    }

    /// Keeps the record for a rebuild, though nothing has changed: the output has.
    pub(in crate::build) fn take_back(&mut self, unchanged: Unchanged) {
        self.known = Some(unchanged.record);
    }

    /// The fingerprints and the stamps of the files of the last build.
    pub(in crate::build) fn fingerprints(&mut self) -> HashMap<OutputPath, Made> {
        self.known
            .take()
            .map(|known| known.outputs.into_iter().collect())
            .unwrap_or_default()
    }

    /// The digests of the files of the data.
    pub(in crate::build) fn digests(&mut self) -> StoredDigests {
        let known = self.known.as_mut();
        known
            .map(|known| std::mem::take(&mut known.digests))
            .unwrap_or_default()
    }

    /// Remembers a build.
    pub(in crate::build) fn save(
        &mut self,
        loaded: &Loaded,
        languages: &[LanguageReport],
        outputs: Vec<(OutputPath, Made)>,
    ) {
        let Some(inputs) = Inputs::of(&loaded.files) else {
            return;
        };
        self.write(&BuildRecord {
            settings: Settings::of(self.options),
            begun: self.begun,
            inputs,
            outputs,
            digests: loaded.data.to_store(),
            languages: languages.to_vec(),
            warnings: Warning::all(&loaded.warnings, &loaded.files),
        });
    }

    fn write(&mut self, record: &BuildRecord) {
        let Some((store, name)) = &self.place else { return };
        if let Err(error) = file::write(store, name, record) {
            self.notes
                .push(format!("the cache for the next build cannot be written: {error}"));
        }
    }
}

impl Unchanged {
    /// Whether the output holds every file as it was written.
    pub(in crate::build) fn is_kept(&self, output: &Output) -> bool {
        use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
        self.record
            .outputs
            .par_iter()
            .all(|(path, made)| output.keep(path, made.stamp))
    }

    /// Repeats the report of the last build. New stamps of unchanged inputs are recorded.
    pub(in crate::build) fn report(
        self,
        cache: &mut Cache<'_>,
        output: Report,
        start: Instant,
    ) -> BuildReport {
        let Self { mut record, inputs } = self;
        if inputs != record.inputs {
            record.inputs = inputs;
            record.begun = cache.begun;
            cache.write(&record);
        }
        let (warnings, read) = Warning::restore(&record.warnings, cache.options);
        BuildReport {
            warnings,
            read,
            languages: record.languages,
            files: record.outputs.len(),
            rendered: 0,
            output,
            notes: std::mem::take(&mut cache.notes),
            time: start.elapsed(),
        }
    }
}

/// The fingerprint of a file of the site, and its stamp in the output.
pub(in crate::build) fn made(
    fingerprints: &HashMap<OutputPath, u64>,
    stamps: Vec<(OutputPath, Stamp)>,
) -> Vec<(OutputPath, Made)> {
    let made = |(path, stamp)| {
        let fingerprint = *fingerprints.get(&path)?;
        Some((path, Made { fingerprint, stamp }))
    };
    stamps.into_iter().filter_map(made).collect()
}
