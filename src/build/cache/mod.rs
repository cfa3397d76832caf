//! What a build remembers for the next: which input gave which output.
//!
//! Entry point: [`Cache::open`]. [`Cache::unchanged`] finds out whether there is anything to do at all; if there is,
//! [`Cache::fingerprints`] say which files of the site are as they were, and [`Cache::save`] remembers the new state.
//!
//! A cache is never needed and never trusted: it belongs to one version of the program and one output folder, carries a checksum,
//! and every file it speaks of is looked at before it is believed.

mod file;
mod inputs;
mod record;
mod warnings;

use self::inputs::Inputs;
pub(super) use self::record::Made;
use self::record::{Record, Settings};
use self::warnings::Warning;
use super::{BuildOptions, BuildReport, LanguageReport, Loaded};
use crate::output::{Output, OutputPath, Report, Store};
use crate::source::{Stamp, nanoseconds};
use std::collections::HashMap;
use std::time::{Instant, SystemTime};

/// The cache of one site and output folder.
#[derive(Debug)]
pub(super) struct Cache<'o> {
    options: &'o BuildOptions,
    /// Absent where no cache is wanted.
    place: Option<(Store, String)>,
    known: Option<Record>,
    /// When this build began to look at the disk.
    begun: u64,
    /// What a user may want to know of the cache itself.
    pub(super) notes: Vec<String>,
}

/// Nothing has changed since the last build.
pub(super) struct Unchanged {
    record: Record,
    inputs: Inputs,
}

impl<'o> Cache<'o> {
    /// Opens the cache, and finds out whether it can be used.
    pub(super) fn open(options: &'o BuildOptions) -> Self {
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
    pub(super) fn unchanged(&mut self) -> Option<Unchanged> {
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

    /// Takes back what was found unchanged, because the output was not.
    pub(super) fn take_back(&mut self, unchanged: Unchanged) {
        self.known = Some(unchanged.record);
    }

    /// What the files of the site were made from, and their stamps.
    pub(super) fn fingerprints(&mut self) -> HashMap<OutputPath, Made> {
        self.known
            .take()
            .map(|known| known.outputs.into_iter().collect())
            .unwrap_or_default()
    }

    /// Remembers a build.
    pub(super) fn save(
        &mut self,
        loaded: &Loaded,
        languages: &[LanguageReport],
        outputs: Vec<(OutputPath, Made)>,
    ) {
        let Some(inputs) = Inputs::of(&loaded.files) else {
            return;
        };
        self.write(&Record {
            settings: Settings::of(self.options),
            begun: self.begun,
            inputs,
            outputs,
            languages: languages.to_vec(),
            warnings: Warning::all(&loaded.warnings, &loaded.files),
        });
    }

    fn write(&mut self, record: &Record) {
        let Some((store, name)) = &self.place else { return };
        if let Err(error) = file::write(store, name, record) {
            self.notes
                .push(format!("the cache for the next build cannot be written: {error}"));
        }
    }
}

impl Unchanged {
    /// Whether the output holds every file as it was written.
    pub(super) fn is_kept(&self, output: &Output) -> bool {
        use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
        self.record
            .outputs
            .par_iter()
            .all(|(path, made)| output.keep(path, made.stamp))
    }

    /// Tells of the last build once more. Where inputs have new stamps and the same content, that is remembered.
    pub(super) fn report(self, cache: &mut Cache<'_>, output: Report, start: Instant) -> BuildReport {
        let Self { mut record, inputs } = self;
        if inputs != record.inputs {
            record.inputs = inputs;
            record.begun = cache.begun;
            cache.write(&record);
        }
        let (warnings, read) = Warning::restore(&record.warnings, cache.options.root());
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

/// What a file of the site was made from, and what became of it.
pub(super) fn made(
    fingerprints: &HashMap<OutputPath, u64>,
    stamps: Vec<(OutputPath, Stamp)>,
) -> Vec<(OutputPath, Made)> {
    let made = |(path, stamp)| {
        let fingerprint = *fingerprints.get(&path)?;
        Some((path, Made { fingerprint, stamp }))
    };
    stamps.into_iter().filter_map(made).collect()
}
