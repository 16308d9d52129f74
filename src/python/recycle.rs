//! Making a folder new without removing and making files: an environment that serves thousands of runs would have each of them
//! make and remove the same few.
//!
//! That costs more than it seems: ext4 does not give out an inode that was freed within the last minutes, and looks at all such
//! ones in a row whenever a file is made (`recently_deleted` in `fs/ext4/ialloc.c`). After some hundred runs a new file takes
//! half a millisecond, after some thousand runs several.

use std::{
    fs::Metadata,
    io,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

use fs_err as fs;

use super::{remove::remove_tree, temp_root::make_private_folder};

/// How many files are kept for later, at most.
const RESERVE: usize = 32;

/// Plain files to be used again, in a folder that no run can reach.
#[derive(Debug)]
pub(super) struct FileReserve {
    folder: PathBuf,
    files: Vec<PathBuf>,
    next: u64,
    /// How a file or folder looks when it has just been made.
    new_file: FileAttributes,
    new_folder: FileAttributes,
}

/// The properties of a file or folder that survive when its contents are replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileAttributes {
    mode: u32,
    owner: u32,
    group: u32,
}

impl FileAttributes {
    fn of(metadata: &Metadata) -> Self {
        Self { mode: metadata.mode(), owner: metadata.uid(), group: metadata.gid() }
    }
}

impl FileReserve {
    /// An empty reserve in a folder of its own, which must not exist yet.
    pub(super) fn new(folder: PathBuf) -> io::Result<Self> {
        make_private_folder(&folder)?;
        let new_folder = FileAttributes::of(&fs::symlink_metadata(&folder)?);
        let first = folder.join("0");
        fs::write(&first, "")?;
        let new_file = FileAttributes::of(&fs::symlink_metadata(&first)?);
        Ok(Self { folder, files: vec![first], next: 1, new_file, new_folder })
    }

    /// Empties a folder and keeps its plain files; false when it is no folder as we make them.
    pub(super) fn empty(&mut self, folder: &Path) -> io::Result<bool> {
        if !is_as(self.new_folder, folder)? {
            return Ok(false);
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if self.files.len() < RESERVE && is_as(self.new_file, &path)? {
                let kept = self.folder.join(self.next.to_string());
                self.next += 1;
                fs::rename(&path, &kept)?;
                self.files.push(kept);
            } else {
                remove_tree(&path)?;
            }
        }
        Ok(true)
    }

    /// Writes a file that does not exist yet.
    pub(super) fn write(&mut self, path: &Path, contents: &[u8]) -> io::Result<()> {
        if let Some(kept) = self.files.pop() {
            fs::rename(kept, path)?;
        }
        fs::write(path, contents)
    }
}

impl Drop for FileReserve {
    fn drop(&mut self) {
        // If it can't be removed now, the next start finds it.
        let _ = remove_tree(&self.folder);
    }
}

/// Whether something looks like this, has no second name, and carries no extended attributes.
fn is_as(new: FileAttributes, path: &Path) -> io::Result<bool> {
    let metadata = fs::symlink_metadata(path)?;
    let once = metadata.is_dir() || metadata.nlink() == 1;
    Ok(once && FileAttributes::of(&metadata) == new && !has_attributes(path))
}

#[cfg(target_os = "linux")]
fn has_attributes(path: &Path) -> bool {
    // A file system without extended attributes says so.
    rustix::fs::llistxattr(path, &mut [0_u8; 0]).is_ok_and(|bytes| bytes > 0)
}

/// Where they cannot be looked for, nothing is used again.
#[cfg(not(target_os = "linux"))]
fn has_attributes(_path: &Path) -> bool {
    true
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::{
        fs::Permissions,
        os::unix::fs::{PermissionsExt as _, symlink},
    };

    use super::*;

    struct StockFixture {
        base: tempfile::TempDir,
        work: PathBuf,
        reserve: FileReserve,
    }

    fn place() -> StockFixture {
        let base = tempfile::tempdir().unwrap();
        let work = base.path().join("work");
        make_private_folder(&work).unwrap();
        let reserve = FileReserve::new(base.path().join("reserve")).unwrap();
        StockFixture { base, work, reserve }
    }

    fn inode(path: &Path) -> u64 {
        fs::symlink_metadata(path).unwrap().ino()
    }

    #[test]
    fn a_file_comes_back_under_another_name_with_nothing_of_what_it_held() {
        let mut place = place();
        let (old, new) = (place.work.join("long.py"), place.work.join("short.py"));
        place.reserve.write(&old, b"a long text").unwrap();
        let before = inode(&old);
        assert!(place.reserve.empty(&place.work).unwrap());
        assert!(!old.exists());
        place.reserve.write(&new, b"x").unwrap();
        assert_eq!((fs::read(&new).unwrap().as_slice(), inode(&new)), (b"x".as_slice(), before));
    }

    #[test]
    fn what_is_not_plain_is_removed() {
        let mut place = place();
        let outside = place.base.path().join("outside");
        fs::write(&outside, "kept").unwrap();
        let in_work = |name: &str| place.work.join(name);
        symlink(&outside, in_work("link")).unwrap();
        fs::hard_link(&outside, in_work("second-name")).unwrap();
        fs::write(in_work("program"), "").unwrap();
        fs::set_permissions(in_work("program"), Permissions::from_mode(0o755)).unwrap();
        fs::create_dir_all(in_work("folder/inner")).unwrap();
        fs::write(in_work("folder/file"), "").unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            in_work("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o644),
            0,
        )
        .unwrap();
        let before = place.reserve.files.len();
        assert!(place.reserve.empty(&place.work).unwrap());
        assert_eq!(fs::read_dir(&place.work).unwrap().count(), 0);
        assert_eq!(place.reserve.files.len(), before);
        assert_eq!(fs::read_to_string(&outside).unwrap(), "kept");
    }

    #[test]
    fn a_folder_that_was_changed_is_not_used_again() {
        let mut place = place();
        fs::set_permissions(&place.work, Permissions::from_mode(0o777)).unwrap();
        assert!(!place.reserve.empty(&place.work).unwrap());
        fs::remove_dir(&place.work).unwrap();
        symlink(place.base.path(), &place.work).unwrap();
        assert!(!place.reserve.empty(&place.work).unwrap());
        fs::remove_file(&place.work).unwrap();
        fs::write(&place.work, "").unwrap();
        assert!(!place.reserve.empty(&place.work).unwrap());
    }

    #[test]
    fn a_flood_of_files_is_not_kept() {
        let mut place = place();
        for number in 0..100 {
            fs::write(place.work.join(number.to_string()), "").unwrap();
        }
        assert!(place.reserve.empty(&place.work).unwrap());
        assert_eq!(place.reserve.files.len(), RESERVE);
        assert_eq!(fs::read_dir(&place.reserve.folder).unwrap().count(), RESERVE);
    }
}
