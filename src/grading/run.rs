//! Grading itself: which attempts are to be checked, and each result into the results file as it comes.

use std::{cell::RefCell, collections::HashMap};

use super::{
    plan::{GradedExercise, Work},
    results::{Head, ResultEntry, ResultKey, Results},
    results_file::ResultsFile,
    submissions::Class,
};
use crate::{
    course::Exercise,
    engine::{
        Attempt, Cancel, Engine,
        mark::Mark,
        verdict::{Captured, Incomplete, Problem, StepTimes, Verdict, VerdictKind, What},
    },
    error::CommandResult,
    grading::partition::Partition,
    python::LayerEvents,
    report::{graded_line, not_attempted_line},
};

/// All results of a share, and what tells each from another.
pub(crate) struct GradingPlan {
    /// In the order in which they are graded: by learner, so that the first are complete soon.
    keys: Vec<ResultKey>,
    fingerprints: HashMap<ResultKey, String>,
}

/// Reads everything that was handed in once, and keeps only what tells it apart.
pub(crate) fn plan(subjects: &[GradedExercise], class: &Class, head: &Head, share: Option<Partition>) -> GradingPlan {
    let keys: Vec<ResultKey> = head.keys(share).collect();
    let fingerprint = |&(learner, exercise): &ResultKey| {
        let subject = &subjects[exercise];
        subject.fingerprint(&subject.work_of(&class.learners[learner]), &head.python)
    };
    let fingerprints = keys.iter().map(|key| (*key, fingerprint(key))).collect();
    GradingPlan { keys, fingerprints }
}

impl GradingPlan {
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether a result from before still holds. What could not be checked on that machine is tried again.
    pub(crate) fn is_current(&self, key: ResultKey, entry: &ResultEntry) -> bool {
        self.fingerprints.get(&key) == Some(&entry.fingerprint) && entry.mark != Mark::Of(VerdictKind::Unavailable)
    }
}

/// What is graded, and with what.
pub(crate) struct Grading<'g> {
    pub(crate) engine: &'g Engine,
    pub(crate) subjects: &'g [GradedExercise],
    pub(crate) class: &'g Class,
    pub(crate) plan: &'g GradingPlan,
    pub(crate) cancel: &'g Cancel,
}

impl Grading<'_> {
    /// What is still to be graded, in the order of the plan.
    pub(crate) fn missing(&self, results: &Results) -> Vec<ResultKey> {
        self.plan.keys.iter().copied().filter(|key| results.get(*key).is_none()).collect()
    }
}

/// Is told how the grading goes.
pub(crate) trait GradingObserver {
    /// The attempt of a learner at an exercise comes next.
    fn begins(&self, learner: &str, exercise: &str);

    /// A result has come and was recorded, as a line of JSON.
    fn graded(&mut self, line: &str) -> CommandResult<()>;
}

/// Grades what the results file does not know yet.
pub(crate) fn run(
    grading: &Grading<'_>,
    results_file: &mut ResultsFile,
    events: &(dyn LayerEvents + Sync),
    observer: &mut dyn GradingObserver,
) -> CommandResult<()> {
    let keys = grading.missing(results_file.results());
    let state = RefCell::new((results_file, observer));
    let add = |key: ResultKey, mark: Mark, line: &str| {
        let (results_file, observer) = &mut *state.borrow_mut();
        results_file.add(key, mark, &grading.plan.fingerprints[&key], line)?;
        observer.graded(line)
    };
    let learner = |key: ResultKey| &grading.class.learners[key.0];
    let make = |index: usize| {
        let key = keys[index];
        let (learner, subject) = (learner(key), &grading.subjects[key.1]);
        let fingerprint = &grading.plan.fingerprints[&key];
        if grading.cancel.is_cancelled() {
            // The engine is told by its own next question.
            return Ok(Some(Attempt::of_folder(&subject.exercise)));
        }
        match subject.work_of(learner) {
            Work::NotAttempted => {
                let line = not_attempted_line(&learner.name, fingerprint, &subject.exercise);
                add(key, Mark::NotAttempted, &line)?;
                Ok(None)
            }
            Work::Refused(file, reason) => {
                let verdict = refused(&subject.exercise, file, reason);
                add(key, Mark::Of(verdict.kind), &graded_line(&learner.name, fingerprint, &verdict))?;
                Ok(None)
            }
            Work::Attempt(submission) => {
                state.borrow().1.begins(&learner.name, &subject.exercise.name);
                let attempt = Attempt::of_folder(&subject.exercise).with_files(submission.files);
                Ok(Some(Attempt { notes: submission.notes, judged_outside: true, ..attempt }))
            }
        }
    };
    let exercises: Vec<&Exercise> = grading.subjects.iter().map(|subject| &subject.exercise).collect();
    grading.engine.check_many(&exercises, keys.len(), make, grading.cancel, events, |index, verdict| {
        let key = keys[index];
        let line = graded_line(&learner(key).name, &grading.plan.fingerprints[&key], &verdict);
        add(key, Mark::Of(verdict.kind), &line)
    })
}

/// The verdict on an attempt that is not even read.
fn refused(exercise: &Exercise, file: std::path::PathBuf, reason: String) -> Verdict {
    Verdict {
        exercise: exercise.name.clone(),
        phase: exercise.phase.clone(),
        kind: VerdictKind::Error,
        duration: std::time::Duration::ZERO,
        steps: StepTimes::default(),
        tests: Vec::new(),
        problem: Some(Problem::of(What::Incomplete { reason: Incomplete::Refused { file, reason } })),
        stdout: Captured::default(),
        stderr: Captured::default(),
        printed_on_import: Captured::default(),
        notes: Vec::new(),
    }
}
