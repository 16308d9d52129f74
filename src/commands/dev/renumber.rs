//! `pythlings dev renumber`: give the exercises of a phase the numbers 10, 20, 30 …, in the order they have.

use std::{fs, path::PathBuf};

use crate::{
    cli::DevRenumberArgs,
    commands::{Context, list},
    error::{CommandError, CommandResult, ExitStatus},
    layout::slashes,
    ui::text::{Line, Style, Text},
};

pub(super) fn command(args: &DevRenumberArgs, context: &mut Context) -> CommandResult {
    let course = super::open(context)?;
    let phase = list::phases(&course, Some(&args.phase))?[0].to_owned();
    let of_phase = course.exercises.iter().filter(|exercise| exercise.phase == phase);
    let moves: Vec<(PathBuf, PathBuf)> = of_phase
        .zip(1u32..)
        .map(|(exercise, place)| {
            let name = format!("{:03}_{}", place * 10, exercise.name);
            (exercise.dir.clone(), exercise.dir.with_file_name(name))
        })
        .filter(|(from, to)| from != to)
        .collect();
    // Names are unique, so no new path is another exercise's old one.
    let mut done: Vec<&(PathBuf, PathBuf)> = Vec::new();
    for one in &moves {
        let (from, to) = one;
        let result = match course.root.join(to).symlink_metadata() {
            Ok(_) => Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists)),
            Err(_) => fs::rename(course.root.join(from), course.root.join(to)),
        };
        if let Err(error) = result {
            for (from, to) in done {
                // Whatever cannot be moved back keeps its new number, and is still the same exercise.
                let _ = fs::rename(course.root.join(to), course.root.join(from));
            }
            let message = format!("cannot rename `{}` to `{}`: {error}", slashes(from), slashes(to));
            return Err(CommandError::new(ExitStatus::Machine, message).hint("nothing was renamed"));
        }
        done.push(one);
    }
    let mut text: Text = moves
        .iter()
        .map(|(from, to)| Line::of(format!(" {} → {}", slashes(from), slashes(to)), Style::Plain))
        .collect();
    let words = if moves.len() == 1 { "exercise has" } else { "exercises have" };
    text.push(Line::of(format!(" ✓ {} {words} a new number", moves.len()), Style::Good));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}
