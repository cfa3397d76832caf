//! What is wrong with an addition by itself: its id, and what is said of it.

use super::addition::Addition;
use super::slots::AddKind;
use crate::build::Loaded;
use crate::diag::{Diagnostic, Problems};
use crate::site::{ID_FORM, is_id};

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
                return Err(Diagnostic::error("add", format!("`{id}` cannot be an id")).hint(ID_FORM));
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
        for slot in self.missing() {
            let message = format!("{name} needs `--{}`", slot.flag);
            problems.push(Diagnostic::error("add", message).hint(self.question(slot, loaded)));
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}
