//! Loads the sources of a site without the rest of it, which may be flawed or missing.

use super::SourceFile;
use super::cache::Cache;
use super::configuration::load_config;
use super::load::load_seeds;
use crate::config::Config;
use crate::diag::{Checked, Problems};
use crate::input::Files;
use std::collections::BTreeSet;

/// Reads the configuration and the records of sources.
pub fn load_sources(files: &Files) -> Checked<(Option<Config>, Vec<SourceFile>)> {
    let mut problems = Problems::default();
    let mut cache = Cache::default();
    let config = load_config(files, &mut cache, &mut problems).map(|(_, config)| config);
    let seeds = load_seeds(files, &BTreeSet::new(), &mut cache, &mut problems);
    Checked::new((config, seeds), problems)
}
