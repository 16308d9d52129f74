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
};

use rustix::process::{Pid, Signal, WaitIdOptions, WaitIdStatus, kill_process, kill_process_group, waitid};

use super::{
    census::{self, RUN_VARIABLE, Trace},
    conversation::Line,
    judge::Exit,
};

/// A program to start.
pub(super) struct Launch {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<OsString>,
    pub(super) environment: Vec<(OsString, OsString)>,
    pub(super) folder: PathBuf,
    /// The value of [`RUN_VARIABLE`].
    pub(super) mark: String,
    /// How many processes the run may have at a time.
    pub(super) most: usize,
}

/// A started program.
pub(super) struct Process {
    child: Child,
    pid: Pid,
    trace: Trace,
    most: usize,
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
        let mut child = census::start(&mut command)?;
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
        Ok((Self { ended: pidfd(pid), pid, child, trace: Trace::new(launch.mark), most: launch.most }, line))
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
    /// Only Linux gives a process such a memory; elsewhere neither folder exists.
    pub(super) fn has_shared_files(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let own = PathBuf::from(format!("/proc/{}/root/dev/shm", self.pid.as_raw_nonzero()));
        let device = |path: &Path| path.metadata().map(|metadata| metadata.dev()).ok();
        device(&own) != device(Path::new("/dev/shm"))
            && fs_err::read_dir(own).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// Ends what its children have left behind, and not the process itself.
    pub(super) fn end_orphans(&self) {
        self.trace.end_orphans(Some(self.pid));
    }

    /// To be told when it stands at the gate: from here on it is known by more than its variables.
    pub(super) fn is_at_the_gate(&self) {
        self.trace.note_namespace(self.pid);
    }

    /// How many processes the run may have at a time.
    pub(super) fn process_limit(&self) -> usize {
        self.most
    }

    /// Whether the run has more processes than it may have.
    pub(super) fn is_crowded(&self) -> bool {
        self.trace.count() > self.most
    }

    /// Ends all processes of the run but this one.
    pub(super) fn end_others(&self) {
        self.trace.end_all_but(self.pid);
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
        census::has_ended(self.pid);
        self.trace.end_orphans(None);
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
