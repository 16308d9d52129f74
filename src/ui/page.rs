//! Pages to read: the task of an exercise, its solution, and what is different between the solution and the learner's files.

use std::time::{Duration, Instant};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};

use super::{
    diff::{self, Piece},
    frame,
    text::{Line, Style, Text},
    view::FileLink,
    wrap::{PROSE_WIDTH, by_token, by_word, prose, prose_with},
};
use crate::{
    course,
    course::{Course, CourseFile, Exercise},
    error::{CommandError, CommandResult, ExitStatus},
};

/// A page to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The task.
    Task {
        /// `slicing1 · Slicing from both ends`
        title: String,
        /// The file that it is in.
        file: FileLink,
        /// Its text; empty where the file begins with none.
        text: String,
        /// Where to read more.
        links: Vec<String>,
    },
    /// The files of a solution.
    Solution(Vec<PageFile>),
    /// The learner's files beside those of the solution.
    Difference(Vec<Compared>),
}

/// A file on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// As the learner knows it.
    pub path: String,
    pub text: String,
}

/// A file of the learner's and the same one of the solution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// As the learner knows it.
    pub path: String,
    /// The learner's; empty where there is none.
    pub mine: String,
    pub solution: String,
}

/// Columns before code.
const INDENT: usize = 3;
/// Lines that are the same, before and after a difference.
const CONTEXT: usize = 3;
/// After so long, what has not been compared counts as different.
const DEADLINE: Duration = Duration::from_millis(50);

impl Page {
    /// The task of an exercise.
    pub fn of_task(course: &Course, exercise: &Exercise) -> CommandResult<Self> {
        let task = course::task(course, exercise)?;
        Ok(Self::Task {
            title: format!("{} · {}", exercise.name, exercise.title),
            file: FileLink::of_course(course, &task.path),
            text: task.text,
            links: exercise.docs.clone(),
        })
    }

    /// The solution of an exercise.
    pub fn of_solution(course: &Course, exercise: &Exercise) -> CommandResult<Self> {
        let files = solution(course, exercise)?;
        let page = |file: CourseFile| PageFile { path: file.path.display().to_string(), text: text_of(&file.contents) };
        Ok(Self::Solution(files.into_iter().map(page).collect()))
    }

    /// The learner's files of an exercise beside those of its solution.
    pub fn of_difference(course: &Course, exercise: &Exercise) -> CommandResult<Self> {
        let compared = |file: CourseFile| Compared {
            path: file.path.display().to_string(),
            mine: text_of(&course::attempt_at(course, exercise, &file.path)),
            solution: text_of(&file.contents),
        };
        Ok(Self::Difference(solution(course, exercise)?.into_iter().map(compared).collect()))
    }

    /// Its lines; nothing is cut at any width.
    pub fn lines(&self, width: usize) -> Text {
        match self {
            Self::Task { title, file, text, links } => task(title, file, text, links, width),
            Self::Solution(files) => {
                let mut page = Text::new();
                for file in files {
                    heading(&mut page, &file.path, width);
                    page.extend(code(&file.text, width));
                }
                page
            }
            Self::Difference(files) => difference(files, width),
        }
    }
}

fn solution(course: &Course, exercise: &Exercise) -> CommandResult<Vec<CourseFile>> {
    let files = course::solution(course, exercise)?;
    if files.is_empty() {
        let message = format!("the course has no solution for `{}`", exercise.name);
        return Err(CommandError::new(ExitStatus::Usage, message));
    }
    Ok(files)
}

fn text_of(contents: &[u8]) -> String {
    String::from_utf8_lossy(contents).replace("\r\n", "\n")
}

/// Where to read more about an exercise: the links of its author.
pub fn to_read(links: &[String], width: usize) -> Text {
    let mut text = Text::new();
    for link in links {
        let label = "   to read  ";
        if label.len() + link.len() <= width {
            text.push(Line::of(label, Style::Dim).with_link(link, Style::Hint, link));
        } else {
            // The whole link is behind each part of it.
            text.push(Line::of(label.trim_end(), Style::Dim));
            text.extend(by_token(&Line::empty().with_link(link, Style::Hint, link), width, INDENT));
        }
    }
    text
}

fn heading(page: &mut Text, path: &str, width: usize) {
    if !page.is_empty() {
        page.push(Line::empty());
    }
    page.push(frame::cut_left(&Line::of(format!(" {path}"), Style::Strong), width));
    page.push(Line::empty());
}

fn task(title: &str, file: &FileLink, text: &str, links: &[String], width: usize) -> Text {
    let mut page = by_word(&Line::of(title, Style::Strong), width, 1, 3);
    let mut path = Line::of(" ", Style::Plain);
    path.spans.extend(frame::link(file, Style::Hint).spans);
    page.push(frame::cut_left(&path, width));
    page.push(Line::empty());
    if text.trim().is_empty() {
        page.extend(prose("This file begins with no text: its own lines are the task.", width, INDENT));
    } else {
        page.extend(document(text, width));
    }
    if !links.is_empty() {
        page.push(Line::empty());
        page.extend(to_read(links, width));
    }
    page
}

/// A text with paragraphs, lists and examples, as in a docstring or a README. What is indented or fenced keeps its lines; so does
/// whatever fits as it is.
pub fn document(text: &str, width: usize) -> Text {
    let mut page = Text::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut fenced = false;
    for line in text.trim_matches('\n').lines().map(str::trim_end) {
        let is_fence = line.trim_start().starts_with("```");
        let is_quote = !fenced && line.starts_with('>');
        let keeps = fenced || is_fence || line.starts_with("    ") || line.starts_with([' ', '\t', '|']);
        let begins = is_point(line) || line.trim_start().starts_with('#') || is_numbered(line);
        let goes_on = paragraph.last().is_none_or(|last| last.starts_with('>') == is_quote);
        if line.is_empty() || keeps || begins || !goes_on || line == ">" {
            flush(&mut page, &mut paragraph, width);
        }
        if is_fence {
            fenced = !fenced;
        } else if line.is_empty() {
            page.push(Line::empty());
        } else if is_quote && line == ">" {
            page.extend(code_line(line, width));
        } else if let Some(title) = line.strip_prefix('#').filter(|_| !fenced) {
            let title = title.trim_start_matches('#').trim();
            page.extend(by_word(&Line::of(title, Style::Strong), width.min(PROSE_WIDTH), INDENT, INDENT));
        } else if keeps && !(line.starts_with(' ') && begins && !fenced) {
            page.extend(code_line(line, width));
        } else {
            paragraph.push(line);
        }
    }
    flush(&mut page, &mut paragraph, width);
    page
}

/// A point of a list; what is `**strong**` begins none.
fn is_point(line: &str) -> bool {
    line.trim_start().starts_with("- ") || line.trim_start().starts_with("* ")
}

fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.trim_start().len() && rest.starts_with(['.', ')'])
}

/// Sets the lines of a paragraph anew if they don't fit as they are.
fn flush(page: &mut Text, paragraph: &mut Vec<&str>, width: usize) {
    let Some(first) = paragraph.first() else { return };
    if first.starts_with('>') {
        quote(page, paragraph, width);
        paragraph.clear();
        return;
    }
    let indent = first.len() - first.trim_start().len();
    let room = width.min(PROSE_WIDTH).saturating_sub(INDENT);
    if paragraph.iter().all(|line| Line::of(line, Style::Plain).width() <= room) {
        // As its author broke it; a line at a time, so that code in quotes has its style.
        page.extend(paragraph.iter().flat_map(|line| {
            let own = line.len() - line.trim_start().len();
            prose(line.trim_start(), width, INDENT + own)
        }));
    } else {
        let joined = paragraph.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        let hanging = if is_point(&joined) || is_numbered(&joined) { 2 } else { 0 };
        page.extend(prose_with(Line::empty(), &joined, width, INDENT + indent, INDENT + indent + hanging));
    }
    paragraph.clear();
}

/// What somebody else has said, each row with its mark; set anew if it doesn't fit.
fn quote(page: &mut Text, lines: &[&str], width: usize) {
    const MARK: &str = "> ";
    let fits = |line: &&str| Line::of(line, Style::Code).width() + INDENT <= width.min(PROSE_WIDTH);
    if lines.iter().all(fits) {
        page.extend(lines.iter().flat_map(|line| code_line(line, width)));
        return;
    }
    let words = lines.iter().map(|line| line[1..].trim()).collect::<Vec<_>>().join(" ");
    let room = width.min(PROSE_WIDTH).saturating_sub(INDENT + MARK.len());
    page.extend(by_word(&Line::of(words, Style::Code), room, 0, 0).into_iter().map(|mut row| {
        let mut whole = Line::of(MARK, Style::Code);
        whole.spans.append(&mut row.spans);
        whole.indented(INDENT)
    }));
}

/// Code in its columns. Where the window is too narrow for a line, a comment is set anew, and anything else is broken.
pub fn code(text: &str, width: usize) -> Text {
    let mut page = Text::new();
    let mut rest: Vec<&str> = text.lines().collect();
    while let Some(first) = rest.first() {
        let mark = comment_mark(first);
        let block = if mark.is_some() { rest.iter().take_while(|line| comment_mark(line) == mark).count() } else { 1 };
        let fits = |line: &&str| Line::of(line, Style::Code).width() + INDENT <= width;
        match mark.filter(|_| !rest[..block].iter().all(fits)) {
            Some(mark) => page.extend(comment(&rest[..block], mark, width)),
            None => page.extend(rest[..block].iter().flat_map(|line| code_line(line, width))),
        }
        rest.drain(..block);
    }
    page
}

/// What a line begins with that is nothing but a comment: `#`, with the spaces before it.
fn comment_mark(line: &str) -> Option<&str> {
    let indent = line.len() - line.trim_start().len();
    line[indent..].starts_with('#').then(|| &line[..=indent])
}

/// The lines of a comment, its paragraphs set anew.
fn comment(lines: &[&str], mark: &str, width: usize) -> Text {
    let mut page = Text::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let room = width.min(PROSE_WIDTH).saturating_sub(INDENT + mark.len() + 1);
    let flush = |paragraph: &mut Vec<&str>| {
        let words = std::mem::take(paragraph).join(" ");
        let set = if words.is_empty() { Text::new() } else { by_word(&Line::of(words, Style::Code), room, 0, 0) };
        set.into_iter().map(|line| line.plain()).collect::<Vec<_>>()
    };
    let write = |page: &mut Text, words: &str| {
        let line = if words.is_empty() { mark.to_owned() } else { format!("{mark} {words}") };
        page.extend(code_line(&line, width));
    };
    for line in lines {
        let words = &line[mark.len()..];
        let own = words.strip_prefix(' ').unwrap_or(words);
        // Empty, an example, a point of a list: none of them goes on with what was before.
        if own.trim().is_empty() || own.starts_with([' ', '-', '*', '>']) {
            for words in flush(&mut paragraph) {
                write(&mut page, &words);
            }
        }
        if own.trim().is_empty() || own.starts_with([' ', '>']) {
            write(&mut page, own.trim_end());
        } else {
            paragraph.push(own.trim_end());
        }
    }
    for words in flush(&mut paragraph) {
        write(&mut page, &words);
    }
    page
}

/// A line of code; what does not fit goes on below, further to the right.
fn code_line(line: &str, width: usize) -> Text {
    let indent = INDENT + line.len() - line.trim_start().len();
    let whole = Line::of(line, Style::Code);
    if whole.width() + INDENT <= width {
        return vec![whole.indented(INDENT)];
    }
    // Nothing would be left of a line beside a very deep indent.
    let indent = indent.min(width / 3);
    let mut rows = by_token(&Line::of(line.trim_start(), Style::Code), width.saturating_sub(2).max(indent + 1), indent);
    for row in rows.iter_mut().skip(1) {
        *row = std::mem::take(row).indented(2);
    }
    rows
}

fn difference(files: &[Compared], width: usize) -> Text {
    let mut page = Text::new();
    let mut differs = false;
    for file in files {
        heading(&mut page, &file.path, width);
        let (mine, solution) = (without_texts(&file.mine), without_texts(&file.solution));
        let (left, right): (Vec<&str>, Vec<&str>) = (mine.lines().collect(), solution.lines().collect());
        let deadline = Some(Instant::now() + DEADLINE);
        let ops = capture_diff_slices_deadline(Algorithm::Patience, &left, &right, deadline);
        if ops.iter().all(|op| matches!(op, DiffOp::Equal { .. })) {
            page.extend(prose("Yours is the same, line by line.", width, INDENT));
            continue;
        }
        differs = true;
        let count = ops.len();
        for (index, op) in ops.iter().enumerate() {
            match op {
                DiffOp::Equal { .. } => same(&mut page, &left[op.old_range()], index == 0, index + 1 == count, width),
                _ => changed(&mut page, &left[op.old_range()], &right[op.new_range()], width),
            }
        }
    }
    if !differs {
        return page;
    }
    page.push(Line::empty());
    let legend = Line::of("- yours", Style::Actual).with("   ", Style::Plain).with("+ the solution", Style::Expected);
    page.extend(by_word(&legend, width, 1, 1));
    page.extend(prose("The text at the top and `Why this way` are left out; `pythlings solution` has them.", width, 1));
    page
}

/// Code without its docstring at the top and the comment at its end, both of which are the author's words.
fn without_texts(source: &str) -> String {
    let code = course::split_docstring(source).map_or(source, |(_, after)| after);
    let lines: Vec<&str> = code.lines().map(str::trim_end).collect();
    let end = lines
        .iter()
        .rposition(|line| line.trim() == "# Why this way")
        .filter(|at| lines[*at..].iter().all(|line| line.is_empty() || line.starts_with('#')));
    lines[..end.unwrap_or(lines.len())].join("\n").trim_matches('\n').to_owned()
}

/// Lines of both sides, without those that are far from any difference.
fn same(page: &mut Text, lines: &[&str], is_first: bool, is_last: bool, width: usize) {
    let before = if is_first { 0 } else { CONTEXT };
    let after = if is_last { 0 } else { CONTEXT };
    let show = |page: &mut Text, lines: &[&str]| {
        for line in lines {
            page.extend(row(
                ' ',
                &[Piece { text: (*line).to_owned(), differs: false }],
                Style::Code,
                Style::Code,
                width,
            ));
        }
    };
    if lines.len() <= before + after + 1 {
        show(page, lines);
        return;
    }
    show(page, &lines[..before]);
    let hidden = lines.len() - before - after;
    page.push(Line::of(format!("   ⋮ {hidden} lines that are the same"), Style::Dim).cut(width));
    show(page, &lines[lines.len() - after..]);
}

/// The learner's lines, and what the solution has in their place; words are marked where a line has become another.
fn changed(page: &mut Text, mine: &[&str], solution: &[&str], width: usize) {
    let diffs: Vec<_> = mine.iter().zip(solution).map(|(mine, solution)| diff::characters(mine, solution)).collect();
    let side = |lines: &[&str], pieces: fn(&diff::Diff) -> &Vec<Piece>| -> Vec<Vec<Piece>> {
        let pairs = lines.iter().enumerate();
        pairs
            .map(|(index, line)| {
                match diffs.get(index).filter(|diff| mine.len() == solution.len() && diff.is_telling()) {
                    Some(diff) => pieces(diff).clone(),
                    None => vec![Piece { text: (*line).to_owned(), differs: false }],
                }
            })
            .collect()
    };
    for pieces in side(mine, |diff| &diff.actual) {
        page.extend(row('-', &pieces, Style::Actual, Style::ActualMark, width));
    }
    for pieces in side(solution, |diff| &diff.expected) {
        page.extend(row('+', &pieces, Style::Expected, Style::ExpectedMark, width));
    }
}

/// ` + code`
fn row(sign: char, pieces: &[Piece], style: Style, marked: Style, width: usize) -> Text {
    let mut line = Line::empty();
    for piece in pieces {
        line.push(&piece.text, if piece.differs { marked } else { style });
    }
    let rows =
        if line.width() + INDENT <= width { vec![line.indented(INDENT)] } else { by_token(&line, width, INDENT) };
    let signed = |(index, mut row): (usize, Line)| {
        if index == 0
            && let Some(indent) = row.spans.first_mut()
        {
            indent.text = format!(" {sign} ");
            indent.style = style;
        }
        row
    };
    rows.into_iter().enumerate().map(signed).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(text: &Text) -> Vec<String> {
        text.iter().map(|line| line.plain().trim_end().to_owned()).collect()
    }

    #[test]
    fn a_comment_is_set_anew_where_it_does_not_fit_and_code_is_broken() {
        let source = "def f(first, second):\n    return first\n\n# Why this way\n#\n# A long sentence that goes on, and on.\n# It ends.\n#\n#     kept(as_it_is)\n";
        assert_eq!(
            plain(&code(source, 100)),
            source.lines().map(|line| format!("   {line}").trim_end().to_owned()).collect::<Vec<_>>()
        );
        assert_eq!(
            plain(&code(source, 26)),
            [
                "   def f(first, second):",
                "       return first",
                "",
                "   # Why this way",
                "   #",
                "   # A long sentence that",
                "   # goes on, and on. It",
                "   # ends.",
                "   #",
                "   #     kept(as_it_is)",
            ]
        );
        assert_eq!(
            plain(&code("    total(first, second, third)", 24)),
            ["       total(first,", "         second, third)"]
        );
    }

    #[test]
    fn paragraphs_are_set_anew_and_examples_are_not() {
        let text = "A scene with a person\nand a problem.\n\n    code(1)\n\n- one point of a list that is long\n- two\n\n```python\nx = 1\n```\n";
        assert_eq!(
            plain(&document(text, 24)),
            [
                "   A scene with a person",
                "   and a problem.",
                "",
                "       code(1)",
                "",
                "   - one point of a list",
                "     that is long",
                "   - two",
                "",
                "   x = 1",
            ]
        );
        assert_eq!(plain(&document("one two three\nfour", 14)), ["   one two", "   three four"]);
        let strong = "**Stage 1: what there is.** Three classes.";
        assert_eq!(plain(&document(strong, 30)), ["   **Stage 1: what there is.**", "   Three classes."]);
    }

    #[test]
    fn what_somebody_says_is_set_anew_with_its_mark_on_each_row() {
        let text = "From: Wangari\n\n> It promised the same tent to two\n> families.\n>\n> Please help.\nAnd so on.\n";
        assert_eq!(
            plain(&document(text, 24)),
            [
                "   From: Wangari",
                "",
                "   > It promised the",
                "   > same tent to two",
                "   > families.",
                "   >",
                "   > Please help.",
                "   And so on.",
            ]
        );
        assert_eq!(plain(&document("> It promised\n> the tent.", 24)), ["   > It promised", "   > the tent."]);
        assert_eq!(
            plain(&document("```\n> not a quote that would be set anew\n> at all\n```", 24)).last().unwrap(),
            "   > at all"
        );
    }

    #[test]
    fn the_difference_leaves_the_texts_out() {
        let mine = "\"\"\"The task.\"\"\"\n\n\ndef f(x):\n    if x == True:\n        return 1\n    return 2\n";
        let solution = "\"\"\"One way.\"\"\"\n\n\ndef f(x):\n    if x:\n        return 1\n    return 2\n\n\n# Why this way\n#\n# Words.\n";
        let pair = |mine: &str| {
            Page::Difference(vec![Compared { path: "f.py".into(), mine: mine.into(), solution: solution.into() }])
        };
        assert_eq!(
            plain(&pair(mine).lines(60))[..7],
            [
                "f.py",
                "",
                "   def f(x):",
                " -     if x == True:",
                " +     if x:",
                "           return 1",
                "       return 2"
            ]
            .map(|line| if line == "f.py" { " f.py".to_owned() } else { line.to_owned() })
        );
        assert!(plain(&pair(solution).lines(60)).contains(&"   Yours is the same, line by line.".to_owned()));
    }

    proptest! {
        #[test]
        fn nothing_is_cut_and_nothing_overflows(
            text in "([ #a-z`\"*-]{0,50}\n){0,8}", other in "([ #a-z]{0,50}\n){0,8}", width in 20usize..120
        ) {
            let pages = [
                code(&text, width),
                document(&text, width),
                Page::Difference(vec![Compared { path: "a.py".into(), mine: text.clone(), solution: other }]).lines(width),
            ];
            for line in pages.iter().flatten() {
                prop_assert!(line.width() <= width && !line.plain().contains('…'), "{:?}", line.plain());
            }
        }
    }
}
