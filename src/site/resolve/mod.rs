//! Resolving: pages are paired, records bound, addresses given, and then the links and citations of every text are checked.
//!
//! Entry point: [`resolve`]. Each kind of record but terms, which name nothing, has a file that binds it with the `Binder`.

mod actors;
mod binder;
mod claims;
mod conflicts;
mod corrections;
mod events;
mod figures;
mod ids;
mod part_of;
mod places;
mod records;
mod sources;
mod time;
mod values;

pub use self::time::hour_flaw;
use super::cache::{Cache, RecordInputs, ReferableIds, record_files};
use super::check::{self, Revisions};
use super::model::{Addressed, Bound, Site};
use super::pairing::{self, PagesAndDrafts};
use super::{moved, publishing, routes};
use crate::content::Content;
use crate::diag::{Checked, Problems};
use crate::input::Files;
use crate::theme::OwnShortcodes;
use std::sync::Arc;

/// How a site is resolved.
#[derive(Debug, Clone, Default)]
pub struct ResolveOptions {
    /// Drafts are part of the site.
    pub drafts: bool,
    /// Shortcodes that the site and its theme declare; none where there is no theme, which is reported.
    pub shortcodes: Option<Arc<OwnShortcodes>>,
}

/// Binds everything to everything and reports what cannot be bound. The site is returned all the same, so that the phases above can look
/// for more problems; it must not be published while there are errors. Results in the cache that have the same inputs are reused.
pub fn resolve(content: Content, files: &Files, options: ResolveOptions, cache: &mut Cache) -> Checked<Site> {
    let mut problems = Problems::default();
    let ids = cache
        .ids
        .number(ReferableIds::new(&content, options.shortcodes.clone(), files));
    let PagesAndDrafts { pages, drafts } = pairing::part(&content.pages, &content.languages, options.drafts);
    let page_groups = cache.pages.pair(&pages, &drafts, &content.languages, ids);
    let page_groups = page_groups.into_value(&mut problems);
    let lookup = records::lookup(&content, files, &mut problems);
    let inputs = RecordInputs::new(ids, files, lookup, Arc::clone(&page_groups));
    let bind = |inputs: &RecordInputs| records::bind(&content, inputs, files);
    let (records, found) = cache.bound.get_or_make(inputs, bind);
    problems.extend(found);
    let axis = time::axis(&content, &records.events, files, &mut problems);
    let config_file = content.config_file;
    time::check_days_words(&pages, &records.days, files, &mut problems);
    let bound = Bound {
        records,
        axis,
        candidates: content.assets,
        config: content.config,
        languages: content.languages,
        words: content.words,
        page_groups,
        pages,
        shortcodes: options.shortcodes,
    };
    let routes = routes::assign(&bound, files, ids, &mut cache.routes).into_value(&mut problems);
    let addressed = Addressed { bound, routes };
    let revisions = Revisions {
        ids,
        records: cache.records.number(record_files(files)),
        headings: cache.pages.headings(&addressed, ids),
    };
    let found = check::check_texts(&addressed, files, revisions, &mut cache.texts).into_value(&mut problems);
    let published = publishing::publish(&addressed, files, &found.assets, &drafts, &mut cache.inspections);
    let published = published.into_value(&mut problems);
    check::check_configured(&addressed, &published.assets, files, config_file, &mut problems);
    check::name_meant(&addressed, &mut problems);
    let site = Site {
        addressed,
        uses: found.uses,
        mentions: found.mentions,
        assets: published.assets,
        sizes: published.sizes,
    };
    moved::check(&site, files, &mut problems);
    Checked::new(site, problems)
}
