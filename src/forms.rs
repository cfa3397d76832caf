//! How texts of the format are written, as JSON Schema tells it to editors.
//!
//! Fields whose type is a text name one of these types with `#[schemars(with = …)]`. A pattern matches whatever the build accepts; what it
//! matches beyond that, the build reports.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::marker::PhantomData;

/// The keyword that names the list of the site whose words a text may be: one of the vocabulary, or `languages`. A schema that is made for
/// a site has the words in its place; any other has it removed.
pub const LIST: &str = "x-list";

/// The keyword for what editors show instead of the pattern where a text does not match it. It is not in the standard; Visual Studio Code
/// and others that check YAML know it.
pub const HINT: &str = "patternErrorMessage";

/// A type for each form of texts, whose schema is that of a text with what stands behind the `=`.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident = $form:expr;)*) => {$(
        $(#[$doc])*
        pub enum $name {}

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $form
            }
        }
    )*};
}

/// The schema of texts that match a pattern, with what editors say of other texts, and with examples.
fn pattern(pattern: impl Into<String>, hint: &str, examples: &[&str]) -> Schema {
    let mut schema = json_schema!({"type": "string", "pattern": pattern.into()});
    schema.insert(HINT.to_owned(), hint.into());
    if !examples.is_empty() {
        schema.insert("examples".to_owned(), examples.into());
    }
    schema
}

/// The schema of the words of a list of the site.
fn word(list: &str) -> Schema {
    let mut schema = json_schema!({"type": "string", "pattern": r"\S"});
    schema.insert(LIST.to_owned(), list.into());
    schema
}

/// A point of time, with the mark that says how sure it is.
const POINT: &str =
    r"-?\d\d[\dX]{2}(-[\dX]{2}(-[\dX]{2}(T\d\d:\d\d(:\d\d)?(Z|[+\-]\d\d(:?\d\d)?)?)?)?)?[?~%]?";

/// One point, a span of time, or one of several points.
fn date() -> String {
    let set = format!(r"\[\s*(\.\.)?{POINT}((\.\.|(\.\.)?\s*,\s*(\.\.)?){POINT})*(\.\.)?\s*\]");
    format!(r"^({POINT}|({POINT}|\.\.)?/({POINT}|\.\.)?|{set})$")
}

forms! {
    /// A text with something to read in it.
    Text = pattern(r"\S", "there is nothing to read in this text", &[]);
    /// The id of a record.
    Id = pattern("^[a-z0-9-]{1,100}$", "an id has small letters, digits and hyphens, at most 100 of them", &[]);
    /// The name of a shortcode of one's own, or of one of its arguments.
    TemplateName = pattern("^[a-z][a-z0-9_]*$", "a name has small letters, digits and _", &[]);
    /// A part of an address.
    Slug = pattern(r"^[^\s/?#%\\]+$", "a part of an address has letters, digits and hyphens", &[]);
    /// A date in EDTF.
    EdtfDate = pattern(
        date(),
        "write a day as 2031-03-02, a month as 2031-03, 2031-03-02? if it is uncertain, 2031-03-02/2031-03-05 from the first to the last, [2031-03-02..2031-03-05] for one of them",
        &["2031-03-02", "2031-03-02?", "2031-03-02~", "2031-03", "2031-03-02/2031-03-05", "[2031-03-01,2031-03-02]"],
    );
    /// A day, or a time with its offset.
    Day = pattern(
        r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+\-]\d\d(:?\d\d)?))?$",
        "write a day as 2031-03-20, or a time with its offset: 2031-03-20T16:00+01:00",
        &["2031-03-20", "2031-03-20T16:00+01:00"],
    );
    /// A day, without a time.
    OneDay = pattern(r"^-?\d{4}-\d\d-\d\d$", "write a day as 2031-03-02", &["2031-03-02"]);
    /// A day and a time.
    DayAndTime = pattern(
        r"^-?\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+\-]\d\d(:?\d\d)?)?[?~%]?$",
        "write a day with a time: 2031-03-03T04:30",
        &["2031-03-03T04:30"],
    );
    /// The address of something on the web.
    WebAddress = pattern(r"^[Hh][Tt][Tt][Pp][Ss]?://[^/\\\s]\S*$", "write the whole address: https://example.org/page", &["https://example.org/page"]);
    /// A colour.
    HexColour = pattern("^#[0-9a-fA-F]{6}$", "write a colour as #0b6e4f, in quotation marks", &["#0b6e4f"]);
    /// A country by its code.
    Country = pattern("^[A-Z]{2}$", "a country is two capital letters (ISO 3166-1), in quotation marks", &["NO"]);
    /// A language by its tag.
    Tag = pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "a language is a tag such as en, nb or sr-Latn", &["en", "sr-Latn"]);
    /// A time zone by its name.
    TimeZone = pattern(r"^[A-Za-z][A-Za-z0-9_+\-]*(/[A-Za-z0-9_+\-]+)*$", "a time zone is a name such as Europe/Oslo", &["Europe/Oslo"]);
    /// A checksum.
    Sha256 = pattern("^[0-9a-fA-F]{64}$", "a checksum is 64 digits from 0 to f", &[]);
    /// A host, and a year or day on which it belonged to the site.
    HostAndYear = pattern(r"^([a-z0-9._\-]+@)?[a-z0-9._\-]+,\d{4}(-\d\d(-\d\d)?)?$", "write a host and a year: example.org,2026", &["example.org,2026"]);
    /// The ending of the names of files.
    Ending = pattern("^[a-z0-9]+$", "write it in small letters and without a dot: docx", &["docx"]);
    /// A word that the vocabulary of the site may have.
    NewWord = pattern(r"^[^\s!-,./:-@\[-^`{-~]+$", "a word has letters, digits and hyphens; what readers see stands in vocabulary.yaml", &[]);
    /// A record as links name it.
    RecordLink = pattern(r"^[a-z]+:[a-z0-9-]{1,100}$", "name a record as links do: event:dam-breaks", &["event:dam-breaks"]);
    /// A record as links name it, or a page by its path.
    RecordOrPage = pattern(r"^([a-z]+:[a-z0-9-]{1,100}|[^:]+\.md)$", "name a record as links do, event:dam-breaks, or a page by its path, causes.md", &["event:dam-breaks", "causes.md"]);
    /// The path of a file, with slashes.
    Path = pattern(r"^[^/\s\\].*$", "write the path of a file, with slashes: img/logo.svg", &[]);
    /// A path of the site, or the address of something on the web.
    Address = pattern(r"^(/([^/\\].*)?|[Hh][Tt][Tt][Pp][Ss]?://[^/\\\s]\S*)$", "write a whole address, https://example.org/, or a path of the site, /icon.png", &["/icon.png", "https://example.org/"]);
    /// A path from the root of the site.
    RootPath = pattern(r"^/[^/\\].*$", "write a path from the root of the site: /old/", &["/old/"]);
    /// A path that begins and ends with a slash.
    Folder = pattern("^/(.*/)?$", "a path of the site begins and ends with a slash", &["/"]);

    /// A kind of events.
    EventKind = word("event_kinds");
    /// A kind of places.
    PlaceKind = word("place_kinds");
    /// A kind of actors.
    ActorKind = word("actor_kinds");
    /// What an actor is in an event.
    ActorRole = word("actor_roles");
    /// Whom a claim counts.
    Population = word("populations");
    /// A unit of measures.
    UnitWord = word("units");
    /// What a claim counts.
    MeasureWord = word("measures");
    /// A language of the site.
    SiteLanguage = word("languages");
}

/// A mapping whose keys are of a form.
pub struct By<K, V>(PhantomData<(K, V)>);

impl<K: JsonSchema, V: JsonSchema> JsonSchema for By<K, V> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}By{}", V::schema_name(), K::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<K>(),
            "additionalProperties": generator.subschema_for::<V>(),
        })
    }
}

/// A list with at least `N` items.
pub struct AtLeast<const N: usize, T>(PhantomData<T>);

impl<const N: usize, T: JsonSchema> JsonSchema for AtLeast<N, T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{N}Or{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "array", "items": generator.subschema_for::<T>(), "minItems": N})
    }
}
