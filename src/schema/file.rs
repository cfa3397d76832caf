//! The schemas, and the files to which each applies.

use super::known::Known;
use super::tidy::Tidy;
use super::whole::{AcceptedFile, Records, Shortcodes, Words};
use crate::config::Config;
use crate::content::{self, FrontMatter, SourceRecord, VocabularyWords};
use crate::import::RuleFile;
use crate::kinds::{RecordKind, record_kinds};
use crate::theme::Manifest;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

/// A schema: its name, the files to which it applies, and what they hold.
#[derive(Debug)]
pub struct SchemaFile {
    /// Its name, and that of its file without the ending.
    pub name: String,
    /// Where the files lie to which it applies.
    pub place: FilePlace,
    /// What such a file holds, in plain words.
    about: String,
    make: fn() -> Schema,
}

/// Where files lie.
#[derive(Debug, Clone)]
pub enum FilePlace {
    /// At a path from the folder of the site.
    At(String),
    /// In the folder of each language.
    OfLanguages(String),
    /// In the folder of a site's changes to its theme, and in that of a theme.
    OfThemes(String),
    /// Front matter, between two lines `---`.
    HeadOf(String),
}

impl FilePlace {
    /// The place in words.
    pub fn told(&self) -> String {
        match self {
            Self::At(path) => path.clone(),
            Self::OfLanguages(name) => format!("content/<language>/{name}"),
            Self::OfThemes(name) => format!("theme/{name} or themes/NAME/{name}"),
            Self::HeadOf(path) => format!("head of {path}"),
        }
    }
}

/// The name of the schema of the configuration.
const CONFIG: &str = "kzsite";

macro_rules! files {
    ($($name:expr, $place:ident($path:expr), $type:ty, $about:literal;)*) => {
        [$(SchemaFile {
            name: $name.to_owned(),
            place: FilePlace::$place($path.to_owned()),
            about: $about.to_owned(),
            make: make::<$type>,
        },)*]
    };
}

macro_rules! of_kinds {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        /// The files of records, one for each kind that has one.
        fn records() -> impl Iterator<Item = SchemaFile> {
            [$($((RecordKind::$kind, make::<Records<content::$record>> as fn() -> Schema),)?)*].into_iter().map(|(kind, make)| SchemaFile {
                name: kind.file().to_owned(),
                place: FilePlace::At(kind.path()),
                about: format!("{}, each by its id.", capitalised(kind.plural())),
                make,
            })
        }

        /// The files of words, one for each kind.
        fn words() -> impl Iterator<Item = SchemaFile> {
            [$((RecordKind::$kind, make::<Words<content::$words>> as fn() -> Schema),)*].into_iter().map(|(kind, make)| SchemaFile {
                name: format!("words-{}", kind.file()),
                place: FilePlace::OfLanguages(format!("{}.yaml", kind.file())),
                about: format!("Words for {}, by their ids.", kind.plural()),
                make,
            })
        }
    };
}

record_kinds!(of_kinds);

impl SchemaFile {
    /// All schemas, in the order in which they are listed.
    pub fn all() -> Vec<Self> {
        let config = files! {
            CONFIG, At("kzsite.yaml"), Config, "The configuration of the site.";
        };
        let others = files! {
            "vocabulary", OfLanguages("vocabulary.yaml"), VocabularyWords, "Labels of the words that kzsite.yaml lists under `vocabulary`.";
            "accepted", OfLanguages("accepted.yaml"), AcceptedFile, "What originals said when their translations were accepted. `kzsite translate accept` writes it, and nobody needs to edit it.";
            "page", HeadOf("content/<language>/**/*.md"), FrontMatter, "The head of a page.";
            "source", HeadOf("seeds/*.md"), SourceRecord, "The head of a source.";
            "theme", At("themes/NAME/theme.yaml"), Manifest, "What a theme says of itself.";
            "shortcodes", OfThemes("shortcodes.yaml"), Shortcodes, "Shortcodes of the site or the theme, each by its name.";
            "import", At("import.yaml"), RuleFile, "Rules of the site for importing articles.";
        };
        config
            .into_iter()
            .chain(records())
            .chain(words())
            .chain(others)
            .collect()
    }

    /// The schema of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|file| file.name == name)
    }

    /// The schema as it is printed and written.
    pub fn text(&self, known: &Known) -> String {
        let mut schema = (self.make)();
        let lists = self.name == CONFIG;
        Tidy { known, lists }.whole(&mut schema);
        schema.insert("title".to_owned(), self.place.told().into());
        schema.insert("description".to_owned(), self.about.as_str().into());
        let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
        text.push('\n');
        text
    }
}

fn make<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>()
}

/// A word with a capital letter.
fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
