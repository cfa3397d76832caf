//! The templates of a theme, and the wording of their errors.

mod joined;

use self::joined::Joined;
use super::engine::{hint, with_room};
use super::includes;
use super::layers::{Layers, hiding, is_in_the_program};
use super::manifest::Manifest;
use super::shortcodes::OwnShortcodes;
use crate::diag::{Diagnostic, Hint, Problems, did_you_mean, list_names};
use crate::input::{FileId, Files, Location, Span};
use crate::kinds::{OtherPage, PageKind, RecordKind};
use crate::yaml::Yaml;
use std::collections::HashMap;
use std::ops::Range;
use tera::{Error, ErrorKind, Tera};

/// The kinds of pages, in the order of their names; a theme has a template for each.
pub(super) fn page_kinds() -> Vec<&'static str> {
    let written = PageKind::ALL.iter().map(|kind| kind.as_str());
    let records = RecordKind::ALL.iter().filter(|kind| kind.has_page());
    let records = records.map(|kind| kind.scheme());
    let others = OtherPage::ALL.iter().map(|page| page.as_str());
    let mut kinds: Vec<&str> = written.chain(records).chain(others).collect();
    kinds.sort_unstable();
    kinds
}

/// The files beside the pages; a theme has a template for each.
pub(super) const FILES: [&str; 3] = ["feed.xml", "sitemap-index.xml", "sitemap.xml"];

/// Where each template comes from.
#[derive(Debug, Clone, Default)]
pub(super) struct TemplateFiles(HashMap<String, FileId>);

impl TemplateFiles {
    /// Reads the templates into a set that has its functions. A template that cannot be read is reported
    /// and left out, and the others are read all the same.
    pub(super) fn load(tera: &mut Tera, files: &Files, layers: &Layers, problems: &mut Problems) -> Self {
        let found = layers.files(files, "templates");
        let mut texts: Vec<(String, Joined<'_>)> = found
            .iter()
            .filter(|(_, _, site_file)| site_file.content.is_ok())
            .map(|(_, name, site_file)| ((*name).to_owned(), Joined::of(site_file.text())))
            .collect();
        let known = Self(
            found
                .iter()
                .map(|(file, name, _)| ((*name).to_owned(), *file))
                .collect(),
        );
        let templates = known.texts(files);
        let left_out = includes::check(&templates, problems);
        let mut broken = !left_out.is_empty() || texts.len() < known.0.len();
        texts.retain(|(name, _)| !left_out.contains(name.as_str()));
        while let Err(error) = with_room(|| {
            tera.add_raw_templates(texts.iter().map(|(name, joined)| (name.as_str(), &*joined.text)))
        }) {
            let reports = Report::all(&error);
            // Templates that need one which is left out fail, too; that is not reported.
            if !broken || matches!(error.kind(), ErrorKind::SyntaxError(_)) {
                if reports.is_empty() {
                    problems.push(known.diagnostic(&error, None, files));
                }
                problems.extend(reports.iter().map(|report| known.placed(report, files)));
            } else {
                let own = reports.iter().filter(|report| report.is_no_consequence());
                problems.extend(own.map(|report| known.placed(report, files)));
            }
            let before = texts.len();
            texts.retain(|(text, _)| reports.iter().all(|report| report.template != *text));
            broken = true;
            if texts.len() == before {
                break;
            }
        }
        known
    }

    fn texts<'f>(&'f self, files: &'f Files) -> Vec<includes::TemplateText<'f>> {
        let mut templates: Vec<includes::TemplateText<'f>> = self
            .0
            .iter()
            .map(|(name, file)| includes::TemplateText {
                name,
                file: *file,
                text: match files.get(*file).content {
                    Ok(_) => files.text(*file),
                    Err(_) => "",
                },
            })
            .collect();
        templates.sort_unstable_by_key(|template| template.name);
        templates
    }

    /// The start of a template.
    pub(super) fn whole(&self, template: &str) -> Option<Span> {
        self.0.get(template).map(|file| Span::whole(*file))
    }

    /// Reports templates that a theme lacks, at the key of its `theme.yaml` that asks for them, or at its start.
    pub(super) fn check(&self, manifest: &Manifest, yaml: &Yaml<'_>, folder: &str, problems: &mut Problems) {
        let name = folder
            .strip_prefix("themes/")
            .filter(|name| is_in_the_program(name));
        let kinds = page_kinds().into_iter().map(|kind| format!("{kind}.html"));
        let all = kinds.chain(FILES.iter().map(|file| (*file).to_owned()));
        let shortcodes = manifest
            .shortcodes
            .iter()
            .map(|name| format!("shortcodes/{name}.html"));
        let lacks: Vec<String> = all
            .chain(shortcodes)
            .filter(|template| !self.0.contains_key(template))
            .collect();
        if let Some(name) = name.filter(|_| !lacks.is_empty()) {
            let lack = format!("lacks these templates: {}", list_names(&lacks));
            problems.push(hiding(name, &lack).at(yaml.span("name")));
            return;
        }
        let mut missing = |name: String, what: String, span: Span| {
            if !self.0.contains_key(&name) {
                let problem = Diagnostic::error(
                    "missing-template",
                    format!("the theme has no template for {what}"),
                );
                problems.push(
                    problem
                        .at(span)
                        .hint(format!("write `{folder}/templates/{name}`")),
                );
            }
        };
        for kind in page_kinds() {
            missing(
                format!("{kind}.html"),
                format!("pages of kind `{kind}`"),
                yaml.span("name"),
            );
        }
        for name in FILES {
            missing(name.to_owned(), format!("the file `{name}`"), yaml.span("name"));
        }
        for (at, name) in manifest.shortcodes.iter().enumerate() {
            missing(
                format!("shortcodes/{name}.html"),
                format!("the shortcode `{name}`"),
                yaml.span(&format!("shortcodes.{at}")),
            );
        }
    }

    /// Reports declared shortcodes that have no template.
    pub(super) fn check_shortcodes(
        &self,
        shortcodes: &OwnShortcodes,
        files: &Files,
        problems: &mut Problems,
    ) {
        for (name, file, _) in shortcodes.all() {
            let template = format!("shortcodes/{name}.html");
            if self.0.contains_key(&template) {
                continue;
            }
            let path = files.get(file).path.as_str();
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let message = format!("the shortcode `{name}` has no template");
            let problem = Diagnostic::error("missing-template", message);
            let problem = problem.at(Yaml::file(files, file).key_span(name));
            problems.push(problem.hint(format!("write `{folder}/templates/{template}`")));
        }
    }

    /// Words an error of the template engine, at its place. `template` is the one that was rendered, where one was.
    pub(super) fn diagnostic(&self, error: &Error, template: Option<&str>, files: &Files) -> Diagnostic {
        if let Some(report) = Report::all(error).first() {
            return self.placed(report, files);
        }
        let problem = Diagnostic::error("template", sentence(&error.to_string()));
        let whole = template.and_then(|name| self.whole(name));
        match (includes::recursion(&self.texts(files)), whole) {
            (Some((name, span)), _) if error.to_string().contains("recursion") => Diagnostic::error(
                "too-deep",
                format!("the component `{name}` comes back to itself without an end"),
            )
            .at(span)
            .hint("components may stand 20 deep in one another; let a condition end this"),
            (_, Some(span)) => problem.at(span),
            (_, None) => problem,
        }
    }

    /// The hint at the block that a name may mean, among those of the templates that a template extends.
    fn block(&self, name: &str, template: &str, files: &Files) -> Hint {
        let text = |template: &str| self.0.get(template).map(|file| files.text(*file));
        let mut blocks: Vec<&str> = Vec::new();
        let mut next = text(template);
        let mut left = self.0.len();
        while let Some(parent) = next
            .and_then(|text| named_by(text, "extends").next())
            .filter(|_| left > 0)
        {
            next = text(parent.trim_matches(['"', '\'', '`']));
            blocks.extend(next.into_iter().flat_map(|text| named_by(text, "block")));
            left -= 1;
        }
        did_you_mean(name, blocks).or_list("blocks").into()
    }

    fn placed(&self, report: &Report, files: &Files) -> Diagnostic {
        let mut problem = Diagnostic::error("template", sentence(&report.message));
        let file = self.0.get(&report.template);
        let range = |file: FileId| {
            let joined = Joined::of(files.text(file));
            joined.as_written(&report.range(&joined.text))
        };
        let shown = file.map_or("", |file| files.text(*file).get(range(*file)).unwrap_or_default());
        problem = problem.maybe_hint(match unknown_block(&report.message) {
            Some(name) => Some(self.block(name, &report.template, files)),
            None => hint(&report.message, shown),
        });
        for caller in report.callers.iter().take(CALLERS) {
            problem = problem.hint(format!("called from `{caller}`"));
        }
        match file {
            Some(file) => problem.at(Span::new(*file, range(*file))),
            None => problem.hint(format!("in the template `{}`", report.template)),
        }
    }
}

/// The block in an error of the engine that no extended template has.
fn unknown_block(said: &str) -> Option<&str> {
    let rest = said.trim_start_matches(['B', 'b']).strip_prefix("lock `")?;
    let (name, rest) = rest.split_once('`')?;
    rest.contains("not defined in any parent").then_some(name)
}

/// The first names that follow a tag in a template.
fn named_by<'t>(text: &'t str, tag: &str) -> impl Iterator<Item = &'t str> {
    let tags = text
        .split("{%")
        .skip(1)
        .filter_map(|rest| rest.split("%}").next());
    let tag = tag.to_owned();
    tags.filter_map(move |inside| {
        let mut words = inside.trim_matches(['-', ' ', '\n', '\t']).split_whitespace();
        (words.next() == Some(tag.as_str()))
            .then(|| words.next())
            .flatten()
    })
}

/// How many of the templates that led to an error are named.
const CALLERS: usize = 3;

/// One error of the engine, with its place.
struct Report {
    message: String,
    template: String,
    /// A range of bytes or, where that is not known, a line and a column, both from 1.
    place: Result<Range<usize>, (usize, usize)>,
    /// `name:line:column`
    callers: Vec<String>,
}

impl Report {
    /// The errors in an error of the engine, which may report several in one message of this form:
    ///
    /// ```text
    /// error: Unknown filter `foo`
    ///  --> a.html:2:11
    /// ```
    fn all(error: &Error) -> Vec<Self> {
        let said = error.to_string();
        let callers = said
            .lines()
            .filter_map(|line| line.strip_prefix("note: called from "))
            .map(str::to_owned)
            .collect();
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![Self {
                message: report.message().to_owned(),
                template: report.filename().to_owned(),
                place: Ok(report.span().range.clone()),
                callers,
            }],
            ErrorKind::Msg(_) => {
                let lines: Vec<&str> = said.lines().collect();
                lines
                    .windows(2)
                    .filter_map(|pair| Self::read(pair[0], pair[1]))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn read(message: &str, place: &str) -> Option<Self> {
        let message = message.strip_prefix("error: ")?;
        let mut parts = place.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self {
            message: message.to_owned(),
            template: parts.next()?.to_owned(),
            place: Err((line, column)),
            callers: Vec::new(),
        })
    }

    fn range(&self, text: &str) -> Range<usize> {
        match &self.place {
            // For an unexpected end of the text, the engine gives the last line.
            Ok(range) if text.get(range.clone()).is_none_or(|shown| shown.contains('\n')) => {
                text.len()..text.len()
            }
            Ok(range) => range.clone(),
            Err((line, column)) => {
                let at = Location {
                    line: *line,
                    column: *column,
                };
                let start = at.offset(text);
                let name = self.message.split('`').nth(1).unwrap_or_default();
                let is_here = !name.is_empty() && text[start..].starts_with(name);
                start..start + if is_here { name.len() } else { 0 }
            }
        }
    }

    /// Whether it would also occur if no template were left out.
    fn is_no_consequence(&self) -> bool {
        ["filter", "function", "test"]
            .iter()
            .any(|what| self.message.starts_with(&format!("Unknown {what} ")))
    }
}

/// Turns a message of the engine into the style of the program: a small letter at the start, no full stop at the end.
fn sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut letters = line.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
