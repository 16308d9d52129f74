//! Functions compared on inputs that no test has: right answers with the solution, and what passes although it is wrong.
//!
//! Only where somebody asks for it: an exercise takes about a second, several times as long as its other runs together.

use std::{
    collections::BTreeMap,
    num::NonZero,
    path::PathBuf,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
};

use super::Progress;
use crate::{
    course::{
        model::Check,
        mutation::{Mutation, TellingInput},
        rules::{ExerciseSources, Finding, Proof, Rule, RunOutcome},
    },
    engine::{Cancel, Comparison, Engine, EngineError, HYPOTHESIS, PassedOver, Versions},
    error::{CommandError, CommandResult, ExitStatus},
    python::LayerEvents,
};

/// Names that are told with a reason.
const NAMED: usize = 4;

/// The files of an attempt.
type AttemptFiles = Vec<(PathBuf, Vec<u8>)>;

/// Compares versions of functions.
#[derive(Clone, Copy)]
pub(crate) struct InputComparer<'e> {
    engine: &'e Engine,
    /// The package group with hypothesis.
    group: &'e str,
    cancel: &'e Cancel,
    events: &'e (dyn LayerEvents + Sync),
}

/// What of many exercises was compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ComparedInputs {
    functions: usize,
    /// Why something was not compared, and what: `mean (mean1)`, or the name of an exercise.
    passed_over: BTreeMap<String, Vec<String>>,
}

impl<'e> InputComparer<'e> {
    /// Gets hypothesis.
    pub(crate) fn new(
        engine: &'e Engine,
        cancel: &'e Cancel,
        events: &'e (dyn LayerEvents + Sync),
    ) -> CommandResult<Self> {
        let group = engine.inputs_group(cancel, events)?.ok_or_else(|| {
            let message = format!("`--generated` needs {HYPOTHESIS}, and no package group of `info.toml` has it");
            CommandError::new(ExitStatus::Usage, message)
                .hint("write `[packages.generated]`, and below it `requirements = [\"hypothesis==6.170.17\", \"sortedcontainers==2.4.0\"]`")
        })?;
        Ok(Self { engine, group, cancel, events })
    }

    fn can_compare(&self, sources: &ExerciseSources) -> bool {
        is_comparable(sources) && sources.exercise.is_for(self.engine.python())
    }

    /// Compares the right answers of exercises with their solutions; `found` is told each finding with the index of its exercise.
    pub(crate) fn right_answers(
        &self,
        all_sources: &[ExerciseSources],
        may_begin: impl Fn(usize) -> bool,
        progress: &mut Progress<'_>,
        mut found: impl FnMut(usize, Finding),
    ) -> CommandResult<ComparedInputs> {
        let has_any =
            |index: &usize| self.can_compare(&all_sources[*index]) && !all_sources[*index].right_answers.is_empty();
        let chosen: Vec<usize> = (0..all_sources.len()).filter(|index| has_any(index) && may_begin(*index)).collect();
        let jobs: Vec<(&ExerciseSources, Vec<AttemptFiles>)> = chosen
            .iter()
            .map(|&index| {
                let sources = &all_sources[index];
                let others = sources.right_answers.iter().map(|right| sources.attempt_of(&right.files));
                (sources, others.collect())
            })
            .collect();
        let mut compared = ComparedInputs::default();
        let mut done = 0;
        self.run(&jobs, |job, comparison| {
            done += 1;
            let sources = jobs[job].0;
            progress(done, jobs.len(), &sources.exercise.name);
            for difference in &comparison.differences {
                let Some(right) = sources.right_answers.get(difference.number) else { continue };
                let message = format!(
                    "`{}` {} here, and {} in the solution: one of the two is wrong, or the text has to say which; `promises` in \
                     `exercise.toml` says what is never asked for",
                    difference.call, difference.version, difference.solution
                );
                found(chosen[job], Finding::new(Rule::RightAnswerDiffers, message).at(&right.path, None));
            }
            for (function, message) in &comparison.broken {
                let message = format!("`promises` says something of `{function}` that does not hold: {message}");
                let line = sources.toml.lines().position(|line| line.contains(function.as_str()));
                let line = line.and_then(|line| u32::try_from(line + 1).ok());
                found(chosen[job], Finding::new(Rule::Promises, message).at(sources.toml_path(), line));
            }
            compared.add(&sources.exercise.name, &comparison);
        })?;
        Ok(compared)
    }

    /// For each attempt that passes although it is wrong: an input that no test has, and that tells it from the solution.
    fn tell_apart(
        &self,
        sources: &ExerciseSources,
        others: Vec<AttemptFiles>,
    ) -> CommandResult<Vec<Option<TellingInput>>> {
        let mut telling = vec![None; others.len()];
        if self.can_compare(sources) && !others.is_empty() {
            self.run(&[(sources, others)], |_, comparison| keep_first(&mut telling, comparison))?;
        }
        Ok(telling)
    }

    /// The same for wrong answers that passed, in what their runs showed.
    pub(crate) fn tell_wrong_answers(&self, sources: &ExerciseSources, proof: &mut Proof) -> CommandResult<()> {
        let passed: Vec<usize> = (0..proof.wrong_answers.len())
            .filter(|&number| proof.wrong_answers[number].outcome == RunOutcome::Passed)
            .collect();
        let others = passed.iter().map(|&number| sources.attempt_of(&sources.wrong_answers[number].files)).collect();
        for (number, telling) in passed.iter().zip(self.tell_apart(sources, others)?) {
            proof.wrong_answers[*number].telling = telling;
        }
        Ok(())
    }

    /// The same for the mutants that survived, which are told what was found.
    pub(crate) fn tell_mutants(
        &self,
        mutated: Vec<(&ExerciseSources, &mut Mutation)>,
        progress: &mut Progress<'_>,
    ) -> CommandResult<()> {
        let (of, mut mutations): (Vec<_>, Vec<_>) = mutated
            .into_iter()
            .filter(|(sources, mutation)| is_comparable(sources) && !mutation.survivors.is_empty())
            .unzip();
        let others = |sources: &ExerciseSources, mutation: &Mutation| {
            mutation
                .survivors
                .iter()
                .map(|survivor| {
                    let file = |path: &PathBuf| survivor.file == sources.solution_dir().join(path);
                    let mut files = sources.solved();
                    if let Some((_, contents)) = files.iter_mut().find(|(path, _)| file(path)) {
                        *contents = survivor.apply(&String::from_utf8_lossy(contents)).into_bytes();
                    }
                    files
                })
                .collect()
        };
        let jobs: Vec<(&ExerciseSources, Vec<AttemptFiles>)> =
            of.iter().zip(&mutations).map(|(&sources, mutation)| (sources, others(sources, mutation))).collect();
        let mut done = 0;
        self.run(&jobs, |job, comparison| {
            done += 1;
            progress(done, jobs.len(), &jobs[job].0.exercise.name);
            let mut telling = vec![None; mutations[job].survivors.len()];
            keep_first(&mut telling, comparison);
            for (survivor, telling) in mutations[job].survivors.iter_mut().zip(telling) {
                survivor.telling = telling;
            }
        })
    }

    /// Compares all, on each core; `finished` is called on this thread.
    fn run(
        &self,
        jobs: &[(&ExerciseSources, Vec<AttemptFiles>)],
        mut finished: impl FnMut(usize, Comparison),
    ) -> CommandResult<()> {
        let next = AtomicUsize::new(0);
        let (answers, answered) = mpsc::channel();
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(jobs.len());
        thread::scope(|scope| {
            for _ in 0..threads {
                let (answers, next) = (answers.clone(), &next);
                scope.spawn(move || {
                    while let Some((sources, others)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let job = jobs.iter().position(|job| std::ptr::eq(job.0, *sources)).unwrap_or_default();
                        let solution = sources.solved();
                        let versions = Versions { exercise: &sources.exercise, solution: &solution, others };
                        let answer = self.engine.compare(&versions, self.group, self.cancel, self.events);
                        let is_over = answer.is_err();
                        // Nobody listens any more after an error.
                        if answers.send((job, answer)).is_err() || is_over {
                            return;
                        }
                    }
                });
            }
            drop(answers);
            let mut failure: Option<EngineError> = None;
            for (job, answer) in answered {
                match answer {
                    Ok(Some(comparison)) => finished(job, comparison),
                    // That it cannot be run here is told by its other runs.
                    Ok(None) => {}
                    Err(error) => {
                        next.store(jobs.len(), Ordering::Relaxed);
                        failure.get_or_insert(error);
                    }
                }
            }
            failure.map_or(Ok(()), |error| Err(error.into()))
        })
    }
}

impl ComparedInputs {
    fn add(&mut self, exercise: &str, comparison: &Comparison) {
        self.functions += comparison.compared;
        for PassedOver { function, reason } in &comparison.passed_over {
            let what = function.as_ref().map_or_else(|| exercise.to_owned(), |name| format!("`{name}` ({exercise})"));
            self.passed_over.entry(reason.clone()).or_default().push(what);
        }
    }

    /// In sentences, without a full stop.
    pub(crate) fn words(&self) -> Vec<String> {
        let functions = if self.functions == 1 { "function was" } else { "functions were" };
        let mut words = vec![format!("{} {functions} compared on generated inputs", self.functions)];
        for (reason, what) in &self.passed_over {
            let more = what.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let named = what[..what.len().min(NAMED)].join(", ");
            words.push(format!("not compared: {named}{more}: {reason}"));
        }
        words
    }
}

/// Whether tests can call functions of its: what is checked by its output is a program.
fn is_comparable(sources: &ExerciseSources) -> bool {
    !sources.solution.is_empty() && !matches!(sources.exercise.check, Check::Output { .. })
}

/// One input is enough for each.
fn keep_first(telling: &mut [Option<TellingInput>], comparison: Comparison) {
    for difference in comparison.differences {
        if let Some(telling @ None) = telling.get_mut(difference.number) {
            let (call, solution, version) = (difference.call, difference.solution, difference.version);
            *telling = Some(TellingInput { call, solution, version });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_compared_is_told_by_its_reason() {
        let over = |name: &str, reason: &str| PassedOver { function: Some(name.into()), reason: reason.into() };
        let mut compared = ComparedInputs::default();
        let passed_over = vec![over("wait", "it is `async`"), over("save", "it writes files")];
        compared.add("late1", &Comparison { compared: 1, passed_over, ..Comparison::default() });
        let passed_over = ["a", "b", "c", "d"].map(|name| over(name, "it writes files")).into();
        compared.add("files1", &Comparison { passed_over, ..Comparison::default() });
        let expected = [
            "1 function was compared on generated inputs",
            "not compared: `wait` (late1): it is `async`",
            "not compared: `save` (late1), `a` (files1), `b` (files1), `c` (files1) and 1 more: it writes files",
        ];
        assert_eq!(compared.words(), expected);
    }
}
