//! Adds a language.

use super::addition::{Addition, refused};
use super::base::{Base, NewTexts};
use super::node::Node;
use crate::config::{Languages, is_language_tag, usual_tag};
use crate::diag::{Diagnostic, did_you_mean};
use crate::input::CONFIG_FILE;
use crate::scaffold::languages::own_name;
use crate::yaml::Yaml;

/// The files that change, with their new contents: the configuration gets one more language, after the others.
pub(super) fn add(addition: &Addition, base: &Base) -> Result<NewTexts, Diagnostic> {
    let (tag, languages) = (&addition.id, &base.site.languages);
    may_be_added(tag, languages)?;
    let said = |flag: &str| addition.given.get(flag).and_then(|given| given.first());
    let fallback = said("fallback").map_or(languages.tag(languages.default()), String::as_str);
    if languages.find(fallback).is_none() {
        return Err(unknown_language(fallback, languages));
    }
    let name = said("name").cloned().unwrap_or_else(|| own_name(tag));
    let entry = Node::Map(vec![
        ("name", Node::Text(name)),
        ("fallback", Node::List(vec![Node::word(fallback)])),
    ]);
    let entry = format!("{}: {}", Node::word(tag).line(), entry.line());
    let Some(file) = base.files.config_file() else {
        return Ok(NewTexts::new());
    };
    let text = base.files.text(file);
    let yaml = Yaml::file(&base.files, file);
    let all = yaml.span("languages").range();
    let is_flow = text[all.clone()].starts_with('{');
    let last = languages
        .ids()
        .last()
        .map(|lang| languages.tag(lang))
        .unwrap_or_default();
    let path = format!("languages.{last}");
    let text = if is_flow {
        let end = text[all.clone()].rfind('}').map_or(all.end, |at| all.start + at);
        let end = text[..end].trim_end().len();
        let comma = if text[..end].ends_with(',') { " " } else { ", " };
        format!("{}{comma}{entry}{}", &text[..end], &text[end..])
    } else {
        let key = yaml.key_span(&path).range().start;
        let start = text[..key].rfind('\n').map_or(0, |at| at + 1);
        let end = text[..yaml.span(&path).range().end].trim_end().len();
        let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        let newline = if text[..end].ends_with('\r') { "\r\n" } else { "\n" };
        let end = text[..end].trim_end_matches('\r').len();
        format!(
            "{}{newline}{}{entry}{}",
            &text[..end],
            &text[start..key],
            &text[end..]
        )
    };
    Ok(NewTexts::from([(CONFIG_FILE.to_owned(), text)]))
}

/// Refuses an invalid tag, a tag in an unusual form, and one that the site has.
fn may_be_added(tag: &str, languages: &Languages) -> Result<(), Diagnostic> {
    if !is_language_tag(tag) {
        return Err(refused(
            format!("`{tag}` is no tag of a language"),
            "tags are those of BCP 47: `de`, `nn`, `zh-Hans`",
        ));
    }
    if let Some(usual) = usual_tag(tag).filter(|usual| usual != tag) {
        let problem = Diagnostic::error("add", format!("the language tag `{tag}` is written `{usual}`"));
        return Err(problem.hint(format!("add `{usual}`")));
    }
    if languages.find(tag).is_some() {
        let problem = Diagnostic::error(
            "duplicate-id",
            format!("the site has the language `{tag}` already"),
        );
        return Err(problem.hint("name another one"));
    }
    Ok(())
}

/// The problem of a language that the site does not have.
fn unknown_language(tag: &str, languages: &Languages) -> Diagnostic {
    let tags = languages.ids().map(|lang| languages.tag(lang));
    let problem = Diagnostic::error("unknown-language", format!("the site has no language `{tag}`"));
    problem.hint(did_you_mean(tag, tags).or_list("languages"))
}
