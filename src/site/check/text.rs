//! What the texts of one file refer to, and what is wrong with that.

use crate::config::{LangId, Translation};
use crate::content::{PageFile, SourceFile};
use crate::diag::blank::shows_nothing;
use crate::diag::{Diagnostic, Hint, Problems, Unread, did_you_mean};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::markdown::{self, CiteItem, Cited, LinkUse, Outline, TargetForm, meant_place};
use crate::site::fields::{Keys, PlaceIn, check_locator, check_publication, odd_address, odd_locator};
use crate::site::links::is_taken;
use crate::site::model::{Addressed, Argument, Cite, Link, LinkError, RecordId, SourceId};
use crate::yaml::Yaml;

/// What the texts of one file refer to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct TextFindings {
    /// What is cited, and, in words of records, by which record.
    pub(super) cited: Vec<(Option<RecordId>, Cite)>,
    /// Records that are linked to.
    pub(super) linked: Vec<RecordId>,
    /// Targets of links to pages.
    pub(super) pages: Vec<String>,
    /// Addresses of files that are shown or linked to.
    pub(super) assets: Vec<String>,
    /// What is wrong.
    pub(super) problems: Problems,
    /// A link leads nowhere, which follows from a problem elsewhere.
    pub(super) is_unsure: bool,
}

impl TextFindings {
    /// Checks a page.
    pub(super) fn page(site: &Addressed, files: &Files, page: &PageFile) -> Self {
        let mut findings = Self::default();
        let yaml = || Yaml::part(files, page.file, page.yaml.clone());
        check_publication(
            page.front.date.as_deref(),
            page.front.updated.as_deref(),
            &Keys {
                published: "date",
                updated: "updated",
            },
            |key| yaml().span(key),
            &mut findings.problems,
        );
        if let Some(original) = &page.front.translation_of
            && site.languages.find(&original.lang).is_none()
            && !site.config.unread.touches("languages")
            && !page.unread.touches("translation_of.lang")
        {
            let message = format!("the language `{}` is not declared", original.lang);
            let problem = Diagnostic::error("undeclared-language", message);
            let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
            let guess = did_you_mean(&original.lang, tags);
            findings.problems.push(
                problem
                    .at(yaml().span("translation_of.lang"))
                    .hint(guess.or("write a language that stands below `languages` in `kzsite.yaml`")),
            );
        }
        if let Some(translation) = &page.front.translation {
            findings.translation(site, translation, ("translation", page.lang), &page.unread, yaml);
        }
        for heading in &page.outline.headings {
            if is_taken(site, page.front.layout, &heading.id) {
                findings.problems.push(taken_id(&heading.id).at(heading.span));
            }
        }
        findings.outline(site, &page.outline, Some(page), page.lang, None);
        for shortcode in &page.outline.shortcodes {
            if let Err(error) = site.shortcode(&shortcode.name, &shortcode.args) {
                let place = error.argument.as_ref().and_then(|argument| match argument {
                    Argument::Name(name) => shortcode.keys.get(name),
                    Argument::Value(name) => shortcode.values.get(name),
                });
                findings.leads_nowhere("shortcode", error.clone(), *place.unwrap_or(&shortcode.span));
            }
        }
        findings
    }

    /// Checks what is said about the translation of a text: `path` is its place, `lang` the language of the text.
    pub(super) fn translation<'y>(
        &mut self,
        site: &Addressed,
        translation: &Translation,
        (path, lang): (&str, LangId),
        unread: &Unread,
        yaml: impl Fn() -> Yaml<'y>,
    ) {
        let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
        for flaw in translation.flaws(path, site.languages.tag(lang), tags) {
            if unread.touches(&flaw.path)
                || (flaw.path == format!("{path}.of") && site.config.unread.touches("languages"))
            {
                continue;
            }
            let problem = Diagnostic::error("translation", flaw.message).maybe_hint(flaw.hint);
            self.problems.push(problem.at(yaml().span(&flaw.path)));
        }
        let keys = Keys {
            published: "reviewed",
            updated: "reviewed",
        };
        let span = |key: &str| yaml().span(&format!("{path}.{key}"));
        check_publication(
            translation.reviewed.as_deref(),
            None,
            &keys,
            span,
            &mut self.problems,
        );
    }

    /// Checks the digest of a source.
    pub(super) fn digest(site: &Addressed, files: &Files, seed: &SourceFile) -> Self {
        let mut findings = Self::default();
        let text = &files.text(seed.file)[seed.body.clone()];
        let mut outline =
            markdown::outline(text, seed.file, seed.body.start).into_value(&mut findings.problems);
        outline.mentions.clear();
        for citation in outline.citations.drain(..) {
            let message = "the digest of a source cites nothing: all of it rests on that source";
            let problem = Diagnostic::error("misplaced-citation", message);
            let problem = problem.hint("take it out; to show `[@` as it is, write `\\[@`");
            findings.problems.push(problem.at(citation.span));
        }
        // If nothing of the file could be read, the beginning of its digest is unknown, too.
        if seed.unread.is_all() {
            return Self::default();
        }
        let lang = site
            .languages
            .find(&seed.record.language)
            .unwrap_or(site.languages.default());
        findings.outline(site, &outline, None, lang, None);
        for heading in &outline.headings {
            let place = heading.id.strip_prefix("para-");
            if place.is_some_and(|place| place.starts_with(|first: char| first.is_ascii_digit())) {
                findings.problems.push(taken_id(&heading.id).at(heading.span));
            }
        }
        for shortcode in &outline.shortcodes {
            let problem =
                Diagnostic::error("misplaced-shortcode", "the digest of a source has no shortcodes");
            let problem = problem.hint("put it into a page; to show `{{` as it is, write `\\{{`");
            findings.problems.push(problem.at(shortcode.span));
        }
        if shows_nothing(text) && !seed.unread.is_all() {
            let message = format!("the source `{}` has no digest", seed.record.id);
            findings.problems.push(
                Diagnostic::warning("no-digest", message)
                    .at(Span::whole(seed.file))
                    .hint("tell below the front matter, in your own words, what the source says"),
            );
        }
        findings
    }

    /// Checks what a text refers to, which stands in a page or in the words of a record.
    pub(super) fn outline(
        &mut self,
        site: &Addressed,
        outline: &Outline,
        page: Option<&PageFile>,
        lang: LangId,
        record: Option<RecordId>,
    ) {
        for link in &outline.links {
            self.link(site, link, page, lang);
        }
        for cited in outline.citations.iter().flat_map(|citation| &citation.items) {
            match cite(site, cited) {
                Ok(cite) => {
                    let seed = &site.sources[cite.source.index()].seed;
                    let odd = cite
                        .locator
                        .as_ref()
                        .and_then(|locator| odd_locator(locator, seed));
                    self.problems.extend(odd.map(|problem| problem.at(cited.span)));
                    self.cited.push((record, cite));
                }
                Err(problem) => {
                    self.is_unsure |= problem.is_none();
                    self.problems
                        .extend(problem.map(|problem| problem.at(cited.span)));
                }
            }
        }
        for mention in &outline.mentions {
            let told = told_of_mention(site, &mention.name);
            self.problems.extend(told.map(|problem| problem.at(mention.span)));
        }
    }

    fn link(&mut self, site: &Addressed, link: &LinkUse, page: Option<&PageFile>, lang: LangId) {
        match site.link(&link.target, page, lang) {
            // An image that names no file is reported where the text is read.
            Ok(Link::External(_) | Link::Record(_)) if link.image => {}
            Ok(Link::Asset(address)) => {
                let refused = site.refuses(&address, link.image);
                self.problems.extend(refused.map(|problem| problem.at(link.span)));
                self.assets.push(address);
            }
            Ok(_) if link.image => {
                let problem = Diagnostic::error("no-image", format!("`{}` is no image", link.target));
                let problem = problem.hint("link to it without `!`");
                self.problems.push(problem.at(link.span));
            }
            Ok(Link::External(address)) => {
                let meant = site.own_link(&address, page);
                let told = match meant {
                    Some(meant) => Some(own_address(&meant)),
                    None => odd_address(&address),
                };
                self.problems.extend(told.map(|problem| problem.at(link.span)));
            }
            Ok(Link::Record(record)) => self.linked.push(record),
            Ok(Link::Page { .. }) => self.pages.push(link.target.clone()),
            Ok(_) => {}
            Err(error) => self.leads_nowhere("broken-link", error, link.span),
        }
    }

    /// Reports what leads nowhere, unless that follows from another problem.
    fn leads_nowhere(&mut self, code: &'static str, error: LinkError, span: Span) {
        if error.follows {
            self.is_unsure = true;
        } else {
            let mut problem = Diagnostic::error(code, error.message).at(span);
            problem.is_gathered = error.is_gathered;
            problem.missing = error.missing;
            self.problems.push(problem.maybe_hint(error.hint));
        }
    }

    /// Whether the findings are still valid after pages or headings have changed, while records and configuration have not.
    pub(super) fn still_holds(&self, site: &Addressed, page: Option<&PageFile>, lang: LangId) -> bool {
        self.problems.is_empty()
            && !self.is_unsure
            && self
                .pages
                .iter()
                .all(|target| site.link(target, page, lang).is_ok())
    }
}

/// Binds a citation, or returns the problem; none where that follows from one that is reported already.
fn cite(site: &Addressed, Cited { item, .. }: &Cited) -> Result<Cite, Option<Diagnostic>> {
    let index = site.lookup.of(RecordKind::Source);
    let Some(source) = index.find(&item.source) else {
        let message = format!("there is no source with the id `{}`", item.source);
        let meant = meant_source(site, item);
        let hint = meant.map_or_else(|| index.guess(&item.source), Hint::from);
        let problem = Diagnostic::error("unknown-source", message).hint(hint);
        let problem = problem.of_missing(RecordKind::Source, &item.source);
        return Err((!index.is_unread(&item.source)).then_some(problem));
    };
    let seed = &site.sources[source].seed;
    if let Some(other) = &item.locator
        && index.find(other).is_some()
    {
        let message = format!(
            "`{other}` is a source, and stands where the place in `{}` should",
            item.source
        );
        let problem = Diagnostic::error("malformed-citation", message);
        return Err(Some(
            problem.hint(format!("write `[@{}; @{other}]`", item.source)),
        ));
    }
    let locator = item
        .locator
        .as_ref()
        .map(|locator| check_locator(locator, seed, PlaceIn::Citation));
    Ok(Cite {
        source: SourceId(source),
        locator: locator.transpose().map_err(Some)?,
        quote: None,
    })
}

/// What to write instead of a citation that names its source as links do, or has the place behind a colon: `@source:courier`, `@courier:2`.
fn meant_source(site: &Addressed, item: &CiteItem) -> Option<String> {
    let (before, behind) = item.source.split_once(':')?;
    let is_source = |id: &str| site.lookup.of(RecordKind::Source).find(id).is_some();
    let (id, place) = if is_source(behind) {
        (behind, item.locator.clone())
    } else if is_source(before) && item.locator.is_none() {
        (before, Some(meant_place(behind)?))
    } else {
        return None;
    };
    let place = place.map_or(String::new(), |place| format!(", {place}"));
    Some(format!("write `[@{id}{place}]`"))
}

/// The problem of a name of a record, as links have it, in a text.
fn bare_record(name: &str) -> Diagnostic {
    Diagnostic::warning("bare-address", format!("`{name}` is no link"))
        .hint(format!("write `[words]({name})`"))
        .hint("to show it as it is, put it between backticks")
}

/// The problem of brackets that hold a source and a place in it, but no `@`.
fn without_mark(whole: &str, inner: &str) -> Diagnostic {
    let (lacks, otherwise) = if whole.starts_with('[') {
        ("lacks its `@`", "if the source is not meant, write `\\[`")
    } else {
        (
            "lacks its brackets and its `@`",
            "if the source is not meant, name it in other words",
        )
    };
    Diagnostic::warning(
        "bare-citation",
        format!("`{whole}` cites nothing, since it {lacks}"),
    )
    .hint(format!("write `[@{inner}]`"))
    .hint(otherwise)
}

/// The problem of a whole address of something on the site: it is wrong once the site moves, and leads out of the reader's language.
fn own_address(meant: &str) -> Diagnostic {
    Diagnostic::warning("own-address", "this is an address of the site itself").hint(format!(
        "write `{meant}`: that holds wherever the site stands, and in each language"
    ))
}

/// The problem of an id that a page has twice.
fn taken_id(id: &str) -> Diagnostic {
    Diagnostic::error(
        "taken-anchor",
        format!("the list on this page has an entry with the id `{id}`"),
    )
    .hint(format!(
        "give the heading an id of its own at its end: `{{#about-{id}}}`"
    ))
}

/// The source with this name, ignoring case.
fn named_source<'s>(site: &'s Addressed, name: &str) -> Option<&'s str> {
    let lower = name.to_ascii_lowercase();
    let found = [name, lower.as_str()]
        .into_iter()
        .find_map(|id| site.lookup.of(RecordKind::Source).find(id))?;
    Some(&site.sources[found].seed.record.id)
}

/// Tells an `@name` that cites nothing, though it names something of the site.
/// `\[@report\]`
fn escaped(inner: &str) -> Diagnostic {
    let message = format!("`\\[{inner}\\]` cites nothing, since a backslash stands before its brackets");
    Diagnostic::warning("bare-citation", message)
        .hint(format!("write `[{inner}]`"))
        .hint(format!("if no citation is meant, write `\\[{inner}]`"))
}

fn told_of_mention(site: &Addressed, name: &str) -> Option<Diagnostic> {
    if let TargetForm::Record { kind, id } = TargetForm::parse(name) {
        return site.lookup.of(kind).find(id).map(|_| bare_record(name));
    }
    if let Some(inner) = name.strip_prefix(['[', '(']) {
        let inner = inner.trim_end_matches([']', ')']);
        if let Some(cited) = inner.strip_prefix('@') {
            let id = cited.split([',', ';']).next().unwrap_or_default();
            return named_source(site, id.trim()).map(|_| escaped(inner));
        }
        let id = inner.split_once(',').map_or(inner, |(id, _)| id);
        return named_source(site, id).map(|_| without_mark(name, inner));
    }
    let (name, place) = name
        .split_once(", ")
        .map_or((name, None), |(name, place)| (name, Some(place)));
    let source = named_source(site, name)?;
    let message = format!("`@{name}` cites nothing, since it stands in no brackets of its own");
    let problem = Diagnostic::warning("bare-citation", message).hint(match place {
        Some(place) => format!("write `[@{source}, {place}]`"),
        None => format!("write `[@{source}]`, or `[@{source}, para 3]` with a place"),
    });
    Some(problem.hint("if the source is not meant, write `\\@`"))
}
