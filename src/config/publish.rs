//! Which kinds of files beside pages are published.

use super::{Config, ConfigFlaw};

/// Extensions that are published when a page or a record refers to the file.
const USUAL: [&str; 28] = [
    "avif", "gif", "jpeg", "jpg", "png", "svg", "webp", "pdf", "epub", "aac", "flac", "m4a", "mp3", "oga",
    "ogg", "opus", "wav", "m4v", "mp4", "ogv", "webm", "srt", "vtt", "csv", "geojson", "json", "tsv", "txt",
];

/// Extensions that no site may add: what browsers or servers run, what holds secrets, and what kzsite itself reads.
const NEVER: [&str; 64] = [
    "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "hta", "xml", "xsl", "xslt", "svgz", "js", "mjs",
    "cjs", "wasm", "css", "swf", "jar", "php", "php3", "php4", "php5", "php7", "phtml", "phar", "asp",
    "aspx", "jsp", "cgi", "fcgi", "pl", "py", "rb", "sh", "bash", "zsh", "bat", "cmd", "ps1", "vbs", "exe",
    "dll", "com", "msi", "scr", "app", "dmg", "deb", "rpm", "apk", "lnk", "pem", "key", "p12", "pfx", "ppk",
    "kdbx", "env", "htaccess", "md", "markdown", "yaml", "yml",
];

impl Config {
    /// Whether files with an extension, in letters of any case, are published.
    pub fn publishes(&self, extension: &str) -> bool {
        let known = |list: &[&str]| list.iter().any(|known| known.eq_ignore_ascii_case(extension));
        let is_added = self
            .publish
            .iter()
            .any(|added| added.eq_ignore_ascii_case(extension));
        known(&USUAL) || (is_added && !known(&NEVER))
    }

    /// Whether a site may add an extension, in lower case.
    pub fn may_publish(&self, extension: &str) -> bool {
        !extension.is_empty() && !NEVER.contains(&extension)
    }

    pub(super) fn check_publish(&self, flaws: &mut Vec<ConfigFlaw>) {
        for (index, extension) in self.publish.iter().enumerate() {
            let mut flaw = |message: String, hint: &str| {
                flaws.push(ConfigFlaw {
                    path: format!("publish.{index}"),
                    message,
                    hint: Some(hint.into()),
                });
            };
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            if extension.is_empty() || !extension.chars().all(is_plain) {
                flaw(
                    format!("`{extension}` is no extension of files"),
                    "write it in lower case and without a dot: `docx`",
                );
            } else if NEVER.contains(&extension.as_str()) {
                flaw(
                    format!("`{extension}` files beside pages are never published"),
                    "what the site's own address needs, such as a file that proves who owns it, goes into `static/`",
                );
            }
        }
    }
}
