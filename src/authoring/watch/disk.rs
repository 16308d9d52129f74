//! Where an exercise is, and what it holds now.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
};

use crate::{
    course::{rules::AUTHORS_FILES, walk},
    files::read_regular,
    layout::{EXERCISES_DIR, INFO_FILE, SHARED_DIR, SOLUTIONS_DIR},
};

const LIMITS: walk::WalkLimits = walk::WalkLimits { entries: walk::MAX_ENTRIES, bytes: walk::MAX_BYTES };

/// The folders with exercises and solutions, relative to the course's root: an exercise may get another number, or another phase.
pub(super) fn watched() -> [PathBuf; 2] {
    [EXERCISES_DIR.into(), SOLUTIONS_DIR.into()]
}

/// Whether a path, relative to the course's root, has to do with the exercise.
pub(super) fn concerns(path: &Path, name: &str) -> bool {
    let parts: Vec<&str> = path.iter().take(3).filter_map(|part| part.to_str()).collect();
    match parts[..] {
        [EXERCISES_DIR, _, folder] if !path.starts_with(SHARED_DIR) => is_of(folder, name),
        [SOLUTIONS_DIR, _, folder] => folder == name,
        // A whole phase, what exercises share, or the syllabus.
        _ => true,
    }
}

fn is_of(folder: &str, name: &str) -> bool {
    folder.split_once('_').is_some_and(|(_, own)| own == name)
}

/// A number that changes with whatever a check of the exercise depends on.
pub(super) fn digest(root: &Path, name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    for file in [INFO_FILE].into_iter().chain(AUTHORS_FILES) {
        read_regular(&root.join(file)).ok().hash(&mut hasher);
    }
    hash_files(&root.join(SHARED_DIR), &mut hasher);
    for (folder, kind) in watched().iter().zip(["exercise", "solution"]) {
        for phase in folders(&root.join(folder)) {
            let own = |folder: &PathBuf| {
                let folder = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                if kind == "exercise" { is_of(folder, name) } else { folder == name }
            };
            for folder in folders(&phase).into_iter().filter(own) {
                folder.hash(&mut hasher);
                hash_files(&folder, &mut hasher);
            }
        }
    }
    hasher.finish()
}

fn hash_files(folder: &Path, hasher: &mut DefaultHasher) {
    for file in walk::files(folder, LIMITS).unwrap_or_default() {
        // One that vanishes meanwhile makes another number.
        (file.relative, read_regular(&file.path).ok()).hash(hasher);
    }
}

/// The folders in a folder, sorted; none where it is not there.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_folder = |entry: &std::fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let mut found: Vec<PathBuf> = entries.filter(is_folder).map(|entry| entry.path()).collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_belongs_to_the_exercise_changes_its_number() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs_err::create_dir_all(path.parent().unwrap()).unwrap();
            fs_err::write(path, text).unwrap();
            digest(root.path(), "a1")
        };
        let mut last = write("exercises/01_core/010_a1/a1.py", "x = 1");
        for (path, changes) in [
            ("exercises/01_core/010_a1/a1.py", true),
            ("exercises/01_core/010_a1/.a1.py.swp", false),
            ("exercises/01_core/020_b1/b1.py", false),
            ("solutions/01_core/a1/wrong/w.py", true),
            ("solutions/01_core/b1/b1.py", false),
            ("info.toml", true),
            ("exercises/shared/helper.py", true),
        ] {
            let now = write(path, "x = 2");
            assert_eq!(now != last, changes, "{path}");
            last = now;
        }
        std::fs::rename(root.path().join("exercises/01_core/010_a1"), root.path().join("exercises/01_core/015_a1"))
            .unwrap();
        assert_ne!(digest(root.path(), "a1"), last);
    }

    #[test]
    fn a_path_tells_whom_it_concerns() {
        for (path, yes) in [
            ("exercises/01_core/010_a1/a1.py", true),
            ("exercises/01_core/010_b1/a1.py", false),
            ("solutions/01_core/a1/wrong/x.py", true),
            ("solutions/01_core/b1", false),
            ("exercises/01_core", true),
            ("exercises/topics.toml", true),
            ("exercises/shared/010_helper.py", true),
        ] {
            assert_eq!(concerns(Path::new(path), "a1"), yes, "{path}");
        }
    }
}
