//! Makes a part of the program of the folders that it brings along: the themes, and what a new site begins with.
//!
//! The bytes are those of the files, and the order is that of their paths, so that the program is the same wherever it is built.
#![expect(
    clippy::disallowed_methods,
    reason = "what is built from a checkout reads the checkout"
)]

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let root = Path::new(&root);
    bring_along(root, &folders_in(root, "themes")?, "themes.rs")?;
    let scaffold = ["site", "empty", "pages", "words", "host"].map(|folder| format!("scaffold/{folder}"));
    bring_along(root, &scaffold, "scaffold.rs")?;
    println!("cargo::rerun-if-changed=themes");
    println!("cargo::rerun-if-changed=scaffold");
    Ok(())
}

fn folders_in(root: &Path, folder: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let names = names(&root.join(folder))?;
    Ok(names.iter().map(|name| format!("{folder}/{name}")).collect())
}

/// Writes Rust for the files of some folders.
fn bring_along(root: &Path, folders: &[String], name: &str) -> Result<(), Box<dyn Error>> {
    let mut code = String::from("&[\n");
    for folder in folders {
        writeln!(code, "BuiltIn {{ folder: {folder:?}, files: &[")?;
        add_files(&mut code, &root.join(folder), "")?;
        code.push_str("] },\n");
    }
    code.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join(name), code)?;
    Ok(())
}

/// Adds the files of a folder and of those in it; hidden ones are not part of it.
fn add_files(code: &mut String, folder: &Path, below: &str) -> Result<(), Box<dyn Error>> {
    for name in names(folder)? {
        let (path, name) = (folder.join(&name), format!("{below}{name}"));
        if path.is_dir() {
            add_files(code, &path, &format!("{name}/"))?;
        } else {
            let path = path.to_str().ok_or("names of folders are UTF-8")?;
            writeln!(code, "({name:?}, include_bytes!({path:?})),")?;
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let name = entry?.file_name();
        let name = name.to_str().ok_or("names of files are UTF-8")?;
        if !name.starts_with('.') {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
