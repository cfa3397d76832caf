//! What is on: the site that is served, and what is wrong.
//!
//! Entry point: [`Stage`], which the rebuilding thread changes and everybody else looks at through [`Scene`]s. A scene never
//! changes; the next one takes its place at once and whole, so that no request sees half a change.
//!
//! **Architecture Invariant:** nothing here knows HTTP or files on the disk.

mod complaint;
mod moves;
mod retired;
mod scene;
mod show;

use self::scene::Broken;
use crate::diag::{Diagnostic, Problems};
use crate::serve::news::{Listener, News};
use std::sync::Arc;
use tokio::sync::watch;

pub(super) use self::complaint::{Complaint, Sheet, escape};
pub(super) use self::moves::Moves;
pub(super) use self::scene::{Made, Scene};
pub(super) use self::show::{PageKey, Show};

/// Where the scene is changed.
pub(super) struct Stage {
    scenes: watch::Sender<Arc<Scene>>,
    listener: Arc<dyn Listener>,
}

impl Stage {
    pub(super) fn new(listener: Arc<dyn Listener>) -> Self {
        Self {
            scenes: watch::Sender::new(Arc::default()),
            listener,
        }
    }

    pub(super) fn listener(&self) -> &dyn Listener {
        &*self.listener
    }

    /// The scene that is on.
    pub(super) fn scene(&self) -> Arc<Scene> {
        Arc::clone(&self.scenes.borrow())
    }

    /// Follows the scenes.
    pub(super) fn follow(&self) -> watch::Receiver<Arc<Scene>> {
        self.scenes.subscribe()
    }

    /// Puts a new site on.
    pub(super) fn show(&self, show: Arc<Show>, changed: &[String]) -> Arc<Scene> {
        self.next(|scene| scene.shows(show, changed))
    }

    /// Leaves the site on, and says why there is no new one.
    pub(super) fn fail(&self, complaint: Complaint, changed: &[String]) -> Arc<Scene> {
        self.next(|scene| scene.fails(complaint, changed))
    }

    /// Notes that a file of a site cannot be made, and tells it once.
    pub(super) fn note(&self, show: &Arc<Show>, problem: &Diagnostic) {
        let is_new = self
            .scenes
            .send_if_modified(|scene| match scene.notes(show, problem) {
                Broken::New(next) => {
                    *scene = Arc::new(next);
                    true
                }
                Broken::Known => false,
            });
        if is_new {
            let problems = Problems::from_iter([problem.clone()]);
            self.listener.hear(&News::Problems {
                problems: &problems,
                files: &show.snapshot.loaded.files,
            });
        }
    }

    /// Says that every file of a site can be made, so that the one before is needed no more.
    pub(super) fn is_sound(&self, show: &Arc<Show>) {
        self.scenes.send_if_modified(|scene| {
            if let Some(next) = scene.is_sound(show) {
                *scene = Arc::new(next);
            }
            false
        });
    }

    fn next(&self, change: impl FnOnce(&Scene) -> Scene) -> Arc<Scene> {
        self.scenes.send_modify(|scene| *scene = Arc::new(change(scene)));
        self.scene()
    }
}
