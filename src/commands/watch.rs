//! `pythlings` without a command: watch mode.

use std::sync::Arc;

use super::{Context, Opened, course_checker::CourseChecker, interrupt::signal_rules};
use crate::{
    cli,
    error::{CommandError, CommandResult, ExitStatus},
    python::CacheDir,
    ui::wrap::prose,
    watch,
    watch::{Editor, EditorSurroundings, Ending, Setup},
};

pub(super) fn command(args: &cli::WatchArgs, context: &mut Context) -> CommandResult {
    let Opened { course, store, learning, .. } = context.open()?;
    if course.exercises.is_empty() {
        return Err(CommandError::new(ExitStatus::Usage, "the course has no exercises yet"));
    }
    let chosen = Editor::choose(args.edit_cmd.as_deref(), &course.root, &EditorSurroundings::detect())?;
    let checker = Arc::new(CourseChecker::new(Arc::clone(&course), context.engine_settings()));
    // If there is no cache at all, the first check says so.
    let notice = chosen.warning.or_else(|| CacheDir::open().ok().and_then(|cache| cache.fallback_message()));
    let signals = signal_rules();
    let setup = Setup { course, store, learning, checker, signals, poll: args.poll, editor: chosen.editor, notice };
    let ending = watch::run(setup, &mut context.out, &mut context.err)?;
    if ending == Ending::CourseUpdated {
        let words = "The course was brought up to date, so what was watched is not what is there now. Start `pythlings` again: you go on \
                     where you were.";
        context.out.print(&prose(words, context.out.width(), 0))?;
    }
    Ok(ending.into())
}
