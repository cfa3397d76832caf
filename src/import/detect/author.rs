//! Who has written an article.

use super::{Detected, Evidence};
use crate::import::lines::Meta;
use crate::import::read::Metadata;

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
