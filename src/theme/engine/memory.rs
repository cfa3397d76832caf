//! The memory that the values of templates take. The engine does not measure it, and counting allocations would need unsafe code, so the
//! growth of the whole program while a page is made is watched.

use std::fs::File;
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How much the program may grow while one page is made: some hundred times what a large one takes.
pub(in crate::theme) const MAX_GROWTH: u64 = 512 << 20;

/// How often memory is looked at while a page is made; nearly all pages are done before the first time.
pub(super) const LOOK_EACH: Duration = Duration::from_millis(20);

/// The pages that are being watched.
#[derive(Debug, Default)]
pub(super) struct Memory {
    watched: AtomicUsize,
}

/// Watches while one page is made.
pub(super) struct Watch<'m> {
    memory: &'m Memory,
    /// What the program took when the page was first looked at.
    before: Option<u64>,
}

impl Memory {
    /// Begins to watch.
    pub(super) fn watch(&self) -> Watch<'_> {
        self.watched.fetch_add(1, Ordering::Relaxed);
        Watch {
            memory: self,
            before: None,
        }
    }
}

impl Watch<'_> {
    /// Whether the program has grown too much since this was first asked. While other pages are made, too, it may grow by as much for
    /// each of them.
    pub(super) fn is_too_heavy(&mut self) -> bool {
        let Some(now) = resident() else { return false };
        let before = *self.before.get_or_insert(now);
        let pages = self.memory.watched.load(Ordering::Relaxed).clamp(1, 4) as u64;
        now.saturating_sub(before) > MAX_GROWTH * pages
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        self.memory.watched.fetch_sub(1, Ordering::Relaxed);
    }
}

/// How many bytes of memory the program takes; known only on Linux. On other systems there is only the limit of time.
fn resident() -> Option<u64> {
    let mut status = String::new();
    let file = File::open("/proc/self/status").ok()?;
    file.take(1 << 16).read_to_string(&mut status).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}
