//! Fields that many records and texts have: dates, addresses on the web, and places in sources.

use super::model::Publication;
use crate::config::{stray_percent, web_address};
use crate::content::{Locator, LocatorError, LocatorUnit, SourceFile, SourceKind};
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Date, ParseError};
use crate::input::Span;
use crate::locale::plain_latin;
use crate::markdown::{may_be_paragraph, meant_place};
use url::{Host, Url};

/// The hint where no claim has the given measure and scope.
pub(super) const WIDEN: &str = "leave `population` or `place` out to see more";

/// How dates are written, as a hint where nothing can be guessed.
const DATE_FORM: &str = "write a day as `2031-03-02`, a month as `2031-03`, `2031-03-02?` if it is uncertain, `2031-03-02/2031-03-05` from the first to the last, `[2031-03-02..2031-03-05]` for one of them";

/// The last year that a day of publication may have; a later one is mistyped. The present day is not asked, since the same files must give
/// the same site and the same messages on every day.
const LAST_YEAR: i32 = 2040;

/// Reports a day of publication that lies in the future.
pub(super) fn check_past(date: &Date, span: impl FnOnce() -> Span, problems: &mut Problems) {
    if let Some(day) = date.earliest().filter(|day| day.year > LAST_YEAR) {
        let message = format!("nothing has been published in {} yet", day.year);
        let problem = Diagnostic::warning("odd-date", message).at(span());
        problems.push(problem.hint("see whether the digits of the year are right"));
    }
}

/// Reads a date; what is no EDTF is reported.
pub(super) fn parse_date(text: &str, span: impl FnOnce() -> Span, problems: &mut Problems) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => Some(date),
        Err(error) => {
            problems.push(bad_date(text, error).at(span()));
            None
        }
    }
}

/// What is wrong with a text as a date.
pub fn date_flaw(text: &str) -> Option<Diagnostic> {
    Date::parse(text).err().map(|error| bad_date(text, error))
}

fn bad_date(text: &str, error: ParseError) -> Diagnostic {
    let message = format!("`{text}` is no date in EDTF: {}", error.message);
    Diagnostic::error("bad-date", message).hint(error.hint.unwrap_or_else(|| form_of(text)))
}

/// The hint how to write the date that a text means.
fn form_of(text: &str) -> String {
    let ends = text
        .split_once('/')
        .filter(|(from, to)| from.contains('T') && to.contains('T'));
    match ends {
        // The end of a span leaves out what it has in common with the beginning.
        Some((from, to)) if to.starts_with('T') => form_of(&format!(
            "{from}/{}{to}",
            from.split('T').next().unwrap_or_default()
        )),
        Some((from, to)) => format!(
            "write the day under `when`, and the hours as `window: {{earliest: \"{from}\", latest: \"{to}\"}}`"
        ),
        None => DATE_FORM.to_owned(),
    }
}

/// Checks the address of something on the web, which becomes a link.
pub(super) fn check_web_address(text: &str) -> Result<(), Diagnostic> {
    web_address(text).map(|_| ()).map_err(|reason| {
        let (what, hint) = match without_user(text) {
            Some(public) => (
                "has a user name or a password in it, which every reader would have".to_owned(),
                format!("write `{public}`"),
            ),
            None => (
                format!("is no web address: {reason}"),
                match without_scheme(text) {
                    Some(whole) => format!("write `{whole}`"),
                    None => "write the whole address, such as `https://example.org/page`".to_owned(),
                },
            ),
        };
        Diagnostic::error("bad-url", format!("`{text}` {what}")).hint(hint)
    })
}

/// Whether an address is that of the reader's own machine.
pub(super) fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_unspecified(),
        Some(Host::Ipv6(address)) => address.is_loopback() || address.is_unspecified(),
        None => false,
    }
}

/// What is wrong with a text as the address of a record.
pub fn address_flaw(text: &str) -> Option<Diagnostic> {
    check_address_of_record(text).err()
}

/// Checks the address of a record, and reports one that leads nowhere.
pub(super) fn check_address_of_record(text: &str) -> Result<(), Diagnostic> {
    check_web_address(text)?;
    odd_address(text).map_or(Ok(()), Err)
}

/// The problem of an address that leads nowhere: to the reader's own machine, to a host without a dot, or with a stray `%`.
pub(super) fn odd_address(text: &str) -> Option<Diagnostic> {
    let url = web_address(text).ok()?;
    if is_local(&url) {
        let message = "this address leads each reader to their own machine";
        let hint = "write the address that it has on the web, or take the link away";
        return Some(Diagnostic::warning("own-address", message).hint(hint));
    }
    if let Some(host) = url
        .domain()
        .filter(|host| !host.trim_end_matches('.').contains('.'))
    {
        let message = format!("`{text}` leads nowhere: there is no host `{host}` on the web");
        let hint = "write the whole name of the host, such as `www.example.org`";
        return Some(Diagnostic::warning("bad-url", message).hint(hint));
    }
    stray_percent(text).map(|sign| {
        let message = format!("`{sign}` in this address stands for no character");
        Diagnostic::warning("bad-url", message)
            .hint("copy the address once more; a percent sign itself is written `%25`")
    })
}

/// The problem of a path that begins with the folder that the site itself lies in: whoever copies an address out of a browser copies that,
/// too. `base` is the path of `base_url`.
pub(super) fn from_whole_path(base: &str, from: &str) -> Option<Diagnostic> {
    let rest = from
        .strip_prefix(base)
        .filter(|rest| base != "/" && !rest.is_empty())?;
    let message = format!(
        "`{base}` is where the site itself stands, and this leads from `{base}{}`",
        from.trim_start_matches('/')
    );
    let problem = Diagnostic::warning("own-address", message);
    Some(problem.hint(format!(
        "write `/{rest}`: addresses begin at the root of the site"
    )))
}

/// An address with the scheme that it lacks, where it begins with the whole name of a host, and not with that of a file.
fn without_scheme(text: &str) -> Option<String> {
    const OF_FILES: [&str; 6] = ["htm", "html", "md", "pdf", "php", "txt"];
    let rest = text.strip_prefix("//").unwrap_or(text);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (_, last) = host.rsplit_once('.')?;
    let is_host = !host.contains([':', '@']) && !last.is_empty() && !OF_FILES.contains(&last);
    let whole = format!("https://{rest}");
    (is_host && web_address(&whole).is_ok()).then_some(whole)
}

/// An address without the user name and the password that it has.
fn without_user(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (_, host) = rest[..end].rsplit_once('@')?;
    let public = format!("{scheme}://{host}{}", &rest[end..]);
    web_address(&public).is_ok().then_some(public)
}

/// Where a place in a source is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceIn {
    /// A record, which has a key for it.
    Record,
    /// A citation of a text.
    Citation,
}

/// The problem of a text that is no place in a source, with what to write instead.
fn no_place(text: &str, error: &LocatorError, (source, place_in): (&str, PlaceIn)) -> Diagnostic {
    let written = |place: &dyn std::fmt::Display| match place_in {
        PlaceIn::Record => format!("`{place}`"),
        PlaceIn::Citation => format!("`[@{source}, {place}]`"),
    };
    let problem = Diagnostic::error("bad-locator", format!("`{text}` is no place in a source"));
    let meant = meant_place(text).and_then(|meant| meant.parse::<Locator>().ok());
    let Some(meant) = meant else {
        return problem.hint(error.to_string());
    };
    let problem = problem.hint(format!("write {}", written(&meant)));
    if !may_be_paragraph(text) {
        return problem;
    }
    let paragraph = meant.to_string().replace("page", "para");
    problem.hint(format!("if a paragraph is meant, write {}", written(&paragraph)))
}

/// Reads a locator and compares it with what the source has: its paragraphs, where their number is known, or times.
pub(super) fn check_locator(text: &str, seed: &SourceFile, place_in: PlaceIn) -> Result<Locator, Diagnostic> {
    let (source, paragraphs) = (&seed.record.id, seed.paragraphs());
    let locator: Locator = text
        .parse()
        .map_err(|error: LocatorError| no_place(text, &error, (source, place_in)))?;
    let is_untold = seed.record.kind == SourceKind::Video && paragraphs.is_none();
    if is_untold && locator.unit() == LocatorUnit::Paragraph {
        let problem = Diagnostic::error("bad-locator", "a video has times, and no paragraphs");
        let hint = "write the time, such as `00:12:30`; or say with `paragraphs` how many its transcript has";
        return Err(problem.hint(hint));
    }
    let beyond = locator.last_paragraph().zip(paragraphs);
    if let Some((_, paragraphs)) = beyond.filter(|(last, paragraphs)| last > paragraphs) {
        let message =
            format!("the source `{source}` has {paragraphs} paragraphs, and this place lies beyond them");
        let hint = "paragraphs are the non-empty lines of the raw text, counted from 1";
        return Err(Diagnostic::error("bad-locator", message).hint(hint).gathered());
    }
    Ok(locator)
}

/// The problem of paragraphs as the place in a PDF, where they are not counted and no reader can count them.
pub(super) fn odd_locator(locator: &Locator, seed: &SourceFile) -> Option<Diagnostic> {
    let url = seed.record.url.as_deref()?;
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let is_pdf = path.to_ascii_lowercase().ends_with(".pdf");
    if !is_pdf || seed.paragraphs().is_some() || locator.unit() != LocatorUnit::Paragraph {
        return None;
    }
    let message = format!(
        "the source `{}` is a PDF, in which readers do not find paragraphs by their numbers",
        seed.record.id
    );
    let hint = "write the page, such as `page 4`; or say with `paragraphs` how many its text has";
    Some(Diagnostic::warning("bad-locator", message).hint(hint))
}

/// The beginnings of ids that pages number: of footnotes and their mentions, of references and their citations.
const COUNTED: [&str; 4] = ["fn-", "fnref-", "ref-", "cite-"];

/// The problem of a text that cannot be the id of a record; `tag` is the language of which it may be a word.
pub(super) fn id_flaw(id: &str, tag: &str) -> Option<Diagnostic> {
    id_flaw_among(id, tag, &[])
}

/// As [`id_flaw`], where these ids are taken.
pub(super) fn id_flaw_among(id: &str, tag: &str, taken: &[&str]) -> Option<Diagnostic> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_sound = !id.is_empty() && id.len() <= 100 && id.bytes().all(allowed);
    let counted = COUNTED.into_iter().find(|prefix| {
        let rest = id.strip_prefix(prefix);
        rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    });
    if let Some(prefix) = counted {
        let message = format!("`{id}` cannot be an id: pages count their own with `{prefix}` and a number");
        return Some(
            Diagnostic::error("bad-id", message).hint("write another one, such as one without the number"),
        );
    }
    if is_sound {
        return None;
    }
    let shown: String = id.chars().take(40).collect();
    let rest = if shown.len() < id.len() { "…" } else { "" };
    let problem = Diagnostic::error("bad-id", format!("`{shown}{rest}` cannot be an id"));
    let problem = match meant_id(id, tag) {
        Some(meant) if taken.contains(&meant.as_str()) => problem.hint(format!(
            "there is `{meant}` already: remove this one, or give it another id"
        )),
        Some(meant) => problem.hint(format!("write `{meant}`")),
        None => problem,
    };
    Some(problem.hint(ID_FORM))
}

/// The id that a text of a language probably means.
pub fn meant_id(id: &str, tag: &str) -> Option<String> {
    const LONGEST: usize = 100;
    let start: String = id.chars().take(LONGEST * 4).collect();
    let meant = slug::slugify(plain_latin(&start, tag));
    (!meant.is_empty() && meant.len() <= LONGEST && meant != id).then_some(meant)
}

/// The keys of a record or page for these dates, for messages.
pub(super) struct Keys {
    pub(super) published: &'static str,
    pub(super) updated: &'static str,
}

/// Reads a day, or a time with its offset; anything else is reported.
pub(super) fn parse_day(text: &str, span: impl FnOnce() -> Span, problems: &mut Problems) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) if date.timestamp().is_some() => {
            check_past(&date, span, problems);
            Some(date)
        }
        parsed => {
            let problem = Diagnostic::error("bad-date", format!("`{text}` is no day"));
            let hint = match parsed {
                Err(ParseError { hint: Some(hint), .. }) => hint,
                _ => "write it as `YYYY-MM-DD`, or with a time and its offset: `2022-01-05T16:00+06:00`"
                    .to_owned(),
            };
            problems.push(problem.at(span()).hint(hint));
            None
        }
    }
}

/// Reads and checks both dates: each is a day, or a time with its offset, and the change does not come first.
pub(super) fn check_publication(
    published: Option<&str>,
    updated: Option<&str>,
    keys: &Keys,
    span: impl Fn(&str) -> Span,
    problems: &mut Problems,
) -> Publication {
    let mut read = |text: Option<&str>, key: &str| parse_day(text?, || span(key), problems);
    let publication = Publication {
        published: read(published, keys.published),
        updated: read(updated, keys.updated),
    };
    let stamp = |date: &Option<Date>| date.as_ref().and_then(Date::timestamp);
    if let (Some(first), Some(last)) = (stamp(&publication.published), stamp(&publication.updated))
        && last < first
    {
        let message = format!("`{}` lies before `{}`", keys.updated, keys.published);
        let problem = Diagnostic::warning("dates-reversed", message).at(span(keys.updated));
        problems.push(problem.hint("the later of the two counts in the feed and the sitemap"));
    }
    publication
}

/// What an id is.
pub const ID_FORM: &str =
    "an id has small letters, digits and hyphens, such as `town-hall-stormed`, and at most 100 of them";

/// Whether a text may be an id.
pub fn is_id(id: &str) -> bool {
    id_flaw(id, "").is_none()
}
