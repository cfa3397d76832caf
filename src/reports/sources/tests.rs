//! Edits articles at random and follows every citation.

use super::gather::Citation;
use super::lock::Lock;
use super::state::{SourceCitations, Status, state};
use super::told;
use crate::content::{RawText, load_sources};
use crate::input::{FileId, Files, Span};
use std::collections::BTreeMap;

/// Numbers at random, the same for the same seed (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).expect("31 bits fit") % end
    }
}

/// The words of a paragraph.
type Paragraph = Vec<String>;

/// An article of made-up words, in some of which several paragraphs are equal.
fn article(random: &mut Random) -> Vec<Paragraph> {
    let count = 8 + random.below(30);
    let mut article: Vec<Paragraph> = (0..count).map(|_| paragraph(random)).collect();
    for _ in 0..random.below(4) {
        let (from, to) = (random.below(count), random.below(count));
        article[to] = article[from].clone();
    }
    article
}

fn paragraph(random: &mut Random) -> Paragraph {
    let count = 3 + random.below(12);
    (0..count).map(|_| format!("w{}", random.below(4000))).collect()
}

/// Edits an article once.
fn edit(article: &mut Vec<Paragraph>, random: &mut Random) {
    let at = random.below(article.len());
    match random.below(7) {
        0 => article.insert(at, paragraph(random)),
        1 if article.len() > 2 => {
            article.remove(at);
        }
        2 if article[at].len() > 1 => {
            let cut = 1 + random.below(article[at].len() - 1);
            let rest = article[at].split_off(cut);
            article.insert(at + 1, rest);
        }
        3 if at + 1 < article.len() => {
            let next = article.remove(at + 1);
            article[at].extend(next);
        }
        4 => {
            let other = random.below(article.len());
            article.swap(at, other);
        }
        5 => {
            let word = random.below(article[at].len());
            article[at][word] = format!("x{}", random.below(4000));
        }
        _ => {
            let copy = article[at].clone();
            let to = random.below(article.len() + 1);
            article.insert(to, copy);
        }
    }
}

fn text(article: &[Paragraph]) -> String {
    let paragraphs = article.iter().map(|paragraph| paragraph.join(" "));
    paragraphs.collect::<Vec<_>>().join(
        "

",
    )
}

/// A page with a citation on each line, and the article as it is now. Its record is of the article as it was.
fn followed(
    places: &[String],
    before: &[Paragraph],
    now: &[Paragraph],
    lock: Option<Lock>,
) -> (Files, SourceCitations) {
    let page: Vec<String> = places
        .iter()
        .map(|place| format!("[@courier, {place}]"))
        .collect();
    let sha256 = crate::content::sha256_hex(text(before).as_bytes());
    let record = format!("---\nid: courier\nlanguage: en\nsha256: \"{sha256}\"\n---\nA digest.\n");
    let files = Files::memory([
        (
            "kzsite.yaml",
            "base_url: https://flood.example/\ndefault_language: en\nlanguages: {en: {name: English}}\n",
        ),
        ("content/en/page.md", &page.join("\n")),
        ("seeds/courier.md", &record),
        ("seeds/raw/courier.txt", &text(now)),
    ]);
    let file = files.find("content/en/page.md").expect("it is there");
    let citations: Vec<Citation> = (0..places.len())
        .map(|line| citation(&page, line, &places[line], file))
        .collect();
    let (_, seeds) = load_sources(&files).value;
    let states = state(&seeds[0], &files, &citations, lock.map(|lock| (file, lock)));
    (files, states)
}

fn citation(page: &[String], line: usize, place: &str, file: FileId) -> Citation {
    let start: usize = page[..line].iter().map(|line| line.len() + 1).sum();
    Citation {
        by: "en/page.md".to_owned(),
        locator: Some(place.parse().expect("it is a place")),
        span: Span::new(file, start..start + page[line].len()),
    }
}

/// How often each text stands in an article.
fn counts(article: &[Paragraph]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for paragraph in article {
        *counts.entry(paragraph.join(" ")).or_default() += 1;
    }
    counts
}

#[test]
fn no_citation_ends_at_a_wrong_paragraph() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 1..=200_u64 {
        let random = &mut Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let before = article(random);
        let mut now = before.clone();
        for _ in 0..=random.below(6) {
            edit(&mut now, random);
        }
        let places: Vec<String> = (1..=before.len())
            .map(|number| format!("para {number}"))
            .collect();
        let (_, first) = followed(&places, &before, &before, None);
        assert!(
            first
                .citations
                .iter()
                .all(|citation| citation.status == Status::New)
        );
        let lock = first.current.expect("the text is at hand");
        let (files, states) = followed(&places, &before, &now, Some(lock.clone()));
        let (once_before, once_now) = (counts(&before), counts(&now));
        let mut rewritten = places.clone();
        for (index, citation) in states.citations.iter().enumerate() {
            let number = u32::try_from(index + 1).expect("articles are short");
            let place = format!("seed {seed}, para {number}: {:?}", citation.status);
            let words = before[index].join(" ");
            *seen.entry(citation.status.as_str()).or_default() += 1;
            let leads_to = match &citation.status {
                Status::Same => Some(number),
                Status::Moved(to) => to.paragraphs().next(),
                Status::Changed(_) | Status::Gone => None,
                Status::New | Status::Unknown | Status::NotCompared => panic!("{place}"),
            };
            if let Some(to) = leads_to {
                let there = &now[to as usize - 1];
                assert_eq!(there.join(" "), words, "{place}");
                // If several have the same words, none of them is taken.
                let is_once = once_before[&words] == 1 && once_now[&words] == 1;
                assert!(is_once || text(&before) == text(&now), "{place}");
                if random.below(2) == 0 {
                    rewritten[index] = format!("para {to}");
                }
            } else {
                // It is reported only if necessary.
                let count = once_now.get(&words).copied().unwrap_or_default();
                assert!(count != 1 || once_before[&words] > 1, "{place}");
            }
            let problem = told("courier", citation);
            assert_eq!(problem.is_some(), citation.status.is_lost(), "{place}");
            if let Some(problem) = problem {
                let span = problem.span.expect("it has a place");
                assert_eq!(files.location(span).line, index + 1, "{place}");
            }
        }
        // If some citations have been moved by hand, the report is the same for the others and empty for these.
        let (_, again) = followed(&rewritten, &before, &now, Some(lock));
        for (index, (citation, known)) in again.citations.iter().zip(&states.citations).enumerate() {
            let is_followed = rewritten[index] != places[index];
            let expected = if is_followed { &Status::Same } else { &known.status };
            assert_eq!(&citation.status, expected, "seed {seed}, line {}", index + 1);
        }
    }
    for status in ["same", "moved", "changed", "gone"] {
        assert!(
            seen.get(status).is_some_and(|count| *count > 20),
            "{status}: {seen:?}"
        );
    }
}

#[test]
fn citations_that_were_edited_with_their_text_are_not_guessed_at() {
    let before: Vec<Paragraph> = (1..=4).map(|number| vec![format!("w{number}")]).collect();
    let mut now = before.clone();
    now.insert(0, vec!["new".to_owned()]);
    let places =
        |numbers: &[&str]| -> Vec<String> { numbers.iter().map(|&place| place.to_owned()).collect() };
    let (_, first) = followed(&places(&["para 2", "paras 2-3"]), &before, &before, None);
    let lock = first.current.expect("the text is at hand");
    let check = |numbers: &[&str], text: &[Paragraph], expected: &[&str]| {
        let (_, states) = followed(&places(numbers), &before, text, Some(lock.clone()));
        let found: Vec<&str> = states
            .citations
            .iter()
            .map(|citation| citation.status.as_str())
            .collect();
        assert_eq!(found, expected, "{numbers:?}");
    };
    check(&["para 2", "paras 2-3"], &before, &["same", "same"]);
    check(&["para 2", "para 4"], &before, &["same", "new"]);
    check(&["para 2", "paras 2-3"], &now, &["moved", "moved"]);
    check(&["para 3", "paras 3-4"], &now, &["same", "same"]);
    check(&["para 3", "paras 2-3"], &now, &["same", "moved"]);
    check(&["para 3", "para 5"], &now, &["unknown", "unknown"]);
    check(&["paras 2-3"], &now, &["unknown"]);
    check(&["page 4"], &now, &["not-compared"]);
}

#[test]
fn blanks_and_accents_make_no_difference() {
    let prints = |text: &str| super::follow::fingerprints(&RawText::new(text));
    assert_eq!(prints("A  b\u{e9}.\n\nC."), prints("A b\u{65}\u{301}.\nC.\n"));
}
