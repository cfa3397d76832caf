//! Other sites that an output would lie in.

use crate::input::{CONFIG_FILE, FOLDERS};
use crate::output::{Protected, STORE};
use std::path::{Path, PathBuf};

/// The files of which one shows, beside a folder of content, that a folder is a site.
const CONFIGURATIONS: [&str; 2] = [CONFIG_FILE, "kzsite.yml"];
const TELLING: [&str; 3] = ["content", "seeds", "themes"];

/// What the output may not be, hold or lie in, of other sites that the target is or lies in.
pub(super) fn other_sites(target: &Path, own: &Path) -> Vec<Protected> {
    let own = own.canonicalize().ok();
    let target = std::path::absolute(target).unwrap_or_else(|_| target.to_owned());
    // Links are followed as far as the path exists.
    let real = target.ancestors().find_map(|above| above.canonicalize().ok());
    real.iter()
        .flat_map(|real| real.ancestors())
        .filter(|folder| is_site(folder) && own.as_deref() != Some(*folder))
        .flat_map(parts)
        .collect()
}

fn is_site(folder: &Path) -> bool {
    CONFIGURATIONS.iter().any(|name| folder.join(name).is_file())
        && TELLING.iter().any(|name| folder.join(name).is_dir())
}

fn parts(site: &Path) -> impl Iterator<Item = Protected> {
    let protected = |path: PathBuf, what, may_hold_output| Protected {
        path,
        what,
        may_hold_output,
    };
    let inside = FOLDERS.into_iter().chain([STORE]);
    let inside = inside.map(move |name| protected(site.join(name), "a folder of another site", false));
    // An output may lie below the output of another site.
    let itself = [
        protected(site.to_owned(), "the folder of another site", true),
        protected(site.join("public"), "the output of another site", true),
    ];
    inside.into_iter().chain(itself)
}
