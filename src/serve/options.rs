//! The options of the server.

use crate::build::BuildOptions;

/// The port that is tried first.
pub const DEFAULT_PORT: u16 = 1111;

/// What is served, and how.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// The site. Its output folder is never written, only passed over.
    pub build: BuildOptions,
    /// Name or address to listen on; also allowed as the name that browsers ask for.
    pub host: String,
    /// Port to listen on, or the next that is free; 0 takes any.
    pub port: u16,
    /// Open a browser.
    pub open: bool,
    /// Look at the files again and again instead of waiting for the system to tell, for network folders.
    pub poll: bool,
    /// Work on one language: only its pages are made before anybody asks for them.
    pub lang: Option<String>,
    /// Command that opens `FILE:LINE:COLUMN`, which is added as its last argument.
    pub editor: Option<String>,
}

impl ServeOptions {
    /// Serves a site to this machine only.
    pub fn new(build: BuildOptions) -> Self {
        let host = "127.0.0.1".to_owned();
        Self {
            build,
            host,
            port: DEFAULT_PORT,
            open: false,
            poll: false,
            lang: None,
            editor: None,
        }
    }
}
