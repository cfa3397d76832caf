//! From options to a server that runs until it is told to stop.

use super::address::{Names, bind, origin};
use super::events::{EventSink, ServeEvent};
use super::http::{Server, listen, router};
use super::live::{Editor, Live};
use super::options::ServeOptions;
use super::published::{Current, Published};
use super::rebuild::{Message, Parts, Rebuilder};
use super::watch::{Watcher, Watching};
use crate::build::Session;
use crate::diag::{Diagnostic, did_you_mean};
use crate::output::check_place;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// How long requests may still take after the server was told to stop.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_millis(200);

/// Serves a site until the process is told to stop.
///
/// # Errors
/// What keeps the server from starting: no free port, no files to watch, a language that the site does not have.
pub fn serve(options: &ServeOptions, events: &Arc<dyn EventSink>) -> Result<(), Diagnostic> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Diagnostic::error("cannot-serve", format!("cannot start the server: {error}")))?;
    let result = runtime.block_on(run(options, events));
    Runtime::shutdown_timeout(runtime, SHUTDOWN_TIMEOUT);
    if result.is_ok() {
        events.send(&ServeEvent::Stopped);
    }
    result
}

async fn run(options: &ServeOptions, events: &Arc<dyn EventSink>) -> Result<(), Diagnostic> {
    check_place(
        &options.build.target(),
        &options.build.protected(),
        "take for the output",
    )?;
    let bound = bind(&options.host, options.port).await?;
    let published = Arc::new(Published::new(Arc::clone(events)));
    let origin = origin(&options.host, bound.address);
    let server = Server {
        published: Arc::clone(&published),
        names: Names::new(&options.host, bound.address),
        live: Live::new(editor(options, bound.address.ip().is_loopback(), &**events)),
    };
    let mut rebuilding = Rebuilding::start(options, &published)?;
    let app = router(server);
    let serving = tokio::spawn(listen(bound.listener, app));
    let mut stop = std::pin::pin!(stopped());
    let first = tokio::select! {
        current = first(&published) => current,
        () = rebuilding.end() => return Err(crashed()),
        () = &mut stop => return Ok(()),
    };
    let url = address(&origin, &first, options)?;
    events.send(&ServeEvent::Serving {
        url: &url,
        taken: bound.taken,
    });
    if options.open
        && let Err(error) = opener::open_browser(&url)
    {
        let problem = Diagnostic::warning("no-browser", format!("cannot open a browser: {error}"));
        events.send(&ServeEvent::Trouble(&problem));
    }
    tokio::select! {
        ended = serving => {
            let reason = ended.map_or_else(|error| error.to_string(), |()| "it takes no connections".to_owned());
            Err(Diagnostic::error("cannot-serve", format!("the server has ended: {reason}")))
        }
        () = rebuilding.end() => Err(crashed()),
        () = &mut stop => Ok(()),
    }
}

/// The user's editor, which only this machine may start.
fn editor(options: &ServeOptions, is_private: bool, events: &dyn EventSink) -> Option<Editor> {
    let command = options.editor.as_deref()?;
    if !is_private {
        let words = "places do not open in the editor: others in the network could start it, too";
        events.send(&ServeEvent::Trouble(&Diagnostic::warning("no-editor", words)));
        return None;
    }
    Some(Editor::new(command, options.build.root()))
}

fn crashed() -> Diagnostic {
    Diagnostic::error("crashed", "the build has crashed; what it said is above")
        .hint("this is a fault of kzsite: please report it")
}

/// The thread that watches and builds.
struct Rebuilding {
    sender: mpsc::Sender<Message>,
    /// Closed when the thread ends.
    alive: oneshot::Receiver<()>,
}

impl Rebuilding {
    /// Tells the thread to stop, and waits until it has ended.
    async fn end(&mut self) {
        // The other side never sends: this ends when the thread does.
        let _ = (&mut self.alive).await;
    }

    /// Starts to watch before the first build, so that saves during the build are noticed.
    fn start(options: &ServeOptions, published: &Arc<Published>) -> Result<Self, Diagnostic> {
        let (sender, messages) = mpsc::channel();
        let (life, alive) = oneshot::channel();
        start_rebuilding(options, published, (sender.clone(), messages), life)?;
        Ok(Self { sender, alive })
    }
}

impl Drop for Rebuilding {
    fn drop(&mut self) {
        // This fails where the thread has ended by itself.
        let _ = self.sender.send(Message::Stop);
    }
}

fn start_rebuilding(
    options: &ServeOptions,
    published: &Arc<Published>,
    (sender, messages): (mpsc::Sender<Message>, mpsc::Receiver<Message>),
    life: oneshot::Sender<()>,
) -> Result<(), Diagnostic> {
    let tell = {
        let sender = sender.clone();
        move |change| {
            // This fails only when the program ends.
            let _ = sender.send(Message::Changed(change));
        }
    };
    let watching = if options.poll {
        Watching::Polling
    } else {
        Watching::System
    };
    let watcher = Watcher::start(
        options.build.root(),
        options.build.read_options(),
        watching,
        Box::new(tell),
    )?;
    let parts = Parts {
        published: Arc::clone(published),
        watcher,
        messages,
        sender,
        lang: options.lang.clone(),
    };
    let build = options.build.clone();
    let work = move || {
        let _dropped_at_the_end = life;
        Rebuilder::open(parts, || Session::open(build)).run();
    };
    thread::Builder::new()
        .name("rebuild".to_owned())
        .spawn(work)
        .map(drop)
        .map_err(|error| Diagnostic::error("cannot-serve", format!("cannot start to build: {error}")))
}

/// What is published once the first build has ended.
async fn first(published: &Published) -> Arc<Current> {
    let mut states = published.follow();
    let current = states.wait_for(|current| current.is_ready()).await;
    current.map_or_else(|_| published.current(), |current| Arc::clone(&current))
}

/// The address for the message: of the site, or of the language that is worked on.
fn address(origin: &str, current: &Current, options: &ServeOptions) -> Result<String, Diagnostic> {
    let Some(site) = &current.site else {
        let base = options.build.base_url.as_ref().map_or("/", |base| base.path());
        return Ok(format!("{origin}{base}"));
    };
    let base = site.base();
    let Some(lang) = &options.lang else {
        return Ok(format!("{origin}{base}"));
    };
    let languages = &site.snapshot.loaded.site.languages;
    if languages.find(lang).is_some() {
        return Ok(format!("{origin}{base}{lang}/"));
    }
    let guess = did_you_mean(lang, languages.ids().map(|id| languages.tag(id)));
    Err(Diagnostic::error("unknown-language", format!("the site has no language `{lang}`")).hint(guess))
}

/// Waits until the process is told to stop.
async fn stopped() {
    let interrupt = async {
        // If the signal cannot be caught, the process just ends.
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    interrupt.await;
}
