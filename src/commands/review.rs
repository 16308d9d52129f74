//! `pythlings review`: what comes back, and the next of it.

use super::{Context, Opened};
use crate::{
    cli,
    course::reveal::reveal,
    error::{CommandError, CommandResult, ExitStatus},
    progress::review::Sitting,
    report::{ReviewRow, ReviewState},
    review::{CourseReviews, ReviewsNow},
    ui::{
        frame, review as words,
        text::{Line, Style},
        view::FileLink,
        wrap::prose,
    },
};

pub(super) fn command(args: &cli::ReviewArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let result = if args.give_up { give_up(&mut opened, context) } else { show(args, &mut opened, context) };
    context.warn(opened.learning.take_warning())?;
    result
}

fn show(args: &cli::ReviewArgs, opened: &mut Opened, context: &mut Context) -> CommandResult {
    let reviews = CourseReviews::new(&opened.course, opened.store.state());
    let (begun, now) =
        if args.list { (None, reviews.read(&mut opened.learning)?) } else { reviews.begin(&mut opened.learning)? };
    if context.writes_json() {
        context.out.write_raw(&json(opened, &now))?;
        return Ok(ExitStatus::Success);
    }
    let width = context.out.width();
    let mut text = words::due(&opened.course, &now, width);
    if let Some(review) = &begun {
        text.push(Line::empty());
        text.extend(words::begun(&opened.course, review, width));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// Ends the review that was begun, and says where its solution is.
fn give_up(opened: &mut Opened, context: &mut Context) -> CommandResult {
    let reviews = CourseReviews::new(&opened.course, opened.store.state());
    let now = reviews.read(&mut opened.learning)?;
    let is_open = |name: &&String| now.sittings.get(*name).is_some_and(Sitting::is_open);
    let name = now.queue.today.iter().find(is_open);
    let Some(exercise) = name.and_then(|name| opened.course.exercise(name)) else {
        return Err(
            CommandError::new(ExitStatus::Usage, "no review is begun").hint("`pythlings review` begins the next one")
        );
    };
    let ended = reviews.end(&mut opened.learning, exercise, true)?;
    if context.writes_json() {
        context.out.write_raw(&json(opened, &ended.now))?;
        return Ok(ExitStatus::Success);
    }
    let width = context.out.width();
    let sentence = format!("That's fine: {}.", words::comes_back_in(ended.days));
    let mut text = vec![
        Line::of(format!(" {}", exercise.name), Style::Strong)
            .with(format!(" · {}", exercise.title), Style::Plain)
            .cut(width),
    ];
    text.extend(prose(&sentence, width, 1));
    if let Some(solution) = reveal(&opened.course, exercise)? {
        let mut line = Line::of(" the solution  ", Style::Dim);
        line.spans.extend(frame::link(&FileLink::of_course(&opened.course, &solution), Style::Hint).spans);
        text.push(frame::cut_left(&line, width));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// A line for each exercise that comes back, in the order in which they do.
fn json(opened: &Opened, now: &ReviewsNow) -> String {
    let learning = opened.learning.state();
    let names = CourseReviews::new(&opened.course, opened.store.state()).names(learning);
    let place = |name: &str| now.queue.today.iter().position(|due| due == name).unwrap_or(usize::MAX);
    let row = |name: &str| Some((opened.course.exercise(name)?, learning.reviews.get(name)?));
    let mut rows: Vec<_> = names.into_iter().filter_map(row).collect();
    rows.sort_by_key(|(exercise, card)| (place(&exercise.name), card.due, exercise.name.as_str()));
    rows.into_iter()
        .map(|(exercise, card)| {
            let sitting = now.sittings.get(&exercise.name).filter(|sitting| sitting.is_open());
            let state = match sitting {
                Some(_) => ReviewState::Begun,
                None if place(&exercise.name) < usize::MAX => ReviewState::Due,
                None => ReviewState::Later,
            };
            let path = sitting.map(|it| exercise.in_review(&it.folder).path().to_string_lossy().replace('\\', "/"));
            ReviewRow {
                exercise: &exercise.name,
                phase: &exercise.phase,
                title: &exercise.title,
                state,
                due: card.due.to_string(),
                last: card.last.to_string(),
                count: card.count,
                stability: card.stability,
                path,
            }
            .line()
        })
        .collect()
}
