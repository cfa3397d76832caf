//! Links.

use super::super::links::full_target;
use super::super::target::Target;
use super::Writer;
use pulldown_cmark::{CowStr, LinkType};

impl Writer<'_, '_, '_> {
    /// Opens a link; a target that is refused leaves only its words.
    pub(super) fn start_link(&mut self, link_type: LinkType, target: &CowStr<'_>, title: &str) {
        let target = full_target(link_type, target);
        let kind = Target::parse(&target);
        if matches!(kind, Target::Refused(_)) {
            self.links.push(false);
            return;
        }
        let link = self.weave.link(&target);
        self.url("<a href=\"", &link.href, "\"");
        if let Some(class) = link.class {
            self.tag(" class=\"", class, "\"");
        }
        if matches!(kind, Target::Web(_)) {
            self.out.push_str(" rel=\"noopener external\"");
        }
        if let Some(lang) = &link.lang {
            self.tag(" hreflang=\"", lang, "\"");
        }
        let written = (!title.is_empty()).then_some(title);
        if let Some(title) = written.or(link.title.as_deref()) {
            self.tag(" title=\"", title, "\"");
        }
        self.out.push('>');
        self.links.push(true);
    }

    pub(super) fn end_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.out.push_str("</a>");
        }
    }
}
