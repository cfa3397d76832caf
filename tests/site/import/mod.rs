//! `kzsite import`: what is made of articles, what is refused, and what becomes of a text that changes.

mod articles;
mod files;
mod questions;
mod refused;

use super::support::TestSite;
use serde_json::Value;
use std::path::Path;

/// A site that has nothing but its configuration, with all languages of the articles.
#[expect(clippy::disallowed_methods, reason = "tests make and look at files")]
fn bare() -> TestSite {
    let site = TestSite::new();
    for top in ["content", "seeds", "themes"] {
        std::fs::remove_dir_all(site.path(top)).expect("the folder is there");
    }
    site
}

fn import(site: &TestSite, path: &Path, more: &[&str]) -> Value {
    let path = path.to_string_lossy();
    let args = [&["import", &path, "--json"], more].concat();
    let said = site.run(&args);
    serde_json::from_str(&said.stdout)
        .unwrap_or_else(|error| panic!("{path}: {error}: {}{}", said.stdout, said.stderr))
}
