//! What a course is, once read.

use std::{collections::BTreeMap, path::PathBuf, time::Duration};

/// A course folder that was read without findings.
#[derive(Debug, Clone)]
pub struct Course {
    /// The folder with `info.toml`.
    pub root: PathBuf,
    /// What `info.toml` says.
    pub info: Info,
    /// In the order of `info.toml`.
    pub phases: Vec<Phase>,
    /// In course order: by phase, then by number.
    pub exercises: Vec<Exercise>,
}

/// The course's own settings, from `info.toml`.
#[derive(Debug, Clone)]
pub struct Info {
    /// Version of the file format; 1 for now.
    pub format_version: u32,
    /// Title of the course.
    pub title: String,
    /// Which interpreters may be used, such as `>=3.11`.
    pub requires_python: String,
    /// Shown on the very first start.
    pub welcome: String,
    /// Shown when every exercise is done.
    pub final_message: String,
    /// Groups of pinned packages by name. The group `base` (pytest) is always there.
    pub packages: BTreeMap<String, PackageGroup>,
}

/// Packages that some exercises need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PackageGroup {
    /// Requirements with exact versions: `pytest==9.2.0`.
    pub requirements: Vec<String>,
    /// About how much is downloaded, in MB; said before it is.
    pub download_mb: Option<u32>,
}

/// One phase: a folder of exercises.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Folder name, such as `01_core`.
    pub name: String,
    /// Title, such as `Core Python`.
    pub title: String,
}

/// One exercise.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// Unique in the course: the folder's name without its number.
    pub name: String,
    /// Folder name of the phase.
    pub phase: String,
    /// Number of the folder: the order within the phase.
    pub number: u32,
    /// The exercise's folder relative to the course root: `exercises/01_core/070_slicing1`.
    pub dir: PathBuf,
    /// What the learner reads as its name.
    pub title: String,
    /// Slugs of the syllabus.
    pub topics: Vec<String>,
    /// How an attempt is judged.
    pub check: Check,
    /// Links for further reading.
    pub docs: Vec<String>,
    /// In the order in which they are shown.
    pub hints: Vec<String>,
    /// What the learner edits, relative to the exercise's folder; never empty.
    pub files: Vec<PathBuf>,
    /// Name of a package group besides `base`.
    pub packages: Option<String>,
    /// A requirement on Python beyond the course's, such as `>=3.12`.
    pub python: Option<String>,
    /// Wall-clock limit of one run.
    pub timeout: Duration,
    /// The starter passes as it is.
    pub starter_passes: bool,
}

/// How an attempt is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// By the course's pytest tests: the files that hold them, relative to the exercise's folder.
    Pytest {
        /// `test_*.py`, in the order in which they are run.
        tests: Vec<PathBuf>,
    },
    /// By running the exercise's main file and comparing what it prints.
    Output {
        /// At least one.
        cases: Vec<Case>,
    },
}

/// One run of an output check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Command-line arguments.
    pub args: Vec<String>,
    /// Standard input; empty means end of file at once.
    pub stdin: String,
    /// What must be printed.
    pub stdout: String,
    /// The exit status wanted.
    pub exit_status: i32,
}

impl Course {
    /// The exercise of that exact name.
    pub fn exercise(&self, name: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.name == name)
    }

    /// Its place in the course, counted from 0.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.exercises.iter().position(|exercise| exercise.name == name)
    }
}

impl Exercise {
    /// The file named after the exercise (or the first one), relative to the exercise's folder.
    pub fn main_file(&self) -> &std::path::Path {
        &self.files[0]
    }

    /// The main file relative to the course root, as the learner reads it.
    pub fn path(&self) -> PathBuf {
        self.dir.join(self.main_file())
    }
}
