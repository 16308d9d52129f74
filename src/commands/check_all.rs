//! `pythlings check-all`: check every exercise in parallel, record what is found, end with names.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    Context, Opened,
    checking::{InstallationBar, status_of},
    interrupt::{status_after, stop_on_signals},
    log::draw_target,
};
use crate::{
    course::{Exercise, learner},
    engine::{Cancel, Download, verdict::VerdictKind},
    error::CommandResult,
    progress::{Road, Standing},
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
    let considered: Vec<&Exercise> =
        considered(&opened.road(), &begun).into_iter().map(|index| &course.exercises[index]).collect();
    let left_out = if context.can_ask() {
        left_out(context, &engine.downloads(considered.iter().copied()))?
    } else {
        HashSet::new()
    };
    let exercises: Vec<&Exercise> =
        considered.iter().copied().filter(|exercise| !left_out.contains(&exercise.name)).collect();
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
        context.out.print(&summary::check_all(&course, considered.len(), &outcomes, unchecked, width))?;
    }
    recorded?;
    status_after(checked.err(), || status_of(found.into_values()))
}

/// What is checked: the learner's road without what they have skipped, and whatever they have begun or done elsewhere.
fn considered(road: &Road<'_>, begun: &BTreeSet<usize>) -> Vec<usize> {
    let is_considered = |index: usize| match road.standing(index) {
        Standing::Done => true,
        Standing::Skipped => begun.contains(&index),
        Standing::Pending => road.counts(index) || begun.contains(&index),
    };
    (0..road.course().exercises.len()).filter(|index| is_considered(*index)).collect()
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
    let recorded = context.record(opened, |state| {
        for (name, kind) in found {
            state.mark_checked(name, kind.passes(), now);
        }
    });
    let passed = |name: &&String| found.get(*name).is_some_and(|kind| kind.passes() == Some(true));
    let skipped: Vec<String> = opened.learning.state().skipped.keys().filter(passed).cloned().collect();
    let learned = if skipped.is_empty() {
        Ok(())
    } else {
        context.learn(opened, |learning| skipped.iter().for_each(|name| _ = learning.unskip(name)))
    };
    recorded.and(learned)
}

fn progress_bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), draw_target());
    if let Ok(style) = ProgressStyle::with_template(" {bar:32} {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("█▌░"));
    }
    bar
}
