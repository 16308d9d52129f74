//! What a course is: `info.toml`, `exercise.toml`, the course inside the binary, a learner's folder made from it.

pub mod authors_keys;
pub mod embedded;
pub mod error;
pub mod imports;
pub mod learner;
pub mod model;
pub mod mutation;
pub mod pack;
mod parts;
pub mod pristine;
pub mod pytest_names;
pub mod resolve;
pub mod reveal;
pub mod rules;
pub mod snapshot;
pub mod walk;

mod document;
#[cfg(test)]
mod documented;
mod exercise;
mod folder;
mod for_git;
mod index;
mod info;
mod kinds;
mod load;
mod machine;
mod stamp;
mod start;
mod task;
#[cfg(test)]
mod testing;

pub use self::{
    error::{CourseErrors, Diagnostic},
    exercise::DEFAULT_TIMEOUT,
    info::info_in,
    load::{find_root, info_as_far_as_read, load, load_only, load_readable, teaching_order},
    model::{Course, CourseKind, CourseTrack, Exercise, ExerciseOrigin, Phase, StartAnswer},
    pristine::{CourseFile, Role, solution},
    snapshot::{artifacts_of, is_learner},
    task::{attempt_at, split_docstring, task},
};
