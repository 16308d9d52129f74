//! A warm parent that forks a child for each check of a course; see `harness/fork_server.py`.

use std::{
    fs::File,
    io::{self, IoSlice},
    os::{
        fd::{AsFd, BorrowedFd, OwnedFd},
        unix::{fs::MetadataExt as _, net::UnixStream},
    },
    path::Path,
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
    process::{Process, ThreadTimes, ask_where},
    readiness::START_LIMIT,
    worker::{Broken, LatePlan, RunRequest, Worker, WorkerPlan},
};
use crate::{
    course::pristine::{CourseFile, Role},
    python::{Environment, Layer},
};

/// How long the parent may take to be at the gate again once its child has ended.
const RETURN_LIMIT: Duration = Duration::from_secs(10);

/// A worker that can check one exercise after another, each in a child and an environment of its own.
pub(super) struct ForkServer {
    pub(super) environment: Environment,
    parent: Process,
    connection: Connection,
    reader: EventReader,
    ready: bool,
    /// The server of the processes in which attempts are alone, once one was needed, and the folder that it shares with this one.
    alone: Option<(Box<ForkServer>, FolderId)>,
}

/// What tells a folder from one that was made later at the same place.
type FolderId = (u64, u64);

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

    fn thread_times(&self) -> Vec<ThreadTimes> {
        // The time of the child begins before it is forked, when its parent may be kept waiting, too.
        self.0.thread_times()
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
        Self { environment, parent, connection, reader, ready: false, alone: None }
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
        self.converse_over(request, None, &cancel.listen()?)
    }

    /// Carries out one check with the attempt in a process of its own, which `alone` is asked for.
    pub(super) fn converse_outside(
        &mut self,
        alone: &mut Self,
        request: &RunRequest,
        attempt: &RunRequest,
        cancel: &Cancel,
    ) -> Result<RunRecord, Broken> {
        let listener = cancel.listen()?;
        let (ours, theirs) = UnixStream::pair()?;
        alone.begin(attempt, &theirs, &listener)?;
        drop(theirs);
        let run = self.converse_over(request, Some(ours), &listener);
        alone.end_child(&listener)?;
        run
    }

    /// Has a child begin that is asked by another run, over `link`. What it prints goes that way, too.
    fn begin(&mut self, request: &RunRequest, link: &UnixStream, listener: &CancelListener) -> Result<(), Broken> {
        self.reach_the_gate(listener, START_LIMIT)?;
        self.ready = false;
        self.reader.expect(&request.token);
        let nowhere = File::options().write(true).open("/dev/null")?;
        send_descriptors(self.connection.channel.as_fd(), &[nowhere.as_fd(), nowhere.as_fd(), link.as_fd()])?;
        Ok(self.connection.send(request)?)
    }

    /// Ends that child, whatever it is doing.
    fn end_child(&mut self, listener: &CancelListener) -> Result<(), Broken> {
        let is_over = |event: &Event| {
            if let Some(pid) = forked(std::slice::from_ref(event)) {
                let _ = kill_process_group(pid, Signal::KILL);
                let _ = rustix::process::kill_process(pid, Signal::KILL);
            }
            matches!(event, Event::ChildEnded { .. })
        };
        match self.connection.wait_for(is_over, &self.parent, &mut self.reader, listener, RETURN_LIMIT) {
            Ok(()) => self.ready = true,
            Err(Broken::Cancelled) => return Err(Broken::Cancelled),
            Err(_) => self.parent.kill_group(),
        }
        self.parent.end_orphans();
        Ok(())
    }

    fn converse_over(
        &mut self,
        request: &RunRequest,
        link: Option<UnixStream>,
        listener: &CancelListener,
    ) -> Result<RunRecord, Broken> {
        self.reach_the_gate(listener, START_LIMIT)?;
        self.ready = false;
        let (stdout, theirs_out) = pipe()?;
        let (stderr, theirs_err) = pipe()?;
        self.connection.stdout = stdout;
        self.connection.stderr = stderr;
        self.reader.expect(&request.token);
        let theirs: Vec<BorrowedFd> =
            [theirs_out.as_fd(), theirs_err.as_fd()].into_iter().chain(link.as_ref().map(AsFd::as_fd)).collect();
        send_descriptors(self.connection.channel.as_fd(), &theirs)?;
        self.connection.send(request)?;
        drop((theirs_out, theirs_err, link));
        let child = ChildOf(&self.parent);
        let run = self.connection.listen(&child, &mut self.reader, request, listener, Until::Exit);
        self.settle(listener, run)
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

    /// Gives back the server that goes with it.
    pub(super) fn keep_alone(&mut self, alone: Self) -> io::Result<()> {
        self.alone = Some((Box::new(alone), folder_id(self.environment.tmp())?));
        Ok(())
    }

    /// Whether it can check another exercise, which must find nothing of those before.
    pub(super) fn is_fit(&self) -> bool {
        self.parent.how_it_ended().is_none() && !self.parent.has_shared_files()
    }

    /// Ends the parent and whatever is left of its children.
    pub(super) fn end(self) {
        if let Some((alone, _)) = self.alone {
            alone.end();
        }
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
        Ok(ForkServer::new(self.start_worker(environment, hash_seed, None, prepared, &plan)?))
    }

    /// The server that goes with `server`, of processes in which an attempt is alone; its environment is made new. It has never seen a
    /// test. The folder for temporary files of `server` is theirs in common: there tests find what an attempt has written.
    pub(super) fn take_alone(
        &self,
        server: &mut ForkServer,
        prepared: &Prepared,
        hash_seed: u32,
        ahead: impl FnOnce() -> Vec<String>,
        cancel: &Cancel,
    ) -> Result<ForkServer, EngineError> {
        let shared = server.environment.tmp().to_owned();
        let id = folder_id(&shared)?;
        let known = server.alone.take();
        let mut alone = match known {
            Some((alone, shared)) if shared == id && alone.is_fit() => *alone,
            known => {
                if let Some((old, _)) = known {
                    old.end();
                }
                let mut alone = self.start_alone(prepared, hash_seed, ahead(), &shared)?;
                alone.wait_until_ready(cancel)?;
                alone
            }
        };
        let layers: Vec<&Layer> = prepared.layers.iter().map(Arc::as_ref).collect();
        alone.environment.renew(&self.interpreter, &layers)?;
        let is_known_there = |file: &&CourseFile| {
            let is_code = file.path.extension().is_some_and(|extension| extension == "py");
            match file.role {
                Role::Test | Role::Wanted => false,
                Role::Shared => !is_code,
                _ => true,
            }
        };
        let files = prepared.course_files.iter().filter(is_known_there);
        alone.environment.write_files(files.map(|file| (&*file.path, &*file.contents)))?;
        Ok(alone)
    }

    fn start_alone(
        &self,
        prepared: &Prepared,
        hash_seed: u32,
        ahead: Vec<String>,
        shared: &Path,
    ) -> Result<ForkServer, EngineError> {
        let environment = self.environment(prepared)?;
        let plan = WorkerPlan {
            of_check: LatePlan { check: "alone", tests: Vec::new(), helpers: Vec::new(), network: false, text: None },
            work: launcher::utf8(environment.work())?,
            tmp: launcher::utf8(environment.tmp())?,
            conftest: false,
            config: None,
            late: false,
            plugins: Vec::new(),
            ahead,
            rehearse: false,
            rehearsal: String::new(),
        };
        Ok(ForkServer::new(self.start_worker(environment, hash_seed, Some(shared), prepared, &plan)?))
    }

    /// Makes a fork server's environment new for the next check: the same place, with nothing left of the last one.
    pub(super) fn renew(&self, server: &mut ForkServer, prepared: &Prepared) -> Result<(), EngineError> {
        let layers: Vec<&Layer> = prepared.layers.iter().map(Arc::as_ref).collect();
        server.environment.renew(&self.interpreter, &layers)?;
        launcher::fill(&mut server.environment, prepared)?;
        Ok(())
    }
}

fn folder_id(folder: &Path) -> io::Result<FolderId> {
    let metadata = fs_err::metadata(folder)?;
    Ok((metadata.dev(), metadata.ino()))
}

fn pipe() -> io::Result<(File, OwnedFd)> {
    let (ours, theirs) = io::pipe()?;
    rustix::io::ioctl_fionbio(&ours, true)?;
    Ok((File::from(OwnedFd::from(ours)), theirs.into()))
}

/// Gives descriptors to the process at the other end of a socket, with one byte that carries them.
fn send_descriptors(channel: BorrowedFd, descriptors: &[BorrowedFd]) -> io::Result<()> {
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(3))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    ancillary.push(SendAncillaryMessage::ScmRights(descriptors));
    // Rust's programs ignore SIGPIPE: a parent that has gone is an error here.
    sendmsg(channel, &[IoSlice::new(b"+")], &mut ancillary, SendFlags::empty())?;
    Ok(())
}
