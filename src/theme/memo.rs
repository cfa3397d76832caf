//! The theme of the last state of a site.

use super::Theme;
use crate::config::{BaseUrl, Config, Languages};
use crate::diag::{Checked, Problems};
use crate::source::{FileSet, Files};
use std::sync::Arc;

/// The theme of the last state of a site, with the files that it was made from.
#[derive(Debug, Default)]
pub struct ThemeMemo(Option<Known>);

#[derive(Debug)]
struct Known {
    /// The configuration and all files of the theme.
    files: FileSet,
    base_url: BaseUrl,
    theme: Arc<Theme>,
    problems: Problems,
}

impl ThemeMemo {
    /// Loads the theme that a site names, or returns the one that is known.
    pub fn load(
        &mut self,
        config: &Config,
        languages: &Languages,
        files: &Files,
    ) -> Checked<Option<Arc<Theme>>> {
        let set = FileSet::new(files, &["kzsite.yaml", &format!("themes/{}", config.theme)]);
        let holds = |known: &&Known| known.files == set && known.base_url == config.base_url;
        if let Some(known) = self.0.as_ref().filter(holds) {
            return Checked::new(Some(Arc::clone(&known.theme)), known.problems.clone());
        }
        let Checked { value, problems } = Theme::load(config, languages, files);
        let theme = value.map(Arc::new);
        self.0 = theme.as_ref().map(|theme| Known {
            files: set,
            base_url: config.base_url.clone(),
            theme: Arc::clone(theme),
            problems: problems.clone(),
        });
        Checked::new(theme, problems)
    }
}
