//! Where each field is shown.

/// What becomes of a field.
pub(super) enum Fate {
    /// A page or file of the output holds this text because of it.
    Shown(&'static str, &'static str),
    /// There is no page or file because of it.
    Absent(&'static str),
    /// `check` tells of it.
    Checked(&'static str),
    /// A golden site of this name has it in a file, and shows what becomes of it.
    Golden(&'static str),
    /// It holds fields of its own, which are in the table.
    Whole,
}
use Fate::{Absent, Checked, Golden, Shown, Whole};
const EVENT: &str = "en/timeline/dam-breaks/index.html";
const PLACE: &str = "en/map/lower-vask/index.html";
const TOWN: &str = "en/map/town-of-vask/index.html";
const PEOPLE: &str = "en/people/index.html";
const FIGURES: &str = "en/figures/index.html";
const CONFLICTS: &str = "en/conflicts/index.html";
const CORRECTIONS: &str = "en/corrections/index.html";
const SOURCE: &str = "en/sources/courier/index.html";
const SWEDISH: &str = "sv/timeline/batar/index.html";
const PAGE: &str = "en/why/index.html";
const HOME: &str = "en/index.html";
const MAP: &str = "en/map/index.html";
const TIMELINE: &str = "en/timeline/index.html";

pub(super) const FIELDS: &[(&str, Fate)] = &[
    // content/shared/events.yaml
    ("EventRecord.when", Shown(EVENT, "possibly 2 March 2031")),
    ("EventRecord.window", Whole),
    ("EventRecord.where", Whole),
    ("EventRecord.kind", Shown(EVENT, "Word for water")),
    ("EventRecord.actors", Whole),
    ("EventRecord.status", Shown(EVENT, "Disputed")),
    ("EventRecord.figures", Shown(EVENT, "Counted at the school.")),
    ("EventRecord.conflicts", Shown(EVENT, "Both are hearsay.")),
    ("EventRecord.sources", Whole),
    (
        "EventRecord.previous_ids",
        Shown("en/timeline/dam-bursts/index.html", "/en/timeline/dam-breaks/"),
    ),
    ("EventRecord.added", Shown(EVENT, "Published 20 March 2031")),
    ("EventRecord.updated", Shown(EVENT, "Updated 2 April 2031")),
    (
        "EventRecord.hour",
        Shown("en/timeline/dam-is-mended/index.html", "about 16:30, Norway Time"),
    ),
    ("EventRecord.order", Golden("order-of-events")),
    ("EventRecord.lead", Golden("order-of-events")),
    ("Window.earliest", Shown(EVENT, "03:00–04:30, Norway Time, UTC+1")),
    ("Window.latest", Shown(EVENT, "03:00–04:30, Norway Time, UTC+1")),
    ("PlaceRef.place", Shown(EVENT, ">Lower Vask</a>")),
    ("PlaceRef.role", Shown(EVENT, "from here")),
    ("ActorRef.actor", Shown(EVENT, ">The fire brigade</a>")),
    ("ActorRef.role", Shown(EVENT, "Word for warned, Word for rescued")),
    ("SourceRef.source", Shown(EVENT, "Courier, paragraph\u{a0}2")),
    ("SourceRef.locator", Shown(EVENT, "Courier, paragraph\u{a0}2")),
    // content/shared/places.yaml
    ("PlaceRecord.kind", Shown(PLACE, "Word for quarter")),
    ("PlaceRecord.country", Shown(PLACE, "Norway")),
    ("PlaceRecord.within", Shown(PLACE, ">Vask</a>")),
    ("PlaceRecord.point", Shown(PLACE, "58.19° N, 11.51° E")),
    ("PlaceRecord.precision", Shown(PLACE, "the area around the point")),
    (
        "PlaceRecord.tz",
        Shown(PLACE, "Norway Time <code class=edtf>Europe/Oslo</code>"),
    ),
    (
        "PlaceRecord.previous_ids",
        Shown("en/map/low-town/index.html", "/en/map/lower-vask/"),
    ),
    // content/shared/actors.yaml
    ("ActorRecord.kind", Shown(PEOPLE, "Word for council")),
    (
        "ActorRecord.within",
        Shown(
            PEOPLE,
            "Belongs to</span> <a href=/en/people/#actor-council>The council</a>",
        ),
    ),
    (
        "ActorRecord.same_as",
        Shown(
            PEOPLE,
            "href=https://www.register.example/council rel=external>register.example</a>",
        ),
    ),
    ("ActorRecord.spellings", Shown(PEOPLE, "Kommunfullmäktige</span>")),
    // content/shared/figures.yaml
    ("ClaimRecord.measure", Shown(FIGURES, "Word for homeless")),
    ("ClaimRecord.value", Whole),
    ("ClaimRecord.scope", Whole),
    (
        "ClaimRecord.as_of",
        Shown(FIGURES, "<time datetime=2031-03-03>3 March 2031</time>"),
    ),
    ("ClaimRecord.asserted_by", Shown(FIGURES, ">The council</a>")),
    (
        "ClaimRecord.relayed_by",
        Shown(
            FIGURES,
            "by way of <a href=/en/people/#actor-fire-brigade>The fire brigade</a>",
        ),
    ),
    ("ClaimRecord.as_printed", Shown(FIGURES, "some two hundred")),
    ("ClaimRecord.sources", Shown(FIGURES, "Courier, paragraph\u{a0}3")),
    ("Parts.value", Shown(FIGURES, "about 200")),
    ("Parts.qualifier", Shown(FIGURES, "about 200")),
    ("Parts.low", Shown(FIGURES, "150–350")),
    ("Parts.high", Shown(FIGURES, "150–350")),
    ("Scope.population", Shown(FIGURES, "Word for residents")),
    ("Scope.place", Shown(FIGURES, "Word for residents, Lower Vask")),
    // content/shared/conflicts.yaml
    ("ConflictRecord.kind", Shown(CONFLICTS, "within one source")),
    ("ConflictRecord.severity", Shown(CONFLICTS, "Explainable")),
    ("ConflictRecord.statements", Whole),
    ("ConflictRecord.events", Shown(CONFLICTS, ">Boats arrive</a>")),
    (
        "ConflictRecord.figures",
        Shown(CONFLICTS, "Word for homeless, Word for residents: 150–350"),
    ),
    ("StatementRecord.id", Shown(CONFLICTS, "At night")),
    (
        "StatementRecord.sources",
        Shown(CONFLICTS, "Courier, paragraph\u{a0}5"),
    ),
    // content/shared/corrections.yaml
    ("CorrectionRecord.about", Shown(EVENT, "The day was wrong.")),
    ("CorrectionRecord.removed", Golden("corrections-wrong")),
    ("CorrectionRecord.field", Shown(CORRECTIONS, "When:")),
    (
        "CorrectionRecord.before",
        Shown(CORRECTIONS, "<del>1 March 2031</del>"),
    ),
    (
        "CorrectionRecord.after",
        Shown(CORRECTIONS, "<ins>possibly 2 March 2031</ins>"),
    ),
    ("CorrectionRecord.date", Shown(CORRECTIONS, "3 April 2031</time>")),
    (
        "CorrectionRecord.kind",
        Shown(CORRECTIONS, "<strong>Correction</strong>"),
    ),
    // seeds/*.md
    ("SourceRecord.id", Shown("sitemap.xml", "/en/sources/courier/")),
    ("SourceRecord.publisher", Shown(SOURCE, "<dd>The Courier</dd>")),
    (
        "SourceRecord.actor",
        Shown(
            SOURCE,
            "<a href=/en/people/#actor-council>More about: The council</a>",
        ),
    ),
    ("SourceRecord.kind", Shown(SOURCE, "<dd>report</dd>")),
    ("SourceRecord.author", Shown(SOURCE, "A. Writer")),
    ("SourceRecord.authors", Golden("sorts-of-sources")),
    ("SourceRecord.archived", Whole),
    ("ArchivedCopy.url", Shown(PAGE, ">archive.example</a>")),
    ("ArchivedCopy.date", Shown(SOURCE, "9 March 2031</time>")),
    (
        "SourceRecord.title",
        Shown(SOURCE, ">Vattnet kom om natten</span></dd>"),
    ),
    (
        "SourceRecord.url",
        Shown(
            PAGE,
            "href=https://www.courier.example/2031/flood rel=external>courier.example</a>",
        ),
    ),
    ("SourceRecord.published", Shown(SOURCE, "March 2031</time>")),
    (
        "SourceRecord.published_inferred",
        Shown(
            SOURCE,
            "4 or 5 March 2031</span> <span class=particulars>(inferred, not printed)",
        ),
    ),
    ("SourceRecord.language", Shown(SOURCE, "Swedish")),
    (
        "SourceRecord.rights",
        Shown(SOURCE, "What is quoted here is an excerpt."),
    ),
    ("SourceRecord.import", Whole),
    ("ImportNotes.keep", Golden("import-notes")),
    ("ImportNotes.set_apart", Golden("import-notes")),
    ("ImportNotes.dropped", Golden("import-notes")),
    ("LineNote.line", Golden("import-notes")),
    ("LineNote.para", Golden("import-notes")),
    ("LineNote.kind", Golden("import-notes")),
    ("LineNote.language", Golden("import-notes")),
    ("LineNote.why", Golden("import-notes")),
    ("SourceRecord.word_count", Shown(SOURCE, "1,120 words")),
    ("SourceRecord.paragraphs", Shown(SOURCE, "5 paragraphs")),
    (
        "SourceRecord.sha256",
        Shown(
            SOURCE,
            "00000000000000000000000000000000000000000000000000000000000000ff",
        ),
    ),
    // content/<language>/*.md
    ("FrontMatter.title", Shown(PAGE, "Causes of the flood</h1>")),
    ("FrontMatter.description", Shown(PAGE, "Why it rained.")),
    ("FrontMatter.nav_title", Shown(HOME, ">Words</a>")),
    ("FrontMatter.slug", Shown(PAGE, "It rained.")),
    ("FrontMatter.layout", Shown(PEOPLE, "data-kind=actors")),
    (
        "FrontMatter.weight",
        Shown(
            PAGE,
            "rel=next><span class=label>Next chapter</span> <span class=pager-title>Effects",
        ),
    ),
    (
        "FrontMatter.menu",
        Shown(
            HOME,
            "</ul><ul><li><a href=/en/corrections/>Corrections</a></li><li><a href=/en/glossary/>Words</a></li></ul></nav>",
        ),
    ),
    (
        "FrontMatter.days",
        Shown("en/timeline/2031-03-02/index.html", "The water comes."),
    ),
    ("FrontMatter.date", Shown(PAGE, "Published 21 March 2031")),
    ("FrontMatter.updated", Shown(PAGE, "Updated 1 April 2031")),
    ("FrontMatter.translation_of", Whole),
    ("FrontMatter.translation", Whole),
    ("FrontMatter.draft", Absent("en/hidden/index.html")),
    ("FrontMatter.aliases", Shown("en/rain/index.html", "/en/why/")),
    ("TranslationOf.lang", Checked("content/sv/causes.md")),
    ("TranslationOf.hash", Checked("content/sv/causes.md")),
    ("Translation.by", Shown(SWEDISH, "Maskinöversatt från engelska.")),
    (
        "Translation.reviewed_by",
        Shown(SWEDISH, "Granskad av A Swedish editor"),
    ),
    ("Translation.reviewed", Shown(SWEDISH, "den 3 april 2031")),
    ("Translation.of", Shown(SWEDISH, "hreflang=en>Läs originalet</a>")),
    // content/<language>/*.yaml
    ("EventWords.translation", Whole),
    ("PlaceWords.translation", Whole),
    ("ActorWords.translation", Whole),
    ("SourceWords.translation", Whole),
    ("TermWords.translation", Whole),
    ("ConflictWords.translation", Whole),
    ("ClaimWords.translation", Whole),
    ("CorrectionWords.translation", Whole),
    ("VocabularyWords.translation", Whole),
    ("LanguageConfig.translation", Whole),
    ("EventWords.title", Shown(EVENT, "The dam breaks</h1>")),
    ("EventWords.summary", Shown(EVENT, "Water came over the dam.")),
    ("EventWords.note", Shown(EVENT, "Seen from the tower.")),
    (
        "EventWords.slug",
        Shown("en/timeline/boats/index.html", "Boats arrive"),
    ),
    ("PlaceWords.title", Shown(TOWN, "Vask</h1>")),
    ("PlaceWords.summary", Shown(TOWN, "A town on the coast.")),
    ("PlaceWords.slug", Shown(TOWN, "Vask")),
    ("ActorWords.title", Shown(PEOPLE, "The council</h3>")),
    ("ActorWords.summary", Shown(PEOPLE, "It governs the town.")),
    ("SourceWords.title", Shown(SOURCE, "The Courier, 4 March</h1>")),
    ("SourceWords.short", Shown(EVENT, "Courier, paragraph\u{a0}2")),
    ("SourceWords.summary", Shown(SOURCE, "A report of one page.")),
    ("SourceWords.gists", Shown(SOURCE, "The gates opened.")),
    ("TermWords.title", Shown("en/glossary/index.html", "Weir")),
    ("TermWords.summary", Shown("en/glossary/index.html", "A low dam.")),
    ("ConflictWords.title", Shown(CONFLICTS, "When it broke")),
    ("ConflictWords.statements", Shown(CONFLICTS, "In the morning")),
    ("ConflictWords.assessment", Shown(CONFLICTS, "Both are hearsay.")),
    (
        "CorrectionWords.summary",
        Shown(CORRECTIONS, "The day was wrong."),
    ),
    ("ClaimWords.note", Shown(FIGURES, "Counted at the school.")),
    ("VocabularyWords.event_kinds", Shown(TIMELINE, "Word for rescue")),
    ("VocabularyWords.place_kinds", Shown(MAP, "Word for town")),
    ("VocabularyWords.actor_kinds", Shown(PEOPLE, "Word for council")),
    ("VocabularyWords.actor_roles", Shown(EVENT, "Word for rescued")),
    (
        "VocabularyWords.populations",
        Shown(FIGURES, "Word for residents"),
    ),
    ("VocabularyWords.units", Shown(FIGURES, "word for people")),
    ("VocabularyWords.measures", Whole),
    ("MeasureWords.title", Shown(FIGURES, "Word for homeless")),
    ("MeasureWords.summary", Shown(FIGURES, "What homeless means")),
    // kzsite.yaml
    (
        "Config.base_url",
        Shown("robots.txt", "https://flood.example/sitemap.xml"),
    ),
    ("Config.theme", Shown(HOME, "/css/base.css")),
    ("Config.default_language", Shown(HOME, "hreflang=x-default")),
    ("Config.languages", Whole),
    ("Config.licence", Whole),
    (
        "Config.feed_tag",
        Shown(
            "en/feed.xml",
            "<id>tag:flood.example,2031:en/event/dam-bursts</id>",
        ),
    ),
    ("Config.author", Whole),
    ("Config.look", Whole),
    ("Config.head", Whole),
    ("Config.footer", Golden("footer")),
    ("Config.redirects", Whole),
    ("OwnRedirect.from", Golden("redirects")),
    ("OwnRedirect.to", Golden("redirects")),
    ("OwnRedirect.status", Golden("redirects")),
    ("Config.csp", Golden("hosting")),
    ("Config.headers", Whole),
    ("Config.timeline", Whole),
    ("Config.home", Whole),
    ("Config.map", Whole),
    ("Config.publish", Whole),
    ("Config.data", Golden("data-off")),
    ("Config.vocabulary", Whole),
    ("PluralForms.zero", Whole),
    ("PluralForms.one", Whole),
    ("PluralForms.two", Whole),
    ("PluralForms.few", Whole),
    ("PluralForms.many", Whole),
    ("PluralForms.other", Whole),
    ("PluralForms.words", Whole),
    ("LanguageConfig.name", Shown(HOME, "English tongue")),
    (
        "LanguageConfig.fallback",
        Shown("sv/timeline/dam-breaks/index.html", "The dam breaks"),
    ),
    ("Licence.content", Shown(HOME, "Licence of the flood")),
    ("Licence.url", Shown(HOME, "href=https://licence.example/flood")),
    ("HeadLink.rel", Golden("hosting")),
    ("HeadLink.href", Golden("hosting")),
    ("HeadLink.type", Golden("hosting")),
    ("HeadLink.sizes", Golden("hosting")),
    ("HeadLink.title", Golden("hosting")),
    ("OwnHeaders.below", Golden("hosting")),
    ("OwnHeaders.set", Golden("hosting")),
    ("Author.name", Golden("look")),
    ("Author.url", Golden("look")),
    ("Author.kind", Golden("look")),
    ("Look.accent", Golden("look")),
    ("Look.accent_dark", Golden("look-dark-only")),
    ("Look.logo", Golden("look")),
    ("Look.favicon", Golden("look")),
    ("Look.text_font", Golden("look")),
    ("Look.label_font", Golden("look-flawed")),
    ("Font.family", Golden("look")),
    ("Font.licence", Golden("look")),
    ("Font.files", Golden("look")),
    ("FontFile.file", Golden("look")),
    ("FontFile.weight", Golden("look")),
    ("FontFile.italic", Golden("look")),
    ("TimelineConfig.from", Shown(TIMELINE, "class=column-label")),
    ("TimelineConfig.to", Shown(TIMELINE, "class=column-label")),
    ("HomeConfig.figures", Whole),
    (
        "KeyFigureConfig.measure",
        Shown(HOME, "homeless--residents--lower-vask"),
    ),
    (
        "KeyFigureConfig.population",
        Shown(HOME, "homeless--residents--lower-vask"),
    ),
    (
        "KeyFigureConfig.place",
        Shown(HOME, "homeless--residents--lower-vask"),
    ),
    ("MapConfig.layers", Whole),
    ("MapConfig.focus", Whole),
    ("MapConfig.base", Golden("map-world-around-places")),
    ("MapConfig.borders", Golden("map-world-borders")),
    ("MapConfig.credit", Shown(MAP, "Drawn for this test")),
    ("MapLayerConfig.file", Shown(MAP, "layer-land")),
    ("MapLayerConfig.role", Shown(MAP, "layer-water")),
    ("Parts.file", Shown(MAP, "class=focus")),
    ("Parts.property", Shown(MAP, "class=focus")),
    ("Parts.value", Shown(MAP, "class=focus")),
    ("Parts.edges", Whole),
    ("Parts.counts", Whole),
    ("Parts.decimals", Whole),
    ("Vocabulary.event_kinds", Shown(TIMELINE, "Word for rescue")),
    ("Vocabulary.place_kinds", Shown(MAP, "Word for town")),
    ("Vocabulary.actor_kinds", Shown(PEOPLE, "Word for council")),
    ("Vocabulary.actor_roles", Shown(EVENT, "Word for rescued")),
    ("Vocabulary.populations", Shown(FIGURES, "Word for residents")),
    ("Vocabulary.units", Shown(FIGURES, "word for people")),
    ("Vocabulary.measures", Whole),
    ("Measure.unit", Shown(FIGURES, "word for people")),
];
