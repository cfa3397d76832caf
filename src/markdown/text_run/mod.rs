//! Runs of text: what stands between two pieces of markup, and the citations in it.
//!
//! The Markdown parser cuts text at every bracket, escape and entity. A run joins the pieces again and remembers where each came from
//! ([`run`]), so that citations can be found in the joined text ([`scan`]) and still have their places in the source.

mod braces;
mod brackets;
mod formulas;
mod run;
mod scan;

pub(super) use self::run::Run;
pub(super) use self::scan::{Segment, has_marks};
