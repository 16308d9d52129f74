//! Reviews on the screen.

use super::*;
use crate::{
    progress::review::{ReviewQueue, Sitting},
    review::{EndedReview, ReviewsNow},
    timestamp::Day,
};

const REVIEW: Assignment = Assignment::Review(0);

fn now(today: &[&str], sittings: &[(&str, Sitting)]) -> ReviewsNow {
    ReviewsNow {
        queue: ReviewQueue {
            today: today.iter().map(|name| (*name).to_owned()).collect(),
            next: Some(Day(20_800)),
            ..ReviewQueue::default()
        },
        sittings: sittings.iter().map(|(name, sitting)| ((*name).to_owned(), sitting.clone())).collect(),
    }
}

fn sitting(name: &str) -> Sitting {
    Sitting::new(Timestamp(1), name)
}

fn ended(name: &str) -> Sitting {
    Sitting { ended: Some(Timestamp(2)), ..sitting(name) }
}

/// The first of three exercises is done and due, the second is on the screen.
fn kit() -> ModelFixture {
    let mut state = ProgressState::default();
    state.mark_passed("a1", Timestamp(1));
    let settings = Settings { editor: EditorUse::Nowhere, interactive: true, ..Settings::default() };
    let mut kit = ModelFixture::before_start(state, settings);
    kit.model = kit.model.with_reviews(now(&["a1"], &[]));
    kit.send(Message::Start);
    kit.end_run(Failed);
    kit
}

fn begin(kit: &mut ModelFixture) {
    kit.press('w');
    assert!(kit.has(&Effect::BeginReview));
    let begun = now(&["a1"], &[("a1", sitting("a1"))]);
    kit.send(Message::ReviewBegun(Ok((Some("a1".into()), Box::new(begun)))));
    kit.end_run(Failed);
}

fn end(kit: &mut ModelFixture, today: &[&str], given_up: bool) {
    let ended = EndedReview { days: 12, given_up, now: now(today, &[("a1", ended("a1"))]) };
    kit.send(Message::ReviewEnded(0, Ok(Box::new(ended))));
}

#[test]
fn the_greeting_and_the_footer_say_how_many_are_due_and_only_then() {
    let kit = kit();
    assert!(kit.notice().ends_with("continuing with `b1`; one exercise is ready for review (`w`)"), "{}", kit.notice());
    assert_eq!(kit.model.offer(action::Action::Review), Offer::Footer(" 1".into()));
    let mut state = kit.disk.clone();
    state.mark_passed("b1", Timestamp(1));
    state.mark_passed("c1", Timestamp(1));
    let settings = Settings { editor: EditorUse::Nowhere, interactive: true, ..Settings::default() };
    let mut all_done = ModelFixture::before_start(state, settings);
    all_done.model = all_done.model.with_reviews(now(&["a1", "b1"], &[]));
    all_done.send(Message::Start);
    assert_eq!(all_done.notice(), "Welcome back: 2 exercises are ready for review (`w`)");
    let without = ModelFixture::new();
    assert_eq!(without.model.offer(action::Action::Review), Offer::Possible);
    assert!(!without.notice().contains("review"));
}

#[test]
fn a_review_is_watched_in_its_own_folder_and_the_course_stays_where_it_is() {
    let mut kit = kit();
    begin(&mut kit);
    assert_eq!((kit.model.assignment(), kit.shown()), (REVIEW, "a1"));
    assert_eq!(kit.model.shown().path(), Path::new("review/a1/a1.py"));
    assert!(!kit.has(&Effect::RecordFailure(REVIEW)), "the starter is no try");
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::Goto(_))));
    kit.save(REVIEW, 7);
    kit.end_run(Failed);
    assert!(kit.has(&Effect::RecordFailure(REVIEW)));
    kit.effects.clear();
    kit.press('r');
    kit.end_run(Failed);
    kit.save(REVIEW, 8);
    kit.end_run(VerdictKind::Error);
    assert!(!kit.has(&Effect::RecordFailure(REVIEW)), "neither the same again nor what is half typed is a try");
    kit.save(REVIEW, 9);
    kit.end_run(Passed);
    assert!(kit.has(&Effect::EndReview { exercise: 0, given_up: false }));
    assert_eq!(kit.verdict(), Some(VerdictKind::Error), "a pass is shown when it is on disk");
    end(&mut kit, &[], false);
    assert_eq!((kit.verdict(), kit.model.comes_back()), (Some(Passed), Some("it comes back in 12 days")));
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::RecordPass { .. })));
    assert_eq!(kit.model.current(), Some(1));
    kit.effects.clear();
    kit.save(REVIEW, 10);
    kit.end_run(Passed);
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::EndReview { .. })), "it has ended");
    kit.press('n');
    // Its folder is put away, which is no save of anybody's.
    kit.save(REVIEW, 11);
    kit.wait(Duration::from_secs(1));
    assert_eq!((kit.shown(), kit.notice()), ("b1", ""));
}

#[test]
fn after_a_review_comes_the_next_one() {
    let mut kit = kit();
    begin(&mut kit);
    kit.save(REVIEW, 9);
    kit.end_run(Passed);
    end(&mut kit, &["c1"], false);
    kit.effects.clear();
    kit.press('n');
    assert!(kit.has(&Effect::BeginReview));
}

#[test]
fn a_review_can_wait_and_is_gone_on_with() {
    let mut kit = kit();
    begin(&mut kit);
    kit.press('n');
    assert!(kit.notice().contains("`w` leaves its review for later"), "{}", kit.notice());
    kit.press('p');
    assert_eq!(kit.model.assignment(), REVIEW);
    kit.press('w');
    assert_eq!(kit.shown(), "b1");
    assert!(kit.notice().contains("`w` goes on with it"));
    kit.end_run(Failed);
    // A save of the review brings it back.
    kit.save(REVIEW, 20);
    kit.wait(Duration::from_secs(1));
    assert_eq!((kit.model.assignment(), kit.notice()), (REVIEW, ""));

    let mut state = ProgressState::default();
    state.mark_passed("a1", Timestamp(1));
    let settings = Settings { editor: EditorUse::Nowhere, interactive: true, ..Settings::default() };
    let mut again = ModelFixture::before_start(state, settings);
    again.model = again.model.with_reviews(now(&["a1"], &[("a1", sitting("a1-2"))]));
    again.send(Message::Start);
    assert_eq!(again.model.shown().path(), Path::new("review/a1-2/a1.py"));
    assert!(again.notice().contains("in the middle of a review of `a1`"), "{}", again.notice());
}

#[test]
fn the_old_work_and_the_review_are_told_apart() {
    let mut kit = kit();
    begin(&mut kit);
    kit.save(0, 30);
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.model.assignment(), Assignment::Exercise(0));
    kit.end_run(Passed);
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::EndReview { .. })));
}

#[test]
fn giving_up_is_asked_about_and_shows_the_solution() {
    for key in ['s', 'm'] {
        let mut kit = kit();
        begin(&mut kit);
        kit.press(key);
        assert_eq!(kit.model.question(), Some(Question::GiveUp(0)));
        kit.press('n');
        assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::EndReview { .. })));
        kit.press(key);
        kit.press('y');
        assert!(kit.has(&Effect::EndReview { exercise: 0, given_up: true }));
        kit.effects.clear();
        end(&mut kit, &[], true);
        assert!(kit.has(&Effect::LoadPage(REVIEW, PageKind::Solution)));
        kit.press(key);
        assert_eq!(kit.model.question(), None, "what was seen is seen");
    }
}

#[test]
fn hints_of_a_review_are_its_own() {
    let mut kit = kit();
    kit.disk.mark_hints_seen("a1", 3);
    kit.send(Message::Progress(Box::new(kit.disk.clone())));
    begin(&mut kit);
    assert_eq!(kit.model.hints_shown(REVIEW), 0);
    kit.press('h');
    assert!(kit.has(&Effect::RecordHints(REVIEW, 1)));
    assert_eq!((kit.model.hints_shown(REVIEW), kit.model.hints_shown(Assignment::Exercise(0))), (1, 3));
}

#[test]
fn what_cannot_be_recorded_is_told_and_tried_again() {
    let mut kit = kit();
    begin(&mut kit);
    kit.save(REVIEW, 9);
    kit.end_run(Passed);
    kit.send(Message::ReviewEnded(0, Err("disk full".into())));
    assert!(kit.notice().contains("could not be recorded: disk full"), "{}", kit.notice());
    kit.effects.clear();
    kit.press('r');
    kit.end_run(Passed);
    assert!(kit.has(&Effect::EndReview { exercise: 0, given_up: false }));
}

#[test]
fn nothing_due_is_said_without_reproach() {
    let mut kit = ModelFixture::new();
    kit.press('w');
    kit.send(Message::ReviewBegun(Ok((None, Box::new(now(&[], &[]))))));
    assert_eq!(kit.notice(), "nothing is ready for review today; the next one is on 2026-12-13");
    kit.send(Message::ReviewBegun(Ok((None, Box::default()))));
    assert_eq!(kit.notice(), "nothing comes back for review yet; what you've done does, after some days");
    kit.send(Message::ReviewBegun(Err("`review` cannot be written".into())));
    assert!(kit.model.notice().unwrap().is_warning);
}
