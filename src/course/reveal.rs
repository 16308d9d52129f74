//! The solution as a file that the learner can open beside their own, once the exercise is done.

use std::path::PathBuf;

use super::{
    model::{Course, CourseKind, Exercise},
    pristine::{self, PristineError},
};
use crate::files;
use crate::layout::solution_dir;

/// Puts the solution of an exercise where the learner can open it, and says where its main file is, relative to the course's
/// root. `None` when the course has no solution for it.
///
/// Where the course is written the solutions are there already. A learner's folder gets a copy in `solutions/`; a file that is
/// there stays as it is, because the learner may have written in it. `None`, too, where nothing can be written.
pub fn reveal(course: &Course, exercise: &Exercise) -> Result<Option<PathBuf>, PristineError> {
    let solution = pristine::solution(course, exercise)?;
    let folder = solution_dir(&exercise.phase, &exercise.name);
    if course.kind == CourseKind::Learner {
        for file in &solution {
            let path = course.root.join(&folder).join(&file.path);
            if path.symlink_metadata().is_err() {
                match files::create(&path, &file.contents) {
                    Err(error) if files::is_unwritable(&error) => return Ok(None),
                    created => created.map_err(|source| PristineError { path, source })?,
                }
            }
        }
    }
    Ok(solution.first().map(|main| folder.join(&main.path)))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    fn course(root: &Path, kind: CourseKind) -> (Course, Exercise) {
        let exercise = Exercise {
            name: "slicing1".into(),
            phase: "01_core".into(),
            files: vec!["slicing1.py".into()],
            ..Exercise::default()
        };
        (Course { root: root.to_path_buf(), kind, ..Course::default() }, exercise)
    }

    #[test]
    fn where_the_course_is_written_the_solution_is_only_named() {
        let folder = tempfile::tempdir().unwrap();
        let solutions = folder.path().join("solutions/01_core/slicing1");
        fs::create_dir_all(&solutions).unwrap();
        files::create(&solutions.join("slicing1.py"), b"pass\n").unwrap();
        let (course, exercise) = course(folder.path(), CourseKind::Source);
        assert_eq!(reveal(&course, &exercise).unwrap(), Some("solutions/01_core/slicing1/slicing1.py".into()));
    }

    #[test]
    fn without_a_solution_there_is_nothing_to_name() {
        let folder = tempfile::tempdir().unwrap();
        let (course, exercise) = course(folder.path(), CourseKind::Source);
        assert_eq!(reveal(&course, &exercise).unwrap(), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
