//! Telling whether files have changed from what the system knows of them: length, times, number.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::Path,
    time::{Duration, SystemTime},
};

/// A file that was changed just now may be changed once more with the same size and, on a file system with coarse times, the same
/// time (FAT: 2 s). It is not recorded yet. git has the same rule for its index.
const SETTLED: Duration = Duration::from_secs(3);

/// What tells one state of files and folders from another without reading them, and whether that could be relied on at `now`.
pub(super) fn stamp(paths: &[&Path], now: SystemTime) -> (u64, bool) {
    let is_settled = |time: SystemTime| now.duration_since(time).is_ok_and(|age| age > SETTLED);
    // Another version of the library may hash in another way: then everything is read once more.
    let mut hasher = DefaultHasher::new();
    let mut settled = true;
    for path in paths {
        let Ok(metadata) = path.symlink_metadata() else {
            hasher.write_u8(0);
            continue;
        };
        let modified = metadata.modified().unwrap_or(now);
        settled &= is_settled(modified);
        (modified, metadata.len()).hash(&mut hasher);
        #[cfg(unix)]
        {
            // A file that was moved or unpacked here may have brought its old time along; this one is the system's own.
            use std::os::unix::fs::MetadataExt as _;
            let changed = Duration::from_secs(u64::try_from(metadata.ctime()).unwrap_or(0));
            settled &= is_settled(SystemTime::UNIX_EPOCH + changed);
            (metadata.ctime(), metadata.ctime_nsec(), metadata.ino()).hash(&mut hasher);
        }
    }
    (hasher.finish(), settled)
}
