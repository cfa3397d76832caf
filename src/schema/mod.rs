//! JSON Schema for the files that editors write, for completion and checks in their programs.
//!
//! Entry point: [`SchemaFile::all`], and [`SchemaFile::text`] with what is [`Known`] of a site. Schemas are generated from the types into
//! which the files are read: names, descriptions and closed lists are those of the code. What a type itself does not show is declared
//! beside its fields ([`forms`](crate::forms)); [`tidy`] turns the result into draft 7, which editors' programs understand.

mod file;
mod known;
mod tidy;
mod vscode;
mod whole;

pub use self::file::SchemaFile;
pub use self::known::Known;
pub use self::vscode::{FOLDER, editor_files};
