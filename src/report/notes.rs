//! What the learner has written down, as JSON lines.

use serde::Serialize;

use super::json::line_of;
use crate::diary::DiaryNote;

/// Version of these objects. It grows when a field changes its meaning or goes, not when one comes.
const FORMAT_VERSION: u32 = 1;

#[derive(Serialize)]
struct NoteRow<'a> {
    format_version: u32,
    exercise: &'a str,
    phase: &'a str,
    /// `2026-11-30`; null where it is below no day.
    day: Option<String>,
    /// Markdown.
    text: &'a str,
}

/// The line for a note on an exercise of this phase, with its line end.
pub fn note_line(phase: &str, note: &DiaryNote) -> String {
    line_of(&NoteRow {
        format_version: FORMAT_VERSION,
        exercise: &note.exercise,
        phase,
        day: note.day.map(|day| day.to_string()),
        text: &note.text,
    })
}
