//! The rules that make an exercise sound, as pure functions: what is in the folders and what runs have shown goes in, findings come out.
//!
//! [`standing`] needs the files only, [`proof`] what the runs of starter, solution, wrong and right answers gave.

mod files;
mod finding;
mod metadata;
pub mod naming;
mod proof;
mod right_answer;
mod rule;
mod soundness;
pub mod syntax;
mod titles;
pub mod topics;
mod unfinished;
mod wrong_answer;

use std::path::PathBuf;

pub use self::{
    finding::Finding,
    proof::{CourseMistake, Proof, RunOutcome, Seen, proof, unavailable},
    right_answer::RightAnswer,
    rule::{Area, OPTIONAL, Rule},
    soundness::{GapKind, ProofGap, RunFindings, Soundness},
    topics::Topics,
    wrong_answer::WrongAnswer,
};
use super::{
    model::Exercise,
    pristine::{CourseFile, Role},
};
use crate::layout::{EXERCISE_FILE, solution_dir};

/// Files in `exercises/` that only authors need, relative to the course's root.
pub const AUTHORS_FILES: [&str; 2] = [topics::PATH, syntax::PATH];

/// Everything that the rules look at, as it is on disk.
#[derive(Debug, Clone, Default)]
pub struct ExerciseSources {
    pub exercise: Exercise,
    /// Rules that the course asks for, besides those that always hold.
    pub strict: Vec<Rule>,
    /// The text of its `exercise.toml`.
    pub toml: String,
    /// Its starters, tests and support.
    pub files: Vec<CourseFile>,
    /// Files of its solution, relative to the solution's folder.
    pub solution: Vec<CourseFile>,
    /// Known bad attempts.
    pub wrong_answers: Vec<WrongAnswer>,
    /// Good attempts in other styles.
    pub right_answers: Vec<RightAnswer>,
    /// Files in the exercise's folder that have no part in the check, relative to that folder.
    pub unused: Vec<PathBuf>,
    /// What no course can hold (links, pipes, very large files), relative to the course's root, and what it is in words.
    pub odd: Vec<(PathBuf, String)>,
}

/// What is wrong with an exercise's files.
pub fn standing(sources: &ExerciseSources, topics: Option<&Topics>) -> Vec<Finding> {
    let mut findings = Vec::new();
    files::check(sources, &mut findings);
    if sources.exercise.origin.is_some() {
        // What others wrote is taken as they wrote it: their hints, titles and formatting are no findings of ours.
        return findings;
    }
    naming::check(sources, &mut findings);
    metadata::check(sources, topics, &mut findings);
    titles::check(sources, &mut findings);
    wrong_answer::check(sources, &mut findings);
    right_answer::check(sources, &mut findings);
    unfinished::check(sources, &mut findings);
    findings
}

impl ExerciseSources {
    /// The exercise's `exercise.toml`, relative to the course's root.
    pub fn toml_path(&self) -> PathBuf {
        self.exercise.dir.join(EXERCISE_FILE)
    }

    /// The folder of its solution, relative to the course's root.
    pub fn solution_dir(&self) -> PathBuf {
        solution_dir(&self.exercise.phase, &self.exercise.name)
    }

    /// The starter of what the learner edits.
    pub fn starter(&self) -> Vec<(PathBuf, Vec<u8>)> {
        self.editable().map(|file| (file.path.clone(), file.contents.clone())).collect()
    }

    /// The attempt of somebody who has solved it: the starter with the solution's files in place of its own.
    pub fn solved(&self) -> Vec<(PathBuf, Vec<u8>)> {
        overlaid(self.starter(), self.solution.iter().map(|file| (&file.path, &file.contents)))
    }

    /// The attempt that a wrong or right answer makes: the solution with that answer's files in place of its own.
    pub fn attempt_of(&self, files: &[(PathBuf, Vec<u8>)]) -> Vec<(PathBuf, Vec<u8>)> {
        overlaid(self.solved(), files.iter().map(|(path, contents)| (path, contents)))
    }

    fn editable(&self) -> impl Iterator<Item = &CourseFile> {
        self.files.iter().filter(|file| file.role == Role::Editable)
    }

    /// The line of `exercise.toml` on which a text begins, counted from 1.
    fn toml_line(&self, text: &str) -> Option<u32> {
        let beginning: String = text.lines().next().unwrap_or_default().chars().take(24).collect();
        let line = self.toml.lines().position(|line| !beginning.is_empty() && line.contains(&beginning))?;
        u32::try_from(line + 1).ok()
    }
}

fn overlaid<'f>(
    mut files: Vec<(PathBuf, Vec<u8>)>,
    others: impl Iterator<Item = (&'f PathBuf, &'f Vec<u8>)>,
) -> Vec<(PathBuf, Vec<u8>)> {
    for (path, contents) in others {
        match files.iter_mut().find(|(known, _)| known == path) {
            Some((_, own)) => own.clone_from(contents),
            None => files.push((path.clone(), contents.clone())),
        }
    }
    files
}

fn is_python(path: &std::path::Path) -> bool {
    path.extension().is_some_and(|extension| extension == "py")
}

fn lines_of(contents: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(contents).lines().map(str::to_owned).collect()
}
