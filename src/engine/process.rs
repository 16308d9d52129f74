//! The one place in this room that starts processes, and ends them with everything that they started.

use std::{
    ffi::OsString,
    fs::File,
    io,
    os::fd::{AsFd as _, BorrowedFd, OwnedFd},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use rustix::process::{Pid, Signal, WaitIdOptions, WaitIdStatus, kill_process, kill_process_group, waitid};

use super::{conversation::Line, judge::Exit};

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

/// A started program.
pub(super) struct Process {
    child: Child,
    pid: Pid,
    mark: String,
    /// Becomes readable when the process has ended; Linux only.
    ended: Option<OwnedFd>,
}

/// Starts programs from a thread that lives as long as this value: on Linux a run ends with the thread that started it.
pub(super) struct Spawner {
    orders: mpsc::Sender<Order>,
}

/// What to start, and where to send it.
type Order = (Launch, mpsc::Sender<io::Result<(Process, Line)>>);

impl Spawner {
    pub(super) fn new() -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            // Orphans of a run become our children, so that none is lost sight of. Failing only means that `end` finds fewer.
            let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
        }
        let (orders, received) = mpsc::channel::<Order>();
        thread::Builder::new().name("spawner".into()).spawn(move || {
            for (launch, answer) in received {
                // Whoever ordered may have gone meanwhile: then the process is dropped, and so ended.
                let _ = answer.send(Process::start(launch));
            }
        })?;
        Ok(Self { orders })
    }

    pub(super) fn start(&self, launch: Launch) -> io::Result<(Process, Line)> {
        let gone = |_| io::Error::other("the thread that starts processes has ended");
        let (answer, started) = mpsc::channel();
        self.orders
            .send((launch, answer))
            .map_err(|_| io::Error::other("the thread that starts processes has ended"))?;
        started.recv().map_err(gone)?
    }
}

impl Process {
    fn start(launch: Launch) -> io::Result<(Self, Line)> {
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
        let line = Line {
            channel: ours,
            stdout: File::from(OwnedFd::from(stdout)),
            stderr: File::from(OwnedFd::from(stderr)),
        };
        Ok((Self { ended: pidfd(pid), pid, child, mark: launch.mark }, line))
    }

    /// How it ended, if it has; it is not reaped yet, so its group can still be addressed safely.
    pub(super) fn how_it_ended(&self) -> Option<Exit> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        let status = waitid(rustix::process::WaitId::Pid(self.pid), options).ok().flatten()?;
        Some(exit_of(&status))
    }

    /// A descriptor that becomes readable when it has ended, where the platform has such.
    pub(super) fn end_descriptor(&self) -> Option<BorrowedFd<'_>> {
        self.ended.as_ref().map(|fd| fd.as_fd())
    }

    /// Whether something lies in the shared memory that is this process's own; what all of the machine shares does not count.
    #[cfg(target_os = "linux")]
    pub(super) fn has_shared_files(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let own = PathBuf::from(format!("/proc/{}/root/dev/shm", self.pid.as_raw_nonzero()));
        let device = |path: &Path| path.metadata().map(|metadata| metadata.dev()).ok();
        device(&own) != device(Path::new("/dev/shm"))
            && fs_err::read_dir(own).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// Elsewhere no process has shared memory of its own.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn has_shared_files(&self) -> bool {
        false
    }

    /// Ends what its children have left behind, and not the process itself.
    pub(super) fn end_orphans(&self) {
        end_orphans(&self.mark, Some(self.pid));
    }

    /// Ends the process and its group at once.
    pub(super) fn kill_group(&self) {
        // Before it has become a group of its own, and after it has ended, one of the two has nobody to reach.
        let _ = kill_process_group(self.pid, Signal::KILL);
        let _ = kill_process(self.pid, Signal::KILL);
    }

    /// Ends the process, its group, and whatever of the run has left the group; waits until they are gone.
    pub(super) fn end(mut self) {
        self.kill_group();
        let _ = self.child.wait();
        end_orphans(&self.mark, None);
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

/// Ends orphans of a run: processes that have left its group and whose parent has ended. They have become our children, as
/// `parent` is, which is spared.
fn end_orphans(mark: &str, parent: Option<Pid>) {
    // A daemon's children are found when the daemon is gone and they have become ours; each round goes one deeper.
    for _ in 0..32 {
        let orphans: Vec<Pid> =
            our_children().into_iter().filter(|&pid| Some(pid) != parent && carries_mark(pid, mark)).collect();
        if orphans.is_empty() {
            return;
        }
        for pid in orphans {
            let _ = kill_process(pid, Signal::KILL);
            let _ = rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::empty());
        }
    }
}

/// Ends what still runs for an instance of this program that was killed: its workers have ended with it, what they started has
/// not. `folder` is that instance's own, in which all its environments were.
pub(super) fn end_runs_below(folder: &Path) {
    let mark = format!("{}/", folder.display());
    // What forks while it is being killed is found in the next round.
    for _ in 0..32 {
        let mut found = false;
        for pid in all_processes().filter(|&pid| carries_mark(pid, &mark)) {
            found = true;
            let _ = kill_process(pid, Signal::KILL);
        }
        if !found {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Every process that can be seen; only known on Linux.
fn all_processes() -> impl Iterator<Item = Pid> {
    let entries = fs_err::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
}

/// Processes whose parent is this one, dead ones that nobody has reaped included; only known on Linux.
fn our_children() -> Vec<Pid> {
    let threads = fs_err::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|pid| Pid::from_raw(pid.parse().ok()?)).collect::<Vec<_>>())
        .collect()
}

/// Whether a process was started with [`RUN_VARIABLE`]; only known on Linux.
pub(super) fn is_of_a_run(pid: u32) -> bool {
    i32::try_from(pid).ok().and_then(Pid::from_raw).is_some_and(|pid| carries_mark(pid, ""))
}

/// Whether a process was started with a [`RUN_VARIABLE`] whose value begins so.
fn carries_mark(pid: Pid, mark: &str) -> bool {
    let Ok(environment) = std::fs::read(format!("/proc/{}/environ", pid.as_raw_nonzero())) else { return false };
    let wanted = format!("{RUN_VARIABLE}={mark}");
    environment.split(|&byte| byte == 0).any(|variable| variable.starts_with(wanted.as_bytes()))
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

/// The program that becomes a confined Python: ourselves. On Linux this name holds even when the file was replaced meanwhile.
pub(super) fn own_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok(Path::new("/proc/self/exe").to_owned()) } else { std::env::current_exe() }
}
