//! See the crate's overview.

pub mod model;
