//! Headers of the configuration that apply to no file of the site.

use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::composed;
use crate::output::OutputPath;
use crate::render::context::RenderInput;
use crate::yaml::Yaml;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;

/// Reports such headers; `published` are all paths of the site.
pub(super) fn check(input: RenderInput<'_>, published: &[OutputPath]) -> Problems {
    let rules = input.site.config.headers.iter().enumerate();
    let tell = |(at, below): (usize, &str)| {
        let wanted = percent_decode_str(below.trim_start_matches('/')).decode_utf8_lossy();
        let wanted = composed(&wanted);
        let mut paths = published.iter().map(OutputPath::as_str);
        if paths.any(|path| path.starts_with(&*wanted)) {
            return None;
        }
        let file = input.files.config_file()?;
        let message = format!("the site has no file below `{below}`, so these headers are never sent");
        let folders = folders(published);
        let guess = did_you_mean(below, folders.iter().map(String::as_str));
        let problem = Diagnostic::warning("missing-file", message);
        Some(
            problem
                .at(Yaml::file(input.files, file).span(&format!("headers.{at}.below")))
                .hint(guess.or("name a folder of the published site: `/assets/`, or `/` for all of it")),
        )
    };
    rules.filter_map(|(at, rule)| tell((at, &rule.below))).collect()
}

/// All folders of the site, as headers name them.
fn folders(published: &[OutputPath]) -> BTreeSet<String> {
    let paths = published.iter().map(OutputPath::as_str);
    let above = |path: &str| -> Vec<String> {
        let ends = path.match_indices('/');
        ends.map(|(at, _)| format!("/{}/", &path[..at])).collect()
    };
    paths.flat_map(above).collect()
}
