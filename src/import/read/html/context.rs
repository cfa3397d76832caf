//! What an element says of what is in it.

use crate::import::block::{Kind, Mark};
use std::collections::BTreeMap;

/// What an element says of what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Says {
    /// Nothing.
    Nothing,
    /// No reader sees it.
    Hidden,
    /// It is no part of the article.
    Around(Kind),
    /// It is one.
    Is(Mark),
    /// It is the article, or holds it.
    Article,
}

/// Elements whose text nobody reads, or that hold no text.
const HIDDEN: &[&str] = &[
    "script", "style", "template", "svg", "iframe", "object", "select", "button", "textarea", "canvas",
    "audio", "video", "map", "datalist", "math", "noscript", "input", "label", "option", "dialog",
];

/// What words of class names and ids say.
const CLASSES: &[(&[&str], Kind)] = &[
    (
        &[
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "masthead",
            "topbar",
            "skip",
            "toolbar",
            "pagination",
            "tabs",
        ],
        Kind::Navigation,
    ),
    (&["sidebar", "aside", "widget", "rail"], Kind::Navigation),
    (
        &["footer", "colophon", "copyright", "legal", "imprint"],
        Kind::Terms,
    ),
    (&["cookie", "cookies", "consent", "gdpr", "cmp"], Kind::Cookie),
    (
        &["share", "sharing", "social", "addthis", "sharebar"],
        Kind::Share,
    ),
    (
        &[
            "related",
            "recommended",
            "recommendations",
            "recirculation",
            "readmore",
            "outbrain",
            "taboola",
            "trending",
            "popular",
            "mostread",
            "teaser",
            "teasers",
            "promo",
            "more",
        ],
        Kind::Related,
    ),
    (
        &[
            "newsletter",
            "subscribe",
            "subscription",
            "donate",
            "donation",
            "paywall",
            "signup",
            "appeal",
        ],
        Kind::Appeal,
    ),
    (
        &[
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "sponsor",
            "sponsored",
            "banner",
            "adslot",
            "dfp",
        ],
        Kind::Advert,
    ),
    (
        &["comments", "comment", "disqus", "respond", "commentlist"],
        Kind::Comment,
    ),
    (&["tags", "tag", "taglist", "topics", "keywords"], Kind::Tags),
];

/// Judges an element by its name and attributes. `is_within` says that it stands in the article.
pub(super) fn judge(name: &str, attributes: &BTreeMap<String, String>, is_within: bool) -> Says {
    let get = |key: &str| attributes.get(key).map(String::as_str).unwrap_or_default();
    let style = get("style").replace(' ', "").to_ascii_lowercase();
    let is_hidden = attributes.contains_key("hidden")
        || get("aria-hidden") == "true"
        || style.contains("display:none")
        || style.contains("visibility:hidden");
    if HIDDEN.contains(&name) || is_hidden {
        return Says::Hidden;
    }
    let words = class_words(&format!("{} {}", get("class"), get("id")));
    let has = |word: &str| words.iter().any(|known| known == word);
    if has("tweet")
        || get("class").contains("twitter-tweet")
        || get("class").contains("instagram-media")
        || get("class").contains("fb-post")
        || get("class").contains("tiktok-embed")
    {
        return Says::Is(Mark::Embed);
    }
    match get("role") {
        "navigation" | "menu" | "search" | "banner" | "toolbar" => return Says::Around(Kind::Navigation),
        "contentinfo" => return Says::Around(Kind::Terms),
        "dialog" | "alertdialog" => return Says::Around(Kind::Cookie),
        "complementary" => return Says::Around(Kind::Related),
        "main" | "article" => return Says::Article,
        _ => {}
    }
    match name {
        "nav" => return Says::Around(Kind::Navigation),
        "footer" if !is_within => return Says::Around(Kind::Terms),
        "header" if !is_within => return Says::Around(Kind::Navigation),
        "form" => return Says::Around(Kind::Appeal),
        "figcaption" | "caption" => return Says::Is(Mark::Caption),
        "time" => return Says::Is(Mark::Date),
        "address" if is_within => return Says::Is(Mark::Byline),
        "article" | "main" => return Says::Article,
        "aside" => return Says::Around(around(&words).unwrap_or(Kind::Related)),
        "blockquote" => return Says::Is(Mark::Quote),
        "pre" => return Says::Is(Mark::Verbatim),
        "body" | "html" | "p" | "a" | "span" | "em" | "strong" | "b" | "i" => {}
        _ if get("itemprop") == "articleBody" => return Says::Article,
        _ => {
            if let Some(kind) = around(&words) {
                return Says::Around(kind);
            }
        }
    }
    if get("rel") == "author"
        || get("itemprop") == "author"
        || ["byline", "author", "authors", "bylines"]
            .iter()
            .any(|word| has(word))
    {
        return Says::Is(Mark::Byline);
    }
    if has("caption") || has("wp-caption-text") {
        return Says::Is(Mark::Caption);
    }
    if name == "p"
        && let Some(kind) = around(&words).filter(|kind| {
            matches!(
                kind,
                Kind::Advert | Kind::Cookie | Kind::Share | Kind::Related | Kind::Appeal
            )
        })
    {
        return Says::Around(kind);
    }
    Says::Nothing
}

fn around(words: &[String]) -> Option<Kind> {
    let found = CLASSES
        .iter()
        .find(|(names, _)| words.iter().any(|word| names.contains(&word.as_str())));
    found.map(|(_, kind)| *kind)
}

/// The words of class names: `siteNav-main_menu` has four.
fn class_words(classes: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_small = false;
    for letter in classes.chars() {
        let is_new = !letter.is_alphabetic() || (letter.is_uppercase() && was_small);
        if is_new && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if letter.is_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.extend(letter.to_lowercase());
        }
        was_small = letter.is_lowercase();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::class_words;

    #[test]
    fn class_names_have_words() {
        assert_eq!(
            class_words("siteNav-main_menu x2"),
            ["site", "nav", "main", "menu", "x", ""]
        );
    }
}
