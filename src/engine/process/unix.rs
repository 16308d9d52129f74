//! Processes of Unix: a group of its own for each run, and a tracking of what has left the group.

use std::{
    io,
    os::{
        fd::{AsFd as _, BorrowedFd, OwnedFd},
        unix::net::UnixStream,
    },
    path::{Path, PathBuf},
    process::{Child, Stdio},
};

use nix::sys::signal::SigSet;
use rustix::process::{Pid, Signal, WaitIdOptions, WaitIdStatus, kill_process, kill_process_group, waitid};

pub(in crate::engine) use super::tracking::{Headcount, continue_runs, end_runs_below, is_of_a_run, stop_runs};
#[cfg(target_os = "linux")]
pub(in crate::engine) use super::tracking::{mount_name, tasks_of_the_machine};
use super::{
    Launch,
    scheduling::{ThreadTimes, thread_times},
    tracking::{self, Trace},
};
use crate::engine::{connection::Connection, judge::Exit, limits::MemoryLimit};

pub(in crate::engine) struct Process {
    child: Child,
    pid: Pid,
    trace: Trace,
    most: usize,
    memory: MemoryLimit,
    /// Becomes readable when the process has ended; Linux only.
    ended: Option<OwnedFd>,
}

impl Process {
    pub(super) fn start(launch: &Launch) -> io::Result<(Self, Connection)> {
        let (ours, theirs) = UnixStream::pair()?;
        let mut command = launch.command();
        command.stdin(Stdio::from(OwnedFd::from(theirs)));
        let mut child = tracking::start(&mut command)?;
        let pid = Pid::from_child(&child);
        let (stdout, stderr) = super::take_pipes(&mut child)?;
        let connection = Connection::new(ours, stdout.into(), stderr.into())?;
        Ok((
            Self {
                ended: pidfd(pid),
                pid,
                child,
                trace: Trace::new(launch.mark.clone()),
                most: launch.resources.processes,
                memory: launch.resources.memory,
            },
            connection,
        ))
    }

    /// How it ended, if it has; it is not reaped yet, so its group can still be addressed safely.
    pub(in crate::engine) fn how_it_ended(&self) -> Option<Exit> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        let status = waitid(rustix::process::WaitId::Pid(self.pid), options).ok().flatten()?;
        Some(exit_of(&status))
    }

    /// A descriptor that becomes readable when it has ended, where the platform has such.
    pub(in crate::engine) fn end_descriptor(&self) -> Option<BorrowedFd<'_>> {
        self.ended.as_ref().map(|fd| fd.as_fd())
    }

    /// What its threads, and those of what it has started, had of the processors.
    pub(in crate::engine) fn thread_times(&self) -> Vec<ThreadTimes> {
        thread_times(self.pid)
    }

    /// Has it say where it is.
    pub(in crate::engine) fn ask_where(&self) {
        ask_where(self.pid);
    }

    /// Whether there is something in the shared memory that is this process's own; what all of the machine shares does not count.
    /// Only Linux gives a process such a memory; elsewhere neither folder exists.
    pub(in crate::engine) fn has_shared_files(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let own = PathBuf::from(format!("/proc/{}/root/dev/shm", self.pid.as_raw_nonzero()));
        let device = |path: &Path| path.metadata().map(|metadata| metadata.dev()).ok();
        device(&own) != device(Path::new("/dev/shm"))
            && fs_err::read_dir(own).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// Ends what its children have left behind, and not the process itself.
    pub(in crate::engine) fn end_orphans(&self) {
        self.trace.end_orphans(Some(self.pid));
    }

    /// To be told when it waits at the ready barrier: from here on it is known by more than its variables.
    pub(in crate::engine) fn is_at_the_gate(&self) {
        self.trace.note_namespace(self.pid);
    }

    /// How many processes the run may have at a time.
    pub(in crate::engine) fn process_limit(&self) -> usize {
        self.most
    }

    /// Whether the run has more processes than it may have.
    pub(in crate::engine) fn is_crowded(&self) -> bool {
        self.trace.count() > self.most
    }

    /// The limit on memory, if it is ours to count and the run has more in use.
    pub(in crate::engine) fn memory_over(&self) -> Option<u64> {
        match self.memory {
            MemoryLimit::InUse(limit) => (self.trace.memory() > limit).then_some(limit),
            MemoryLimit::Addresses(_) => None,
        }
    }

    /// Ends all processes of the run but this one.
    pub(in crate::engine) fn end_others(&self) {
        self.trace.end_all_but(self.pid);
    }

    /// Ends the process and its group at once.
    pub(in crate::engine) fn kill_group(&self) {
        // Before it has become a group of its own, and after it has ended, one of the two has nobody to reach.
        let _ = kill_process_group(self.pid, Signal::KILL);
        let _ = kill_process(self.pid, Signal::KILL);
    }

    /// Ends the process, its group, and whatever of the run has left the group; waits until they are gone.
    pub(in crate::engine) fn end(mut self) {
        self.kill_group();
        let _ = self.child.wait();
        tracking::has_ended(self.pid);
        self.trace.end_orphans(None);
    }
}

/// Has a process of a run say where it is: its fault handler answers, whatever the attempt is doing. One that has no such handler
/// any more ends by the signal, which makes no core file.
pub(in crate::engine) fn ask_where(process: Pid) {
    // It may have ended.
    let _ = kill_process(process, Signal::VTALARM);
}

/// Has Ctrl-Z pass by whatever this thread starts until [`let_suspension_pass`]: a program that is stopped before it has become
/// another one keeps its parent from being stopped, since that waits for it (`vfork`, which `posix_spawn` uses); then the shell
/// is never told, and nobody can bring either back.
pub(super) fn hold_back_suspension() {
    // It can only fail by a wrong argument.
    let _ = suspension().thread_block();
}

/// In a program that was started so, and has left the terminal: forgets a Ctrl-Z that came meanwhile.
pub(in crate::engine) fn let_suspension_pass() {
    // To be told to go on takes away what was to stop us (POSIX, "Signal Actions").
    let _ = kill_process(rustix::process::getpid(), Signal::CONT);
    let _ = suspension().thread_unblock();
}

fn suspension() -> SigSet {
    SigSet::from(nix::sys::signal::Signal::SIGTSTP)
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
