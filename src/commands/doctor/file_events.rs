//! Whether the system reports changes in the course's folder.

use std::path::Path;

use super::report::{DoctorSection, Level};

const POLLING: &str = "watch mode reads the files again and again there (`--poll` forces it)";

pub(super) fn examine(root: &Path, section: &mut DoctorSection) {
    if let Some(kind) = foreign_file_system(root) {
        section
            .add(Level::Warning, format!("the course is on {kind}, where changes are often not reported: {POLLING}"))
            .fix("move the course to a folder on this computer's own disk, if checks start late");
        return;
    }
    #[cfg(target_os = "linux")]
    linux::try_to_watch(root, section);
    #[cfg(not(target_os = "linux"))]
    section.add(Level::Ok, "the folder is on a disk of this computer");
}

/// The kind of file system, if the system may not report changes in it.
#[cfg(target_os = "linux")]
fn foreign_file_system(root: &Path) -> Option<&'static str> {
    let found = rustix::fs::statfs(root).ok()?;
    // Magic numbers of statfs(2) and linux/magic.h.
    match u32::try_from(found.f_type).ok()? {
        0x6969 => Some("a network drive (NFS)"),
        0xff53_4d42 | 0xfe53_4d42 | 0x517b => Some("a network drive (SMB)"),
        0x0102_1997 => Some("a folder shared by another system (9P, such as a Windows drive under WSL)"),
        0x786f_4256 => Some("a folder shared by VirtualBox"),
        0x6573_5546 => Some("a FUSE file system"),
        0x5346_414f | 0x6b41_4653 => Some("a network drive (AFS)"),
        0x00c3_6400 => Some("a network drive (Ceph)"),
        _ => None,
    }
}

#[cfg(target_vendor = "apple")]
fn foreign_file_system(root: &Path) -> Option<&'static str> {
    let found = rustix::fs::statfs(root).ok()?;
    let name: Vec<u8> = found.f_fstypename.iter().map(|c| c.cast_unsigned()).take_while(|byte| *byte != 0).collect();
    match name.as_slice() {
        b"nfs" => Some("a network drive (NFS)"),
        b"smbfs" => Some("a network drive (SMB)"),
        b"webdav" => Some("a network drive (WebDAV)"),
        _ => None,
    }
}

#[cfg(windows)]
fn foreign_file_system(root: &Path) -> Option<&'static str> {
    use std::path::{Component, Prefix};
    let root = std::path::absolute(root).ok()?;
    match root.components().next()? {
        Component::Prefix(prefix) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)).then_some("a network drive")
        }
        _ => None,
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple", windows)))]
fn foreign_file_system(_root: &Path) -> Option<&'static str> {
    None
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::{Path, PathBuf};

    use rustix::{
        fs::inotify::{self, CreateFlags, WatchFlags},
        io::Errno,
    };

    use super::{DoctorSection, Level, POLLING};
    use crate::layout::EXERCISES_DIR;

    /// Watches every folder of the exercises for a moment: the limits of inotify are shared by all programs of a user.
    pub(super) fn try_to_watch(root: &Path, section: &mut DoctorSection) {
        let instance = match inotify::init(CreateFlags::CLOEXEC) {
            Ok(instance) => instance,
            Err(Errno::MFILE) => {
                let limit = limit("max_user_instances");
                section
                    .add(Level::Warning, format!("other programs use all {limit} inotify instances: {POLLING}"))
                    .fix("`sudo sysctl fs.inotify.max_user_instances=1024`");
                return;
            }
            Err(error) => {
                section.add(Level::Warning, format!("inotify does not work ({error}): {POLLING}"));
                return;
            }
        };
        let folders = folders(&root.join(EXERCISES_DIR));
        for folder in &folders {
            match inotify::add_watch(&instance, folder, WatchFlags::CLOSE_WRITE) {
                Ok(_) => {}
                Err(Errno::NOSPC) => {
                    let limit = limit("max_user_watches");
                    section
                        .add(
                            Level::Warning,
                            format!("other programs use nearly all {limit} inotify watches: {POLLING}"),
                        )
                        .fix("`sudo sysctl fs.inotify.max_user_watches=524288`");
                    return;
                }
                Err(error) => {
                    section.add(Level::Warning, format!("`{}` cannot be watched: {error}", folder.display()));
                }
            }
        }
        let watches = limit("max_user_watches");
        section.add(Level::Ok, format!("inotify watches all {} folders ({watches} watches allowed)", folders.len()));
    }

    /// The folder and all below it, links not followed.
    fn folders(top: &Path) -> Vec<PathBuf> {
        let mut found = vec![top.to_owned()];
        let mut next = 0;
        while let Some(folder) = found.get(next) {
            let entries = fs_err::read_dir(folder).into_iter().flatten().flatten();
            let below = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
            let below: Vec<_> = below.map(|entry| entry.path()).collect();
            found.extend(below);
            next += 1;
        }
        found
    }

    fn limit(name: &str) -> String {
        let text = fs_err::read_to_string(format!("/proc/sys/fs/inotify/{name}"));
        text.map_or_else(|_| "allowed".to_owned(), |text| text.trim().to_owned())
    }
}
