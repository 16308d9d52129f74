//! "you returned" above "wanted": two values with their differences marked, or two texts line by line.

use unicode_width::UnicodeWidthStr as _;

use super::{
    amount::{Unit, count_of, more_line},
    diff,
    diff::{LineDiff, Piece},
    parts,
    text::{Line, Style, Text},
    view::Look,
    wrap::by_token,
};
use crate::{
    engine::verdict::{Difference, Value},
    explain::Labels,
};

/// Columns before a label.
const INDENT: usize = 5;
/// A value that needs more room than there is beside its label, and more than this, gets lines of its own below it.
const NARROW: usize = 24;
/// How many rows of one value are shown around its first difference, unless everything is asked for.
const VALUE_ROWS: usize = 8;
/// How many lines of a text are shown, unless everything is asked for.
const TEXT_ROWS: usize = 24;
/// How many equal lines are shown before and after a difference, when some have to be hidden.
const CONTEXT: usize = 2;

/// The two sides of a comparison.
pub(super) fn sides(
    labels: Labels,
    op: &str,
    actual: &Value,
    expected: &Value,
    differences: &[Difference],
    look: Look,
) -> Text {
    if op == "=="
        && let (Some(left), Some(right)) = (&actual.text, &expected.text)
        && (left.trim_end().contains('\n') || right.trim_end().contains('\n'))
    {
        let words = LineLabels { actual: "yours", expected: "wanted" };
        return by_line(left, right, &words, look);
    }
    let room = look.width.saturating_sub(INDENT + NARROW / 2 + 3).max(1) * VALUE_ROWS;
    if !look.show_all
        && actual.repr.width().max(expected.repr.width()) > room
        && let Some(part) = parts::telling_part(actual, expected, differences)
    {
        let place = Line::of(format!("     at {}", part.path), Style::Dim);
        let mut text = vec![place.cut(look.width)];
        text.extend(sides(labels, op, &part.actual, &part.expected, &part.differences, look));
        return text;
    }
    let is_equality = op == "==" || op == "is" || op == "reads";
    let by_part = if differences.is_empty() { None } else { parts::marked(&actual.repr, &expected.repr, differences) };
    // If we don't know where the difference is, the order of keys and members would look like one.
    let by_parts = by_part.is_some();
    let has_order = differences.is_empty() || !expected.repr.contains('{');
    let diff = by_part.unwrap_or_else(|| diff::characters(&actual.repr, &expected.repr));
    let marked = is_equality && diff.is_telling() && (by_parts || has_order);
    let plain = |value: &Value| vec![Piece { text: value.repr.clone(), differs: false }];
    let (mut left, mut right) = if marked { (diff.actual, diff.expected) } else { (plain(actual), plain(expected)) };
    let prefix = common_prefix(&left, &right);
    if [actual, expected].iter().any(|value| value.hidden_before + value.hidden_after > 0) {
        // Beyond the first difference, what is cut off would look like one.
        for pieces in [&mut left, &mut right] {
            keep_mark_at(pieces, prefix);
        }
    }

    let width = labels.actual.width().max(labels.expected.width()).max("you returned".len()) + 3;
    let beside = INDENT + width;
    let longest = [actual, expected].map(|value| value.repr.width() + 2).into_iter().max().unwrap_or(0);
    let fits = beside + longest.min(NARROW) <= look.width;
    let column = fits.then_some(beside);
    let by_part = by_parts && marked;
    let first = |pieces: &[Piece]| if by_part { before_first_mark(pieces) } else { prefix };
    let (left_first, right_first) = (first(&left), first(&right));
    let styles = (Style::Actual, Style::ActualMark);
    let left = Side { value: actual, pieces: &left, prefix: left_first, by_part, styles };
    let styles = (Style::Expected, Style::ExpectedMark);
    let right = Side { value: expected, pieces: &right, prefix: right_first, by_part, styles };
    // One mark is enough when each side fits on a line; it goes below the side that has something to mark.
    let right_is_marked = right.pieces.iter().any(|piece| piece.differs);
    let one_row = |side: &Side<'_>| side.is_one_row(column, look);
    let mark_left = by_part || !right_is_marked || !one_row(&left) || !one_row(&right);
    let mut text = left.rows(labels.actual, column, look, mark_left);
    text.extend(right.rows(labels.expected, column, look, true));
    text
}

/// How many characters a side has before its first mark.
fn before_first_mark(pieces: &[Piece]) -> usize {
    pieces.iter().take_while(|piece| !piece.differs).map(|piece| piece.text.chars().count()).sum()
}

/// How many characters the sides have in common before they first differ; 0 when they are not marked.
fn common_prefix(left: &[Piece], right: &[Piece]) -> usize {
    let length =
        |pieces: &[Piece]| pieces.first().filter(|piece| !piece.differs).map_or(0, |piece| piece.text.chars().count());
    if left.iter().chain(right).any(|piece| piece.differs) { length(left).min(length(right)) } else { 0 }
}

/// Removes the marks from all pieces except the one that begins at this place.
fn keep_mark_at(pieces: &mut [Piece], place: usize) {
    let mut at = 0;
    for piece in pieces {
        piece.differs &= at == place;
        at += piece.text.chars().count();
    }
}

/// One value.
struct Side<'a> {
    value: &'a Value,
    pieces: &'a [Piece],
    /// Characters before the first difference of this side.
    prefix: usize,
    /// Parts are marked, each on its own side only.
    by_part: bool,
    styles: (Style, Style),
}

impl Side<'_> {
    fn line(&self) -> Line {
        let mut line = Line::empty();
        push_pieces(&mut line, self.pieces, self.styles);
        line
    }

    fn is_one_row(&self, column: Option<usize>, look: Look) -> bool {
        self.line().width() + column.unwrap_or(INDENT) <= look.width
    }

    /// The row in which the two sides begin to differ.
    fn first_difference(&self, rows: &[Line]) -> usize {
        let mut left = self.prefix;
        let row = rows.iter().position(|row| {
            let length = row.plain().chars().count();
            let is_here = left < length;
            left = left.saturating_sub(length);
            is_here
        });
        row.unwrap_or(0)
    }

    fn rows(&self, label: &str, column: Option<usize>, look: Look, with_mark: bool) -> Text {
        let start = column.unwrap_or(INDENT);
        let rows = by_token(&self.line(), look.width.saturating_sub(start), 0);
        let mut text = Text::new();
        let mut lead = if let Some(column) = column {
            let gap = " ".repeat(column - INDENT - label.width());
            Line::of(format!("{:INDENT$}{label}", ""), Style::Dim).with(gap, Style::Plain)
        } else {
            text.push(Line::of(format!("   {label}"), Style::Dim).cut(look.width));
            spaces(start)
        };
        let focus = self.first_difference(&rows);
        let hidden = (self.value.hidden_before, self.value.hidden_after);
        let rows = Rows::of(rows, focus, hidden, look);
        let marked = rows.shown.iter().position(|row| row.spans.iter().any(|span| span.style == self.styles.1));
        for (index, row) in rows.shown.iter().enumerate() {
            let mut line = std::mem::replace(&mut lead, spaces(start));
            line.spans.extend(row.spans.iter().cloned());
            text.push(line.cut(look.width));
            if with_mark && (self.by_part || marked == Some(index)) {
                text.extend(self.carets(row, start));
            }
        }
        text
    }

    /// `^^` below the first characters that differ, or below each part that does.
    fn carets(&self, row: &Line, start: usize) -> Option<Line> {
        let (mut carets, mut marks) = (String::new(), 0);
        for span in &row.spans {
            let is_marked = span.style == self.styles.1 && (marks == 0 || self.by_part);
            marks += usize::from(is_marked);
            carets.push_str(&if is_marked { "^" } else { " " }.repeat(span.text.width()));
        }
        let style = self.styles.1.without_underline();
        (marks > 0).then(|| spaces(start).with(carets.trim_end(), style))
    }
}

/// Rows of one value, or those round the first difference, with what is hidden said above and below them.
struct Rows {
    shown: Vec<Line>,
}

impl Rows {
    /// `hidden` counts the characters before and after that the engine didn't send.
    fn of(rows: Vec<Line>, focus: usize, hidden: (usize, usize), look: Look) -> Self {
        let most = if look.show_all { rows.len() } else { VALUE_ROWS.min(rows.len()) };
        let first = focus.saturating_sub(CONTEXT).min(rows.len() - most);
        let length = |rows: &[Line]| rows.iter().map(|row| row.plain().chars().count()).sum::<usize>();
        let before = hidden.0 + length(&rows[..first]);
        let after = hidden.1 + length(&rows[first + most..]);
        let mut shown = Vec::new();
        shown.extend(more(before));
        shown.extend(rows.into_iter().skip(first).take(most));
        shown.extend(more(after));
        Self { shown }
    }
}

/// `… 1,234 more characters …`
fn more(count: usize) -> Option<Line> {
    (count > 0).then(|| more_line(count_of(count), Unit::Character))
}

fn spaces(count: usize) -> Line {
    Line::of(" ".repeat(count), Style::Plain)
}

/// Pieces in their styles. White space that is the difference is made visible; a line end that is not is left out.
fn push_pieces(line: &mut Line, pieces: &[Piece], (plain, mark): (Style, Style)) {
    for piece in pieces {
        if !piece.differs {
            line.push(piece.text.trim_end_matches('\n'), plain);
        } else if piece.text.chars().all(char::is_whitespace) {
            line.push(visible_space(&piece.text), mark);
        } else {
            line.push(piece.text.replace('\t', "→").trim_end_matches('\n'), mark);
        }
    }
}

fn visible_space(text: &str) -> String {
    let sign = |c| match c {
        ' ' => '·',
        '\t' => '→',
        '\n' => '↵',
        '\r' => '␍',
        other => other,
    };
    text.chars().map(sign).collect()
}

/// What the lines of a comparison are called.
pub(super) struct LineLabels {
    /// For a line as it is.
    pub(super) actual: &'static str,
    /// For a line as it should be.
    pub(super) expected: &'static str,
}

/// Two texts line by line; lines that are the same are shown once.
pub(super) fn by_line(actual: &str, expected: &str, labels: &LineLabels, look: Look) -> Text {
    let diff = diff::lines(actual, expected);
    let has_unwanted = diff.iter().any(|line| matches!(line, LineDiff::Extra(_)));
    let names = [labels.actual, labels.expected, "missing", if has_unwanted { "unwanted" } else { "" }];
    let width = names.iter().map(|label| label.len()).max().unwrap_or(0);
    let mut text = Text::new();
    let shown = LinesShown { width, look };
    let ranges = if look.show_all { vec![(0, diff.len())] } else { visible(&diff) };
    let mut end = 0;
    for (start, stop) in ranges {
        shown.hidden(&mut text, start - end);
        for line in &diff[start..stop] {
            shown.push(&mut text, line, labels);
        }
        end = stop;
    }
    shown.hidden(&mut text, diff.len() - end);
    text
}

/// The parts of a long comparison that are worth showing: from just before the first difference on.
fn visible(diff: &[LineDiff]) -> Vec<(usize, usize)> {
    if diff.len() <= TEXT_ROWS {
        return vec![(0, diff.len())];
    }
    let first = diff.iter().position(|line| !matches!(line, LineDiff::Same(_))).unwrap_or(0);
    let start = first.saturating_sub(CONTEXT);
    let start = if start <= 1 { 0 } else { start };
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let mut room = TEXT_ROWS;
    for index in start..diff.len() {
        if room == 0 {
            break;
        }
        let near = index.saturating_sub(CONTEXT)..(index + CONTEXT + 1).min(diff.len());
        if diff[near].iter().all(|line| matches!(line, LineDiff::Same(_))) {
            continue;
        }
        room -= 1;
        match ranges.last_mut() {
            Some(last) if last.1 == index => last.1 += 1,
            _ => ranges.push((index, index + 1)),
        }
    }
    // Hiding a single line would take a line to say so.
    let mut closed: Vec<(usize, usize)> = Vec::new();
    for range in ranges {
        match closed.last_mut() {
            Some(last) if range.0 - last.1 <= 1 => last.1 = range.1,
            _ => closed.push(range),
        }
    }
    closed
}

struct LinesShown {
    width: usize,
    look: Look,
}

impl LinesShown {
    fn hidden(&self, text: &mut Text, count: usize) {
        if count > 0 {
            self.row(text, "", Style::Dim, &more_line(count_of(count), Unit::Line), None);
        }
    }

    fn push(&self, text: &mut Text, line: &LineDiff, labels: &LineLabels) {
        // You have to see that an empty line is missing, or is one too many.
        let plain = |line: &str, style| match line.trim_end_matches('\n') {
            "" if style != Style::Plain => Line::of("(an empty line)", Style::Dim),
            line => Line::of(line, style),
        };
        match line {
            LineDiff::Same(line) => self.row(text, "", Style::Dim, &plain(line, Style::Plain), None),
            LineDiff::Extra(line) => self.row(text, "unwanted", Style::Actual, &plain(line, Style::Actual), None),
            LineDiff::Missing(line) => self.row(text, "missing", Style::Expected, &plain(line, Style::Expected), None),
            LineDiff::Changed { actual, expected } => {
                let diff = diff::characters(actual, expected);
                let whole = |text: &str| vec![Piece { text: text.to_owned(), differs: false }];
                let telling = diff.is_telling() || actual.trim() == expected.trim();
                let (left, right) =
                    if telling { (diff.actual, diff.expected) } else { (whole(actual), whole(expected)) };
                let right_marked = right.iter().any(|piece| piece.differs);
                for (label, pieces, styles, with_caret) in [
                    (labels.actual, &left, (Style::Actual, Style::ActualMark), !right_marked),
                    (labels.expected, &right, (Style::Expected, Style::ExpectedMark), true),
                ] {
                    let mut shown = Line::empty();
                    push_pieces(&mut shown, pieces, styles);
                    if shown.width() == 0 {
                        shown.push("(an empty line)", Style::Dim);
                    }
                    self.row(text, label, styles.0, &shown, with_caret.then_some(styles.1));
                }
            }
        }
    }

    /// One line with its label, wrapped; `caret` is the style below whose first appearance a mark goes.
    fn row(&self, text: &mut Text, label: &str, style: Style, line: &Line, caret: Option<Style>) {
        let lead = |label: &str| {
            let width = self.width;
            Line::of(format!("   {label:width$}"), style).with(" │ ", Style::Dim)
        };
        let start = self.width + 6;
        let rows = by_token(line, self.look.width.saturating_sub(start), 0);
        let mark_of = |row: &Line| caret.and_then(|caret| row.spans.iter().position(|span| span.style == caret));
        let focus = rows.iter().position(|row| mark_of(row).is_some()).unwrap_or(0);
        let rows = Rows::of(rows, focus, (0, 0), self.look);
        let mut caret_due = true;
        for (index, row) in rows.shown.iter().enumerate() {
            let mut whole = lead(if index == 0 { label } else { "" });
            whole.spans.extend(row.spans.iter().cloned());
            text.push(whole.cut(self.look.width));
            if caret_due && let (Some(mark), Some(caret)) = (mark_of(row), caret) {
                caret_due = false;
                let before: usize = row.spans[..mark].iter().map(|span| span.text.width()).sum();
                let carets = "^".repeat(row.spans[mark].text.width().max(1));
                let line = lead("").with(" ".repeat(before), Style::Plain).with(carets, caret.without_underline());
                text.push(line.cut(self.look.width));
            }
        }
    }
}
