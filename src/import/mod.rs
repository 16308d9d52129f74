//! Bringing exercises that were written elsewhere into a course folder.
//!
//! A reader ([`exercism`], [`folder`]) turns what it finds into a [`Batch`] of drafts, or says everything that is wrong at once.
//! [`Staged`] writes the drafts as a course into a temporary folder, where they can be proved, and then moves them to their
//! place: all of them or none. The files of others are never changed; what a course needs beyond them goes into `exercise.toml`.

mod draft;
mod error;
pub mod exercism;
pub mod folder;
mod licence;
mod names;
mod readme;
mod source;
mod stage;

pub use self::{
    draft::{Batch, Draft, DraftFile, PhaseDraft},
    error::ImportError,
    stage::{Staged, Target},
};
