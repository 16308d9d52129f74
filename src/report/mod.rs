//! Verdicts for programs to read. What is said in words is what the screen says.

mod json;

pub use self::json::{ListRow, State, verdict_line};
