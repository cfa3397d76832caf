//! Where a link in a text leads.
//!
//! Paths are compared as people mean them: `%20` is a space, and an `å` is an `å` in whatever code points it is written.

use super::fragments::is_unsure_of;
use crate::config::LangId;
use crate::content::{PageFile, PageKind};
use crate::diag::{Hint, did_you_mean, was_meant};
use crate::input::composed;
use crate::kinds::RecordKind;
use crate::markdown::Target;
use crate::site::fields::check_web_address;
use crate::site::model::{self, Addressed, Link, LinkError};
use percent_encoding::percent_decode_str;

impl Addressed {
    /// Finds where a link leads that stands in a page, or in words where there is no page, for a reader of a language.
    ///
    /// # Errors
    /// When there is nothing there.
    pub fn link(&self, target: &str, page: Option<&PageFile>, lang: LangId) -> Result<Link, LinkError> {
        if let Some(fragment) = target.strip_prefix('#') {
            return Self::own_fragment(&decoded(fragment), page);
        }
        match Target::parse(target) {
            Target::Web(_) => return web_link(target),
            Target::Mail(_) => return Ok(Link::External(target.to_owned())),
            Target::Record { kind, id } => return self.record_link(kind, id),
            // What no link may lead to is told where the text is read.
            Target::Refused(_) => return Err(LinkError::new("", "").following(true)),
            Target::File(_) => {}
        }
        let (path, fragment) = match target.split_once('#') {
            Some((path, fragment)) => (path, Some(decoded(fragment))),
            None => (target, None),
        };
        // A name may really hold what looks like an encoded character.
        let meant = decoded(path);
        let written = composed(path);
        let find = |path: &str| {
            if path.strip_suffix(".md").is_some() {
                self.page_link(path, fragment.as_deref(), page, lang)
            } else {
                self.asset_link(path, page, lang)
            }
        };
        find(&meant).or_else(|error| {
            if written == meant {
                return Err(error);
            }
            find(&written).map_err(|_| error)
        })
    }

    fn own_fragment(fragment: &str, page: Option<&PageFile>) -> Result<Link, LinkError> {
        let ids = page
            .into_iter()
            .flat_map(|page| page.outline.headings.iter().map(|heading| heading.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        if ids.contains(&fragment) {
            return Ok(Link::Fragment(fragment.to_owned()));
        }
        let hint = did_you_mean(fragment, ids).wrapped("#", "");
        Err(LinkError::new(
            format!("this page has no heading with the id `{fragment}`"),
            hint,
        ))
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
                .gathered()
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
            LinkError::new(
                format!("`{path}` leads out of the section"),
                "link to pages of the same section; the reader's language is found by itself",
            )
        })?;
        let Some(page_id) = self.page_groups.by_path.get(&joined).copied() else {
            let paths = || self.page_groups.all.iter().map(|group| group.path.as_str());
            let hint = like(&joined, "", paths(), USUAL_OF_PAGES);
            return Err(LinkError::new(format!("there is no page `{joined}`"), hint));
        };
        let Some(shown) = self.displayed(page_id, lang) else {
            return Err(LinkError::new(
                format!("the page `{joined}` exists in no language that readers here see"),
                "write it in this language, or in one of its fallback chain",
            ));
        };
        if let Some(fragment) = fragment
            && !self.has_fragment(page_id, lang, fragment)
        {
            let ids = shown.outline.headings.iter().map(|heading| heading.id.as_str());
            let hint = self.meant_entry(shown.front.layout, fragment).unwrap_or_else(|| {
                let guess = did_you_mean(fragment, ids).wrapped(format!("{path}#"), "");
                guess.into()
            });
            let message = format!("`{joined}` has no heading with the id `{fragment}`");
            let error = LinkError::new(message, hint);
            return Err(error.following(is_unsure_of(self, page_id, shown, fragment)));
        }
        Ok(Link::Page {
            page: page_id,
            fragment: fragment.map(str::to_owned),
        })
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
        let message = format!("there is nothing at `{path}`");
        if let Some(path) = self.meant_page(path, page) {
            return Err(LinkError::new(
                message,
                format!("link to the page by its file: `{path}`"),
            ));
        }
        if let Some(hint) = self
            .meant_record(path)
            .or_else(|| self.meant_file(path, page, lang))
        {
            return Err(LinkError::new(message, hint));
        }
        let known = self.candidates.iter().map(|asset| asset.path.as_str());
        let address = address.unwrap_or_else(|| format!("{}/{path}", self.languages.tag(lang)));
        let otherwise = if page.is_some() {
            USUAL_OF_PAGES
        } else {
            USUAL_OF_WORDS
        };
        Err(LinkError::new(message, like(&address, "/", known, otherwise)))
    }

    /// The record that a link means by its id: `people/council`, `council`.
    fn meant_record(&self, path: &str) -> Option<Hint> {
        let id = path.trim_end_matches('/').rsplit('/').next()?;
        let mut kinds = RecordKind::ALL.iter().copied();
        let kind = kinds.find(|kind| self.lookup.of(*kind).find(id).is_some())?;
        Some(format!("did you mean `{}:{id}`?", kind.scheme()).into())
    }

    /// The file that a link means by its name: that of the same language first. Words of records have no folder, so that no
    /// file lies beside them.
    fn meant_file(&self, path: &str, page: Option<&PageFile>, lang: LangId) -> Option<Hint> {
        let name = path.rsplit('/').next()?;
        let section = format!("{}/", self.languages.tag(lang));
        let files = self.candidates.iter().map(|asset| asset.path.as_str());
        let same = files.filter(|file| file.rsplit('/').next() == Some(name));
        let found = same.min_by_key(|file| (!file.starts_with(&section), file.len()))?;
        Some(if page.is_some() {
            format!("did you mean `/{found}`?").into()
        } else {
            format!("only pages have files beside them: write `/{found}`").into()
        })
    }

    /// What to write instead of a fragment that means an entry of a list.
    fn meant_entry(&self, list: PageKind, fragment: &str) -> Option<Hint> {
        let is_day = ["day-", "days-", "around-"].into_iter().any(|prefix| {
            let rest = fragment.strip_prefix(prefix);
            rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
        });
        if list == PageKind::Timeline && is_day {
            let hint = "days of the timeline come and go with its events; link to an event: `event:ID`";
            return Some(hint.into());
        }
        let listed = RecordKind::of_list(list);
        let others = RecordKind::ALL
            .iter()
            .copied()
            .filter(|kind| Some(*kind) != listed);
        let found = listed.into_iter().chain(others).find_map(|kind| {
            let anchored = kind.id_of_anchor(fragment).unwrap_or(fragment);
            let id = [fragment, anchored]
                .into_iter()
                .find(|id| self.lookup.of(kind).find(id).is_some())?;
            Some(format!("did you mean `{}:{id}`?", kind.scheme()))
        });
        found.map(Hint::from)
    }

    /// The page that a link to a folder means: `./`, `sub/`, `/`.
    fn meant_folder(&self, path: &str, page: Option<&PageFile>) -> Option<String> {
        const INDEX: &str = "_index.md";
        let is_folder = path.ends_with('/') || matches!(path, "." | "..") || path.ends_with("/..");
        if path == "/" {
            // The front page, seen from the folder of the page.
            let depth = page.map_or(0, |page| page.path.matches('/').count());
            return Some(format!("{}{INDEX}", "../".repeat(depth)));
        }
        let file = format!("{}/{INDEX}", path.trim_end_matches('/'));
        let joined = join(page.map_or("", |page| &page.path), &file).filter(|_| is_folder)?;
        self.page_groups.by_path.contains_key(&joined).then_some(file)
    }

    /// The page that a link without `.md` means: `causes`, `causes.html`, `causes/`, `Causes.MD`.
    fn meant_page(&self, path: &str, page: Option<&PageFile>) -> Option<String> {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        if let Some(index) = self.meant_folder(path, page) {
            return Some(index);
        }
        let path = path.trim_end_matches('/');
        let stem = match path.rsplit_once('.') {
            Some((stem, extension))
                if ["html", "htm", "md", "markdown"]
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(extension)) =>
            {
                stem
            }
            _ => path,
        };
        let file = format!("{stem}.md");
        let joined = join(page.map_or("", |page| &page.path), &file)?;
        if self.page_groups.by_path.contains_key(&joined) {
            return Some(file);
        }
        // The address that the page has in the finished site.
        let address = format!("{}/", path.trim_start_matches('/'));
        let route = self.routes.all().iter().find(|route| route.path == address)?;
        match route.target {
            model::Target::Page(page_id) => Some(self.page(page_id).path.clone()),
            _ => None,
        }
    }
}

fn web_link(target: &str) -> Result<Link, LinkError> {
    // Spaces are encoded where the link is written.
    check_web_address(&target.trim().replace(' ', "%20"))
        .map_err(|problem| LinkError {
            hint: problem.hints.into_iter().next(),
            ..LinkError::new(problem.message.replace("%20", " "), "")
        })
        .map(|()| Link::External(target.to_owned()))
}

/// A part of a link as people mean it: percent-encoded characters decoded, in the composed normal form.
fn decoded(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map_or_else(
        |_| composed(text).into_owned(),
        |text| composed(&text).into_owned(),
    )
}

/// What links may lead to.
const USUAL_OF_PAGES: &str = "link to a page by its file (`causes.md`), to a record by its id (`event:ID`), or to a file beside this one";
const USUAL_OF_WORDS: &str = "link to a page by its file (`causes.md`), to a record by its id (`event:ID`), or to a file by its address (`/en/photo.jpg`)";

/// Asks for the path that was meant: the same in other letters, or the nearest. `before` stands before it where it is written.
fn like<'a>(
    path: &str,
    before: &str,
    known: impl Iterator<Item = &'a str> + Clone,
    otherwise: &'static str,
) -> Hint {
    let lower = path.to_lowercase();
    if let Some(same) = known.clone().find(|known| known.to_lowercase() == lower) {
        return format!(
            "{} upper and lower case differ",
            was_meant(format_args!("`{before}{same}`"))
        )
        .into();
    }
    did_you_mean(path, known).wrapped(before, "").or(otherwise).into()
}

/// Joins a relative path to the folder of a file; none where it leads above the root.
fn join(file: &str, path: &str) -> Option<String> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_and_never_leave() {
        assert_eq!(join("a/b.md", "c.md").as_deref(), Some("a/c.md"));
        assert_eq!(join("a/b.md", "../c.md").as_deref(), Some("c.md"));
        assert_eq!(join("b.md", "./c.md").as_deref(), Some("c.md"));
        assert_eq!(join("b.md", "../c.md"), None);
    }
}
