//! What can be written on the command line.

mod commands;
mod options;
mod variables;

pub(super) use self::commands::{
    AcceptArgs, AddArgs, Args, BuildArgs, CheckArgs, CleanArgs, Command, CompletionsArgs, ImportArgs,
    MessageFormat, NewArgs, SchemaArgs, ServeArgs, SiteArgs, TalkArgs, ThemeArgs, ThemeCommand,
    TranslateArgs, TranslateCommand,
};
