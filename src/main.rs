//! The `kzsite` program; all it does is call the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    kzsite::cli::run(std::env::args_os())
}
