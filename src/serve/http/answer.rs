//! Answering a request for a file of the site.

use super::mime;
use super::opened::Opened;
use super::range::{Part, part};
use super::server::Server;
use crate::diag::Diagnostic;
use crate::output::OutputPath;
use crate::serve::events::ServeEvent;
use crate::serve::host::{Located, SiteRequest, locate, preferred};
use crate::serve::live::{self, AddressState};
use crate::serve::published::{Current, ServedFile, ServedSite};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_TYPE, COOKIE, IF_RANGE, LOCATION, RANGE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use std::io;
use std::sync::Arc;

/// Answers a request for a file of the site, once the first build has ended.
pub(super) async fn file(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refused = Response::new(Body::empty());
        *refused.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        refused
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let mut states = server.published.follow();
    let first = states
        .wait_for(|current| current.is_ready())
        .await
        .map(|current| Arc::clone(&current));
    let current = first.unwrap_or_else(|_| server.published.current());
    let (parts, _) = request.into_parts();
    // Making a page keeps the processor busy, so it must not block the thread of the server.
    let made =
        tokio::task::spawn_blocking(move || answer(&server, &current, &parts.uri, &parts.headers)).await;
    made.unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR, "the page could not be made\n"))
}

fn answer(server: &Server, current: &Current, uri: &Uri, headers: &HeaderMap) -> Response<Body> {
    let Some(site) = &current.site else {
        return html(
            StatusCode::INTERNAL_SERVER_ERROR,
            live::error_page(&server.live, current),
        );
    };
    match resolve_request(current, uri.path(), uri.query().unwrap_or_default(), headers) {
        Located::File(path, status) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            match server.file(current, &path) {
                Some(made) => {
                    let reply = Reply {
                        server,
                        current,
                        site,
                        uri,
                        headers,
                        path: &path,
                        made,
                    };
                    reply
                        .send(status)
                        .unwrap_or_else(|error| gone(server, &path, &error))
                }
                // The state with the problem has just been published.
                None => html(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    live::error_page(&server.live, &server.published.current()),
                ),
            }
        }
        Located::Moved(to, status) => moved(&to, status),
        Located::Nothing => plain(
            StatusCode::NOT_FOUND,
            "there is no such page, and the site has no page that says so\n",
        ),
    }
}

/// What an address leads to for a reader.
pub(super) fn resolve_request(current: &Current, path: &str, query: &str, headers: &HeaderMap) -> Located {
    let Some(site) = &current.site else {
        return Located::Nothing;
    };
    let language = preferred(text(headers, COOKIE), text(headers, ACCEPT_LANGUAGE));
    let request = SiteRequest {
        path,
        query,
        language,
    };
    locate(&request, site.base(), &site.rules, &|path| current.has(path))
}

struct Reply<'a> {
    server: &'a Server,
    current: &'a Current,
    site: &'a ServedSite,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    path: &'a OutputPath,
    made: ServedFile,
}

impl Reply<'_> {
    fn send(self, status: StatusCode) -> io::Result<Response<Body>> {
        let kind = mime::of(self.path.as_str());
        let is_page = kind.starts_with("text/html");
        let is_visit = is_page && text(self.headers, ACCEPT).is_some_and(|kinds| kinds.contains("text/html"));
        let content = Opened::open(&self.made.payload)?;
        let mut response = if is_visit {
            let key = self.site.key(self.path);
            let state = AddressState {
                digest: Some(self.made.digest),
                key,
                moved: None,
            };
            let tag = live::tag(&self.server.live, self.current, &state);
            Response::new(Body::from(live::inject(&content.into_bytes()?, &tag)))
        } else {
            self.part(content, status)?
        };
        if response.status() == StatusCode::OK {
            *response.status_mut() = status;
        }
        let own = response.headers_mut();
        for (name, value) in self.site.rules.headers(self.uri.path()) {
            set(own, name, value);
        }
        set(own, CONTENT_TYPE.as_str(), &kind);
        if is_page {
            set(own, live::DIGEST, &format!("{:016x}", self.made.digest));
        }
        own.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(response)
    }

    /// The part of the file that is asked for.
    fn part(&self, content: Opened, status: StatusCode) -> io::Result<Response<Body>> {
        let whole = content.length();
        // The server sends no validators, so `If-Range` never matches; the page for missing addresses is sent as a whole.
        let asked = text(self.headers, RANGE)
            .filter(|_| status == StatusCode::OK && !self.headers.contains_key(IF_RANGE));
        let part = part(asked, whole);
        let (status, range) = match &part {
            Part::Whole => (StatusCode::OK, None),
            Part::Bytes(range) => {
                let said = format!("bytes {}-{}/{whole}", range.start, range.end - 1);
                (StatusCode::PARTIAL_CONTENT, Some(said))
            }
            Part::Outside => (
                StatusCode::RANGE_NOT_SATISFIABLE,
                Some(format!("bytes */{whole}")),
            ),
        };
        let (body, length) = content.into_body(&part)?;
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        if let Some(range) = range {
            set(headers, CONTENT_RANGE.as_str(), &range);
        }
        Ok(response)
    }
}

/// The answer for a file that has gone since it was read; the watcher will report its removal shortly.
fn gone(server: &Server, path: &OutputPath, error: &io::Error) -> Response<Body> {
    let problem = Diagnostic::warning("unreadable", format!("cannot send `{path}`: {error}"));
    server.published.events().send(&ServeEvent::Trouble(&problem));
    plain(StatusCode::NOT_FOUND, "this file cannot be read\n")
}

/// Sets a header; one that cannot be sent is left out.
fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn moved(to: &str, status: u16) -> Response<Body> {
    let mut response = plain(StatusCode::from_u16(status).unwrap_or(StatusCode::FOUND), "");
    set(response.headers_mut(), LOCATION.as_str(), to);
    response
}

fn plain(status: StatusCode, words: &'static str) -> Response<Body> {
    typed(status, "text/plain; charset=utf-8", words.to_owned())
}

fn html(status: StatusCode, page: String) -> Response<Body> {
    typed(status, "text/html; charset=utf-8", page)
}

fn typed(status: StatusCode, kind: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
