//! The inputs that paths lead to: what is an article there, and what is the site's own.

use super::Importer;
use super::outcome::Input;
use crate::diag::Problems;
use crate::encoding;
use crate::import::problem;
use crate::import::read::is_record;
use crate::input::{
    CONFIG_FILE, InputFolder, InputProblem, RAW_TEXTS, list_inputs, path_within, raw_text_path, read_input,
    read_stream,
};
use std::path::Path;

/// Endings of files that are taken from a folder.
const ENDINGS: &[&str] = &["txt", "text", "md", "markdown", "html", "htm", "xhtml"];

/// What a file is that an importer passes over.
enum Own {
    /// The record of a source.
    Record,
    /// The clean copy of a text.
    CleanCopy,
    /// Words, records or settings of the site.
    Content,
}

impl Importer {
    /// The inputs that a path leads to: a file, the files of a folder, or standard input for `-`; and problems that name what is passed
    /// over in a folder.
    pub fn inputs(&self, path: &Path) -> (Vec<Input>, Problems) {
        let mut problems = Problems::default();
        let name = path.display().to_string();
        if name == "-" {
            let bytes = read_stream(&mut std::io::stdin().lock(), problem::LIMIT);
            let bytes = bytes.map_err(|error| problem::unreadable("standard input", &error));
            let name = "standard input".to_owned();
            return (vec![Input { name, bytes }], problems);
        }
        if !path.is_dir() {
            let mut input = read(path);
            if let Some(own) = self.own(path, &input) {
                input.bytes = Err(problem::own_file(&name, self.text_of(&own, path).as_deref()));
            }
            return (vec![input], problems);
        }
        let InputFolder { inputs, others } = match list_inputs(path, ENDINGS) {
            Ok(found) => found,
            Err(error) => {
                let bytes = Err(problem::unreadable(&name, &InputProblem::Io(error)));
                return (vec![Input { name, bytes }], problems);
            }
        };
        let mut own = Vec::new();
        let mut articles = Vec::new();
        for file in inputs {
            let input = read(&file);
            if self.own(&file, &input).is_none() {
                articles.push(input);
            } else {
                own.extend(file.file_name().map(|name| name.to_string_lossy().into_owned()));
            }
        }
        if !others.is_empty() {
            problems.push(problem::passed_over(&name, &others));
        }
        if !own.is_empty() {
            problems.push(problem::own_files(&name, &own));
        }
        if articles.is_empty() {
            let bytes = Err(problem::no_article(&name));
            articles.push(Input { name, bytes });
        }
        (articles, problems)
    }

    /// What a file is that the site has, or that the importer has written.
    fn own(&self, path: &Path, input: &Input) -> Option<Own> {
        let name = path.file_name()?.to_string_lossy();
        let within = path_within(&self.options.root, path);
        let in_site = |folder: &str| within.as_ref().is_some_and(|within| within.starts_with(folder));
        if let Some(id) = name.strip_suffix(".clean.txt") {
            let has_raw = path.with_file_name(format!("{id}.txt")).is_file();
            return (has_raw || in_site(RAW_TEXTS)).then_some(Own::CleanCopy);
        }
        if in_site(RAW_TEXTS) {
            return None;
        }
        if in_site("content") || in_site(CONFIG_FILE) {
            return Some(Own::Content);
        }
        let id = name.strip_suffix(".md")?;
        let is_read = || {
            let bytes = input.bytes.as_ref().ok();
            bytes.is_some_and(|bytes| is_record(&encoding::decode(bytes).text, id))
        };
        (in_site("seeds") || is_read()).then_some(Own::Record)
    }

    /// The text as it came that a record or a clean copy was made of, where the site has it.
    fn text_of(&self, own: &Own, path: &Path) -> Option<String> {
        let name = path.file_name()?.to_string_lossy();
        let id = match own {
            Own::Record => name.strip_suffix(".md"),
            Own::CleanCopy => name.strip_suffix(".clean.txt"),
            Own::Content => None,
        };
        let raw = raw_text_path(id?);
        self.site.find(&raw).map(|_| raw)
    }
}

fn read(path: &Path) -> Input {
    let name = path.display().to_string();
    let bytes = read_input(path, problem::LIMIT).map_err(|error| problem::unreadable(&name, &error));
    Input { name, bytes }
}
