//! The system's watcher, debounced.

use super::change::{Change, Tell};
use super::poll::Poll;
use super::watched::WatchedFiles;
use crate::diag::Diagnostic;
use crate::input::ReadOptions;
use notify_debouncer_full::notify::event::{CreateKind, ModifyKind, RemoveKind, RenameMode};
use notify_debouncer_full::notify::{self, Config, ErrorKind, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer_opt,
};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

/// How long events of one save are gathered. Most editors that write a file in two steps are done by then; a slower one causes another
/// rebuild, which costs little.
const DEBOUNCE: Duration = Duration::from_millis(10);

/// How often gathered events are looked at.
const TICK: Duration = Duration::from_millis(5);

/// How saves are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::serve) enum Watching {
    /// By events of the system.
    System,
    /// By polling.
    Polling,
}

/// Watches the files of a site until it is dropped.
pub(in crate::serve) struct Watcher {
    watched: WatchedFiles,
    system: Kind,
    /// The folders and files that are watched, of those that are read.
    tops: BTreeSet<String>,
}

enum Kind {
    System(Debouncer<RecommendedWatcher, RecommendedCache>),
    Polling { _until_dropped: Poll },
}

impl Watcher {
    /// Starts to watch. `tell` is called on another thread.
    pub(in crate::serve) fn start(
        root: &Path,
        options: ReadOptions,
        watching: Watching,
        tell: Tell,
    ) -> Result<Self, Diagnostic> {
        let root = root.canonicalize().map_err(|error| {
            Diagnostic::error(
                "cannot-watch",
                format!("cannot watch `{}`: {error}", root.display()),
            )
            .hint("run kzsite in the folder of a site, or name it with `--root DIR`")
        })?;
        let watched = WatchedFiles::new(root, options);
        let system = match watching {
            Watching::System => {
                let (handler, cache) = (handler(watched.clone(), tell), RecommendedCache::new());
                // Links are resolved by the reading, which knows where they may lead; other targets must not be watched.
                let config = Config::default().with_follow_symlinks(false);
                new_debouncer_opt(DEBOUNCE, Some(TICK), handler, cache, config).map(Kind::System)
            }
            Watching::Polling => Poll::start(watched.clone(), tell)
                .map(|poll| Kind::Polling { _until_dropped: poll })
                .map_err(notify::Error::io),
        };
        let system = system.map_err(|error| refused(&error))?;
        let mut watcher = Self {
            watched,
            system,
            tops: BTreeSet::new(),
        };
        let root = watcher.watched.root().to_owned();
        watcher
            .watch(&root, RecursiveMode::NonRecursive)
            .map_err(|error| refused(&error))?;
        watcher.watch_new_folders()?;
        Ok(watcher)
    }

    /// Watches new folders, and forgets those that are gone.
    pub(in crate::serve) fn watch_new_folders(&mut self) -> Result<(), Diagnostic> {
        let tops: Vec<_> = self
            .watched
            .tops()
            .map(|(name, path)| (name.to_owned(), path))
            .collect();
        for (name, path) in tops {
            let is_folder = self.watched.is_folder(&path);
            if !is_folder && self.tops.remove(&name) {
                // inotify drops the watch when the folder is removed.
                let _ = self.unwatch(&path);
            }
            if is_folder && !self.tops.contains(&name) {
                self.watch(&path, RecursiveMode::Recursive)
                    .map_err(|error| refused(&error))?;
                self.tops.insert(name);
            }
        }
        Ok(())
    }

    /// Watches all folders anew, since some may have been replaced by others of the same name.
    pub(in crate::serve) fn rewatch_all(&mut self) -> Result<(), Diagnostic> {
        let known = std::mem::take(&mut self.tops);
        let paths: Vec<_> = self
            .watched
            .tops()
            .filter(|(name, _)| known.contains(*name))
            .map(|(_, path)| path)
            .collect();
        for path in paths {
            let _ = self.unwatch(&path);
        }
        self.watch_new_folders()
    }

    fn watch(&mut self, path: &Path, mode: RecursiveMode) -> notify::Result<()> {
        match &mut self.system {
            Kind::System(system) => system.watch(path, mode),
            // Polling covers new folders anyway.
            Kind::Polling { .. } => Ok(()),
        }
    }

    fn unwatch(&mut self, path: &Path) -> notify::Result<()> {
        match &mut self.system {
            Kind::System(system) => system.unwatch(path),
            Kind::Polling { .. } => Ok(()),
        }
    }
}

fn refused(error: &notify::Error) -> Diagnostic {
    let problem = Diagnostic::error("cannot-watch", format!("cannot watch the site: {error}"));
    let problem = match error.kind {
        ErrorKind::MaxFilesWatch => {
            problem.hint("the system's limit is reached (`fs.inotify.max_user_watches` on Linux)")
        }
        _ => problem,
    };
    problem.hint("`kzsite serve --poll` does without the system's help")
}

fn handler(watched: WatchedFiles, tell: Tell) -> impl FnMut(DebounceEventResult) + Send + 'static {
    move |result| {
        let change = match result {
            Ok(events) => merged_change(&watched, &events),
            // After an error of the system anything may have changed.
            Err(_) => Some(Change::Everything),
        };
        if let Some(change) = change {
            tell(change);
        }
    }
}

/// The relevant events as one change; none where none is relevant.
fn merged_change(watched: &WatchedFiles, events: &[DebouncedEvent]) -> Option<Change> {
    let mut all: Option<Change> = None;
    for event in events {
        let change = if event.need_rescan() {
            Some(Change::Everything)
        } else {
            of_event(watched, event)
        };
        match (&mut all, change) {
            (Some(all), Some(change)) => all.merge(change),
            (all, change) => *all = all.take().or(change),
        }
    }
    all
}

fn of_event(watched: &WatchedFiles, event: &DebouncedEvent) -> Option<Change> {
    // Reading a file causes events, too.
    if matches!(event.kind, EventKind::Access(_) | EventKind::Other) {
        return None;
    }
    let paths: BTreeSet<String> = event
        .paths
        .iter()
        .filter_map(|path| watched.site_path(path))
        .collect();
    if paths.is_empty() {
        return None;
    }
    let is_folder = event.paths.iter().any(|path| path.is_dir());
    let has_gone = |path: &Path| path.extension().is_none() && !path.exists();
    let whole = match event.kind {
        EventKind::Create(CreateKind::Folder) | EventKind::Remove(RemoveKind::Folder) => true,
        EventKind::Modify(ModifyKind::Metadata(_)) if is_folder => return None,
        // The event does not always tell whether a folder or a file is gone.
        EventKind::Modify(ModifyKind::Name(RenameMode::From)) | EventKind::Remove(_) => {
            event.paths.iter().any(|path| has_gone(path))
        }
        _ => is_folder,
    };
    Some(if whole {
        Change::Everything
    } else {
        Change::Files(paths)
    })
}
