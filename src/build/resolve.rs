//! From files to a site: the one path that every build and every edit takes.

use super::{BuildOptions, Failure, Loaded, Memos};
use crate::content;
use crate::diag::Problems;
use crate::render::{BaseMaps, Sections, Workshop, artifacts};
use crate::site::{self, ResolveOptions};
use crate::source::Files;
use crate::theme::Theme;
use std::sync::Arc;

/// Resolves a site whose files are at hand.
///
/// # Errors
/// All problems, when one of them is an error.
pub(super) fn resolve(files: Files, options: &BuildOptions, memos: &mut Memos) -> Result<Loaded, Failure> {
    let mut problems = Problems::default();
    let failed = |problems, files| Err(Failure::new(problems, files, options.strict));
    let Some(mut content) = content::load(&files).into_value(&mut problems) else {
        return failed(problems, files);
    };
    if let Some(base_url) = &options.base_url {
        content.config.base_url = base_url.clone();
    }
    let theme = Theme::load(&content.config, &content.languages, &files).into_value(&mut problems);
    let site = site::resolve(
        content,
        &files,
        ResolveOptions {
            drafts: options.drafts,
        },
    )
    .into_value(&mut problems);
    let maps = BaseMaps::draw(&site, &files).into_value(&mut problems);
    let theme = match theme {
        Some(theme) if !problems.has_errors() => Arc::new(theme),
        _ => return failed(problems, files),
    };
    let maps = Arc::new(maps);
    let sections = Sections::new(&site, &theme);
    let workshop = Workshop {
        site: &site,
        files: &files,
        theme: &theme,
        maps: &maps,
        sections: &sections,
    };
    let artifacts = artifacts(workshop).into_value(&mut problems);
    if problems.has_errors() || (options.strict && !problems.is_empty()) {
        return failed(problems, files);
    }
    problems.sort(&files);
    Ok(Loaded {
        files,
        site,
        theme,
        warnings: problems,
        maps,
        sections,
        artifacts,
    })
}
