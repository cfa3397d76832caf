//! A theme: templates, strings and static files, and the fingerprint of them all.
//!
//! Entry point: [`Theme::load`], then [`Theme::render`]. A template sees its view and two functions: `t(key, lang, …)` for the
//! theme's strings and `asset(path)` for the address of a static file. Both are pure, so a page is a function of the
//! theme and its view, and [`Theme::fingerprint`] stands for all that a theme can change in a page.
//!
//! **Architecture Invariant:** a theme knows no site; the same theme serves any explainer.

mod assets;
mod bounds;
mod cache;
mod functions;
mod includes;
mod load;
mod manifest;
mod minify;
mod strings;
mod templates;
mod unused_files;

pub use self::assets::ThemeAsset;
pub use self::cache::ThemeCache;
pub use self::load::Theme;
pub use self::minify::{MAX_ELEMENTS, TooDeep, minify};
