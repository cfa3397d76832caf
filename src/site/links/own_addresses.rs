//! Whole addresses on the web that belong to the site itself.

use super::suggestions::relative;
use crate::config::web_address;
use crate::content::PageFile;
use crate::site::fields::is_local;
use crate::site::model::{Addressed, Target};
use percent_encoding::percent_decode_str;

/// What of the site an address on the web leads to.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::site) enum Own {
    /// It is another site's, or that of a file that the build makes.
    Elsewhere,
    /// Something for which links have a form of their own.
    Thing(Target),
    /// A file beside pages, or of the root.
    File(String),
    /// It lies in a section of the site, and nothing is there. The path below the base URL.
    Nothing(String),
}

impl Addressed {
    /// Finds what of the site an address leads to.
    pub(in crate::site) fn own(&self, address: &str) -> Own {
        let Ok(url) = web_address(address) else {
            return Own::Elsewhere;
        };
        // While it is edited, the site is served on the editor's machine.
        let local = || {
            let path = url.path();
            is_local(&url).then(|| path.strip_prefix(self.config.base_url.path()).unwrap_or(path))
        };
        let Some(path) = self.config.own_path(&url).or_else(local) else {
            return Own::Elsewhere;
        };
        let path = percent_decode_str(path).decode_utf8_lossy();
        if self.lookup.assets.contains_key(&*path) {
            return Own::File(path.into_owned());
        }
        let folder = path.strip_suffix("index.html").unwrap_or(&path);
        let folder = folder.trim_end_matches('/');
        let is_there = |known: &str| known.trim_end_matches('/') == folder;
        if let Some(route) = self.routes.all().iter().find(|route| is_there(&route.path)) {
            return Own::Thing(route.target);
        }
        if let Some(redirect) = self
            .routes
            .redirects()
            .iter()
            .find(|redirect| is_there(&redirect.from))
        {
            return Own::Thing(redirect.target);
        }
        let mut configured = self.routes.configured().iter();
        if configured.any(|redirect| is_there(&redirect.from)) {
            return Own::Elsewhere;
        }
        let section = path.split('/').next().unwrap_or_default();
        let is_made = folder == section || path.ends_with(".xml");
        if is_made || self.languages.find(section).is_none() {
            return Own::Elsewhere;
        }
        Own::Nothing(path.into_owned())
    }

    /// The link to what an address of the site leads to.
    pub(in crate::site) fn own_link(&self, address: &str, page: Option<&PageFile>) -> Option<String> {
        match self.own(address) {
            Own::Thing(Target::Page(id)) => Some(relative(page, &self.page(id).path)),
            Own::Thing(target) => {
                let record = target.record()?;
                Some(format!("{}:{}", record.kind().scheme(), self.id(record)))
            }
            Own::File(path) => Some(format!("/{path}")),
            Own::Nothing(_) | Own::Elsewhere => None,
        }
    }
}
