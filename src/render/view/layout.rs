//! The layout of every page: language, head matter, navigation, and the body of its kind.
//!
//! What all pages of a section share stands in one [`SectionView`], which is made and hashed once.

use super::section::{LanguageSwitch, Menu};
use super::{
    ActorsBody, ArticleBody, ChooserBody, ConflictsBody, CorrectionsBody, CorrectionsNote, CoverageBody,
    DataBody, DayBody, EventBody, FiguresBody, GlossaryBody, HomeBody, KnownBody, MapBody, PlaceBody,
    SourceBody, SourcesBody, TimelineBody, TranslationNote,
};
use super::{Fingerprint, Hashed, SectionView, Translation};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// All that a template sees: `lang`, `site`, `page`, `nav`, `footer`, `languages` and `body`.
#[derive(Debug)]
pub(crate) struct View {
    /// What the page shares with the others of its section.
    pub(crate) section: Arc<Hashed<SectionView>>,
    /// Head matter of this page.
    pub(crate) page: Meta,
    /// The same page in every language of the site, or none.
    pub(crate) languages: Vec<Translation>,
    /// The part of the page's kind.
    pub(crate) body: Body,
}

impl View {
    /// Adds all that the view depends on.
    pub(crate) fn add_to(&self, fingerprint: &mut Fingerprint) {
        fingerprint.number(self.section.hash());
        fingerprint.data(&(&self.page, &self.languages, &self.body));
    }
}

impl Serialize for View {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let section = &**self.section;
        let menu = |items| Menu::new(items, &self.page.url);
        let mut view = serializer.serialize_struct("View", 8)?;
        view.serialize_field("lang", &section.language)?;
        view.serialize_field("site", &section.info)?;
        view.serialize_field("page", &self.page)?;
        view.serialize_field("nav", &menu(&section.nav))?;
        view.serialize_field("chapters", &menu(&section.chapters))?;
        view.serialize_field("footer", &menu(&section.footer))?;
        view.serialize_field("languages", &LanguageSwitch::new(section, &self.languages))?;
        view.serialize_field("body", &self.body)?;
        view.end()
    }
}

/// The part of a view that depends on the kind of page; serialised without a tag, the kind is in [`Meta::kind`].
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Body {
    /// `chooser`: the language chooser at the root.
    Chooser(ChooserBody),
    /// `home`: the front page of a section.
    Home(HomeBody),
    /// `article`: a curated page.
    Article(ArticleBody),
    /// `timeline`.
    Timeline(TimelineBody),
    /// `event`.
    Event(EventBody),
    /// `day`.
    Day(DayBody),
    /// `known`.
    Known(KnownBody),
    /// `map`.
    Map(MapBody),
    /// `place`.
    Place(PlaceBody),
    /// `figures`.
    Figures(FiguresBody),
    /// `actors`.
    Actors(ActorsBody),
    /// `sources`.
    Sources(SourcesBody),
    /// `source`.
    Source(Box<SourceBody>),
    /// `glossary`.
    Glossary(GlossaryBody),
    /// `conflicts`.
    Conflicts(ConflictsBody),
    /// `corrections`.
    Corrections(CorrectionsBody),
    /// `coverage`.
    Coverage(CoverageBody),
    /// `data`: what the files of the site's data hold.
    Data(DataBody),
    /// `404` and `redirect`: nothing of their own.
    Empty {},
}

/// Head matter of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Meta {
    /// Kind of page, which is also the name of its template: `article`, `event`, `404` …
    pub(crate) kind: &'static str,
    /// Title of the page (without the site's).
    pub(crate) title: String,
    /// For `<title>`: with that of the site behind it, where both are in one language.
    pub(crate) full_title: String,
    /// One or two sentences for search engines and cards, plain text.
    pub(crate) description: String,
    /// What stands below the headline of a curated page: its description, where an editor has written one.
    pub(crate) standfirst: Option<String>,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// Absolute URL of the page that holds the original of this text; absent where there is nothing to find.
    pub(crate) canonical: Option<String>,
    /// `hreflang` alternates (absolute URLs), real translations only, reciprocal; the last is `x-default`.
    pub(crate) alternates: Vec<Alternate>,
    /// Keep out of search engines (fallback pages, 404).
    pub(crate) noindex: bool,
    /// The whole body is borrowed from another language.
    pub(crate) fallback: Option<Fallback>,
    /// The body is a translation.
    pub(crate) translation: Option<TranslationNote>,
    /// What was corrected on it.
    pub(crate) corrections: Option<CorrectionsNote>,
    /// When the page was first published, in words.
    pub(crate) published: Option<String>,
    /// When it was last changed, in words.
    pub(crate) updated: Option<String>,
    /// Open Graph type: `website` or `article`.
    pub(crate) og_type: &'static str,
    /// Open Graph locale: `sv_SE` style where known, else the language.
    pub(crate) og_locale: String,
    /// JSON-LD, serialised and safe to stand in a script element (print with `| safe`).
    pub(crate) json_ld: Option<String>,
    /// Target of a `redirect` page.
    pub(crate) redirect: Option<String>,
}

/// One `hreflang` alternate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Alternate {
    /// BCP 47 tag or `x-default`.
    pub(crate) lang: String,
    /// Absolute URL.
    pub(crate) href: String,
}

/// Says that a page borrows its body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Fallback {
    /// BCP 47 tag of the body.
    pub(crate) lang: String,
    /// Name of that language in the reader's language.
    pub(crate) name: String,
    /// URL of the original.
    pub(crate) url: String,
}
