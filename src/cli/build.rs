//! `kzsite build`.

use super::args::BuildArgs;
use super::progress::Bar;
use super::summary;
use super::terminal::Terminal;
use crate::build::Builder;

/// Builds the site; returns whether that went well.
pub(super) fn run(args: &BuildArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let options = match args.options() {
        Ok(options) => options,
        Err(problem) => return terminal.refuse(problem),
    };
    let target = options.target();
    match Bar::during(terminal, |bar| Builder::new(options).build(bar)) {
        Ok(report) => {
            terminal.tell(&report.warnings, &report.read);
            report.notes.iter().for_each(|note| terminal.note(note));
            let words = if terminal.is_json() {
                summary::machine
            } else {
                summary::human
            };
            terminal.say(&words(&report, &target));
            true
        }
        Err(failure) => {
            terminal.tell(&failure.problems, &failure.files);
            false
        }
    }
}
