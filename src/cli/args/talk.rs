//! How much every command says, and how.

use clap::{Args as ClapArgs, ValueEnum};

/// How much is said, and how.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct TalkArgs {
    /// Say nothing but problems
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(in crate::cli) quiet: bool,
    /// Say how long each phase took, and name each gap of a check
    #[arg(long, short, global = true)]
    pub(in crate::cli) verbose: bool,
    /// How problems are told
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = MessageFormat::Human)]
    pub(in crate::cli) message_format: MessageFormat,
}

/// How problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum MessageFormat {
    /// For people: the line with a caret
    Human,
    /// For programs: one JSON object a line
    Json,
    /// For GitHub: annotations on the lines of a pull request
    Github,
}
