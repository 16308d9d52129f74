//! Carrying out the runs by which exercises are proved.

use super::{Progress, proof_runs::proof_runs};
use crate::{
    course::rules::{ExerciseSources, Proof},
    engine::{Cancel, Engine},
    error::CommandResult,
    python::LayerEvents,
};

/// Runs everything there is to run with one Python; `proved` is told the index of each exercise with its runs once they are done.
/// `progress` is told of each run. Returns the number of runs.
pub(crate) fn prove(
    engine: &Engine,
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    events: &(dyn LayerEvents + Sync),
    progress: &mut Progress<'_>,
    mut proved: impl FnMut(usize, Proof) -> CommandResult<()>,
) -> CommandResult<usize> {
    let (attempts, mut runs) = proof_runs(all_sources);
    let mut done = 0;
    engine.check_attempts(&attempts, cancel, events, |attempt, verdict| {
        done += 1;
        progress(done, attempts.len(), &verdict.exercise);
        runs.add(attempt, &verdict).map_or(Ok(()), |(index, runs)| proved(index, runs))
    })?;
    Ok(attempts.len())
}
