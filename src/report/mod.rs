//! Verdicts for programs to read. What is said in words is what the screen says.

mod findings;
mod graded;
mod journey;
mod json;
mod junit;
mod mutants;
mod notes;
mod start;

pub use self::{
    findings::findings_line,
    graded::{Graded, class_csv, graded_line, junit_case, not_attempted_line},
    journey::{Journey, JourneySources, is_journey_page, journey_page},
    json::{ListRow, ListState, ReviewRow, ReviewState, TrackRow, verdict_line},
    junit::{JunitCase, JunitOutcome, JunitProblem, junit},
    mutants::mutation_line,
    notes::note_line,
    start::StartRow,
};
