//! Without `fork` each check has a worker of its own, as a learner's has.

use std::collections::HashSet;

use super::{Engine, EngineError, attempt::Attempt, cancel::Cancel, verdict::Verdict};
use crate::python::LayerEvents;

/// Starts the workers of one thread.
pub(super) struct Servers<'e> {
    engine: &'e Engine,
}

impl<'e> Servers<'e> {
    pub(super) fn new(engine: &'e Engine, _own: &HashSet<&str>) -> Self {
        Self { engine }
    }

    #[expect(clippy::needless_pass_by_ref_mut, reason = "the other platform's version needs it")]
    pub(super) fn check(
        &mut self,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
    ) -> Result<Verdict, EngineError> {
        if cancel.is_cancelled() {
            return Err(EngineError::Cancelled);
        }
        self.engine.check_with(attempt, cancel, events, |prepared, materials| {
            self.engine.check_reported(prepared, materials, attempt, cancel)
        })
    }

    /// Each worker has gone with its check.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn end(self) {}
}
