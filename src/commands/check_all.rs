//! `pythlings check-all`: check every exercise in parallel, record what is found, end with names.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Context, Opened, checking::InstallationBar, interrupt::stop_on_signals, log::draw_target};
use crate::{
    engine::{
        Cancel, EngineError,
        verdict::{Verdict, VerdictKind},
    },
    error::{CommandResult, ExitStatus},
    progress::Timestamp,
    report::verdict_line,
    terminal::Printer,
    ui,
};

/// Performs the command.
pub(super) fn command(context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let course = Arc::new(opened.course.clone());
    let engine = context.engine(&context.engine_settings(), &course)?;
    let bar = progress_bar(course.exercises.len());
    let verdicts = Mutex::new(Verdicts { found: HashMap::new(), json: None, failed: None });
    if context.writes_json() {
        verdicts.lock().unwrap_or_else(PoisonError::into_inner).json = Some(&mut context.out);
    }
    let checked = engine.check_all(&course.exercises, &cancel, &InstallationBar::default(), &|verdict| {
        bar.inc(1);
        bar.set_message(verdict.exercise.clone());
        verdicts.lock().unwrap_or_else(PoisonError::into_inner).add(verdict);
    });
    bar.finish_and_clear();
    let Verdicts { found, failed, .. } = verdicts.into_inner().unwrap_or_else(PoisonError::into_inner);
    record(&mut opened, &found)?;
    if let Some(error) = failed {
        return Err(error.into());
    }
    let interrupted = match checked {
        Ok(()) => false,
        Err(EngineError::Cancelled) => true,
        Err(error) => return Err(error.into()),
    };
    if !context.writes_json() {
        let width = context.out.width();
        let ordered =
            course.exercises.iter().filter_map(|exercise| found.get(&exercise.name).map(|kind| (exercise, *kind)));
        context.out.print(&ui::summary::check_all(&course, ordered, width))?;
    }
    let all_passed = found.len() == course.exercises.len() && found.values().all(|&kind| kind == VerdictKind::Passed);
    Ok(match (interrupted, all_passed) {
        (true, _) => ExitStatus::Interrupted,
        (false, true) => ExitStatus::Success,
        (false, false) => ExitStatus::NotPassed,
    })
}

/// What has been found so far; JSON lines are written as exercises finish.
struct Verdicts<'t> {
    found: HashMap<String, VerdictKind>,
    json: Option<&'t mut Printer>,
    failed: Option<std::io::Error>,
}

impl Verdicts<'_> {
    fn add(&mut self, verdict: Verdict) {
        if let Some(out) = &mut self.json
            && let Err(error) = out.write_raw(&verdict_line(&verdict))
        {
            self.failed.get_or_insert(error);
        }
        self.found.insert(verdict.exercise, verdict.kind);
    }
}

/// One write for everything that was found, also when the check was interrupted.
fn record(opened: &mut Opened, found: &HashMap<String, VerdictKind>) -> CommandResult<()> {
    let now = Timestamp::now();
    opened.store.update(|state| {
        for (name, kind) in found {
            state.mark_checked(name, *kind, now);
        }
    })?;
    Ok(())
}

fn progress_bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), draw_target());
    if let Ok(style) = ProgressStyle::with_template(" {bar:32} {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("█▌░"));
    }
    bar
}
