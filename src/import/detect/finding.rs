//! A finding, how certain it is, and what shows it.

use std::fmt;

/// A finding below this is reported, but not used.
pub const THRESHOLD: f32 = 0.5;

/// A finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Detected {
    /// What was found; none where nothing was, or nothing certain enough.
    pub value: Option<String>,
    /// What was found and is not certain enough.
    pub guess: Option<String>,
    /// How certain it is, from 0 to 1; also given for a value that was not certain enough.
    pub confidence: f32,
    /// What shows it.
    pub evidence: Vec<Evidence>,
}

/// What shows a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The line of the file, where it is one.
    pub line: Option<usize>,
    /// What stands there, for the report.
    pub words: String,
}

impl Detected {
    /// Nothing was found.
    pub(in crate::import) fn nothing(why: impl Into<String>) -> Self {
        Self {
            value: None,
            guess: None,
            confidence: 0.0,
            evidence: vec![Evidence::new(None, why)],
        }
    }

    /// A finding, whose value is used if it is certain enough.
    pub(in crate::import) fn new(value: impl Into<String>, confidence: f32, evidence: Vec<Evidence>) -> Self {
        let value: String = value.into();
        let is_sure = confidence >= THRESHOLD;
        let mut evidence = evidence;
        if !is_sure {
            evidence.push(Evidence::new(
                None,
                format!("`{value}` is not sure enough to be taken"),
            ));
        }
        let (value, guess) = if is_sure {
            (Some(value), None)
        } else {
            (None, Some(value))
        };
        Self {
            value,
            guess,
            confidence,
            evidence,
        }
    }

    /// A value that somebody has given.
    pub(in crate::import) fn said(value: impl Into<String>) -> Self {
        Self::new(
            value,
            1.0,
            vec![Evidence::new(None, "said by whoever imported it")],
        )
    }
}

impl Evidence {
    /// Something that shows a finding, in a line of the file.
    pub(in crate::import) fn new(line: Option<usize>, words: impl Into<String>) -> Self {
        Self {
            line,
            words: words.into(),
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.words),
            None => f.write_str(&self.words),
        }
    }
}
