//! What the site as a whole lacks: a front page, lists for its records, uses of its sources.

use super::page_gaps::TitlesCache;
use crate::content::{PageFile, SourceKind};
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::site::model::{Bound, Site, Source};
use crate::yaml::Yaml;
use std::sync::Arc;

/// Reports a site without a front page.
pub(in crate::site) fn check_front_page(
    site: &Bound,
    files: &Files,
    config: FileId,
    problems: &mut Problems,
) {
    let default = site.languages.default();
    let tag = site.languages.tag(default);
    // A front page with a name of other programs is reported as such.
    let is_misnamed =
        |page: &Arc<PageFile>| page.lang == default && page.path.eq_ignore_ascii_case("index.md");
    let has_home = site.home().and_then(|home| site.written(home, default)).is_some();
    // So is one with another extension.
    let is_named_otherwise = files.iter().any(|(_, file)| {
        let path = file.path.as_str().strip_prefix("content/");
        let name = path.and_then(|path| path.strip_prefix(tag)?.strip_prefix('/'));
        name.and_then(|name| name.split_once('.'))
            .is_some_and(|(stem, extension)| stem == "_index" && extension != "md")
    });
    let is_unsure = site.config.unread.touches("default_language")
        || site.pages.iter().any(is_misnamed)
        || is_named_otherwise;
    if let Some(draft) = site.page_groups.draft("_index.md", default)
        && !has_home
    {
        let problem = Diagnostic::error(
            "no-front-page",
            format!("the front page of the section `{tag}` is a draft"),
        );
        let hint = "take this out; `--drafts` builds drafts, too";
        problems.push(problem.at(draft_span(files, draft)).hint(hint));
    } else if !has_home && !is_unsure {
        let problem = Diagnostic::error("no-front-page", format!("the section `{tag}` has no front page"));
        let span = Yaml::file(files, config).span("default_language");
        problems.push(problem.at(span).hint(format!("write `content/{tag}/_index.md`")));
    }
}

/// Hosts that nobody can own (RFC 2606), which templates of sites have.
const PLACEHOLDERS: [&str; 3] = ["example.org", "example.com", "example.net"];

impl Site {
    /// The address of the site, unless it is a placeholder.
    pub fn own_address(&self) -> Option<String> {
        let base_url = &self.config.base_url;
        let host = base_url.host().to_ascii_lowercase();
        (!PLACEHOLDERS.contains(&host.as_str())).then(|| base_url.absolute("/"))
    }

    /// The problem of a placeholder as the address of the site, which is fine only until the site is published.
    pub fn placeholder(&self, files: &Files) -> Option<Diagnostic> {
        let base_url = &self.config.base_url;
        self.own_address().is_none().then(|| {
            let message = format!(
                "`{}` stands for the address of the site, and is none",
                base_url.absolute("/")
            );
            let problem = Diagnostic::warning("placeholder-address", message);
            let config = files.config_file().or_else(|| files.find("kzsite.yml"));
            problem
                .maybe_at(config.map(|file| Yaml::file(files, file).span("base_url")))
                .hint("write where the site will stand, or say it when you build: `--base-url https://…`")
        })
    }
}

/// Reports what the site as a whole lacks. To be called only when there are no errors, since any error may be the reason for a gap.
pub fn gaps(site: &Site, files: &Files, titles: &mut TitlesCache) -> Problems {
    let tag = site.languages.tag(site.languages.default());
    let sources = site.sources.iter().zip(site.uses.iter());
    let uncited = sources
        .filter(|(_, uses)| uses.is_empty())
        .map(|(source, _)| uncited(source));
    let unlisted = RecordKind::ALL.iter().copied().filter_map(|kind| {
        let list = kind.list();
        let mut records = site.records(kind).filter(|_| site.page_of(list).is_none());
        let first = site.record_span(files, records.next()?)?;
        let count = 1 + records.count();
        let list = list.as_str();
        let records = if count == 1 {
            "1 record stands".to_owned()
        } else {
            format!("{count} records stand")
        };
        if let Some(draft) = site.page_groups.draft_of_kind(kind.list()) {
            let message = format!("{records} on no list: the page with the layout `{list}` is a draft");
            let problem = Diagnostic::warning("no-list", message).at(draft_span(files, draft));
            return Some(problem.hint("take this out; `--drafts` builds drafts, too"));
        }
        let message = format!("{records} on no list: no page has the layout `{list}`");
        let hint = format!("write `content/{tag}/{list}.md` with `layout: {list}` in its front matter");
        Some(Diagnostic::warning("no-list", message).at(first).hint(hint))
    });
    let mut problems: Problems = uncited.chain(unlisted).collect();
    site.page_gaps(files, titles, &mut problems);
    site.correction_gaps(files, &mut problems);
    problems
}

/// The place where a page says that it is a draft.
fn draft_span(files: &Files, page: &PageFile) -> Span {
    Yaml::part(files, page.file, page.yaml.clone()).key_span("draft")
}

fn uncited(source: &Source) -> Diagnostic {
    let id = &source.seed.record.id;
    let place = match source.seed.record.kind {
        SourceKind::Article | SourceKind::Post => "para 1",
        SourceKind::Video | SourceKind::Interview => "00:01:30",
        SourceKind::Report | SourceKind::Book | SourceKind::Dataset => "page 1",
    };
    Diagnostic::warning("uncited-source", format!("nothing rests on the source `{id}`"))
        .at(Span::whole(source.seed.file))
        .hint(format!("cite it with `[@{id}, {place}]`, or remove it"))
}
