//! When something was first published on the site, and last changed.

use crate::content::FrontMatter;
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Date, Timestamp};
use crate::source::Span;

/// When something was first published on the site, and last changed, as far as it says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// When it was first published.
    pub published: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
}

/// The keys of a record or page that say so, for messages.
pub(super) struct Keys {
    pub(super) published: &'static str,
    pub(super) updated: &'static str,
}

impl Changes {
    /// What the front matter of a page says; dates that are none are left out.
    pub fn of_page(front: &FrontMatter) -> Self {
        let date = |text: &Option<String>| {
            let date = Date::parse(text.as_ref()?).ok()?;
            date.timestamp().map(|_| date)
        };
        Self {
            published: date(&front.date),
            updated: date(&front.updated),
        }
    }

    /// Reads and checks both dates: each is a day, or a time with its offset, and the change does not come first.
    pub(super) fn check(
        published: Option<&str>,
        updated: Option<&str>,
        keys: &Keys,
        span: impl Fn(&str) -> Span,
        problems: &mut Problems,
    ) -> Self {
        let mut read = |text: Option<&str>, key: &str| {
            let text = text?;
            match Date::parse(text) {
                Ok(date) if date.timestamp().is_some() => Some(date),
                parsed => {
                    let problem = Diagnostic::error("bad-date", format!("`{text}` is no day"));
                    let hint = match parsed {
                        Err(error) if error.hint.is_some() => error.hint.unwrap_or_default(),
                        _ => "write it as `YYYY-MM-DD`, or with a time and its offset: `2022-01-05T16:00+06:00`".to_owned(),
                    };
                    problems.push(problem.at(span(key)).hint(hint));
                    None
                }
            }
        };
        let changes = Self {
            published: read(published, keys.published),
            updated: read(updated, keys.updated),
        };
        let stamp = |date: &Option<Date>| date.as_ref().and_then(Date::timestamp);
        if let (Some(first), Some(last)) = (stamp(&changes.published), stamp(&changes.updated))
            && last < first
        {
            let message = format!("`{}` lies before `{}`", keys.updated, keys.published);
            let problem = Diagnostic::warning("dates-reversed", message).at(span(keys.updated));
            problems.push(problem.hint("the later of the two counts in the feed and the sitemap"));
        }
        changes
    }

    /// When it was first published.
    pub fn first(&self) -> Option<Timestamp> {
        self.published.as_ref().and_then(Date::timestamp)
    }

    /// When it was last changed or, where nothing says so, published.
    pub fn last(&self) -> Option<Timestamp> {
        self.updated.as_ref().and_then(Date::timestamp).max(self.first())
    }
}
