//! Files that are whole or not there: the one place that replaces a file's contents. Reading them is in `reading.rs`.

mod copying;
mod locking;
mod reading;

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

pub use copying::{CopyLimits, copy_tree};
pub use locking::{LockAttempt, LockTaken, open_lock, try_lock, wait_for_lock};
pub use reading::{
    has_contents, open_regular, read_attempt, read_attempt_below, read_attempt_below_up_to, read_own, read_regular,
};

/// Whether nothing may be written there: on a medium that can only be read, or in a folder of somebody else's.
pub fn is_unwritable(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Puts `contents` in place of whatever `path` had: a reader (or the next start after a power cut) finds the old contents or the
/// new ones, never a part. On an error the old file is untouched and nothing is left beside it.
pub fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    replace_by_way_of(path, &temporary_beside(path), contents)
}

/// Puts `new` in place of `old` in a file of the learner's own, which an editor may be writing at this moment. Whether the file (`None`: that
/// there is none) was still as it was; if not, nothing has happened. It stays as readable for others as it was, and a file that may not be
/// written is left alone. `temporary` as in [`replace_by_way_of`].
pub fn replace_if_unchanged(path: &Path, temporary: &Path, old: Option<&[u8]>, new: &[u8]) -> io::Result<bool> {
    let permissions = match old.map(|_| File::options().append(true).open(path)) {
        Some(Err(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Some(file) => Some(file?.metadata()?.permissions()),
        None => None,
    };
    let written = write_synced(temporary, new).and_then(|()| match permissions {
        Some(permissions) => fs::set_permissions(temporary, permissions),
        None => Ok(()),
    });
    let is_as_it_was = || match old {
        Some(old) => has_contents(path, old),
        None => path.symlink_metadata().is_err(),
    };
    let replaced =
        written.and_then(|()| if is_as_it_was() { fs::rename(temporary, path).map(|()| true) } else { Ok(false) });
    if !matches!(replaced, Ok(true)) {
        // What matters is known; there may be nothing to remove.
        let _ = fs::remove_file(temporary);
        return replaced;
    }
    sync_folder(path.parent().unwrap_or(Path::new("."))).map(|()| true)
}

/// As [`replace`], but not synced: for what can be made again. After a power cut it may be anything.
pub fn replace_unsynced(path: &Path, contents: &[u8]) -> io::Result<()> {
    let temporary = temporary_beside(path);
    let written = File::create(&temporary).and_then(|mut file| file.write_all(contents));
    written.and_then(|()| fs::rename(&temporary, path)).inspect_err(|_| _ = fs::remove_file(&temporary))
}

/// As [`replace`], through a temporary file that the caller names: in the same folder, and used by the caller alone (under a lock).
pub fn replace_by_way_of(path: &Path, temporary: &Path, contents: &[u8]) -> io::Result<()> {
    let written = write_synced(temporary, contents).and_then(|()| fs::rename(temporary, path));
    if let Err(error) = written {
        // The first error is what matters; there may be nothing to remove.
        let _ = fs::remove_file(temporary);
        return Err(error);
    }
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// Writes a file that is not there yet, and the folders above it. Not synced: for many files in a folder of one's own that is
/// renamed into place when complete.
pub fn create(path: &Path, contents: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create_new(path)?.write_all(contents)
}

/// A path in `folder` that does not exist yet: `name`, `name-2`, `name-3` …
pub fn unused(folder: &Path, name: &str) -> PathBuf {
    let numbered = (2u32..).map(|number| folder.join(format!("{name}-{number}")));
    std::iter::once(folder.join(name))
        .chain(numbered)
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| folder.join(name))
}

/// A name beside `path` that no other process and no other thread uses.
pub fn temporary_beside(path: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}-{count}.tmp", std::process::id()))
}

/// Removes what processes that were killed have left in `folder` by [`replace`]: writing one file never takes an hour.
pub fn sweep(folder: &Path) {
    const OLD: Duration = Duration::from_secs(60 * 60);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_ours = is_hidden && path.extension().is_some_and(|extension| extension == "tmp");
        let age = entry.metadata().and_then(|metadata| metadata.modified()).ok().and_then(|time| time.elapsed().ok());
        if is_ours && age.is_some_and(|age| age > OLD) {
            // It does no harm where it is.
            let _ = fs::remove_file(path);
        }
    }
}

fn write_synced(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(contents)?;
    file.sync_all()
}

/// Makes a rename in `folder` survive a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match File::open(folder)?.sync_all() {
        // Some network and FUSE file systems cannot sync a folder; the rename has happened all the same.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        result => result,
    }
}

/// Windows has no such call; its file systems log renames themselves.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.toml");
        replace(&path, b"old").unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.toml");
        replace(&path, b"old").unwrap();
        let in_the_way = folder.path().join("taken");
        fs::create_dir(&in_the_way).unwrap();
        assert!(replace_by_way_of(&path, &in_the_way, b"new").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[test]
    fn create_never_overwrites() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/c.py");
        create(&path, b"mine").unwrap();
        assert_eq!(create(&path, b"yours").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"mine");
    }

    #[test]
    fn only_old_leftovers_are_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        let hours_ago = std::time::SystemTime::now() - Duration::from_secs(3 * 60 * 60);
        for (name, is_old) in [(".a.1-0.tmp", true), (".b.1-0.tmp", false), ("a.tmp", true), (".a.toml", true)] {
            let path = folder.path().join(name);
            create(&path, b"").unwrap();
            if is_old {
                File::options().write(true).open(path).unwrap().set_modified(hours_ago).unwrap();
            }
        }
        sweep(folder.path());
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, [".a.toml", ".b.1-0.tmp", "a.tmp"]);
    }

    #[test]
    fn unused_counts_on() {
        let folder = tempfile::tempdir().unwrap();
        for wanted in ["x", "x-2", "x-3"] {
            let path = unused(folder.path(), "x");
            assert_eq!(path, folder.path().join(wanted));
            create(&path, b"").unwrap();
        }
    }
}
