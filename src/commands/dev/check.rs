//! `pythlings dev check`: prove that exercises are sound.

use std::{sync::Arc, time::Instant};

use super::{progress_bar, shown_on, which};
use crate::{
    authoring::{
        lint::{Linted, lint},
        proof_results::{ProofResults, junit_case},
        prove::prove,
        sound_record::SoundRecord,
        sources,
        sources::Stray,
    },
    cli::{DevCheckArgs, Format},
    commands::{Context, checking::InstallationBar, interrupt::stop_on_signals},
    course::rules::{ExerciseSources, standing},
    engine::{Cancel, Engine},
    error::{CommandResult, ExitStatus},
    report::{findings_line, junit},
    ui::{
        findings::{by_python, findings, summary},
        text::Text,
    },
};

pub(super) fn command(args: &DevCheckArgs, context: &mut Context) -> CommandResult {
    let course = Arc::new(super::open(context)?);
    let exercises = which::chosen(&course, &args.which)?;
    let whole_course = exercises.len() == course.exercises.len() && !args.changed;
    let topics = sources::topics(&course)?;
    let mut all_sources =
        exercises.iter().map(|exercise| sources::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let engines = context.engines(&course)?;
    let versions: Vec<String> = engines.iter().map(|engine| engine.python().to_string()).collect();
    let mut sound = SoundRecord::of(&course);
    if args.changed {
        all_sources.retain(|sources| !versions.iter().all(|version| sound.is_known(&course, sources, version)));
    }
    let stand = all_sources.iter().map(|sources| standing(sources, topics.as_ref())).collect();
    let mut found = ProofResults::new(&all_sources, stand, versions);
    match lint(&engines[0], &course, &all_sources, &cancel, &InstallationBar::default())? {
        Linted::Findings(lints) => lints.into_iter().for_each(|(index, finding)| found.add(index, finding)),
        Linted::Skipped(why) => context.note(&format!("formatting and lints were not looked at: {why}"))?,
    }
    if !engines[0].confines() {
        context.note("runs are not confined here, so nothing shows whether they write outside their folder")?;
    }
    let interrupted = match prove_with_each(&engines, &all_sources, &cancel, &mut found, context) {
        Ok(runs) => {
            let with = if engines.len() > 1 { format!(" with {} Pythons", engines.len()) } else { String::new() };
            context.note(&format!("{runs} runs{with} in {:.1} s", start.elapsed().as_secs_f64()))?;
            false
        }
        Err(error) if error.is_interruption() => true,
        Err(error) => return Err(error),
    };
    for (index, version, is_sound) in found.sound() {
        sound.remember(&course, &all_sources[index], version, is_sound);
    }
    sound.save()?;
    let strays = if whole_course { sources::strays(&course)? } else { Vec::new() };
    show(context, &all_sources, &found, &strays)?;
    let all_sound = found.sound().all(|(.., is_sound)| is_sound) && strays.is_empty();
    Ok(match (interrupted, all_sound) {
        (true, _) => ExitStatus::Interrupted,
        (false, true) => ExitStatus::Success,
        (false, false) => ExitStatus::NotPassed,
    })
}

/// Proves everything with one Python after the other; JSON lines are written as exercises are through with all. Returns the
/// number of runs.
fn prove_with_each(
    engines: &[Engine],
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    found: &mut ProofResults<'_>,
    context: &mut Context,
) -> CommandResult<usize> {
    let json = context.format == Format::Json;
    let mut runs = 0;
    for (number, engine) in engines.iter().enumerate() {
        let bar = progress_bar(0);
        if engines.len() > 1 {
            bar.set_prefix(format!("Python {}  ", engine.python()));
        }
        let proved =
            prove(engine, all_sources, cancel, &InstallationBar::default(), &mut shown_on(&bar), |index, proof| {
                if found.add_runs(number, index, &proof) && json {
                    let exercise = &all_sources[index].exercise;
                    let line = findings_line(&exercise.name, &exercise.phase, &found.findings(index));
                    context.out.write_raw(&line)?;
                }
                Ok(())
            });
        bar.finish_and_clear();
        runs += proved?;
    }
    Ok(runs)
}

fn show(
    context: &mut Context,
    all_sources: &[ExerciseSources],
    found: &ProofResults<'_>,
    strays: &[Stray],
) -> CommandResult<()> {
    match context.format {
        Format::Json => {
            for Stray { phase, name, finding, .. } in strays {
                context.out.write_raw(&findings_line(name, phase, std::slice::from_ref(finding)))?;
            }
            return Ok(());
        }
        Format::Junit => {
            let cases = found.done().map(|index| found.junit_case(index));
            let of_strays = strays.iter().map(|Stray { phase, name, finding, .. }| {
                junit_case(phase, name, std::slice::from_ref(finding), false)
            });
            let cases = cases.chain(of_strays);
            return Ok(context.out.write_raw(&junit("pythlings dev check", cases)?)?);
        }
        Format::Human => {}
    }
    let width = context.out.width();
    let mut text = Text::new();
    let (mut count, mut unsound) = (0, Vec::new());
    for index in found.done() {
        let exercise = &all_sources[index].exercise;
        let of_this = found.findings(index);
        count += 1;
        if !of_this.is_empty() {
            text.extend(findings(&exercise.name, &exercise.title, &of_this, width));
            unsound.push(exercise.name.as_str());
        }
    }
    for Stray { name, title, finding, .. } in strays {
        text.extend(findings(name, title, std::slice::from_ref(finding), width));
    }
    let rows = found.by_python();
    if rows.len() > 1 {
        text.extend(by_python(&rows, width));
    }
    text.extend(summary(count, &unsound, width));
    Ok(context.out.print(&text)?)
}
