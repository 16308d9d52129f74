//! Where there is `fork`: servers for each package group and hash seed, a child of theirs for each check.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
};

use super::{
    Engine, EngineError,
    attempt::Attempt,
    cancel::Cancel,
    check::{Prepared, hand_over, request},
    fork_server::ForkServer,
    gather::Materials,
    judge::{self, Judgement},
    launcher::Launcher,
    lock,
    outside::{self, Judgeable},
    verdict::{Verdict, VerdictKind},
};
use crate::{
    course::{model::Need, pristine},
    python::LayerEvents,
};

/// Fork servers that a thread keeps. One takes some 40 MB, and 300 ms to start.
const SERVERS: usize = 4;

/// What the checks of one server have in common: the package groups, what they need besides, memory, and the hash seed.
type ServerKind = (Vec<String>, Vec<Need>, Option<u32>, u32);

/// Fork servers that wait for the next check of many exercises.
#[derive(Default)]
pub(super) struct Idle(Mutex<Vec<(ServerKind, ForkServer)>>);

impl Idle {
    fn take(&self, kind: &ServerKind) -> Option<ForkServer> {
        let mut idle = lock(&self.0);
        let at = idle.iter().position(|(waiting, _)| waiting == kind)?;
        Some(idle.remove(at).1)
    }
}

impl Drop for Idle {
    fn drop(&mut self) {
        for (_, server) in lock(&self.0).drain(..) {
            server.end();
        }
    }
}

/// The fork servers of one thread.
pub(super) struct Servers<'e> {
    engine: &'e Engine,
    /// Names of the exercises in hand: modules that no server imports.
    own: &'e HashSet<&'e str>,
    /// The one used last comes last.
    running: Vec<(ServerKind, ForkServer)>,
}

impl<'e> Servers<'e> {
    pub(super) fn new(engine: &'e Engine, own: &'e HashSet<&'e str>) -> Self {
        Self { engine, own, running: Vec::new() }
    }

    pub(super) fn check(
        &mut self,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
        events: &(dyn LayerEvents + Sync),
    ) -> Result<Verdict, EngineError> {
        if cancel.is_cancelled() {
            return Err(EngineError::Cancelled);
        }
        let engine = self.engine;
        engine.check_with(attempt, cancel, events, |prepared, materials| {
            if prepared.configures_pytest() || !prepared.folders.is_empty() {
                // pytest reads its configuration when its session starts, and a server's has started. What was prepared is
                // provided when a process starts, and has to be new for each run.
                return engine.check_reported(prepared, materials, attempt, cancel);
            }
            let judged = self.check_in_child(prepared, materials, attempt, cancel)?;
            if attempt.judged_outside && judged.kind == VerdictKind::Passed && !prepared.kind().tests.is_empty() {
                return self.judge_outside(judged, prepared, materials, attempt, cancel);
            }
            Ok(judged)
        })
    }

    /// Judges what passes once more, with the attempt in a process of its own.
    fn judge_outside(
        &mut self,
        inside: Judgement,
        prepared: &Prepared,
        materials: &Materials,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
    ) -> Result<Judgement, EngineError> {
        let known = match self.engine.outside.get(&attempt.exercise.name) {
            Some(known) => known,
            None => self.learn(prepared, attempt, cancel)?,
        };
        let ids = known.ids();
        if ids.is_empty() {
            return Ok(known.decide(inside, None, &HashMap::new()));
        }
        let limit = attempt.limit() + outside::MORE_TIME;
        let attempt = Attempt { limit: Some(limit), ..attempt.clone() };
        let (judged, relied) = self.run_outside(prepared, materials, &attempt, ids, cancel)?;
        Ok(known.decide(inside, Some(&judged), &relied))
    }

    /// Finds out with the solution which tests can be judged so.
    fn learn(
        &mut self,
        prepared: &Prepared,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
    ) -> Result<Arc<Judgeable>, EngineError> {
        let exercise = attempt.exercise;
        let solution = pristine::solution(&self.engine.course, exercise).unwrap_or_default();
        let files = solution.into_iter().map(|file| (file.path, file.contents)).collect();
        let solution = Materials::given(exercise, files);
        let known = &self.engine.outside;
        if !solution.missing.is_empty() {
            return Ok(known.add(&exercise.name, Judgeable::default()));
        }
        let limit = attempt.limit().min(outside::FIRST_LIMIT);
        let attempt = Attempt { limit: Some(limit), ..attempt.clone() };
        let (judged, relied) = self.run_outside(prepared, &solution, &attempt, Vec::new(), cancel)?;
        Ok(known.add(&exercise.name, Judgeable::of_solution(&judged, &relied)))
    }

    fn run_outside(
        &mut self,
        prepared: &Prepared,
        materials: &Materials,
        attempt: &Attempt<'_>,
        tests: Vec<String>,
        cancel: &Cancel,
    ) -> Result<(Judgement, HashMap<usize, String>), EngineError> {
        let launcher = &self.engine.launcher;
        let (kind, mut server) = self.take_new(prepared, attempt, cancel)?;
        let ahead = || self.imports(&prepared.exercise.packages);
        let mut alone = launcher.take_alone(&mut server, prepared, attempt.hash_seed, ahead, cancel)?;
        let mut for_attempt = request(attempt, materials);
        hand_over(&mut alone.environment, materials, &mut for_attempt)?;
        let mut request = request(attempt, materials);
        request.plan = Some(prepared.late_plan());
        request.outside = Some(tests);
        hand_over(&mut server.environment, materials, &mut request)?;
        match server.converse_outside(&mut alone, &request, &for_attempt, cancel) {
            Ok(run) => {
                let relied = outside::relied(&run);
                let judged = judge::reported(run, Launcher::limits(attempt), server.environment.work());
                server.keep_alone(alone)?;
                self.running.push((kind, server));
                Ok((judged, relied))
            }
            Err(broken) => {
                alone.end();
                server.end();
                Err(broken.into())
            }
        }
    }

    fn check_in_child(
        &mut self,
        prepared: &Prepared,
        materials: &Materials,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
    ) -> Result<Judgement, EngineError> {
        let (kind, mut server) = self.take_new(prepared, attempt, cancel)?;
        let mut request = request(attempt, materials);
        request.plan = Some(prepared.late_plan());
        hand_over(&mut server.environment, materials, &mut request)?;
        match server.converse(&request, cancel) {
            Ok(run) => {
                let judged = judge::reported(run, Launcher::limits(attempt), server.environment.work());
                self.running.push((kind, server));
                Ok(judged)
            }
            Err(broken) => {
                server.end();
                Err(broken.into())
            }
        }
    }

    /// A server that waits at the ready barrier, with its environment made new and the course's part in it.
    fn take_new(
        &mut self,
        prepared: &Prepared,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
    ) -> Result<(ServerKind, ForkServer), EngineError> {
        let exercise = &prepared.exercise;
        let kind = (exercise.packages.clone(), exercise.needs.clone(), exercise.memory_mb, attempt.hash_seed);
        let mut server = self.take(&kind, prepared, cancel)?;
        if self.engine.launcher.renew(&mut server, prepared).is_err() {
            tracing::debug!(
                exercise = prepared.exercise.name,
                "a new fork server: this one's folder cannot be made as new"
            );
            // Something of the attempt before is in the way, such as a process that still writes there: a new server has a new folder.
            server.end();
            server = self.start(&kind, prepared, cancel)?;
            self.engine.launcher.renew(&mut server, prepared)?;
        }
        Ok((kind, server))
    }

    /// A server of that kind that waits at the ready barrier.
    fn take(&mut self, kind: &ServerKind, prepared: &Prepared, cancel: &Cancel) -> Result<ForkServer, EngineError> {
        if let Some(at) = self.running.iter().position(|(running, _)| running == kind) {
            let (_, server) = self.running.remove(at);
            if server.is_fit() {
                return Ok(server);
            }
            tracing::debug!("a fork server is ended: an attempt has left something in it");
            server.end();
        }
        if let Some(server) = self.engine.idle.take(kind) {
            if server.is_fit() {
                return Ok(server);
            }
            server.end();
        }
        self.start(kind, prepared, cancel)
    }

    /// A new server of that kind, in place of the one that was not used for longest where there are many.
    fn start(&mut self, kind: &ServerKind, prepared: &Prepared, cancel: &Cancel) -> Result<ForkServer, EngineError> {
        if self.running.len() >= SERVERS {
            self.running.remove(0).1.end();
        }
        let (groups, needs, _, hash_seed) = kind;
        tracing::debug!(?groups, ?needs, hash_seed, "a fork server is started");
        let mut server = self.engine.launcher.start_server(prepared, *hash_seed, self.imports(groups))?;
        server.wait_until_ready(cancel)?;
        Ok(server)
    }

    /// What the checks with these groups import: a server imports it once for all of them.
    fn imports(&self, groups: &[String]) -> Vec<String> {
        let known = lock(&self.engine.prepared);
        let of_group = known.values().filter(|prepared: &&Arc<Prepared>| prepared.exercise.packages == groups);
        let mut names: Vec<String> = of_group.flat_map(|prepared| prepared.imports.iter().cloned()).collect();
        names.retain(|name| !self.own.contains(name.as_str()));
        names.sort();
        names.dedup();
        names
    }

    /// Ends them, or has them wait for the next check.
    pub(super) fn end(self) {
        if self.engine.launcher.keeps_servers() {
            lock(&self.engine.idle.0).extend(self.running);
            return;
        }
        for (_, server) in self.running {
            server.end();
        }
    }
}
