//! Workers that are ready, and the clearing away of those that are done.
//!
//! Some are kept for the exercise in hand, so that a second save shortly after the first one also meets a worker at the gate;
//! getting one ready takes some 300 ms, which pass unseen while the learner types.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, mpsc},
    thread::{self, JoinHandle},
};

use super::{
    EngineError,
    attempt::LEARNERS_SEED,
    check::Prepared,
    launcher::Launcher,
    lock,
    worker::{Remains, Worker},
};

pub(super) struct WorkerPool {
    launcher: Arc<Launcher>,
    ready: Mutex<VecDeque<ReadyWorker>>,
    remains: Option<mpsc::Sender<Remains>>,
    cleaner: Option<JoinHandle<()>>,
}

struct ReadyWorker {
    prepared: Arc<Prepared>,
    worker: Worker,
}

impl WorkerPool {
    pub(super) fn new(launcher: Arc<Launcher>) -> io::Result<Self> {
        let (remains, received) = mpsc::channel::<Remains>();
        let cleaner = thread::Builder::new().name("cleaner".into()).spawn(move || {
            for remains in received {
                remains.clear();
            }
        })?;
        Ok(Self { launcher, ready: Mutex::default(), remains: Some(remains), cleaner: Some(cleaner) })
    }

    /// Sees to it that workers for this check are ready, or getting ready.
    pub(super) fn keep_ready(&self, prepared: &Arc<Prepared>) {
        if !prepared.is_available() {
            return;
        }
        let mut ready = lock(&self.ready);
        let mut count = ready.iter().filter(|spare| Arc::ptr_eq(&spare.prepared, prepared)).count();
        let wanted = prepared.kind().ready;
        while count < wanted {
            // What keeps a worker from starting is told by the check that needs one.
            let worker = match self.launcher.start(prepared, LEARNERS_SEED, true) {
                Ok(worker) => worker,
                Err(error) => {
                    tracing::warn!(exercise = prepared.exercise.name, %error, "no worker can be made ready");
                    break;
                }
            };
            tracing::debug!(exercise = prepared.exercise.name, "a worker gets ready for the next save");
            ready.push_back(ReadyWorker { prepared: Arc::clone(prepared), worker });
            count += 1;
        }
        // Those of another exercise have had their time.
        let (own, others) = ready.drain(..).partition(|spare| Arc::ptr_eq(&spare.prepared, prepared));
        *ready = own;
        for spare in Vec::<ReadyWorker>::from(others) {
            self.clear_away(spare.worker.remains());
        }
    }

    /// A worker for this check: one that is ready (only for a learner's runs), or a new one.
    pub(super) fn take(&self, prepared: &Arc<Prepared>, hash_seed: u32) -> Result<Worker, EngineError> {
        if hash_seed != LEARNERS_SEED {
            tracing::debug!(
                exercise = prepared.exercise.name,
                hash_seed,
                "a new worker: this hash seed is not kept ready"
            );
            return self.launcher.start(prepared, hash_seed, false);
        }
        loop {
            let found = {
                let mut ready = lock(&self.ready);
                let at = ready.iter().position(|spare| Arc::ptr_eq(&spare.prepared, prepared));
                at.and_then(|at| ready.remove(at))
            };
            match found {
                Some(spare) if spare.worker.is_alive() => {
                    tracing::debug!(exercise = prepared.exercise.name, "a worker that was ready");
                    return Ok(spare.worker);
                }
                Some(spare) => {
                    tracing::warn!(exercise = prepared.exercise.name, "a worker ended while it was waiting");
                    self.clear_away(spare.worker.remains());
                }
                None => {
                    tracing::debug!(exercise = prepared.exercise.name, "a new worker: none was ready");
                    return self.launcher.start(prepared, LEARNERS_SEED, false);
                }
            }
        }
    }

    /// Ends what is left of a run, in the background: the verdict does not wait for it.
    pub(super) fn clear_away(&self, remains: Remains) {
        match &self.remains {
            Some(cleaner) => {
                if let Err(mpsc::SendError(remains)) = cleaner.send(remains) {
                    remains.clear();
                }
            }
            None => remains.clear(),
        }
    }
}

impl Drop for WorkerPool {
    fn drop(&mut self) {
        let spares: Vec<ReadyWorker> = lock(&self.ready).drain(..).collect();
        for spare in spares {
            self.clear_away(spare.worker.remains());
        }
        self.remains = None;
        if let Some(cleaner) = self.cleaner.take() {
            // It only fails by a panic, and then there is nothing left to wait for.
            let _ = cleaner.join();
        }
    }
}
