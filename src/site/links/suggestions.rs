//! Hints for links that lead nowhere: the page, the record or the file that was probably meant.

use crate::config::LangId;
use crate::content::{PageFile, PageKind};
use crate::diag::{Hint, did_you_mean, was_meant};
use crate::input::joined;
use crate::kinds::RecordKind;
use crate::markdown::{self, Heading};
use crate::site::model::{self, Addressed, LinkError};

impl Addressed {
    /// The page or source that a link means by the place of its file in the site: `../en/causes.md`, `/content/en/causes.md`,
    /// `../../seeds/courier.md`.
    pub(super) fn meant_by_place(&self, path: &str, page: Option<&PageFile>) -> Option<Hint> {
        let parts: Vec<&str> = path
            .split('/')
            .filter(|part| !matches!(*part, "" | "." | ".."))
            .collect();
        let parts = match parts.as_slice() {
            ["content", rest @ ..] => rest,
            all => all,
        };
        if let ["seeds", name] = parts {
            let id = name.strip_suffix(".md")?;
            self.lookup.of(RecordKind::Source).find(id)?;
            return Some(was_meant(format_args!("`source:{id}`")).into());
        }
        let (section, rest) = parts.split_first()?;
        let rest = match self.languages.find(section) {
            Some(_) => rest.join("/"),
            None => parts.join("/"),
        };
        if !self.page_groups.by_path.contains_key(&rest) {
            return None;
        }
        let meant = was_meant(format_args!("`{}`", relative(page, &rest)));
        Some(format!("{meant} a link names a page by its place in the section; the reader's language is found by itself").into())
    }

    /// The page that a link means by its address in the finished site: `karte.md` of a page `map.md` with the slug `karte`.
    pub(super) fn meant_by_slug(&self, path: &str, page: Option<&PageFile>, lang: LangId) -> Option<Hint> {
        let address = format!("{}/{}/", self.languages.tag(lang), path.strip_suffix(".md")?);
        let route = self.routes.all().iter().find(|route| route.path == address)?;
        let model::Target::Page(meant) = route.target else {
            return None;
        };
        let file = relative(page, &self.page(meant).path);
        Some(format!("the page with this address is `{file}`: a link names a page by its file").into())
    }

    /// Whether the build makes a file at this address, such as a sitemap or a feed, so that links may lead there.
    pub(super) fn is_made(&self, address: &str) -> bool {
        let is_dated = |lang: LangId| {
            let mut pages = self.pages.iter().filter(|page| page.lang == lang);
            pages.any(|page| page.front.date.is_some() || page.front.updated.is_some())
        };
        match address.split_once('/') {
            None => ["sitemap.xml", "robots.txt"].contains(&address),
            Some((tag, "feed.xml")) => self.languages.find(tag).is_some_and(is_dated),
            _ => false,
        }
    }

    /// The record that a link means by its id: `people/council`, `council`.
    pub(super) fn meant_record(&self, path: &str) -> Option<Hint> {
        let id = path.trim_end_matches('/').rsplit('/').next()?;
        let mut kinds = RecordKind::ALL.iter().copied();
        let kind = kinds.find(|kind| self.lookup.of(*kind).find(id).is_some())?;
        Some(format!("did you mean `{}:{id}`?", kind.scheme()).into())
    }

    /// The file that a link means by its name, that of the same language first. Words of records have no folder, so there is no file beside
    /// them.
    pub(super) fn meant_file(&self, path: &str, page: Option<&PageFile>, lang: LangId) -> Option<Hint> {
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

    /// The file that a link means whose name has a `#`, since what follows it is taken for a fragment.
    pub(super) fn meant_with_number_sign(
        &self,
        target: &str,
        page: Option<&PageFile>,
        lang: LangId,
    ) -> Option<LinkError> {
        let section = self.languages.tag(lang);
        let here = format!("{section}/{}", page.map_or("", |page| &page.path));
        let address = match target.strip_prefix('/') {
            Some(rest) => rest.to_owned(),
            None => join(&here, target)?,
        };
        let is_there = self.candidates.iter().any(|asset| asset.path == address);
        is_there.then(|| {
            LinkError::new(
                format!("`#` in `{target}` begins a part of a page, and is none of the name"),
                format!(
                    "write `{}`, or give the file a name without it",
                    target.replace('#', "%23")
                ),
            )
        })
    }

    /// What to write instead of a fragment that means an entry of a list.
    pub(super) fn meant_entry(&self, list: PageKind, fragment: &str) -> Option<Hint> {
        let is_day = ["day-", "days-", "around-", "by-", "until-"]
            .into_iter()
            .any(|prefix| {
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
    pub(super) fn meant_folder(&self, path: &str, page: Option<&PageFile>) -> Option<String> {
        const INDEX: &str = "_index.md";
        let is_folder = path.ends_with('/') || matches!(path, "." | "..") || path.ends_with("/..");
        if path == "/" {
            // The path to the front page from the folder of the page.
            let depth = page.map_or(0, |page| page.path.matches('/').count());
            return Some(format!("{}{INDEX}", "../".repeat(depth)));
        }
        let file = format!("{}/{INDEX}", path.trim_end_matches('/'));
        let joined = join(page.map_or("", |page| &page.path), &file).filter(|_| is_folder)?;
        self.page_groups.by_path.contains_key(&joined).then_some(file)
    }

    /// The page that a link without `.md` means: `causes`, `causes.html`, `causes/`, `Causes.MD`.
    pub(super) fn meant_page(&self, path: &str, page: Option<&PageFile>) -> Option<String> {
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

/// The target that a link means which lacks a part of its scheme, or has characters encoded that must not be: `www.x.example`,
/// `https//x.example`, `x.md%23rain`, `event%3Arain`. The path is decoded.
pub(super) fn meant_address(path: &str) -> Option<Hint> {
    let meant = if path.starts_with("www.") {
        format!("https://{path}")
    } else if let Some(rest) = ["https//", "http//"]
        .iter()
        .find_map(|begin| path.strip_prefix(begin))
    {
        format!("https://{rest}")
    } else if path.contains('\\') {
        path.trim_start_matches('\\').replace('\\', "/")
    } else if path
        .split_once('#')
        .is_some_and(|(page, _)| page.strip_suffix(".md").is_some())
        || matches!(
            markdown::TargetForm::parse(path),
            markdown::TargetForm::Record { .. }
        )
    {
        path.to_owned()
    } else {
        return None;
    };
    Some(format!("write `{meant}`").into())
}

/// The hint for links of pages for which nothing can be guessed.
pub(super) const USUAL_OF_PAGES: &str = "link to a page by its file (`causes.md`), to a record by its id (`event:ID`), or to a file beside this one";
const USUAL_OF_WORDS: &str = "link to a page by its file (`causes.md`), to a record by its id (`event:ID`), or to a file by its address (`/en/photo.jpg`)";

const USUAL_OF_FILES: &str = "put the file beside this one, or see how its name is spelt; a file elsewhere is named by its address (`/en/photo.jpg`)";

/// Extensions of files that pages show or readers download.
const FILES: [&str; 12] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "mp3", "mp4", "webm",
];

/// The hint for links for which nothing can be guessed; for the name of a file, where such files lie.
pub(super) fn usual(path: &str, is_in_page: bool) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match is_in_page {
        true if FILES.iter().any(|known| known.eq_ignore_ascii_case(extension)) => USUAL_OF_FILES,
        true => USUAL_OF_PAGES,
        false => USUAL_OF_WORDS,
    }
}

/// Guesses the path that was meant: the same in other case, or the nearest. `before` is written before it.
pub(super) fn like<'a>(
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

/// Guesses the heading that was meant: the one with these words, the one with the nearest id, or else names those that there are. `before`
/// is written before its id.
pub(super) fn like_heading(fragment: &str, before: &str, headings: &[Heading]) -> Option<Hint> {
    /// How many headings are named at most.
    const NAMED: usize = 8;
    let slug = slug::slugify(fragment);
    let worded = headings
        .iter()
        .find(|heading| !slug.is_empty() && slug::slugify(&heading.text) == slug);
    if let Some(heading) = worded {
        return Some(was_meant(format_args!("`{before}#{}`", heading.id)).into());
    }
    let ids = || headings.iter().map(|heading| heading.id.as_str());
    let more = match headings.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let named: Vec<String> = ids().take(NAMED).map(|id| format!("`{before}#{id}`")).collect();
    let guess = did_you_mean(fragment, ids()).wrapped(format!("{before}#"), "");
    let known = match named.as_slice() {
        [] => return None,
        [only] => format!("its only heading is {only}"),
        named => format!("its headings are {}{more}", named.join(", ")),
    };
    Some(guess.or(known).into())
}

/// The relative path from a page, or from words of a record, to a page of the section.
pub(super) fn relative(page: Option<&PageFile>, path: &str) -> String {
    let from = page.map_or("", |page| &page.path);
    let folders = |path: &'_ str| path.matches('/').count();
    let shared = from
        .split_inclusive('/')
        .zip(path.split_inclusive('/'))
        .take_while(|(from, to)| from == to && from.ends_with('/'))
        .map(|(part, _)| part)
        .collect::<String>();
    let up = folders(from) - folders(&shared);
    format!("{}{}", "../".repeat(up), &path[shared.len()..])
}

/// Joins a relative path to the folder of a file; none where it leads above the root.
pub(super) fn join(file: &str, path: &str) -> Option<String> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    joined(folder, path)
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
