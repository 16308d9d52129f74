//! Verdicts made by hand, for the tests of those who show them.

use std::{collections::BTreeMap, time::Duration};

use super::{
    verdict::{
        Captured, Differences, Excerpt, Incomplete, KilledBy, Problem, StackFrame, StepTimes, TestOutcome, TestReport,
        Value, Verdict, VerdictKind, What,
    },
    vocabulary::{AnswerFault, CommandFault, DocumentFault, OwnTestsFault, RowsFault, TypesFault},
};

pub(crate) fn value(repr: &str, type_name: &str) -> Value {
    Value { repr: repr.into(), text: None, type_name: type_name.into(), hidden_before: 0, hidden_after: 0 }
}

/// A `str`, as Python's `repr` would write it when it has no quotes in it.
pub(crate) fn text_value(text: &str) -> Value {
    let repr =
        format!("'{}'", text.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t").replace('\r', r"\r"));
    Value { text: Some(text.into()), ..value(&repr, "str") }
}

pub(crate) fn problem(what: What) -> Problem {
    Problem::of(what)
}

pub(crate) fn comparison(actual: Value, expected: Value) -> Problem {
    problem(What::Comparison {
        op: "==".into(),
        actual,
        expected,
        differences: Differences::default(),
        tolerance: None,
    })
}

pub(crate) fn exception(type_name: &str, message: &str) -> Problem {
    problem(What::Exception {
        type_name: type_name.into(),
        message: message.into(),
        during_import: false,
        suggestions: vec![],
        chain: vec![],
        details: BTreeMap::new(),
    })
}

pub(crate) fn frame(line: u32, function: &str, source: &str) -> StackFrame {
    StackFrame { file: "slicing1.py".into(), line, function: function.into(), source: source.into(), span: None }
}

/// The function of the design's sketch.
pub(crate) fn excerpt() -> Excerpt {
    Excerpt {
        file: "slicing1.py".into(),
        first_line: 19,
        lines: vec![
            "def last(text, count):".into(),
            "    \"\"\"Return the last `count` characters of `text`.\"\"\"".into(),
            "    return text[:count]".into(),
        ],
        mark: Some(21),
    }
}

pub(crate) fn test(number: usize, title: &str, outcome: TestOutcome) -> TestReport {
    TestReport {
        id: format!("test_slicing1.py::test_{number}"),
        title: title.into(),
        params: None,
        outcome,
        problem: None,
        subtests: None,
        stdout: Captured::default(),
        stderr: Captured::default(),
        duration: Duration::ZERO,
    }
}

/// A verdict in which the second of five tests has this problem.
pub(crate) fn failing(problem: Problem) -> Verdict {
    let mut tests = vec![
        test(1, "a word", TestOutcome::Passed),
        test(2, "the last two characters", TestOutcome::Failed),
        test(3, "no characters", TestOutcome::NotReached),
        test(4, "all characters", TestOutcome::NotReached),
        test(5, "more than there are", TestOutcome::NotReached),
    ];
    tests[1].problem = Some(problem.clone());
    Verdict { kind: VerdictKind::Failed, tests, problem: Some(problem), ..verdict(VerdictKind::Failed) }
}

/// A verdict without tests.
pub(crate) fn verdict(kind: VerdictKind) -> Verdict {
    Verdict {
        exercise: "slicing1".into(),
        phase: "01_core".into(),
        kind,
        duration: Duration::from_micros(6_140),
        steps: StepTimes { longest: Duration::from_micros(6_140), total: Duration::from_micros(6_140) },
        tests: vec![],
        problem: None,
        stdout: Captured::default(),
        stderr: Captured::default(),
        printed_on_import: Captured::default(),
        notes: vec![],
    }
}

/// A verdict without tests and with this problem.
pub(crate) fn broken(kind: VerdictKind, problem: Problem) -> Verdict {
    Verdict { problem: Some(problem), ..verdict(kind) }
}

/// The failing save of the design's sketch.
pub(crate) fn sketch() -> Verdict {
    let mut problem = comparison(text_value("py"), text_value("on"));
    problem.call = Some("last(\"python\", 2)".into());
    problem.excerpt = Some(excerpt());
    let mut verdict = failing(problem);
    verdict.tests[1].stdout = Captured::whole("count is 2\n");
    verdict
}

/// Every kind of problem, bare.
pub(crate) fn one_of_each() -> Vec<Problem> {
    let mut all = vec![comparison(value("3", "int"), value("4", "int")), exception("ValueError", "no")];
    all.extend(
        [
            What::Assertion { expression: "is_valid('x')".into(), value: Some(value("False", "bool")) },
            What::AlwaysEqual { type_name: "Anything".into() },
            What::NotRaised { expected: "ValueError".into() },
            What::Syntax {
                type_name: "SyntaxError".into(),
                message: "invalid syntax".into(),
                file: "slicing1.py".into(),
                line: 3,
                column: 7,
                end: Some((3, 9)),
                text: "x = 3 y".into(),
                meant: None,
            },
            What::Output {
                expected: "one\ntwo\n".into(),
                actual: "one\ntow".into(),
                truncated: false,
                args: vec!["--metric".into(), "12".into()],
                stdin: "3\n".into(),
            },
            What::File {
                path: "out/report.txt".into(),
                expected: Some("3 rows\n".into()),
                actual: Some("2 rows\n".into()),
                refused: None,
                args: vec!["--all".into()],
                stdin: String::new(),
            },
            What::Command { fault: CommandFault::Failed },
            What::Document {
                file: "pyproject.toml".into(),
                form: "TOML".into(),
                fault: DocumentFault::Unwanted { path: "tool.poetry".into() },
            },
            What::OwnTests {
                file: "tests.py".into(),
                version: "nothing is printed".into(),
                fault: OwnTestsFault::Unnoticed { passed: 3, idle: Some("test_empty".into()) },
            },
            What::Types {
                file: "shop.py".into(),
                command: "mypy --strict shop.py".into(),
                fault: TypesFault::Accepted {
                    words: "a price as text".into(),
                    lines: vec!["total(\"3\")".into()],
                    untyped: None,
                },
            },
            What::Answer { fault: AnswerFault::Closed },
            What::Rows { fault: RowsFault::NoOrder },
            What::Example { expected: "'ab'\n".into(), actual: "ab\n".into(), truncated: false },
            What::CourseMistake { file: "README.md".into(), line: 7, message: "'(' was never closed".into() },
            What::ExitStatus { expected: 0, actual: 3 },
            What::TimedOut { limit: Duration::from_secs(10), waiting_for_input: false },
            What::Killed { by: KilledBy::Signal(11) },
            What::Incomplete { reason: Incomplete::EndedEarly { status: Some(0) } },
            What::Unavailable { need: "This exercise needs Python 3.12.".into(), hint: None },
        ]
        .map(problem),
    );
    all
}
