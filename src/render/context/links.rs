//! Titles of records and pages, and links to them.

use super::{Context, DataFile};
use crate::content::PageKind;
use crate::render::view::{External, Link, PageLink, Text};
use crate::site::{Localized, PageId, RecordId, SourceId, Target};

impl Context<'_> {
    /// The title in the words of a record; the id where there are none.
    pub(in crate::render) fn title<T>(
        &self,
        worded: Option<Localized<'_, T>>,
        pick: fn(&T) -> &str,
        id: &str,
    ) -> Text {
        match worded {
            Some(worded) => self.text(pick(worded.words), worded.lang),
            None => Text::own(id),
        }
    }

    /// The title of a record; its id where no language has one.
    pub(in crate::render) fn record_title(&self, record: impl Into<RecordId>) -> Text {
        let record = record.into();
        match self.site.title_of(self.lang, record) {
            Some(title) => self.text(title.words, title.lang),
            None => Text::own(self.site.id(record)),
        }
    }

    /// Root-relative URL of a file of the data.
    pub(in crate::render) fn data_url(&self, file: DataFile) -> String {
        let path = format!("data/{}", file.path(self.site));
        self.site.config.base_url.join(&crate::site::encode_path(&path))
    }

    /// Short label of a source; its id where no language has one.
    pub(in crate::render) fn source_short(&self, id: SourceId) -> String {
        match self.site.words_for(self.lang, id) {
            Some(worded) => self.marked(&worded.words.short, worded.lang),
            None => self.site.sources[id.index()].seed.record.id.clone(),
        }
    }

    /// The id of a record's element on the list of its kind.
    pub(in crate::render) fn anchor(&self, record: RecordId) -> String {
        record.kind().anchor(self.site.id(record))
    }

    /// A link to a record, by its title.
    pub(in crate::render) fn record_link(&self, record: impl Into<RecordId>) -> Link {
        let record = record.into();
        Link {
            id: self.site.id(record).to_owned(),
            title: self.record_title(record),
            url: self.record_url(record),
        }
    }

    /// URL of a record: its own page, or its place on a list; none where the site has no such list.
    pub(in crate::render) fn record_url(&self, record: RecordId) -> Option<String> {
        self.site.record_url(self.lang, record)
    }

    /// URL of the page of an event, a place or a source, which every section has.
    pub(in crate::render) fn page_url(&self, target: Target) -> String {
        self.site
            .url(self.lang, target)
            .expect("every section has a page for each event, place and source")
    }

    pub(in crate::render) fn home_url(&self) -> String {
        self.section.view.info.home.clone()
    }

    /// Link to a content page, with its whole title.
    pub(in crate::render) fn page_link(&self, page_id: PageId) -> Option<PageLink> {
        let page = self.site.displayed(page_id, self.lang)?;
        let url = self.site.url(self.lang, Target::Page(page_id))?;
        Some(PageLink {
            title: self.text(&page.front.title, page.lang),
            url,
        })
    }

    pub(in crate::render) fn list_page(&self, kind: PageKind) -> Option<PageLink> {
        self.page_link(self.site.page_of(kind)?)
    }

    /// Pages that mention a record.
    pub(in crate::render) fn mentioned(&self, record: RecordId) -> Vec<PageLink> {
        self.site
            .mentions_of(record)
            .iter()
            .filter_map(|page_id| self.page_link(*page_id))
            .collect()
    }

    /// A link to a page of another site.
    pub(in crate::render) fn external(url: &str) -> External {
        let host = url::Url::parse(url).ok();
        let host = host.as_ref().and_then(url::Url::host_str).unwrap_or(url);
        External {
            url: url.to_owned(),
            host: host.strip_prefix("www.").unwrap_or(host).to_owned(),
        }
    }
}
