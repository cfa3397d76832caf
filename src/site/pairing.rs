//! Groups pages: files under the same path are translations of one another.

use super::model::{Addressed, PageGroup, PageGroups, PageId, Routes};
use crate::config::Languages;
use crate::content::{PageFile, PageKind};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{Cached, Span, States};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The last pages, grouped.
#[derive(Debug, Default)]
pub(super) struct PagesCache {
    paired: Cached<(u64, Pages, Pages), (Arc<PageGroups>, Problems)>,
    headings: States<(u64, Pages, Pages, Addresses)>,
}

/// The addresses of a site; two are equal if they are the same `Arc`.
#[derive(Debug)]
struct Addresses(Arc<Routes>);

impl PartialEq for Addresses {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The pages of a site, and its drafts.
pub(super) struct PagesAndDrafts {
    pub(super) pages: Vec<Arc<PageFile>>,
    pub(super) drafts: Vec<Arc<PageFile>>,
}

/// Separates the pages of a site from its drafts. A draft of the default language is one in every language, since a translation would
/// publish it, too.
pub(super) fn part(pages: &[Arc<PageFile>], languages: &Languages, with_drafts: bool) -> PagesAndDrafts {
    if with_drafts {
        return PagesAndDrafts {
            pages: pages.to_vec(),
            drafts: Vec::new(),
        };
    }
    let originals = pages.iter().filter(|page| page.lang == languages.default());
    let whole: BTreeSet<&str> = originals
        .filter(|page| page.front.draft)
        .map(|page| page.path.as_str())
        .collect();
    let is_draft = |page: &Arc<PageFile>| page.front.draft || whole.contains(page.path.as_str());
    let (drafts, pages) = pages.iter().cloned().partition(is_draft);
    PagesAndDrafts { pages, drafts }
}

/// Pages that are compared by one property: two lists are equal if all their pages are equal in it.
#[derive(Debug)]
pub(super) struct Pages {
    pages: Vec<Arc<PageFile>>,
    is_same: fn(&PageFile, &PageFile) -> bool,
}

impl PartialEq for Pages {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(old, new): (&Arc<PageFile>, &Arc<PageFile>)| {
            old.file == new.file && (Arc::ptr_eq(old, new) || (self.is_same)(old, new))
        };
        self.pages.len() == other.pages.len() && self.pages.iter().zip(&other.pages).all(is_same)
    }
}

impl Pages {
    fn by_shape(pages: &[Arc<PageFile>]) -> Self {
        Self {
            pages: pages.to_vec(),
            is_same: |old, new| old.shape() == new.shape(),
        }
    }

    /// Pages, compared by what their addresses depend on.
    pub(super) fn by_slug(pages: &[Arc<PageFile>]) -> Self {
        Self {
            pages: pages.to_vec(),
            is_same: |old, new| old.shape() == new.shape() && old.slugs() == new.slugs(),
        }
    }

    fn by_heading(pages: &[Arc<PageFile>]) -> Self {
        Self {
            pages: pages.to_vec(),
            is_same: |old, new| old.shape() == new.shape() && old.anchors().eq(new.anchors()),
        }
    }
}

impl PagesCache {
    /// Groups pages, which are in the order of files. `ids` numbers the state of the configuration and of all ids that texts can name.
    pub(super) fn pair(
        &mut self,
        pages: &[Arc<PageFile>],
        drafts: &[Arc<PageFile>],
        languages: &Languages,
        ids: u64,
    ) -> Checked<Arc<PageGroups>> {
        let inputs = (ids, Pages::by_shape(pages), Pages::by_shape(drafts));
        let (groups, problems) = self.paired.get_or_make(inputs, |_| {
            let mut problems = Problems::default();
            let mut groups = pair(pages, languages, &mut problems);
            groups.drafts = drafts.to_vec();
            (Arc::new(groups), problems)
        });
        Checked::new(groups, problems)
    }

    /// The number of the state of pages, headings, drafts and addresses, on which the check of links depends.
    pub(super) fn headings(&mut self, site: &Addressed, ids: u64) -> u64 {
        let drafts = Pages::by_shape(&site.page_groups.drafts);
        let addresses = Addresses(Arc::clone(&site.routes));
        self.headings
            .number((ids, Pages::by_heading(&site.pages), drafts, addresses))
    }
}

/// The front page of a language, which comes before all others.
const FRONT_PAGE: &str = "_index.md";

fn pair(pages: &[Arc<PageFile>], languages: &Languages, problems: &mut Problems) -> PageGroups {
    let mut written: BTreeMap<&str, Vec<Option<usize>>> = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        written
            .entry(&page.path)
            .or_insert_with(|| vec![None; languages.len()])[page.lang.index()] = Some(index);
    }
    let mut all: Vec<PageGroup> = written
        .into_iter()
        .map(|(path, written)| group(path, written, pages, languages))
        .collect();
    all.sort_by_key(|group| (group.path != FRONT_PAGE, weight(group, pages), group.path.clone()));
    let mut groups = PageGroups::default();
    for (index, group) in all.iter().enumerate() {
        let id = PageId(index);
        groups.by_path.insert(group.path.clone(), id);
        if group.path == FRONT_PAGE {
            groups.home = Some(id);
        } else if group.kind != PageKind::Article && !is_unread(group, pages) {
            if let Some(first) = groups.by_kind.get(&group.kind).map(|first| &all[first.index()]) {
                let (first, second) = if oddness(group) < oddness(first) {
                    groups.by_kind.insert(group.kind, id);
                    (group, first)
                } else {
                    (first, group)
                };
                problems.push(second_of_a_kind(second, first, pages));
            } else {
                groups.by_kind.insert(group.kind, id);
            }
        }
        check_kinds(group, pages, languages, problems);
    }
    groups.all = all;
    groups
}

/// The first page that exists, which decides the order and the layout for all languages.
fn lead<'p>(group: &PageGroup, pages: &'p [Arc<PageFile>]) -> &'p PageFile {
    let index = group
        .written
        .iter()
        .flatten()
        .next()
        .expect("a group has at least one page");
    &pages[*index]
}

/// Whether the layout of one of its pages could not be read.
fn is_unread(group: &PageGroup, pages: &[Arc<PageFile>]) -> bool {
    let mut written = group.written.iter().flatten();
    written.any(|index| pages[*index].unread.touches("layout"))
}

/// The place of a page in the order of pages: one without a weight comes after all that have one.
fn weight(group: &PageGroup, pages: &[Arc<PageFile>]) -> impl Ord + use<> {
    let weight = lead(group, pages).front.weight;
    (weight.is_none(), weight)
}

fn group(
    path: &str,
    written: Vec<Option<usize>>,
    pages: &[Arc<PageFile>],
    languages: &Languages,
) -> PageGroup {
    let displayed = languages
        .ids()
        .map(|lang| {
            languages
                .chain(lang)
                .iter()
                .find_map(|next| written[next.index()])
        })
        .collect();
    let default = written[languages.default().index()].or_else(|| written.iter().flatten().copied().next());
    let kind = default.map_or(PageKind::Article, |index| pages[index].front.layout);
    PageGroup {
        path: path.to_owned(),
        kind,
        written,
        displayed,
    }
}

/// How unlikely the layout of a page is by the name of its file: least if the name is that of the layout, most if it is that of another
/// one.
fn oddness(group: &PageGroup) -> u8 {
    let stem = group.path.strip_suffix(".md").unwrap_or(&group.path);
    let named = PageKind::ALL.iter().find(|kind| kind.as_str() == stem);
    match named {
        Some(kind) if *kind == group.kind => 0,
        None => 1,
        Some(_) => 2,
    }
}

fn second_of_a_kind(group: &PageGroup, first: &PageGroup, pages: &[Arc<PageFile>]) -> Diagnostic {
    let kind = group.kind.as_str();
    let mut languages = group.written.iter().zip(&first.written);
    let is_of_same_language = languages.any(|(one, other)| one.is_some() && other.is_some());
    let hint = if is_of_same_language {
        format!(
            "the first is `{}`; a site has one page of each layout",
            first.path
        )
    } else {
        format!(
            "a translation has the name of its original: rename it to `{}`; a `slug` gives it an address of its own",
            first.path
        )
    };
    Diagnostic::error(
        "duplicate-layout",
        format!("a second page has the layout `{kind}`"),
    )
    .at(Span::whole(lead(group, pages).file))
    .hint(hint)
}

/// Reports a translation with another layout than its original.
fn check_kinds(group: &PageGroup, pages: &[Arc<PageFile>], languages: &Languages, problems: &mut Problems) {
    if is_unread(group, pages) {
        return;
    }
    for page in group.written.iter().flatten().map(|index| &pages[*index]) {
        if page.front.layout != group.kind {
            let message = format!(
                "the layout is `{}` here and `{}` in `{}`",
                page.front.layout.as_str(),
                group.kind.as_str(),
                languages.tag(languages.default())
            );
            let hint = "pages under the same path are translations of one another and have one layout";
            problems.push(
                Diagnostic::error("layout-differs", message)
                    .at(Span::whole(page.file))
                    .hint(hint),
            );
        }
    }
}
