//! Verdicts for programs to read. What is said in words is what the screen says.

mod findings;
mod graded;
mod json;
mod junit;
mod mutants;

pub use self::findings::findings_line;
pub use self::graded::{Graded, class_csv, graded_line, junit_case, not_attempted_line};
pub use self::json::{ListRow, State, verdict_line};
pub use self::junit::{JunitCase, JunitOutcome, JunitProblem, junit};
pub use self::mutants::mutation_line;
