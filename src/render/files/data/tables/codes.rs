//! The codes that columns may hold, with what they mean.

use crate::content::{
    ConflictKind, ConflictSeverity, Magnitude, Precision, Qualifier, SourceKind, Status, VocabularyWords,
};
use crate::render::context::Context;
use crate::render::view::Text;
use crate::site::{WordId, WordList};
use indexmap::IndexMap;

type Found = Vec<(String, Option<Text>)>;

/// Codes of the program; the theme's string for each is `PREFIX-CODE`.
fn worded(context: &Context<'_>, prefix: &str, words: impl IntoIterator<Item = &'static str>) -> Found {
    let words = words.into_iter();
    words
        .map(|word| {
            let label = context.t(&format!("{prefix}-{word}"), &[]);
            (word.to_owned(), Some(Text::own(label)))
        })
        .collect()
}

/// Words of a list of the site.
fn listed<I: WordId>(
    context: &Context<'_>,
    list: &WordList<I>,
    pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
) -> Found {
    list.ids()
        .map(|word| {
            let id = list.get(word);
            (id.to_owned(), Some(context.vocabulary(pick, id)))
        })
        .collect()
}

pub(super) fn event_kinds(context: &Context<'_>) -> Found {
    listed(context, &context.site.lists.event_kinds, |words| {
        &words.event_kinds
    })
}

pub(super) fn place_kinds(context: &Context<'_>) -> Found {
    listed(context, &context.site.lists.place_kinds, |words| {
        &words.place_kinds
    })
}

pub(super) fn actor_kinds(context: &Context<'_>) -> Found {
    listed(context, &context.site.lists.actor_kinds, |words| {
        &words.actor_kinds
    })
}

pub(super) fn actor_roles(context: &Context<'_>) -> Found {
    listed(context, &context.site.lists.actor_roles, |words| {
        &words.actor_roles
    })
}

pub(super) fn populations(context: &Context<'_>) -> Found {
    listed(context, &context.site.lists.populations, |words| {
        &words.populations
    })
}

pub(super) fn measures(context: &Context<'_>) -> Found {
    let list = &context.site.lists.measures;
    list.ids()
        .map(|id| {
            let title = crate::render::records::claim::measure_title(context, id);
            (list.get(id).to_owned(), Some(title))
        })
        .collect()
}

pub(super) fn statuses(context: &Context<'_>) -> Found {
    worded(
        context,
        "status",
        Status::ALL.iter().map(|status| status.as_str()),
    )
}

pub(super) fn precisions(context: &Context<'_>) -> Found {
    worded(
        context,
        "precision",
        Precision::ALL.iter().map(|word| word.as_str()),
    )
}

pub(super) fn severities(context: &Context<'_>) -> Found {
    worded(
        context,
        "severity",
        ConflictSeverity::ALL.iter().map(|word| word.as_str()),
    )
}

pub(super) fn conflict_kinds(context: &Context<'_>) -> Found {
    worded(
        context,
        "conflict",
        ConflictKind::ALL.iter().map(|word| word.as_str()),
    )
}

pub(super) fn source_kinds(context: &Context<'_>) -> Found {
    worded(
        context,
        "source-kind",
        SourceKind::ALL.iter().map(|word| word.as_str()),
    )
}

pub(super) fn qualifiers(_: &Context<'_>) -> Found {
    let words = Qualifier::WORDS.iter().chain(Magnitude::WORDS);
    words.map(|word| ((*word).to_owned(), None)).collect()
}
