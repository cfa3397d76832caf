//! Files that belong to the root of the published site, by their names.

/// Files that servers and browsers ask the root of a site for.
pub(crate) const OF_THE_ROOT: [&str; 10] = [
    "CNAME",
    ".well-known",
    "robots.txt",
    "favicon.ico",
    "favicon.svg",
    "apple-touch-icon.png",
    "humans.txt",
    "ads.txt",
    "site.webmanifest",
    "security.txt",
];

/// What to do with a file for which servers and browsers ask the root of a site, where it lies elsewhere.
pub(crate) fn for_the_root(path: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    OF_THE_ROOT.contains(&name).then(|| {
        format!("what the root of the published site needs lies in `static/`: move it to `static/{name}`")
    })
}
