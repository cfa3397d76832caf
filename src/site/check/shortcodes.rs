//! Shortcodes that a site or its theme declares under a name of the program's.

use crate::diag::{Diagnostic, Problems};
use crate::input::Files;
use crate::site::links::is_built_in;
use crate::site::model::Bound;
use crate::yaml::Yaml;

/// Reports declared shortcodes that the program has itself, since their declarations would have no effect.
pub(in crate::site) fn check_shortcodes(site: &Bound, files: &Files, problems: &mut Problems) {
    let declared = site.shortcodes.iter().flat_map(|shortcodes| shortcodes.all());
    for (name, file, _) in declared.filter(|(name, ..)| is_built_in(name)) {
        let message = format!("`{name}` is a shortcode of the program");
        let problem = Diagnostic::error("shortcode", message).at(Yaml::file(files, file).key_span(name));
        problems.push(problem.hint(format!(
            "choose another name; what the one of the program looks like stands in `theme/templates/shortcodes/{name}.html`, where you want it otherwise"
        )));
    }
}
