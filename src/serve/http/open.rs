//! Opening the place of a problem in the user's editor.

use super::connections::ARRIVAL;
use super::server::Server;
use crate::diag::Diagnostic;
use crate::serve::events::ServeEvent;
use crate::serve::live::EditorPlace;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use std::sync::Arc;
use tokio::time::timeout;

/// The longest description of a place, in bytes.
const LIMIT: usize = 64 * 1024;

/// Opens a place that a problem names, for a page of this server.
pub(super) async fn open(State(server): State<Arc<Server>>, headers: HeaderMap, body: Body) -> StatusCode {
    let Some(editor) = server.live.editor() else {
        return StatusCode::NOT_FOUND;
    };
    if !server.live.is_allowed(&headers) {
        return StatusCode::FORBIDDEN;
    }
    // A body that does not end in time is not waited for.
    let Ok(body) = timeout(ARRIVAL, to_bytes(body, LIMIT)).await else {
        return StatusCode::REQUEST_TIMEOUT;
    };
    let Some(place) = body
        .ok()
        .and_then(|body| serde_json::from_slice::<EditorPlace>(&body).ok())
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
            let words = format!("cannot start the editor `{}`: {error}", editor.command());
            let problem = Diagnostic::warning("no-editor", words);
            let problem = problem.hint("the variable KZSITE_EDITOR holds the command, such as `code --goto`");
            server.published.events().send(&ServeEvent::Trouble(&problem));
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}
