//! `pythlings check-all`: check every exercise in parallel, record what is found, end with names.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    Context, Opened,
    checking::{InstallationBar, status_of},
    interrupt::stop_on_signals,
    log::draw_target,
};
use crate::{
    course::{Exercise, learner},
    engine::{Cancel, Download, verdict::VerdictKind},
    error::{CommandResult, ExitStatus},
    report::verdict_line,
    timestamp::Timestamp,
    ui::{
        installation::downloads_message,
        summary,
        summary::{Outcome, Unchecked},
    },
};

pub(super) fn command(context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let course = Arc::clone(&opened.course);
    let engine = context.engine(&context.engine_settings(), &course)?;
    // Before anything is checked: a run may write into the folder where it is not confined.
    let begun = learner::begun(&course);
    let left_out =
        if context.can_ask() { left_out(context, &engine.downloads(&course.exercises))? } else { HashSet::new() };
    let exercises: Vec<&Exercise> =
        course.exercises.iter().filter(|exercise| !left_out.contains(&exercise.name)).collect();
    let bar = progress_bar(exercises.len());
    let mut found = HashMap::new();
    let writes_json = context.writes_json();
    let checked = engine.check_all(&exercises, &cancel, &InstallationBar::default(), |verdict| {
        bar.inc(1);
        bar.set_message(verdict.exercise.clone());
        let line = writes_json.then(|| verdict_line(&verdict));
        found.insert(verdict.exercise, verdict.kind);
        line.map_or(CommandResult::Ok(()), |line| Ok(context.out.write_raw(&line)?))
    });
    bar.finish_and_clear();
    let before = opened.store.state().clone();
    let recorded = record(context, &mut opened, &found);
    let interrupted = match checked {
        Ok(()) => false,
        Err(error) if error.is_interruption() => true,
        Err(error) => return Err(error),
    };
    if !context.writes_json() {
        let width = context.out.width();
        let outcome = |(index, exercise): (usize, &'_ Exercise)| {
            let kind = *found.get(&exercise.name)?;
            // Where no starters are kept, nobody can tell what was begun.
            let is_begun = course.snapshot.is_none() || begun.contains(&index);
            Some(Outcome {
                exercise: &course.exercises[index],
                kind,
                was_done: before.is_done(&exercise.name),
                is_begun,
            })
        };
        let outcomes: Vec<Outcome<'_>> = course.exercises.iter().enumerate().filter_map(outcome).collect();
        let unchecked = Unchecked { not_downloaded: left_out.len(), ..Unchecked::default() };
        context.out.print(&summary::check_all(&course, &outcomes, unchecked, width))?;
    }
    recorded?;
    Ok(if interrupted { ExitStatus::Interrupted } else { status_of(found.into_values()) })
}

/// Asks before anything is downloaded; the names of the exercises that have to do without.
fn left_out(context: &mut Context, downloads: &[Download]) -> CommandResult<HashSet<String>> {
    if downloads.is_empty() {
        return Ok(HashSet::new());
    }
    let waiting: HashSet<String> = downloads.iter().flat_map(|download| download.exercises.iter().cloned()).collect();
    let (count, words) = (waiting.len(), downloads_message(downloads));
    let question = format!("{count} exercises need packages that are not here yet: {words}. Download them now?");
    Ok(if context.ask(&question)? { HashSet::new() } else { waiting })
}

/// One write for everything that was found, also when the check was interrupted.
fn record(context: &mut Context, opened: &mut Opened, found: &HashMap<String, VerdictKind>) -> CommandResult<()> {
    let now = Timestamp::now();
    context.record(opened, |state| {
        for (name, kind) in found {
            state.mark_checked(name, kind.passes(), now);
        }
    })
}

fn progress_bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), draw_target());
    if let Ok(style) = ProgressStyle::with_template(" {bar:32} {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("█▌░"));
    }
    bar
}
