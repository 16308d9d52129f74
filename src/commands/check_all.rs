//! `pythlings check-all`: check every exercise in parallel, record what is found, end with names.

use std::{collections::HashMap, sync::Arc};

use indicatif::{ProgressBar, ProgressStyle};

use super::{
    Context, Opened,
    checking::{InstallationBar, status_of},
    interrupt::stop_on_signals,
    log::draw_target,
};
use crate::{
    engine::{Cancel, verdict::VerdictKind},
    error::{CommandResult, ExitStatus},
    report::verdict_line,
    timestamp::Timestamp,
    ui,
};

pub(super) fn command(context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let course = Arc::clone(&opened.course);
    let engine = context.engine(&context.engine_settings(), &course)?;
    let bar = progress_bar(course.exercises.len());
    let mut found = HashMap::new();
    let writes_json = context.writes_json();
    let checked = engine.check_all(&course.exercises, &cancel, &InstallationBar::default(), |verdict| {
        bar.inc(1);
        bar.set_message(verdict.exercise.clone());
        let line = writes_json.then(|| verdict_line(&verdict));
        found.insert(verdict.exercise, verdict.kind);
        line.map_or(CommandResult::Ok(()), |line| Ok(context.out.write_raw(&line)?))
    });
    bar.finish_and_clear();
    let recorded = record(context, &mut opened, &found);
    let interrupted = match checked {
        Ok(()) => false,
        Err(error) if error.is_interruption() => true,
        Err(error) => return Err(error),
    };
    if !context.writes_json() {
        let width = context.out.width();
        let ordered =
            course.exercises.iter().filter_map(|exercise| found.get(&exercise.name).map(|kind| (exercise, *kind)));
        context.out.print(&ui::summary::check_all(&course, ordered, width))?;
    }
    recorded?;
    Ok(if interrupted { ExitStatus::Interrupted } else { status_of(found.into_values()) })
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
