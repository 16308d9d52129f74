//! Single situations; `properties` tries them in all orders.

mod notes;
mod reviews;
mod saves;
mod screens;
mod tracks;

use std::path::Path;

use super::{super::testing, *};
use crate::{
    engine::{Download, verdict::VerdictKind},
    progress::Road,
    timestamp::Timestamp,
};

impl From<ExerciseIndex> for Assignment {
    fn from(exercise: ExerciseIndex) -> Self {
        Self::Exercise(exercise)
    }
}

/// A model with a clock, the files' contents and the progress on disk.
struct ModelFixture {
    model: Model,
    now: Moment,
    content: HashMap<Assignment, Content>,
    disk: ProgressState,
    learning: LearningState,
    disk_full: bool,
    effects: Vec<Effect>,
}

impl ModelFixture {
    /// Three exercises, the first of them current, the first check running.
    fn new() -> Self {
        let mut kit =
            Self::before_start(ProgressState::default(), Settings { interactive: true, ..Settings::default() });
        kit.send(Message::Start);
        kit
    }

    fn before_start(state: ProgressState, settings: Settings) -> Self {
        Self::of(testing::course(&["a1", "b1", "c1"]), state, settings)
    }

    fn of(course: Arc<Course>, state: ProgressState, settings: Settings) -> Self {
        let learning = LearningState::default();
        let size = Size { columns: 80, rows: 24 };
        let model = Model::new(course, state.clone(), learning.clone(), settings, size);
        let (content, effects) = (HashMap::new(), Vec::new());
        Self { model, now: Moment::ZERO, content, disk: state, learning, disk_full: false, effects }
    }

    /// Sends a message and performs what follows as the driver does, but for reviews.
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
                Effect::ChangeRoad(change) => {
                    let course = Arc::clone(&self.model.course);
                    let mark = Road::new(&course, &self.disk, &self.learning).mark();
                    change.apply(&course, &mut self.learning);
                    if let Some(next) = Road::new(&course, &self.disk, &self.learning).moved_since(mark) {
                        self.disk.set_current(&course.exercises[next].name);
                    }
                    self.send(Message::RoadChanged(Box::new(self.disk.clone()), Box::new(self.learning.clone())));
                }
                Effect::AskReset(exercise) => {
                    let is_at_start = self.content_of(exercise) == Content::default();
                    self.send(Message::MayReset(exercise, is_at_start));
                }
                _ => {}
            }
        }
    }

    fn record(&mut self, exercise: ExerciseIndex, advance: bool) -> ProgressState {
        let name = self.name(exercise);
        self.disk.mark_passed(&name, Timestamp(1));
        let next = Road::new(&self.model.course, &self.disk, &self.learning).next_after(exercise);
        if let Some(next) = next.filter(|_| advance) {
            let next = self.name(next);
            self.disk.set_current(&next);
        }
        self.disk.clone()
    }

    fn name(&self, exercise: ExerciseIndex) -> String {
        self.model.course.exercises[exercise].name.clone()
    }

    fn content_of(&self, assignment: impl Into<Assignment>) -> Content {
        self.content.get(&assignment.into()).copied().unwrap_or_default()
    }

    fn write(&mut self, assignment: impl Into<Assignment>, digest: u64) {
        let content = Content { digest, empty: usize::from(digest == EMPTY), missing: 0 };
        self.content.insert(assignment.into(), content);
    }

    fn changed(&mut self, assignment: impl Into<Assignment>, settled: bool) {
        let path = self.model.assigned(assignment.into()).path();
        self.send(Message::FileChanged(path, settled));
    }

    fn save(&mut self, assignment: impl Into<Assignment> + Copy, digest: u64) {
        self.write(assignment, digest);
        self.changed(assignment, true);
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
        self.end(self.revision(), kind, &format!("{:?}", self.content_of(self.model.assignment()).digest));
    }

    fn end(&mut self, revision: u64, kind: VerdictKind, printed: &str) {
        let verdict = testing::verdict(self.shown(), kind, printed);
        let content = self.content_of(self.model.assignment());
        self.send(Message::Verdict(revision, Ok(Box::new(verdict)), content));
    }

    /// What the first check of all exercises is about.
    fn plan(&mut self, exercises: &[ExerciseIndex], waiting: &[&str]) {
        let exercises = exercises.iter().copied().collect();
        let waiting: Vec<String> = waiting.iter().map(|name| (*name).to_owned()).collect();
        let download = Download { group: "data".into(), megabytes: Some(48), exercises: waiting };
        let downloads = if download.exercises.is_empty() { Vec::new() } else { vec![download] };
        self.send(Message::CheckAllPlan(1, Ok(CheckAllPlan { exercises, downloads })));
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
