//! `pythlings goto`: make an exercise the current one.

use super::Context;
use crate::{
    cli,
    error::{CommandResult, ExitStatus},
    ui::text::{Line, Style},
};

pub(super) fn command(args: &cli::GotoArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.named(&args.exercise)?.clone();
    opened.store.update(|state| state.set_current(&exercise.name))?;
    let path = opened.shown(&exercise.path());
    context.out.print(&vec![
        Line::of(&exercise.name, Style::Strong).with(" is the current exercise", Style::Plain),
        Line::of(path.display().to_string(), Style::Dim),
    ])?;
    Ok(ExitStatus::Success)
}
