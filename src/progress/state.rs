//! What the learner has done, as data.

use std::collections::BTreeMap;

use super::Timestamp;

/// What the learner has done. Exercises are known by name; names that the course does not have (any more) are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The exercise the learner is at, if one was chosen or reached; read it through [`State::current`].
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

impl State {
    /// Whether the exercise has passed.
    pub fn is_done(&self, name: &str) -> bool {
        self.done.contains_key(name)
    }

    /// The exercise the learner is at: the one that was chosen or reached, else the first of `order` that is not done.
    /// `None` when all are done.
    pub fn current<'n>(&self, order: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        let _ = order;
        todo!()
    }

    /// The first exercise after `name` that is not done, from the beginning again at the end of `order`; `None` when all are done.
    pub fn next_pending<'n>(&self, name: &str, order: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        let _ = (name, order);
        todo!()
    }

    /// How many of `order` are done, and how many there are.
    pub fn count<'n>(&self, order: impl IntoIterator<Item = &'n str>) -> (usize, usize) {
        let _ = order;
        todo!()
    }

    /// Records a pass. Passing again changes nothing.
    pub fn mark_passed(&mut self, name: &str, at: Timestamp) {
        let _ = (name, at);
        todo!()
    }

    /// Records a check that did not pass. An exercise that is done stays done.
    pub fn mark_failed(&mut self, name: &str) {
        let _ = name;
        todo!()
    }

    /// Makes an exercise not done again (`reset`).
    pub fn mark_pending(&mut self, name: &str) {
        let _ = name;
        todo!()
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
        let _ = (name, count);
        todo!()
    }
}
