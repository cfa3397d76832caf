//! The schemas, and the files to which each applies.

use super::known::Known;
use super::tidy::Tidy;
use super::whole::{AcceptedFile, Records, Shortcodes, Words};
use crate::config::Config;
use crate::content::{
    ActorRecord, ActorWords, ClaimRecord, ClaimWords, ConflictRecord, ConflictWords, CorrectionRecord,
    CorrectionWords, EventRecord, EventWords, FrontMatter, PlaceRecord, PlaceWords, SourceRecord,
    SourceWords, TermWords, VocabularyWords,
};
use crate::import::RuleFile;
use crate::theme::Manifest;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

/// A schema: its name, the files to which it applies, and what they hold.
#[derive(Debug)]
pub struct SchemaFile {
    /// Its name, and that of its file without the ending.
    pub name: &'static str,
    /// Where the files lie to which it applies.
    pub place: FilePlace,
    /// What such a file holds, in plain words.
    about: &'static str,
    make: fn() -> Schema,
}

/// Where files lie.
#[derive(Debug, Clone, Copy)]
pub enum FilePlace {
    /// At a path from the folder of the site.
    At(&'static str),
    /// In the folder of each language.
    OfLanguages(&'static str),
    /// In the folder of a site's changes to its theme, and in that of a theme.
    OfThemes(&'static str),
    /// Front matter, between two lines `---`.
    HeadOf(&'static str),
}

impl FilePlace {
    /// The place in words.
    pub fn told(self) -> String {
        match self {
            Self::At(path) => path.to_owned(),
            Self::OfLanguages(name) => format!("content/<language>/{name}"),
            Self::OfThemes(name) => format!("theme/{name} or themes/NAME/{name}"),
            Self::HeadOf(path) => format!("head of {path}"),
        }
    }
}

/// The name of the schema of the configuration.
const CONFIG: &str = "kzsite";

macro_rules! files {
    ($($name:expr, $place:expr, $type:ty, $about:literal;)*) => {
        &[$(SchemaFile { name: $name, place: $place, about: $about, make: make::<$type> },)*]
    };
}

use FilePlace::{At, HeadOf, OfLanguages, OfThemes};

impl SchemaFile {
    /// All schemas, in the order in which they are listed.
    pub const ALL: &[Self] = files! {
        CONFIG, At("kzsite.yaml"), Config, "The configuration of the site.";
        "events", At("content/shared/events.yaml"), Records<EventRecord>, "Events, each by its id.";
        "places", At("content/shared/places.yaml"), Records<PlaceRecord>, "Places, each by its id.";
        "actors", At("content/shared/actors.yaml"), Records<ActorRecord>, "Actors, each by its id.";
        "figures", At("content/shared/figures.yaml"), Records<ClaimRecord>, "Claims, each by its id.";
        "conflicts", At("content/shared/conflicts.yaml"), Records<ConflictRecord>, "Disagreements of sources, each by its id.";
        "corrections", At("content/shared/corrections.yaml"), Records<CorrectionRecord>, "What the site told otherwise before, each by its id.";
        "words-events", OfLanguages("events.yaml"), Words<EventWords>, "Words for events, by their ids.";
        "words-places", OfLanguages("places.yaml"), Words<PlaceWords>, "Words for places, by their ids.";
        "words-actors", OfLanguages("actors.yaml"), Words<ActorWords>, "Words for actors, by their ids.";
        "words-sources", OfLanguages("sources.yaml"), Words<SourceWords>, "Words for sources, by their ids.";
        "words-terms", OfLanguages("terms.yaml"), Words<TermWords>, "Terms of the glossary, each by its id.";
        "words-figures", OfLanguages("figures.yaml"), Words<ClaimWords>, "Words for claims, by their ids.";
        "words-conflicts", OfLanguages("conflicts.yaml"), Words<ConflictWords>, "Words for disagreements, by their ids.";
        "words-corrections", OfLanguages("corrections.yaml"), Words<CorrectionWords>, "Words for corrections, by their ids.";
        "vocabulary", OfLanguages("vocabulary.yaml"), VocabularyWords, "Labels of the words that kzsite.yaml lists under `vocabulary`.";
        "accepted", OfLanguages("accepted.yaml"), AcceptedFile, "What originals said when their translations were accepted. `kzsite translate accept` writes it, and nobody needs to edit it.";
        "page", HeadOf("content/<language>/**/*.md"), FrontMatter, "The head of a page.";
        "source", HeadOf("seeds/*.md"), SourceRecord, "The head of a source.";
        "theme", At("themes/NAME/theme.yaml"), Manifest, "What a theme says of itself.";
        "shortcodes", OfThemes("shortcodes.yaml"), Shortcodes, "Shortcodes of the site or the theme, each by its name.";
        "import", At("import.yaml"), RuleFile, "Rules of the site for importing articles.";
    };

    /// The schema of a name.
    pub fn of(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|file| file.name == name)
    }

    /// The schema as it is printed and written.
    pub fn text(&self, known: &Known) -> String {
        let mut schema = (self.make)();
        let lists = self.name == CONFIG;
        Tidy { known, lists }.whole(&mut schema);
        schema.insert("title".to_owned(), self.place.told().into());
        schema.insert("description".to_owned(), self.about.into());
        let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
        text.push('\n');
        text
    }
}

fn make<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>()
}
