//! What a link may lead to.

use crate::diag::is_unseen;
use crate::kinds::RecordKind;

/// The target of a link or an image, by its form alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetForm<'a> {
    /// A file of the site, a fragment, or both: `causes.md#prices`, `#prices`.
    File(&'a str),
    /// A record: `event:the-flood`.
    Record {
        /// The kind of the record.
        kind: RecordKind,
        /// The id of the record, as written.
        id: &'a str,
    },
    /// An address on the web, with its scheme.
    Web(&'a str),
    /// A mail address, with `mailto:`.
    Mail(&'a str),
    /// A target that no link may have.
    Refused(Refusal<'a>),
}

/// Why a target is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// The target is blank.
    Empty,
    /// A scheme that is none of `http`, `https`, `mailto` and those of records.
    Scheme(&'a str),
    /// `//example.org` or `\\example.org`: browsers take the scheme of the page.
    NoScheme,
    /// Marks in full width, which do not name what they seem to: `event：the-flood`, `page。md`.
    FullWidth,
    /// An invisible character, which was not meant.
    Unseen(char),
    /// A character that browsers drop, so that the target is not what it seems.
    ControlCharacter,
}

impl<'a> TargetForm<'a> {
    /// Tells which form a target has.
    pub fn parse(target: &'a str) -> Self {
        if target.trim().is_empty() {
            return Self::Refused(Refusal::Empty);
        }
        if target.contains(char::is_control) {
            return Self::Refused(Refusal::ControlCharacter);
        }
        if let Some(unseen) = target.chars().find(|c| is_unseen(*c)) {
            return Self::Refused(Refusal::Unseen(unseen));
        }
        if target.trim_start().starts_with("//") || target.trim_start().starts_with('\\') {
            return Self::Refused(Refusal::NoScheme);
        }
        let Some((scheme, rest)) = split_scheme(target) else {
            return if is_in_full_width(target) {
                Self::Refused(Refusal::FullWidth)
            } else {
                Self::File(target)
            };
        };
        if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") {
            return Self::Web(target);
        }
        if scheme.eq_ignore_ascii_case("mailto") {
            return if rest.trim().is_empty() {
                Self::Refused(Refusal::Empty)
            } else {
                Self::Mail(target)
            };
        }
        match RecordKind::of_scheme(scheme) {
            Some(kind) => Self::Record { kind, id: rest },
            None => Self::Refused(Refusal::Scheme(scheme)),
        }
    }
}

/// Whether a scheme ends with a wide colon, or the name of a page has a wide full stop.
fn is_in_full_width(target: &str) -> bool {
    let path = target.split('#').next().unwrap_or_default();
    let scheme = target.trim_start().split_once('：').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        ["http", "https", "mailto"].contains(&scheme) || RecordKind::of_scheme(scheme).is_some()
    }) || path.ends_with("。md")
        || path.ends_with("．md")
}

/// Splits off the scheme, in the form of RFC 3986, section 3.1. Spaces before it do not count, as in browsers.
fn split_scheme(target: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = target.trim_start().split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some((scheme, rest))
}

#[cfg(test)]
mod tests {
    use super::{Refusal, TargetForm};
    use crate::kinds::RecordKind;

    #[test]
    fn targets_are_sorted_by_form() {
        let check = |target, expected| assert_eq!(TargetForm::parse(target), expected, "{target:?}");
        check("causes.md#prices", TargetForm::File("causes.md#prices"));
        check("#a:b", TargetForm::File("#a:b"));
        check("pictures/a:b.png", TargetForm::File("pictures/a:b.png"));
        check(
            "event:the-flood",
            TargetForm::Record {
                kind: RecordKind::Event,
                id: "the-flood",
            },
        );
        check("HTTPS://example.org", TargetForm::Web("HTTPS://example.org"));
        check("mailto:a@example.org", TargetForm::Mail("mailto:a@example.org"));
        check(
            "JavaScript:alert(1)",
            TargetForm::Refused(Refusal::Scheme("JavaScript")),
        );
        check(" data:text/html,x", TargetForm::Refused(Refusal::Scheme("data")));
        check(
            "java\nscript:alert(1)",
            TargetForm::Refused(Refusal::ControlCharacter),
        );
        check("//example.org/", TargetForm::Refused(Refusal::NoScheme));
        check("\\\\example.org/", TargetForm::Refused(Refusal::NoScheme));
        check(" ", TargetForm::Refused(Refusal::Empty));
        check(
            "event:dam\u{ad}-breaks",
            TargetForm::Refused(Refusal::Unseen('\u{ad}')),
        );
        check("نامه\u{200c}ها.pdf", TargetForm::File("نامه\u{200c}ها.pdf"));
        check("event：the-flood", TargetForm::Refused(Refusal::FullWidth));
        check("causes。md#rain", TargetForm::Refused(Refusal::FullWidth));
        check("図：概要.png", TargetForm::File("図：概要.png"));
    }
}
