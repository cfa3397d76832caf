//! Body of the page of people and organisations.

use super::{External, Html, Link, Participant, Reference, Tag, Text};
use serde::Serialize;

/// `actors`: all people and organisations.
#[derive(Debug, Serialize)]
pub struct ActorsBody {
    /// Prose above the list.
    pub html: String,
    /// Prose below the list: all from the first heading on.
    pub below: String,
    /// The actors by kind, in the order of the vocabulary.
    pub groups: Vec<ActorGroup>,
    /// Reference list.
    pub references: Vec<Reference>,
}

/// Actors of one kind.
#[derive(Debug, Serialize)]
pub struct ActorGroup {
    /// The kind; its id is also the fragment.
    pub kind: Tag,
    /// The actors, sorted as the language sorts.
    pub actors: Vec<ActorCard>,
}

/// One actor.
#[derive(Debug, Serialize)]
pub struct ActorCard {
    /// Id, also the fragment (`actor-<id>`).
    pub id: String,
    /// Name.
    pub title: Text,
    /// Role, inline HTML.
    pub summary: Option<Html>,
    /// The actor it belongs to.
    pub within: Option<Link>,
    /// The actors that belong to it.
    pub contains: Vec<Link>,
    /// The same actor in other collections.
    pub same_as: Vec<External>,
    /// How the sources spell the name.
    pub spellings: Vec<Spelling>,
    /// The events it takes part in, oldest first, with what it is to them.
    pub events: Vec<Participant>,
    /// The claims it makes.
    pub claims: Vec<Link>,
}

/// Spellings of a name in sources of one language.
#[derive(Debug, Serialize)]
pub struct Spelling {
    /// BCP 47 tag.
    pub lang: String,
    /// Name of that language in the reader's language.
    pub lang_name: String,
    /// The forms.
    pub forms: Vec<String>,
}
