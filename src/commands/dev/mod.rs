//! `pythlings dev`: for those who write a course.

mod check;
mod import;
mod mutate;
mod new;
mod renumber;
mod scope;
mod topics;
mod watch;
pub(in crate::commands) mod which;

use crate::{authoring::watch::AuthorSetup, commands::interrupt::signal_rules};
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

use super::{Context, log::draw_target};
use crate::{
    authoring,
    cli::{DevArgs, DevCommand, WhichArgs},
    course,
    course::{Course, CourseErrors, Diagnostic, Exercise},
    error::{CommandError, CommandResult, ExitStatus},
};

pub(crate) fn command(args: &DevArgs, context: &mut Context) -> CommandResult {
    match &args.command {
        DevCommand::Check(args) => check::command(args, context),
        DevCommand::Import(args) => import::command(args, context),
        DevCommand::Mutate(args) => mutate::command(args, context),
        DevCommand::New(args) => new::command(args, context),
        DevCommand::Renumber(args) => renumber::command(args, context),
        DevCommand::Topics(args) => topics::command(args, context),
        DevCommand::Watch(args) => watch::command(args, context),
    }
}

/// The folder where a course is written.
fn root(context: &Context) -> CommandResult<PathBuf> {
    let root = context.course_root()?;
    // Asked first: what is wrong with a learner's folder is no author's business.
    if course::is_learner(&root) {
        return Err(learners_folder());
    }
    Ok(root)
}

/// Reads the course where it is written. What is in its folders counts, whatever a snapshot for learners says.
fn open(context: &Context) -> CommandResult<Course> {
    let mut course = course::load(&root(context)?)?;
    course.snapshot = None;
    Ok(course)
}

/// A course, and the exercises of it that a command is about.
struct ChosenExercises {
    course: Course,
    exercises: Vec<Exercise>,
    /// Whether these are all that there are.
    is_whole_course: bool,
}

/// Reads the course for a command that is about some exercises: of those that are not named nobody asks what is wrong with them.
fn open_for(which: &WhichArgs, context: &mut Context) -> CommandResult<ChosenExercises> {
    let (mut course, others) = course::load_readable(&root(context)?)?;
    course.snapshot = None;
    let is_named = |found: &Diagnostic| {
        let path = found.path.to_string_lossy().replace('\\', "/");
        let is_it =
            |name: &String, part: &str| part.ends_with(name.as_str()) || name.split(['/', '\\']).any(|it| it == part);
        let is_folder = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
        path.split('/').skip(2).filter(is_folder).any(|part| which.exercises.iter().any(|name| is_it(name, part)))
    };
    let chosen = which::chosen(&course, which);
    if !others.is_empty() && (which.exercises.is_empty() || (chosen.is_err() && others.iter().any(is_named))) {
        return Err(CourseErrors { root: course.root, kind: course.kind, findings: others }.into());
    }
    let exercises = chosen?;
    if let Some(first) = others.first() {
        context.note(&format!(
            "other exercises were passed over, as something is wrong with them: `{}` {}",
            first.path.display(),
            first.message
        ))?;
    }
    let is_whole_course = others.is_empty() && exercises.len() == course.exercises.len();
    Ok(ChosenExercises { course, exercises, is_whole_course })
}

/// What someone is told who wants to write a course where somebody learns.
fn learners_folder() -> CommandError {
    let message = "this is a learner's folder; `pythlings dev` works where the course is written";
    CommandError::new(ExitStatus::Usage, message)
        .hint("go to that folder (such as a clone of the course's repository), or name it with `--course DIR`")
}

/// Watches an exercise that is being written.
fn watch_exercise(root: PathBuf, name: String, mutants: bool, context: &mut Context) -> CommandResult {
    let (settings, signals) = (context.engine_settings(), signal_rules());
    let setup = AuthorSetup { root, name, mutants, settings, signals };
    Ok(authoring::watch::run(setup, &mut context.out, &mut context.err)?.into())
}

/// Shows that on a bar.
fn shown_on(bar: &ProgressBar) -> impl Fn(usize, usize, &str) {
    move |done, total, exercise| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
        bar.set_message(exercise.to_owned());
    }
}

/// How many runs are done, and what was run last.
pub(crate) fn progress_bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), draw_target());
    if let Ok(style) = ProgressStyle::with_template(" {prefix}{bar:32} {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("█▌░"));
    }
    bar
}
