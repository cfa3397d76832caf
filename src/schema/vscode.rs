//! Settings for editors' programs that assign schemas to files.

use super::file::{FilePlace, SchemaFile};
use serde_json::{Map, Value, json};

/// The folder of the schemas in a site.
pub const FOLDER: &str = ".kzsite/schema";

/// Patterns that match the folders of languages and no others: tags of two or three letters, or with hyphens.
const LANGUAGES: [&str; 3] = ["??", "???", "*-*"];

/// The files that Visual Studio Code reads, by their paths from the folder of the site.
pub fn editor_files() -> [(&'static str, String); 2] {
    let schemas: Map<String, Value> = SchemaFile::all().iter().filter_map(entry).collect();
    let settings = json!({"yaml.schemas": schemas});
    let extensions = json!({"recommendations": ["redhat.vscode-yaml"]});
    [
        (".vscode/settings.json", pretty(&settings)),
        (".vscode/extensions.json", pretty(&extensions)),
    ]
}

/// A schema with its files; none for front matter, which such programs do not check.
fn entry(schema: &SchemaFile) -> Option<(String, Value)> {
    let files: Vec<String> = match &schema.place {
        FilePlace::At(path) => vec![path.replace("NAME", "*")],
        FilePlace::OfLanguages(name) => LANGUAGES
            .iter()
            .map(|folder| format!("content/{folder}/{name}"))
            .collect(),
        FilePlace::OfThemes(name) => vec![format!("theme/{name}"), format!("themes/*/{name}")],
        FilePlace::HeadOf(_) => return None,
    };
    Some((format!("./{FOLDER}/{}.json", schema.name), files.into()))
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("it is JSON");
    text.push('\n');
    text
}
