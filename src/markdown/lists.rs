//! What Markdown takes for an ordered list and is none: `3. mai stoppet arbeidet.` is a sentence that begins with a date.
//!
//! A list has two or more items whose numbers follow one another, or which are all numbered 1. A lone item of one paragraph is text, and so
//! are items whose numbers do not follow: a list would number them anew, and give another day than the author. Where every item goes on
//! with the name of a month, each item is a sentence of a chronicle.

mod in_words;
mod months;

pub(super) use self::in_words::blocks_in_words;

use super::problems::Local;
use months::begins_with_month;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// How many numbers are looked for one behind the other: `3. 5. 2031.`
pub(super) const ROUNDS: usize = 4;

const CODE: &str = "doubtful-list";
const NOT_FOLLOWING: &str = "these numbers do not follow one another, so they begin sentences and no list";
const ORDINALS: &str = "the same word stands behind each of these numbers, which make a list here";
const DAYS: &str = "these lines begin with dates, so they are sentences of one paragraph and no list";
const DAYS_APART: &str = "leave an empty line between them, or begin each with `- ` for a list of days";

#[derive(Default)]
pub(super) struct Doubtful {
    /// Offsets of the full stops and parentheses after the numbers, ascending.
    pub(super) delimiters: Vec<usize>,
    pub(super) problems: Vec<Local>,
}

/// Whether a line begins with a number, behind any marks of blocks. Most texts have no such line, and are not parsed twice.
pub(super) fn may_hold_doubtful(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start_matches([' ', '\t', '>', '-', '+', '*']);
        let note = line.strip_prefix("[^").and_then(|label| label.split_once("]:"));
        let line = note.map_or(line, |(_, note)| {
            note.trim_start_matches([' ', '\t', '>', '-', '+', '*'])
        });
        line.starts_with(|first: char| first.is_ascii_digit())
            && line
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .starts_with(['.', ')', ' '])
    })
}

/// Finds what begins like a list and is none.
pub(super) fn doubtful(text: &str) -> Doubtful {
    let mut reader = Reader {
        text,
        open: Vec::new(),
        found: Doubtful::default(),
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.event(&event, &range);
    }
    let mut found = reader.found;
    found.delimiters.sort_unstable();
    found
}

struct Reader<'a> {
    text: &'a str,
    open: Vec<Open>,
    found: Doubtful,
}

/// An open element.
enum Open {
    List(List),
    /// An item, and how many blocks stand in it; loose words count as one.
    Item {
        blocks: usize,
        in_words: bool,
    },
    Other,
}

#[derive(Default)]
struct List {
    is_ordered: bool,
    items: Vec<Item>,
    /// Empty lines stand between the items.
    is_loose: bool,
    /// An item holds more than one paragraph or list.
    has_rich_items: bool,
}

struct Item {
    /// The mark of the item: its number or its bullet.
    mark: Range<usize>,
    number: u64,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => {
                self.child(
                    !super::document::is_block(tag.to_end()),
                    matches!(tag, Tag::Paragraph),
                );
                let opened = match tag {
                    Tag::List(start) => Open::List(List {
                        is_ordered: start.is_some(),
                        ..List::default()
                    }),
                    Tag::Item => {
                        let item = self.item(range.start);
                        if let Some(Open::List(list)) = self.open.last_mut() {
                            list.items.push(item);
                        }
                        Open::Item {
                            blocks: 0,
                            in_words: false,
                        }
                    }
                    tag => {
                        if matches!(tag, Tag::BlockQuote(_)) {
                            self.quote(range);
                        }
                        Open::Other
                    }
                };
                self.open.push(opened);
            }
            Event::End(tag) => match (self.open.pop(), tag) {
                (Some(Open::List(list)), TagEnd::List(_)) => self.judge(&list),
                (Some(Open::Item { blocks, .. }), TagEnd::Item) if blocks > 1 => {
                    if let Some(Open::List(list)) = self.open.last_mut() {
                        list.has_rich_items = true;
                    }
                }
                _ => {}
            },
            Event::Rule | Event::Html(_) => self.child(false, false),
            _ => self.child(true, false),
        }
    }

    /// Counts a part of the item that is open.
    fn child(&mut self, is_words: bool, is_paragraph: bool) {
        let Some(Open::Item { blocks, in_words }) = self.open.last_mut() else {
            return;
        };
        if !(is_words && *in_words) {
            *blocks += 1;
        }
        *in_words = is_words;
        if is_paragraph && let Some(Open::List(list)) = self.open.iter_mut().nth_back(1) {
            list.is_loose = true;
        }
    }

    fn item(&self, start: usize) -> Item {
        let rest = &self.text[start..];
        let start = start + rest.len() - rest.trim_start_matches([' ', '\t', '>']).len();
        let rest = &self.text[start..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        Item {
            mark: start..start + digits,
            number: rest[..digits].parse().unwrap_or_default(),
        }
    }

    fn judge(&mut self, list: &List) {
        let (Some(first), items) = (list.items.first(), &list.items) else {
            return;
        };
        if !list.is_ordered {
            if items.len() == 1 && self.begins_with_count(first.mark.start + 1) {
                self.sign(first.mark.start, "a list of one item");
            }
            return;
        }
        if items.len() > 1 && items.iter().all(|item| self.is_day(item)) {
            if !list.is_loose {
                let Range { start, end } = items[1].mark;
                let problem = Local::warning(start..end + 1, CODE, DAYS);
                self.found.problems.push(problem.hint(DAYS_APART));
            }
            let ends = items.iter().map(|item| item.mark.end);
            self.found.delimiters.extend(ends);
            return;
        }
        let is_alike = items.len() > 1 && items.iter().all(|item| item.number == 1);
        if is_alike && (!list.is_loose || list.has_rich_items) {
            if items.iter().all(|item| self.is_lower_case(item)) {
                self.tell(
                    &items[1],
                    "the items of this list are numbered 1, 2, 3, whatever stands before them",
                );
            }
            return;
        }
        if is_alike {
            self.tell(&items[1], NOT_FOLLOWING);
        }
        self.judge_stretches(list);
    }

    /// Judges the stretches of a list in which the numbers follow one another.
    fn judge_stretches(&mut self, list: &List) {
        let text = self.text;
        let goes_on =
            |a: &Item, b: &Item| b.number == a.number + 1 || !follows_empty_line(text, b.mark.start);
        let mut after_list = false;
        for stretch in list.items.chunk_by(goes_on) {
            let odd = stretch
                .windows(2)
                .find(|pair| pair[1].number != pair[0].number + 1);
            let is_item =
                || list.items.len() == 1 && list.has_rich_items && !self.is_lower_case(&list.items[0]);
            let is_list = stretch.len() > 1 || is_item();
            if is_list && odd.is_none() {
                if stretch[0].number > 1 && self.is_of_ordinals(stretch) {
                    self.tell(&stretch[0], ORDINALS);
                }
                if after_list {
                    self.tell(
                        &stretch[0],
                        "these items belong to the list before, which goes on counting",
                    );
                }
                after_list = true;
                continue;
            }
            after_list = false;
            if let Some([_, second, ..]) = odd {
                self.tell(second, NOT_FOLLOWING);
            }
            let ends = stretch.iter().map(|item| item.mark.end);
            self.found.delimiters.extend(ends);
        }
    }

    /// Whether the same long word stands behind each of several numbers: `19. Jahrhundert`, `20. Jahrhundert`.
    fn is_of_ordinals(&self, items: &[Item]) -> bool {
        let word = |item: &Item| {
            let words = self.text.get(item.mark.end + 1..).unwrap_or_default();
            let word = words.split_whitespace().next().unwrap_or_default();
            word.trim_end_matches(|c: char| !c.is_alphanumeric())
        };
        let first = word(&items[0]);
        items.len() > 1 && first.chars().count() > 3 && items.iter().all(|item| word(item) == first)
    }

    /// Whether an item begins with a date: `3. mai …`.
    fn is_day(&self, item: &Item) -> bool {
        let words = self.text.get(item.mark.end + 1..);
        item.number < 32 && words.is_some_and(begins_with_month)
    }

    fn tell(&mut self, item: &Item, message: &str) {
        let problem = Local::warning(item.mark.start..item.mark.end + 1, CODE, message);
        let number = item.number;
        self.found.problems.push(
            problem
                .hint("number the items of a list 1, 2, 3 and so on")
                .hint(format!("if this is a date or an ordinal, write `{number}\\.`")),
        );
    }

    /// Reports a minus, a plus or a "more than" that Markdown takes for the mark of a block.
    fn sign(&mut self, at: usize, what: &str) {
        let Some(sign) = self.text[at..]
            .chars()
            .next()
            .filter(|c| matches!(c, '-' | '+' | '>'))
        else {
            return;
        };
        let message = format!("`{sign}` before a number begins {what} here");
        self.found.problems.push(
            Local::warning(at..at + 1, CODE, message)
                .hint(format!("if it belongs to the number, write `\\{sign}`"))
                .hint("otherwise, begin with a word"),
        );
    }

    /// Looks for a "more than" that is taken for a quotation of one line.
    fn quote(&mut self, range: &Range<usize>) {
        let quoted = self.text[range.clone()].trim_end();
        let is_nested = self.open.iter().any(|open| !matches!(open, Open::Other));
        if !is_nested && !quoted.contains('\n') && self.begins_with_count(range.start + 1) {
            self.sign(range.start, "a quotation");
        }
    }

    /// Whether a number follows that belongs neither to a date nor to a list: `5 degrees`, not `5. mai`.
    fn begins_with_count(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default().trim_start_matches(' ');
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_ordinal = [". ", ") ", ".\n", ")\n"]
            .iter()
            .any(|end| after.starts_with(end));
        after.len() < rest.len() && !is_ordinal
    }

    fn is_lower_case(&self, item: &Item) -> bool {
        let words = self
            .text
            .get(item.mark.end + 1..)
            .unwrap_or_default()
            .trim_start();
        words.starts_with(char::is_lowercase)
    }
}

fn follows_empty_line(text: &str, at: usize) -> bool {
    let before = text[..at].rsplit('\n').nth(1);
    before.is_some_and(|line| line.trim_start_matches(['>', ' ', '\t', '\r']).is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::parser_text::ParserText;

    #[track_caller]
    fn check(text: &str, expected: &str, told: &[&str]) {
        let source = ParserText::prose(text);
        assert_eq!(source.text, expected, "{text:?}");
        let found: Vec<&str> = source
            .problems
            .iter()
            .map(|problem| &text[problem.range.clone()])
            .collect();
        assert_eq!(found, told, "{text:?}");
    }

    #[track_caller]
    fn check_kept(text: &str) {
        check(text, text, &[]);
    }

    #[test]
    fn dates_and_ordinals_begin_sentences() {
        check("3. mai stoppet arbeidet.\n", "3\\. mai stoppet arbeidet.\n", &[]);
        check("1. mai", "1\\. mai", &[]);
        check("24. 12. kom de.", "24\\. 12\\. kom de.", &[]);
        check("3. 5. 2031. kom de.", "3\\. 5\\. 2031\\. kom de.", &[]);
        check(
            "Arbeidet sluttet\n1. mai 2031.\n",
            "Arbeidet sluttet\n1\\. mai 2031.\n",
            &[],
        );
        check("> 3. mai *sluttet* de.\n", "> 3\\. mai *sluttet* de.\n", &[]);
        check("- 3. mai\n- 4. mai\n", "- 3\\. mai\n- 4\\. mai\n", &[]);
        check(
            "3. mai sluttet de.\n\n9. mai begynte de.\n",
            "3\\. mai sluttet de.\n\n9\\. mai begynte de.\n",
            &[],
        );
        check("3) mai", "3\\) mai", &[]);
        check(
            "a[^1]\n\n[^1]: 3. mai kom de.\n",
            "a[^1]\n\n[^1]: 3\\. mai kom de.\n",
            &[],
        );
        check(
            "3. mai a\n\n1. One\n2. Two\n\n9. mai b\n",
            "3\\. mai a\n\n1. One\n2. Two\n\n9\\. mai b\n",
            &[],
        );
    }

    #[test]
    fn lists_have_numbers_that_follow_one_another() {
        check_kept("1. One\n2. Two\n");
        check_kept("1. One\n1. Two\n1. Three\n");
        check_kept("3. One\n4. Two\n");
        check_kept("0. One\n\n1. Two\n");
        check_kept("1. One\n\n   - more\n");
        check_kept("1. One\n\n   Two\n");
        check_kept("1. One\n\n   Two\n\n1. Three\n");
        check_kept("```\n3. mai\n```\n\n    3. mai\n");
    }

    #[test]
    fn what_is_doubtful_is_told() {
        check("3. mai a\n9. mai b\n", "3\\. mai a\n9\\. mai b\n", &["9."]);
        check("1. a\n2. b\n4. c\n", "1\\. a\n2\\. b\n4\\. c\n", &["4."]);
        check("1. mai a\n\n1. juni b\n", "1\\. mai a\n\n1\\. juni b\n", &[]);
        check("1. mai a\n1. juni b\n", "1\\. mai a\n1\\. juni b\n", &["1."]);
        check(
            "1. a\n2. b\n\n1. c\n2. d\n",
            "1. a\n2. b\n\n1. c\n2. d\n",
            &["1."],
        );
        check("- 5 degrees\n", "- 5 degrees\n", &["-"]);
        check("> 100 people\n", "> 100 people\n", &[">"]);
        check_kept("- 5 degrees\n- 6 degrees\n");
        check_kept("> 100 people\n> came\n");
    }
}
