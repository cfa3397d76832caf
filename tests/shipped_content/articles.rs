//! What the importer makes of the articles themselves: what their editors have found in them by reading.

use super::repository::Repository;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// An article, by the beginning of its file's name, and what is in it.
struct Expected {
    name: &'static str,
    language: &'static str,
    published: Option<&'static str>,
    author: Option<&'static str>,
    publisher: Option<&'static str>,
    words: u32,
    paragraphs: usize,
    headings: &'static [u64],
    /// Lines that begin with a dash and are somebody's words.
    dashes: &'static [u64],
    /// Lines that are not in the clean text.
    left_out: &'static [u64],
    /// Lines of which a part is left out: line, first character, the one after the last.
    cut: &'static [(u64, u64, u64)],
    breaks: &'static [u64],
    seeming_breaks: &'static [u64],
    items: &'static [u64],
}

const NOTHING: Expected = Expected {
    name: "",
    language: "",
    published: None,
    author: None,
    publisher: None,
    words: 0,
    paragraphs: 0,
    headings: &[],
    dashes: &[],
    left_out: &[],
    cut: &[],
    breaks: &[],
    seeming_breaks: &[],
    items: &[],
};

const ARTICLES: &[Expected] = &[
    Expected {
        name: "000_",
        language: "sv",
        published: Some("2022-01-11"),
        author: Some("Rasmus Canbäck"),
        publisher: Some("Blankspot"),
        words: 2535,
        paragraphs: 105,
        dashes: &[7, 28, 36, 44, 46, 65, 67, 72, 82, 97, 99, 106, 108],
        left_out: &[2, 110, 111, 112, 113, 114, 115, 116],
        breaks: &[13, 25, 48, 60, 68, 79, 90, 100],
        seeming_breaks: &[29, 53, 93],
        items: &[38, 39, 40, 41, 42],
        ..NOTHING
    },
    Expected {
        name: "001_",
        language: "da",
        published: Some("2022-01"),
        publisher: Some("B.T."),
        words: 712,
        paragraphs: 28,
        left_out: &[17, 27, 45],
        cut: &[(1, 0, 14)],
        ..NOTHING
    },
    Expected {
        name: "002_",
        language: "nb",
        words: 814,
        paragraphs: 37,
        headings: &[11, 23, 37, 45, 57, 69],
        dashes: &[9, 17, 29, 35, 49, 53, 55, 59, 63, 67, 73],
        ..NOTHING
    },
    Expected {
        name: "003_",
        language: "nb",
        published: Some("2022-01"),
        publisher: Some("Resett"),
        words: 632,
        paragraphs: 30,
        headings: &[21, 33, 47],
        dashes: &[9, 39],
        left_out: &[1, 3, 11, 19, 35, 45, 55, 57, 59],
        ..NOTHING
    },
    Expected {
        name: "004_",
        language: "nl",
        words: 796,
        paragraphs: 26,
        headings: &[27, 35, 45],
        left_out: &[41, 49],
        cut: &[(7, 0, 12)],
        ..NOTHING
    },
];

/// What no clean text holds, and what one of them does.
const ABSENT: &[&str] = &[
    "annonse",
    "Vis mere",
    "124526",
    "1503.94.12826",
    "2474",
    "123 554 35 41",
    "Swish",
    "Vipps",
    "date 2022-01",
    "Etiopien",
    "Bolivia",
    "HANDOUT",
];
const PRESENT: &[&str] = &[
    "Kaskhstan",
    "Shal, Ket!",
    "CTSO",
    "Novuj Uzen (Zhangaözen)",
    "1,7 miljoen",
    "2.298",
    "2.300",
    "20.000",
    "4 000",
    "Fotnot",
];

/// What differs from what editors have found.
pub(crate) fn differences(repository: &Repository) -> Vec<String> {
    let site = tempfile::tempdir().expect("a temporary folder can be made");
    let write = |path: &str, bytes: &[u8]| {
        let path = site.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("folders can be made");
        std::fs::write(path, bytes).expect("files can be written");
    };
    write("kzsite.yaml", b"base_url: https://site.example/\ntheme: steppe\ndefault_language: en\nlanguages: {en: {name: English}}\n");
    let articles = repository.articles();
    let mut found = Vec::new();
    let mut clean = String::new();
    for expected in ARTICLES {
        let article = articles.iter().find(|(path, _)| {
            let name = path.rsplit('/').next().unwrap_or(path);
            name.starts_with(expected.name) && !name.ends_with(".clean.txt")
        });
        let Some((_, text)) = article else {
            found.push(format!("there is no article {}", expected.name));
            continue;
        };
        let name = format!("in/{}.txt", expected.name.trim_end_matches('_'));
        write(&name, text.as_bytes());
        let read = import(site.path(), &name);
        found.extend(compare(expected, &read));
        let id = read["id"].as_str().unwrap_or_default();
        let kept = |name: &str| {
            std::fs::read_to_string(site.path().join(format!("seeds/{name}"))).unwrap_or_default()
        };
        if kept(&format!("raw/{id}.txt")) != *text {
            found.push(format!("{}: the text is not as it came", expected.name));
        }
        for (key, value) in [
            ("word_count", expected.words),
            ("paragraphs", u32::try_from(expected.paragraphs).unwrap_or(0)),
        ] {
            if !kept(&format!("{id}.md")).contains(&format!("\n{key}: {value}\n")) {
                found.push(format!("{}: {key} is not {value}", expected.name));
            }
        }
        clean.push_str(&kept(&format!("raw/{id}.clean.txt")));
    }
    found.extend(
        ABSENT
            .iter()
            .filter(|word| clean.contains(**word))
            .map(|word| format!("`{word}` is kept")),
    );
    found.extend(
        PRESENT
            .iter()
            .filter(|word| !clean.contains(**word))
            .map(|word| format!("`{word}` is lost")),
    );
    found
}

fn import(root: &Path, name: &str) -> Value {
    let said = Command::new(env!("CARGO_BIN_EXE_kzsite"))
        .current_dir(root)
        .args(["import", "--json", name])
        .output();
    serde_json::from_slice(&said.expect("the program runs").stdout).unwrap_or_default()
}

fn compare(expected: &Expected, read: &Value) -> Vec<String> {
    let lines: Vec<&Value> = read["lines"].as_array().into_iter().flatten().collect();
    let of = |is: &dyn Fn(&Value) -> bool| {
        let lines = lines.iter().filter(|line| is(line));
        json!(lines.map(|line| line["line"].clone()).collect::<Vec<_>>())
    };
    let cut: Vec<Value> = lines
        .iter()
        .filter(|line| line["fate"] == "kept")
        .flat_map(|line| {
            let parts = line["parts"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|part| part["fate"] != "kept");
            parts.map(|part| json!([line["line"], part["from"], part["to"]]))
        })
        .collect();
    let pairs = [
        ("title", read["fields"]["title"]["value"].clone(), json!(null)),
        (
            "language",
            read["fields"]["language"]["value"].clone(),
            json!(expected.language),
        ),
        (
            "published",
            read["fields"]["published"]["value"].clone(),
            json!(expected.published),
        ),
        (
            "author",
            read["fields"]["author"]["value"].clone(),
            json!(expected.author),
        ),
        (
            "publisher",
            read["fields"]["publisher"]["value"].clone(),
            json!(expected.publisher),
        ),
        ("lines", json!(lines.len()), json!(expected.paragraphs)),
        (
            "headings",
            of(&|line| line["kind"] == "heading"),
            json!(expected.headings),
        ),
        (
            "dashes",
            of(&|line| line["speech"] == "dash"),
            json!(expected.dashes),
        ),
        (
            "left out",
            of(&|line| line["fate"] != "kept"),
            json!(expected.left_out),
        ),
        ("items", of(&|line| line["kind"] == "item"), json!(expected.items)),
        ("cut", json!(cut), json!(expected.cut)),
        ("breaks", read["section_breaks"].clone(), json!(expected.breaks)),
        (
            "seeming breaks",
            read["false_breaks"].clone(),
            json!(expected.seeming_breaks),
        ),
    ];
    let differing = pairs.into_iter().filter(|(_, found, expected)| found != expected);
    differing
        .map(|(what, found, wanted)| format!("{} {what}: {found}, not {wanted}", expected.name))
        .collect()
}
