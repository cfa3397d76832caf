//! The user's editor, and how it is started.

use serde::Deserialize;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The user's editor.
#[derive(Debug, Clone)]
pub(in crate::serve) struct Editor {
    /// Program and arguments.
    command: Vec<String>,
    root: PathBuf,
}

/// A place in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::serve) struct EditorPlace {
    pub(in crate::serve) file: String,
    line: u32,
    column: u32,
}

impl Editor {
    /// Reads a command such as `code --goto`; its words are separated by spaces.
    pub(in crate::serve) fn new(command: &str, root: &Path) -> Self {
        let command = command.split_whitespace().map(str::to_owned).collect();
        Self {
            command,
            root: root.to_owned(),
        }
    }

    /// The arguments that open a place. They are not passed through a shell.
    fn arguments(&self, place: &EditorPlace) -> Vec<String> {
        let file = self.root.join(&place.file);
        let place = format!("{}:{}:{}", file.display(), place.line, place.column);
        self.command.iter().skip(1).cloned().chain([place]).collect()
    }

    /// The command, as it was given.
    pub(in crate::serve) fn command(&self) -> String {
        self.command.join(" ")
    }

    /// Starts the editor at a place, and does not wait for it.
    ///
    /// # Errors
    /// What the system says.
    pub(in crate::serve) fn open(&self, place: &EditorPlace) -> io::Result<()> {
        let program = self.command.first().ok_or(io::ErrorKind::NotFound)?;
        let mut command = Command::new(program);
        command
            .args(self.arguments(place))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        // The child process must be reaped; its exit status does not matter.
        let _ = thread::Builder::new()
            .name("editor".to_owned())
            .spawn(move || child.wait());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Editor, EditorPlace};
    use std::path::Path;

    #[test]
    fn a_place_is_one_argument() {
        let editor = Editor::new("code --goto", Path::new("/site"));
        let place = EditorPlace {
            file: "content/en/a b;rm.md".to_owned(),
            line: 2,
            column: 7,
        };
        assert_eq!(
            editor.arguments(&place),
            ["--goto", "/site/content/en/a b;rm.md:2:7"]
        );
    }
}
