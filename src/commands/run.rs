//! `pythlings run`: check one exercise, say what is found, record a pass.

use std::sync::Arc;

use super::{CommandResult, Context, checking::InstallationBar, interrupt::stop_on_signals};
use crate::{
    cli::{self, Format},
    engine::Cancel,
    exit::ExitStatus,
    progress::Timestamp,
    ui::{
        verdict::verdict_text,
        view::{ExerciseView, Look},
    },
};

/// Performs the command.
pub(super) fn command(args: &cli::Run, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.named_or_current(args.exercise.as_deref())?.clone();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let course = Arc::new(std::mem::take(&mut opened.course));
    let engine = context.engine_settings().engine(Arc::clone(&course))?;
    let verdict = engine.check(&exercise, &cancel, &InstallationBar::default())?;
    let passed = verdict.passed();
    opened.store.update(|state| {
        if passed { state.mark_passed(&exercise.name, Timestamp::now()) } else { state.mark_failed(&exercise.name) }
    })?;
    match context.format {
        Format::Json => context.out.print_line(serde_json::to_string(&verdict).unwrap_or_default())?,
        Format::Human => {
            let view = ExerciseView::new(&course, &exercise, opened.store.state());
            let look = Look { width: context.out.width(), show_all: false };
            context.out.print(&verdict_text(&verdict, &view, None, look))?;
        }
    }
    Ok(if passed { ExitStatus::Success } else { ExitStatus::NotPassed })
}
