//! What the learner has done, as data.

use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

/// What the learner has done. Exercises are known by name; names that the course does not have (any more) are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProgressState {
    /// The exercise the learner is at, if one was chosen or reached; `Road` says which one counts.
    pub current: Option<String>,
    /// Exercises that have passed.
    pub done: BTreeMap<String, Done>,
    /// How many hints of an exercise have been shown.
    pub hints: BTreeMap<String, u32>,
    /// Checks that did not pass, of exercises that are not done.
    pub attempts: BTreeMap<String, u32>,
}

/// An exercise that has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// When it first passed.
    pub at: Timestamp,
    /// Checks up to and with the one that passed.
    pub attempts: u32,
}

impl ProgressState {
    /// Whether the exercise has passed.
    pub fn is_done(&self, name: &str) -> bool {
        self.done.contains_key(name)
    }

    /// Records a pass. Passing again changes nothing.
    pub fn mark_passed(&mut self, name: &str, at: Timestamp) {
        let before = self.attempts.remove(name).unwrap_or(0);
        self.done.entry(name.to_owned()).or_insert(Done { at, attempts: before.saturating_add(1) });
    }

    /// Records a check that did not pass. An exercise that is done stays done.
    pub fn mark_failed(&mut self, name: &str) {
        if !self.is_done(name) {
            let attempts = self.attempts.entry(name.to_owned()).or_insert(0);
            *attempts = attempts.saturating_add(1);
        }
    }

    /// Makes an exercise not done again (`reset`). The checks that it took are not forgotten.
    pub fn mark_pending(&mut self, name: &str) {
        if let Some(done) = self.done.remove(name) {
            self.attempts.insert(name.to_owned(), done.attempts);
        }
    }

    /// Records whether the attempt at an exercise passes, as a check of the whole course found it; `None` when that shows nothing about
    /// the attempt.
    pub fn mark_checked(&mut self, name: &str, passes: Option<bool>, at: Timestamp) {
        match passes {
            Some(true) => self.mark_passed(name, at),
            Some(false) => self.mark_pending(name),
            None => {}
        }
    }

    /// Goes to an exercise (`goto`, or forward after a pass).
    pub fn set_current(&mut self, name: &str) {
        self.current = Some(name.to_owned());
    }

    /// How many hints of an exercise have been shown.
    pub fn hints_seen(&self, name: &str) -> u32 {
        self.hints.get(name).copied().unwrap_or(0)
    }

    /// Records that the first `count` hints have been shown; never goes back.
    pub fn mark_hints_seen(&mut self, name: &str, count: u32) {
        if count > self.hints_seen(name) {
            self.hints.insert(name.to_owned(), count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_up_to_the_first_pass() {
        let mut state = ProgressState::default();
        state.mark_failed("a");
        state.mark_failed("a");
        state.mark_passed("a", Timestamp(5));
        state.mark_failed("a");
        state.mark_passed("a", Timestamp(9));
        assert_eq!(state.done["a"], Done { at: Timestamp(5), attempts: 3 });
        assert!(state.attempts.is_empty());
    }

    #[test]
    fn a_reset_forgets_the_pass_and_nothing_else() {
        let mut state = ProgressState::default();
        state.mark_failed("a");
        state.mark_passed("a", Timestamp(5));
        state.mark_hints_seen("a", 1);
        state.mark_pending("a");
        state.mark_pending("never done");
        assert_eq!((state.is_done("a"), state.hints_seen("a")), (false, 1));
        assert_eq!(state.attempts.iter().collect::<Vec<_>>(), [(&"a".to_owned(), &2)]);
        state.mark_passed("a", Timestamp(9));
        assert_eq!(state.done["a"], Done { at: Timestamp(9), attempts: 3 });
    }

    #[test]
    fn hints_never_go_back() {
        let mut state = ProgressState::default();
        state.mark_hints_seen("a", 2);
        state.mark_hints_seen("a", 1);
        assert_eq!(state.hints_seen("a"), 2);
    }
}
