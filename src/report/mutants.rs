//! What `dev mutate` says, a line for each exercise.

use serde::Serialize;

use super::json::line_of;
use crate::course::{
    mutation::{Mutation, TellingInput},
    rules::ProofGap,
};

#[derive(Serialize)]
struct MutationRow<'a> {
    exercise: &'a str,
    phase: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_proved: Option<&'a str>,
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
    /// An input that no test has, and that shows the change; only where that was asked for and found.
    #[serde(skip_serializing_if = "Option::is_none")]
    telling: Option<&'a TellingInput>,
}

/// The line for an exercise, with its line end. `not_proved` says why not all of its mutants were run, if that is so.
pub fn mutation_line(mutation: &Mutation, not_proved: Option<&ProofGap>) -> String {
    let survivors = mutation.survivors.iter().map(|survivor| SurvivorRow {
        file: survivor.file.to_string_lossy().replace('\\', "/"),
        line: survivor.line,
        before: &survivor.before,
        after: &survivor.after,
        telling: survivor.telling.as_ref(),
    });
    line_of(&MutationRow {
        exercise: &mutation.exercise,
        phase: &mutation.phase,
        outcome: match not_proved {
            _ if !mutation.survivors.is_empty() => "findings",
            Some(gap) => gap.kind.word(),
            None => "sound",
        },
        not_proved: not_proved.map(|gap| gap.reason.as_str()),
        mutants: mutation.run,
        caught: mutation.caught,
        excused: mutation.excused,
        survivors: survivors.collect(),
    })
}
