//! What `dev mutate` says, a line for each exercise.

use serde::Serialize;

use super::json::line_of;
use crate::course::mutation::Mutation;

#[derive(Serialize)]
struct MutationRow<'a> {
    exercise: &'a str,
    phase: &'a str,
    mutants: usize,
    caught: usize,
    excused: usize,
    survivors: Vec<SurvivorRow<'a>>,
}

#[derive(Serialize)]
struct SurvivorRow<'a> {
    file: String,
    line: u32,
    before: &'a [String],
    after: &'a [String],
}

/// The line for an exercise, with its line end.
pub fn mutation_line(mutation: &Mutation) -> String {
    let survivors = mutation.survivors.iter().map(|survivor| SurvivorRow {
        file: survivor.file.to_string_lossy().replace('\\', "/"),
        line: survivor.line,
        before: &survivor.before,
        after: &survivor.after,
    });
    line_of(&MutationRow {
        exercise: &mutation.exercise,
        phase: &mutation.phase,
        mutants: mutation.run,
        caught: mutation.caught,
        excused: mutation.excused,
        survivors: survivors.collect(),
    })
}
