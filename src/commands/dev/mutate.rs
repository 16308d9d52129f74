//! `pythlings dev mutate`: change solutions a little, and show which changes no test notices.

use std::{sync::Arc, time::Instant};

use super::{progress_bar, shown_on, which};
use crate::{
    authoring::{
        mutants::{Mutated, mutate},
        sources,
    },
    cli::WhichArgs,
    commands::{Context, checking::InstallationBar, interrupt::stop_on_signals},
    course::mutation::Mutation,
    engine::{Cancel, EngineSettings},
    error::{CommandResult, ExitStatus},
    report::mutation_line,
    ui::{
        mutants::{scores, survivors},
        text::Text,
    },
};

pub(super) fn command(which: &WhichArgs, context: &mut Context) -> CommandResult {
    let course = Arc::new(super::open(context)?);
    let exercises = which::chosen(&course, which)?;
    let all_sources =
        exercises.iter().map(|exercise| sources::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    // The solutions are run first: their mutants find the servers that were started for them.
    let settings = EngineSettings { keep_servers: true, ..context.engine_settings() };
    let engine = context.engine(&settings, &course)?;
    let bar = progress_bar(0);
    let mut mutations = Vec::new();
    let events = InstallationBar::default();
    let mutated = mutate(&engine, &course, &all_sources, &cancel, &events, &mut shown_on(&bar), &mut mutations);
    bar.finish_and_clear();
    let interrupted = match mutated {
        Ok(()) => false,
        Err(error) if error.is_interruption() => true,
        Err(error) => return Err(error),
    };
    let mut unsound = Vec::new();
    for (mutation, sources) in mutations.iter().zip(&all_sources) {
        if let Mutated::NotAtAll(why) = mutation {
            unsound
                .push(format!("`{}`: the solution does not pass, so it was not mutated: {why}", sources.exercise.name));
        }
    }
    let mut mutations: Vec<Mutation> = mutations.into_iter().filter_map(Mutated::done).collect();
    if interrupted {
        mutations.retain(|mutation| mutation.run > 0);
        context.note("interrupted; this is what was found until then")?;
    }
    if context.writes_json() {
        let lines: String = mutations.iter().map(mutation_line).collect();
        context.out.write_raw(&lines)?;
    } else {
        let mut text: Text = mutations.iter().flat_map(survivors).collect();
        text.extend(scores(&course.phases, &mutations));
        context.out.print(&text)?;
    }
    for words in &unsound {
        context.note(words)?;
    }
    let count: usize = mutations.iter().map(|mutation| mutation.run).sum();
    let seconds = start.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "a pace is told in round numbers")]
    let pace = count as f64 * 60.0 / seconds;
    context.note(&format!("{count} mutants in {seconds:.1} s, {pace:.0} a minute"))?;
    let all_caught = unsound.is_empty() && mutations.iter().all(|mutation| mutation.survivors.is_empty());
    Ok(match (interrupted, all_caught) {
        (true, _) => ExitStatus::Interrupted,
        (false, true) => ExitStatus::Success,
        (false, false) => ExitStatus::NotPassed,
    })
}
