//! Locks between processes, and file systems that know none.
//!
//! Some network and FUSE file systems refuse every lock. A learner with one window is safe there all the same: everything is
//! written by rename, so that two processes at once lose at most what one of them has recorded, and never a whole file.

use std::{
    fs::{File, TryLockError},
    io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// What came of trying to lock a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockAttempt {
    /// It is ours until the file is closed, however that happens.
    Locked,
    /// Somebody else has it.
    Taken,
    /// The file system has no locks: go on without.
    Unsupported,
}

/// An update takes milliseconds; a process that holds a lock longer than this was stopped or hangs.
pub const LOCK_PATIENCE: Duration = Duration::from_secs(5);

/// Another process holds a lock of a course and does not let go.
#[derive(Debug, thiserror::Error)]
#[error("another pythlings has been holding `{}` for {} seconds", path.display(), LOCK_PATIENCE.as_secs())]
pub struct LockTaken {
    pub path: PathBuf,
}

impl LockTaken {
    /// What to do about it.
    pub const HINT: &str = "end the other one, or type `fg` where it was stopped with Ctrl-Z";
}

/// Opens the file that is only there to be locked, and makes it if need be. What somebody has put in its place is not waited for.
pub fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

/// Tries to lock a file for this process alone. Does not wait.
pub fn try_lock(file: &File) -> io::Result<LockAttempt> {
    match file.try_lock() {
        Ok(()) => Ok(LockAttempt::Locked),
        Err(TryLockError::WouldBlock) => Ok(LockAttempt::Taken),
        Err(TryLockError::Error(error)) if has_no_locks(&error) => Ok(LockAttempt::Unsupported),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Locks a file for this process alone, and waits for [`LOCK_PATIENCE`] where somebody else has it.
pub fn wait_for_lock(file: &File) -> io::Result<LockAttempt> {
    let start = Instant::now();
    loop {
        match try_lock(file)? {
            LockAttempt::Taken if start.elapsed() < LOCK_PATIENCE => thread::sleep(Duration::from_millis(2)),
            attempt => return Ok(attempt),
        }
    }
}

/// Whether a lock was refused because there are none on this file system: `ENOSYS`, `EOPNOTSUPP`, `ENOLCK`.
fn has_no_locks(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;
        let known = [Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOTSUP, Errno::NOLCK].map(Errno::raw_os_error);
        if error.raw_os_error().is_some_and(|code| known.contains(&code)) {
            return true;
        }
    }
    error.kind() == io::ErrorKind::Unsupported
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_for_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = open_lock(&path).unwrap();
        assert_eq!(try_lock(&first).unwrap(), LockAttempt::Locked);
        assert_eq!(try_lock(&open_lock(&path).unwrap()).unwrap(), LockAttempt::Taken);
        drop(first);
        assert_eq!(try_lock(&open_lock(&path).unwrap()).unwrap(), LockAttempt::Locked);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_system_without_locks_is_told_from_a_failure() {
        use rustix::io::Errno;
        let is = |errno: Errno| has_no_locks(&io::Error::from_raw_os_error(errno.raw_os_error()));
        assert!([Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOLCK].into_iter().all(is));
        assert!(![Errno::AGAIN, Errno::ACCESS, Errno::BADF, Errno::INTR, Errno::IO].into_iter().any(is));
    }
}
