//! The explainer that this repository ships: whole, naming no private person, in nobody else's words, and open to additions.
//!
//! These tests are about the content and say nothing of the program. They count nothing by hand: what they expect comes from the
//! records, so that they grow with them. The same checks run on a copy to which the examples of the README have been added.
//!
//! What cannot be tested is shown as ignored, with the reason before its name: the comparison with the articles where these are
//! not at hand (`seeds/raw/`, which is never committed), and languages that still borrow words. With `KZSITE_SKIP_NOTHING=1` the
//! articles have to be there.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

mod articles;
mod names;
mod private;
mod prose;
mod readme;
mod repository;

use self::repository::Repository;
use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let checks = checks(&Repository::shipped());
    let trials = checks.into_iter().chain(readme::checks()).map(Check::into_trial);
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// One thing that holds.
struct Check {
    name: String,
    /// What is against it.
    find: Box<dyn FnOnce() -> Vec<String> + Send>,
    /// Why it is not tested.
    skipped: Option<String>,
}

impl Check {
    fn new(name: impl Into<String>, find: impl FnOnce() -> Vec<String> + Send + 'static) -> Self {
        Self {
            name: name.into(),
            find: Box::new(find),
            skipped: None,
        }
    }

    fn skipped(mut self, reason: Option<String>) -> Self {
        self.skipped = reason;
        self
    }

    fn into_trial(self) -> Trial {
        let find = self.find;
        let trial = Trial::test(self.name, move || {
            let found = find();
            if found.is_empty() {
                Ok(())
            } else {
                Err(found.join("\n").into())
            }
        });
        match self.skipped {
            Some(reason) => trial.with_kind(reason).with_ignored_flag(true),
            None => trial,
        }
    }
}

/// What holds of a site with this content.
fn checks(repository: &Repository) -> Vec<Check> {
    let on = |name: &str, find: fn(&Repository) -> Vec<String>| {
        let repository = repository.clone();
        Check::new(name, move || find(&repository))
    };
    let mut checks = vec![
        on("every record has words in the default language", default_language),
        on("words are of records that there are", Repository::strays),
        on("no English is left in other languages", prose::english_left),
        on(
            "every name has one spelling in a language",
            names::other_spellings,
        ),
        on("no private person is named", private::named),
        on("no sentence of an article is in the repository", prose::copied)
            .skipped(articles_missing(repository)),
        on(
            "articles are imported as their editors read them",
            articles::differences,
        )
        .skipped(articles_missing(repository)),
    ];
    for lang in repository.languages().into_iter().skip(1) {
        // Borrowing is allowed: a translator comes when there is one. It is said, not failed.
        let gaps = repository.gaps(&lang);
        let borrowed = gaps
            .first()
            .map(|first| format!("{} borrowed, such as {first}", gaps.len()));
        let name = format!("every record and page has words in {lang}");
        checks.push(Check::new(name, move || gaps).skipped(borrowed));
    }
    checks
}

fn default_language(repository: &Repository) -> Vec<String> {
    repository.gaps(&repository.languages()[0])
}

fn articles_missing(repository: &Repository) -> Option<String> {
    let needed = std::env::var_os("KZSITE_SKIP_NOTHING").is_some_and(|value| value == "1");
    (repository.articles().is_empty() && !needed)
        .then(|| "the articles are not at hand in seeds/raw/".to_owned())
}
