//! The manual, `docs/guide/`, is as the program is: each of its examples is run, each code of a message has an entry with an example, and
//! each field, option, argument and view has a row in a table.
//!
//! How an example is written stands in `docs/guide/README.md`. `BLESS=1 cargo test --test site guide` writes what commands print into the
//! pages; read the difference before you commit it. `KZSITE_GUIDE=dates` runs only pages whose path holds that word.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

mod code;
mod example;
mod page;
mod schemas;
mod types;

use self::example::{Edit, Example};
use self::page::{Item, Page};
use self::types::TYPES;
use super::fields::{fields, files};
use super::support::{TestSite, read, write};
use kzsite::diag::CODES;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Problems that no example can show: what is wrong with the disk, with links, with the network, with a repository, with the program
/// itself.
const WITHOUT_EXAMPLE: [&str; 25] = [
    "busy-output-folder",
    "cannot-listen",
    "cannot-serve",
    "cannot-watch",
    "crashed",
    "disk-full",
    "io",
    "link-dangling",
    "link-forbidden",
    "link-in-link",
    "link-loop",
    "link-outside",
    "linked-page",
    "no-browser",
    "no-editor",
    "no-permission",
    "no-revision",
    "not-utf-8",
    "output-failed",
    "read-only-output",
    "special-file",
    "too-large",
    "too-slow",
    "untold-change",
    "unreadable",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder() -> PathBuf {
    root().join("docs/guide/content/en")
}

/// All pages of the manual, by their paths without the ending.
fn pages() -> BTreeMap<String, Page> {
    let files = walkdir::WalkDir::new(folder()).into_iter().flatten();
    let pages = files.filter(|entry| {
        entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "md")
    });
    pages
        .map(|entry| {
            let name = entry.path().strip_prefix(folder()).expect("the page lies below");
            let name = name.with_extension("").to_string_lossy().replace('\\', "/");
            (name, Page::parse(&read(entry.path())))
        })
        .collect()
}

fn report(wrong: impl IntoIterator<Item = String>) {
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn examples_of_the_guide_are_as_written() {
    let mut pages = pages();
    if let Ok(only) = std::env::var("KZSITE_GUIDE") {
        pages.retain(|name, _| name.contains(&only));
    }
    let examples: Vec<Example<'_>> = pages
        .iter()
        .flat_map(|(name, page)| Example::all(name, page))
        .collect();
    assert!(!examples.is_empty(), "the manual has examples");
    let ran: Vec<(&str, Vec<String>, Vec<Edit>)> = examples
        .par_iter()
        .map(|example| {
            let (wrong, edits) = example.run();
            (example.page, wrong, edits)
        })
        .collect();
    if std::env::var_os("BLESS").is_some() {
        for (name, page) in &pages {
            let edits = ran.iter().filter(|(of, ..)| of == name);
            let edits = edits.flat_map(|(_, _, edits)| edits).collect();
            if let Some(text) = page.with(edits) {
                write(&folder().join(format!("{name}.md")), text);
            }
        }
        return;
    }
    report(ran.into_iter().flat_map(|(_, wrong, _)| wrong));
}

#[test]
fn the_guide_is_a_site_without_a_warning() {
    let site = TestSite::new();
    let guide = root().join("docs/guide");
    let guide = guide.to_str().expect("the path is text");
    let said = site.run(&[
        "build",
        "--strict",
        "--no-cache",
        "--root",
        guide,
        "--output",
        "guide",
    ]);
    assert_eq!(said.code, 0, "{}", said.stderr);
}

#[test]
fn the_guide_explains_every_code() {
    let codes = code::codes(&root().join("src"));
    let pages = pages();
    let index = &pages["problems/_index"].text;
    let listed: BTreeMap<&str, &str> = CODES
        .iter()
        .flat_map(|(page, codes)| codes.iter().map(|facts| (facts.code, *page)))
        .collect();
    let mut explained = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, page) in pages.iter().filter(|(name, _)| name.starts_with("problems/")) {
        for (code, section) in page.sections(3) {
            let link = format!("]({}.md#{code})", name.trim_start_matches("problems/"));
            if !index.contains(&link) {
                wrong.push(format!("{code}: problems/_index.md has no link {link}"));
            }
            let shown = section.iter().any(|item| {
                matches!(item, Item::Block(block) if block.language == "console"
                    && ["error", "warning"].iter().any(|kind| block.text.contains(&format!("\n{kind}[{code}]: "))))
            });
            if shown == WITHOUT_EXAMPLE.contains(&code) {
                wrong.push(format!("{code}: an example of {name}.md should show this message, or the test should name it as one without"));
            }
            if listed.get(code).map(|page| format!("problems/{page}")).as_ref() != Some(name) {
                wrong.push(format!(
                    "{code}: src/diag/codes.rs does not list it for {name}.md"
                ));
            }
            explained.insert(code.to_owned());
        }
    }
    let listed: BTreeSet<String> = listed.into_keys().map(str::to_owned).collect();
    let missing = listed.difference(&explained);
    wrong.extend(missing.map(|code| format!("{code}: no page below problems/ explains it")));
    let unlisted = codes.difference(&listed);
    wrong.extend(unlisted.map(|code| format!("{code}: src/diag/codes.rs has no row for it")));
    let unused = listed.difference(&codes);
    wrong.extend(unused.map(|code| format!("{code}: the program makes no problem with this code")));
    assert!(codes.len() > 140, "only {} codes are found", codes.len());
    report(wrong);
}

#[test]
fn problems_are_compared_with_codes_that_there_are() {
    let sources = root().join("src");
    let (codes, compared) = (code::codes(&sources), code::compared(&sources));
    assert!(compared.len() > 15, "only {compared:?} are found");
    let unknown = compared.difference(&codes);
    report(unknown.map(|code| format!("{code}: no problem has this code")));
}

#[test]
fn the_guide_has_every_field() {
    let pages = pages();
    let mut wrong = Vec::new();
    for file in files() {
        let known = fields(&read(&root().join(&file)), "Deserialize");
        for field in &known {
            let (of, name) = field.split_once('.').expect("a field has a type");
            let place = TYPES
                .iter()
                .find(|(path, kind, ..)| *kind == of && file.ends_with(&format!("{path}.rs")));
            let Some((_, _, page, section, before)) = place else {
                wrong.push(format!("{file}: this test does not say where {of} is explained"));
                continue;
            };
            let written = format!("{before}{}", if name == "edges" { "box" } else { name });
            if !pages[*page].named(section).contains(&written) {
                wrong.push(format!("{page}.md: no table of `#{section}` has `{written}`"));
            }
        }
    }
    let manifest = fields(&read(&root().join("src/theme/manifest.rs")), "Deserialize");
    let named = pages["theming"].named("own");
    wrong.extend(manifest.iter().filter_map(|field| {
        let name = field.replace("Manifest.", "").replace("Paper.", "paper.");
        (!named.contains(&name)).then(|| format!("theming.md: no table has `{name}` of theme.yaml"))
    }));
    let declared = fields(
        &read(&root().join("src/theme/shortcodes/declaration.rs")),
        "Deserialize",
    );
    let named = pages["theming"].named("shortcodes");
    wrong.extend(declared.iter().filter_map(|field| {
        let name = field.split_once('.').map_or("", |(_, name)| name);
        (!named.contains(name)).then(|| format!("theming.md: no table has `{name}` of shortcodes.yaml"))
    }));
    report(wrong);
}

/// Types that a template sees only as parts of others, under other names.
const UNSEEN: [&str; 3] = ["NavItem", "SectionView", "Translation"];

#[test]
fn the_guide_has_every_field_of_every_view() {
    let views = &pages()["views"];
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("src/render/view"))
        .into_iter()
        .flatten()
    {
        if entry.file_type().is_dir() {
            continue;
        }
        for field in fields(&read(entry.path()), "Serialize") {
            let (of, name) = field.split_once('.').expect("a field has a type");
            let section = of.to_ascii_lowercase();
            if !UNSEEN.contains(&of) && !views.named(&section).contains(name) {
                wrong.push(format!("views.md: the table of {of} has no `{name}`"));
            }
        }
    }
    report(wrong);
}

#[test]
fn the_guide_has_every_shortcode_and_argument() {
    let page = &pages()["shortcodes"];
    let source = read(&root().join("src/site/links/shortcodes.rs"));
    let quoted = |text: &str| -> Vec<String> {
        let list = text.split(']').next().unwrap_or_default();
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let names = source
        .split("const BUILT_IN")
        .nth(1)
        .and_then(|rest| rest.split("= [").nth(1));
    let names = quoted(names.unwrap_or_default());
    let arguments: Vec<String> = source.split("args.only(&[").skip(1).flat_map(quoted).collect();
    assert!(names.len() > 2 && arguments.len() > 6, "{names:?} {arguments:?}");
    let mut found = page.named("");
    found.extend(page.sections(2).into_iter().map(|(id, _)| id.to_owned()));
    report(
        names
            .into_iter()
            .filter(|name| !found.contains(name))
            .chain(arguments.into_iter().filter(|argument| !found.contains(argument)))
            .map(|name| format!("shortcodes.md does not explain `{name}`")),
    );
}

#[test]
fn the_guide_has_every_command_and_option() {
    let page = &pages()["commands"];
    let mut wrong = Vec::new();
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    while let Some(command) = open.pop() {
        let mut args: Vec<&str> = command.iter().map(String::as_str).collect();
        args.push("--help");
        let help = TestSite::new().run(&args).stdout;
        let commands = help.split("Commands:\n").nth(1).unwrap_or_default();
        for line in commands.lines().take_while(|line| !line.is_empty()) {
            let name = line.split_whitespace().next().unwrap_or_default();
            if line.starts_with("  ") && !line.starts_with("   ") && name != "help" {
                open.push(command.iter().cloned().chain([name.to_owned()]).collect());
            }
        }
        let Some(first) = command.first() else { continue };
        let Some(text) = page.text_below(&format!("## {first}")) else {
            wrong.push(format!("commands.md has no section `{first}`"));
            continue;
        };
        let name = command.join(" ");
        if !text.contains(&name) {
            wrong.push(format!("commands.md does not tell of `{name}`"));
        }
        let options = help
            .split_whitespace()
            .filter(|word| word.starts_with("--") && !matches!(*word, "--help" | "--version"));
        for option in options {
            if !text.contains(option.trim_end_matches([',', '.', ';', '`'])) {
                wrong.push(format!("commands.md: `{name}` has `{option}`, which is not told"));
            }
        }
    }
    report(wrong);
}

#[test]
fn the_guide_names_every_language_of_the_interface() {
    let text = &pages()["languages"].text;
    let files = std::fs::read_dir(root().join("themes/steppe/i18n")).expect("the theme has words");
    let names = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().replace(".ftl", ""));
    report(
        names
            .filter(|name| !text.contains(&format!("`{name}`")))
            .map(|name| format!("languages.md does not name `{name}`")),
    );
}
