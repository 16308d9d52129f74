//! `pythlings` without a command: watch mode.

use std::sync::Arc;

use super::{Context, Opened, course_checker::CourseChecker, interrupt::signal_rules};
use crate::{
    cli,
    error::{CommandError, CommandResult, ExitStatus},
    python::CacheDir,
    watch,
    watch::{Editor, EditorSurroundings, Setup},
};

pub(super) fn command(args: &cli::WatchArgs, context: &mut Context) -> CommandResult {
    let Opened { course, store, .. } = context.open()?;
    if course.exercises.is_empty() {
        return Err(CommandError::new(ExitStatus::Usage, "the course has no exercises yet"));
    }
    let chosen = Editor::choose(args.edit_cmd.as_deref(), &course.root, &EditorSurroundings::detect())?;
    let checker = Arc::new(CourseChecker::new(Arc::clone(&course), context.engine_settings()));
    // If there is no cache at all, the first check says so.
    let notice = chosen.warning.or_else(|| CacheDir::open().ok().and_then(|cache| cache.fallback_message()));
    let signals = signal_rules();
    let setup = Setup { course, store, checker, signals, poll: args.poll, editor: chosen.editor, notice };
    Ok(watch::run(setup, &mut context.out, &mut context.err)?.into())
}
