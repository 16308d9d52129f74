//! How an attempt came out in a word, and how many did so.

use serde::Deserialize;

use super::verdict::VerdictKind;

/// How an attempt came out, if there was one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Nothing was handed in, or the starter as it was.
    NotAttempted,
    /// It was checked.
    #[serde(untagged)]
    Of(VerdictKind),
}

impl Mark {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAttempted => "not-attempted",
            Self::Of(kind) => kind.as_str(),
        }
    }
}

/// How many results came out how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Passed.
    pub passed: usize,
    /// Attempted, and not passed.
    pub failed: usize,
    /// Not attempted.
    pub not_attempted: usize,
    /// Could not be checked on this machine.
    pub unavailable: usize,
}

impl Counts {
    /// Counts.
    pub fn of(marks: impl Iterator<Item = Mark>) -> Self {
        let mut counts = Self::default();
        for mark in marks {
            *match mark {
                Mark::NotAttempted => &mut counts.not_attempted,
                Mark::Of(VerdictKind::Passed) => &mut counts.passed,
                Mark::Of(VerdictKind::Unavailable) => &mut counts.unavailable,
                Mark::Of(_) => &mut counts.failed,
            } += 1;
        }
        counts
    }
}
