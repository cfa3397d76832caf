//! `kzsite theme`: what of a theme a site can replace.

use super::args::{ThemeArgs, ThemeCommand};
use super::terminal::{self, Terminal};
use crate::build::BuildOptions;
use crate::content;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::Files;
use crate::output::Edits;
use crate::theme::ThemePart;
use serde_json::json;

/// Lists, shows or copies files of the theme; whether that went well.
pub(super) fn run(args: &ThemeArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    let options = BuildOptions::new(&args.root);
    let files = Files::read(&args.root, &options.read_options());
    let done = parts(&files).and_then(|parts| match &args.command {
        ThemeCommand::List => {
            terminal.say(&if terminal.is_json() {
                machine(&parts)
            } else {
                human(&parts)
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

fn parts(files: &Files) -> Result<Vec<ThemePart>, Problems> {
    let mut problems = Problems::default();
    let content = content::load(files, &mut content::Cache::default()).into_value(&mut problems);
    let Some(content) = content else {
        return Err(problems);
    };
    let mut problems = Problems::default();
    let parts = ThemePart::all(&content.config, files).into_value(&mut problems);
    parts.ok_or(problems)
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
    // What is named without its folder is easily meant.
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

fn machine(parts: &[ThemePart]) -> String {
    let part = |part: &ThemePart| json!({"file": part.name, "own": part.is_own});
    format!(
        "{}\n",
        json!({"files": parts.iter().map(part).collect::<Vec<_>>()})
    )
}

fn advice(name: &str) -> &'static str {
    if name.starts_with("i18n/") {
        "keep the messages that you change, and remove the others: they come from the theme"
    } else {
        "it is used instead of the theme's from now on; remove it to go back"
    }
}
