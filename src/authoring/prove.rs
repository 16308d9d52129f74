//! Carrying out the runs by which exercises are proved.

use super::{Progress, batch::ExerciseBatch, proof_runs::proof_runs};
use crate::{course::rules::Proof, error::CommandResult};

/// Runs everything there is to run with one Python; `proved` is told the index of each exercise with its runs once they are done.
/// `progress` is told of each run. Returns the number of runs.
pub(crate) fn prove(
    batch: &ExerciseBatch<'_>,
    progress: &mut Progress<'_>,
    mut proved: impl FnMut(usize, Proof) -> CommandResult<()>,
) -> CommandResult<usize> {
    let (attempts, mut runs) = proof_runs(batch.all_sources);
    let exercise_of = runs.exercises();
    let mut done = 0;
    let (_, checked) = batch.run(
        &exercise_of,
        |attempt| attempts[attempt].clone(),
        progress,
        |attempt, verdict| {
            done += 1;
            runs.add(attempt, verdict).map_or(Ok(()), |(index, runs)| proved(index, runs))
        },
    );
    checked.map(|()| done)
}
