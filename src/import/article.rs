//! One article: its fields, and the fate of its lines.

use super::block::{Block, Kind};
use super::detect::{
    Detected, Evidence, Shown, Stamps, Tongues, author, headline, in_brackets, published, publisher, updated,
};
use super::line_fate::{LineFate, fates};
use super::lines::{Order3, find_dates};
use super::read::{Format, LeftOut, Metadata, read};
use super::rules::{Compiled, Rules, Topic};
use super::second_article::{other_language, second};
use super::sort::{Breaks, Guide, Sorted, breaks, sort, split};
use super::words::{Ending, ending, weight, words};

#[derive(Debug, Clone)]
pub struct Article {
    /// The form of its file.
    pub format: Format,
    /// Its fields.
    pub fields: Fields,
    /// The fate of each line that is not empty.
    pub lines: Vec<LineFate>,
    /// Where parts without headings begin.
    pub breaks: Breaks,
    /// The line where another article begins, where there seems to be one.
    pub second: Option<usize>,
    /// Keys and values before its text from which nothing was taken.
    pub(super) left_out: Option<LeftOut>,
    pub(super) blocks: Vec<Block>,
}

/// The fields of an article.
#[derive(Debug, Clone)]
pub struct Fields {
    /// Its headline.
    pub title: Detected,
    /// Who has written it.
    pub author: Detected,
    /// Each of its authors, where it names several.
    pub authors: Vec<String>,
    /// When it was published, as EDTF.
    pub published: Detected,
    /// When it was last changed, as EDTF.
    pub updated: Detected,
    /// Who has published it.
    pub publisher: Detected,
    pub language: Detected,
    /// Its address.
    pub url: Detected,
    pub encoding: Detected,
}

/// What is given for an article before it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) language: Option<&'a str>,
    /// Languages of the site, which are preferred where two are equally likely.
    pub(super) languages: &'a [String],
    /// Lines that are put back.
    pub(super) keep: &'a [usize],
    /// How the encoding is known.
    pub(super) encoding: &'a Detected,
}

/// Reads an article.
pub(super) fn examine(
    text: &str,
    format: Format,
    (rules, tongues): (&Rules, &Tongues),
    given: Given<'_>,
) -> Article {
    let read = read(text, format);
    let language = language(&read.blocks, &read.metadata, tongues, given);
    let rules = rules.of(language.value.as_deref().unwrap_or("und"));
    let lines: Vec<&str> = if format == Format::Text {
        text.lines().collect()
    } else {
        Vec::new()
    };
    let (mut blocks, prefix) = if format == Format::Text {
        split(read.blocks, &lines, &rules)
    } else {
        (read.blocks, None)
    };
    let title = read.metadata.title.clone();
    let guide = Guide {
        rules: &rules,
        tongues,
        order: order(&rules, &read.metadata),
        title: title.as_ref().map(|(title, _)| title.as_str()),
    };
    let sorted = sort(&mut blocks, guide);
    put_back(&mut blocks, given.keep);
    let second = read
        .second
        .or_else(|| second(&blocks, &rules, guide.order))
        .or_else(|| other_language(&blocks, tongues));
    let fields = fields(&blocks, &read.metadata, sorted, prefix, (&rules, guide.order));
    Article {
        format,
        fields: Fields {
            language,
            encoding: given.encoding.clone(),
            ..fields
        },
        lines: fates(text, &blocks),
        breaks: breaks(&blocks, &rules),
        second,
        left_out: read.left_out,
        blocks,
    }
}

/// The language: the one given, that of the file's metadata where the text agrees, or that of the text.
fn language(blocks: &[Block], metadata: &Metadata, tongues: &Tongues, given: Given<'_>) -> Detected {
    const SHORTEST: usize = 40;
    if let Some(tag) = given.language {
        return Detected::said(tag);
    }
    let open = || {
        blocks
            .iter()
            .filter(|block| !block.is_settled)
            .map(|block| block.text.as_str())
    };
    let mut text: Vec<&str> = open().filter(|text| weight(text) >= SHORTEST).collect();
    if text.is_empty() {
        text = open().collect();
    }
    let text = text.join("\n");
    let found = tongues.detect(&text);
    if let Some((tag, line)) = &metadata.language {
        let tag = tag.replace('_', "-");
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        // Many pages in other languages claim to be English. `no` may be either of two languages.
        let agrees = found
            .value
            .as_deref()
            .is_some_and(|found| found == primary || (primary == "no" && matches!(found, "nb" | "nn")));
        if agrees {
            let mut found = found;
            found.confidence = 0.99;
            found
                .evidence
                .push(Evidence::new(Some(*line), format!("the file says `{tag}`")));
            return found;
        }
        if found.confidence < 0.6 && crate::config::is_language_tag(&primary) {
            return Detected::new(
                primary,
                0.7,
                vec![Evidence::new(Some(*line), format!("the file says `{tag}`"))],
            );
        }
    }
    prefer(found, &text, tongues, given.languages)
}

/// Where the language is uncertain, one of the site is preferred.
fn prefer(found: Detected, text: &str, tongues: &Tongues, languages: &[String]) -> Detected {
    let is_sure = found.confidence >= 0.6;
    let has = |tag: &str| {
        languages
            .iter()
            .any(|known| known == tag || known.split('-').next() == Some(tag))
    };
    if is_sure || found.value.as_deref().is_some_and(has) {
        return found;
    }
    match tongues.among(text, languages) {
        Some(guess) if guess.confidence > found.confidence => {
            Detected::new(guess.tag, guess.confidence, vec![Evidence::new(None, guess.why)])
        }
        _ => found,
    }
}

/// The order of numbers in dates: that of the publisher or of the country in the metadata, else the usual one of the language.
fn order(rules: &Compiled, metadata: &Metadata) -> Order3 {
    use super::rules::Order;
    let host = metadata
        .url
        .as_ref()
        .map(|(url, _)| url.as_str())
        .unwrap_or_default();
    let named = metadata
        .publisher
        .as_ref()
        .map(|(name, _)| name.as_str())
        .unwrap_or_default();
    let known = rules.publishers.iter().find(|publisher| {
        publisher
            .domains
            .iter()
            .any(|domain| host.contains(domain.as_str()))
            || publisher.name.eq_ignore_ascii_case(named)
    });
    if let Some(dates) = known.and_then(|publisher| publisher.dates) {
        return match dates {
            Order::Dmy => Order3::Dmy,
            Order::Mdy => Order3::Mdy,
        };
    }
    let tag = metadata
        .language
        .as_ref()
        .map(|(tag, _)| tag.replace('_', "-").to_ascii_lowercase())
        .unwrap_or_default();
    match (rules.language.as_str(), tag.as_str()) {
        (_, "en-us") => Order3::Mdy,
        (_, "en-gb" | "en-au" | "en-ie" | "en-nz" | "en-in") => Order3::Dmy,
        ("en" | "und", _) => Order3::Open,
        _ => Order3::Dmy,
    }
}

/// Restores lines that were dropped or set apart.
fn put_back(blocks: &mut [Block], keep: &[usize]) {
    for block in blocks {
        let is_meant = keep
            .iter()
            .any(|line| (block.lines.first..=block.lines.last).contains(line));
        if is_meant
            && !block.is_kept()
            && !matches!(block.kind, Kind::Prefix | Kind::Duplicate)
            && !block.text.is_empty()
        {
            block.settle(Kind::Paragraph, "put back by hand");
        }
    }
}

fn fields(
    blocks: &[Block],
    metadata: &Metadata,
    sorted: Sorted,
    prefix: Option<(String, usize)>,
    (rules, order): (&Compiled, Order3),
) -> Fields {
    let (dateline, agency) = dateline(blocks, rules, order);
    let signed = match author(&sorted.lines, metadata) {
        found if found.0.value.is_some() => found,
        (nothing, _) => in_brackets(blocks, rules).unwrap_or((nothing, Vec::new())),
    };
    let stamps = Stamps {
        lines: sorted.lines.clone(),
        prefix,
        published: metadata.published.clone(),
        updated: metadata.updated.clone(),
        dateline,
        relative: sorted.relative,
    };
    let (published, updated) = (published(&stamps), updated(&stamps));
    let named = metadata
        .title
        .clone()
        .or_else(|| page_title(metadata).filter(|_| sorted.headline.is_none()));
    let title = headline(named, sorted.headline);
    let suffix = sorted.suffix.or_else(|| suffix(metadata, title.value.as_deref()));
    let shown = Shown {
        metadata: metadata.publisher.clone(),
        suffix,
        agency,
        blocks,
        author: None,
        lines: &sorted.lines,
    };
    let (author, authors, publisher) = author_or_house(signed, shown, rules);
    Fields {
        title,
        author,
        authors,
        published,
        updated,
        publisher,
        language: Detected::nothing(""),
        url: url(metadata),
        encoding: Detected::nothing(""),
    }
}

/// Author and publisher: a name beside a date may be that of the house.
fn author_or_house(
    (author, authors): (Detected, Vec<String>),
    shown: Shown<'_>,
    rules: &Compiled,
) -> (Detected, Vec<String>, Detected) {
    let house = publisher(&shown, rules);
    let is_labelled = author.confidence > 0.9;
    if !is_labelled && author.value.is_some() && author.value == house.value {
        let nobody = Detected::nothing("the name beside the date is that of the house");
        return (nobody, Vec::new(), house);
    }
    let name = author.value.as_deref();
    let publisher = publisher(
        &Shown {
            author: name,
            ..shown
        },
        rules,
    );
    (author, authors, publisher)
}

fn url(metadata: &Metadata) -> Detected {
    match &metadata.url {
        Some((url, line)) => Detected::new(
            url,
            0.97,
            vec![Evidence::new(Some(*line), "the file's own metadata")],
        ),
        None => Detected::nothing("the file does not say where it was"),
    }
}

/// The title of the page, without the name of the publisher.
fn page_title(metadata: &Metadata) -> Option<(String, usize)> {
    let (title, line) = metadata.page_title.as_ref()?;
    let bare = title.split(['|', '｜']).next().unwrap_or(title).trim();
    Some((bare.to_owned(), *line))
}

/// The name of the publisher behind the headline in the title of a page.
fn suffix(metadata: &Metadata, title: Option<&str>) -> Option<(String, usize)> {
    let (page, line) = metadata.page_title.as_ref()?;
    let rest = page.strip_prefix(title?)?;
    let house = rest
        .trim_start_matches(|letter: char| !letter.is_alphanumeric())
        .trim();
    let house = house.rsplit(['|', '–', '—']).next()?.trim();
    (!house.is_empty() && house.chars().count() < 50).then(|| (house.to_owned(), *line))
}

/// A day, if it is complete, and its line.
type Day = Option<(Option<String>, usize)>;

/// Place, day and agency before the first sentence: "VASK, 6 January 2022 (Courier) — ".
fn dateline(blocks: &[Block], rules: &Compiled, order: Order3) -> (Day, Option<(String, usize)>) {
    const LONGEST: usize = 110;
    let first = blocks
        .iter()
        .find(|block| block.is_kept() && weight(&block.text) >= 60 && ending(&block.text) != Ending::Bare);
    let Some(block) = first else { return (None, None) };
    let line = block.lines.first;
    let start: String = block.text.chars().take(LONGEST).collect();
    let end = [
        "— ", "– ", " - ", ".- ", ".-", "/. ", "/ ", ") ", "：", "】", "）", "电", "。",
    ]
    .iter()
    .filter_map(|sign| start.find(sign).map(|at| at + sign.len()))
    .min();
    let Some(end) = end.filter(|end| *end > 3) else {
        return (None, None);
    };
    // The agency may stand behind the first of two signs: "/ТАСС/", "— РИА Новости."
    let more: usize = start[end..].chars().take(30).map(char::len_utf8).sum();
    let head = &start[..end + more];
    let words_of = words(head);
    let near = words_of.iter().take_while(|word| word.start < end).count();
    if near > 9 {
        return (None, None);
    }
    let agency = (0..words_of.len()).find_map(|at| {
        let length = rules.at(Topic::Agencies, &words_of, at)?;
        let name = &head[words_of[at].start..words_of[at + length - 1].end];
        let before = head[..words_of[at].start].trim_end();
        let is_set_off = before.ends_with(['(', '/', '—', '–', '-', '【', '（']) || at == 0;
        is_set_off.then(|| (name.to_owned(), line))
    });
    let date = find_dates(head, rules, order)
        .into_iter()
        .find(|date| date.first <= near);
    let is_place = words_of.first().is_some_and(|word| {
        head[word.start..]
            .chars()
            .next()
            .is_some_and(|letter| !letter.is_lowercase())
    });
    let date = date.filter(|_| is_place).map(|date| (date.edtf, line));
    (date, agency)
}
