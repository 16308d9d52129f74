//! Verdicts, lists, diffs and progress as lines of text. Everything here is pure but for `terminal`, which writes the
//! lines to a stream.

pub mod explain;
pub mod frame;
pub mod summary;
pub mod repr;
pub mod terminal;
pub mod text;
pub mod verdict;
pub mod view;
pub mod wrap;
