//! kzsite turns sources, facts and prose into a fast, citable, multilingual explainer site.
//!
//! The pipeline is `load → resolve → View → render → write`; each step is a module or two. `ARCHITECTURE.md` shows on which floor
//! each stands; a module imports only from lower floors.

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diag;
pub mod edtf;
pub mod geo;
mod graph;
mod kinds;
pub mod locale;
pub mod markdown;
pub mod media;
pub mod output;
mod render;
pub mod serve;
pub mod site;
pub mod source;
pub mod theme;
pub mod yaml;
