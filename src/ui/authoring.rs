//! The screen of `dev watch`: what of an exercise is sound, what is not, and the first thing to do.

use super::{
    error_text::error_panel,
    mutants::survivor_lines,
    text::{Line, Style, Text},
    wrap::{by_grapheme, left_and_right, prose_with},
};
use crate::{
    course::{mutation::Survivor, rules::Finding},
    error::CommandError,
};

/// Everything there is to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorScreen {
    /// The exercise's name.
    pub name: String,
    /// Its title, when its `exercise.toml` could be read.
    pub title: String,
    /// Folder name of its phase.
    pub phase: String,
    /// The parts of the proof, in order.
    pub rows: Vec<ProofRow>,
    /// Everything that is wrong, the most important first.
    pub findings: Vec<Finding>,
    /// Changes of the solution that no test noticed.
    pub survivors: Vec<Survivor>,
    /// Why nothing can be said at all.
    pub trouble: Option<CommandError>,
}

/// One part of the proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofRow {
    /// How it came out.
    pub sign: ProofSign,
    /// What it is about.
    pub label: &'static str,
    /// In a few words.
    pub words: String,
}

/// How a part of the proof came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofSign {
    /// It is as it should be.
    Sound,
    /// It is not.
    Unsound,
    /// Not known, or not asked.
    Open,
}

/// Columns of a label.
const LABEL: usize = 15;

/// The screen, without status line and keys.
pub fn author_screen(it: &AuthorScreen, width: usize) -> Text {
    let mut left = Line::of(format!(" {}", it.name), Style::Strong);
    if !it.title.is_empty() {
        left.push(format!(" · {}", it.title), Style::Plain);
    }
    let mut text = left_and_right(left, Line::of(&it.phase, Style::Dim), width);
    text.push(Line::empty());
    if let Some(trouble) = &it.trouble {
        text.extend(error_panel(trouble, width));
        return text;
    }
    for row in &it.rows {
        let (sign, style) = match row.sign {
            ProofSign::Sound => ("✓", Style::Good),
            ProofSign::Unsound => ("✗", Style::Bad),
            ProofSign::Open => ("·", Style::Dim),
        };
        let lead = Line::of(format!(" {sign} "), style).with(format!("{:LABEL$}", row.label), Style::Plain);
        text.push(lead.with(&row.words, Style::Dim).cut(width));
    }
    if let Some((first, others)) = it.findings.split_first() {
        text.push(Line::empty());
        let lead = Line::of(first.rule.word(), Style::Warn).with("  ", Style::Plain);
        text.extend(prose_with(lead, &first.message, width, 1, 3));
        if let Some(file) = &first.file {
            let line = first.line.map(|line| format!(":{line}")).unwrap_or_default();
            text.extend(by_grapheme(&Line::of(format!("{}{line}", file.display()), Style::Dim), width, 3));
        }
        if !others.is_empty() {
            let words = if others.len() == 1 { "more finding" } else { "more findings" };
            let lead = Line::of(format!("{} {words}: ", others.len()), Style::Dim);
            let mut rules: Vec<&str> = others.iter().map(|finding| finding.rule.word()).collect();
            rules.dedup();
            text.push(Line::empty());
            text.extend(prose_with(lead, &rules.join(", "), width, 1, 3));
        }
    }
    if let Some((first, others)) = it.survivors.split_first() {
        text.push(Line::empty());
        let more = if others.is_empty() { String::new() } else { format!(", and {} more like it", others.len()) };
        text.extend(prose_with(Line::empty(), &format!("no test notices this change{more}:"), width, 1, 3));
        text.extend(survivor_lines(first));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{course::rules::Rule, error::ExitStatus};

    fn plain(it: &AuthorScreen, width: usize) -> Vec<String> {
        author_screen(it, width).iter().map(Line::plain).collect()
    }

    fn sample() -> AuthorScreen {
        let row = |sign, label, words: &str| ProofRow { sign, label, words: words.into() };
        AuthorScreen {
            name: "adding1".into(),
            title: "Adding".into(),
            phase: "01_core".into(),
            rows: vec![
                row(ProofSign::Sound, "starter", "fails as intended"),
                row(ProofSign::Unsound, "mutants", "1 of 2 caught"),
            ],
            findings: vec![
                Finding::new(Rule::Slow, "it takes 6 s").at("a/b.py", Some(3)),
                Finding::new(Rule::Docs, "none"),
                Finding::new(Rule::Docs, "none"),
            ],
            survivors: vec![Survivor::between("a.py".into(), "x = 1\n", "x = 2\n")],
            trouble: None,
        }
    }

    #[test]
    fn the_first_finding_and_the_first_survivor_are_told_in_full() {
        let expected = [
            " adding1 · Adding                01_core",
            "",
            " ✓ starter        fails as intended",
            " ✗ mutants        1 of 2 caught",
            "",
            " slow  it takes 6 s",
            "   a/b.py:3",
            "",
            " 2 more findings: docs",
            "",
            " no test notices this change:",
            "   a.py:1",
            "   - x = 1",
            "   + x = 2",
        ];
        assert_eq!(plain(&sample(), 41), expected);
    }

    #[test]
    fn trouble_stands_alone() {
        let it =
            AuthorScreen { trouble: Some(CommandError::new(ExitStatus::Machine, "there is no Python")), ..sample() };
        assert_eq!(plain(&it, 40)[2..], [" ✗ there is no Python"]);
    }
}
