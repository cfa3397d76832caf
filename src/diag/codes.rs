//! All codes of problems: where the manual explains each, how bad it can be, and whether it keeps a part of a file from being read.
//!
//! The place that makes a problem writes its code as a text, so that a search for the code finds that place. Tests compare this table with
//! the manual and with the places.

/// What is known of a code.
#[derive(Debug, Clone, Copy)]
pub struct CodeFacts {
    /// In kebab-case. It stays the same from version to version.
    pub code: &'static str,
    can_be_error: bool,
    can_be_warning: bool,
    keeps_from_reading: bool,
}

/// The codes by the page of the manual that explains them, below `docs/guide/content/en/problems/`, where each has its section.
pub const CODES: &[(&str, &[CodeFacts])] = &[
    (
        "files",
        &[
            either("blank-text"),
            error("config"),
            error("control-character"),
            error("crashed"),
            warning("cut-value"),
            error("duplicate-key").keeps_from_reading(),
            error("front-matter").keeps_from_reading(),
            error("language-tag"),
            error("link-dangling").keeps_from_reading(),
            error("link-forbidden").keeps_from_reading(),
            error("link-in-link").keeps_from_reading(),
            error("link-loop").keeps_from_reading(),
            error("link-outside").keeps_from_reading(),
            error("linked-page"),
            warning("lost-character"),
            error("merge-conflict").keeps_from_reading(),
            error("missing-key").keeps_from_reading(),
            error("no-config"),
            error("no-content").keeps_from_reading(),
            error("no-front-page"),
            warning("no-list"),
            error("not-utf-8").keeps_from_reading(),
            either("plain-text"),
            error("same-name"),
            error("special-file"),
            error("too-deep"),
            error("too-large").keeps_from_reading(),
            error("too-many-copies"),
            error("unclosed-front-matter").keeps_from_reading(),
            error("undeclared-language"),
            either("unknown-file"),
            error("unknown-key").keeps_from_reading(),
            either("unreadable").keeps_from_reading(),
            warning("unused-file"),
            error("wrong-type").keeps_from_reading(),
            error("yaml-syntax").keeps_from_reading(),
        ],
    ),
    (
        "records",
        &[
            error("bad-country"),
            error("bad-date"),
            error("bad-day"),
            either("bad-hash"),
            error("bad-hour"),
            error("bad-id").keeps_from_reading(),
            error("bad-language"),
            either("bad-locator"),
            either("bad-url"),
            error("bad-window"),
            error("circular"),
            warning("citation-changed"),
            warning("citation-gone"),
            warning("citation-moved"),
            warning("citation-unknown"),
            error("copied-words"),
            warning("dates-reversed"),
            error("doubled"),
            error("duplicate-id"),
            error("empty"),
            error("excerpt-too-long"),
            error("id-differs"),
            warning("like-thousands"),
            warning("lock-without-source"),
            warning("long-gist"),
            error("mistyped-id"),
            warning("no-claim"),
            warning("no-digest"),
            error("no-licence"),
            either("no-point"),
            error("no-records").keeps_from_reading(),
            either("no-revision"),
            error("no-source"),
            error("no-such-time"),
            error("not-a-count"),
            warning("odd-date"),
            warning("odd-kind"),
            error("one-sided"),
            warning("one-source"),
            error("out-of-range"),
            error("paragraphs-differ"),
            warning("point-outside-country"),
            error("quote-not-found"),
            warning("quote-twice"),
            warning("raw-differs"),
            warning("stale-correction"),
            error("still-there"),
            either("swapped-point"),
            error("told-in-words"),
            error("too-exact"),
            warning("uncited-source"),
            error("unknown-id"),
            error("unknown-paragraph"),
            error("unknown-word"),
            error("unknown-zone"),
            warning("untold-change"),
            error("wrong-offset"),
        ],
    ),
    (
        "texts",
        &[
            error("bad-anchor"),
            error("bad-target"),
            warning("bare-address"),
            warning("bare-citation"),
            warning("block-in-words"),
            error("broken-image"),
            error("broken-link"),
            warning("doubtful-heading"),
            warning("doubtful-list"),
            error("duplicate-anchor"),
            error("duplicate-footnote"),
            error("empty-file"),
            error("empty-footnote"),
            error("empty-heading"),
            error("empty-link"),
            warning("foreign-alert"),
            warning("foreign-definition"),
            warning("foreign-footnote"),
            warning("foreign-markup"),
            warning("foreign-tab"),
            error("image-size"),
            error("malformed-citation"),
            error("malformed-link"),
            error("malformed-shortcode"),
            error("misnamed-image"),
            error("misplaced-citation"),
            error("misplaced-footnote"),
            error("misplaced-shortcode"),
            warning("nearly-markup"),
            warning("no-description"),
            error("no-image"),
            warning("no-text"),
            warning("own-address"),
            warning("private-file"),
            error("private-key"),
            error("raw-html"),
            error("remote-image"),
            warning("same-title"),
            error("shortcode"),
            warning("skipped-heading-level"),
            error("surplus-cell"),
            error("taken-anchor"),
            error("title-in-text"),
            error("unclosed-comment"),
            error("unknown-alert"),
            error("unknown-footnote"),
            error("unknown-reference"),
            error("unknown-source"),
            either("unpublished-kind"),
            error("unsafe-image"),
            warning("unused-footnote"),
            warning("unused-reference"),
        ],
    ),
    (
        "languages",
        &[
            warning("accepted-gone"),
            error("bad-argument"),
            error("circular-message"),
            error("duplicate-layout"),
            warning("empty-message"),
            warning("extra-message"),
            error("fluent-syntax"),
            error("layout-differs"),
            either("missing-message"),
            warning("missing-translation"),
            either("missing-words"),
            warning("no-original"),
            error("not-compared"),
            warning("not-translated"),
            warning("number-unit"),
            either("orphan-words"),
            warning("plural-forms"),
            error("repeated-message"),
            warning("stale-translation"),
            warning("translation-differs"),
            warning("translation-not-accepted"),
            warning("translation-unsaid"),
            error("translation"),
            error("unknown-function"),
            error("unknown-language"),
            error("unknown-message"),
            warning("unknown-variable"),
            warning("unused-variable"),
        ],
    ),
    (
        "theme",
        &[
            warning("blocked"),
            error("contrast"),
            warning("css-syntax"),
            error("empty-page"),
            error("geojson-coordinates"),
            error("geojson-empty"),
            error("geojson-geometry"),
            error("geojson-syntax"),
            warning("loose-policy"),
            either("missing-file"),
            error("missing-focus"),
            error("missing-layer"),
            error("missing-template"),
            error("no-theme"),
            error("not-replaceable"),
            error("not-written"),
            warning("odd-focus"),
            error("template"),
            warning("too-many-kinds"),
            error("too-slow"),
        ],
    ),
    (
        "output",
        &[
            error("add"),
            error("bad-alias"),
            error("bad-output-folder"),
            error("bad-output-path"),
            error("bad-slug"),
            error("busy-output-folder"),
            error("cannot-listen"),
            error("cannot-serve"),
            error("cannot-watch"),
            error("disk-full"),
            error("duplicate-output"),
            error("duplicate-route"),
            error("foreign-file"),
            error("foreign-output-folder"),
            error("io"),
            error("language"),
            warning("no-browser"),
            warning("no-editor"),
            error("no-permission"),
            error("no-schema"),
            error("output-failed"),
            either("page-name"),
            warning("placeholder-address"),
            error("read-only-output"),
            error("title"),
            error("unlisted-output"),
            error("variable"),
            warning("wrong-host"),
        ],
    ),
    (
        "import",
        &[
            error("binary-input"),
            warning("crowded-lines"),
            error("empty-input"),
            error("id-exists"),
            warning("left-out"),
            error("no-metadata"),
            warning("no-names"),
            warning("not-found"),
            warning("nothing-kept"),
            error("nothing-to-ask"),
            error("own-file"),
            warning("passed-over"),
            error("text-changed"),
            error("two-articles"),
            error("unknown-encoding"),
            error("wrong-encoding"),
        ],
    ),
];

const fn error(code: &'static str) -> CodeFacts {
    CodeFacts {
        code,
        can_be_error: true,
        can_be_warning: false,
        keeps_from_reading: false,
    }
}

const fn warning(code: &'static str) -> CodeFacts {
    CodeFacts {
        can_be_error: false,
        can_be_warning: true,
        ..error(code)
    }
}

/// An error at one place, and a warning at another where the site can go without.
const fn either(code: &'static str) -> CodeFacts {
    CodeFacts {
        can_be_warning: true,
        ..error(code)
    }
}

impl CodeFacts {
    /// A file, or a part of one, cannot be read because of it: it is told first.
    const fn keeps_from_reading(self) -> Self {
        Self {
            keeps_from_reading: true,
            ..self
        }
    }
}

fn facts(code: &str) -> Option<&'static CodeFacts> {
    let mut all = CODES.iter().flat_map(|(_, codes)| *codes);
    all.find(|facts| facts.code == code)
}

/// Whether a file, or a part of one, cannot be read because of a problem with this code.
pub(super) fn keeps_from_reading(code: &str) -> bool {
    facts(code).is_some_and(|facts| facts.keeps_from_reading)
}

/// Whether a problem with this code can be an error; of a code that is not known, as tests make them up, it can.
pub(super) fn can_be_error(code: &str) -> bool {
    facts(code).is_none_or(|facts| facts.can_be_error)
}

/// Whether a problem with this code can be a warning; of a code that is not known, as tests make them up, it can.
pub(super) fn can_be_warning(code: &str) -> bool {
    facts(code).is_none_or(|facts| facts.can_be_warning)
}
