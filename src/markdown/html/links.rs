//! Links.

use super::out::Out;
use crate::markdown::syntax::links::full_target;
use crate::markdown::syntax::target::TargetForm;
use pulldown_cmark::{CowStr, LinkType};

/// For every open link, whether an element was opened for it.
#[derive(Default)]
pub(super) struct Links(Vec<bool>);

impl Links {
    /// Opens a link; where the target is refused or leads nowhere, only the words are written.
    pub(super) fn start(&mut self, link_type: LinkType, target: &CowStr<'_>, title: &str, out: &mut Out<'_>) {
        let target = full_target(link_type, target);
        let kind = TargetForm::parse(&target);
        if matches!(kind, TargetForm::Refused(_)) {
            self.0.push(false);
            return;
        }
        let Some(link) = out.hooks.link(&target) else {
            self.0.push(false);
            return;
        };
        out.url("<a href=\"", &link.url, "\"");
        if let Some(class) = link.class {
            out.tag(" class=\"", class, "\"");
        }
        if matches!(kind, TargetForm::Web(_)) {
            out.push_str(" rel=\"noopener external\"");
        }
        if let Some(lang) = &link.lang {
            out.tag(" hreflang=\"", lang, "\"");
        }
        let written = (!title.is_empty()).then_some(title);
        if let Some(title) = written.or(link.title.as_deref()) {
            out.tag(" title=\"", title, "\"");
        }
        out.push_str(">");
        self.0.push(true);
    }

    pub(super) fn end(&mut self, out: &mut Out<'_>) {
        if self.0.pop() == Some(true) {
            out.push_str("</a>");
        }
    }
}
