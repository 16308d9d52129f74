//! What the tests of screens show.

use super::view::{ExerciseView, FileLink};
pub(crate) use crate::engine::samples::*;

pub(crate) fn view() -> ExerciseView {
    ExerciseView {
        name: "slicing1".into(),
        title: "Slicing from both ends".into(),
        phase: "01_core".into(),
        position: 14,
        phase_total: 63,
        path: FileLink { shown: "01_core/070_slicing1/slicing1.py".into(), url: None },
        instructions: None,
        checkpoint: false,
        minutes: None,
        hints: vec!["Leave one of the two numbers out.".into(), "A negative index counts from the end.".into()],
        hints_shown: 0,
        links: Vec::new(),
        is_done: false,
        done: 13,
        total: 412,
        skipped: 0,
    }
}
