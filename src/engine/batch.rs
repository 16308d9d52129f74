//! Checking many exercises at once, on each core.

use std::{
    collections::HashSet,
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use super::{Engine, EngineError, attempt::Attempt, cancel::Cancel, lock, servers::Servers, verdict::Verdict};
use crate::{course::model::Exercise, python::LayerEvents};

impl Engine {
    /// Checks many attempts in parallel. Everything that the caller gives runs on the caller's thread: `make` is asked for each of
    /// `count` attempts shortly before its turn, and may have none; `finished` gets the index of an attempt with its verdict, in the
    /// order in which they end. `exercises` are all that attempts are about.
    ///
    /// Stops at the first error, of whichever side, and when `cancel` is asked. An error of the caller's cancels what still runs.
    pub fn check_many<'c, E: From<EngineError>>(
        &self,
        exercises: &[&Exercise],
        count: usize,
        mut make: impl FnMut(usize) -> Result<Option<Attempt<'c>>, E>,
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        mut finished: impl FnMut(usize, Verdict) -> Result<(), E>,
    ) -> Result<(), E> {
        // First, so that each server knows what all its checks import.
        for exercise in exercises {
            match self.prepared(exercise, events, cancel) {
                // A file of its own cannot be read: that is the verdict on each attempt at it, and no other's.
                Ok(_) | Err(EngineError::Gather(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let own: HashSet<&str> = exercises.iter().map(|exercise| exercise.name.as_str()).collect();
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(count);
        let is_over = AtomicBool::new(false);
        let (jobs, waiting) = mpsc::channel::<(usize, Attempt<'c>)>();
        let waiting = Mutex::new(waiting);
        let (answers, answered) = mpsc::channel();
        let (own, waiting, is_over) = (&own, &waiting, &is_over);
        thread::scope(move |scope| {
            for number in 0..threads {
                let answers = answers.clone();
                let started = thread::Builder::new().spawn_scoped(scope, move || {
                    let mut servers = Servers::new(self, own);
                    loop {
                        let job = lock(waiting).recv();
                        let Ok((index, attempt)) = job else { break };
                        let check = || servers.check(&attempt, cancel, events);
                        let answer = if is_over.load(Ordering::Relaxed) {
                            Ok(Err(EngineError::Cancelled))
                        } else {
                            catch_unwind(AssertUnwindSafe(check))
                        };
                        // Nobody is listening any more if the caller has panicked.
                        let _ = answers.send((index, answer));
                    }
                    servers.end();
                });
                match started {
                    Ok(_) => {}
                    Err(error) if number == 0 => return Err(EngineError::from(error).into()),
                    // At the limit of processes fewer do it all, only later.
                    Err(error) => {
                        tracing::warn!(%error, threads = number, "no more threads can be started");
                        break;
                    }
                }
            }
            drop(answers);
            let mut failure: Option<E> = None;
            let (mut next, mut open, mut caller_failed) = (0, 0, false);
            loop {
                // One more than there are threads, so that no thread waits for the caller.
                while failure.is_none() && open <= threads && next < count {
                    match make(next) {
                        Ok(Some(attempt)) => {
                            let sent = jobs.send((next, attempt));
                            open += usize::from(sent.is_ok());
                        }
                        Ok(None) => {}
                        Err(error) => {
                            failure = Some(error);
                            caller_failed = true;
                            cancel.cancel();
                        }
                    }
                    next += 1;
                }
                if open == 0 {
                    return failure.map_or(Ok(()), Err);
                }
                let Ok((index, answer)) = answered.recv() else { return failure.map_or(Ok(()), Err) };
                open -= 1;
                match answer {
                    Err(panic) => resume_unwind(panic),
                    Ok(Err(error)) => {
                        failure.get_or_insert(error.into());
                    }
                    Ok(Ok(_)) if caller_failed => {}
                    // Checks that were under way when the engine failed still have a result.
                    Ok(Ok(verdict)) => {
                        if let Err(error) = finished(index, verdict) {
                            failure.get_or_insert(error);
                            caller_failed = true;
                            cancel.cancel();
                        }
                    }
                }
                is_over.store(failure.is_some(), Ordering::Relaxed);
            }
        })
    }

    /// As [`Engine::check_many`], for attempts that are all at hand.
    pub fn check_attempts<E: From<EngineError>>(
        &self,
        attempts: &[Attempt<'_>],
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        finished: impl FnMut(usize, Verdict) -> Result<(), E>,
    ) -> Result<(), E> {
        let exercises: Vec<&Exercise> = attempts.iter().map(|attempt| attempt.exercise).collect();
        let make = |index: usize| Ok(attempts.get(index).cloned());
        self.check_many(&exercises, attempts.len(), make, cancel, events, finished)
    }

    /// As [`Engine::check_many`], for what is in the folders of exercises.
    pub fn check_all<E: From<EngineError>>(
        &self,
        exercises: &[&Exercise],
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        mut finished: impl FnMut(Verdict) -> Result<(), E>,
    ) -> Result<(), E> {
        let attempts: Vec<Attempt<'_>> = exercises.iter().map(|exercise| Attempt::of_folder(exercise)).collect();
        self.check_attempts(&attempts, cancel, events, |_, verdict| finished(verdict))
    }
}
