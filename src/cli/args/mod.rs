//! The arguments of the command line.

mod commands;
mod options;
mod talk;
mod variables;

pub(super) use self::commands::{
    AcceptArgs, AcceptSourcesArgs, AddArgs, Args, BuildArgs, CheckArgs, CiteArgs, CleanArgs, Command,
    CompletionsArgs, ImportArgs, NewArgs, SchemaArgs, ServeArgs, SiteArgs, SourcesArgs, SourcesCommand,
    ThemeArgs, ThemeCommand, TranslateArgs, TranslateCommand,
};
pub(super) use self::options::check_root;
pub(super) use self::talk::{MessageFormat, TalkArgs};

use crate::scaffold::AddKind;
use clap::{CommandFactory, FromArgMatches};
use std::collections::BTreeSet;
use std::ffi::OsString;

impl Args {
    /// Reads the arguments of the program, the first of which is its name.
    ///
    /// # Errors
    /// When they are invalid, or ask for help.
    pub(super) fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        let command = of_one_kind(Self::command(), arguments);
        let matches = command.try_get_matches_from(arguments)?;
        Self::from_arg_matches(&matches)
    }
}

/// Limits the help of `add KIND` to the options of that kind.
fn of_one_kind(command: clap::Command, arguments: &[OsString]) -> clap::Command {
    let named = match arguments {
        [_, add, kind, ..] if add == "add" => kind,
        _ => return command,
    };
    let kinds = AddKind::all();
    let Some(kind) = kinds.iter().find(|kind| named == kind.name()) else {
        return command;
    };
    let flags = |kind: &AddKind| kind.slots().iter().map(|slot| slot.flag);
    let own: BTreeSet<&str> = flags(kind).collect();
    let others: BTreeSet<&str> = kinds
        .iter()
        .flat_map(flags)
        .filter(|flag| !own.contains(flag))
        .collect();
    command.mut_subcommand("add", |add| {
        add.mut_args(|arg| {
            let is_other = arg.get_long().is_some_and(|flag| others.contains(flag));
            arg.hide(is_other)
        })
    })
}
