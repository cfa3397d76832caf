//! Names that begin with a dot but belong to no program: what lies there is meant for readers, or put aside by a person.

/// Names that are meant for the site wherever they lie: files that web servers look for, and folders named like those of a site.
const NAMES: [&str; 10] = [
    ".well-known",
    ".htaccess",
    ".nojekyll",
    ".domains",
    ".draft",
    ".drafts",
    ".shared",
    ".media",
    ".map",
    ".raw",
];

/// Kinds of files that people write, or show on pages.
const KINDS: [&str; 17] = [
    "md", "markdown", "yaml", "yml", "txt", "html", "csv", "json", "geojson", "pdf", "jpg", "jpeg", "png",
    "gif", "svg", "webp", "avif",
];

/// What follows the dot in the names of temporary files.
const FOR_A_WHILE: [&str; 4] = ["tmp", "temp", "syncthing", "goutputstream"];

/// Parts of the names of settings of programs that check texts: `.markdownlint.yaml`, `.prettierrc.json`.
const SETTINGS: [&str; 7] = [
    "lint",
    "rc",
    "config",
    "spell",
    "prettier",
    "settings",
    "workspace",
];

/// Whether something that is not read, since its name begins with a dot, seems to be meant for the site. `name` is the last part of `path`.
pub(super) fn is_meant(path: &str, name: &str) -> bool {
    let top = path.split('/').next().unwrap_or(path);
    let Some(visible) = name.strip_prefix('.') else {
        return false;
    };
    if top == path || !matches!(top, "content" | "seeds" | "static") {
        return false;
    }
    if NAMES.contains(&name) {
        return true;
    }
    let (stem, extension) = visible.rsplit_once('.').unwrap_or((visible, ""));
    let lower = stem.to_lowercase();
    let is_setting = matches!(extension, "yaml" | "yml" | "json")
        && SETTINGS.iter().any(|setting| lower.contains(setting));
    KINDS.contains(&extension)
        && visible.starts_with(char::is_alphanumeric)
        && !FOR_A_WHILE.iter().any(|begin| lower.starts_with(begin))
        && !is_setting
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn what_people_hide_is_told_from_what_programs_hide() {
        let check = |path: &str| is_meant(path, path.rsplit('/').next().unwrap_or(path));
        for path in [
            "content/en/.well-known",
            "content/.well-known",
            "static/.htaccess",
            "content/en/.causes.md",
            "content/en/.drafts",
            "content/en/.photo.jpg",
            "content/shared/.events.yaml",
            "seeds/.courier.md",
        ] {
            assert!(check(path), "{path}");
        }
        for path in [
            "content/en/.git",
            "content/.obsidian",
            "content/en/.DS_Store",
            "content/en/._causes.md",
            "content/en/.#causes.md",
            "content/en/.causes.md.swp",
            "content/en/.causes.md.aB3dE9",
            "content/en/.~lock.causes.md#",
            "content/en/.tmp4711.md",
            "content/.markdownlint.yaml",
            "content/.prettierrc.json",
            "content/.gitignore",
            "static/.env",
            "theme/.page.html",
            ".well-known",
            "content/en/causes.md",
        ] {
            assert!(!check(path), "{path}");
        }
    }
}
