//! Tells open pages what has changed for them.

use super::answer::resolve_request;
use super::server::Server;
use crate::serve::host::{Located, decode};
use crate::serve::live::{AddressState, State as PageState};
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

/// What an open page tells about itself.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TabQuery {
    /// Path of its address.
    path: String,
    /// Its key, where it has one.
    #[serde(default)]
    page: Option<String>,
}

/// Sends an open page its state at once and whenever it changes.
pub(super) async fn events(
    State(server): State<Arc<Server>>,
    Query(query): Query<TabQuery>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let tab = Arc::new(Tab {
        server,
        query,
        headers,
    });
    let states = WatchStream::new(tab.server.published.follow()).filter(|current| current.is_ready());
    let mut last = None;
    let states = states.then(move |current| {
        let tab = Arc::clone(&tab);
        async move {
            tokio::task::spawn_blocking(move || tab.state(&current))
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
        PageState::of(&self.server.live, current, &self.address_state(current))
    }

    fn address_state(&self, current: &Current) -> AddressState {
        if let Some(moved) = self.moved(current) {
            return AddressState {
                moved: Some(moved),
                ..AddressState::default()
            };
        }
        match resolve_request(current, &self.query.path, "", &self.headers) {
            Located::File(path, _) => {
                let made = self.server.file(current, &path);
                let key = current.site.as_ref().and_then(|site| site.key(&path));
                AddressState {
                    digest: made.map(|made| made.digest),
                    key,
                    moved: None,
                }
            }
            Located::Moved(to, _) => AddressState {
                moved: Some(to),
                ..AddressState::default()
            },
            Located::Nothing => AddressState::default(),
        }
    }

    /// The new address of the page, where it has changed.
    fn moved(&self, current: &Current) -> Option<String> {
        let key = PageKey::read(self.query.page.as_deref()?)?.moved(&current.moves);
        let address = current.site.as_ref()?.address(&key)?;
        (decode(&address) != decode(&self.query.path)).then_some(address)
    }
}
