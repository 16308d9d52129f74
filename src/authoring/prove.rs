//! Carrying out the runs by which exercises are proved.

use super::{Progress, proof_runs::proof_runs};
use crate::{
    course::{
        Exercise,
        rules::{ExerciseSources, Proof},
    },
    engine::{Cancel, Engine},
    error::CommandResult,
    python::LayerEvents,
};

/// Runs everything there is to run with one Python; `proved` is told the index of each exercise with its runs once they are done.
/// `may_begin` is asked, in order, whether an exercise may be begun; what was begun is run to its end. `progress` is told of each run.
/// Returns the number of runs.
pub(crate) fn prove(
    engine: &Engine,
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    events: &(dyn LayerEvents + Sync),
    may_begin: &dyn Fn(usize) -> bool,
    progress: &mut Progress<'_>,
    mut proved: impl FnMut(usize, Proof) -> CommandResult<()>,
) -> CommandResult<usize> {
    let (attempts, mut runs) = proof_runs(all_sources);
    let exercises: Vec<&Exercise> = all_sources.iter().map(|sources| &sources.exercise).collect();
    let exercise_of = runs.exercises();
    let mut begun: Vec<Option<bool>> = vec![None; all_sources.len()];
    let make = |attempt: usize| {
        let index = exercise_of[attempt];
        Ok(begun[index].get_or_insert_with(|| may_begin(index)).then(|| attempts[attempt].clone()))
    };
    let mut done = 0;
    engine.check_many(&exercises, attempts.len(), make, cancel, events, |attempt, verdict| {
        done += 1;
        progress(done, attempts.len(), &verdict.exercise);
        runs.add(attempt, &verdict).map_or(Ok(()), |(index, runs)| proved(index, runs))
    })?;
    Ok(done)
}
