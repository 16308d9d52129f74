//! Checking many exercises at once, on each core.

use std::{
    collections::HashSet,
    num::NonZero,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{Engine, EngineError, attempt::Attempt, cancel::Cancel, lock, servers::Servers, verdict::Verdict};
use crate::{course::model::Exercise, python::LayerEvents};

impl Engine {
    /// Checks what lies in the folders of exercises in parallel; `finished` gets each verdict as it comes. Stops at the first
    /// error that is no verdict, and when `cancel` is asked.
    pub fn check_all(
        &self,
        exercises: &[Exercise],
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        finished: &(dyn Fn(Verdict) + Sync),
    ) -> Result<(), EngineError> {
        let attempts: Vec<Attempt<'_>> = exercises.iter().map(Attempt::of_folder).collect();
        self.check_attempts(&attempts, cancel, events, &|_, verdict| finished(verdict))
    }

    /// As [`Engine::check_all`], for any attempts; `finished` is told the index of the attempt that a verdict is about.
    pub fn check_attempts(
        &self,
        attempts: &[Attempt<'_>],
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        finished: &(dyn Fn(usize, Verdict) + Sync),
    ) -> Result<(), EngineError> {
        let exercises: Vec<&Exercise> = attempts.iter().map(|attempt| attempt.exercise).collect();
        let make = |index: usize| attempts.get(index).cloned();
        self.check_made(&exercises, attempts.len(), &make, cancel, events, finished)
    }

    /// As [`Engine::check_attempts`], for more attempts than memory holds: `make` is asked for each of `count` when its turn has
    /// come, and may have none. `exercises` are all that attempts are about.
    pub fn check_made<'c>(
        &self,
        exercises: &[&Exercise],
        count: usize,
        make: &(dyn Fn(usize) -> Option<Attempt<'c>> + Sync),
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        finished: &(dyn Fn(usize, Verdict) + Sync),
    ) -> Result<(), EngineError> {
        // First of all, so that each server knows what all its checks import.
        for exercise in exercises {
            match self.prepared(exercise, events, cancel) {
                // Said when its turn comes.
                Err(EngineError::Gather(_)) => {}
                prepared => drop(prepared?),
            }
        }
        let own: HashSet<&str> = exercises.iter().map(|exercise| exercise.name.as_str()).collect();
        let next = AtomicUsize::new(0);
        let failure = Mutex::new(None);
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(count);
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    let mut servers = Servers::new(self, &own);
                    loop {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        if index >= count {
                            break;
                        }
                        let Some(attempt) = make(index) else { continue };
                        match servers.check(&attempt, cancel, events) {
                            Ok(verdict) => finished(index, verdict),
                            Err(error) => {
                                // Nobody takes another one.
                                next.store(count, Ordering::Relaxed);
                                lock(&failure).get_or_insert(error);
                            }
                        }
                    }
                    servers.end();
                });
            }
        });
        failure.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).map_or(Ok(()), Err)
    }
}
