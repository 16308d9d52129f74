//! What is wrong with an attempt, as data: the kinds of problem that a check can find, the values and the places that belong to them.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::engine::vocabulary::{
    AnswerFault, CommandFault, CommandRun, DocumentFault, OwnTestsFault, RowsFault, Run, TypesFault,
};

/// What is wrong, and where, as data. Words for it are made in `explain`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The kind of problem with what belongs to it.
    pub what: What,
    /// The learner's own frames, outermost first (ours and pytest's are left out). The last one is the place to look at.
    pub frames: Vec<StackFrame>,
    /// The line of the test that led there, if a test did.
    pub test_line: Option<StackFrame>,
    /// What the test looked at, in words that the learner knows: a call of their function with values in place of the test's names, such as
    /// `last("python", 2)`. When it looked at something else (see `subject`), the nearest call of the learner's.
    pub call: Option<String>,
    /// What the test looked at.
    #[serde(default)]
    pub subject: Subject,
    /// How the objects that `call` names were made and changed: `cart = Cart('Ada')`, `cart.add('leek')`.
    #[serde(default)]
    pub steps: Vec<String>,
    /// The short files that the call names.
    #[serde(default)]
    pub given: Vec<GivenFile>,
    /// The expression as the test has it, when that is not `call`: for authors and for whoever asks for everything.
    #[serde(default)]
    pub expression: Option<String>,
    /// Source of the function under test around its place: the learner's function that `call` names.
    pub excerpt: Option<Excerpt>,
    /// The message the test's author gave (`assert x == y, "message"`).
    pub message: Option<String>,
    /// The subtest, when it was one that failed: message and parameters, `a=3`.
    #[serde(default)]
    pub subtest: Option<String>,
    /// What the program should have printed, when an output check did not come far enough to compare it.
    #[serde(default)]
    pub wanted_output: Option<String>,
    /// What was typed up to there, with its prompts and answers, when it was an example of a text.
    #[serde(default)]
    pub session: Option<String>,
    /// What it is about, when a check of the vocabulary has done something: a command, a request, a query.
    #[serde(default)]
    pub run: Option<Run>,
    /// An earlier call in the test that has changed what this one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<ChangedArgument>,
    /// What in the function under test doesn't mean what it looks like.
    #[serde(default)]
    pub slips: Vec<Slip>,
    /// What has happened in other threads and tasks of the learner's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Elsewhere>,
}

/// What runs beside others in one program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strand {
    Thread,
    /// A task of asyncio's.
    Task,
}

/// Where a thread or a task is that is not the one with the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    pub who: Strand,
    /// The line of the learner's.
    pub frame: StackFrame,
    /// The exception that it has ended with; where there is none it waits.
    pub error: Option<String>,
}

/// What an earlier call has done to a list, dictionary or set that it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedArgument {
    /// In words that the learner knows, with what it was given: `cheapest([3, 1, 2])`.
    pub call: String,
    /// The function's name.
    pub function: String,
    /// What the argument was, as Python writes it.
    pub before: String,
    /// What it is since then.
    pub now: String,
}

/// A file that a call names, and that is nowhere but in the run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenFile {
    /// As it is in the call.
    pub path: String,
    /// What is in it when the test has ended.
    pub text: String,
}

/// Something that Python runs, but that is hardly ever what was meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// `or-value`, `plus-sign`, `power` and the like; see `explain::misreadings`.
    pub name: String,
    /// Counted from 1.
    pub line: u32,
    /// The piece of source; of a field its name.
    pub code: String,
}

impl Problem {
    /// The command that it is about, if it is about one.
    pub fn command(&self) -> Option<&CommandRun> {
        if let Some(Run::Command(run)) = &self.run { Some(run) } else { None }
    }

    /// Where the learner should look: file and line, which is 0 when it is unknown.
    pub fn place(&self) -> Option<(&Path, u32)> {
        match (&self.what, self.frames.last(), &self.excerpt) {
            (What::Syntax { file, line, .. } | What::CourseMistake { file, line, .. }, ..) => Some((file, *line)),
            (_, Some(frame), _) => Some((&frame.file, frame.line)),
            (_, None, Some(excerpt)) => Some((&excerpt.file, excerpt.mark.unwrap_or(excerpt.first_line))),
            (What::Document { file, .. } | What::OwnTests { file, .. } | What::Types { file, .. }, ..) => {
                Some((file, 0))
            }
            _ => None,
        }
    }
}

/// What a test looked at when it failed, as far as a learner can know it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// What `call` gives.
    #[default]
    Call,
    /// What was printed; by `call`, if there is one.
    Printed,
    /// What was written to standard error; by `call`, if there is one.
    Written,
    /// An exception, or its message; raised by `call`, if there is one.
    Raised,
    /// What an `assert` of the learner's own looks at.
    OwnAssertion,
    /// Something of the test's own, such as what a helper of it found out. `call`, if there is one, came before it or is a part of it.
    TestsOwn,
}

/// The kinds of problem a check can find.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// `assert actual OP expected` did not hold, in a test or in the learner's own code (then the last frame is its place); or
    /// an exception had another message than the one that was wanted.
    Comparison {
        /// The operator as written: `==`, `<`, `in`, `is` …; for the message of an exception `contains`, `begins with`,
        /// `ends with`, `reads`, or `matches` for a regular expression that is more than a text.
        op: String,
        /// What the learner's code gave (the left operand).
        actual: Value,
        /// What was wanted (the right operand).
        expected: Value,
        /// Where the two differ, when they are made of parts.
        #[serde(default)]
        differences: Differences,
        /// How far the actual number may be away, when that matters.
        #[serde(default)]
        tolerance: Option<String>,
    },
    /// A test said in its own words what is wrong: `pytest.fail("…")`.
    Told { words: String },
    /// Any other `assert` that did not hold: `assert is_valid(name)`.
    Assertion {
        /// The asserted expression as written in the test.
        expression: String,
        /// What it evaluated to, when that says more than "false".
        value: Option<Value>,
    },
    /// A comparison held only because the learner's object says so: it calls itself equal to everything, or to what it is not.
    AlwaysEqual {
        /// The type of the object.
        type_name: String,
    },
    /// `pytest.raises(E)` (or `assertRaises`) saw no exception.
    NotRaised {
        /// The exception that was wanted, such as `ValueError`.
        expected: String,
    },
    /// An exception ended the test, or the import of the attempt.
    Exception {
        /// Class name, such as `TypeError`; with its module when that is not `builtins`.
        type_name: String,
        /// `str(exception)`, cut at a few KiB.
        message: String,
        /// While the attempt (or the test file) was imported, before any test ran.
        during_import: bool,
        /// Names that Python itself or the harness suggests for a missing one (`NameError`, `AttributeError`, `ImportError`).
        suggestions: Vec<String>,
        /// `raise … from err` and exceptions during handling, innermost last: type and message.
        chain: Vec<(String, String)>,
        /// Details of the exception that explanations need, by name: `name`, `module`, `path`, `key`, `obj_type`, `attribute`.
        details: std::collections::BTreeMap<String, String>,
    },
    /// The file does not compile.
    Syntax {
        /// `SyntaxError`, `IndentationError`, `TabError`, or `UnicodeDecodeError` for a file that is not UTF-8.
        type_name: String,
        /// Python's message.
        message: String,
        /// File relative to the exercise's folder.
        file: PathBuf,
        /// Line, counted from 1; 0 when unknown.
        line: u32,
        /// Column in characters, counted from 1; 0 when unknown.
        column: u32,
        /// Where Python's mark ends, when it says so: line and column as above.
        end: Option<(u32, u32)>,
        text: String,
        /// The keyword that is meant by the word at the place, when that is misspelt: the file can be read further with it.
        #[serde(default)]
        meant: Option<String>,
    },
    /// An output check: standard output differs.
    Output {
        expected: String,
        /// What the program printed.
        actual: String,
        /// More was printed than is kept.
        truncated: bool,
        /// Arguments of this case.
        args: Vec<String>,
        /// Standard input of this case.
        stdin: String,
    },
    /// An output check: a file is not as the program should have left it.
    File {
        /// Relative to the folder of the run.
        path: PathBuf,
        /// The text that is wanted in it; `None` where there should be no such file.
        expected: Option<String>,
        /// The text in it; `None` where there is no such file, or it was not read.
        actual: Option<String>,
        /// Why it was not read, to complete "it was not read: …".
        refused: Option<String>,
        /// Arguments of this case.
        args: Vec<String>,
        /// Standard input of this case.
        stdin: String,
    },
    /// A command, a shell script or a program does not do what it should; the problem's `run` says which.
    Command {
        /// What is wrong with it.
        fault: CommandFault,
    },
    /// A file that was read is not as it should be. Where in it, the last of `frames` says.
    Document {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// What it is read as: `TOML`, `Dockerfile`, `text` …
        form: String,
        /// What is wrong with it.
        fault: DocumentFault,
    },
    /// The learner's own tests do not tell a right version of what they test from a wrong one.
    OwnTests {
        /// The file with them, relative to the exercise's folder.
        file: PathBuf,
        /// The version on which they were run, in the author's words.
        version: String,
        /// What is wrong with them.
        fault: OwnTestsFault,
    },
    /// A type checker says something else of the learner's files than it should.
    Types {
        /// The file, relative to the exercise's folder.
        file: PathBuf,
        /// `mypy --strict shop.py`
        command: String,
        /// What is wrong.
        fault: TypesFault,
    },
    /// A request was not answered as it should be; the problem's `run` says which.
    Answer {
        /// What is wrong with the answer.
        fault: AnswerFault,
    },
    /// A query did not give what it should; the problem's `run` says which.
    Rows {
        /// What is wrong with it.
        fault: RowsFault,
    },
    /// An example of a text: what came is not what the text says.
    Example {
        /// What is in the text: a value as Python writes it, what was printed, or the last line of a traceback.
        expected: String,
        /// What came instead.
        actual: String,
        /// More came than is kept.
        truncated: bool,
    },
    /// A file of the course itself is wrong, so that nothing can be said about the attempt.
    CourseMistake {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// Line, counted from 1; 0 when unknown.
        line: u32,
        /// What is wrong with it.
        message: String,
    },
    /// An output check: the exit status differs.
    ExitStatus {
        /// Wanted.
        expected: i32,
        /// Got.
        actual: i32,
    },
    /// The wall-clock limit was reached. The place it was at is the last of `frames`.
    TimedOut {
        limit: Duration,
        /// `input()` or another read of standard input was waited for.
        waiting_for_input: bool,
    },
    /// A signal or a limit ended the process.
    Killed {
        /// Which.
        by: KilledBy,
    },
    /// Not all tests reported; see `Incomplete`.
    Incomplete {
        /// Why.
        reason: Incomplete,
    },
    /// Needs something this machine does not have.
    Unavailable {
        /// What is needed and what to do, in one sentence each.
        need: String,
        /// What to type or install.
        hint: Option<String>,
    },
}

/// The word for each kind, the same as in its own serialisation: the compiler asks for a row.
macro_rules! words {
    ($($kind:ident => $word:literal),+ $(,)?) => {
        impl What {
            /// The kind in one word, `timed-out` and the like.
            pub fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$kind { .. } => $word,)+
                }
            }

            /// The words of all kinds.
            #[cfg(test)]
            pub(in crate::engine) const WORDS: &[&str] = &[$($word),+];
        }
    };
}

words! {
    Comparison => "comparison",
    Told => "told",
    Assertion => "assertion",
    AlwaysEqual => "always-equal",
    NotRaised => "not-raised",
    Exception => "exception",
    Syntax => "syntax",
    Example => "example",
    CourseMistake => "course-mistake",
    Output => "output",
    File => "file",
    Command => "command",
    Document => "document",
    OwnTests => "own-tests",
    Types => "types",
    Answer => "answer",
    Rows => "rows",
    ExitStatus => "exit-status",
    TimedOut => "timed-out",
    Killed => "killed",
    Incomplete => "incomplete",
    Unavailable => "unavailable",
}

/// What ended a process by force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KilledBy {
    /// A signal, by its number on this system.
    Signal(i32),
    /// The limit of memory, in bytes.
    Memory(u64),
    /// The most processes that it may have at a time.
    Processes(usize),
}

/// Why a run is not complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Incomplete {
    /// The process ended by itself (`os._exit`, `pytest.exit`, a crash of the channel) with this status.
    EndedEarly {
        /// Exit status of the process, if it had one.
        status: Option<i32>,
    },
    /// The test files hold no test.
    NothingCollected,
    /// A test was skipped or marked as expected to fail from inside the attempt.
    Skipped {
        /// The reason that was given.
        reason: String,
    },
    /// The attempt replaced a part of Python or of the tests that the verdict depends on.
    Tampered {
        /// What was replaced: "`pytest.raises`", "the code of a test".
        what: String,
    },
    /// A file of the attempt is there and was not read.
    Refused {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A file of the course's own, such as a test, cannot be read.
    CourseFileUnreadable {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The file of the attempt, or a test file, is missing.
    MissingFile {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// A file of the learner's that may be it under another name.
        #[serde(default)]
        renamed: Option<PathBuf>,
    },
    /// There is no code in the file of the attempt.
    NothingWritten {
        /// Relative to the exercise's folder.
        file: PathBuf,
        /// There are comments in it.
        has_comments: bool,
    },
    /// Every test passes, and so they did on the starter: nothing is done yet.
    Untouched,
    /// A test passes beside the attempt, and did not with the attempt in a process of its own.
    Unconfirmed {
        /// What happened there, to complete "there …".
        reason: String,
    },
}

/// A value as text, complete or as a window round the first difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// `repr(value)`, possibly a window of it.
    pub repr: String,
    /// The text itself when the value is a `str` (same window), so that line by line diffs are possible.
    pub text: Option<String>,
    /// `type(value).__name__`.
    pub type_name: String,
    /// Characters of the repr hidden before the window.
    pub hidden_before: usize,
    /// Characters of the repr hidden after the window.
    pub hidden_after: usize,
}

/// The places in which two values differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differences {
    /// The first ones; none when the values as a whole are the difference.
    pub listed: Vec<Difference>,
    /// How many there are beside those.
    pub more: usize,
}

/// One place in which two values differ. At least one side is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The way to it from the whole value, never empty.
    pub path: Vec<PathStep>,
    /// The text of what the learner's value has there; `None` when it is missing.
    pub actual: Option<String>,
    /// The text of what is wanted there; `None` when nothing is.
    pub expected: Option<String>,
}

/// A step from a value to one of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PathStep {
    /// An item of a list or a tuple.
    Index(usize),
    /// The value of a dictionary's key, of which this is the text.
    Key(String),
    /// A field of a named tuple or a dataclass.
    Field(String),
    /// A member of a set, of which this is the text.
    Member(String),
}

/// A line of Python that was running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackFrame {
    /// Relative to the exercise's folder.
    pub file: PathBuf,
    /// Counted from 1.
    pub line: u32,
    /// Name of the function, `<module>` at top level.
    pub function: String,
    /// The source line, without its line end.
    pub source: String,
    /// The part of the line that Python was at: columns in characters from 1, end exclusive.
    pub span: Option<(u32, u32)>,
}

/// Some lines of a learner's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// Relative to the exercise's folder.
    pub file: PathBuf,
    /// Line number of the first line.
    pub first_line: u32,
    /// The lines, without line ends.
    pub lines: Vec<String>,
    /// The line to point at.
    pub mark: Option<u32>,
}

impl Problem {
    /// A problem without a place.
    pub fn of(what: What) -> Self {
        Self {
            what,
            frames: Vec::new(),
            test_line: None,
            call: None,
            subject: Subject::default(),
            steps: Vec::new(),
            given: Vec::new(),
            expression: None,
            excerpt: None,
            message: None,
            subtest: None,
            wanted_output: None,
            session: None,
            run: None,
            changed: None,
            slips: Vec::new(),
            elsewhere: Vec::new(),
        }
    }
}
