//! The course's own copy of an exercise's files, whatever the learner did to theirs.

use std::path::PathBuf;

use super::model::{Course, Exercise};

/// A file of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFile {
    /// Relative to the exercise's folder (a solution's: to the solution's folder).
    pub path: PathBuf,
    /// Its bytes.
    pub contents: Vec<u8>,
    /// What it is for.
    pub role: Role,
}

/// What a file of an exercise is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What the learner edits: here as the course ships it.
    Editable,
    /// A test, or the expected output.
    Test,
    /// Everything else that the check needs: data, helper modules, a `conftest.py` that the course declares.
    Support,
}

/// The course's own copy could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct PristineError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: std::io::Error,
}

/// The course's own files of an exercise: the tests, what they need, and the starter of each file that the learner edits.
pub fn files(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    let _ = (course, exercise);
    todo!()
}

/// The files of an exercise's solution, the main file first; empty when the course has none. Wrong answers are not among them.
pub fn solution(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    let _ = (course, exercise);
    todo!()
}
