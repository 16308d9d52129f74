//! What the learner's code printed.

use super::{
    amount::{Unit, count_of, more, more_line},
    text::{Line, Style, Text},
    view::Look,
    wrap::by_grapheme,
};
use crate::engine::verdict::Captured;

/// Columns before the output.
const INDENT: usize = 5;
/// How many lines are shown from the beginning and from the end, unless everything is asked for.
const HEAD: usize = 6;
const TAIL: usize = 8;
/// Rows that one line may take, unless everything is asked for.
const ROWS: usize = 4;

/// A block with a title and all of the lines where they fit in so many rows, or else as [`printed`] shows it.
pub(super) fn printed_within(rows: usize, title: &str, output: &Captured, look: Look) -> Text {
    let whole = printed(title, output, false, Look { show_all: true, ..look });
    if output.hidden == 0 && whole.len() <= rows { whole } else { printed(title, output, false, look) }
}

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
            let note = match lost_lines(output) {
                0 => "… not all of this line is kept …".to_owned(),
                1 => "… 1 more line is not kept …".to_owned(),
                lines => format!("… {} are not kept …", more(lines, Unit::Line)),
            };
            push_note(&mut text, Line::of(note, Style::Dim), look);
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
    let note = match count_of(last_start - first).saturating_add(lost_lines(output)) {
        0 => Line::of("… the line goes on …", Style::Dim),
        lines => more_line(lines, Unit::Line),
    };
    push_note(&mut text, note, look);
    push_lines(&mut text, &all[last_start..], look);
    text
}

/// Lines of which nothing was kept.
fn lost_lines(output: &Captured) -> u64 {
    // The first line end that is missing may be that of the last line of the head.
    output.hidden_line_ends.saturating_sub(u64::from(!output.head.ends_with('\n')))
}

/// Lines without their ends. A carriage return alone is a control character and is shown as one.
fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

fn push_note(text: &mut Text, note: Line, look: Look) {
    text.push(note.indented(INDENT).cut(look.width));
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
            push_note(text, more_line(count_of(rest), Unit::Character), look);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(output: &Captured, only_end: bool, show_all: bool) -> String {
        let look = Look { width: 60, show_all, rows: None };
        let lines: Vec<String> = printed("you printed", output, only_end, look).iter().map(Line::plain).collect();
        lines.join("\n")
    }

    fn captured(head: &str, line_ends: u64, tail: &str) -> Captured {
        Captured { head: head.into(), tail: tail.into(), hidden: 1 + line_ends * 9, hidden_line_ends: line_ends }
    }

    #[test]
    fn what_is_hidden_is_counted_in_lines() {
        // `a` goes on in what is hidden, and so does what ends with `z`.
        let note = |line_ends, only_end| {
            let shown = shown(&captured("1\n2\na", line_ends, "z\nend\n"), only_end, false);
            shown.lines().find(|line| line.contains('…')).map(|line| line.trim().to_owned()).unwrap()
        };
        assert_eq!(note(3, false), "… 2 more lines …");
        assert_eq!(note(3, true), "… 5 more lines …");
        assert_eq!(note(1, false), "… the line goes on …");
        assert_eq!(note(0, false), "… the line goes on …");
        assert_eq!(note(51_923_847, false), "… more than 10,000,000 lines …");
    }

    #[test]
    fn what_fits_is_shown_whole() {
        let picture = Captured::whole("*\n".repeat(25));
        let look = Look { width: 60, show_all: false, rows: None };
        let rows = |room| printed_within(room, "you printed", &picture, look).len();
        assert_eq!(rows(26), 26, "a title and 25 lines");
        assert_eq!(rows(25), 1 + HEAD + 1 + TAIL);
        assert!(
            printed_within(99, "you printed", &captured("1\n", 3, "9\n"), look)
                .iter()
                .any(|line| line.plain().contains('…'))
        );
    }

    #[test]
    fn what_is_not_kept_is_told_where_everything_is_asked_for() {
        let all = |line_ends| shown(&captured("1\n", line_ends, "9\n"), false, true);
        assert_eq!(all(20), "   you printed\n     1\n     … 20 more lines are not kept …\n     9");
        assert!(all(1).contains("… 1 more line is not kept …"));
        assert!(shown(&captured("xx", 0, "xx"), false, true).contains("… not all of this line is kept …"));
        for line_ends in [0, 1, 20, 60_000] {
            assert!(!all(line_ends).contains("byte"));
        }
    }
}
