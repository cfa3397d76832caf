//! Tests of whole sites with the program itself.

mod bad_input;
mod builds;
mod cache;
mod golden;
mod incremental;
mod output;
mod reading;
mod serve;
mod server;
mod support;
mod threats;
