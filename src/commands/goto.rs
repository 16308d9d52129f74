//! `pythlings goto`: make an exercise the current one.

use super::{Context, note::last_note};
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
    let mut text = vec![
        Line::of(&exercise.name, Style::Strong).with(" is the current exercise", Style::Plain),
        Line::of(path.display().to_string(), Style::Dim),
    ];
    text.extend(last_note(&opened, &exercise.name, context.out.width()));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}
