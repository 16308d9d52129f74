//! The state on disk.

use std::path::{Path, PathBuf};

use super::State;

/// The state of one course folder, kept in `.pythlings/progress.toml`.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    state: State,
    warning: Option<Warning>,
}

/// Something the learner should hear once; nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// The file could not be understood and was renamed.
    #[error("the progress file could not be read ({reason}); it was set aside as `{}`", kept.display())]
    Damaged {
        /// Where it is now.
        kept: PathBuf,
        /// What was wrong with it.
        reason: String,
    },
}

/// Progress could not be read or written; what was on disk is untouched.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer pythlings.
    #[error("`{}` was written by a newer pythlings (format {found}, this one knows {known})", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version that this program reads.
        known: i64,
    },
    /// The system refused.
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// "read", "write", "lock".
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

impl StoreError {
    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        todo!()
    }
}

impl Store {
    /// Reads the progress of the course in `course_root`. Writes nothing, unless a damaged file has to be set aside.
    pub fn open(course_root: &Path) -> Result<Self, StoreError> {
        let _ = course_root;
        todo!()
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The state as last read or written.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What the learner should hear once about the file; taken out by asking.
    pub fn take_warning(&mut self) -> Option<Warning> {
        self.warning.take()
    }

    /// Reads the file again if another process has changed it; whether it had.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        todo!()
    }

    /// Changes the state: reads the newest from disk, applies `change`, writes, all under a lock, so that two processes lose nothing
    /// of each other's. On disk (synced) when it returns; on an error nothing has changed, neither on disk nor in memory.
    pub fn update<T>(&mut self, change: impl FnOnce(&mut State) -> T) -> Result<T, StoreError> {
        let _ = change;
        todo!()
    }
}
