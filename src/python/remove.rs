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

/// Removes a folder and all it holds. Symbolic links are removed, never followed; permissions are put right on the way.
/// What is not there any more counts as removed. A process that goes on creating files is outlasted for about half a second.
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

/// Somebody is still writing there, or (Windows) still has a file open.
fn is_passing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::ResourceBusy | io::ErrorKind::PermissionDenied
    )
}

#[cfg(not(unix))]
mod imp {
    use std::{fs, io, path::Path};

    /// The standard library's version is iterative here and takes no notice of the read-only attribute.
    pub(super) fn remove_once(path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
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
        let top = open_folder(parent.as_fd(), &name)?;
        empty(top.as_fd())?;
        Ok(unlinkat(&parent, &name, AtFlags::REMOVEDIR)?)
    }

    /// Empties the folder: a queue of subfolders that all lie directly in `top`.
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

    /// Removes what is in `folder` and is no folder. Subfolders are moved to `up` (under new names), if given. Returns
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
