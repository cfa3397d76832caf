//! The scripts and the style sheet that run in the browser.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const FILES: [(&str, &str); 6] = [
    ("live.js", include_str!("../client/live.js")),
    ("connection.js", include_str!("../client/connection.js")),
    ("morph.js", include_str!("../client/morph.js")),
    ("place.js", include_str!("../client/place.js")),
    ("overlay.js", include_str!("../client/overlay.js")),
    ("overlay.css", include_str!("../client/overlay.css")),
];

/// Answers with one of the files.
pub(in crate::serve) async fn client(Path(name): Path<String>) -> Response {
    let Some((name, text)) = FILES.into_iter().find(|(known, _)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = if name.ends_with(".css") {
        "text/css; charset=utf-8"
    } else {
        "text/javascript; charset=utf-8"
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")], text).into_response()
}
