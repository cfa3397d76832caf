//! The element that is added to pages, and the page that is shown while there is no site.

use super::Live;
use super::state::{AddressState, State};
use crate::serve::published::{Current, escape};

/// The element that brings the scripts, with what they must know of the page.
pub(in crate::serve) fn tag(live: &Live, current: &Current, address: &AddressState) -> String {
    let state = escape(&State::of(live, current, address).json());
    format!("<script src=\"/__kzsite/live.js\" data-state=\"{state}\"></script>")
}

/// Inserts the element before the end of the body, or at the end of the page.
pub(in crate::serve) fn inject(page: &[u8], tag: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let found = page
        .windows(END.len())
        .rposition(|bytes| bytes.eq_ignore_ascii_case(END));
    let (before, after) = page.split_at(found.unwrap_or(page.len()));
    [before, tag.as_bytes(), after].concat()
}

/// A page that shows only the problems.
pub(in crate::serve) fn error_page(live: &Live, current: &Current) -> String {
    let html = current.errors.as_ref().map_or("", |errors| &errors.html);
    let tag = tag(live, current, &AddressState::default());
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>The site has errors</title>\
         <link rel=\"stylesheet\" href=\"/__kzsite/overlay.css\"></head>\
         <body data-kzsite-error-page><noscript><main class=\"kzsite-overlay\">{html}</main></noscript>{tag}</body></html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::inject;

    #[test]
    fn the_tag_comes_before_the_last_end_of_the_body() {
        let check = |page: &str, expected: &str| {
            assert_eq!(
                String::from_utf8(inject(page.as_bytes(), "T")).as_deref(),
                Ok(expected)
            );
        };
        check("<body>a</body></html>", "<body>aT</body></html>");
        check("<BODY>a</BODY>", "<BODY>aT</BODY>");
        check(
            "<!-- </body> --><p>b</p></body>",
            "<!-- </body> --><p>b</p>T</body>",
        );
        check("<p>a", "<p>aT");
        check("", "T");
    }
}
