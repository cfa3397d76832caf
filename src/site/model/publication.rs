//! When something was first published on the site, and last changed.

use crate::content::FrontMatter;
use crate::edtf::{Date, Timestamp};

/// When something was first published on the site, and last changed, as far as it says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publication {
    /// When it was first published.
    pub published: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
}

impl Publication {
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

    /// When it was first published.
    pub fn first(&self) -> Option<Timestamp> {
        self.published.as_ref().and_then(Date::timestamp)
    }

    /// The day of the last change; the day of publication where that is later.
    pub fn modified(&self) -> Option<&Date> {
        let updated = self.updated.as_ref()?;
        self.published
            .as_ref()
            .filter(|published| published.timestamp() > updated.timestamp())
            .or(Some(updated))
    }

    /// When it was last changed or, where nothing says so, published.
    pub fn last(&self) -> Option<Timestamp> {
        self.updated.as_ref().and_then(Date::timestamp).max(self.first())
    }
}

#[cfg(test)]
mod tests {
    use super::Publication;
    use crate::edtf::Date;

    #[test]
    fn nothing_is_modified_before_it_is_published() {
        for (published, updated, modified) in [
            (Some("2031-05-01"), Some("2031-04-01"), Some("2031-05-01")),
            (Some("2031-04-01"), Some("2031-05-01"), Some("2031-05-01")),
            (None, Some("2031-04-01"), Some("2031-04-01")),
            (Some("2031-04-01"), None, None),
        ] {
            let date = |text: Option<&str>| text.map(|text| Date::parse(text).expect("it is a date"));
            let publication = Publication {
                published: date(published),
                updated: date(updated),
            };
            assert_eq!(
                publication.modified().map(Date::as_str),
                modified,
                "{published:?} {updated:?}"
            );
        }
    }
}
