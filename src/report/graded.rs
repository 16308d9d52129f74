//! The results of a class: verdicts with a learner, as JSON lines, for `JUnit` and for a spreadsheet.

use std::{io, time::Duration};

use serde::{Deserialize, Serialize};

use super::{
    json::{self, line_of},
    junit::{JunitCase, JunitOutcome, JunitProblem},
};
use crate::{
    course::Exercise,
    engine::{
        mark::{Counts, Mark},
        verdict::{TestOutcome, Verdict, VerdictKind},
    },
};

/// Characters of a message in `JUnit`; the JSON has all of it.
const MESSAGE: usize = 2_000;

#[derive(Serialize)]
struct GradedRow<'a> {
    learner: &'a str,
    #[serde(flatten)]
    verdict: json::VerdictRow<'a>,
    fingerprint: &'a str,
}

/// A result as it is read back.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Graded {
    /// Who handed it in.
    pub learner: String,
    /// The exercise's name.
    pub exercise: String,
    /// The folder name of its phase.
    pub phase: String,
    /// How it came out.
    pub verdict: Mark,
    /// How long the check took.
    pub duration_ms: f64,
    /// Changes with everything that the verdict depends on.
    pub fingerprint: String,
    tests: Vec<GradedTest>,
    problem: Option<GradedProblem>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct GradedTest {
    title: String,
    outcome: TestOutcome,
    message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct GradedProblem {
    message: String,
}

/// The line for a checked attempt, with its line end.
pub fn graded_line(learner: &str, fingerprint: &str, verdict: &Verdict) -> String {
    line_of(&GradedRow { learner, verdict: json::row(verdict), fingerprint })
}

/// The line for an exercise that the learner has not attempted, with its line end.
pub fn not_attempted_line(learner: &str, fingerprint: &str, exercise: &Exercise) -> String {
    let verdict = json::unchecked(&exercise.name, &exercise.phase, Mark::NotAttempted.as_str());
    line_of(&GradedRow { learner, verdict, fingerprint })
}

/// A result as a case of `JUnit`: the learner is the suite, the exercise the case. What was printed is left to the JSON.
pub fn junit_case(graded: &Graded) -> JunitCase {
    let problem = || {
        let told = graded.tests.iter().filter(|test| matches!(test.outcome, TestOutcome::Failed | TestOutcome::Error));
        let told = told.map(|test| format!("{}: {}", test.title, test.message.as_deref().unwrap_or_default()));
        let details: Vec<String> =
            graded.problem.iter().map(|problem| problem.message.clone()).chain(told).map(|text| cut(&text)).collect();
        let message = details.first().cloned().unwrap_or_default();
        JunitProblem { kind: graded.verdict.as_str().to_owned(), message, details: details.join("\n\n") }
    };
    let outcome = match graded.verdict {
        Mark::Of(VerdictKind::Passed) => JunitOutcome::Passed,
        Mark::NotAttempted => JunitOutcome::Skipped("not attempted".to_owned()),
        Mark::Of(VerdictKind::Unavailable) => JunitOutcome::Skipped(problem().message),
        Mark::Of(VerdictKind::Failed) => JunitOutcome::Failed(problem()),
        Mark::Of(_) => JunitOutcome::Error(problem()),
    };
    JunitCase {
        suite: graded.learner.clone(),
        name: graded.exercise.clone(),
        duration: Duration::try_from_secs_f64(graded.duration_ms / 1000.0).unwrap_or_default(),
        outcome,
        stdout: String::new(),
        stderr: String::new(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A table of a class: counts for each learner, then a column for each exercise with the word for how it came out. A cell is empty
/// where there is no result.
pub fn class_csv<'r>(
    exercises: &[String],
    rows: impl Iterator<Item = (&'r str, Vec<Option<Mark>>)>,
) -> io::Result<Vec<u8>> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let counted = ["learner", "passed", "failed", "not attempted", "unavailable"];
    csv.write_record(counted.into_iter().map(str::to_owned).chain(exercises.iter().map(|name| unfeigned(name))))?;
    for (learner, marks) in rows {
        let counts = Counts::of(marks.iter().flatten().copied());
        let numbers = [counts.passed, counts.failed, counts.not_attempted, counts.unavailable];
        let words = marks.iter().map(|mark| mark.map_or("", Mark::as_str).to_owned());
        csv.write_record([unfeigned(learner)].into_iter().chain(numbers.map(|n| n.to_string())).chain(words))?;
    }
    csv.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

/// A spreadsheet takes a cell that begins so for a formula and carries it out. The apostrophe makes it text
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
fn unfeigned(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::samples;

    fn read(line: &str) -> Graded {
        assert_eq!(line.find('\n'), Some(line.len() - 1), "one line each");
        serde_json::from_str(line).unwrap()
    }

    #[test]
    fn a_result_is_the_verdict_with_a_learner_and_is_read_back() {
        let verdict = samples::sketch();
        let line = graded_line("ada", "f1", &verdict);
        let json: serde_json::Value = serde_json::from_str(&line).unwrap();
        let plain: serde_json::Value = serde_json::from_str(&json::verdict_line(&verdict)).unwrap();
        for (key, value) in plain.as_object().unwrap() {
            assert_eq!(&json[key], value, "{key}");
        }
        assert_eq!(json.as_object().unwrap().len(), plain.as_object().unwrap().len() + 2);
        let graded = read(&line);
        assert_eq!((graded.learner.as_str(), graded.verdict), ("ada", Mark::Of(VerdictKind::Failed)));
        let JunitOutcome::Failed(problem) = junit_case(&graded).outcome else { panic!("it has failed") };
        assert_eq!(problem.message, "the last two characters: You returned 'py', wanted 'on'.");
    }

    #[test]
    fn every_mark_is_read_back_as_it_was_written() {
        let exercise = Exercise { name: "a1".into(), phase: "01_core".into(), ..Exercise::default() };
        let skipped = read(&not_attempted_line("ada", "f", &exercise));
        assert_eq!(skipped.verdict, Mark::NotAttempted);
        assert_eq!(junit_case(&skipped).outcome, JunitOutcome::Skipped("not attempted".into()));
        for kind in [VerdictKind::Passed, VerdictKind::TimedOut, VerdictKind::Killed, VerdictKind::Incomplete] {
            assert_eq!(read(&graded_line("ada", "f", &samples::verdict(kind))).verdict, Mark::Of(kind));
        }
    }

    #[test]
    fn a_spreadsheet_finds_no_formula_and_every_cell_in_its_place() {
        let marks = vec![Some(Mark::Of(VerdictKind::Passed)), None, Some(Mark::NotAttempted)];
        let names = ["a1".to_owned(), "b1".to_owned(), "c1".to_owned()];
        let learners = ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", "plain, \"quoted\"\nname"];
        let table = class_csv(&names, learners.iter().map(|learner| (*learner, marks.clone()))).unwrap();
        let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(table.as_slice()).records().flatten().collect();
        assert_eq!(rows.len(), learners.len());
        for (row, learner) in rows.iter().zip(learners) {
            assert!(!row[0].starts_with(['=', '+', '-', '@', '\t']) && row[0].ends_with(learner), "{row:?}");
            assert_eq!(row.iter().skip(1).collect::<Vec<_>>(), ["1", "0", "1", "0", "passed", "", "not-attempted"]);
        }
        assert_eq!(&rows[5][0], learners[5]);
    }
}
