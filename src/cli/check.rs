//! `kzsite check`.

use super::args::CheckArgs;
use super::progress::Bar;
use super::sources::{human_citations, human_coverage, machine_citations, machine_coverage};
use super::terminal::{Terminal, result};
use crate::build::{Builder, Discard, Failure, set_unfinished_aside};
use crate::diag::{self, Diagnostic, Problems, Severity, list_names};
use crate::input::Files;
use crate::reports::{
    CheckReport, CoverageReport, LanguageGaps, SourceCitations, can_be_compared, coverage, find_language,
    follow_citations, not_compared, of_language, since, survey, survey_language,
};
use crate::site::Site;
use serde_json::{Map, Value, json};

/// Loads and renders the site without writing it, and reports gaps; returns whether there is no error.
pub(super) fn run(args: &CheckArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let mut found = Bar::during(terminal, |bar| check(args, bar)).unwrap_or_else(Found::only);
    let mut elsewhere = None;
    if let Some(tag) = &args.lang {
        let parted = of_language(found.problems, &found.files, tag);
        (found.problems, elsewhere) = (parted.here, Some(parted.elsewhere));
        found.languages.retain(|language| language.tag == *tag);
    }
    // With `--lang`, only errors of that language count.
    let is_good = !found.problems.has_errors();
    if args.json {
        result(&format!("{}\n", found.machine(elsewhere.as_ref())));
        return is_good;
    }
    terminal.tell(&found.problems, &found.files);
    if let Some(elsewhere) = elsewhere.filter(|elsewhere| !elsewhere.is_empty()) {
        terminal.tell_elsewhere(&elsewhere);
    }
    if found.is_surveyed() {
        terminal.say(&if terminal.is_json() {
            format!("{}\n", Value::Object(found.report()))
        } else {
            found.human(terminal.is_verbose(), args.lang.is_some())
        });
    }
    is_good
}

/// The findings of a check.
struct Found {
    /// Gaps by language; empty where the site has errors.
    languages: Vec<LanguageGaps>,
    /// None where the site has errors.
    report: Option<CheckReport>,
    /// The state of citations, where that is asked for.
    citations: Option<(Vec<SourceCitations>, CoverageReport)>,
    problems: Problems,
    files: Files,
}

impl Found {
    /// A problem of the command itself.
    fn only(problem: Diagnostic) -> Self {
        Self {
            languages: Vec::new(),
            report: None,
            citations: None,
            problems: Problems::from_iter([problem]),
            files: Files::default(),
        }
    }

    /// The findings about a site with errors: with `--lang`, the language is compared with its originals all the same.
    fn of_failure(failure: Failure, args: &CheckArgs) -> Result<Self, Diagnostic> {
        let mut found = Self {
            languages: Vec::new(),
            report: None,
            citations: None,
            problems: failure.problems,
            files: failure.files,
        };
        if args.site.strict {
            found.problems.make_strict();
        }
        let Some(tag) = &args.lang else {
            return Ok(found);
        };
        let Some(site) = failure.site else {
            found.not_compared(None, tag);
            return Ok(found);
        };
        find_language(&site, tag)?;
        if !can_be_compared(&site, &found.problems, &found.files, tag) {
            found.not_compared(Some(&site), tag);
        } else if let Some((gaps, warnings)) = survey_language(&site, &found.files, tag) {
            found.languages.push(gaps);
            found.problems.extend(warnings);
            if args.site.strict {
                found.problems.make_strict();
            }
            found.problems.sort(&found.files);
        }
        Ok(found)
    }

    /// Adds the problem that a language was not compared, so that silence is not taken for success.
    fn not_compared(&mut self, site: Option<&Site>, tag: &str) {
        let problem = not_compared(site, &self.problems, &self.files, tag);
        self.problems.extend(problem);
        self.problems.sort(&self.files);
    }

    fn is_surveyed(&self) -> bool {
        self.report.is_some() || !self.languages.is_empty()
    }

    /// The report for programs; empty where there is none.
    fn report(&self) -> Map<String, Value> {
        let mut all = Map::new();
        if self.is_surveyed() {
            all.insert("languages".to_owned(), languages(&self.languages));
        }
        if let Some(report) = &self.report {
            all.insert("sources".to_owned(), sources(report));
        }
        if let Some((sources, coverage)) = &self.citations {
            all.insert("citations".to_owned(), machine_citations(sources, &self.files));
            all.insert("coverage".to_owned(), machine_coverage(coverage));
        }
        all
    }

    /// The report for people. For one language, sources and figures are left out.
    fn human(&self, verbose: bool, is_of_language: bool) -> String {
        let report = self.report.as_ref().filter(|_| !is_of_language);
        let report = report.map(human_sources).unwrap_or_default();
        let citations = self.citations.as_ref();
        let citations = citations.map(|(sources, coverage)| {
            human_citations(sources, &self.files, verbose) + &human_coverage(coverage, verbose)
        });
        human_languages(&self.languages, verbose) + &report + &citations.unwrap_or_default()
    }

    /// All of it for programs.
    fn machine(&self, elsewhere: Option<&Problems>) -> Value {
        let counts = |problems: &Problems| {
            json!({
                "errors": problems.count(Severity::Error),
                "warnings": problems.count(Severity::Warning),
            })
        };
        let problems = self.problems.iter();
        let mut all = self.report();
        all.insert(
            "problems".to_owned(),
            problems
                .map(|problem| diag::machine(problem, &self.files))
                .collect(),
        );
        all.insert("count".to_owned(), counts(&self.problems));
        if let Some(elsewhere) = elsewhere {
            all.insert("elsewhere".to_owned(), counts(elsewhere));
        }
        Value::Object(all)
    }
}

/// # Errors
/// Problems of the command itself.
fn check(args: &CheckArgs, bar: &Bar) -> Result<Found, Diagnostic> {
    // A warning keeps nothing from being compared; in the end `--strict` makes it an error.
    let mut options = args.site.options()?;
    options.strict = false;
    let builder = Builder::new(options);
    let loaded = match builder.load(bar) {
        Ok(loaded) => loaded,
        Err(failure) => return Found::of_failure(failure, args),
    };
    if let Some(tag) = &args.lang {
        find_language(&loaded.site, tag)?;
    }
    let rendered = builder.render(&loaded, &Discard, bar);
    let mut report = survey(&loaded);
    let mut problems = Problems::default();
    if let Some(name) = &args.since {
        match since(&loaded, &args.site.root, name) {
            Ok(found) => problems.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    let mut citations = None;
    if args.sources {
        let (sources, told) = follow_citations(&loaded.site, &loaded.files);
        problems.extend(told);
        citations = Some((sources, coverage(&loaded.site)));
    }
    problems.extend(loaded.warnings);
    problems.extend(rendered.err().into_iter().flatten());
    problems.extend(report.warnings.iter().cloned());
    if args.lang.is_some() {
        // With `--lang`, gaps of an unfinished language are reported, too.
        problems.extend(loaded.unfinished);
    } else {
        set_unfinished_aside(&mut problems, &loaded.site.languages, &loaded.files);
    }
    if args.site.strict {
        problems.make_strict();
    }
    problems.sort(&loaded.files);
    Ok(Found {
        languages: std::mem::take(&mut report.languages),
        report: Some(report),
        citations,
        problems,
        files: loaded.files,
    })
}

fn human_languages(languages: &[LanguageGaps], verbose: bool) -> String {
    let mut text = String::new();
    for language in languages {
        let gaps = [
            (language.pages.len(), "page borrowed", "pages borrowed"),
            (
                language.words.len(),
                "record without words",
                "records without words",
            ),
            (
                language.site.len(),
                "text of the site itself missing",
                "texts of the site itself missing",
            ),
            (
                language.untranslated,
                "text not translated",
                "texts not translated",
            ),
            (language.stale, "stale translation", "stale translations"),
            (
                language.differing,
                "text that differs from the original",
                "texts that differ from the original",
            ),
        ];
        let gaps: Vec<String> = gaps
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, more)| format!("{count} {}", if *count == 1 { one } else { more }))
            .collect();
        let said = match (gaps.is_empty(), language.is_unfinished) {
            (true, false) => "complete".to_owned(),
            (true, true) => "complete; take `unfinished` away in kzsite.yaml".to_owned(),
            (false, false) => gaps.join(", "),
            (false, true) => format!("unfinished: {}", gaps.join(", ")),
        };
        text.push_str(&format!("{}  {said}\n", language.tag));
        for gaps in [&language.pages, &language.words, &language.site] {
            if verbose {
                gaps.iter()
                    .for_each(|gap| text.push_str(&format!("      {gap}\n")));
            } else if !gaps.is_empty() {
                text.push_str(&format!("      {}\n", list_names(gaps)));
            }
        }
    }
    text
}

fn human_sources(report: &CheckReport) -> String {
    let mut text = "\n".to_owned();
    for source in &report.sources {
        let raw = if source.verified {
            "paragraphs counted in the raw text"
        } else if source.has_other_raw {
            "raw text at hand is another one"
        } else {
            "raw text not at hand"
        };
        text.push_str(&format!("{}  used {} times, {raw}\n", source.id, source.uses));
    }
    for near in &report.near_rivals {
        text.push_str(&format!(
            "\nnote: the figures `{}` and `{}` count the same, one in a place inside the other's; give them one place if they are rivals\n",
            near.inner, near.outer
        ));
    }
    if !report.outside_feed.is_empty() {
        let (count, ids) = (report.outside_feed.len(), list_names(&report.outside_feed));
        let events = if count == 1 { "event says" } else { "events say" };
        text.push_str(&format!(
            "\nnote: {count} {events} nothing of when they were added or updated, so that no feed shows them: {ids}; write `added: YYYY-MM-DD` where readers of the feed should hear of it\n"
        ));
    }
    text.push_str(&format!(
        "\n{} events, claims and statements, each with a source; {} citations in pages, each of a source that exists and of a place that it has\n",
        report.sourced, report.citations
    ));
    text
}

fn languages(languages: &[LanguageGaps]) -> Value {
    let languages = languages.iter().map(|language| {
        json!({
            "tag": language.tag,
            "unfinished": language.is_unfinished,
            "pages": language.pages,
            "words": language.words,
            "site": language.site,
            "untranslated": language.untranslated,
            "stale": language.stale,
            "differing": language.differing,
        })
    });
    languages.collect()
}

fn sources(report: &CheckReport) -> Value {
    let sources = report.sources.iter();
    let sources =
        sources.map(|source| json!({"id": source.id, "uses": source.uses, "verified": source.verified}));
    sources.collect()
}
