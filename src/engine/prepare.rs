//! What a course makes ready once for the exercises of a package group; see `python::prepared`.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{
    Engine, EngineError, cancel::Cancel, capture::Capture, gather::GatherError, launcher::Launcher,
    packages::layers_for, process::Headcount, run_clock::RunClock,
};
use crate::{
    course::{
        model::{Exercise, Need, PrepareScript},
        pristine,
    },
    files::CopyLimits,
    python::{self, Environment, Layer, LayerEvents, PrepareFailure, PrepareRequest},
};

/// The variable by which a run, and the script, finds the folder in which each group has one.
pub(super) const PREPARED_VARIABLE: &str = "PYTHLINGS_PREPARED";
/// The name of that folder, in the folder of a run.
const PREPARED: &str = "prepared";
/// What was kept is copied whole.
pub(super) const COPY_LIMITS: CopyLimits = CopyLimits { files: usize::MAX, bytes: u64::MAX };
/// What a script may use besides its own folder.
const NEEDS: [Need; 2] = [Need::Loopback, Need::User];
/// Lines that are shown of what a script wrote.
const LINES: usize = 12;

/// Runs a script as its own file would be, without anything to read from standard input (that is our channel).
const RUN_SCRIPT: &str = "import os, runpy, sys; os.dup2(os.open(os.devnull, os.O_RDONLY), 0); \
                          sys.path.insert(0, os.getcwd()); del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')";

/// What was prepared for a package group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PreparedFolder {
    pub(super) group: String,
    /// Where it is kept.
    pub(super) files: PathBuf,
}

impl PreparedFolder {
    /// Where a run whose folder this is finds it.
    pub(super) fn below(&self, run: &Path) -> PathBuf {
        folder_in(run).join(&self.group)
    }
}

/// The value of [`PREPARED_VARIABLE`] in a run whose folder this is.
pub(super) fn folder_in(run: &Path) -> PathBuf {
    run.join(PREPARED)
}

impl Engine {
    /// What was prepared for the groups of an exercise; runs their scripts where that was not done yet.
    pub(super) fn prepared_folders(
        &self,
        exercise: &Exercise,
        layers: &[Arc<Layer>],
        events: &dyn LayerEvents,
        cancel: &Cancel,
    ) -> Result<Vec<PreparedFolder>, EngineError> {
        let mut folders = Vec::new();
        for (group, layer) in layers_for(&exercise.packages).zip(layers) {
            let script = self.course.info.packages.get(group).and_then(|group| group.prepare.as_ref());
            let Some(script) = script else { continue };
            let files = pristine::shared(&self.course, &script.files).map_err(GatherError::from)?;
            let files: Vec<(PathBuf, Vec<u8>)> = files.into_iter().map(|file| (file.path, file.contents)).collect();
            let request = PrepareRequest { group, layer, files: &files };
            // Holds what was made until it is copied.
            let mut environment = None;
            let mut make = || {
                let made = self.launcher.run_script(&request, script, cancel)?;
                Ok(made.map(|made| {
                    PreparedFolder { group: group.to_owned(), files: PathBuf::new() }
                        .below(environment.insert(made).root())
                }))
            };
            let cancelled = || cancel.is_cancelled();
            let files = python::prepared(&request, self.cache(), events, &cancelled, &mut make)?;
            folders.push(PreparedFolder { group: group.to_owned(), files });
        }
        Ok(folders)
    }
}

impl Launcher {
    /// Runs a script to its end in an environment of its own, confined as attempts are. `None` if it was asked to stop.
    fn run_script(
        &self,
        request: &PrepareRequest<'_>,
        script: &PrepareScript,
        cancel: &Cancel,
    ) -> Result<Option<Environment>, PrepareFailure> {
        let refused = PrepareFailure::Refused;
        let environment = Environment::create(&self.interpreter, &[request.layer], &self.options.temp_root);
        let mut environment = environment.map_err(|error| refused(error.source))?;
        environment
            .write_files(request.files.iter().map(|(path, contents)| (path.as_path(), contents.as_slice())))
            .map_err(refused)?;
        make_folder(&folder_in(environment.root()).join(request.group)).map_err(refused)?;
        let name = script.files.first().map(|script| script.display().to_string()).unwrap_or_default();
        let arguments = ["-s", "-P", "-c", RUN_SCRIPT, &name].map(Into::into).into();
        let (process, mut connection) = self.start_program(&environment, arguments, &NEEDS).map_err(refused)?;
        let listener = cancel.listen().map_err(refused)?;
        let mut clock = RunClock::start(script.timeout);
        let mut headcount = Headcount::new(process.process_limit());
        let (mut printed, mut said) = (Capture::new("\0"), Capture::new("\0"));
        let end = loop {
            match connection.wait(&process, &listener, clock.wake(script.timeout)) {
                Ok(false) => {}
                Ok(true) => break Ok(End::Cancelled),
                Err(error) => break Err(error),
            }
            let exit = process.how_it_ended();
            if exit.is_some() {
                connection.hear_out(&process);
            }
            connection.read_output(&mut printed);
            connection.read_errors(&mut said);
            if let Some(exit) = exit {
                break Ok(End::Exited(exit.status, exit.signal));
            }
            if headcount.is_due() && process.is_crowded() {
                break Ok(End::Crowded(process.process_limit()));
            }
            if clock.is_up(script.timeout, || process.thread_times()) {
                break Ok(End::TimedOut);
            }
        };
        if !matches!(end, Ok(End::Exited(Some(0), _))) {
            process.end_others();
        }
        process.end();
        let mut said = || {
            let (printed, said) = (printed.whole(), said.whole());
            let all = [printed.head, printed.tail, said.head, said.tail].concat();
            // The way to the script is ours.
            let is_ours = |line: &&str| line.contains("<frozen runpy>") || line.contains("File \"<string>\", line 1");
            let lines: Vec<&str> = all.lines().filter(|line| !line.trim().is_empty() && !is_ours(line)).collect();
            lines[lines.len().saturating_sub(LINES)..].join("\n")
        };
        let how = match end.map_err(refused)? {
            End::Cancelled => return Ok(None),
            End::Exited(Some(0), _) => return Ok(Some(environment)),
            End::TimedOut => return Err(hangs(name, script.timeout, said())),
            End::Exited(_, Some(signal)) => format!("was ended by signal {signal}"),
            End::Exited(status, None) => format!("ended with status {}", status.unwrap_or(-1)),
            End::Crowded(limit) => format!("had more than {limit} processes at a time and was stopped"),
        };
        Err(PrepareFailure::Ended { script: name, how, said: said() })
    }
}

/// How a script came to its end.
enum End {
    Cancelled,
    TimedOut,
    Crowded(usize),
    /// Status and signal.
    Exited(Option<i32>, Option<i32>),
}

fn hangs(script: String, limit: Duration, said: String) -> PrepareFailure {
    PrepareFailure::Hangs { script, limit, said }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}
