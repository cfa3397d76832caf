//! All shortcodes that the folders of a theme declare.

use super::FILE;
use super::declaration::{ArgumentType, OwnArgument, OwnShortcode};
use crate::config::Config;
use crate::diag::{Checked, Diagnostic, Problems, Unread};
use crate::input::{FileId, Files};
use crate::theme::layers::{Layers, Named};
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// The shortcodes that the folders of a theme declare.
#[derive(Debug, Default)]
pub struct OwnShortcodes {
    /// By name, each with the file that declares it.
    all: BTreeMap<String, (FileId, OwnShortcode)>,
    /// What of the files could not be read.
    unread: Vec<Unread>,
}

// The ids of the files do not count.
impl PartialEq for OwnShortcodes {
    fn eq(&self, other: &Self) -> bool {
        let declared = |all: &Self| -> Vec<(String, OwnShortcode)> {
            let all = all.all.iter();
            all.map(|(name, (_, shortcode))| (name.clone(), shortcode.clone()))
                .collect()
        };
        self.unread == other.unread && declared(self) == declared(other)
    }
}

/// Names that have a meaning in templates.
const RESERVED: [&str; 24] = [
    "and",
    "block",
    "break",
    "component",
    "continue",
    "elif",
    "else",
    "extends",
    "false",
    "filter",
    "for",
    "if",
    "in",
    "include",
    "is",
    "lang",
    "loop",
    "none",
    "not",
    "null",
    "or",
    "self",
    "set",
    "true",
];

impl OwnShortcodes {
    /// Reads the declarations of all folders; of two with the same name that of the first folder wins.
    pub(in crate::theme) fn load(files: &Files, layers: &Layers, problems: &mut Problems) -> Self {
        let mut found = Self::default();
        for folder in layers.folders() {
            let Some(file) = files.find(&format!("{folder}/{FILE}")) else {
                continue;
            };
            if files.get(file).content.is_err() {
                // Why is reported where files are read.
                found.unread.push(Unread::all());
                continue;
            }
            let yaml = Yaml::file(files, file);
            let (entries, unread) = yaml.entries::<OwnShortcode>().into_value(problems);
            for (name, mut shortcode) in entries {
                check_shortcode(&yaml, &name, &mut shortcode, &unread, problems);
                if is_name(&name) {
                    found.all.entry(name).or_insert((file, shortcode));
                }
            }
            found.unread.push(unread);
        }
        found
    }

    /// The shortcodes that the theme of a site declares; none where there is no theme, which is reported.
    pub fn of_site(config: &Config, files: &Files) -> Checked<Option<Self>> {
        let mut problems = Problems::default();
        let named = Named::find(config, files, &mut problems);
        let found = named.map(|named| Self::load(files, &named.layers, &mut problems));
        Checked::new(found, problems)
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.all.keys().map(String::as_str)
    }

    /// All of them in the order of their names, each with the file that declares it.
    pub fn all(&self) -> impl Iterator<Item = (&str, FileId, &OwnShortcode)> {
        self.all
            .iter()
            .map(|(name, (file, shortcode))| (name.as_str(), *file, shortcode))
    }

    /// The shortcode of a name.
    pub fn find(&self, name: &str) -> Option<&OwnShortcode> {
        self.all.get(name).map(|(_, shortcode)| shortcode)
    }

    /// Whether a shortcode of this name, or other arguments of it, may stand in what could not be read.
    pub fn is_unsure_of(&self, name: &str) -> bool {
        self.unread
            .iter()
            .any(|unread| unread.is_all() || unread.touches(name) || unread.may_hold(name))
    }
}

/// Where in the entry of a shortcode something is wrong.
enum Place {
    Key(String),
    Value(String),
}

/// The message and the hint.
type Wrong = (String, String);

/// Finds flaws that the types let through. A default that is no valid value is removed, so that it is not reported at its uses.
fn check_shortcode(
    yaml: &Yaml<'_>,
    name: &str,
    shortcode: &mut OwnShortcode,
    unread: &Unread,
    problems: &mut Problems,
) {
    let mut tell = |place: Place, (message, hint): Wrong| {
        let (Place::Key(path) | Place::Value(path)) = &place;
        if unread.touches(path) {
            return;
        }
        let span = match &place {
            Place::Key(path) => yaml.key_span(path),
            Place::Value(path) => yaml.span(path),
        };
        problems.push(Diagnostic::error("shortcode", message).at(span).hint(hint));
    };
    if !is_name(name) {
        let wrong = (
            format!("`{name}` cannot be the name of a shortcode"),
            format!("a name has small letters, digits and `_`: `{}`", as_name(name)),
        );
        tell(Place::Key(name.to_owned()), wrong);
    }
    for (argument, said) in &mut shortcode.arguments {
        let path = format!("{name}.arguments.{argument}");
        if let Some(wrong) = wrong_name(argument) {
            tell(Place::Key(path.clone()), wrong);
        }
        if said.many && !said.r#type.names_a_record() {
            let wrong = (
                "only ids may be many".to_owned(),
                "remove this, or give the argument the type of a record".to_owned(),
            );
            tell(Place::Value(format!("{path}.many")), wrong);
        }
        if !said.one_of.is_empty() && said.r#type != ArgumentType::Text {
            let wrong = (
                "only a text may be one of several words".to_owned(),
                "remove this, or write `type: text`".to_owned(),
            );
            tell(Place::Value(format!("{path}.one_of")), wrong);
        }
        if let Some(wrong) = wrong_default(argument, said) {
            tell(Place::Value(format!("{path}.default")), wrong);
            said.default = None;
        }
    }
}

fn wrong_name(argument: &str) -> Option<Wrong> {
    let is_reserved = RESERVED.contains(&argument);
    if is_name(argument) && !is_reserved {
        return None;
    }
    let hint = if is_name(argument) {
        "templates call something else so: choose another name".to_owned()
    } else {
        format!(
            "a name has small letters, digits and `_`: `{}`",
            as_name(argument)
        )
    };
    Some((format!("`{argument}` cannot be the name of an argument"), hint))
}

fn wrong_default(argument: &str, said: &OwnArgument) -> Option<Wrong> {
    let default = said.default.as_ref()?;
    if said.required {
        Some((
            "an argument that every page gives needs no default".to_owned(),
            "remove this, or `required`".to_owned(),
        ))
    } else if said.r#type.names_a_record() {
        Some((
            "an id has no default".to_owned(),
            "remove this; the template decides what it shows where no id is given".to_owned(),
        ))
    } else {
        said.plain(argument, &default.text()).err()
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A valid name that is like a text.
fn as_name(text: &str) -> String {
    let name: String = text
        .to_lowercase()
        .chars()
        .map(|c| {
            if c.is_ascii_lowercase() || c.is_ascii_digit() {
                c
            } else {
                '_'
            }
        })
        .collect();
    let name = name
        .trim_start_matches(|c: char| !c.is_ascii_lowercase())
        .trim_end_matches('_');
    if name.is_empty() {
        "water_level".to_owned()
    } else {
        name.to_owned()
    }
}
