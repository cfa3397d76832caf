//! The commands, and what each of them takes.

use super::talk::TalkArgs;
use crate::cli::scaffold::{CiteSaidArgs, HostArg, KindArg, SaidArgs};
use crate::config::BaseUrl;
use crate::serve::DEFAULT_PORT;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueHint};
use clap_complete::Shell;
use std::path::PathBuf;

/// Turns sources, facts and prose into a fast, citable, multilingual explainer site.
#[derive(Debug, Parser)]
#[command(
    name = "kzsite",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
pub(in crate::cli) struct Args {
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Make a new site: a small invented explainer to change piece by piece
    New(NewArgs),
    /// Add a record, a page or a language to the site
    Add(Box<AddArgs>),
    /// Build the site into its output folder
    Build(BuildArgs),
    /// Serve the site to a browser that follows every save
    Serve(ServeArgs),
    /// Look for problems and gaps without writing anything
    Check(CheckArgs),
    /// Keep track of translations and their originals
    Translate(TranslateArgs),
    /// Keep track of citations and the texts that they are of
    Sources(SourcesArgs),
    /// Make sources of articles: from plain text, Markdown or saved pages
    Import(ImportArgs),
    /// Make a source of what a file says of it: a saved page, a PDF, BibTeX, RIS, CSL-JSON
    Cite(Box<CiteArgs>),
    /// Remove what was built, and the cache
    Clean(CleanArgs),
    /// Tell what of the theme the site can replace
    Theme(ThemeArgs),
    /// Print or write JSON Schemas, by which editors complete and check YAML files
    Schema(SchemaArgs),
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
}

/// What every command on a site takes.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SiteArgs {
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    /// Where the site will stand, with its path; instead of `base_url` in kzsite.yaml
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) base_url: Option<BaseUrl>,
    /// Take drafts in
    #[arg(long)]
    pub(in crate::cli) drafts: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub(in crate::cli) strict: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct BuildArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Folder to write to; `public` in the site's folder by default
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Leave HTML as the templates write it
    #[arg(long)]
    pub(in crate::cli) no_minify: bool,
    /// Ignore the cache of the last build, and write none
    #[arg(long)]
    pub(in crate::cli) no_cache: bool,
    /// Write among files that kzsite did not make, and replace those that are in the way
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct ServeArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Name or address to listen on, such as 0.0.0.0 for the whole network
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    pub(in crate::cli) host: String,
    /// Port to listen on, or the next that is free; 0 takes any
    #[arg(long, short, default_value_t = DEFAULT_PORT)]
    pub(in crate::cli) port: u16,
    /// Open the site in a browser
    #[arg(long)]
    pub(in crate::cli) open: bool,
    /// Work on one language: the pages of the others are made when they are asked for
    #[arg(long, value_name = "LANGUAGE")]
    pub(in crate::cli) lang: Option<String>,
    /// Look at the files again and again, for folders on a network
    #[arg(long)]
    pub(in crate::cli) poll: bool,
    /// Folder that `build` writes to, which is passed over; `public` in the site's folder by default
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Leave HTML as the templates write it
    #[arg(long)]
    pub(in crate::cli) no_minify: bool,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CheckArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Name changes of figures, dates, attributions and statuses since a revision of the repository that no correction tells of
    #[arg(long, value_name = "REVISION")]
    pub(in crate::cli) since: Option<String>,
    /// Tell only of one language, and count what is wrong elsewhere
    #[arg(long, value_name = "LANGUAGE")]
    pub(in crate::cli) lang: Option<String>,
    /// Compare every citation with the text of its source, where that is at hand, and tell what rests on what
    #[arg(long, conflicts_with = "lang")]
    pub(in crate::cli) sources: bool,
    /// Print all that is found as one JSON object
    #[arg(long, conflicts_with = "message_format")]
    pub(in crate::cli) json: bool,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SourcesArgs {
    #[command(subcommand)]
    pub(in crate::cli) command: SourcesCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum SourcesCommand {
    /// Write down that citations stand for what their paragraphs say now
    Accept(AcceptSourcesArgs),
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct AcceptSourcesArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Accept every source whose citations have lost nothing
    #[arg(long, conflicts_with = "ids")]
    pub(in crate::cli) all: bool,
    /// Ids of sources; of these, all citations are accepted as they are
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub(in crate::cli) ids: Vec<String>,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct TranslateArgs {
    #[command(subcommand)]
    pub(in crate::cli) command: TranslateCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum TranslateCommand {
    /// Write down that translations say what their originals say now
    Accept(AcceptArgs),
}

#[derive(Debug, ClapArgs)]
#[command(
    override_usage = "kzsite translate accept [OPTIONS] <NAME>...\n       kzsite translate accept [OPTIONS] --all"
)]
pub(in crate::cli) struct AcceptArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Languages of the translations, with commas between them; all of the site by default
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    pub(in crate::cli) lang: Vec<String>,
    /// Accept everything
    #[arg(long, conflicts_with = "names")]
    pub(in crate::cli) all: bool,
    /// Of everything, accept also what nobody has touched since its original changed
    #[arg(long, requires = "all")]
    pub(in crate::cli) force: bool,
    /// What is accepted: `event:ID` and so on for words of records, `vocabulary:LIST.ID`, or the path of a page such as `why.md`
    #[arg(value_name = "NAME", required_unless_present = "all")]
    pub(in crate::cli) names: Vec<String>,
}

#[derive(Debug, ClapArgs)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(in crate::cli) struct ImportArgs {
    /// Files, folders, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|-", value_hint = ValueHint::AnyPath)]
    pub(in crate::cli) inputs: Vec<PathBuf>,
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    /// Write nothing, and show each line in the color of what it is
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Ask for what is not found
    #[arg(long, short)]
    pub(in crate::cli) interactive: bool,
    /// Print one JSON object an article
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Id of the record, instead of the file's name; for a single article
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    /// Language of the article, where it is known
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) language: Option<String>,
    /// Encoding of the file, where it is known, such as windows-1251
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) encoding: Option<String>,
    /// Headline, where it is known
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) title: Option<String>,
    /// Author, where it is known
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) author: Option<String>,
    /// Publisher, where it is known
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) publisher: Option<String>,
    /// Day of publication, where it is known, as EDTF: 2022-01-11, 2022-01
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) published: Option<String>,
    /// Address of the article, where it is known
    #[arg(long, value_name = "URL")]
    pub(in crate::cli) url: Option<String>,
    /// Put lines back that were dropped or set apart, by their numbers: 17,27
    #[arg(long, value_name = "LINES", value_delimiter = ',')]
    pub(in crate::cli) keep: Vec<usize>,
    /// Take a text that has changed since it was imported
    #[arg(long)]
    pub(in crate::cli) update: bool,
    /// Take what looks like two articles as one
    #[arg(long)]
    pub(in crate::cli) single: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub(in crate::cli) strict: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CiteArgs {
    /// File, or `-` for standard input
    #[arg(value_name = "FILE|-", value_hint = ValueHint::FilePath)]
    pub(in crate::cli) input: PathBuf,
    /// Id of the record, instead of the key in the file, or its name
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    /// Which of several sources in the file, by its key
    #[arg(long, value_name = "KEY")]
    pub(in crate::cli) entry: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) said: CiteSaidArgs,
    /// Write nothing
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Print what was found as a JSON object
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    /// Ask nothing
    #[arg(long, short)]
    pub(in crate::cli) yes: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CleanArgs {
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    /// Folder to clean; `public` in the site's folder by default
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Taken for scripts that have it: nothing makes `clean` remove more than what the last build has made
    #[arg(long, hide = true)]
    pub(in crate::cli) force: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct NewArgs {
    /// Folder to make, or an empty one
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) folder: PathBuf,
    /// Title of the site; with the tag of a language before it in that language: fr=L'orage
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) title: Vec<String>,
    /// Languages, the most important first, such as de,fr
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    pub(in crate::cli) languages: Vec<String>,
    /// Who will publish it
    #[arg(long, value_enum)]
    pub(in crate::cli) host: Option<HostArg>,
    /// Leave out the invented story: pages and vocabulary alone
    #[arg(long)]
    pub(in crate::cli) empty: bool,
    /// Ask nothing
    #[arg(long, short)]
    pub(in crate::cli) yes: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct AddArgs {
    /// What is added
    #[arg(value_enum)]
    pub(in crate::cli) kind: KindArg,
    /// Its id, the name of the page, or the tag of the language
    pub(in crate::cli) id: String,
    #[command(flatten)]
    pub(in crate::cli) said: SaidArgs,
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    /// Ask nothing
    #[arg(long, short)]
    pub(in crate::cli) yes: bool,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct ThemeArgs {
    #[command(subcommand)]
    pub(in crate::cli) command: ThemeCommand,
    /// Folder of the site, with its kzsite.yaml
    #[arg(long, global = true, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ThemeCommand {
    /// List the files of the theme, and those that the site has instead
    List,
    /// Print a file of the theme
    Show {
        /// Its name in the list, such as templates/base.html
        file: String,
    },
    /// Copy a file of the theme into the site's folder `theme`, where it is used instead
    Eject {
        /// Its name in the list, such as templates/base.html
        file: String,
    },
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SchemaArgs {
    /// The schema to print; without it, all are listed
    #[arg(value_name = "NAME", conflicts_with = "write")]
    pub(in crate::cli) name: Option<String>,
    /// Write all of them into a folder; `.kzsite/schema` in the folder of the site by default
    #[arg(long, value_name = "DIR", num_args = 0..=1, value_hint = ValueHint::DirPath)]
    pub(in crate::cli) write: Option<Option<PathBuf>>,
    /// Folder of the site, whose own words the schemas have; anywhere else they are general
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) root: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) talk: TalkArgs,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub(in crate::cli) shell: Shell,
}
