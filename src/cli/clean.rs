//! `kzsite clean`.

use super::args::{CleanArgs, check_root};
use super::terminal::Terminal;
use crate::build::BuildOptions;
use crate::diag::Problems;
use crate::input::Files;
use crate::output::{self, Cleaned, OutputOptions, Store};

/// Removes the output and the cache; returns whether that went well.
pub(super) fn run(args: &CleanArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    if let Err(problem) = check_root(&args.root) {
        return terminal.refuse(problem);
    }
    let options = BuildOptions {
        output: args.output.clone(),
        ..BuildOptions::new(&args.root)
    };
    let taken = OutputOptions {
        force: args.force,
        protect: &options.protected(),
        ..OutputOptions::default()
    };
    let cleaned = output::clean(&options.target(), &taken);
    match cleaned.and_then(|files| Store::of(&args.root).clear().map(|()| files)) {
        Ok(Cleaned { removed, left }) => {
            let target = options.target();
            terminal.say(&format!("{removed} files removed from {}\n", target.display()));
            if !left.is_empty() {
                let left: Vec<_> = left.iter().map(|path| path.display()).collect();
                let left = output::some_of(&left);
                terminal.note(&format!("what kzsite did not make stays: {left}"));
            }
            true
        }
        Err(problem) => {
            terminal.tell(&Problems::from_iter([problem]), &Files::default());
            false
        }
    }
}
