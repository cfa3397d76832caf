//! When the site says that it was changed.

use crate::edtf::Timestamp;
use crate::site::model::{Publication, Site};

impl Site {
    /// When something was last published, changed or corrected, as front matter and records say.
    pub fn last_change(&self) -> Option<Timestamp> {
        let pages = self.pages().iter();
        let pages = pages.filter_map(|page| Publication::of_page(&page.front).last());
        let events = self.events.iter().filter_map(|event| event.publication.last());
        let corrections = self.corrections.iter();
        let corrections = corrections.filter_map(|record| record.date.timestamp());
        pages.chain(events).chain(corrections).max()
    }

    /// The version of the site: the day of the last change, in the form of a version number: `2031.4.2`.
    pub fn version(&self) -> Option<String> {
        let day = self.last_change()?.day();
        Some(format!("{}.{}.{}", day.year, day.month, day.day))
    }
}
