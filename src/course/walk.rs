//! Which files of a folder belong to a course, and reading them without being led astray.
//!
//! A folder that people work in gathers caches, editors' swap files, sockets, links and whatever an attempt left there.
//! Only `std` is used here: the build script shares this file.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::layout::OWN_DIR;

/// More entries than this are not looked at in one folder tree (an attempt may have made a million).
pub const MAX_ENTRIES: usize = 4_000;
/// More bytes than this are not read from one folder tree.
pub const MAX_BYTES: u64 = 50 << 20;
/// Deeper folders are not looked at.
const MAX_DEPTH: usize = 16;

/// What a walk may look at.
#[derive(Debug, Clone, Copy)]
pub struct WalkLimits {
    /// Entries of folders.
    pub entries: usize,
    /// Bytes of files.
    pub bytes: u64,
}

/// For the folders of a whole course, where nothing should be left out without a word.
pub const WHOLE_COURSE: WalkLimits = WalkLimits { entries: 500_000, bytes: 1 << 30 };

/// A regular file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkedFile {
    /// Relative to the folder the walk began in, with `/` between folders.
    pub relative: String,
    pub path: PathBuf,
}

/// Names that never belong to a course: caches, virtual environments, what editors and desktops leave behind.
pub fn is_junk(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "__pycache__",
        OWN_DIR,
        ".git",
        ".hg",
        ".svn",
        ".venv",
        "venv",
        "node_modules",
        ".cache",
        ".pytest_cache",
        ".mypy_cache",
        ".ruff_cache",
        ".hypothesis",
        ".ipynb_checkpoints",
        ".tox",
        ".nox",
        ".coverage",
        ".env",
        ".idea",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
    ];
    let lower = name.to_ascii_lowercase();
    let ends = |end: &str| lower.ends_with(end);
    NAMES.contains(&name)
        // Byte code; backups and swap files of vim, Emacs, JetBrains and KDE editors; macOS's resource forks.
        || ends(".pyc")
        || ends(".pyo")
        || ends("~")
        || ends(".swp")
        || ends(".swo")
        || ends(".swx")
        || ends(".orig")
        || ends(".rej")
        || ends(".tmp")
        || ends("___jb_tmp___")
        || ends("___jb_old___")
        || ends(".kate-swp")
        || (name.starts_with('#') && name.ends_with('#'))
        || name.starts_with(".#")
        || name.starts_with("._")
        || name == "4913"
}

/// The regular files below `folder` that may belong to a course, sorted by path. Links are not followed, names that are not UTF-8
/// or have control characters are left out, and so is everything beyond the limits.
pub fn files(folder: &Path, limits: WalkLimits) -> io::Result<Vec<WalkedFile>> {
    let mut found = Vec::new();
    let mut left = limits;
    // Files of a folder come before those of its subfolders, so that a subfolder full of rubbish does not hide them.
    let mut pending = vec![(folder.to_path_buf(), String::new(), 0usize)];
    while let Some((path, relative, depth)) = pending.pop() {
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            // A subfolder may vanish or be unreadable; the folder itself must be there.
            Err(error) if depth == 0 => return Err(error),
            Err(_) => continue,
        };
        let mut folders = Vec::new();
        for entry in entries.flatten() {
            if left.entries == 0 {
                break;
            }
            left.entries -= 1;
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| !is_junk(name) && is_plain_name(name)) else { continue };
            let Ok(kind) = entry.file_type() else { continue };
            let relative = format!("{relative}{name}");
            if kind.is_file() {
                let length = entry.metadata().map_or(0, |metadata| metadata.len());
                if length <= left.bytes {
                    left.bytes -= length;
                    found.push(WalkedFile { relative, path: entry.path() });
                }
            } else if kind.is_dir() && depth < MAX_DEPTH {
                folders.push((entry.path(), format!("{relative}/"), depth + 1));
            }
        }
        folders.sort();
        pending.extend(folders.into_iter().rev());
    }
    found.sort_by(|a, b| a.relative.cmp(&b.relative));
    Ok(found)
}

/// Whether a name can be part of a path in a pack.
fn is_plain_name(name: &str) -> bool {
    !name.contains(|c: char| c.is_control() || c == '\\' || c == ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: WalkLimits = WalkLimits { entries: MAX_ENTRIES, bytes: MAX_BYTES };

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::File::create(&path).and_then(|mut file| io::Write::write_all(&mut file, b"12345")).unwrap();
        }
        folder
    }

    fn names(folder: &Path, limits: WalkLimits) -> Vec<String> {
        files(folder, limits).unwrap().into_iter().map(|found| found.relative).collect()
    }

    #[test]
    fn leaves_out_what_people_and_tools_leave_behind() {
        let folder = folder(&[
            "shop/cart.py",
            "a.py",
            ".gitignore",
            ".github/workflows/ci.yml",
            "__pycache__/a.cpython-311.pyc",
            "shop/__pycache__/x.pyc",
            ".a.py.swp",
            "a.py~",
            "#a.py#",
            ".venv/lib/x.py",
            ".DS_Store",
        ]);
        assert_eq!(names(folder.path(), ALL), [".github/workflows/ci.yml", ".gitignore", "a.py", "shop/cart.py"]);
    }

    #[cfg(unix)]
    #[test]
    fn never_follows_a_link_and_skips_odd_names() {
        use std::os::unix::{ffi::OsStrExt as _, fs::symlink};
        let folder = folder(&["a.py", "new\nline.py", "back\\slash.py"]);
        symlink("/etc/passwd", folder.path().join("link.py")).unwrap();
        symlink(folder.path(), folder.path().join("loop")).unwrap();
        fs::File::create(folder.path().join(std::ffi::OsStr::from_bytes(b"bad\xff.py"))).unwrap();
        assert_eq!(names(folder.path(), ALL), ["a.py"]);
    }

    #[test]
    fn the_limits_hold_and_the_nearest_files_come_first() {
        let junk: Vec<String> = (0..30).map(|i| format!("a_junk/{i}.py")).collect();
        let mut all: Vec<&str> = junk.iter().map(String::as_str).collect();
        all.push("z.py");
        let folder = folder(&all);
        let few = names(folder.path(), WalkLimits { entries: 10, ..ALL });
        assert!(few.contains(&"z.py".to_owned()) && few.len() < 10, "{few:?}");
        assert_eq!(names(folder.path(), WalkLimits { bytes: 5, ..ALL }), ["z.py"]);
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(files(&folder.path().join("gone"), ALL).is_err());
    }
}
