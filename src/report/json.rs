//! JSON lines: one object per exercise, one line each.

use serde::Serialize;

use crate::{
    course::{CourseTrack, ExerciseOrigin},
    engine::{
        verdict::{Captured, Problem, Subtests, TestOutcome, TestReport, Value, Verdict, What},
        vocabulary::{AnswerFault, CommandFault, DocumentFault, Exchange, RowsFault, Run},
    },
    explain::{Clues, explain, notes::note_sentence},
    progress::TrackOverview,
};

/// Version of the objects of `run` and `check-all`. It grows when a field changes its meaning or goes, not when one comes.
const FORMAT_VERSION: u32 = 1;

/// The result of one exercise.
#[derive(Serialize)]
pub(super) struct VerdictRow<'a> {
    format_version: u32,
    exercise: &'a str,
    phase: &'a str,
    verdict: &'static str,
    duration_ms: f64,
    tests: Vec<TestRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<ProblemRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
    /// Files that the run has left, relative to the course's folder, with `/` on every system.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    artifacts: Vec<String>,
    stdout: String,
    stderr: String,
    truncated: bool,
}

/// One test.
#[derive(Serialize)]
struct TestRow<'a> {
    id: &'a str,
    title: &'a str,
    outcome: TestOutcome,
    message: Option<String>,
    expected: Option<String>,
    actual: Option<String>,
    file: Option<String>,
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<&'a Exchange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sql: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    call: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expression: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtests: Option<&'a Subtests>,
}

/// A problem that belongs to no test: a syntax error, the time limit.
#[derive(Serialize)]
struct ProblemRow {
    kind: String,
    message: String,
    file: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
}

/// What `list` says about an exercise.
#[derive(Debug, Serialize)]
pub struct ListRow<'a> {
    /// Its name.
    pub exercise: &'a str,
    /// The folder name of its phase.
    pub phase: &'a str,
    /// The track that it belongs to, if it is not for everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<&'a str>,
    /// Its title.
    pub title: &'a str,
    /// Whether it is done.
    pub state: ListState,
    /// The file to edit, relative to the course's folder, with `/` on every system.
    pub path: String,
    /// Slugs of the syllabus.
    pub topics: &'a [String],
    /// Slugs of topics that it builds on.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub prerequisites: &'a [String],
    /// From 1 to 10, where its author says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<u8>,
    /// It shows what the learner can do alone.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub checkpoint: bool,
    /// About how long it should take, where its author says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Where it was imported from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<&'a ExerciseOrigin>,
}

/// The state of an exercise in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListState {
    /// It has passed.
    Done,
    /// It has not passed yet.
    Pending,
    /// The learner knows it without doing it.
    Skipped,
    /// It is the current one, whether it has passed or not.
    Current,
}

/// What `review` says about an exercise that comes back.
#[derive(Debug, Serialize)]
pub struct ReviewRow<'a> {
    pub exercise: &'a str,
    /// The folder name of its phase.
    pub phase: &'a str,
    pub title: &'a str,
    pub state: ReviewState,
    /// The moment from which it is due; more than a day's work waits longer.
    pub due: String,
    /// When it was done or reviewed last.
    pub last: String,
    /// How often.
    pub count: u32,
    /// Days until it is remembered with a probability of nine in ten.
    pub stability: f64,
    /// The file of the review that was begun, relative to the course's folder, with `/` on every system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// How urgent a review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// It was begun.
    Begun,
    /// It is to be done today.
    Due,
    /// On another day.
    Later,
}

/// What `tracks` says about a track.
#[derive(Debug, Serialize)]
pub struct TrackRow<'a> {
    track: &'a str,
    title: &'a str,
    about: &'a str,
    /// About how long it takes, where its author says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u16>,
    /// It is on the learner's road.
    chosen: bool,
    /// How many it has; none as long as it is to come.
    exercises: usize,
    done: usize,
    skipped: usize,
    /// About how much its packages are, installed or not.
    download_mb: u32,
}

impl<'a> From<&TrackOverview<'a>> for TrackRow<'a> {
    fn from(overview: &TrackOverview<'a>) -> Self {
        let CourseTrack { name, title, about, hours } = overview.track;
        Self {
            track: name,
            title,
            about,
            hours: *hours,
            chosen: overview.is_chosen,
            exercises: overview.count.all(),
            done: overview.count.done,
            skipped: overview.count.skipped,
            download_mb: overview.download_mb,
        }
    }
}

impl TrackRow<'_> {
    /// The line for it, with its line end.
    pub fn line(&self) -> String {
        line_of(self)
    }
}

/// The line for a verdict, with its line end.
pub fn verdict_line(verdict: &Verdict) -> String {
    line_of(&row(verdict))
}

/// The row of an exercise that was not checked, with the word in place of a verdict.
pub(super) fn unchecked<'a>(exercise: &'a str, phase: &'a str, verdict: &'static str) -> VerdictRow<'a> {
    VerdictRow {
        format_version: FORMAT_VERSION,
        exercise,
        phase,
        verdict,
        duration_ms: 0.0,
        tests: Vec::new(),
        problem: None,
        notes: Vec::new(),
        artifacts: Vec::new(),
        stdout: String::new(),
        stderr: String::new(),
        truncated: false,
    }
}

pub(super) fn row(verdict: &Verdict) -> VerdictRow<'_> {
    let of_run = verdict
        .problem
        .as_ref()
        .filter(|problem| !verdict.tests.iter().any(|test| test.problem.as_ref() == Some(problem)));
    VerdictRow {
        format_version: FORMAT_VERSION,
        exercise: &verdict.exercise,
        phase: &verdict.phase,
        verdict: verdict.kind.as_str(),
        duration_ms: (verdict.duration.as_secs_f64() * 10_000.0).round() / 10.0,
        tests: verdict.tests.iter().map(|test| test_row(verdict, test)).collect(),
        problem: of_run.map(|problem| problem_row(verdict, problem)),
        notes: verdict.notes.iter().map(note_sentence).collect(),
        artifacts: verdict.artifacts().map(|path| path.to_string_lossy().replace('\\', "/")).collect(),
        stdout: whole(&verdict.stdout),
        stderr: whole(&verdict.stderr),
        truncated: verdict.stdout.hidden > 0 || verdict.stderr.hidden > 0,
    }
}

/// Rows have text keys and finite numbers only, which is all that can keep a value from being JSON.
pub(super) fn line_of(row: &impl Serialize) -> String {
    let mut line = escape_controls(&serde_json::to_string(row).unwrap_or_default());
    line.push('\n');
    line
}

/// JSON allows DEL and the C1 controls as they are; a terminal would obey some of them. They only occur inside texts.
fn escape_controls(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 1);
    for c in line.chars() {
        if c.is_control() {
            out.push_str("\\u");
            out.extend([12, 8, 4, 0].map(|shift| char::from_digit((c as u32 >> shift) & 0xf, 16).unwrap_or('0')));
        } else {
            out.push(c);
        }
    }
    out
}

impl ReviewRow<'_> {
    /// The line for it, with its line end.
    pub fn line(&self) -> String {
        line_of(self)
    }
}

impl ListRow<'_> {
    /// The line for it, with its line end.
    pub fn line(&self) -> String {
        line_of(self)
    }
}

fn test_row<'a>(verdict: &Verdict, test: &'a TestReport) -> TestRow<'a> {
    let problem = test.problem.as_ref();
    let place = problem.and_then(place);
    let (expected, actual) = problem.map_or((None, None), sides);
    TestRow {
        id: &test.id,
        title: &test.title,
        outcome: test.outcome,
        message: problem.map(|problem| {
            explain(
                problem,
                Clues { exercise: &verdict.exercise, checkpoint: false, stdout: &test.stdout, stderr: &test.stderr },
            )
            .message()
        }),
        expected,
        actual,
        file: place.as_ref().map(|(file, _)| file.clone()),
        line: place.map(|(_, line)| line),
        command: problem.and_then(Problem::command).map(|run| run.command.as_str()),
        request: problem.and_then(request),
        sql: problem.and_then(sql),
        said: problem.and_then(|problem| problem.message.as_deref()),
        call: problem.and_then(|problem| problem.call.as_deref()),
        expression: problem.and_then(|problem| problem.expression.as_deref()),
        subtests: test.subtests.as_ref(),
    }
}

fn request(problem: &Problem) -> Option<&Exchange> {
    if let Some(Run::Exchange(exchange)) = &problem.run { Some(exchange) } else { None }
}

fn sql(problem: &Problem) -> Option<&str> {
    if let Some(Run::Query(query)) = &problem.run { Some(&query.sql) } else { None }
}

fn problem_row(verdict: &Verdict, problem: &Problem) -> ProblemRow {
    let clues =
        Clues { exercise: &verdict.exercise, checkpoint: false, stdout: &verdict.stdout, stderr: &verdict.stderr };
    let place = place(problem);
    let column = match &problem.what {
        What::Syntax { column, .. } => Some(*column).filter(|column| *column > 0),
        _ => None,
    };
    ProblemRow {
        kind: problem.what.as_str().to_owned(),
        message: explain(problem, clues).message(),
        file: place.as_ref().map(|(file, _)| file.clone()),
        line: place.map(|(_, line)| line),
        column,
    }
}

fn place(problem: &Problem) -> Option<(String, u32)> {
    problem.place().map(|(file, line)| (file.to_string_lossy().replace('\\', "/"), line))
}

fn sides(problem: &Problem) -> (Option<String>, Option<String>) {
    match &problem.what {
        What::Comparison { expected, actual, .. } => (Some(windowed(expected)), Some(windowed(actual))),
        What::Output { expected, actual, .. }
        | What::Example { expected, actual, .. }
        | What::Command { fault: CommandFault::Output { expected, actual, .. } } => {
            (Some(expected.clone()), Some(actual.clone()))
        }
        What::File { expected, actual, .. } => (expected.clone(), actual.clone()),
        What::ExitStatus { expected, actual } => (Some(expected.to_string()), Some(actual.to_string())),
        What::NotRaised { expected } => (Some(expected.clone()), None),
        What::Command { fault: CommandFault::Status { expected: Some(expected) } } => {
            let status = problem.command().and_then(|run| run.status);
            (Some(expected.to_string()), status.map(|status| status.to_string()))
        }
        What::Answer { fault } => sides_of_answer(fault, problem),
        What::Rows { fault: RowsFault::Rows { expected, actual, .. } } => (Some(rows(expected)), Some(rows(actual))),
        What::Document { fault: DocumentFault::Value { expected, actual, .. }, .. } => {
            (Some(windowed(expected)), Some(windowed(actual)))
        }
        _ => (None, None),
    }
}

fn sides_of_answer(fault: &AnswerFault, problem: &Problem) -> (Option<String>, Option<String>) {
    match fault {
        AnswerFault::Status { expected, .. } => {
            let answer = request(problem).and_then(|exchange| exchange.answer.as_ref());
            (Some(expected.to_string()), answer.map(|answer| answer.status.to_string()))
        }
        AnswerFault::Value { expected, actual, .. } => (Some(windowed(expected)), Some(windowed(actual))),
        AnswerFault::Text { expected, actual } => (Some(expected.clone()), Some(actual.clone())),
        AnswerFault::Header { expected, actual, .. } => (expected.clone(), actual.clone()),
        _ => (None, None),
    }
}

/// A line for each row.
fn rows(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n")
}

fn windowed(value: &Value) -> String {
    let gap = |hidden: usize| if hidden > 0 { format!("…({hidden} characters)…") } else { String::new() };
    format!("{}{}{}", gap(value.hidden_before), value.repr, gap(value.hidden_after))
}

fn whole(output: &Captured) -> String {
    if output.hidden == 0 {
        return format!("{}{}", output.head, output.tail);
    }
    format!("{}\n…({} bytes)…\n{}", output.head, output.hidden, output.tail)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use proptest::prelude::*;

    use crate::engine::{arbitrary, samples, verdict::VerdictKind};

    fn line(verdict: &Verdict) -> Json {
        let line = verdict_line(verdict);
        assert_eq!(line.find('\n'), Some(line.len() - 1), "one line each");
        serde_json::from_str(&line).unwrap()
    }

    #[test]
    fn a_failed_test_has_the_fields_of_the_design() {
        let mut verdict = samples::sketch();
        verdict.tests.truncate(2);
        assert_eq!(
            line(&verdict),
            json!({
                "format_version": 1, "exercise": "slicing1", "phase": "01_core", "verdict": "failed", "duration_ms": 6.1,
                "tests": [
                    {"id": "test_slicing1.py::test_1", "title": "a word", "outcome": "passed", "message": null,
                     "expected": null, "actual": null, "file": null, "line": null},
                    {"id": "test_slicing1.py::test_2", "title": "the last two characters", "outcome": "failed",
                     "message": "You returned 'py', wanted 'on'.", "expected": "'on'", "actual": "'py'",
                     "file": "slicing1.py", "line": 21, "call": "last(\"python\", 2)"},
                ],
                "stdout": "", "stderr": "", "truncated": false,
            })
        );
    }

    #[test]
    fn a_problem_without_a_test_stands_by_itself() {
        let problem = samples::problem(What::Syntax {
            type_name: "SyntaxError".into(),
            message: "'(' was never closed".into(),
            file: "slicing1.py".into(),
            line: 12,
            column: 6,
            end: None,
            text: "print(1".into(),
            meant: None,
        });
        let found = line(&samples::broken(VerdictKind::Error, problem));
        assert_eq!(found["verdict"], "error");
        assert_eq!(found["tests"], json!([]));
        assert_eq!(
            found["problem"],
            json!({"kind": "syntax", "file": "slicing1.py", "line": 12, "column": 6,
                   "message": "The bracket `(` is opened here and never closed. Its `)` is missing. (SyntaxError: '(' was never closed)"})
        );
    }

    #[test]
    fn a_problem_of_a_test_is_not_told_twice() {
        assert!(line(&samples::sketch()).get("problem").is_none());
    }

    #[test]
    fn output_that_was_cut_says_so() {
        let mut verdict = samples::verdict(VerdictKind::Passed);
        verdict.stdout = Captured { head: "a".into(), tail: "z".into(), hidden: 9, ..Captured::default() };
        let found = line(&verdict);
        assert_eq!(found["stdout"], "a\n…(9 bytes)…\nz");
        assert_eq!(found["truncated"], true);
    }

    #[test]
    fn the_words_for_kinds_are_those_of_the_verdict_itself() {
        for problem in samples::one_of_each() {
            let own = serde_json::to_value(&problem.what).unwrap();
            assert_eq!(own["kind"], problem.what.as_str());
        }
    }

    proptest! {
    #[test]
    fn every_verdict_is_one_line_of_json(verdict in arbitrary::verdict()) {
        let line = verdict_line(&verdict);
        prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
        let found: serde_json::Value = serde_json::from_str(&line).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&found["verdict"], verdict.kind.as_str());
    }
    }
}
