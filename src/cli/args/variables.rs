//! Environment variables for options; an option wins over its variable.

use crate::config::BaseUrl;
use crate::diag::Diagnostic;

const BASE_URL: &str = "KZSITE_BASE_URL";
const DRAFTS: &str = "KZSITE_DRAFTS";

/// Where the site will stand.
pub(super) fn base_url() -> Result<Option<BaseUrl>, Diagnostic> {
    let Some(text) = read(BASE_URL)? else {
        return Ok(None);
    };
    let hint = "write all of the address: `https://example.org/` or `https://example.org/flood/`";
    let base_url = text
        .parse()
        .map_err(|flaw: String| refused(BASE_URL, &text, &flaw).hint(hint))?;
    Ok(Some(base_url))
}

/// Whether drafts are taken in.
pub(super) fn drafts() -> Result<bool, Diagnostic> {
    let Some(text) = read(DRAFTS)? else {
        return Ok(false);
    };
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(refused(DRAFTS, &text, "it is neither yes nor no").hint("write `1` or `0`")),
    }
}

/// The value of a variable; none where it is not set or empty.
fn read(name: &str) -> Result<Option<String>, Diagnostic> {
    let Some(value) = std::env::var_os(name) else {
        return Ok(None);
    };
    match value.into_string() {
        Ok(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Err(value) => Err(refused(name, &value.to_string_lossy(), "it is not UTF-8").hint("set it anew")),
    }
}

fn refused(name: &str, text: &str, flaw: &str) -> Diagnostic {
    Diagnostic::error("variable", format!("the variable `{name}` says `{text}`: {flaw}"))
}
