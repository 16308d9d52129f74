//! On Windows nothing keeps a run to its own folder; a job object limits it from outside (see `process`).

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{launcher::Options, prepare::PreparedFolder, process::Launch};
use crate::{
    course::model::Need,
    python::{Environment, Interpreter},
};

/// Knows which program is Python itself.
pub(super) struct Confiner {
    base: PathBuf,
}

impl Confiner {
    #[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
    pub(super) fn new(interpreter: &Interpreter, _options: &Options, _harness: &Path) -> io::Result<Self> {
        Ok(Self { base: interpreter.base_executable().to_owned() })
    }

    /// Whether runs are kept to their own folder by the system.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn confines(&self) -> bool {
        false
    }

    /// Nobody is root here.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn has_ordinary_user(&self) -> bool {
        true
    }

    /// Runs may read what the learner may.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn may_read(&self, _path: &Path, _needs: &[Need]) -> bool {
        true
    }

    /// There is no sandbox.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn without_sandbox(&self) -> Option<Self> {
        None
    }

    /// Has the base interpreter started as that of the environment. The `python.exe` of an environment would start it as a second
    /// process, which could be there before the first one is in its job; this variable is how they tell each other (the
    /// launcher's `PC/launcher.c`, and `multiprocessing`). Python forgets it when it has read it.
    pub(super) fn confine(
        &self,
        mut launch: Launch,
        environment: &Environment,
        _shared: Option<&Path>,
        _needs: &[Need],
        _prepared: &[PreparedFolder],
    ) -> Launch {
        launch.program.clone_from(&self.base);
        launch.environment.push(("__PYVENV_LAUNCHER__".into(), environment.python().into()));
        launch
    }
}
