//! What is in an exercise's files right now, as a value that can be compared.

use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    path::{Path, PathBuf},
};

use crate::{course::Exercise, files};

/// What an exercise's files held when they were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Content {
    /// Of the names and the bytes of everything that can change the verdict.
    pub digest: u64,
    /// How many of the files that the learner edits are empty. An editor that writes in place empties a file first.
    pub empty: usize,
    /// How many of the files that the learner edits are not there. An editor that saves by renaming removes a file first.
    pub missing: usize,
}

impl Content {
    /// Less is there than before: an editor may be in the middle of writing.
    pub fn is_doubtful_after(self, before: Self) -> bool {
        self.empty > before.empty || self.missing > before.missing
    }
}

/// Further Python files beyond this many (a virtual environment in the exercise's folder, say) are not looked at.
const MOST_FILES: usize = 200;
/// The same for their bytes together.
const MOST_BYTES: usize = 16 << 20;
/// Entries of folders that are looked at on the way to them: an attempt may have made a million.
const MOST_ENTRIES: usize = 10_000;

/// Reads the files that the learner edits and every other Python file in the exercise's folder. Tests and data are among
/// them only as far as they are Python: the course's own copies of both are used in any case.
///
/// For an exercise with one or two files this takes some tens of microseconds.
pub fn look(root: &Path, exercise: &Exercise) -> Content {
    let dir = root.join(exercise.folder());
    let mut content = Content::default();
    let mut hasher = DefaultHasher::new();
    let mut others = BTreeSet::new();
    python_files(&dir, Path::new(""), &mut MOST_ENTRIES.clone(), &mut others);
    for file in &exercise.files {
        others.remove(file);
        let found = files::read_attempt(&dir.join(file));
        content.empty += usize::from(found.as_ref().is_ok_and(Vec::is_empty));
        content.missing += usize::from(found.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound));
        (file, in_words(found)).hash(&mut hasher);
    }
    let mut left = MOST_BYTES;
    for file in others {
        // One that vanished meanwhile makes an event of its own.
        let found = if left == 0 { Ok(Vec::new()) } else { files::read_attempt(&dir.join(&file)) };
        left = left.saturating_sub(found.as_ref().map_or(0, Vec::len));
        (file, in_words(found)).hash(&mut hasher);
    }
    content.digest = hasher.finish();
    content
}

/// The reason why a file is not read is part of the content: another one is another verdict.
fn in_words(found: io::Result<Vec<u8>>) -> Result<Vec<u8>, String> {
    found.map_err(|error| error.to_string())
}

/// Whether a change of this file (relative to the exercise's folder) can change the verdict. What editors write beside
/// the file (swap files, backups, the temporary file that is renamed afterwards) cannot.
pub fn is_relevant(exercise: &Exercise, file: &Path) -> bool {
    if exercise.files.iter().any(|edited| edited == file || edited.starts_with(file)) {
        return true;
    }
    let hidden = file.components().any(|part| is_hidden(part.as_os_str().as_encoded_bytes()));
    !hidden && file.extension().is_some_and(|extension| extension == "py")
}

fn is_hidden(name: &[u8]) -> bool {
    name.starts_with(b".") || name.starts_with(b"#") || name == b"__pycache__"
}

fn python_files(dir: &Path, below: &Path, left: &mut usize, found: &mut BTreeSet<PathBuf>) {
    let Ok(entries) = fs_err::read_dir(dir.join(below)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        *left = left.saturating_sub(1);
        if *left == 0 || found.len() >= MOST_FILES {
            return;
        }
        if is_hidden(name.as_encoded_bytes()) {
            continue;
        }
        let Ok(kind) = entry.file_type() else { continue };
        let path = below.join(&name);
        if kind.is_dir() {
            python_files(dir, &path, left, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.insert(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::testing::exercise;

    struct ExerciseOnDisk {
        root: tempfile::TempDir,
        exercise: Exercise,
    }

    impl ExerciseOnDisk {
        fn new() -> Self {
            let root = tempfile::tempdir().unwrap();
            let exercise = exercise("01_core", 10, "loops1");
            fs_err::create_dir_all(root.path().join(&exercise.dir)).unwrap();
            let folder = Self { root, exercise };
            folder.write("loops1.py", "x = 1\n");
            folder
        }

        fn write(&self, file: &str, text: &str) {
            let path = self.root.path().join(&self.exercise.dir).join(file);
            fs_err::create_dir_all(path.parent().unwrap()).unwrap();
            fs_err::write(path, text).unwrap();
        }

        fn remove(&self, file: &str) {
            fs_err::remove_file(self.root.path().join(&self.exercise.dir).join(file)).unwrap();
        }

        fn look(&self) -> Content {
            look(self.root.path(), &self.exercise)
        }
    }

    #[test]
    fn the_same_bytes_are_the_same_content() {
        let folder = ExerciseOnDisk::new();
        let before = folder.look();
        folder.write("loops1.py", "x = 2\n");
        let between = folder.look();
        folder.write("loops1.py", "x = 1\n");
        assert_ne!(before, between);
        assert_eq!(before, folder.look());
    }

    #[test]
    fn what_editors_leave_beside_the_file_is_not_content() {
        let folder = ExerciseOnDisk::new();
        let before = folder.look();
        for file in
            ["loops1.py~", ".loops1.py.swp", "4913", "loops1.py___jb_tmp___", "sedXq31aB", ".#loops1.py", "#a#.py"]
        {
            folder.write(file, "anything");
            assert!(!is_relevant(&folder.exercise, Path::new(file)), "{file}");
        }
        folder.write("__pycache__/loops1.py", "anything");
        assert_eq!(before, folder.look());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_is_not_waited_for_and_a_folder_is_not_read() {
        let folder = ExerciseOnDisk::new();
        folder.remove("loops1.py");
        let dir = folder.root.path().join(&folder.exercise.dir);
        nix::unistd::mkfifo(&dir.join("loops1.py"), nix::sys::stat::Mode::S_IRUSR).unwrap();
        assert_eq!((folder.look().missing, folder.look().empty), (0, 0));
    }

    #[test]
    fn why_a_file_is_not_read_is_content_too() {
        let folder = ExerciseOnDisk::new();
        let path = folder.root.path().join(&folder.exercise.dir).join("loops1.py");
        let whole = folder.look();
        std::fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
        let huge = folder.look();
        folder.remove("loops1.py");
        fs_err::create_dir(&path).unwrap();
        assert!(whole != huge && huge != folder.look());
        fs_err::remove_dir(&path).unwrap();
        folder.write("loops1.py", "x = 1\n");
        assert_eq!(whole, folder.look());
    }

    #[test]
    fn very_many_modules_are_not_all_read() {
        let folder = ExerciseOnDisk::new();
        let large = "#".repeat(1 << 20);
        (0..=MOST_BYTES >> 20).for_each(|number| folder.write(&format!("part{number:03}.py"), &large));
        let before = folder.look();
        folder.write(&format!("part{:03}.py", MOST_BYTES >> 20), "");
        assert_eq!(before, folder.look());
    }

    #[test]
    fn a_helper_module_is_content_also_in_a_folder() {
        let folder = ExerciseOnDisk::new();
        let before = folder.look();
        folder.write("shop/cart.py", "");
        let with = folder.look();
        assert_ne!(before, with);
        assert!(is_relevant(&folder.exercise, Path::new("shop/cart.py")));
        folder.write("shop/cart.py", "x");
        assert_ne!(with, folder.look());
    }

    #[test]
    fn empty_and_missing_files_are_doubtful_only_when_they_were_not_so_before() {
        let folder = ExerciseOnDisk::new();
        let whole = folder.look();
        folder.write("loops1.py", "");
        let empty = folder.look();
        folder.remove("loops1.py");
        let missing = folder.look();
        assert!(empty.is_doubtful_after(whole) && missing.is_doubtful_after(whole));
        assert!(!empty.is_doubtful_after(empty) && !whole.is_doubtful_after(missing));
        assert!(empty != missing);
    }
}
