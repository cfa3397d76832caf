//! Where a link in a text leads.
//!
//! Paths are compared decoded and in the composed normal form: `%20` is a space, and an `å` is an `å` in whatever code points it is
//! written.

use super::fragments::is_unsure_of;
use super::own_addresses::Own;
use super::suggestions::{USUAL_OF_PAGES, join, like, like_heading, meant_address, usual};
use crate::config::LangId;
use crate::content::PageFile;
use crate::diag::Hint;
use crate::input::composed;
use crate::kinds::RecordKind;
use crate::markdown::TargetForm;
use crate::site::fields::check_web_address;
use crate::site::model::{Addressed, Link, LinkError};
use percent_encoding::percent_decode_str;

impl Addressed {
    /// Finds where a link in a page leads for a reader of a language; without a page, the link stands in words of a record.
    ///
    /// # Errors
    /// When nothing is there.
    pub fn link(&self, target: &str, page: Option<&PageFile>, lang: LangId) -> Result<Link, LinkError> {
        if target.trim() == "#" {
            return Err(no_heading());
        }
        if let Some(fragment) = target.strip_prefix('#') {
            return Self::own_fragment(&decoded(fragment), page);
        }
        match TargetForm::parse(target) {
            TargetForm::Web(_) => return self.web_link(target),
            TargetForm::Mail(_) => return Ok(Link::External(target.to_owned())),
            TargetForm::Record { kind, id } => return self.record_link(kind, id),
            // A refused target is reported where the text is read.
            TargetForm::Refused(_) => return Err(LinkError::followed()),
            TargetForm::File(_) => {}
        }
        let (path, fragment) = match target.split_once('#') {
            Some((path, fragment)) => (path, Some(decoded(fragment))),
            None => (target, None),
        };
        if fragment.as_deref() == Some("") {
            return Err(no_heading());
        }
        // A name may hold a `%` itself, so the path is also tried as it is written.
        let meant = decoded(path);
        let written = composed(path);
        let find = |path: &str| {
            if path.strip_suffix(".md").is_some() {
                self.page_link(path, fragment.as_deref(), page, lang)
            } else {
                self.asset_link(path, page, lang)
            }
        };
        let found = find(&meant).or_else(|error| {
            if written == meant {
                return Err(error);
            }
            find(&written).map_err(|_| error)
        });
        match (&found, fragment.as_deref()) {
            (Err(_), Some(_)) => {
                let named = self.meant_with_number_sign(&decoded(target), page, lang);
                named.map_or(found, Err)
            }
            _ => found,
        }
    }

    fn web_link(&self, target: &str) -> Result<Link, LinkError> {
        // Spaces are encoded where the link is written.
        let address = target.trim().replace(' ', "%20");
        check_web_address(&address).map_err(|problem| LinkError {
            hint: problem.hints.into_iter().next(),
            ..LinkError::new(problem.message.replace("%20", " "), "")
        })?;
        match self.own(&address) {
            Own::Nothing(path) => Err(LinkError::new(
                format!("there is nothing at `/{path}` of this site"),
                USUAL_OF_PAGES,
            )),
            _ => Ok(Link::External(target.to_owned())),
        }
    }

    fn own_fragment(fragment: &str, page: Option<&PageFile>) -> Result<Link, LinkError> {
        let headings = page.map_or(&[][..], |page| &page.outline.headings);
        let ids: Vec<&str> = headings.iter().map(|heading| heading.id.as_str()).collect();
        if ids.contains(&fragment) {
            return Ok(Link::Fragment(fragment.to_owned()));
        }
        let otherwise =
            || format!("give the heading that is meant this id at its end: `{{#{fragment}}}`").into();
        let hint: Hint = like_heading(fragment, "", headings).unwrap_or_else(otherwise);
        let message = format!("this page has no heading with the id `{fragment}`");
        Err(LinkError::new(message, hint).following(headings.iter().any(|heading| heading.flawed_id)))
    }

    fn record_link(&self, kind: RecordKind, id: &str) -> Result<Link, LinkError> {
        let scheme = kind.scheme();
        if id.is_empty() {
            return Err(LinkError::new(
                format!("`{scheme}:` names no {scheme}"),
                format!("write the id of one behind the colon: `{scheme}:ID`"),
            ));
        }
        self.lookup.record(kind, id).map(Link::Record).map_err(|index| {
            let message = format!("there is no {scheme} with the id `{id}`");
            LinkError::new(message, index.guess(id))
                .following(index.is_unread(id))
                .of_missing(kind, id)
        })
    }

    fn page_link(
        &self,
        path: &str,
        fragment: Option<&str>,
        page: Option<&PageFile>,
        lang: LangId,
    ) -> Result<Link, LinkError> {
        let joined = join(page.map_or("", |page| &page.path), path).ok_or_else(|| {
            let hint = self.meant_by_place(path, page).unwrap_or_else(|| {
                "link to pages of the same section; the reader's language is found by itself".into()
            });
            LinkError::new(format!("`{path}` leads out of the section"), hint)
        })?;
        let Some(page_id) = self.page_groups.by_path.get(&joined).copied() else {
            if let Some(draft) = self.page_groups.draft(&joined, self.languages.default()) {
                return Err(self.link_to_draft(draft));
            }
            if self
                .lookup
                .lies_in_unread(&format!("{}/{joined}", self.languages.tag(lang)))
            {
                return Err(LinkError::followed());
            }
            let paths = || self.page_groups.all.iter().map(|group| group.path.as_str());
            let hint = meant_address(path)
                .or_else(|| self.meant_by_place(path, page))
                .or_else(|| self.meant_by_slug(&joined, page, lang));
            let hint = hint.unwrap_or_else(|| like(&joined, "", paths(), USUAL_OF_PAGES));
            return Err(LinkError::new(format!("there is no page `{joined}`"), hint).gathered());
        };
        let Some(shown) = self.displayed(page_id, lang) else {
            if let Some(draft) = self.page_groups.draft(&joined, lang) {
                return Err(self.link_to_draft(draft));
            }
            return Err(LinkError::new(
                format!("the page `{joined}` exists in no language that readers here see"),
                "write it in this language, or in one of its fallback chain",
            ));
        };
        if let Some(fragment) = fragment
            && !self.has_fragment(page_id, lang, fragment)
        {
            let hint = self
                .meant_entry(shown.front.layout, fragment)
                .or_else(|| like_heading(fragment, path, &shown.outline.headings))
                .unwrap_or_else(|| format!("it has no headings: link to the page, `{path}`").into());
            let message = format!("`{joined}` has no heading with the id `{fragment}`");
            let error = LinkError::new(message, hint);
            return Err(error.following(is_unsure_of(self, page_id, shown, fragment)));
        }
        Ok(Link::Page {
            page: page_id,
            fragment: fragment.map(str::to_owned),
        })
    }

    fn link_to_draft(&self, draft: &PageFile) -> LinkError {
        let PageFile { path, lang, .. } = draft;
        let file = format!("content/{}/{path}", self.languages.tag(*lang));
        LinkError::new(
            format!("the page `{path}` is a draft"),
            format!(
                "take `draft: true` out of `{file}`, or take the link away; `--drafts` builds drafts, too"
            ),
        )
        .gathered()
        // A key that is nearly `draft` is reported.
        .following(draft.unread.doubts("draft"))
    }

    fn asset_link(&self, path: &str, page: Option<&PageFile>, lang: LangId) -> Result<Link, LinkError> {
        let address = match path.strip_prefix('/') {
            Some(rest) => Some(rest.to_owned()),
            None => page.and_then(|page| {
                let section = self.languages.tag(page.lang);
                join(&format!("{section}/{}", page.path), path)
            }),
        };
        if let Some(address) = &address
            && self.lookup.assets.contains_key(address)
        {
            return Ok(Link::Asset(address.clone()));
        }
        if address.as_ref().is_some_and(|address| self.is_made(address)) {
            return Ok(Link::Asset(address.unwrap_or_default()));
        }
        if address
            .as_ref()
            .is_some_and(|address| self.lookup.lies_in_unread(address))
        {
            return Err(LinkError::followed());
        }
        let message = format!("there is nothing at `{path}`");
        if let Some(path) = self.meant_page(path, page) {
            return Err(LinkError::new(
                message,
                format!("link to the page by its file: `{path}`"),
            ));
        }
        if path.starts_with("/assets/") {
            return Err(LinkError::new(
                message,
                "files of the theme have a number in their address that changes with them; put the file into `static/`, and link to it there",
            ));
        }
        if let Some(hint) = meant_address(path)
            .or_else(|| self.meant_record(path))
            .or_else(|| self.meant_file(path, page, lang))
        {
            return Err(LinkError::new(message, hint));
        }
        let known = self.candidates.iter().map(|asset| asset.path.as_str());
        let address = address.unwrap_or_else(|| format!("{}/{path}", self.languages.tag(lang)));
        let otherwise = usual(path, page.is_some());
        Err(LinkError::new(message, like(&address, "/", known, otherwise)).gathered())
    }
}

/// The problem of a `#` with nothing behind it, which in other programs leads to the top of a page.
fn no_heading() -> LinkError {
    LinkError::new(
        "nothing stands behind `#`",
        "write the id of a heading behind it (`#prices`), or name the file of a page alone (`causes.md`)",
    )
}

/// A part of a link with percent-encoded characters decoded, in the composed normal form.
fn decoded(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map_or_else(
        |_| composed(text).into_owned(),
        |text| composed(&text).into_owned(),
    )
}
