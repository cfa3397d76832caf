//! Progress of a build.

/// What a build is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading the files.
    Read,
    /// Loading and resolving.
    Resolve,
    /// Making and staging the output.
    Render,
    /// Putting the output in its place.
    Write,
}

/// Receives the progress of a build, from several threads.
pub trait Progress: Sync {
    /// A phase begins; `steps` is their number, where that is known.
    fn begin(&self, phase: Phase, steps: Option<usize>);

    /// A step is done.
    fn step(&self);

    /// The build has ended or failed.
    fn end(&self);
}

/// Shows no progress.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Phase, _: Option<usize>) {}

    fn step(&self) {}

    fn end(&self) {}
}
