//! What the learner's code printed.

use super::{
    sides::thousands,
    text::{Line, Style, Text},
    view::Look,
    wrap::by_grapheme,
};
use crate::engine::verdict::Captured;

/// Columns before the output.
const INDENT: usize = 5;
/// Lines that are shown of the beginning and of the end, unless everything is asked for.
const HEAD: usize = 6;
const TAIL: usize = 8;
/// Rows that one line may take, unless everything is asked for.
const ROWS: usize = 4;

/// A block with a title, or nothing when nothing was printed. With `only_end` the beginning is left out: what was printed
/// last says where an endless loop is.
pub(super) fn printed(title: &str, output: &Captured, only_end: bool, look: Look) -> Text {
    if output.is_empty() {
        return Text::new();
    }
    let head: Vec<&str> = lines(&output.head);
    let tail: Vec<&str> = lines(&output.tail);
    let mut text = vec![Line::of(format!("   {title}"), Style::Dim).cut(look.width)];
    if look.show_all {
        push_lines(&mut text, &head, look);
        if output.hidden > 0 {
            push_note(&mut text, &format!("… {} bytes are not kept …", thousands(usize_of(output.hidden))), look);
        }
        push_lines(&mut text, &tail, look);
        return text;
    }
    let all: Vec<&str> = head.iter().chain(&tail).copied().collect();
    let first = if only_end { 0 } else { HEAD };
    let is_short = output.hidden == 0 && all.len() <= first + TAIL + 1;
    if is_short {
        push_lines(&mut text, &all, look);
        return text;
    }
    let first = first.min(head.len());
    let last_start = if output.hidden > 0 && !tail.is_empty() {
        all.len() - TAIL.min(tail.len())
    } else {
        all.len().saturating_sub(TAIL).max(first)
    };
    push_lines(&mut text, &all[..first], look);
    let between = last_start - first;
    let note = match (between, output.hidden) {
        (0, hidden) => format!("… {} bytes …", thousands(usize_of(hidden))),
        (1, 0) => "… 1 more line …".to_owned(),
        (lines, 0) => format!("… {} more lines …", thousands(lines)),
        (lines, hidden) => {
            let noun = if lines == 1 { "line" } else { "lines" };
            format!("… {} {noun} and {} bytes more …", thousands(lines), thousands(usize_of(hidden)))
        }
    };
    push_note(&mut text, &note, look);
    push_lines(&mut text, &all[last_start..], look);
    text
}

fn usize_of(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Lines without their ends. A carriage return alone is a control character and is shown as one.
fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

fn push_note(text: &mut Text, note: &str, look: Look) {
    text.push(Line::of(format!("     {note}"), Style::Dim).cut(look.width));
}

fn push_lines(text: &mut Text, lines: &[&str], look: Look) {
    for line in lines {
        if line.is_empty() {
            text.push(Line::empty());
            continue;
        }
        // A line may be a megabyte long; what cannot be shown need not be broken into rows.
        let most = if look.show_all { usize::MAX } else { ROWS * look.width };
        let kept: String = line.chars().take(most).collect();
        let rows = by_grapheme(&Line::of(&kept, Style::Plain), look.width, INDENT);
        let is_cut = !look.show_all && (rows.len() > ROWS || kept.len() < line.len());
        let shown = if is_cut { ROWS } else { rows.len() };
        let visible: usize =
            rows.iter().take(shown).map(|row| row.plain().chars().count().saturating_sub(INDENT)).sum();
        text.extend(rows.into_iter().take(shown));
        if is_cut {
            let rest = line.chars().count().saturating_sub(visible).max(1);
            push_note(text, &format!("… {} more characters …", thousands(rest)), look);
        }
    }
}
