//! `pythlings goto`: make an exercise the current one.

use super::{Context, Opened, note::last_note};
use crate::{
    cli,
    course::Exercise,
    error::{CommandResult, ExitStatus},
    layout::slashes,
    ui::{
        text::{Line, Style, Text},
        tracks::off_road,
    },
};

pub(super) fn command(args: &cli::GotoArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.named(&args.exercise)?.clone();
    opened.store.update(|state| state.set_current(&exercise.name))?;
    let mut text = current_lines(&opened, &exercise);
    text.extend(last_note(&opened, &exercise.name, context.out.width()));
    context.out.print(&text)?;
    let track = opened.road().track_not_chosen(opened.position(&exercise.name)).cloned();
    if let Some(track) = track {
        let words = off_road(&exercise, &track);
        context.note(&format!("{words}; `pythlings tracks add {}` puts it there", track.name))?;
    }
    Ok(ExitStatus::Success)
}

/// What is the current exercise now.
pub(super) fn current_lines(opened: &Opened, exercise: &Exercise) -> Text {
    let path = opened.shown(&exercise.path());
    vec![
        Line::of(&exercise.name, Style::Strong).with(" is the current exercise", Style::Plain),
        Line::of(slashes(&path), Style::Dim),
    ]
}
