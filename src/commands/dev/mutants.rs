//! Running the mutants of solutions.

use std::{
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use super::Progress;
use crate::{
    commands::CommandError,
    course::{
        Course,
        mutation::{Mutation, Survivor},
        rules::Dossier,
    },
    engine::{
        Attempt, Cancel, Edit, Engine, EngineError,
        verdict::{Verdict, VerdictKind},
    },
    python::LayerEvents,
};

/// A mutant may take so much longer than the solution before it counts as caught by the clock …
const SLOWER: u32 = 5;
/// … and has at least this long, for a busy machine.
const SHORTEST_LIMIT: Duration = Duration::from_secs(2);

/// What became of an exercise.
pub(super) enum Mutated {
    /// Its mutants were run.
    Done(Mutation),
    /// Its solution does not pass, for this reason.
    NotAtAll(String),
    /// It cannot be checked here, or has no solution in Python.
    Left,
}

impl Mutated {
    /// Its mutants, if they were run.
    pub(super) fn done(self) -> Option<Mutation> {
        if let Self::Done(mutation) = self { Some(mutation) } else { None }
    }
}

/// Why not everything was run; what was is told all the same.
pub(super) enum Ended {
    /// Somebody asked.
    Interrupted(Vec<Mutated>),
    /// Something went wrong.
    By(CommandError),
}

impl<E: Into<CommandError>> From<E> for Ended {
    fn from(error: E) -> Self {
        Self::By(error.into())
    }
}

/// Runs every mutant of every solution; `progress` is told of each.
pub(super) fn mutate(
    engine: &Engine,
    course: &Course,
    dossiers: &[Dossier],
    cancel: &Cancel,
    events: &(dyn LayerEvents + Sync),
    progress: &Progress<'_>,
) -> Result<Vec<Mutated>, Ended> {
    let (mut mutated, limits) = run_solutions(engine, dossiers, cancel, events)?;
    let mutants = mutants(engine, course, dossiers, &mutated)?;
    let attempts: Vec<Attempt<'_>> = mutants.iter().map(|mutant| mutant.attempt(dossiers, &limits)).collect();
    let state = Mutex::new(&mut mutated);
    let done = AtomicUsize::new(0);
    let checked = engine.check_attempts(&attempts, cancel, events, &|index, verdict| {
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, attempts.len(), &verdict.exercise);
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
    events: &(dyn LayerEvents + Sync),
) -> Result<(Vec<Mutated>, Vec<Duration>), Ended> {
    let attempts: Vec<Attempt<'_>> =
        dossiers.iter().map(|dossier| Attempt::of_folder(&dossier.exercise).with_files(dossier.solved())).collect();
    let verdicts: Mutex<Vec<Option<Verdict>>> = Mutex::new(vec![None; dossiers.len()]);
    let checked = engine.check_attempts(&attempts, cancel, events, &|index, verdict| {
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
