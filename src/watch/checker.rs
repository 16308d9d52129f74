//! What watch mode needs from the code that checks exercises.

use crate::{
    course::Exercise,
    engine::{Cancel, Download, EngineError, verdict::Verdict},
    error::CommandError,
};

/// Checks exercises for watch mode. The engine is one; tests have their own.
///
/// Every method may be called from any thread, `check` and `check_all` also at the same time.
pub trait Checker: Send + Sync {
    /// Makes ready for the next check of `exercise` and returns at once.
    fn prepare(&self, exercise: &Exercise);

    /// Checks one exercise; blocks until there is a verdict or `cancel` ends it.
    ///
    /// `preparing` is told, in a few words, about whatever keeps the learner waiting before the check proper begins,
    /// such as the first installation of pytest.
    fn check(&self, exercise: &Exercise, cancel: &Cancel, preparing: &Preparing<'_>) -> Result<Verdict, CheckError>;

    /// What would have to be downloaded before these exercises can be checked.
    fn downloads(&self, exercises: &[&Exercise]) -> Result<Vec<Download>, CheckError>;

    /// Checks these exercises; `finished` gets each verdict as it comes, in any order.
    fn check_all(
        &self,
        exercises: &[&Exercise],
        cancel: &Cancel,
        preparing: &Preparing<'_>,
        finished: &mut dyn FnMut(Verdict),
    ) -> Result<(), CheckError>;
}

/// Is told what is being made ready, in a few words for the status line; no words at all when all is ready. A new save
/// meanwhile does not begin again from the beginning: what is made ready serves it, too.
pub type Preparing<'a> = dyn Fn(&str) + Sync + 'a;

/// There is no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckError {
    /// Somebody asked for it.
    Cancelled,
    /// This machine cannot check the exercise: no Python, no environment, a full disk.
    Failed(CommandError),
}

impl From<EngineError> for CheckError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Cancelled => Self::Cancelled,
            error => Self::Failed(error.into()),
        }
    }
}

impl From<CommandError> for CheckError {
    fn from(error: CommandError) -> Self {
        Self::Failed(error)
    }
}
