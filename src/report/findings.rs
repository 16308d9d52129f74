//! What `dev check` says, a line for each exercise.

use serde::Serialize;

use super::json::line_of;
use crate::course::rules::{Finding, Soundness};

#[derive(Serialize)]
struct ExerciseFindingsRow<'a> {
    exercise: &'a str,
    phase: &'a str,
    ok: bool,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_proved: Option<&'a str>,
    findings: Vec<FindingRow<'a>>,
}

#[derive(Serialize)]
struct FindingRow<'a> {
    rule: &'a str,
    message: &'a str,
    file: Option<String>,
    line: Option<u32>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pythons: &'a [String],
}

impl<'a> FindingRow<'a> {
    fn of(finding: &'a Finding) -> Self {
        let file = finding.file.as_ref().map(|file| file.to_string_lossy().replace('\\', "/"));
        Self {
            rule: finding.rule.word(),
            message: &finding.message,
            file,
            line: finding.line,
            pythons: &finding.pythons,
        }
    }
}

/// The line for an exercise, with its line end. Files are relative to the course's folder, with `/` on every system.
pub fn findings_line(exercise: &str, phase: &str, soundness: &Soundness) -> String {
    let findings: Vec<FindingRow<'_>> = soundness.findings().iter().map(FindingRow::of).collect();
    let (ok, outcome, not_proved) = (soundness.is_sound(), soundness.word(), soundness.not_proved());
    line_of(&ExerciseFindingsRow { exercise, phase, ok, outcome, not_proved, findings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::rules::Rule;

    #[test]
    fn the_fields_are_those_of_the_documentation() {
        let finding = Finding::new(Rule::Title, "too long").at("exercises/01_core/010_a/exercise.toml", Some(1));
        assert_eq!(
            findings_line("a", "01_core", &Soundness::Findings(vec![finding])),
            "{\"exercise\":\"a\",\"phase\":\"01_core\",\"ok\":false,\"outcome\":\"findings\",\
             \"findings\":[{\"rule\":\"title\",\"message\":\"too long\",\
             \"file\":\"exercises/01_core/010_a/exercise.toml\",\"line\":1}]}\n"
        );
        assert_eq!(
            findings_line("a", "01_core", &Soundness::Sound),
            "{\"exercise\":\"a\",\"phase\":\"01_core\",\"ok\":true,\"outcome\":\"sound\",\"findings\":[]}\n"
        );
        assert_eq!(
            findings_line("a", "01_core", &Soundness::NotProved("no network".into())),
            "{\"exercise\":\"a\",\"phase\":\"01_core\",\"ok\":false,\"outcome\":\"not-proved\",\"not_proved\":\"no network\",\"findings\":[]}\n"
        );
    }
}
