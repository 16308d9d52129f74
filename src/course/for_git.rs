//! What git is told about the folder with our own files: a learner may well keep the course in git.
//!
//! What is of one machine, or can be made again, stays out: a file that changes with every command and is versioned keeps
//! `git checkout` and `git merge` from working. Progress belongs in there, and both sides of a merge count. The two files that say
//! so are in our own folder, so that the learner's own `.gitignore` is theirs.

use std::{io, path::Path};

use crate::files;
use crate::layout::OWN_DIR;

/// The folder below [`OWN_DIR`] for what can be made again at any time.
pub(super) const LOCAL: &str = ".pythlings/local";

/// The files, by their path from the course's root.
pub(super) const FILES: [(&str, &str); 2] = [
    (
        ".pythlings/.gitignore",
        "# Of this machine only, or made again when it is missing.\n/local/\n/artifacts/\n/index\n/lock\n/python\n*.tmp\n*.new\n/watch-probe-*\n/kept/*/.new-*/\n",
    ),
    (
        ".pythlings/.gitattributes",
        "# Both sides of a merge have been learned; pythlings puts them in order.\n/progress.toml merge=union\n/learning.toml merge=union\n",
    ),
];

/// Where the index was kept before it was kept out of git.
const OLD_INDEX: &str = ".pythlings/index";

/// Brings the folder of a course up to this: for those that an older pythlings made. What could not be written is tried again
/// next time.
pub(super) fn tell(root: &Path) -> io::Result<()> {
    for (path, text) in FILES {
        let path = root.join(path);
        if !files::has_contents(&path, text.as_bytes()) {
            files::replace_unsynced(&path, text.as_bytes())?;
        }
    }
    match std::fs::remove_file(root.join(OLD_INDEX)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes the folder for what can be made again.
pub(super) fn make_local(root: &Path) -> io::Result<()> {
    let folder = root.join(LOCAL);
    if !folder.is_dir() {
        debug_assert!(root.join(OWN_DIR).is_dir(), "the course has been opened");
        tell(root)?;
        std::fs::create_dir(folder)?;
    }
    Ok(())
}
