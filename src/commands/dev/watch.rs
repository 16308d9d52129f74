//! `pythlings dev watch`: an exercise that is being written, proved again at each save.

use crate::{
    cli::DevWatchArgs,
    commands::Context,
    course::{self, load_only},
    error::CommandResult,
};

pub(super) fn command(args: &DevWatchArgs, context: &mut Context) -> CommandResult {
    let root = super::root(context)?;
    let name = named(&root, &args.exercise)?;
    super::watch_exercise(root, name, !args.no_mutants, context)
}

/// The exercise that is meant; one whose own files cannot be read is meant by its name.
fn named(root: &std::path::Path, given: &str) -> CommandResult<String> {
    let errors = match course::load(root) {
        Ok(course) => return Ok(course.resolve(given, &std::env::current_dir()?)?.name.clone()),
        Err(errors) => errors,
    };
    match load_only(root, given) {
        Ok(course) if course.exercises.is_empty() => Err(errors.into()),
        _ => Ok(given.to_owned()),
    }
}
