//! From a value to a type, with all flaws at once.

use super::findings::Findings;
use super::flaw::Flaw;
use super::lenient::Lenient;
use serde::de::DeserializeOwned;
use serde_yaml::Value;

/// How often a value is read at most; each time finds at least one more flaw.
const TIMES: usize = 100;

/// Reads a value as a type and finds all its flaws. What is flawed or missing is read as absent, or as the word that was meant, so that the
/// rest can be checked, too. There is no value where the type cannot do without what is missing.
pub(super) fn decode<T: DeserializeOwned>(value: &Value) -> (Option<T>, Vec<Flaw>) {
    if let Ok(decoded) = T::deserialize(value) {
        return (Some(decoded), Vec::new());
    }
    let findings = Findings::default();
    for _ in 0..TIMES {
        let known = findings.begin();
        let decoded = T::deserialize(Lenient::root(value, &findings)).ok();
        if findings.learnt() == known {
            let mut flaws = findings.into_flaws();
            // Where no value could be made, at least one flaw says why.
            if decoded.is_none() && flaws.is_empty() {
                flaws.push(Flaw::refused("", "this cannot be read"));
            }
            return (decoded, flaws);
        }
    }
    (None, findings.into_flaws())
}
