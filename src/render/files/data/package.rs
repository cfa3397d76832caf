//! Descriptions of the data: `datapackage.json` (Frictionless Data Package, version 1) and the `Dataset` of schema.org.

use super::about::{self, Known};
use super::table::{Cell, Column, Form};
use super::tables;
use crate::config::AuthorKind;
use crate::kinds::RecordKind;
use crate::render::context::{Context, DataFile};
use crate::site::Target;
use serde_json::{Value, json};

/// The descriptor: each table with its columns, each other file with its checksum.
pub(super) fn descriptor(context: &Context<'_>, known: Known<'_, '_>) -> Value {
    let site = context.site;
    let input = context.input;
    let config = &site.config;
    let info = &context.section.view.info;
    let resources: Vec<Value> = about::records(input)
        .filter_map(|file| resource(context, file, known))
        .collect();
    let author = info.author.as_ref();
    without_nulls(json!({
        "profile": "data-package",
        "name": name(&format!("{}{}", config.base_url.host(), config.base_url.path())),
        "title": info.title,
        "description": info.tagline,
        "homepage": page(context),
        "version": about::version(input, known),
        "licenses": config.licence.as_ref().map(|licence| json!([{"title": licence.content, "path": licence.url}])),
        "contributors": author.map(|author| json!([without_nulls(
            json!({"title": author.name, "path": author.url, "role": "author"})
        )])),
        "resources": resources,
    }))
}

/// The page that explains the data, with its host.
pub(super) fn page(context: &Context<'_>) -> Option<String> {
    let site = context.site;
    let url = site.url(context.lang, Target::Data)?;
    Some(site.config.base_url.absolute(&url))
}

/// Turns a text into a valid name of a package or a resource: small letters, digits, `-`, `_`, `.`.
fn name(text: &str) -> String {
    let text = text.trim_matches('/').to_lowercase();
    let sound = |c: char| {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
            c
        } else {
            '-'
        }
    };
    text.chars().map(sound).collect()
}

fn resource(context: &Context<'_>, file: DataFile, known: Known<'_, '_>) -> Option<Value> {
    let input = context.input;
    let path = file.path(input.site);
    let known = known(file)?;
    let (stem, format) = path.rsplit_once('.')?;
    // Files with the same stem need different names.
    let named = match file {
        DataFile::Csv(..) => name(stem),
        _ => name(&format!("{stem}-{format}")),
    };
    let mut resource = json!({
        "name": named,
        "path": path,
        "format": format,
        "mediatype": file.media_type(),
        "encoding": "utf-8",
        "bytes": known.size,
        "hash": format!("sha256:{}", known.sha256),
    });
    if let DataFile::Csv(kind, lang) = file {
        let context = Context::new(input, lang);
        resource["profile"] = json!("tabular-data-resource");
        resource["schema"] = table_schema(&context, kind);
    }
    Some(resource)
}

fn table_schema(context: &Context<'_>, kind: RecordKind) -> Value {
    let site = context.site;
    let columns: Vec<&Column> = tables::facts_columns(kind)
        .iter()
        .chain(tables::words_columns(kind))
        .collect();
    let days_are_plain = days_are_plain(context, kind);
    let fields: Vec<Value> = columns
        .iter()
        .map(|column| field(context, kind, column, days_are_plain))
        .collect();
    let one = |column: &&&Column| column.form == Form::Text;
    let foreign = columns.iter().filter(one).filter_map(|column| {
        let refers = column.refers.filter(|refers| site.offers(*refers))?;
        // A table that refers to itself uses an empty name.
        let resource = if refers == kind {
            String::new()
        } else {
            name(&format!("{}/{}", context.tag(), refers.file()))
        };
        Some(json!({
            "fields": column.name,
            "reference": {"resource": resource, "fields": "id"},
        }))
    });
    let foreign: Vec<Value> = foreign.collect();
    json!({
        "fields": fields,
        "primaryKey": tables::key(kind),
        "foreignKeys": foreign,
        "missingValues": [""],
    })
}

fn field(context: &Context<'_>, kind: RecordKind, column: &Column, days_are_plain: bool) -> Value {
    let (kind_of_field, format) = match column.form {
        Form::Text | Form::Edtf | Form::List => ("string", None),
        Form::Day if days_are_plain => ("date", None),
        Form::Day => ("string", None),
        Form::Integer => ("integer", None),
        Form::Number => ("number", None),
        Form::Boolean => ("boolean", None),
        Form::Address => ("string", Some("uri")),
    };
    let codes = column
        .codes
        .filter(|_| column.form == Form::Text)
        .map(|codes| codes(context));
    let words = codes.map(|codes| codes.into_iter().map(|(word, _)| word).collect::<Vec<String>>());
    let is_needed = tables::key(kind).contains(&column.name);
    let constraints = without_nulls(json!({
        "required": is_needed.then_some(true),
        "enum": words.filter(|words| !words.is_empty()),
    }));
    without_nulls(json!({
        "name": column.name,
        "type": kind_of_field,
        "format": format,
        "description": column.explained(context),
        "constraints": Some(constraints).filter(|found| found.as_object().is_some_and(|found| !found.is_empty())),
    }))
}

/// Whether all days have years from 1 to 9999, which all readers of tables know.
fn days_are_plain(context: &Context<'_>, kind: RecordKind) -> bool {
    let columns = tables::facts_columns(kind);
    tables::rows(context.site, kind).into_iter().all(|row| {
        let cells = tables::facts(context.site, row);
        columns.iter().zip(cells).all(|(column, cell)| match cell {
            Cell::Text(day) if column.form == Form::Day => !day.starts_with('-') && !day.starts_with("0000"),
            _ => true,
        })
    })
}

/// `Dataset` of schema.org, in the reader's language.
pub(super) fn dataset(context: &Context<'_>) -> Value {
    let site = context.site;
    let input = context.input;
    let config = &site.config;
    let info = &context.section.view.info;
    let base = &config.base_url;
    without_nulls(json!({
        "@type": "Dataset",
        "@id": base.absolute(&base.join("data/datapackage.json")),
        "name": crate::locale::strip(&info.title),
        "description": crate::locale::strip(&info.tagline),
        "inLanguage": context.tag(),
        "url": page(context),
        "license": config.licence.as_ref().map(|licence| &licence.url),
        "creator": creator(context),
        "dateModified": about::date(input.site).map(|day| day.to_string()),
        "isAccessibleForFree": true,
    }))
}

/// The author of the site; the site itself where there is none.
fn creator(context: &Context<'_>) -> Value {
    let info = &context.section.view.info;
    let Some(author) = &context.site.config.author else {
        let home = context.site.config.base_url.absolute(&info.home);
        return json!({"@type": "Organization", "name": crate::locale::strip(&info.title), "url": home});
    };
    let kind = match author.kind {
        AuthorKind::Person => "Person",
        AuthorKind::Organisation => "Organization",
    };
    let name = info.author.as_ref().map(|author| &author.name);
    without_nulls(json!({"@type": kind, "name": name, "url": author.url}))
}

/// As [`dataset`], with the addresses of the files in the reader's language and of those for all languages.
pub(super) fn dataset_of_page(context: &Context<'_>, version: &str) -> Value {
    let input = context.input;
    let base = &input.site.config.base_url;
    let files = about::records(input).filter(|file| file.lang().is_none_or(|lang| lang == context.lang));
    let distribution: Vec<Value> = files
        .map(|file| {
            let path = crate::site::encode_path(&format!("data/{}", file.path(input.site)));
            json!({
                "@type": "DataDownload",
                "encodingFormat": file.media_type(),
                "contentUrl": base.absolute(&base.join(&path)),
            })
        })
        .collect();
    let mut node = dataset(context);
    node["@context"] = json!("https://schema.org");
    node["version"] = json!(version);
    node["distribution"] = json!(distribution);
    node
}

pub(super) fn without_nulls(mut value: Value) -> Value {
    if let Value::Object(entries) = &mut value {
        entries.retain(|_, value| !value.is_null());
    }
    value
}
