//! Types of files.

/// The content type of a file, with its character set where it is text.
pub(super) fn of(path: &str) -> String {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    // Extensions that the list of types lacks, or has by an older name.
    let own = match extension {
        "js" | "mjs" => Some("text/javascript"),
        "geojson" => Some("application/geo+json"),
        "webmanifest" => Some("application/manifest+json"),
        "jsonld" => Some("application/ld+json"),
        "atom" => Some("application/atom+xml"),
        "xml" => Some("application/xml"),
        "ics" => Some("text/calendar"),
        _ => None,
    };
    let guessed = mime_guess::from_ext(extension)
        .first_raw()
        .unwrap_or("application/octet-stream");
    let kind = own.unwrap_or(guessed);
    let is_text = kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xml");
    if is_text {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn texts_have_a_character_set() {
        let check = |path: &str, expected: &str| assert_eq!(of(path), expected, "{path}");
        check("en/index.html", "text/html; charset=utf-8");
        check("a/base.css", "text/css; charset=utf-8");
        check("a/toc.js", "text/javascript; charset=utf-8");
        check("favicon.svg", "image/svg+xml; charset=utf-8");
        check("en/feed.xml", "application/xml; charset=utf-8");
        check("x.json", "application/json; charset=utf-8");
        check("x.geojson", "application/geo+json; charset=utf-8");
        check("robots.txt", "text/plain; charset=utf-8");
        check("x.png", "image/png");
        check("x.woff2", "font/woff2");
        check("x.wasm", "application/wasm");
        check(".nojekyll", "application/octet-stream");
    }
}
