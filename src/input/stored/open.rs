//! Opening files, and what stands in the way.

use std::fs::{File, FileType, OpenOptions};
use std::io;
use std::path::Path;

/// The largest file that is read: 32 MiB, far above any text, image or map layer of an explainer.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Opens a file that was neither link nor pipe when it was found. Should it be one by now, a link is not followed and a pipe is not waited
/// for.
#[cfg(unix)]
pub(in crate::input) fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
pub(in crate::input) fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

/// The name for something that is neither file nor folder nor link.
pub(in crate::input) fn special(kind: FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return "named pipe";
        }
        if kind.is_socket() {
            return "socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "device";
        }
    }
    if kind.is_dir() { "folder" } else { "special file" }
}
