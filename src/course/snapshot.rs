//! The course's own copies in a course folder.
//!
//! A learner's folder has a pack of the whole course, solutions included, written by `init` and `update`. A source folder has a
//! pack of the starters only, taken before the learner's first edit: its tests and solutions are its own.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    error::Diagnostic,
    load::split_folder_name,
    model::{Course, CourseKind},
    pack::{self, Pack},
    pristine::PristineError,
};
use crate::files;
use crate::layout::{OWN_DIR, slashes};

/// Says that a folder was made by `init`, and from what.
/// What runs of an exercise have left, relative to the course's root.
pub fn artifacts_of(exercise: &str) -> PathBuf {
    [OWN_DIR, "artifacts", exercise].iter().collect()
}

pub(super) const LEARNER_MARK: &str = ".pythlings/learner.toml";
/// The pack of a learner's folder.
pub(super) const COURSE_PACK: &str = ".pythlings/course.pack";
/// The pack of a source folder. The build script knows this name, too.
pub(super) const STARTERS_PACK: &str = ".pythlings/starters.pack";

/// Whether the folder was made by `init`.
pub fn is_learner(root: &Path) -> bool {
    root.join(LEARNER_MARK).is_file()
}

pub(super) fn pack_name(kind: CourseKind) -> &'static str {
    match kind {
        CourseKind::Learner => COURSE_PACK,
        CourseKind::Source => STARTERS_PACK,
    }
}

/// Opens the snapshot; `None` in a source folder that has none yet.
pub(super) fn open(root: &Path, kind: CourseKind) -> Result<Option<Pack>, Diagnostic> {
    let name = pack_name(kind);
    match open_pack(&root.join(name)) {
        Ok(pack) => Ok(Some(pack)),
        Err(error) if kind == CourseKind::Source && error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let hint = match kind {
                CourseKind::Learner => "`pythlings update` writes it again; your work is not touched",
                CourseKind::Source => "delete it; it is written again from the exercises as they are then",
            };
            let message = format!("the course's own copy cannot be read: {error}");
            Err(Diagnostic { path: name.into(), place: None, message, hint: Some(hint.into()) })
        }
    }
}

/// Opens the pack in a file.
pub(super) fn open_pack(path: &Path) -> io::Result<Pack> {
    Pack::open(files::open_regular(path)?)
}

/// The folder of each exercise in a pack of a course, by the exercise's name.
pub(super) fn exercise_dirs(pack: &Pack) -> BTreeMap<String, String> {
    let mut dirs = BTreeMap::new();
    for entry in pack.below("exercises/") {
        let mut parts = entry.path.match_indices('/').skip(2);
        // Three folders and a file: `exercises/01_core/070_slicing1/slicing1.py`.
        let Some((end, _)) = parts.next() else { continue };
        let dir = &entry.path[..end];
        let name = dir.rsplit('/').next().and_then(split_folder_name).map(|(_, name)| name);
        if let Some(name) = name.filter(|name| dirs.get(*name).is_none_or(|known| known != dir)) {
            dirs.entry(name.to_owned()).or_insert_with(|| dir.to_owned());
        }
    }
    dirs
}

/// Makes sure that the starters of a source folder are kept, so that `reset` works there too. To be called by every learner
/// command before it lets the learner go on. Does nothing in a learner's folder.
///
/// A file that came later (by `git pull`) is added; what was kept stays as it was. In a folder that may not be written to there is
/// nothing to keep from being edited.
///
/// What it cannot know: whether a starter that differs from the kept one was edited by a learner or by the course's author (or by
/// `git pull`). It is taken for the learner's work; deleting the file has all starters taken anew.
pub fn ensure(course: &mut Course) -> Result<(), PristineError> {
    if course.kind == CourseKind::Learner {
        return Ok(());
    }
    let added = unkept_starters(course);
    if added.is_empty() && course.snapshot.is_some() {
        return Ok(());
    }
    let path = course.root.join(STARTERS_PACK);
    match write_starters(course, &path, added) {
        Ok(pack) => course.snapshot = Some(Arc::new(pack)),
        Err(error) if files::is_unwritable(&error) => {}
        Err(source) => return Err(PristineError { path, source }),
    }
    Ok(())
}

/// The starters that are on disk and not in the snapshot. What cannot be read (gone, a link, a pipe) is not a starter; the
/// check says what is the matter with it.
fn unkept_starters(course: &Course) -> Vec<(String, Vec<u8>)> {
    let snapshot = course.snapshot.as_deref();
    let is_kept = |path: &str| snapshot.is_some_and(|pack| pack.get(path).is_some());
    // Asked only when a file is not where it is expected: its exercise may have had another number.
    let mut dirs = None;
    let mut added = Vec::new();
    for exercise in &course.exercises {
        let dir = slashes(&exercise.dir);
        for file in &exercise.files {
            let file = slashes(file);
            if is_kept(&format!("{dir}/{file}")) {
                continue;
            }
            let dirs = dirs.get_or_insert_with(|| snapshot.map(exercise_dirs).unwrap_or_default());
            let kept = format!("{}/{file}", dirs.get(&exercise.name).unwrap_or(&dir));
            if is_kept(&kept) {
                continue;
            }
            if let Ok(contents) = files::read_regular(&course.root.join(&exercise.dir).join(native(&file))) {
                added.push((kept, contents));
            }
        }
    }
    added
}

fn write_starters(course: &mut Course, path: &Path, added: Vec<(String, Vec<u8>)>) -> io::Result<Pack> {
    let mut all = Vec::new();
    if let Some(pack) = &course.snapshot {
        for entry in pack.entries() {
            all.push((entry.path.clone(), pack.read(entry)?));
        }
    }
    all.extend(added);
    let bytes = pack::encode(all)?;
    std::fs::create_dir_all(course.root.join(OWN_DIR))?;
    // Another process may have been first since the course was read. Its copy is the older one, from before any edit. (Two that
    // come to this line at once write the same.)
    if course.snapshot.is_none()
        && let Ok(pack) = open_pack(path)
    {
        return Ok(pack);
    }
    // It holds the file open, and some file systems on Windows (exFAT) replace none that anybody has open.
    course.snapshot = None;
    let replaced = files::replace(path, &bytes);
    if replaced.is_err() {
        course.snapshot = open_pack(path).ok().map(Arc::new);
    }
    replaced?;
    files::sweep(&course.root.join(OWN_DIR));
    open_pack(path)
}

/// The opposite of [`slashes`].
pub(super) fn native(path: &str) -> PathBuf {
    path.split('/').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        pristine::{self, Role},
        testing::CourseFolder,
    };

    const STARTER: &str = "exercises/01_core/010_loops1/loops1.py";

    fn starter(course: &Course, name: &str) -> Option<String> {
        let files = pristine::files(course, course.exercise(name).unwrap()).unwrap();
        let starter = files.into_iter().find(|file| file.role == Role::Editable)?;
        Some(String::from_utf8(starter.contents).unwrap())
    }

    fn ensured(folder: &CourseFolder) -> Course {
        let mut course = folder.load();
        ensure(&mut course).unwrap();
        course
    }

    #[test]
    fn starters_are_kept_from_before_the_first_edit() {
        let folder = CourseFolder::with_one();
        ensured(&folder);
        folder.write(STARTER, "my work\n");
        assert_eq!(starter(&ensured(&folder), "loops1").as_deref(), Some("# TODO\n"));
        folder.remove(STARTER);
        assert_eq!(starter(&ensured(&folder), "loops1").as_deref(), Some("# TODO\n"), "a deleted attempt still loads");
    }

    #[test]
    fn what_came_later_is_added_and_nothing_kept_is_changed() {
        let folder = CourseFolder::with_one();
        ensured(&folder);
        folder.write(STARTER, "my work\n");
        let folder = folder.exercise("020_loops2");
        let course = ensured(&folder);
        assert_eq!(starter(&course, "loops1").as_deref(), Some("# TODO\n"));
        folder.write("exercises/01_core/020_loops2/loops2.py", "my work\n");
        assert_eq!(starter(&ensured(&folder), "loops2").as_deref(), Some("# TODO\n"));
    }

    #[test]
    fn a_renumbered_exercise_keeps_its_starter() {
        let folder = CourseFolder::with_one();
        ensured(&folder);
        std::fs::rename(folder.path("exercises/01_core/010_loops1"), folder.path("exercises/01_core/015_loops1"))
            .unwrap();
        folder.write("exercises/01_core/015_loops1/loops1.py", "my work\n");
        let before = std::fs::read(folder.path(STARTERS_PACK)).unwrap();
        let course = ensured(&folder);
        assert_eq!(starter(&course, "loops1").as_deref(), Some("# TODO\n"));
        assert_eq!(std::fs::read(folder.path(STARTERS_PACK)).unwrap(), before);
    }

    #[test]
    fn a_process_that_comes_second_does_not_write_over_the_first() {
        let folder = CourseFolder::with_one();
        let mut second = folder.load();
        ensured(&folder);
        folder.write(STARTER, "my work\n");
        ensure(&mut second).unwrap();
        assert_eq!(starter(&second, "loops1").as_deref(), Some("# TODO\n"));
    }

    #[test]
    fn many_at_once_leave_one_whole_snapshot() {
        let folder = CourseFolder::with_one().exercise("020_loops2");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| ensured(&folder));
            }
        });
        let left: Vec<_> = std::fs::read_dir(folder.path(OWN_DIR)).unwrap().flatten().collect();
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(open_pack(&folder.path(STARTERS_PACK)).unwrap().entries().len(), 2);
    }

    #[test]
    fn a_damaged_snapshot_is_a_finding_with_a_way_out() {
        let folder = CourseFolder::with_one().file(STARTERS_PACK, "rubbish");
        let wanted = ".pythlings/starters.pack: the course's own copy cannot be read: it is damaged; delete it; \
                      it is written again from the exercises as they are then";
        assert_eq!(folder.findings(), [wanted]);
    }
}
