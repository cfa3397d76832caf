//! The frame of every page: language, head matter, navigation, and the body of its kind.

use super::{
    ActorsBody, ArticleBody, ChooserBody, ConflictsBody, EventBody, FiguresBody, GlossaryBody, HomeBody,
    MapBody, PlaceBody, SourceBody, SourcesBody, TimelineBody,
};
use serde::Serialize;

/// All that a template sees.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    /// The language of the page.
    pub(crate) lang: Language,
    /// What is the same on every page of the section.
    pub(crate) site: SiteInfo,
    /// Head matter of this page.
    pub(crate) page: Meta,
    /// The main navigation, in order.
    pub(crate) nav: Vec<NavItem>,
    /// Pages linked from the foot (about, licence …).
    pub(crate) footer: Vec<NavItem>,
    /// The same page in every language of the site.
    pub(crate) languages: Vec<LanguageLink>,
    /// The part of the page's kind.
    pub(crate) body: Body,
}

/// The part of a view that depends on the kind of page; serialised without a tag, the kind is in [`Meta::kind`].
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "one view lives at a time per thread")]
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
    Source(SourceBody),
    /// `glossary`.
    Glossary(GlossaryBody),
    /// `conflicts`.
    Conflicts(ConflictsBody),
    /// `404` and `redirect`: nothing of their own.
    Empty {},
}

/// A language as HTML needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Language {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// What stands between two things side by side: ", ".
    pub(crate) separator: String,
}

/// What is the same on every page of a section.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SiteInfo {
    /// Title of the site in this language.
    pub(crate) title: String,
    /// Tagline of the site in this language.
    pub(crate) tagline: String,
    /// URL of the section's front page.
    pub(crate) home: String,
    /// Base path, with a slash at both ends: `/` or `/repo/`.
    pub(crate) base_path: String,
    /// URL of the section's Atom feed; absent where nothing says when it was published.
    pub(crate) feed: Option<String>,
    /// The content's licence.
    pub(crate) licence: Option<Licence>,
    /// Names of the site's own style sheets, which come after those of the theme: give each to `asset(path)`.
    pub(crate) styles: Vec<String>,
    /// `kzsite 0.1.0`.
    pub(crate) generator: String,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Licence {
    /// Its name.
    pub(crate) name: String,
    /// Where it can be read.
    pub(crate) url: String,
}

/// Head matter of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Meta {
    /// Kind of page, which is also the name of its template: `article`, `event`, `404` …
    pub(crate) kind: &'static str,
    /// Title of the page (without the site's).
    pub(crate) title: String,
    /// One or two sentences for search engines and cards, plain text.
    pub(crate) description: String,
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
    /// BCP 47 tag of the body: goes into `lang` on the body's element.
    pub(crate) lang: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Name of that language in the reader's language.
    pub(crate) name: String,
    /// URL of the original.
    pub(crate) url: String,
}

/// An entry of the navigation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct NavItem {
    /// Short title.
    pub(crate) title: String,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// This is the page itself, or the page lies below it.
    pub(crate) current: bool,
}

/// The same page in one language, for the language switch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct LanguageLink {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// This is the language of the page.
    pub(crate) current: bool,
    /// False where that page borrows its body from another language.
    pub(crate) translated: bool,
}
