//! Records that a template prints as a whole: the engine would write out their fields with their names.

use std::cell::RefCell;
use std::io::{Error, Result, Write};

/// How much of a record a message shows, in characters.
const TOLD: usize = 40;

thread_local! {
    /// The beginning of a record that the page of this thread has printed.
    static PRINTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Writes a text as HTML, and refuses a record, which the engine passes as text, too.
pub(in crate::theme) fn escape(text: &str, page: &mut dyn Write) -> Result<()> {
    if is_record(text) {
        PRINTED.set(Some(text.chars().take(TOLD).collect()));
        return Err(Error::other("a record is printed as a whole"));
    }
    tera::escape_html(text, page)
}

/// The beginning of a record that was printed on this thread since the last call.
pub(super) fn take_printed() -> Option<String> {
    PRINTED.take()
}

/// Whether a text is a record as the engine writes it, or a list of them: `{"borrowed": , "text": "Courier"}`.
fn is_record(text: &str) -> bool {
    let is_field =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let inner = text.trim_start_matches('[');
    let name = inner.strip_prefix("{\"").and_then(|rest| rest.split_once("\": "));
    text.ends_with(['}', ']']) && name.is_some_and(|(name, _)| is_field(name))
}

#[cfg(test)]
mod tests {
    use super::{escape, take_printed};
    use tera::{Context, Tera, context};

    fn rendered(template: &str, context: &Context) -> Option<String> {
        let mut tera = Tera::default();
        tera.set_escape_fn(escape);
        tera.add_raw_template("a.html", template)
            .expect("it is a template");
        tera.render("a.html", context).ok()
    }

    #[test]
    fn a_record_is_not_printed_as_a_whole() {
        let record = std::collections::BTreeMap::from([("borrowed", None), ("text", Some("Courier"))]);
        let context = context! { source => &record, sources => &vec![&record], word => &"{\"A b\": 1}" };
        for template in ["{{ source }}", "{{ sources }}"] {
            assert_eq!(rendered(template, &context), None, "{template}");
            let printed = take_printed().expect("it is told");
            assert!(printed.contains("borrowed"), "{printed}");
        }
        let field = rendered("{{ source.text }}, {{ word }}", &context);
        assert_eq!(field.as_deref(), Some("Courier, {&quot;A b&quot;: 1}"));
        assert_eq!(take_printed(), None);
    }
}
