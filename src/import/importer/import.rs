//! The importer: reads the site and the inputs, and returns each with what was found.

use super::Importer;
use super::names::Names;
use super::options::{Asked, ImportOptions};
use super::outcome::{Input, Outcome};
use super::place::Incoming;
use super::question::Question;
use crate::config::is_language_tag;
use crate::content::{SourceFile, load_sources, sha256_hex};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::encoding::{self, Decoded, Known};
use crate::import::article::{Article, Given, examine};
use crate::import::detect::{Detected, Evidence, Tongues};
use crate::import::keep::clean;
use crate::import::problem;
use crate::import::read::{Format, LeftOut};
use crate::import::rules::{RuleFile, Rules};
use crate::input::{CONFIG_FILE, Files, ReadOptions};
use crate::yaml::Yaml;
use std::collections::BTreeSet;
use std::path::Path;

/// Rules that a site adds to the program's own.
const OWN_RULES: &str = "import.yaml";

impl Importer {
    /// Opens a site, of which only `kzsite.yaml` has to exist.
    ///
    /// # Errors
    ///
    /// There is no site, its rules cannot be read, or an option is invalid.
    pub fn new(options: ImportOptions) -> Result<Self, (Problems, Files)> {
        let roots = [CONFIG_FILE, "kzsite.yml", "seeds", OWN_RULES];
        let read = ReadOptions {
            roots: roots.map(str::to_owned).to_vec(),
            skip: Vec::new(),
            built_in: &[],
            strays: Vec::new(),
        };
        let site = Files::read(&options.root, &read);
        let Checked {
            value: (config, seeds),
            problems: found,
        } = load_sources(&site);
        let mut problems = Problems::default();
        if site.config_file().is_none() {
            // Other problems of the site are reported by a build.
            problems.extend(found.into_iter().filter(|problem| problem.code == "no-config"));
        }
        problems.extend(options.known.flaws());
        if let Some(id) = options.id.as_ref().filter(|id| !is_id(id)) {
            problems.push(problem::bad_id(id));
        }
        let mut rules = Rules::own();
        if let Some(file) = site.find(OWN_RULES) {
            let Checked {
                value: (own, _),
                problems: flaws,
            } = Yaml::file(&site, file).parse::<RuleFile>();
            problems.extend(flaws);
            rules.add(own.unwrap_or_default());
        }
        if problems.has_errors() {
            return Err((problems, site));
        }
        let default_language = config.as_ref().map(|config| config.default_language.clone());
        let languages = config
            .map(|config| config.languages.keys().cloned().collect())
            .unwrap_or_default();
        let tongues = Tongues::new(&rules);
        Ok(Self {
            options,
            languages,
            default_language,
            rules,
            tongues,
            site,
            seeds,
            taken: BTreeSet::new(),
        })
    }

    /// Imports an input. `ask` is asked for each field that was not found, and may know it.
    pub fn import(&mut self, input: Input, ask: &mut dyn FnMut(&Question<'_>) -> Option<String>) -> Outcome {
        let Input { name, bytes } = input;
        let mut outcome = Outcome::nothing();
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(problem) => return outcome.refuse(problem),
        };
        let decoded = match self.decode(&name, &bytes) {
            Ok(decoded) => decoded,
            Err(problem) => return outcome.refuse(problem),
        };
        outcome.text.clone_from(&decoded.text);
        outcome.told = Files::memory([(shown(&name), decoded.text.as_bytes())]);
        if decoded.is_damaged {
            let at = decoded.text.find('\u{fffd}').unwrap_or(0);
            let span = outcome.span(at, '\u{fffd}'.len_utf8());
            let damaged = problem::damaged(decoded.encoding).maybe_at(span);
            outcome.problems.push(damaged);
        }
        let incoming = self.incoming(&name, bytes);
        let known = incoming.known.as_ref();
        if encoding::paragraphs(&decoded.text) > problem::MOST_LINES {
            return outcome.refuse(problem::too_many_lines(&name));
        }
        let article = self.examine(&name, &decoded, known);
        if let Some(line) = article.second.filter(|_| !self.options.single) {
            let span = outcome.line(line);
            let refusal = self.refusal(&incoming, &mut outcome);
            outcome.problems.extend(refusal);
            outcome.article = Some(article);
            outcome.id = Some(incoming.id);
            return outcome.refuse(problem::two_articles().maybe_at(span));
        }
        let article = self.ask(article, &decoded, known, ask);
        tell(&incoming.id, &article, known.is_some(), &mut outcome);
        if outcome.problems.has_errors() {
            let refusal = self.refusal(&incoming, &mut outcome);
            outcome.problems.extend(refusal);
            outcome.id = Some(incoming.id);
            return outcome;
        }
        let names = self.names(&incoming.id, &article).filter(|_| known.is_none());
        if let Some(problem) = names.as_ref().and_then(Names::problem) {
            outcome.problems.push(problem);
        }
        outcome.id = Some(incoming.id.clone());
        self.keep(incoming, article, names, outcome)
    }

    /// A text with the id that is asked for, or that it has in the site already, or else one made from its name.
    fn incoming(&self, name: &str, bytes: Vec<u8>) -> Incoming {
        let sha256 = sha256_hex(&bytes);
        let same = self.seeds.iter().find(|seed| seed.record.is_of_text(&sha256));
        let id = match (&self.options.id, same) {
            (Some(id), _) => id.clone(),
            (None, Some(seed)) => seed.record.id.clone(),
            (None, None) => id_of(name, &sha256),
        };
        let known = self.seeds.iter().find(|seed| seed.record.id == id).cloned();
        Incoming {
            id,
            bytes,
            sha256,
            known,
        }
    }

    fn decode(&self, name: &str, bytes: &[u8]) -> Result<Decoded, Diagnostic> {
        let decoded = match &self.options.encoding {
            Some(label) => {
                encoding::decode_as(bytes, label).ok_or_else(|| problem::unknown_encoding(label))?
            }
            None => encoding::decode(bytes),
        };
        if let Some(problem) = problem::binary(name, bytes, &decoded.text) {
            return Err(problem);
        }
        if !decoded.text.chars().any(char::is_alphanumeric) {
            return Err(problem::empty(name));
        }
        Ok(decoded)
    }

    fn examine(&self, name: &str, decoded: &Decoded, known: Option<&SourceFile>) -> Article {
        let mut keep = self.options.keep.clone();
        let kept = known
            .and_then(|seed| seed.record.import.as_ref())
            .map(|notes| &notes.keep);
        keep.extend(
            kept.into_iter()
                .flatten()
                .filter_map(|line| usize::try_from(*line).ok()),
        );
        let (sure, why) = match decoded.by {
            Known::Named => (1.0, "said by whoever imported it"),
            Known::Mark => (1.0, "a mark at the beginning says so"),
            Known::Valid => (0.99, "all bytes are valid in it"),
            Known::Guess => (0.8, "by what the bytes look like"),
        };
        let encoding = Detected::new(decoded.encoding, sure, vec![Evidence::new(None, why)]);
        let in_record = known.map(|seed| seed.record.language.as_str());
        let in_record = in_record.filter(|tag| is_language_tag(tag));
        let given = Given {
            language: self.options.known.language.as_deref().or(in_record),
            languages: &self.languages,
            keep: &keep,
            encoding: &encoding,
        };
        let format = Format::of(name, &decoded.text);
        let mut article = examine(&decoded.text, format, (&self.rules, &self.tongues), given);
        self.options.known.apply(&mut article);
        article
    }

    /// Asks for each field that was not found. If the language is given, the article is read again before anything else is asked.
    fn ask(
        &self,
        mut article: Article,
        decoded: &Decoded,
        known: Option<&SourceFile>,
        ask: &mut dyn FnMut(&Question<'_>) -> Option<String>,
    ) -> Article {
        if known.is_some() {
            return article;
        }
        let mut said = Asked::default();
        let text = &decoded.text;
        said.language = Question::about("language", &article.fields.language, text).put(ask);
        if let Some(language) = said.language.as_deref() {
            let given = Given {
                language: Some(language),
                languages: &self.languages,
                keep: &self.options.keep,
                encoding: &article.fields.encoding.clone(),
            };
            article = examine(text, article.format, (&self.rules, &self.tongues), given);
            self.options.known.apply(&mut article);
        }
        let fields = &article.fields;
        said.title = Question::about("title", &fields.title, text).put(ask);
        said.published = Question::about("published", &fields.published, text).put(ask);
        said.publisher = Question::about("publisher", &fields.publisher, text).put(ask);
        said.author = Question::about("author", &fields.author, text).put(ask);
        said.apply(&mut article);
        article
    }
}

/// Reports what an editor has to know about the findings.
fn tell(id: &str, article: &Article, is_known: bool, outcome: &mut Outcome) {
    let fields = &article.fields;
    if let Some(LeftOut { line, keys }) = article.left_out.as_ref().filter(|_| !is_known) {
        let span = outcome.line(*line);
        outcome.problems.push(problem::left_out(id, keys).maybe_at(span));
    }
    let problems = &mut outcome.problems;
    if clean(article).is_empty() {
        problems.push(problem::nothing_kept(id));
    }
    let (paragraphs, lines) = crowd(article);
    if paragraphs >= 3 && lines * 2 <= paragraphs && !is_known {
        problems.push(problem::crowded(id, paragraphs, lines));
    }
    let missing: Vec<&str> = [
        ("language", &fields.language),
        ("published", &fields.published),
        ("author", &fields.author),
        ("publisher", &fields.publisher),
        ("title", &fields.title),
    ]
    .into_iter()
    .filter(|(_, field)| field.value.is_none())
    .map(|(name, _)| name)
    .collect();
    if !missing.is_empty() && !is_known {
        problems.push(problem::unsure(id, &missing));
    }
}

/// How many paragraphs a saved page has, and how many lines they begin in.
fn crowd(article: &Article) -> (usize, usize) {
    if article.format != Format::Html {
        return (0, 0);
    }
    let kept = article
        .blocks
        .iter()
        .filter(|block| block.is_kept() && !block.text.is_empty());
    let lines: Vec<usize> = kept.map(|block| block.lines.first).collect();
    let different: BTreeSet<&usize> = lines.iter().collect();
    (lines.len(), different.len())
}

/// An id made from the name of a file; for standard input, from its content.
fn id_of(name: &str, sha256: &str) -> String {
    let stem = Path::new(name)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let id = slug::slugify(stem);
    if name == "standard input" || id.is_empty() {
        return format!("article-{}", &sha256[..12]);
    }
    id.chars()
        .take(80)
        .collect::<String>()
        .trim_matches('-')
        .to_owned()
}

/// A name as the path of a file that holds text.
fn shown(name: &str) -> String {
    let name = name.trim_start_matches("./").trim_start_matches('/');
    name.to_owned()
}

fn is_id(id: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    id.bytes().all(|byte| is_letter(byte) || byte == b'-')
        && id.bytes().next().is_some_and(is_letter)
        && !id.ends_with('-')
        && id.len() <= 100
}
