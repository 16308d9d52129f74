//! A share of a class: several machines may grade one together.

use std::{fmt, str::FromStr};

use crate::{
    digest::Digester,
    error::{ExitStatus, Failure},
};

/// One of several shares of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Partition {
    /// Counted from 1.
    pub(crate) share: u32,
    /// How many there are.
    pub(crate) of: u32,
}

/// A text names no share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` isn't a share of the class: {problem}")]
pub(crate) struct PartitionError {
    text: String,
    problem: String,
}

impl Failure for PartitionError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }
}

impl FromStr for Partition {
    type Err = PartitionError;

    fn from_str(text: &str) -> Result<Self, PartitionError> {
        let numbers = text.split_once('/').and_then(|(share, of)| Some((share.parse().ok()?, of.parse().ok()?)));
        let no = |problem: String| Err(PartitionError { text: text.to_owned(), problem });
        match numbers {
            None => no("a share is written like `2/5`: the second of five".to_owned()),
            Some((_, 0)) => no("there is at least one share".to_owned()),
            Some((0, of)) => no(format!("shares are counted from 1: `1/{of}` to `{of}/{of}`")),
            Some((share, of)) if share > of => no(format!("there are only {of} shares: `1/{of}` to `{of}/{of}`")),
            Some((share, of)) => Ok(Self { share, of }),
        }
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.share, self.of)
    }
}

impl Partition {
    /// Whether a result belongs to this share. The two names alone decide: a learner who hands in late moves nobody else from one share
    /// to another, and the attempts at a slow exercise are spread over all shares.
    pub(crate) fn has(self, learner: &str, exercise: &str) -> bool {
        let mut digester = Digester::default();
        digester.add(learner);
        digester.add(exercise);
        digester.finish().number() % u64::from(self.of) == u64::from(self.share - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_counted_from_one() {
        assert_eq!("2/5".parse(), Ok(Partition { share: 2, of: 5 }));
        for wrong in ["", "2", "/", "2/", "-1/3", "0/3", "4/3", "1/0", "a/b", "1/2/3"] {
            assert!(wrong.parse::<Partition>().is_err(), "{wrong}");
        }
    }
}
