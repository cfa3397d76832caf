//! Body of the page of people and organisations.

use super::{External, Html, Link, Participant, ReferenceList, Tag, Text};
use serde::Serialize;

/// `actors`: all people and organisations.
#[derive(Debug, Serialize)]
pub(crate) struct ActorsBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The actors by kind, in the order of the vocabulary.
    pub(crate) groups: Vec<ActorGroup>,
    /// Reference list.
    pub(crate) references: ReferenceList,
}

/// Actors of one kind.
#[derive(Debug, Serialize)]
pub(crate) struct ActorGroup {
    /// The kind; its id is also the fragment.
    pub(crate) kind: Tag,
    /// The actors, sorted as the language sorts.
    pub(crate) actors: Vec<ActorCard>,
}

/// One actor.
#[derive(Debug, Serialize)]
pub(crate) struct ActorCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// Name.
    pub(crate) title: Text,
    /// Role, inline HTML.
    pub(crate) summary: Option<Html>,
    /// The actor it belongs to.
    pub(crate) within: Option<Link>,
    /// The actors that belong to it.
    pub(crate) contains: Vec<Link>,
    /// The same actor in other collections.
    pub(crate) same_as: Vec<External>,
    /// How the sources spell the name.
    pub(crate) spellings: Vec<Spelling>,
    /// The events it takes part in, oldest first, with what it is to them.
    pub(crate) events: Vec<Participant>,
    /// The claims it makes.
    pub(crate) claims: Vec<Link>,
}

/// Spellings of a name in sources of one language.
#[derive(Debug, Serialize)]
pub(crate) struct Spelling {
    /// BCP 47 tag.
    pub(crate) lang: String,
    /// Name of that language in the reader's language.
    pub(crate) lang_name: String,
    /// The forms.
    pub(crate) forms: Vec<String>,
}
