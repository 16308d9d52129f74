//! A learner's folder: making one, putting a starter back, bringing it up to date.
//!
//! It has `info.toml` and `exercises/` for the learner, and in `.pythlings/` what is ours: `course.pack` (the whole course as it was
//! when the folder was made, solutions included), `learner.toml` (that `init` made the folder, and from what), `progress.toml` and
//! `learning.toml`, and `kept/` (what a reset or an update replaced).

mod begun;
mod error;
mod init;
mod kept;
mod origin;
mod reset;
mod review;
mod update;

pub use self::{
    begun::{begun, begun_of, is_at_start},
    error::LearnerError,
    init::init,
    origin::CourseOrigin,
    reset::{reset, undo},
    review::{comes_back, put_review_away, unused_review_folder, write_review},
    update::{Updated, keep_report, update},
};
