//! Gaps of languages that are still being translated, which are counted and not reported.

use crate::config::Languages;
use crate::diag::{Diagnostic, Problems};
use crate::input::Files;

/// Codes for translations that are missing, incomplete or stale. Mistakes are reported in every language.
const GAPS: [&str; 6] = [
    "missing-translation",
    "not-translated",
    "stale-translation",
    "translation-differs",
    "translation-not-accepted",
    "translation-unsaid",
];

/// Removes gaps of unfinished languages from problems, and returns them.
pub fn set_unfinished_aside(problems: &mut Problems, languages: &Languages, files: &Files) -> Problems {
    let is_aside = |problem: &Diagnostic| {
        let lang = problem.language_in(files).and_then(|tag| languages.find(tag));
        GAPS.contains(&problem.code) && lang.is_some_and(|lang| languages.is_unfinished(lang))
    };
    let (aside, told): (Vec<Diagnostic>, Vec<Diagnostic>) =
        std::mem::take(problems).into_iter().partition(is_aside);
    *problems = told.into_iter().collect();
    aside.into_iter().collect()
}
