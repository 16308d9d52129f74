//! A warm parent that forks a child for each check of a course; see `harness/fork_server.py`.

use std::{
    fs::File,
    io::{self, IoSlice},
    os::fd::{AsFd as _, BorrowedFd, OwnedFd},
    sync::Arc,
    time::Duration,
};

use rustix::{
    net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg},
    process::{Pid, Signal, kill_process_group},
};

use super::{
    EngineError,
    cancel::{Cancel, CancelListener},
    check::Prepared,
    connection::Connection,
    conversation::{RunProcess, Until},
    events::{Event, EventReader},
    judge::{Exit, RunEnd, RunRecord},
    launcher::{self, Launcher},
    process::{Process, ThreadTimes, ask_where, thread_times},
    readiness::START_LIMIT,
    worker::{Broken, LatePlan, RunRequest, Worker, WorkerPlan},
};
use crate::python::{Environment, Layer};

/// How long the parent may take to be at the gate again once its child has ended.
const RETURN_LIMIT: Duration = Duration::from_secs(10);

/// A worker that can check one exercise after another, each in a child and an environment of its own.
pub(super) struct ForkServer {
    pub(super) environment: Environment,
    parent: Process,
    connection: Connection,
    reader: EventReader,
    ready: bool,
}

/// The child that carries out a check; its parent tells of its beginning and its end.
struct ChildOf<'p>(&'p Process);

impl RunProcess for ChildOf<'_> {
    fn exit_told(&self, events: &[Event]) -> Option<Exit> {
        events.iter().find_map(|event| match *event {
            Event::ChildEnded { status, signal } => Some(Exit { status, signal }),
            _ => None,
        })
    }

    fn kill(&self, events: &[Event]) {
        if let Some(pid) = forked(events) {
            // The parent may already have reaped it; then there is no such group.
            let _ = kill_process_group(pid, Signal::KILL);
        }
    }

    fn thread_times(&self, events: &[Event]) -> Vec<ThreadTimes> {
        forked(events).map(thread_times).unwrap_or_default()
    }

    fn ask_where(&self, events: &[Event]) {
        if let Some(pid) = forked(events) {
            ask_where(pid);
        }
    }

    fn process(&self) -> &Process {
        self.0
    }
}

/// The child's process id, once its parent has reported it.
fn forked(events: &[Event]) -> Option<Pid> {
    events.iter().find_map(|event| match *event {
        Event::Forked { pid } => Pid::from_raw(pid),
        _ => None,
    })
}

impl ForkServer {
    pub(super) fn new(worker: Worker) -> Self {
        let (environment, parent, connection, reader) = worker.into_parts();
        Self { environment, parent, connection, reader, ready: false }
    }

    /// Waits until it has started; before that its environment must not be touched.
    pub(super) fn wait_until_ready(&mut self, cancel: &Cancel) -> Result<(), Broken> {
        self.reach_the_gate(&cancel.listen()?, START_LIMIT)
    }

    fn reach_the_gate(&mut self, listener: &CancelListener, limit: Duration) -> Result<(), Broken> {
        if !self.ready {
            let at_the_gate = |event: &Event| matches!(event, Event::Ready | Event::ChildEnded { .. });
            self.connection.wait_for(at_the_gate, &self.parent, &mut self.reader, listener, limit)?;
            self.ready = true;
        }
        Ok(())
    }

    /// Carries out one check in the environment as it is now.
    pub(super) fn converse(&mut self, request: &RunRequest, cancel: &Cancel) -> Result<RunRecord, Broken> {
        let listener = cancel.listen()?;
        self.reach_the_gate(&listener, START_LIMIT)?;
        self.ready = false;
        let (stdout, theirs_out) = pipe()?;
        let (stderr, theirs_err) = pipe()?;
        self.connection.stdout = stdout;
        self.connection.stderr = stderr;
        self.reader.expect(&request.token);
        send_descriptors(self.connection.channel.as_fd(), [theirs_out.as_fd(), theirs_err.as_fd()])?;
        self.connection.send(request)?;
        drop((theirs_out, theirs_err));
        let child = ChildOf(&self.parent);
        let run = self.connection.listen(&child, &mut self.reader, request, &listener, Until::Exit);
        self.settle(&listener, run)
    }

    /// After a run: the parent is at the gate again, and nothing of the child is left.
    fn settle(&mut self, listener: &CancelListener, run: Result<RunRecord, Broken>) -> Result<RunRecord, Broken> {
        let mut run = run?;
        self.ready = run.events.iter().any(|event| matches!(event, Event::ChildEnded { .. }));
        if run.events.iter().any(|event| matches!(event, Event::Finished { .. }))
            && matches!(run.end, RunEnd::Exited(_))
        {
            run.end = RunEnd::Finished;
        }
        if self.parent.how_it_ended().is_none() {
            match self.reach_the_gate(listener, RETURN_LIMIT) {
                Ok(()) => {}
                Err(Broken::Cancelled) => return Err(Broken::Cancelled),
                // The attempt has stopped or broken its server. That's no reason to lose its verdict, or not to check the others.
                Err(_) => self.parent.kill_group(),
            }
            self.parent.end_orphans();
        }
        Ok(run)
    }

    /// Whether it can check another exercise, which must find nothing of those before.
    pub(super) fn is_fit(&self) -> bool {
        self.parent.how_it_ended().is_none() && !self.parent.has_shared_files()
    }

    /// Ends the parent and whatever is left of its children.
    pub(super) fn end(self) {
        self.parent.end();
        drop(self.environment);
    }
}

impl Launcher {
    /// Whether fork servers are kept for the next check of many exercises.
    pub(super) fn keeps_servers(&self) -> bool {
        self.options.keep_servers
    }

    /// Starts a fork server for checks that share the packages and the needs of `prepared`; `ahead` are the modules that they import.
    pub(super) fn start_server(
        &self,
        prepared: &Prepared,
        hash_seed: u32,
        ahead: Vec<String>,
    ) -> Result<ForkServer, EngineError> {
        let environment = self.environment(prepared)?;
        let plan = WorkerPlan {
            of_check: LatePlan { check: "serve", tests: Vec::new(), helpers: Vec::new(), network: false, text: None },
            work: launcher::utf8(environment.work())?,
            tmp: launcher::utf8(environment.tmp())?,
            conftest: false,
            config: None,
            late: false,
            plugins: prepared.plugins.clone(),
            ahead,
            rehearse: true,
            rehearsal: launcher::utf8(&environment.root().join("rehearsal"))?,
        };
        Ok(ForkServer::new(self.start_worker(environment, hash_seed, prepared, &plan)?))
    }

    /// Makes a fork server's environment new for the next check: the same place, with nothing left of the last one.
    pub(super) fn renew(&self, server: &mut ForkServer, prepared: &Prepared) -> Result<(), EngineError> {
        let layers: Vec<&Layer> = prepared.layers.iter().map(Arc::as_ref).collect();
        server.environment.renew(&self.interpreter, &layers)?;
        launcher::fill(&mut server.environment, prepared)?;
        Ok(())
    }
}

fn pipe() -> io::Result<(File, OwnedFd)> {
    let (ours, theirs) = io::pipe()?;
    rustix::io::ioctl_fionbio(&ours, true)?;
    Ok((File::from(OwnedFd::from(ours)), theirs.into()))
}

/// Gives descriptors to the process at the other end of a socket, with one byte that carries them.
fn send_descriptors(channel: BorrowedFd, descriptors: [BorrowedFd; 2]) -> io::Result<()> {
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    ancillary.push(SendAncillaryMessage::ScmRights(&descriptors));
    // Rust's programs ignore SIGPIPE: a parent that has gone is an error here.
    sendmsg(channel, &[IoSlice::new(b"+")], &mut ancillary, SendFlags::empty())?;
    Ok(())
}
