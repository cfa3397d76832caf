//! Escapes text for HTML and XML.

/// Escapes text for an attribute or for element content.
pub(in crate::render) fn escape(text: &str) -> String {
    let mut escaped = Vec::with_capacity(text.len());
    tera::escape_html(text, &mut escaped).expect("writing to memory does not fail");
    String::from_utf8(escaped).expect("escaping keeps text valid")
}
