//! See the crate's overview.

pub mod verdict;
