//! Tests of whole sites with the program itself.

mod bad_input;
mod builds;
mod cache;
mod golden;
mod incremental;
mod output;
mod serve;
mod server;
mod support;
mod threats;
