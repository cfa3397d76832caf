//! What hosts read: `_redirects` and `_headers` in the form that Netlify and Cloudflare Pages share.

use super::context::Workshop;
use crate::config::LangId;
use crate::site::encode_path;

/// The policy of every page: nothing from anywhere but the site, nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// `_redirects`: old addresses, then the reader's language at the root, then a page for what is not there.
///
/// The chooser stands at the root, and a redirect goes before it only when forced (`!`). There, the language that a reader has chosen (kept in the cookie `nf_lang`, which Netlify's `Language` condition
/// heeds) comes first, then the browser's languages.
pub(super) fn redirects(workshop: Workshop<'_>) -> String {
    let site = workshop.site;
    let base = base(workshop);
    let mut lines = String::new();
    for redirect in site.routes.redirects() {
        let from = encode_path(&redirect.from);
        lines.push_str(&format!(
            "{base}{from} {base}{} 301!\n",
            encode_path(&redirect.to)
        ));
    }
    let tag = |lang: LangId| site.languages.tag(lang);
    for lang in site.languages.ids() {
        lines.push_str(&format!("{base} {base}{0}/ 302! Language={0}\n", tag(lang)));
        if let Some(other) = macro_language(tag(lang)).filter(|other| site.languages.find(other).is_none()) {
            lines.push_str(&format!("{base} {base}{}/ 302! Language={other}\n", tag(lang)));
        }
    }
    for lang in site.languages.ids() {
        lines.push_str(&format!("{base}{0}/* {base}{0}/404.html 404\n", tag(lang)));
    }
    lines
}

/// The path that the site stands under. What would be a placeholder in these files is encoded.
fn base(workshop: Workshop<'_>) -> String {
    let path = workshop.site.config.base_url.path();
    path.replace(':', "%3A").replace('*', "%2A")
}

/// Browsers ask for Norwegian as `no`, too.
fn macro_language(tag: &str) -> Option<&'static str> {
    match tag {
        "nb" | "nn" => Some("no"),
        _ => None,
    }
}

/// `_headers`: the policies of every page, and caching for ever of what has its fingerprint in its
/// address. Pages have no rule of caching: hosts that read this file revalidate them, and would join two rules for one file.
pub(super) fn headers(workshop: Workshop<'_>) -> String {
    let base = base(workshop);
    format!(
        "{base}*\n  Content-Security-Policy: {CONTENT_SECURITY_POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n  \
         X-Frame-Options: DENY\n  Cross-Origin-Opener-Policy: same-origin\n{base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
