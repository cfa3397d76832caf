//! Addresses that lead to words of a page: URL Fragment Text Directives (WICG),
//! `#:~:text=[prefix-,]textStart[,textEnd][,-suffix]`.

use crate::content::{Quote, as_compared};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that are percent-encoded: `&`, `-` and `,` have a meaning in the directive, others may have one in addresses.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'_').remove(b'~');

/// Longer quotes are given by their beginning and their end, as browsers do it.
const LONGEST: usize = 300;

/// How many words the beginning and the end have.
const ENDS: usize = 6;

/// The address of a page with a directive that leads to the words of a quote. One that has a directive is left as it is.
pub(super) fn with_text_fragment(url: &str, quote: &Quote) -> String {
    let directive = directive(quote);
    match url.split_once('#') {
        Some((_, fragment)) if fragment.contains(":~:") => url.to_owned(),
        Some(_) => format!("{url}:~:{directive}"),
        None => format!("{url}#:~:{directive}"),
    }
}

fn directive(quote: &Quote) -> String {
    let encoded = |text: &str| utf8_percent_encode(&as_compared(text), ENCODED).to_string();
    let exact = as_compared(&quote.exact);
    let words: Vec<&str> = exact.split(' ').collect();
    let mut parts = Vec::new();
    parts.extend(
        quote
            .prefix
            .as_ref()
            .map(|prefix| format!("{}-", encoded(prefix))),
    );
    if exact.chars().count() > LONGEST && words.len() > ENDS * 2 {
        parts.push(encoded(&words[..ENDS].join(" ")));
        parts.push(encoded(&words[words.len() - ENDS..].join(" ")));
    } else {
        parts.push(encoded(&exact));
    }
    parts.extend(
        quote
            .suffix
            .as_ref()
            .map(|suffix| format!("-{}", encoded(suffix))),
    );
    format!("text={}", parts.join(","))
}

#[cfg(test)]
mod tests {
    use super::with_text_fragment;
    use crate::content::Quote;

    fn check(url: &str, [prefix, exact, suffix]: [&str; 3], expected: &str) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let quote = Quote {
            exact: exact.to_owned(),
            prefix: some(prefix),
            suffix: some(suffix),
        };
        assert_eq!(with_text_fragment(url, &quote), expected, "{exact}");
    }

    #[test]
    fn addresses_lead_to_words() {
        let url = "https://courier.example/dam";
        check(
            url,
            ["", "at dawn", ""],
            "https://courier.example/dam#:~:text=at%20dawn",
        );
        check(
            url,
            ["broke", "at dawn, a well-known hour & more", "– says"],
            "https://courier.example/dam#:~:text=broke-,at%20dawn%2C%20a%20well%2Dknown%20hour%20%26%20more,-%E2%80%93%20says",
        );
        check(
            "https://courier.example/dam#top",
            ["", "水", ""],
            "https://courier.example/dam#top:~:text=%E6%B0%B4",
        );
        check(
            "https://courier.example/dam#:~:text=rain",
            ["", "at dawn", ""],
            "https://courier.example/dam#:~:text=rain",
        );
        let long = "one two three four five six ".repeat(20);
        check(
            url,
            ["", &long, ""],
            "https://courier.example/dam#:~:text=one%20two%20three%20four%20five%20six,one%20two%20three%20four%20five%20six",
        );
    }
}
