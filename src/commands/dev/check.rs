//! `pythlings dev check`: prove that exercises are sound.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use super::{
    dossiers,
    lint::{Linted, lint},
    progress_bar,
    sound::Sound,
    trials::trials,
    which,
};
use crate::{
    cli::{DevCheck, Format},
    commands::{CommandResult, Context, checking::InstallationBar, interrupt::stop_on_signals},
    course::rules::{Dossier, Finding, proof, standing},
    engine::{Cancel, Engine, EngineError},
    exit::ExitStatus,
    report::findings_line,
    ui::{
        findings::{findings, summary},
        text::Text,
    },
};

/// Performs the command.
pub(super) fn command(args: &DevCheck, context: &mut Context) -> CommandResult {
    let course = Arc::new(super::open(context)?);
    let exercises = which::chosen(&course, &args.which)?;
    let whole_course = exercises.len() == course.exercises.len() && !args.changed;
    let topics = dossiers::topics(&course)?;
    let mut dossiers =
        exercises.iter().map(|exercise| dossiers::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let mut sound = Sound::of(&course);
    if args.changed {
        dossiers.retain(|dossier| !sound.is_known(&course, dossier));
    }
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let engine = context.engine_settings().engine(Arc::clone(&course))?;
    let mut found = Found {
        of: dossiers.iter().map(|dossier| standing(dossier, topics.as_ref())).collect(),
        proved: BTreeMap::new(),
    };
    let linted = lint(&engine, &course, &dossiers, &cancel, &InstallationBar::default());
    match linted? {
        Linted::Findings(lints) => lints.into_iter().for_each(|(index, finding)| found.of[index].push(finding)),
        Linted::Skipped(why) => super::note(context, &format!("formatting and lints were not looked at: {why}"))?,
    }
    let json = context.format == Format::Json;
    let checked = prove(&engine, &dossiers, &cancel, |index, findings| {
        found.add(index, findings);
        let exercise = &dossiers[index].exercise;
        if json {
            context.out.write_raw(&findings_line(&exercise.name, &exercise.phase, &found.of[index]))?;
        }
        Ok(())
    });
    let interrupted = match checked {
        Ok(runs) => {
            if !json {
                super::note(context, &format!("{runs} runs in {:.1} s", start.elapsed().as_secs_f64()))?;
            }
            false
        }
        Err(Ended::By(error)) => return Err(error),
        Err(Ended::Interrupted) => true,
    };
    for (index, is_sound) in &found.proved {
        sound.remember(&course, &dossiers[*index], *is_sound);
    }
    sound.save()?;
    let orphans = if whole_course { dossiers::orphans(&course) } else { Vec::new() };
    show(context, &dossiers, &found, &orphans)?;
    Ok(match (interrupted, found.proved.values().all(|is_sound| *is_sound) && orphans.is_empty()) {
        (true, _) => ExitStatus::Interrupted,
        (false, true) => ExitStatus::Success,
        (false, false) => ExitStatus::NotPassed,
    })
}

/// What has been found so far, by the index of the dossier.
struct Found {
    of: Vec<Vec<Finding>>,
    /// Those whose runs are done, and whether they are sound.
    proved: BTreeMap<usize, bool>,
}

impl Found {
    fn add(&mut self, index: usize, findings: Vec<Finding>) {
        self.of[index].extend(findings);
        self.proved.insert(index, self.of[index].is_empty());
    }
}

/// Why not everything was proved.
enum Ended {
    Interrupted,
    By(crate::commands::CommandError),
}

/// Runs everything there is to run; `proved` is told the findings of each exercise as its runs are done. Returns the number of runs.
fn prove(
    engine: &Engine,
    dossiers: &[Dossier],
    cancel: &Cancel,
    proved: impl FnMut(usize, Vec<Finding>) -> CommandResult<()> + Send,
) -> Result<usize, Ended> {
    let (attempts, ledger) = trials(dossiers);
    let bar = progress_bar(attempts.len());
    let state = Mutex::new((ledger, proved, None));
    let checked = engine.check_attempts(&attempts, cancel, &InstallationBar::default(), &|attempt, verdict| {
        bar.inc(1);
        bar.set_message(verdict.exercise.clone());
        let (ledger, proved, failed) = &mut *state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((index, runs)) = ledger.add(attempt, &verdict)
            && let Err(error) = proved(index, proof(&dossiers[index], &runs))
        {
            failed.get_or_insert(error);
            cancel.cancel();
        }
    });
    bar.finish_and_clear();
    let (.., failed) = state.into_inner().unwrap_or_else(PoisonError::into_inner);
    match (failed, checked) {
        (Some(error), _) => Err(Ended::By(error)),
        (None, Err(EngineError::Cancelled)) => Err(Ended::Interrupted),
        (None, Err(error)) => Err(Ended::By(error.into())),
        (None, Ok(())) => Ok(attempts.len()),
    }
}

fn show(context: &mut Context, dossiers: &[Dossier], found: &Found, orphans: &[(String, String)]) -> CommandResult<()> {
    let orphans = orphans.iter().map(|(phase, name)| {
        let message = "there is no exercise of this name in this phase: delete the solution, or give it its exercise";
        (phase, name, Finding::new("orphan", message).at(format!("solutions/{phase}/{name}"), None))
    });
    if context.format == Format::Json {
        for (phase, name, finding) in orphans {
            context.out.write_raw(&findings_line(name, phase, &[finding]))?;
        }
        return Ok(());
    }
    let width = context.out.width();
    let mut text = Text::new();
    let mut unsound = Vec::new();
    for (index, is_sound) in &found.proved {
        let exercise = &dossiers[*index].exercise;
        if !is_sound {
            text.extend(findings(&exercise.name, &exercise.title, &found.of[*index], width));
            unsound.push(exercise.name.as_str());
        }
    }
    for (_, name, finding) in orphans {
        text.extend(findings(name, "a solution without an exercise", &[finding], width));
    }
    text.extend(summary(found.proved.len(), &unsound, width));
    Ok(context.out.print(&text)?)
}
