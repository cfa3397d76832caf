//! The arguments of `kzsite add` and `kzsite cite`, and who may publish a new site.

use crate::scaffold::{AddKind, Host};
use clap::builder::PossibleValue;
use clap::{Args as ClapArgs, ValueEnum, ValueHint};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is said of what is added.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SaidArgs {
    #[command(flatten)]
    words: WordArgs,
    #[command(flatten)]
    fields: FieldArgs,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    conflict: ConflictArgs,
    #[command(flatten)]
    correction: CorrectionArgs,
    /// Own name of a language
    #[arg(long)]
    name: Option<String>,
    /// Language that stands in for the words that a language lacks
    #[arg(long, value_name = "LANGUAGE")]
    fallback: Option<String>,
}

/// What is known of the source that a file describes, before what the file says.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CiteSaidArgs {
    /// Title, instead of the headline; with the tag of a language before it in that language: sv=Regn
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// Name of the source in lists, instead of the publisher
    #[arg(long, value_name = "TEXT")]
    short: Vec<String>,
    /// Kind of the source: article, report, book, video, dataset, interview, post
    #[arg(long, value_name = "WORD")]
    kind: Option<String>,
    #[command(flatten)]
    source: SourceArgs,
}

impl CiteSaidArgs {
    /// What is said, by flag.
    pub(in crate::cli) fn given(&self) -> BTreeMap<&'static str, Vec<String>> {
        let mut given = self.source.given();
        let many = [("title", &self.title), ("short", &self.short)];
        given.extend(
            many.into_iter()
                .filter(|(_, said)| !said.is_empty())
                .map(|(flag, said)| (flag, said.clone())),
        );
        given.extend(self.kind.clone().map(|kind| ("kind", vec![kind])));
        given
    }
}

impl SourceArgs {
    /// What is said, by flag.
    fn given(&self) -> BTreeMap<&'static str, Vec<String>> {
        let one = [
            ("text", &self.text),
            ("publisher", &self.publisher),
            ("headline", &self.headline),
            ("url", &self.url),
            ("published", &self.published),
            ("language", &self.language),
            ("digest", &self.digest),
        ];
        let one = one
            .into_iter()
            .filter_map(|(flag, said)| Some((flag, vec![said.clone()?])));
        let authors = (!self.author.is_empty()).then(|| ("author", self.author.clone()));
        one.chain(authors).collect()
    }
}

/// What may be added.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct KindArg(pub(in crate::cli) AddKind);

impl ValueEnum for KindArg {
    fn value_variants<'a>() -> &'a [Self] {
        static KINDS: LazyLock<Vec<KindArg>> =
            LazyLock::new(|| AddKind::all().into_iter().map(KindArg).collect());
        &KINDS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()).help(self.0.about()))
    }
}

/// Words. Each may be said in several languages, with the tag before it: `--title sv=Regn`.
#[derive(Debug, ClapArgs)]
struct WordArgs {
    /// Title; with the tag of a language before it in that language: sv=Regn
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// What happened, what a place or an actor is, what a term means, what was corrected and why
    #[arg(long, value_name = "TEXT")]
    summary: Vec<String>,
    /// Name of a source in lists
    #[arg(long, value_name = "TEXT")]
    short: Vec<String>,
    /// One sentence about a page
    #[arg(long, value_name = "TEXT")]
    description: Vec<String>,
}

/// Fields of events, places, actors and figures.
#[derive(Debug, ClapArgs)]
struct FieldArgs {
    /// When an event was, as EDTF
    #[arg(long, value_name = "DATE")]
    when: Option<String>,
    /// Hour of an event on one day: 16:30, 16:30~, morning, evening …
    #[arg(long, value_name = "TIME")]
    hour: Option<String>,
    /// Kind of an event, a place or an actor, of the vocabulary; or of a source: article, report, book, video, dataset, interview, post; or of a
    /// conflict: between-sources, within-source, framing; or of a correction: correction, update, addition
    #[arg(long = "kind", value_name = "WORD")]
    sort: Option<String>,
    /// Place of an event or a figure
    #[arg(long, value_name = "ID")]
    place: Vec<String>,
    /// Who acted in an event
    #[arg(long, value_name = "ID")]
    actor: Vec<String>,
    /// How sure an event is: established, reported (if nothing is said) or disputed
    #[arg(long, value_name = "WORD")]
    status: Option<String>,
    /// Source of an event or a figure, with the place in it: "courier, para 4"
    #[arg(long, value_name = "SOURCE")]
    source: Vec<String>,
    /// Country of a place, two letters
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    /// What a place or an actor is a part of
    #[arg(long, value_name = "ID")]
    within: Option<String>,
    /// Longitude and latitude of a place: 12.05,57.98
    #[arg(long, value_name = "POINT", allow_hyphen_values = true)]
    point: Option<String>,
    /// How exact the point is: exact, building, city, area, region, country, guess
    #[arg(long, value_name = "WORD")]
    precision: Option<String>,
    /// What a figure counts, of the vocabulary
    #[arg(long, value_name = "WORD")]
    measure: Option<String>,
    /// Number of a figure, or a value such as "{value: 200, qualifier: about}"
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    value: Option<String>,
    /// Whom a figure counts, of the vocabulary
    #[arg(long, value_name = "WORD")]
    population: Option<String>,
    /// For when a figure is claimed, as EDTF
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Who claims a figure
    #[arg(long, value_name = "ID")]
    asserted_by: Option<String>,
}

/// What is said of a conflict.
#[derive(Debug, ClapArgs)]
struct ConflictArgs {
    /// Whether the sides of a conflict can all be true (soft) or not (hard)
    #[arg(long, value_name = "WORD")]
    severity: Option<String>,
    /// Side of a conflict with its source: "council = courier, para 4"; twice at least
    #[arg(long, value_name = "SIDE")]
    side: Vec<String>,
    /// What a side says; with the tag of a language before it in that language: "sv=council = Den 3 mars."
    #[arg(long, value_name = "TEXT")]
    says: Vec<String>,
    /// Event that a conflict is about
    #[arg(long, value_name = "ID")]
    event: Vec<String>,
    /// Figure that a conflict is about
    #[arg(long, value_name = "ID")]
    figure: Vec<String>,
}

/// What is said of a correction.
#[derive(Debug, ClapArgs)]
struct CorrectionArgs {
    /// What was changed, a record or the path of a page: event:dam-breaks, causes.md
    #[arg(long, value_name = "RECORD")]
    about: Vec<String>,
    /// What of it was changed: when, where, status, value, title, text …
    #[arg(long, value_name = "WORD")]
    field: Option<String>,
    /// What stood there before a correction, as it was written
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    before: Option<String>,
    /// What stands there now
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    after: Option<String>,
    /// When the site was changed: a day, or a time with its offset
    #[arg(long)]
    date: Option<String>,
}

/// What is said of a source.
#[derive(Debug, ClapArgs)]
struct SourceArgs {
    /// File with the text of a source, which is counted and not published
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    text: Option<String>,
    /// Who published a source
    #[arg(long)]
    publisher: Option<String>,
    /// Who wrote it; once for each
    #[arg(long)]
    author: Vec<String>,
    /// Its headline, as it is printed
    #[arg(long)]
    headline: Option<String>,
    /// Where it can be read
    #[arg(long, value_hint = ValueHint::Url)]
    url: Option<String>,
    /// When it was published, as EDTF
    #[arg(long, value_name = "DATE")]
    published: Option<String>,
    /// Language that it is written in
    #[arg(long)]
    language: Option<String>,
    /// What it says, in your own words
    #[arg(long, value_name = "TEXT")]
    digest: Option<String>,
}

impl SaidArgs {
    /// What is said, by flag.
    pub(super) fn given(&self) -> BTreeMap<&'static str, Vec<String>> {
        let (words, fields, source, conflict) = (&self.words, &self.fields, &self.source, &self.conflict);
        let correction = &self.correction;
        let many = [
            ("title", &words.title),
            ("summary", &words.summary),
            ("short", &words.short),
            ("description", &words.description),
            ("place", &fields.place),
            ("actor", &fields.actor),
            ("source", &fields.source),
            ("side", &conflict.side),
            ("says", &conflict.says),
            ("event", &conflict.event),
            ("figure", &conflict.figure),
            ("about", &correction.about),
        ];
        let one = [
            ("when", &fields.when),
            ("hour", &fields.hour),
            ("severity", &conflict.severity),
            ("field", &correction.field),
            ("before", &correction.before),
            ("after", &correction.after),
            ("date", &correction.date),
            ("kind", &fields.sort),
            ("status", &fields.status),
            ("country", &fields.country),
            ("within", &fields.within),
            ("point", &fields.point),
            ("precision", &fields.precision),
            ("measure", &fields.measure),
            ("value", &fields.value),
            ("population", &fields.population),
            ("as-of", &fields.as_of),
            ("asserted-by", &fields.asserted_by),
            ("name", &self.name),
            ("fallback", &self.fallback),
        ];
        let many = many
            .into_iter()
            .filter(|(_, given)| !given.is_empty())
            .map(|(flag, given)| (flag, given.clone()));
        let one = one
            .into_iter()
            .filter_map(|(flag, given)| Some((flag, vec![given.clone()?])));
        many.chain(one).chain(source.given()).collect()
    }
}

/// Who publishes a site.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(in crate::cli) enum HostArg {
    /// Netlify
    Netlify,
    /// GitHub Pages
    Pages,
    /// Somebody else
    None,
}

impl HostArg {
    pub(super) fn host(self) -> Host {
        match self {
            Self::Netlify => Host::Netlify,
            Self::Pages => Host::Pages,
            Self::None => Host::None,
        }
    }
}
