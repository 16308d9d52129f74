//! The one place in this room that starts processes, and ends them with everything that they started.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod platform;
mod scheduling;
#[cfg(unix)]
mod tracking;

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    process::{Child, ChildStderr, ChildStdout, Command, Output, Stdio},
    sync::mpsc,
    thread,
};

#[cfg(unix)]
pub(super) use platform::ask_where;
pub(super) use platform::{Headcount, Process, end_runs_below, is_of_a_run};
#[cfg(unix)]
pub(super) use platform::{continue_runs, let_suspension_pass, stop_runs};
#[cfg(target_os = "linux")]
pub(super) use platform::{mount_name, tasks_of_the_machine};
pub(super) use scheduling::{ThreadTimes, own_threads};

use super::{connection::Connection, limits::Resources};

/// The variable by which a process is known to belong to a run, even when it has left the run's process group.
const RUN_VARIABLE: &str = "PYTHLINGS_RUN";

/// A program to start.
pub(super) struct Launch {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<OsString>,
    pub(super) environment: Vec<(OsString, OsString)>,
    pub(super) folder: PathBuf,
    /// The value of `RUN_VARIABLE`.
    pub(super) mark: String,
    /// What the run may use.
    pub(super) resources: Resources,
}

impl Launch {
    /// The command, without its standard input.
    fn command(&self) -> Command {
        #[expect(clippy::disallowed_methods, reason = "the one place in `engine` where processes come from")]
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .env(RUN_VARIABLE, &self.mark)
            .current_dir(&self.folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

fn take_pipes(child: &mut Child) -> io::Result<(ChildStdout, ChildStderr)> {
    let pipes = child.stdout.take().zip(child.stderr.take());
    pipes.ok_or_else(|| io::Error::other("a started process has no pipes"))
}

/// Starts programs from a thread that lives as long as this value: on Linux a run ends with the thread that started it.
pub(super) struct Spawner {
    orders: mpsc::Sender<SpawnOrder>,
}

/// What to start, and where to send it.
type SpawnOrder = (Launch, mpsc::Sender<io::Result<(Process, Connection)>>);

impl Spawner {
    pub(super) fn new() -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            // Orphans of a run become our children, so that none is lost sight of. Failing only means that `end` finds fewer.
            let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
        }
        let (orders, received) = mpsc::channel::<SpawnOrder>();
        thread::Builder::new().name("spawner".into()).spawn(move || {
            #[cfg(unix)]
            platform::hold_back_suspension();
            for (launch, answer) in received {
                // The one who asked may have gone meanwhile: then the process is dropped, and so ended.
                let _ = answer.send(Process::start(&launch));
            }
        })?;
        Ok(Self { orders })
    }

    pub(super) fn start(&self, launch: Launch) -> io::Result<(Process, Connection)> {
        let gone = |_| io::Error::other("the thread that starts processes has ended");
        let (answer, started) = mpsc::channel();
        self.orders
            .send((launch, answer))
            .map_err(|_| io::Error::other("the thread that starts processes has ended"))?;
        started.recv().map_err(gone)?
    }
}

/// Runs a program on a folder to its end; says nothing of it but whether it succeeded.
pub(super) fn run_to_end(program: &Path, arguments: &[&str], folder: &Path) -> io::Result<bool> {
    #[expect(clippy::disallowed_methods, reason = "the one place in `engine` where processes come from")]
    let mut command = Command::new(program);
    command.args(arguments).arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command.status()?.success())
}

/// Runs a program in a folder to its end and reads what it writes.
pub(super) fn run_and_read(program: &Path, arguments: &[OsString], folder: &Path) -> io::Result<Output> {
    #[expect(clippy::disallowed_methods, reason = "the one place in `engine` where processes come from")]
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).output()
}
