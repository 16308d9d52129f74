//! `pythlings dev`: for those who write a course.

mod check;
mod dossiers;
mod lint;
mod sound;
mod topics;
mod trials;
mod which;

use super::{CommandError, CommandResult, Context};
use crate::{
    cli::{Dev, DevCommand},
    course::{self, Course, CourseKind},
    exit::ExitStatus,
};

/// Performs the command.
pub(super) fn command(args: &Dev, context: &mut Context) -> CommandResult {
    match &args.command {
        DevCommand::Check(args) => check::command(args, context),
        DevCommand::Topics => topics::command(context),
    }
}

/// Reads the course where it is written. What lies in its folders counts, whatever a snapshot for learners says.
fn open(context: &Context) -> CommandResult<Course> {
    let mut course = course::load(&context.course_root()?)?;
    if course.kind == CourseKind::Learner {
        let message = "this is a learner's folder; `pythlings dev` works where the course is written";
        return Err(CommandError::new(ExitStatus::Usage, message)
            .hint("go to that folder (such as a clone of the course's repository), or name it with `--course DIR`"));
    }
    course.snapshot = None;
    Ok(course)
}
