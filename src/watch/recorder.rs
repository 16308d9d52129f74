//! Records what the learner has done. What the screen waits for is on disk when the call returns; what it doesn't wait for
//! (the count of failed checks, the minutes at work) is written by a thread of its own, because each write waits for the disk.

use crate::error::{CommandError, CommandResult};
use std::{
    cell::RefCell,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

use super::{
    model::{Message, Moment, Notice},
    runner::MessageSender,
    work_clock::WorkClock,
};
use crate::{
    course::{Course, Exercise},
    engine::verdict::VerdictKind,
    progress::{LearningState, LearningStore, ProgressState, Road, Store, StoreError},
    review::{CourseReviews, EndedReview, ReviewsNow},
    timestamp::Timestamp,
};

/// How long we wait at the end for what still has to be written.
const END_PATIENCE: Duration = Duration::from_secs(6);

/// What was checked and did not pass, by the name of the exercise.
pub(super) enum FailedCheck {
    OfExercise(String),
    OfReview(String),
}

/// Keeps the progress.
pub(super) struct Recorder {
    course: Arc<Course>,
    store: Arc<Mutex<Store>>,
    learning: Arc<Mutex<LearningStore>>,
    post: MessageSender,
    /// What is written soon; `None` only while the recorder is dropped.
    soon: Option<Sender<Soon>>,
    clock: RefCell<WorkClock>,
    /// Ends (by being dropped) when the thread does.
    ended: Receiver<()>,
}

/// What the screen does not wait for.
enum Soon {
    Failure(FailedCheck),
    /// So many minutes more were spent at work.
    Minutes(u32),
}

impl Recorder {
    pub(super) fn new(course: Arc<Course>, store: Store, learning: LearningStore, post: MessageSender) -> Self {
        let (store, learning) = (Arc::new(Mutex::new(store)), Arc::new(Mutex::new(learning)));
        let (soon, received) = mpsc::channel::<Soon>();
        let (writing, ended) = mpsc::channel::<()>();
        let writer = SoonWriter { store: Arc::clone(&store), learning: Arc::clone(&learning), post: Arc::clone(&post) };
        // Without the thread failed checks and minutes are not counted; everything else is recorded.
        let _ = thread::Builder::new().name("recorder".into()).spawn(move || {
            let _writing = writing;
            writer.write(&received);
        });
        Self { course, store, learning, post, soon: Some(soon), clock: RefCell::default(), ended }
    }

    /// Records a pass; with `advance`, the next exercise that is not done becomes the current one.
    pub(super) fn record_pass(&self, course: &Course, name: &str, advance: bool) -> Result<Box<ProgressState>, String> {
        let now = Timestamp::now();
        let mut learning = lock(&self.learning);
        let mut store = lock(&self.store);
        let updated = update(&mut store, &self.post, |state| {
            state.mark_passed(name, now);
            if advance {
                let road = Road::new(course, state, learning.state());
                let next = course.position(name).and_then(|passed| road.next_after(passed));
                let next = next.map_or(name, |next| &course.exercises[next].name).to_owned();
                state.set_current(&next);
            }
        });
        if updated.is_ok() && learning.state().is_skipped(name) {
            // It is done now, and known so whether this can be written or not.
            match learn(&mut learning, &self.post, |state| _ = state.unskip(name)) {
                Ok(()) => (self.post)(Message::Learning(Box::new(learning.state().clone()))),
                Err(error) => (self.post)(could_not(&error)),
            }
        }
        let recorded = updated.map(|()| Box::new(store.state().clone()));
        self.record_minutes();
        recorded.map_err(|error| CommandError::from(error).to_string())
    }

    /// The learner has pressed a key, or what they saved has its verdict. The time at work is written with what else is recorded.
    pub(super) fn sign_of_work(&self, now: Moment) {
        self.clock.borrow_mut().sign(now);
    }

    fn record_minutes(&self) {
        let minutes = self.clock.borrow_mut().take_minutes();
        if minutes > 0 {
            self.record_soon(Soon::Minutes(minutes));
        }
    }

    fn record_soon(&self, what: Soon) {
        if let Some(soon) = &self.soon {
            // The thread may not have started.
            let _ = soon.send(what);
        }
    }

    /// Records, soon, that an exercise was checked and did not pass.
    pub(super) fn record_failure(&self, failed: FailedCheck) {
        self.record_soon(Soon::Failure(failed));
        self.record_minutes();
    }

    /// Sees what comes back. What was done since the last time is planned.
    pub(super) fn read_reviews(&self) -> Message {
        match self.with_reviews(|reviews, store| reviews.read(store)) {
            Ok(now) => Message::Reviews(Box::new(now)),
            Err(why) => Message::Say(Notice::warning(why)),
        }
    }

    /// Goes on with the review that was begun, or begins the next one; the name of its exercise.
    pub(super) fn begin_review(&self) -> Result<(Option<String>, Box<ReviewsNow>), String> {
        let (begun, now) = self.with_reviews(|reviews, store| reviews.begin(store))?;
        Ok((begun.map(|exercise| exercise.name), Box::new(now)))
    }

    /// Records that so many hints were shown in the review of an exercise.
    pub(super) fn record_hints_of_review(&self, name: &str, count: u32) -> Message {
        match self.with_reviews(|reviews, store| reviews.record_hints(store, name, count)) {
            Ok(now) => Message::Reviews(Box::new(now)),
            Err(why) => Message::Say(Notice::warning(format!("this could not be recorded: {why}"))),
        }
    }

    /// Records that the review of an exercise was passed, or given up.
    pub(super) fn end_review(&self, exercise: &Exercise, given_up: bool) -> Result<Box<EndedReview>, String> {
        self.with_reviews(|reviews, store| reviews.end(store, exercise, given_up)).map(Box::new)
    }

    fn with_reviews<T>(
        &self,
        work: impl FnOnce(CourseReviews<'_>, &mut LearningStore) -> CommandResult<T>,
    ) -> Result<T, String> {
        let progress = lock(&self.store).state().clone();
        let mut learning = lock(&self.learning);
        let result = work(CourseReviews::new(&self.course, &progress), &mut learning);
        if let Some(warning) = learning.take_warning() {
            (self.post)(Message::Say(Notice::warning(warning.to_string())));
        }
        result.map_err(|error| error.to_string())
    }

    /// Records what a check of all exercises found.
    pub(super) fn record_found(&self, found: &[(&str, VerdictKind)]) -> Message {
        let now = Timestamp::now();
        self.update(|state| {
            for (name, kind) in found {
                state.mark_checked(name, kind.passes(), now);
            }
        })
    }

    /// Changes the progress; what the model is to be told.
    pub(super) fn update(&self, change: impl FnOnce(&mut ProgressState)) -> Message {
        let mut store = lock(&self.store);
        match update(&mut store, &self.post, change) {
            Ok(()) => Message::Recorded(Box::new(store.state().clone())),
            Err(error) => could_not(&error),
        }
    }

    /// Changes what is on the road; the exercise that the learner goes on with, where that is another one now, becomes the current one.
    pub(super) fn change_road(&self, course: &Course, change: impl FnOnce(&mut LearningState)) -> Message {
        let mut learning = lock(&self.learning);
        let mut store = lock(&self.store);
        let mark = Road::new(course, store.state(), learning.state()).mark();
        if let Err(error) = learn(&mut learning, &self.post, change) {
            return could_not(&error);
        }
        let moved = Road::new(course, store.state(), learning.state()).moved_since(mark);
        if let Some(next) = moved
            && let Err(error) = update(&mut store, &self.post, |state| state.set_current(&course.exercises[next].name))
        {
            (self.post)(could_not(&error));
        }
        Message::RoadChanged(Box::new(store.state().clone()), Box::new(learning.state().clone()))
    }

    /// Reads again how the learner goes about the course: another process may have changed it.
    pub(super) fn refresh_learning(&self) -> Message {
        let mut learning = lock(&self.learning);
        let refreshed = learning.refresh();
        match (refreshed, learning.take_warning()) {
            (Err(error), _) => Message::Say(Notice::warning(CommandError::from(error).to_string())),
            (Ok(_), Some(warning)) => Message::Say(Notice::warning(warning.to_string())),
            (Ok(_), None) => Message::Learning(Box::new(learning.state().clone())),
        }
    }

    /// Reads the progress again: another process may have changed it.
    pub(super) fn refresh(&self) -> Message {
        let mut store = lock(&self.store);
        let refreshed = store.refresh();
        match (refreshed, store.take_warning()) {
            (Err(error), _) => Message::Say(Notice::warning(CommandError::from(error).to_string())),
            (Ok(_), Some(warning)) => Message::Say(Notice::warning(warning.to_string())),
            (Ok(_), None) => Message::Progress(Box::new(store.state().clone())),
        }
    }
}

impl Drop for Recorder {
    /// Waits until everything is written.
    fn drop(&mut self) {
        let rest = self.clock.borrow_mut().take_rest();
        if rest > 0 {
            self.record_soon(Soon::Minutes(rest));
        }
        drop(self.soon.take());
        // An error either way: the thread has ended, or the disk takes too long.
        let _ = self.ended.recv_timeout(END_PATIENCE);
    }
}

/// Writes what the screen does not wait for.
struct SoonWriter {
    store: Arc<Mutex<Store>>,
    learning: Arc<Mutex<LearningStore>>,
    post: MessageSender,
}

impl SoonWriter {
    fn write(&self, received: &Receiver<Soon>) {
        let mut told = false;
        while let Ok(first) = received.recv() {
            let (mut names, mut reviews, mut minutes) = (Vec::new(), Vec::new(), 0);
            for what in std::iter::once(first).chain(received.try_iter()) {
                match what {
                    Soon::Failure(FailedCheck::OfExercise(name)) => names.push(name),
                    Soon::Failure(FailedCheck::OfReview(name)) => reviews.push(name),
                    Soon::Minutes(count) => minutes += count,
                }
            }
            if minutes > 0 {
                self.add_minutes(minutes);
            }
            match self.write_failures(&names, &reviews) {
                Ok(()) => told = false,
                // Only once: a full disk isn't news at every save.
                Err(error) if !told => {
                    told = true;
                    (self.post)(could_not(&error));
                }
                Err(_) => {}
            }
        }
    }

    fn write_failures(&self, names: &[String], reviews: &[String]) -> Result<(), StoreError> {
        let mut store = lock(&self.store);
        if !names.is_empty() {
            update(&mut store, &self.post, |state| names.iter().for_each(|name| state.mark_failed(name)))?;
        }
        drop(store);
        let mut learning = lock(&self.learning);
        reviews.iter().try_for_each(|name| CourseReviews::record_try(&mut learning, name))
    }

    /// Adds to the minutes of today.
    fn add_minutes(&self, minutes: u32) {
        let day = Timestamp::now().local_day().to_string();
        let added = learn(&mut lock(&self.learning), &self.post, |state| {
            let today = state.days.entry(day).or_default();
            today.minutes = today.minutes.saturating_add(minutes);
        });
        if let Err(error) = added {
            // Nobody's work depends on it, and whatever is wrong with the disk is told where something does.
            tracing::warn!(%error, "the time at work could not be recorded");
        }
    }
}

fn lock<S>(store: &Mutex<S>) -> MutexGuard<'_, S> {
    // It doesn't matter what panicked: the store changes its state in one step, at the end.
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Changes the progress. That takes in what other processes have recorded meanwhile, and the model must hear of it.
fn update(store: &mut Store, post: &MessageSender, change: impl FnOnce(&mut ProgressState)) -> Result<(), StoreError> {
    let before = store.state().clone();
    let mut others_changed_it = false;
    let result = store.update_or_remember(|state| {
        others_changed_it = *state != before;
        change(state);
    });
    if let Some(warning) = store.take_warning() {
        post(Message::Say(Notice::warning(warning.to_string())));
    }
    if others_changed_it {
        post(Message::ProgressTouched);
    }
    result
}

/// Changes how the learner goes about the course.
fn learn(
    learning: &mut LearningStore,
    post: &MessageSender,
    change: impl FnOnce(&mut LearningState),
) -> Result<(), StoreError> {
    let result = learning.update_or_remember(change);
    if let Some(warning) = learning.take_warning() {
        post(Message::Say(Notice::warning(warning.to_string())));
    }
    result
}

fn could_not(error: &StoreError) -> Message {
    Message::Say(Notice::warning(format!("this could not be recorded: {}", CommandError::of(error))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::testing;

    fn recorder(root: &std::path::Path) -> Recorder {
        new(Store::open(root).unwrap(), root, Arc::new(|_| ()))
    }

    fn new(store: Store, root: &std::path::Path, post: MessageSender) -> Recorder {
        let learning = tempfile::tempdir().unwrap();
        let learning = LearningStore::open(if root.join(".pythlings").is_file() { learning.path() } else { root });
        Recorder::new(testing::course(&["a1", "b1"]), store, learning.unwrap(), post)
    }

    fn on_disk(root: &std::path::Path) -> ProgressState {
        Store::open(root).unwrap().state().clone()
    }

    #[test]
    fn a_pass_is_on_disk_when_the_call_returns_and_moves_on() {
        let root = tempfile::tempdir().unwrap();
        let course = testing::course(&["a1", "b1"]);
        let recorder = recorder(root.path());
        let told = recorder.record_pass(&course, "a1", true).unwrap();
        assert!(on_disk(root.path()).is_done("a1"));
        assert_eq!(on_disk(root.path()).current.as_deref(), Some("b1"));
        assert_eq!(*told, on_disk(root.path()));
        recorder.record_pass(&course, "b1", false).unwrap();
        assert_eq!(on_disk(root.path()).current.as_deref(), Some("b1"));
    }

    #[test]
    fn a_skipped_exercise_that_passes_is_done_and_the_next_one_is_not_skipped() {
        let root = tempfile::tempdir().unwrap();
        let course = testing::course(&["a1", "b1", "c1"]);
        let recorder = recorder(root.path());
        recorder.update(|state| state.set_current("b1"));
        let skip = |names: &'static [&str]| {
            recorder.change_road(&course, |state| names.iter().for_each(|name| state.skip(name, Timestamp(1))))
        };
        assert!(matches!(skip(&["b1"]), Message::RoadChanged(state, _) if state.current.as_deref() == Some("c1")));
        recorder.record_pass(&course, "b1", false).unwrap();
        assert!(LearningStore::open(root.path()).unwrap().state().skipped.is_empty());
        skip(&["a1"]);
        recorder.record_pass(&course, "c1", true).unwrap();
        assert_eq!(on_disk(root.path()).current.as_deref(), Some("c1"), "nothing is left to do");
    }

    #[test]
    fn failures_are_on_disk_when_the_clerk_has_gone() {
        let root = tempfile::tempdir().unwrap();
        let recorder = recorder(root.path());
        for _ in 0..20 {
            recorder.record_failure(FailedCheck::OfExercise("a1".into()));
        }
        drop(recorder);
        assert_eq!(on_disk(root.path()).attempts.get("a1"), Some(&20));
    }

    #[test]
    fn minutes_are_written_with_what_is_recorded_and_the_rest_at_the_end() {
        let root = tempfile::tempdir().unwrap();
        let course = testing::course(&["a1", "b1"]);
        let minutes = || {
            let store = LearningStore::open(root.path()).unwrap();
            store.state().days.values().map(|day| day.minutes).sum::<u32>()
        };
        let first = recorder(root.path());
        first.sign_of_work(Moment::ZERO);
        first.sign_of_work(Moment::from_secs(125));
        drop(first.record_pass(&course, "a1", true));
        first.sign_of_work(Moment::from_secs(200));
        drop(first);
        assert_eq!(minutes(), 3, "two with the pass, and the rest rounded");
        let second = recorder(root.path());
        second.sign_of_work(Moment::ZERO);
        second.sign_of_work(Moment::from_secs(10));
        second.record_failure(FailedCheck::OfExercise("b1".into()));
        drop(second);
        assert_eq!(minutes(), 3, "ten seconds are no minute");
    }

    #[test]
    fn who_does_not_stay_leaves_no_file() {
        let root = tempfile::tempdir().unwrap();
        let recorder = recorder(root.path());
        recorder.sign_of_work(Moment::ZERO);
        drop(recorder);
        assert!(!root.path().join(".pythlings/learning.toml").exists());
    }

    #[test]
    fn what_another_process_records_is_read() {
        let root = tempfile::tempdir().unwrap();
        let recorder = recorder(root.path());
        recorder.update(|state| state.set_current("a1"));
        Store::open(root.path()).unwrap().update(|state| state.set_current("b1")).unwrap();
        assert!(matches!(recorder.refresh(), Message::Progress(state) if state.current.as_deref() == Some("b1")));
    }

    #[test]
    fn what_another_process_recorded_is_told_also_when_an_update_takes_it_in() {
        let root = tempfile::tempdir().unwrap();
        let (sender, messages) = mpsc::channel();
        let sender = Mutex::new(sender);
        let post: MessageSender = Arc::new(move |message| drop(sender.lock().unwrap().send(message)));
        let recorder = new(Store::open(root.path()).unwrap(), root.path(), post);
        Store::open(root.path()).unwrap().update(|state| state.set_current("b1")).unwrap();
        recorder.record_failure(FailedCheck::OfExercise("a1".into()));
        drop(recorder);
        assert!(matches!(messages.recv(), Ok(Message::ProgressTouched)));
    }

    #[test]
    fn what_cannot_be_recorded_is_told() {
        let root = tempfile::tempdir().unwrap();
        fs_err::write(root.path().join(".pythlings"), "a file where a folder should be").unwrap();
        let (sender, messages) = mpsc::channel();
        let sender = Mutex::new(sender);
        let post: MessageSender = Arc::new(move |message| drop(sender.lock().unwrap().send(message)));
        let Ok(store) = Store::open(root.path()) else { return };
        let recorder = new(store, root.path(), post);
        assert!(recorder.record_pass(&testing::course(&["a1"]), "a1", true).is_err());
        recorder.record_failure(FailedCheck::OfExercise("a1".into()));
        drop(recorder);
        assert!(matches!(messages.recv(), Ok(Message::Say(notice)) if notice.is_warning));
    }
}
