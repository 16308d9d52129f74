//! The results of a class, for people.

use super::{
    text::{Line, Style, Text},
    wrap,
};
use crate::engine::mark::Counts;

/// How many exercises are listed as the hardest.
const HARDEST: usize = 10;

/// What the summary of a class says.
#[derive(Debug, Clone, Default)]
pub struct ClassSummary<'c> {
    /// Learners with their counts, in order.
    pub learners: Vec<(&'c str, Counts)>,
    /// Exercises with their counts, in order.
    pub exercises: Vec<(&'c str, Counts)>,
    /// The share that was graded, such as `2/5`, when it is not all.
    pub share: Option<String>,
    /// Results that are still missing, after an interruption.
    pub missing: usize,
}

/// A row for each learner, and below the exercises that most attempts failed.
pub fn class_summary(summary: &ClassSummary<'_>, width: usize) -> Text {
    let total = sum(summary.learners.iter().map(|(_, counts)| *counts));
    let columns = columns(total);
    let mut text = vec![Line::empty()];
    let mut head = Line::of(" ", Style::Dim);
    for column in &columns {
        head.push(format!("{:>1$} ", column.sign, column.width), Style::Dim);
    }
    head.push(" learner", Style::Dim);
    text.push(head);
    for (learner, counts) in &summary.learners {
        text.extend(row(learner, *counts, &columns, width));
    }
    text.push(Line::empty());
    text.extend(hardest(&summary.exercises, width));
    for column in &columns {
        let line = Line::of(format!(" {} ", column.sign), column.style);
        text.push(line.with(format!("{} {}", (column.count)(&total), column.words), Style::Plain));
    }
    let results = total.passed + total.failed + total.not_attempted + total.unavailable;
    let share = summary.share.as_ref().map(|share| format!("share {share}: ")).unwrap_or_default();
    let (learners, exercises) = (summary.learners.len(), summary.exercises.len());
    let words = format!(
        "{share}{} of {} by {}",
        plural(results, "result"),
        plural(exercises, "exercise"),
        plural(learners, "learner")
    );
    text.extend(wrap::prose(&words, width, 1));
    if summary.missing > 0 {
        text.push(Line::of(format!(" ! {} more to grade", summary.missing), Style::Warn));
    }
    text
}

fn plural(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn sum(all: impl Iterator<Item = Counts>) -> Counts {
    all.fold(Counts::default(), |sum, counts| Counts {
        passed: sum.passed + counts.passed,
        failed: sum.failed + counts.failed,
        not_attempted: sum.not_attempted + counts.not_attempted,
        unavailable: sum.unavailable + counts.unavailable,
    })
}

/// A column of numbers.
struct Column {
    sign: &'static str,
    words: &'static str,
    style: Style,
    width: usize,
    count: fn(&Counts) -> usize,
}

fn columns(total: Counts) -> Vec<Column> {
    let column = |sign, words, style, count: fn(&Counts) -> usize| {
        // No learner has more than all together.
        let width = count(&total).to_string().len().max(3);
        Column { sign, words, style, width, count }
    };
    let mut columns = vec![
        column("✓", "passed", Style::Good, |counts| counts.passed),
        column("✗", "not passed", Style::Bad, |counts| counts.failed),
        column("·", "not attempted", Style::Dim, |counts| counts.not_attempted),
    ];
    if total.unavailable > 0 {
        columns.push(column("?", "cannot be checked on this machine", Style::Warn, |counts| counts.unavailable));
    }
    columns
}

fn row(learner: &str, counts: Counts, columns: &[Column], width: usize) -> Text {
    let mut line = Line::of(" ", Style::Plain);
    for column in columns {
        let count = (column.count)(&counts);
        let style = if count == 0 { Style::Dim } else { column.style };
        line.push(format!("{count:>0$} ", column.width), style);
    }
    let indent = line.width() + 1;
    // A name that was cut could be anybody's.
    let names = wrap::by_grapheme(&Line::of(learner, Style::Plain), width.saturating_sub(indent).max(8), 0);
    let mut text = Text::new();
    for (index, name) in names.into_iter().enumerate() {
        let mut whole = if index == 0 { line.clone() } else { Line::of(" ".repeat(indent - 1), Style::Plain) };
        whole.push(" ", Style::Plain);
        whole.spans.extend(name.spans);
        text.push(whole);
    }
    text
}

/// The exercises that most attempts at them failed.
fn hardest(exercises: &[(&str, Counts)], width: usize) -> Text {
    let mut failed: Vec<_> = exercises.iter().filter(|(_, counts)| counts.failed > 0).collect();
    if failed.is_empty() {
        return Text::new();
    }
    // The order of the course where as many failed.
    failed.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.failed));
    let mut text = vec![Line::of(" failed by most", Style::Strong)];
    for (name, counts) in failed.iter().take(HARDEST) {
        let attempts = counts.failed + counts.passed;
        let line = Line::of(format!("   {:>4} of {attempts:<4} ", counts.failed), Style::Bad);
        text.push(line.with(*name, Style::Plain).cut(width));
    }
    if failed.len() > HARDEST {
        text.push(Line::of(format!("   … and {} more exercises", failed.len() - HARDEST), Style::Dim));
    }
    text.push(Line::empty());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize, not_attempted: usize) -> Counts {
        Counts { passed, failed, not_attempted, unavailable: 0 }
    }

    fn plain(summary: &ClassSummary<'_>, width: usize) -> Vec<String> {
        class_summary(summary, width).iter().map(|line| line.plain().trim_end().to_owned()).collect()
    }

    fn example() -> ClassSummary<'static> {
        ClassSummary {
            learners: vec![("ada", counts(2, 0, 0)), ("bob", counts(0, 1, 1))],
            exercises: vec![("loops1", counts(1, 1, 0)), ("loops2", counts(1, 0, 1))],
            ..ClassSummary::default()
        }
    }

    #[test]
    fn a_row_for_each_learner_and_the_hardest_below() {
        assert_eq!(
            plain(&example(), 80),
            [
                "",
                "   ✓   ✗   ·  learner",
                "   2   0   0  ada",
                "   0   1   1  bob",
                "",
                " failed by most",
                "      1 of 2    loops1",
                "",
                " ✓ 2 passed",
                " ✗ 1 not passed",
                " · 1 not attempted",
                " 4 results of 2 exercises by 2 learners",
            ]
        );
    }

    #[test]
    fn a_narrow_screen_loses_no_part_of_a_name() {
        let name = "nachname_vorname_1234567_assignsubmission_file_日本語";
        let summary = ClassSummary { learners: vec![(name, counts(1234, 0, 3))], missing: 2, ..example() };
        let lines = plain(&summary, 40);
        assert!(lines.iter().all(|line| unicode_width::UnicodeWidthStr::width(line.as_str()) <= 40), "{lines:?}");
        let joined: String = lines[2..4].iter().map(|line| &line[line.len().min(15)..]).collect();
        assert!(joined.contains("assignsubmission_file"), "{lines:?}");
        assert_eq!(lines.last().map(String::as_str), Some(" ! 2 more to grade"));
    }

    #[test]
    fn what_cannot_be_checked_here_has_a_column_when_there_is_such() {
        let mut summary = example();
        summary.learners[0].1.unavailable = 3;
        let lines = plain(&summary, 80);
        assert_eq!(lines[1], "   ✓   ✗   ·   ?  learner");
        assert!(lines.contains(&" ? 3 cannot be checked on this machine".to_owned()));
    }
}
