//! What stands around the body of every page: head matter, navigation, the same page in other languages.

use super::context::{Context, RenderInput};
use super::records::correction;
use super::structured_data;
use super::view::{Alternate, Body, Fallback, Meta, Text, Translation, View};
use crate::config::LangId;
use crate::locale::without_soft_hyphens;
use crate::markdown;
use crate::site::{Publication, Target};
use std::sync::Arc;

/// What a kind of page gives for its head.
pub(super) struct Head {
    /// Name of the template.
    pub(super) kind: &'static str,
    pub(super) title: Text,
    pub(super) description: String,
    pub(super) target: Target,
    /// Language of the page's own text.
    pub(super) written_in: LangId,
    pub(super) og_type: &'static str,
    /// When it was published and changed.
    pub(super) publication: Publication,
    pub(super) json_ld: Option<serde_json::Value>,
}

/// Puts a body into its layout.
pub(super) fn view(context: &Context<'_>, head: Head, body: Body) -> View {
    let site = context.site;
    let url = site
        .url(context.lang, head.target)
        .unwrap_or_else(|| context.home_url());
    let borrowed = head.written_in != context.lang;
    let original = site
        .url(head.written_in, head.target)
        .unwrap_or_else(|| url.clone());
    let translation = (!borrowed)
        .then(|| context.translation_note(head.target))
        .flatten();
    let is_missing = head.target == Target::NotFound;
    let alternates = if borrowed || is_missing {
        Vec::new()
    } else {
        alternates(context.input, head.target)
    };
    let page = Meta {
        kind: head.kind,
        title: without_soft_hyphens(head.title.marked()),
        full_title: full_title(context, &head.title, head.written_in),
        description: without_soft_hyphens(&context.marked(&head.description, head.written_in)),
        standfirst: standfirst(context, head.target),
        canonical: (!is_missing).then(|| site.config.base_url.absolute(&original)),
        alternates,
        noindex: borrowed || is_missing || head.target == Target::Coverage,
        fallback: borrowed.then(|| fallback(context, head.written_in, original)),
        translation: translation.clone(),
        corrections: correction::note(context, head.target),
        published: head.publication.published.map(|date| context.date(&date).words),
        updated: head.publication.updated.map(|date| context.date(&date).words),
        og_type: head.og_type,
        og_locale: og_locale(context.tag()),
        json_ld: head.json_ld.map(|value| {
            let said = structured_data::Said {
                url: site.config.base_url.absolute(&url),
                translation,
                target: head.target,
            };
            structured_data::embed(&structured_data::with_page(context, value, &said))
        }),
        redirect: None,
        url,
    };
    View {
        section: Arc::clone(&context.section.view),
        page,
        languages: translations(context, head.target),
        body,
    }
}

/// The title of a page as browsers show it. The site's title is added only if both are in one language, since a part of a title cannot be
/// marked.
pub(super) fn full_title(context: &Context<'_>, title: &Text, written_in: LangId) -> String {
    let (title, site) = (title.marked(), &context.section.view.info.title);
    without_soft_hyphens(&if title == site || written_in != context.section.titled_in {
        title.to_owned()
    } else {
        format!("{title} · {site}")
    })
}

/// The languages in which a page is really written, with absolute URLs, and the default one as `x-default`.
pub(super) fn alternates(input: RenderInput<'_>, target: Target) -> Vec<Alternate> {
    let site = input.site;
    let written: Vec<LangId> = site
        .languages
        .ids()
        .filter(|lang| site.is_written(target, *lang))
        .collect();
    let absolute = |lang: LangId| {
        site.url(lang, target)
            .map(|url| site.config.base_url.absolute(&url))
    };
    let mut alternates: Vec<Alternate> = written
        .iter()
        .filter_map(|lang| {
            Some(Alternate {
                lang: site.languages.tag(*lang).to_owned(),
                href: absolute(*lang)?,
            })
        })
        .collect();
    if matches!(target, Target::Page(page_id) if site.home() == Some(page_id)) {
        // For the front page, `x-default` is the chooser at the root.
        let root = site.config.base_url.absolute(site.config.base_url.path());
        alternates.push(Alternate {
            lang: "x-default".to_owned(),
            href: root,
        });
        return alternates;
    }
    let default = site.languages.default();
    let default = if written.contains(&default) {
        Some(default)
    } else {
        written.first().copied()
    };
    if let Some(href) = default.and_then(absolute) {
        alternates.push(Alternate {
            lang: "x-default".to_owned(),
            href,
        });
    }
    alternates
}

/// Absolute URL of the page with the original of what a page shows.
pub(super) fn canonical(input: RenderInput<'_>, target: Target, lang: LangId) -> Option<String> {
    let site = input.site;
    let url = site.url(site.written_in(target, lang)?, target)?;
    Some(site.config.base_url.absolute(&url))
}

fn fallback(context: &Context<'_>, lang: LangId, url: String) -> Fallback {
    let language = context.input.sections.get(lang).view.language.clone();
    Fallback {
        name: context.locale.language_name(&language.tag),
        lang: language.tag,
        url,
    }
}

/// The page in every language; the front page where a language does not have it.
fn translations(context: &Context<'_>, target: Target) -> Vec<Translation> {
    let site = context.site;
    let translation = |lang: LangId| {
        let url = site.url(lang, target).filter(|_| target != Target::NotFound);
        Translation {
            url: url.unwrap_or_else(|| context.input.sections.get(lang).view.info.home.clone()),
            translated: target == Target::NotFound || site.is_written(target, lang),
        }
    };
    site.languages.ids().map(translation).collect()
}

/// The locale for Open Graph, `language_TERRITORY`; the language alone where the tag has no territory.
pub(super) fn og_locale(tag: &str) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    // RFC 5646: two letters or three digits. Scripts and variants are longer.
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_territory = |part: &&str| part.len() == 2 || (part.len() == 3 && is_digits(part));
    match parts.find(is_territory) {
        Some(territory) => format!("{language}_{territory}"),
        None => language.to_owned(),
    }
}

/// Cuts a text after a word, at about the length that search engines show.
pub(super) fn shorten(text: &str) -> String {
    const LENGTH: usize = 200;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LENGTH {
        return line;
    }
    let cut: String = line.chars().take(LENGTH).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':']))
}

/// The description that an editor has written for a page. The beginning of the text, which may stand in for it, is not repeated.
fn standfirst(context: &Context<'_>, target: Target) -> Option<String> {
    let Target::Page(id) = target else {
        return None;
    };
    let page = context.site.displayed(id, context.lang)?;
    let description = page.front.description.as_deref()?;
    Some(without_soft_hyphens(&context.marked(description, page.lang)))
}

/// The description of a record's page: its summary, or its title where it has none.
pub(super) fn describe(summary: Option<&String>, title: &Text) -> String {
    summary.map_or_else(
        || title.plain().into_owned(),
        |text| shorten(&markdown::plain_words(text)),
    )
}

#[cfg(test)]
mod tests {
    use super::og_locale;

    #[test]
    fn open_graph_has_language_and_territory() {
        let tags = ["nb", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "de-1996"];
        assert_eq!(
            tags.map(og_locale),
            ["nb", "pt_BR", "zh", "zh_TW", "es_419", "de"]
        );
    }
}
