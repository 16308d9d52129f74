//! `JUnit` XML, as CI services read it: suites of cases, for whatever was checked.

use std::{io, time::Duration};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::explain::printable::printable;

/// One thing that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JunitCase {
    /// What it belongs to: a phase, a learner.
    pub suite: String,
    /// Its own name.
    pub name: String,
    /// How long that took.
    pub duration: Duration,
    /// How it came out.
    pub outcome: JunitOutcome,
    /// What was written to standard output meanwhile.
    pub stdout: String,
    /// What was written to standard error meanwhile.
    pub stderr: String,
}

/// How a case came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JunitOutcome {
    /// Nothing was wrong.
    Passed,
    /// It does not do what it should.
    Failed(JunitProblem),
    /// It could not be carried out to its end.
    Error(JunitProblem),
    /// It was left out, for this reason.
    Skipped(String),
}

/// What was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JunitProblem {
    /// In a word that stays the same.
    pub kind: String,
    /// In a sentence.
    pub message: String,
    /// Everything there is to say, in lines.
    pub details: String,
}

/// The report with that name on those cases. Suites come in the order of their first cases.
pub fn junit(name: &str, cases: impl IntoIterator<Item = JunitCase>) -> io::Result<String> {
    let mut report = Report::new(harmless(name));
    let mut suites: Vec<(String, TestSuite)> = Vec::new();
    let mut total = Duration::ZERO;
    for case in cases {
        total += case.duration;
        let at = suites.iter().position(|(name, _)| *name == case.suite).unwrap_or_else(|| {
            suites.push((case.suite.clone(), TestSuite::new(harmless(&case.suite))));
            suites.len() - 1
        });
        let suite = &mut suites[at].1;
        suite.set_time(suite.time.unwrap_or_default() + case.duration);
        suite.add_test_case(test_case(case));
    }
    report.set_time(total);
    report.add_test_suites(suites.into_iter().map(|(_, suite)| suite));
    report.to_string().map_err(io::Error::other)
}

fn test_case(case: JunitCase) -> TestCase {
    let status = match case.outcome {
        JunitOutcome::Passed => TestCaseStatus::success(),
        JunitOutcome::Skipped(why) => {
            let mut status = TestCaseStatus::skipped();
            status.set_message(harmless(&why));
            status
        }
        JunitOutcome::Failed(problem) => not_passed(NonSuccessKind::Failure, &problem),
        JunitOutcome::Error(problem) => not_passed(NonSuccessKind::Error, &problem),
    };
    let mut made = TestCase::new(harmless(&case.name), status);
    made.set_classname(harmless(&case.suite));
    made.set_time(case.duration);
    if !case.stdout.is_empty() {
        made.set_system_out(harmless(&case.stdout));
    }
    if !case.stderr.is_empty() {
        made.set_system_err(harmless(&case.stderr));
    }
    made
}

fn not_passed(kind: NonSuccessKind, problem: &JunitProblem) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(kind);
    status.set_type(harmless(&problem.kind));
    status.set_message(harmless(&problem.message));
    status.set_description(harmless(&problem.details));
    status
}

/// Text with nothing that XML 1.0 forbids ("Char", section 2.2): control characters are made visible, as on the screen, so that
/// nothing is lost and no reader obeys them.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let line = line.strip_suffix('\r').unwrap_or(line);
        out.push_str(&printable(line).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn case(suite: &str, name: &str, outcome: JunitOutcome) -> JunitCase {
        JunitCase {
            suite: suite.into(),
            name: name.into(),
            duration: Duration::from_millis(1500),
            outcome,
            stdout: String::new(),
            stderr: String::new(),
        }
    }

    fn failed(text: &str) -> JunitOutcome {
        JunitOutcome::Failed(JunitProblem { kind: text.into(), message: text.into(), details: text.into() })
    }

    #[test]
    fn suites_count_their_cases() {
        let cases = [
            case("01_core", "a", JunitOutcome::Passed),
            case("02_more", "b", failed("x")),
            case("01_core", "c", JunitOutcome::Skipped("not here".into())),
        ];
        let xml = junit("check", cases).unwrap();
        for part in [
            "<testsuites name=\"check\" tests=\"3\" skipped=\"1\" failures=\"1\" errors=\"0\" time=\"4.500\">",
            "<testsuite name=\"01_core\" tests=\"2\" skipped=\"1\" errors=\"0\" failures=\"0\" time=\"3.000\">",
            "<testcase name=\"b\" classname=\"02_more\" time=\"1.500\">",
            "<failure message=\"x\" type=\"x\">x</failure>",
            "<skipped message=\"not here\"/>",
        ] {
            assert!(xml.contains(part), "{part}\n{xml}");
        }
        assert!(xml.find("01_core") < xml.find("02_more"));
    }

    #[test]
    fn nothing_that_xml_forbids_gets_through_and_nothing_is_lost() {
        let nasty = "]]> <a href='\"'> & \u{1b}[31mred\u{0}\u{b}\u{fffe}\u{ffff}\r\nnext\u{7f}";
        let xml = junit("n", [JunitCase { stdout: nasty.into(), ..case("s", nasty, failed(nasty)) }]).unwrap();
        let allowed = |c: char| c == '\n' || c == '\t' || (!c.is_control() && c != '\u{fffe}' && c != '\u{ffff}');
        assert!(xml.chars().all(allowed), "{xml:?}");
        assert!(xml.contains("␛[31mred␀␋"), "{xml}");
        let read = Report::deserialize_from_str(&xml).unwrap();
        assert!(read.test_suites[0].test_cases[0].system_out.as_ref().unwrap().contains("]]> <a href='\"'> &"));
    }

    proptest! {
        #[test]
        fn any_text_makes_a_report_that_can_be_read(text in any::<String>(), name in any::<String>()) {
            let xml = junit(&name, [JunitCase { stderr: text.clone(), ..case(&text, &name, failed(&text)) }]).unwrap();
            let read = Report::deserialize_from_str(&xml).unwrap();
            prop_assert_eq!(read.test_suites.len(), 1);
        }
    }
}
