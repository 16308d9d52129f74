//! Single situations; `properties` tries them in all orders.

use super::{super::testing, *};
use crate::{engine::verdict::VerdictKind, progress::Timestamp};

/// A model with a clock, the files' contents and the progress on disk.
struct Kit {
    model: Model,
    now: Moment,
    content: HashMap<Index, Content>,
    disk: State,
    disk_full: bool,
    effects: Vec<Effect>,
}

impl Kit {
    /// Three exercises, the first of them current, the first check running.
    fn new() -> Self {
        let mut kit = Self::before_start(State::default(), Settings { has_editor: false, interactive: true });
        kit.send(Message::Start);
        kit
    }

    fn before_start(state: State, settings: Settings) -> Self {
        let course = testing::course(&["a1", "b1", "c1"]);
        let model = Model::new(course, state.clone(), settings, Size { columns: 80, rows: 24 });
        Self { model, now: Moment::ZERO, content: HashMap::new(), disk: state, disk_full: false, effects: Vec::new() }
    }

    /// Sends a message and performs what follows as the driver does.
    fn send(&mut self, message: Message) {
        let effects = self.model.update(self.now, message);
        self.effects.extend(effects.iter().cloned());
        for effect in effects {
            match effect {
                Effect::Look(exercise) => {
                    let content = self.content_of(exercise);
                    self.send(Message::Content(exercise, content));
                }
                Effect::RecordPass { exercise, advance } => {
                    let result = if self.disk_full {
                        Err("disk full".to_owned())
                    } else {
                        Ok(Box::new(self.record(exercise, advance)))
                    };
                    self.send(Message::PassRecorded(exercise, result));
                }
                Effect::Goto(exercise) => {
                    let name = self.name(exercise);
                    self.disk.set_current(&name);
                    self.send(Message::Recorded(Box::new(self.disk.clone())));
                }
                _ => {}
            }
        }
    }

    fn record(&mut self, exercise: Index, advance: bool) -> State {
        let name = self.name(exercise);
        self.disk.mark_passed(&name, Timestamp(1));
        if advance && let Some(next) = self.disk.next_pending(&name, self.model.course.names()).map(str::to_owned) {
            self.disk.set_current(&next);
        }
        self.disk.clone()
    }

    fn name(&self, exercise: Index) -> String {
        self.model.course.exercises[exercise].name.clone()
    }

    fn content_of(&self, exercise: Index) -> Content {
        self.content.get(&exercise).copied().unwrap_or_default()
    }

    fn write(&mut self, exercise: Index, digest: u64) {
        self.content.insert(exercise, Content { digest, empty: usize::from(digest == EMPTY), missing: 0 });
    }

    fn changed(&mut self, exercise: Index, settled: bool) {
        let path = self.model.course.exercises[exercise].path();
        self.send(Message::FileChanged(path, settled));
    }

    fn save(&mut self, exercise: Index, digest: u64) {
        self.write(exercise, digest);
        self.changed(exercise, true);
    }

    /// Lets time go by in steps, with a tick at each deadline.
    fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(at) = self.model.deadline().filter(|at| *at <= end) {
            self.now = self.now.max(at);
            self.send(Message::Tick);
        }
        self.now = end;
    }

    fn revision(&self) -> u64 {
        self.model.run().expect("a run in progress").revision
    }

    /// The run in progress ends.
    fn end_run(&mut self, kind: VerdictKind) {
        self.end(self.revision(), kind, &format!("{:?}", self.content_of(self.model.shown_index()).digest));
    }

    fn end(&mut self, revision: u64, kind: VerdictKind, printed: &str) {
        let exercise = self.model.shown_index();
        let verdict = testing::verdict(&self.name(exercise), kind, printed);
        self.send(Message::Verdict(revision, Ok(Box::new(verdict)), self.content_of(exercise)));
    }

    fn press(&mut self, key: char) {
        self.send(Message::Key(Key::Char(key)));
    }

    fn shown(&self) -> &str {
        &self.model.shown().name
    }

    fn verdict(&self) -> Option<VerdictKind> {
        match self.model.panel() {
            Panel::Verdict(verdict) => Some(verdict.kind),
            _ => None,
        }
    }

    fn notice(&self) -> &str {
        self.model.notice().map_or("", |notice| notice.text.as_str())
    }

    fn runs(&self) -> usize {
        self.effects.iter().filter(|effect| matches!(effect, Effect::Run(..))).count()
    }

    fn has(&self, effect: &Effect) -> bool {
        self.effects.contains(effect)
    }
}

const EMPTY: u64 = 0;
use VerdictKind::{Failed, Passed};

#[test]
fn the_start_checks_the_current_exercise() {
    let mut kit = Kit::new();
    assert!(kit.has(&Effect::Run(0, 1)) && matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
    assert!(kit.has(&Effect::RecordFailure(0)));
}

#[test]
fn a_save_during_a_run_replaces_it_and_the_old_verdict_is_dropped() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    kit.end_run(Failed);
    kit.effects.clear();
    for digest in 1..=5 {
        kit.write(0, digest);
        kit.changed(0, false);
        kit.wait(Duration::from_millis(2));
    }
    kit.wait(Duration::from_millis(20));
    assert_eq!(kit.effects.iter().filter(|effect| **effect == Effect::Look(0)).count(), 1);
    assert_eq!(kit.runs(), 1);
}

#[test]
fn a_writer_that_never_pauses_is_looked_at_nevertheless() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    kit.write(0, 9);
    let revision = kit.revision();
    kit.end(revision, Failed, "of the content before");
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Passed);
    assert_eq!(kit.verdict(), Some(Passed));
}

#[test]
fn a_run_that_may_have_read_half_a_save_is_repeated_unless_it_passed() {
    let mut kit = Kit::new();
    kit.changed(0, true);
    kit.end_run(Failed);
    assert!(matches!(kit.model.panel(), Panel::Waiting));
    kit.end_run(Failed);
    assert_eq!((kit.verdict(), kit.runs()), (Some(Failed), 2));
}

#[test]
fn a_pass_is_on_disk_before_it_is_on_the_screen_and_stays_there() {
    let mut kit = Kit::new();
    kit.end_run(Passed);
    assert!(kit.disk.is_done("a1"));
    assert_eq!((kit.shown(), kit.verdict()), ("a1", Some(Passed)));
    assert_eq!(kit.model.current(), Some(1));
    let recorded = kit.effects.iter().position(|effect| matches!(effect, Effect::RecordPass { .. })).unwrap();
    assert!(kit.effects[recorded..].contains(&Effect::Draw));
    assert!(!kit.effects.iter().any(|effect| matches!(effect, Effect::Run(1, _))), "the next one is not checked yet");
}

#[test]
fn a_pass_that_cannot_be_recorded_says_so_and_does_not_move_on() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    kit.end_run(Passed);
    kit.save(1, 8);
    assert_eq!(kit.shown(), "b1");
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
}

#[test]
fn after_a_pass_an_event_without_new_content_shows_nothing() {
    let mut kit = Kit::new();
    kit.end_run(Passed);
    kit.changed(1, false);
    kit.wait(Duration::from_secs(1));
    assert_eq!(kit.shown(), "a1");
}

#[test]
fn saving_another_exercise_goes_there_and_makes_it_current_unless_it_is_done() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
fn a_save_leaves_every_other_screen() {
    for key in ['l', '?', 'c', 'x'] {
        let mut kit = Kit::new();
        kit.end_run(Failed);
        kit.press(key);
        assert_ne!(kit.model.place(), Place::Exercise);
        kit.save(0, 77);
        assert_eq!(kit.model.place(), Place::Exercise);
        assert_eq!(kit.has(&Effect::StopCheckAll), key == 'c');
    }
}

#[test]
fn every_key_of_the_table_works_during_a_run_or_says_why_not() {
    for row in action::bindings(Place::Exercise) {
        for key in row.keys {
            let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    for count in [1, 2, 3, 3] {
        kit.press('h');
        assert_eq!(kit.model.hints_shown(0), count);
    }
    assert!(kit.notice().contains("all the hints"));
    assert!(kit.has(&Effect::RecordHints(0, 3)));
}

#[test]
fn a_reset_asks_first_and_takes_no_for_an_answer() {
    let mut kit = Kit::new();
    kit.press('x');
    kit.press('n');
    kit.press('x');
    kit.press('z');
    assert_eq!(kit.model.place(), Place::Question);
    assert!(!kit.has(&Effect::Reset(0)));
    kit.press('y');
    assert!(kit.has(&Effect::Reset(0)));
}

#[test]
fn a_reset_of_another_exercise_does_not_go_there() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    kit.end_run(Failed);
    kit.press('s');
    assert!(!kit.has(&Effect::LoadSolution(0)) && kit.notice().contains("--anyway"));
    kit.press('r');
    kit.end_run(Passed);
    kit.press('s');
    assert!(kit.has(&Effect::LoadSolution(0)));
    kit.send(Message::Solution(0, Ok(Text::new())));
    assert_eq!(kit.model.place(), Place::Reading);
    kit.press('q');
    assert_eq!(kit.model.place(), Place::Exercise);
}

#[test]
fn the_list_moves_filters_and_searches() {
    let mut kit = Kit::new();
    kit.end_run(Passed);
    kit.press('l');
    let selected = |kit: &Kit| match kit.model.screen() {
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
    assert_eq!(kit.model.place(), Place::List);
    kit.press('G');
    kit.send(Message::Key(Key::Enter));
    assert_eq!((kit.shown(), kit.model.current()), ("c1", Some(2)));
}

#[test]
fn check_all_records_what_changed_and_stops_at_any_key() {
    let mut kit = Kit::new();
    kit.end_run(Failed);
    kit.press('c');
    assert!(kit.has(&Effect::CheckAll(1)));
    let checked = |name: &str, kind| Message::Checked(1, Box::new(testing::verdict(name, kind, "")));
    kit.send(checked("a1", Failed));
    kit.send(checked("b1", Passed));
    kit.press('z');
    assert!(kit.has(&Effect::StopCheckAll) && kit.has(&Effect::RecordFound(vec![(1, Passed)])));
    kit.effects.clear();
    kit.send(checked("c1", Passed));
    kit.send(Message::CheckedAll(1, Err(CheckError::Cancelled)));
    assert_eq!(kit.effects, []);
    assert_eq!(kit.model.place(), Place::Checked);
    kit.press('l');
    assert_eq!(kit.model.place(), Place::List);
}

#[test]
fn a_welcome_waits_for_a_key_or_a_save() {
    let settings = Settings { has_editor: true, interactive: true };
    let mut course = Course::clone(&testing::course(&["a1"]));
    course.info.welcome = "Hello.".into();
    let course = Arc::new(course);
    let size = Size { columns: 80, rows: 24 };
    let mut model = Model::new(Arc::clone(&course), State::default(), settings, size);
    let effects = model.update(Moment::ZERO, Message::Start);
    assert_eq!(model.place(), Place::Welcome);
    assert!(effects.contains(&Effect::Look(0)) && !effects.contains(&Effect::OpenEditor(0)));
    let effects = model.update(Moment::ZERO, Message::Content(0, Content::default()));
    assert_eq!((effects, model.place()), (vec![Effect::Run(0, 1)], Place::Welcome));
    let effects = model.update(Moment::ZERO, Message::Key(Key::Enter));
    assert_eq!(model.place(), Place::Exercise);
    assert!(effects.contains(&Effect::OpenEditor(0)) && !effects.contains(&Effect::Look(0)));

    let mut model = Model::new(course, State::default(), Settings::default(), size);
    model.update(Moment::ZERO, Message::Start);
    assert_eq!(model.place(), Place::Exercise, "nobody can press a key");
}

#[test]
fn those_who_come_back_are_greeted() {
    let mut state = State::default();
    state.mark_passed("a1", Timestamp(1));
    let mut kit = Kit::before_start(state, Settings::default());
    kit.send(Message::Start);
    assert_eq!(kit.shown(), "b1");
    assert!(kit.notice().contains("1 of 3 done, continuing with `b1`"), "{}", kit.notice());
}

#[test]
fn a_long_run_is_drawn_again_and_again() {
    let mut kit = Kit::new();
    kit.effects.clear();
    kit.wait(Duration::from_millis(290));
    assert_eq!(kit.effects, []);
    kit.wait(Duration::from_millis(300));
    let draws = kit.effects.iter().filter(|effect| **effect == Effect::Draw).count();
    assert_eq!(draws, 3);
}

#[test]
fn goto_in_another_window_is_followed() {
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
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
    let mut kit = Kit::new();
    let failed = CheckError::Failed { message: "no Python".into(), hint: None };
    let (revision, content) = (kit.revision(), kit.content_of(0));
    kit.send(Message::Verdict(revision, Err(failed), content));
    assert!(matches!(kit.model.panel(), Panel::Trouble { .. }));
    kit.changed(0, true);
    kit.end_run(Failed);
    assert_eq!(kit.verdict(), Some(Failed));
}

#[test]
fn quitting_drops_the_run_and_keeps_what_check_all_found() {
    let mut kit = Kit::new();
    kit.press('c');
    kit.send(Message::Checked(1, Box::new(testing::verdict("b1", Passed, ""))));
    kit.press('q');
    let tail = &kit.effects[kit.effects.len() - 5..];
    assert!(tail.contains(&Effect::CancelRun) && tail.contains(&Effect::Quit(Ending::Asked)), "{tail:?}");
    assert!(tail.contains(&Effect::RecordFound(vec![(1, Passed)])));
    let mut kit = Kit::new();
    kit.send(Message::Interrupt);
    assert!(kit.has(&Effect::Quit(Ending::Interrupted)));
}
