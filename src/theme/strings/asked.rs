//! Which strings templates ask for, and with which arguments.

use crate::locale::{Asked, Given};
use crate::theme::layers::BUILT_IN;

/// Which strings are asked for: all of the themes of the program, since the program asks for them, and all names that templates have in
/// quotation marks.
pub(super) fn asked<'t>(templates: impl Iterator<Item = &'t str>) -> Asked {
    let mut asked = Asked::default();
    for (name, text) in BUILT_IN.iter().flat_map(|theme| theme.files) {
        if *name == "i18n/en.ftl" {
            asked.add_messages(&String::from_utf8_lossy(text));
        }
    }
    for template in templates {
        for quote in ['"', '\'', '`'] {
            for text in template.split(quote).filter(|text| is_name(text)) {
                asked.add_text(text);
            }
        }
    }
    asked
}

/// Whether a text may be the name of a message or a part of one.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// Adds the arguments that a template gives to strings that it asks for by name: `t(key="events", lang=…, n=…)`.
pub(super) fn add_given(template: &str, given: &mut Given) {
    for (at, _) in template.match_indices("t(") {
        let follows_name = template[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
        if follows_name {
            continue;
        }
        let arguments = arguments(&template[at + "t(".len()..]);
        let key = arguments.iter().find(|(name, _)| *name == "key");
        if let Some(key) = key.and_then(|(_, value)| literal(value)) {
            let names = arguments.iter().map(|(name, _)| (*name).to_owned());
            given.entry(key.to_owned()).or_default().extend(names);
        }
    }
}

/// The named arguments of a call, up to its closing parenthesis.
fn arguments(text: &str) -> Vec<(&str, &str)> {
    let (mut depth, mut quote, mut start) = (0_usize, None, 0);
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let ends = match (quote, c) {
            (Some(open), _) => {
                if c == open {
                    quote = None;
                }
                false
            }
            (None, '"' | '\'' | '`') => {
                quote = Some(c);
                false
            }
            (None, '(' | '[' | '{') => {
                depth += 1;
                false
            }
            (None, ')' | ']' | '}') if depth > 0 => {
                depth -= 1;
                false
            }
            (None, ')') => true,
            (None, ',') => depth == 0,
            _ => false,
        };
        if ends {
            found.extend(text[start..at].split_once('='));
            start = at + 1;
        }
        if ends && c == ')' {
            break;
        }
    }
    found
        .into_iter()
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect()
}

/// The text of a value that is nothing but a text in quotation marks.
fn literal(value: &str) -> Option<&str> {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inside = value[1..].strip_suffix(quote)?;
    (!inside.contains(quote)).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::add_given;
    use crate::locale::Given;

    #[test]
    fn what_templates_give_is_found() {
        let mut given = Given::new();
        let text = "{{ t(key=\"a\", lang=lang.tag) }}{{ t(key='b', n=f(x=1, y=\")\"), lang=l) }}\
                    {{ t(key=label ~ \"-next\", lang=l) }}{{ format(key=\"c\") }}{{ t(key=\"a\", m=1, lang=l)";
        add_given(text, &mut given);
        let found: Vec<String> = given
            .iter()
            .map(|(key, names)| format!("{key}: {}", names.iter().cloned().collect::<Vec<_>>().join(" ")))
            .collect();
        assert_eq!(found, ["a: key lang m", "b: key lang n"]);
    }
}
