//! Telling how far a build is.

/// What a build is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading the files.
    Read,
    /// Understanding and binding them.
    Resolve,
    /// Making and staging the output.
    Render,
    /// Putting the output in its place.
    Write,
}

/// Is told how far a build is, from several threads.
pub trait Progress: Sync {
    /// A phase begins; how many steps it has, where that is known.
    fn begin(&self, phase: Phase, steps: Option<usize>);

    /// A step is done.
    fn step(&self);

    /// All is done, or has failed.
    fn end(&self);
}

/// Tells nothing.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Phase, _: Option<usize>) {}

    fn step(&self) {}

    fn end(&self) {}
}
