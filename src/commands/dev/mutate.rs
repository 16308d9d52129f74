//! `pythlings dev mutate`: change solutions a little, and show which changes no test notices.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
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
        mutants::{Mutated, mutate},
        proof_memory::{ProofKind, ProofMemory},
        sources,
    },
    cli::DevMutateArgs,
    commands::{
        Context,
        checking::InstallationBar,
        interrupt::{status_after, stop_on_signals},
    },
    course::{
        Course,
        mutation::Mutation,
        rules::{ExerciseSources, GapKind, ProofGap},
    },
    engine::{Cancel, EngineSettings},
    error::{CommandError, CommandResult, ExitStatus},
    report::mutation_line,
    ui::{
        findings::{ProofSummary, summary_of_the_rest},
        mutants::{scores, survivors},
        text::Text,
    },
};

pub(super) fn command(args: &DevMutateArgs, context: &mut Context) -> CommandResult {
    let super::ChosenExercises { course, exercises, .. } = super::open_for(&args.which, context)?;
    let course = Arc::new(course);
    let all_sources =
        exercises.iter().map(|exercise| sources::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    // The solutions are run first: their mutants find the servers that were started for them.
    let settings = EngineSettings { keep_servers: true, ..context.engine_settings() };
    let engines = [context.engine(&settings, &course)?];
    let [engine] = &engines;
    let mut memory = ProofMemory::open(engine.cache());
    let keys = Keys::of(ProofKind::Mutants, &course, &all_sources, &engines);
    let proved: Vec<Option<SystemTime>> = (0..all_sources.len()).map(|index| keys.oldest(&memory, index)).collect();
    let scope = chosen_scope(&args.scope, &course, &all_sources, &proved)?;
    let all_sources = in_order(all_sources, &scope.order);
    let bar = progress_bar(0);
    let may_begin = |index: usize| scope.may_begin(index, start, 0, 1);
    let events = InstallationBar::default();
    let mut mutated = Vec::new();
    // Asked for first: whoever has no hypothesis is told so at once.
    let comparer = if args.generated { Some(InputComparer::new(engine, &cancel, &events)?) } else { None };
    let batch =
        ExerciseBatch { engine, all_sources: &all_sources, cancel: &cancel, events: &events, may_begin: &may_begin };
    let done = mutate(&batch, &mut shown_on(&bar), &mut mutated);
    let told = match &comparer {
        Some(comparer) if done.is_ok() => {
            let mutations = all_sources.iter().zip(&mut mutated).filter_map(|(sources, one)| match one {
                Mutated::Done(mutation) => Some((sources, mutation)),
                _ => None,
            });
            comparer.tell_mutants(mutations.collect(), &mut shown_on(&bar))
        }
        _ => Ok(()),
    };
    let ended = done.and(told).err();
    bar.finish_and_clear();
    let how =
        if ended.as_ref().is_none_or(CommandError::is_interruption) { "was interrupted" } else { "came to an end" };
    // What nothing was known of by then.
    let unknown = || Mutated::NotProved(ProofGap::machine(format!("the run {how} before its mutants were run")));
    mutated.resize_with(all_sources.len(), unknown);
    for (index, one) in mutated.iter().enumerate() {
        let key = keys.get(scope.order[index], 0);
        match one {
            Mutated::Done(mutation) if mutation.is_sound() => {
                memory.remember(key, &mutation.exercise);
            }
            Mutated::Done(_) | Mutated::SolutionFails(_) => memory.forget(key),
            Mutated::NotProved(_) | Mutated::NothingToChange | Mutated::LeftOut => {}
        }
    }
    if let Some(error) = memory.close() {
        context.note(&format!("not every proof could be remembered: {error}"))?;
    }
    if ended.as_ref().is_some_and(CommandError::is_interruption) {
        context.note("interrupted; this is what was found until then")?;
    }
    let mut outcome = MutateOutcome::default();
    for (index, one) in mutated.into_iter().enumerate() {
        outcome.add(one, &all_sources[index], proved[scope.order[index]].is_some());
    }
    outcome.unchanged = scope.unchanged;
    outcome.show(&course, context)?;
    let count: usize = outcome.rows.iter().map(|row| row.mutation.run).sum();
    let seconds = start.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "a pace is told in round numbers")]
    let pace = count as f64 * 60.0 / seconds;
    context.note(&format!("{count} mutants in {seconds:.1} s, {pace:.0} a minute"))?;
    status_after(ended, || outcome.status())
}

/// What is told of one exercise.
struct OutcomeRow {
    mutation: Mutation,
    /// Why not all of its mutants were run.
    not_proved: Option<ProofGap>,
}

/// What came of it all.
#[derive(Default)]
struct MutateOutcome {
    rows: Vec<OutcomeRow>,
    /// What is wrong with solutions, in sentences.
    failing: Vec<String>,
    /// How many solutions have no Python that could be changed.
    unchangeable: usize,
    unchanged: usize,
    left_out: (usize, usize),
}

impl MutateOutcome {
    fn add(&mut self, mutated: Mutated, sources: &ExerciseSources, was_sound: bool) {
        let nothing = || Mutation::of(&sources.exercise);
        let (mutation, not_proved) = match mutated {
            Mutated::Done(mutation) if mutation.run < mutation.planned => {
                let reason = format!("interrupted after {} of {} mutants", mutation.run, mutation.planned);
                (mutation, Some(ProofGap::machine(reason)))
            }
            Mutated::Done(mutation) => (mutation, None),
            Mutated::SolutionFails(why) => {
                let reason = format!("the solution does not pass, so it was not changed: {why}");
                self.failing.push(format!("`{}`: {reason}", sources.exercise.name));
                (nothing(), Some(ProofGap::machine(reason)))
            }
            Mutated::NotProved(gap) => (nothing(), Some(gap)),
            Mutated::NothingToChange => {
                self.unchangeable += 1;
                return;
            }
            Mutated::LeftOut => {
                self.left_out.0 += 1;
                self.left_out.1 += usize::from(was_sound);
                return;
            }
        };
        self.rows.push(OutcomeRow { mutation, not_proved });
    }

    fn status(&self) -> ExitStatus {
        let mut gaps = self.rows.iter().filter_map(|row| row.not_proved.as_ref());
        if !self.failing.is_empty() || self.rows.iter().any(|row| !row.mutation.survivors.is_empty()) {
            ExitStatus::NotPassed
        } else if gaps.any(|gap| gap.kind != GapKind::OtherPython) {
            ExitStatus::Machine
        } else {
            ExitStatus::Success
        }
    }

    fn show(&mut self, course: &Course, context: &mut Context) -> CommandResult<()> {
        self.rows.sort_by_key(|row| course.position(&row.mutation.exercise));
        if context.writes_json() {
            let line = |row: &OutcomeRow| mutation_line(&row.mutation, row.not_proved.as_ref());
            let lines: String = self.rows.iter().map(line).collect();
            context.out.write_raw(&lines)?;
        } else {
            let mutations: Vec<Mutation> =
                self.rows.iter().filter(|row| row.mutation.planned > 0).map(|row| row.mutation.clone()).collect();
            let mut text: Text = mutations.iter().flat_map(survivors).collect();
            if !mutations.is_empty() {
                text.extend(scores(&course.phases, &mutations));
            }
            let mut rest = ProofSummary {
                sound: mutations.iter().filter(|mutation| mutation.is_sound()).count(),
                unchanged: self.unchanged,
                left_out: self.left_out,
                ..ProofSummary::default()
            };
            for OutcomeRow { mutation, not_proved } in &self.rows {
                if let Some(gap) = not_proved {
                    rest.add_not_proved(gap, &mutation.exercise);
                }
            }
            text.extend(summary_of_the_rest(&rest, context.out.width()));
            context.out.print(&text)?;
        }
        for words in &self.failing {
            context.note(words)?;
        }
        if self.unchangeable > 0 {
            let solutions = if self.unchangeable == 1 { "solution has" } else { "solutions have" };
            context.note(&format!("{} {solutions} no Python that could be changed", self.unchangeable))?;
        }
        if self.left_out.0 > 0 && context.writes_json() {
            context.note(&format!("{} exercises were left out, as there was no more time", self.left_out.0))?;
        }
        Ok(())
    }
}
