//! Any input ends well: with a site, or with messages that say where; never with an abort, never with a page that lies.
//!
//! Two kinds of input are made, each from a site that builds: arbitrary text in every field of every kind of file (of `site/`, which
//! has all that the format has), and files of the shipped site with bytes, lines, tokens and whole files deleted, repeated, swapped,
//! cut off or put in. What must hold is in `judge.rs`.
//!
//! Cases are made and made smaller with the crate `proptest`: it runs on stable Rust, its strategies are values that shrink as
//! well as they grow, and its source of chance takes a seed. `arbitrary` needs a fuzzer with nightly Rust to shine, and does
//! not shrink. Each case runs in a child process, since an abort takes the whole process with it: most in a child that builds from
//! memory, case after case ([`worker`]), some by the program itself on the disk ([`program`]), both under a limit of memory and time.
//!
//! ```sh
//! cargo test --test any_input                                  # some seconds, always of the same cases
//! KZSITE_FUZZ_SECONDS=7200 KZSITE_FUZZ_SEED=new cargo test --release --test any_input   # two hours of new ones
//! KZSITE_FUZZ_SEED=0123456789abcdef cargo test --test any_input                         # those of a seed again
//! ```
//!
//! A case that fails is left in `target/tmp/any-input/` as a site, with what was changed in it and what it led to.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]
#![cfg(unix)]

mod budget;
mod case;
mod child;
mod every_key;
mod folder;
mod html;
mod judge;
mod own_limits;
mod places;
mod program;
mod search;
mod text;
mod worker;

use self::case::Base;
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    if std::env::var_os(child::WORKER).is_some() {
        worker::run();
        return ExitCode::SUCCESS;
    }
    let searches = [
        trial("any text in any field", || {
            search::in_memory("fields", Base::Every)
        }),
        trial("any change of the files of the shipped site", || {
            search::in_memory("files", Base::Shipped)
        }),
        trial("the program itself, on any files", || search::on_disk("program")),
    ];
    let mut trials = vec![
        trial(
            "the site of these tests has every key of the format",
            every_key::all_used,
        ),
        trial(
            "a child that dies, hangs or eats all memory fails its case",
            own_limits::noticed,
        ),
    ];
    // No time is no test, and is shown as such.
    trials.extend(searches.map(|search| search.with_ignored_flag(budget::seconds() == 0)));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn trial(name: &str, test: impl FnOnce() -> Result<(), String> + Send + 'static) -> Trial {
    Trial::test(name, move || test().map_err(Failed::from))
}
