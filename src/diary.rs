//! The learner's diary: one Markdown file of their own, with a heading for each day and below it one for each exercise.
//!
//! ```markdown
//! ## 2026-11-30
//!
//! ### loops1
//!
//! The colon again.
//! ```
//!
//! What is here is pure. The learner writes in the file, too, as they like: whatever is not such a heading is text, and a note is added by
//! putting lines between two lines, so that nothing that was there changes. Line ends are those that the file has. What is not Markdown
//! is known by rules of our own, so that a slip does little harm:
//!
//! - A line that begins with `## 2026-11-30` begins a day wherever it is, also in a code block that somebody forgot to close.
//! - `###` and a name begin the notes of an exercise, but not in a code block.
//! - Notes end at the next `##` or `###`. A single `#` ends nothing: most often it is a comment of Python's.

mod code;
mod store;

use std::ops::Range;

use self::code::Fence;
pub use self::store::Diary;
use crate::timestamp::Day;

/// What the learner has written about an exercise on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryNote {
    /// `None` where it is below no day.
    pub day: Option<Day>,
    /// The name of the exercise, or whatever is in its place.
    pub exercise: String,
    /// Markdown, without the empty lines around it.
    pub text: String,
}

/// Lines that are put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Insertion {
    /// Where, in bytes.
    at: usize,
    lines: String,
    /// The line, counted from 1, where the learner goes on writing: in the text as it is afterwards.
    line: u32,
}

/// What a line begins.
#[derive(Debug, Clone, PartialEq, Eq)]
enum DiaryHeading {
    Day(Day),
    Exercise(String),
    /// Something of the learner's own, of the second or the third level.
    Other(u8),
}

/// A heading and what is below it, up to the next one; what is before the first heading has none.
#[derive(Debug)]
struct DiarySection {
    heading: Option<DiaryHeading>,
    /// The day that it is below, or of which it is the heading.
    day: Option<Day>,
    /// Its heading included.
    all: Range<usize>,
    /// Without its heading.
    body: Range<usize>,
}

impl DiarySection {
    fn is_of(&self, exercise: &str) -> bool {
        matches!(&self.heading, Some(DiaryHeading::Exercise(name)) if name == exercise)
    }
}

/// All notes in a diary, in their order.
pub fn notes(diary: &str) -> Vec<DiaryNote> {
    let mut notes = Vec::new();
    for section in sections(diary) {
        let text = without_escapes(&diary[section.body]);
        if let Some(DiaryHeading::Exercise(exercise)) = section.heading
            && !text.is_empty()
        {
            notes.push(DiaryNote { day: section.day, exercise, text });
        }
    }
    notes
}

/// Where a note goes. `None` for a note with nothing in it.
fn insert(diary: &str, day: Day, exercise: &str, note: &str) -> Option<Insertion> {
    let note = as_note(note)?;
    Some(Place::find(diary, day, exercise).insertion(diary, day, exercise, &note))
}

/// The heading below which a note is to be written; nothing is inserted where it is there already.
fn insert_heading(diary: &str, day: Day, exercise: &str) -> Insertion {
    Place::find(diary, day, exercise).insertion(diary, day, exercise, "")
}

/// Where a note goes.
struct Place {
    /// After these bytes, the last lines of which have something in them.
    at: usize,
    has_day: bool,
    has_exercise: bool,
    /// A code block that is not closed before it.
    open: Option<Fence>,
}

impl Place {
    /// Of several headings of a day (git may have put two diaries together) or of an exercise the last one counts.
    fn find(diary: &str, day: Day, exercise: &str) -> Self {
        let sections = sections(diary);
        let of_day = || sections.iter().filter(|section| section.day == Some(day));
        let of_exercise = of_day().rfind(|section| section.is_of(exercise));
        let found = of_exercise.or_else(|| of_day().next_back());
        let section = found.or(sections.last()).map_or(0..diary.len(), |section| section.all.clone());
        let at = match (section.start, content_end(&diary[section.clone()])) {
            // Only empty lines: before them.
            (0, 0) => 0,
            (start, length) => start + length,
        };
        let lines = diary[section.start..at].lines();
        Self { at, has_day: found.is_some(), has_exercise: of_exercise.is_some(), open: lines.fold(None, Fence::after) }
    }

    fn insertion(&self, diary: &str, day: Day, exercise: &str, note: &str) -> Insertion {
        let (before, after) = diary.split_at(self.at);
        let is_new = before.trim_start_matches(BYTE_ORDER_MARK).is_empty();
        let blocks = [
            is_new.then(|| TITLE.to_owned()),
            (!self.has_day).then(|| format!("## {day}")),
            (!self.has_exercise).then(|| format!("### {exercise}")),
            Some(note.to_owned()).filter(|note| !note.is_empty()),
        ];
        let blocks: Vec<String> = blocks.into_iter().flatten().collect();
        let mut lines = String::new();
        if !blocks.is_empty() {
            if !is_new {
                lines.push_str(if before.ends_with('\n') { "" } else { "\n" });
                lines.extend(self.open.map(|fence| fence.closing() + "\n"));
                lines.push('\n');
            }
            lines.push_str(&blocks.join("\n\n"));
            // Where nothing is written yet, the learner goes on after an empty line.
            lines.push_str(if note.is_empty() { "\n\n\n" } else { "\n" });
            let is_crowded = after.lines().next().is_some_and(|next| !next.trim().is_empty());
            lines.push_str(if is_crowded && !note.is_empty() { "\n" } else { "" });
        }
        let line = before.matches('\n').count() + lines.matches('\n').count();
        let line = if lines.is_empty() && !before.ends_with('\n') { line + 1 } else { line };
        if has_windows_ends(diary) {
            lines = lines.replace('\n', "\r\n");
        }
        Insertion { at: self.at, lines, line: u32::try_from(line.max(1)).unwrap_or(u32::MAX) }
    }
}

const BYTE_ORDER_MARK: char = '\u{feff}';
/// What a diary begins with that we begin.
const TITLE: &str = "# Diary";

/// As its first line ends, so do the others.
fn has_windows_ends(text: &str) -> bool {
    text.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n"))
}

/// Where the last line that has something in it ends.
fn content_end(text: &str) -> usize {
    let mut end = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if !line.trim().is_empty() {
            end = at;
        }
    }
    end
}

fn sections(diary: &str) -> Vec<DiarySection> {
    let mut found = vec![DiarySection { heading: None, day: None, all: 0..diary.len(), body: 0..diary.len() }];
    let lines: Vec<&str> = diary.split_inclusive('\n').collect();
    let in_code = code::lines_of_code(&lines);
    let mut at = 0;
    let mut day = None;
    for (index, line) in lines.iter().enumerate() {
        let begin = at;
        at += line.len();
        let line = if index == 0 { line.trim_start_matches(BYTE_ORDER_MARK) } else { line };
        let heading = if in_code[index] { day_at_margin(line).map(DiaryHeading::Day) } else { heading(line) };
        let Some(heading) = heading else { continue };
        match heading {
            DiaryHeading::Day(this) => day = Some(this),
            DiaryHeading::Other(2) => day = None,
            DiaryHeading::Other(_) | DiaryHeading::Exercise(_) => {}
        }
        if let Some(last) = found.last_mut() {
            (last.all.end, last.body.end) = (begin, begin);
        }
        found.push(DiarySection { heading: Some(heading), day, all: begin..diary.len(), body: at..diary.len() });
    }
    found
}

/// What a line outside code blocks begins. Markdown wants a space after the signs; whoever forgets it means a heading, too.
fn heading(line: &str) -> Option<DiaryHeading> {
    let (level, words) = level_of(line)?;
    let is_marked = words.is_empty() || words.starts_with([' ', '\t']);
    let known = match level {
        2 => words.split_whitespace().take(2).find_map(date).map(DiaryHeading::Day),
        _ => name(words).map(DiaryHeading::Exercise),
    };
    known.or_else(|| is_marked.then_some(DiaryHeading::Other(level)))
}

/// The level of a heading, 2 or 3, and what is after its signs, as Markdown has them: after three spaces at the most.
fn level_of(line: &str) -> Option<(u8, &str)> {
    let rest = line.trim_start_matches(' ');
    let words = rest.trim_start_matches('#');
    let level = match rest.len() - words.len() {
        2 => 2,
        3 => 3,
        _ => return None,
    };
    (line.len() - rest.len() <= 3).then_some((level, words.trim_end()))
}

/// The date at the beginning of a word: `2026-11-30:`.
fn date(word: &str) -> Option<Day> {
    let end = word.char_indices().nth(10).map_or(word.len(), |(index, _)| index);
    let (date, rest) = word.split_at(end);
    if rest.starts_with(char::is_alphanumeric) { None } else { date.parse().ok() }
}

/// A line that begins with `## 2026-11-30`, exactly so.
fn day_at_margin(line: &str) -> Option<Day> {
    date(line.strip_prefix("## ")?)
}

/// The name that a heading begins with, however it is written: `` `Loops1` ``, `loops1:`, `030_loops1`.
fn name(words: &str) -> Option<String> {
    let word = words.split_whitespace().next()?;
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let name = word.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix('_').unwrap_or(word);
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name.then(|| name.to_lowercase())
}

/// A note as it is written into the diary: without what a terminal would obey, and without what would end it too soon. `None` when
/// nothing is left.
fn as_note(text: &str) -> Option<String> {
    let text = without_controls(text);
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| !line.trim().is_empty())?;
    let mut note: Vec<String> = Vec::with_capacity(lines.len() - first + 1);
    let mut open: Option<Fence> = None;
    for line in &lines[first..] {
        note.push(match escape_place(line, open.is_some()) {
            Some((at, sign)) => format!("{}{sign}{}", &line[..at], &line[at..]),
            None => (*line).to_owned(),
        });
        open = Fence::after(open, line);
    }
    while note.last().is_some_and(|line| line.trim().is_empty()) {
        note.pop();
    }
    if let Some(last) = note.last_mut() {
        last.truncate(last.trim_end().len());
    }
    note.extend(open.map(Fence::closing));
    Some(note.join("\n"))
}

/// The text of a note as it was before [`as_note`], without the empty lines around it.
fn without_escapes(body: &str) -> String {
    let lines: Vec<&str> = body.lines().collect();
    let in_code = code::lines_of_code(&lines);
    let mut text = String::with_capacity(body.len());
    for (line, in_code) in lines.iter().zip(in_code) {
        match escape_place(line, in_code).filter(|(at, sign)| line[*at..].starts_with(*sign)) {
            Some((at, sign)) => text.extend([&line[..at], &line[at + sign.len_utf8()..]]),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    let first: usize = text.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    text.drain(..first);
    text.truncate(text.trim_end().len());
    text
}

/// A line that begins something in the diary, or would but for signs that keep it from that: where one more of them goes, and which.
/// Outside code it is a backslash, which Markdown does not show.
fn escape_place(line: &str, in_code: bool) -> Option<(usize, char)> {
    let rest = line.trim_start_matches(' ');
    if in_code {
        return day_at_margin(rest).map(|_| (0, ' '));
    }
    let indent = line.len() - rest.len();
    let bare = format!("{}{}", &line[..indent], rest.trim_start_matches('\\'));
    level_of(&bare).map(|_| (indent, '\\'))
}

/// Text without colours, with line ends of one kind. Whatever else a terminal would obey becomes a sign that can be seen.
fn without_controls(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\x1b' => match colour_length(rest) {
                Some(colour) => length = colour,
                None => plain.push('\u{241b}'),
            },
            '\r' => {
                length += usize::from(rest[1..].starts_with('\n'));
                plain.push('\n');
            }
            '\n' | '\t' => plain.push(c),
            '\0'..='\x1f' => plain.extend(char::from_u32(0x2400 + c as u32)),
            '\x7f' => plain.push('\u{2421}'),
            c if c.is_control() => plain.extend(c.escape_unicode()),
            c => plain.push(c),
        }
        rest = &rest[length..];
    }
    plain
}

/// The length of a sequence that sets colours ("select graphic rendition", ECMA-48), if the text begins with one.
fn colour_length(text: &str) -> Option<usize> {
    let parameters = text.strip_prefix("\x1b[")?;
    let end = parameters.find(|c: char| !matches!(c, '0'..='9' | ';' | ':'))?;
    parameters[end..].starts_with('m').then_some(2 + end + 1)
}

#[cfg(test)]
mod tests;
