//! From files to a site: the one path that every build and every edit takes.

use super::guard::guarded;
use super::unfinished::set_unfinished_aside;
use super::{BuildOptions, Caches, Failure, Loaded};
use crate::content;
use crate::diag::Problems;
use crate::input::Files;
use crate::render::{RenderInput, sections};
use crate::site::{self, ResolveOptions};

/// Resolves a site whose files are read.
///
/// # Errors
/// All problems, when one of them is an error.
pub(super) fn load_site_guarded(
    files: Files,
    options: &BuildOptions,
    caches: &mut Caches,
) -> Result<Loaded, Failure> {
    let known = files.clone();
    guarded("reading the site", || load_site(files, options, caches)).unwrap_or_else(|crash| {
        // After a panic, some may be half made.
        *caches = Caches::default();
        Err(Failure::new(Problems::from_iter([crash]), known, options.strict))
    })
}

fn load_site(files: Files, options: &BuildOptions, caches: &mut Caches) -> Result<Loaded, Failure> {
    let mut problems = Problems::default();
    let failed = |problems, files| Failure::new(problems, files, options.strict);
    let Some(mut content) = content::load(&files, &mut caches.content).into_value(&mut problems) else {
        return Err(failed(problems, files));
    };
    if let Some(base_url) = &options.base_url {
        content.config.move_to(base_url.clone());
    }
    let theme = caches
        .theme
        .load(&content.config, &content.languages, &files)
        .into_value(&mut problems);
    let site_options = ResolveOptions {
        drafts: options.drafts,
        shortcodes: theme.as_ref().map(|theme| theme.shortcodes()),
    };
    let mut found = Problems::default();
    let site = site::resolve(content, &files, site_options, &mut caches.site).into_value(&mut found);
    problems.extend(found.into_iter().filter(|problem| problem.is_of_readable(&files)));
    let maps = caches.maps.draw(&site, &files).into_value(&mut problems);
    if !problems.has_errors() {
        problems.extend(site::gaps(&site, &files, &mut caches.site.titles));
    }
    let unfinished = set_unfinished_aside(&mut problems, &site.languages, &files);
    let theme = match theme {
        Some(theme) if !problems.has_errors() => theme,
        _ => return Err(failed(problems, files).with_site(site)),
    };
    let sections = sections(&site, &files, &theme, &maps);
    let data = caches.data.inventory(&site, &files, &theme);
    let input = RenderInput {
        data: &data,
        site: &site,
        files: &files,
        theme: &theme,
        maps: &maps,
        sections: &sections,
    };
    let artifacts = caches.artifacts.list(input, &theme).into_value(&mut problems);
    if problems.has_errors() || (options.strict && !problems.is_empty()) {
        return Err(failed(problems, files).with_site(site));
    }
    problems.sort(&files);
    Ok(Loaded {
        files,
        site,
        theme,
        warnings: problems,
        unfinished,
        maps,
        sections,
        data,
        artifacts,
    })
}

#[cfg(test)]
mod tests {
    use super::{BuildOptions, Caches, load_site_guarded};
    use crate::input::Files;

    #[test]
    fn prose_is_no_reason_to_make_the_data_again() {
        let options = BuildOptions::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/common"));
        let files = Files::read(options.root(), &options.read_options());
        let mut caches = Caches::default();
        let mut fingerprint = |path: &str, from: &str, to: &str| {
            let file = files.find(path).expect("the site has the file");
            let text = files.text(file);
            assert!(text.contains(from), "`{path}` says `{from}`");
            let files = files.clone().with([(path, text.replace(from, to))]);
            let loaded = load_site_guarded(files, &options, &mut caches);
            loaded.expect("the site has no errors").data.fingerprint()
        };
        let page = "content/en/causes.md";
        let first = fingerprint(page, "It rained.", "It rained.");
        assert_eq!(fingerprint(page, "It rained.", "It poured."), first);
        for (path, from, to) in [
            (page, "weight: 1", "weight: 1\ndate: 2031-04-01"),
            ("content/en/events.yaml", "The dam breaks", "The dam gives way"),
            ("content/shared/figures.yaml", "value: 200", "value: 300"),
            ("kzsite.yaml", "flood.example", "vask.example"),
        ] {
            assert_ne!(fingerprint(path, from, to), first, "{path}");
        }
    }
}
