//! Problems of one language, for whoever works on that one.

use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::Files;
use crate::site::Site;

/// Parts problems into those of a language, with what is wrong with the command itself and so has no place, and all others.
pub fn of_language(problems: Problems, files: &Files, tag: &str) -> (Problems, Problems) {
    let (mut here, mut elsewhere) = (Problems::default(), Problems::default());
    for problem in problems {
        let is_of_command = problem.span.is_none() && problem.language.is_none();
        if is_of_command || language(&problem, files) == Some(tag) {
            here.push(problem);
        } else {
            elsewhere.push(problem);
        }
    }
    (here, elsewhere)
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
    let path = files.get(problem.span?.file).path.as_str();
    if let Some(rest) = path.strip_prefix("content/") {
        return rest.split_once('/').map(|(folder, _)| folder);
    }
    let (folder, name) = path.rsplit_once('/')?;
    name.strip_suffix(".ftl").filter(|_| folder.ends_with("/i18n"))
}
