//! Putting an exercise back to its start, and undoing that.

use std::path::{Path, PathBuf};

use super::{
    LearnerError,
    kept::{exists, has, keep, put, versions},
};
use crate::course::{
    CourseKind,
    model::{Course, Exercise},
    pristine::{self, Role},
    snapshot::{native, slashes},
    walk,
};

/// What a reset has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reset {
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
pub fn reset(course: &Course, exercise: &Exercise) -> Result<Reset, LearnerError> {
    let shipped = shipped(course, exercise)?;
    let folder = course.root.join(&exercise.dir);
    let changed = shipped.into_iter().filter(|(path, contents)| !has(&folder.join(path), contents));
    let (replaced, restored): (Vec<_>, Vec<_>) = changed.partition(|(path, _)| exists(&folder.join(path)));
    let paths = |files: &[(PathBuf, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    let (replaced_paths, restored_paths) = (paths(&replaced), paths(&restored));
    let kept = match &replaced_paths[..] {
        [] => None,
        paths => Some(keep(&course.root, &exercise.name, &folder, paths)?),
    };
    for (path, contents) in replaced.iter().chain(&restored) {
        put(&folder.join(path), contents)?;
    }
    Ok(Reset { kept, replaced: replaced_paths, restored: restored_paths })
}

/// Puts the version back that the last reset (or undoing) replaced. The present version is kept first, so that this can be undone in
/// the same way.
pub fn undo(course: &Course, exercise: &Exercise) -> Result<Undone, LearnerError> {
    let nothing = || LearnerError::NothingKept { exercise: exercise.name.clone() };
    let version = versions(&course.root, &exercise.name).pop().ok_or_else(nothing)?;
    let source = course.root.join(&version);
    let found = walk::files(&source, walk::WHOLE_COURSE).map_err(LearnerError::io("read", &source))?;
    let mut files = Vec::with_capacity(found.len());
    for found in found {
        let contents = walk::read_regular(&found.path).map_err(LearnerError::io("read", &found.path))?;
        files.push((native(&found.relative), contents));
    }
    let folder = course.root.join(&exercise.dir);
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
    let kept = if work.is_empty() { None } else { Some(keep(&course.root, &exercise.name, &folder, &work)?) };
    for (path, contents) in &files {
        put(&folder.join(path), contents)?;
    }
    Ok(Undone { version, kept })
}

/// The files of an exercise as shipped, as far as the folder is not where they are written.
fn shipped(course: &Course, exercise: &Exercise) -> Result<Vec<(PathBuf, Vec<u8>)>, LearnerError> {
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
    for name in ["exercise.toml", "README.md"] {
        // A snapshot of starters has none of these.
        if let Some(entry) = copy(name).filter(|_| is_learner) {
            let contents = snapshot.read(entry).map_err(LearnerError::io("read", Path::new(&entry.path)))?;
            files.push((name.into(), contents));
        }
    }
    Ok(files)
}
