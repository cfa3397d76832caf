//! Problems of one language, for whoever works on that one.

use crate::diag::{Diagnostic, Problems, Severity, did_you_mean, language_of_place};
use crate::input::Files;
use crate::site::Site;

/// Problems, divided for whoever works on one language.
pub struct Parted {
    /// Those of the language, and those of the command itself, which have no place.
    pub here: Problems,
    /// All others.
    pub elsewhere: Problems,
}

/// Divides problems into those of a language and all others.
pub fn of_language(problems: Problems, files: &Files, tag: &str) -> Parted {
    let (mut here, mut elsewhere) = (Problems::default(), Problems::default());
    for problem in problems {
        let is_of_command = problem.span.is_none() && problem.language.is_none();
        if is_of_command {
            here.push(problem);
        } else if problem.also.is_empty() {
            let is_here = problem.language_in(files) == Some(tag);
            if is_here { &mut here } else { &mut elsewhere }.push(problem);
        } else {
            // A problem with places on both sides is given on each side.
            let is_ours = |problem: &Diagnostic| {
                let place = problem.span.and_then(|place| language_of_place(place, files));
                place == Some(tag)
            };
            let (ours, others) = problem.of_each_place().into_iter().partition(is_ours);
            here.extend(Diagnostic::of_places(ours));
            elsewhere.extend(Diagnostic::of_places(others));
        }
    }
    Parted { here, elsewhere }
}

/// Whether a language can be compared with its originals, since all files for that could be read.
pub fn can_be_compared(site: &Site, problems: &Problems, files: &Files, tag: &str) -> bool {
    unread(site, problems, files, tag).is_none()
}

/// The first problem that has kept a part of a language or of its originals from being read.
fn unread<'p>(site: &Site, problems: &'p Problems, files: &Files, tag: &str) -> Option<&'p Diagnostic> {
    let originals = site.languages.tag(site.languages.default());
    let is_elsewhere = |problem: &Diagnostic| {
        let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
        let mut others = tags.filter(|other| *other != tag && *other != originals);
        problem
            .language_in(files)
            .is_some_and(|of| others.any(|other| other == of))
    };
    let mut unread = problems.iter().filter(|problem| problem.keeps_from_reading());
    unread.find(|problem| !is_elsewhere(problem))
}

/// The problem that a language was not compared with its originals, with the cause; none where the cause is reported for the language
/// itself.
pub fn not_compared(
    site: Option<&Site>,
    problems: &Problems,
    files: &Files,
    tag: &str,
) -> Option<Diagnostic> {
    let cause = match site {
        Some(site) => unread(site, problems, files, tag),
        None => problems
            .iter()
            .find(|problem| problem.severity == Severity::Error),
    };
    let cause = cause.filter(|cause| cause.language_in(files) != Some(tag))?;
    let message = format!(
        "nobody has looked for stale and differing texts of `{tag}`: {}",
        cause.message
    );
    let problem = Diagnostic::error("not-compared", message).of_language(tag);
    Some(problem.maybe_at(cause.span).hint(
        "this has to be read before translations are compared with their originals; mend it, or tell whoever can",
    ))
}

/// Makes sure that a site has a language.
///
/// # Errors
/// When it does not have it.
pub fn find_language(site: &Site, tag: &str) -> Result<(), Diagnostic> {
    if site.languages.find(tag).is_some() {
        return Ok(());
    }
    let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
    let problem = Diagnostic::error("unknown-language", format!("the site has no language `{tag}`"));
    Err(problem.hint(did_you_mean(tag, tags).or_list("languages")))
}
