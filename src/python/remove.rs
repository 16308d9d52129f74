//! Removing a folder that a learner's program has filled, whatever it holds.
//!
//! `std::fs::remove_dir_all` is not enough here: it keeps one open file for each level (a program that recurses with
//! `os.mkdir` and `os.chdir` makes more levels than a process may open files, and paths longer than `PATH_MAX`), and it
//! stops at the first folder without write permission. So folders are not descended into: each subfolder is moved up to
//! the top first, where its name is short and its depth is one, and then emptied in the same way. Two folders are open
//! at any time, whatever the depth.

use std::{io, path::Path, time::Duration};

/// How often a folder is emptied again because something appeared in it meanwhile.
const ROUNDS: u32 = 12;

/// Removes a folder and all it holds, or a file. Symbolic links are removed, never followed, not even one at `path` itself;
/// permissions are fixed on the way. What is already gone counts as removed. If a process keeps creating
/// files, this keeps removing them for about half a second.
pub fn remove_tree(path: &Path) -> io::Result<()> {
    let mut pause = Duration::from_millis(1);
    for round in 1.. {
        match imp::remove_once(path) {
            Err(error) if round < ROUNDS && is_passing(&error) => {
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(100));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            result => return result,
        }
    }
    Ok(())
}

/// Somebody is still writing there. On Windows "permission denied" is also said of a file that is still open.
fn is_passing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::ResourceBusy)
        || (cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied)
}

#[cfg(not(unix))]
mod imp {
    use std::{fs, io, path::Path};

    /// The standard library's version is iterative here and ignores the read-only attribute.
    pub(super) fn remove_once(path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path)?.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
    }
}

#[cfg(unix)]
mod imp {
    use std::{
        ffi::{CStr, CString},
        io,
        os::fd::{AsFd, BorrowedFd, OwnedFd},
        path::Path,
    };

    use rustix::{
        fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, chmodat, fchmod, openat, renameat, statat, unlinkat},
        io::Errno,
    };

    pub(super) fn remove_once(path: &Path) -> io::Result<()> {
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no last part"));
        };
        let parent = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let parent = openat(CWD, parent, OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        let name = CString::new(name.as_encoded_bytes())?;
        let top = match open_folder(parent.as_fd(), &name) {
            // A file, or a link.
            Err(Errno::NOTDIR | Errno::LOOP) => return Ok(unlinkat(&parent, &name, AtFlags::empty())?),
            opened => opened?,
        };
        empty(top.as_fd())?;
        Ok(unlinkat(&parent, &name, AtFlags::REMOVEDIR)?)
    }

    /// Empties the folder: a queue of subfolders that are all directly in `top`.
    fn empty(top: BorrowedFd<'_>) -> Result<(), Errno> {
        let mut moved = 0_u64;
        let mut queue = sweep(top, None, &mut moved)?;
        while let Some(name) = queue.pop() {
            let folder = match open_folder(top, &name) {
                Ok(folder) => folder,
                Err(Errno::NOENT) => continue,
                Err(error) => return Err(error),
            };
            queue.extend(sweep(folder.as_fd(), Some(top), &mut moved)?);
            match unlinkat(top, &name, AtFlags::REMOVEDIR) {
                Ok(()) | Err(Errno::NOENT) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Removes everything in `folder` except subfolders. Subfolders are moved to `up` (under new names), if given. Returns
    /// the names of the subfolders, as they are now.
    fn sweep(folder: BorrowedFd<'_>, up: Option<BorrowedFd<'_>>, moved: &mut u64) -> Result<Vec<CString>, Errno> {
        let mut names = Vec::new();
        let entries = Dir::read_from(folder)?.collect::<Result<Vec<_>, _>>()?;
        for entry in entries {
            let name = entry.file_name();
            if matches!(name.to_bytes(), b"." | b"..") {
                continue;
            }
            // A file system that does not tell the type in the listing is asked for it.
            let kind = match entry.file_type() {
                FileType::Unknown => match statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
                    Ok(stat) => FileType::from_raw_mode(stat.st_mode),
                    Err(Errno::NOENT) => continue,
                    Err(error) => return Err(error),
                },
                kind => kind,
            };
            if kind != FileType::Directory {
                match unlinkat(folder, name, AtFlags::empty()) {
                    Ok(()) | Err(Errno::NOENT) => continue,
                    Err(error) => return Err(error),
                }
            }
            names.push(match up {
                Some(up) => move_up(folder, name, up, moved)?,
                None => name.to_owned(),
            });
        }
        Ok(names)
    }

    /// Moves the subfolder `name` of `folder` into `up` under a name that is free there, and returns it.
    fn move_up(folder: BorrowedFd<'_>, name: &CStr, up: BorrowedFd<'_>, moved: &mut u64) -> Result<CString, Errno> {
        loop {
            *moved += 1;
            let free = CString::new(format!(".removing-{moved}")).map_err(|_| Errno::INVAL)?;
            match renameat(folder, name, up, &free) {
                Ok(()) => return Ok(free),
                // The name is taken by a folder with something in it, or by a file.
                Err(Errno::NOTEMPTY | Errno::EXIST | Errno::NOTDIR) => {}
                // Moving a folder changes its `..`, which needs permission to write in it.
                Err(Errno::ACCESS | Errno::PERM) if chmodat(folder, name, Mode::RWXU, AtFlags::empty()).is_ok() => {
                    return renameat(folder, name, up, &free).map(|()| free);
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Opens a folder, never through a link, and makes sure that its entries can be removed.
    fn open_folder(parent: BorrowedFd<'_>, name: &CStr) -> Result<OwnedFd, Errno> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let folder = match openat(parent, name, flags, Mode::empty()) {
            Err(Errno::ACCESS) => {
                chmodat(parent, name, Mode::RWXU, AtFlags::empty())?;
                openat(parent, name, flags, Mode::empty())?
            }
            opened => opened?,
        };
        let mode = Mode::from_raw_mode(rustix::fs::fstat(&folder)?.st_mode);
        if !mode.contains(Mode::RWXU) {
            fchmod(&folder, mode | Mode::RWXU)?;
        }
        Ok(folder)
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::{
        ffi::OsStr,
        os::unix::{
            ffi::OsStrExt as _,
            fs::{PermissionsExt as _, symlink},
        },
        sync::atomic::{AtomicBool, Ordering},
    };

    use fs_err as fs;
    use rustix::fs::{CWD, Mode, OFlags, mkdirat, openat};

    use super::*;

    fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
        let base = tempfile::tempdir().unwrap();
        let path = base.path().join("run");
        fs::create_dir(&path).unwrap();
        (base, path)
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn folders_deeper_than_a_path_can_be_long() {
        let (_base, path) = folder();
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let mut at = openat(CWD, &path, flags, Mode::empty()).unwrap();
        // 1,500 levels of 7 bytes: beyond PATH_MAX, and beyond the usual limit of 1,024 open files.
        for _ in 0..1_500 {
            mkdirat(&at, "deeper", Mode::RWXU).unwrap();
            openat(&at, "file", OFlags::CREATE | OFlags::WRONLY, Mode::RWXU).unwrap();
            at = openat(&at, "deeper", flags, Mode::empty()).unwrap();
        }
        drop(at);
        remove_tree(&path).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn thirty_thousand_files_and_wide_trees() {
        let (_base, path) = folder();
        for number in 0..30_000 {
            fs::File::create(path.join(number.to_string())).unwrap();
        }
        for number in 0..300 {
            fs::create_dir_all(path.join(format!("tree/{number}/a/b"))).unwrap();
        }
        remove_tree(&path).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn folders_without_any_permission() {
        let (_base, path) = folder();
        for (name, mode) in [("read-only", 0o500), ("closed", 0o000), ("write-only", 0o200)] {
            fs::create_dir_all(path.join(name).join("inner")).unwrap();
            fs::write(path.join(name).join("inner/file"), "x").unwrap();
            set_mode(&path.join(name).join("inner/file"), 0o000);
            set_mode(&path.join(name).join("inner"), mode);
            set_mode(&path.join(name), mode);
        }
        set_mode(&path, 0o500);
        remove_tree(&path).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn links_are_removed_and_what_they_lead_to_stays() {
        let (base, path) = folder();
        let precious = base.path().join("precious");
        fs::create_dir(&precious).unwrap();
        fs::write(precious.join("file"), "kept").unwrap();
        set_mode(&precious, 0o500);
        fs::create_dir(path.join("inner")).unwrap();
        symlink(&precious, path.join("to-folder")).unwrap();
        symlink(&precious, path.join("inner/to-folder")).unwrap();
        symlink(precious.join("file"), path.join("inner/to-file")).unwrap();
        symlink("nowhere", path.join("inner/to-nothing")).unwrap();
        symlink(&path, path.join("inner/loop")).unwrap();
        remove_tree(&path).unwrap();
        assert!(!path.exists());
        assert_eq!(fs::read_to_string(precious.join("file")).unwrap(), "kept");
        assert_eq!(fs::metadata(&precious).unwrap().permissions().mode() & 0o777, 0o500);
        set_mode(&precious, 0o700);

        // A link in place of the folder itself is not followed either.
        symlink(&precious, &path).unwrap();
        remove_tree(&path).unwrap();
        assert!(path.symlink_metadata().is_err() && precious.join("file").exists());
    }

    #[test]
    fn pipes_sockets_and_names_that_are_no_text() {
        let (_base, path) = folder();
        let inner = path.join(OsStr::from_bytes(b"\xff\n"));
        fs::create_dir(&inner).unwrap();
        fs::create_dir(path.join(".removing-1")).unwrap();
        fs::write(path.join(".removing-2"), "in the way").unwrap();
        for name in ["a", "b"] {
            fs::create_dir_all(inner.join(name).join("c")).unwrap();
        }
        let _socket = std::os::unix::net::UnixListener::bind(path.join("socket")).unwrap();
        #[cfg(target_os = "linux")]
        rustix::fs::mknodat(CWD, inner.join("pipe"), rustix::fs::FileType::Fifo, Mode::RWXU, 0).unwrap();
        remove_tree(&path).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn outlasts_somebody_who_is_still_writing() {
        let (_base, path) = folder();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                // Until the folder is gone, as it is then created no more, or until a bound.
                for number in 0..50_000 {
                    if stop.load(Ordering::Relaxed) || fs::write(path.join(number.to_string()), "x").is_err() {
                        break;
                    }
                }
            });
            let removed = remove_tree(&path);
            stop.store(true, Ordering::Relaxed);
            removed.unwrap();
        });
        assert!(!path.exists());
    }

    #[test]
    fn what_is_not_there_is_removed_already() {
        let (_base, path) = folder();
        remove_tree(&path).unwrap();
        remove_tree(&path).unwrap();
        remove_tree(&path.join("in/nothing")).unwrap();
        fs::write(&path, "a file").unwrap();
        remove_tree(&path).unwrap();
        assert!(!path.exists());
    }
}
