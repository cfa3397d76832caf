//! Opening the place of a problem in the user's editor.

use super::Live;
use crate::diag::Diagnostic;
use crate::serve::events::ServeEvent;
use crate::serve::http::{ARRIVAL, Server};
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use tokio::time::timeout;

/// The longest description of a place, in bytes.
const LIMIT: usize = 64 * 1024;

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
struct Place {
    file: String,
    line: u32,
    column: u32,
}

/// Opens a place that a problem names, for a page of this server.
pub(in crate::serve) async fn open(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    body: Body,
) -> StatusCode {
    let Live {
        editor: Some(editor), ..
    } = &server.live
    else {
        return StatusCode::NOT_FOUND;
    };
    if !server.live.is_allowed(&headers) {
        return StatusCode::FORBIDDEN;
    }
    // A body that never comes to its end is not waited for.
    let Ok(body) = timeout(ARRIVAL, to_bytes(body, LIMIT)).await else {
        return StatusCode::REQUEST_TIMEOUT;
    };
    let Some(place) = body
        .ok()
        .and_then(|body| serde_json::from_slice::<Place>(&body).ok())
    else {
        return StatusCode::BAD_REQUEST;
    };
    let current = server.published.current();
    if !current
        .errors
        .as_ref()
        .is_some_and(|errors| errors.files.contains(&place.file))
    {
        return StatusCode::FORBIDDEN;
    }
    match editor.open(&place) {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(error) => {
            let words = format!("cannot start the editor `{}`: {error}", editor.command.join(" "));
            let problem = Diagnostic::warning("no-editor", words);
            let problem = problem.hint("the variable KZSITE_EDITOR holds the command, such as `code --goto`");
            server.published.events().send(&ServeEvent::Trouble(&problem));
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

impl Editor {
    /// Reads a command such as `code --goto`; its words are told apart by spaces.
    pub(in crate::serve) fn new(command: &str, root: &Path) -> Self {
        let command = command.split_whitespace().map(str::to_owned).collect();
        Self {
            command,
            root: root.to_owned(),
        }
    }

    /// The arguments that open a place. No shell reads them.
    fn arguments(&self, place: &Place) -> Vec<String> {
        let file = self.root.join(&place.file);
        let place = format!("{}:{}:{}", file.display(), place.line, place.column);
        self.command.iter().skip(1).cloned().chain([place]).collect()
    }

    fn open(&self, place: &Place) -> io::Result<()> {
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
    use super::{Editor, Place};
    use std::path::Path;

    #[test]
    fn a_place_is_one_argument() {
        let editor = Editor::new("code --goto", Path::new("/site"));
        let place = Place {
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
