//! Notes: typing one, and how those of before come back.

use super::*;
use crate::diary::DiaryNote;

impl ModelFixture {
    fn type_in(&mut self, text: &str) {
        for c in text.chars() {
            self.press(c);
        }
    }

    fn field(&self) -> Option<String> {
        self.model.note_field().map(|field| {
            let (before, after) = field.text();
            format!("{before}|{after}")
        })
    }

    fn key(&mut self, key: Key) {
        self.send(Message::Key(key));
    }
}

fn note(exercise: &str, text: &str) -> DiaryNote {
    DiaryNote { day: None, exercise: exercise.into(), text: text.into() }
}

#[test]
fn letters_are_letters_until_the_note_is_kept() {
    let mut kit = ModelFixture::new();
    kit.press('d');
    assert_eq!(kit.model.place(), KeyContext::Note);
    kit.type_in("q? lx");
    assert_eq!(kit.field().as_deref(), Some("q? lx|"));
    kit.key(Key::Enter);
    assert!(kit.has(&Effect::AddNote(0, "q? lx".into())));
    assert_eq!(kit.model.place(), KeyContext::Exercise);
    kit.send(Message::Noted(0, Ok(vec![note("a1", "q? lx")])));
    assert_eq!((kit.notice(), kit.model.notes().len()), ("noted in `diary.md`", 1));
    kit.press('d');
    assert_eq!(kit.field().as_deref(), Some("|"), "it is written, and gone from here");
    kit.effects.clear();
    kit.type_in("  ");
    kit.key(Key::Enter);
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::AddNote(..))), "there is nothing in it");
}

#[test]
fn a_note_that_could_not_be_written_comes_back() {
    let mut kit = ModelFixture::new();
    kit.press('d');
    kit.type_in("precious");
    kit.key(Key::Enter);
    kit.send(Message::Noted(0, Err("disk full".into())));
    assert_eq!((kit.notice(), kit.field().as_deref()), ("not noted: disk full", Some("precious|")));
}

#[test]
fn what_was_begun_waits_for_its_own_exercise() {
    let mut kit = ModelFixture::new();
    kit.press('d');
    kit.type_in("of a");
    kit.end_run(Failed);
    kit.save(1, 7);
    kit.wait(Duration::from_millis(200));
    assert_eq!((kit.shown(), kit.field().as_deref()), ("b1", Some("of a|")), "a save is followed, the line stays");
    kit.key(Key::Esc);
    kit.press('d');
    assert_eq!(kit.field().as_deref(), Some("|"));
    kit.type_in("of b");
    kit.key(Key::Esc);
    kit.press('p');
    kit.press('d');
    assert_eq!(kit.field().as_deref(), Some("of a|"));
    kit.key(Key::Enter);
    assert!(kit.has(&Effect::AddNote(0, "of a".into())));
}

#[test]
fn a_note_is_read_after_the_check_has_begun_and_only_for_somebody_who_looks() {
    let kit = ModelFixture::new();
    let at = |wanted: &Effect| kit.effects.iter().position(|effect| effect == wanted);
    assert!(at(&Effect::Look(Assignment::Exercise(0))) < at(&Effect::ReadNotes(0)), "{:?}", kit.effects);
    let settings = Settings { editor: EditorUse::Nowhere, interactive: false, ..Settings::default() };
    let mut kit = ModelFixture::before_start(ProgressState::default(), settings);
    kit.send(Message::Start);
    assert!(!kit.has(&Effect::ReadNotes(0)));
}

#[test]
fn notes_are_those_of_the_exercise_on_the_screen() {
    let mut kit = ModelFixture::new();
    kit.effects.clear();
    kit.send(Message::Notes(1, vec![note("b1", "x")]));
    kit.send(Message::Notes(0, Vec::new()));
    assert_eq!((kit.model.notes(), kit.effects.as_slice()), (&[][..], &[][..]), "nothing new to draw");
    kit.send(Message::Notes(0, vec![note("a1", "y")]));
    assert!(kit.has(&Effect::Draw) && kit.model.notes().len() == 1);
    kit.end_run(Failed);
    kit.save(1, 7);
    kit.wait(Duration::from_millis(200));
    assert!(kit.model.notes().is_empty() && kit.has(&Effect::ReadNotes(1)));
    kit.effects.clear();
    kit.send(Message::Resumed);
    assert!(kit.has(&Effect::ReadNotes(1)), "an editor may have been in our place");
}

#[test]
fn the_editor_takes_over_what_was_typed() {
    let editor = Settings { editor: EditorUse::OnKey, interactive: true, ..Settings::default() };
    let mut kit = ModelFixture::before_start(ProgressState::default(), editor);
    kit.send(Message::Start);
    kit.press('d');
    kit.type_in("begun");
    kit.key(Key::Tab);
    let of_notes: Vec<&Effect> =
        kit.effects.iter().filter(|effect| matches!(effect, Effect::AddNote(..) | Effect::EditNote(_))).collect();
    assert_eq!(of_notes, [&Effect::AddNote(0, "begun".into()), &Effect::EditNote(0)]);
    let mut without = ModelFixture::new();
    without.press('d');
    without.type_in("begun");
    without.key(Key::Tab);
    assert_eq!(without.field().as_deref(), Some("begun|"));
    assert!(without.notice().starts_with("no editor is known"));
}

#[test]
fn a_line_is_edited_by_characters_as_they_are_seen() {
    let mut kit = ModelFixture::new();
    kit.press('d');
    kit.type_in("one two\u{3000}e\u{301}");
    for (key, field) in [
        (Key::Left, "one two\u{3000}|e\u{301}"),
        (Key::Home, "|one two\u{3000}e\u{301}"),
        (Key::Right, "o|ne two\u{3000}e\u{301}"),
        (Key::Backspace, "|ne two\u{3000}e\u{301}"),
        (Key::Backspace, "|ne two\u{3000}e\u{301}"),
        (Key::End, "ne two\u{3000}e\u{301}|"),
        (Key::Right, "ne two\u{3000}e\u{301}|"),
        (Key::Backspace, "ne two\u{3000}|"),
        (Key::Ctrl('w'), "ne |"),
        (Key::Pasted(' '), "ne |"),
        (Key::Pasted('x'), "ne x|"),
        (Key::Up, "ne x|"),
        (Key::Ctrl('a'), "|ne x"),
        (Key::Ctrl('k'), "|"),
        (Key::Char('y'), "y|"),
        (Key::Ctrl('u'), "|"),
    ] {
        kit.key(key);
        assert_eq!(kit.field().as_deref(), Some(field), "{key:?}");
    }
}

#[test]
fn a_line_that_is_being_typed_is_kept_however_watch_mode_ends() {
    for ending in [Message::Interrupt, Message::Key(Key::Ctrl('d')), Message::Crashed] {
        let mut kit = ModelFixture::new();
        kit.press('d');
        kit.type_in("begun");
        kit.send(ending);
        let at = |wanted: fn(&Effect) -> bool| kit.effects.iter().position(wanted);
        let (noted, quit) = (at(|it| matches!(it, Effect::AddNote(0, _))), at(|it| matches!(it, Effect::Quit(_))));
        assert!(noted.is_some() && noted < quit, "{:?}", kit.effects);
    }
    let mut kit = ModelFixture::new();
    kit.press('d');
    kit.type_in("given up");
    kit.key(Key::Esc);
    kit.press('q');
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::AddNote(..))));
}
