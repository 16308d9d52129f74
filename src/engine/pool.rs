//! Checking many exercises at once: one fork server for each core and package group.

use std::{
    collections::HashMap,
    num::NonZero,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{
    Engine, EngineError,
    cancel::Cancel,
    check::{Prepared, hand_over, request},
    fork_server::ForkServer,
    gather::Materials,
    judge::{self, Judgement},
    launcher::Launcher,
    lock,
    verdict::Verdict,
    worker::LatePlan,
};
use crate::{course::model::Exercise, python::LayerEvents};

impl Engine {
    /// Checks exercises in parallel; `finished` gets each verdict as it comes. Stops at the first error that is no verdict, and
    /// when `cancel` is asked.
    pub fn check_all(
        &self,
        exercises: &[Exercise],
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
        finished: &(dyn Fn(Verdict) + Sync),
    ) -> Result<(), EngineError> {
        // First of all, so that each server knows what all its checks import.
        for exercise in exercises {
            self.prepared(exercise, events, cancel)?;
        }
        let next = AtomicUsize::new(0);
        let failure = Mutex::new(None);
        let threads = thread::available_parallelism().map_or(1, NonZero::get).min(exercises.len());
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    let mut servers = Servers { engine: self, batch: exercises, by_group: HashMap::new() };
                    while let Some(exercise) = exercises.get(next.fetch_add(1, Ordering::Relaxed)) {
                        match servers.check(exercise, cancel, events) {
                            Ok(verdict) => finished(verdict),
                            Err(error) => {
                                // Nobody takes another one.
                                next.store(exercises.len(), Ordering::Relaxed);
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

/// The fork servers of one thread.
struct Servers<'e> {
    engine: &'e Engine,
    batch: &'e [Exercise],
    by_group: HashMap<Option<String>, ForkServer>,
}

impl Servers<'_> {
    fn check(
        &mut self,
        exercise: &Exercise,
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
    ) -> Result<Verdict, EngineError> {
        if cancel.is_cancelled() {
            return Err(EngineError::Cancelled);
        }
        let engine = self.engine;
        engine.check_with(exercise, cancel, events, |prepared, materials| {
            if prepared.has_conftest() {
                // pytest reads a conftest when its session starts, and a server's has started.
                return engine.check_tests(prepared, materials, cancel);
            }
            self.check_in_child(prepared, materials, cancel)
        })
    }

    fn check_in_child(
        &mut self,
        prepared: &Prepared,
        materials: &Materials,
        cancel: &Cancel,
    ) -> Result<Judgement, EngineError> {
        let group = prepared.exercise.packages.clone();
        let mut server = match self.by_group.remove(&group).filter(ForkServer::is_alive) {
            Some(server) => server,
            None => {
                let mut server = self.engine.launcher.start_server(prepared, self.imports(group.as_deref()))?;
                server.wait_until_ready(cancel)?;
                server
            }
        };
        self.engine.launcher.renew(&server, prepared)?;
        let mut request = request(prepared, materials);
        request.plan = Some(LatePlan { tests: prepared.tests() });
        hand_over(&server.environment, materials, &mut request)?;
        match server.converse(&request, cancel) {
            Ok(run) => {
                let limits = Launcher::limits(prepared.exercise.timeout);
                let judged = judge::pytest(run, limits, server.environment.work());
                self.by_group.insert(group, server);
                Ok(judged)
            }
            Err(broken) => {
                server.end();
                Err(broken.into())
            }
        }
    }

    /// What the checks of a group import: a server imports it once for all of them.
    fn imports(&self, group: Option<&str>) -> Vec<String> {
        let own: Vec<&str> = self.batch.iter().map(|exercise| exercise.name.as_str()).collect();
        let known = lock(&self.engine.prepared);
        let of_group =
            known.values().filter(|prepared: &&Arc<Prepared>| prepared.exercise.packages.as_deref() == group);
        let mut names: Vec<String> = of_group.flat_map(|prepared| prepared.imports.iter().cloned()).collect();
        names.retain(|name| !own.contains(&name.as_str()));
        names.sort();
        names.dedup();
        names
    }

    fn end(self) {
        for server in self.by_group.into_values() {
            server.end();
        }
    }
}
