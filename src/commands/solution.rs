//! `pythlings solution`: the solution to compare with, once the exercise is done.

use super::{Context, Opened};
use crate::{
    cli, course,
    course::Exercise,
    error::{CommandError, CommandResult, ExitStatus},
    layout::slashes,
    ui::{
        page::Page,
        text::{Line, Style},
        view::FileLink,
    },
};

pub(super) fn command(args: &cli::SolutionArgs, context: &mut Context) -> CommandResult {
    let opened = context.open()?;
    let exercise = match args.exercise.as_deref() {
        Some(given) => opened.named(given)?,
        None => last_done(&opened)?,
    };
    let is_done = opened.store.state().is_done(&exercise.name);
    if !is_done && exercise.checkpoint {
        let message = format!("`{}` is a checkpoint: its solution is there once it passes", exercise.name);
        return Err(CommandError::new(ExitStatus::NotPassed, message)
            .hint("everything it needs was in the exercises before it; `pythlings solution NAME` shows the solutions of those"));
    }
    if !is_done && !args.anyway {
        return Err(CommandError::new(ExitStatus::NotPassed, format!("`{}` is not done yet", exercise.name)).hint(
            format!(
                "`pythlings hint {}` helps a little; `pythlings solution {} --anyway` shows everything",
                exercise.name, exercise.name
            ),
        ));
    }
    let width = context.out.width();
    if args.diff {
        context.out.print(&Page::of_difference(&opened.course, exercise)?.lines(width))?;
        return Ok(ExitStatus::Success);
    }
    let page = Page::of_solution(&opened.course, exercise)?;
    if !context.out.is_interactive() {
        return raw(context, &course::solution(&opened.course, exercise)?);
    }
    let mut text = page.lines(width);
    text.push(Line::empty());
    if let Some(origin) = &exercise.origin {
        let licence = origin.licence.iter().map(|licence| format!(" · {licence}"));
        let words: String = std::iter::once(origin.from.clone()).chain(licence).collect();
        text.push(Line::of(" from   ", Style::Dim).with(words, Style::Plain));
    }
    let own = FileLink::of_course(&opened.course, &exercise.path());
    let mut line = Line::of(" yours  ", Style::Dim);
    line.spans.extend(crate::ui::frame::link(&own, Style::Hint).spans);
    text.push(line);
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// For a file or another program: the code and nothing else. Several files are told apart by a comment.
fn raw(context: &mut Context, files: &[course::CourseFile]) -> CommandResult {
    for file in files {
        if files.len() > 1 {
            context.out.write_raw(&format!("# {}\n", slashes(&file.path)))?;
        }
        context.out.write_raw(&String::from_utf8_lossy(&file.contents))?;
    }
    Ok(ExitStatus::Success)
}

/// The exercise that was done last: the one a learner who has just passed wants to compare.
fn last_done(opened: &Opened) -> CommandResult<&Exercise> {
    let done = &opened.store.state().done;
    let exercises = opened.course.exercises.iter().enumerate();
    let dated = exercises.filter_map(|(index, exercise)| Some(((done.get(&exercise.name)?.at, index), exercise)));
    let last = dated.max_by_key(|(order, _)| *order).map(|(_, exercise)| exercise);
    last.ok_or_else(|| {
        CommandError::new(ExitStatus::NotPassed, "no exercise is done yet")
            .hint("`pythlings hint` helps a little; `pythlings solution NAME --anyway` shows a solution before that")
    })
}
