//! Starting a worker: harness, environment, confinement, variables.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use super::{
    EngineError,
    check::Prepared,
    fork_server::ForkServer,
    harness::Harness,
    judge::Limits,
    limits::{FILE_SIZE, MANY_PROCESSES, MEMORY, PROCESSES},
    process::{Launch, Spawner, own_program},
    sandbox::{self, CONFINE, Confinement, Network},
    worker::{Plan, Worker},
};
use crate::{
    course::model::{Check, Need},
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
    /// What no run may read, wherever it lies: other people's work, say.
    pub hidden: Vec<PathBuf>,
    /// Keep fork servers from one check of many exercises to the next: they start in 300 ms, and take some 40 MB each.
    pub keep_servers: bool,
}

/// Starts workers.
pub(super) struct Launcher {
    pub(super) interpreter: Interpreter,
    options: Options,
    spawner: Spawner,
    harness: Harness,
    /// What a run may read, and what one that needs the learner's home may.
    readable: Vec<PathBuf>,
    readable_with_home: Vec<PathBuf>,
    program: PathBuf,
    next: AtomicU64,
}

impl Launcher {
    pub(super) fn new(interpreter: Interpreter, options: Options) -> io::Result<Self> {
        let harness = Harness::open(&options.cache, &interpreter)?;
        let program = own_program()?;
        let home = std::env::home_dir();
        let facts = &interpreter.facts;
        let mut needed =
            vec![harness.folder().to_owned(), facts.base_prefix.clone(), facts.prefix.clone(), facts.stdlib.clone()];
        needed.extend(std::env::current_exe().ok());
        needed.push(options.cache.path().to_owned());
        let readable = |needed: &[PathBuf], home: Option<&Path>| {
            sandbox::readable(needed.to_vec(), home, options.temp_root.path(), &options.hidden)
        };
        Ok(Self {
            readable: readable(&needed, home.as_deref()),
            readable_with_home: {
                needed.extend(home);
                readable(&needed, None)
            },
            spawner: Spawner::new()?,
            interpreter,
            options,
            harness,
            program,
            next: AtomicU64::new(1),
        })
    }

    /// Where layers and the harness are.
    pub(super) fn cache(&self) -> &CacheDir {
        &self.options.cache
    }

    /// Whether runs are kept to their own folder by the system.
    pub(super) fn confines(&self) -> bool {
        self.options.sandbox && sandbox::available()
    }

    /// Whether fork servers are kept for the next check of many exercises.
    pub(super) fn keeps_servers(&self) -> bool {
        self.options.keep_servers
    }

    /// A part of the harness as a file.
    pub(super) fn harness_file(&self, name: &str) -> PathBuf {
        self.harness.file(name)
    }

    /// The limits of a run with this wall-clock limit.
    pub(super) fn limits(time: Duration) -> Limits {
        Limits { time, memory: MEMORY }
    }

    /// Starts a worker for a prepared check and hands it the course's files; with `rehearse` it makes itself quick, which
    /// takes longer than one check.
    pub(super) fn start(&self, prepared: &Prepared, hash_seed: u32, rehearse: bool) -> Result<Worker, EngineError> {
        let mut environment = self.environment(prepared)?;
        fill(&mut environment, prepared)?;
        let tests = prepared.tests();
        let plan = Plan {
            check: if matches!(prepared.exercise.check, Check::Pytest { .. }) { "pytest" } else { "output" },
            work: utf8(environment.work())?,
            tmp: utf8(environment.tmp())?,
            tests,
            conftest: prepared.has_conftest(),
            ahead: prepared.imports.clone(),
            rehearse,
            rehearsal: utf8(&environment.root().join("rehearsal"))?,
        };
        self.start_worker(environment, hash_seed, &prepared.exercise.needs, &plan)
    }

    /// Starts a fork server for checks that share the packages and the needs of `prepared`; `ahead` are the modules that they import.
    pub(super) fn start_server(
        &self,
        prepared: &Prepared,
        hash_seed: u32,
        ahead: Vec<String>,
    ) -> Result<ForkServer, EngineError> {
        let environment = self.environment(prepared)?;
        let plan = Plan {
            check: "serve",
            work: utf8(environment.work())?,
            tmp: utf8(environment.tmp())?,
            tests: Vec::new(),
            conftest: false,
            ahead,
            rehearse: true,
            rehearsal: utf8(&environment.root().join("rehearsal"))?,
        };
        Ok(ForkServer::new(self.start_worker(environment, hash_seed, &prepared.exercise.needs, &plan)?))
    }

    /// Makes the environment of a fork server new for the next check: same place, nothing of the one before.
    pub(super) fn renew(&self, server: &mut ForkServer, prepared: &Prepared) -> Result<(), EngineError> {
        let layers: Vec<&Layer> = prepared.layer.iter().map(Arc::as_ref).collect();
        server.environment.renew(&self.interpreter, &layers)?;
        fill(&mut server.environment, prepared)?;
        Ok(())
    }

    fn environment(&self, prepared: &Prepared) -> Result<Environment, EngineError> {
        let layers: Vec<&Layer> = prepared.layer.iter().map(Arc::as_ref).collect();
        Ok(Environment::create(&self.interpreter, &layers, &self.options.temp_root)?)
    }

    fn start_worker(
        &self,
        environment: Environment,
        hash_seed: u32,
        needs: &[Need],
        plan: &Plan,
    ) -> Result<Worker, EngineError> {
        let (process, line) = self.spawner.start(self.launch(&environment, hash_seed, needs))?;
        Ok(Worker::new(process, line, environment, plan)?)
    }

    fn launch(&self, environment: &Environment, hash_seed: u32, needs: &[Need]) -> Launch {
        let network = match needs {
            _ if !self.options.sandbox || needs.contains(&Need::Network) => Network::Machine,
            _ if needs.contains(&Need::Loopback) => Network::Loopback,
            _ => Network::Nothing,
        };
        let readable = if needs.contains(&Need::Home) { &self.readable_with_home } else { &self.readable };
        let confinement = Confinement {
            writable: environment.root().to_owned(),
            readable: readable.clone(),
            memory: MEMORY,
            file_size: FILE_SIZE,
            processes: if needs.contains(&Need::Processes) { MANY_PROCESSES } else { PROCESSES },
            landlock: self.confines(),
            network,
        };
        let mut arguments = confinement.arguments();
        debug_assert_eq!(arguments.first().map(OsString::as_os_str), Some(CONFINE.as_ref()));
        #[cfg(target_os = "macos")]
        if confinement.landlock {
            let (home, runs) = (std::env::home_dir(), self.options.temp_root.path());
            let home = home.as_deref().filter(|_| !needs.contains(&Need::Home));
            let others = self.options.hidden.iter().map(PathBuf::as_path);
            let hidden: Vec<&Path> = home.into_iter().chain([runs]).chain(others).collect();
            let (writable, readable) = (environment.root(), &confinement.readable);
            let belt = sandbox::seatbelt::Seatbelt { writable, hidden: &hidden, readable, network };
            arguments.extend([sandbox::seatbelt::PROGRAM.into(), "-p".into(), belt.profile().into()]);
        }
        arguments.push(environment.python().into());
        arguments.extend(["-s", "-P", "-c", START].map(OsString::from));
        arguments.push(self.harness.folder().into());
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        Launch {
            program: self.program.clone(),
            arguments,
            environment: variables(environment, hash_seed),
            folder: environment.work().to_owned(),
            mark: format!("{}.{number}", environment.root().display()),
            most: confinement.processes,
        }
    }
}

/// Puts the course's part of a check into an environment.
fn fill(environment: &mut Environment, prepared: &Prepared) -> io::Result<()> {
    environment.write_files(prepared.course_files.iter().map(|file| (&*file.path, &*file.contents)))
}

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
        ("VIRTUAL_ENV".into(), environment.prefix().into()),
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
        // Nothing is fetched during a check: what it needs lies in the exercise or in a layer.
        ("PIP_NO_INDEX", "1"),
        ("PIP_DISABLE_PIP_VERSION_CHECK", "1"),
        ("PIP_CONFIG_FILE", if cfg!(windows) { "nul" } else { "/dev/null" }),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("OMP_NUM_THREADS", "1"),
        ("OPENBLAS_NUM_THREADS", "1"),
    ];
    variables.extend(fixed.map(|(name, value)| (name.into(), value.into())));
    for name in ["SYSTEMROOT", "PATHEXT", "COMSPEC", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
        variables.extend(std::env::var_os(name).map(|value| (name.into(), value)));
    }
    variables
}

fn utf8(path: &Path) -> io::Result<String> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| io::Error::other(format!("the path `{}` is not UTF-8", path.display())))
}
