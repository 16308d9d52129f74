//! The course's own copy of an exercise's files, whatever the learner did to theirs.

use std::{io, path::PathBuf};

use super::{
    model::{Course, CourseKind, Exercise},
    pack::{Pack, PackEntry},
    pytest_names,
    snapshot::{self, exercise_dirs, native},
    walk,
};
use crate::{
    error::{ExitStatus, Failure},
    files,
    layout::{EXERCISE_FILE, README_FILE, SHARED_DIR, is_trial, slashes},
};

/// A file of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFile {
    /// Relative to the exercise's folder (a solution's: to the solution's folder), or where it is in a run.
    pub path: PathBuf,
    pub contents: Vec<u8>,
    /// What it is for.
    pub role: Role,
}

/// What a file of an exercise is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What the learner edits: here as the course ships it.
    Editable,
    Test,
    /// What an attempt is compared with, such as the expected output: it is not in a run's folder.
    Wanted,
    /// Everything else that the check needs: data, helper modules, a `conftest.py` that the course declares.
    Support,
    /// The same, for several exercises: it is in [`SHARED_DIR`], and beside the attempt only in a run.
    Shared,
}

/// The course's own copy could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct PristineError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: std::io::Error,
}

impl Failure for PristineError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }
}

/// The course's own files of an exercise: the tests, what they need (be it shared with others), and the starter of each file that
/// the learner edits.
///
/// In a learner's folder all of them come from the snapshot. In a source folder the tests and data are the folder's own, and
/// the starters come from the snapshot where there is one. An editable file of which there is no copy is left out.
pub fn files(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    let snapshot = Snapshot::of(course, exercise);
    if course.kind == CourseKind::Learner
        && let Some(snapshot) = &snapshot
    {
        let mut files = snapshot.files(exercise)?;
        files.append(&mut shared_files(course, exercise)?);
        return Ok(files);
    }
    let mut files = own_files(course, exercise)?;
    files.append(&mut shared_files(course, exercise)?);
    for file in &exercise.files {
        let own = course.root.join(&exercise.dir).join(file);
        let kept = snapshot.as_ref().and_then(|snapshot| snapshot.read(&slashes(file))).transpose()?;
        let contents = match kept {
            Some(contents) => contents,
            None => match files::read_regular(&own) {
                Ok(contents) => contents,
                Err(_) => continue,
            },
        };
        files.push(CourseFile { path: file.clone(), contents, role: Role::Editable });
    }
    Ok(files)
}

/// The files of an exercise's solution, the main file first; empty when the course has none. What the tests are tried on is not among them.
pub fn solution(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    let dir = format!("solutions/{}/{}/", exercise.phase, exercise.name);
    let mut files = match &course.snapshot {
        Some(pack) if course.kind == CourseKind::Learner => {
            let entries = pack.below(&dir).iter().map(|entry| (&entry.path[dir.len()..], entry));
            let entries = entries.filter(|(path, _)| !is_trial(path));
            let read =
                entries.map(|(path, entry)| read_entry(course, pack, entry).map(|bytes| (path.to_owned(), bytes)));
            read.collect::<Result<Vec<_>, _>>()?
        }
        _ => {
            let folder = course.root.join(native(&dir));
            let found = match walk::files(&folder, LIMITS) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
                found => found.map_err(|source| PristineError { path: folder, source })?,
            };
            let found = found.into_iter().filter(|found| !is_trial(&found.relative));
            let read = found.map(|found| read_file(&found.path).map(|bytes| (found.relative, bytes)));
            read.collect::<Result<Vec<_>, _>>()?
        }
    };
    // As the learner knows them: in the order of the exercise's own files, then the rest.
    let order = |path: &str| exercise.files.iter().position(|file| slashes(file) == path).unwrap_or(usize::MAX);
    files.sort_by_cached_key(|(path, _)| order(path));
    let file = |(path, contents): (String, Vec<u8>)| CourseFile { path: native(&path), contents, role: Role::Editable };
    Ok(files.into_iter().map(file).collect())
}

const LIMITS: walk::WalkLimits = walk::WalkLimits { entries: walk::MAX_ENTRIES, bytes: walk::MAX_BYTES };

/// What a file of the exercise's folder is for; `None` when the check does not need it (or must not see it).
fn role(exercise: &Exercise, path: &str) -> Option<Role> {
    let native = native(path);
    if exercise.files.contains(&native) {
        return Some(Role::Editable);
    }
    if let Some((_, role)) = exercise.check.files().into_iter().find(|(file, _)| *file == native) {
        return Some(role);
    }
    if exercise.support.contains(&native) {
        return Some(Role::Support);
    }
    // A copy of what is shared: the shared file takes its place.
    let is_copy = exercise.shared.contains(&native);
    let is_scratch_test = !path.contains('/') && path.starts_with("test_") && is_python(path);
    // `__init__.py` beside the exercise would make its folder a package, in which nothing has the name that it is imported by.
    let is_ours = !matches!(path, EXERCISE_FILE | README_FILE | "__init__.py")
        && !pytest_names::is_configuration(&native)
        && !is_scratch_test
        && !is_copy;
    is_ours.then_some(Role::Support)
}

fn is_python(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "py")
}

/// The tests and the support of an exercise in a source folder.
fn own_files(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    let folder = course.root.join(&exercise.dir);
    let found = walk::files(&folder, LIMITS).map_err(|source| PristineError { path: folder.clone(), source })?;
    let mut files = Vec::new();
    let mut push = |path: PathBuf, contents, role| files.push(CourseFile { path, contents, role });
    for found in found {
        match role(exercise, &found.relative) {
            None | Some(Role::Editable) => {}
            Some(role) => push(native(&found.relative), read_file(&found.path)?, role),
        }
    }
    // Files that the exercise names count even if there are so many others that the walk hasn't reached them.
    let support = exercise.support.iter().map(|path| (path.clone(), Role::Support));
    for (path, role) in exercise.check.files().into_iter().chain(support) {
        if !files.iter().any(|file| file.path == path) {
            let contents = read_file(&folder.join(&path))?;
            files.push(CourseFile { path, contents, role });
        }
    }
    Ok(files)
}

/// What an exercise shares with others.
fn shared_files(course: &Course, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
    shared(course, &exercise.shared)
}

/// Files of [`SHARED_DIR`]: in a learner's folder the course's own copies, as far as there are any.
pub fn shared(course: &Course, paths: &[PathBuf]) -> Result<Vec<CourseFile>, PristineError> {
    let snapshot = course.snapshot.as_deref().filter(|_| course.kind == CourseKind::Learner);
    let read = |path: &PathBuf| {
        let entry = snapshot.and_then(|pack| Some((pack, pack.get(&format!("{SHARED_DIR}/{}", slashes(path)))?)));
        let contents = match entry {
            Some((pack, entry)) => read_entry(course, pack, entry),
            None => read_file(&course.root.join(SHARED_DIR).join(path)),
        };
        Ok(CourseFile { path: path.clone(), contents: contents?, role: Role::Shared })
    };
    paths.iter().map(read).collect()
}

fn read_file(path: &std::path::Path) -> Result<Vec<u8>, PristineError> {
    files::read_regular(path).map_err(|source| PristineError { path: path.to_path_buf(), source })
}

fn read_entry(course: &Course, pack: &Pack, entry: &PackEntry) -> Result<Vec<u8>, PristineError> {
    pack.read(entry)
        .map_err(|source| PristineError { path: course.root.join(snapshot::pack_name(course.kind)), source })
}

/// The entry of an exercise's file in a snapshot; `path` is relative to the exercise's folder, with `/`.
pub(super) fn in_snapshot<'p>(pack: &'p Pack, exercise: &Exercise, path: &str) -> Option<&'p PackEntry> {
    pack.get(&format!("{}{path}", snapshot_dir(pack, exercise)?))
}

/// The exercise's folder in a snapshot, with a `/` at the end: its number may have been another one there. `None` when the snapshot
/// does not have the exercise: it was added later.
fn snapshot_dir(pack: &Pack, exercise: &Exercise) -> Option<String> {
    let dir = format!("{}/", slashes(&exercise.dir));
    if pack.below(&dir).is_empty() {
        exercise_dirs(pack).get(&exercise.name).map(|dir| format!("{dir}/"))
    } else {
        Some(dir)
    }
}

/// An exercise's folder in the course's snapshot.
struct Snapshot<'c> {
    course: &'c Course,
    pack: &'c Pack,
    dir: String,
}

impl<'c> Snapshot<'c> {
    fn of(course: &'c Course, exercise: &Exercise) -> Option<Self> {
        let pack = course.snapshot.as_deref()?;
        Some(Self { course, pack, dir: snapshot_dir(pack, exercise)? })
    }

    fn files(&self, exercise: &Exercise) -> Result<Vec<CourseFile>, PristineError> {
        let mut files = Vec::new();
        for entry in self.pack.below(&self.dir) {
            let path = &entry.path[self.dir.len()..];
            if let Some(role) = role(exercise, path) {
                let contents = read_entry(self.course, self.pack, entry)?;
                files.push(CourseFile { path: native(path), contents, role });
            }
        }
        Ok(files)
    }

    fn read(&self, path: &str) -> Option<Result<Vec<u8>, PristineError>> {
        let entry = self.pack.get(&format!("{}{path}", self.dir))?;
        Some(read_entry(self.course, self.pack, entry))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        learner::{CourseOrigin, init},
        load,
        snapshot::ensure,
        testing::CourseFolder,
    };

    const DIR: &str = "exercises/01_core/010_loops1";

    /// A course with everything that may be in an exercise's folder.
    fn full() -> CourseFolder {
        CourseFolder::with_one()
            .file(format!("{DIR}/data/prices.csv"), "1\n")
            .file(format!("{DIR}/helper.py"), "")
            .file(format!("{DIR}/README.md"), "")
            .file(format!("{DIR}/conftest.py"), "")
            .file(format!("{DIR}/data/conftest.py"), "")
            .file(format!("{DIR}/pytest.ini"), "")
            .file(format!("{DIR}/data/pyproject.toml"), "")
            .file(format!("{DIR}/test_mine.py"), "")
            .file(format!("{DIR}/__pycache__/loops1.pyc"), "")
            .file(format!("{DIR}/.loops1.py.swp"), "")
    }

    fn listed(course: &Course) -> Vec<(String, Role)> {
        let mut listed: Vec<_> = files(course, &course.exercises[0])
            .unwrap()
            .into_iter()
            .map(|file| (slashes(&file.path), file.role))
            .collect();
        listed.sort_by(|a, b| a.0.cmp(&b.0));
        listed
    }

    fn named(listed: &[(String, Role)], role: Role) -> Vec<&str> {
        listed.iter().filter(|(_, of)| *of == role).map(|(path, _)| path.as_str()).collect()
    }

    fn learner(source: &CourseFolder) -> (tempfile::TempDir, Course) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learner");
        init(&root, &CourseOrigin::Folder(source.root().to_path_buf())).unwrap();
        let course = load(&root).unwrap();
        (folder, course)
    }

    #[test]
    fn source_and_learner_agree_on_what_belongs_to_the_check() {
        let folder = full();
        let (_guard, learner) = learner(&folder);
        for course in [folder.load(), learner] {
            let listed = listed(&course);
            assert_eq!(named(&listed, Role::Editable), ["loops1.py"]);
            assert_eq!(named(&listed, Role::Test), ["test_loops1.py"]);
            assert_eq!(named(&listed, Role::Support), ["data/prices.csv", "data/pyproject.toml", "helper.py"]);
        }
    }

    #[test]
    fn configuration_counts_when_the_course_says_so() {
        let toml = "title = \"x\"\ncheck = \"pytest\"\nconftest = true\nsupport = [\"pytest.ini\", \"test_mine.py\"]\n";
        let folder = full().file(format!("{DIR}/exercise.toml"), toml);
        let (_guard, learner) = learner(&folder);
        for course in [folder.load(), learner] {
            let listed = listed(&course);
            let support = named(&listed, Role::Support);
            for wanted in ["conftest.py", "pytest.ini", "test_mine.py"] {
                assert!(support.contains(&wanted), "{wanted} of {support:?}");
            }
        }
    }

    #[test]
    fn what_is_shared_comes_along_and_a_copy_beside_the_exercise_does_not() {
        let toml = "title = \"x\"\ncheck = \"pytest\"\nshared = [\"data/rows.csv\", \"random.py\"]\n";
        let folder = CourseFolder::with_one()
            .file(format!("{DIR}/exercise.toml"), toml)
            .file(format!("{DIR}/random.py"), "a copy")
            .file("exercises/shared/random.py", "shared")
            .file("exercises/shared/data/rows.csv", "1\n")
            .file("exercises/shared/other.py", "");
        let (_guard, learner) = learner(&folder);
        // A learner's folder uses its own copies.
        std::fs::remove_file(learner.root.join(SHARED_DIR).join("random.py")).unwrap();
        crate::files::replace(&learner.root.join(SHARED_DIR).join("data/rows.csv"), b"2\n").unwrap();
        let learner = load(&learner.root).unwrap();
        for course in [folder.load(), learner] {
            let listed = listed(&course);
            assert_eq!(named(&listed, Role::Shared), ["data/rows.csv", "random.py"]);
            assert!(named(&listed, Role::Support).is_empty());
            let found = files(&course, &course.exercises[0]).unwrap();
            let contents = |path: &str| found.iter().find(|file| slashes(&file.path) == path).unwrap().contents.clone();
            assert_eq!((&contents("random.py")[..], &contents("data/rows.csv")[..]), (&b"shared"[..], &b"1\n"[..]));
        }
    }

    #[test]
    fn whatever_a_learner_does_the_course_has_its_own_copy() {
        let (_guard, course) = learner(&full());
        let before = files(&course, &course.exercises[0]).unwrap();
        let dir = course.root.join(DIR);
        for name in ["loops1.py", "test_loops1.py", "helper.py"] {
            crate::files::replace(&dir.join(name), b"changed").unwrap();
        }
        crate::files::create(&dir.join("extra.py"), b"").unwrap();
        std::fs::remove_file(dir.join("data/prices.csv")).unwrap();
        assert_eq!(files(&course, &course.exercises[0]).unwrap(), before);
        std::fs::remove_dir_all(dir).unwrap();
        let course = load(&course.root).unwrap();
        assert_eq!(files(&course, &course.exercises[0]).unwrap(), before);
    }

    #[test]
    fn tests_are_found_beside_more_files_than_are_looked_at() {
        let folder = CourseFolder::with_one()
            .file(format!("{DIR}/exercise.toml"), "title = \"x\"\ncheck = \"pytest\"\ntests = [\"test_loops1.py\"]\n");
        for number in 0..=walk::MAX_ENTRIES {
            std::fs::File::create(folder.path(format!("{DIR}/{number}.txt"))).unwrap();
        }
        let course = folder.load();
        let files = files(&course, &course.exercises[0]).unwrap();
        assert!(files.len() <= walk::MAX_ENTRIES + 2);
        assert_eq!(files.iter().filter(|file| file.role == Role::Test).count(), 1);
        assert_eq!(files.iter().filter(|file| file.role == Role::Editable).count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_test_that_is_a_link_is_refused() {
        let folder = CourseFolder::with_one();
        let test = folder.path(format!("{DIR}/test_loops1.py"));
        std::fs::remove_file(&test).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", &test).unwrap();
        let course = folder.load();
        let error = files(&course, &course.exercises[0]).unwrap_err();
        assert_eq!(error.path, test);
    }

    #[test]
    fn solutions_come_without_what_tests_are_tried_on_and_the_main_file_first() {
        let folder = CourseFolder::with_one()
            .file("solutions/01_core/loops1/a_helper.py", "")
            .file("solutions/01_core/loops1/wrong/off_by_one.py", "")
            .file("solutions/01_core/loops1/right/while_loop/loops1.py", "");
        let (_guard, learner) = learner(&folder);
        for course in [folder.load(), learner] {
            let solution = solution(&course, &course.exercises[0]).unwrap();
            let paths: Vec<_> = solution.iter().map(|file| slashes(&file.path)).collect();
            assert_eq!(paths, ["loops1.py", "a_helper.py"]);
            assert_eq!(solution[0].contents, b"# done\n");
        }
        folder.remove("solutions");
        let course = folder.load();
        assert!(solution(&course, &course.exercises[0]).unwrap().is_empty());
    }

    #[test]
    fn a_starter_without_a_copy_is_the_file_itself_or_nothing() {
        let folder = CourseFolder::with_one();
        let mut course = folder.load();
        folder.write(format!("{DIR}/loops1.py"), "edited\n");
        assert_eq!(named(&listed(&course), Role::Editable), ["loops1.py"]);
        folder.remove(format!("{DIR}/loops1.py"));
        assert!(named(&listed(&course), Role::Editable).is_empty());
        ensure(&mut course).unwrap();
        assert!(named(&listed(&course), Role::Editable).is_empty());
    }
}
