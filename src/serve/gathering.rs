//! When to rebuild: at once after a single save, and once for files that are saved together.
//!
//! Entry point: [`Gathering`], which says how much longer to wait. It is given the time, so that tests need no clock.

use super::watch::Change;
use std::time::{Duration, Instant};

/// After a burst of changes, how long it must be quiet before the site is rebuilt.
const SETTLE_TIME: Duration = Duration::from_millis(80);

/// The same where files change one by one, each soon after the last rebuild: a program is writing them in turn.
const STEP: Duration = Duration::from_millis(25);

/// The site is rebuilt after this time even if a burst goes on.
const SETTLE_LIMIT: Duration = Duration::from_secs(2);

/// The last rebuild: when it ended, and its change.
pub(super) type Last = (Instant, Change);

/// Changes that are taken in together.
pub(super) struct Gathering {
    change: Change,
    begun: Instant,
    /// How long a change that is no burst waits for another one.
    step: Duration,
}

impl Gathering {
    pub(super) fn begin(first: Change, last: Option<&Last>, now: Instant) -> Self {
        let is_next = |(ended, last): &Last| now.duration_since(*ended) < SETTLE_TIME && *last != first;
        Self {
            step: if last.is_some_and(is_next) {
                STEP
            } else {
                Duration::ZERO
            },
            change: first,
            begun: now,
        }
    }

    pub(super) fn add(&mut self, more: Change) {
        self.change.merge(more);
    }

    /// How long to wait for more before the site is rebuilt.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        match (
            now.duration_since(self.begun) < SETTLE_LIMIT,
            self.change.is_burst(),
        ) {
            (true, true) => SETTLE_TIME,
            (true, false) => self.step,
            (false, _) => Duration::ZERO,
        }
    }

    pub(super) fn finish(self) -> Change {
        self.change
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Gathering, Last};
    use std::time::{Duration, Instant};

    /// How long a rebuild takes.
    const REBUILD: u64 = 8;

    /// Rebuilds, each with when it began and how many files it took in, where one file after the other is saved at these
    /// times, in milliseconds.
    fn rebuilds(saves: impl IntoIterator<Item = u64>) -> Vec<(u64, usize)> {
        let start = Instant::now();
        let at = |time: u64| start + Duration::from_millis(time);
        let file = |number: usize| Change::Files([format!("p{number}.md")].into());
        let mut saves = saves.into_iter().enumerate().peekable();
        let mut last: Option<Last> = None;
        let mut now = start;
        let mut found = Vec::new();
        while let Some((number, time)) = saves.next() {
            now = now.max(at(time));
            let mut gathering = Gathering::begin(file(number), last.as_ref(), now);
            let mut count = 1;
            loop {
                let until = now + gathering.wait(now);
                let Some((number, time)) = saves.next_if(|(_, time)| at(*time) <= until) else {
                    now = until;
                    break;
                };
                now = now.max(at(time));
                gathering.add(file(number));
                count += 1;
            }
            let begun = now.duration_since(start).as_millis();
            found.push((u64::try_from(begun).expect("the time is short"), count));
            now += Duration::from_millis(REBUILD);
            last = Some((now, gathering.finish()));
        }
        found
    }

    #[test]
    fn a_burst_is_one_rebuild() {
        assert_eq!(rebuilds([0; 500]), [(80, 500)]);
        // The first file is taken in at once, since it may be the only one.
        assert_eq!(rebuilds(0..500), [(0, 1), (579, 499)]);
    }

    #[test]
    fn files_that_a_program_works_its_way_through_are_few_rebuilds() {
        let found = rebuilds((0..40).map(|number| number * 15));
        assert_eq!(found, [(0, 1), (665, 39)]);
    }

    #[test]
    fn single_saves_do_not_wait() {
        assert_eq!(
            rebuilds([0, 1000, 1900]),
            [(0, 1), (1000, 1), (1900, 1)],
            "of one who writes"
        );
    }

    #[test]
    fn a_burst_without_end_is_not_waited_for() {
        let found = rebuilds((0..2000).map(|number| number * 5));
        assert_eq!(found.len(), 6, "{found:?}");
        assert!(
            found.windows(2).all(|pair| pair[1].0 - pair[0].0 <= 2100),
            "{found:?}"
        );
    }
}
