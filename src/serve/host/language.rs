//! The reader's language.

/// The language that hosts use: that of the cookie `nf_lang`, else the browser's first.
pub(in crate::serve) fn preferred<'a>(
    cookies: Option<&'a str>,
    accepted: Option<&'a str>,
) -> Option<&'a str> {
    let kept = cookies
        .and_then(|cookies| cookie(cookies, "nf_lang"))
        .filter(|tag| !tag.is_empty());
    kept.or_else(|| accepted.and_then(first))
}

/// Whether a rule for a language applies to a reader's language, which may be a variety of it: `en` applies to `en-GB`.
pub(super) fn is_meant(wanted: &str, language: &str) -> bool {
    let start = language.get(..wanted.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(wanted))
        && matches!(language.as_bytes().get(wanted.len()), None | Some(b'-' | b'_'))
}

fn cookie<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header
        .split(';')
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .map(|value| value.trim_matches('"'))
}

/// The language with the greatest weight in `Accept-Language` (RFC 9110, section 12.5.4), the first of equals.
fn first(header: &str) -> Option<&str> {
    let mut best: Option<(f32, &str)> = None;
    for range in header.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default();
        let weight = parts
            .find_map(|part| part.strip_prefix("q="))
            .map_or(1.0, |q| q.parse().unwrap_or(0.0));
        if !tag.is_empty() && tag != "*" && weight > best.map_or(0.0, |(most, _)| most) {
            best = Some((weight, tag));
        }
    }
    best.map(|(_, tag)| tag)
}

#[cfg(test)]
mod tests {
    use super::{is_meant, preferred};

    #[test]
    fn the_cookie_comes_before_the_browser() {
        let check = |cookies: Option<&str>, accepted: Option<&str>, expected: Option<&str>| {
            assert_eq!(preferred(cookies, accepted), expected, "{cookies:?} {accepted:?}");
        };
        check(None, None, None);
        check(None, Some("sv-SE,sv;q=0.9,en;q=0.8"), Some("sv-SE"));
        check(None, Some("en;q=0.5, da"), Some("da"));
        check(None, Some("*"), None);
        check(None, Some("en;q=0"), None);
        check(Some("a=b; nf_lang=nb"), Some("en"), Some("nb"));
        check(Some("not_nf_lang=nb"), Some("en"), Some("en"));
        check(Some("nf_lang="), Some("en"), Some("en"));
    }

    #[test]
    fn a_language_takes_its_varieties() {
        assert!(
            is_meant("en", "en-GB")
                && is_meant("EN", "en")
                && !is_meant("en-GB", "en")
                && !is_meant("e", "en")
        );
    }
}
