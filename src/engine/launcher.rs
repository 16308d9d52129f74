//! Starting a worker: harness, environment, confinement, variables.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{
    EngineError,
    attempt::{Attempt, LEARNERS_SEED},
    check::Prepared,
    confiner::Confiner,
    connection::Connection,
    harness::Harness,
    judge::RunLimits,
    limits::{MemoryLimit, Resources},
    prepare::{PREPARED_VARIABLE, folder_in},
    process::{Launch, Process, Spawner},
    worker::{Worker, WorkerPlan},
};
use crate::{
    course::{model::Need, pristine::Role},
    python::{CacheDir, Environment, Interpreter, Layer, TempRoot},
};

/// What Python runs: finds the harness in the folder given as the first argument, and leaves no trace of it in the path.
const START: &str =
    "import sys; sys.path.insert(0, sys.argv[1]); from pythlings_harness import worker; del sys.path[0]; worker.main()";

/// How runs are carried out.
pub struct Options {
    /// Where the harness is kept.
    pub cache: CacheDir,
    /// Where the temporary environments are made.
    pub temp_root: TempRoot,
    /// Keep runs to their own folder where the platform can.
    pub sandbox: bool,
    /// What no run may read, wherever it is: other people's work, for example.
    #[cfg_attr(windows, expect(dead_code, reason = "runs are not kept to their folder there"))]
    pub hidden: Vec<PathBuf>,
    /// Keep fork servers from one check of many exercises to the next: they start in 300 ms, and take some 40 MB each.
    #[cfg_attr(windows, expect(dead_code, reason = "there is no fork there"))]
    pub keep_servers: bool,
}

/// Starts workers.
pub(super) struct Launcher {
    pub(super) interpreter: Interpreter,
    pub(super) options: Options,
    spawner: Spawner,
    harness: Harness,
    confiner: Confiner,
    next: AtomicU64,
}

impl Launcher {
    pub(super) fn new(interpreter: Interpreter, options: Options) -> io::Result<Self> {
        let harness = Harness::open(&options.cache, &interpreter)?;
        let confiner = Confiner::new(&interpreter, &options, harness.folder())?;
        let is_enforced = confiner.confines();
        let folder = harness.folder().display();
        tracing::info!(harness = %folder, sandbox = options.sandbox, is_enforced, "how runs are carried out");
        Ok(Self { confiner, spawner: Spawner::new()?, interpreter, options, harness, next: AtomicU64::new(1) })
    }

    /// Where layers and the harness are.
    pub(super) fn cache(&self) -> &CacheDir {
        &self.options.cache
    }

    /// Whether runs are kept to their own folder by the system.
    pub(super) fn confines(&self) -> bool {
        self.confiner.confines()
    }

    /// Whether a run is not root's, or need not be.
    pub(super) fn has_ordinary_user(&self) -> bool {
        self.confiner.has_ordinary_user()
    }

    /// Whether runs may read what is at a path.
    pub(super) fn may_read(&self, path: &Path, needs: &[Need]) -> bool {
        self.confiner.may_read(path, needs)
    }

    /// A part of the harness as a file.
    pub(super) fn harness_file(&self, name: &str) -> PathBuf {
        self.harness.file(name)
    }

    /// The limits of a run of this attempt.
    pub(super) fn limits(attempt: &Attempt<'_>) -> RunLimits {
        RunLimits { time: attempt.limit(), memory: MemoryLimit::of(attempt.exercise).bytes() }
    }

    /// Starts a worker as [`Launcher::start`] does but without the sandbox, to see whether the sandbox is to blame. `None` where there is none.
    pub(super) fn start_unconfined(&self, prepared: &Prepared) -> Option<Result<Worker, EngineError>> {
        self.confiner.without_sandbox().map(|confiner| self.start_in(&confiner, prepared))
    }

    fn start_in(&self, confiner: &Confiner, prepared: &Prepared) -> Result<Worker, EngineError> {
        let mut environment = self.environment(prepared)?;
        fill(&mut environment, prepared)?;
        let plan = Self::plan(&environment, prepared, false)?;
        let launch = self.launch_for(&environment, LEARNERS_SEED, prepared);
        let launch = confiner.confine(launch, &environment, None, &prepared.exercise.needs, &prepared.folders);
        let (process, connection) = self.spawner.start(launch)?;
        Ok(Worker::new(process, connection, environment, &plan)?)
    }

    fn plan(environment: &Environment, prepared: &Prepared, rehearse: bool) -> io::Result<WorkerPlan> {
        Ok(WorkerPlan {
            of_check: prepared.late_plan(),
            work: utf8(environment.work())?,
            tmp: utf8(environment.tmp())?,
            conftest: prepared.has_conftest(),
            config: prepared.configuration().map(utf8).transpose()?,
            late: prepared.configures_pytest(),
            plugins: prepared.plugins.clone(),
            ahead: prepared.imports.clone(),
            rehearse,
            rehearsal: utf8(&environment.root().join("rehearsal"))?,
        })
    }

    /// Starts a worker for a prepared check and hands it the course's files; with `rehearse` it makes itself quick, which
    /// takes longer than one check.
    pub(super) fn start(&self, prepared: &Prepared, hash_seed: u32, rehearse: bool) -> Result<Worker, EngineError> {
        let mut environment = self.environment(prepared)?;
        fill(&mut environment, prepared)?;
        #[cfg(unix)]
        if rehearse {
            environment.stock_up()?;
        }
        let plan = Self::plan(&environment, prepared, rehearse)?;
        tracing::trace!(root = %environment.root().display(), check = plan.of_check.check, rehearse, "a worker is started");
        self.start_worker(environment, hash_seed, None, prepared, &plan)
    }

    /// Starts a worker that carries out another kind of run than the exercise's check; `check` is the harness's word for it.
    pub(super) fn start_for(&self, prepared: &Prepared, check: &'static str) -> Result<Worker, EngineError> {
        let mut environment = self.environment(prepared)?;
        fill(&mut environment, prepared)?;
        let mut plan = Self::plan(&environment, prepared, false)?;
        plan.of_check.check = check;
        self.start_worker(environment, LEARNERS_SEED, None, prepared, &plan)
    }

    pub(super) fn environment(&self, prepared: &Prepared) -> Result<Environment, EngineError> {
        let layers: Vec<&Layer> = prepared.layers.iter().map(Arc::as_ref).collect();
        let environment = Environment::create(&self.interpreter, &layers, &self.options.temp_root)?;
        // Elsewhere the run sees to it itself, before it is confined.
        #[cfg(windows)]
        for folder in &prepared.folders {
            let place = folder.below(environment.root());
            std::fs::create_dir_all(&place)?;
            crate::files::copy_tree(&folder.files, &place, super::prepare::COPY_LIMITS)?;
        }
        Ok(environment)
    }

    pub(super) fn start_worker(
        &self,
        environment: Environment,
        hash_seed: u32,
        shared: Option<&Path>,
        prepared: &Prepared,
        plan: &WorkerPlan,
    ) -> Result<Worker, EngineError> {
        let launch = self.launch_for(&environment, hash_seed, prepared);
        let launch = self.confiner.confine(launch, &environment, shared, &prepared.exercise.needs, &prepared.folders);
        let (process, connection) = self.spawner.start(launch)?;
        Ok(Worker::new(process, connection, environment, plan)?)
    }

    /// Starts Python with other arguments than the harness's.
    pub(super) fn start_program(
        &self,
        environment: &Environment,
        arguments: Vec<OsString>,
        needs: &[Need],
    ) -> io::Result<(Process, Connection)> {
        let launch = self.launch(environment, LEARNERS_SEED, needs, MemoryLimit::USUAL);
        self.spawner.start(self.confiner.confine(Launch { arguments, ..launch }, environment, None, needs, &[]))
    }

    fn launch_for(&self, environment: &Environment, hash_seed: u32, prepared: &Prepared) -> Launch {
        let exercise = &prepared.exercise;
        self.launch(environment, hash_seed, &exercise.needs, MemoryLimit::of(exercise))
    }

    fn launch(&self, environment: &Environment, hash_seed: u32, needs: &[Need], memory: MemoryLimit) -> Launch {
        let mut arguments: Vec<OsString> = ["-s", "-P", "-c", START].map(OsString::from).into();
        arguments.push(self.harness.folder().into());
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        Launch {
            program: environment.python().to_owned(),
            arguments,
            environment: variables(environment, hash_seed),
            folder: environment.work().to_owned(),
            mark: format!("{}.{number}", environment.root().display()),
            resources: Resources::of(memory, needs),
        }
    }
}

/// Puts the course's part of a check into an environment.
pub(super) fn fill(environment: &mut Environment, prepared: &Prepared) -> io::Result<()> {
    let files = prepared.course_files.iter().filter(|file| file.role != Role::Wanted);
    environment.write_files(files.map(|file| (&*file.path, &*file.contents)))
}

/// Variables that runs inherit from us: without them, programs and libraries aren't found or don't start.
const INHERITED: [&str; 9] = [
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "PATHEXT",
    "COMSPEC",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
];

/// The variables of a run: what programs need to work at all, and nothing that makes one learner's run differ from another's.
fn variables(environment: &Environment, hash_seed: u32) -> Vec<(OsString, OsString)> {
    let mut path = OsString::from(environment.scripts());
    if let Some(inherited) = std::env::var_os("PATH") {
        path.push(if cfg!(windows) { ";" } else { ":" });
        path.push(inherited);
    }
    let mut variables: Vec<(OsString, OsString)> = vec![
        ("PATH".into(), path),
        ("HOME".into(), environment.home().into()),
        ("TMPDIR".into(), environment.tmp().into()),
        ("TEMP".into(), environment.tmp().into()),
        ("TMP".into(), environment.tmp().into()),
        ("XDG_RUNTIME_DIR".into(), environment.runtime().into()),
        ("VIRTUAL_ENV".into(), environment.prefix().into()),
        (PREPARED_VARIABLE.into(), folder_in(environment.root()).into()),
        ("GIT_CEILING_DIRECTORIES".into(), environment.root().into()),
        ("PYTHONHASHSEED".into(), hash_seed.to_string().into()),
    ];
    let fixed = [
        ("LANG", "C.UTF-8"),
        ("LC_ALL", "C.UTF-8"),
        ("TERM", "dumb"),
        ("TZ", "UTC"),
        ("PYTHONUTF8", "1"),
        ("PYTHONDONTWRITEBYTECODE", "1"),
        ("PYTHONNOUSERSITE", "1"),
        ("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1"),
        // A check never downloads anything: what it needs is in the exercise or in a layer.
        ("PIP_NO_INDEX", "1"),
        ("PIP_DISABLE_PIP_VERSION_CHECK", "1"),
        ("PIP_CONFIG_FILE", if cfg!(windows) { "nul" } else { "/dev/null" }),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("OMP_NUM_THREADS", "1"),
        ("OPENBLAS_NUM_THREADS", "1"),
    ];
    variables.extend(fixed.map(|(name, value)| (name.into(), value.into())));
    // What Windows calls a home, and where its programs keep their files.
    if cfg!(windows) {
        variables
            .extend(["USERPROFILE", "APPDATA", "LOCALAPPDATA"].map(|name| (name.into(), environment.home().into())));
    }
    for name in INHERITED {
        variables.extend(std::env::var_os(name).map(|value| (name.into(), value)));
    }
    variables
}

pub(super) fn utf8(path: &Path) -> io::Result<String> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| io::Error::other(format!("the path `{}` is not UTF-8", path.display())))
}
