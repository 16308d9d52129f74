//! What a check of many exercises has found so far, with one Python or several.

use std::{collections::BTreeMap, time::Duration};

use crate::{
    course::rules::{ExerciseSources, Finding, Proof, RunOutcome, proof, together},
    report::{JunitCase, JunitOutcome, JunitProblem},
    ui::findings::WithPython,
};

/// Everything found, by the index of the exercise.
pub(crate) struct ProofResults<'d> {
    all_sources: &'d [ExerciseSources],
    /// What lies there, whatever Python it is run with.
    standing: Vec<Vec<Finding>>,
    /// What the runs with each Python showed.
    proved: Vec<WithOne>,
}

/// The runs with one Python.
struct WithOne {
    version: String,
    of: BTreeMap<usize, ExerciseRuns>,
}

/// The runs of one exercise with one Python.
struct ExerciseRuns {
    findings: Vec<Finding>,
    /// It needs another Python.
    is_left: bool,
    duration: Duration,
}

impl<'d> ProofResults<'d> {
    /// Nothing has been run yet.
    pub(crate) fn new(all_sources: &'d [ExerciseSources], standing: Vec<Vec<Finding>>, versions: Vec<String>) -> Self {
        let proved = versions.into_iter().map(|version| WithOne { version, of: BTreeMap::new() }).collect();
        Self { all_sources, standing, proved }
    }

    /// A finding that has to do with no run.
    pub(crate) fn add(&mut self, index: usize, finding: Finding) {
        self.standing[index].push(finding);
    }

    /// Takes in the runs of an exercise with the Python of that number; whether it now has been run with all of them.
    pub(crate) fn add_runs(&mut self, python: usize, index: usize, runs: &Proof) -> bool {
        let proved = ExerciseRuns {
            findings: proof(&self.all_sources[index], runs),
            is_left: runs.starter.outcome == RunOutcome::Unavailable,
            duration: runs.duration(),
        };
        self.proved[python].of.insert(index, proved);
        self.proved.iter().all(|with_one| with_one.of.contains_key(&index))
    }

    /// The exercises that were run with every Python.
    pub(crate) fn done(&self) -> impl Iterator<Item = usize> {
        (0..self.all_sources.len()).filter(|index| self.proved.iter().all(|with_one| with_one.of.contains_key(index)))
    }

    /// Everything that is wrong with an exercise.
    pub(crate) fn findings(&self, index: usize) -> Vec<Finding> {
        let runs = |with_one: &'_ WithOne| with_one.of.get(&index).map_or(&[][..], |proved| &proved.findings).to_vec();
        let of_runs: Vec<(&str, Vec<Finding>)> =
            self.proved.iter().map(|with_one| (with_one.version.as_str(), runs(with_one))).collect();
        let of_runs = together(of_runs.iter().map(|(version, findings)| (*version, &findings[..])));
        self.standing[index].iter().cloned().chain(of_runs).collect()
    }

    /// Each exercise that was run with a Python: its index, the version, whether it is sound there.
    pub(crate) fn sound(&self) -> impl Iterator<Item = (usize, &str, bool)> {
        self.proved.iter().flat_map(|with_one| {
            let is_sound = |(index, proved): (&usize, &ExerciseRuns)| {
                (*index, with_one.version.as_str(), proved.findings.is_empty() && self.standing[*index].is_empty())
            };
            with_one.of.iter().map(is_sound)
        })
    }

    /// What the runs with each Python gave.
    pub(crate) fn by_python(&self) -> Vec<WithPython<'d>> {
        let row = |with_one: &WithOne| {
            let mut row = WithPython { version: with_one.version.clone(), ..WithPython::default() };
            for (index, proved) in &with_one.of {
                if proved.is_left {
                    row.left += 1;
                } else if proved.findings.is_empty() {
                    row.sound += 1;
                } else {
                    row.unsound.push(&self.all_sources[*index].exercise.name);
                }
            }
            row
        };
        self.proved.iter().map(row).collect()
    }

    /// An exercise as a case of a `JUnit` report, in the suite of its phase.
    pub(crate) fn junit_case(&self, index: usize) -> JunitCase {
        let exercise = &self.all_sources[index].exercise;
        let of_runs = || self.proved.iter().filter_map(|with_one| with_one.of.get(&index));
        let is_left = of_runs().all(|proved| proved.is_left);
        let duration = of_runs().map(|proved| proved.duration).sum();
        JunitCase { duration, ..junit_case(&exercise.phase, &exercise.name, &self.findings(index), is_left) }
    }
}

/// A name with its findings as a case of a `JUnit` report.
pub(crate) fn junit_case(phase: &str, name: &str, findings: &[Finding], is_left: bool) -> JunitCase {
    let outcome = match findings.first() {
        None if is_left => JunitOutcome::Skipped("it needs another Python".to_owned()),
        None => JunitOutcome::Passed,
        Some(first) => JunitOutcome::Failed(JunitProblem {
            kind: first.rule.word().to_owned(),
            message: first.words(),
            details: findings.iter().map(Finding::to_string).collect::<Vec<_>>().join("\n"),
        }),
    };
    JunitCase {
        suite: phase.to_owned(),
        name: name.to_owned(),
        duration: Duration::ZERO,
        outcome,
        stdout: String::new(),
        stderr: String::new(),
    }
}
