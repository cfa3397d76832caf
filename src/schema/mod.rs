//! JSON Schema for the files that editors write, by which their programs complete and check what they type.
//!
//! Entry point: [`SchemaFile::ALL`], and [`SchemaFile::text`] with what is [`Known`] of a site. Schemas are made of the very types that the files are read
//! into: names, descriptions and closed lists are those of the code. What a type cannot say by itself, it says beside its reader
//! ([`forms`](crate::forms)); [`tidy`] turns it into what editors' programs understand, which is draft 7.

mod file;
mod known;
mod tidy;
mod vscode;
mod whole;

pub use self::file::SchemaFile;
pub use self::known::Known;
pub use self::vscode::{FOLDER, editor_files};
