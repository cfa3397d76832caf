//! Files for archives and reference managers: `CITATION.cff` (Citation File Format 1.2.0) and `ro-crate-metadata.json` (RO-Crate 1.1).

use super::about::{self, Known};
use super::package::{self, without_nulls};
use crate::locale::strip;
use crate::render::context::{Context, DataFile};
use serde_json::{Value, json};

/// How the data are cited.
pub(super) fn citation(context: &Context<'_>, version: &str) -> String {
    let config = &context.site.config;
    let title = strip(&context.section.view.info.title);
    let author = context.section.view.info.author.as_ref();
    let author = author.map_or(&*title, |author| author.name.as_str());
    let mut text = format!(
        "cff-version: 1.2.0\nmessage: {}\ntype: dataset\ntitle: {}\nversion: {}\n",
        quoted(&context.t("data-cite", &[])),
        quoted(&title),
        quoted(version),
    );
    let mut add = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("{key}: {}\n", quoted(&value)));
        }
    };
    add(
        "date-released",
        about::date(context.site).map(|day| day.to_string()),
    );
    add("url", package::page(context));
    add(
        "license-url",
        config.licence.as_ref().map(|licence| licence.url.clone()),
    );
    // The name of a person is not split, since which part is the family name differs from country to country.
    text.push_str(&format!("authors:\n  - name: {}\n", quoted(author)));
    if let Some(url) = config.author.as_ref().and_then(|author| author.url.as_ref()) {
        text.push_str(&format!("    website: {}\n", quoted(url)));
    }
    text
}

/// A text as YAML; the form of JSON is valid in YAML.
fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// The crate: what each file is.
pub(super) fn ro_crate(context: &Context<'_>, known: Known<'_, '_>) -> Value {
    let input = context.input;
    let all: Vec<DataFile> = input.data.files().to_vec();
    let told: Vec<DataFile> = all
        .into_iter()
        .filter(|file| !file.is_part() && !matches!(file, DataFile::Crate | DataFile::Sums))
        .collect();
    let id = |file: DataFile| crate::site::encode_path(&file.path(input.site));
    let parts: Vec<Value> = told.iter().map(|file| json!({"@id": id(*file)})).collect();
    let mut root = package::dataset(context);
    root["@id"] = json!("./");
    root["datePublished"] = root["dateModified"].clone();
    root["version"] = json!(about::version(input, known));
    root["hasPart"] = json!(parts);
    let mut creator = root["creator"].take();
    let creator_id = creator["url"].as_str().unwrap_or("#creator").to_owned();
    creator["@id"] = json!(creator_id);
    root["creator"] = json!({"@id": creator_id});
    let licence = context.site.config.licence.as_ref();
    root["license"] = licence.map_or(Value::Null, |licence| json!({"@id": licence.url}));
    let licence =
        licence.map(|licence| json!({"@id": licence.url, "@type": "CreativeWork", "name": licence.content}));
    let descriptor = json!({
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        "about": {"@id": "./"},
        "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
    });
    let file = |file: &DataFile| {
        let known = known(*file)?;
        Some(without_nulls(json!({
            "@id": id(*file),
            "@type": "File",
            "name": file.path(input.site),
            "encodingFormat": file.media_type(),
            "contentSize": known.size.to_string(),
            "inLanguage": file.lang().map(|lang| input.site.languages.tag(lang)),
        })))
    };
    let files = told.iter().filter_map(file);
    let graph = [descriptor, without_nulls(root), creator]
        .into_iter()
        .chain(licence)
        .chain(files);
    json!({
        "@context": "https://w3id.org/ro/crate/1.1/context",
        "@graph": graph.collect::<Vec<Value>>(),
    })
}
