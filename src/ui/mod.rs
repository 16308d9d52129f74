//! Verdicts, lists, diffs and progress as lines of text. Everything here is pure but for `terminal`, which writes the
//! lines to a stream.

mod amount;
mod body;
pub mod diff;
pub mod explain;
pub mod findings;
pub mod frame;
pub mod grade;
pub mod list;
pub mod mutants;
mod parts;
mod printed;
mod python_source;
pub mod repr;
mod sides;
mod source;
pub mod summary;
pub mod terminal;
pub mod text;
pub mod verdict;
pub mod view;
pub mod workshop;
pub mod wrap;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod screens;
