//! Fluent texts: one bundle per language.

mod fluent_messages;

use super::formats::numbers::Numbers;
use super::limits;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Span};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use fluent_syntax::parser::ParserError;
use icu::locale::LanguageIdentifier;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::borrow::Cow;
use std::sync::Arc;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text, placed as it is.
    Text(Cow<'a, str>),
    /// Words of the language that asks: marked as its own inside a message that is borrowed.
    Own(&'a str),
    /// A number, placed in the language's digits, and what plural rules go by.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    #[expect(clippy::cast_precision_loss, reason = "nothing is counted beyond 2^52")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// A Fluent text with the file it stands in.
pub(super) struct Resource {
    pub file: FileId,
    pub fluent: FluentResource,
}

/// All messages of a language; later texts win over earlier ones.
pub(super) struct Messages {
    bundle: Bundle,
    /// The same with isolates around values; only where one of the site's languages runs from right to left.
    isolating: Option<Bundle>,
    tag: String,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Reads a Fluent text; what can be read of it is kept.
pub(super) fn read(file: FileId, text: &str, problems: &mut Problems) -> Resource {
    let (text, excesses) = limits::cut(text);
    problems.extend(excesses.into_iter().map(|excess| {
        let problem = Diagnostic::error("too-deep", excess.message).at(Span::new(file, excess.range));
        problem.hint(excess.hint)
    }));
    let (fluent, errors) = parsed(text);
    problems.extend(
        errors
            .iter()
            .map(|error| syntax_error(error, file, fluent.source())),
    );
    Resource { file, fluent }
}

/// What can be read of a Fluent text, and why the rest cannot.
pub(super) fn parsed(text: impl Into<String>) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text.into()) {
        Ok(fluent) => (fluent, Vec::new()),
        Err(broken) => broken,
    }
}

fn syntax_error(error: &ParserError, file: FileId, text: &str) -> Diagnostic {
    let (message, hint) =
        fluent_messages::plain(&error.kind, text.get(error.pos.start..).unwrap_or_default());
    Diagnostic::error("fluent-syntax", message)
        .at(Span::new(file, error.pos.clone()))
        .hint(hint)
}

impl Messages {
    /// Makes the bundles of a language.
    pub(super) fn new(
        tag: &str,
        language: &LanguageIdentifier,
        isolate: bool,
        resources: Vec<FluentResource>,
    ) -> Self {
        let resources: Vec<Arc<FluentResource>> = resources.into_iter().map(Arc::new).collect();
        Self {
            bundle: bundle(language, false, &resources),
            isolating: isolate.then(|| bundle(language, true, &resources)),
            tag: tag.to_owned(),
        }
    }

    /// The BCP 47 tag of the language.
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// Words a message (`key`) or an attribute of one (`key.attribute`), if there is one of that name.
    pub(super) fn format(&self, key: &str, args: &[(&str, Arg<'_>)], isolate: bool) -> Option<String> {
        let isolating = self.isolating.as_ref().filter(|_| isolate);
        let bundle = isolating.unwrap_or(&self.bundle);
        let pattern = pattern(bundle, key)?;
        let given: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        // Errors, such as a variable that is not given, are visible in the text, and are reported when the texts are checked.
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&given), &mut errors);
        Some(with_single_stops(said.into_owned(), args))
    }
}

/// Removes the full stop of a message behind a value that ends with one, such as an abbreviation (`2031 г.`).
fn with_single_stops(mut said: String, args: &[(&str, Arg<'_>)]) -> String {
    const END_OF_ISOLATE: char = '\u{2069}';
    for (_, arg) in args {
        let value: &str = match arg {
            Arg::Text(text) => text,
            Arg::Own(words) => words,
            Arg::Number(_) => continue,
        };
        if !value.trim_end_matches(END_OF_ISOLATE).ends_with('.') {
            continue;
        }
        let mut at = 0;
        while let Some(found) = said[at..].find(value) {
            at += found + value.len();
            let isolate = said[at..].len() - said[at..].trim_start_matches(END_OF_ISOLATE).len();
            let stop = at + isolate;
            if said[stop..].starts_with('.') && !said[stop..].starts_with("..") {
                said.remove(stop);
            }
        }
    }
    said
}

fn bundle(language: &LanguageIdentifier, isolate: bool, resources: &[Arc<FluentResource>]) -> Bundle {
    let tag = language.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolate);
    bundle.set_formatter(Some(number));
    bundle
        .add_builtins()
        .expect("a new bundle has no function of the same name");
    for resource in resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

fn pattern<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b Pattern<&'b str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((key, attribute)) => Some(bundle.get_message(key)?.get_attribute(attribute)?.value()),
    }
}

/// The largest number whose plural form is looked up; Fluent's plural rules panic on what does not fit their integers.
const LARGEST: f64 = 1e15;

fn value<'a>(arg: &'a Arg<'a>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(&**text),
        Arg::Own(words) => FluentValue::from(*words),
        Arg::Number(number) if number.abs() < LARGEST => FluentValue::from(*number),
        Arg::Number(number) => FluentValue::from(number.to_string()),
    }
}

/// Formats placed numbers; the bundle takes a plain function, so the formatters come by way of its cache.
fn number(value: &FluentValue<'_>, cache: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let format = |numbers: &Numbers| {
        let most = options
            .maximum_fraction_digits
            .or(options.maximum_significant_digits)
            .unwrap_or(20);
        let least = options.minimum_fraction_digits.unwrap_or(0);
        numbers.fraction(*value, least..=most.max(least), options.use_grouping)
    };
    cache.with_try_get::<Numbers, _, _>((), format).ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let language: LanguageIdentifier = lang.to_string().parse().map_err(|_| ())?;
        Ok(Self::new(&language))
    }
}
