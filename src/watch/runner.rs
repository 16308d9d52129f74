//! The threads that check: one for the exercise on the screen, which takes the newest request only, and one for each check
//! of all exercises.

use std::{
    collections::BTreeSet,
    panic::{self, AssertUnwindSafe},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

use super::{
    checker::{CheckError, Checker},
    content,
    event_loop::Post,
    model::{CheckAllPlan, ExerciseIndex, Message},
};
use crate::{
    course::{Course, Exercise, learner},
    engine::Cancel,
};

/// Where messages go.
pub(super) type MessageSender = Post<Message>;

/// After a request to stop, a check that does not end within this time is left to itself.
const STOP_PATIENCE: Duration = Duration::from_secs(3);

/// Checks exercises in threads of its own.
pub(super) struct Runner {
    shared: Arc<RunnerState>,
    /// Ends (by being dropped) when the thread does.
    ended: mpsc::Receiver<()>,
    /// The check of all exercises.
    all: Option<(Cancel, mpsc::Receiver<()>)>,
}

struct RunnerState {
    course: Arc<Course>,
    checker: Arc<dyn Checker>,
    post: MessageSender,
    slot: Mutex<Slot>,
    filled: Condvar,
}

/// At most one request waits, and at most one is worked on.
#[derive(Default)]
struct Slot {
    waiting: Option<(Exercise, u64)>,
    active: Option<Cancel>,
    closed: bool,
}

impl RunnerState {
    fn plan(&self, done: BTreeSet<ExerciseIndex>) -> Result<CheckAllPlan, CheckError> {
        let mut exercises = learner::begun(&self.course);
        exercises.extend(done);
        let all: Vec<&Exercise> = exercises.iter().map(|index| &self.course.exercises[*index]).collect();
        let downloads = if all.is_empty() { Vec::new() } else { self.checker.downloads(&all)? };
        Ok(CheckAllPlan { exercises, downloads })
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Runner {
    pub(super) fn start(course: Arc<Course>, checker: Arc<dyn Checker>, post: MessageSender) -> std::io::Result<Self> {
        let shared = Arc::new(RunnerState { course, checker, post, slot: Mutex::default(), filled: Condvar::new() });
        let (running, ended) = mpsc::channel();
        let for_thread = Arc::clone(&shared);
        thread::Builder::new().name("checks".into()).spawn(move || {
            let _running: mpsc::Sender<()> = running;
            // Declared after it, so dropped before it: who waits for our end has the last hold on the checker, and it is dropped
            // (its workers ended, their folders removed) before the program ends, not while it does.
            let shared = for_thread;
            work(&shared);
        })?;
        Ok(Self { shared, ended, all: None })
    }

    /// Checks an exercise; whatever was asked for before is dropped.
    pub(super) fn run(&self, exercise: Exercise, revision: u64) {
        self.replace(Some((exercise, revision)));
    }

    /// Drops what was asked for.
    pub(super) fn cancel(&self) {
        self.replace(None);
    }

    fn replace(&self, request: Option<(Exercise, u64)>) {
        let mut slot = self.shared.slot();
        slot.waiting = request;
        let active = slot.active.take();
        drop(slot);
        self.shared.filled.notify_all();
        if let Some(active) = active {
            active.cancel();
        }
    }

    /// Finds out what a check of all exercises is about: those that are done, and those that were begun.
    pub(super) fn plan_check_all(&self, round: u64, done: BTreeSet<ExerciseIndex>) {
        let shared = Arc::clone(&self.shared);
        let plan = move || {
            let post = &shared.post;
            match panic::catch_unwind(AssertUnwindSafe(|| shared.plan(done))) {
                Ok(plan) => post(Message::CheckAllPlan(round, plan)),
                Err(_) => post(Message::Crashed),
            }
        };
        if let Err(error) = thread::Builder::new().name("check-all-plan".into()).spawn(plan) {
            (self.shared.post)(Message::CheckAllPlan(round, Err(CheckError::Failed(error.into()))));
        }
    }

    /// Checks these exercises.
    pub(super) fn check_all(&mut self, round: u64, exercises: Vec<ExerciseIndex>) {
        self.stop_check_all();
        let cancel = Cancel::new();
        let (running, ended) = mpsc::channel::<()>();
        let (for_thread, cancel_of_thread) = (Arc::clone(&self.shared), cancel.clone());
        let started = thread::Builder::new().name("check-all".into()).spawn(move || {
            // In this order for the reason told in `start`.
            let _running = running;
            let shared = for_thread;
            let post = &shared.post;
            let preparing = |what: &str| post(Message::PreparingAll(round, what.to_owned()));
            let mut finished = |verdict| post(Message::Checked(round, Box::new(verdict)));
            let exercises: Vec<&Exercise> = exercises.iter().map(|index| &shared.course.exercises[*index]).collect();
            let check = || shared.checker.check_all(&exercises, &cancel_of_thread, &preparing, &mut finished);
            match panic::catch_unwind(AssertUnwindSafe(check)) {
                Ok(result) => post(Message::CheckedAll(round, result)),
                Err(_) => post(Message::Crashed),
            }
        });
        match started {
            Ok(_) => self.all = Some((cancel, ended)),
            Err(error) => {
                let failed = CheckError::Failed(error.into());
                (self.shared.post)(Message::CheckedAll(round, Err(failed)));
            }
        }
    }

    /// Asks the check of all exercises to end.
    pub(super) fn stop_check_all(&mut self) {
        if let Some((cancel, _)) = &self.all {
            cancel.cancel();
        }
    }
}

impl Drop for Runner {
    /// Ends all checks and waits until they have, so that nothing they use is taken away from under them.
    fn drop(&mut self) {
        self.shared.slot().closed = true;
        self.cancel();
        self.stop_check_all();
        // Either is an error: the thread has gone, or it takes too long.
        let _ = self.ended.recv_timeout(STOP_PATIENCE);
        if let Some((_, ended)) = &self.all {
            let _ = ended.recv_timeout(STOP_PATIENCE);
        }
    }
}

fn work(shared: &RunnerState) {
    loop {
        let waiting = |slot: &mut Slot| slot.waiting.is_none() && !slot.closed;
        let mut slot = shared.filled.wait_while(shared.slot(), waiting).unwrap_or_else(PoisonError::into_inner);
        if slot.closed {
            return;
        }
        let Some((exercise, revision)) = slot.waiting.take() else { continue };
        let cancel = Cancel::new();
        slot.active = Some(cancel.clone());
        drop(slot);
        let preparing = |what: &str| (shared.post)(Message::Preparing(revision, what.to_owned()));
        let check = || shared.checker.check(&exercise, &cancel, &preparing);
        let Ok(result) = panic::catch_unwind(AssertUnwindSafe(check)) else {
            // The panic hook has said what happened.
            return (shared.post)(Message::Crashed);
        };
        let now = content::look(&shared.course.root, &exercise);
        (shared.post)(Message::Verdict(revision, result.map(Box::new), now));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;
    use crate::{
        engine::Download,
        engine::verdict::{Verdict, VerdictKind},
        watch::{checker::Preparing, testing},
    };

    const PATIENCE: Duration = Duration::from_secs(20);

    /// Says when a check begins, and ends it when told to or cancelled.
    struct Slow {
        begun: Sender<String>,
        go: Mutex<Receiver<()>>,
    }

    impl Checker for Slow {
        fn prepare(&self, _exercise: &Exercise) {}

        fn check(&self, exercise: &Exercise, cancel: &Cancel, _: &Preparing<'_>) -> Result<Verdict, CheckError> {
            self.begun.send(exercise.name.clone()).unwrap();
            let go = self.go.lock().unwrap();
            loop {
                if cancel.is_cancelled() {
                    return Err(CheckError::Cancelled);
                }
                if go.recv_timeout(Duration::from_millis(1)).is_ok() {
                    assert_ne!(exercise.name, "c1", "a bug of ours");
                    return Ok(testing::verdict(&exercise.name, VerdictKind::Passed, ""));
                }
            }
        }

        fn downloads(&self, _: &[&Exercise]) -> Result<Vec<Download>, CheckError> {
            Ok(Vec::new())
        }

        fn check_all(
            &self,
            _: &[&Exercise],
            cancel: &Cancel,
            _: &Preparing<'_>,
            finished: &mut dyn FnMut(Verdict),
        ) -> Result<(), CheckError> {
            finished(testing::verdict("a1", VerdictKind::Failed, ""));
            while !cancel.is_cancelled() {
                thread::yield_now();
            }
            Err(CheckError::Cancelled)
        }
    }

    struct RunnerFixture {
        runner: Runner,
        begun: Receiver<String>,
        go: Sender<()>,
        messages: Receiver<Message>,
    }

    fn exercise(index: usize) -> Exercise {
        testing::course(&["a1", "b1", "c1"]).exercises[index].clone()
    }

    fn kit() -> RunnerFixture {
        let (begun_sender, begun) = channel();
        let (go, go_receiver) = channel();
        let (post, messages) = channel();
        let post: MessageSender = Arc::new(move |message| drop(post.send(message)));
        let checker = Arc::new(Slow { begun: begun_sender, go: Mutex::new(go_receiver) });
        let runner = Runner::start(testing::course(&["a1", "b1", "c1"]), checker, post).unwrap();
        RunnerFixture { runner, begun, go, messages }
    }

    #[test]
    fn the_newest_request_wins_and_those_between_are_never_begun() {
        let kit = kit();
        kit.runner.run(exercise(0), 1);
        assert_eq!(kit.begun.recv_timeout(PATIENCE).unwrap(), "a1");
        kit.runner.run(exercise(1), 2);
        assert_eq!(kit.begun.recv_timeout(PATIENCE).unwrap(), "b1");
        kit.go.send(()).unwrap();
        let first = kit.messages.recv_timeout(PATIENCE).unwrap();
        assert!(matches!(first, Message::Verdict(1, Err(CheckError::Cancelled), _)), "{first:?}");
        let second = kit.messages.recv_timeout(PATIENCE).unwrap();
        assert!(matches!(second, Message::Verdict(2, Ok(_), _)), "{second:?}");
    }

    #[test]
    fn dropping_it_ends_every_check() {
        let mut kit = kit();
        kit.runner.run(exercise(0), 1);
        kit.begun.recv_timeout(PATIENCE).unwrap();
        kit.runner.check_all(1, vec![0]);
        assert!(matches!(kit.messages.recv_timeout(PATIENCE).unwrap(), Message::Checked(1, _)));
        drop(kit.runner);
        let rest: Vec<_> = kit.messages.iter().collect();
        assert!(rest.iter().any(|message| matches!(message, Message::CheckedAll(1, Err(CheckError::Cancelled)))));
        assert!(rest.iter().any(|message| matches!(message, Message::Verdict(1, Err(CheckError::Cancelled), _))));
    }

    #[test]
    fn dropping_it_leaves_nobody_who_still_holds_the_checker() {
        // What happens in the wrong order does not happen each time.
        for _ in 0..200 {
            let mut kit = kit();
            kit.runner.run(exercise(0), 1);
            kit.begun.recv_timeout(PATIENCE).unwrap();
            kit.runner.check_all(1, vec![0]);
            let held = Arc::downgrade(&kit.runner.shared);
            drop(kit.runner);
            assert_eq!(held.strong_count(), 0);
        }
    }

    #[test]
    fn a_panic_in_a_check_is_told() {
        let kit = kit();
        kit.go.send(()).unwrap();
        kit.runner.run(exercise(2), 1);
        assert!(matches!(kit.messages.recv_timeout(PATIENCE).unwrap(), Message::Crashed));
    }
}
