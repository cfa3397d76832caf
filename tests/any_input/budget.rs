//! How long is searched, and from which seed.

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant, SystemTime};

/// Time for one search.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Budget {
    end: Instant,
}

/// Seconds of each search where nobody says how many.
const SOME: u64 = 4;

/// Seconds of each search: what `KZSITE_FUZZ_SECONDS` says, else some.
pub(crate) fn seconds() -> u64 {
    let wanted = std::env::var("KZSITE_FUZZ_SECONDS").ok();
    wanted.map_or(SOME, |text| {
        text.parse().expect("KZSITE_FUZZ_SECONDS is a number")
    })
}

impl Budget {
    /// Starts the clock.
    pub(crate) fn begin() -> Self {
        Self {
            end: Instant::now() + Duration::from_secs(seconds()),
        }
    }

    /// Whether there is time for another case.
    pub(crate) fn lasts(self) -> bool {
        Instant::now() < self.end
    }
}

/// The seed of all cases: of `KZSITE_FUZZ_SEED`, where `new` stands for one that nobody had; else always the same, so that a
/// failure is of the change that it follows.
pub(crate) fn seed() -> String {
    match std::env::var("KZSITE_FUZZ_SEED") {
        Ok(seed) if seed == "new" => {
            let mut hasher = DefaultHasher::new();
            (SystemTime::now(), std::process::id()).hash(&mut hasher);
            format!("{:016x}", hasher.finish())
        }
        Ok(seed) => seed,
        Err(_) => "1".to_owned(),
    }
}

/// A source of chance for one search.
pub(crate) fn runner(seed: &str, search: &str) -> TestRunner {
    let mut bytes = [0; 32];
    for (part, chunk) in bytes.chunks_mut(8).enumerate() {
        let mut hasher = DefaultHasher::new();
        (seed, search, part).hash(&mut hasher);
        chunk.copy_from_slice(&hasher.finish().to_le_bytes());
    }
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}
