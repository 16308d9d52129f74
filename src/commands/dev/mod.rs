//! `pythlings dev`: for those who write a course.

mod check;
mod dossiers;
mod found;
mod import;
mod lint;
mod mutate;
mod new;
mod proofs;
mod renumber;
mod sound;
mod topics;
mod trials;
pub(in crate::commands) mod which;

use indicatif::{ProgressBar, ProgressStyle};

use super::{CommandError, CommandResult, Context};
use crate::{
    cli::{Dev, DevCommand},
    course::{self, Course},
    exit::ExitStatus,
    ui::text::{Line, Style},
};

/// Performs the command.
pub(super) fn command(args: &Dev, context: &mut Context) -> CommandResult {
    match &args.command {
        DevCommand::Check(args) => check::command(args, context),
        DevCommand::Import(args) => import::command(args, context),
        DevCommand::Mutate(which) => mutate::command(which, context),
        DevCommand::New(args) => new::command(args, context),
        DevCommand::Renumber(args) => renumber::command(args, context),
        DevCommand::Topics => topics::command(context),
    }
}

/// Reads the course where it is written. What lies in its folders counts, whatever a snapshot for learners says.
fn open(context: &Context) -> CommandResult<Course> {
    let root = context.course_root()?;
    // Asked first: what is wrong with a learner's folder is no author's business.
    if course::is_learner(&root) {
        return Err(learners_folder());
    }
    let mut course = course::load(&root)?;
    course.snapshot = None;
    Ok(course)
}

/// What is told to whoever wants to write a course where somebody learns.
fn learners_folder() -> CommandError {
    let message = "this is a learner's folder; `pythlings dev` works where the course is written";
    CommandError::new(ExitStatus::Usage, message)
        .hint("go to that folder (such as a clone of the course's repository), or name it with `--course DIR`")
}

/// Says something beside the result.
fn note(context: &mut Context, words: &str) -> CommandResult<()> {
    Ok(context.err.print(&vec![Line::of("note", Style::Dim).with(format!(": {words}"), Style::Plain)])?)
}

/// How many runs are done, and what was run last.
pub(super) fn progress_bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::new(total as u64);
    if let Ok(style) = ProgressStyle::with_template(" {prefix}{bar:32} {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("█▌░"));
    }
    bar
}
