//! The finished site on the disk.
//!
//! Entry point: [`Output::begin`] looks at the target folder, [`Output::put`] and [`Output::keep`] take outputs from many
//! threads, and [`Output::commit`] makes the target hold exactly these outputs, all or nothing: new and changed files are
//! staged beside the target (`.public.kzsite` for `public`), unchanged ones are hard-linked to them, and the finished
//! tree changes places with the old one in one atomic step. A process that is killed leaves the old tree or the new one,
//! never a mixture; what it leaves in the staging folder is cleared away by the next [`Output::begin`]. [`clean`] removes
//! what a build has made.
//!
//! **What is removed.** Every commit leaves a marker in the target that names the site and the files of this build, with hashes
//! of what they hold. Only a file that the marker names and that still holds what it says is ever replaced or removed, and
//! a folder that holds nothing after that. Whatever else is in the target (a
//! repository, `CNAME`, anything) is never touched; where it stands in the way of a file of the site, the build stops, unless
//! it is forced to replace that one file. A folder that holds files and no marker is not written to at all, unless forced.
//!
//! **Which folders can never be an output**, forced or not, directly or through links: the root of the file system; the home
//! folder and what it lies in; a repository and what lies in it; and whatever [`Protected`] names.
//!
//! Where the target cannot change places with a new tree (it holds what is not ours, is a mount point, or a folder whose parent
//! may not be written), the files are moved one by one: every file is whole at any time, the tree as a whole is not.
//!
//! One build at a time writes to a target: a lock in the staging folder makes others wait. The system gives the lock back
//! when its process dies, however it dies, so that a staging folder whose lock is free belongs to nobody. (Process ids
//! would say less: they are used again, and mean nothing across containers.) On file systems without locks nobody waits.
//!
//! Nothing is synchronised to the disk: after a power cut the output is made again from its sources.
//!
//! [`Store`] keeps what a program remembers between runs; it may be lost at any time.
//!
//! [`Edits`] are the files that a command writes for editors into the folder of a site.
//!
//! **Architecture Invariant:** this is the only module that writes the disk while a site is built, and it knows nothing
//! of what the files mean.

mod clean;
mod disk;
mod edits;
mod foreign;
mod listing;
mod marker;
mod names;
mod path;
mod problem;
mod replace;
mod staging;
mod store;
mod target;
mod writer;

#[cfg(test)]
mod tests;

pub use self::clean::{Cleaned, clean};
pub use self::edits::{Edits, check_empty};
pub use self::path::{BadOutputPath, OutputPath};
pub use self::replace::replace_file;
pub use self::store::{STORE, Store};
pub use self::target::{OutputOptions, Protected, check_outside, check_place, some_of};
pub use self::writer::{Output, Report};
