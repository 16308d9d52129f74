//! Checking one exercise: request in, verdict out.
//!
//! A check is carried out by a worker (`worker.rs`), a Python process that runs our harness (`harness/`) confined (`sandbox.rs`)
//! in a temporary environment of its own. Workers are started before they are needed (`worker_pool.rs`), so that a save meets one that
//! waits at the ready barrier. What the harness reports is judged in `judge.rs`, which is pure. Nothing here prints.

#[cfg(test)]
pub(crate) mod arbitrary;
mod artifacts;
mod attempt;
mod availability;
mod batch;
pub mod cancel;
mod capture;
mod check;
#[cfg_attr(unix, path = "confiner/unix.rs")]
#[cfg_attr(windows, path = "confiner/windows.rs")]
mod confiner;
#[cfg_attr(unix, path = "connection/unix.rs")]
#[cfg_attr(windows, path = "connection/windows.rs")]
mod connection;
mod conversation;
mod events;
#[cfg(unix)]
mod fork_server;
mod gather;
mod generated;
mod harness;
mod judge;
mod kinds;
mod launcher;
pub mod limits;
pub mod mark;
mod mutants;
#[cfg(unix)]
mod outside;
mod packages;
mod places;
mod prepare;
mod process;
mod programs;
mod readiness;
mod run_clock;
#[cfg(test)]
pub(crate) mod samples;
pub mod sandbox;
#[cfg_attr(unix, path = "servers/unix.rs")]
#[cfg_attr(windows, path = "servers/windows.rs")]
mod servers;
mod settings;
mod suspension;
mod tool;
pub mod verdict;
pub mod vocabulary;
mod worker;
mod worker_pool;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex},
};

pub use attempt::{Attempt, TestOrder};
pub use cancel::Cancel;
pub use gather::{GatherError, Submission, course_files};
pub use generated::{Comparison, HYPOTHESIS, PassedOver, Versions};
pub use launcher::Options;
pub use mutants::{Edit, SyntaxUse, TestLint};
pub use packages::Download;
pub use readiness::Unready;
pub(crate) use settings::EngineSettings;
#[cfg(unix)]
pub use suspension::suspend;
pub use tool::ToolOutput;

use crate::{
    course::model::{Course, Exercise},
    error::{ExitStatus, Failure},
    python::{self, CacheDir, Environment, Interpreter, Layer, LayerEvents},
    version::Version,
};
use launcher::Launcher;
use packages::Packages;
use worker_pool::WorkerPool;

/// Checks exercises of one course with one interpreter. Shared between threads by reference.
pub struct Engine {
    course: Arc<Course>,
    launcher: Arc<Launcher>,
    packages: Packages,
    pool: WorkerPool,
    #[cfg(unix)]
    idle: servers::Idle,
    /// What of each exercise is judged with the attempt in a process of its own.
    #[cfg(unix)]
    outside: outside::Known,
    /// What each exercise's check is made of, read once.
    prepared: Mutex<HashMap<String, Arc<check::Prepared>>>,
}

/// A check that has no verdict.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// [`Cancel::cancel`] was called.
    #[error("the check was stopped")]
    Cancelled,
    /// The files of the exercise cannot be read.
    #[error(transparent)]
    Gather(#[from] GatherError),
    /// Python did not start.
    #[error(transparent)]
    NotReady(Unready),
    /// The packages that every check needs can't be installed.
    #[error(transparent)]
    Layer(#[from] crate::python::LayerError),
    /// The temporary environment cannot be made.
    #[error(transparent)]
    Environment(#[from] crate::python::EnvironmentError),
    /// The system refused something.
    #[error("the check could not be carried out")]
    Io(#[from] std::io::Error),
}

impl Failure for EngineError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Cancelled => ExitStatus::Interrupted,
            _ => ExitStatus::Machine,
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Cancelled | Self::Gather(_) => None,
            Self::NotReady(unready) => Some(unready.hint()),
            Self::Layer(error) => return error.hints(),
            Self::Environment(error) => return error.hints(),
            Self::Io(_) => Some("`pythlings doctor` tells what is wrong on this machine".to_owned()),
        };
        hint.into_iter().collect()
    }
}

impl Engine {
    /// An engine for a course.
    pub fn new(course: Arc<Course>, interpreter: Interpreter, options: Options) -> std::io::Result<Self> {
        let packages = Packages::new(course.info.packages.clone(), options.cache.clone());
        let launcher = Arc::new(Launcher::new(interpreter, options)?);
        let pool = WorkerPool::new(Arc::clone(&launcher))?;
        Ok(Self {
            course,
            launcher,
            packages,
            pool,
            #[cfg(unix)]
            idle: servers::Idle::default(),
            #[cfg(unix)]
            outside: outside::Known::default(),
            prepared: Mutex::default(),
        })
    }

    /// Starts workers for an exercise, so that its next checks find one ready. Returns at once: packages that are not known
    /// to be there are left to the check, and a failure shows there.
    pub fn prepare(&self, exercise: &Exercise) {
        if self.packages.are_known(&exercise.packages)
            && let Ok(prepared) = self.prepared(exercise, &(), &Cancel::new())
        {
            self.pool.keep_ready(&prepared);
        }
    }

    /// What would have to be downloaded before these exercises can be checked, in the order in which they need it.
    pub fn downloads<'e>(&self, exercises: impl IntoIterator<Item = &'e Exercise>) -> Vec<Download> {
        let mut by_group: Vec<(&str, Vec<String>)> = Vec::new();
        for exercise in exercises {
            for group in packages::layers_for(&exercise.packages) {
                match by_group.iter_mut().find(|(known, _)| *known == group) {
                    Some((_, names)) => names.push(exercise.name.clone()),
                    None => by_group.push((group, vec![exercise.name.clone()])),
                }
            }
        }
        let interpreter = &self.launcher.interpreter;
        let missing = |(group, exercises)| self.packages.missing(group, exercises, interpreter);
        by_group.into_iter().filter_map(missing).collect()
    }

    /// An environment for work by hand, with the packages of an exercise and their commands; and the folders to put in front of
    /// `PATH`. May install packages.
    pub fn workshop(
        &self,
        exercise: &Exercise,
        events: &dyn LayerEvents,
        cancel: &Cancel,
    ) -> Result<(Environment, Vec<PathBuf>), EngineError> {
        let interpreter = self.interpreter();
        let layers = self.packages.layers(&exercise.packages, interpreter, events, &|| cancel.is_cancelled())?;
        let layers: Vec<&Layer> = layers.iter().map(Arc::as_ref).collect();
        let environment = Environment::create(interpreter, &layers, &self.launcher.options.temp_root)?;
        python::add_console_scripts(&environment, &layers)?;
        let mut path = vec![environment.scripts().to_path_buf()];
        path.extend(python::program_folders(&layers));
        Ok((environment, path))
    }

    /// The folder of the course.
    pub fn root(&self) -> &std::path::Path {
        &self.course.root
    }

    /// The Python that checks are run with.
    pub fn interpreter(&self) -> &Interpreter {
        &self.launcher.interpreter
    }

    /// The version of the Python that checks are run with.
    pub fn python(&self) -> Version {
        self.launcher.interpreter.version()
    }

    /// Where packages are kept.
    pub fn cache(&self) -> &CacheDir {
        self.launcher.cache()
    }

    /// Whether the system keeps runs from writing outside their own folder: then what passes has written nothing there.
    pub fn confines(&self) -> bool {
        self.launcher.confines()
    }

    /// Forgets what is known of the course's own files: they are read again at the next check.
    pub fn reload(&self) {
        lock(&self.prepared).clear();
    }

    fn prepared(
        &self,
        exercise: &Exercise,
        events: &dyn LayerEvents,
        cancel: &Cancel,
    ) -> Result<Arc<check::Prepared>, EngineError> {
        if let Some(prepared) = lock(&self.prepared).get(&exercise.name) {
            return Ok(Arc::clone(prepared));
        }
        let prepared = Arc::new(check::Prepared::read(self, exercise, events, cancel)?);
        if !prepared.may_come {
            lock(&self.prepared).insert(exercise.name.clone(), Arc::clone(&prepared));
        }
        Ok(prepared)
    }
}

impl From<worker::Broken> for EngineError {
    fn from(broken: worker::Broken) -> Self {
        match broken {
            worker::Broken::Cancelled => Self::Cancelled,
            worker::Broken::NotReady(unready) => Self::NotReady(unready),
            worker::Broken::Io(error) => error.into(),
        }
    }
}

/// Waits until this process has had this much processor time, which, unlike wall-clock time, passes slowly on a busy machine.
pub fn pass_own_time(time: std::time::Duration) {
    let mut clock = run_clock::RunClock::start(time);
    while !clock.is_up(time, process::own_threads) {
        std::thread::sleep(time / 20);
    }
}

/// Ends processes and removes folders left behind by instances that were killed; returns the number of folders.
pub fn clean_up_after_others() -> std::io::Result<usize> {
    crate::python::clean_stale(&process::end_runs_below)
}

/// Whether a process belongs to a run: it carries the mark that every run has.
pub fn is_of_a_run(pid: u32) -> bool {
    process::is_of_a_run(pid)
}

/// A lock that a panicking thread cannot make useless: what it guards is valid after every statement.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
