//! What a check of many exercises has found so far, with one Python or several.

use std::{collections::BTreeMap, time::Duration};

use crate::{
    course::rules::{ExerciseSources, Finding, Proof, RunFindings, Soundness, proof},
    report::{JunitCase, JunitOutcome, JunitProblem},
    ui::findings::WithPython,
    version::Version,
};

/// Everything found, by the index of the exercise.
pub(crate) struct ProofResults<'d> {
    all_sources: &'d [ExerciseSources],
    /// What is there, whatever Python it is run with.
    standing: Vec<Vec<Finding>>,
    /// Why formatting and lints could not be looked at, where they should have been.
    unlinted: Option<String>,
    /// What the runs with each Python showed.
    proved: Vec<WithOne>,
}

/// The runs with one Python.
struct WithOne {
    python: Version,
    version: String,
    of: BTreeMap<usize, ExerciseRuns>,
}

/// The runs of one exercise with one Python.
struct ExerciseRuns {
    found: RunFindings,
    duration: Duration,
}

impl<'d> ProofResults<'d> {
    /// Nothing has been run yet.
    pub(crate) fn new(all_sources: &'d [ExerciseSources], standing: Vec<Vec<Finding>>, pythons: &[Version]) -> Self {
        let with_one = |&python: &Version| WithOne { python, version: python.to_string(), of: BTreeMap::new() };
        Self { all_sources, standing, unlinted: None, proved: pythons.iter().map(with_one).collect() }
    }

    /// A finding that has to do with no run.
    pub(crate) fn add(&mut self, index: usize, finding: Finding) {
        self.standing[index].push(finding);
    }

    /// Formatting and lints could not be looked at.
    pub(crate) fn without_lints(&mut self, reason: &str) {
        self.unlinted = Some(format!("formatting and lints could not be looked at: {reason}"));
    }

    /// Takes in the runs of an exercise with the Python of that number; whether it now has been run with all of them.
    pub(crate) fn add_runs(&mut self, python: usize, index: usize, runs: &Proof) -> bool {
        let with_one = &mut self.proved[python];
        let found = proof(&self.all_sources[index], runs, with_one.python);
        with_one.of.insert(index, ExerciseRuns { found, duration: runs.duration() });
        self.is_done(index)
    }

    /// Whether an exercise was run with every Python.
    pub(crate) fn is_done(&self, index: usize) -> bool {
        self.proved.iter().all(|with_one| with_one.of.contains_key(&index))
    }

    /// What has been found of an exercise. Without all of its runs there is only what lies there, if that is wrong.
    pub(crate) fn soundness(&self, index: usize) -> Option<Soundness> {
        if !self.is_done(index) {
            let standing = &self.standing[index];
            return (!standing.is_empty()).then(|| Soundness::Findings(standing.clone()));
        }
        let runs: Vec<(&str, &RunFindings)> = self
            .proved
            .iter()
            .filter_map(|with_one| Some((with_one.version.as_str(), &with_one.of.get(&index)?.found)))
            .collect();
        // What others wrote is not linted.
        let unlinted = self.unlinted.as_deref().filter(|_| self.all_sources[index].exercise.origin.is_none());
        Some(Soundness::of(&self.standing[index], unlinted, &runs))
    }

    /// Each exercise that was run with a Python: its index, the number of the Python, whether it is sound there.
    pub(crate) fn sound(&self) -> impl Iterator<Item = (usize, usize, bool)> {
        self.proved.iter().enumerate().flat_map(move |(python, with_one)| {
            let is_sound = move |(&index, runs): (&usize, &ExerciseRuns)| {
                let is_whole = runs.found.gap.is_none() && self.unlinted.is_none();
                (index, python, is_whole && runs.found.findings.is_empty() && self.standing[index].is_empty())
            };
            with_one.of.iter().map(is_sound)
        })
    }

    /// What the runs with each Python gave.
    pub(crate) fn by_python(&self) -> Vec<WithPython<'d>> {
        let row = |with_one: &WithOne| {
            let mut row = WithPython { version: with_one.version.clone(), ..WithPython::default() };
            for (index, ExerciseRuns { found, .. }) in &with_one.of {
                match &found.gap {
                    _ if !found.findings.is_empty() => row.unsound.push(&self.all_sources[*index].exercise.name),
                    Some(gap) if gap.kind.is_elsewhere() => row.left += 1,
                    Some(_) => row.not_proved += 1,
                    None => row.sound += 1,
                }
            }
            row
        };
        self.proved.iter().map(row).collect()
    }

    /// What the runs of an exercise took, with all Pythons.
    pub(crate) fn duration(&self, index: usize) -> Duration {
        self.proved.iter().filter_map(|with_one| with_one.of.get(&index)).map(|runs| runs.duration).sum()
    }
}

/// A name with what was found of it, as a case of a `JUnit` report in the suite of its phase.
pub(crate) fn junit_case(phase: &str, name: &str, soundness: &Soundness, duration: Duration) -> JunitCase {
    let outcome = match soundness {
        Soundness::Sound => JunitOutcome::Passed,
        Soundness::NotProved(reason) | Soundness::OtherPython(reason) => JunitOutcome::Skipped(reason.clone()),
        Soundness::Findings(findings) => JunitOutcome::Failed(JunitProblem {
            kind: findings.first().map(|first| first.rule.word().to_owned()).unwrap_or_default(),
            message: findings.first().map(Finding::words).unwrap_or_default(),
            details: findings.iter().map(Finding::to_string).collect::<Vec<_>>().join("\n"),
        }),
    };
    JunitCase {
        suite: phase.to_owned(),
        name: name.to_owned(),
        duration,
        outcome,
        stdout: String::new(),
        stderr: String::new(),
    }
}
