//! `pythlings check-all`

use crate::{
    commands::{CommandError, CommandResult, Context},
    exit::ExitStatus,
};

/// Performs the command.
pub(super) fn command(_context: &mut Context) -> CommandResult {
    Err(CommandError::new(ExitStatus::Bug, "this command is not built yet"))
}
