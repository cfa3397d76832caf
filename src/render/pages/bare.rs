//! Pages without a text of their own: the language chooser, the page of the data, redirects, and the page for missing addresses.

use crate::kinds::OtherPage;
use crate::render::context::{Context, RenderInput};
use crate::render::files::data;
use crate::render::layout::{self, Head};
use crate::render::structured_data;
use crate::render::view::{Body, ChooserBody, ChooserLanguage, Meta, SectionView, Text, View};
use crate::site::{ConfiguredRedirect, Publication, Redirect, Target, encode_path};
use std::sync::Arc;

/// The page for addresses that nothing has.
pub(super) fn not_found(context: &Context<'_>) -> View {
    let head = Head {
        kind: OtherPage::NotFound.as_str(),
        title: Text::own(context.t("not-found", &[])),
        description: context.t("not-found-text", &[]),
        target: Target::NotFound,
        written_in: context.lang,
        og_type: "website",
        publication: Publication::default(),
        json_ld: None,
    };
    layout::view(context, head, Body::Empty {})
}

/// The page that explains the data of the site.
pub(super) fn data(context: &Context<'_>) -> View {
    let (body, node) = data::page(context);
    let head = Head {
        kind: OtherPage::Data.as_str(),
        title: Text::own(context.t("data", &[])),
        description: context.t("data-intro", &[]),
        target: Target::Data,
        written_in: context.lang,
        og_type: "website",
        publication: Publication::default(),
        json_ld: Some(node),
    };
    layout::view(context, head, Body::Data(body))
}

/// The page for missing addresses at the root: in the default language, with links to all others.
pub(in crate::render) fn root_not_found(input: RenderInput<'_>) -> View {
    not_found(&Context::new(input, input.site.languages.default()))
}

/// The language chooser at the root, in the layout of the default language.
pub(in crate::render) fn chooser(input: RenderInput<'_>) -> View {
    let site = input.site;
    let context = Context::new(input, site.languages.default());
    let body = choices(input);
    let base = &site.config.base_url;
    let mut view = bare(
        &context,
        OtherPage::Chooser,
        body_title(&body.choices, &context),
        base.join(""),
        base.absolute(base.path()),
    );
    view.page.alternates = site
        .home()
        .map(|home| layout::alternates(input, Target::Page(home)))
        .unwrap_or_default();
    view.page.json_ld = Some(structured_data::embed(&structured_data::web_site(&context)));
    view.page.noindex = false;
    view.body = Body::Chooser(body);
    view
}

fn choices(input: RenderInput<'_>) -> ChooserBody {
    let choice = |lang| {
        let SectionView { language, info, .. } = &**input.sections.get(lang).view;
        ChooserLanguage {
            tag: language.tag.clone(),
            dir: language.dir,
            name: language.name.clone(),
            title: info.title.clone(),
            tagline: info.tagline.clone(),
            url: info.home.clone(),
        }
    };
    ChooserBody {
        choices: input.site.languages.ids().map(choice).collect(),
    }
}

fn body_title(choices: &[ChooserLanguage], context: &Context<'_>) -> String {
    choices
        .get(context.lang.index())
        .map_or_else(String::new, |choice| choice.title.clone())
}

/// A page that redirects to another address, for hosts without `_redirects`.
pub(in crate::render) fn redirect(input: RenderInput<'_>, redirect: &Redirect) -> View {
    let context = Context::new(input, redirect.lang);
    let base = &input.site.config.base_url;
    let to = base.join(&encode_path(&redirect.to));
    let from = base.join(&encode_path(&redirect.from));
    let mut view = bare(
        &context,
        OtherPage::Redirect,
        context.t("moved", &[]),
        from,
        layout::canonical(input, redirect.target, redirect.lang).unwrap_or_else(|| base.absolute(&to)),
    );
    view.page.redirect = Some(to);
    view
}

/// A page for a redirect of the configuration, for hosts without `_redirects`.
pub(in crate::render) fn forward(input: RenderInput<'_>, redirect: &ConfiguredRedirect) -> View {
    let context = Context::new(input, redirect.lang);
    let base = &input.site.config.base_url;
    let to = input.site.leads_to(redirect);
    // A canonical address has no fragment.
    let page = to.split('#').next().unwrap_or(&to);
    let canonical = if page.starts_with('/') {
        base.absolute(page)
    } else {
        page.to_owned()
    };
    let from = base.join(&encode_path(&redirect.from));
    let mut view = bare(
        &context,
        OtherPage::Redirect,
        context.t("moved", &[]),
        from,
        canonical,
    );
    view.page.redirect = Some(to);
    view
}

/// A page without a body.
fn bare(context: &Context<'_>, kind: OtherPage, title: String, url: String, canonical: String) -> View {
    let section = Arc::clone(&context.section.bare);
    let page = Meta {
        kind: kind.as_str(),
        full_title: layout::full_title(context, &Text::own(title.as_str()), context.lang),
        title,
        description: section.info.tagline.clone(),
        standfirst: None,
        url,
        canonical: Some(canonical),
        alternates: Vec::new(),
        noindex: true,
        fallback: None,
        translation: None,
        corrections: None,
        published: None,
        updated: None,
        og_type: "website",
        og_locale: layout::og_locale(&section.language.tag),
        json_ld: None,
        redirect: None,
    };
    View {
        section,
        page,
        languages: Vec::new(),
        body: Body::Empty {},
    }
}
