//! Comparing versions of an exercise's functions on inputs that no test has: `harness/generated.py`, with `hypothesis` from a package
//! group of the course.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use fs_err as fs;
use serde::Serialize;

use super::{
    Engine, EngineError,
    attempt::{Attempt, LEARNERS_SEED},
    cancel::Cancel,
    check::{Prepared, hand_over, request},
    conversation::Until,
    events::{Event, InputDifference},
    gather::Materials,
    judge::{RunEnd, RunRecord},
    launcher::utf8,
    worker::RunRequest,
};
use crate::{
    course::model::{Exercise, Promise},
    python::{LayerError, LayerEvents},
};

/// The package that makes the inputs.
pub const HYPOTHESIS: &str = "hypothesis";

/// Inputs on which a function is compared. Further ones are made only to shorten one that shows a difference.
const INPUTS: usize = 100;
/// Processor time for the functions of an exercise: a function that was begun is brought to its end.
const TIME: Duration = Duration::from_secs(15);
/// A function that does not let itself be interrupted is stopped with everything, after so long.
const LIMIT: Duration = Duration::from_secs(60);
/// Where a run finds the versions, in its own folder.
const COMPARED: &str = "compared";

/// What is compared with the solution of an exercise.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    pub exercise: &'a Exercise,
    /// What the learner edits, solved; relative to the exercise's folder.
    pub solution: &'a [(PathBuf, Vec<u8>)],
    /// The same files, otherwise.
    pub others: &'a [Vec<(PathBuf, Vec<u8>)>],
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// In the order of the functions, and then of the versions; a version differs in a function once at most.
    pub differences: Vec<InputDifference>,
    /// How many functions were compared.
    pub compared: usize,
    /// What was not compared, and why.
    pub passed_over: Vec<PassedOver>,
    /// Functions of which `promises` says something that does not hold, and what is wrong with it.
    pub broken: Vec<(String, String)>,
}

/// Something that was not compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedOver {
    /// `None` for all functions of the exercise.
    pub function: Option<String>,
    /// In words, after `it is not compared:`.
    pub reason: String,
}

/// What the harness reads of it in the run's folder.
#[derive(Serialize)]
struct Job<'a> {
    exercise: &'a str,
    versions: usize,
    inputs: usize,
    seconds: u64,
    promises: &'a [Promise],
}

impl Engine {
    /// The package group of the course that has hypothesis; `None` when none has. Its packages are installed if need be.
    pub fn inputs_group(&self, cancel: &Cancel, events: &dyn LayerEvents) -> Result<Option<&str>, EngineError> {
        let Some(group) = self.packages.group_with(HYPOTHESIS) else { return Ok(None) };
        match self.packages.layer(group, &self.launcher.interpreter, events, &|| cancel.is_cancelled()) {
            Err(LayerError::Cancelled { .. }) => Err(EngineError::Cancelled),
            layer => Ok(layer.map(|_| Some(group))?),
        }
    }

    /// Compares versions with the solution; `group` has hypothesis. `None` where the exercise cannot be run on this machine.
    pub fn compare(
        &self,
        versions: &Versions<'_>,
        group: &str,
        cancel: &Cancel,
        events: &dyn LayerEvents,
    ) -> Result<Option<Comparison>, EngineError> {
        let mut exercise = versions.exercise.clone();
        if !exercise.packages.iter().any(|own| own == group) {
            exercise.packages.push(group.to_owned());
        }
        let mut prepared = Prepared::read(self, &exercise, events, cancel)?;
        if !prepared.is_available() {
            return Ok(None);
        }
        // Tests run with the plugins that they always have.
        prepared.plugins = self.packages.of_groups(&versions.exercise.packages);
        let materials = Materials::given(&exercise, versions.solution.to_vec());
        let mut worker = self.launcher.start_for(&prepared, "generated")?;
        let folder = worker.environment.root().join(COMPARED);
        let attempt = Attempt { limit: Some(LIMIT), ..Attempt::of_folder(&exercise) };
        let mut request = RunRequest { compared: utf8(&folder)?, ..request(&attempt, &materials) };
        let written =
            write(&folder, versions).and_then(|()| hand_over(&mut worker.environment, &materials, &mut request));
        let run = written.map_err(super::worker::Broken::from);
        let run = run.and_then(|()| worker.converse(&request, cancel, Until::Finished));
        self.pool.clear_away(worker.remains());
        debug_assert_eq!(attempt.hash_seed, LEARNERS_SEED);
        Ok(Some(comparison(run?)))
    }
}

/// Puts the versions where the run finds them.
fn write(folder: &Path, versions: &Versions<'_>) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for (number, files) in versions.others.iter().enumerate() {
        for (path, contents) in files {
            let path = folder.join(number.to_string()).join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, contents)?;
        }
    }
    let job = Job {
        exercise: &versions.exercise.name,
        versions: versions.others.len(),
        inputs: INPUTS,
        seconds: TIME.as_secs(),
        promises: &versions.exercise.promises,
    };
    fs::write(folder.join("job.json"), serde_json::to_vec(&job)?)
}

/// What the events of a run say.
fn comparison(run: RunRecord) -> Comparison {
    let mut comparison = Comparison::default();
    // The function whose turn it is.
    let mut current = None;
    for event in run.events {
        match event {
            Event::Comparing { function } => current = Some(function),
            Event::Difference(difference) => comparison.differences.push(difference),
            Event::BrokenPromise { function, message } => comparison.broken.push((function, message)),
            Event::Compared { function, reason } => {
                current = None;
                match reason {
                    Some(reason) => comparison.passed_over.push(PassedOver { function, reason }),
                    None => comparison.compared += 1,
                }
            }
            Event::Syntax { .. } => {
                let reason = "the solution cannot be compiled".to_owned();
                comparison.passed_over.push(PassedOver { function: None, reason });
            }
            _ => {}
        }
    }
    let stopped = match run.end {
        RunEnd::Finished => None,
        RunEnd::TimedOut { .. } => Some("a call does not end, and cannot be interrupted"),
        RunEnd::Exited(_) => Some("it ends the whole program"),
        RunEnd::Crowded { .. } => Some("it starts too many processes"),
        RunEnd::Swollen { .. } => Some("it needs too much memory"),
    };
    if let Some(reason) = stopped {
        let and_more = if current.is_some() { "; the functions after it were not looked at" } else { "" };
        comparison.passed_over.push(PassedOver { function: current, reason: format!("{reason}{and_more}") });
    }
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{capture::Capture, judge::Exit, verdict::StepTimes};

    fn of(events: Vec<Event>, end: RunEnd) -> Comparison {
        let (stdout, stderr) = (Capture::new("T"), Capture::new("T"));
        comparison(RunRecord { events, end, steps: StepTimes::default(), stdout, stderr })
    }

    #[test]
    fn what_was_begun_and_not_brought_to_its_end_is_told() {
        let begun = || Event::Comparing { function: "f".into() };
        let done = || Event::Compared { function: Some("f".into()), reason: None };
        let whole = of(vec![begun(), done(), Event::Finished { status: None }], RunEnd::Finished);
        assert_eq!((whole.compared, whole.passed_over), (1, Vec::new()));
        let hangs = of(vec![begun()], RunEnd::TimedOut { places: String::new() });
        let reason = "a call does not end, and cannot be interrupted; the functions after it were not looked at";
        assert_eq!(hangs.passed_over, [PassedOver { function: Some("f".into()), reason: reason.into() }]);
        let ends = of(vec![begun(), done()], RunEnd::Exited(Exit { status: Some(1), signal: None }));
        assert_eq!(ends.passed_over, [PassedOver { function: None, reason: "it ends the whole program".into() }]);
    }
}
