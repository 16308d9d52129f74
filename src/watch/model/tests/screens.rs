//! Keys and screens.

use super::*;
use crate::error::{CommandError, ExitStatus};

#[test]
fn a_save_leaves_every_other_screen() {
    for key in ['l', '?', 'c', 'x'] {
        let mut kit = ModelFixture::new();
        kit.end_run(Failed);
        kit.save(0, 5);
        kit.end_run(Failed);
        kit.press(key);
        assert_ne!(kit.model.place(), KeyContext::Exercise);
        kit.save(0, 77);
        assert_eq!(kit.model.place(), KeyContext::Exercise);
        assert_eq!(kit.has(&Effect::StopCheckAll), key == 'c');
    }
}

#[test]
fn every_key_of_the_table_works_during_a_run_or_says_why_not() {
    for row in action::bindings(KeyContext::Exercise) {
        for key in row.keys {
            let mut kit = ModelFixture::new();
            kit.effects.clear();
            let before = kit.model.place();
            kit.send(Message::Key(*key));
            let scrolls = row.label.is_empty();
            let did = kit.effects != [Effect::Draw] || kit.model.place() != before || !kit.notice().is_empty();
            assert!(did || scrolls, "{key} did nothing and said nothing");
        }
    }
}

#[test]
fn hints_come_one_by_one_and_survive_a_full_disk() {
    let mut kit = ModelFixture::new();
    for count in [1, 2, 3, 3] {
        kit.press('h');
        assert_eq!(kit.model.hints_shown(0), count);
    }
    assert!(kit.notice().contains("all the hints"));
    assert!(kit.has(&Effect::RecordHints(0, 3)));
}

#[test]
fn a_reset_asks_first_and_takes_no_for_an_answer() {
    let mut kit = ModelFixture::new();
    kit.press('x');
    assert!(kit.notice().contains("is at its start already"), "{}", kit.notice());
    assert_eq!(kit.model.place(), KeyContext::Exercise);
    kit.save(0, 5);
    kit.press('x');
    kit.press('n');
    kit.press('x');
    kit.press('z');
    assert_eq!(kit.model.place(), KeyContext::Question);
    assert!(!kit.has(&Effect::Reset(0)));
    kit.press('y');
    assert!(kit.has(&Effect::Reset(0)));
}

#[test]
fn a_reset_of_another_exercise_does_not_go_there() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.write(2, 50);
    kit.send(Message::WasReset(2, Ok("somewhere".into())));
    kit.changed(2, true);
    kit.wait(Duration::from_secs(2));
    assert_eq!(kit.shown(), "a1");
    kit.send(Message::WasReset(0, Err("no room".into())));
    assert_eq!(kit.notice(), "no room");
}

#[test]
fn the_solution_is_for_those_who_passed() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.press('s');
    assert!(!kit.has(&Effect::LoadPage(0, PageKind::Solution)) && kit.notice().contains("--anyway"));
    kit.press('r');
    kit.end_run(Passed);
    kit.press('s');
    assert!(kit.has(&Effect::LoadPage(0, PageKind::Solution)));
    kit.send(Message::Page(0, Ok(Page::Solution(Vec::new()))));
    assert_eq!(kit.model.place(), KeyContext::Reading);
    kit.press('q');
    assert_eq!(kit.model.place(), KeyContext::Exercise);
}

#[test]
fn the_list_moves_filters_and_searches() {
    let mut kit = ModelFixture::new();
    kit.end_run(Passed);
    kit.press('l');
    let selected = |kit: &ModelFixture| match kit.model.screen() {
        Screen::List(list) => list.selected(&kit.model),
        _ => None,
    };
    assert_eq!(selected(&kit), Some(0));
    kit.press('j');
    kit.press('j');
    kit.press('j');
    assert_eq!(selected(&kit), Some(2));
    kit.press('f');
    kit.press('g');
    assert_eq!(selected(&kit), Some(1), "pending only");
    kit.press('f');
    assert_eq!(selected(&kit), Some(0), "done only");
    kit.press('f');
    kit.press('/');
    for letter in "c1".chars() {
        kit.press(letter);
    }
    assert_eq!(selected(&kit), Some(2));
    kit.press('q');
    assert_eq!(selected(&kit), None, "while a search is typed `q` is a letter");
    kit.send(Message::Key(Key::Enter));
    kit.press('x');
    assert!(kit.notice().contains("nothing is selected"));
    kit.send(Message::Key(Key::Esc));
    assert_eq!(kit.model.place(), KeyContext::List);
    kit.press('G');
    kit.send(Message::Key(Key::Enter));
    assert_eq!((kit.shown(), kit.model.current()), ("c1", Some(2)));
}

#[test]
fn check_all_records_what_changed_and_stops_at_any_key() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.disk.mark_passed("a1", Timestamp(1));
    kit.send(Message::Progress(Box::new(kit.disk.clone())));
    kit.press('c');
    assert!(kit.has(&Effect::PlanCheckAll(1, BTreeSet::from([0]))));
    kit.plan(&[0, 1, 2], &[]);
    assert!(kit.has(&Effect::CheckAll(1, vec![0, 1, 2])));
    let checked = |name: &str, kind| Message::Checked(1, Box::new(testing::verdict(name, kind, "")));
    kit.send(checked("a1", Failed));
    kit.send(checked("b1", Passed));
    kit.press('z');
    assert!(kit.has(&Effect::StopCheckAll) && kit.has(&Effect::RecordFound(vec![(0, Failed), (1, Passed)])));
    kit.effects.clear();
    kit.send(checked("c1", Passed));
    kit.send(Message::CheckedAll(1, Err(CheckError::Cancelled)));
    assert_eq!(kit.effects, []);
    assert_eq!(kit.model.place(), KeyContext::Checked);
    kit.press('l');
    assert_eq!(kit.model.place(), KeyContext::List);
}

#[test]
fn a_welcome_waits_for_a_key_or_a_save() {
    let settings = Settings { editor: EditorUse::AtEachExercise, interactive: true };
    let mut course = Course::clone(&testing::course(&["a1"]));
    course.info.welcome = "Hello.".into();
    let course = Arc::new(course);
    let size = Size { columns: 80, rows: 24 };
    let mut model = Model::new(Arc::clone(&course), ProgressState::default(), LearningState::default(), settings, size);
    let effects = model.update(Moment::ZERO, Message::Start);
    assert_eq!(model.place(), KeyContext::Welcome);
    assert!(effects.contains(&Effect::Look(0)) && !effects.contains(&Effect::OpenEditor(0, None)));
    let effects = model.update(Moment::ZERO, Message::Content(0, Content::default()));
    assert_eq!((effects, model.place()), (vec![Effect::Run(0, 1)], KeyContext::Welcome));
    let effects = model.update(Moment::ZERO, Message::Key(Key::Enter));
    assert_eq!(model.place(), KeyContext::Exercise);
    assert!(effects.contains(&Effect::OpenEditor(0, None)) && !effects.contains(&Effect::Look(0)));

    let mut model = Model::new(course, ProgressState::default(), LearningState::default(), Settings::default(), size);
    model.update(Moment::ZERO, Message::Start);
    assert_eq!(model.place(), KeyContext::Exercise, "nobody can press a key");
}

#[test]
fn those_who_come_back_are_greeted() {
    let mut state = ProgressState::default();
    state.mark_passed("a1", Timestamp(1));
    let mut kit = ModelFixture::before_start(state, Settings::default());
    kit.send(Message::Start);
    assert_eq!(kit.shown(), "b1");
    assert!(kit.notice().contains("1 of 3 done, continuing with `b1`"), "{}", kit.notice());
}

#[test]
fn a_long_run_is_drawn_again_and_again() {
    let mut kit = ModelFixture::new();
    kit.effects.clear();
    kit.wait(Duration::from_millis(290));
    assert_eq!(kit.effects, []);
    kit.wait(Duration::from_millis(300));
    let draws = kit.effects.iter().filter(|effect| **effect == Effect::Draw).count();
    assert_eq!(draws, 3);
}

#[test]
fn goto_in_another_window_is_followed() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.disk.set_current("c1");
    kit.send(Message::Progress(Box::new(kit.disk.clone())));
    assert_eq!(kit.shown(), "c1");
    kit.end_run(Failed);
    kit.disk.mark_passed("b1", Timestamp(1));
    kit.send(Message::Progress(Box::new(kit.disk.clone())));
    assert_eq!(kit.shown(), "c1");
}

#[test]
fn a_save_during_an_installation_does_not_begin_it_again() {
    let mut kit = ModelFixture::new();
    let first = kit.revision();
    kit.send(Message::Preparing(first, "installing".into()));
    kit.save(0, 8);
    kit.save(0, 9);
    assert_eq!((kit.runs(), kit.revision()), (1, first));
    kit.end(first, Failed, "of whatever it read");
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!((kit.verdict(), kit.runs()), (Some(Failed), 2));

    kit.press('r');
    kit.send(Message::Preparing(kit.revision(), "installing".into()));
    kit.send(Message::Preparing(kit.revision(), String::new()));
    kit.save(0, 10);
    assert_eq!(kit.runs(), 4, "once all is ready, a save replaces the run");
}

#[test]
fn trouble_is_shown_and_the_next_save_tries_again() {
    let mut kit = ModelFixture::new();
    let failed = CheckError::Failed(CommandError::new(ExitStatus::Machine, "no Python"));
    let (revision, content) = (kit.revision(), kit.content_of(0));
    kit.send(Message::Verdict(revision, Err(failed), content));
    assert!(matches!(kit.model.panel(), Panel::Trouble(_)));
    kit.changed(0, true);
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
}

#[test]
fn quitting_drops_the_run_and_keeps_what_check_all_found() {
    let mut kit = ModelFixture::new();
    kit.press('c');
    kit.plan(&[0, 1], &[]);
    kit.send(Message::Checked(1, Box::new(testing::verdict("b1", Passed, ""))));
    kit.press('q');
    let tail = &kit.effects[kit.effects.len() - 5..];
    assert!(tail.contains(&Effect::CancelRun) && tail.contains(&Effect::Quit(Ending::Asked)), "{tail:?}");
    assert!(tail.contains(&Effect::RecordFound(vec![(1, Passed)])));
    let mut kit = ModelFixture::new();
    kit.send(Message::Interrupt);
    assert!(kit.has(&Effect::Quit(Ending::Interrupted)));
}

#[test]
fn what_would_be_downloaded_is_asked_about_first() {
    let asked = || {
        let mut kit = ModelFixture::new();
        kit.end_run(Failed);
        kit.press('c');
        kit.plan(&[0, 1, 2], &["b1", "c1"]);
        assert_eq!((kit.model.place(), kit.has(&Effect::CheckAll(1, vec![0, 1, 2]))), (KeyContext::Question, false));
        kit.effects.clear();
        kit
    };
    let mut kit = asked();
    kit.press('y');
    assert!(kit.has(&Effect::CheckAll(1, vec![0, 1, 2])));
    assert_eq!(kit.model.place(), KeyContext::Checking);
    let mut kit = asked();
    kit.press('n');
    assert!(kit.has(&Effect::CheckAll(1, vec![0])));
    let mut kit = asked();
    kit.send(Message::Key(Key::Esc));
    assert_eq!(kit.model.place(), KeyContext::Exercise);
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::CheckAll(..))));
    // A save is worth more than a question.
    let mut kit = asked();
    kit.save(0, 5);
    assert_eq!((kit.model.place(), kit.model.question()), (KeyContext::Exercise, None));
}

#[test]
fn a_plan_that_comes_too_late_begins_nothing_and_one_without_exercises_ends_at_once() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.press('c');
    kit.press('z');
    kit.effects.clear();
    kit.plan(&[0], &[]);
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::CheckAll(..))));
    let mut kit = ModelFixture::new();
    kit.press('c');
    kit.plan(&[], &[]);
    assert_eq!(kit.model.place(), KeyContext::Checked);
}

#[test]
fn n_leads_past_an_exercise_that_cannot_be_checked_here() {
    let mut kit = ModelFixture::new();
    kit.end_run(VerdictKind::Unavailable);
    kit.press('n');
    assert_eq!((kit.shown(), kit.has(&Effect::Goto(1))), ("b1", true));
    kit.end_run(VerdictKind::Failed);
    kit.press('n');
    assert_eq!((kit.shown(), kit.notice()), ("b1", "`b1` does not pass yet; `l` lets you continue elsewhere"));
    // Looking back at it, `n` leads forward again.
    kit.press('p');
    kit.end_run(VerdictKind::Unavailable);
    kit.press('n');
    assert_eq!(kit.shown(), "b1");
    // When nothing else is left, there is nowhere to go.
    kit.disk.mark_passed("b1", Timestamp(1));
    kit.disk.mark_passed("c1", Timestamp(1));
    kit.disk.set_current("a1");
    kit.send(Message::Recorded(Box::new(kit.disk.clone())));
    kit.press('p');
    kit.end_run(VerdictKind::Unavailable);
    kit.press('n');
    assert_eq!((kit.shown(), kit.notice()), ("a1", "this can't be checked here, and nothing else is left to do"));
}
