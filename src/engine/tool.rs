//! Programs that come in a package group of the course and are run on the course itself: a formatter, a linter.

use std::{ffi::OsString, path::Path};

use super::{Engine, EngineError, cancel::Cancel, process};
use crate::python::{LayerError, LayerEvents};

/// What a tool wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolOutput {
    /// Its exit status; `None` when a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Engine {
    /// Runs the program of that name from a package group, which is installed first if need be. It is not confined: it comes from the
    /// course, as pytest does, and no attempt is run by it.
    pub fn run_tool(
        &self,
        group: &str,
        program: &str,
        arguments: &[OsString],
        folder: &Path,
        cancel: &Cancel,
        events: &dyn LayerEvents,
    ) -> Result<ToolOutput, EngineError> {
        let cancelled = || cancel.is_cancelled();
        let layer = match self.packages.layer(group, &self.launcher.interpreter, events, &cancelled) {
            Err(LayerError::Cancelled { .. }) => return Err(EngineError::Cancelled),
            layer => layer?,
        };
        let path = layer.path().join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
        let output = process::run_and_read(&path, arguments, folder)?;
        Ok(ToolOutput {
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }
}
