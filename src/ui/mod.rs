//! Verdicts, lists, diffs and progress as lines of text. Everything here is pure.

pub mod amount;
pub mod authoring;
mod body;
pub mod diff;
pub mod encouragement;
pub mod error_text;
mod exchanges;
pub mod findings;
pub mod frame;
pub mod grade;
pub mod installation;
pub mod list;
pub mod mutants;
pub mod notes;
pub mod page;
mod parts;
mod printed;
mod queries;
pub mod review;
mod sides;
mod source;
pub mod summary;
pub mod text;
pub mod tracks;
mod typed;
pub mod verdict;
pub mod view;
pub mod wrap;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod screens;
