//! Pairs pages: files under the same path are translations of one another.

use super::model::{PageGroup, PageGroups, PageId};
use crate::config::Languages;
use crate::content::{PageFile, PageKind};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{Cached, Span, States};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The last pages, paired.
#[derive(Debug, Default)]
pub(super) struct PagesCache {
    paired: Cached<(u64, Pages), (Arc<PageGroups>, Problems)>,
    headings: States<(u64, Pages)>,
}

/// Pages as far as one property of them goes: two lists are the same where that is the same of each page.
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

    /// Pages by what decides their addresses.
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
    /// Pairs pages, which are in the order of files. `names` is the state of the configuration.
    pub(super) fn pair(
        &mut self,
        pages: &[Arc<PageFile>],
        languages: &Languages,
        names: u64,
    ) -> Checked<Arc<PageGroups>> {
        let (groups, problems) = self.paired.get_or_make((names, Pages::by_shape(pages)), |_| {
            let mut problems = Problems::default();
            let groups = pair(pages, languages, &mut problems);
            (Arc::new(groups), problems)
        });
        Checked::new(groups, problems)
    }

    /// Number of the state of the pages and headings that links can lead to.
    pub(super) fn headings(&mut self, pages: &[Arc<PageFile>], names: u64) -> u64 {
        self.headings.number((names, Pages::by_heading(pages)))
    }
}

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
    all.sort_by_key(|group| (weight(group, pages), group.path.clone()));
    let mut groups = PageGroups::default();
    for (index, group) in all.iter().enumerate() {
        let id = PageId(index);
        groups.by_path.insert(group.path.clone(), id);
        if group.path == "_index.md" {
            groups.home = Some(id);
        } else if group.kind != PageKind::Article && !is_unread(group, pages) {
            if let Some(first) = groups.by_kind.get(&group.kind) {
                problems.push(second_of_a_kind(group, &all[first.index()], pages));
            } else {
                groups.by_kind.insert(group.kind, id);
            }
        }
        check_kinds(group, pages, languages, problems);
    }
    groups.all = all;
    groups
}

/// The first page that exists, which decides what holds for all languages.
fn lead<'p>(group: &PageGroup, pages: &'p [Arc<PageFile>]) -> &'p PageFile {
    let index = group
        .written
        .iter()
        .flatten()
        .next()
        .expect("a group has at least one page");
    &pages[*index]
}

/// Whether a page of it may be of another kind than was read.
fn is_unread(group: &PageGroup, pages: &[Arc<PageFile>]) -> bool {
    let mut written = group.written.iter().flatten();
    written.any(|index| pages[*index].unread.touches("layout"))
}

fn weight(group: &PageGroup, pages: &[Arc<PageFile>]) -> i32 {
    lead(group, pages).front.weight
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

fn second_of_a_kind(group: &PageGroup, first: &PageGroup, pages: &[Arc<PageFile>]) -> Diagnostic {
    let kind = group.kind.as_str();
    Diagnostic::error(
        "duplicate-layout",
        format!("a second page has the layout `{kind}`"),
    )
    .at(Span::whole(lead(group, pages).file))
    .hint(format!(
        "the first is `{}`; a site has one page of each layout",
        first.path
    ))
}

/// A translation shows what its original shows.
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
