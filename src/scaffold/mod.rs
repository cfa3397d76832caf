//! What the program writes for editors: a new site, with a small invented explainer in the languages that they choose, and additions to a
//! site.
//!
//! Entry points: [`Addition::edits`], and [`NewSite::edits`], which makes the files of a new site and checks that it builds without a
//! warning before anything is written. The files lie in `scaffold/`: what every site has, what one without the invented story has instead,
//! the pages of every language, a file of words for each language, and what hosts need. A language is added as a file of words; nothing
//! here names a language.

mod add;
mod data;
mod languages;
mod new_site;

pub use self::add::{AddKind, Addition, Base, Slot, unreadable};
pub use self::languages::{known, words_of};
pub use self::new_site::{Host, NewSite};
