use proptest::prelude::*;

use super::*;
use crate::{
    course::Course,
    engine::verdict::VerdictKind,
    progress::{LearningState, ProgressState},
    terminal::{Size, key::Key},
    watch::{
        content::Content,
        model::{Assignment, Effect, Message, Moment, Settings},
        testing,
    },
};

/// A model with a verdict on the screen, and then some keys.
fn model(size: Size, kind: VerdictKind, keys: &str) -> Model {
    let mut course = Course::clone(&testing::course(&["loops1", "loops2", "a_very_long_name_of_an_exercise1"]));
    course.info.title = "A course".into();
    course.info.welcome = "Welcome to all of this.\n\nSecond paragraph.".into();
    let settings = Settings { interactive: true, ..Settings::default() };
    let mut model =
        Model::new(std::sync::Arc::new(course), ProgressState::default(), LearningState::default(), settings, size);
    let mut send = |message| model.update(Moment::ZERO, message);
    send(Message::Start);
    if kind != VerdictKind::Killed {
        send(Message::Content(Assignment::Exercise(0), Content::default()));
        let printed = "one line\n".repeat(30);
        let verdict = testing::verdict("loops1", kind, &printed);
        send(Message::Verdict(1, Ok(Box::new(verdict)), Content::default()));
        if kind == VerdictKind::Passed {
            let mut state = ProgressState::default();
            state.mark_passed("loops1", crate::timestamp::Timestamp(1));
            send(Message::PassRecorded(0, Ok(Box::new(state))));
        }
        model.update(Moment::ZERO, Message::Key(Key::Enter));
    }
    for key in keys.chars() {
        let effects = model.update(Moment::ZERO, Message::Key(if key == '\r' { Key::Enter } else { Key::Char(key) }));
        for effect in effects {
            if let Effect::AskReset(exercise) = effect {
                model.update(Moment::ZERO, Message::MayReset(exercise, false));
            }
        }
    }
    model
}

fn lines(model: &Model) -> Vec<String> {
    frame(model).lines.iter().map(Line::plain).collect()
}

const SIZE: Size = Size { columns: 80, rows: 24 };

#[test]
fn the_footer_says_what_the_keys_do_after_a_failure_and_after_a_pass() {
    let footer = |kind| lines(&model(SIZE, kind, "")).pop().unwrap();
    assert_eq!(footer(VerdictKind::Failed), " h hint 0/3   t task   l list   x reset   ? help   q quit");
    assert_eq!(footer(VerdictKind::Passed), " n next   s solution   m difference   d note   l list   ? help   q quit");
}

#[test]
fn a_narrow_footer_keeps_the_way_out() {
    let footer = |columns, keys| lines(&model(Size { columns, rows: 24 }, VerdictKind::Failed, keys)).pop().unwrap();
    assert_eq!(footer(40, ""), " h hint 0/3  t task  ? help  q quit");
    assert_eq!(footer(17, ""), " ? help  q quit");
    assert_eq!(footer(40, "l"), " Enter continue here  q back");
}

#[test]
fn what_does_not_fit_is_counted_and_can_be_scrolled_to() {
    let mut model = model(Size { columns: 80, rows: 12 }, VerdictKind::Passed, "");
    let drawn = frame(&model);
    assert!(drawn.layout.hidden > 0);
    let marker = |model: &Model| lines(model).into_iter().find(|line| line.contains("more line")).unwrap();
    assert_eq!(marker(&model), format!(" ↓ {} more lines · PgDn", drawn.layout.hidden));
    model.laid_out(drawn.layout);
    model.update(Moment::ZERO, Message::Key(Key::Down));
    assert_eq!(marker(&model), format!(" ↑ 1 · ↓ {} more lines · PgUp PgDn", drawn.layout.hidden - 1));
    model.update(Moment::ZERO, Message::Key(Key::End));
    assert!(marker(&model).contains("· PgUp"));
    let last = lines(&model);
    assert!(last.iter().any(|line| line.contains("loops2")), "the end is there: {last:?}");
}

#[test]
fn the_first_screen_says_what_to_do_and_that_something_is_going_on() {
    let mut model = model(SIZE, VerdictKind::Killed, "");
    let welcome = lines(&model).join("\n");
    assert!(welcome.contains("Welcome to all of this.") && welcome.contains("010_loops1/loops1.py"), "{welcome}");
    model.update(Moment::ZERO, Message::Content(Assignment::Exercise(0), Content::default()));
    model.update(Moment::ZERO, Message::Preparing(1, "installing pytest …".into()));
    assert!(lines(&model).join("\n").contains("installing pytest … 0.0 s"));
    model.update(Moment::from_secs(2), Message::Key(Key::Enter));
    let waiting = lines(&model).join("\n");
    assert!(waiting.contains("Edit 01_core/010_loops1/loops1.py and save it."), "{waiting}");
    assert!(waiting.contains("installing pytest … 2.0 s"), "{waiting}");
}

#[test]
fn the_help_names_every_key_of_the_exercise() {
    let model = model(Size { columns: 80, rows: 99 }, VerdictKind::Failed, "?");
    let help = lines(&model).join("\n");
    for row in action::bindings(KeyContext::Exercise).filter(|row| model.knows(row.action)) {
        assert!(help.contains(row.help), "{}", row.help);
    }
}

#[test]
fn the_list_keeps_its_mark_on_the_screen() {
    for rows in [3, 5, 24] {
        let drawn = lines(&model(Size { columns: 40, rows }, VerdictKind::Passed, "ljj"));
        assert!(drawn.iter().any(|line| line.starts_with(" ▸") && line.contains("a_very_long")), "{drawn:#?}");
    }
}

proptest! {
    #[test]
    fn no_size_is_overflowed_and_none_is_left_blank(
        columns in 2usize..210,
        rows in 1usize..60,
        kind in prop::sample::select(vec![VerdictKind::Failed, VerdictKind::Passed, VerdictKind::Killed]),
        keys in prop::sample::select(vec!["", "l", "l/lo", "l/zzz", "lx", "?", "c", "ch", "v", "hhhh", "x", "n", "\r"]),
    ) {
        let drawn = frame(&model(Size { columns, rows }, kind, keys));
        prop_assert!(!drawn.lines.is_empty() && drawn.lines.len() <= rows);
        prop_assert!(drawn.lines.iter().all(|line| line.width() <= columns));
        prop_assert!(drawn.lines.iter().any(|line| !line.plain().trim().is_empty()));
    }
}
