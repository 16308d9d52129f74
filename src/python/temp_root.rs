//! Where the temporary environments are, whose they are, and how those of a process that was killed are found again.
//!
//! ```text
//! <temporary folder>/pythlings-<user>/     the run root: one per user, closed to others
//!     guard                                locked while a process folder is made or is declared ownerless
//!     4711-h3kq/                           one per process; the number is only for people who look
//!         owner                            locked as long as the process lives, by the operating system's own means
//!         1/ 2/ …                          one per environment
//!     gone-…                               being removed
//! ```
//!
//! The lock, not the process number, tells whether the owner lives: it goes with the process whatever way that ends,
//! and a number that was given to another process misleads nobody. A process folder is made with the guard shared and
//! judged with the guard alone, so that a folder whose owner is about to lock its file is not taken for an abandoned one.

use std::{
    fs::{File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use fs_err as fs;

use super::{environment::python_readable, remove::remove_tree};
use crate::error::{ExitStatus, Failure};

/// What the name of a folder that is being removed begins with.
const GONE: &str = "gone-";

/// This process's own folder for temporary environments. Clones share it; it is removed with the last one.
#[derive(Debug, Clone)]
pub struct TempRoot {
    owned: Arc<Owned>,
}

#[derive(Debug)]
struct Owned {
    path: PathBuf,
    next: AtomicU32,
    /// Closed, and so unlocked, after the folder is removed, where an open file does not keep it.
    owner: Option<File>,
}

/// No folder for temporary environments can be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot make a folder for temporary files in `{}`", base.display())]
pub struct TempRootError {
    /// The folder that was tried.
    pub base: PathBuf,
    #[source]
    pub source: io::Error,
}

impl Failure for TempRootError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self.source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "free some space there, or set `TMPDIR` to a folder on another disk"
            }
            io::ErrorKind::InvalidInput => "set `TMPDIR` to a folder with a plain name",
            _ => "set `TMPDIR` to a folder that you can write to",
        };
        vec![hint.into()]
    }
}

impl TempRoot {
    /// Makes a folder for this process in the user's run root in the system's temporary folder (`TMPDIR`).
    pub fn open() -> Result<Self, TempRootError> {
        Self::open_in(&std::env::temp_dir())
    }

    /// As [`TempRoot::open`], in another folder than the system's temporary one.
    pub fn open_in(base: &Path) -> Result<Self, TempRootError> {
        let failed = |source| TempRootError { base: base.to_owned(), source };
        python_readable(base).map_err(failed)?;
        let run_root = run_root(base).map_err(failed)?;
        Self::open_in_run_root(&run_root).map_err(failed)
    }

    fn open_in_run_root(run_root: &Path) -> io::Result<Self> {
        let guard = open_lock_file(&run_root.join("guard"))?;
        // On a file system without locks nobody can clean up, so nobody has to be kept from it.
        let _ = guard.lock_shared();
        let folder =
            tempfile::Builder::new().prefix(&format!("{}-", std::process::id())).rand_bytes(4).tempdir_in(run_root)?;
        let owner = open_lock_file(&folder.path().join("owner"))?;
        let _ = owner.lock();
        let folder = Owned { path: folder.keep(), next: AtomicU32::new(1), owner: Some(owner) };
        Ok(Self { owned: Arc::new(folder) })
    }

    /// The folder of this process.
    pub fn path(&self) -> &Path {
        &self.owned.path
    }

    /// Makes a new, empty folder in it.
    pub(super) fn new_folder(&self) -> io::Result<PathBuf> {
        let number = self.owned.next.fetch_add(1, Ordering::Relaxed);
        let path = self.owned.path.join(number.to_string());
        fs::create_dir(&path)?;
        Ok(path)
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // On Windows some file systems (exFAT) keep the name of a file that is open, and so its folder. Whoever finds the folder
        // unlocked removes what we do.
        if cfg!(windows) {
            self.owner = None;
        }
        // If it can't be removed now, the next start finds it.
        let _ = remove_tree(&self.path);
    }
}

/// Removes the temporary environments of processes that were killed. Returns how many folders were removed.
///
/// `end_runs` is told each folder, by its name as long as its owner lived, before it is removed: programs that were started in
/// its environments may still run, and write there.
///
/// Costs a listing of a nearly empty folder when there is nothing to do. Two processes that clean at once do not hinder
/// each other; while another process makes its folder or cleans up, this one does nothing.
pub fn clean_stale(end_runs: &dyn Fn(&Path)) -> io::Result<usize> {
    clean_stale_in(&std::env::temp_dir(), end_runs)
}

/// As [`clean_stale`], for another folder than the system's temporary one.
pub fn clean_stale_in(base: &Path, end_runs: &dyn Fn(&Path)) -> io::Result<usize> {
    let run_root = run_root(base)?;
    let gone = {
        let guard = open_lock_file(&run_root.join("guard"))?;
        match guard.try_lock() {
            Ok(()) => set_ownerless_aside(&run_root)?,
            Err(TryLockError::WouldBlock) => return Ok(0),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    };
    let mut result = Ok(gone.len());
    for folder in gone {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        end_runs(&run_root.join(name.strip_prefix(GONE).unwrap_or(&name)));
        if let Err(error) = remove_tree(&folder) {
            result = Err(error);
        }
    }
    result
}

/// Renames the folders whose owner is gone, so that the slow part, removing them, needs no lock. What an earlier
/// cleaning had no time for is taken up again.
fn set_ownerless_aside(run_root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut gone = Vec::new();
    for entry in fs::read_dir(run_root)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if name.starts_with(GONE) {
            gone.push(entry.path());
        } else if is_ownerless(&entry.path()).unwrap_or(false) {
            let aside = run_root.join(format!("{GONE}{name}"));
            match fs::rename(entry.path(), &aside) {
                Ok(()) => gone.push(aside),
                // Its owner is already removing it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(gone)
}

fn is_ownerless(folder: &Path) -> io::Result<bool> {
    match File::open(folder.join("owner")) {
        Ok(owner) => match owner.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        },
        // Killed between making the folder and locking its file (we hold the guard, so nobody is doing that now), or just
        // being removed by its owner, which this doesn't disturb.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// The user's run root, made if it is not there. Another user may have made something of the same name in a shared
/// `/tmp`: only a folder that is our own and closed to others is used.
pub(super) fn run_root(base: &Path) -> io::Result<PathBuf> {
    // Python shows real paths; on macOS the temporary folder is reached through a link.
    let base = if cfg!(windows) { std::path::absolute(base)? } else { std::fs::canonicalize(base)? };
    let path = base.join(run_root_name());
    match make_private_folder(&path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    check_private(&path)?;
    Ok(path)
}

#[cfg(unix)]
fn run_root_name() -> String {
    format!("pythlings-{}", rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn run_root_name() -> String {
    "pythlings".to_owned()
}

/// Makes a folder that nobody else can enter.
#[cfg(unix)]
pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().mode(0o700).create(path)
}

#[cfg(not(unix))]
pub(super) fn make_private_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir(path)
}

#[cfg(unix)]
fn check_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_dir() || metadata.uid() != rustix::process::geteuid().as_raw() {
        let message = format!("`{}` is not a folder of yours", path.display());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    if metadata.mode() & 0o077 != 0 {
        fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_private(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() {
        Ok(())
    } else {
        Err(io::Error::new(io::ErrorKind::NotADirectory, format!("`{}` is not a folder", path.display())))
    }
}

fn open_lock_file(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create(true).truncate(false).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// What a killed process leaves: a folder whose owner file nobody has locked.
    fn leave_behind(run_root: &Path, name: &str) -> PathBuf {
        let folder = run_root.join(name);
        std::fs::create_dir_all(folder.join("1/work/inner")).unwrap();
        fs::write(folder.join("1/work/inner/file"), "x").unwrap();
        fs::write(folder.join("owner"), "").unwrap();
        folder
    }

    #[test]
    fn a_folder_goes_with_the_last_of_its_values() {
        let base = tempfile::tempdir().unwrap();
        let root = TempRoot::open_in(base.path()).unwrap();
        let path = root.path().to_owned();
        let first = root.new_folder().unwrap();
        let clone = root.clone();
        drop(root);
        assert_ne!(clone.new_folder().unwrap(), first);
        assert!(path.is_dir());
        drop(clone);
        assert!(!path.exists());
        assert_eq!(entries(path.parent().unwrap()), ["guard"]);
    }

    #[test]
    fn removes_what_killed_processes_left_and_nothing_else() {
        let base = tempfile::tempdir().unwrap();
        let alive = TempRoot::open_in(base.path()).unwrap();
        let kept = alive.new_folder().unwrap();
        let run_root = alive.path().parent().unwrap().to_owned();
        let gone = [
            leave_behind(&run_root, "1-aaaa"),
            // Our own number, given to us after the other process was killed.
            leave_behind(&run_root, &format!("{}-bbbb", std::process::id())),
            // Left by a clean-up that was killed.
            leave_behind(&run_root, "gone-2-cccc"),
        ];
        // Killed before its file was made.
        let unborn = run_root.join("3-dddd");
        std::fs::create_dir(&unborn).unwrap();

        let told = std::cell::RefCell::new(Vec::new());
        let end_runs = |folder: &Path| told.borrow_mut().push(folder.strip_prefix(&run_root).unwrap().to_owned());
        assert_eq!(clean_stale_in(base.path(), &end_runs).unwrap(), 4);
        let mut told = told.into_inner();
        told.sort();
        let by_their_first_name =
            ["1-aaaa".to_owned(), "2-cccc".into(), "3-dddd".into(), format!("{}-bbbb", std::process::id())];
        let mut expected = by_their_first_name.map(PathBuf::from);
        expected.sort();
        assert_eq!(told, expected);
        assert!(kept.is_dir());
        assert!(!unborn.exists() && gone.iter().all(|folder| !folder.exists()));
        assert_eq!(clean_stale_in(base.path(), &|_| ()).unwrap(), 0);
        assert_eq!(entries(&run_root).len(), 2);
    }

    #[test]
    fn cleaning_leaves_a_folder_alone_that_is_just_being_made() {
        let base = tempfile::tempdir().unwrap();
        let run_root = run_root(base.path()).unwrap();
        let guard = open_lock_file(&run_root.join("guard")).unwrap();
        guard.lock_shared().unwrap();
        let unborn = run_root.join("3-dddd");
        std::fs::create_dir(&unborn).unwrap();
        assert_eq!(clean_stale_in(base.path(), &|_| ()).unwrap(), 0);
        assert!(unborn.exists());
        drop(guard);
        assert_eq!(clean_stale_in(base.path(), &|_| ()).unwrap(), 1);
    }

    #[test]
    fn many_at_once_neither_fail_nor_lose_a_folder() {
        let base = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let root = TempRoot::open_in(base.path()).unwrap();
                        let folder = root.new_folder().unwrap();
                        clean_stale_in(base.path(), &|_| ()).unwrap();
                        assert!(folder.is_dir());
                    }
                });
            }
        });
        assert_eq!(entries(&run_root(base.path()).unwrap()), ["guard"]);
    }

    #[test]
    fn says_which_folder_cannot_be_used() {
        let base = tempfile::tempdir().unwrap();
        let missing = base.path().join("missing");
        let error = TempRoot::open_in(&missing).unwrap_err();
        assert!(error.to_string().contains("missing"), "{error}");
        assert!(error.hints().concat().contains("TMPDIR"));
    }

    #[cfg(unix)]
    #[test]
    fn does_not_trust_what_somebody_else_put_there() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let base = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        symlink(elsewhere.path(), base.path().join(run_root_name())).unwrap();
        assert!(TempRoot::open_in(base.path()).is_err());
        assert_eq!(entries(elsewhere.path()), [] as [&str; 0]);

        // Our own, but left open to others: closed.
        std::fs::remove_file(base.path().join(run_root_name())).unwrap();
        std::fs::create_dir(base.path().join(run_root_name())).unwrap();
        let root = TempRoot::open_in(base.path()).unwrap();
        let mode = root.path().parent().unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
