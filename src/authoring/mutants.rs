//! Running the mutants of solutions.

use std::{cell::RefCell, path::PathBuf, time::Duration};

use super::{Progress, batch::ExerciseBatch, proof_runs::is_mistaken};
use crate::{
    course::{
        mutation::{Mutation, Survivor},
        rules::{ExerciseSources, ProofGap, unavailable},
    },
    engine::{
        Attempt, Edit, Engine, EngineError,
        verdict::{TestOutcome, TestReport, Verdict, VerdictKind},
    },
    error::CommandResult,
};

/// One test of a mutant may take so much longer than the solution's slowest before it counts as caught by the clock. (mutmut and
/// cosmic-ray derive limits from the unchanged program, too, but for all its tests together: a mutant that never ends costs more.)
const SLOWER: u32 = 10;
/// … and has at least this long: the solution's few milliseconds may have fallen into a quiet moment.
const SHORTEST_LIMIT: Duration = Duration::from_millis(500);

/// What became of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mutated {
    /// Its mutants were run, all of them or those that were told.
    Done(Mutation),
    /// Its solution does not pass, for this reason.
    SolutionFails(String),
    /// It could not be run here.
    NotProved(ProofGap),
    /// Its solution has no Python that could be changed.
    NothingToChange,
    /// There was no time to begin with it.
    LeftOut,
}

/// Runs every mutant of every solution; `progress` is told of each. `mutated` holds what was found, also when not everything was run.
pub(crate) fn mutate(
    batch: &ExerciseBatch<'_>,
    progress: &mut Progress<'_>,
    mutated: &mut Vec<Mutated>,
) -> CommandResult<()> {
    let &ExerciseBatch { engine, all_sources, .. } = batch;
    let limits = run_solutions(batch, mutated)?;
    let mutants = mutants(engine, all_sources, mutated)?;
    for mutant in &mutants {
        if let Mutated::Done(mutation) = &mut mutated[mutant.sources] {
            mutation.planned += 1;
        }
    }
    let exercise_of: Vec<usize> = mutants.iter().map(|mutant| mutant.sources).collect();
    let catchers = RefCell::new(vec![Catchers::default(); all_sources.len()]);
    let attempt = |index: usize| {
        let mutant: &Mutant = &mutants[index];
        let first = catchers.borrow()[mutant.sources].0.clone();
        Attempt { first, ..mutant.attempt(all_sources, &limits) }
    };
    let (begun, checked) = batch.run(&exercise_of, attempt, progress, |index, verdict| {
        let mutant = &mutants[index];
        if let Mutated::Done(mutation) = &mut mutated[mutant.sources] {
            mutation.run += 1;
            if verdict.passed() {
                mutation
                    .add_survivor(mutant.survivor(all_sources), &all_sources[mutant.sources].exercise.mutants_excused);
            } else {
                mutation.caught += 1;
                catchers.borrow_mut()[mutant.sources].add(verdict);
            }
        }
        Ok(())
    });
    for (one, begun) in mutated.iter_mut().zip(begun) {
        match one {
            Mutated::Done(_) if begun == Some(false) => *one = Mutated::LeftOut,
            Mutated::Done(mutation) if mutation.planned == 0 => *one = Mutated::NothingToChange,
            Mutated::Done(mutation) => mutation.survivors.sort(),
            _ => {}
        }
    }
    checked
}

/// Runs the solutions as they are: which can be mutated at all, and how long a step of their mutants may take.
fn run_solutions(batch: &ExerciseBatch<'_>, mutated: &mut Vec<Mutated>) -> CommandResult<Vec<Duration>> {
    let &ExerciseBatch { engine, all_sources, cancel, events, .. } = batch;
    let attempts: Vec<Attempt<'_>> =
        all_sources.iter().map(|sources| Attempt::of_folder(&sources.exercise).with_files(sources.solved())).collect();
    let mut verdicts: Vec<Option<Verdict>> = vec![None; all_sources.len()];
    engine.check_attempts(&attempts, cancel, events, |index, verdict| {
        verdicts[index] = Some(verdict);
        CommandResult::Ok(())
    })?;
    let mut limits = Vec::with_capacity(all_sources.len());
    for (verdict, sources) in verdicts.into_iter().zip(all_sources) {
        let exercise = &sources.exercise;
        let step = verdict.as_ref().map_or(exercise.timeout, |verdict| verdict.steps.longest);
        limits.push((step * SLOWER).max(SHORTEST_LIMIT));
        let problem = || verdict.as_ref().map(super::proof_runs::problem).unwrap_or_default();
        mutated.push(match &verdict {
            _ if sources.solution.is_empty() => Mutated::NotProved(ProofGap::machine("there is no solution to change")),
            Some(verdict) if verdict.passed() => Mutated::Done(Mutation::of(exercise)),
            Some(verdict) if verdict.kind != VerdictKind::Unavailable || is_mistaken(verdict) => {
                Mutated::SolutionFails(problem())
            }
            _ => Mutated::NotProved(unavailable(exercise, engine.python(), problem())),
        });
    }
    Ok(limits)
}

/// The tests of an exercise that have caught mutants, the last one first. Mutants come in the order of their lines: the test that
/// caught one is the likeliest to catch the next, which then needs no other.
#[derive(Clone, Default)]
struct Catchers(Vec<String>);

impl Catchers {
    fn add(&mut self, verdict: &Verdict) {
        let has_failed = |test: &&TestReport| matches!(test.outcome, TestOutcome::Failed | TestOutcome::Error);
        if let Some(test) = verdict.tests.iter().find(has_failed) {
            self.0.retain(|id| *id != test.id);
            // A test that did not end may not end with the next mutant either: the others first.
            if verdict.kind != VerdictKind::TimedOut {
                self.0.insert(0, test.id.clone());
            }
        }
    }
}

/// One change of one file of one solution.
struct Mutant {
    sources: usize,
    file: usize,
    contents: Vec<u8>,
}

impl Mutant {
    fn attempt<'d>(&self, all_sources: &'d [ExerciseSources], limits: &[Duration]) -> Attempt<'d> {
        let sources = &all_sources[self.sources];
        let mut files = sources.solved();
        let path = &sources.solution[self.file].path;
        if let Some((_, contents)) = files.iter_mut().find(|(own, _)| own == path) {
            contents.clone_from(&self.contents);
        }
        Attempt {
            step_limit: Some(limits[self.sources]),
            stop_at_failure: true,
            ..Attempt::of_folder(&sources.exercise).with_files(files)
        }
    }

    fn survivor(&self, all_sources: &[ExerciseSources]) -> Survivor {
        let sources = &all_sources[self.sources];
        let file = &sources.solution[self.file];
        let before = String::from_utf8_lossy(&file.contents);
        Survivor::between(sources.solution_dir().join(&file.path), &before, &String::from_utf8_lossy(&self.contents))
    }
}

/// All mutants of the solutions that can be mutated.
fn mutants(engine: &Engine, all_sources: &[ExerciseSources], mutated: &[Mutated]) -> Result<Vec<Mutant>, EngineError> {
    let mut places = Vec::new();
    let mut paths: Vec<PathBuf> = Vec::new();
    for (index, sources) in all_sources.iter().enumerate() {
        if !matches!(mutated[index], Mutated::Done(_)) {
            continue;
        }
        for (number, file) in sources.solution.iter().enumerate() {
            if file.path.extension().is_some_and(|extension| extension == "py") {
                places.push((index, number));
                paths.push(engine.root().join(sources.solution_dir()).join(&file.path));
            }
        }
    }
    let edits: Vec<Vec<Edit>> = engine.mutants(&paths)?;
    let mut mutants = Vec::new();
    for ((sources, file), edits) in places.into_iter().zip(edits) {
        let source = &all_sources[sources].solution[file].contents;
        mutants.extend(edits.iter().filter_map(|edit| edit.apply(source)).map(|contents| Mutant {
            sources,
            file,
            contents,
        }));
    }
    Ok(mutants)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::samples;

    fn failing_at(id: &str, kind: VerdictKind) -> Verdict {
        let mut verdict = samples::failing(samples::exception("AssertionError", ""));
        verdict.kind = kind;
        verdict.tests[1].id = id.to_owned();
        verdict
    }

    #[test]
    fn the_test_that_caught_the_last_mutant_comes_first_unless_it_did_not_end() {
        let mut catchers = Catchers::default();
        for id in ["t::a", "t::b", "t::a"] {
            catchers.add(&failing_at(id, VerdictKind::Failed));
        }
        assert_eq!(catchers.0, ["t::a", "t::b"]);
        catchers.add(&failing_at("t::a", VerdictKind::TimedOut));
        assert_eq!(catchers.0, ["t::b"]);
        catchers.add(&samples::verdict(VerdictKind::Error));
        assert_eq!(catchers.0, ["t::b"], "no test was reached");
    }
}
