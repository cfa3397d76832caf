//! The theme of the last state of a site.

use super::Theme;
use crate::config::{BaseUrl, Config, Languages};
use crate::diag::Checked;
use crate::input::{CONFIG_FILE, Cached, FileSet, Files};
use std::sync::Arc;

/// The theme of the last state of a site, with the configuration and all files of the theme.
#[derive(Debug, Default)]
pub struct ThemeCache(Cached<(FileSet, BaseUrl), Checked<Option<Arc<Theme>>>>);

impl ThemeCache {
    /// Loads the theme of a site, or returns the last one where it is still valid.
    pub fn load(
        &mut self,
        config: &Config,
        languages: &Languages,
        files: &Files,
    ) -> Checked<Option<Arc<Theme>>> {
        let set = FileSet::new(files, &[CONFIG_FILE, "theme", "themes"]);
        let load = |_: &_| {
            let Checked { value, problems } = Theme::load(config, languages, files);
            Checked::new(value.map(Arc::new), problems)
        };
        self.0
            .get_or_make_if((set, config.base_url.clone()), load, |made| made.value.is_some())
    }
}
