//! SQL, and its rows as a table.

use unicode_width::UnicodeWidthStr as _;

use super::{
    amount::{Unit, count_of, more_line},
    sides::{LineLabels, by_line},
    text::{Line, Style, Text},
    view::Look,
    wrap::by_token,
};
use crate::{
    engine::vocabulary::{QueryRun, RowsFault},
    explain::printable::printable,
};

/// Lines of SQL that are shown, unless everything is asked for.
const LINES: usize = 12;
/// Rows of each order that are shown, where only the order is wrong.
const ROWS: usize = 8;

/// The SQL, where it isn't in a file of the learner's, which is shown with its place.
pub(super) fn sql(query: &QueryRun, look: Look) -> Text {
    if query.in_file && !look.show_all {
        return Text::new();
    }
    let mut text = Text::new();
    let mut before = 0;
    let lines: Vec<&str> = query.sql.split('\n').collect();
    let shown = if look.show_all || lines.len() <= LINES + 1 { lines.len() } else { LINES };
    for line in &lines[..shown] {
        let rows = by_token(&Line::of(*line, Style::Code), look.width, 3);
        let is_one_row = rows.len() == 1;
        text.extend(rows);
        let length = line.chars().count();
        if let Some((start, stop)) = query.span
            && is_one_row
            && (before..=before + length).contains(&start)
        {
            let columns = |count: usize| printable(&line.chars().take(count).collect::<String>()).width();
            let begin = columns(start - before);
            let end = columns(stop.saturating_sub(before).min(length)).max(begin + 1);
            let carets = format!("   {}{}", " ".repeat(begin), "^".repeat(end - begin));
            text.push(Line::of(carets, Style::Bad).cut(look.width));
        }
        before += length + 1;
    }
    if shown < lines.len() {
        text.push(more_line(count_of(lines.len() - shown), Unit::Line).indented(3).cut(look.width));
    }
    text
}

/// Both tables as one, with what is missing and what is too much.
pub(super) fn comparison(fault: &RowsFault, look: Look) -> Text {
    let RowsFault::Rows { columns, actual, expected, is_order, .. } = fault else { return Text::new() };
    let wide = widths(columns, actual.iter().chain(expected));
    if *is_order {
        return in_turn(actual, expected, &wide, look);
    }
    let header = line(columns, &wide);
    let rule: Vec<String> = wide.iter().map(|width| "─".repeat(*width)).collect();
    let table = |rows: &[Vec<String>]| {
        let lines: Vec<String> = rows.iter().map(|row| line(row, &wide)).collect();
        [header.clone(), line(&rule, &wide)].into_iter().chain(lines).map(|line| line + "\n").collect::<String>()
    };
    by_line(&table(actual), &table(expected), &LineLabels { actual: "it gives", expected: "wanted" }, look)
}

/// The same rows in both orders, one below the other: row by row each would look like another one.
fn in_turn(actual: &[Vec<String>], expected: &[Vec<String>], widths: &[usize], look: Look) -> Text {
    let first = actual.iter().zip(expected).position(|(mine, wanted)| mine != wanted).unwrap_or(0);
    let most = if look.show_all { usize::MAX } else { ROWS };
    let mut text = Text::new();
    for (label, rows, style) in [("it gives", actual, Style::Actual), ("wanted", expected, Style::Expected)] {
        let skipped = if look.show_all || first <= 1 { 0 } else { first };
        for (index, row) in rows.iter().skip(skipped).take(most).enumerate() {
            let label = if index == 0 { label } else { "" };
            let lead = Line::of(format!("   {label:8}"), style).with(" │ ", Style::Dim);
            let gap = if index == 0 && skipped > 0 { "… " } else { "" };
            text.push(lead.with(format!("{gap}{}", line(row, widths)), style).cut(look.width));
        }
        let hidden = rows.len().saturating_sub(skipped).saturating_sub(most);
        if hidden > 0 {
            let lead = Line::of(format!("   {:8} │ ", ""), Style::Dim);
            text.push(lead.with(more_line(count_of(hidden), Unit::Row).plain(), Style::Dim).cut(look.width));
        }
    }
    text
}

/// How wide each column has to be.
fn widths<'a>(columns: &'a [String], rows: impl Iterator<Item = &'a Vec<String>>) -> Vec<usize> {
    let mut found: Vec<usize> = columns.iter().map(|name| printable(name).width()).collect();
    for row in rows {
        found.resize(found.len().max(row.len()), 0);
        for (width, cell) in found.iter_mut().zip(row) {
            *width = (*width).max(printable(cell).width());
        }
    }
    found
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded = cells.iter().zip(widths).map(|(cell, width)| {
        let cell = printable(cell);
        format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width())))
    });
    padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}
