//! Tests of whole sites with the program itself.

mod add;
mod anchors;
mod answers;
mod bad_input;
mod borrowed;
mod builds;
mod cache;
mod fields;
mod golden;
mod guide;
mod half_edited;
mod import;
mod incremental;
mod keyboard;
mod memory;
mod new;
mod optional;
mod output;
mod program;
#[cfg(target_os = "linux")]
mod questions;
mod reading;
mod refused_saves;
mod schema;
mod serve;
mod server;
mod since;
mod support;
mod theme;
mod threats;
mod translations;
