//! What every view is built from: the site, the theme's strings, and the reader's language.

use super::base_maps::BaseMaps;
use super::section::{Section, Sections};
use super::view::{Borrowed, Citation, DateWords, External, Html, Link, PageLink, Tag, Text};
use super::weave::{References, Weaver};
use super::wording;
use crate::config::LangId;
use crate::content::{Layout, Locator, VocabularyWords};
use crate::edtf::{Date, Zone};
use crate::locale::{Arg, Locale, PluralCategory};
use crate::markdown;
use crate::site::{ActorId, Cite, EventId, PlaceId, RecordId, Site, SourceId, Target, Worded};
use crate::source::Files;
use crate::theme::Theme;
use indexmap::IndexMap;

/// What is the same for every page of a build.
#[derive(Debug, Clone, Copy)]
pub struct Workshop<'a> {
    /// The resolved site.
    pub site: &'a Site,
    /// The files that the site was read from.
    pub files: &'a Files,
    /// The theme.
    pub theme: &'a Theme,
    /// The base maps, drawn once.
    pub maps: &'a BaseMaps,
    /// What is the same on all pages of a section.
    pub sections: &'a Sections,
}

impl Workshop<'_> {
    /// Whether a language has a feed.
    pub(super) fn has_feed(&self, lang: LangId) -> bool {
        self.sections.get(lang).info.feed.is_some()
    }

    /// Whether a page has words of its own in a language, not borrowed ones.
    pub fn is_written(&self, target: Target, lang: LangId) -> bool {
        super::frame::is_written(*self, target, lang)
    }
}

/// A workshop with the reader's language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) workshop: Workshop<'a>,
    pub(super) site: &'a Site,
    pub(super) lang: LangId,
    pub(super) locale: &'a Locale,
    pub(super) section: &'a Section,
}

impl<'a> Context<'a> {
    pub(super) fn new(workshop: Workshop<'a>, lang: LangId) -> Self {
        let tag = workshop.site.languages.tag(lang);
        let locale = workshop
            .theme
            .locales()
            .get(tag)
            .expect("the theme has a locale for every language of the site");
        Self {
            workshop,
            site: workshop.site,
            lang,
            locale,
            section: workshop.sections.get(lang),
        }
    }

    /// A string of the theme; its key where the theme has none, which loading the theme has reported.
    pub(super) fn t(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.t(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The BCP 47 tag of the reader's language.
    pub(super) fn tag(&self) -> &'a str {
        self.site.languages.tag(self.lang)
    }

    /// Says that words are borrowed, where they are.
    pub(super) fn borrowed(&self, lang: LangId) -> Option<Borrowed> {
        if lang == self.lang {
            return None;
        }
        let tag = self.site.languages.tag(lang);
        Some(Borrowed {
            lang: tag.to_owned(),
            dir: self.dir(lang),
            name: self.locale.language_name(tag),
        })
    }

    /// The direction of a language of the site.
    pub(super) fn dir(&self, lang: LangId) -> &'static str {
        let tag = self.site.languages.tag(lang);
        self.workshop.theme.locales().get(tag).map_or("ltr", Locale::dir)
    }

    /// A text that goes into a sentence or a drawing, marked where it is borrowed: it then gets `lang` and `dir` when the page
    /// is finished.
    pub(super) fn marked(&self, text: &str, lang: LangId) -> String {
        if lang == self.lang {
            return text.to_owned();
        }
        let tag = self.site.languages.tag(lang);
        self.workshop.theme.locales().mark(text, tag)
    }

    /// A text as [`marked`](Self::marked) makes it.
    pub(super) fn marked_text(&self, text: &Text) -> String {
        match &text.borrowed {
            Some(borrowed) => self.workshop.theme.locales().mark(&text.text, &borrowed.lang),
            None => text.text.clone(),
        }
    }

    /// Short label of a source; its id where no language has one.
    pub(super) fn source_short(&self, id: SourceId) -> String {
        match self.site.source_words(self.lang, id) {
            Some(worded) => self.marked(&worded.words.short, worded.lang),
            None => self.site.sources[id.index()].seed.record.id.clone(),
        }
    }

    pub(super) fn text(&self, text: &str, lang: LangId) -> Text {
        Text {
            text: text.to_owned(),
            borrowed: self.borrowed(lang),
        }
    }

    /// A title that words may have; the id where they have none.
    pub(super) fn title<T>(&self, worded: Option<Worded<'_, T>>, pick: fn(&T) -> &str, id: &str) -> Text {
        match worded {
            Some(worded) => self.text(pick(worded.words), worded.lang),
            None => Text {
                text: id.to_owned(),
                borrowed: None,
            },
        }
    }

    /// Inline HTML of a text without its citations, for lists that show sources beside it.
    pub(super) fn inline_plain(&self, markdown: &str, lang: LangId) -> Html {
        let mut weaver = Weaver::words(self, lang, None);
        Html {
            html: markdown::html_words(markdown, &mut weaver),
            borrowed: self.borrowed(lang),
        }
    }

    /// Inline HTML of a text with numbered citations.
    pub(super) fn inline(&self, markdown: &str, lang: LangId, references: &mut References) -> Html {
        let mut weaver = Weaver::words(self, lang, Some(references));
        Html {
            html: markdown::html_words(markdown, &mut weaver),
            borrowed: self.borrowed(lang),
        }
    }

    pub(super) fn date(&self, date: &Date) -> DateWords {
        wording::date_words(date, self.locale)
    }

    pub(super) fn event_title(&self, id: EventId) -> Text {
        let words = self.site.event_words(self.lang, id);
        self.title(words, |words| &words.title, &self.site.events[id.index()].id)
    }

    pub(super) fn place_title(&self, id: PlaceId) -> Text {
        let words = self.site.place_words(self.lang, id);
        self.title(words, |words| &words.title, &self.site.places[id.index()].id)
    }

    pub(super) fn actor_title(&self, id: ActorId) -> Text {
        let words = self.site.actor_words(self.lang, id);
        self.title(words, |words| &words.title, &self.site.actors[id.index()].id)
    }

    pub(super) fn source_title(&self, id: SourceId) -> Text {
        let words = self.site.source_words(self.lang, id);
        self.title(
            words,
            |words| &words.title,
            &self.site.sources[id.index()].seed.record.id,
        )
    }

    pub(super) fn event_link(&self, id: EventId) -> Link {
        let url = self.record_url(RecordId::Event(id));
        Link {
            id: self.site.events[id.index()].id.clone(),
            title: self.event_title(id),
            url,
        }
    }

    pub(super) fn place_link(&self, id: PlaceId) -> Link {
        let url = self.record_url(RecordId::Place(id));
        Link {
            id: self.site.places[id.index()].id.clone(),
            title: self.place_title(id),
            url,
        }
    }

    pub(super) fn actor_link(&self, id: ActorId) -> Link {
        let url = self.record_url(RecordId::Actor(id));
        Link {
            id: self.site.actors[id.index()].id.clone(),
            title: self.actor_title(id),
            url,
        }
    }

    /// URL of a record; the section's front page where the site has no list of such records.
    pub(super) fn record_url(&self, record: RecordId) -> String {
        self.site
            .record_url(self.lang, record)
            .unwrap_or_else(|| self.home_url())
    }

    pub(super) fn home_url(&self) -> String {
        self.section.info.home.clone()
    }

    /// Link to a curated page, with its title in the navigation's short form.
    pub(super) fn doc_link(&self, doc: crate::site::DocId) -> Option<PageLink> {
        let page = self.site.shown(doc, self.lang)?;
        let url = self.site.url(self.lang, Target::Doc(doc))?;
        Some(PageLink {
            title: self.text(&page.front.title, page.lang),
            url,
        })
    }

    pub(super) fn layout_link(&self, layout: Layout) -> Option<PageLink> {
        self.doc_link(self.site.layout(layout)?)
    }

    /// Pages that mention a record.
    pub(super) fn mentioned(&self, record: RecordId) -> Vec<PageLink> {
        self.site
            .mentions_of(record)
            .iter()
            .filter_map(|doc| self.doc_link(*doc))
            .collect()
    }

    /// A word of the vocabulary with its position, which is 0 for one that is not declared.
    pub(super) fn word(
        &self,
        declared: &[String],
        pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
        id: &str,
    ) -> Tag {
        let index = declared
            .iter()
            .position(|known| known == id)
            .map_or(0, |at| at + 1);
        Tag {
            id: id.to_owned(),
            label: self.vocabulary(pick, id),
            index,
            mark: self.workshop.theme.manifest().mark(index),
        }
    }

    /// A word of the vocabulary; its id where no language has one.
    pub(super) fn vocabulary(
        &self,
        pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
        id: &str,
    ) -> Text {
        self.title(self.site.word(self.lang, pick, id), String::as_str, id)
    }

    /// A unit as it follows a number whose plural category its language tells; its id where no language has a word for it.
    pub(super) fn unit(&self, id: &str, category: impl Fn(&Locale) -> PluralCategory) -> Text {
        let Some(worded) = self.site.unit_words(self.lang, id) else {
            return Text {
                text: id.to_owned(),
                borrowed: None,
            };
        };
        let tag = self.site.languages.tag(worded.lang);
        let locale = self.workshop.theme.locales().get(tag).unwrap_or(self.locale);
        self.text(worded.words.get(category(locale)), worded.lang)
    }

    pub(super) fn event_kind(&self, id: &str) -> Tag {
        self.word(
            &self.site.config.vocabulary.event_kinds,
            |words| &words.event_kinds,
            id,
        )
    }

    pub(super) fn place_kind(&self, id: &str) -> Tag {
        self.word(
            &self.site.config.vocabulary.place_kinds,
            |words| &words.place_kinds,
            id,
        )
    }

    /// What an actor is to an event.
    pub(super) fn actor_role(&self, id: &str) -> Text {
        let roles = &self.site.config.vocabulary.actor_roles;
        self.word(roles, |words| &words.actor_roles, id).label
    }

    /// A time zone in words: "Norway Time".
    pub(super) fn zone(&self, zone: &Zone) -> String {
        let words = self.locale.zone_name(zone.name());
        words.unwrap_or_else(|| zone.name().to_owned())
    }

    /// How far clocks are ahead of UTC: "UTC+6", "UTC−3:30".
    pub(super) fn utc_offset(&self, minutes: i16) -> String {
        let size = minutes.unsigned_abs();
        let hours = self.locale.integer(i64::from(size / 60));
        let sign = match minutes {
            0 => "±",
            1.. => "+",
            _ => "−",
        };
        let offset = match size % 60 {
            0 => format!("{sign}{hours}"),
            minutes => format!("{sign}{hours}:{minutes:02}"),
        };
        self.t("utc-offset", &[("offset", offset.as_str().into())])
    }

    /// A link to a page of another site.
    pub(super) fn external(url: &str) -> External {
        let host = url::Url::parse(url).ok();
        let host = host.as_ref().and_then(url::Url::host_str).unwrap_or(url);
        External {
            url: url.to_owned(),
            host: host.strip_prefix("www.").unwrap_or(host).to_owned(),
        }
    }

    /// A place in a source in words: "paragraph 9", "paragraphs 3 to 5 and 9".
    pub(super) fn locator(&self, locator: &Locator) -> String {
        if locator.is_single() {
            return self.t("locator-para", &[("n", f64::from(locator.first()).into())]);
        }
        let number = |number: u32| self.locale.integer(i64::from(number));
        let stretch = |(first, last): &(u32, u32)| {
            if first == last {
                return number(*first);
            }
            let (from, to) = (number(*first), number(*last));
            self.t(
                "locator-range",
                &[("from", from.as_str().into()), ("to", to.as_str().into())],
            )
        };
        let stretches: Vec<String> = locator.ranges().iter().map(stretch).collect();
        self.t(
            "locator-paras",
            &[("list", self.locale.list(&stretches).as_str().into())],
        )
    }

    /// URL of a place in a source.
    pub(super) fn cite_url(&self, cite: &Cite) -> String {
        let url = self.record_url(RecordId::Source(cite.source));
        match &cite.locator {
            Some(locator) => format!("{url}#{}", para_id(locator)),
            None => url,
        }
    }

    pub(super) fn citation(&self, cite: &Cite) -> Citation {
        let record = &self.site.sources[cite.source.index()].seed.record;
        Citation {
            id: record.id.clone(),
            short: self.source_short(cite.source),
            lang: record.language.clone(),
            lang_name: self.locale.language_name(&record.language),
            url: self.cite_url(cite),
            locator: cite.locator.as_ref().map(|locator| self.locator(locator)),
        }
    }

    pub(super) fn citations(&self, cites: &[Cite]) -> Vec<Citation> {
        cites.iter().map(|cite| self.citation(cite)).collect()
    }
}

/// Fragment of a place in a source, on the source's page: `para-3-5-9`.
pub(super) fn para_id(locator: &Locator) -> String {
    let stretch = |(first, last): &(u32, u32)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        }
    };
    format!(
        "para-{}",
        locator.ranges().iter().map(stretch).collect::<Vec<_>>().join(".")
    )
}
