//! CSL-JSON, after the schema `csl-data.json` of the Citation Style Language, version 1.0.2.

use super::super::package::without_nulls;
use super::entry::Entry;
use super::issued::{Issued, Parts};
use crate::content::SourceKind;
use serde_json::{Value, json};

/// A source.
pub(super) fn item(source: &Entry<'_>) -> Value {
    let kind = match source.kind {
        SourceKind::Article => "article-newspaper",
        SourceKind::Report => "report",
        SourceKind::Book => "book",
        SourceKind::Video => "motion_picture",
        SourceKind::Dataset => "dataset",
        SourceKind::Interview => "interview",
        SourceKind::Post => "post",
    };
    let is_article = source.kind == SourceKind::Article;
    let authors: Vec<Value> = source
        .authors
        .iter()
        .map(|name| json!({"literal": name}))
        .collect();
    without_nulls(json!({
        "id": source.id,
        "type": kind,
        "title": source.title,
        "author": (!authors.is_empty()).then_some(authors),
        "container-title": source.publisher.filter(|_| is_article),
        "publisher": source.publisher.filter(|_| !is_article),
        "issued": source.issued.as_ref().map(issued),
        "language": source.language,
        "URL": source.url,
        "archive_location": source.archived,
    }))
}

/// A date in parts, or as it is written where it is none. `circa` has any doubt.
fn issued(issued: &Issued) -> Value {
    let Some(first) = issued.first else {
        return json!({"literal": issued.written});
    };
    let all: Vec<Value> = [Some(first), issued.last]
        .into_iter()
        .flatten()
        .map(parts)
        .collect();
    without_nulls(json!({
        "date-parts": all,
        "circa": issued.is_doubted.then_some(true),
    }))
}

fn parts(parts: Parts) -> Value {
    let further = [parts.month, parts.day].into_iter().flatten().map(i32::from);
    json!(std::iter::once(parts.year).chain(further).collect::<Vec<i32>>())
}
