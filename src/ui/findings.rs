//! What `dev check` found, for people.

use super::{
    text::{Line, Style, Text},
    wrap::prose_with,
};
use crate::course::rules::Finding;

/// The findings of one exercise below its name.
pub fn findings(name: &str, title: &str, findings: &[Finding], width: usize) -> Text {
    let mut text =
        vec![Line::of(" ✗ ", Style::Bad).with(name, Style::Strong).with(format!(" · {title}"), Style::Dim).cut(width)];
    for finding in findings {
        let lead = Line::of(finding.rule.word(), Style::Warn).with("  ", Style::Plain);
        text.extend(prose_with(lead, &finding.words(), width, 3, 5));
        if let Some(file) = &finding.file {
            let line = finding.line.map(|line| format!(":{line}")).unwrap_or_default();
            text.push(Line::of(format!("     {}{line}", file.display()), Style::Dim));
        }
    }
    text.push(Line::empty());
    text
}

/// What the runs with one version of Python gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WithPython<'a> {
    /// The version.
    pub version: String,
    /// How many exercises passed everything.
    pub sound: usize,
    /// The names of those that did not.
    pub unsound: Vec<&'a str>,
    /// How many need another Python.
    pub left: usize,
}

/// A line for each version of Python.
pub fn by_python(rows: &[WithPython<'_>], width: usize) -> Text {
    let mut text = Text::new();
    for row in rows {
        let style = if row.unsound.is_empty() { Style::Good } else { Style::Bad };
        let sign = if row.unsound.is_empty() { "✓" } else { "✗" };
        let lead = Line::of(format!("{sign} Python {:<9}", row.version), style);
        let mut words = vec![format!("{} sound", row.sound)];
        if row.left > 0 {
            words.push(format!("{} for another Python", row.left));
        }
        if !row.unsound.is_empty() {
            words.push(format!("{} with findings: {}", row.unsound.len(), row.unsound.join(", ")));
        }
        text.extend(prose_with(lead, &words.join(" · "), width, 1, 3));
    }
    text
}

/// The last line: how many are sound, and the names of those that are not.
pub fn summary(checked: usize, unsound: &[&str], width: usize) -> Text {
    let sound = checked - unsound.len();
    let words = if sound == 1 { "exercise is sound" } else { "exercises are sound" };
    let mut text = vec![Line::of(format!(" ✓ {sound} {words}"), Style::Good)];
    if !unsound.is_empty() {
        let words = if unsound.len() == 1 { "has findings" } else { "have findings" };
        let lead = Line::of(format!("✗ {} {words}", unsound.len()), Style::Bad).with(": ", Style::Plain);
        text.extend(prose_with(lead, &unsound.join(", "), width, 1, 3));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::rules::Rule;

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
    fn each_python_has_its_line() {
        let row = |version: &str, unsound, left| WithPython { version: version.into(), sound: 2, unsound, left };
        let rows = [row("3.11.7", vec![], 1), row("3.12.1", vec!["a", "b"], 0)];
        let expected =
            [" ✓ Python 3.11.7   2 sound · 1 for another Python", " ✗ Python 3.12.1   2 sound · 2 with findings: a, b"];
        assert_eq!(plain(&by_python(&rows, 80)), expected);
    }

    #[test]
    fn it_ends_with_names() {
        assert_eq!(plain(&summary(3, &["a", "b"], 80)), [" ✓ 1 exercise is sound", " ✗ 2 have findings: a, b"]);
        assert_eq!(plain(&summary(2, &[], 80)), [" ✓ 2 exercises are sound"]);
    }
}
