//! A theme: templates, strings and static files, and the fingerprint of them all.
//!
//! Entry point: [`Theme::load`], then [`Theme::render`]. A template sees its view and two functions: `t(key, lang, …)` for the
//! theme's strings and `asset(path)` for the address of a static file. Both are pure, so a page is a function of the
//! theme and its view, and [`Theme::fingerprint`] stands for all that a theme can change in a page.
//!
//! A theme may extend another one, and a site may change parts of its theme in the folder `theme/`: [`Layers`](layers::Layers). The themes
//! of the program ([`BUILT_IN`]) stand among the files of a site that has no theme of the same name.
//!
//! **Architecture Invariant:** a theme knows no site; the same theme serves any explainer.

mod assets;
mod cache;
mod engine;
mod functions;
mod includes;
mod layers;
mod loaded;
mod look;
mod manifest;
mod minify;
mod shortcodes;
mod strings;
mod templates;
mod unused_files;

pub use self::assets::ThemeAsset;
pub use self::cache::ThemeCache;
pub use self::layers::{BUILT_IN, ThemePart};
pub use self::loaded::Theme;
pub use self::look::ThemeImage;
pub use self::manifest::Manifest;
pub use self::minify::{MAX_ELEMENTS, Minifier, TooDeep};
pub use self::shortcodes::{ArgumentType, Given, OwnArgument, OwnShortcode, OwnShortcodes, Plain};
