//! What is built, and how.

use crate::config::BaseUrl;
use crate::render::RenderOptions;
use crate::source::ReadOptions;
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
    /// Stands in for the configuration's `base_url`.
    pub base_url: Option<BaseUrl>,
    /// Take drafts in.
    pub drafts: bool,
    /// Treat warnings as errors.
    pub strict: bool,
    /// Minify HTML.
    pub minify: bool,
    /// Use what the last build remembers, and remember this one.
    pub cache: bool,
    /// Replace an output folder that kzsite did not make.
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
        let roots = ["kzsite.yaml", "content", "seeds", "themes"];
        ReadOptions {
            roots: roots.map(str::to_owned).to_vec(),
            skip: self.output_below_root().into_iter().collect(),
        }
    }

    /// The output folder as a path from the root, where it lies below it.
    fn output_below_root(&self) -> Option<String> {
        let absolute = |path: &Path| std::path::absolute(path).ok();
        let target = absolute(&self.target())?;
        let below = target.strip_prefix(absolute(self.root())?).ok()?;
        below.to_str().map(str::to_owned)
    }
}
