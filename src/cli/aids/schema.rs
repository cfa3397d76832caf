//! `kzsite schema`: JSON Schemas for the files that editors write.

use crate::build::BuildOptions;
use crate::cli::args::{SchemaArgs, check_root};
use crate::cli::terminal::{self, Terminal};
use crate::content;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::Files;
use crate::output::{Edits, Protected, check_outside};
use crate::schema::{FOLDER, Known, SchemaFile, editor_files};
use serde_json::json;
use std::path::Path;

/// Lists, prints or writes schemas; returns whether that went well.
pub(in crate::cli) fn run(args: &SchemaArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    if let Err(problem) = check_root(&args.root) {
        return terminal.refuse(problem);
    }
    if let Some(folder) = &args.write {
        return match write(&args.root, folder.as_deref()) {
            Ok(written) => {
                terminal.say(&written);
                true
            }
            Err(problem) => terminal.refuse(problem),
        };
    }
    match &args.name {
        None => {
            terminal.say(&if terminal.is_json() { machine() } else { human() });
            true
        }
        Some(name) => match SchemaFile::of(name) {
            Some(schema) => {
                terminal::result(&schema.text(&known(&args.root)));
                true
            }
            None => terminal.refuse(no_schema(name)),
        },
    }
}

/// The words of the site in this folder; none where it is no site, or its configuration cannot be read.
fn known(root: &Path) -> Known {
    let options = BuildOptions::new(root);
    let files = Files::read(root, &options.read_options());
    let content = content::load(&files, &mut content::Cache::default()).into_value(&mut Problems::default());
    content
        .map(|content| Known::of(&content.config))
        .unwrap_or_default()
}

/// Writes schemas that have changed, and for the usual folder also the editors' settings. Returns a message with the number of files.
fn write(root: &Path, folder: Option<&Path>) -> Result<String, Diagnostic> {
    let known = known(root);
    let is_usual = folder.is_none();
    if let Some(folder) = folder {
        check_outside(folder, &parts(root), "schemas")
            .map_err(|problem| problem.hint("without a folder they go to `.kzsite/schema`"))?;
    }
    let (mut edits, folder) = match folder {
        Some(folder) => (Edits::default(), folder.to_owned()),
        None => (Edits::within(root), root.join(FOLDER)),
    };
    for schema in SchemaFile::all() {
        edits.put(folder.join(format!("{}.json", schema.name)), schema.text(&known))?;
    }
    if is_usual {
        // Existing settings are not changed.
        let missing = editor_files()
            .into_iter()
            .map(|(path, text)| (root.join(path), text));
        for (path, text) in missing.filter(|(path, _)| path.symlink_metadata().is_err()) {
            edits.create(path, text);
        }
    }
    let count = edits.paths().count();
    let folder = folder.strip_prefix(".").unwrap_or(&folder).display().to_string();
    edits.write()?;
    Ok(match count {
        0 => format!("{folder} is up to date\n"),
        1 => "1 file written\n".to_owned(),
        count => format!("{count} files written\n"),
    })
}

/// Folders and files of a site that are read or published, where no schemas may be written.
fn parts(root: &Path) -> Vec<Protected> {
    let options = BuildOptions::new(root);
    let output = Protected {
        path: options.target(),
        what: "the output folder of the site",
        may_hold_output: false,
    };
    options.protected().into_iter().chain([output]).collect()
}

fn no_schema(name: &str) -> Diagnostic {
    let problem = Diagnostic::error("no-schema", format!("there is no schema `{name}`"));
    let all = SchemaFile::all();
    let names = all.iter().map(|schema| schema.name.as_str());
    problem.hint(did_you_mean(name, names).or("`kzsite schema` lists all that there are"))
}

fn human() -> String {
    let all = SchemaFile::all();
    let width = all.iter().map(|schema| schema.name.len()).max().unwrap_or(0);
    let line = |schema: &SchemaFile| format!("{:<width$}  {}\n", schema.name, schema.place.told());
    all.iter().map(line).collect()
}

fn machine() -> String {
    let schema = |schema: &SchemaFile| json!({"name": schema.name, "files": schema.place.told()});
    format!(
        "{}\n",
        json!({"schemas": SchemaFile::all().iter().map(schema).collect::<Vec<_>>()})
    )
}
