//! The clean text of an article.

use crate::import::article::Article;
use crate::import::words::{is_sign, words};

/// The text that is kept: its paragraphs, with an empty line between.
pub(in crate::import) fn clean(article: &Article) -> String {
    let kept = article
        .blocks
        .iter()
        .filter(|block| block.is_kept() && !block.text.is_empty());
    let mut text = kept
        .map(|block| block.text.as_str())
        .collect::<Vec<_>>()
        .join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// How many words a text has, separated by spaces; in scripts without spaces, each sign counts as half a word.
pub(in crate::import) fn count_words(text: &str) -> usize {
    let signs = text.chars().filter(|letter| is_sign(*letter)).count();
    if signs * 3 < text.chars().count() {
        return text.split_whitespace().count();
    }
    let others = words(text)
        .iter()
        .filter(|word| !word.form.chars().all(is_sign))
        .count();
    signs.div_ceil(2) + others
}
