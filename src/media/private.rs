//! What is likely not meant for readers: files whose names say so, and folders of the computer that a drawing was made on.

use std::ops::Range;

/// Kinds of files that hold keys, accounts, databases or drafts.
const KINDS: [&str; 43] = [
    "accdb", "bak", "db", "doc", "docx", "dump", "eml", "env", "indd", "jks", "kdb", "kdbx", "key",
    "keystore", "mbox", "mdb", "msg", "odp", "ods", "odt", "old", "orig", "ost", "ovpn", "p12", "pem", "pfx",
    "php", "ppk", "ppt", "pptx", "psb", "psd", "pst", "rdp", "sql", "sqlite", "sqlite3", "swp", "xcf", "xls",
    "xlsm", "xlsx",
];

/// Names of such files whose ending says nothing of it.
const NAMES: [&str; 11] = [
    "credentials",
    "env",
    "htpasswd",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    "id_rsa",
    "kzsite.yaml",
    "kzsite.yml",
    "passwd",
    "shadow",
];

/// Whether the name of a file, without its folders, is that of one which is likely not meant for readers.
pub fn is_private_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    NAMES.contains(&name.as_str()) || extension.is_some_and(|extension| KINDS.contains(&extension))
}

/// Where an attribute of an SVG begins with the folder of somebody: `/home/NAME/`, `/Users/NAME/`, `C:\Users\NAME\`. Drawing programs
/// write into the file where it was saved.
pub fn home_folder(svg: &[u8]) -> Option<Range<usize>> {
    let text = std::str::from_utf8(svg).ok()?;
    let ends = |c: char| matches!(c, '/' | '\\');
    ["/home/", "/Users/", ":\\Users\\", ":/Users/"]
        .iter()
        .flat_map(|folder| text.match_indices(folder))
        .filter_map(|(at, folder)| {
            let before = &text[..at];
            let before = match folder.strip_prefix(':') {
                Some(_) => before.strip_suffix(|drive: char| drive.is_ascii_alphabetic())?,
                None => before,
            };
            let start = before.len();
            let of_file = before.strip_suffix("file:///");
            let of_file = of_file.or_else(|| before.strip_suffix("file://"));
            let before = of_file.unwrap_or(before);
            let begins = before.ends_with(['"', '\'']);
            let inner = at + folder.len();
            let length = text[inner..].find(['/', '\\', '"', '\'', '<', '\n'])?;
            let is_name = length > 0 && text[inner + length..].starts_with(ends);
            (begins && is_name).then_some(start..inner + length + 1)
        })
        .min_by_key(|place| place.start)
}

#[cfg(test)]
mod tests {
    use super::{home_folder, is_private_name};

    #[test]
    fn folders_of_people_are_found() {
        let check = |svg: &str, expected: Option<&str>| {
            let found = home_folder(svg.as_bytes()).map(|place| &svg[place]);
            assert_eq!(found, expected, "{svg}");
        };
        check(r#"<svg docname="/home/anna/a/map.svg">"#, Some("/home/anna/"));
        check(r#"<svg a="file:///Users/anna/map.svg">"#, Some("/Users/anna/"));
        check(r#"<svg a="C:\Users\Anna\map.png">"#, Some(r"C:\Users\Anna\"));
        check(
            r#"<svg a="file:///C:/Users/Anna/map.png">"#,
            Some("C:/Users/Anna/"),
        );
        check(r#"<a href="https://a.example/home/anna/b">"#, None);
        check(r#"<svg docname="map.svg" a="/home/">"#, None);
        check("<text>at /home/anna/b</text>", None);
    }

    #[test]
    fn names_of_what_readers_shall_not_have_are_known() {
        for name in [
            "a.KDBX",
            "id_ed25519",
            "wp-config.php",
            "x.docx",
            "env",
            "server.key",
            "server.pem",
            "kzsite.yaml",
        ] {
            assert!(is_private_name(name), "{name}");
        }
        for name in [
            "keys.txt",
            "a.pdf",
            "key",
            "robots.txt",
            "CNAME",
            "pgp.asc",
            "id.html",
        ] {
            assert!(!is_private_name(name), "{name}");
        }
    }
}
