//! Metadata of an article, which readers do not see.

/// A value, and the line where it stands.
type Value = Option<(String, usize)>;

/// Metadata of an article, which readers do not see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::import) struct Metadata {
    pub(in crate::import) title: Value,
    pub(in crate::import) author: Value,
    pub(in crate::import) published: Value,
    pub(in crate::import) updated: Value,
    pub(in crate::import) publisher: Value,
    pub(in crate::import) url: Value,
    pub(in crate::import) language: Value,
    /// The title of the page, which may hold the name of the house.
    pub(in crate::import) page_title: Value,
    /// Its authors, where each is named by itself.
    pub(in crate::import) authors: Vec<(String, usize)>,
}

/// A value of the metadata of a page, as records name the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageValue {
    pub field: &'static str,
    pub value: String,
    pub line: usize,
}

/// The fields that are taken from a file, with the names of their keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Author,
    Published,
    Updated,
    Publisher,
    Url,
    Language,
}

const KEYS: [(Field, &[&str]); 7] = [
    (
        Field::Title,
        &[
            "title",
            "headline",
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
        ],
    ),
    (
        Field::Author,
        &[
            "author",
            "authors",
            "by",
            "byline",
            "byl",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "og:article:author",
            "creator",
        ],
    ),
    (
        Field::Published,
        &[
            "date",
            "published",
            "datepublished",
            "article:published_time",
            "og:article:published_time",
            "publishdate",
            "pubdate",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "citation_publication_date",
            "citation_date",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "last_published",
        ],
    ),
    (
        Field::Updated,
        &[
            "updated",
            "modified",
            "datemodified",
            "article:modified_time",
            "og:updated_time",
            "lastmod",
            "dcterms.modified",
        ],
    ),
    (
        Field::Publisher,
        &[
            "publisher",
            "og:site_name",
            "site",
            "site_name",
            "dc.publisher",
            "application-name",
            "citation_journal_title",
            "source",
        ],
    ),
    (Field::Url, &["url", "link", "og:url", "canonical", "permalink"]),
    (
        Field::Language,
        &["language", "lang", "inlanguage", "dc.language", "og:locale"],
    ),
];

impl Metadata {
    /// All values that a record has a field for.
    pub(in crate::import) fn values(self) -> Vec<PageValue> {
        let authors = if self.authors.is_empty() {
            self.author.into_iter().collect()
        } else {
            self.authors
        };
        let mut fields: Vec<(&'static str, (String, usize))> = Vec::new();
        fields.extend(self.title.or(self.page_title).map(|value| ("headline", value)));
        fields.extend(authors.into_iter().map(|value| ("author", value)));
        fields.extend(self.published.map(|value| ("published", value)));
        fields.extend(self.publisher.map(|value| ("publisher", value)));
        fields.extend(self.url.map(|value| ("url", value)));
        fields.extend(self.language.map(|value| ("language", value)));
        let value = |(field, (value, line))| PageValue { field, value, line };
        fields.into_iter().map(value).collect()
    }

    /// Takes a value by the name of its key, unless there is an earlier one. Returns whether the key and the value could be used.
    pub(in crate::import) fn set(&mut self, key: &str, value: &str, line: usize) -> bool {
        let value = crate::import::words::cleaned(value);
        if value.is_empty() || value.chars().count() > 400 {
            return value.is_empty();
        }
        let key = key.to_ascii_lowercase();
        let known = KEYS.iter().find(|(_, keys)| keys.contains(&key.as_str()));
        let Some((field, _)) = known else { return false };
        let is_web_address = value.starts_with("https://") || value.starts_with("http://");
        let (place, value) = match field {
            Field::Title => (&mut self.title, Some(value)),
            // Some files give the address of a page about the author.
            Field::Author if value.contains("://") || value.contains('@') => return false,
            Field::Author => {
                // These name one author each, the family first.
                if matches!(&*key, "citation_author" | "dc.creator" | "dcterms.creator") {
                    self.authors.push((family_last(&value), line));
                }
                (&mut self.author, Some(value))
            }
            Field::Published => (&mut self.published, day(&value)),
            Field::Updated => (&mut self.updated, day(&value)),
            Field::Publisher => (&mut self.publisher, Some(value)),
            Field::Url => (&mut self.url, Some(value).filter(|_| is_web_address)),
            Field::Language => (&mut self.language, Some(value)),
        };
        let Some(value) = value else { return false };
        place.get_or_insert((value, line));
        true
    }
}

/// `Smith, John` as it is read aloud: `John Smith`.
fn family_last(name: &str) -> String {
    match name.split_once(", ") {
        Some((family, given)) if !given.contains(',') => format!("{given} {family}"),
        _ => name.to_owned(),
    }
}

/// The day of an ISO date or moment: `2022-01-06T14:30:00+06:00`, `20220106`, `2022/01/06`, `2022-01`.
fn day(value: &str) -> Option<String> {
    let text = value.trim().replace('/', "-");
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let day = if digits == 8 {
        format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..8])
    } else {
        text.chars()
            .take_while(|letter| letter.is_ascii_digit() || *letter == '-')
            .collect()
    };
    let lengths: Vec<usize> = day.split('-').map(str::len).collect();
    let is_date = matches!(lengths[..], [4] | [4, 2] | [4, 2, 2]);
    (is_date && crate::edtf::Date::parse(&day).is_ok()).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn moments_have_days() {
        let check =
            |value: &str, expected: Option<&str>| assert_eq!(day(value).as_deref(), expected, "{value}");
        check("2022-01-06T14:30:00+06:00", Some("2022-01-06"));
        check("20220106T143000", Some("2022-01-06"));
        check("2022/01/06", Some("2022-01-06"));
        check("2022-01", Some("2022-01"));
        check("2022-13-40", None);
        check("yesterday", None);
    }
}
