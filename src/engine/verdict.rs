//! What one check found. The engine makes it; the screen, JSON, `JUnit` and CSV are readers of it.

mod problem;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(super) use problem::GivenFile;
pub use problem::{
    ChangedArgument, Difference, Differences, Elsewhere, Excerpt, Incomplete, KilledBy, PathStep, Problem, Slip,
    StackFrame, Strand, Subject, Value, What,
};

use crate::course::model::Need;

/// The result of checking one exercise once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// Name of the exercise, such as `slicing1`.
    pub exercise: String,
    /// Folder name of its phase, such as `01_core`.
    pub phase: String,
    /// The judgement in one word.
    pub kind: VerdictKind,
    /// From the request to the verdict.
    pub duration: Duration,
    /// How long the steps of the attempt took: its import, each test, or each run of an output check.
    #[serde(default)]
    pub steps: StepTimes,
    /// Every collected test (or output case), in the order of the course; those never reached included.
    pub tests: Vec<TestReport>,
    /// The first thing that is wrong, in full; `None` exactly when `kind` is `Passed`.
    pub problem: Option<Problem>,
    /// Everything the attempt wrote to standard output during the run.
    pub stdout: Captured,
    /// Everything the attempt wrote to standard error during the run.
    pub stderr: Captured,
    /// What was printed while the attempt was imported, before any test ran; a part of `stdout`.
    #[serde(default)]
    pub printed_on_import: Captured,
    /// Things worth saying besides the verdict: a changed test file, a module that was left out.
    pub notes: Vec<Note>,
}

/// How long the steps of a run took, without the time in which other programs kept it waiting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTimes {
    /// The longest.
    pub longest: Duration,
    /// All together.
    pub total: Duration,
}

impl StepTimes {
    /// Takes one more step.
    pub(super) fn add(&mut self, step: Duration) {
        *self = self.and(Self { longest: step, total: step });
    }

    /// Those of both.
    pub(super) fn and(self, other: Self) -> Self {
        Self { longest: self.longest.max(other.longest), total: self.total + other.total }
    }
}

/// The judgement in one word. Only `Passed` is a pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictKind {
    /// Every test ran to its end and passed, and there was at least one.
    Passed,
    /// A test failed or the output differs.
    Failed,
    /// The code could not be compiled or imported, or raised outside a test.
    Error,
    /// The wall-clock limit was reached.
    TimedOut,
    /// A signal or the memory limit ended the process.
    Killed,
    /// The process ended before all tests reported, nothing was collected, or a test was skipped that may not be.
    Incomplete,
    /// Needs another Python or a package that is not installed.
    Unavailable,
}

/// One test, or one case of an output check.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TestReport {
    /// pytest's node id (`test_slicing1.py::test_last[2]`), or `case 2` for an output check.
    pub id: String,
    /// What the learner reads: the test's one-line docstring, or its name in words.
    pub title: String,
    /// What tells a parametrised test from its siblings: the name that its author gave it, or `count=2, text='abc'`.
    pub params: Option<String>,
    /// How it ended.
    pub outcome: TestOutcome,
    /// What is wrong, when something is.
    pub problem: Option<Problem>,
    /// Its subtests, where it has some; it has failed when any of them has.
    #[serde(default)]
    pub subtests: Option<Subtests>,
    /// What was printed while this test ran.
    pub stdout: Captured,
    /// What was written to standard error while this test ran.
    pub stderr: Captured,
    /// Set-up, call and teardown together.
    pub duration: Duration,
}

/// The subtests of a test: `self.subTest(…)` of `unittest`, the `subtests` fixture of pytest. They are no tests of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subtests {
    /// Names of those that failed, in order: message and parameters. The first is that of the test's problem. Of very many the
    /// first hundred are named.
    pub failed: Vec<String>,
    /// How many failed.
    pub failures: usize,
    /// How many ran to their end, passed or failed.
    pub total: usize,
}

/// How a test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestOutcome {
    /// It ran to its end and nothing was wrong.
    Passed,
    /// An assertion of the test did not hold.
    Failed,
    /// Something else was raised: in the learner's code, or in set-up or teardown.
    Error,
    /// Skipped, or expected to fail by the course's own mark: does not count against a pass.
    Skipped,
    /// Collected, but the run ended before it reported.
    NotReached,
}

/// Output that was kept: the head and the tail, with a count of what is between.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Captured {
    /// The first part (all of it when nothing is hidden).
    pub head: String,
    /// The last part when something was left out.
    pub tail: String,
    /// Bytes left out between head and tail.
    pub hidden: u64,
    /// Line ends among them.
    #[serde(default)]
    pub hidden_line_ends: u64,
}

impl Captured {
    /// Output that is kept whole.
    pub fn whole(text: impl Into<String>) -> Self {
        Self { head: text.into(), ..Self::default() }
    }

    /// Nothing was written.
    pub fn is_empty(&self) -> bool {
        self.head.is_empty() && self.tail.is_empty() && self.hidden == 0
    }
}

/// Something worth saying beside the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "note", rename_all = "kebab-case")]
pub enum Note {
    /// A test or data file in the learner's folder differs from the course's; the course's was used.
    CourseFileChanged {
        /// Relative to the exercise's folder.
        file: PathBuf,
    },
    /// A file of the learner's was left out because its name hides a module that Python or pytest needs.
    ShadowLeftOut {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// The module it would hide.
        module: String,
    },
    /// A pytest configuration or `conftest.py` that is not the course's was left out.
    ConfigLeftOut {
        /// Relative to the exercise's folder.
        file: PathBuf,
    },
    /// The exercise may do what the sandbox refuses otherwise.
    Allowed {
        /// What its `needs` say.
        needs: Vec<Need>,
    },
    /// So many tests were run once more with the attempt in a process of its own.
    JudgedOutside {
        /// How many.
        tests: usize,
        /// Of how many.
        of: usize,
    },
    /// A test fails there which passes beside the attempt.
    PassesInsideOnly {
        /// Its title.
        test: String,
    },
    /// Something that the run has left to be looked at.
    ArtifactKept {
        /// Relative to the folder of the run.
        artifact: PathBuf,
        /// Where it is now, relative to the course's root.
        kept: PathBuf,
    },
    /// The run has left none of it.
    ArtifactMissing {
        /// Relative to the folder of the run.
        artifact: PathBuf,
    },
    /// It is not kept.
    ArtifactLost {
        /// Relative to the folder of the run.
        artifact: PathBuf,
        /// Why, as the end of a sentence.
        reason: String,
    },
}

impl VerdictKind {
    /// Whether the attempt passes. Only a pass or a true failure tells; the other kinds say more about the machine at this moment.
    pub fn passes(self) -> Option<bool> {
        match self {
            Self::Passed => Some(true),
            Self::Failed | Self::Error => Some(false),
            Self::TimedOut | Self::Killed | Self::Incomplete | Self::Unavailable => None,
        }
    }

    /// The word used in JSON, `timed-out` and the like.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Error => "error",
            Self::TimedOut => "timed-out",
            Self::Killed => "killed",
            Self::Incomplete => "incomplete",
            Self::Unavailable => "unavailable",
        }
    }
}

impl Verdict {
    /// What the run has left to be looked at, relative to the course's root.
    pub fn artifacts(&self) -> impl Iterator<Item = &Path> {
        self.notes.iter().filter_map(|note| match note {
            Note::ArtifactKept { kept, .. } => Some(kept.as_path()),
            _ => None,
        })
    }

    /// Only `Passed` is a pass.
    pub fn passed(&self) -> bool {
        self.kind == VerdictKind::Passed
    }

    /// How many tests ended this way.
    pub fn count(&self, outcome: TestOutcome) -> usize {
        self.tests.iter().filter(|test| test.outcome == outcome).count()
    }
}
