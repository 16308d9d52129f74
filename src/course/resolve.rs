//! Which exercise is meant.

use std::path::Path;

use super::model::{Course, Exercise};

/// No exercise goes by that name, or several might be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no exercise is called `{given}`")]
pub struct UnknownExercise {
    /// What was typed.
    pub given: String,
    /// Names that may have been meant, the likeliest first.
    pub suggestions: Vec<String>,
}

impl UnknownExercise {
    /// What to do: ``did you mean `slicing1`?``
    pub fn hint(&self) -> String {
        todo!()
    }
}

impl Course {
    /// The exercise that `given` means: its name, its folder's name, the path of a file or folder in it (from `cwd`), or the
    /// beginning of its name when only one begins so.
    pub fn resolve(&self, given: &str, cwd: &Path) -> Result<&Exercise, UnknownExercise> {
        let _ = (given, cwd);
        todo!()
    }
}
