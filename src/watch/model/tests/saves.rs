//! Saves, runs, verdicts, and where a pass leads.

use super::*;

#[test]
fn the_start_checks_the_current_exercise() {
    let mut kit = ModelFixture::new();
    assert!(kit.has(&Effect::Run(Assignment::Exercise(0), 1)) && matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
    assert!(kit.has(&Effect::RecordFailure(Assignment::Exercise(0))));
}

#[test]
fn a_save_during_a_run_replaces_it_and_the_old_verdict_is_dropped() {
    let mut kit = ModelFixture::new();
    let old = kit.revision();
    kit.save(0, 7);
    assert_ne!(kit.revision(), old);
    kit.end(old, Failed, "old");
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
}

#[test]
fn the_same_content_is_not_checked_again_unless_asked() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.changed(0, true);
    assert_eq!(kit.runs(), 2, "an event so soon may be about the time before the verdict");
    kit.end_run(Failed);
    kit.wait(Duration::from_secs(1));
    kit.changed(0, true);
    kit.changed(0, false);
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.runs(), 2);
    kit.press('r');
    assert_eq!(kit.runs(), 3);
}

#[test]
fn events_of_unfinished_writers_are_gathered_into_one_look() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.effects.clear();
    for digest in 1..=5 {
        kit.write(0, digest);
        kit.changed(0, false);
        kit.wait(Duration::from_millis(2));
    }
    kit.wait(Duration::from_millis(20));
    assert_eq!(kit.effects.iter().filter(|effect| **effect == Effect::Look(Assignment::Exercise(0))).count(), 1);
    assert_eq!(kit.runs(), 1);
}

#[test]
fn a_writer_that_never_pauses_is_looked_at_nevertheless() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    for digest in 1..=40 {
        kit.write(0, digest);
        kit.changed(0, false);
        kit.wait(Duration::from_millis(2));
    }
    assert_eq!(kit.runs(), 2);
}

#[test]
fn an_emptied_file_is_checked_only_when_it_stays_empty() {
    let mut kit = ModelFixture::new();
    kit.save(0, 5);
    kit.end_run(Failed);
    let runs = kit.runs();
    kit.save(0, EMPTY);
    kit.wait(Duration::from_millis(5));
    kit.save(0, 6);
    assert_eq!(kit.runs(), runs + 1);
    kit.end_run(Failed);
    kit.save(0, EMPTY);
    kit.wait(Duration::from_millis(200));
    assert_eq!(kit.runs(), runs + 2, "a file that stays empty is what the learner wants to have checked");
}

#[test]
fn a_failure_of_an_unfinished_writer_is_held_and_a_pass_is_not() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.write(0, 5);
    kit.changed(0, false);
    kit.wait(Duration::from_millis(9));
    kit.end_run(VerdictKind::Error);
    assert_eq!(kit.verdict(), Some(Failed), "the failure before is still there");
    kit.write(0, 6);
    kit.changed(0, false);
    kit.wait(Duration::from_millis(9));
    kit.end_run(Passed);
    assert_eq!(kit.verdict(), Some(Passed));
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.verdict(), Some(Passed), "the held failure is forgotten");
}

#[test]
fn a_held_failure_is_shown_when_nothing_follows() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.write(0, 5);
    kit.changed(0, false);
    kit.wait(Duration::from_millis(9));
    kit.end_run(VerdictKind::Error);
    kit.wait(Duration::from_millis(60));
    assert_eq!(kit.verdict(), Some(VerdictKind::Error));
}

#[test]
fn a_verdict_whose_files_have_changed_is_not_shown_even_without_an_event() {
    let mut kit = ModelFixture::new();
    kit.write(0, 9);
    let revision = kit.revision();
    kit.end(revision, Failed, "of the content before");
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Passed);
    assert_eq!(kit.verdict(), Some(Passed));
}

#[test]
fn a_run_that_may_have_read_half_a_save_is_repeated_unless_it_passed() {
    let mut kit = ModelFixture::new();
    kit.changed(0, true);
    kit.end_run(Failed);
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!((kit.verdict(), kit.runs()), (Some(Failed), 2));
}

#[test]
fn a_pass_is_on_disk_before_it_is_on_the_screen_and_stays_there() {
    let mut kit = ModelFixture::new();
    kit.end_run(Passed);
    assert!(kit.disk.is_done("a1"));
    assert_eq!((kit.shown(), kit.verdict()), ("a1", Some(Passed)));
    assert_eq!(kit.model.current(), Some(1));
    let recorded = kit.effects.iter().position(|effect| matches!(effect, Effect::RecordPass { .. })).unwrap();
    assert!(kit.effects[recorded..].contains(&Effect::Draw));
    assert!(
        !kit.effects.iter().any(|effect| matches!(effect, Effect::Run(Assignment::Exercise(1), _))),
        "the next one is not checked yet"
    );
}

#[test]
fn a_pass_that_cannot_be_recorded_says_so_and_does_not_move_on() {
    let mut kit = ModelFixture::new();
    kit.disk_full = true;
    kit.end_run(Passed);
    assert!(kit.notice().contains("disk full"), "{}", kit.notice());
    assert_eq!(kit.model.current(), Some(0));
    kit.disk_full = false;
    kit.changed(0, true);
    kit.end_run(Passed);
    assert_eq!(kit.model.current(), Some(1));
}

#[test]
fn after_a_pass_enter_shows_the_next_and_p_looks_back() {
    let mut kit = ModelFixture::new();
    kit.end_run(Passed);
    kit.send(Message::Key(Key::Enter));
    assert_eq!(kit.shown(), "b1");
    kit.end_run(Failed);
    kit.press('n');
    assert_eq!(kit.shown(), "b1");
    assert!(kit.notice().contains("does not pass yet"));
    kit.press('p');
    assert_eq!(kit.shown(), "a1");
    kit.end_run(Passed);
    assert_eq!(kit.model.current(), Some(1));
    kit.press('n');
    assert_eq!(kit.shown(), "b1");
    assert_eq!(kit.model.current(), Some(1));
}

#[test]
fn after_a_pass_saving_the_next_file_shows_it_at_once() {
    let mut kit = ModelFixture::new();
    kit.end_run(Passed);
    kit.save(1, 8);
    assert_eq!(kit.shown(), "b1");
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
}

#[test]
fn after_a_pass_an_event_without_new_content_shows_nothing() {
    let mut kit = ModelFixture::new();
    kit.end_run(Passed);
    kit.changed(1, false);
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.shown(), "a1");
}

#[test]
fn saving_another_exercise_goes_there_and_makes_it_current_unless_it_is_done() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.save(2, 8);
    kit.wait(Duration::from_millis(150));
    assert_eq!((kit.shown(), kit.model.current()), ("c1", Some(2)));
    kit.end_run(Passed);
    assert_eq!(kit.model.current(), Some(0), "the first pending one comes next");
    kit.press('n');
    assert_eq!(kit.shown(), "a1");
    kit.end_run(Failed);
    kit.save(2, 9);
    kit.wait(Duration::from_millis(1500));
    assert_eq!((kit.shown(), kit.model.current()), ("c1", Some(0)));
}

#[test]
fn a_tool_that_changes_many_exercises_moves_nothing() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.save(1, 8);
    kit.save(2, 8);
    kit.wait(Duration::from_secs(1));
    assert_eq!((kit.shown(), kit.model.current()), ("a1", Some(0)));
    assert!(kit.notice().contains("2 other exercises changed"));
    kit.save(1, 9);
    kit.save(0, 9);
    kit.end_run(Failed);
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.shown(), "a1");
}

#[test]
fn a_save_that_changes_nothing_is_acknowledged_for_a_moment() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.wait(Duration::from_millis(100));
    kit.changed(0, true);
    assert_eq!(kit.notice(), "", "another event of the same save");
    kit.wait(Duration::from_secs(1));
    kit.changed(0, true);
    assert_eq!((kit.notice(), kit.runs()), ("saved; nothing has changed since the last check", 1));
    kit.wait(Duration::from_secs(3));
    assert_eq!(kit.notice(), "");
}

#[test]
fn so_is_that_of_another_exercise_which_does_not_come_to_the_screen() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    kit.save(0, 5);
    kit.end_run(Passed);
    kit.wait(Duration::from_secs(1));
    // What `b1` holds was looked at when it became the current one.
    kit.changed(1, true);
    assert_eq!((kit.notice(), kit.shown()), ("`b1` was saved, and nothing in it has changed", "a1"));
}

#[test]
fn a_save_with_the_same_result_shows_that_it_was_checked() {
    let mut kit = ModelFixture::new();
    kit.end(1, Failed, "the same words");
    assert_eq!(kit.notice(), "");
    kit.wait(Duration::from_secs(1));
    kit.save(0, 5);
    kit.end(2, Failed, "the same words");
    assert_eq!(kit.notice(), "checked again: the same result as before");
    kit.save(0, 6);
    assert_eq!(kit.notice(), "");
    kit.end(3, Failed, "other words");
    assert_eq!(kit.notice(), "");
    // So is a pass that was tidied up.
    kit.save(0, 7);
    kit.end(4, Passed, "the end");
    assert_eq!(kit.notice(), "");
    kit.save(0, 8);
    kit.end(5, Passed, "the end");
    assert_eq!((kit.notice(), kit.verdict()), ("checked again: the same result as before", Some(Passed)));
}

#[test]
fn who_comes_by_a_save_is_not_told_to_save() {
    let mut kit = ModelFixture::new();
    kit.end_run(Failed);
    assert!(!kit.model.came_by_save());
    kit.save(2, 5);
    kit.wait(Duration::from_millis(200));
    assert_eq!((kit.shown(), kit.model.came_by_save()), ("c1", true));
    kit.press('p');
    assert!(!kit.model.came_by_save());
}
