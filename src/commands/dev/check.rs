//! `pythlings dev check`: prove that exercises are sound.

use std::{
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use super::{
    progress_bar,
    scope::{Keys, chosen_scope, in_order},
    shown_on,
};
use crate::{
    authoring::{
        batch::ExerciseBatch,
        generated::InputComparer,
        lint::{Linted, lint},
        proof_memory::{ProofKind, ProofMemory},
        proof_results::{ProofResults, junit_case},
        prove::prove,
        scope::Scope,
        sources,
        sources::Stray,
        syntax::syntax,
        test_lints::test_lints,
    },
    cli::{DevCheckArgs, Format},
    commands::{
        Context,
        checking::InstallationBar,
        interrupt::{status_after, stop_on_signals},
    },
    course::{
        Course,
        rules::{ExerciseSources, Finding, GapKind, ProofGap, Soundness, standing},
        teaching_order,
    },
    engine::{Cancel, Engine},
    error::{CommandError, CommandResult, ExitStatus},
    report::{findings_line, junit},
    ui::{
        findings::{ProofSummary, by_python, findings, summary},
        text::Text,
    },
    version::Version,
};

pub(super) fn command(args: &DevCheckArgs, context: &mut Context) -> CommandResult {
    let super::ChosenExercises { course, exercises, is_whole_course } = super::open_for(&args.which, context)?;
    let course = Arc::new(course);
    let topics = sources::topics(&course)?;
    let all_sources =
        exercises.iter().map(|exercise| sources::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let engines = context.engines(&course)?;
    let mut memory = ProofMemory::open(engines[0].cache());
    let keys = Keys::of(ProofKind::Check, &course, &all_sources, &engines);
    let standing: Vec<Vec<Finding>> = all_sources.iter().map(|sources| standing(sources, topics.as_ref())).collect();
    let proved: Vec<Option<SystemTime>> = standing
        .iter()
        .enumerate()
        .map(|(index, findings)| if findings.is_empty() { keys.oldest(&memory, index) } else { None })
        .collect();
    let scope = chosen_scope(&args.scope, &course, &all_sources, &proved)?;
    // From here on everything goes by the order in which it is proved.
    let all_sources = in_order(all_sources, &scope.order);
    let (standing, proved) = (in_order(standing, &scope.order), in_order(proved, &scope.order));
    let pythons: Vec<Version> = engines.iter().map(Engine::python).collect();
    let mut found = ProofResults::new(&all_sources, standing, &pythons);
    let of_syntax = syntax(&engines, &course, &teaching_order(&course.root), &all_sources)?;
    let looked_at = test_lints(&engines[0], &all_sources)?.into_iter().chain(of_syntax);
    looked_at.for_each(|(index, finding)| found.add(index, finding));
    look_at_style(&engines[0], &course, &all_sources, &cancel, &mut found, context)?;
    if !engines[0].confines() {
        context.note("runs are not confined here, so nothing shows whether they write outside their folder")?;
    }
    let ended = match prove_with_each(&engines, &all_sources, &scope, args.generated, &cancel, &mut found, context) {
        Ok(runs) => {
            let with = if engines.len() > 1 { format!(" with {} Pythons", engines.len()) } else { String::new() };
            context.note(&format!("{runs} runs{with} in {:.1} s", start.elapsed().as_secs_f64()))?;
            None
        }
        Err(error) => Some(error),
    };
    for (index, python, is_sound) in found.sound() {
        let key = keys.get(scope.order[index], python);
        if is_sound {
            memory.remember(key, &all_sources[index].exercise.name);
        } else {
            memory.forget(key);
        }
    }
    if let Some(error) = memory.close() {
        context.note(&format!("not every proof could be remembered: {error}"))?;
    }
    let strays = if is_whole_course { sources::strays(&course)? } else { Vec::new() };
    let outcome = CheckOutcome {
        all_sources: &all_sources,
        found: &found,
        scope: &scope,
        proved: &proved,
        strays,
        ended: ended.as_ref(),
    };
    outcome.show(context)?;
    status_after(ended.clone(), || outcome.status())
}

/// Has ruff look at everything that is proved. A course without the group of packages for it has chosen so.
fn look_at_style(
    engine: &Engine,
    course: &Course,
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    found: &mut ProofResults<'_>,
    context: &mut Context,
) -> CommandResult<()> {
    match lint(engine, course, all_sources, cancel, &InstallationBar::default())? {
        Linted::Findings(lints) => lints.into_iter().for_each(|(index, finding)| found.add(index, finding)),
        Linted::Unwanted(why) => context.note(&format!("formatting and lints were not looked at: {why}"))?,
        Linted::Impossible(why) => found.without_lints(&why),
    }
    Ok(())
}

/// Proves everything with one Python after the other; JSON lines are written as exercises are through with all. Returns the
/// number of runs.
fn prove_with_each(
    engines: &[Engine],
    all_sources: &[ExerciseSources],
    scope: &Scope,
    generated: bool,
    cancel: &Cancel,
    found: &mut ProofResults<'_>,
    context: &mut Context,
) -> CommandResult<usize> {
    let json = context.format == Format::Json;
    let begun = Instant::now();
    let bar = InstallationBar::default();
    let comparer = if generated { Some(InputComparer::new(&engines[0], cancel, &bar)?) } else { None };
    if let Some(comparer) = &comparer {
        let may_begin = |index: usize| scope.may_begin(index, begun, 0, engines.len());
        let bar = progress_bar(0);
        let add = |index, finding| found.add(index, finding);
        let right = comparer.right_answers(all_sources, may_begin, &mut shown_on(&bar), add);
        bar.finish_and_clear();
        for words in right?.words() {
            context.note(&words)?;
        }
    }
    let mut runs = 0;
    for (number, engine) in engines.iter().enumerate() {
        let bar = progress_bar(0);
        if engines.len() > 1 {
            bar.set_prefix(format!("Python {}  ", engine.python()));
        }
        let may_begin = |index: usize| scope.may_begin(index, begun, number, engines.len());
        let events = InstallationBar::default();
        let batch = ExerciseBatch { engine, all_sources, cancel, events: &events, may_begin: &may_begin };
        let proved = prove(&batch, &mut shown_on(&bar), |index, mut proof| {
            if let Some(comparer) = &comparer {
                comparer.tell_wrong_answers(&all_sources[index], &mut proof)?;
            }
            if found.add_runs(number, index, &proof)
                && json
                && let Some(soundness) = found.soundness(index)
            {
                let exercise = &all_sources[index].exercise;
                context.out.write_raw(&findings_line(&exercise.name, &exercise.phase, &soundness))?;
            }
            Ok(())
        });
        bar.finish_and_clear();
        runs += proved?;
    }
    Ok(runs)
}

/// What came of it all.
struct CheckOutcome<'o> {
    all_sources: &'o [ExerciseSources],
    found: &'o ProofResults<'o>,
    scope: &'o Scope,
    /// When each was proved before, as it is.
    proved: &'o [Option<SystemTime>],
    strays: Vec<Stray>,
    /// What kept it from proving the rest.
    ended: Option<&'o CommandError>,
}

impl CheckOutcome<'_> {
    /// What is told of an exercise. Of those for which there was no time, only what is wrong with their files.
    fn soundness(&self, index: usize) -> Option<Soundness> {
        let known = self.found.soundness(index);
        known.or_else(|| {
            let how = if self.ended?.is_interruption() { "was interrupted" } else { "came to an end" };
            Some(Soundness::NotProved(format!("the check {how} before it was proved")))
        })
    }

    /// Everything that is told, in the order of the course.
    fn told(&self) -> Vec<(usize, Soundness)> {
        let mut told: Vec<(usize, Soundness)> =
            (0..self.all_sources.len()).filter_map(|index| Some((index, self.soundness(index)?))).collect();
        told.sort_by_key(|(index, _)| self.scope.order[*index]);
        told
    }

    fn status(&self) -> ExitStatus {
        let told = self.told();
        let is_any = |what: fn(&Soundness) -> bool| told.iter().any(|(_, soundness)| what(soundness));
        if !self.strays.is_empty() || is_any(|soundness| !soundness.findings().is_empty()) {
            ExitStatus::NotPassed
        } else if is_any(|soundness| matches!(soundness, Soundness::NotProved(_))) {
            ExitStatus::Machine
        } else {
            ExitStatus::Success
        }
    }

    fn show(&self, context: &mut Context) -> CommandResult<()> {
        let of_strays = self.strays.iter().map(|stray| (stray, Soundness::Findings(vec![stray.finding.clone()])));
        match context.format {
            Format::Json => {
                // The others have had their lines as they were done.
                for (index, soundness) in self.told().into_iter().filter(|(index, _)| !self.found.is_done(*index)) {
                    let exercise = &self.all_sources[index].exercise;
                    context.out.write_raw(&findings_line(&exercise.name, &exercise.phase, &soundness))?;
                }
                for (stray, soundness) in of_strays {
                    context.out.write_raw(&findings_line(&stray.name, &stray.phase, &soundness))?;
                }
            }
            Format::Junit => {
                let case = |(index, soundness): (usize, Soundness)| {
                    let exercise = &self.all_sources[index].exercise;
                    junit_case(&exercise.phase, &exercise.name, &soundness, self.found.duration(index))
                };
                let of_strays = of_strays
                    .map(|(stray, soundness)| junit_case(&stray.phase, &stray.name, &soundness, Duration::ZERO));
                let cases = self.told().into_iter().map(case).chain(of_strays);
                context.out.write_raw(&junit("pythlings dev check", cases)?)?;
            }
            Format::Human => {
                let text = self.text(context.out.width());
                context.out.print(&text)?;
            }
        }
        let (left_out, _) = self.left_out();
        if left_out > 0 && context.format != Format::Human {
            context.note(&format!("{left_out} exercises were left out, as there was no more time"))?;
        }
        Ok(())
    }

    /// For how many there was no time, and how many of these were found sound before as they are.
    fn left_out(&self) -> (usize, usize) {
        let is_left = |index: &usize| self.ended.is_none() && !self.found.is_done(*index);
        let left: Vec<usize> = (0..self.all_sources.len()).filter(is_left).collect();
        (left.len(), left.iter().filter(|&&index| self.proved[index].is_some()).count())
    }

    fn text(&self, width: usize) -> Text {
        let mut text = Text::new();
        let (unchanged, left_out) = (self.scope.unchanged, self.left_out());
        let mut count = ProofSummary { unchanged, left_out, ..ProofSummary::default() };
        for (index, soundness) in self.told() {
            let exercise = &self.all_sources[index].exercise;
            match soundness {
                Soundness::Sound => count.sound += 1,
                Soundness::NotProved(reason) => count.add_not_proved(&ProofGap::machine(reason), &exercise.name),
                Soundness::OtherPython(reason) => {
                    count.add_not_proved(&ProofGap { reason, kind: GapKind::OtherPython }, &exercise.name);
                }
                Soundness::Findings(found) => {
                    text.extend(findings(&exercise.name, &exercise.title, &found, width));
                    count.unsound.push(&exercise.name);
                }
            }
        }
        for Stray { name, title, finding, .. } in &self.strays {
            text.extend(findings(name, title, std::slice::from_ref(finding), width));
        }
        let rows = self.found.by_python();
        if rows.len() > 1 && !self.all_sources.is_empty() {
            text.extend(by_python(&rows, width));
        }
        text.extend(summary(&count, width));
        text
    }
}
