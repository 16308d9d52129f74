//! Small courses for the unit tests of watch mode.

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    course::{Course, Exercise, Phase, model::Check},
    engine::verdict::{Captured, Verdict, VerdictKind},
};

/// An exercise with one file and three hints.
pub(crate) fn exercise(phase: &str, number: u32, name: &str) -> Exercise {
    Exercise {
        name: name.into(),
        phase: phase.into(),
        number,
        dir: PathBuf::from(format!("exercises/{phase}/{number:03}_{name}")),
        title: format!("All about {name}"),
        check: Check::Pytest { tests: vec![format!("test_{name}.py").into()] },
        hints: ["first hint", "second hint", "third hint"].map(String::from).to_vec(),
        files: vec![format!("{name}.py").into()],
        timeout: Duration::from_secs(10),
        ..Exercise::default()
    }
}

/// A course of one phase with these exercises.
pub(crate) fn course(names: &[&str]) -> Arc<Course> {
    let phase = "01_core";
    let exercises = names.iter().zip(1..).map(|(name, number)| exercise(phase, number * 10, name)).collect();
    Arc::new(Course {
        root: PathBuf::from("/course"),
        phases: vec![Phase { name: phase.into(), title: "Core Python".into(), ..Phase::default() }],
        exercises,
        ..Course::default()
    })
}

/// A verdict without tests; `printed` tells it from others.
pub(crate) fn verdict(exercise: &str, kind: VerdictKind, printed: &str) -> Verdict {
    Verdict {
        exercise: exercise.into(),
        phase: "01_core".into(),
        kind,
        duration: Duration::from_millis(5),
        longest_step: Duration::from_millis(5),
        tests: Vec::new(),
        problem: None,
        stdout: Captured::whole(printed),
        stderr: Captured::default(),
        printed_on_import: Captured::default(),
        notes: Vec::new(),
    }
}
