//! An exercise that comes back is done again in a folder of its own, `review/NAME`: the work from then stays as it is.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{
    LearnerError,
    kept::{self, exists, put},
    reset::shipped,
};
use crate::{
    course::{
        CourseKind,
        model::{Course, Exercise},
        pack::PackEntry,
        pristine,
    },
    files,
    layout::{BASE_GROUP, REVIEW_DIR, slashes, solution_dir},
    timestamp::Timestamp,
};

/// What takes longer does not come back.
const MINUTES: u16 = 3;
/// Bytes of the starter, most of which is the task. Half of the course's exercises with one file are below both borders.
const STARTER: u64 = 2500;
/// Bytes of the solution.
const SOLUTION: u64 = 2000;
/// Megabytes of packages. What needs more is slow to check, too.
const PACKAGES: u32 = 5;

/// A review is work of some minutes. Its folder is told apart from the learner's own work by git, too.
const GITIGNORE: &str = "# Reviews: what you are doing again at the moment. Your own work is in `exercises/`.\n*\n";

/// Whether an exercise is small enough to be done again in about three minutes, so that it may come back: one file, and no more than a
/// bare Python. Projects, milestones and checkpoints are not.
pub fn comes_back(course: &Course, exercise: &Exercise) -> bool {
    let group = |name: &String| course.info.packages.get(name);
    let is_light = |name: &String| {
        let is_cheap = group(name).is_some_and(|group| {
            group.prepare.is_none() && group.download_mb.is_some_and(|megabytes| megabytes <= PACKAGES)
        });
        name == BASE_GROUP || is_cheap
    };
    !exercise.checkpoint
        && exercise.files.len() == 1
        && exercise.minutes.is_none_or(|minutes| minutes <= MINUTES)
        && exercise.needs.is_empty()
        && exercise.programs.is_empty()
        && exercise.memory_mb.is_none()
        && exercise.artifacts.is_empty()
        && exercise.packages.iter().all(is_light)
        && starter_len(course, exercise).is_some_and(|len| len <= STARTER)
        && solution_len(course, exercise).is_none_or(|len| len <= SOLUTION)
}

/// Without a copy of the starter there is nothing to begin with.
fn starter_len(course: &Course, exercise: &Exercise) -> Option<u64> {
    let pack = course.snapshot.as_deref()?;
    pristine::in_snapshot(pack, exercise, &slashes(exercise.main_file())).map(PackEntry::len)
}

fn solution_len(course: &Course, exercise: &Exercise) -> Option<u64> {
    let path = solution_dir(&exercise.phase, &exercise.name).join(exercise.main_file());
    match &course.snapshot {
        Some(pack) if course.kind == CourseKind::Learner => pack.get(&slashes(&path)).map(PackEntry::len),
        _ => len(&course.root.join(path)),
    }
}

fn len(path: &Path) -> Option<u64> {
    fs::metadata(path).map(|metadata| metadata.len()).ok()
}

impl Exercise {
    /// The review of the exercise in that folder below `review/`. A name that leads elsewhere is not followed.
    #[must_use]
    pub fn in_review(&self, folder: &str) -> Self {
        let mut parts = Path::new(folder).components();
        let is_plain = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
        let folder = if is_plain { folder } else { &self.name };
        Self { review: Some(Path::new(REVIEW_DIR).join(folder)), ..self.clone() }
    }
}

/// A folder below `review/` that is not there yet, for the review of an exercise: whatever is there is the learner's.
pub fn unused_review_folder(course: &Course, exercise: &Exercise) -> String {
    let reviews = course.root.join(REVIEW_DIR);
    files::unused(&reviews, &exercise.name).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Writes the files of a review as far as they are not there: the starter, and what the exercise has beside it.
pub fn write_review(course: &Course, review: &Exercise) -> Result<(), LearnerError> {
    let ignored = course.root.join(REVIEW_DIR).join(".gitignore");
    if !exists(&ignored) {
        put(&ignored, GITIGNORE.as_bytes())?;
    }
    let folder = course.root.join(review.folder());
    for (path, contents) in shipped(course, review)? {
        if !exists(&folder.join(&path)) {
            put(&folder.join(&path), &contents)?;
        }
    }
    Ok(())
}

/// Takes the folder of a review that has ended out of the way, and keeps it. Gives where it is now, relative to the root; `None` when it
/// is gone already.
pub fn put_review_away(course: &Course, review: &Exercise) -> Result<Option<PathBuf>, LearnerError> {
    let folder = course.root.join(review.folder());
    let versions = course.root.join(kept::folder(&format!("reviewed-{}", review.name)));
    if !exists(&folder) {
        return Ok(None);
    }
    fs::create_dir_all(&versions).map_err(LearnerError::io("write", &versions))?;
    let version = files::unused(&versions, &Timestamp::now().to_string().replace(':', "-"));
    match fs::rename(&folder, &version) {
        // Another window was quicker.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        moved => {
            moved.map_err(LearnerError::io("move", &folder))?;
            Ok(Some(version.strip_prefix(&course.root).map(Path::to_path_buf).unwrap_or(version)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        learner::{CourseOrigin, init, is_at_start, reset, undo},
        load,
        snapshot::ensure,
        testing::{CourseFolder, tree},
    };

    const DIR: &str = "exercises/01_core/010_loops1";

    fn learner(source: &CourseFolder) -> (tempfile::TempDir, Course) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        init(&root, &CourseOrigin::Folder(source.root().to_path_buf())).unwrap();
        let course = load(&root).unwrap();
        (folder, course)
    }

    fn names(folder: &Path) -> Vec<String> {
        tree(folder).into_iter().map(|(name, _)| name).filter(|name| !name.ends_with('/')).collect()
    }

    #[test]
    fn a_review_begins_with_the_starter_and_the_old_work_stays() {
        let source = CourseFolder::with_one().file(format!("{DIR}/data/rows.csv"), "1\n");
        let (_guard, course) = learner(&source);
        put(&course.root.join(DIR).join("loops1.py"), b"done\n").unwrap();
        let before = tree(&course.root.join("exercises"));
        let review = course.exercises[0].in_review(&unused_review_folder(&course, &course.exercises[0]));
        assert_eq!(review.path(), Path::new("review/loops1/loops1.py"));
        write_review(&course, &review).unwrap();
        assert_eq!(
            names(&course.root.join(REVIEW_DIR)),
            [".gitignore", "loops1/data/rows.csv", "loops1/loops1.py", "loops1/test_loops1.py"]
        );
        assert!(is_at_start(&course, &review).unwrap());
        put(&course.root.join(review.path()), b"half done\n").unwrap();
        write_review(&course, &review).unwrap();
        assert_eq!(fs::read_to_string(course.root.join(review.path())).unwrap(), "half done\n", "it goes on");
        assert_eq!(tree(&course.root.join("exercises")), before);
    }

    #[test]
    fn a_folder_of_the_learners_is_left_alone() {
        let (_guard, course) = learner(&CourseFolder::with_one());
        let mine = course.root.join("review/loops1/loops1.py");
        put(&mine, b"mine\n").unwrap();
        let folder = unused_review_folder(&course, &course.exercises[0]);
        assert_eq!(folder, "loops1-2");
        write_review(&course, &course.exercises[0].in_review(&folder)).unwrap();
        assert_eq!(fs::read_to_string(mine).unwrap(), "mine\n");
        for elsewhere in ["..", "../exercises", "/etc", "", "a/b"] {
            assert_eq!(course.exercises[0].in_review(elsewhere).folder(), Path::new("review/loops1"), "{elsewhere}");
        }
    }

    #[test]
    fn what_was_reviewed_is_kept_and_a_reset_does_not_mix_it_up() {
        let (_guard, course) = learner(&CourseFolder::with_one());
        let exercise = &course.exercises[0];
        let review = exercise.in_review("loops1");
        put(&course.root.join(exercise.path()), b"old\n").unwrap();
        write_review(&course, &review).unwrap();
        put(&course.root.join(review.path()), b"first\n").unwrap();
        reset(&course, &review).unwrap();
        assert!(is_at_start(&course, &review).unwrap());
        undo(&course, &review).unwrap();
        assert_eq!(fs::read(course.root.join(review.path())).unwrap(), b"first\n");
        let kept = put_review_away(&course, &review).unwrap().unwrap();
        assert!(kept.starts_with(".pythlings/kept/reviewed-loops1"), "{kept:?}");
        assert_eq!(fs::read(course.root.join(kept).join("loops1.py")).unwrap(), b"first\n");
        assert_eq!(put_review_away(&course, &review).unwrap(), None);
        assert_eq!(fs::read(course.root.join(exercise.path())).unwrap(), b"old\n");
        assert!(matches!(undo(&course, exercise), Err(LearnerError::NothingKept { .. })));
    }

    /// Whether the exercise comes back where the course is written.
    fn written(folder: &CourseFolder) -> bool {
        let mut course = folder.load();
        ensure(&mut course).unwrap();
        comes_back(&course, &course.exercises[0])
    }

    #[test]
    fn only_small_exercises_come_back() {
        let small = |toml: &str| {
            let info = "format_version = 1\ntitle = \"A course\"\nrequires_python = \">=3.11\"\n\
                [[phases]]\nname = \"01_core\"\ntitle = \"Core\"\n\
                [packages.light]\nrequirements = [\"a==1\"]\ndownload_mb = 5\n\
                [packages.heavy]\nrequirements = [\"b==1\"]\ndownload_mb = 6\n\
                [packages.unknown]\nrequirements = [\"c==1\"]\n";
            let folder = CourseFolder::with_one()
                .file("info.toml", info)
                .file(format!("{DIR}/second.py"), "")
                .file(format!("{DIR}/exercise.toml"), format!("title = \"x\"\ncheck = \"pytest\"\n{toml}\n"));
            written(&folder)
        };
        for yes in ["", "minutes = 3", "packages = \"light\"", "difficulty = 9"] {
            assert!(small(yes), "{yes}");
        }
        for no in [
            "checkpoint = true",
            "minutes = 4",
            "files = [\"loops1.py\", \"second.py\"]",
            "packages = \"heavy\"",
            "packages = [\"light\", \"unknown\"]",
            "needs = [\"loopback\"]",
            "programs = [\"git\"]",
            "memory_mb = 900",
        ] {
            assert!(!small(no), "{no}");
        }
        let long = "x = 1\n".repeat(500);
        let folder = CourseFolder::with_one().file("solutions/01_core/loops1/loops1.py", &long);
        assert!(!written(&folder), "a long solution");
        let (_guard, course) = learner(&folder);
        assert!(!comes_back(&course, &course.exercises[0]), "a long solution in a pack");
        let folder = CourseFolder::with_one().file(format!("{DIR}/loops1.py"), &long);
        assert!(!written(&folder), "a long starter");
        let course = CourseFolder::with_one().load();
        assert!(!comes_back(&course, &course.exercises[0]), "no copy of the starter");
    }

    #[test]
    fn about_half_of_the_courses_small_exercises_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        init(&root, &CourseOrigin::BuiltIn).unwrap();
        let course = load(&root).unwrap();
        let back: Vec<&str> = course
            .exercises
            .iter()
            .filter(|exercise| comes_back(&course, exercise))
            .map(|exercise| exercise.name.as_str())
            .collect();
        assert!(back.contains(&"slicing1") && back.len() * 4 > course.exercises.len(), "{}", back.len());
        assert!(!back.iter().any(|name| name.starts_with("check") && name.contains("core")), "{back:?}");
    }
}
