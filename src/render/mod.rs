//! From the resolved site to finished files.

pub mod view;
