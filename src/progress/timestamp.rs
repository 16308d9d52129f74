//! A moment in UTC, to the second.

use std::fmt;

/// A moment: seconds since 1970-01-01T00:00:00Z. `Display` writes `2026-11-21T03:46:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub u64);

impl Timestamp {
    /// The system's clock; a clock before 1970 counts as 1970.
    pub fn now() -> Self {
        todo!()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        todo!()
    }
}
