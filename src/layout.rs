//! What the files, folders and package groups of a course are called: the one home of these names.

use std::path::{Path, PathBuf};

/// A course's own settings, in its root. The nearest folder that has it is the course.
pub const INFO_FILE: &str = "info.toml";
/// Where the exercises are, relative to the root: `exercises/PHASE/NNN_NAME`.
pub const EXERCISES_DIR: &str = "exercises";
/// Where the solutions are, relative to the root: `solutions/PHASE/NAME`.
pub const SOLUTIONS_DIR: &str = "solutions";
/// Known bad attempts, relative to the solution's folder.
pub const WRONG_DIR: &str = "wrong";
/// Good attempts in another style than the solution's, relative to the solution's folder.
pub const RIGHT_DIR: &str = "right";
/// The name of the folder with what exercises share. No phase can have it.
pub const SHARED_NAME: &str = "shared";
/// That folder, relative to the root: what `shared` of `exercise.toml` names.
pub const SHARED_DIR: &str = "exercises/shared";
/// An exercise's settings, in its folder.
pub const EXERCISE_FILE: &str = "exercise.toml";
/// The task of an exercise whose starter does not say it all; also what is told of a phase or of the shared files.
pub const README_FILE: &str = "README.md";
/// The file an output check compares with where there are no `[[cases]]`.
pub const EXPECTED_OUTPUT_FILE: &str = "expected_output.txt";
/// The text with the examples of a check of examples; without it, they are in the README.
pub const EXAMPLES_FILE: &str = "examples.txt";
/// Where exercises that come back are done again, relative to the root: `review/NAME`.
pub const REVIEW_DIR: &str = "review";
/// What the learner writes down about the exercises, in the root: their own file, which no command replaces.
pub const DIARY_FILE: &str = "diary.md";
/// What pythlings itself keeps with a course, relative to the root; no part of the course.
pub const OWN_DIR: &str = ".pythlings";

/// The package group that every exercise has: pytest.
pub const BASE_GROUP: &str = "base";
/// The package group with ruff, for `dev check`.
pub const LINT_GROUP: &str = "lint";

/// Whether a file in a solution's folder, by its path from there with `/`, is an attempt that the tests are tried on: right or wrong,
/// but not the solution. No learner gets one.
pub fn is_trial(path: &str) -> bool {
    path.split_once('/').is_some_and(|(folder, _)| [WRONG_DIR, RIGHT_DIR].contains(&folder))
}

/// The same for a path from the root.
pub fn is_trial_of_course(path: &str) -> bool {
    let mut parts = path.splitn(4, '/');
    parts.next() == Some(SOLUTIONS_DIR) && parts.nth(2).is_some_and(is_trial)
}

/// A path relative to the root, or to a folder in it, with `/` between folders on every system: in a pack, in a report and on the
/// screen. An absolute one is written as its system does.
pub fn slashes(path: &Path) -> String {
    if path.is_absolute() {
        return path.to_string_lossy().into_owned();
    }
    // Asked for each file of a course: one text, and no list of its parts.
    let mut text = String::with_capacity(path.as_os_str().len());
    for part in path.components() {
        if !text.is_empty() {
            text.push('/');
        }
        text.push_str(&part.as_os_str().to_string_lossy());
    }
    text
}

/// The folder of a solution, relative to the root.
pub fn solution_dir(phase: &str, name: &str) -> PathBuf {
    [SOLUTIONS_DIR, phase, name].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_in_a_course_has_slashes_on_every_system() {
        assert_eq!(slashes(&Path::new("exercises").join("01_core").join("a.py")), "exercises/01_core/a.py");
        assert_eq!(slashes(Path::new("")), "");
        let absolute = std::env::temp_dir();
        assert_eq!(slashes(&absolute), absolute.to_string_lossy());
    }
}
