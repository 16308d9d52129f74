//! What is checked, and how: the learner's files or others in their place.

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
    /// What is to be said of `files` beside the verdict.
    pub notes: Vec<Note>,
    /// `PYTHONHASHSEED`.
    pub hash_seed: u32,
    /// In which order the tests are run; output checks have one order only.
    pub order: TestOrder,
    /// The wall-clock limit of each run; `None` for the exercise's own.
    pub limit: Option<Duration>,
    /// How long one step may take, be it the import or a test: for those who know how long it should take.
    pub step_limit: Option<Duration>,
    /// A starter that passes (`starter_passes`) is a pass: for those who ask whether it does. A learner has to change it first.
    pub starter_counts: bool,
    /// End the run at the first test that does not pass, and describe its problem in short: for those who only ask whether there
    /// is one.
    pub stop_at_failure: bool,
    /// Tests, by their id in a verdict, that run before all others, in this order.
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
    /// In the order of the files, and then all of them once more in the same process.
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
