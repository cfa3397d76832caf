//! The scripts and the style sheet that run in the browser.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLES: &str = "text/css; charset=utf-8";

/// Name, type and text.
const FILES: [(&str, &str, &str); 6] = [
    ("live.js", SCRIPT, include_str!("../client/live.js")),
    ("connection.js", SCRIPT, include_str!("../client/connection.js")),
    ("morph.js", SCRIPT, include_str!("../client/morph.js")),
    ("place.js", SCRIPT, include_str!("../client/place.js")),
    ("overlay.js", SCRIPT, include_str!("../client/overlay.js")),
    ("overlay.css", STYLES, include_str!("../client/overlay.css")),
];

/// Answers with one of the files.
pub(super) async fn client(Path(name): Path<String>) -> Response {
    let Some((_, kind, text)) = FILES.into_iter().find(|(known, ..)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")], text).into_response()
}
