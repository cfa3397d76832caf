//! kzsite turns sources, facts and prose into a fast, citable, multilingual explainer site.
//!
//! The pipeline is read, load, resolve, view, fill, write; each phase is a module or two. `ARCHITECTURE.md` shows on which floor
//! each stands; a module imports only from lower floors.

#![cfg_attr(
    not(feature = "world"),
    expect(dead_code, unused_imports, reason = "only the map of the world needs it")
)]

#[cfg(feature = "world")]
mod atlas;
pub mod build;
mod cite;
pub mod cli;
mod config;
mod content;
pub mod diag;
mod diff;
mod edtf;
mod encoding;
mod forms;
mod geo;
mod graph;
mod import;
pub mod input;
mod kinds;
mod locale;
mod markdown;
mod markup;
mod media;
pub mod output;
mod render;
pub mod reports;
mod scaffold;
mod schema;
mod serve;
mod site;
mod theme;
mod yaml;
