//! What is built, and how.

use super::other_sites::other_sites;
use super::strays::strays;
use crate::config::BaseUrl;
use crate::input::{CONFIG_FILE, FOLDERS, ReadOptions};
use crate::output::{Protected, STORE};
use crate::render::RenderOptions;
use crate::theme::BUILT_IN;
use std::path::{Path, PathBuf};

/// What is built, and how.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct BuildOptions {
    /// The site's folder.
    pub root: PathBuf,
    /// Where the output goes; `public` below the root when absent.
    pub output: Option<PathBuf>,
    /// Replaces the configuration's `base_url`.
    pub base_url: Option<BaseUrl>,
    /// Drafts are part of the site.
    pub drafts: bool,
    /// Treat warnings as errors.
    pub strict: bool,
    /// Minify HTML.
    pub minify: bool,
    /// Use the cache of the last build, and write one for the next.
    pub cache: bool,
    /// Write among files that kzsite did not make, and replace those that are in the way.
    pub force: bool,
}

impl BuildOptions {
    /// Builds the site in a folder as its configuration says.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            output: None,
            base_url: None,
            drafts: false,
            strict: false,
            minify: true,
            cache: true,
            force: false,
        }
    }

    /// The output folder.
    pub fn target(&self) -> PathBuf {
        self.output.clone().unwrap_or_else(|| self.root.join("public"))
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// How pages are made.
    pub(super) fn render_options(&self) -> RenderOptions {
        RenderOptions { minify: self.minify }
    }

    /// What is read below the site's folder.
    pub fn read_options(&self) -> ReadOptions {
        // These names are not read, but a change in them may add or remove a message.
        let told = ["kzsite.yml", "templates", "i18n", "styles.css"];
        let roots = [CONFIG_FILE].into_iter().chain(FOLDERS).chain(told);
        ReadOptions {
            roots: roots.map(str::to_owned).collect(),
            skip: self.output_below_root().into_iter().collect(),
            built_in: BUILT_IN,
            strays: strays(),
        }
    }

    /// The folders and files, of this site and of others that the output would lie in, that no output may be, hold or lie in, whether they
    /// exist or not.
    pub fn protected(&self) -> Vec<Protected> {
        let parts = [
            ("content", "the site's content"),
            ("seeds", "the folder of the site's sources"),
            ("theme", "the folder with the site's changes to its theme"),
            ("themes", "the folder of the site's themes"),
            ("templates", "the folder of the site's templates"),
            ("static", "the folder of the site's static files"),
            ("i18n", "the folder of the site's strings"),
            ("styles.css", "the site's style sheet"),
            (CONFIG_FILE, "the site's configuration"),
            (STORE, "kzsite's cache"),
        ];
        let root = Protected {
            path: self.root.clone(),
            what: "the folder of the site, with the site's content",
            may_hold_output: true,
        };
        let part = |(name, what)| Protected {
            path: self.root.join(name),
            what,
            may_hold_output: false,
        };
        let others = other_sites(&self.target(), &self.root);
        [root].into_iter().chain(parts.map(part)).chain(others).collect()
    }

    /// The output folder as a path from the root, where it lies below it.
    fn output_below_root(&self) -> Option<String> {
        let absolute = |path: &Path| std::path::absolute(path).ok();
        let target = absolute(&self.target())?;
        let below = target.strip_prefix(absolute(self.root())?).ok()?;
        below.to_str().map(str::to_owned)
    }
}
