//! `pythlings reset`: put an exercise back to its start, or bring back what that replaced.

use std::path::{Path, PathBuf};

use super::{Context, context::Opened, note::last_note};
use crate::{
    cli,
    course::{Exercise, learner},
    error::{CommandResult, ExitStatus},
    layout::slashes,
    ui::text::{Line, Style, Text},
};

pub(super) fn command(args: &cli::ResetArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.meant(Some(&args.exercise))?;
    let mut text = if args.undo { undo(&opened, &exercise)? } else { reset(&mut opened, &exercise)? };
    text.extend(last_note(&opened, &exercise.name, context.out.width()));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

fn reset(opened: &mut Opened, exercise: &Exercise) -> CommandResult<Text> {
    let reset = learner::reset(&opened.course, exercise)?;
    // A review that begins anew takes nothing back.
    if exercise.review.is_none() {
        opened.store.update(|state| state.mark_pending(&exercise.name))?;
    }
    let name = Line::of(&exercise.name, Style::Strong);
    if reset.replaced.is_empty() && reset.restored.is_empty() {
        return Ok(vec![name.with(" is at its start already", Style::Plain)]);
    }
    let mut text = vec![name.with(" is back at its start", Style::Plain)];
    if !reset.restored.is_empty() {
        text.push(Line::of(format!("restored: {}", listed(&reset.restored)), Style::Plain));
    }
    if let Some(kept) = reset.kept {
        text.push(kept_line("your version", opened, &kept));
        text.push(undo_line(exercise, "brings it back"));
    }
    Ok(text)
}

fn undo(opened: &Opened, exercise: &Exercise) -> CommandResult<Text> {
    let undone = learner::undo(&opened.course, exercise)?;
    let name = Line::of(&exercise.name, Style::Strong);
    let mut text = vec![
        name.with(" is back at the version kept in ", Style::Plain)
            .with(slashes(&opened.shown(&undone.version)), Style::Dim),
    ];
    if let Some(kept) = undone.kept {
        text.push(kept_line("the version before", opened, &kept));
        text.push(undo_line(exercise, "goes back to that"));
    }
    Ok(text)
}

fn kept_line(what: &str, opened: &Opened, kept: &Path) -> Line {
    Line::of(format!("{what} is kept in "), Style::Plain).with(slashes(&opened.shown(kept)), Style::Dim)
}

fn undo_line(exercise: &Exercise, effect: &str) -> Line {
    Line::of("hint", Style::Hint).with(format!(": `pythlings reset {} --undo` {effect}", exercise.name), Style::Plain)
}

fn listed(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|path| slashes(path)).collect();
    names.join(", ")
}
