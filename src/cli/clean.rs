//! `kzsite clean`.

use super::args::CleanArgs;
use super::terminal::Terminal;
use crate::build::BuildOptions;
use crate::diag::Problems;
use crate::output::{self, OutputOptions, Store};
use crate::source::Files;

/// Removes the output folder and the cache; whether that went well.
pub(super) fn run(args: &CleanArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    let options = BuildOptions {
        output: args.output.clone(),
        ..BuildOptions::new(&args.root)
    };
    let taken = OutputOptions {
        force: args.force,
        protect: &[&args.root],
        ..OutputOptions::default()
    };
    let cleaned = output::clean(&options.target(), &taken);
    match cleaned.and_then(|files| Store::of(&args.root).clear().map(|()| files)) {
        Ok(files) => {
            terminal.say(&format!(
                "{files} files removed from {}\n",
                options.target().display()
            ));
            true
        }
        Err(problem) => {
            terminal.tell(&Problems::from_iter([problem]), &Files::default());
            false
        }
    }
}
