//! What is wrong with an addition by itself: its id, and what is said of it.

use super::addition::Addition;
use super::slots::{AddKind, Place, Slot};
use crate::build::Loaded;
use crate::config::is_language_tag;
use crate::diag::{Diagnostic, Problems};
use crate::edtf::Date;
use crate::input::read_given;
use crate::kinds::RecordKind;
use crate::site::{ID_FORM, is_id, meant_id};

impl Addition {
    /// Makes sure that the id is one, and free.
    ///
    /// # Errors
    /// When it is not.
    pub fn check_id(&self, loaded: &Loaded) -> Result<(), Diagnostic> {
        let (id, name) = (&self.id, self.kind.name());
        let a_name = self.kind.with_article();
        let site = &loaded.site;
        let taken = |message: String| Err(Diagnostic::error("add", message).hint("choose another one"));
        match self.kind {
            AddKind::Language => return Ok(()),
            _ if !is_id(id) => {
                let problem = Diagnostic::error("add", format!("`{id}` cannot be an id"));
                let problem = match meant_id(id, site.languages.tag(site.languages.default())) {
                    Some(meant) => problem.hint(format!("write `{meant}`")),
                    None => problem,
                };
                return Err(problem.hint(ID_FORM));
            }
            AddKind::Page => {
                let page = |tag: &str| format!("content/{tag}/{id}.md");
                let mut tags = site.languages.ids().map(|lang| site.languages.tag(lang));
                if let Some(tag) = tags.find(|tag| loaded.files.find(&page(tag)).is_some()) {
                    return taken(format!("there is a page `{}` already", page(tag)));
                }
            }
            AddKind::Record(kind) => {
                for record in site.records(kind) {
                    if site.id(record) == id {
                        return taken(format!("there is {a_name} `{id}` already"));
                    }
                    if site.previous_ids(record).contains(id) {
                        let now = site.id(record);
                        return taken(format!("`{id}` is what the {name} `{now}` was called before"));
                    }
                }
            }
        }
        Ok(())
    }

    /// What is wrong with an answer by itself, as far as it can be known before everything is said.
    pub fn flaw(slot: &Slot, answer: &str, loaded: &Loaded) -> Option<String> {
        let (site, vocabulary) = (&loaded.site, &loaded.site.config.vocabulary);
        let unknown = |known: bool| (!known).then(|| format!("`{answer}` is none of them"));
        if answer.is_empty() {
            return Some("this is needed; Ctrl-C leaves without writing anything".to_owned());
        }
        match (slot.place, slot.flag) {
            (Place::Listed(_, list), _) => unknown(vocabulary.list(list).contains(&answer)),
            (_, "when") => Date::parse(answer).err().map(|error| match error.hint {
                Some(hint) => format!("{}; {hint}", error.message),
                None => error.message,
            }),
            (_, "source") => {
                let id = answer.split(',').next().unwrap_or_default().trim();
                let mut sources = site.records(RecordKind::Source).map(|source| site.id(source));
                let is_known = sources.any(|source| source == id);
                (!is_known).then(|| format!("there is no source `{id}`"))
            }
            (_, "language") => {
                (!is_language_tag(answer)).then(|| format!("`{answer}` is no tag of a language"))
            }
            (_, "text") => read_given(answer.as_ref()).err().map(|error| error.to_string()),
            _ => None,
        }
    }

    /// Makes sure that all is said that is needed, and nothing that belongs to something else.
    pub(super) fn check_given(&self, loaded: &Loaded) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let (name, slots) = (self.kind.with_article(), self.kind.slots());
        for flag in self.given.keys() {
            if !slots.iter().any(|slot| slot.flag == *flag) {
                let flags: Vec<String> = slots.iter().map(|slot| format!("`--{}`", slot.flag)).collect();
                let problem = Diagnostic::error("add", format!("`--{flag}` says nothing of {name}"));
                problems.push(problem.hint(format!("of {name} there is {}", flags.join(", "))));
            }
        }
        for slot in self.missing(&loaded.site.languages) {
            let message = format!("{name} needs `--{}`", slot.flag);
            problems.push(Diagnostic::error("add", message).hint(Self::question(slot, loaded)));
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}
