//! What `dev check` found, for people.

use super::{
    text::{Line, Style, Text},
    wrap::prose_with,
};
use crate::course::rules::{Finding, GapKind, ProofGap};

/// The findings of one exercise below its name.
pub fn findings(name: &str, title: &str, findings: &[Finding], width: usize) -> Text {
    let mut text =
        vec![Line::of(" ✗ ", Style::Bad).with(name, Style::Strong).with(format!(" · {title}"), Style::Dim).cut(width)];
    for finding in findings {
        let lead = Line::of(finding.rule.word(), Style::Warn).with("  ", Style::Plain);
        text.extend(paragraphs(lead, &finding.words(), width, 3, 5));
        if let Some(file) = &finding.file {
            let line = finding.line.map(|line| format!(":{line}")).unwrap_or_default();
            text.push(Line::of(format!("     {}{line}", file.display()), Style::Dim));
        }
    }
    text.push(Line::empty());
    text
}

/// Words of several lines, such as what an installer said: each line begins a line.
fn paragraphs(lead: Line, words: &str, width: usize, first: usize, hanging: usize) -> Text {
    let mut lines = words.lines().filter(|line| !line.trim().is_empty());
    let mut text = prose_with(lead, lines.next().unwrap_or_default(), width, first, hanging);
    text.extend(lines.flat_map(|line| prose_with(Line::empty(), line.trim_end(), width, hanging, hanging + 2)));
    text
}

/// What the runs with one version of Python gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WithPython<'a> {
    pub version: String,
    /// How many exercises passed everything.
    pub sound: usize,
    /// The names of those that did not.
    pub unsound: Vec<&'a str>,
    /// How many are meant for another Python.
    pub left: usize,
    /// How many could not be run.
    pub not_proved: usize,
}

/// A line for each version of Python.
pub fn by_python(rows: &[WithPython<'_>], width: usize) -> Text {
    let mut text = Text::new();
    for row in rows {
        let (sign, style) = match row {
            WithPython { unsound, .. } if !unsound.is_empty() => ("✗", Style::Bad),
            WithPython { not_proved: 1.., .. } => ("·", Style::Warn),
            _ => ("✓", Style::Good),
        };
        let lead = Line::of(format!("{sign} Python {:<9}", row.version), style);
        let mut words = vec![format!("{} sound", row.sound)];
        if row.left > 0 {
            words.push(format!("{} for another Python", row.left));
        }
        if row.not_proved > 0 {
            words.push(format!("{} not proved", row.not_proved));
        }
        if !row.unsound.is_empty() {
            words.push(format!("{} with findings: {}", row.unsound.len(), row.unsound.join(", ")));
        }
        text.extend(prose_with(lead, &words.join(" · "), width, 1, 3));
    }
    text
}

/// Everything that was asked for, in numbers and names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProofSummary<'a> {
    /// How many are sound.
    pub sound: usize,
    /// The names of those with findings.
    pub unsound: Vec<&'a str>,
    /// Reasons why something is not proved, each with the names of the exercises.
    pub not_proved: Vec<(String, Vec<&'a str>)>,
    /// What exercises for another Python need of it, each with their names.
    pub other_python: Vec<(String, Vec<&'a str>)>,
    /// How many were not proved again since they are known to be sound as they are.
    pub unchanged: usize,
    /// For how many there was no time, and how many of these are known to be sound as they are.
    pub left_out: (usize, usize),
}

impl<'a> ProofSummary<'a> {
    /// One more that is not proved.
    pub fn add_not_proved(&mut self, gap: &ProofGap, name: &'a str) {
        let list = if gap.kind == GapKind::OtherPython { &mut self.other_python } else { &mut self.not_proved };
        match list.iter_mut().find(|(known, _)| *known == gap.reason) {
            Some((_, names)) => names.push(name),
            None => list.push((gap.reason.clone(), vec![name])),
        }
    }
}

/// The last lines: how many are sound, and the names of all others.
pub fn summary(summary: &ProofSummary<'_>, width: usize) -> Text {
    let mut text = Text::new();
    let ProofSummary { sound, unsound, .. } = summary;
    if *sound > 0 {
        let words = if *sound == 1 { "exercise is sound" } else { "exercises are sound" };
        text.push(Line::of(format!(" ✓ {sound} {words}"), Style::Good));
    }
    text.extend(summary_of_the_rest(summary, width));
    if !unsound.is_empty() {
        let words = if unsound.len() == 1 { "has findings" } else { "have findings" };
        let lead = Line::of(format!("✗ {} {words}", unsound.len()), Style::Bad).with(": ", Style::Plain);
        text.extend(prose_with(lead, &unsound.join(", "), width, 1, 3));
    }
    text
}

/// What was not proved now, and why: unchanged, not possible here, no time.
pub fn summary_of_the_rest(summary: &ProofSummary<'_>, width: usize) -> Text {
    let mut text = Text::new();
    let ProofSummary { sound, unsound, not_proved, other_python, unchanged, left_out: (left_out, known) } = summary;
    let one_or = |count: usize, one: &'static str, many: &'static str| if count == 1 { one } else { many };
    let is_open = !not_proved.is_empty() || !other_python.is_empty() || *left_out > 0;
    if *sound == 0 && unsound.is_empty() && !is_open {
        let exercises = one_or(*unchanged, "exercise was", "exercises were");
        text.push(match unchanged {
            0 => Line::of(" · there is nothing to prove", Style::Dim),
            _ => Line::of(format!(" ✓ nothing has changed: {unchanged} {exercises} found sound before"), Style::Good),
        });
    } else if *unchanged > 0 {
        let words = one_or(*unchanged, "has not changed since it was", "have not changed since they were");
        text.push(Line::of(format!(" ✓ {unchanged} {words} found sound"), Style::Dim));
    }
    for (reason, names) in not_proved {
        let words = one_or(names.len(), "is not proved", "are not proved");
        let lead = Line::of(format!("· {} {words}", names.len()), Style::Warn).with(": ", Style::Plain);
        text.extend(paragraphs(lead, reason, width, 1, 3));
        text.extend(prose_with(Line::empty(), &names.join(", "), width, 3, 3));
    }
    for (reason, names) in other_python {
        let words = one_or(names.len(), "is for another Python", "are for another Python");
        let lead = Line::of(format!("· {} {words}", names.len()), Style::Dim).with(": ", Style::Plain);
        let it = one_or(names.len(), "it", "each");
        let words = format!("{it} {reason}; choose one with `--python`");
        text.extend(prose_with(lead, &words, width, 1, 3));
        text.extend(prose_with(Line::empty(), &names.join(", "), width, 3, 3));
    }
    if *left_out > 0 {
        let words = one_or(*left_out, "was left out", "were left out");
        let lead = Line::of(format!("· {left_out} {words}"), Style::Warn).with(": ", Style::Plain);
        let before = one_or(*known, "was found sound before as it is", "were found sound before as they are");
        text.extend(prose_with(lead, &format!("there was no more time; {known} of them {before}"), width, 1, 3));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::rules::{ProofGap, Rule};

    fn plain(text: &Text) -> Vec<String> {
        text.iter().map(Line::plain).collect()
    }

    #[test]
    fn a_finding_has_its_rule_its_words_and_its_place() {
        let found = [Finding::new(Rule::Slow, "it takes 6 s").at("a/b.py", Some(3)), Finding::new(Rule::Docs, "none")];
        let expected = [" ✗ loops1 · Loops", "   slow  it takes 6 s", "     a/b.py:3", "   docs  none", ""];
        assert_eq!(plain(&findings("loops1", "Loops", &found, 80)), expected);
    }

    #[test]
    fn what_an_installer_says_keeps_its_lines() {
        let found = [Finding::new(Rule::Unavailable, "no packages: pip says\n  ERROR: no network\n\n  try later\n")];
        // With their own indentation.
        let expected =
            [" ✗ a · A", "   unavailable  no packages: pip says", "       ERROR: no network", "       try later", ""];
        assert_eq!(plain(&findings("a", "A", &found, 80)), expected);
    }

    #[test]
    fn each_python_has_its_line() {
        let row = |version: &str, unsound, left, not_proved| WithPython {
            version: version.into(),
            sound: 2,
            unsound,
            left,
            not_proved,
        };
        let rows = [row("3.11.7", vec![], 1, 0), row("3.12.1", vec!["a", "b"], 0, 0), row("3.13.0", vec![], 0, 3)];
        let expected = [
            " ✓ Python 3.11.7   2 sound · 1 for another Python",
            " ✗ Python 3.12.1   2 sound · 2 with findings: a, b",
            " · Python 3.13.0   2 sound · 3 not proved",
        ];
        assert_eq!(plain(&by_python(&rows, 80)), expected);
    }

    #[test]
    fn it_ends_with_names_and_says_sound_of_nothing_that_was_not_run() {
        let of = |sound, unsound: &[&'static str]| ProofSummary {
            sound,
            unsound: unsound.to_vec(),
            ..ProofSummary::default()
        };
        let said = |of: &ProofSummary<'_>| plain(&summary(of, 80));
        assert_eq!(said(&of(1, &["a", "b"])), [" ✓ 1 exercise is sound", " ✗ 2 have findings: a, b"]);
        assert_eq!(said(&of(2, &[])), [" ✓ 2 exercises are sound"]);
        assert_eq!(said(&of(0, &["a"])), [" ✗ 1 has findings: a"]);
        assert_eq!(said(&of(0, &[])), [" · there is nothing to prove"]);
        let unchanged = |sound, unchanged| ProofSummary { unchanged, ..of(sound, &[]) };
        assert_eq!(said(&unchanged(0, 1)), [" ✓ nothing has changed: 1 exercise was found sound before"]);
        assert_eq!(said(&unchanged(0, 9)), [" ✓ nothing has changed: 9 exercises were found sound before"]);
        assert_eq!(
            said(&unchanged(2, 9)),
            [" ✓ 2 exercises are sound", " ✓ 9 have not changed since they were found sound"]
        );
        let mut open = ProofSummary { left_out: (5, 3), ..of(0, &[]) };
        open.add_not_proved(&ProofGap::machine("no network"), "a");
        open.add_not_proved(&ProofGap::machine("no network"), "b");
        let newer = ProofGap { reason: "needs Python >=3.14".into(), kind: GapKind::OtherPython };
        open.add_not_proved(&newer, "c");
        let expected = [
            " · 2 are not proved: no network",
            "   a, b",
            " · 1 is for another Python: it needs Python >=3.14; choose one with `--python`",
            "   c",
            " · 5 were left out: there was no more time; 3 of them were found sound before as",
            "   they are",
        ];
        assert_eq!(said(&open), expected);
    }
}
