//! Which files a run gets: the attempt from the learner's folder, everything else from the course.
//!
//! So the tests that run are the course's, whatever is in the learner's folder; a learner's own modules come along; and
//! what would change how Python or pytest behaves (a `conftest.py`, a `random.py`) stays behind and is mentioned.

use std::{
    io,
    path::{Path, PathBuf},
};

use fs_err as fs;

use super::{
    kinds::Kind,
    verdict::{Incomplete, Note},
};
use crate::{
    course::{
        imports,
        model::{Course, CourseKind, Exercise},
        pristine::{self, CourseFile, PristineError, Role},
        pytest_names,
        rules::naming::is_standard_module,
    },
    files,
    layout::{EXERCISE_FILE, README_FILE},
};

/// At most this many of the learner's own files come along, with this many bytes together.
const OWN_FILES: usize = 64;
const OWN_BYTES: u64 = 16 << 20;
/// Entries of the learner's folder that are looked at.
const ENTRIES: usize = 4096;
/// Modules that pytest is made of; the standard library's are in the list next to this file.
const PYTEST_MODULES: [&str; 6] = ["pytest", "_pytest", "pluggy", "iniconfig", "packaging", "pygments"];

/// The files of one run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Materials {
    /// What the learner wrote: path relative to the exercise's folder, and contents.
    pub(super) attempt: Vec<(PathBuf, Vec<u8>)>,
    /// Files of the attempt that are missing.
    pub(super) missing: Vec<PathBuf>,
    /// Files of the attempt that exist but weren't read, and why not.
    pub(super) refused: Vec<(PathBuf, String)>,
    /// What was left out or changed.
    pub(super) notes: Vec<Note>,
}

/// Python passes over a byte order mark at the beginning of its files. So that it makes no difference to a test that reads the text
/// of one either, no run gets it.
pub(super) fn without_mark<'a>(path: &Path, contents: &'a [u8]) -> &'a [u8] {
    let is_python = path.extension().is_some_and(|end| end == "py");
    contents.strip_prefix("\u{feff}".as_bytes()).filter(|_| is_python).unwrap_or(contents)
}

/// What somebody submitted for an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Submission {
    /// The attempt: path relative to the exercise's folder, and contents.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// Files of the attempt that are missing.
    pub missing: Vec<PathBuf>,
    /// Files of the attempt that exist but weren't read, and why not.
    pub refused: Vec<(PathBuf, String)>,
    /// What was left out or differs from the course.
    pub notes: Vec<Note>,
}

/// Why we can't get the files of a run.
#[derive(Debug, thiserror::Error)]
pub enum GatherError {
    /// The course's own files.
    #[error(transparent)]
    Course(#[from] PristineError),
}

impl Submission {
    /// Reads what was handed in from a folder that anybody may have filled: no link is followed, no pipe waited for, nothing large
    /// read. `course_files` are the course's own. When the folder is not the exercise's `alone`, nothing beside the attempt comes
    /// along.
    pub fn read(folder: &Path, exercise: &Exercise, course_files: &[CourseFile], alone: bool) -> Self {
        let mut materials = Materials::attempt(exercise, |file| files::read_attempt_below(folder, file));
        if alone {
            materials.add_own_files(folder, course_files);
            materials.compare(folder, course_files, Absent::IsNothing);
        }
        let Materials { attempt, missing, refused, notes } = materials;
        Self { files: attempt, missing, refused, notes }
    }
}

/// What it means when a file of the course is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Absent {
    /// Somebody deleted it.
    IsChange,
    /// Nothing: only what was asked for was submitted.
    IsNothing,
}

impl Materials {
    /// Reads the attempt now; the course's files are already known.
    pub(super) fn read(course: &Course, exercise: &Exercise, course_files: &[CourseFile]) -> Self {
        let folder = course.root.join(exercise.folder());
        let mut materials = Self::attempt(exercise, |file| files::read_attempt(&folder.join(file)));
        materials.add_own_files(&folder, course_files);
        if course.kind == CourseKind::Learner {
            materials.compare(&folder, course_files, Absent::IsChange);
        }
        materials
    }

    /// The files that the learner edits, if `read` finds them.
    fn attempt(exercise: &Exercise, read: impl Fn(&Path) -> io::Result<Vec<u8>>) -> Self {
        let mut materials = Self::default();
        for file in &exercise.files {
            match read(file) {
                Ok(contents) => materials.attempt.push((file.clone(), contents)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => materials.missing.push(file.clone()),
                Err(error) => materials.refused.push((file.clone(), error.to_string())),
            }
        }
        materials
    }

    /// An attempt that is not on disk.
    /// What to say about a file that is missing.
    pub(super) fn missing_file(&self, file: &Path) -> Incomplete {
        // `ifelse_1.py` or `ifelse1 (1).py` for `ifelse1.py`.
        let plain = |path: &Path| -> String {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
            name.replace("copy", "").chars().filter(|c| c.is_alphanumeric()).collect()
        };
        let wanted = plain(file);
        let others = || self.attempt.iter().map(|(path, _)| path).filter(|path| path.extension() == file.extension());
        let alike = others().find(|path| plain(path) == wanted || plain(path).strip_prefix(&wanted) == Some("1"));
        let only = || others().next().filter(|_| others().count() == 1);
        Incomplete::MissingFile { file: file.to_owned(), renamed: alike.or_else(only).cloned() }
    }

    /// That the file to write in has no code in it; for Python only.
    pub(super) fn nothing_written(&self, exercise: &Exercise) -> Option<Incomplete> {
        let file = exercise.files.first().filter(|file| file.extension().is_some_and(|end| end == "py"))?;
        let (_, contents) = self.attempt.iter().find(|(path, _)| path == file)?;
        let text = String::from_utf8_lossy(contents);
        let text = text.trim_start_matches('\u{feff}');
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
        let has_comments = lines.peek().is_some();
        lines.all(|line| line.starts_with('#')).then(|| Incomplete::NothingWritten { file: file.clone(), has_comments })
    }

    pub(super) fn given(exercise: &Exercise, files: Vec<(PathBuf, Vec<u8>)>) -> Self {
        let is_given = |file: &&PathBuf| files.iter().any(|(path, _)| path == *file);
        let missing = exercise.files.iter().filter(|file| !is_given(file)).cloned().collect();
        Self { attempt: files, missing, ..Self::default() }
    }

    /// Modules and data that the learner put beside the exercise.
    fn add_own_files(&mut self, folder: &Path, course_files: &[CourseFile]) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        let mut names: Vec<PathBuf> = entries
            .flatten()
            .take(ENTRIES)
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
            .map(|entry| PathBuf::from(entry.file_name()))
            .filter(|name| !course_files.iter().any(|file| file.path == *name) && !self.has(name))
            .collect();
        names.sort();
        let mut left = OWN_BYTES;
        for name in names.into_iter().take(OWN_FILES) {
            if pytest_names::is_configuration(&name) {
                self.notes.push(Note::ConfigLeftOut { file: name });
            } else if let Some(module) = own_module(&name).filter(|module| hides(module)) {
                self.notes.push(Note::ShadowLeftOut { file: name, module });
            } else if comes_along(&name)
                && let Ok(contents) = files::read_attempt_below(folder, &name)
                && let Some(rest) = left.checked_sub(contents.len() as u64)
            {
                left = rest;
                self.attempt.push((name, contents));
            }
        }
    }

    fn has(&self, name: &Path) -> bool {
        self.attempt.iter().any(|(path, _)| path == name)
    }

    /// Notes which of the course's files the learner's folder has in another version.
    fn compare(&mut self, folder: &Path, course_files: &[CourseFile], absent: Absent) {
        for file in course_files {
            // Shared files are elsewhere; we ignore anything here that has their name.
            if file.role == Role::Shared {
                continue;
            }
            let path = folder.join(&file.path);
            if absent == Absent::IsNothing && path.symlink_metadata().is_err() {
                continue;
            }
            if !files::has_contents(&path, &file.contents) {
                self.notes.push(Note::CourseFileChanged { file: file.path.clone() });
            }
        }
    }

    /// Names under which the attempt's files are imported.
    pub(super) fn modules(&self) -> Vec<String> {
        let top = |path: &Path| path.components().next().map(|part| Path::new(part.as_os_str()).with_extension(""));
        let is_python = |path: &Path| path.extension().is_some_and(|extension| extension == "py");
        let mut modules: Vec<String> = self
            .attempt
            .iter()
            .filter(|(path, _)| is_python(path))
            .filter_map(|(path, _)| Some(top(path)?.to_str()?.to_owned()))
            .collect();
        modules.sort();
        modules.dedup();
        modules
    }

    /// Python files of the attempt.
    pub(super) fn sources(&self) -> Vec<String> {
        let python =
            self.attempt.iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "py"));
        python.filter_map(|(path, _)| path.to_str().map(str::to_owned)).collect()
    }
}

/// The course's part of a run, without anything that would change Python or pytest behind everybody's back.
pub fn course_files(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    Ok(without_starters(exercise, pristine::files(course, exercise)?))
}

/// The same from all files of an exercise.
pub(super) fn without_starters(exercise: &Exercise, mut files: Vec<CourseFile>) -> Vec<CourseFile> {
    files.retain(|file| {
        matches!(file.role, Role::Test | Role::Wanted | Role::Shared)
            || exercise.support.contains(&file.path)
            || (file.role == Role::Support && !own_module(&file.path).is_some_and(|module| hides(&module)))
    });
    files
}

/// Modules that the starter, the tests and the solution import: a worker imports them beforehand.
pub(super) fn imports(course: &Course, exercise: &Exercise, files: &[CourseFile]) -> Vec<String> {
    if !Kind::of(&exercise.check).imports_ahead {
        return Vec::new();
    }
    let solution = pristine::solution(course, exercise).unwrap_or_default();
    let own = |name: &str| {
        let is_own = |path: &Path| {
            path.components()
                .next()
                .is_some_and(|part| Path::new(part.as_os_str()).with_extension("") == Path::new(name))
        };
        exercise.files.iter().any(|path| is_own(path)) || files.iter().chain(&solution).any(|file| is_own(&file.path))
    };
    let mut names = Vec::new();
    for file in files.iter().chain(&solution) {
        if file.path.extension().is_some_and(|extension| extension == "py") {
            let source = String::from_utf8_lossy(&file.contents);
            let foreign = imports::imports(&source).filter(|name| !own(name.split('.').next().unwrap_or(name)));
            names.extend(foreign.map(str::to_owned));
        }
    }
    names.sort();
    names.dedup();
    names
}

/// Whether a file of the learner's may be needed by the attempt. Tests of their own do not count, compiled modules would be taken
/// in place of what the learner wrote, and the rest belongs to the course, an editor or the system.
fn comes_along(name: &Path) -> bool {
    let Some(text) = name.to_str() else { return false };
    let stem = text.strip_suffix(".py").unwrap_or_default();
    let is_test = stem.starts_with("test_") || stem.ends_with("_test");
    let is_compiled = [".so", ".pyd", ".pyc", ".pyo"].iter().any(|ending| text.ends_with(ending));
    let is_foreign =
        text.starts_with(['.', '#']) || text.ends_with('~') || [EXERCISE_FILE, README_FILE].contains(&text);
    !is_test && !is_compiled && !is_foreign
}

/// The module that a Python file defines, if it can be imported.
fn own_module(name: &Path) -> Option<String> {
    let stem = name.to_str()?.strip_suffix(".py")?;
    stem.chars().all(|c| c.is_alphanumeric() || c == '_').then(|| stem.to_owned())
}

/// Whether a module of this name would be found in place of one that Python or pytest needs.
fn hides(module: &str) -> bool {
    PYTEST_MODULES.contains(&module) || is_standard_module(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_hides_another_is_known() {
        assert!(hides("random") && hides("pytest"));
        assert!(!hides("slicing1"));
        assert!(!comes_along(Path::new("test_mine.py")) && !comes_along(Path::new(".slicing1.py.swp")));
        assert!(comes_along(Path::new("prices.csv")) && comes_along(Path::new("helper.py")));
        assert_eq!(own_module(Path::new("helper.py")).as_deref(), Some("helper"));
        assert_eq!(own_module(Path::new("-x.py")), None);
    }
}
