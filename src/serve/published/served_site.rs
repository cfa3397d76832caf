//! A site that is served.

use crate::build::Snapshot;
use crate::config::LangId;
use crate::input::extension;
use crate::output::OutputPath;
use crate::render::host_rules;
use crate::serve::host::Rules;
use crate::site::{Route, Site, Target, encode_path};
use std::collections::BTreeSet;
use std::sync::Arc;
use strum::{EnumString, IntoStaticStr};
use xxhash_rust::xxh3::Xxh3;

/// A site that is served, with the rules that the host applies.
#[derive(Debug)]
pub(in crate::serve) struct ServedSite {
    pub(in crate::serve) snapshot: Arc<Snapshot>,
    pub(in crate::serve) rules: Rules,
    /// Hash of the scripts: when they change, pages must be loaded anew.
    pub(in crate::serve) scripts: u64,
}

/// Identifies a page independently of its address: `en event flood`, `sv page causes.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::serve) struct PageKey {
    lang: String,
    kind: Subject,
    id: String,
}

/// The subject of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
enum Subject {
    Page,
    Event,
    Place,
    Source,
    Day,
    Known,
}

impl ServedSite {
    pub(in crate::serve) fn new(snapshot: Arc<Snapshot>) -> Self {
        let rules = Rules::new(host_rules(snapshot.loaded.render_input()));
        let mut scripts = Xxh3::new();
        for asset in snapshot
            .loaded
            .theme
            .assets()
            .iter()
            .filter(|asset| extension(&asset.name) == "js")
        {
            scripts.update(asset.name.as_bytes());
            scripts.update(&asset.payload.hash().to_le_bytes());
        }
        Self {
            rules,
            scripts: scripts.digest(),
            snapshot,
        }
    }

    fn site(&self) -> &Site {
        &self.snapshot.loaded.site
    }

    /// The path that the site stands under.
    pub(in crate::serve) fn base(&self) -> &str {
        self.site().config.base_url.path()
    }

    /// The key of the page in a file; none for files that are no pages.
    pub(in crate::serve) fn key(&self, path: &OutputPath) -> Option<PageKey> {
        let address = path.as_str().strip_suffix("index.html")?;
        let route = self
            .site()
            .routes
            .all()
            .iter()
            .find(|route| route.path == address)?;
        self.key_of(route)
    }

    /// The present address of a page, where the site still has it.
    pub(in crate::serve) fn address(&self, key: &PageKey) -> Option<String> {
        let lang = self.site().languages.find(&key.lang)?;
        let route = self
            .site()
            .routes
            .all()
            .iter()
            .find(|route| route.lang == lang && self.is(route.target, lang, key))?;
        Some(self.site().config.base_url.join(&encode_path(&route.path)))
    }

    fn key_of(&self, route: &Route) -> Option<PageKey> {
        let (kind, id) = self.name(route.target, route.lang)?;
        Some(PageKey {
            lang: self.site().languages.tag(route.lang).to_owned(),
            kind,
            id: id.to_owned(),
        })
    }

    fn is(&self, target: Target, lang: LangId, key: &PageKey) -> bool {
        self.name(target, lang)
            .is_some_and(|(kind, id)| kind == key.kind && id == key.id)
    }

    fn name(&self, target: Target, lang: LangId) -> Option<(Subject, &str)> {
        let site = self.site();
        match target {
            Target::Page(id) => Some((Subject::Page, &site.displayed(id, lang)?.path)),
            Target::Event(id) => Some((Subject::Event, &site.events[id.index()].id)),
            Target::Place(id) => Some((Subject::Place, &site.places[id.index()].id)),
            Target::Source(id) => Some((Subject::Source, &site.sources[id.index()].seed.record.id)),
            Target::Day(_) => Some((Subject::Day, last_part(site.path(lang, target)?))),
            Target::Known(_) => Some((Subject::Known, last_part(site.path(lang, target)?))),
            Target::Data | Target::Coverage | Target::NotFound => None,
        }
    }

    /// URLs of files that both sites have with different contents. Pages are not compared.
    pub(super) fn changed_files(&self, other: &Self, changed: &BTreeSet<&str>) -> Vec<String> {
        let is_plain = |path: &str| {
            let is_of_theme = path.starts_with("themes/") || path.starts_with("theme/");
            !matches!(extension(path), "md" | "yaml") && !is_of_theme
        };
        if !changed.iter().any(|path| is_plain(path)) {
            return Vec::new();
        }
        let hash = |served: &Self, path: &OutputPath| Some(served.snapshot.file(path)?.ok()?.hash());
        let new = &other.site().assets;
        let paths = new.iter().filter_map(|asset| OutputPath::new(&asset.path).ok());
        let differing =
            paths.filter(|path| self.snapshot.contains(path) && hash(self, path) != hash(other, path));
        differing
            .map(|path| other.site().config.base_url.join(&encode_path(path.as_str())))
            .collect()
    }
}

/// The last part of the address of a page.
fn last_part(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    path.rsplit_once('/').map_or(path, |(_, last)| last)
}

impl PageKey {
    /// The key as text.
    pub(in crate::serve) fn write(&self) -> String {
        format!("{} {} {}", self.lang, <&str>::from(self.kind), self.id)
    }

    /// Reads a key from its text.
    pub(in crate::serve) fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let (lang, kind, id) = (parts.next()?, parts.next()?, parts.next()?);
        let kind = kind.parse().ok()?;
        Some(Self {
            lang: lang.to_owned(),
            kind,
            id: id.to_owned(),
        })
    }

    /// The new key of the page, where its file was renamed.
    pub(in crate::serve) fn moved(mut self, moves: &super::Moves) -> Self {
        if self.kind == Subject::Page {
            self.id = moves.follow(&self.lang, &self.id).to_owned();
        }
        self
    }
}
