//! The looks of the site that need no template: colour, logo, icon, fonts.
//!
//! Files are named by their paths below the `static/` of the theme or of the site's own `theme/`; whether they are there is the
//! business of [`theme`](crate::theme).

use super::colour::Colour;
use super::{ConfigFlaw, Wording};
use crate::forms::{AtLeast, HexColour, Path, Text, WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;

/// How the site looks.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The colour of links and marks on light paper, in quotation marks: `"#0b6e4f"`. It must be readable on the paper of the
    /// theme.
    #[schemars(with = "Option<HexColour>")]
    #[serde(default)]
    pub accent: Option<String>,
    /// The same on dark paper; a lighter shade of `accent` if it is left out.
    #[schemars(with = "Option<HexColour>")]
    #[serde(default)]
    pub accent_dark: Option<String>,
    /// An image beside the title of the site: a file in `theme/static/` or of the theme.
    #[schemars(with = "Option<Path>")]
    #[serde(default)]
    pub logo: Option<String>,
    /// The symbol of the site in tabs of the browser: a file in `theme/static/` or of the theme.
    #[schemars(with = "Option<Path>")]
    #[serde(default)]
    pub favicon: Option<String>,
    /// The letters of texts.
    #[serde(default)]
    pub text_font: Option<Font>,
    /// The letters of menus and labels.
    #[serde(default)]
    pub label_font: Option<Font>,
}

/// A font whose files the site has.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Font {
    /// The name of the font.
    #[schemars(with = "Text")]
    pub family: String,
    /// The file with its licence, which is published with it.
    #[schemars(with = "Path")]
    pub licence: String,
    /// Its files, one for each weight and style.
    #[schemars(with = "AtLeast<1, FontFile>")]
    pub files: Vec<FontFile>,
}

/// A file of a font.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FontFile {
    /// The file: `.woff2`, `.woff`, `.ttf` or `.otf`.
    #[schemars(with = "Path")]
    pub file: String,
    /// From 1 to 1000: 400 is regular, 700 bold. Two of them, `[100, 900]`, for a file that has all between them.
    #[serde(default)]
    pub weight: Option<Weight>,
    /// Whether its letters are slanted.
    #[serde(default)]
    pub italic: bool,
}

/// A weight, or all from one to another.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "this should be a weight such as `400`, or two: `[100, 900]`"
)]
pub enum Weight {
    /// One weight.
    One(u16),
    /// The lightest and the boldest.
    Range([u16; 2]),
}

/// Who writes the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// Their name: one for all languages, or one for each.
    pub name: Wording,
    /// A page about them.
    #[schemars(with = "Option<WebAddress>")]
    #[serde(default)]
    pub url: Option<String>,
    /// What they are; an organisation, if nothing is said.
    #[serde(default)]
    pub kind: AuthorKind,
}

/// What an author is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorKind {
    /// A newsroom, an association, a group.
    #[default]
    Organisation,
    /// One person.
    Person,
}

/// What browsers take as fonts.
const FONTS: [&str; 4] = ["woff2", "woff", "ttf", "otf"];

impl Look {
    /// The fonts, each with its key.
    pub fn fonts(&self) -> impl Iterator<Item = (&'static str, &Font)> {
        let all = [("text_font", &self.text_font), ("label_font", &self.label_font)];
        all.into_iter()
            .filter_map(|(key, font)| Some((key, font.as_ref()?)))
    }
}

impl FontFile {
    /// Whether browsers take a file of this name for a font.
    pub fn is_font(&self) -> bool {
        let extension = self.file.rsplit_once('.').map(|(_, extension)| extension);
        extension.is_some_and(|extension| FONTS.contains(&extension))
    }
}

impl Weight {
    /// The lightest and the boldest.
    pub fn bounds(self) -> [u16; 2] {
        match self {
            Self::One(weight) => [weight; 2],
            Self::Range(bounds) => bounds,
        }
    }
}

impl Look {
    /// Finds the flaws that the types let through.
    pub(super) fn flaws(&self) -> Vec<ConfigFlaw> {
        let mut flaws = Vec::new();
        for (key, colour) in [("accent", &self.accent), ("accent_dark", &self.accent_dark)] {
            if let Some(colour) = colour.as_ref().filter(|colour| colour.parse::<Colour>().is_err()) {
                flaws.push(ConfigFlaw::new(
                    format!("look.{key}"),
                    format!("`{colour}` is no colour"),
                    "write it as red, green and blue in hexadecimal digits: `\"#0b6e4f\"`, in quotation marks",
                ));
            }
        }
        if self.accent.is_none() && self.accent_dark.is_some() {
            flaws.push(ConfigFlaw::new(
                "look.accent_dark".to_owned(),
                "there is no `accent` that this could be the dark one of".to_owned(),
                "give the colour on light paper as well: `accent: \"#0b6e4f\"`",
            ));
        }
        for (key, font) in self.fonts() {
            check_font(key, font, &mut flaws);
        }
        flaws
    }
}

fn check_font(key: &str, font: &Font, flaws: &mut Vec<ConfigFlaw>) {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    if font.family.trim().is_empty() || !font.family.chars().all(is_plain) {
        flaws.push(ConfigFlaw::new(
            format!("look.{key}.family"),
            format!("`{}` is no name of a font", font.family),
            "a name has letters, digits, spaces and hyphens: `Source Serif 4`",
        ));
    }
    if font.files.is_empty() {
        flaws.push(ConfigFlaw::new(
            format!("look.{key}.files"),
            "the font has no files".to_owned(),
            "name one for each weight and style: `files: [{file: fonts/regular.woff2}]`",
        ));
    }
    for (at, file) in font.files.iter().enumerate() {
        if !file.is_font() {
            flaws.push(ConfigFlaw::new(
                format!("look.{key}.files.{at}.file"),
                format!("`{}` is no file of a font", file.file),
                format!(
                    "its name ends in one of these: {}",
                    FONTS.map(|end| format!("`.{end}`")).join(", ")
                ),
            ));
        }
        let Some([low, high]) = file.weight.map(Weight::bounds) else {
            continue;
        };
        if low < 1 || high > 1000 || low > high {
            flaws.push(ConfigFlaw::new(
                format!("look.{key}.files.{at}.weight"),
                "a weight is a number from 1 to 1000, the lighter of two first".to_owned(),
                "regular letters have 400, bold ones 700",
            ));
        }
    }
}
