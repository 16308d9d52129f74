//! A review that the learner has begun, and what it says about their memory.

use super::Grade;
use crate::timestamp::Timestamp;

/// A review that was begun. It stays until its folder has been put away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sitting {
    pub begun: Timestamp,
    /// Its folder in the folder of reviews: the exercise's name, or another where that was taken.
    pub folder: String,
    /// How often a changed attempt was checked and did not pass.
    pub tries: u32,
    /// How many hints were shown.
    pub hints: u32,
    /// When it was passed, or given up.
    pub ended: Option<Timestamp>,
}

/// So many tries without a hint are nothing to be noticed.
const FEW_TRIES: u32 = 6;

impl Sitting {
    pub fn new(begun: Timestamp, folder: impl Into<String>) -> Self {
        Self { begun, folder: folder.into(), ..Self::default() }
    }

    /// It is still to be passed.
    pub fn is_open(&self) -> bool {
        self.ended.is_none()
    }

    /// What a pass says, of an exercise with so many hints. Somebody who needed all of them has seen how it is done.
    pub fn grade(&self, hints: usize) -> Grade {
        match (self.hints, self.tries) {
            (shown, _) if shown > 1 && shown as usize >= hints => Grade::Again,
            (0, 0) => Grade::Easy,
            (0, tries) if tries < FEW_TRIES => Grade::Good,
            _ => Grade::Hard,
        }
    }
}

/// What is known of how an exercise was done the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TriedBefore {
    /// Checks up to and with the one that passed. The starter is checked, too, each time that it is shown.
    pub checks: u32,
    pub hints: u32,
}

impl TriedBefore {
    /// It was done in the end, so it was never forgotten.
    pub fn grade(self) -> Grade {
        match self {
            Self { hints: 0, checks: 0..=2 } => Grade::Easy,
            Self { hints: 0, checks: 0..=12 } | Self { hints: 1, checks: 0..=6 } => Grade::Good,
            _ => Grade::Hard,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_and_hints_make_the_grade() {
        let grade = |tries, hints| Sitting { tries, hints, ..Sitting::default() }.grade(3);
        assert_eq!([(0, 0), (1, 0), (5, 0), (6, 0), (0, 1), (9, 2), (0, 3)].map(|(t, h)| grade(t, h)), {
            use Grade::*;
            [Easy, Good, Good, Hard, Hard, Hard, Again]
        });
        let only_hint = Sitting { hints: 1, ..Sitting::default() };
        assert_eq!(only_hint.grade(1), Grade::Hard, "a single hint is no solution");
    }

    #[test]
    fn what_was_done_once_was_never_forgotten() {
        let grade = |checks, hints| TriedBefore { checks, hints }.grade();
        assert_eq!([grade(1, 0), grade(2, 0), grade(3, 0), grade(12, 0)], {
            use Grade::*;
            [Easy, Easy, Good, Good]
        });
        assert_eq!([grade(13, 0), grade(6, 1), grade(7, 1), grade(2, 2)], {
            use Grade::*;
            [Hard, Good, Hard, Hard]
        });
    }
}
