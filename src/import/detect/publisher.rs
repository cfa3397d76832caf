//! Who has published an article.
//!
//! Only evidence in the article counts: metadata, rights, the end of a page's title, the name in appeals, and the publisher to whom quoted
//! people have spoken. It is collected before blocks are dropped, since most of it stands in these.

use super::candidates::{Candidate, add, alone, best, titled};
use super::house_names::{more_of_name, names, slice};
use super::{Detected, Evidence};
use crate::import::block::{Block, Kind};
use crate::import::lines::Meta;
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{forms, words};
use crate::locale::is_country;

/// Evidence of the publisher in an article.
#[derive(Debug)]
pub(in crate::import) struct Shown<'a> {
    /// What the file's metadata say, with the line.
    pub(in crate::import) metadata: Option<(String, usize)>,
    /// What stands behind the headline in a page's title.
    pub(in crate::import) suffix: Option<(String, usize)>,
    /// The agency named before the first sentence.
    pub(in crate::import) agency: Option<(String, usize)>,
    /// All blocks, sorted.
    pub(in crate::import) blocks: &'a [Block],
    /// Who has written it.
    pub(in crate::import) author: Option<&'a str>,
    /// Lines of author and date.
    pub(in crate::import) lines: &'a [(usize, Meta)],
}

pub(in crate::import) fn publisher(shown: &Shown<'_>, rules: &Compiled) -> Detected {
    if let Some((name, line)) = &shown.metadata {
        return Detected::new(
            name,
            0.97,
            vec![Evidence::new(Some(*line), "the file's own metadata")],
        );
    }
    let mut found: Vec<Candidate> = Vec::new();
    if let Some((name, line)) = &shown.suffix {
        add(
            &mut found,
            name,
            2.0,
            (*line, "behind the headline in the title of the page"),
        );
    }
    if let Some((name, line)) = &shown.agency {
        add(
            &mut found,
            name,
            1.2,
            (*line, "the agency that is named before the first sentence"),
        );
    }
    beside_names(shown.lines, rules, &mut found);
    for block in shown.blocks {
        known(block, rules, &mut found);
        if !block.is_kept() && block.kind != Kind::Caption && block.kind != Kind::Embed {
            rights(block, rules, &mut found);
            origin(block, rules, &mut found);
            house(block, shown, rules, &mut found);
        } else if block.is_kept() {
            told(block, rules, &mut found);
        }
    }
    found.retain(|candidate| {
        let is_author = shown
            .author
            .is_some_and(|author| author.contains(candidate.name.as_str()));
        !is_author && !is_country(&rules.language, &candidate.name)
    });
    alone(shown.blocks, &mut found);
    titled(shown.blocks, &mut found);
    best(found)
}

/// Houses in lines of author and date.
fn beside_names(lines: &[(usize, Meta)], rules: &Compiled, found: &mut Vec<Candidate>) {
    for (line, meta) in lines {
        let Some(house) = &meta.house else { continue };
        let (score, why) = if house.is_clear {
            (1.5, "beside a desk, an agency or the word for a source")
        } else {
            (0.6, "behind the name of an author or an agency")
        };
        if !rules.is_agency(&house.name) {
            add(found, &house.name, score, (*line, why));
        }
    }
}

/// Publishers that the rules know: by their hosts anywhere, by their names in blocks that are no prose.
fn known(block: &Block, rules: &Compiled, found: &mut Vec<Candidate>) {
    let line = block.lines.first;
    let text = block.text.to_lowercase();
    let words = words(&block.text);
    for publisher in &rules.publishers {
        let has_host = publisher.domains.iter().any(|host| text.contains(host.as_str()));
        if has_host && !block.is_kept() && block.kind != Kind::Embed {
            add(found, &publisher.name, 1.6, (line, "its address"));
        } else if matches!(
            block.kind,
            Kind::Terms | Kind::Navigation | Kind::Byline | Kind::Appeal | Kind::Credit
        ) {
            let is_named = publisher.names.iter().any(|name| {
                let name = forms(name);
                !name.is_empty()
                    && words
                        .windows(name.len())
                        .any(|there| there.iter().map(|word| &word.form).eq(&name))
            });
            let is_agency = publisher.names.iter().any(|name| rules.is_agency(name));
            if is_named && !is_agency && !rules.is_agency(&publisher.name) {
                add(
                    found,
                    &publisher.name,
                    1.1,
                    (line, "its name in what stands around the article"),
                );
            }
        }
    }
}

/// "© 2022 Courier", "Copyright Courier".
fn rights(block: &Block, rules: &Compiled, found: &mut Vec<Candidate>) {
    let text = &block.text;
    let mark = ["©", "ⓒ", "(c)", "(C)", "Copyright", "copyright", "COPYRIGHT"]
        .iter()
        .find_map(|mark| {
            let at = text.find(mark)?;
            Some(at + mark.len())
        });
    let Some(at) = mark else { return };
    let rest = text[at..].trim_start_matches(|letter: char| !letter.is_alphabetic());
    let end = end_of_name(rest);
    let mut name = rest[..end]
        .trim()
        .trim_end_matches(|letter: char| letter.is_numeric() || letter == ' ')
        .to_owned();
    for word in ["Copyright", "by", "copyright"] {
        name = name.trim_start_matches(word).trim().to_owned();
    }
    // "All rights reserved" names nobody, and "© Photo: A. Name" the photographer.
    let is_phrase = [Topic::Terms, Topic::Photo]
        .iter()
        .any(|topic| rules.find(*topic, &words(&name)).is_some());
    if name.split(' ').count() <= 5 && !is_phrase {
        add(found, &name, 2.0, (block.lines.first, "who has the rights"));
    }
}

/// Where a name ends at the beginning of a text. A dash within a word is part of it: "Ouest-France".
fn end_of_name(text: &str) -> usize {
    let parts = |(at, sign): (usize, char)| match sign {
        '.' | ',' | '|' | '(' | ';' | '•' | '·' | '/' => true,
        '–' | '—' | '-' => {
            let is_blank = |next: Option<char>| next.is_none_or(char::is_whitespace);
            is_blank(text[..at].chars().next_back()) || is_blank(text[at + sign.len_utf8()..].chars().next())
        }
        _ => false,
    };
    let end = text.char_indices().find(|found| parts(*found));
    end.map_or(text.len(), |(at, _)| at)
}

/// "Source: The Courier", where that is no agency.
fn origin(block: &Block, rules: &Compiled, found: &mut Vec<Candidate>) {
    let bracketed = block
        .text
        .strip_prefix('【')
        .and_then(|rest| rest.strip_suffix('】'));
    let bracketed = bracketed.filter(|name| !name.contains(['【', '】', ':', '：']));
    if let Some(name) = bracketed.filter(|name| block.kind == Kind::Credit && !rules.is_agency(name)) {
        add(
            found,
            name,
            1.0,
            (block.lines.first, "in brackets below the text"),
        );
    }
    let Some((label, name)) = block.text.split_once([':', '：']) else {
        return;
    };
    let is_source = block.kind == Kind::Credit && rules.is_whole(Topic::Source, &words(label));
    let is_one = !name.contains([',', '/', ';', '、', '،']) && name.split(' ').count() <= 5;
    let is_agency = rules.find(Topic::Agencies, &words(name)).is_some();
    if is_source && is_one && !is_agency {
        add(
            found,
            name.trim(),
            1.0,
            (block.lines.first, "where the text is said to come from"),
        );
    }
}

/// The name in appeals and terms, if it also stands elsewhere, or twice among them.
fn house(block: &Block, shown: &Shown<'_>, rules: &Compiled, found: &mut Vec<Candidate>) {
    if !matches!(block.kind, Kind::Appeal | Kind::Terms) {
        return;
    }
    let text = &block.text;
    let words = words(text);
    // Beside an agency, a name may be anything of the agency's.
    let is_long = |at: &usize| words[*at].form.chars().count() > 3;
    if (0..words.len())
        .filter(is_long)
        .any(|at| rules.at(Topic::Agencies, &words, at).is_some())
    {
        return;
    }
    let phrases: Vec<(usize, usize)> = (0..words.len())
        .filter_map(|at| Some((at, rules.at(Topic::Terms, &words, at)?)))
        .map(|(at, length)| (words[at].start, words[at + length - 1].end))
        .collect();
    for (name, start, is_first) in names(text, &words) {
        // "Reproduction prohibited" names nobody, even in capitals.
        if phrases.iter().any(|(first, end)| (*first..*end).contains(&start)) {
            continue;
        }
        let is_other = [
            Topic::Payment,
            Topic::Share,
            Topic::Appeal,
            Topic::AppealStart,
            Topic::Photo,
            Topic::Byline,
            Topic::Button,
        ]
        .iter()
        .any(|topic| rules.find(*topic, &crate::import::words::words(&name)).is_some());
        // "Telegram-канал" is no publisher.
        let is_platform = name.split(['-', ' ']).any(|part| {
            rules
                .find(Topic::Share, &crate::import::words::words(part))
                .is_some()
        });
        if is_other || is_platform || rules.is_agency(&name) {
            continue;
        }
        // At the beginning of a sentence any word has a capital.
        if is_first && !stands_within(&name, shown.blocks) {
            continue;
        }
        add(
            found,
            &name,
            1.0,
            (block.lines.first, "what an appeal calls the house"),
        );
    }
}

/// Whether a name stands within a sentence of the article.
fn stands_within(name: &str, blocks: &[Block]) -> bool {
    blocks.iter().filter(|block| block.is_kept()).any(|block| {
        let at = block.text.find(&format!(" {name} "));
        at.is_some_and(|at| !block.text[..at].ends_with(['.', '!', '?', ':']))
    })
}

/// The publisher to whom quoted people have spoken: "she told the Courier".
fn told(block: &Block, rules: &Compiled, found: &mut Vec<Candidate>) {
    const BEFORE: usize = 16;
    const AFTER: usize = 6;
    const LONGEST: usize = 20_000;
    let text = &block.text;
    if text.len() > LONGEST {
        return;
    }
    let words = words(text);
    for at in 0..words.len() {
        let Some(length) = rules.at(Topic::Told, &words, at) else {
            continue;
        };
        let first = at + length;
        let Some(word) = words.get(first) else { continue };
        if !text[word.start..].starts_with(char::is_uppercase) {
            continue;
        }
        let mut last = first;
        while last + 1 < words.len()
            && last - first < 2
            && &text[words[last].end..words[last + 1].start] == " "
            && text[words[last + 1].start..].starts_with(char::is_uppercase)
        {
            last += 1;
        }
        last = more_of_name(text, &words, last);
        let name = slice(text, word, &words[last]);
        let near = at.saturating_sub(BEFORE)..(last + AFTER).min(words.len());
        let says = near
            .into_iter()
            .any(|at| rules.at(Topic::Says, &words, at).is_some());
        if !says || rules.is_agency(&name) {
            continue;
        }
        let is_last = text[words[last].end..]
            .chars()
            .all(|letter| !letter.is_alphanumeric());
        add(
            found,
            &name,
            if is_last { 0.6 } else { 0.5 },
            (block.lines.first, "whom people who are quoted have spoken to"),
        );
    }
}
