//! Lists, tables and headings in the words of records, which are one paragraph.

use crate::markdown::problems::Local;

/// Reports words of a record that are written as a list, a table or a heading, since they are a single paragraph.
pub(in crate::markdown) fn blocks_in_words(text: &str) -> Option<Local> {
    let mut marked = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        let start = at + line.len() - words.len();
        at += line.len();
        let number = words.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_item = ["- ", "* ", "+ ", "> ", "| "]
            .iter()
            .any(|mark| words.starts_with(mark))
            || (number.len() < words.len() && (number.starts_with(". ") || number.starts_with(") ")));
        marked += usize::from(is_item);
        let hashes = words.len() - words.trim_start_matches('#').len();
        let is_heading = (2..=6).contains(&hashes) && words[hashes..].starts_with(' ');
        let is_fence = words.starts_with("```") || words.starts_with("~~~");
        if marked == 2 || is_heading || is_fence {
            let length = words
                .trim_end()
                .chars()
                .take(3)
                .map(char::len_utf8)
                .sum::<usize>();
            let message = "the words of a record have no lists, tables, headings or code blocks";
            return Some(
                Local::warning(start..start + length, "block-in-words", message)
                    .hint("they are one paragraph, in which this line stands as it is written")
                    .hint("longer texts belong on a page"),
            );
        }
    }
    None
}
