//! `kzsite completions`.

use crate::cli::args::{Args, CompletionsArgs};
use clap::CommandFactory;

/// Prints a completion script; that always goes well.
pub(in crate::cli) fn run(args: &CompletionsArgs) -> bool {
    clap_complete::generate(args.shell, &mut Args::command(), "kzsite", &mut std::io::stdout());
    true
}
