//! The state on disk.

use crate::timestamp::Timestamp;
use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::{
    LearningState, ProgressState,
    document::{self, ReadError, StoredState},
};
use crate::{
    error::{CommandError, ExitStatus, Failure},
    files::{self, LockAttempt, LockTaken},
    layout::OWN_DIR,
};

/// What the learner has done in one course folder: `.pythlings/progress.toml`.
pub type Store = StateFile<ProgressState>;
/// How they go about it: `.pythlings/learning.toml`.
pub type LearningStore = StateFile<LearningState>;

/// A state that is kept in a file below `.pythlings`.
#[derive(Debug)]
pub struct StateFile<S> {
    path: PathBuf,
    state: S,
    /// What was read or written last, to see whether somebody else has written since.
    seen: Vec<u8>,
    /// The file system has turned out to have no locks.
    lockless: bool,
    /// The file has the lines of two versions, as git has put them together.
    is_merged: bool,
    /// Nothing can be written: what has happened since is known here only.
    only_remembers: bool,
    warning: Option<Warning>,
}

/// Something the learner should hear once; nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// The file could not be understood and was renamed.
    #[error("{what} could not be read ({reason}); it was set aside as `{}`", kept.display())]
    Damaged {
        /// Which file that is.
        what: &'static str,
        /// Where it is now.
        kept: PathBuf,
        /// What was wrong with it.
        reason: String,
    },
    /// The course may only be read here.
    #[error("not recorded: `{}` cannot be written to ({reason})", folder.display())]
    Unwritable {
        /// Where the progress is.
        folder: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// One that is not needed cannot be read; it is as if it were not there.
    #[error("{what} is left alone: {why}")]
    LeftAlone {
        /// Which file that is.
        what: &'static str,
        /// What keeps us from reading it.
        why: String,
    },
    /// Nothing keeps two processes from writing at once.
    #[error("the file system of `{}` has no locks: use one pythlings at a time, or the progress of one of them may be lost", folder.display())]
    NoLocks {
        /// Where the progress is.
        folder: PathBuf,
    },
}

/// Progress could not be read or written; what was on disk is untouched.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer pythlings.
    #[error("`{}` was written by a newer pythlings (format {found}, this one knows {known})", path.display())]
    Newer {
        path: PathBuf,
        found: i64,
        /// The newest version that this program reads.
        known: i64,
    },
    #[error(transparent)]
    Locked(#[from] LockTaken),
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// "read", "write", "lock".
        doing: &'static str,
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

/// What a look at the file finds.
enum StoreRead<S> {
    /// What was seen last, or nothing at all.
    Unchanged,
    /// With what the file holds, and whether that is two versions put together.
    State(S, Vec<u8>, bool),
    Damaged(String),
}

impl Failure for StoreError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Newer { .. } => Some("update pythlings; nothing was changed".to_owned()),
            Self::Locked(_) => Some(LockTaken::HINT.to_owned()),
            Self::Io { source, path, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Some("free some space on the disk; what was recorded before is safe".to_owned())
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Some(format!("make `{}` writable for you", path.parent().unwrap_or(path).display()))
                }
                _ => None,
            },
        };
        hint.into_iter().collect()
    }
}

impl<S: StoredState> StateFile<S> {
    /// Reads the state of the course in `course_root`. Writes nothing, unless a damaged file has to be set aside, or one
    /// that git has merged has to be put in order. One that is not needed and cannot be read is a warning.
    pub fn open(course_root: &Path) -> Result<Self, StoreError> {
        let path = course_root.join(OWN_DIR).join(S::FILE);
        let mut store = Self {
            path,
            state: S::default(),
            seen: Vec::new(),
            is_merged: false,
            lockless: false,
            only_remembers: false,
            warning: None,
        };
        store.refresh()?;
        if store.is_merged {
            // In order on disk, too, so that nobody commits the marks of a conflict. Where that cannot be written, an update will.
            let _ = store.update(|_| ());
        }
        Ok(store)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The state as last read or written.
    pub fn state(&self) -> &S {
        &self.state
    }

    /// What the learner should hear once about the file; taken out by asking.
    pub fn take_warning(&mut self) -> Option<Warning> {
        self.warning.take()
    }

    /// Reads the file again if another process has changed it; whether it had. A file that has vanished is not a change: what is known
    /// here is the best there is, and the next update writes it.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        self.look_again().or_else(|error| self.do_without(error).map(|()| false))
    }

    fn look_again(&mut self) -> Result<bool, StoreError> {
        match self.read()? {
            StoreRead::Unchanged => Ok(false),
            StoreRead::State(state, contents, is_merged) => {
                self.accept(state, contents, is_merged);
                Ok(true)
            }
            StoreRead::Damaged(_) => {
                // Once more under the lock, so that nobody else is about to replace it or set it aside.
                let _lock = self.lock()?;
                self.read_under_lock()
            }
        }
    }

    /// Whether [`Store::update_or_remember`] would succeed here: takes the lock and writes something, and leaves no trace of either.
    pub fn try_to_record(&mut self) -> Result<(), StoreError> {
        let folder = self.path.with_file_name("");
        let is_new = !folder.exists();
        let made = fs::create_dir_all(&folder).map_err(|source| self.failed("make the folder of", source));
        let tried = made.and_then(|()| self.lock()).and_then(|lock| {
            let written = tempfile::tempfile_in(&folder).and_then(|mut file| file.write_all(b"trial"));
            drop(lock);
            written.map_err(|source| self.failed("write", source))
        });
        let tried = tried.or_else(|error| self.only_remember(error));
        if is_new {
            // Nobody misses an empty file; where another process is quicker, its files are there and the folder stays.
            let _ = fs::remove_file(folder.join("lock"));
            let _ = fs::remove_dir(&folder);
        }
        tried
    }

    /// Changes the state: reads the newest from disk, applies `change`, writes, all under a lock, so that two processes lose nothing
    /// of each other's. On disk (synced) when it returns; on an error nothing has changed, neither on disk nor in memory.
    pub fn update<T>(&mut self, change: impl FnOnce(&mut S) -> T) -> Result<T, StoreError> {
        self.change(change, |_, error| Err(error))
    }

    /// As [`Store::update`]; where the course may only be read, the change is made in memory, which is a warning.
    pub fn update_or_remember<T>(&mut self, change: impl FnOnce(&mut S) -> T) -> Result<T, StoreError> {
        self.change(change, Self::only_remember)
    }

    /// Turns an error into a warning where it says that the course may only be read.
    fn only_remember(&mut self, error: StoreError) -> Result<(), StoreError> {
        match error {
            StoreError::Newer { .. } if !S::IS_NEEDED => self.do_without(error),
            StoreError::Io { source, .. } if files::is_unwritable(&source) => {
                if !self.only_remembers {
                    self.only_remembers = true;
                    let folder = self.path.with_file_name("");
                    self.warning.get_or_insert(Warning::Unwritable { folder, reason: source.to_string() });
                }
                Ok(())
            }
            error => Err(error),
        }
    }

    /// Turns an error into a warning where the file is not needed.
    fn do_without(&mut self, error: StoreError) -> Result<(), StoreError> {
        if S::IS_NEEDED {
            return Err(error);
        }
        if !self.only_remembers {
            self.only_remembers = true;
            let why = CommandError::from(error).to_string();
            self.warning.get_or_insert(Warning::LeftAlone { what: S::CALLED, why });
        }
        Ok(())
    }

    /// `failed` says whether the change is made in memory when it cannot be written.
    fn change<T>(
        &mut self,
        change: impl FnOnce(&mut S) -> T,
        failed: impl Fn(&mut Self, StoreError) -> Result<(), StoreError>,
    ) -> Result<T, StoreError> {
        let lock = match self.begin() {
            Ok(lock) => Some(lock),
            Err(error) => {
                failed(self, error)?;
                None
            }
        };
        let mut state = self.state.clone();
        let result = change(&mut state);
        if lock.is_none() {
            self.state = state;
        } else if state != self.state || self.is_merged || (self.seen.is_empty() && state != S::default()) {
            let contents = state.text().into_bytes();
            // Under the lock the temporary file is ours alone; one that a killed process left is written over.
            let temporary = self.path.with_extension("toml.new");
            tracing::debug!(path = %self.path.display(), "a state is written");
            match files::replace_by_way_of(&self.path, &temporary, &contents) {
                Ok(()) => self.accept(state, contents, false),
                Err(source) => {
                    failed(self, self.failed("write", source))?;
                    self.state = state;
                }
            }
        }
        Ok(result)
    }

    /// Takes the lock and reads what others have written.
    fn begin(&mut self) -> Result<File, StoreError> {
        let folder = self.path.with_file_name("");
        fs::create_dir_all(&folder).map_err(|source| self.failed("make the folder of", source))?;
        let lock = self.lock()?;
        self.read_under_lock()?;
        Ok(lock)
    }

    fn accept(&mut self, state: S, contents: Vec<u8>, is_merged: bool) {
        self.is_merged = is_merged;
        self.state = state;
        self.seen = contents;
    }

    fn read(&self) -> Result<StoreRead<S>, StoreError> {
        let contents = match files::read_own(&self.path) {
            Ok(contents) => contents,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(StoreRead::Unchanged),
            // A pipe, a folder, something very large: none of ours.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
                return Ok(StoreRead::Damaged(error.to_string()));
            }
            Err(source) => return Err(self.failed("read", source)),
        };
        if contents == self.seen {
            return Ok(StoreRead::Unchanged);
        }
        match document::read_settled(&contents) {
            Ok((state, is_merged)) => Ok(StoreRead::State(state, contents, is_merged)),
            Err(ReadError::Damaged { reason }) => Ok(StoreRead::Damaged(reason)),
            Err(ReadError::Newer { found }) => {
                Err(StoreError::Newer { path: self.path.clone(), found, known: S::FORMAT_VERSION })
            }
        }
    }

    /// Reads and, if need be, sets aside; whether the state is another one now. A process that has a state keeps it when the file
    /// turns out to be gone or damaged.
    fn read_under_lock(&mut self) -> Result<bool, StoreError> {
        match self.read()? {
            StoreRead::Unchanged => {
                if !self.path.exists() {
                    self.seen.clear();
                }
                Ok(false)
            }
            StoreRead::State(state, contents, is_merged) => {
                self.accept(state, contents, is_merged);
                Ok(true)
            }
            StoreRead::Damaged(reason) => {
                self.set_aside(reason)?;
                self.seen.clear();
                Ok(false)
            }
        }
    }

    /// Waits for the lock that every writer takes. The system releases it when a process ends, however it ends.
    fn lock(&mut self) -> Result<File, StoreError> {
        let path = self.path.with_file_name("lock");
        let failed = |source| StoreError::Io { doing: "lock", path: path.clone(), source };
        let file = files::open_lock(&path).map_err(failed)?;
        match files::wait_for_lock(&file).map_err(failed)? {
            LockAttempt::Locked => {}
            LockAttempt::Taken => return Err(LockTaken { path }.into()),
            LockAttempt::Unsupported => {
                if !self.lockless {
                    self.lockless = true;
                    self.warning.get_or_insert(Warning::NoLocks { folder: path.with_file_name("") });
                }
            }
        }
        Ok(file)
    }

    /// Renames a file that cannot be understood, so that nothing in it is lost and a new one can be begun.
    fn set_aside(&mut self, reason: String) -> Result<(), StoreError> {
        let stamp = Timestamp::now().to_string().replace(':', "");
        let folder = self.path.with_file_name("");
        let kept = files::unused(&folder, &format!("{}.damaged-{stamp}", S::FILE));
        fs::rename(&self.path, &kept).map_err(|source| self.failed("set aside", source))?;
        tracing::warn!(path = %self.path.display(), kept = %kept.display(), reason, "a damaged state was set aside");
        self.warning = Some(Warning::Damaged { what: S::CALLED, kept, reason });
        Ok(())
    }

    fn failed(&self, doing: &'static str, source: io::Error) -> StoreError {
        StoreError::Io { doing, path: self.path.clone(), source }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn progress_file(root: &Path) -> PathBuf {
        root.join(OWN_DIR).join("progress.toml")
    }

    #[test]
    fn what_is_recorded_is_there_at_the_next_start() {
        let root = tempfile::tempdir().unwrap();
        let mut store = Store::open(root.path()).unwrap();
        assert!(!progress_file(root.path()).exists(), "reading writes nothing");
        store.update(|state| state.mark_passed("a", Timestamp(7))).unwrap();
        assert_eq!(Store::open(root.path()).unwrap().state(), store.state());
        assert!(store.state().is_done("a"));
    }

    #[test]
    fn two_at_once_lose_nothing_of_each_others() {
        let root = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for writer in 0..4 {
                let root = root.path();
                scope.spawn(move || {
                    let mut store = Store::open(root).unwrap();
                    for number in 0..25 {
                        store.update(|state| state.mark_passed(&format!("w{writer}x{number}"), Timestamp(1))).unwrap();
                    }
                });
            }
        });
        assert_eq!(Store::open(root.path()).unwrap().state().done.len(), 100);
    }

    #[test]
    fn a_damaged_file_is_kept_and_named() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(OWN_DIR)).unwrap();
        files::replace(&progress_file(root.path()), b"current = \xff").unwrap();
        let mut store = Store::open(root.path()).unwrap();
        let Some(Warning::Damaged { kept, .. }) = store.take_warning() else { panic!("a warning is due") };
        assert_eq!(fs::read(kept).unwrap(), b"current = \xff");
        store.update(|state| state.mark_passed("a", Timestamp(1))).unwrap();
        assert!(Store::open(root.path()).unwrap().state().is_done("a"));
    }

    #[test]
    fn what_git_has_put_together_is_in_order_on_disk_at_the_next_start() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(OWN_DIR)).unwrap();
        let merged = b"format_version = 1\n<<<<<<< here\ncurrent = \"a\"\n=======\ncurrent = \"b\"\n>>>>>>> there\n";
        files::replace(&progress_file(root.path()), merged).unwrap();
        let mut store = Store::open(root.path()).unwrap();
        assert_eq!(store.take_warning(), None);
        assert_eq!(store.state().current.as_deref(), Some("a"));
        let written = fs::read_to_string(progress_file(root.path())).unwrap();
        assert_eq!(written, "format_version = 1\ncurrent = \"a\"\n");
    }

    #[test]
    fn a_running_process_keeps_what_it_knows_when_the_file_is_lost() {
        for contents in [None, Some(&b"<<<<<<< HEAD\n"[..])] {
            let root = tempfile::tempdir().unwrap();
            let mut store = Store::open(root.path()).unwrap();
            store.update(|state| state.mark_passed("a", Timestamp(1))).unwrap();
            match contents {
                None => fs::remove_file(progress_file(root.path())).unwrap(),
                Some(contents) => files::replace(&progress_file(root.path()), contents).unwrap(),
            }
            store.refresh().unwrap();
            assert!(store.state().is_done("a"));
            assert_eq!(store.take_warning().is_some(), contents.is_some());
            store.update(|_| ()).unwrap();
            assert!(Store::open(root.path()).unwrap().state().is_done("a"), "written again without any change");
        }
    }

    #[test]
    fn another_holder_of_the_lock_is_waited_for() {
        let root = tempfile::tempdir().unwrap();
        let mut store = Store::open(root.path()).unwrap();
        store.update(|state| state.set_current("a")).unwrap();
        let lock = store.lock().unwrap();
        let writer = thread::spawn({
            let root = root.path().to_path_buf();
            move || Store::open(&root).unwrap().update(|state| state.set_current("b")).unwrap()
        });
        assert!(!store.refresh().unwrap(), "nobody can have written");
        drop(lock);
        writer.join().unwrap();
        assert!(store.refresh().unwrap());
        assert_eq!(store.state().current.as_deref(), Some("b"));
    }

    #[test]
    fn a_newer_file_is_refused_and_untouched() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(OWN_DIR)).unwrap();
        let newer = b"format_version = 99\nsomething = \"new\"\n";
        files::replace(&progress_file(root.path()), newer).unwrap();
        assert!(matches!(Store::open(root.path()), Err(StoreError::Newer { found: 99, .. })));
        assert_eq!(fs::read(progress_file(root.path())).unwrap(), newer);
    }

    #[test]
    fn what_is_not_needed_and_newer_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(OWN_DIR).join("learning.toml");
        fs::create_dir(root.path().join(OWN_DIR)).unwrap();
        let newer = b"format_version = 99\nsomething = \"new\"\n";
        files::replace(&path, newer).unwrap();
        let mut store = LearningStore::open(root.path()).unwrap();
        let Some(Warning::LeftAlone { why, .. }) = store.take_warning() else { panic!("a warning is due") };
        assert!(why.contains("newer pythlings"), "{why}");
        assert!(matches!(store.update(|state| state.skip("a", Timestamp(1))), Err(StoreError::Newer { .. })));
        store.update_or_remember(|state| state.skip("a", Timestamp(1))).unwrap();
        assert!(!store.refresh().unwrap());
        assert!(store.state().is_skipped("a"), "known to this process");
        assert_eq!(store.take_warning(), None, "told once");
        assert_eq!(fs::read(path).unwrap(), newer);
    }

    #[test]
    fn the_two_files_have_nothing_to_do_with_each_other() {
        let root = tempfile::tempdir().unwrap();
        let mut progress = Store::open(root.path()).unwrap();
        let mut learning = LearningStore::open(root.path()).unwrap();
        progress.update(|state| state.mark_passed("a", Timestamp(1))).unwrap();
        learning.update(|state| state.tracks.insert("web".to_owned())).unwrap();
        files::replace(learning.path(), b"tracks = \xff").unwrap();
        let damaged = LearningStore::open(root.path()).unwrap().take_warning();
        assert!(
            matches!(damaged, Some(Warning::Damaged { kept, .. }) if kept.to_string_lossy().contains("learning.toml"))
        );
        assert!(Store::open(root.path()).unwrap().state().is_done("a"));
    }

    #[cfg(unix)]
    #[test]
    fn a_refused_write_changes_nothing() {
        let root = tempfile::tempdir().unwrap();
        let mut store = Store::open(root.path()).unwrap();
        store.update(|state| state.mark_passed("a", Timestamp(1))).unwrap();
        let before = fs::read(progress_file(root.path())).unwrap();
        // A folder in the place of the temporary file refuses even the superuser.
        fs::create_dir(progress_file(root.path()).with_extension("toml.new")).unwrap();
        assert!(store.update(|state| state.mark_passed("b", Timestamp(2))).is_err());
        assert!(!store.state().is_done("b"));
        assert_eq!(fs::read(progress_file(root.path())).unwrap(), before);
    }

    #[test]
    fn another_process_is_noticed() {
        let root = tempfile::tempdir().unwrap();
        let mut here = Store::open(root.path()).unwrap();
        let mut there = Store::open(root.path()).unwrap();
        there.update(|state| state.set_current("b")).unwrap();
        assert!(here.refresh().unwrap());
        assert_eq!(here.state().current.as_deref(), Some("b"));
        assert!(!here.refresh().unwrap());
    }
}
