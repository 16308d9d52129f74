//! How the learner goes about the course, as data: what they have chosen, what they know already, what comes back, how long they work.

mod document;

use std::collections::{BTreeMap, BTreeSet};

use crate::timestamp::Timestamp;

/// What is known about the learner besides what is done. Exercises are known by name; names that the course does not have (any more) are
/// kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LearningState {
    /// The tracks that the learner has chosen; the course may not have all of them.
    pub tracks: BTreeSet<String>,
    /// Exercises that the learner knows without doing them. One that is done all the same counts as done.
    pub skipped: BTreeMap<String, Skipped>,
    /// When an exercise that was done comes back.
    pub reviews: BTreeMap<String, ReviewCard>,
    /// What was done on a day, by the local date: `2026-11-30`.
    pub days: BTreeMap<String, StudyDay>,
    /// What a newer program has written and this one doesn't know, each at its place.
    unknown: toml::Table,
}

/// An exercise that the learner knows without doing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skipped {
    /// When they said so.
    pub at: Timestamp,
}

/// How firmly an exercise sits, as FSRS has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReviewCard {
    /// Days until it is remembered with a probability of nine in ten.
    pub stability: f64,
    /// From 1 to 10.
    pub difficulty: f64,
    /// When it comes back.
    pub due: Timestamp,
    /// When it was done or reviewed last.
    pub last: Timestamp,
    /// How often it was done or reviewed.
    pub count: u32,
}

/// What was done on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StudyDay {
    /// How long the learner was at work.
    pub minutes: u32,
}

impl LearningState {
    /// Whether the learner has said that they know the exercise.
    pub fn is_skipped(&self, name: &str) -> bool {
        self.skipped.contains_key(name)
    }

    /// Marks an exercise as known. Saying it again changes nothing.
    pub fn skip(&mut self, name: &str, at: Timestamp) {
        self.skipped.entry(name.to_owned()).or_insert(Skipped { at });
    }

    /// Takes that back; whether there was anything to take back.
    pub fn unskip(&mut self, name: &str) -> bool {
        self.skipped.remove(name).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_time_that_something_was_skipped_counts() {
        let mut state = LearningState::default();
        state.skip("a", Timestamp(5));
        state.skip("a", Timestamp(9));
        assert_eq!(state.skipped["a"], Skipped { at: Timestamp(5) });
        assert!(state.unskip("a"));
        assert!(!state.unskip("a") && !state.is_skipped("a"));
    }
}
