//! Addresses of pages, records and links for a reader of a language.

use crate::config::{LangId, web_address};
use crate::site::model::{Addressed, ConfiguredRedirect, Link, RecordId, Target};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

impl Addressed {
    /// Root-relative URL of something for a reader of a language.
    pub fn url(&self, lang: LangId, target: Target) -> Option<String> {
        self.path(lang, target)
            .map(|path| self.config.base_url.join(&encode_path(path)))
    }

    /// Path of something below the base URL, without a leading slash.
    pub fn path(&self, lang: LangId, target: Target) -> Option<&str> {
        self.routes
            .by_target
            .get(&(lang, target))
            .map(|index| self.routes.all[*index].path.as_str())
    }

    /// The root-relative URL of a link for a reader of a language.
    pub fn link_url(&self, link: &Link, lang: LangId) -> Option<String> {
        match link {
            Link::External(url) => Some(url.clone()),
            Link::Fragment(fragment) => Some(format!("#{}", encode_path(fragment))),
            Link::Page {
                page: page_id,
                fragment,
            } => {
                let url = self.url(lang, Target::Page(*page_id))?;
                // A borrowed text names headings of its own language, which the page in the reader's language may lack.
                let fragment = fragment
                    .as_ref()
                    .filter(|fragment| self.has_fragment(*page_id, lang, fragment));
                Some(match fragment {
                    Some(fragment) => format!("{url}#{}", encode_path(fragment)),
                    None => url,
                })
            }
            Link::Record(record) => self.record_url(lang, *record),
            Link::Asset(path) => Some(self.config.base_url.join(&encode_path(path))),
        }
    }

    /// The root-relative URL of a record for a reader of a language: its own page, or its place on a list; none where the
    /// site has no such list.
    pub fn record_url(&self, lang: LangId, record: RecordId) -> Option<String> {
        if let Some(page) = record.page() {
            return self.url(lang, page);
        }
        let kind = record.kind();
        let url = self.url(lang, Target::Page(self.page_of(kind.list())?))?;
        Some(format!("{url}#{}", kind.anchor(self.id(record))))
    }

    /// Where an address leads that the configuration leads elsewhere: a root-relative URL, or that of another site.
    pub fn leads_to(&self, redirect: &ConfiguredRedirect) -> String {
        let own = &self.config.redirects[redirect.at];
        let Some((path, rest)) = own.inside() else {
            return web_address(&own.to).map_or_else(|_| own.to.clone(), String::from);
        };
        let path = percent_decode_str(path).decode_utf8_lossy();
        let mut url = self.config.base_url.join(&encode_path(&path));
        // The query and the fragment are encoded as browsers do.
        if let Ok(whole) = web_address(&format!("https://a.example/{rest}")) {
            let parts = [('?', whole.query()), ('#', whole.fragment())];
            for (sign, part) in parts.into_iter().filter_map(|(sign, part)| Some((sign, part?))) {
                url.push(sign);
                url.push_str(part);
            }
        }
        url
    }
}

/// Encodes a path for a URL: all but unreserved ASCII characters (RFC 3986, section 2.3) and slashes are percent-encoded.
pub fn encode_path(path: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
        .remove(b'/');
    utf8_percent_encode(path, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::encode_path;

    #[test]
    fn paths_are_percent_encoded() {
        assert_eq!(encode_path("sv/källor/a-b_c.d~e/"), "sv/k%C3%A4llor/a-b_c.d~e/");
    }
}
