//! Names in the site's root that are not read but reported: those of files that kzsite reads elsewhere, of files for servers, and of files
//! of other site generators. All other names are taken for those of the repository. A folder is reported only if it holds files that kzsite
//! reads elsewhere, since it may be the editor's own.

use crate::content::OF_THE_ROOT;
use crate::input::Stray;
use crate::kinds::RecordKind;
use crate::theme::BUILT_IN;

/// Folders and files of other generators, with what a folder must hold to be reported, and the hint for each.
const OF_OTHERS: [(&[&str], &[&str], &str); 8] = [
    (
        &["layouts", "_layouts", "_includes", "partials", "shortcodes"],
        &["*.html", "*.xml"],
        "templates lie in `theme/templates/`, those of shortcodes in `theme/templates/shortcodes/`",
    ),
    (
        &["data", "_data"],
        RECORDS,
        "records lie in `content/shared/` as YAML; a table that a page links to lies beside it",
    ),
    (
        &["archetypes"],
        &["*.md"],
        "`kzsite add` writes what new pages and records begin with; nothing of it is read from the site",
    ),
    (
        &["locales", "translations"],
        &["*.yaml", "*.yml", "*.ftl"],
        "words lie in the folder of their language below `content/`, changed strings of the theme in `theme/i18n/`",
    ),
    (
        &["pages", "posts", "_posts", "_drafts", "_index.md", "index.md"],
        &["*.md", "*.markdown"],
        "pages lie in the folder of their language, such as `content/en/_index.md`",
    ),
    (
        &["images", "img", "media"],
        &["*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.avif", "*.svg"],
        "images lie beside the pages that show them, or in `content/shared/media/`",
    ),
    (
        &["map", "maps"],
        &["*.geojson", "*.json"],
        "layers of maps lie in `content/shared/map/`",
    ),
    (
        &[
            "_config.yml",
            "_config.yaml",
            "_config.toml",
            "config.toml",
            "config.yaml",
            "config.yml",
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "zola.toml",
            "mkdocs.yml",
            "mkdocs.yaml",
            "book.toml",
            "_quarto.yml",
        ],
        &[],
        "the configuration of a site is `kzsite.yaml`: write there what this says, and remove it",
    ),
];

/// Stands for the names of the files of records and vocabulary.
const RECORDS: &[&str] = &["records"];

fn signs(written: &[&str]) -> Vec<String> {
    if written != RECORDS {
        return written.iter().map(|sign| (*sign).to_owned()).collect();
    }
    let kinds = RecordKind::ALL.iter().map(|kind| kind.file());
    let stems = kinds.chain(["vocabulary"]);
    stems
        .flat_map(|stem| [format!("{stem}.yaml"), format!("{stem}.yml")])
        .collect()
}

/// All names, each with its hint.
pub(super) fn strays() -> Vec<Stray> {
    let stray = |name: &str, hint: String| Stray {
        name: name.to_owned(),
        hint,
        signs: Vec::new(),
    };
    let records = RecordKind::ALL.iter().copied().flat_map(|kind| {
        let file = kind.file();
        let hint = if kind.is_shared() {
            format!("records lie in `content/shared/{file}.yaml`, their words in the folder of each language: `content/en/{file}.yaml`")
        } else {
            format!("words lie in the folder of each language: `content/en/{file}.yaml`")
        };
        ["yaml", "yml"].map(|extension| stray(&format!("{file}.{extension}"), hint.clone()))
    });
    let words = ["yaml", "yml"].map(|extension| {
        let hint = "words lie in the folder of each language: `content/en/vocabulary.yaml`";
        stray(&format!("vocabulary.{extension}"), hint.to_owned())
    });
    let of_root = OF_THE_ROOT.iter().map(|name| {
        stray(
            name,
            format!(
                "what the root of the published site needs lies in `static/`: move it to `static/{name}`"
            ),
        )
    });
    let of_hosts = [("_headers", "headers"), ("_redirects", "redirects")];
    let of_hosts = of_hosts.map(|(name, key)| {
        let hint =
            format!("kzsite writes this file: what it should say stands under `{key}` in `kzsite.yaml`");
        stray(name, hint)
    });
    let of_theme = stray(
        "theme.yaml",
        "what a theme says of itself lies in its folder, `themes/NAME/theme.yaml`".to_owned(),
    );
    let of_others = OF_OTHERS.iter().flat_map(|(names, holds, hint)| {
        names.iter().map(move |name| Stray {
            signs: signs(holds),
            ..stray(name, (*hint).to_owned())
        })
    });
    records
        .chain(of_languages())
        .chain(words)
        .chain(of_root)
        .chain(of_hosts)
        .chain([of_theme])
        .chain(of_others)
        .collect()
}

/// Sections that were meant to lie below `content/`, by the languages of the themes of the program.
fn of_languages() -> impl Iterator<Item = Stray> {
    let files = BUILT_IN.iter().flat_map(|theme| theme.files.iter());
    files.filter_map(|(name, _)| {
        let tag = name.strip_prefix("i18n/")?.strip_suffix(".ftl")?;
        Some(Stray {
            name: tag.to_owned(),
            hint: format!("the pages and words of a language lie in `content/{tag}/`"),
            signs: ["*.md", "*.yaml", "*.yml"].map(str::to_owned).into(),
        })
    })
}
