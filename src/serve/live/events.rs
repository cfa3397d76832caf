//! Telling open pages what has changed for them.

use super::state::{Seen, State as PageState};
use crate::serve::host::{Located, decode};
use crate::serve::http::{Server, resolve_request};
use crate::serve::published::{Current, PageKey};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use serde::Deserialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// What an open page says of itself.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::serve) struct TabQuery {
    /// Path of its address.
    path: String,
    /// Its key, where it has one.
    #[serde(default)]
    page: String,
}

/// Tells an open page its state at once and whenever it is another.
pub(in crate::serve) async fn events(
    State(server): State<Arc<Server>>,
    Query(query): Query<TabQuery>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let visit = Arc::new(Tab {
        server,
        query,
        headers,
    });
    let states = WatchStream::new(visit.server.published.follow()).filter(|current| current.revision > 0);
    let mut last = None;
    let states = states.then(move |current| {
        let visit = Arc::clone(&visit);
        async move {
            tokio::task::spawn_blocking(move || visit.state(&current))
                .await
                .ok()
        }
    });
    let news = states.filter_map(move |state| {
        let state = state.filter(|state| last.as_ref() != Some(state))?;
        last = Some(state.clone());
        Some(Ok(Event::default().data(state.json())))
    });
    Sse::new(news).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

struct Tab {
    server: Arc<Server>,
    query: TabQuery,
    headers: HeaderMap,
}

impl Tab {
    fn state(&self, current: &Current) -> PageState {
        PageState::of(&self.server.live, current, &self.seen(current))
    }

    fn seen(&self, current: &Current) -> Seen {
        if let Some(moved) = self.moved(current) {
            return Seen {
                moved: Some(moved),
                ..Seen::default()
            };
        }
        match resolve_request(current, &self.query.path, "", &self.headers) {
            Located::File(path, _) => {
                let made = current.file(&path, &|site, problem| {
                    self.server.published.note_page_problem(site, problem);
                });
                let key = current.site.as_ref().and_then(|site| site.key(&path));
                Seen {
                    fingerprint: made.map_or(0, |made| made.fingerprint),
                    key,
                    moved: None,
                }
            }
            Located::Moved(to, _) => Seen {
                moved: Some(to),
                ..Seen::default()
            },
            Located::Nothing => Seen::default(),
        }
    }

    /// The address that the page has now, where it is another.
    fn moved(&self, current: &Current) -> Option<String> {
        let key = PageKey::read(&self.query.page)?.moved(&current.moves);
        let address = current.site.as_ref()?.address(&key)?;
        (decode(&address) != decode(&self.query.path)).then_some(address)
    }
}
