//! Where a command's log goes.

use std::{
    env,
    io::{self, IsTerminal as _},
    path::PathBuf,
};

use indicatif::ProgressDrawTarget;

use super::Context;
use crate::{
    cli::Cli,
    error::CommandResult,
    logging::{self, FILE_VARIABLE, FILTER_VARIABLE, LogDestination},
    python::{CacheDir, CacheDirError},
};

/// Starts logging, if asked to.
pub(super) fn start(cli: &Cli) -> CommandResult<()> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    let (filter, file) = (set(FILTER_VARIABLE), set(FILE_VARIABLE));
    let filter = match (filter, &file) {
        (Some(filter), _) => filter.to_string_lossy().into_owned(),
        // If a file is named, something should end up in it.
        (None, Some(_)) => "debug".to_owned(),
        (None, None) => return Ok(()),
    };
    let destination = match file {
        Some(file) => LogDestination::File(file.into()),
        None if cli.takes_the_screen() && io::stderr().is_terminal() => LogDestination::File(usual_file()?),
        None => LogDestination::Stderr,
    };
    Ok(logging::start(&filter, destination)?)
}

/// Says where the log is, at the end of a command that had the screen.
pub(super) fn tell(context: &mut Context) {
    if let Some(LogDestination::File(path)) = logging::destination() {
        // Not worth a failure: `doctor` reports it, too.
        let _ = context.note(&format!("the log is in `{}`", path.display()));
    }
}

/// The log file of commands that use the screen.
pub(super) fn usual_file() -> Result<PathBuf, CacheDirError> {
    Ok(CacheDir::open()?.path().join("log").join("pythlings.log"))
}

/// Where a progress bar is drawn: nowhere when there are log lines in its place.
pub(super) fn draw_target() -> ProgressDrawTarget {
    if logging::is_on_stderr() { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() }
}
