//! What is checked, and how: the learner's files, or others instead of them.

use std::{path::PathBuf, time::Duration};

use serde::Serialize;

use super::verdict::Note;
use crate::course::model::Exercise;

/// An attempt at an exercise with the terms on which it is run.
#[derive(Debug, Clone)]
pub struct Attempt<'c> {
    pub exercise: &'c Exercise,
    /// What the attempt consists of, relative to the exercise's folder; `None` for what is in that folder when it is run.
    pub files: Option<Vec<(PathBuf, Vec<u8>)>>,
    /// What to say about `files` besides the verdict.
    pub notes: Vec<Note>,
    /// `PYTHONHASHSEED`.
    pub hash_seed: u32,
    /// The order in which the tests run; output checks have only one.
    pub order: TestOrder,
    /// The wall-clock limit of each run; `None` for the exercise's own.
    pub limit: Option<Duration>,
    /// How long one step may take, whether the import or a test: for callers who know how long it should take.
    pub step_limit: Option<Duration>,
    /// A starter that passes (`starter_passes`) counts as a pass: for callers who ask whether it does. A learner has to change it first.
    pub starter_counts: bool,
    /// End the run at the first test that doesn't pass, and describe its problem briefly: for callers who only ask whether there
    /// is one.
    pub stop_at_failure: bool,
    /// What passes is judged once more with the attempt in a process of its own, where that can be done.
    #[cfg_attr(windows, expect(dead_code, reason = "there is no fork there"))]
    pub judged_outside: bool,
    /// Tests that run before all others, in this order, by their id in a verdict.
    pub first: Vec<String>,
}

/// The order of tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestOrder {
    /// In the order of the files.
    #[default]
    Course,
    /// The last one first.
    Reversed,
    /// In the order of the files, and then all of them again in the same process.
    Twice,
}

impl<'c> Attempt<'c> {
    /// What is in the exercise's folder, run as a learner's save is.
    pub fn of_folder(exercise: &'c Exercise) -> Self {
        Self {
            exercise,
            files: None,
            notes: Vec::new(),
            hash_seed: LEARNERS_SEED,
            order: TestOrder::Course,
            limit: None,
            step_limit: None,
            starter_counts: false,
            stop_at_failure: false,
            judged_outside: false,
            first: Vec::new(),
        }
    }

    /// The same with files of its own.
    #[must_use]
    pub fn with_files(self, files: Vec<(PathBuf, Vec<u8>)>) -> Self {
        Self { files: Some(files), ..self }
    }

    pub(super) fn limit(&self) -> Duration {
        self.limit.unwrap_or(self.exercise.timeout)
    }
}

/// A learner's save is always run with the same seed, so that nothing fails by chance.
pub(super) const LEARNERS_SEED: u32 = 0;
