//! `pythlings hint`: one more hint each time.

use super::{Context, Opened, note::last_note};
use crate::{
    cli,
    course::Exercise,
    error::{CommandResult, ExitStatus},
    review::CourseReviews,
    ui::{
        frame, page,
        text::{Line, Style},
        verdict,
        view::{ExerciseView, Look},
        wrap::prose,
    },
};

pub(super) fn command(args: &cli::HintArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.meant(args.exercise.as_deref())?;
    let width = context.out.width();
    if exercise.checkpoint {
        let words = format!(
            "`{}` is a checkpoint: it shows you what you can do on your own by now, so it has no hints. Everything it needs was in the \
             exercises before it, and you may look at those as often as you like.",
            exercise.name
        );
        return without(context, &opened, &words, &exercise);
    }
    if exercise.hints.is_empty() {
        return without(context, &opened, &format!("`{}` has no hints.", exercise.name), &exercise);
    }
    let total = u32::try_from(exercise.hints.len()).unwrap_or(u32::MAX);
    let next = |seen: u32| if args.all { total } else { seen.saturating_add(1).min(total) };
    let shown = if exercise.review.is_some() {
        let shown = next(opened.learning.state().reviewing.get(&exercise.name).map_or(0, |sitting| sitting.hints));
        let reviews = CourseReviews::new(&opened.course, opened.store.state());
        let recorded = reviews.record_hints(&mut opened.learning, &exercise.name, shown);
        context.warn(opened.learning.take_warning())?;
        recorded.map(|_| shown)?
    } else {
        context.record(&mut opened, |state| {
            let shown = next(state.hints_seen(&exercise.name));
            state.mark_hints_seen(&exercise.name, shown);
            shown
        })?
    };

    let mut view = ExerciseView::new(&opened.road(), &exercise);
    view.hints_shown = shown as usize;
    let mut text = vec![
        Line::of(format!(" {}", exercise.name), Style::Strong)
            .with(format!(" · {}", exercise.title), Style::Plain)
            .cut(width),
    ];
    text.extend(view.instructions.as_ref().map(|file| frame::instructions(file, width)));
    text.push(Line::empty());
    text.extend(verdict::hints(&view, Look { width, show_all: false, rows: None }));
    if shown == total {
        text.push(Line::empty());
        text.extend(prose("These are all its hints.", width, 3));
        text.extend(page::to_read(&exercise.docs, width));
    }
    text.extend(last_note(&opened, &exercise.name, width));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// Why there are none; what the learner has written down helps all the same.
fn without(context: &mut Context, opened: &Opened, why: &str, exercise: &Exercise) -> CommandResult {
    let width = context.out.width();
    let mut text = prose(why, width, 1);
    text.extend(last_note(opened, &exercise.name, width));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}
