//! A theme that is loaded, and rendering with it.

use super::assets::{self, ThemeAsset};
use super::engine::{Engine, Failure, LIMIT, MAX_GROWTH, MAX_PAGE, escape};
use super::functions;
use super::layers::{Layers, Named, STYLES, in_config};
use super::look::{self, ThemeImages};
use super::manifest::Manifest;
use super::minify::Minifier;
use super::shortcodes::OwnShortcodes;
use super::strings::load_locales;
use super::templates::TemplateFiles;
use super::unused_files;
use crate::config::{Config, Languages};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::locale::Locales;
use crate::yaml::Yaml;
use serde::Serialize;
use std::borrow::Cow;
use std::sync::Arc;
use tera::Tera;
use xxhash_rust::xxh3::Xxh3;

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    /// `theme.yaml`.
    file: FileId,
    manifest: Manifest,
    shortcodes: Arc<OwnShortcodes>,
    engine: Engine,
    minifier: Arc<Minifier>,
    templates: TemplateFiles,
    locales: Arc<Locales>,
    assets: Arc<[ThemeAsset]>,
    styles: Vec<String>,
    images: ThemeImages,
    fingerprint: u64,
}

impl Theme {
    /// Loads the theme that a site names.
    pub fn load(config: &Config, languages: &Languages, files: &Files) -> Checked<Option<Self>> {
        let mut problems = Problems::default();
        if config.unread.touches("theme") {
            return Checked::new(None, problems);
        }
        let Some(Named {
            layers,
            manifest,
            file,
        }) = Named::find(config, files, &mut problems)
        else {
            return Checked::new(None, problems);
        };
        let locales =
            Arc::new(load_locales(config, &manifest, languages, files, &layers).into_value(&mut problems));
        check_kinds(config, &manifest, files, &mut problems);
        let sheet = look::style_sheet(config, &manifest, files, &mut problems);
        let styles = styles(&layers, files, sheet.is_some());
        let sheet = files.config_file().zip(sheet);
        let assets: Arc<[ThemeAsset]> = assets::collect(files, &layers, sheet).into();
        let images = look::images(config, &assets, files, &mut problems);
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml"]);
        tera.set_escape_fn(escape);
        functions::register(&mut tera, Arc::clone(&locales), &assets, config.base_url.path());
        let templates = TemplateFiles::load(&mut tera, files, &layers, &mut problems);
        templates.check(&manifest, &Yaml::file(files, file), layers.named(), &mut problems);
        let shortcodes = OwnShortcodes::load(files, &layers, &mut problems);
        templates.check_shortcodes(&shortcodes, files, &mut problems);
        unused_files::warn(files, languages, &layers, &manifest, &shortcodes, &mut problems);
        assets::check(files, &assets, &mut problems);
        assets::style_sheets::check(files, &assets, &config.csp, &mut problems);
        for (file, name, site_file) in layers.files(files, "templates") {
            if name.strip_suffix(".html").is_some() && site_file.content.is_ok() {
                assets::blocked::check(file, site_file.text(), &config.csp, &mut problems);
            }
        }
        let fingerprint = fingerprint(files, &layers, config, &manifest, &assets);
        let theme = Self {
            file,
            manifest,
            shortcodes: Arc::new(shortcodes),
            engine: Engine::new(tera),
            minifier: Arc::default(),
            templates,
            locales,
            assets,
            styles,
            images,
            fingerprint,
        };
        Checked::new(Some(theme), problems)
    }

    /// What the theme says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The shortcodes that the theme and the site declare.
    pub fn shortcodes(&self) -> Arc<OwnShortcodes> {
        Arc::clone(&self.shortcodes)
    }

    /// Renders the template of a kind of page, and applies `finish` to the result.
    ///
    /// # Errors
    /// What the template engine says, at its place in the template.
    pub fn render<T: Send + 'static>(
        &self,
        kind: &str,
        view: impl Serialize + Send + 'static,
        files: &Files,
        finish: impl FnOnce(String) -> T + Send + 'static,
    ) -> Result<T, Diagnostic> {
        self.fill(&format!("{kind}.html"), view, files, |html| {
            finish(match Locales::resolve_html(&html) {
                Cow::Owned(resolved) => resolved,
                Cow::Borrowed(_) => html,
            })
        })
    }

    /// Renders the template of a file beside the pages: its name is that of the file.
    ///
    /// # Errors
    /// What the template engine says, at its place in the template.
    pub fn file(
        &self,
        name: &str,
        view: impl Serialize + Send + 'static,
        files: &Files,
    ) -> Result<String, Diagnostic> {
        self.fill(name, view, files, |xml| match Locales::resolve_xml(&xml) {
            Cow::Owned(resolved) => resolved,
            Cow::Borrowed(_) => xml,
        })
    }

    /// Renders the template of a shortcode.
    ///
    /// # Errors
    /// When the theme has none, or what the template engine says.
    pub fn shortcode(
        &self,
        name: &str,
        view: impl Serialize + Send + 'static,
        files: &Files,
    ) -> Result<String, Diagnostic> {
        let is_own = self.shortcodes.find(name).is_some();
        if !is_own && !self.manifest.shortcodes.iter().any(|known| known == name) {
            let problem = Diagnostic::error(
                "missing-template",
                format!("the theme has no template for the shortcode `{name}`"),
            );
            let problem = problem.at(Yaml::file(files, self.file).key_span("shortcodes"));
            return Err(problem.hint(format!(
                "write `templates/shortcodes/{name}.html` and name it in `theme.yaml`"
            )));
        }
        self.fill(&format!("shortcodes/{name}.html"), view, files, |html| html)
    }

    fn fill<T: Send + 'static>(
        &self,
        template: &str,
        view: impl Serialize + Send + 'static,
        files: &Files,
        finish: impl FnOnce(String) -> T + Send + 'static,
    ) -> Result<T, Diagnostic> {
        let filled = self.engine.render(template, view, finish);
        filled.map_err(|failure| match failure {
            Failure::Engine(error) => self.templates.diagnostic(&error, Some(template), files),
            Failure::TooLong => self.too_long(template),
            Failure::Record(printed) => self.whole_record(template, &printed),
            Failure::TooSlow(template) => self.too_slow(&template),
            Failure::TooHeavy(template) => self.too_heavy(&template),
        })
    }

    fn too_slow(&self, template: &str) -> Diagnostic {
        let seconds = LIMIT.as_secs();
        let message = format!("this template has not made a page within {seconds} seconds");
        Diagnostic::error("too-slow", message)
            .maybe_at(self.templates.whole(template))
            .hint("let loops of it, or of what it includes, end earlier")
    }

    fn too_heavy(&self, template: &str) -> Diagnostic {
        let megabytes = MAX_GROWTH >> 20;
        let message = format!("the values of this template take more than {megabytes} MiB of memory");
        Diagnostic::error("too-large", message)
            .maybe_at(self.templates.whole(template))
            .hint("let no text or list of it, or of what it includes, grow with each round of a loop")
    }

    fn whole_record(&self, template: &str, printed: &str) -> Diagnostic {
        let message = format!("this template, or what it includes, prints a whole record: `{printed}…`");
        Diagnostic::error("template", message)
            .maybe_at(self.templates.whole(template))
            .hint("print one of its fields, and words that may be borrowed with their component: `<text value={source.title} />`")
    }

    fn too_long(&self, template: &str) -> Diagnostic {
        let message = format!("this template makes a page of more than {} MiB", MAX_PAGE >> 20);
        Diagnostic::error("too-large", message)
            .maybe_at(self.templates.whole(template))
            .hint("let a loop of it, or of what it includes, end earlier")
    }

    /// The problem of a page that its template has left empty.
    pub fn empty_page(&self, kind: &str) -> Diagnostic {
        let message = "this template makes a page in which nothing stands";
        Diagnostic::error("empty-page", message)
            .maybe_at(self.place(kind))
            .hint("a page has `<html>` and what is to be read; `kzsite theme show` tells which template it replaces")
    }

    /// The problem of a file beside the pages that its template has left empty.
    pub fn empty_file(&self, name: &str) -> Diagnostic {
        Diagnostic::error("empty-page", "this template makes a file in which nothing stands")
            .maybe_at(self.templates.whole(name))
            .hint(
                "write what is to stand in it, or remove the template: the one that it replaces is then used",
            )
    }

    /// The start of the template of a kind of page.
    pub fn place(&self, kind: &str) -> Option<Span> {
        self.templates.whole(&format!("{kind}.html"))
    }

    /// The theme's strings and the formats of the site's languages.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// The static files.
    pub fn assets(&self) -> &[ThemeAsset] {
        &self.assets
    }

    /// The names of the style sheets that come after those of the theme, in their order.
    pub fn styles(&self) -> &[String] {
        &self.styles
    }

    /// The images that a site has instead of those of the theme.
    pub fn images(&self) -> &ThemeImages {
        &self.images
    }

    /// The static files, shared, so that they outlive the theme.
    pub fn shared_assets(&self) -> Arc<[ThemeAsset]> {
        Arc::clone(&self.assets)
    }

    /// What minifies the pages that are made with the theme.
    pub fn minifier(&self) -> Arc<Minifier> {
        Arc::clone(&self.minifier)
    }

    /// Hash of all that can change a page: templates, strings, addresses of static files.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }
}

/// The names of the style sheets that come after those of the theme: those of themes that extend it, what the configuration makes,
/// and the site's own.
fn styles(layers: &Layers, files: &Files, has_sheet: bool) -> Vec<String> {
    let mut names: Vec<String> = layers
        .styles(files)
        .into_iter()
        .map(|(_, name, _)| name)
        .collect();
    let own = names
        .iter()
        .position(|name| name == STYLES)
        .unwrap_or(names.len());
    if has_sheet {
        names.insert(own, assets::SHEET.to_owned());
    }
    names
}

/// Warns when kinds of events have to share the marks of a theme.
fn check_kinds(config: &Config, manifest: &Manifest, files: &Files, problems: &mut Problems) {
    let kinds = config.vocabulary.event_kinds.len();
    let Some(marks) = manifest.kinds().filter(|marks| kinds > *marks) else {
        return;
    };
    let message =
        format!("the theme tells {marks} kinds of event apart by their marks, and the site has {kinds}");
    let problem =
        Diagnostic::warning("too-many-kinds", message).hint("from here on kinds look like the first ones");
    problems.push(problem.maybe_at(in_config(files, &format!("vocabulary.event_kinds.{marks}"))));
}

fn fingerprint(
    files: &Files,
    layers: &Layers,
    config: &Config,
    manifest: &Manifest,
    assets: &[ThemeAsset],
) -> u64 {
    let mut hash = Xxh3::new();
    let mut add = |bytes: &[u8]| {
        hash.update(&(bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    for part in ["templates", "i18n"] {
        add(part.as_bytes());
        for (_, name, site_file) in layers.all_files(files, part) {
            add(name.as_bytes());
            add(&site_file.bytes());
        }
    }
    for asset in assets {
        add(asset.path.as_bytes());
    }
    add(config.base_url.path().as_bytes());
    add(config.default_language.as_bytes());
    add(manifest.language().as_bytes());
    for (tag, language) in &config.languages {
        add(tag.as_bytes());
        add(language.fallback.join(" ").as_bytes());
    }
    hash.digest()
}
