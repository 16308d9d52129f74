//! What the course's vocabulary of checks finds (`harness/checks/`): a command, a program, a file that was read. Plain data, made by
//! the harness; words for it are in `explain`.

use serde::{Deserialize, Serialize};

use super::verdict::{Differences, Value};

/// A command that a check has run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandRun {
    /// As somebody would type it: `python bill.py --tip 10`.
    pub command: String,
    /// What was printed, with what was typed into it where it was read.
    pub stdout: String,
    /// What was written to standard error; a traceback that is told as the problem itself left out.
    pub stderr: String,
    /// What was typed into it.
    pub typed: String,
    /// Exit status; `None` when it had to be stopped or never began.
    pub status: Option<i32>,
}

/// What is wrong with a command.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum CommandFault {
    /// It names something that is not there.
    Unknown {
        /// What kind of thing that would be.
        of: UnknownKind,
        /// Its name as the learner wrote it.
        name: String,
        /// What may have been meant, the likeliest first.
        suggestions: Vec<String>,
    },
    /// A mistake that people make with it, where its own words lead elsewhere.
    Habit {
        /// Which.
        of: CommandHabit,
        /// What is named in it: a file, a branch, the command itself; empty where nothing is.
        name: String,
    },
    /// The shell can't read the script.
    ShellSyntax {
        /// The shell's own words.
        message: String,
    },
    /// It failed, and only what it printed says why.
    Failed,
    /// It ended with another exit status than it should.
    Status {
        /// What is wanted; `None` for any but 0.
        expected: Option<i32>,
    },
    /// It printed something else.
    Output {
        /// `stdout`, or `screen` with what was typed.
        stream: String,
        /// What is wanted.
        expected: String,
        /// What was printed.
        actual: String,
    },
    /// Something is missing in what it printed.
    Lacks {
        /// The text that is missing.
        part: String,
    },
    /// It was still running at its limit.
    TimedOut {
        /// The limit.
        seconds: f64,
    },
    /// Afterwards a file or folder isn't there.
    NotThere {
        /// Relative to the folder in which it ran.
        path: String,
        /// What is there, the first ones.
        found: Vec<String>,
        /// How many more.
        more: usize,
    },
    /// Afterwards the folder holds something else.
    Folder {
        /// What isn't there.
        missing: Vec<String>,
        /// What should not be there.
        extra: Vec<String>,
    },
}

/// A mistake that people make with a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommandHabit {
    /// `git commit` before any `git add`.
    NothingAdded,
    /// `git commit` where nothing has changed.
    NothingChanged,
    /// `git commit "message"` without `-m`.
    NoMessageOption,
    /// `git switch` to a branch that has to be made.
    NoBranch,
    /// `git checkout` of one.
    NoBranchCheckout,
    /// `cp` or `mv` with one name only.
    NoTarget,
    /// A name with spaces and no quotes.
    Spaces,
}

/// A kind of thing that a command can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownKind {
    /// A command: `pyhton`.
    Command,
    /// A command of git: `git comit`.
    GitCommand,
    /// A branch of a git repository.
    Branch,
    /// A Python module: `python -m vnev`.
    Module,
    /// An option: `--without-pipp`.
    Option,
    /// A file or folder.
    Path,
    /// A variable of the shell, under `set -u`.
    Variable,
}

/// What is wrong with a file that was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum DocumentFault {
    /// There is no such file.
    NoFile {
        /// Files beside it that may be meant.
        suggestions: Vec<String>,
    },
    /// It can't be read as what it is.
    Syntax {
        /// The parser's words.
        message: String,
    },
    /// Something isn't there.
    Missing {
        /// The whole path that was asked for: `services.db.healthcheck`.
        path: String,
        /// The step of it that leads nowhere: `healthcheck`.
        step: String,
        /// The path up to there: `services.db`.
        within: String,
        /// The names that are there instead.
        keys: Vec<String>,
        /// Those of them that may be meant.
        suggestions: Vec<String>,
        /// How many items there are, when a list is too short.
        length: Option<usize>,
    },
    /// Something should not be there.
    Unwanted {
        /// The path to it.
        path: String,
    },
    /// A value is another one.
    Value {
        /// The path to it.
        path: String,
        /// What is there.
        actual: Value,
        /// What is wanted.
        expected: Value,
        /// Where the two differ, when they are made of parts.
        differences: Differences,
    },
    /// A line isn't there.
    Line {
        /// The line that is wanted.
        expected: String,
        /// The line that resembles it most.
        actual: Option<String>,
    },
}

/// A comparison in a test of the learner's that did not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnComparison {
    /// The operator.
    pub op: String,
    /// What came out.
    pub actual: Value,
    /// What the test wants.
    pub expected: Value,
    /// Where the two differ, when they are made of parts.
    pub differences: Differences,
}

/// What is wrong with the learner's own tests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum OwnTestsFault {
    /// There are none.
    None,
    /// There are too few.
    TooFew {
        /// So many are wanted.
        wanted: usize,
        /// So many are there and pass.
        found: usize,
    },
    /// pytest can't run them.
    Unreadable {
        /// What pytest says.
        message: String,
    },
    /// One asks for a fixture that there is not.
    NoFixture {
        /// Its name.
        test: String,
        /// The name of the fixture.
        name: String,
        /// What may have been meant.
        suggestions: Vec<String>,
    },
    /// One fails where nothing is wrong.
    Fails {
        /// Its name.
        test: String,
        /// What its assertion says.
        message: String,
        /// The two values that it has compared, if it has.
        compared: Option<Box<OwnComparison>>,
    },
    /// They all pass where something is wrong.
    Unnoticed {
        /// How many pass.
        passed: usize,
    },
}
