//! When something was first published on the site, and last changed.

use crate::content::FrontMatter;
use crate::edtf::{Date, Timestamp};

/// When something was first published on the site, and last changed, as far as it says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// When it was first published.
    pub published: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
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

    /// When it was first published.
    pub fn first(&self) -> Option<Timestamp> {
        self.published.as_ref().and_then(Date::timestamp)
    }

    /// When it was last changed or, where nothing says so, published.
    pub fn last(&self) -> Option<Timestamp> {
        self.updated.as_ref().and_then(Date::timestamp).max(self.first())
    }
}
