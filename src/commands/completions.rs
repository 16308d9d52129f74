//! `pythlings completions`

use crate::{
    cli,
    commands::{CommandError, CommandResult, Context},
    exit::ExitStatus,
};

/// Performs the command.
pub(super) fn command(_args: &cli::Completions, _context: &mut Context) -> CommandResult {
    Err(CommandError::new(ExitStatus::Bug, "this command is not built yet"))
}
