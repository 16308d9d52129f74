//! Carrying out the runs by which exercises are proved.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use super::{Progress, proof_runs::proof_runs};
use crate::{
    course::rules::{ExerciseSources, Proof},
    engine::{Cancel, Engine, EngineError},
    error::{CommandError, CommandResult},
    python::LayerEvents,
};

/// Why not everything was proved.
pub(crate) enum ProofStop {
    /// Somebody asked.
    Interrupted,
    /// Something that is no finding.
    By(CommandError),
}

/// Runs everything there is to run with one Python; `proved` is told the index of each exercise with its runs once they are done.
/// `progress` is told of each run. Returns the number of runs.
pub(crate) fn prove(
    engine: &Engine,
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    events: &(dyn LayerEvents + Sync),
    progress: &Progress<'_>,
    proved: impl FnMut(usize, Proof) -> CommandResult<()> + Send,
) -> Result<usize, ProofStop> {
    let (attempts, runs) = proof_runs(all_sources);
    let done = AtomicUsize::new(0);
    let state = Mutex::new((runs, proved, None));
    let checked = engine.check_attempts(&attempts, cancel, events, &|attempt, verdict| {
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, attempts.len(), &verdict.exercise);
        let (runs, proved, failed) = &mut *state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((index, runs)) = runs.add(attempt, &verdict)
            && let Err(error) = proved(index, runs)
        {
            failed.get_or_insert(error);
            cancel.cancel();
        }
    });
    let (.., failed) = state.into_inner().unwrap_or_else(PoisonError::into_inner);
    match (failed, checked) {
        (Some(error), _) => Err(ProofStop::By(error)),
        (None, Err(EngineError::Cancelled)) => Err(ProofStop::Interrupted),
        (None, Err(error)) => Err(ProofStop::By(error.into())),
        (None, Ok(())) => Ok(attempts.len()),
    }
}
