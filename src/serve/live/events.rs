//! Telling open pages what has changed for them.

use super::state::{Seen, State as PageState};
use crate::serve::host::{Located, decode};
use crate::serve::http::{Server, whither};
use crate::serve::stage::{PageKey, Scene};
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
pub(in crate::serve) struct Visitor {
    /// Path of its address.
    path: String,
    /// Its key, where it has one.
    #[serde(default)]
    page: String,
}

/// Tells an open page its state at once and whenever it is another.
pub(in crate::serve) async fn events(
    State(server): State<Arc<Server>>,
    Query(visitor): Query<Visitor>,
    headers: HeaderMap,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let visit = Arc::new(Visit {
        server,
        visitor,
        headers,
    });
    let scenes = WatchStream::new(visit.server.stage.follow()).filter(|scene| scene.revision > 0);
    let mut last = None;
    let states = scenes.then(move |scene| {
        let visit = Arc::clone(&visit);
        async move {
            tokio::task::spawn_blocking(move || visit.state(&scene))
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

struct Visit {
    server: Arc<Server>,
    visitor: Visitor,
    headers: HeaderMap,
}

impl Visit {
    fn state(&self, scene: &Scene) -> PageState {
        PageState::of(&self.server.live, scene, &self.seen(scene))
    }

    fn seen(&self, scene: &Scene) -> Seen {
        if let Some(moved) = self.moved(scene) {
            return Seen {
                moved: Some(moved),
                ..Seen::default()
            };
        }
        match whither(scene, &self.visitor.path, "", &self.headers) {
            Located::File(path, _) => {
                let made = scene.file(&path, &|show, problem| self.server.stage.note(show, problem));
                let key = scene.show.as_ref().and_then(|show| show.key(&path));
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
    fn moved(&self, scene: &Scene) -> Option<String> {
        let key = PageKey::read(&self.visitor.page)?.moved(&scene.moves);
        let address = scene.show.as_ref()?.address(&key)?;
        (decode(&address) != decode(&self.visitor.path)).then_some(address)
    }
}
