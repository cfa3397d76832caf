//! The routes of the server.

use super::server::Server;
use super::{answer, open, scripts, tab_stream};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::sync::Arc;

/// Makes the service.
pub(in crate::serve) fn router(server: Server) -> Router {
    let server = Arc::new(server);
    Router::new()
        .route("/__kzsite/events", get(tab_stream::events))
        .route("/__kzsite/open", post(open::open))
        .route("/__kzsite/{file}", get(scripts::client))
        .fallback(answer::file)
        .layer(from_fn_with_state(Arc::clone(&server), guard))
        .with_state(server)
}

/// Refuses requests under a name that is not the server's, and requests of pages of other sites to the live endpoints. No page of another
/// site may embed what is served (`Cross-Origin-Resource-Policy`).
async fn guard(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let Some(name) = host(request.headers(), request.uri()).filter(|name| server.names.allow(name)) else {
        let words = "This name is not served. To allow it, name it with `kzsite serve --host`.\n";
        return (StatusCode::FORBIDDEN, words).into_response();
    };
    if request.uri().path().starts_with("/__kzsite/") && is_foreign(request.headers(), &name) {
        return (StatusCode::FORBIDDEN, "This is for pages of this server only.\n").into_response();
    }
    let mut response = next.run(request).await;
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    response
        .headers_mut()
        .insert(policy, HeaderValue::from_static("same-origin"));
    response
}

/// Whether a browser says that a page of another origin asks (Fetch Standard, "`Origin` header"). Requests of a page's own
/// origin may leave it out, and so do other programs.
fn is_foreign(headers: &HeaderMap, name: &str) -> bool {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    origins.any(|origin| {
        let origin = origin.to_str().ok();
        let authority = origin.and_then(|origin| origin.strip_prefix("http://"));
        !authority.is_some_and(|authority| authority.eq_ignore_ascii_case(name))
    })
}

/// The name that a request is for; the one in its target takes precedence over the header (RFC 9112, section 3.2.2).
fn host(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let mut named = headers.get_all(header::HOST).iter();
    let (first, second) = (named.next(), named.next());
    if second.is_some() {
        return None;
    }
    match uri.authority() {
        Some(authority) => Some(authority.as_str().to_owned()),
        None => first?.to_str().ok().map(str::to_owned),
    }
}
