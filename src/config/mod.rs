//! What `kzsite.yaml` says: address, languages, vocabulary, what the generated pages show.
//!
//! Entry point: [`Config`], read by [`content`](crate::content) through [`yaml`](crate::yaml); [`Config::flaws`] checks what types
//! cannot. The field names are the contract with editors.
//!
//! **Architecture Invariant:** nothing here knows a page or a record.

mod base_url;
mod check;
mod colour;
mod fields;
mod flaw;
mod hosting;
mod languages;
mod look;
mod map;
mod publishable;
mod sources;
mod translation;
mod vocabulary;
mod words;

pub use self::base_url::{BaseUrl, stray_percent, web_address};
pub use self::colour::Colour;
pub use self::fields::{Config, LanguageConfig, Licence};
pub use self::flaw::ConfigFlaw;
pub use self::hosting::{
    ASSET_HEADERS, CspAdditions, CspSources, HeadLink, OwnHeaders, OwnRedirect, PAGE_HEADERS, policy,
};
pub use self::languages::{LangId, Languages, is_language_tag, usual_tag};
pub use self::look::{Author, AuthorKind, Font, Look, Weight};
pub use self::map::{Borders, Focus, MapConfig, MapLayerConfig};
pub use self::publishable::may_be_of_a_theme;
pub use self::sources::{ExcerptLimit, SourcesConfig};
pub use self::translation::{Translation, Translator};
pub use self::vocabulary::{LISTS, Unit, Vocabulary, is_word};
pub use self::words::Wording;
