//! One worker: a Python process at the gate, and one conversation with it.

use std::{
    io::{self, Read, Write as _},
    os::fd::{AsFd as _, BorrowedFd},
    os::unix::net::UnixStream,
    time::{Duration, Instant},
};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde::Serialize;

use super::{
    cancel::Cancel,
    capture::Capture,
    events::{Event, EventReader},
    judge::{End, Run},
    process::Process,
};
use crate::python::Environment;

/// How long a worker may take to get ready: the first start after an installation compiles all of pytest on a slow disk.
const START_LIMIT: Duration = Duration::from_secs(120);
/// How long after its limit a run may still report where it was.
const GRACE: Duration = Duration::from_millis(50);
/// Bytes read at a time.
const CHUNK: usize = 64 * 1024;
/// What is still read after the end: a thread that goes on printing must not hold up the verdict.
const LAST_BYTES: usize = 4 << 20;
/// Where no descriptor tells of a process's end, it is looked for this often.
const LOOK: Duration = Duration::from_millis(5);

/// What a worker gets ready for; see `harness/worker.py`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Plan {
    pub(super) check: &'static str,
    pub(super) work: String,
    pub(super) tmp: String,
    pub(super) tests: Vec<String>,
    pub(super) conftest: bool,
    pub(super) ahead: Vec<String>,
    pub(super) rehearse: bool,
    pub(super) rehearsal: String,
}

/// What a worker is asked for at the gate.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Request {
    pub(super) token: String,
    /// Seconds.
    pub(super) limit: f64,
    /// Names of the learner's modules.
    pub(super) modules: Vec<String>,
    /// Python files of the attempt, to be compiled first.
    pub(super) sources: Vec<String>,
    /// Output checks: the program, its arguments, and the file that is its standard input.
    pub(super) main: String,
    pub(super) args: Vec<String>,
    pub(super) stdin: String,
    /// What that file holds; the engine writes it.
    #[serde(skip)]
    pub(super) typed: Option<String>,
}

/// Why a conversation has no result.
#[derive(Debug)]
pub(super) enum Broken {
    /// Somebody asked to stop.
    Cancelled,
    /// The worker ended before it stood at the gate; with what it wrote to standard error.
    NotReady(String),
    /// The system refused something.
    Io(io::Error),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A Python process that was started to check one exercise once.
pub(super) struct Worker {
    pub(super) environment: Environment,
    process: Process,
    reader: EventReader,
}

/// A worker whose work is done, to be ended and removed.
pub(super) struct Remains {
    process: Process,
    environment: Environment,
}

impl Remains {
    /// Ends what is left of the run, and removes its folder (in this order: nothing may write there any more).
    pub(super) fn clear(self) {
        self.process.end();
        drop(self.environment);
    }
}

impl Worker {
    /// Tells a started process what to get ready for.
    pub(super) fn new(process: Process, environment: Environment, plan: &Plan) -> io::Result<Self> {
        send(&process.channel, plan)?;
        Ok(Self { environment, process, reader: EventReader::new("") })
    }

    /// Whether the process is still there.
    pub(super) fn is_alive(&self) -> bool {
        self.process.exit().is_none()
    }

    /// Gives up the worker.
    pub(super) fn remains(self) -> Remains {
        Remains { process: self.process, environment: self.environment }
    }

    /// Lets the worker through the gate and listens until the run has come to its end.
    ///
    /// With `until_exit` that is the end of the process (a program whose exit status counts), otherwise the harness's word.
    pub(super) fn converse(&mut self, request: &Request, cancel: &Cancel, until_exit: bool) -> Result<Run, Broken> {
        let ear = cancel.listen()?;
        ear.set_nonblocking(true)?;
        self.wait_until_ready(&ear)?;
        self.reader.expect(&request.token);
        send(&self.process.channel, request)?;
        let limit = Duration::from_secs_f64(request.limit);
        let deadline = Instant::now() + limit + GRACE;
        let mut run = Run {
            events: Vec::new(),
            end: End::Finished,
            stdout: Capture::new(&request.token),
            stderr: Capture::new(&request.token),
        };
        let mut finished = false;
        loop {
            let ready = self.wait(&ear, deadline)?;
            if ready.cancelled {
                return Err(Broken::Cancelled);
            }
            // Looked at before the pipes are read: what was written before the end is then read below.
            let exit = self.process.exit();
            if ready.channel || exit.is_some() {
                for event in read_events(&self.process.channel, &mut self.reader)? {
                    finished |= matches!(event, Event::Finished { .. });
                    run.events.push(event);
                }
            }
            read_into(&mut self.process.stdout, &mut run.stdout, CHUNK);
            read_into(&mut self.process.stderr, &mut run.stderr, CHUNK);
            let end = match exit {
                Some(exit) if until_exit || !finished => Some(End::Exited(exit)),
                _ if finished && !until_exit => Some(End::Finished),
                _ if Instant::now() >= deadline => Some(End::TimedOut { places: self.reader.raw() }),
                _ => None,
            };
            if let Some(end) = end {
                if !matches!(end, End::Finished) {
                    self.process.kill();
                }
                read_into(&mut self.process.stdout, &mut run.stdout, LAST_BYTES);
                read_into(&mut self.process.stderr, &mut run.stderr, LAST_BYTES);
                run.end = end;
                return Ok(run);
            }
        }
    }

    fn wait_until_ready(&mut self, ear: &UnixStream) -> Result<(), Broken> {
        let deadline = Instant::now() + START_LIMIT;
        let mut said = Capture::new("\0");
        loop {
            let exit = self.process.exit();
            if read_events(&self.process.channel, &mut self.reader)?.contains(&Event::Ready) {
                return Ok(());
            }
            read_into(&mut self.process.stderr, &mut said, CHUNK);
            if exit.is_some() || Instant::now() >= deadline {
                return Err(Broken::NotReady(said.whole().head));
            }
            if self.wait(ear, deadline)?.cancelled {
                return Err(Broken::Cancelled);
            }
        }
    }

    /// Waits until there is something to read, the process has ended, somebody asks to stop, or the time is up.
    fn wait(&self, ear: &UnixStream, deadline: Instant) -> io::Result<Ready> {
        let mut left = deadline.saturating_duration_since(Instant::now());
        if self.process.ended.is_none() {
            left = left.min(LOOK);
        }
        let watch = |fd| PollFd::from_borrowed_fd(fd, PollFlags::IN);
        let mut fds = vec![
            watch(ear.as_fd()),
            watch(self.process.channel.as_fd()),
            watch(self.process.stdout.as_fd()),
            watch(self.process.stderr.as_fd()),
        ];
        fds.extend(self.process.ended.as_ref().map(|fd| watch(fd.as_fd())));
        let left = Timespec { tv_sec: i64::try_from(left.as_secs()).unwrap_or(i64::MAX), tv_nsec: left.subsec_nanos().into() };
        match poll(&mut fds, Some(&left)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let is_ready = |index: usize| !fds[index].revents().is_empty();
        // A stream that was closed on the other side is "ready" for ever: without a pause we would spin until the end.
        let only_closed = (1..4).all(|index| !fds[index].revents().contains(PollFlags::IN)) && (1..4).any(is_ready);
        if only_closed && !is_ready(0) && self.process.exit().is_none() {
            pause(self.process.ended.as_ref().map(|fd| fd.as_fd()), ear);
        }
        Ok(Ready { cancelled: is_ready(0), channel: is_ready(1) })
    }
}

struct Ready {
    cancelled: bool,
    channel: bool,
}

/// Waits a moment, but not longer than until the process ends or somebody asks to stop.
fn pause(ended: Option<BorrowedFd>, ear: &UnixStream) {
    let mut fds = vec![PollFd::from_borrowed_fd(ear.as_fd(), PollFlags::IN)];
    fds.extend(ended.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)));
    let moment = Timespec { tv_sec: 0, tv_nsec: LOOK.subsec_nanos().into() };
    let _ = poll(&mut fds, Some(&moment));
}

fn send(mut channel: &UnixStream, message: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    // The channel does not block; a plan or a request is far smaller than its buffer.
    match channel.write_all(&line) {
        // The worker has ended: the conversation finds that out, with the reason.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn read_events(mut channel: &UnixStream, reader: &mut EventReader) -> io::Result<Vec<Event>> {
    let mut events = Vec::new();
    let mut chunk = [0; CHUNK];
    // At most so many chunks at a time: somebody who floods the channel must not keep us here.
    for _ in 0..64 {
        match channel.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => events.extend(reader.push(&chunk[..count])),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => break,
            Err(error) => return Err(error),
        }
    }
    Ok(events)
}

/// Reads what is there, up to `limit` bytes.
fn read_into(stream: &mut impl Read, capture: &mut Capture, limit: usize) {
    let mut chunk = [0; CHUNK];
    let mut left = limit;
    while left > 0 {
        match stream.read(&mut chunk) {
            Ok(count) if count > 0 => {
                capture.push(&chunk[..count]);
                left = left.saturating_sub(count);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            _ => break,
        }
    }
}
