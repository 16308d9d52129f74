//! Saves, events, verdicts, keys and time in any order.

use std::collections::{BTreeSet, VecDeque};

use proptest::prelude::*;

use super::{super::testing, *};
use crate::{progress::Road, timestamp::Timestamp};

const EXERCISES: usize = 3;
/// What a file holds while its writer has emptied it.
const EMPTY: u64 = 0;

/// One thing that happens.
#[derive(Debug, Clone)]
enum SimulationStep {
    /// Somebody writes this content. `emptied`: as writing in place does it, in two steps.
    Save { exercise: ExerciseIndex, content: u64, emptied: bool },
    /// A writer that has emptied a file goes on.
    Write,
    /// The next event arrives.
    Event,
    /// The run goes on: first it reads the files, then it ends.
    Run,
    /// A run that was dropped long ago is heard of nevertheless.
    Ghost,
    /// Time goes by.
    Wait(u64),
    /// A key is pressed.
    Key(Key),
}

fn steps() -> impl Strategy<Value = Vec<SimulationStep>> {
    let keys = prop::sample::select(vec![
        Key::Char('n'),
        Key::Enter,
        Key::Char('p'),
        Key::Char('r'),
        Key::Char('l'),
        Key::Char('j'),
        Key::Char('h'),
        Key::Char('c'),
        Key::Char('v'),
        Key::Char('x'),
        Key::Char('d'),
        Key::Char('?'),
        Key::Esc,
    ]);
    let step = prop_oneof![
        4 => (0..EXERCISES, 1u64..12, any::<bool>()).prop_map(|(exercise, content, emptied)| SimulationStep::Save { exercise, content, emptied }),
        3 => Just(SimulationStep::Write),
        6 => Just(SimulationStep::Event),
        6 => Just(SimulationStep::Run),
        1 => Just(SimulationStep::Ghost),
        4 => (0u64..120).prop_map(SimulationStep::Wait),
        2 => keys.prop_map(SimulationStep::Key),
    ];
    prop::collection::vec(step, 1..60)
}

/// Which contents pass.
fn passes(content: u64) -> bool {
    content.is_multiple_of(4) && content != EMPTY
}

/// Files, writers, the watcher, the engine and the disk round a model.
struct Simulation {
    model: Model,
    now: Moment,
    /// Whether the system says when a writer has finished.
    settles: bool,
    files: [u64; EXERCISES],
    /// What the writers of emptied files are about to write.
    writers: [Option<u64>; EXERCISES],
    events: VecDeque<(ExerciseIndex, bool)>,
    /// Revision, exercise, and the content it read.
    run: Option<(u64, ExerciseIndex, Option<u64>)>,
    dropped: Vec<(u64, ExerciseIndex, u64)>,
    disk: ProgressState,
    /// What the model was told last about each file.
    looked: [u64; EXERCISES],
    /// How often files were written since the run began.
    changes: usize,
    saved: BTreeSet<ExerciseIndex>,
    quit: bool,
}

impl Simulation {
    fn new(settles: bool) -> Self {
        let settings = Settings { editor: EditorUse::Nowhere, interactive: true };
        let course = testing::course(&["a1", "b1", "c1"]);
        let mut world = Self {
            model: Model::new(
                course,
                ProgressState::default(),
                LearningState::default(),
                settings,
                Size { columns: 80, rows: 24 },
            ),
            now: Moment::ZERO,
            settles,
            files: [1; EXERCISES],
            writers: [None; EXERCISES],
            events: VecDeque::new(),
            run: None,
            dropped: Vec::new(),
            disk: ProgressState::default(),
            looked: [1; EXERCISES],
            changes: 0,
            saved: BTreeSet::new(),
            quit: false,
        };
        world.send(Message::Start, false);
        world
    }

    fn name(&self, exercise: ExerciseIndex) -> String {
        self.model.course.exercises[exercise].name.clone()
    }

    fn content(&self, exercise: ExerciseIndex) -> Content {
        let digest = self.files[exercise];
        Content { digest, empty: usize::from(digest == EMPTY), missing: 0 }
    }

    /// What the verdict on the screen is about: exercise and content.
    fn on_screen(&self) -> Option<(String, u64, bool)> {
        match &self.model.session.panel {
            Panel::Verdict(verdict) => {
                Some((verdict.exercise.clone(), verdict.stdout.head.parse().unwrap(), verdict.passed()))
            }
            _ => None,
        }
    }

    fn send(&mut self, message: Message, by_key: bool) {
        let shown_before = self.model.session.shown;
        let panel_before = self.on_screen();
        let done_before = self.model.state.done.len();
        let is_verdict = matches!(message, Message::Verdict(..));
        if let Message::Content(exercise, content) = &message {
            self.looked[*exercise] = content.digest;
        }
        let effects = self.model.update(self.now, message);

        // A pass that is on the screen is on disk.
        if let Some((name, content, passed)) = self.on_screen().filter(|now| Some(now) != panel_before.as_ref()) {
            assert_eq!(
                name,
                self.model.shown().name,
                "the verdict on the screen is that of the exercise on the screen"
            );
            assert_eq!(passed, passes(content));
            if passed {
                assert!(self.disk.is_done(&name), "{name} is on the screen as passed and not on disk");
            }
            let looked = self.looked[self.model.session.shown];
            if !is_verdict && !passed && looked != EMPTY && self.changes < 2 {
                assert_eq!(content, looked, "a held verdict is shown although newer content was seen");
            }
            if is_verdict {
                // Twice changed since the run began, and back to what it was: that is found out by the events that follow.
                let there_and_back = self.changes >= 2;
                assert!(content == self.files[self.model.session.shown] || there_and_back, "a stale verdict is shown");
            }
        }
        // The screen moves only by a key or by a save of the exercise it moves to.
        let shown = self.model.session.shown;
        assert!(shown == shown_before || by_key || self.saved.contains(&shown), "{shown} was never touched");
        assert!(self.model.state.done.len() >= done_before, "progress went back");

        for effect in effects {
            self.perform(&effect, by_key);
        }
    }

    fn perform(&mut self, effect: &Effect, by_key: bool) {
        match *effect {
            Effect::Look(exercise) => self.send(Message::Content(exercise, self.content(exercise)), by_key),
            Effect::Run(exercise, revision) => {
                self.drop_run();
                self.changes = 0;
                self.run = Some((revision, exercise, None));
            }
            Effect::CancelRun => self.drop_run(),
            Effect::RecordPass { exercise, advance } => {
                let name = self.name(exercise);
                self.disk.mark_passed(&name, Timestamp(1));
                let next = Road::new(&self.model.course, &self.disk, &self.model.learning).next_after(exercise);
                if let Some(next) = next.filter(|_| advance) {
                    let next = self.name(next);
                    self.disk.set_current(&next);
                }
                self.send(Message::PassRecorded(exercise, Ok(Box::new(self.disk.clone()))), by_key);
            }
            Effect::RecordHints(exercise, count) => {
                let name = self.name(exercise);
                self.disk.mark_hints_seen(&name, count);
                self.send(Message::Recorded(Box::new(self.disk.clone())), by_key);
            }
            Effect::Goto(exercise) => {
                let name = self.name(exercise);
                self.disk.set_current(&name);
                self.send(Message::Recorded(Box::new(self.disk.clone())), by_key);
            }
            Effect::AskReset(exercise) => {
                self.send(Message::MayReset(exercise, self.files[exercise] == 1), by_key);
            }
            Effect::Quit(_) => self.quit = true,
            _ => {}
        }
    }

    fn drop_run(&mut self) {
        if let Some((revision, exercise, read)) = self.run.take() {
            let content = read.unwrap_or(self.files[exercise]);
            self.dropped.push((revision, exercise, content));
        }
    }

    fn verdict(&mut self, revision: u64, exercise: ExerciseIndex, read: u64) {
        use crate::engine::verdict::VerdictKind::{Failed, Passed};
        let kind = if passes(read) { Passed } else { Failed };
        let verdict = testing::verdict(&self.name(exercise), kind, &read.to_string());
        let content = self.content(exercise);
        self.send(Message::Verdict(revision, Ok(Box::new(verdict)), content), false);
    }

    fn step(&mut self, step: &SimulationStep) {
        match *step {
            SimulationStep::Save { exercise, content, emptied } => {
                self.changes += 1;
                if emptied {
                    self.files[exercise] = EMPTY;
                    self.writers[exercise] = Some(content);
                    self.events.push_back((exercise, false));
                } else {
                    self.writers[exercise] = None;
                    self.files[exercise] = content;
                    self.events.push_back((exercise, self.settles));
                }
                self.saved.insert(exercise);
            }
            SimulationStep::Write => {
                for exercise in 0..EXERCISES {
                    if let Some(content) = self.writers[exercise].take() {
                        self.changes += 1;
                        self.files[exercise] = content;
                        self.events.push_back((exercise, false));
                        if self.settles {
                            self.events.push_back((exercise, true));
                        }
                    }
                }
            }
            SimulationStep::Event => {
                if let Some((exercise, settled)) = self.events.pop_front() {
                    let path = self.model.course.exercises[exercise].path();
                    self.send(Message::FileChanged(path, settled), false);
                }
            }
            SimulationStep::Run => match self.run {
                Some((revision, exercise, None)) => self.run = Some((revision, exercise, Some(self.files[exercise]))),
                Some((revision, exercise, Some(read))) => {
                    self.run = None;
                    self.verdict(revision, exercise, read);
                }
                None => {}
            },
            SimulationStep::Ghost => {
                if let Some((revision, exercise, read)) = self.dropped.pop() {
                    let before = self.on_screen();
                    self.verdict(revision, exercise, read);
                    assert_eq!(self.on_screen(), before, "a dropped run is shown");
                }
            }
            SimulationStep::Wait(milliseconds) => self.wait(Duration::from_millis(milliseconds)),
            SimulationStep::Key(key) => self.send(Message::Key(key), true),
        }
    }

    fn wait(&mut self, time: Duration) {
        // Events are not as late as time goes by here.
        while !self.events.is_empty() {
            self.step(&SimulationStep::Event);
        }
        let end = self.now + time;
        while let Some(at) = self.model.deadline().filter(|at| *at <= end) {
            self.now = self.now.max(at);
            self.send(Message::Tick, false);
            assert!(self.model.deadline().is_none_or(|next| next > self.now), "a deadline stands still");
        }
        self.now = end;
    }

    /// Everybody finishes what they have begun.
    fn settle(&mut self) {
        self.step(&SimulationStep::Write);
        while !self.events.is_empty() {
            self.step(&SimulationStep::Event);
        }
        for _ in 0..20 {
            self.step(&SimulationStep::Run);
            self.wait(Duration::from_millis(100));
        }
        assert!(self.run.is_none(), "runs go on for ever");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_last_content_gets_its_verdict_and_nothing_stale_is_shown(steps in steps(), settles in any::<bool>()) {
        let mut world = Simulation::new(settles);
        for step in steps {
            world.step(&step);
        }
        world.settle();
        prop_assert!(!world.quit);
        let shown = world.model.session.shown;
        let (_, content, _) = world.on_screen().expect("a verdict");
        prop_assert_eq!(content, world.files[shown]);
        prop_assert_eq!(&world.model.state, &world.disk);
    }
}
