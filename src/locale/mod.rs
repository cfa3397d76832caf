//! What differs from language to language: messages, numbers, dates, lists, the order of words in a list.
//!
//! Entry point: [`Locales::new`], which takes the site's languages and the Fluent texts of theme and site and gives one
//! [`Locale`] per language. Messages follow Project Fluent (plural and gender rules in the texts themselves); numbers, dates,
//! lists, collation, directions and the names of languages are CLDR's, by ICU4X. Formatters are made once a language and
//! shared by all threads.
//!
//! **Architecture Invariant:** nothing here knows a page, a record, or how dates are written in records: dates come as plain
//! numbers ([`CalendarDay`]), and what is said about them stands in `render::wording`.

mod check;
mod formats;
mod isolates;
mod language;
mod language_spec;
mod limits;
mod locales;
mod marks;
mod merge;
mod messages;
mod tags;
#[cfg(test)]
mod tests;

pub use self::check::{Asked, Given, tell_not_given};
pub use self::formats::calendar::{CalendarDay, Length, Moment};
pub use self::formats::latin::plain_latin;
pub use self::formats::names::is_language;
pub use self::formats::numbers::starts_without_gap;
pub use self::formats::plurals::{PluralCategory, category_name, number_of, plural_categories};
pub use self::formats::reading::{CalendarNames, country_code, is_country, persian_day};
pub use self::language::Locale;
pub use self::language_spec::{LanguageSpec, MessageFile, Reference};
pub use self::locales::Locales;
pub use self::marks::{cut, is_mark, strip, without_soft_hyphens};
pub use self::merge::merged;
pub use self::messages::Arg;
pub use self::tags::messages_of;
