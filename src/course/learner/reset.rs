//! Putting an exercise back to its start, and undoing that.

use std::path::{Path, PathBuf};

use super::{
    LearnerError,
    kept::{exists, has, keep, name, put, versions},
};
use crate::{
    course::{
        CourseKind,
        model::{Course, Exercise},
        pristine::{self, Role},
        snapshot::native,
        walk,
    },
    files,
    layout::slashes,
    layout::{EXERCISE_FILE, README_FILE},
};

/// What a reset has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetDone {
    /// Where the learner's version is now, relative to the course's root; `None` when nothing had to be kept.
    pub kept: Option<PathBuf>,
    /// Files that were changed and are as shipped again, relative to the exercise's folder.
    pub replaced: Vec<PathBuf>,
    /// Files that were missing and are there again.
    pub restored: Vec<PathBuf>,
}

/// What undoing a reset has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The version that is back, relative to the course's root.
    pub version: PathBuf,
    /// Where the version before the undoing is kept, if there was work in it.
    pub kept: Option<PathBuf>,
}

/// Puts an exercise's files back as the course ships them: the starter, and in a learner's folder the tests and data, too. What
/// was different is kept first; what the learner put beside them stays.
pub fn reset(course: &Course, exercise: &Exercise) -> Result<ResetDone, LearnerError> {
    let shipped = shipped(course, exercise)?;
    let folder = course.root.join(exercise.folder());
    let changed = shipped.into_iter().filter(|(path, contents)| !has(&folder.join(path), contents));
    let (replaced, restored): (Vec<_>, Vec<_>) = changed.partition(|(path, _)| exists(&folder.join(path)));
    let paths = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    let (replaced_paths, restored_paths) = (paths(&replaced), paths(&restored));
    let kept = match &replaced_paths[..] {
        [] => None,
        paths => Some(keep(&course.root, &name(exercise), &folder, paths)?),
    };
    for (path, contents) in replaced.iter().chain(&restored) {
        put(&folder.join(path), contents)?;
    }
    Ok(ResetDone { kept, replaced: replaced_paths, restored: restored_paths })
}

/// Puts the version back that the last reset (or undoing) replaced. The present version is kept first, so that this can be undone in
/// the same way.
pub fn undo(course: &Course, exercise: &Exercise) -> Result<Undone, LearnerError> {
    let nothing = || LearnerError::NothingKept { exercise: exercise.name.clone() };
    let version = versions(&course.root, &name(exercise)).pop().ok_or_else(nothing)?;
    let source = course.root.join(&version);
    let found = walk::files(&source, walk::WHOLE_COURSE).map_err(LearnerError::io("read", &source))?;
    let mut files = Vec::with_capacity(found.len());
    for found in found {
        let contents = files::read_regular(&found.path).map_err(LearnerError::io("read", &found.path))?;
        files.push((native(&found.relative), contents));
    }
    let folder = course.root.join(exercise.folder());
    let shipped = match shipped(course, exercise) {
        Err(LearnerError::NoStarter { .. }) => Vec::new(),
        shipped => shipped?,
    };
    let is_shipped =
        |path: &Path| shipped.iter().any(|(file, contents)| file == path && has(&folder.join(path), contents));
    let work: Vec<PathBuf> = files
        .iter()
        .filter(|(path, contents)| {
            exists(&folder.join(path)) && !has(&folder.join(path), contents) && !is_shipped(path)
        })
        .map(|(path, _)| path.clone())
        .collect();
    let kept = if work.is_empty() { None } else { Some(keep(&course.root, &name(exercise), &folder, &work)?) };
    for (path, contents) in &files {
        put(&folder.join(path), contents)?;
    }
    Ok(Undone { version, kept })
}

/// The files of an exercise as shipped, as far as the folder is not where they are written.
pub(super) fn shipped(course: &Course, exercise: &Exercise) -> Result<Vec<(PathBuf, Vec<u8>)>, LearnerError> {
    let no_starter = || LearnerError::NoStarter { exercise: exercise.name.clone() };
    let snapshot = course.snapshot.as_deref().ok_or_else(no_starter)?;
    let copy = |path: &str| pristine::in_snapshot(snapshot, exercise, path);
    let is_learner = course.kind == CourseKind::Learner;
    let mut files: Vec<(PathBuf, Vec<u8>)> = pristine::files(course, exercise)?
        .into_iter()
        .filter(|file| (is_learner || file.role == Role::Editable) && copy(&slashes(&file.path)).is_some())
        .map(|file| (file.path, file.contents))
        .collect();
    if files.is_empty() {
        return Err(no_starter());
    }
    for name in [EXERCISE_FILE, README_FILE] {
        // A snapshot of starters has none of these, and a review needs none.
        if let Some(entry) = copy(name).filter(|_| is_learner && exercise.review.is_none()) {
            let contents = snapshot.read(entry).map_err(LearnerError::io("read", Path::new(&entry.path)))?;
            files.push((name.into(), contents));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::course::{
        learner::{CourseOrigin, init},
        load,
        snapshot::ensure,
        testing::{CourseFolder, tree},
    };

    const DIR: &str = "exercises/01_core/010_loops1";

    fn learner() -> (tempfile::TempDir, Course) {
        let source = CourseFolder::with_one();
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        init(&root, &CourseOrigin::Folder(source.root().to_path_buf())).unwrap();
        let course = load(&root).unwrap();
        (folder, course)
    }

    fn write(course: &Course, path: &str, contents: &str) {
        put(&course.root.join(path), contents.as_bytes()).unwrap();
    }

    fn read(course: &Course, path: impl AsRef<Path>) -> String {
        fs::read_to_string(course.root.join(path)).unwrap()
    }

    fn exercises(course: &Course) -> Vec<(String, Vec<u8>)> {
        tree(&course.root.join("exercises"))
    }

    #[test]
    fn everything_is_as_shipped_and_the_learners_version_is_kept() {
        let (_guard, course) = learner();
        let shipped = exercises(&course);
        write(&course, &format!("{DIR}/loops1.py"), "mine\n");
        write(&course, &format!("{DIR}/exercise.toml"), "broken");
        fs::remove_file(course.root.join(DIR).join("test_loops1.py")).unwrap();
        let reset = reset(&course, &course.exercises[0]).unwrap();
        assert_eq!(exercises(&course), shipped);
        assert_eq!(reset.restored, [Path::new("test_loops1.py")]);
        let kept = reset.kept.unwrap();
        assert!(kept.starts_with(".pythlings/kept/loops1"), "{kept:?}");
        assert_eq!(read(&course, kept.join("loops1.py")), "mine\n");
        assert_eq!(read(&course, kept.join("exercise.toml")), "broken");
    }

    #[test]
    fn nothing_to_do_is_nothing_done_and_scratch_files_stay() {
        let (_guard, course) = learner();
        write(&course, &format!("{DIR}/scratch.py"), "mine\n");
        let before = tree(&course.root);
        let reset = reset(&course, &course.exercises[0]).unwrap();
        assert_eq!(reset, ResetDone { kept: None, replaced: vec![], restored: vec![] });
        assert_eq!(tree(&course.root), before);
    }

    #[test]
    fn undoing_brings_the_version_back_and_can_be_undone() {
        let (_guard, course) = learner();
        let exercise = &course.exercises[0];
        let attempt = format!("{DIR}/loops1.py");
        assert!(matches!(undo(&course, exercise), Err(LearnerError::NothingKept { .. })));
        write(&course, &attempt, "first\n");
        reset(&course, exercise).unwrap();
        let undone = undo(&course, exercise).unwrap();
        assert_eq!((read(&course, &attempt), undone.kept), ("first\n".to_owned(), None));
        write(&course, &attempt, "second\n");
        let undone = undo(&course, exercise).unwrap();
        assert_eq!(read(&course, &attempt), "first\n");
        assert_eq!(read(&course, undone.kept.unwrap().join("loops1.py")), "second\n");
        undo(&course, exercise).unwrap();
        assert_eq!(read(&course, &attempt), "second\n");
    }

    #[test]
    fn many_resets_within_a_second_keep_every_version() {
        let (_guard, course) = learner();
        for number in 1..=12 {
            write(&course, &format!("{DIR}/loops1.py"), &format!("{number}\n"));
            reset(&course, &course.exercises[0]).unwrap();
        }
        let kept: Vec<String> =
            versions(&course.root, "loops1").iter().map(|version| read(&course, version.join("loops1.py"))).collect();
        let wanted: Vec<String> = (1..=12).map(|number| format!("{number}\n")).collect();
        assert_eq!(kept, wanted);
    }

    #[test]
    fn in_a_source_folder_only_the_starter_is_put_back() {
        let folder = CourseFolder::with_one();
        let mut course = folder.load();
        assert!(matches!(reset(&course, &course.exercises[0]), Err(LearnerError::NoStarter { .. })));
        ensure(&mut course).unwrap();
        folder.write(format!("{DIR}/loops1.py"), "mine\n");
        folder.write(format!("{DIR}/test_loops1.py"), "a better test\n");
        reset(&course, &course.exercises[0]).unwrap();
        assert_eq!(folder.read(format!("{DIR}/loops1.py")), "# TODO\n");
        assert_eq!(folder.read(format!("{DIR}/test_loops1.py")), "a better test\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_attempt_is_kept_and_not_followed() {
        let (guard, course) = learner();
        let attempt = course.root.join(DIR).join("loops1.py");
        let elsewhere = guard.path().join("precious.py");
        files_create(&elsewhere, "precious\n");
        fs::remove_file(&attempt).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &attempt).unwrap();
        let reset = reset(&course, &course.exercises[0]).unwrap();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious\n");
        assert!(attempt.symlink_metadata().unwrap().is_file());
        assert!(course.root.join(reset.kept.unwrap()).join("loops1.py").is_symlink());
    }

    #[cfg(unix)]
    fn files_create(path: &Path, contents: &str) {
        crate::files::create(path, contents.as_bytes()).unwrap();
    }
}
