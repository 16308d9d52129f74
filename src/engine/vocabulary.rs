//! What the course's vocabulary of checks finds (`harness/checks/`): a command, a program, a file that was read, a request, a query, types.
//! Plain data, made by the harness; words for it are in `explain`.

use serde::{Deserialize, Serialize};

use super::verdict::{Differences, Value};

/// What a check has done before it looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Run {
    /// It has run a command.
    Command(CommandRun),
    /// It has sent a request.
    Exchange(Exchange),
    /// It has run a query.
    Query(QueryRun),
}

/// A request, and what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// `GET`
    pub method: String,
    /// With the query: `/books?limit=3`.
    pub path: String,
    /// Those that the test has given, without what follows from the body.
    pub headers: Vec<(String, String)>,
    /// As people read it: JSON laid out.
    pub body: String,
    /// `None` when there was none.
    pub answer: Option<Answered>,
    /// The status that was asked for in vain.
    pub wanted: Option<u16>,
}

/// An answer to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// `404`
    pub status: u16,
    /// `Not Found`
    pub reason: String,
    /// Without those that every server adds.
    pub headers: Vec<(String, String)>,
    /// As people read it: JSON laid out.
    pub body: String,
}

/// SQL that a check has run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryRun {
    /// One statement.
    pub sql: String,
    /// It is in a file of the learner's, which the problem's excerpt shows.
    pub in_file: bool,
    /// The part of it that matters: characters counted from 0, the end exclusive.
    pub span: Option<(usize, usize)>,
}

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
    /// It was still running at its limit, or wrote more and more.
    TimedOut {
        /// For how long it ran.
        seconds: f64,
        /// It has written more than anybody could read.
        floods: bool,
    },
    /// A server: the program has come to its end, and nobody listens.
    ServerEnded,
    /// A server: it runs, and doesn't listen.
    NotListening {
        /// The port at which it should.
        port: u16,
        /// So long was waited for it.
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
    /// They did not come to their end.
    TooSlow {
        /// The limit, in seconds.
        seconds: u32,
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
        /// One of them in which nothing can fail.
        idle: Option<String>,
    },
}

/// What is wrong with what a type checker says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum TypesFault {
    /// It has found an error; the problem's last frame is its place.
    Error {
        /// In the type checker's words.
        message: String,
        /// `arg-type`
        code: String,
        /// What it said further.
        notes: Vec<String>,
        /// So many more errors there are.
        more: usize,
        /// So many there may be, if that is not none.
        allowed: Option<usize>,
    },
    /// Something that uses the file has an error, and should have none.
    Refused {
        /// What it does, in the author's words; may be empty.
        words: String,
        /// It.
        lines: Vec<String>,
        /// The line of it with the error, counted from 1.
        line: Option<usize>,
        /// In the type checker's words.
        message: String,
        /// `arg-type`
        code: String,
        /// What it said further.
        notes: Vec<String>,
    },
    /// Something that uses the file in a wrong way has no error.
    Accepted {
        /// What it does, in the author's words.
        words: String,
        /// It.
        lines: Vec<String>,
        /// A function in it that has no types yet.
        untyped: Option<String>,
    },
    /// Something that uses the file in a wrong way has an error, but another one than it should have.
    OtherReason {
        /// What it does, in the author's words.
        words: String,
        /// It.
        lines: Vec<String>,
        /// The line of it with the error, counted from 1.
        line: Option<usize>,
        /// In the type checker's words.
        message: String,
        /// `arg-type`
        code: String,
        /// What it said further.
        notes: Vec<String>,
    },
    /// An expression has another type.
    Revealed {
        /// The expression.
        expression: String,
        /// Its type.
        actual: String,
        /// The type that is wanted.
        expected: String,
    },
    /// Something keeps the type checker from looking.
    Escape {
        /// `Any`, `cast`, `ignore`, or `whole` for what works for more than a line.
        of: String,
        /// The piece of source.
        code: String,
    },
    /// The file has no such name.
    NoName {
        /// The name that is wanted.
        name: String,
        /// What may have been meant for it.
        suggestions: Vec<String>,
    },
    /// The settings are not what the type checker takes.
    Config {
        /// In its words.
        message: String,
    },
    /// It has not come to its end in time.
    TimedOut,
    /// It has broken down.
    Crashed {
        /// What it said.
        message: String,
    },
}

/// What is wrong with the answer to a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum AnswerFault {
    /// The status is another one.
    Status {
        /// The one that is wanted.
        expected: u16,
        /// Its words: `Created`.
        reason: String,
        /// Whether something answers to the path; `None` when nobody knows.
        is_routed: Option<bool>,
        /// Paths to which something answers, and that may be meant.
        suggestions: Vec<String>,
    },
    /// The body has another value, as a whole or at a path.
    Value {
        /// The path; empty for the whole.
        path: String,
        /// What is there, as JSON; its text is laid out.
        actual: Value,
        /// What is wanted.
        expected: Value,
        /// Where the two begin to differ.
        first: BodyDifference,
        /// So many more places.
        more: usize,
    },
    /// The body can't be read, has not what is wanted, or something too much.
    Body {
        /// `JSON` or `HTML`.
        form: String,
        /// What is wrong.
        fault: DocumentFault,
    },
    /// The body is another text.
    Text {
        /// What is wanted.
        expected: String,
        /// What came.
        actual: String,
    },
    /// Something is missing in the body.
    Lacks {
        /// The text that is missing.
        part: String,
    },
    /// A header is missing, or has another value.
    Header {
        /// Its name.
        name: String,
        /// What is wanted; `None` for anything.
        expected: Option<String>,
        /// What came; `None` where there is no such header.
        actual: Option<String>,
        /// Headers that came and may be meant.
        suggestions: Vec<String>,
    },
    /// Nobody listens at the address.
    Refused {
        /// Host and port.
        address: String,
    },
    /// The connection was closed without an answer.
    Closed,
    /// No answer came in time.
    TimedOut {
        /// The limit.
        seconds: f64,
    },
    /// What came is no answer by the rules of WSGI, ASGI or HTTP.
    Protocol {
        /// Which rule.
        rule: ProtocolRule,
        /// What came instead, as Python writes it.
        got: String,
    },
}

/// A place in which two bodies differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyDifference {
    /// `books[0].title`; empty for the whole.
    pub path: String,
    /// As JSON; `None` where nothing is there.
    pub actual: Option<String>,
    /// As JSON; `None` where nothing should be there.
    pub expected: Option<String>,
}

/// A rule that an application breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProtocolRule {
    /// WSGI: nothing was returned.
    NothingReturned,
    /// The body is made of bytes.
    BodyNotBytes,
    /// An answer begins with its status.
    NoStart,
    /// ASGI: after the beginning comes a body, which may be empty.
    NoBody,
    /// The form of a status.
    StatusForm,
    /// The form of headers.
    HeadersForm,
    /// ASGI: the form of a message.
    MessageForm,
    /// An answer of HTTP begins with a line such as `HTTP/1.1 200 OK`.
    NotHttp,
}

/// What is wrong with a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum RowsFault {
    /// There is no SQL.
    NoStatement {
        /// The file, if it is one.
        file: String,
    },
    /// There are fewer statements than are looked at.
    TooFew {
        /// The number of the one that is looked at.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// The database refuses it.
    Refused {
        /// What is wrong.
        of: RefusedKind,
        /// The name that is wrong.
        name: String,
        /// What may be meant.
        suggestions: Vec<String>,
        /// The database's own words.
        message: String,
    },
    /// It gives no rows at all.
    NoRows,
    /// It gives other columns.
    Columns {
        /// Their names.
        actual: Vec<String>,
        /// The names that are wanted; `None` where only their number counts.
        expected: Option<Vec<String>>,
        /// How many are wanted.
        number: usize,
    },
    /// It gives other rows.
    Rows {
        /// Names of the columns.
        columns: Vec<String>,
        /// Rows that came; of very many those around the first difference.
        actual: Vec<Vec<String>>,
        /// Rows that are wanted, those beside them.
        expected: Vec<Vec<String>>,
        /// How many rows there are before these.
        hidden: usize,
        /// How many came.
        found: usize,
        /// How many are wanted.
        wanted: usize,
        /// How many of those that are wanted didn't come.
        missing: usize,
        /// How many came that are not wanted.
        extra: usize,
        /// Only their order is another one.
        is_order: bool,
        /// The test's own query, with which it has looked at what is in the database afterwards.
        after: Option<String>,
    },
    /// Their order is right by chance.
    NoOrder,
    /// One value is wanted.
    NotOne {
        /// How many rows came.
        rows: usize,
        /// Of how many columns.
        columns: usize,
    },
    /// A word is missing in the SQL.
    Lacks {
        /// `GROUP BY`
        word: String,
    },
}

/// What a database may have against a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusedKind {
    /// There is no such table.
    Table,
    /// There is no such column.
    Column,
    /// Several tables have a column of that name.
    Ambiguous,
    /// There is no such function.
    Function,
    /// It can't be read from here on.
    Syntax,
    /// It ends too early.
    End,
    /// A function such as `COUNT` where none can be.
    Aggregate,
    /// A value is there already that may be there only once.
    Unique,
    /// A column without a value that has to have one.
    NotNull,
    /// A reference to a row that is not there, or a row that others refer to.
    ForeignKey,
    /// A value that a rule of the table forbids.
    Check,
    /// Something else.
    Other,
}
