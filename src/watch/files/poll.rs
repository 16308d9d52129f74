//! Looking again and again: the way to find changes where the system reports none, and the safety net where it does.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, atomic::Ordering},
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime},
};

use super::{EventSink, FileEvent, Reason, Renewing, WatcherState};
use crate::{
    course::Course,
    layout::OWN_DIR,
    watch::content::{self, Content},
};

/// How often, and how patiently.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// Between two looks at the exercise on the screen while polling.
    pub(super) poll: Duration,
    /// Between two looks at all others while polling. Never less than twenty times what such a look takes.
    pub(super) poll_others: Duration,
    /// Between two looks of the safety net.
    pub(super) net: Duration,
    /// How late an event may come before its absence counts.
    pub(super) grace: Duration,
    /// The same for the probe file.
    pub(super) probe_grace: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            poll: Duration::from_millis(300),
            poll_others: Duration::from_secs(3),
            net: Duration::from_secs(1),
            grace: Duration::from_millis(250),
            probe_grace: Duration::from_secs(2),
        }
    }
}

/// A thread that looks; it ends when this is dropped.
pub(super) struct Poller {
    control: Arc<Control>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Control {
    wanted: Mutex<PollRequest>,
    changed: Condvar,
}

#[derive(Default, Clone, Copy)]
struct PollRequest {
    /// The exercise on the screen, and what it held when that was said.
    focus: Option<(usize, Content)>,
    stop: bool,
}

impl Control {
    fn lock(&self) -> MutexGuard<'_, PollRequest> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits; `false` when it is time to stop.
    fn wait(&self, time: Duration) -> bool {
        let result = self.changed.wait_timeout_while(self.lock(), time, |wanted| !wanted.stop);
        !result.unwrap_or_else(PoisonError::into_inner).0.stop
    }
}

impl Poller {
    pub(super) fn start(
        course: Arc<Course>,
        shared: Arc<WatcherState>,
        sink: EventSink,
        pace: Pace,
        polling: bool,
        probe_written: bool,
        native: Option<Renewing>,
    ) -> Self {
        let control = Arc::new(Control::default());
        let looker = Looker {
            course,
            shared,
            sink,
            pace,
            control: Arc::clone(&control),
            focus: None,
            others: Vec::new(),
            others_due: Instant::now(),
            progress: None,
            learning: None,
            pack: None,
            native,
        };
        let started = thread::Builder::new().name("poller".into()).spawn(move || looker.run(polling, probe_written));
        // Without the thread there is no safety net, and `r` still checks by hand.
        Self { control, thread: started.ok() }
    }

    /// From now on this exercise is the one on the screen, and any change from `content` is a change.
    pub(super) fn focus(&self, exercise: usize, content: Content) {
        self.control.lock().focus = Some((exercise, content));
    }
}

impl Drop for Poller {
    fn drop(&mut self) {
        self.control.lock().stop = true;
        self.control.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // A panic there has been reported by its own thread.
            let _ = thread.join();
        }
    }
}

/// What tells a changed file from an unchanged one without reading it.
type Signature = Option<(SystemTime, u64)>;

struct Looker {
    course: Arc<Course>,
    shared: Arc<WatcherState>,
    sink: EventSink,
    pace: Pace,
    control: Arc<Control>,
    /// The exercise on the screen, and what it held when it was looked at last.
    focus: Option<(usize, Content)>,
    /// Of every exercise's files, when they were looked at last.
    others: Vec<Vec<Signature>>,
    others_due: Instant,
    progress: Option<Signature>,
    learning: Option<Signature>,
    /// Of the whole course, which an update replaces.
    pack: Option<Signature>,
    /// The system's events.
    native: Option<Renewing>,
}

impl Looker {
    fn run(mut self, polling: bool, probe_written: bool) {
        let reason = if polling { None } else { self.guard(probe_written) };
        match reason {
            Some(ProbeOutcome::Stop) => return,
            Some(ProbeOutcome::Poll(reason)) => {
                tracing::warn!(?reason, "files are read again and again from now on");
                (self.sink)(FileEvent::Polling(reason));
            }
            None => {}
        }
        self.poll();
    }

    fn guard(&mut self, probe_written: bool) -> Option<ProbeOutcome> {
        let started = Instant::now();
        let mut probe_pending = probe_written;
        let mut events = self.shared.events();
        loop {
            if !self.control.wait(self.pace.net) {
                return Some(ProbeOutcome::Stop);
            }
            if probe_pending && started.elapsed() >= self.pace.probe_grace {
                probe_pending = false;
                if !self.shared.probe_seen.load(Ordering::SeqCst) {
                    return Some(ProbeOutcome::Poll(Reason::ProbeUnseen));
                }
            }
            match self.native.as_mut().map(Renewing::renew) {
                Some(Ok(true)) => {
                    (self.sink)(FileEvent::Rescan);
                    // What happened before the new folders were watched made no event.
                    self.look_at_focus();
                    events = self.shared.events();
                    continue;
                }
                Some(Err(reason)) => return Some(ProbeOutcome::Poll(reason)),
                Some(Ok(false)) | None => {}
            }
            let before = events;
            events = self.shared.events();
            let Some(changed) = self.look_at_focus() else { continue };
            if events == before {
                if !self.control.wait(self.pace.grace) {
                    return Some(ProbeOutcome::Stop);
                }
                if self.shared.events() == before {
                    tracing::warn!(reason = ?Reason::ChangeUnseen, "files are read again and again from now on");
                    (self.sink)(FileEvent::Polling(Reason::ChangeUnseen));
                    self.say_changed(changed);
                    return None;
                }
            }
        }
    }

    fn poll(mut self) {
        loop {
            if let Some(changed) = self.look_at_focus() {
                self.say_changed(changed);
            }
            self.look_at_own_files();
            if Instant::now() >= self.others_due {
                self.look_at_others();
            }
            if !self.control.wait(self.pace.poll) {
                return;
            }
        }
    }

    /// The exercise on the screen, if it is not as it was.
    fn look_at_focus(&mut self) -> Option<usize> {
        let (wanted, at_first) = self.control.lock().focus?;
        let exercise = self.course.exercises.get(wanted)?;
        let now = content::look(&self.course.root, exercise);
        let before = self.focus.replace((wanted, now)).filter(|(exercise, _)| *exercise == wanted);
        (before.map_or(at_first, |(_, content)| content) != now).then_some(wanted)
    }

    fn look_at_others(&mut self) {
        let started = Instant::now();
        let seen: Vec<Vec<Signature>> = self
            .course
            .exercises
            .iter()
            .map(|exercise| {
                let dir = self.course.root.join(&exercise.dir);
                exercise.files.iter().map(|file| signature(&dir.join(file))).collect()
            })
            .collect();
        let focus = self.control.lock().focus.map(|(exercise, _)| exercise);
        for (index, (before, now)) in self.others.iter().zip(&seen).enumerate() {
            if before != now && Some(index) != focus {
                self.say_changed(index);
            }
        }
        self.others = seen;
        self.others_due = Instant::now() + self.pace.poll_others.max(started.elapsed() * 20);
    }

    fn look_at_own_files(&mut self) {
        let own = [
            ("progress.toml", &mut self.progress),
            ("learning.toml", &mut self.learning),
            ("course.pack", &mut self.pack),
        ];
        for (name, known) in own {
            let path = PathBuf::from(OWN_DIR).join(name);
            let now = signature(&self.course.root.join(&path));
            if known.replace(now).is_some_and(|before| before != now) {
                (self.sink)(FileEvent::Changed { path, settled: true });
            }
        }
    }

    /// The editor may still be writing: a look says nothing about that.
    fn say_changed(&self, exercise: usize) {
        if let Some(exercise) = self.course.exercises.get(exercise) {
            (self.sink)(FileEvent::Changed { path: exercise.path(), settled: false });
        }
    }
}

enum ProbeOutcome {
    Stop,
    Poll(Reason),
}

fn signature(path: &Path) -> Signature {
    let metadata = fs_err::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}
