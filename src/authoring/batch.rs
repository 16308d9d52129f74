//! Many runs of several exercises: what proving them and changing their solutions have in common.

use super::Progress;
use crate::{
    course::{Exercise, rules::ExerciseSources},
    engine::{Attempt, Cancel, Engine, verdict::Verdict},
    error::CommandResult,
    python::LayerEvents,
};

/// Exercises that are run with one Python, and who is asked and told.
pub(crate) struct ExerciseBatch<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) all_sources: &'a [ExerciseSources],
    pub(crate) cancel: &'a Cancel,
    pub(crate) events: &'a (dyn LayerEvents + Sync),
    /// Asked once for each exercise, in order, whether it may be begun; what was begun is run to its end.
    pub(crate) may_begin: &'a dyn Fn(usize) -> bool,
}

impl ExerciseBatch<'_> {
    /// Carries out a run for each of `exercise_of`, which holds the indices of their exercises: `attempt` makes it, `progress` is told
    /// of it, `finished` gets its verdict. Also says which exercises were begun; `None`: nobody came to ask.
    pub(super) fn run<'r>(
        &self,
        exercise_of: &[usize],
        mut attempt: impl FnMut(usize) -> Attempt<'r>,
        progress: &mut Progress<'_>,
        mut finished: impl FnMut(usize, &Verdict) -> CommandResult<()>,
    ) -> (Vec<Option<bool>>, CommandResult<()>) {
        let exercises: Vec<&Exercise> = self.all_sources.iter().map(|sources| &sources.exercise).collect();
        let mut begun: Vec<Option<bool>> = vec![None; exercises.len()];
        let make = |run: usize| {
            let index = exercise_of[run];
            Ok(begun[index].get_or_insert_with(|| (self.may_begin)(index)).then(|| attempt(run)))
        };
        let mut done = 0;
        let checked =
            self.engine.check_many(&exercises, exercise_of.len(), make, self.cancel, self.events, |run, verdict| {
                done += 1;
                progress(done, exercise_of.len(), &verdict.exercise);
                finished(run, &verdict)
            });
        (begun, checked)
    }
}
