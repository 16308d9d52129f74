//! Grading itself: which attempts are to be checked, and each result into the results file as it comes.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use super::{
    plan::{GradedExercise, Work},
    results::{Head, ResultEntry, ResultKey, ResultsError},
    results_file::ResultsFile,
    submissions::Class,
};
use crate::{
    cli::Partition,
    commands::{Context, checking::InstallationBar, dev::progress_bar},
    course::Exercise,
    engine::{
        Attempt, Cancel, Engine, EngineError,
        mark::Mark,
        verdict::{Captured, Incomplete, Problem, Verdict, VerdictKind, What},
    },
    error::{CommandError, CommandResult},
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

/// How it ended when nothing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GradingEnd {
    Done,
    Interrupted,
}

/// Where results go as they come.
struct ResultSink<'c> {
    results_file: ResultsFile,
    context: &'c mut Context,
    failed: Option<CommandError>,
}

/// Grades what the results file does not know yet.
pub(crate) fn run(
    grading: &Grading<'_>,
    results_file: ResultsFile,
    context: &mut Context,
) -> CommandResult<(ResultsFile, GradingEnd)> {
    if context.writes_json() {
        for (_, entry) in results_file.results().entries() {
            context.out.write_raw(&results_file.results().line(entry)?)?;
        }
    }
    let keys: Vec<ResultKey> =
        grading.plan.keys.iter().copied().filter(|key| results_file.results().get(*key).is_none()).collect();
    let bar = progress_bar(keys.len());
    let sink = Mutex::new(ResultSink { results_file, context, failed: None });
    let add = |key: ResultKey, mark: Mark, line: &str| {
        bar.inc(1);
        let mut sink = sink.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = sink.add(key, mark, &grading.plan.fingerprints[&key], line) {
            sink.failed.get_or_insert(error);
            grading.cancel.cancel();
        }
    };
    let learner = |key: ResultKey| &grading.class.learners[key.0];
    let make = |index: usize| {
        let key = keys[index];
        let (learner, subject) = (learner(key), &grading.subjects[key.1]);
        let fingerprint = &grading.plan.fingerprints[&key];
        if grading.cancel.is_cancelled() {
            // The engine is told by its own next question.
            return Some(Attempt::of_folder(&subject.exercise));
        }
        match subject.work_of(learner) {
            Work::NotAttempted => {
                let line = not_attempted_line(&learner.name, fingerprint, &subject.exercise);
                add(key, Mark::NotAttempted, &line);
                None
            }
            Work::Refused(file, reason) => {
                let verdict = refused(&subject.exercise, file, reason);
                add(key, Mark::Of(verdict.kind), &graded_line(&learner.name, fingerprint, &verdict));
                None
            }
            Work::Attempt(submission) => {
                bar.set_message(format!("{} · {}", learner.name, subject.exercise.name));
                let attempt = Attempt::of_folder(&subject.exercise).with_files(submission.files);
                Some(Attempt { notes: submission.notes, ..attempt })
            }
        }
    };
    let exercises: Vec<&Exercise> = grading.subjects.iter().map(|subject| &subject.exercise).collect();
    let bars = InstallationBar::default();
    let checked = grading.engine.check_made(&exercises, keys.len(), &make, grading.cancel, &bars, &|index, verdict| {
        let key = keys[index];
        let line = graded_line(&learner(key).name, &grading.plan.fingerprints[&key], &verdict);
        add(key, Mark::Of(verdict.kind), &line);
    });
    bar.finish_and_clear();
    let ResultSink { results_file, failed, .. } = sink.into_inner().unwrap_or_else(PoisonError::into_inner);
    match (failed, checked) {
        (Some(error), _) => Err(error),
        (None, Err(EngineError::Cancelled)) => Ok((results_file, GradingEnd::Interrupted)),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(())) => Ok((results_file, GradingEnd::Done)),
    }
}

impl ResultSink<'_> {
    fn add(&mut self, key: ResultKey, mark: Mark, fingerprint: &str, line: &str) -> CommandResult<()> {
        self.results_file.add(key, mark, fingerprint, line).map_err(|error: ResultsError| CommandError::from(error))?;
        if self.context.writes_json() {
            self.context.out.write_raw(line)?;
        }
        Ok(())
    }
}

/// The verdict on an attempt that is not even read.
fn refused(exercise: &Exercise, file: std::path::PathBuf, reason: String) -> Verdict {
    Verdict {
        exercise: exercise.name.clone(),
        phase: exercise.phase.clone(),
        kind: VerdictKind::Error,
        duration: std::time::Duration::ZERO,
        longest_step: std::time::Duration::ZERO,
        tests: Vec::new(),
        problem: Some(Problem::of(What::Incomplete { reason: Incomplete::Refused { file, reason } })),
        stdout: Captured::default(),
        stderr: Captured::default(),
        printed_on_import: Captured::default(),
        notes: Vec::new(),
    }
}
