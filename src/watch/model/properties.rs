//! Saves, events, verdicts, keys and time in any order.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use proptest::prelude::*;

use super::{super::testing, *};
use crate::{
    progress::{
        Road,
        review::{ReviewQueue, Sitting},
    },
    review::{EndedReview, ReviewsNow},
    timestamp::Timestamp,
};

const EXERCISES: usize = 3;
/// Folders with an attempt: those of the exercises, and then those of their reviews.
const FOLDERS: usize = 2 * EXERCISES;
/// What a file holds while its writer has emptied it.
const EMPTY: u64 = 0;

/// One thing that happens.
#[derive(Debug, Clone)]
enum SimulationStep {
    /// Somebody writes this content. `emptied`: as writing in place does it, in two steps.
    Save { folder: usize, content: u64, emptied: bool },
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
        Key::Char('w'),
        Key::Char('s'),
        Key::Char('y'),
        Key::Esc,
    ]);
    let step = prop_oneof![
        4 => (0..FOLDERS, 1u64..12, any::<bool>()).prop_map(|(folder, content, emptied)| SimulationStep::Save { folder, content, emptied }),
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

fn folder_of(assignment: Assignment) -> usize {
    assignment.exercise() + if assignment.is_review() { EXERCISES } else { 0 }
}

fn assignment_of(folder: usize) -> Assignment {
    if folder < EXERCISES { Assignment::Exercise(folder) } else { Assignment::Review(folder - EXERCISES) }
}

/// Files, writers, the watcher, the engine and the disk round a model.
struct Simulation {
    model: Model,
    now: Moment,
    /// Whether the system says when a writer has finished.
    settles: bool,
    files: [u64; FOLDERS],
    /// What the writers of emptied files are about to write.
    writers: [Option<u64>; FOLDERS],
    events: VecDeque<(usize, bool)>,
    /// Revision, folder, and the content it read.
    run: Option<(u64, usize, Option<u64>)>,
    dropped: Vec<(u64, usize, u64)>,
    disk: ProgressState,
    /// Reviews that were begun, and whether they are still to be passed.
    reviews: BTreeMap<ExerciseIndex, bool>,
    /// What the model was told last about each file.
    looked: [u64; FOLDERS],
    /// How often files were written since the run began.
    changes: usize,
    saved: BTreeSet<usize>,
    quit: bool,
}

impl Simulation {
    fn new(settles: bool) -> Self {
        let settings = Settings { interactive: true, ..Settings::default() };
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
            files: [1; FOLDERS],
            writers: [None; FOLDERS],
            events: VecDeque::new(),
            run: None,
            dropped: Vec::new(),
            disk: ProgressState::default(),
            reviews: BTreeMap::new(),
            looked: [1; FOLDERS],
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

    /// What comes back: the review that is to be passed, or else the first exercise that is done.
    fn next_review(&self) -> Option<ExerciseIndex> {
        let open = self.reviews.iter().find(|(_, is_open)| **is_open).map(|(exercise, _)| *exercise);
        open.or_else(|| (0..EXERCISES).find(|exercise| self.disk.is_done(&self.name(*exercise))))
    }

    fn reviews_now(&self) -> ReviewsNow {
        let today = self.next_review().map(|exercise| self.name(exercise)).into_iter().collect();
        let sittings = self.reviews.iter().map(|(exercise, is_open)| {
            let sitting = Sitting::new(Timestamp(1), self.name(*exercise));
            (self.name(*exercise), Sitting { ended: (!is_open).then_some(Timestamp(2)), ..sitting })
        });
        ReviewsNow { queue: ReviewQueue { today, ..ReviewQueue::default() }, sittings: sittings.collect() }
    }

    fn begin_review(&mut self) -> Option<String> {
        let exercise = self.next_review()?;
        if !self.reviews.get(&exercise).is_some_and(|is_open| *is_open) {
            let folder = EXERCISES + exercise;
            (self.files[folder], self.writers[folder]) = (1, None);
            self.reviews.insert(exercise, true);
        }
        Some(self.name(exercise))
    }

    fn content(&self, folder: usize) -> Content {
        let digest = self.files[folder];
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
        let shown_before = folder_of(self.model.assignment());
        let panel_before = self.on_screen();
        let done_before = self.model.state.done.len();
        let is_verdict = matches!(message, Message::Verdict(..));
        if let Message::Content(assignment, content) = &message {
            self.looked[folder_of(*assignment)] = content.digest;
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
                let is_open = self.reviews.get(&self.model.shown_index()).is_some_and(|is_open| *is_open);
                assert!(!self.model.assignment().is_review() || !is_open, "a pass of a review is not on disk");
            }
            let looked = self.looked[folder_of(self.model.assignment())];
            if !is_verdict && !passed && looked != EMPTY && self.changes < 2 {
                assert_eq!(content, looked, "a held verdict is shown although newer content was seen");
            }
            if is_verdict {
                // Twice changed since the run began, and back to what it was: that is found out by the events that follow.
                let there_and_back = self.changes >= 2;
                assert!(
                    content == self.files[folder_of(self.model.assignment())] || there_and_back,
                    "a stale verdict is shown"
                );
            }
        }
        // The screen moves only by a key or by a save of the exercise it moves to.
        let shown = folder_of(self.model.assignment());
        assert!(shown == shown_before || by_key || self.saved.contains(&shown), "{shown} was never touched");
        assert!(self.model.state.done.len() >= done_before, "progress went back");

        for effect in effects {
            self.perform(&effect, by_key);
        }
    }

    fn perform(&mut self, effect: &Effect, by_key: bool) {
        match *effect {
            Effect::Look(assignment) => {
                self.send(Message::Content(assignment, self.content(folder_of(assignment))), by_key);
            }
            Effect::Run(assignment, revision) => {
                self.drop_run();
                self.changes = 0;
                self.run = Some((revision, folder_of(assignment), None));
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
            Effect::ReadReviews => self.send(Message::Reviews(Box::new(self.reviews_now())), by_key),
            Effect::BeginReview => {
                let name = self.begin_review();
                self.send(Message::ReviewBegun(Ok((name, Box::new(self.reviews_now())))), by_key);
            }
            Effect::EndReview { exercise, given_up } => {
                self.reviews.insert(exercise, false);
                let ended = EndedReview { days: 3, given_up, now: self.reviews_now() };
                self.send(Message::ReviewEnded(exercise, Ok(Box::new(ended))), by_key);
            }
            Effect::RecordHints(assignment, count) if !assignment.is_review() => {
                let name = self.name(assignment.exercise());
                self.disk.mark_hints_seen(&name, count);
                self.send(Message::Recorded(Box::new(self.disk.clone())), by_key);
            }
            Effect::Goto(exercise) => {
                let name = self.name(exercise);
                self.disk.set_current(&name);
                self.send(Message::Recorded(Box::new(self.disk.clone())), by_key);
            }
            Effect::AskReset(assignment) => {
                self.send(Message::MayReset(assignment, self.files[folder_of(assignment)] == 1), by_key);
            }
            Effect::Quit(_) => self.quit = true,
            _ => {}
        }
    }

    fn drop_run(&mut self) {
        if let Some((revision, folder, read)) = self.run.take() {
            let content = read.unwrap_or(self.files[folder]);
            self.dropped.push((revision, folder, content));
        }
    }

    fn verdict(&mut self, revision: u64, folder: usize, read: u64) {
        use crate::engine::verdict::VerdictKind::{Failed, Passed};
        let kind = if passes(read) { Passed } else { Failed };
        let verdict = testing::verdict(&self.name(folder % EXERCISES), kind, &read.to_string());
        let content = self.content(folder);
        self.send(Message::Verdict(revision, Ok(Box::new(verdict)), content), false);
    }

    fn step(&mut self, step: &SimulationStep) {
        match *step {
            // What was not begun has no folder.
            SimulationStep::Save { folder, .. }
                if folder >= EXERCISES && !self.reviews.contains_key(&(folder - EXERCISES)) => {}
            SimulationStep::Save { folder, content, emptied } => {
                self.changes += 1;
                if emptied {
                    self.files[folder] = EMPTY;
                    self.writers[folder] = Some(content);
                    self.events.push_back((folder, false));
                } else {
                    self.writers[folder] = None;
                    self.files[folder] = content;
                    self.events.push_back((folder, self.settles));
                }
                self.saved.insert(folder);
            }
            SimulationStep::Write => {
                for folder in 0..FOLDERS {
                    if let Some(content) = self.writers[folder].take() {
                        self.changes += 1;
                        self.files[folder] = content;
                        self.events.push_back((folder, false));
                        if self.settles {
                            self.events.push_back((folder, true));
                        }
                    }
                }
            }
            SimulationStep::Event => {
                if let Some((folder, settled)) = self.events.pop_front() {
                    let path = self.model.assigned(assignment_of(folder)).path();
                    self.send(Message::FileChanged(path, settled), false);
                }
            }
            SimulationStep::Run => match self.run {
                Some((revision, folder, None)) => self.run = Some((revision, folder, Some(self.files[folder]))),
                Some((revision, folder, Some(read))) => {
                    self.run = None;
                    self.verdict(revision, folder, read);
                }
                None => {}
            },
            SimulationStep::Ghost => {
                if let Some((revision, folder, read)) = self.dropped.pop() {
                    let before = self.on_screen();
                    self.verdict(revision, folder, read);
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
        let shown = folder_of(world.model.assignment());
        let (_, content, _) = world.on_screen().expect("a verdict");
        prop_assert_eq!(content, world.files[shown]);
        prop_assert_eq!(&world.model.state, &world.disk);
    }
}
