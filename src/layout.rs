//! What the files, folders and package groups of a course are called: the one home of these names.

use std::path::PathBuf;

/// A course's own settings, in its root. The nearest folder that has it is the course.
pub const INFO_FILE: &str = "info.toml";
/// Where the exercises are, relative to the root: `exercises/PHASE/NNN_NAME`.
pub const EXERCISES_DIR: &str = "exercises";
/// Where the solutions are, relative to the root: `solutions/PHASE/NAME`.
pub const SOLUTIONS_DIR: &str = "solutions";
/// Known bad attempts, relative to the solution's folder.
pub const WRONG_DIR: &str = "wrong";
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
/// What pythlings itself keeps with a course, relative to the root; no part of the course.
pub const OWN_DIR: &str = ".pythlings";

/// The package group that every exercise has: pytest.
pub const BASE_GROUP: &str = "base";
/// The package group with ruff, for `dev check`.
pub const LINT_GROUP: &str = "lint";

/// The folder of a solution, relative to the root.
pub fn solution_dir(phase: &str, name: &str) -> PathBuf {
    [SOLUTIONS_DIR, phase, name].iter().collect()
}
