//! Tracks, checkpoints and what is skipped.

use super::*;
use crate::course::{CourseTrack, Phase};

/// `00_start`: a1, b1 and the checkpoint c1; `10_web` of the track `web`: d1, e1; a track without anything.
fn course() -> Arc<Course> {
    let phase = |name: &str, track: Option<&str>| Phase {
        name: name.into(),
        title: "Title".into(),
        track: track.map(Into::into),
    };
    let track =
        |name: &str| CourseTrack { name: name.into(), title: name.to_uppercase(), about: "x".into(), hours: None };
    let mut exercises: Vec<Exercise> =
        ["a1", "b1", "c1"].iter().zip(1..).map(|(name, number)| testing::exercise("00_start", number, name)).collect();
    exercises[2].checkpoint = true;
    exercises.extend(["d1", "e1"].iter().zip(1..).map(|(name, number)| testing::exercise("10_web", number, name)));
    let mut course = Course {
        root: PathBuf::from("/course"),
        phases: vec![phase("00_start", None), phase("10_web", Some("web"))],
        exercises,
        ..Course::default()
    };
    course.info.tracks = vec![track("later"), track("web")];
    Arc::new(course)
}

fn kit(done: &[&str]) -> ModelFixture {
    let mut state = ProgressState::default();
    for name in done {
        state.mark_passed(name, Timestamp(1));
    }
    let mut kit = ModelFixture::of(course(), state, Settings { interactive: true, ..Settings::default() });
    kit.send(Message::Start);
    kit
}

fn offers(kit: &ModelFixture, action: action::Action) -> bool {
    matches!(kit.model.offer(action), Offer::Footer(_))
}

#[test]
fn the_end_of_the_road_leads_to_the_tracks_and_a_choice_leads_on() {
    let mut kit = kit(&["a1", "b1"]);
    assert_eq!(kit.shown(), "c1");
    assert!(!offers(&kit, action::Action::Tracks));
    kit.save(2, 1);
    kit.end_run(Passed);
    assert_eq!(kit.model.current(), None);
    assert!(offers(&kit, action::Action::Tracks));
    kit.press('n');
    let Screen::Tracks(shown) = kit.model.screen() else { panic!("the tracks") };
    assert_eq!(shown.mark, 1, "what has exercises comes before what is to come");
    kit.press(' ');
    assert!(kit.notice().contains("`web` is on your road: 2 exercises more"), "{}", kit.notice());
    assert_eq!((kit.model.current(), kit.shown()), (Some(3), "c1"));
    kit.press('q');
    assert_eq!(kit.verdict(), Some(Passed), "the pass is still there");
    kit.press('n');
    assert_eq!(kit.shown(), "d1");
    // Back again: what was not done does not count any more.
    kit.press('T');
    kit.press('j');
    kit.press(' ');
    assert_eq!((kit.model.current(), kit.shown()), (None, "d1"));
}

#[test]
fn a_track_without_exercises_breaks_nothing() {
    let mut kit = kit(&["a1"]);
    kit.press('T');
    kit.press('k');
    kit.press(' ');
    assert!(kit.notice().contains("still to come"), "{}", kit.notice());
    assert!(kit.learning.tracks.contains("later"));
    assert_eq!(kit.model.road().count().to_do(), 3);
    kit.press(' ');
    assert!(kit.learning.tracks.is_empty());
}

#[test]
fn a_course_without_tracks_has_no_screen_for_them() {
    let mut kit = ModelFixture::new();
    kit.press('T');
    assert!(kit.notice().contains("`T` means nothing here"), "{}", kit.notice());
    assert!(matches!(kit.model.screen(), Screen::Exercise));
    assert!(!kit.model.knows(action::Action::Tracks));
}

#[test]
fn the_pass_of_the_checkpoint_offers_to_know_the_rest() {
    let mut kit = kit(&[]);
    kit.save(2, 1);
    kit.wait(Duration::from_millis(200));
    kit.end_run(Failed);
    kit.press('a');
    assert!(kit.learning.skipped.is_empty() && kit.notice().contains("checkpoints"), "{}", kit.notice());
    kit.save(2, 2);
    kit.end_run(Passed);
    assert!(offers(&kit, action::Action::KnowRest));
    kit.press('a');
    assert_eq!(kit.learning.skipped.keys().collect::<Vec<_>>(), ["a1", "b1"]);
    assert!(kit.notice().contains("`pythlings skip 00_start --undo`"), "{}", kit.notice());
    assert!(!offers(&kit, action::Action::KnowRest));
    let count = kit.model.road().count();
    assert_eq!((count.done, count.skipped, count.pending), (1, 2, 0));
}

#[test]
fn what_is_skipped_in_the_list_is_left_and_can_be_taken_back() {
    let mut kit = kit(&[]);
    kit.press('l');
    kit.press('s');
    assert!(kit.learning.is_skipped("a1"));
    assert_eq!((kit.model.current(), kit.shown()), (Some(1), "b1"));
    assert!(matches!(kit.model.screen(), Screen::List(_)));
    kit.press('s');
    assert!(!kit.learning.is_skipped("a1"), "the mark has not moved");
    assert_eq!(kit.shown(), "b1");
    for _ in 0..3 {
        kit.press('f');
    }
    let Screen::List(list) = kit.model.screen() else { panic!("the list") };
    assert_eq!(list.filter, Filter::All, "there is nothing skipped to show");
}

#[test]
fn what_is_not_on_the_road_is_found_and_can_be_done() {
    let mut kit = kit(&[]);
    kit.press('l');
    let rows = |kit: &ModelFixture| match kit.model.screen() {
        Screen::List(list) => list.rows(&kit.model),
        _ => panic!("the list"),
    };
    assert_eq!(rows(&kit), [0, 1, 2]);
    "/e1".chars().for_each(|key| kit.press(key));
    assert_eq!(rows(&kit), [4]);
    kit.send(Message::Key(Key::Enter));
    kit.send(Message::Key(Key::Enter));
    assert_eq!((kit.shown(), kit.model.current()), ("e1", Some(4)));
    assert!(kit.notice().contains("`e1` belongs to the track `web`"), "{}", kit.notice());
    kit.save(4, 1);
    kit.end_run(Passed);
    assert_eq!(kit.model.current(), Some(0), "back to the road");
    assert_eq!(kit.model.road().count().done, 0, "it does not count");
    // Looking back and forward keeps to the road.
    kit.press('p');
    assert_eq!(kit.shown(), "c1");
}

#[test]
fn a_save_of_what_is_not_on_the_road_is_followed_and_told() {
    let mut kit = kit(&[]);
    kit.save(3, 1);
    kit.wait(Duration::from_millis(200));
    assert_eq!(kit.shown(), "d1");
    assert!(kit.notice().contains("`d1` belongs to the track `web`"), "{}", kit.notice());
}

#[test]
fn another_window_that_skips_is_heard() {
    let mut kit = kit(&[]);
    kit.send(Message::FileChanged(".pythlings/learning.toml".into(), true));
    assert!(kit.has(&Effect::ReadLearning));
    let mut learning = LearningState::default();
    learning.skip("b1", Timestamp(1));
    kit.send(Message::Learning(Box::new(learning.clone())));
    assert_eq!((kit.model.road().count().skipped, kit.shown()), (1, "a1"));
    learning.skip("a1", Timestamp(1));
    kit.send(Message::Learning(Box::new(learning)));
    assert_eq!(kit.shown(), "c1");
}

#[test]
fn who_has_nothing_on_the_road_yet_is_asked_where_to_begin() {
    let mut course = Course::clone(&course());
    course.phases[0].track = Some("later".into());
    let settings = Settings { editor: EditorUse::Nowhere, interactive: true, ..Settings::default() };
    let mut kit = ModelFixture::of(Arc::new(course), ProgressState::default(), settings);
    kit.send(Message::Start);
    assert!(matches!(kit.model.screen(), Screen::Tracks(TracksScreen { mark: 0 })));
    kit.press('j');
    kit.press(' ');
    assert_eq!((kit.model.current(), kit.shown()), (Some(3), "d1"));
    kit.press('q');
    assert!(matches!(kit.model.screen(), Screen::Exercise));
}
