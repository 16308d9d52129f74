//! `pythlings dev new`: a new exercise that is sound but for what only a person can write.

use std::{
    fs,
    io::IsTerminal as _,
    path::{Path, PathBuf},
};

use crate::{
    authoring::{skeleton, sources},
    cli::{DevNewArgs, NewCheck},
    commands::{Context, list},
    course::{Course, Exercise, model::CheckKind, rules::naming},
    error::{CommandError, CommandResult, ExitStatus},
    files,
    layout::{EXERCISES_DIR, slashes, solution_dir},
    ui::text::{Line, Style},
};

/// The distance of numbers, so that an exercise fits between two others.
const STEP: u32 = 10;

impl From<NewCheck> for CheckKind {
    fn from(check: NewCheck) -> Self {
        match check {
            NewCheck::Pytest => Self::Pytest,
            NewCheck::Output => Self::Output,
            NewCheck::Examples => Self::Examples,
        }
    }
}

pub(super) fn command(args: &DevNewArgs, context: &mut Context) -> CommandResult {
    let course = super::open(context)?;
    let phase = list::phases(&course, Some(&args.phase))?[0].to_owned();
    check_name(&course, &args.name)?;
    let number = number(&course, &phase, args.after.as_deref())?;
    let dir = PathBuf::from(EXERCISES_DIR).join(&phase).join(format!("{number:03}_{}", args.name));
    let solution = solution_dir(&phase, &args.name);
    for path in [&dir, &solution] {
        if course.root.join(path).symlink_metadata().is_ok() {
            let message = format!("`{}` is there already", slashes(path));
            return Err(CommandError::new(ExitStatus::Usage, message).hint("choose another name, or delete it"));
        }
    }
    let topic = topic(&course, &phase, &args.name)?;
    let kind = CheckKind::from(args.check);
    let fill =
        |text: &str| text.replace("{name}", &args.name).replace("{check}", kind.word()).replace("{topic}", &topic);
    let parts = skeleton::parts(kind).into_iter().map(|(path, text)| (fill(path), fill(text)));
    write(&course.root, &dir, &solution, parts)?;
    context.out.print(&vec![
        Line::of(" ✓ ", Style::Good).with(slashes(&dir), Style::Strong),
        Line::of("   ", Style::Plain).with(slashes(&solution), Style::Plain),
    ])?;
    if !args.no_watch && context.out.is_interactive() && std::io::stdin().is_terminal() {
        return super::watch_exercise(course.root, args.name.clone(), true, context);
    }
    context.note(&format!("`pythlings dev watch {}` says what is left to write", args.name))?;
    Ok(ExitStatus::Success)
}

fn check_name(course: &Course, name: &str) -> CommandResult<()> {
    if let Some(problem) = naming::problem(name) {
        return Err(CommandError::new(ExitStatus::Usage, format!("the name `{name}` {problem}"))
            .hint("a topic and a step make a good name: `slicing1`"));
    }
    match course.exercise(name) {
        None => Ok(()),
        Some(exercise) => {
            let message = format!("there is an exercise `{name}` already: `{}`", slashes(&exercise.dir));
            Err(CommandError::new(ExitStatus::Usage, message))
        }
    }
}

/// Behind `after`, half way to the next one; at the end of the phase when nothing is said.
fn number(course: &Course, phase: &str, after: Option<&str>) -> CommandResult<u32> {
    let of_phase: Vec<&Exercise> = course.exercises.iter().filter(|exercise| exercise.phase == phase).collect();
    let Some(after) = after else {
        return Ok(of_phase.last().map_or(STEP, |last| (last.number / STEP + 1) * STEP));
    };
    let before = course.resolve(after, &std::env::current_dir()?)?;
    let Some(at) = of_phase.iter().position(|exercise| exercise.name == before.name) else {
        let message = format!("`{}` is in the phase `{}`, not in `{phase}`", before.name, before.phase);
        return Err(CommandError::new(ExitStatus::Usage, message));
    };
    let next = of_phase.get(at + 1).map(|exercise| exercise.number);
    let number = next.map_or((before.number / STEP + 1) * STEP, |next| u32::midpoint(before.number, next));
    if number == before.number {
        let message = format!("there is no number left between `{}` and the next exercise", before.name);
        return Err(
            CommandError::new(ExitStatus::Usage, message).hint(format!("`pythlings dev renumber {phase}` makes room"))
        );
    }
    Ok(number)
}

/// A topic to begin with: one of the phase that has no exercise yet, or its first one.
fn topic(course: &Course, phase: &str, name: &str) -> CommandResult<String> {
    let Some(topics) = sources::topics(course)? else {
        return Ok(name.trim_end_matches(|c: char| c.is_ascii_digit()).replace('_', "-"));
    };
    let coverage = topics.coverage(phase, &course.exercises);
    let chosen = coverage.iter().find(|one| one.is_missing()).or(coverage.first()).map(|one| one.topic);
    Ok(chosen.or(topics.topics.first()).map_or_else(|| name.to_owned(), |topic| topic.slug.clone()))
}

/// Writes both folders, or nothing: they are made beside their place and then renamed.
fn write(root: &Path, dir: &Path, solution: &Path, parts: impl Iterator<Item = (String, String)>) -> CommandResult<()> {
    let temporary = tempfile::Builder::new().prefix(".pythlings-new-").tempdir_in(root)?;
    let (made_dir, made_solution) = (temporary.path().join("exercise"), temporary.path().join("solution"));
    for (path, text) in parts {
        let path = match path.split_once('/') {
            Some(("{dir}", rest)) => made_dir.join(rest),
            Some((_, rest)) => made_solution.join(rest),
            None => made_dir.join(path),
        };
        files::create(&path, text.as_bytes())?;
    }
    let (dir, solution) = (root.join(dir), root.join(solution));
    for folder in [&dir, &solution] {
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent)?;
        }
    }
    fs::rename(&made_dir, &dir)?;
    if let Err(error) = fs::rename(&made_solution, &solution) {
        // What cannot be taken back is at least a whole folder, and `dev check` says what it lacks.
        let _ = fs::rename(&dir, &made_dir);
        return Err(error.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::*;

    #[test]
    fn every_kind_of_check_can_be_asked_for() {
        let words: Vec<&str> = NewCheck::value_variants().iter().map(|check| CheckKind::from(*check).word()).collect();
        for kind in CheckKind::ALL {
            assert!(words.contains(&kind.word()), "{}", kind.word());
        }
    }
}
