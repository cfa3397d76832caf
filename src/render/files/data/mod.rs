//! The data of a site as files for others, below `/data/`.
//!
//! Entry point: [`bytes`]. `table` says what a table is, `tables` has one for each kind of records; `csv`, `json`, `geojson`, `graph` and
//! `calendar` each write them in one format, `bibliography` has sources for reference managers, and the others describe those
//! files. The name, the content and the explanation of a column are defined once, in `tables`, for all formats.

mod about;
mod bibliography;
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

/// The body of the page that explains the data, and its structured data.
pub(in crate::render) fn page(context: &Context<'_>) -> (DataBody, serde_json::Value) {
    let input = context.input;
    let body = page::body(context, &|file| digest(input, file));
    let node = package::dataset_of_page(context, &body.version);
    (body, node)
}

/// The digest of a file.
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
        DataFile::Bibliography(format, source) => bibliography::text(&default(), format, source),
        DataFile::Schema => pretty(schema::schema(&default())),
        DataFile::Package => pretty(package::descriptor(&default(), known)),
        DataFile::Citation => deposit::citation(&default(), &about::version(input, known)),
        DataFile::Crate => pretty(deposit::ro_crate(&default(), known)),
        DataFile::Sums => sums(input),
    };
    // These files cannot mark the language of a part of a text.
    let text = without_soft_hyphens(&strip(&text));
    // `<` occurs only in texts of JSON; it is escaped so that no program that takes the file for a page finds markup in it.
    if file.is_json() {
        text.replace('<', "\\u003c")
    } else {
        text
    }
}

/// `SHA256SUMS` of all other files, in the form that `sha256sum --check` reads.
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
