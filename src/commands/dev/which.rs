//! Which exercises a command is about.

use crate::{
    cli::WhichArgs,
    commands::list,
    course::{Course, Exercise},
    error::CommandResult,
};

/// The exercises that are meant, in course order, each once.
pub(in crate::commands) fn chosen(course: &Course, which: &WhichArgs) -> CommandResult<Vec<Exercise>> {
    if which.exercises.is_empty() {
        let phases = list::phases(course, which.phase.as_deref())?;
        let meant = course.exercises.iter().filter(|exercise| phases.contains(&exercise.phase.as_str()));
        return Ok(meant.cloned().collect());
    }
    let cwd = std::env::current_dir()?;
    let mut names = Vec::new();
    for given in &which.exercises {
        names.push(course.resolve(given, &cwd)?.name.as_str());
    }
    Ok(course.exercises.iter().filter(|exercise| names.contains(&exercise.name.as_str())).cloned().collect())
}
