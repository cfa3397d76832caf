//! Parts of addresses: slugs that are written, and those made from names of files.

use crate::diag::is_unseen;
use crate::input::{composed, may_be_in_address};

/// The longest part of an address, in bytes.
const LONGEST: usize = 200;

/// A written slug in the composed normal form.
///
/// # Errors
/// When it is no part of an address; the part that it could be, if there is one.
pub(super) fn checked(slug: &str) -> Result<String, Option<String>> {
    let slug = composed(slug);
    if is_sound(&slug) {
        Ok(slug.into_owned())
    } else {
        Err(from_name(&slug))
    }
}

/// The length of a name in bytes and the greatest length allowed, where it is too long for a part of an address.
pub(super) fn excess(name: &str) -> Option<(usize, usize)> {
    let length = composed(name).len();
    (length > LONGEST).then_some((length, LONGEST))
}

fn is_sound(slug: &str) -> bool {
    !slug.is_empty()
        && slug.len() <= LONGEST
        && !slug.starts_with('.')
        && !slug.ends_with('.')
        && slug.chars().all(may_be_in_address)
        && !slug.ends_with(is_joiner)
        && has_good_joiners(slug)
}

/// Whether every joiner follows a letter of a script that uses joiners; in other scripts they are invisible.
fn has_good_joiners(slug: &str) -> bool {
    // Hebrew, the first of these scripts, begins here.
    let is_joined = |c: char| c >= '\u{590}' && !is_joiner(c);
    let mut before = None;
    slug.chars().all(|c| {
        let last = before.replace(c);
        !is_joiner(c) || last.is_some_and(is_joined)
    })
}

/// The part of an address that is made from the name of a file or a folder: spaces and other characters that are not allowed become
/// hyphens, and invisible ones, such as soft hyphens, are dropped.
pub(super) fn from_name(name: &str) -> Option<String> {
    let mut name: String = name.chars().filter(|c| !is_unseen(*c)).collect();
    if !has_good_joiners(&name) {
        name.retain(|c| !is_joiner(c));
    }
    let name = composed(&name);
    if is_sound(&name) && !name.contains('~') {
        return Some(name.into_owned());
    }
    let words: Vec<&str> = name
        .split(|c| !may_be_in_address(c) || c == '~')
        .map(|word| word.trim_matches(|c| is_joiner(c) || c == '-' || c == '.'))
        .filter(|word| !word.is_empty())
        .collect();
    Some(words.join("-")).filter(|part| is_sound(part))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::{checked, from_name};

    #[test]
    fn slugs_are_words_of_any_script() {
        for slug in [
            "oil-and-gas",
            "varför",
            "v1.0",
            "कारण",
            "வரலாறு",
            "สาเหตุ",
            "שָׁלוֹם",
            "می\u{200c}خواهم",
            "原因",
            "snake_case",
        ] {
            assert_eq!(checked(slug).as_deref(), Ok(slug));
            assert_eq!(from_name(slug).as_deref(), Some(slug));
        }
        assert_eq!(checked("ka\u{308}llor").as_deref(), Ok("källor"));
    }

    #[test]
    fn other_slugs_are_refused_with_what_they_could_be() {
        let check = |slug: &str, expected: Option<&str>| {
            assert_eq!(checked(slug), Err(expected.map(str::to_owned)), "{slug}");
        };
        check("oil and gas", Some("oil-and-gas"));
        check("a/b", Some("a-b"));
        check("why?", Some("why"));
        check("a\u{202e}b", Some("ab"));
        check("ors\u{200b}aker", Some("orsaker"));
        check("a\u{200d}b", Some("ab"));
        check("..", None);
        check("", None);
        check("!!!", None);
        check("\u{200d}a", Some("a"));
    }

    #[test]
    fn names_of_files_become_parts_of_addresses() {
        let check =
            |name: &str, expected: Option<&str>| assert_eq!(from_name(name).as_deref(), expected, "{name}");
        check("port plan", Some("port-plan"));
        check("Über uns", Some("Über-uns"));
        check("a - b (c)", Some("a-b-c"));
        check("it's 100%", Some("it-s-100"));
        check("Donau\u{ad}dampf\u{ad}schiff", Some("Donaudampfschiff"));
        check("✨", None);
    }
}
