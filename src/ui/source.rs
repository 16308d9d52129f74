//! The learner's code: the function round a place, the way that led there, the line that Python cannot read.

use crate::explain::{printable::printable, python_source::docstring};
use unicode_width::UnicodeWidthStr as _;

use super::{
    text::{Line, Style, Text},
    view::Look,
};
use crate::engine::verdict::{Excerpt, Problem, StackFrame};

/// How many lines of a function are shown, unless everything is asked for.
const MOST: usize = 14;
/// Of those, lines after the marked one.
const AFTER: usize = 3;
/// How many steps of the way to the place are shown, unless everything is asked for.
const STEPS: usize = 6;

/// The function in which the problem is, or the one line when nothing more is known.
pub(super) fn source(problem: &Problem, look: Look) -> Text {
    let place = problem.frames.last();
    if let Some(excerpt) = &problem.excerpt {
        return excerpt_text(excerpt, place, look);
    }
    let Some(frame) = place else { return Text::new() };
    Gutter::for_line(frame.line).place(frame.line, &frame.source, frame.span, look)
}

fn excerpt_text(excerpt: &Excerpt, place: Option<&StackFrame>, look: Look) -> Text {
    let count = u32::try_from(excerpt.lines.len()).unwrap_or(u32::MAX);
    let gutter = Gutter::for_line(excerpt.first_line.saturating_add(count));
    let marked = excerpt.mark.and_then(|mark| mark.checked_sub(excerpt.first_line)).map_or(0, |index| index as usize);
    let mut text = Text::new();
    let mut next = 0;
    for index in shown_lines(&excerpt.lines, marked, look) {
        if index > next {
            text.push(gutter.gap());
        }
        next = index + 1;
        let source = &excerpt.lines[index];
        let number = excerpt.first_line.saturating_add(u32::try_from(index).unwrap_or(0));
        let is_place = place.is_some_and(|frame| frame.line == number && frame.file == excerpt.file);
        if is_place {
            text.extend(gutter.place(number, source, place.and_then(|frame| frame.span), look));
        } else {
            text.push(gutter.line(Some(number), false, source).cut(look.width));
        }
    }
    if next < excerpt.lines.len() {
        text.push(gutter.gap());
    }
    text
}

/// The indices of the lines to show. A long function loses all but the first line of its docstring, and of what is
/// still too long the part round the line with the index `marked` is shown. The function's own line always stays.
fn shown_lines(lines: &[String], marked: usize, look: Look) -> Vec<usize> {
    let all: Vec<usize> = (0..lines.len()).collect();
    if look.show_all || all.len() <= MOST {
        return all;
    }
    // Hiding a single line would take a line to say so.
    let doc = Some(docstring(lines)).filter(|doc| doc.len() > 2).unwrap_or_default();
    let folded: Vec<usize> =
        all.into_iter().filter(|index| *index == doc.start || *index == marked || !doc.contains(index)).collect();
    if folded.len() <= MOST {
        return folded;
    }
    let at = folded.iter().position(|index| *index >= marked).unwrap_or(0);
    let stop = (at + AFTER + 1).clamp(MOST, folded.len());
    let start = stop - MOST;
    folded
        .into_iter()
        .enumerate()
        .filter(|(place, _)| *place == 0 || (start < *place && *place < stop))
        .map(|(_, index)| index)
        .collect()
}

/// Lines that are not in a file, with one of them marked; it is counted from 1.
pub(super) fn lines(lines: &[String], marked: Option<usize>, look: Look) -> Text {
    let gutter = Gutter::for_line(0);
    (1..).zip(lines).map(|(number, line)| gutter.line(None, marked == Some(number), line).cut(look.width)).collect()
}

/// The line that does not compile, with the place marked.
pub(super) fn broken_line(number: u32, source: &str, column: u32, end: Option<(u32, u32)>, look: Look) -> Text {
    let gutter = Gutter::for_line(number);
    let stop = match end {
        Some((line, stop)) if line == number && stop > column => stop,
        _ => column + 1,
    };
    let (shown, (start, stop)) = gutter.window(source, (column, stop), look);
    let mut text = vec![gutter.line(Some(number), true, &shown).cut(look.width)];
    if column > 0 {
        text.push(gutter.caret_line(&shown, (start, stop), look));
    }
    text
}

/// A line whose indentation is the problem, with its tabs and spaces made visible.
pub(super) fn broken_indentation(number: u32, source: &str, look: Look) -> Text {
    let code = source.trim_start();
    let indentation = &source[..source.len() - code.len()];
    let visible: String = indentation.chars().map(|c| if c == '\t' { "→   " } else { "·" }).collect();
    vec![Gutter::for_line(number).line(Some(number), true, &format!("{visible}{code}")).cut(look.width)]
}

/// The learner's own frames, outermost first, when there are several: how Python came to the place.
pub(super) fn way(frames: &[StackFrame], look: Look) -> Text {
    let steps = fold(frames);
    if steps.len() < 2 {
        return Text::new();
    }
    let hidden = if look.show_all { 0 } else { steps.len().saturating_sub(STEPS) };
    let names = steps.iter().map(|step| step.name().width()).max().unwrap_or(0).min(24);
    let mut text = vec![Line::of("   how Python got there", Style::Dim).cut(look.width)];
    for (index, step) in steps.iter().enumerate() {
        if hidden > 0 && index == 1 {
            text.push(Line::of(format!("     … {hidden} more steps …"), Style::Dim).cut(look.width));
        }
        if hidden > 0 && (1..=hidden).contains(&index) {
            continue;
        }
        let mut line = Line::of(format!("     {:names$}  ", step.name()), Style::Plain);
        line.push(format!("{}:{}", step.frame.file.display(), step.frame.line), Style::Dim);
        line.push(format!("  {}", step.frame.source.trim()), Style::Code);
        if step.times > 1 {
            line.push(format!("  ({} times)", step.times), Style::Dim);
        }
        text.push(line.cut(look.width));
    }
    text
}

struct RepeatedFrame<'a> {
    frame: &'a StackFrame,
    times: usize,
}

impl RepeatedFrame<'_> {
    fn name(&self) -> &str {
        if self.frame.function == "<module>" { "(the file itself)" } else { &self.frame.function }
    }
}

/// The same line again and again (a recursion) is one step.
fn fold(frames: &[StackFrame]) -> Vec<RepeatedFrame<'_>> {
    let mut steps: Vec<RepeatedFrame<'_>> = Vec::new();
    for frame in frames {
        match steps.last_mut() {
            Some(last) if last.frame.file == frame.file && last.frame.line == frame.line => last.times += 1,
            _ => steps.push(RepeatedFrame { frame, times: 1 }),
        }
    }
    steps
}

/// The column of line numbers.
struct Gutter {
    digits: usize,
}

impl Gutter {
    fn for_line(highest: u32) -> Self {
        Self { digits: highest.to_string().len().max(2) }
    }

    /// Columns before the code.
    fn width(&self) -> usize {
        self.digits + 6
    }

    fn line(&self, number: Option<u32>, marked: bool, source: &str) -> Line {
        let digits = self.digits;
        let number = number.map_or_else(String::new, |number| number.to_string());
        let lead = if marked { Line::of(" → ", Style::Bad) } else { Line::of("   ", Style::Plain) };
        lead.with(format!("{number:>digits$}"), if marked { Style::Strong } else { Style::Dim })
            .with(" │ ", Style::Dim)
            .with(source, Style::Code)
    }

    fn gap(&self) -> Line {
        let digits = self.digits;
        Line::of(format!("   {:>digits$}", "⋮"), Style::Dim)
    }

    /// The line to look at, with marks below a part of it.
    fn place(&self, number: u32, source: &str, span: Option<(u32, u32)>, look: Look) -> Text {
        let (shown, span) = match span {
            Some(span) => {
                let (shown, span) = self.window(source, span, look);
                (shown, Some(span))
            }
            None => (source.to_owned(), None),
        };
        let mut text = vec![self.line(Some(number), true, &shown).cut(look.width)];
        text.extend(self.carets(&shown, span, look));
        text
    }

    /// A long line from shortly before its mark on, and where the mark is then.
    fn window(&self, source: &str, (start, stop): (u32, u32), look: Look) -> (String, (u32, u32)) {
        let room = look.width.saturating_sub(self.width()).max(10);
        let skip = if start as usize + 5 > room { start as usize - room / 2 } else { 0 };
        let skip = skip.min(source.chars().count());
        if skip == 0 {
            return (source.to_owned(), (start, stop));
        }
        let shown: String = source.chars().skip(skip).collect();
        let shift = |column: u32| u32::try_from((column as usize).saturating_sub(skip) + 1).unwrap_or(1);
        (format!("…{shown}"), (shift(start), shift(stop)))
    }

    /// Marks below a part of a line; none when it is the whole line.
    fn carets(&self, source: &str, span: Option<(u32, u32)>, look: Look) -> Option<Line> {
        let (start, end) = span?;
        let code = source.trim();
        let first = source.chars().take_while(|c| c.is_whitespace()).count();
        let whole =
            start as usize == first + 1 && (end as usize).saturating_sub(start as usize) >= code.chars().count();
        (!whole).then(|| self.caret_line(source, (start, end), look))
    }

    fn caret_line(&self, source: &str, (start, end): (u32, u32), look: Look) -> Line {
        let columns = |count: u32| {
            let before: String = source.chars().take((count as usize).saturating_sub(1)).collect();
            printable(&before).width()
        };
        // A mark may be just past the end of the line, no further.
        let begin = columns(start);
        let length = columns(end).saturating_sub(begin).max(1);
        self.line(None, false, "")
            .with(" ".repeat(begin), Style::Plain)
            .with("^".repeat(length), Style::Bad)
            .cut(look.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOK: Look = Look { width: 80, show_all: false, rows: None };

    fn function(doc: usize, body: usize) -> Vec<String> {
        let mut lines = vec!["def f():".to_owned(), "    \"\"\"Text.".to_owned()];
        lines.extend(std::iter::repeat_n("    more".to_owned(), doc));
        lines.push("    \"\"\"".to_owned());
        lines.extend((0..body).map(|number| format!("    x = {number}")));
        lines
    }

    #[test]
    fn a_mark_is_never_beyond_the_edge() {
        let source = format!("    \"{}\": True,", "x".repeat(60));
        let place =
            Gutter::for_line(4).place(4, &source, Some((69, 73)), Look { width: 40, show_all: false, rows: None });
        let shown: Vec<String> =
            place.iter().map(|line| line.spans.iter().map(|span| span.text.as_str()).collect()).collect();
        let at = shown[1].find('^').unwrap();
        let column = shown[1][..at].chars().count();
        assert!(shown[0].chars().skip(column).collect::<String>().starts_with("True,"), "{shown:?}");
        assert!(shown[0].contains("│ …xxx"), "{shown:?}");
    }

    #[test]
    fn a_short_function_is_shown_whole() {
        assert_eq!(shown_lines(&function(3, 5), 0, LOOK), (0..11).collect::<Vec<_>>());
    }

    #[test]
    fn of_a_long_function_the_docstring_goes_first() {
        assert_eq!(shown_lines(&function(10, 4), 14, LOOK), [0, 1, 13, 14, 15, 16]);
        assert_eq!(shown_lines(&function(10, 4), 14, Look { show_all: true, ..LOOK }).len(), 17);
    }

    #[test]
    fn of_a_very_long_function_the_part_round_the_mark_is_shown() {
        let shown = shown_lines(&function(10, 30), 33, LOOK);
        assert_eq!((shown[0], *shown.last().unwrap(), shown.len()), (0, 36, MOST));
        assert!(shown.contains(&33));
        assert_eq!(shown_lines(&function(0, 30), 0, LOOK), (0..MOST).collect::<Vec<_>>());
    }
}
