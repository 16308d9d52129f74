//! The ground on which a class is graded: its folder, and the course, which is never one of the learners'.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::outputs::{OutputFiles, output_paths};
use crate::{
    course,
    course::{Course, learner, learner::CourseOrigin},
    error::{CommandError, CommandResult, ExitStatus},
    layout::{EXERCISES_DIR, INFO_FILE},
};

/// The folder of a class and the course it is graded with.
pub(crate) struct GradingSetup {
    /// Without links and `..`.
    pub(crate) folder: PathBuf,
    pub(crate) course: Arc<Course>,
    /// The built-in course has no folder of its own.
    _unpacked: Option<tempfile::TempDir>,
}

impl GradingSetup {
    /// Looks at the folder of the class, then for the course: where `find_course` says that it is, or the built-in one.
    pub(crate) fn open(
        folder: &Path,
        find_course: impl FnOnce() -> CommandResult<Option<PathBuf>>,
    ) -> CommandResult<Self> {
        let usage = |message: String| CommandError::new(ExitStatus::Usage, message);
        let shown = folder.display();
        let folder =
            folder.canonicalize().map_err(|error| usage(format!("cannot read the folder `{shown}`: {error}")))?;
        if !folder.is_dir() {
            return Err(usage(format!("`{shown}` is not a folder"))
                .hint("name the folder that holds a folder for each learner"));
        }
        if folder.join(INFO_FILE).is_file() || folder.join(EXERCISES_DIR).is_dir() {
            return Err(usage(format!("`{shown}` is a course folder, not a folder of learners'"))
                .hint("name the folder above it, which holds a folder for each learner"));
        }
        let (root, unpacked) = match find_course()? {
            None => {
                let unpacked = tempfile::Builder::new().prefix("pythlings-course-").tempdir()?;
                let root = unpacked.path().join("course");
                learner::init(&root, &CourseOrigin::BuiltIn)?;
                (root, Some(unpacked))
            }
            Some(root) => (root, None),
        };
        let root = root.canonicalize().unwrap_or(root);
        if root.starts_with(&folder) {
            return Err(usage(format!("the course in `{}` is that of a learner", root.display()))
                .hint("go to another folder, or name the course with `--course DIR`"));
        }
        Ok(Self { folder, course: Arc::new(course::load(&root)?), _unpacked: unpacked })
    }

    /// What no attempt may read: what others have handed in, the solutions, and the results.
    pub(crate) fn hidden(&self, results: &Path, outputs: &OutputFiles) -> Vec<PathBuf> {
        let files = output_paths(outputs).map(PathBuf::as_path).chain([results]);
        // Files that are not there yet cannot be read, and their folders may be needed.
        let files = files.filter_map(|file| file.canonicalize().ok());
        [self.folder.clone(), self.course.root.clone()].into_iter().chain(files).collect()
    }
}
