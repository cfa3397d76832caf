//! Which files are watched.

use crate::input::{ReadOptions, SitePath, Stamp, stamps};
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

/// Which files are watched: those that are read.
#[derive(Debug, Clone)]
pub(super) struct WatchedFiles {
    /// The site's folder, links followed.
    root: PathBuf,
    options: ReadOptions,
}

impl WatchedFiles {
    pub(super) fn new(root: PathBuf, options: ReadOptions) -> Self {
        Self { root, options }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The files and folders below the root that are read, whether they exist or not.
    pub(super) fn tops(&self) -> impl Iterator<Item = (&str, PathBuf)> {
        self.options
            .roots
            .iter()
            .map(|top| (top.as_str(), self.root.join(top)))
    }

    /// Whether a path leads to a folder below the root, links followed.
    pub(super) fn is_folder(&self, path: &Path) -> bool {
        let real = path.canonicalize();
        real.is_ok_and(|real| real.starts_with(&self.root) && real.is_dir())
    }

    /// The files that are read, with their stamps; no stamp for those that cannot be read.
    pub(super) fn listing(&self) -> BTreeMap<SitePath, Option<Stamp>> {
        stamps(&self.root, &self.options).into_iter().collect()
    }

    /// The path from the root, with slashes, if the file is read.
    pub(super) fn site_path(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.root).ok()?;
        let names: Vec<&str> = below
            .components()
            .map(|part| match part {
                Component::Normal(name) => name.to_str(),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let path = names.join("/");
        (self.options.reads(&path) || self.options.is_told_root(&path)).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::WatchedFiles;
    use crate::build::BuildOptions;
    use std::path::Path;

    #[test]
    fn only_what_is_read_matters() {
        let options = BuildOptions {
            output: Some("/site/content/out".into()),
            ..BuildOptions::new("/site")
        };
        let watched = WatchedFiles::new("/site".into(), options.read_options());
        let check = |path: &str, expected: Option<&str>| {
            assert_eq!(watched.site_path(Path::new(path)).as_deref(), expected, "{path}");
        };
        check("/site/content/en/a.md", Some("content/en/a.md"));
        check("/site/kzsite.yaml", Some("kzsite.yaml"));
        check("/site/Kzsite.yaml", Some("Kzsite.yaml"));
        check("/site/seeds/raw/x.txt", Some("seeds/raw/x.txt"));
        check("/site/static/CNAME", Some("static/CNAME"));
        check(
            "/site/static/.well-known/security.txt",
            Some("static/.well-known/security.txt"),
        );
        check(
            "/site/themes/t/templates/base.html",
            Some("themes/t/templates/base.html"),
        );
        for outside in [
            "/site",
            "/other/content/en/a.md",
            "/site/public/en/index.html",
            "/site/content/out/en/index.html",
            "/site/.kzsite-cache/x",
            "/site/.git/index",
            "/site/target/debug/x",
            "/site/node_modules/x/y.js",
            "/site/README.md",
            "/site/content/en/.a.md.swp",
            "/site/content/en/a.md~",
            "/site/content/en/4913",
            "/site/content/en/#a.md#",
            "/site/content/en/.#a.md",
            "/site/content/en/a.md___jb_tmp___",
            "/site/content/en/a.md.tmp",
            "/site/content/en/a.md.bak",
            "/site/content/en/~$a.docx",
            "/site/content/en/.well-known/a.txt",
            "/site/static/.git/index",
            "/site/content/.git/index",
            "/site/content/../public/a",
        ] {
            check(outside, None);
        }
    }
}
