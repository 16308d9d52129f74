//! Listening to a run until it has come to its end: events, outputs, the clock, and the wish to stop, in one loop.

use std::{
    fs::File,
    io::{self, Read, Write as _},
    os::fd::{AsFd as _, BorrowedFd},
    os::unix::net::UnixStream,
    time::{Duration, Instant},
};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde::Serialize;

use super::{
    capture::Capture,
    census::Headcount,
    events::{Event, EventReader},
    judge::{End, Exit, Run},
    process::Process,
    worker::{Broken, Request},
};

/// How long after its limit a run may still report where it was.
const GRACE: Duration = Duration::from_millis(50);
/// Bytes read at a time.
const CHUNK: usize = 16 * 1024;
/// Chunks read at a time: somebody who floods a stream must not keep us from the others.
const CHUNKS: usize = 256;
/// Where no descriptor tells of a process's end, it is looked for this often.
const LOOK: Duration = Duration::from_millis(5);

/// Our end of everything that connects us with a run.
pub(super) struct Line {
    pub(super) channel: UnixStream,
    pub(super) stdout: File,
    pub(super) stderr: File,
}

/// The process that carries out the run.
pub(super) trait Subject {
    /// How it ended, if it has; `events` are all so far.
    fn exit(&self, events: &[Event]) -> Option<Exit>;
    /// A descriptor that becomes readable when it has ended, where there is one.
    fn ended(&self) -> Option<BorrowedFd<'_>>;
    /// Ends it, and its group, at once.
    fn kill(&self, events: &[Event]);
    /// The process that the run belongs to: itself, or the one that forked it.
    fn process(&self) -> &Process;
}

/// Whose word ends a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// The harness says that it has finished.
    Finished,
    /// The process has ended.
    Exit,
}

impl Line {
    /// Sends a plan or a request.
    pub(super) fn send(&self, message: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(message)?;
        line.push(b'\n');
        // The channel does not block; what is sent here is far smaller than its buffer.
        match (&self.channel).write_all(&line) {
            // The worker has ended: the conversation finds that out, with the reason.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }

    /// Waits for an event: that the worker stands at the gate, or is there again.
    pub(super) fn wait_for(
        &mut self,
        is_it: impl Fn(&Event) -> bool,
        subject: &impl Subject,
        reader: &mut EventReader,
        ear: &UnixStream,
        limit: Duration,
    ) -> Result<(), Broken> {
        let deadline = Instant::now() + limit;
        let mut said = Capture::new("\0");
        loop {
            let exit = subject.exit(&[]);
            if self.read_events(reader)?.iter().any(&is_it) {
                return Ok(());
            }
            read_into(&mut self.stderr, &mut said);
            if exit.is_some() || Instant::now() >= deadline {
                return Err(Broken::NotReady(said.whole().head));
            }
            if self.wait(subject, ear, deadline)? {
                return Err(Broken::Cancelled);
            }
        }
    }

    /// Listens to a run that has just been let through the gate.
    pub(super) fn listen(
        &mut self,
        subject: &impl Subject,
        reader: &mut EventReader,
        request: &Request,
        ear: &UnixStream,
        until: Until,
    ) -> Result<Run, Broken> {
        let mut step = Instant::now();
        let deadline = step + Duration::from_secs_f64(request.limit) + GRACE;
        let token = &request.token;
        let mut run = Run {
            events: Vec::new(),
            end: End::Finished,
            longest_step: Duration::ZERO,
            stdout: Capture::new(token),
            stderr: Capture::new(token),
        };
        let mut finished = false;
        subject.process().is_at_the_gate();
        let limit = subject.process().process_limit();
        let mut headcount = Headcount::new(limit);
        loop {
            let deadline = request.step_limit.map_or(deadline, |limit| deadline.min(step + limit));
            if self.wait(subject, ear, deadline)? {
                subject.kill(&run.events);
                return Err(Broken::Cancelled);
            }
            // Asked before the streams are read: what was written before the end is then read below.
            let ended = subject.exit(&run.events);
            let new = self.read_events(reader)?;
            finished |= new.iter().any(|event| matches!(event, Event::Finished { .. }));
            if !new.is_empty() {
                run.longest_step = run.longest_step.max(step.elapsed());
                step = Instant::now();
            }
            run.events.extend(new);
            read_into(&mut self.stdout, &mut run.stdout);
            read_into(&mut self.stderr, &mut run.stderr);
            let end = match ended.or_else(|| subject.exit(&run.events)) {
                Some(exit) if until == Until::Exit || !finished => End::Exited(exit),
                _ if finished && until == Until::Finished => End::Finished,
                _ if headcount.is_due() && subject.process().is_crowded() => End::Crowded { limit },
                _ if Instant::now() >= deadline => End::TimedOut { places: reader.raw() },
                _ => continue,
            };
            if end != End::Finished {
                subject.kill(&run.events);
            }
            if matches!(end, End::Crowded { .. }) {
                subject.process().end_others();
            }
            read_into(&mut self.stdout, &mut run.stdout);
            read_into(&mut self.stderr, &mut run.stderr);
            run.end = end;
            run.longest_step = run.longest_step.max(step.elapsed());
            return Ok(run);
        }
    }

    /// Waits until there is something to read, the process has ended, or the time is up; true when somebody asks to stop.
    fn wait(&self, subject: &impl Subject, ear: &UnixStream, deadline: Instant) -> io::Result<bool> {
        let ended = subject.ended();
        let mut left = deadline.saturating_duration_since(Instant::now());
        left = left.min(if ended.is_none() { LOOK } else { Headcount::EVERY });
        let streams = [self.channel.as_fd(), self.stdout.as_fd(), self.stderr.as_fd()];
        let heard = poll_for(&[ear.as_fd()], &streams, ended, left)?;
        // A stream that was closed on the other side is "ready" for ever: without a pause we would spin until the end. The
        // others are listened to meanwhile: a fork server tells of its child's end just after the child's outputs are closed.
        if heard.only_closed && subject.exit(&[]).is_none() {
            poll_for(&[ear.as_fd()], &heard.open, ended, LOOK)?;
        }
        Ok(heard.cancelled)
    }

    pub(super) fn read_events(&self, reader: &mut EventReader) -> io::Result<Vec<Event>> {
        let mut events = Vec::new();
        let mut chunk = [0; CHUNK];
        for _ in 0..CHUNKS {
            match (&self.channel).read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => events.extend(reader.push(&chunk[..count])),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::ConnectionReset) => {
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(events)
    }
}

struct Heard<'fd> {
    cancelled: bool,
    only_closed: bool,
    /// The streams that are not closed, or have something left to read.
    open: Vec<BorrowedFd<'fd>>,
}

fn poll_for<'fd>(
    ears: &[BorrowedFd],
    streams: &[BorrowedFd<'fd>],
    ended: Option<BorrowedFd>,
    limit: Duration,
) -> io::Result<Heard<'fd>> {
    let all = ears.iter().chain(streams).copied().chain(ended);
    let mut fds: Vec<PollFd> = all.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)).collect();
    let seconds = i64::try_from(limit.as_secs()).unwrap_or(i64::MAX);
    match poll(&mut fds, Some(&Timespec { tv_sec: seconds, tv_nsec: limit.subsec_nanos().into() })) {
        Ok(_) | Err(rustix::io::Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let (ears, rest) = fds.split_at(ears.len());
    let is_ready = |fd: &PollFd| !fd.revents().is_empty();
    let is_readable = |fd: &PollFd| fd.revents().contains(PollFlags::IN);
    let polled = &rest[..streams.len()];
    let is_open = |(stream, fd): (&BorrowedFd<'fd>, &PollFd)| (!is_ready(fd) || is_readable(fd)).then_some(*stream);
    Ok(Heard {
        cancelled: ears.iter().any(is_ready),
        only_closed: polled.iter().any(is_ready) && !polled.iter().any(is_readable),
        open: streams.iter().zip(polled).filter_map(is_open).collect(),
    })
}

/// Reads what is there, up to a bound.
fn read_into(stream: &mut File, capture: &mut Capture) {
    let mut chunk = [0; CHUNK];
    for _ in 0..CHUNKS {
        match stream.read(&mut chunk) {
            Ok(count) if count > 0 => capture.push(&chunk[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            _ => break,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{io::pipe, os::fd::AsRawFd};

    use super::*;

    #[test]
    fn a_closed_stream_does_not_hide_the_others() {
        let [closed, silent, left] = std::array::from_fn(|_| pipe().unwrap());
        rustix::io::write(&left.1, b"x").unwrap();
        drop((closed.1, left.1));
        let streams = [closed.0.as_fd(), silent.0.as_fd(), left.0.as_fd()];
        let heard = poll_for(&[], &streams, None, Duration::ZERO).unwrap();
        let open: Vec<_> = heard.open.iter().map(AsRawFd::as_raw_fd).collect();
        assert_eq!(open, [silent.0.as_raw_fd(), left.0.as_raw_fd()]);
        assert!(!heard.only_closed && !heard.cancelled);

        let heard = poll_for(&[], &streams[..2], None, Duration::ZERO).unwrap();
        assert!(heard.only_closed && heard.open.len() == 1);
    }
}
