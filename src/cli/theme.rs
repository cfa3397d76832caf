//! `kzsite theme`: the files of a theme that a site can replace.

use super::args::{ThemeArgs, ThemeCommand, check_root};
use super::terminal::{self, Terminal};
use crate::build::BuildOptions;
use crate::content;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::{FileId, Files};
use crate::output::Edits;
use crate::theme::{Given, OwnArgument, OwnShortcode, OwnShortcodes, ThemePart};
use serde_json::{Value, json};

/// Lists, shows or copies files of the theme; returns whether that went well.
pub(super) fn run(args: &ThemeArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    if let Err(problem) = check_root(&args.root) {
        return terminal.refuse(problem);
    }
    let options = BuildOptions::new(&args.root);
    let files = Files::read(&args.root, &options.read_options());
    let done = parts(&files).and_then(|(parts, shortcodes)| match &args.command {
        ThemeCommand::List => {
            terminal.say(&if terminal.is_json() {
                machine(&parts, &shortcodes)
            } else {
                human(&parts) + &human_shortcodes(&shortcodes, &files)
            });
            Ok(())
        }
        ThemeCommand::Show { file } => {
            let part = find(&parts, file).map_err(only)?;
            terminal::hand_over(&part.bytes(&files));
            Ok(())
        }
        ThemeCommand::Eject { file } => {
            let part = find(&parts, file).map_err(only)?;
            let own = ThemePart::own_path(&part.name);
            let mut edits = Edits::default();
            edits.create(args.root.join(&own), part.bytes(&files));
            edits.write().map_err(only)?;
            terminal.say(&format!("{own}\n"));
            terminal.note(advice(&part.name));
            Ok(())
        }
    });
    done.map_err(|problems| terminal.tell(&problems, &files)).is_ok()
}

fn only(problem: Diagnostic) -> Problems {
    Problems::from_iter([problem])
}

fn parts(files: &Files) -> Result<(Vec<ThemePart>, OwnShortcodes), Problems> {
    let mut problems = Problems::default();
    let content = content::load(files, &mut content::Cache::default()).into_value(&mut problems);
    let Some(content) = content else {
        return Err(problems);
    };
    let mut problems = Problems::default();
    let parts = ThemePart::all(&content.config, files).into_value(&mut problems);
    let shortcodes = OwnShortcodes::of_site(&content.config, files).value;
    parts.zip(shortcodes).ok_or(problems)
}

fn find<'p>(parts: &'p [ThemePart], name: &str) -> Result<&'p ThemePart, Diagnostic> {
    if let Some(part) = parts.iter().find(|part| part.name == name) {
        return Ok(part);
    }
    if name == "theme.yaml" {
        let problem = Diagnostic::error("not-replaceable", "`theme.yaml` cannot be replaced");
        return Err(problem.hint("a theme of your own, `themes/NAME/theme.yaml`, says `extends: steppe`"));
    }
    let problem = Diagnostic::error("not-replaceable", format!("the theme has no file `{name}`"));
    // A name without its folder is found, too, for the hint.
    let ending = format!("/{name}");
    let same = parts.iter().find(|part| part.name.ends_with(&ending));
    Err(match same {
        Some(part) => problem.hint(format!("did you mean `{}`?", part.name)),
        None => problem.hint(
            did_you_mean(name, parts.iter().map(|part| part.name.as_str()))
                .or("`kzsite theme list` names all that there are"),
        ),
    })
}

fn human(parts: &[ThemePart]) -> String {
    let width = parts.iter().map(|part| part.name.len()).max().unwrap_or(0);
    let line = |part: &ThemePart| {
        if part.is_own {
            format!("{:<width$}  {}\n", part.name, ThemePart::own_path(&part.name))
        } else {
            format!("{}\n", part.name)
        }
    };
    parts.iter().map(line).collect()
}

/// The shortcodes that the site and its theme declare, a line each.
fn human_shortcodes(shortcodes: &OwnShortcodes, files: &Files) -> String {
    let line = |(name, file, shortcode): (&str, FileId, &OwnShortcode)| {
        let (form, path) = (shortcode.form(name), &files.get(file).path);
        let description = shortcode.description.trim();
        let colon = if description.is_empty() { "" } else { ": " };
        format!("shortcode {form}  {path}{colon}{description}\n")
    };
    shortcodes.all().map(line).collect()
}

fn machine_shortcode(name: &str, shortcode: &OwnShortcode) -> Value {
    let argument = |(name, argument): (&String, &OwnArgument)| {
        json!({
            "name": name,
            "type": argument.r#type.as_str(),
            "many": argument.many,
            "required": argument.required,
            "default": argument.default.as_ref().map(Given::text),
            "one_of": argument.one_of,
            "description": argument.description,
        })
    };
    let arguments: Vec<Value> = shortcode.arguments.iter().map(argument).collect();
    json!({"name": name, "description": shortcode.description, "arguments": arguments})
}

fn machine(parts: &[ThemePart], shortcodes: &OwnShortcodes) -> String {
    let part = |part: &ThemePart| json!({"file": part.name, "own": part.is_own});
    format!(
        "{}\n",
        json!({
            "files": parts.iter().map(part).collect::<Vec<_>>(),
            "shortcodes": shortcodes
                .all()
                .map(|(name, _, shortcode)| machine_shortcode(name, shortcode))
                .collect::<Vec<_>>(),
        })
    )
}

fn advice(name: &str) -> &'static str {
    if name.starts_with("i18n/") {
        "keep the messages that you change, and remove the others: they come from the theme"
    } else {
        "it is used instead of the theme's from now on; remove it to go back"
    }
}
