//! Verdicts for programs to read. What is said in words is what the screen says.

mod findings;
mod json;

pub use self::findings::findings_line;
pub use self::json::{ListRow, State, verdict_line};
