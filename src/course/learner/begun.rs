//! Which exercises a learner has begun: those whose files are not what the course ships any more.

use std::{collections::BTreeSet, path::Path};

use super::{LearnerError, kept::has, reset::shipped};
use crate::{
    course::{
        model::{Course, Exercise},
        pack::{Pack, PackEntry},
        pristine,
        snapshot::slashes,
    },
    files,
};

/// The places of all exercises whose files the learner has changed. Nobody has begun a course of which no starters are kept.
pub fn begun(course: &Course) -> BTreeSet<usize> {
    let exercises = course.exercises.iter().enumerate();
    exercises.filter(|(_, exercise)| is_begun(course, exercise)).map(|(index, _)| index).collect()
}

/// Whether the learner has changed one of the files that they edit. A file that was deleted is no work.
fn is_begun(course: &Course, exercise: &Exercise) -> bool {
    let Some(pack) = course.snapshot.as_deref() else { return false };
    let folder = course.root.join(&exercise.dir);
    exercise.files.iter().any(|file| {
        let starter = pristine::in_snapshot(pack, exercise, &slashes(file));
        starter.is_some_and(|starter| is_changed(&folder.join(file), pack, starter))
    })
}

/// Most files that were changed have another length, and then nothing is read.
fn is_changed(path: &Path, pack: &Pack, starter: &PackEntry) -> bool {
    let Ok(metadata) = path.symlink_metadata() else { return false };
    metadata.len() != starter.len() || pack.read(starter).is_ok_and(|contents| !files::has_contents(path, &contents))
}

/// Whether a reset of the exercise would find nothing to put back.
pub fn is_at_start(course: &Course, exercise: &Exercise) -> Result<bool, LearnerError> {
    let folder = course.root.join(&exercise.dir);
    Ok(shipped(course, exercise)?.into_iter().all(|(path, contents)| has(&folder.join(path), &contents)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{snapshot::ensure, testing::CourseFolder};

    const STARTER: &str = "exercises/01_core/010_loops1/loops1.py";

    #[test]
    fn what_was_changed_is_begun_and_what_was_deleted_is_not() {
        let folder = CourseFolder::with_one().exercise("020_loops2");
        let mut course = folder.load();
        assert_eq!(begun(&course), BTreeSet::new(), "no starters are kept yet");
        ensure(&mut course).unwrap();
        let found = |contents: &str| {
            folder.write(STARTER, contents);
            (begun(&course).contains(&0), is_at_start(&course, &course.exercises[0]).unwrap())
        };
        assert_eq!(found("# TODO\n"), (false, true));
        assert_eq!(found("# TODQ\n"), (true, false), "of the same length");
        assert_eq!(found("# TODO\nx = 1\n"), (true, false));
        folder.remove(STARTER);
        assert_eq!(begun(&course), BTreeSet::new());
        assert!(!is_at_start(&course, &course.exercises[0]).unwrap());
    }
}
