//! The `kzsite` program; all it does is call the library.

use std::process::ExitCode;

/// Pages are made of many small strings, on all threads at once: this allocator takes a quarter off the processor time of a large
/// build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kzsite::cli::run(std::env::args_os())
}
