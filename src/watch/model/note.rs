//! Writing something down about an exercise, and what was written down before.

use std::collections::HashMap;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use super::{Effect, ExerciseIndex, Model, Notice};
use crate::{diary::DiaryNote, layout::DIARY_FILE, terminal::key::Key};

/// The line in which a note is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoteField {
    /// What the note is about, whatever is on the screen meanwhile.
    pub exercise: ExerciseIndex,
    before: String,
    after: String,
}

/// What is known of the learner's notes.
#[derive(Debug, Default)]
pub(super) struct Notebook {
    /// The notes on the exercise on the screen.
    pub(super) shown: Vec<DiaryNote>,
    pub(super) field: Option<NoteField>,
    /// What was typed and left.
    drafts: HashMap<ExerciseIndex, NoteField>,
}

impl NoteField {
    /// What is before and after the place where the next character goes.
    pub fn text(&self) -> (&str, &str) {
        (&self.before, &self.after)
    }

    fn whole(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    fn is_empty(&self) -> bool {
        self.before.trim().is_empty() && self.after.trim().is_empty()
    }

    fn take(&mut self, key: Key) {
        match key {
            // Of the line ends of a text that is pasted, one space is left.
            Key::Pasted(' ') if self.before.ends_with(' ') => {}
            Key::Char(c) | Key::Pasted(c) => self.before.push(c),
            Key::Backspace => self.before.truncate(self.previous()),
            Key::Left => {
                let at = self.previous();
                self.after.insert_str(0, &self.before.split_off(at));
            }
            Key::Right => {
                let end = self.after.graphemes(true).next().map_or(0, str::len);
                self.before.extend(self.after.drain(..end));
            }
            Key::Home | Key::Ctrl('a') => self.after.insert_str(0, &std::mem::take(&mut self.before)),
            Key::End | Key::Ctrl('e') => self.before.push_str(&std::mem::take(&mut self.after)),
            Key::Ctrl('u') => self.before.clear(),
            Key::Ctrl('k') => self.after.clear(),
            Key::Ctrl('w') => {
                let words = self.before.trim_end();
                let space = words.char_indices().rfind(|(_, c)| c.is_whitespace());
                self.before.truncate(space.map_or(0, |(at, c)| at + c.len_utf8()));
            }
            _ => {}
        }
    }

    /// Where the last character before the cursor begins.
    fn previous(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.before.len(), self.before.len(), true);
        cursor.prev_boundary(&self.before, 0).ok().flatten().unwrap_or(0)
    }
}

impl Model {
    /// The notes on the exercise on the screen.
    pub fn notes(&self) -> &[DiaryNote] {
        &self.notebook.shown
    }

    /// The line in which a note is being typed.
    pub fn note_field(&self) -> Option<&NoteField> {
        self.notebook.field.as_ref()
    }

    pub(super) fn begin_note(&mut self) {
        let exercise = self.session.shown.exercise();
        let draft = self.notebook.drafts.remove(&exercise);
        self.notebook.field = Some(draft.unwrap_or(NoteField { exercise, ..NoteField::default() }));
    }

    /// A key while a note is typed.
    pub(super) fn type_note(&mut self, key: Key) {
        if let Some(field) = &mut self.notebook.field {
            field.take(key);
        }
    }

    /// Whether a note was being typed; what was typed is kept for the next time.
    pub(super) fn leave_note(&mut self) -> bool {
        let Some(field) = self.notebook.field.take() else { return false };
        if !field.is_empty() {
            self.notebook.drafts.insert(field.exercise, field);
        }
        true
    }

    pub(super) fn keep_note(&mut self) -> Vec<Effect> {
        match self.notebook.field.take() {
            Some(field) if !field.is_empty() => {
                let (exercise, text) = (field.exercise, field.whole());
                // Until it is on disk.
                self.notebook.drafts.insert(exercise, field);
                vec![Effect::AddNote(exercise, text)]
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn note_in_editor(&mut self) -> Vec<Effect> {
        let Some(field) = self.notebook.field.take() else { return Vec::new() };
        let exercise = field.exercise;
        let mut effects = Vec::new();
        if !field.is_empty() {
            let text = field.whole();
            self.notebook.drafts.insert(exercise, field);
            effects.push(Effect::AddNote(exercise, text));
        }
        effects.push(Effect::EditNote(exercise));
        effects
    }

    pub(super) fn noted(&mut self, exercise: ExerciseIndex, result: Result<Vec<DiaryNote>, String>) -> Vec<Effect> {
        match result {
            Ok(notes) => {
                self.notebook.drafts.remove(&exercise);
                self.notice = Some(Notice::info(format!("noted in `{DIARY_FILE}`")));
                if exercise == self.session.shown.exercise() {
                    self.notebook.shown = notes;
                }
            }
            Err(why) => {
                // What was typed comes back, to be tried again.
                if self.notebook.field.is_none() {
                    self.notebook.field = self.notebook.drafts.remove(&exercise);
                }
                self.notice = Some(Notice::warning(format!("not noted: {why}")));
            }
        }
        vec![Effect::Draw]
    }

    /// What the diary has on an exercise.
    pub(super) fn notes_read(&mut self, exercise: ExerciseIndex, notes: Vec<DiaryNote>) -> Vec<Effect> {
        if exercise != self.session.shown.exercise() || notes == self.notebook.shown {
            return Vec::new();
        }
        self.notebook.shown = notes;
        vec![Effect::Draw]
    }

    /// Looks what the diary has on the exercise on the screen: after everything else, as no verdict waits for it. Without keys each
    /// verdict is printed, and the notes would be with each of them.
    pub(super) fn read_notes(&self) -> Option<Effect> {
        self.settings.interactive.then_some(Effect::ReadNotes(self.session.shown.exercise()))
    }
}
