//! Which templates include, extend and call which others. The engine follows them recursively, and its messages about them have no place,
//! so they are checked before.

use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::graph;
use crate::input::{FileId, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How many templates may include or extend one another in a row.
pub(super) const MAX_CHAIN: usize = 16;

/// How many branches all `if`s of a template may have together.
pub(super) const MAX_BRANCHES: usize = 200;

/// A template before the engine reads it.
#[derive(Debug, Clone, Copy)]
pub(super) struct TemplateText<'t> {
    pub(super) name: &'t str,
    pub(super) file: FileId,
    pub(super) text: &'t str,
}

/// A tag that names something.
#[derive(Debug, PartialEq, Eq)]
struct Tag<'t> {
    kind: Kind,
    name: &'t str,
    range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `{% include "name" %}` or `{% extends "name" %}`
    Template,
    /// `{% component name(…) %}`
    Component,
    /// `{% endcomponent %}`
    EndOfComponent,
    /// `{{ <name … /> }}` or `{% <name …> %}`
    Call,
    /// `{% elif … %}`
    Branch,
}

/// Reports what the engine could not follow, and returns the names of templates that it must not get.
pub(super) fn check<'t>(templates: &[TemplateText<'t>], problems: &mut Problems) -> BTreeSet<&'t str> {
    let mut left_out = BTreeSet::new();
    let names: BTreeMap<&str, usize> = templates
        .iter()
        .enumerate()
        .map(|(at, template)| (template.name, at))
        .collect();
    let mut steps: Vec<Vec<(usize, Span)>> = vec![Vec::new(); templates.len()];
    let mut components: BTreeMap<&str, &str> = BTreeMap::new();
    for (at, template) in templates.iter().enumerate() {
        let mut branches = 0;
        for tag in tags(template.text) {
            let problem = match tag.kind {
                Kind::Template => match names.get(tag.name) {
                    Some(next) => {
                        steps[at].push((*next, Span::new(template.file, tag.range.clone())));
                        None
                    }
                    None => Some(missing(tag.name, names.keys().copied())),
                },
                Kind::Component => components
                    .insert(tag.name, template.name)
                    .map(|first| second_component(tag.name, first)),
                Kind::Branch => {
                    branches += 1;
                    (branches == MAX_BRANCHES + 1).then(too_many_branches)
                }
                Kind::EndOfComponent | Kind::Call => None,
            };
            if let Some(problem) = problem {
                left_out.insert(template.name);
                problems.push(problem.at(Span::new(template.file, tag.range)));
            }
        }
    }
    left_out.extend(check_steps(templates, &steps, problems));
    left_out
}

fn second_component(name: &str, first: &str) -> Diagnostic {
    let problem = Diagnostic::error("template", format!("there is another component `{name}`"));
    problem.hint(format!(
        "it stands in `{first}`; give one of the two another name"
    ))
}

fn too_many_branches() -> Diagnostic {
    let message = format!("the template has more than {MAX_BRANCHES} branches `elif`");
    Diagnostic::error("too-deep", message).hint("split it, or let a table decide")
}

/// Reports templates that refer to one another in a circle or in too long a chain, and returns their names. `steps` are the references of
/// each.
fn check_steps<'t>(
    templates: &[TemplateText<'t>],
    steps: &[Vec<(usize, Span)>],
    problems: &mut Problems,
) -> Vec<&'t str> {
    let mut left_out = Vec::new();
    let (lengths, circling) = follow(steps);
    for at in circling.iter().copied() {
        left_out.push(templates[at].name);
        let back = steps[at].iter().find(|(next, _)| circling.contains(next));
        if let Some((next, span)) = back {
            let message = format!(
                "`{}` comes back to itself through `{}`",
                templates[at].name, templates[*next].name
            );
            let problem = Diagnostic::error("template", message).at(*span);
            problems
                .push(problem.hint("templates that include or extend one another must not form a circle"));
        }
    }
    let lengths_by_template = lengths.iter().enumerate();
    for (at, length) in lengths_by_template.filter(|(_, length)| **length > MAX_CHAIN) {
        left_out.push(templates[at].name);
        let longest = steps[at].iter().find(|(next, _)| lengths[*next] == MAX_CHAIN);
        if let Some((_, span)) = longest.filter(|_| *length == MAX_CHAIN + 1) {
            let message = format!("more than {MAX_CHAIN} templates include or extend one another in a row");
            let problem = Diagnostic::error("too-deep", message).at(*span);
            problems.push(problem.hint("put what they have in common into a component"));
        }
    }
    left_out
}

/// The names of templates that others include or extend.
pub(super) fn included<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
    texts
        .flat_map(tags)
        .filter(|tag| tag.kind == Kind::Template)
        .map(|tag| tag.name)
        .collect()
}

/// Whether a template has components, which every other one may call.
pub(super) fn has_components(text: &str) -> bool {
    tags(text).iter().any(|tag| tag.kind == Kind::Component)
}

/// The call or the inclusion by which a component calls itself.
pub(super) fn recursion(templates: &[TemplateText<'_>]) -> Option<(String, Span)> {
    // The parts are templates and components; the names of components begin with `<`, to tell them from templates.
    let mut names: Vec<String> = templates
        .iter()
        .map(|template| template.name.to_owned())
        .collect();
    let mut leading: Vec<Vec<(String, Span)>> = vec![Vec::new(); names.len()];
    for (at, template) in templates.iter().enumerate() {
        let mut inside = at;
        for tag in tags(template.text) {
            let span = Span::new(template.file, tag.range);
            match tag.kind {
                Kind::Component => {
                    inside = names.len();
                    names.push(format!("<{}", tag.name));
                    leading.push(Vec::new());
                }
                Kind::EndOfComponent => inside = at,
                Kind::Call => leading[inside].push((format!("<{}", tag.name), span)),
                Kind::Template => leading[inside].push((tag.name.to_owned(), span)),
                Kind::Branch => {}
            }
        }
    }
    let position: BTreeMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(at, name)| (name.as_str(), at))
        .collect();
    let known = |(name, span): &(String, Span)| Some((*position.get(name.as_str())?, *span));
    let steps: Vec<Vec<(usize, Span)>> = leading
        .iter()
        .map(|leading| leading.iter().filter_map(known).collect())
        .collect();
    let (_, circling) = follow(&steps);
    let (at, name) = circling
        .iter()
        .find_map(|at| Some((*at, names[*at].strip_prefix('<')?)))?;
    let (_, span) = steps[at].iter().find(|(next, _)| circling.contains(next))?;
    Some((name.to_owned(), *span))
}

fn missing<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Diagnostic {
    let problem = Diagnostic::error("template", format!("there is no template `{name}`"));
    problem.hint(did_you_mean(name, names).or("templates are named by their path below `templates/`"))
}

/// For each template the length of the longest chain that begins with it; and the templates in circles.
fn follow(steps: &[Vec<(usize, Span)>]) -> (Vec<usize>, Vec<usize>) {
    let references: Vec<Vec<usize>> = steps
        .iter()
        .map(|steps| steps.iter().map(|(next, _)| *next).collect())
        .collect();
    let sorted = graph::sort(&references);
    let mut lengths = vec![0; steps.len()];
    for at in sorted.order {
        lengths[at] = 1 + references[at]
            .iter()
            .map(|next| lengths[*next])
            .max()
            .unwrap_or(0);
    }
    (lengths, sorted.circling)
}

/// The tags of a template that name something, in their order; comments and raw text are passed over.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let rest = &text[open..];
        at = open + 1;
        if rest.starts_with("{#") {
            at = rest.find("#}").map_or(text.len(), |end| open + end + 2);
            continue;
        }
        if !rest.starts_with("{%") && !rest.starts_with("{{") {
            continue;
        }
        let inside = rest[2..].strip_prefix('-').unwrap_or(&rest[2..]).trim_start();
        at = open + rest.len() - inside.len();
        if let Some(call) = inside.strip_prefix('<') {
            let name = Some(word(call)).filter(|name| !name.is_empty());
            found.extend(name.map(|name| Tag {
                kind: Kind::Call,
                name,
                range: at..at + 1 + name.len(),
            }));
        } else if rest.starts_with("{%") && word(inside) == "raw" {
            at = end_of_raw(text, at);
        } else if rest.starts_with("{%") {
            found.extend(statement(inside, at));
        }
    }
    found
}

/// The tag of a statement, such as `include "name"`, whose keyword stands at `start`.
fn statement(inside: &str, start: usize) -> Option<Tag<'_>> {
    let keyword = word(inside);
    let after = inside[keyword.len()..].trim_start();
    let begin = start + inside.len() - after.len();
    let (kind, name, range) = match keyword {
        "elif" => (Kind::Branch, keyword, start..start + keyword.len()),
        "endcomponent" => (Kind::EndOfComponent, keyword, start..start),
        "component" => {
            let name = word(after);
            (Kind::Component, name, begin..begin + name.len())
        }
        "include" | "extends" => {
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
            let (name, _) = after[1..].split_once(quote)?;
            (Kind::Template, name, begin..begin + name.len() + 2)
        }
        _ => return None,
    };
    Some(Tag { kind, name, range })
}

fn end_of_raw(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = text[at..].find("{%") {
        at += found + 2;
        let inside = text[at..].strip_prefix('-').unwrap_or(&text[at..]).trim_start();
        if word(inside) == "endraw" {
            return at;
        }
    }
    text.len()
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | ':'));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::{Kind, MAX_CHAIN, TemplateText, check, tags};
    use crate::diag::Problems;
    use crate::input::Files;

    #[test]
    fn rows_of_templates_that_are_too_long_are_told() {
        let row = |length: usize| {
            let name = |at: usize| format!("{at:02}.html");
            let texts: Vec<(String, String)> = (1..=length)
                .map(|at| match at {
                    at if at == length => (name(at), "x".to_owned()),
                    at => (name(at), format!("{{% include \"{}\" %}}", name(at + 1))),
                })
                .collect();
            let files = Files::memory(texts.clone());
            let templates: Vec<TemplateText<'_>> = texts
                .iter()
                .map(|(name, text)| TemplateText {
                    name,
                    file: files.find(name).expect("it is there"),
                    text,
                })
                .collect();
            let mut problems = Problems::default();
            let left_out = check(&templates, &mut problems).len();
            let told = problems.iter().map(|problem| {
                let span = problem.span.expect("it has a place");
                (problem.code, span.file, problem.hints.len())
            });
            (left_out, told.collect::<Vec<_>>(), templates[0].file)
        };
        assert_eq!(row(MAX_CHAIN).0, 0);
        let (left_out, told, first) = row(MAX_CHAIN + 1);
        assert_eq!((left_out, told), (1, vec![("too-deep", first, 1)]));
    }

    #[test]
    fn tags_are_found_outside_of_comments_and_raw_text() {
        let text = "{% extends \"a.html\" %}{# {% include 'no' %} #}{%- include 'b.html' -%}{% raw %}{% include 'no' %}{% endraw %}\
                    {% component c(x) %}{{ <d x /> }}{% <e> %}{% </e> %}{% if a %}{% elif b %}{% endif %}{% endcomponent %}{{ f }}";
        let found: Vec<(Kind, &str)> = tags(text).into_iter().map(|tag| (tag.kind, tag.name)).collect();
        let expected = [
            (Kind::Template, "a.html"),
            (Kind::Template, "b.html"),
            (Kind::Component, "c"),
            (Kind::Call, "d"),
            (Kind::Call, "e"),
            (Kind::Branch, "elif"),
            (Kind::EndOfComponent, "endcomponent"),
        ];
        assert_eq!(found, expected);
        for tag in tags(text) {
            assert!(text[tag.range].contains(tag.name) || tag.kind == Kind::EndOfComponent);
        }
        assert_eq!(tags("{% include"), []);
        assert_eq!(tags("{% raw %}{% include 'a' %}"), []);
    }
}
