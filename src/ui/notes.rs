//! What the learner has written about an exercise.

use super::{
    page,
    text::{Line, Style, Text},
    wrap::prose,
};
use crate::diary::DiaryNote;

/// Rows of a note where it comes back beside something else.
const ROWS: usize = 6;

/// The newest note on an exercise, to be seen beside it; the rest of it, and older ones, are told of.
pub fn last_note(exercise: &str, notes: &[DiaryNote], width: usize) -> Text {
    let Some((last, older)) = notes.split_last() else { return Text::new() };
    let mut text = vec![heading(last).cut(width)];
    let whole = page::document(&last.text, width);
    let is_long = whole.len() > ROWS;
    text.extend(whole.into_iter().take(ROWS));
    let more = match (is_long, older.len()) {
        (false, 0) => return text,
        (true, 0) => "The rest of it".to_owned(),
        (false, 1) => "An older one".to_owned(),
        (false, older) => format!("{older} older ones"),
        (true, _) => "The rest of it and older ones".to_owned(),
    };
    text.extend(prose(&format!("{more}: `pythlings note {exercise} --show`"), width, 3));
    text
}

/// All notes on an exercise, the oldest first.
pub fn all_notes(notes: &[DiaryNote], width: usize) -> Text {
    let mut text = Text::new();
    for note in notes {
        if !text.is_empty() {
            text.push(Line::empty());
        }
        text.push(heading(note).cut(width));
        text.extend(page::document(&note.text, width));
    }
    text
}

/// ` your note  2026-11-30`
fn heading(note: &DiaryNote) -> Line {
    let day = note.day.map(|day| format!("  {day}")).unwrap_or_default();
    Line::of(" your note", Style::Hint).with(day, Style::Dim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(day: &str, text: &str) -> DiaryNote {
        DiaryNote { day: day.parse().ok(), exercise: "loops1".into(), text: text.into() }
    }

    fn plain(text: &Text) -> String {
        text.iter().map(|line| line.plain() + "\n").collect()
    }

    #[test]
    fn the_newest_note_is_shown_and_the_rest_is_told_of() {
        let notes = [note("2026-11-28", "Old."), note("2026-11-30", "The colon,\n    for x in y:\nagain.")];
        assert_eq!(
            plain(&last_note("loops1", &notes, 80)),
            " your note  2026-11-30\n   The colon,\n       for x in y:\n   again.\n   An older one: `pythlings note loops1 --show`\n"
        );
        assert_eq!(plain(&last_note("loops1", &[note("", "x")], 80)), " your note\n   x\n");
        let long = note("2026-11-30", &"word\n".repeat(20));
        let shown = last_note("loops1", &[long], 40);
        assert_eq!(shown.len(), 1 + ROWS + 2, "{}", plain(&shown));
        assert!(shown.iter().all(|line| line.width() <= 40));
        assert!(last_note("loops1", &[], 80).is_empty());
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        let shown = plain(&all_notes(&[note("2026-11-30", "\x1b[31mred\x1b]0;x\x07")], 80));
        assert!(!shown.contains('\x1b') && shown.contains("red"), "{shown:?}");
    }
}
