//! `pythlings run`: check one exercise, say what is found, record a pass.

use std::sync::Arc;

use super::{
    Context, Opened,
    checking::{InstallationBar, status_of},
    interrupt::stop_on_signals,
    note::last_note,
};
use crate::{
    cli,
    course::{Exercise, learner, reveal::reveal},
    engine::{Cancel, verdict::Verdict},
    error::{CommandError, CommandResult},
    progress::{ProgressState, review::Sitting},
    report::verdict_line,
    review::{CourseReviews, EndedReview, is_try},
    timestamp::Timestamp,
    ui::{
        frame,
        review::comes_back_in,
        text::Line,
        verdict::verdict_text,
        view::{AfterPass, CommandOffers, ExerciseView, FileLink, Look},
    },
};

pub(super) fn command(args: &cli::RunArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let exercise = opened.meant(args.exercise.as_deref())?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let course = Arc::clone(&opened.course);
    let engine = context.engine(&context.engine_settings(), &course)?;
    let verdict = engine.check(&exercise, &cancel, &InstallationBar::default())?;
    let passed = verdict.passed();
    // Even if something is wrong with the disk, the verdict comes first.
    let recorded = record(&mut opened, context, &exercise, &verdict);
    let learned = if passed && opened.learning.state().is_skipped(&exercise.name) {
        context.learn(&mut opened, |learning| _ = learning.unskip(&exercise.name))
    } else {
        Ok(())
    };
    if context.writes_json() {
        context.out.write_raw(&verdict_line(&verdict))?;
    } else {
        let view = ExerciseView::new(&opened.road(), &exercise);
        let look = Look { width: context.out.width(), show_all: false, rows: context.out.rows() };
        let after = passed.then(|| after_pass(&opened, &exercise)).transpose()?;
        let after = match &recorded {
            Ok(Some(ended)) => after.map(|after| after.of_review(&comes_back_in(ended.days))),
            _ => after.map(|after| if exercise.review.is_some() { after.of_review("") } else { after }),
        };
        let mut text = verdict_text(&verdict, &view, after.as_ref(), look);
        if !passed {
            text.extend(last_note(&opened, &exercise.name, look.width));
        }
        text.push(Line::empty());
        text.extend(frame::progress(&view, look.width));
        context.out.print(&text)?;
    }
    recorded.and(learned)?;
    Ok(status_of([verdict.kind]))
}

/// Records what was found; a review that it ends.
fn record(
    opened: &mut Opened,
    context: &mut Context,
    exercise: &Exercise,
    verdict: &Verdict,
) -> CommandResult<Option<EndedReview>> {
    let passed = verdict.passed();
    if exercise.review.is_none() {
        let mark = |state: &mut ProgressState| {
            if passed { state.mark_passed(&exercise.name, Timestamp::now()) } else { state.mark_failed(&exercise.name) }
        };
        return context.record(opened, mark).map(|()| None);
    }
    let reviews = CourseReviews::new(&opened.course, opened.store.state());
    let is_open = opened.learning.state().reviewing.get(&exercise.name).is_some_and(Sitting::is_open);
    let recorded = if passed && is_open {
        reviews.end(&mut opened.learning, exercise, false).map(Some)
    } else if !passed && is_try(verdict.kind) && !learner::is_at_start(&opened.course, exercise).unwrap_or(false) {
        CourseReviews::record_try(&mut opened.learning, &exercise.name).map(|()| None).map_err(CommandError::from)
    } else {
        Ok(None)
    };
    context.warn(opened.learning.take_warning())?;
    recorded
}

/// What to say after a pass, with the solution in a place where it can be opened.
fn after_pass(opened: &Opened, exercise: &Exercise) -> CommandResult<AfterPass> {
    let (course, road) = (&opened.course, opened.road());
    let index = opened.position(&exercise.name);
    let solution = reveal(course, exercise)?.map(|path| FileLink::of_course(course, &path));
    Ok(AfterPass::new(&road, index, road.next_after(index), solution, &CommandOffers))
}
