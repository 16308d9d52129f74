//! How a folder looked at a moment, to tell later whether anything in it was touched.

use std::{
    io,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use fs_err as fs;

/// Two changes within this time may have the same timestamp: the kernel's clock for files ticks every 10 ms where it is slowest
/// (`CONFIG_HZ=100`).
const TICK: Duration = Duration::from_millis(20);

/// How a folder and all below it looked. A program can set the times at which files were modified, but not the time of the last
/// change of anything about them (`ctime`), which this rests on.
#[derive(Debug)]
pub(super) struct TreeFingerprint {
    entries: Vec<EntryState>,
    taken: Instant,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct EntryState {
    path: PathBuf,
    inode: u64,
    mode: u32,
    size: u64,
    changed: (i64, i64),
}

impl TreeFingerprint {
    /// Of a folder as it is now. Links are not followed.
    pub(super) fn of(folder: &Path) -> io::Result<Self> {
        Ok(Self { entries: look(folder)?, taken: Instant::now() })
    }

    /// Whether the folder still looks the same.
    pub(super) fn is_of(&self, folder: &Path) -> bool {
        look(folder).is_ok_and(|entries| entries == self.entries)
    }

    /// Waits until a change would show.
    pub(super) fn settle(&self) {
        thread::sleep(TICK.saturating_sub(self.taken.elapsed()));
    }
}

fn look(folder: &Path) -> io::Result<Vec<EntryState>> {
    let mut entries = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let metadata = fs::symlink_metadata(&path)?;
        if metadata.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        }
        let changed = (metadata.ctime(), metadata.ctime_nsec());
        let (inode, mode, size) = (metadata.ino(), metadata.mode(), metadata.len());
        entries.push(EntryState { path, inode, mode, size, changed });
    }
    entries.sort_unstable();
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{File, FileTimes, Permissions},
        os::unix::fs::{PermissionsExt as _, symlink},
    };

    use super::*;

    fn folder() -> (tempfile::TempDir, TreeFingerprint) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        fs::write(folder.path().join("inner/file"), "before").unwrap();
        symlink("inner/file", folder.path().join("link")).unwrap();
        let fingerprint = TreeFingerprint::of(folder.path()).unwrap();
        fingerprint.settle();
        (folder, fingerprint)
    }

    #[test]
    fn looking_and_reading_leave_no_trace() {
        let (folder, fingerprint) = folder();
        fs::read(folder.path().join("link")).unwrap();
        fs::read_dir(folder.path().join("inner")).unwrap().for_each(drop);
        assert!(fingerprint.is_of(folder.path()));
    }

    type Tampering = (&'static str, fn(&Path));

    #[test]
    fn every_change_shows_also_one_that_is_taken_back() {
        let changes: [Tampering; 7] = [
            ("another text of the same length, and the old time", |folder| {
                let before = fs::metadata(folder.join("inner/file")).unwrap().modified().unwrap();
                fs::write(folder.join("inner/file"), "behind").unwrap();
                let file = File::options().write(true).open(folder.join("inner/file")).unwrap();
                file.set_times(FileTimes::new().set_modified(before)).unwrap();
            }),
            ("the same text once more", |folder| fs::write(folder.join("inner/file"), "before").unwrap()),
            ("a permission", |folder| {
                let path = folder.join("inner/file");
                let before = fs::metadata(&path).unwrap().permissions();
                fs::set_permissions(&path, Permissions::from_mode(0o700)).unwrap();
                fs::set_permissions(&path, before).unwrap();
            }),
            ("one more file, removed again", |folder| {
                fs::write(folder.join("inner/more"), "").unwrap();
                fs::remove_file(folder.join("inner/more")).unwrap();
            }),
            ("one file less", |folder| fs::remove_file(folder.join("link")).unwrap()),
            ("a link that leads elsewhere", |folder| {
                fs::remove_file(folder.join("link")).unwrap();
                symlink("inner/tile", folder.join("link")).unwrap();
            }),
            ("the whole folder gone", |folder| fs::rename(folder.join("inner"), folder.join("outer")).unwrap()),
        ];
        for (what, change) in changes {
            let (folder, fingerprint) = folder();
            change(folder.path());
            assert!(!fingerprint.is_of(folder.path()), "{what}");
        }
    }
}
