//! What doctor found, as data, as text and as JSON.

use serde::Serialize;

use crate::{
    error::{CommandError, Failure},
    ui::{
        text::{Line, Style, Text},
        wrap,
    },
};

/// Everything that was found, in the order in which it is shown.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) sections: Vec<DoctorSection>,
}

/// A heading and what was found under it.
#[derive(Debug)]
pub(super) struct DoctorSection {
    part: DoctorScope,
    title: &'static str,
    findings: Vec<Observation>,
}

/// What has to be fixed when there is trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DoctorScope {
    /// Without it no check can run.
    Machine,
    Course,
}

/// One thing that was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Observation {
    level: Level,
    message: String,
    /// What to type or to do.
    fix: Option<String>,
    /// What belongs to it, a line each.
    details: Vec<String>,
}

/// How good that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    /// As it should be.
    Ok,
    /// Neither good nor bad.
    Note,
    /// Something does not work as well as it could.
    Warning,
    /// Checks cannot run, or the course cannot be read.
    Error,
}

impl Level {
    fn sign(self) -> (&'static str, Style) {
        match self {
            Self::Ok => ("✓", Style::Good),
            Self::Note => ("·", Style::Dim),
            Self::Warning => ("!", Style::Warn),
            Self::Error => ("✗", Style::Bad),
        }
    }
}

impl Report {
    /// Begins a section.
    pub(super) fn section(&mut self, part: DoctorScope, title: &'static str) -> &mut DoctorSection {
        self.sections.push(DoctorSection { part, title, findings: Vec::new() });
        let last = self.sections.len() - 1;
        &mut self.sections[last]
    }

    /// Whether something is wrong there that has to be fixed.
    pub(super) fn has_trouble_with(&self, part: DoctorScope) -> bool {
        self.errors().any(|(section, _)| section.part == part)
    }

    fn errors(&self) -> impl Iterator<Item = (&DoctorSection, &Observation)> {
        self.findings(Level::Error)
    }

    fn findings(&self, level: Level) -> impl Iterator<Item = (&DoctorSection, &Observation)> {
        let all =
            self.sections.iter().flat_map(|section| section.findings.iter().map(move |finding| (section, finding)));
        all.filter(move |(_, finding)| finding.level == level)
    }

    /// For people: the verdict with what to do, what was found, and the verdict again, as the first line of so long a text is no
    /// longer on the screen at its end.
    pub(super) fn text(&self, width: usize) -> Text {
        let mut text = self.verdict(width);
        let troubles: Vec<_> = self.errors().map(|(_, finding)| finding).collect();
        match troubles.as_slice() {
            [] => {}
            [only] => only.add_fix_to(&mut text, width, 2),
            several => several.iter().for_each(|finding| {
                let lead = Line::of("- ", Style::Plain);
                text.extend(wrap::prose_with(lead, finding.headline(), width, 2, 4));
                finding.add_fix_to(&mut text, width, 4);
            }),
        }
        text.push(Line::empty());
        for section in &self.sections {
            text.push(Line::of(section.title, Style::Strong));
            for finding in &section.findings {
                finding.add_to(&mut text, width);
            }
            text.push(Line::empty());
        }
        text.extend(self.verdict(width));
        text
    }

    /// How it is, in one sentence.
    fn verdict(&self, width: usize) -> Text {
        let troubles: Vec<_> = self.errors().collect();
        let (level, words) = match troubles.as_slice() {
            [] => (Level::Ok, format!("Everything is there{}.", self.could_be_better())),
            [(_, only)] => (Level::Error, format!("One thing needs fixing: {}", only.headline())),
            several => (Level::Error, format!("{} things need fixing:", several.len())),
        };
        let (sign, style) = level.sign();
        wrap::prose_with(Line::of(sign, style).with(" ", Style::Plain), words.trim_end_matches(':'), width, 0, 2)
    }

    /// What is said of the warnings, where there are any.
    fn could_be_better(&self) -> String {
        match self.findings(Level::Warning).count() {
            0 => String::new(),
            1 => ", and one thing could be better (marked with !)".to_owned(),
            count => format!(", and {count} things could be better (marked with !)"),
        }
    }

    /// For programs: one object per line.
    pub(super) fn json(&self) -> serde_json::Result<String> {
        let mut lines = String::new();
        for section in &self.sections {
            for finding in &section.findings {
                let line = JsonLine {
                    format_version: 1,
                    section: section.title,
                    level: finding.level,
                    message: &finding.message,
                    fix: finding.fix.as_deref(),
                    details: &finding.details,
                };
                lines.push_str(&serde_json::to_string(&line)?);
                lines.push('\n');
            }
        }
        Ok(lines)
    }
}

#[derive(Serialize)]
struct JsonLine<'a> {
    format_version: u32,
    section: &'a str,
    level: Level,
    message: &'a str,
    fix: Option<&'a str>,
    details: &'a [String],
}

impl DoctorSection {
    /// Adds what was found.
    pub(super) fn add(&mut self, level: Level, message: impl Into<String>) -> &mut Observation {
        self.findings.push(Observation { level, message: message.into(), fix: None, details: Vec::new() });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// Adds what went wrong, with what to do about it.
    pub(super) fn fail(&mut self, error: &dyn Failure) {
        self.fail_with(&CommandError::of(error));
    }

    /// The same for an error that is ready to be shown.
    pub(super) fn fail_with(&mut self, error: &CommandError) {
        let observation = self.add(Level::Error, error.message());
        observation.fix = error.hint_line();
    }
}

impl Observation {
    /// Says what to type or to do.
    pub(super) fn fix(&mut self, fix: impl Into<String>) -> &mut Self {
        self.fix = Some(fix.into());
        self
    }

    /// Adds a line that belongs to it.
    pub(super) fn detail(&mut self, detail: impl Into<String>) -> &mut Self {
        self.details.push(detail.into());
        self
    }

    fn add_to(&self, text: &mut Text, width: usize) {
        let (sign, style) = self.level.sign();
        let mut lines = self.message.lines();
        let lead = Line::of(sign, style).with(" ", Style::Plain);
        text.extend(wrap::prose_with(lead, lines.next().unwrap_or_default(), width, 2, 4));
        for line in lines {
            text.extend(wrap::prose(line.trim_start(), width, 6));
        }
        for detail in &self.details {
            let line = Line::of(detail, Style::Dim);
            text.extend(wrap::by_word(&line, width, 4, 6));
        }
        self.add_fix_to(text, width, 4);
    }

    /// What it is, without the list that may follow.
    fn headline(&self) -> &str {
        self.message.lines().next().unwrap_or_default().trim_end_matches(':')
    }

    fn add_fix_to(&self, text: &mut Text, width: usize, indent: usize) {
        if let Some(fix) = &self.fix {
            let lead = Line::of("fix", Style::Hint).with(": ", Style::Plain);
            text.extend(wrap::prose_with(lead, fix, width, indent, indent + 2));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let mut report = Report::default();
        let python = report.section(DoctorScope::Machine, "Python");
        python.add(Level::Ok, "Python 3.12.1").detail("`/usr/bin/python3`").detail("second");
        report.section(DoctorScope::Course, "Course").add(Level::Warning, "no course here").fix("`pythlings init`");
        report
    }

    #[test]
    fn text_has_a_sign_a_reason_and_what_to_do() {
        let lines: Vec<_> = report().text(80).iter().map(Line::plain).collect();
        let expected = [
            "✓ Everything is there, and one thing could be better (marked with !).",
            "",
            "Python",
            "  ✓ Python 3.12.1",
            "    `/usr/bin/python3`",
            "    second",
            "",
            "Course",
            "  ! no course here",
            "    fix: `pythlings init`",
            "",
            "✓ Everything is there, and one thing could be better (marked with !).",
        ];
        assert_eq!(lines, expected);
    }

    fn first_lines(report: &Report, width: usize) -> Vec<String> {
        report.text(width).iter().map(Line::plain).take_while(|line| !line.is_empty()).collect()
    }

    #[test]
    fn the_first_lines_say_what_is_wrong_and_what_to_do() {
        let mut report = Report::default();
        report.section(DoctorScope::Machine, "Limits").add(Level::Ok, "memory");
        assert_eq!(first_lines(&report, 80), ["✓ Everything is there."]);
        report
            .section(DoctorScope::Machine, "Python")
            .add(Level::Error, "no Python >=3.11 was found:\n  /usr/bin/python3: it is Python 3.10")
            .fix("install one");
        assert_eq!(
            first_lines(&report, 40),
            ["✗ One thing needs fixing: no Python", "  >=3.11 was found", "  fix: install one"]
        );
        report.section(DoctorScope::Machine, "Cache").add(Level::Error, "the cache is full");
        let expected = [
            "✗ 2 things need fixing",
            "  - no Python >=3.11 was found",
            "    fix: install one",
            "  - the cache is full",
        ];
        assert_eq!(first_lines(&report, 40), expected);
        assert_eq!(report.text(40).last().unwrap().plain(), expected[0]);
    }

    #[test]
    fn errors_are_counted_by_what_they_concern() {
        let mut report = report();
        assert!(!report.has_trouble_with(DoctorScope::Machine) && !report.has_trouble_with(DoctorScope::Course));
        report.section(DoctorScope::Course, "Progress").add(Level::Error, "one");
        assert!(!report.has_trouble_with(DoctorScope::Machine) && report.has_trouble_with(DoctorScope::Course));
        assert!(report.text(80).last().unwrap().plain().starts_with("✗ One thing"));
        report.section(DoctorScope::Machine, "Cache").add(Level::Error, "two\nwith more");
        assert!(report.has_trouble_with(DoctorScope::Machine));
        assert!(report.text(80).last().unwrap().plain().starts_with("✗ 2 things"));
        assert!(report.text(20).iter().all(|line| line.width() <= 20));
    }

    #[test]
    fn json_is_one_object_a_line() {
        let json = report().json().unwrap();
        let lines: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0]["section"], "Python");
        assert_eq!(lines[0]["details"][1], "second");
        assert_eq!((&lines[1]["level"], &lines[1]["fix"]), (&"warning".into(), &"`pythlings init`".into()));
    }
}
