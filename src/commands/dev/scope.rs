//! Which of the exercises that are meant are proved now, by what is remembered of them.

use std::time::SystemTime;

use crate::{
    authoring::{
        proof_memory::{ProofKey, ProofKind, ProofMemory, digest_of, key},
        scope::{Scope, ScopeRequest, scope},
        since::differing,
    },
    cli::ScopeArgs,
    course::{Course, rules::ExerciseSources},
    engine::Engine,
    error::CommandResult,
};

/// The names of the proofs of many exercises with several Pythons.
pub(super) struct Keys(Vec<Vec<ProofKey>>);

impl Keys {
    pub(super) fn of(kind: ProofKind, course: &Course, all_sources: &[ExerciseSources], engines: &[Engine]) -> Self {
        let of_one = |sources: &ExerciseSources| {
            let digest = digest_of(kind, course, sources);
            engines.iter().map(|engine| key(digest, engine)).collect()
        };
        Self(all_sources.iter().map(of_one).collect())
    }

    pub(super) fn get(&self, exercise: usize, python: usize) -> &ProofKey {
        &self.0[exercise][python]
    }

    /// When an exercise was proved sound as it is with all Pythons; the oldest of these proofs counts.
    pub(super) fn oldest(&self, memory: &ProofMemory, exercise: usize) -> Option<SystemTime> {
        let proved: Option<Vec<SystemTime>> =
            self.0[exercise].iter().map(|key| Some(memory.get(key)?.proved())).collect();
        proved?.into_iter().min()
    }
}

/// Chooses as the options say.
pub(super) fn chosen_scope(
    args: &ScopeArgs,
    course: &Course,
    all_sources: &[ExerciseSources],
    proved: &[Option<SystemTime>],
) -> CommandResult<Scope> {
    let since = args.since.as_deref().map(|commit| differing(course, all_sources, commit)).transpose()?;
    let request = ScopeRequest { changed: args.changed, within: args.within.map(|minutes| minutes.0), since };
    Ok(scope(&request, proved, SystemTime::now()))
}

/// What has these places in a list, in this order.
pub(super) fn in_order<T>(list: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.iter().filter_map(|&index| list[index].take()).collect()
}
