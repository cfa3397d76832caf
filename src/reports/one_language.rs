//! Problems of one language, for whoever works on that one.

use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::{Files, Span};
use crate::site::Site;

/// Parts problems into those of a language, with what is wrong with the command itself and so has no place, and all others.
pub fn of_language(problems: Problems, files: &Files, tag: &str) -> (Problems, Problems) {
    let (mut here, mut elsewhere) = (Problems::default(), Problems::default());
    for problem in problems {
        let is_of_command = problem.span.is_none() && problem.language.is_none();
        if is_of_command {
            here.push(problem);
        } else if problem.also.is_empty() {
            let is_here = language(&problem, files) == Some(tag);
            if is_here { &mut here } else { &mut elsewhere }.push(problem);
        } else {
            // What is said of many places is said once on each side.
            let places = problem.span.into_iter().chain(problem.also.iter().copied());
            let (ours, others): (Vec<Span>, Vec<Span>) =
                places.partition(|place| place_language(*place, files) == Some(tag));
            here.extend(problem.at_places(ours));
            elsewhere.extend(problem.at_places(others));
        }
    }
    (here, elsewhere)
}

/// Whether a language can be compared with its originals: what it is made of has been read.
pub fn can_be_compared(site: &Site, problems: &Problems, files: &Files, tag: &str) -> bool {
    let originals = site.languages.tag(site.languages.default());
    let is_elsewhere = |problem: &Diagnostic| {
        let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
        let mut others = tags.filter(|other| *other != tag && *other != originals);
        language(problem, files).is_some_and(|of| others.any(|other| other == of))
    };
    let mut unread = problems.iter().filter(|problem| problem.keeps_from_reading());
    unread.all(is_elsewhere)
}

/// Makes sure that a site has a language.
///
/// # Errors
/// When it has not.
pub fn find_language(site: &Site, tag: &str) -> Result<(), Diagnostic> {
    if site.languages.find(tag).is_some() {
        return Ok(());
    }
    let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
    let problem = Diagnostic::error("unknown-language", format!("the site has no language `{tag}`"));
    Err(problem.hint(did_you_mean(tag, tags).or_list("languages")))
}

/// The language that a problem is about: the one that it says, or that of its file.
fn language<'a>(problem: &'a Diagnostic, files: &'a Files) -> Option<&'a str> {
    if let Some(language) = &problem.language {
        return Some(language);
    }
    place_language(problem.span?, files)
}

/// The language of the file of a place.
fn place_language(place: Span, files: &Files) -> Option<&str> {
    let path = files.get(place.file).path.as_str();
    if let Some(rest) = path.strip_prefix("content/") {
        return rest.split_once('/').map(|(folder, _)| folder);
    }
    let (folder, name) = path.rsplit_once('/')?;
    name.strip_suffix(".ftl").filter(|_| folder.ends_with("/i18n"))
}
