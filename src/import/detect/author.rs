//! Who has written an article.

use super::{Detected, Evidence};
use crate::import::block::Block;
use crate::import::lines::{Meta, people};
use crate::import::read::Metadata;
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{is_sign, words};

/// The author, by the lines that name one: the first one with a label, and those right after it. Several are also given one by one.
pub(in crate::import) fn author(lines: &[(usize, Meta)], metadata: &Metadata) -> (Detected, Vec<String>) {
    let named: Vec<String> = metadata.authors.iter().map(|(name, _)| name.clone()).collect();
    let first = metadata.authors.first().filter(|_| named.len() > 1);
    if let Some((_, line)) = first.or(metadata.author.as_ref()) {
        let evidence = vec![Evidence::new(Some(*line), "the file's own metadata")];
        let name = match &metadata.author {
            Some((name, _)) if named.len() < 2 => name.clone(),
            _ => named.join(", "),
        };
        return (Detected::new(name, 0.97, evidence), named);
    }
    let mut found: Vec<&str> = Vec::new();
    let mut evidence = Vec::new();
    let mut confidence: f32 = 0.0;
    let is_labelled = lines
        .iter()
        .any(|(_, meta)| meta.is_labelled && !meta.people.is_empty());
    let mut last = 0;
    for (line, meta) in lines
        .iter()
        .filter(|(_, meta)| meta.is_labelled == is_labelled && !meta.people.is_empty())
    {
        let is_repeated = meta.people.iter().all(|name| found.contains(&name.as_str()));
        if !found.is_empty() && (line - last > 3 || is_repeated) {
            if is_repeated {
                evidence.push(Evidence::new(Some(*line), "the same name again"));
            }
            continue;
        }
        last = *line;
        found.extend(
            meta.people
                .iter()
                .map(String::as_str)
                .filter(|name| !name.is_empty()),
        );
        found.dedup();
        let (sure, why) = match (meta.is_labelled, meta.dates.is_empty()) {
            _ if meta.is_last => (0.45, "a name by itself, below the last paragraph"),
            (true, _) => (0.95, "a line that says who has written it"),
            (false, false) => (0.8, "a name beside a date"),
            (false, true) => (0.6, "a name by itself, beside a date or below the headline"),
        };
        confidence = confidence.max(sure);
        evidence.push(Evidence::new(Some(*line), why));
    }
    if found.is_empty() {
        let agency = lines
            .iter()
            .find_map(|(line, meta)| Some((*line, meta.agency.as_ref()?)));
        let why = match agency {
            Some((line, agency)) => format!("no person is named; line {line} names `{agency}`"),
            None => "no line says who has written it".to_owned(),
        };
        return (Detected::nothing(why), Vec::new());
    }
    let names = found.iter().map(|name| (*name).to_owned()).collect();
    (Detected::new(found.join(", "), confidence, evidence), names)
}

/// The author in brackets before the first sentence: behind the place, as `【Vask＝Yamada Taro】`, or behind what they are, as `（记者李伟　王芳）`.
pub(in crate::import) fn in_brackets(blocks: &[Block], rules: &Compiled) -> Option<(Detected, Vec<String>)> {
    const NEAR: usize = 40;
    let open = ['【', '［', '（', '('];
    let found = |why: &str, line: usize, names: Vec<String>| {
        let evidence = vec![Evidence::new(Some(line), why)];
        (Detected::new(names.join(", "), 0.8, evidence), names)
    };
    let kept = blocks.iter().filter(|block| block.is_kept());
    let first = kept.clone().find(|block| block.text.starts_with(open));
    if let Some(block) = first
        && let Some(end) = block.text.find(['】', '］', '）', ')'])
        && let Some((_, name)) = block.text[..end].split_once(['＝', '=', '・'])
        && (2..=12).contains(&name.chars().count())
        && !name.chars().any(char::is_numeric)
        && block.text.starts_with(['【', '［', '（'])
    {
        let why = "behind the place before the first sentence";
        return Some(found(why, block.lines.first, vec![name.to_owned()]));
    }
    for block in kept.take(4) {
        let at = block
            .text
            .char_indices()
            .take(NEAR)
            .find(|(_, letter)| open.contains(letter));
        let Some((at, sign)) = at else { continue };
        let inner = &block.text[at + sign.len_utf8()..];
        let Some(end) = inner.find(['】', '］', '）', ')']) else {
            continue;
        };
        let words = words(&inner[..end]);
        let Some(role) = rules.start(Topic::Roles, &words) else {
            continue;
        };
        let (names, after) = people(&inner[..end], &words, role, rules);
        let names: Vec<String> = names.iter().flat_map(|name| apart(name)).collect();
        if !names.is_empty() && after == words.len() {
            let why = "in brackets before the first sentence, with what they are";
            return Some(found(why, block.lines.first, names));
        }
    }
    None
}

/// Names of signs with a space between: two people, where each part is long enough to be a name.
fn apart(names: &str) -> Vec<String> {
    let parts: Vec<&str> = names.split([' ', '\u{3000}']).collect();
    let is_name = |part: &&str| part.chars().all(is_sign) && (2..=4).contains(&part.chars().count());
    if parts.len() > 1 && parts.iter().all(is_name) {
        parts.into_iter().map(str::to_owned).collect()
    } else {
        vec![names.to_owned()]
    }
}
