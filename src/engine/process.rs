//! The one place in this room that starts processes, and ends them with everything that they started.

use std::{
    ffi::OsString,
    io,
    os::fd::{AsFd as _, OwnedFd},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, ChildStderr, ChildStdout, Command, Stdio},
    sync::mpsc,
    thread,
};

use rustix::process::{Pid, Signal, WaitIdOptions, WaitIdStatus, kill_process, kill_process_group, waitid};

use super::judge::Exit;

/// The variable by which a process is known to belong to a run, even when it has left the run's process group.
pub(super) const RUN_VARIABLE: &str = "PYTHLINGS_RUN";

/// A program to start.
pub(super) struct Launch {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<OsString>,
    pub(super) environment: Vec<(OsString, OsString)>,
    pub(super) folder: PathBuf,
    /// The value of [`RUN_VARIABLE`].
    pub(super) mark: String,
}

/// A started program with our ends of its channel and its outputs.
pub(super) struct Process {
    child: Child,
    pid: Pid,
    mark: String,
    /// Descriptor that becomes readable when the process has ended; Linux only.
    pub(super) ended: Option<OwnedFd>,
    pub(super) channel: UnixStream,
    pub(super) stdout: ChildStdout,
    pub(super) stderr: ChildStderr,
}

/// Starts programs from a thread that lives as long as this value: on Linux a run ends with the thread that started it.
pub(super) struct Spawner {
    orders: mpsc::Sender<(Launch, mpsc::Sender<io::Result<Process>>)>,
}

impl Spawner {
    pub(super) fn new() -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            // Orphans of a run become our children, so that none is lost sight of. Failing only means that `end` finds fewer.
            let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
        }
        let (orders, received) = mpsc::channel::<(Launch, mpsc::Sender<io::Result<Process>>)>();
        thread::Builder::new().name("spawner".into()).spawn(move || {
            for (launch, answer) in received {
                // Whoever ordered may have gone meanwhile: then the process is dropped, and so ended.
                let _ = answer.send(Process::start(launch));
            }
        })?;
        Ok(Self { orders })
    }

    pub(super) fn start(&self, launch: Launch) -> io::Result<Process> {
        let gone = |_| io::Error::other("the thread that starts processes has ended");
        let (answer, started) = mpsc::channel();
        self.orders.send((launch, answer)).map_err(|_| io::Error::other("the thread that starts processes has ended"))?;
        started.recv().map_err(gone)?
    }
}

impl Process {
    fn start(launch: Launch) -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        #[expect(clippy::disallowed_methods, reason = "the one place in `engine` where processes come from")]
        let mut command = Command::new(&launch.program);
        command
            .args(&launch.arguments)
            .env_clear()
            .envs(launch.environment)
            .env(RUN_VARIABLE, &launch.mark)
            .current_dir(&launch.folder)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let pid = Pid::from_child(&child);
        let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(io::Error::other("a started process has no pipes"));
        };
        for fd in [ours.as_fd(), stdout.as_fd(), stderr.as_fd()] {
            rustix::io::ioctl_fionbio(fd, true)?;
        }
        Ok(Self { ended: pidfd(pid), pid, child, mark: launch.mark, channel: ours, stdout, stderr })
    }

    /// How it ended, if it has; it is not reaped yet, so its group can still be addressed safely.
    pub(super) fn exit(&self) -> Option<Exit> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        let status = waitid(rustix::process::WaitId::Pid(self.pid), options).ok().flatten()?;
        Some(exit_of(&status))
    }

    /// Ends the process and its group at once.
    pub(super) fn kill(&self) {
        // Before it has become a group of its own, and after it has ended, one of the two has nobody to reach.
        let _ = kill_process_group(self.pid, Signal::KILL);
        let _ = kill_process(self.pid, Signal::KILL);
    }

    /// Ends the process, its group, and whatever of the run has left the group; waits until they are gone.
    pub(super) fn end(mut self) {
        self.kill();
        let _ = self.child.wait();
        // A daemon's children are found when the daemon is gone and they have become ours; each round goes one deeper.
        for _ in 0..32 {
            if !end_strays(&self.mark) {
                break;
            }
        }
    }
}

fn exit_of(status: &WaitIdStatus) -> Exit {
    let signal = status.terminating_signal();
    Exit { status: status.exit_status(), signal }
}

#[cfg(target_os = "linux")]
fn pidfd(pid: Pid) -> Option<OwnedFd> {
    rustix::process::pidfd_open(pid, rustix::process::PidfdFlags::empty()).ok()
}

#[cfg(not(target_os = "linux"))]
fn pidfd(_pid: Pid) -> Option<OwnedFd> {
    None
}

/// Kills processes that carry the mark of a run; says whether there were any.
#[cfg(target_os = "linux")]
fn end_strays(mark: &str) -> bool {
    let wanted = format!("{RUN_VARIABLE}={mark}");
    let mut found = false;
    for pid in processes_with(|variable| variable == wanted.as_bytes()) {
        found = true;
        let _ = kill_process(pid, Signal::KILL);
        // Reaps it when it is our child; one that is not is reaped by its parent.
        let _ = rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::NOHANG);
    }
    if found {
        thread::sleep(std::time::Duration::from_millis(2));
    }
    found
}

/// Without a list of processes the group is all that can be reached.
#[cfg(not(target_os = "linux"))]
fn end_strays(_mark: &str) -> bool {
    false
}

/// Live processes of this user that were started with such a variable.
#[cfg(target_os = "linux")]
fn processes_with(matches: impl Fn(&[u8]) -> bool) -> Vec<Pid> {
    let entries = fs_err::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let pid = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
            let environment = std::fs::read(entry.path().join("environ")).ok()?;
            environment.split(|&byte| byte == 0).any(&matches).then_some(pid)
        })
        .collect()
}

/// Runs a program on a folder to its end; says nothing of it but whether it succeeded.
pub(super) fn run_to_end(program: &Path, arguments: &[&str], folder: &Path) -> io::Result<bool> {
    #[expect(clippy::disallowed_methods, reason = "the one place in `engine` where processes come from")]
    let mut command = Command::new(program);
    command.args(arguments).arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command.status()?.success())
}

/// The program that becomes a confined Python: ourselves. On Linux this name holds even when the file was replaced meanwhile.
pub(super) fn own_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok(Path::new("/proc/self/exe").to_owned()) } else { std::env::current_exe() }
}
