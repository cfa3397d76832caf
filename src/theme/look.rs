//! The look that the configuration asks for: the style sheet that is made from it, and its images and fonts.

use super::assets::ThemeAsset;
use super::layers::in_config;
use super::manifest::{Manifest, Paper};
use crate::config::{Colour, Config, Font, Look, Weight};
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::Files;
use crate::media;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::path::Path;

/// The contrast that text needs to be readable (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;

/// The contrast of the accent on dark paper where the configuration does not give one.
const WELL_READABLE: f64 = 6.5;

/// Characters that are percent-encoded in the address of a file.
const IN_URL: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.');

/// The images of a site that are not the theme's.
#[derive(Debug, Default)]
pub struct ThemeImages {
    pub logo: Option<ThemeImage>,
    /// The image on a browser's tab.
    pub favicon: Option<ThemeImage>,
}

/// An image among the static files.
#[derive(Debug)]
pub struct ThemeImage {
    /// Its name, as `asset(path)` takes it.
    pub name: String,
    /// Width and height in pixels, where they are known.
    pub size: Option<(u32, u32)>,
}

/// The style sheet; none where the configuration asks for nothing that needs one.
pub(super) fn style_sheet(
    config: &Config,
    manifest: &Manifest,
    files: &Files,
    problems: &mut Problems,
) -> Option<String> {
    let look = &config.look;
    let mut sheet = String::new();
    for (_, font) in look.fonts() {
        font.files.iter().for_each(|file| {
            let [low, high] = file.weight.unwrap_or(Weight::One(400)).bounds();
            let weight = if low == high { low.to_string() } else { format!("{low} {high}") };
            let style = if file.italic { "italic" } else { "normal" };
            let file = utf8_percent_encode(&file.file, IN_URL);
            sheet.push_str(&format!(
                "@font-face {{ font-family: \"{}\"; src: url(\"{file}\"); font-weight: {weight}; font-style: {style}; font-display: swap; }}\n",
                font.family
            ));
        });
    }
    let mut tokens: Vec<String> = Vec::new();
    if let Some((light, dark)) = accents(look, manifest.paper(), files, problems) {
        tokens.push(format!("--accent: light-dark({light}, {dark});"));
        tokens.push("--accent-shade: color-mix(in oklab, var(--accent) 14%, var(--paper));".to_owned());
    }
    let family = |font: &Font, rest: &str| format!("\"{}\", {rest}", font.family);
    if let Some(font) = &look.text_font {
        tokens.push(format!("--serif: {};", family(font, "serif")));
    }
    if let Some(font) = &look.label_font {
        tokens.push(format!("--sans: {};", family(font, "sans-serif")));
    }
    if !tokens.is_empty() {
        sheet.push_str(&format!(":root {{\n  {}\n}}\n", tokens.join("\n  ")));
    }
    (!sheet.is_empty()).then_some(sheet)
}

/// The accent on light and on dark paper. What cannot be read on the theme's paper is reported.
fn accents(
    look: &Look,
    paper: Option<Paper>,
    files: &Files,
    problems: &mut Problems,
) -> Option<(Colour, Colour)> {
    let colour = |text: &Option<String>| text.as_ref()?.parse::<Colour>().ok();
    let light = colour(&look.accent)?;
    let Some(paper) = paper else {
        return Some((light, colour(&look.accent_dark).unwrap_or(light)));
    };
    let dark = colour(&look.accent_dark).unwrap_or_else(|| light.readable_on(paper.dark, WELL_READABLE));
    for (key, colour, paper) in [("accent", light, paper.light), ("accent_dark", dark, paper.dark)] {
        let contrast = colour.contrast(paper);
        if contrast < READABLE {
            let message = format!(
                "`{colour}` cannot be read on the paper of the theme, `{paper}`: its contrast is {contrast:.1} to 1, and links \
                 need {READABLE} to 1"
            );
            let problem =
                Diagnostic::error("contrast", message).maybe_at(in_config(files, &format!("look.{key}")));
            problems.push(problem.hint(format!("`{}` would do", colour.readable_on(paper, READABLE))));
        }
    }
    Some((light, dark))
}

/// The images that the configuration names, as far as they are there.
pub(super) fn images(
    config: &Config,
    assets: &[ThemeAsset],
    files: &Files,
    problems: &mut Problems,
) -> ThemeImages {
    let look = &config.look;
    let mut named: Vec<(String, &str)> = Vec::new();
    for (key, font) in look.fonts() {
        named.push((format!("look.{key}.licence"), &font.licence));
        let files_of = font.files.iter().enumerate();
        for (at, file) in files_of.filter(|(_, file)| file.is_font()) {
            named.push((format!("look.{key}.files.{at}.file"), &file.file));
        }
    }
    for (path, name) in named {
        find(assets, &path, name, files, problems);
    }
    let mut image = |key: &str, name: Option<&String>| {
        let name = name?;
        let path = format!("look.{key}");
        let asset = find(assets, &path, name, files, problems)?;
        let extension = Path::new(name)
            .extension()
            .and_then(|end| end.to_str())
            .unwrap_or_default();
        if !media::is_image(&extension.to_ascii_lowercase()) && (key != "favicon" || extension != "ico") {
            let problem = Diagnostic::error("config", format!("`{name}` is no image"));
            problems.push(
                problem
                    .maybe_at(in_config(files, &path))
                    .hint("an SVG looks sharp at every size"),
            );
            return None;
        }
        let bytes = asset.payload.load().ok();
        let size = bytes.and_then(|bytes| media::inspect(&bytes, &extension.to_ascii_lowercase()).ok()?);
        Some(ThemeImage {
            name: name.clone(),
            size: size.map(|size| (size.width, size.height)),
        })
    };
    ThemeImages {
        logo: image("logo", look.logo.as_ref()),
        favicon: image("favicon", look.favicon.as_ref()),
    }
}

fn find<'a>(
    assets: &'a [ThemeAsset],
    path: &str,
    name: &str,
    files: &Files,
    problems: &mut Problems,
) -> Option<&'a ThemeAsset> {
    let found = assets.iter().find(|asset| asset.name == name);
    if found.is_none() {
        let problem = Diagnostic::error(
            "missing-file",
            format!("there is no file `{name}` for the look of the site"),
        );
        // The name must not begin with the folder below which it is given.
        let inner = ["theme/static/", "static/"]
            .iter()
            .find_map(|folder| name.strip_prefix(folder));
        let inner = inner.filter(|inner| assets.iter().any(|asset| asset.name == *inner));
        if let Some(inner) = inner {
            let hint = format!("write `{inner}`: the name begins below `theme/static/`");
            problems.push(problem.maybe_at(in_config(files, path)).hint(hint));
            return None;
        }
        let guess = did_you_mean(name, assets.iter().map(|asset| asset.name.as_str()));
        problems.push(
            problem
                .maybe_at(in_config(files, path))
                .hint(guess.or(format!("put it at `theme/static/{name}`"))),
        );
    }
    found
}
