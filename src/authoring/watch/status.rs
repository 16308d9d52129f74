//! What is known of the exercise on the prover, round after round. Pure.
//!
//! A new round does not empty the screen: what was found before stays until the same is found out anew.

use crate::error::{CommandError, ExitStatus};
use std::time::Duration;

use super::prover::ProofUpdate;
use crate::{
    course::{
        mutation::{Mutation, score},
        rules::{Area, Finding, Proof, ProofGap, Rule, RunOutcome},
    },
    ui::authoring::{AuthorScreen, ProofRow, ProofSign},
};

/// Everything known.
#[derive(Default)]
pub(super) struct ProofState {
    name: String,
    title: String,
    phase: String,
    /// Whether mutants are wanted.
    pub(super) mutants: bool,
    read: Vec<Finding>,
    proved: Option<ProvedExercise>,
    linted: Option<Result<Vec<Finding>, String>>,
    mutated: Option<Result<Mutation, String>>,
    trouble: Option<CommandError>,
    /// What is under way; `None` when a round has come to its end.
    under: Option<String>,
    took: Duration,
}

struct ProvedExercise {
    findings: Vec<Finding>,
    /// What could not be run.
    gap: Option<ProofGap>,
    runs: Box<Proof>,
}

impl ProofState {
    /// Nothing is known yet.
    pub(super) fn new(name: String, mutants: bool) -> Self {
        Self { name, mutants, under: Some("reading".to_owned()), ..Self::default() }
    }

    pub(super) fn begin(&mut self) {
        self.under = Some("reading".to_owned());
    }

    /// Whether a round is under way.
    pub(super) fn is_busy(&self) -> bool {
        self.under.is_some()
    }

    /// Takes in what was found out.
    pub(super) fn add(&mut self, update: ProofUpdate) {
        match update {
            ProofUpdate::Gone => {
                self.forget();
                let message = format!("there is no exercise `{}` any more; its folder is waited for", self.name);
                self.trouble = Some(CommandError::new(ExitStatus::Usage, message));
            }
            ProofUpdate::Broken(findings) => {
                self.forget();
                self.read = findings;
            }
            ProofUpdate::Read { title, phase, findings } => {
                self.trouble = None;
                (self.title, self.phase, self.read) = (title, phase, findings);
            }
            ProofUpdate::Under(words) => self.under = Some(words),
            ProofUpdate::Proved { findings, gap, runs } => {
                self.proved = Some(ProvedExercise { findings, gap, runs });
            }
            ProofUpdate::Linted(linted) => self.linted = Some(linted),
            ProofUpdate::Mutated(mutated) => self.mutated = Some(mutated),
            ProofUpdate::Trouble(trouble) => self.trouble = Some(trouble),
            ProofUpdate::Finished(took) => (self.under, self.took) = (None, took),
        }
    }

    /// What was known holds no longer.
    fn forget(&mut self) {
        (self.proved, self.linted, self.mutated, self.trouble) = (None, None, None, None);
        self.read.clear();
    }

    /// Whether mutants that were run are no longer wanted.
    pub(super) fn switch_mutants(&mut self) {
        self.mutants = !self.mutants;
        self.mutated = None;
    }

    /// What is under way, or what the last round took.
    pub(super) fn status(&self) -> String {
        match &self.under {
            Some(words) => format!("checking: {words} …"),
            None => format!("checked in {:.1} s", self.took.as_secs_f64()),
        }
    }

    /// As the screen shows it.
    pub(super) fn screen(&self) -> AuthorScreen {
        let mut findings = self.read.clone();
        findings.extend(self.proved.iter().flat_map(|proved| proved.findings.iter().cloned()));
        if let Some(Ok(linted)) = &self.linted {
            findings.extend(linted.iter().cloned());
        }
        findings.sort_by_key(Finding::area);
        let count = |area: Area| findings.iter().filter(|finding| finding.area() == area).count();
        let row = |area: Area, label: &'static str, sound: Option<String>| {
            let (sign, words) = match (count(area), sound) {
                (0, Some(words)) => (ProofSign::Sound, words),
                (0, None) => (ProofSign::Open, "not looked at yet".to_owned()),
                (1, _) => (ProofSign::Unsound, "1 finding".to_owned()),
                (count, _) => (ProofSign::Unsound, format!("{count} findings")),
            };
            ProofRow { sign, label, words }
        };
        let is_read = !self.phase.is_empty() && !findings.iter().any(|finding| finding.rule == Rule::Unreadable);
        let runs = self.proved.as_ref();
        // What was not run is not called sound.
        let of_runs = |area: Area, label: &'static str, sound: fn(&ProvedExercise) -> String| match runs
            .and_then(|proved| proved.gap.as_ref())
        {
            _ if count(area) == 0 && runs.is_some_and(|proved| !proved.runs.mistakes().is_empty()) => ProofRow {
                sign: ProofSign::Open,
                label,
                words: "not known before the course's mistake is put right".to_owned(),
            },
            Some(gap) if count(area) == 0 => {
                let words = format!("not proved: {}", gap.reason);
                ProofRow { sign: ProofSign::Open, label, words }
            }
            _ => row(area, label, runs.map(sound)),
        };
        let mut rows = vec![
            of_runs(Area::Starter, "starter", of_starter),
            of_runs(Area::Solution, "solution", of_solution),
            of_runs(Area::WrongAnswers, "wrong answers", of_wrong_answers),
        ];
        // Not every exercise has some.
        if count(Area::RightAnswers) > 0 || runs.is_some_and(|proved| !proved.runs.right_answers.is_empty()) {
            rows.push(of_runs(Area::RightAnswers, "right answers", of_right_answers));
        }
        rows.extend([
            row(Area::Texts, "texts, files", is_read.then(|| "title, topics, hints, docs, files".to_owned())),
            match &self.linted {
                Some(Err(why)) => ProofRow { sign: ProofSign::Open, label: "format, lints", words: why.clone() },
                linted => row(Area::Style, "format, lints", linted.as_ref().map(|_| "as ruff wishes".to_owned())),
            },
            self.of_mutants(),
        ]);
        AuthorScreen {
            name: self.name.clone(),
            title: self.title.clone(),
            phase: self.phase.clone(),
            rows,
            findings,
            survivors: self.mutated.iter().flatten().flat_map(|mutation| mutation.survivors.clone()).collect(),
            trouble: self.trouble.clone(),
        }
    }

    fn of_mutants(&self) -> ProofRow {
        let (sign, words) = match &self.mutated {
            _ if !self.mutants => (ProofSign::Open, "off".to_owned()),
            None => (ProofSign::Open, "not run yet".to_owned()),
            Some(Err(why)) => (ProofSign::Open, why.clone()),
            Some(Ok(mutation)) => {
                let share = score([mutation].into_iter()).map_or(String::new(), |share| format!("{share} % · "));
                let excused =
                    if mutation.excused > 0 { format!(" · {} excused", mutation.excused) } else { String::new() };
                let words = format!("{share}{} of {} caught{excused}", mutation.caught, mutation.counted());
                (if mutation.survivors.is_empty() { ProofSign::Sound } else { ProofSign::Unsound }, words)
            }
        };
        ProofRow { sign, label: "mutants", words }
    }
}

fn of_starter(ProvedExercise { runs, .. }: &ProvedExercise) -> String {
    match runs.starter.outcome {
        RunOutcome::Passed => "passes, as it says".to_owned(),
        _ => format!("fails as intended: {}", runs.starter.problem),
    }
}

fn of_solution(ProvedExercise { runs, .. }: &ProvedExercise) -> String {
    match runs.solution.iter().map(|(_, seen)| seen.duration).min() {
        None => "not run".to_owned(),
        Some(quickest) => format!("passes {} times, in {} ms", runs.solution.len(), quickest.as_millis()),
    }
}

fn of_wrong_answers(ProvedExercise { runs, .. }: &ProvedExercise) -> String {
    let caught = runs.wrong_answers.iter().filter(|seen| seen.outcome != RunOutcome::Passed).count();
    format!("{caught} of {} caught, with their words", runs.wrong_answers.len())
}

fn of_right_answers(ProvedExercise { runs, .. }: &ProvedExercise) -> String {
    match runs.right_answers.len() {
        1 => "it passes".to_owned(),
        count => format!("all {count} pass"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::rules::Seen;

    fn read(findings: Vec<Finding>) -> ProofUpdate {
        ProofUpdate::Read { title: "Adding".into(), phase: "01_core".into(), findings }
    }

    fn proved(findings: Vec<Finding>) -> ProofUpdate {
        let seen = |outcome| Seen {
            outcome,
            problem: "two numbers".into(),
            screen: String::new(),
            passed: Vec::new(),
            skipped: Vec::new(),
            tests_own: None,
            telling: None,
            mistakes: Vec::new(),
            duration: Duration::from_millis(7),
            time_used: Duration::from_millis(7),
        };
        let runs = Proof {
            starter: seen(RunOutcome::NotPassed),
            solution: vec![("", seen(RunOutcome::Passed)), ("", seen(RunOutcome::Passed))],
            wrong_answers: vec![seen(RunOutcome::NotPassed)],
            right_answers: Vec::new(),
        };
        ProofUpdate::Proved { findings, gap: None, runs: Box::new(runs) }
    }

    fn signs(proof: &ProofState) -> Vec<ProofSign> {
        proof.screen().rows.iter().map(|row| row.sign).collect()
    }

    #[test]
    fn what_was_found_stays_until_it_is_found_out_anew() {
        use ProofSign::{Open, Sound, Unsound};
        let mut proof = ProofState::new("adding1".into(), true);
        assert_eq!(signs(&proof), [Open; 6]);
        for update in [
            read(vec![]),
            proved(vec![]),
            ProofUpdate::Linted(Ok(vec![])),
            ProofUpdate::Mutated(Ok(Mutation::default())),
        ] {
            proof.add(update);
        }
        proof.add(ProofUpdate::Finished(Duration::from_millis(800)));
        assert_eq!((signs(&proof), proof.status().as_str()), (vec![Sound; 6], "checked in 0.8 s"));
        assert!(proof.screen().rows.iter().all(|row| row.label != "right answers"), "there are none");
        proof.begin();
        proof.add(read(vec![Finding::new(Rule::Docs, "none")]));
        assert_eq!(signs(&proof), [Sound, Sound, Sound, Unsound, Sound, Sound]);
        proof.add(proved(vec![Finding::new(Rule::SolutionFails, "no")]));
        assert_eq!(proof.screen().findings[0].rule, Rule::SolutionFails, "what is to be fixed first comes first");
        assert_eq!(signs(&proof)[1], Unsound);
    }

    #[test]
    fn a_file_that_cannot_be_read_leaves_nothing_else_and_is_recovered_from() {
        let mut proof = ProofState::new("adding1".into(), false);
        proof.add(read(vec![]));
        proof.add(proved(vec![]));
        proof.add(ProofUpdate::Broken(vec![Finding::new(Rule::Unreadable, "a comma is missing")]));
        assert_eq!(
            signs(&proof),
            [ProofSign::Open, ProofSign::Open, ProofSign::Open, ProofSign::Unsound, ProofSign::Open, ProofSign::Open]
        );
        proof.add(ProofUpdate::Gone);
        assert!(proof.screen().trouble.is_some() && proof.screen().findings.is_empty());
        proof.add(read(vec![]));
        assert_eq!((proof.screen().trouble, signs(&proof)[3]), (None, ProofSign::Sound));
    }
}
