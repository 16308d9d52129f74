//! Which files changed.
//!
//! Native events are used wherever they come, but trusted only as far as they have proved themselves: at the
//! start a probe file must be noticed, network file systems are read again and again from the beginning, and every second
//! the exercise on the screen is looked at, so that a change without an event is found out once and polled for from then on.

mod filesystem;
mod native;
mod poll;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use self::{
    native::{Native, RecursiveMode},
    poll::{Pace, Poller},
};
use crate::{
    course::{Course, Exercise},
    layout::{EXERCISES_DIR, OWN_DIR, REVIEW_DIR},
    watch::content,
};

/// What happened to the files of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileEvent {
    /// A file or a folder may have changed.
    Changed {
        /// Relative to the course root.
        path: PathBuf,
        /// The writer has finished: it closed the file, or renamed it into place. Otherwise more may follow at once.
        settled: bool,
    },
    /// Events were lost: anything may have changed.
    Rescan,
    /// From now on files are polled.
    Polling(Reason),
}

/// Why files are polled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// `--poll`.
    Asked,
    /// The course is on a file system that other machines can write to; they send no events.
    FileSystem(&'static str),
    /// The system's limit of watched folders is reached.
    Limit,
    /// The system can't give events; why, in its own words.
    Unavailable(String),
    /// No event came for the probe file written at the start.
    ProbeUnseen,
    /// The exercise on the screen changed and no event came.
    ChangeUnseen,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asked => f.write_str("looking for changes by reading your files, as `--poll` asks"),
            Self::FileSystem(name) => {
                write!(
                    f,
                    "this folder is on {name}, which may not report changes: looking for them by reading your files"
                )
            }
            Self::Limit => f.write_str(
                "the system's limit of watched folders is reached: looking for changes by reading your files",
            ),
            Self::Unavailable(why) => {
                write!(f, "the system cannot report changes ({why}): looking for them by reading your files")
            }
            Self::ProbeUnseen | Self::ChangeUnseen => {
                f.write_str("the system does not report changes here: looking for them by reading your files")
            }
        }
    }
}

/// Who is told about changes; called from threads of the watcher.
pub type EventSink = Arc<dyn Fn(FileEvent) + Send + Sync>;

/// Watches a course until it is dropped.
pub struct Watcher {
    course: Arc<Course>,
    poller: Poller,
}

/// The system's events, renewed when a folder that is watched has become another one: the system watches a folder and not its name.
/// A learner who replaces `exercises/` with a copy of itself, or the whole course (`git clone`, a restored backup), goes on learning.
struct Renewing {
    root: PathBuf,
    shared: Arc<WatcherState>,
    sink: EventSink,
    /// Held for its events; `None` where there are none.
    native: Option<Native>,
    /// The folders that it watches.
    identities: Vec<Option<FolderIdentity>>,
}

/// What tells one folder from another of the same name: device and inode.
type FolderIdentity = (u64, u64);

impl Renewing {
    /// Watches the folders that are there now.
    fn start(root: &Path, shared: &Arc<WatcherState>, sink: &EventSink) -> Result<Self, Reason> {
        let identities = identities(root);
        let native = Native::start(root, &watched(), shared, sink)?;
        Ok(Self {
            root: root.to_owned(),
            shared: Arc::clone(shared),
            sink: Arc::clone(sink),
            native: Some(native),
            identities,
        })
    }

    /// Watches the folders that are there now, if they are others than before; whether they are.
    fn renew(&mut self) -> Result<bool, Reason> {
        let identities = identities(&self.root);
        if identities == self.identities {
            return Ok(false);
        }
        // First, so that its events do not come twice.
        drop(self.native.take());
        self.native = Some(Native::start(&self.root, &watched(), &self.shared, &self.sink)?);
        self.identities = identities;
        Ok(true)
    }
}

#[cfg(unix)]
fn identities(root: &Path) -> Vec<Option<FolderIdentity>> {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |folder: &Path| folder.metadata().map(|found| (found.dev(), found.ino())).ok();
    watched().iter().map(|(name, _)| identity(&root.join(name))).collect()
}

/// Windows lets nobody replace a folder that is watched.
#[cfg(not(unix))]
fn identities(_root: &Path) -> Vec<Option<FolderIdentity>> {
    Vec::new()
}

/// Shared by the two sources of events.
#[derive(Default)]
struct WatcherState {
    /// Counts native events below the course, whatever they are about.
    events: AtomicU64,
    /// The probe file was noticed.
    probe_seen: AtomicBool,
}

impl WatcherState {
    fn events(&self) -> u64 {
        self.events.load(Ordering::SeqCst)
    }
}

/// Beginning of the probe file's name.
const PROBE: &str = "watch-probe-";

impl Watcher {
    /// Starts to watch. Whatever the system cannot do is made up for by polling, so this never fails.
    pub fn start(course: &Arc<Course>, poll: bool, sink: &EventSink) -> Self {
        Self::start_at_pace(course, poll, sink, Pace::default())
    }

    fn start_at_pace(course: &Arc<Course>, poll: bool, sink: &EventSink, pace: Pace) -> Self {
        let shared = Arc::new(WatcherState::default());
        let (native, reason) = if poll {
            (None, Some(Reason::Asked))
        } else {
            match Renewing::start(&course.root, &shared, sink) {
                // Local changes are reported on a network file system too: both sources are used there.
                Ok(native) => (Some(native), filesystem::unreliable(&course.root).map(Reason::FileSystem)),
                Err(reason) => (None, Some(reason)),
            }
        };
        tracing::info!(native = native.is_some(), polling = ?reason, "how changes are noticed");
        let probe_written = native.is_some() && reason.is_none() && write_probe(&course.root);
        if let Some(reason) = &reason {
            sink(FileEvent::Polling(reason.clone()));
        }
        let poller =
            Poller::start(Arc::clone(course), shared, Arc::clone(sink), pace, reason.is_some(), probe_written, native);
        Self { course: Arc::clone(course), poller }
    }

    /// Says which exercise is on the screen: it is looked at most often. No change after this
    /// call is missed; the caller looks for itself afterwards at what the exercise holds now.
    pub fn focus(&self, exercise: &Exercise) {
        self.poller.focus(Arc::new(exercise.clone()), content::look(&self.course.root, exercise));
    }
}

/// Tells of changes below some folders, as far as the system does; who must not miss one looks for itself from time to time.
pub struct FolderWatcher {
    _native: Option<Native>,
}

impl FolderWatcher {
    /// Starts to watch; `folders` are relative to `root`.
    pub fn start(root: &Path, folders: &[PathBuf], sink: &EventSink) -> Self {
        let folders: Vec<_> = folders.iter().map(|folder| (folder.clone(), RecursiveMode::Recursive)).collect();
        Self { _native: Native::start(root, &folders, &Arc::default(), sink).ok() }
    }
}

/// What watch mode looks at, relative to the course's folder.
fn watched() -> [(PathBuf, RecursiveMode); 3] {
    [
        (EXERCISES_DIR.into(), RecursiveMode::Recursive),
        (REVIEW_DIR.into(), RecursiveMode::Recursive),
        (OWN_DIR.into(), RecursiveMode::NonRecursive),
    ]
}

/// Writes the probe file and removes it again. Whether that was possible: a folder that cannot be written proves nothing.
fn write_probe(root: &Path) -> bool {
    let dir = root.join(OWN_DIR);
    dir.is_dir() && tempfile::Builder::new().prefix(PROBE).tempfile_in(dir).is_ok_and(|probe| probe.close().is_ok())
}

#[cfg(test)]
mod tests;
