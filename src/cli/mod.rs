//! The command line: arguments, one file per command, progress and messages.
//!
//! Entry point: [`run`]. Problems go to standard error, results to standard output. Exit codes: 0 when all is well, 1 when
//! the site has problems, 2 for a wrong usage.

mod aids;
mod args;
mod build;
mod check;
mod clean;
mod import;
mod progress;
mod scaffold;
mod serve;
mod sources;
mod summary;
mod terminal;
mod theme;
mod translate;

use self::args::{Args, Command};
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with its arguments, the first of which is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let args = match Args::read(&arguments) {
        Ok(args) => args,
        Err(error) => return aids::usage::tell(error),
    };
    let done = match args.command {
        Command::New(args) => scaffold::new::run(&args),
        Command::Add(args) => scaffold::add::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Translate(args) => translate::run(&args),
        Command::Sources(args) => sources::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Cite(args) => scaffold::cite::run(&args),
        Command::Clean(args) => clean::run(&args),
        Command::Theme(args) => theme::run(&args),
        Command::Schema(args) => aids::schema::run(&args),
        Command::Completions(args) => aids::completions::run(&args),
    };
    if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    }
}
