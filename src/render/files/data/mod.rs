//! The data of a site as files for others, below `/data/`.
//!
//! Entry point: [`bytes`]. `table` says what a table is, `tables` has one for each kind of records; `csv`, `json`, `geojson`, `graph` and
//! `calendar` each put them into one format, and the others tell of those files. What a column is called, what stands in it and
//! what explains it is said once, in `tables`, for every format.

mod about;
mod calendar;
mod csv;
mod deposit;
mod geojson;
mod graph;
mod json;
mod package;
mod page;
mod schema;
mod table;
mod tables;

use crate::content::sha256_hex;
use crate::locale::{strip, without_soft_hyphens};
use crate::render::context::{Context, DataFile, Digest, RenderInput};
use crate::render::view::DataBody;

/// The bytes of a file.
pub(in crate::render) fn bytes(input: RenderInput<'_>, file: DataFile) -> String {
    let text = made(input, file);
    input.data.digest(file, || digest_of(&text));
    text
}

/// The body of the page that explains the data, and what it says of them to programs.
pub(in crate::render) fn page(context: &Context<'_>) -> (DataBody, serde_json::Value) {
    let input = context.input;
    let body = page::body(context, &|file| digest(input, file));
    let node = package::dataset_of_page(context, &body.version);
    (body, node)
}

/// What a file is known by.
fn digest(input: RenderInput<'_>, file: DataFile) -> Option<&Digest> {
    input.data.digest(file, || digest_of(&made(input, file)))
}

fn digest_of(text: &str) -> Digest {
    Digest {
        size: text.len(),
        sha256: sha256_hex(text.as_bytes()),
    }
}

fn made(input: RenderInput<'_>, file: DataFile) -> String {
    let site = input.site;
    let of = |lang| Context::new(input, lang);
    let default = || of(site.languages.default());
    let known: about::Known<'_, '_> = &|file| digest(input, file);
    let pretty = |value: serde_json::Value| format!("{value:#}\n");
    let text = match file {
        DataFile::Csv(kind, lang) => csv::table(&of(lang), kind),
        DataFile::Json(kind) => json::table(input, kind),
        DataFile::Geo(kind, lang) => geojson::features(&of(lang), kind),
        DataFile::Graph(lang) => pretty(graph::graph(&of(lang))),
        DataFile::Calendar(lang) => calendar::calendar(&of(lang)),
        DataFile::Schema => pretty(schema::schema(&default())),
        DataFile::Package => pretty(package::descriptor(&default(), known)),
        DataFile::Citation => deposit::citation(&default(), &about::version(input, known)),
        DataFile::Crate => pretty(deposit::ro_crate(&default(), known)),
        DataFile::Sums => sums(input),
    };
    // Files cannot say of a part of a text which language it is in.
    let text = without_soft_hyphens(&strip(&text));
    // In JSON the sign stands in texts alone: no program that takes the file for a page finds markup in it.
    if file.is_json() {
        text.replace('<', "\\u003c")
    } else {
        text
    }
}

/// `SHA256SUMS`, as `sha256sum --check` reads it: of all other files.
fn sums(input: RenderInput<'_>) -> String {
    let files = input.data.files().iter().filter(|file| **file != DataFile::Sums);
    let line = |file: &DataFile| {
        Some(format!(
            "{}  {}\n",
            digest(input, *file)?.sha256,
            file.path(input.site)
        ))
    };
    files.filter_map(line).collect()
}
