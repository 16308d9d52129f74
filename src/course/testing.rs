//! Courses on disk for tests.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use super::{Course, load};

/// A course in a temporary folder, with one phase `01_core`.
pub(super) struct CourseFolder {
    folder: tempfile::TempDir,
}

pub(super) const INFO: &str = "format_version = 1\ntitle = \"A course\"\nrequires_python = \">=3.11\"\n\n\
     [[phases]]\nname = \"01_core\"\ntitle = \"Core\"\n";

impl CourseFolder {
    /// A course without exercises.
    pub(super) fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("pythlings-course-").tempdir().unwrap();
        fs::create_dir_all(folder.path().join("exercises/01_core")).unwrap();
        Self { folder }.file("info.toml", INFO)
    }

    /// A course with one exercise, `loops1`, checked by tests.
    pub(super) fn with_one() -> Self {
        Self::empty().exercise("010_loops1")
    }

    /// Adds an exercise with a starter, a test and a solution.
    pub(super) fn exercise(self, folder: &str) -> Self {
        let name = folder.split_once('_').unwrap().1;
        let dir = format!("exercises/01_core/{folder}");
        self.file(format!("{dir}/exercise.toml"), "title = \"Loops\"\ncheck = \"pytest\"\n")
            .file(format!("{dir}/{name}.py"), "# TODO\n")
            .file(format!("{dir}/test_{name}.py"), "def test_it():\n    assert 1 == 1\n")
            .file(format!("solutions/01_core/{name}/{name}.py"), "# done\n")
    }

    /// Writes a file, with the folders above it.
    pub(super) fn file(self, path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Self {
        self.write(path, contents);
        self
    }

    /// As [`CourseFolder::file`], later on.
    pub(super) fn write(&self, path: impl AsRef<Path>, contents: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::File::create(&path).and_then(|mut file| file.write_all(contents.as_ref())).unwrap();
    }

    /// Removes a file or a folder.
    pub(super) fn remove(&self, path: impl AsRef<Path>) {
        let path = self.path(path);
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }

    pub(super) fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(super) fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn load(&self) -> Course {
        load(self.root()).unwrap()
    }

    /// What is wrong with it, a line each.
    pub(super) fn findings(&self) -> Vec<String> {
        load(self.root())
            .err()
            .map_or_else(Vec::new, |errors| errors.findings.iter().map(ToString::to_string).collect())
    }
}

/// All files below a folder with their contents, for comparing a tree before and after.
pub(super) fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    fn add(folder: &Path, prefix: &str, found: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() {
                found.push((format!("{name}/"), Vec::new()));
                add(&entry.path(), &format!("{name}/"), found);
            } else {
                found.push((name, fs::read(entry.path()).unwrap_or_default()));
            }
        }
    }
    let mut found = Vec::new();
    add(folder, "", &mut found);
    found.sort();
    found
}
