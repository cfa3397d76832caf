//! The resolved site: routes, links, citations, translations and records bound to one another; immutable.
//!
//! Entry point: [`resolve`], which turns [`Content`](crate::content::Content) into a [`Site`] and reports everything that
//! points nowhere, stands twice or rests on nothing. What it returns answers questions such as "what is the address of this
//! event in Swedish" ([`Site::record_url`]) or "which words does Danish show here" ([`Site::words`]).
//!
//! **Architecture Invariant:** nothing here knows a template or HTML, and nothing changes once resolved.

mod assets;
mod changes;
mod citations;
mod docs;
mod fields;
mod former;
mod groups;
mod ids;
mod links;
mod lookup;
mod memo;
mod missing;
mod model;
mod origins;
mod page_names;
mod places;
mod record_fields;
mod records;
mod resolve;
mod routes;
mod seeds;
mod shortcodes;
mod slug;
mod text_check;
mod texts;
mod tree;
mod values;
mod vocabulary;
mod windows;
mod word_texts;
mod words;

pub use self::changes::Changes;
pub use self::citations::{SourceUses, Use};
pub use self::docs::Doc;
pub use self::groups::FigureGroup;
pub use self::ids::{ActorId, ConflictId, DocId, EventId, FigureId, PlaceId, RecordId, SourceId, TermId};
pub use self::links::{Link, LinkError};
pub use self::memo::Memo;
pub use self::model::{Actor, Cite, Conflict, Event, Figure, Place, Site, Source, Statement, Term};
pub use self::resolve::{ResolveOptions, resolve};
pub use self::routes::{Redirect, Route, Routes, Target, encode_path};
pub use self::shortcodes::Shortcode;
pub use self::windows::Window;
pub use self::words::Worded;
