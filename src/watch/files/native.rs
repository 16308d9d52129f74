//! The system's own events. The only file that knows `notify`.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, atomic::Ordering},
    thread,
};

pub(super) use notify::RecursiveMode;
use notify::{
    ErrorKind, Event, EventKind, RecommendedWatcher, Watcher as _,
    event::{AccessKind, AccessMode, ModifyKind, RenameMode},
};

use super::{EventSink, FileEvent, PROBE, Reason, WatcherState};
use crate::error::system_words;

/// Sends events as long as it lives.
pub(super) struct Native {
    _watcher: RecommendedWatcher,
}

impl Native {
    /// Watches folders, never single files: a file that is saved by renaming another one over it takes a watch on itself
    /// with it into nowhere.
    ///
    /// `folders` are relative to `root`; those that are not there are left out.
    pub(super) fn start(
        root: &Path,
        folders: &[(PathBuf, RecursiveMode)],
        shared: &Arc<WatcherState>,
        sink: &EventSink,
    ) -> Result<Self, Reason> {
        // Events carry the paths that were asked for, on macOS resolved ones.
        let full = |(name, mode): &(PathBuf, RecursiveMode)| {
            Some(WatchedFolder { full: root.join(name).canonicalize().ok()?, name: name.clone(), mode: *mode })
        };
        let folders: Vec<WatchedFolder> = folders.iter().filter_map(full).collect();
        threads_can_start()?;
        let handler = Handler { folders: folders.clone(), shared: Arc::clone(shared), sink: Arc::clone(sink) };
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher =
            RecommendedWatcher::new(move |event| handler.handle(event), config).map_err(|error| reason(&error))?;
        for folder in folders {
            watcher.watch(&folder.full, folder.mode).map_err(|error| reason(&error))?;
        }
        Ok(Self { _watcher: watcher })
    }
}

/// `notify` takes it for granted, and panics when it is asked to watch without its thread.
fn threads_can_start() -> Result<(), Reason> {
    let tried = thread::Builder::new().spawn(|| {}).map(thread::JoinHandle::join);
    tried.map(drop).map_err(|error| Reason::Unavailable(system_words(&error)))
}

fn reason(error: &notify::Error) -> Reason {
    // EMFILE and ENFILE when an inotify instance is made, ENOSPC when a watch is added (`notify` says `MaxFilesWatch`).
    let exhausted = |error: &io::Error| {
        let code = error.raw_os_error();
        cfg!(unix) && (code == Some(24) || code == Some(23) || error.kind() == io::ErrorKind::StorageFull)
    };
    match &error.kind {
        ErrorKind::MaxFilesWatch => Reason::Limit,
        ErrorKind::Io(error) if exhausted(error) => Reason::Limit,
        _ => Reason::Unavailable(error.to_string()),
    }
}

#[derive(Clone)]
struct WatchedFolder {
    /// As it is watched.
    full: PathBuf,
    /// Relative to the course root.
    name: PathBuf,
    mode: RecursiveMode,
}

struct Handler {
    folders: Vec<WatchedFolder>,
    shared: Arc<WatcherState>,
    sink: EventSink,
}

impl Handler {
    fn handle(&self, event: notify::Result<Event>) {
        // An error while watching means that events were lost.
        let Ok(event) = event else { return (self.sink)(FileEvent::Rescan) };
        if event.need_rescan() {
            return (self.sink)(FileEvent::Rescan);
        }
        let Some(settled) = meaning(event.kind) else { return };
        tracing::trace!(kind = ?event.kind, paths = ?event.paths, settled, "the system says that something changed");
        self.shared.events.fetch_add(1, Ordering::SeqCst);
        for path in event.paths {
            let Some(path) = self.relative(&path) else { continue };
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PROBE)) {
                self.shared.probe_seen.store(true, Ordering::SeqCst);
            } else {
                (self.sink)(FileEvent::Changed { path, settled });
            }
        }
    }

    fn relative(&self, path: &Path) -> Option<PathBuf> {
        let below = |folder: &WatchedFolder| Some(folder.name.join(path.strip_prefix(&folder.full).ok()?));
        self.folders.iter().find_map(below)
    }
}

/// Whether an event can mean new content, and if so, whether its writer has finished.
///
/// Opening and reading must mean nothing: we read the files ourselves, and each look would bring the next event. Only
/// Linux says when a writer closes a file.
fn meaning(kind: EventKind) -> Option<bool> {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(true),
        // Said again after `To`.
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => None,
        EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Some(cfg!(target_os = "linux")),
        EventKind::Modify(ModifyKind::Metadata(_)) if cfg!(target_os = "linux") => None,
        // A removal is the first half of some editors' way to save.
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Any | EventKind::Other => {
            Some(false)
        }
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, DataChange};

    use super::*;

    #[test]
    fn reading_means_nothing() {
        for access in
            [AccessKind::Open(AccessMode::Any), AccessKind::Read, AccessKind::Close(AccessMode::Read), AccessKind::Any]
        {
            assert_eq!(meaning(EventKind::Access(access)), None);
        }
    }

    #[test]
    fn a_writer_that_closes_has_finished_and_one_that_writes_has_not() {
        assert_eq!(meaning(EventKind::Access(AccessKind::Close(AccessMode::Write))), Some(true));
        assert_eq!(meaning(EventKind::Modify(ModifyKind::Data(DataChange::Any))), Some(false));
        assert_eq!(meaning(EventKind::Create(CreateKind::File)), Some(false));
        assert_eq!(meaning(EventKind::Modify(ModifyKind::Name(RenameMode::From))), Some(false));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_rename_into_place_has_finished_and_touch_means_nothing() {
        use notify::event::MetadataKind;

        assert_eq!(meaning(EventKind::Modify(ModifyKind::Name(RenameMode::To))), Some(true));
        assert_eq!(meaning(EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any))), None);
    }

    #[cfg(unix)]
    #[test]
    fn exhausted_limits_are_told_from_other_errors() {
        let io = |code| notify::Error::io(io::Error::from_raw_os_error(code));
        assert_eq!(reason(&notify::Error::new(ErrorKind::MaxFilesWatch)), Reason::Limit);
        assert_eq!(reason(&io(24)), Reason::Limit);
        assert!(matches!(reason(&io(13)), Reason::Unavailable(why) if why.contains("ermission")));
    }
}
