//! Links to files beside pages that are not published, or that are no images though they are shown as such.

use crate::config::Config;
use crate::diag::Diagnostic;
use crate::media;
use crate::site::model::Addressed;

impl Addressed {
    /// Says why a file that a link leads to is not published, or is no image though it is shown as one.
    pub(super) fn refuses(&self, address: &str, is_image: bool) -> Option<Diagnostic> {
        let asset = &self.candidates[*self.lookup.assets.get(address)?];
        let extension = asset.extension();
        let name = address.rsplit('/').next().unwrap_or(address);
        if !asset.is_root && !self.config.publishes(&extension) {
            let message = format!("`{name}` is of a kind that is not published");
            let problem = Diagnostic::error("unpublished-kind", message);
            return Some(if let Some(shown) = Config::shown_as(&extension) {
                problem.hint(format!("browsers do not show it: make it {shown}"))
            } else if Config::may_publish(&extension) {
                problem.hint(format!(
                    "images, PDF, sound, films and data are; where it shall be, write `publish: [{extension}]` in `kzsite.yaml`"
                ))
            } else {
                problem.hint("what browsers and servers run, and what may hold secrets, never is")
            });
        }
        if is_image && !media::is_image(&extension) {
            let problem = Diagnostic::error("no-image", format!("`{name}` is no image that browsers show"));
            return Some(match Config::shown_as(&extension) {
                Some(shown) => problem.hint(format!("make it {shown}, or link to the file without `!`")),
                None => {
                    problem.hint("show an AVIF, GIF, JPEG, PNG, SVG or WebP, or link to the file without `!`")
                }
            });
        }
        None
    }
}
