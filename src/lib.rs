//! kzsite turns sources, facts and prose into a fast, citable, multilingual explainer site.
//!
//! The pipeline is `load → resolve → View → render → write`; each step is a module or two, and the modules stand on
//! floors and import only downwards (see `ARCHITECTURE.md`):
//!
//! | floor | modules |
//! |---|---|
//! | 0 | [`source`] |
//! | 1 | [`diag`] |
//! | 2 | [`edtf`], [`geo`], [`locale`], [`markdown`], [`output`], [`yaml`] |

pub mod diag;
pub mod markdown;
pub mod output;
pub mod render;
pub mod source;
