//! `pythlings dev mutate`: change solutions a little, and show which changes no test notices.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use super::{dossiers, progress_bar, which};
use crate::{
    cli::{Format, Which},
    commands::{CommandError, CommandResult, Context, checking::InstallationBar, interrupt::stop_on_signals},
    course::{
        Course,
        mutation::{Mutation, Survivor},
        rules::Dossier,
    },
    engine::{
        Attempt, Cancel, Edit, Engine, EngineError,
        verdict::{Verdict, VerdictKind},
    },
    exit::ExitStatus,
    report::mutation_line,
    ui::{
        mutants::{scores, survivors},
        text::Text,
    },
};

/// A mutant may take so much longer than the solution before it counts as caught by the clock …
const SLOWER: u32 = 5;
/// … and has at least this long, for a busy machine.
const SHORTEST_LIMIT: Duration = Duration::from_secs(2);

/// Performs the command.
pub(super) fn command(which: &Which, context: &mut Context) -> CommandResult {
    let course = Arc::new(super::open(context)?);
    let exercises = which::chosen(&course, which)?;
    let dossiers =
        exercises.iter().map(|exercise| dossiers::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let start = Instant::now();
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let engine = context.engine_settings().engine(Arc::clone(&course))?;
    let (mutations, interrupted) = match mutate(&engine, &course, &dossiers, &cancel) {
        Err(Ended::Interrupted(mutations)) => (mutations, true),
        Err(Ended::By(error)) => return Err(error),
        Ok(mutations) => (mutations, false),
    };
    let mut unsound = Vec::new();
    for (mutation, dossier) in mutations.iter().zip(&dossiers) {
        if let Mutated::NotAtAll(why) = mutation {
            unsound
                .push(format!("`{}`: the solution does not pass, so it was not mutated: {why}", dossier.exercise.name));
        }
    }
    let mutations: Vec<Mutation> = mutations.into_iter().filter_map(Mutated::done).collect();
    match context.format {
        Format::Json => {
            let lines: String = mutations.iter().map(mutation_line).collect();
            context.out.write_raw(&lines)?;
        }
        Format::Human | Format::Junit => {
            let mut text: Text = mutations.iter().flat_map(survivors).collect();
            text.extend(scores(&course.phases, &mutations));
            context.out.print(&text)?;
        }
    }
    for words in &unsound {
        super::note(context, words)?;
    }
    let count: usize = mutations.iter().map(|mutation| mutation.run).sum();
    super::note(context, &format!("{count} mutants in {:.1} s", start.elapsed().as_secs_f64()))?;
    let all_caught = unsound.is_empty() && mutations.iter().all(|mutation| mutation.survivors.is_empty());
    Ok(match (interrupted, all_caught) {
        (true, _) => ExitStatus::Interrupted,
        (false, true) => ExitStatus::Success,
        (false, false) => ExitStatus::NotPassed,
    })
}

/// What became of an exercise.
enum Mutated {
    Done(Mutation),
    /// Its solution does not pass, for this reason.
    NotAtAll(String),
    /// It cannot be checked here, or has no solution in Python.
    Left,
}

impl Mutated {
    fn done(self) -> Option<Mutation> {
        if let Self::Done(mutation) = self { Some(mutation) } else { None }
    }
}

/// Why not everything was run; what was is told all the same.
enum Ended {
    Interrupted(Vec<Mutated>),
    By(CommandError),
}

impl<E: Into<CommandError>> From<E> for Ended {
    fn from(error: E) -> Self {
        Self::By(error.into())
    }
}

fn mutate(engine: &Engine, course: &Course, dossiers: &[Dossier], cancel: &Cancel) -> Result<Vec<Mutated>, Ended> {
    let (mut mutated, limits) = run_solutions(engine, dossiers, cancel)?;
    let mutants = mutants(engine, course, dossiers, &mutated)?;
    let attempts: Vec<Attempt<'_>> = mutants.iter().map(|mutant| mutant.attempt(dossiers, &limits)).collect();
    let bar = progress_bar(attempts.len());
    let state = Mutex::new(&mut mutated);
    let checked = engine.check_attempts(&attempts, cancel, &InstallationBar::default(), &|index, verdict| {
        bar.inc(1);
        bar.set_message(verdict.exercise.clone());
        let mutant = &mutants[index];
        let mut mutated = state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Mutated::Done(mutation) = &mut mutated[mutant.dossier] {
            mutation.run += 1;
            if verdict.passed() {
                mutation.add_survivor(mutant.survivor(dossiers), &dossiers[mutant.dossier].exercise.mutants_excused);
            } else {
                mutation.caught += 1;
            }
        }
    });
    bar.finish_and_clear();
    for one in &mut mutated {
        if let Mutated::Done(mutation) = one {
            mutation.survivors.sort();
        }
    }
    match checked {
        Ok(()) => Ok(mutated),
        Err(EngineError::Cancelled) => Err(Ended::Interrupted(mutated)),
        Err(error) => Err(error.into()),
    }
}

/// Runs the solutions as they are: which can be mutated at all, and how long a mutant may take.
fn run_solutions(
    engine: &Engine,
    dossiers: &[Dossier],
    cancel: &Cancel,
) -> Result<(Vec<Mutated>, Vec<Duration>), Ended> {
    let attempts: Vec<Attempt<'_>> =
        dossiers.iter().map(|dossier| Attempt::of_folder(&dossier.exercise).with_files(dossier.solved())).collect();
    let verdicts: Mutex<Vec<Option<Verdict>>> = Mutex::new(vec![None; dossiers.len()]);
    let checked = engine.check_attempts(&attempts, cancel, &InstallationBar::default(), &|index, verdict| {
        verdicts.lock().unwrap_or_else(PoisonError::into_inner)[index] = Some(verdict);
    });
    match checked {
        Err(EngineError::Cancelled) => return Err(Ended::Interrupted(Vec::new())),
        checked => checked?,
    }
    let verdicts = verdicts.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut limits = Vec::with_capacity(dossiers.len());
    let mut mutated = Vec::with_capacity(dossiers.len());
    for (verdict, dossier) in verdicts.into_iter().zip(dossiers) {
        let exercise = &dossier.exercise;
        let duration = verdict.as_ref().map_or(exercise.timeout, |verdict| verdict.duration);
        limits.push((duration * SLOWER).clamp(SHORTEST_LIMIT.min(exercise.timeout), exercise.timeout));
        mutated.push(match verdict {
            Some(verdict) if verdict.passed() => Mutated::Done(Mutation::of(exercise)),
            Some(verdict) if verdict.kind != VerdictKind::Unavailable => {
                Mutated::NotAtAll(super::trials::problem(&verdict))
            }
            _ => Mutated::Left,
        });
    }
    Ok((mutated, limits))
}

/// One change of one file of one solution.
struct Mutant {
    dossier: usize,
    file: usize,
    contents: Vec<u8>,
}

impl Mutant {
    fn attempt<'d>(&self, dossiers: &'d [Dossier], limits: &[Duration]) -> Attempt<'d> {
        let dossier = &dossiers[self.dossier];
        let mut files = dossier.solved();
        let path = &dossier.solution[self.file].path;
        if let Some((_, contents)) = files.iter_mut().find(|(own, _)| own == path) {
            contents.clone_from(&self.contents);
        }
        Attempt {
            limit: Some(limits[self.dossier]),
            stop_at_failure: true,
            ..Attempt::of_folder(&dossier.exercise).with_files(files)
        }
    }

    fn survivor(&self, dossiers: &[Dossier]) -> Survivor {
        let dossier = &dossiers[self.dossier];
        let file = &dossier.solution[self.file];
        let before = String::from_utf8_lossy(&file.contents);
        Survivor::between(dossier.solution_dir().join(&file.path), &before, &String::from_utf8_lossy(&self.contents))
    }
}

/// All mutants of the solutions that can be mutated.
fn mutants(
    engine: &Engine,
    course: &Course,
    dossiers: &[Dossier],
    mutated: &[Mutated],
) -> Result<Vec<Mutant>, EngineError> {
    let mut places = Vec::new();
    let mut paths: Vec<PathBuf> = Vec::new();
    for (index, dossier) in dossiers.iter().enumerate() {
        if !matches!(mutated[index], Mutated::Done(_)) {
            continue;
        }
        for (number, file) in dossier.solution.iter().enumerate() {
            if file.path.extension().is_some_and(|extension| extension == "py") {
                places.push((index, number));
                paths.push(course.root.join(dossier.solution_dir()).join(&file.path));
            }
        }
    }
    let edits: Vec<Vec<Edit>> = engine.mutants(&paths)?;
    let mut mutants = Vec::new();
    for ((dossier, file), edits) in places.into_iter().zip(edits) {
        let source = &dossiers[dossier].solution[file].contents;
        mutants.extend(edits.iter().filter_map(|edit| edit.apply(source)).map(|contents| Mutant {
            dossier,
            file,
            contents,
        }));
    }
    Ok(mutants)
}
