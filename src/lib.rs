//! kzsite turns sources, facts and prose into a fast, citable, multilingual explainer site.
//!
//! The pipeline is `load → resolve → View → render → write`; each step is a module or two, and the modules stand on
//! floors and import only downwards (see `ARCHITECTURE.md`):
//!
//! | floor | modules |
//! |---|---|
//! | 0 | [`source`], `graph` |
//! | 1 | [`diag`] |
//! | 2 | [`config`], [`edtf`], [`geo`], [`locale`], [`markdown`], [`media`], [`output`], [`yaml`] |
//! | 3 | [`content`] |
//! | 4 | [`site`] |
//! | 5 | [`theme`] |
//! | 6 | [`render`] |
//! | 7 | [`build`] |
//! | 8 | [`check`], [`serve`] |
//! | 9 | [`cli`] |

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diag;
pub mod edtf;
pub mod geo;
mod graph;
pub mod locale;
pub mod markdown;
pub mod media;
pub mod output;
pub mod render;
pub mod serve;
pub mod site;
pub mod source;
pub mod theme;
pub mod yaml;
