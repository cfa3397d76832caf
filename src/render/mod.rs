//! From the resolved site to finished files.

pub mod draw;
pub mod view;
