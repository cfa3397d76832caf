//! What an element tells about its content.

use crate::import::block::{Kind, Mark};
use std::collections::BTreeMap;

/// What an element tells about its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Says {
    Nothing,
    /// No reader sees it.
    Hidden,
    /// It is no part of the article.
    Around(Kind),
    /// It has this markup.
    Is(Mark),
    /// It is the article, or holds it.
    Article,
}

/// Elements whose text is not shown, or that hold no text.
const HIDDEN: &[&str] = &[
    "script", "style", "template", "svg", "iframe", "object", "select", "button", "textarea", "canvas",
    "audio", "video", "map", "datalist", "math", "noscript", "input", "label", "option", "dialog",
];

/// Words of class names and ids, each with the kind of block that they mark.
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

/// Interprets an element by its name and attributes. `is_within` says that it stands in the article.
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
    let has_any = |some: &[&str]| words.iter().any(|word| some.contains(&word.as_str()));
    if has_any(&["tweet"]) || EMBEDS.iter().any(|class| get("class").contains(class)) {
        return Says::Is(Mark::Embed);
    }
    if let Some(says) = by_role(get("role")).or_else(|| by_name(name, is_within, &words)) {
        return says;
    }
    if !PLAIN.contains(&name) {
        if get("itemprop") == "articleBody" {
            return Says::Article;
        }
        if let Some(kind) = around(&words) {
            return Says::Around(kind);
        }
    }
    let is_of_author = get("rel") == "author" || get("itemprop") == "author";
    if is_of_author || has_any(&["byline", "author", "authors", "bylines"]) {
        return Says::Is(Mark::Byline);
    }
    if has_any(&["caption"]) {
        return Says::Is(Mark::Caption);
    }
    let of_paragraph = around(&words).filter(|kind| {
        use Kind::{Advert, Appeal, Cookie, Related, Share};
        matches!(kind, Advert | Cookie | Share | Related | Appeal)
    });
    match of_paragraph {
        Some(kind) if name == "p" => Says::Around(kind),
        _ => Says::Nothing,
    }
}

/// Classes of embedded posts of other sites.
const EMBEDS: [&str; 4] = ["twitter-tweet", "instagram-media", "fb-post", "tiktok-embed"];

/// Elements whose classes are no sign that they stand around the article.
const PLAIN: [&str; 9] = ["body", "html", "p", "a", "span", "em", "strong", "b", "i"];

fn by_role(role: &str) -> Option<Says> {
    Some(match role {
        "navigation" | "menu" | "search" | "banner" | "toolbar" => Says::Around(Kind::Navigation),
        "contentinfo" => Says::Around(Kind::Terms),
        "dialog" | "alertdialog" => Says::Around(Kind::Cookie),
        "complementary" => Says::Around(Kind::Related),
        "main" | "article" => Says::Article,
        _ => return None,
    })
}

fn by_name(name: &str, is_within: bool, words: &[String]) -> Option<Says> {
    Some(match name {
        "nav" => Says::Around(Kind::Navigation),
        "footer" if !is_within => Says::Around(Kind::Terms),
        "header" if !is_within => Says::Around(Kind::Navigation),
        "form" => Says::Around(Kind::Appeal),
        "figcaption" | "caption" => Says::Is(Mark::Caption),
        "time" => Says::Is(Mark::Date),
        "address" if is_within => Says::Is(Mark::Byline),
        "article" | "main" => Says::Article,
        "aside" => Says::Around(around(words).unwrap_or(Kind::Related)),
        "blockquote" => Says::Is(Mark::Quote),
        "pre" => Says::Is(Mark::Verbatim),
        _ => return None,
    })
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
