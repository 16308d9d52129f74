//! Our end of what connects us with a run: a socket, the harness's own, and two pipes, all of which tell when there is something to read.

use std::{
    fs::File,
    io::{self, Read, Write as _},
    os::{
        fd::{AsFd as _, BorrowedFd, OwnedFd},
        unix::net::UnixStream,
    },
    time::{Duration, Instant},
};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::{
    cancel::CancelListener,
    capture::Capture,
    conversation::RunProcess,
    events::{Event, EventReader},
    process::{Headcount, Process},
};

/// Bytes read at a time.
const CHUNK: usize = 16 * 1024;
/// Chunks read at a time: somebody who floods a stream must not keep us from the others.
const CHUNKS: usize = 256;
/// Where no descriptor tells of a process's end, it is looked for this often.
const LOOK: Duration = Duration::from_millis(5);
/// How long outputs wait over which little comes: to be woken for each line, and for each of the harness's marks, takes more than
/// reading them, on both sides.
const TRICKLE: Duration = Duration::from_millis(1);

/// Our end of everything that connects us with a run.
pub(super) struct Connection {
    pub(super) channel: UnixStream,
    pub(super) stdout: File,
    pub(super) stderr: File,
    /// Whether little came over the outputs the last time.
    trickles: bool,
}

impl Connection {
    /// Our ends of a socket and of what a program writes to.
    pub(super) fn new(channel: UnixStream, stdout: OwnedFd, stderr: OwnedFd) -> io::Result<Self> {
        for fd in [channel.as_fd(), stdout.as_fd(), stderr.as_fd()] {
            rustix::io::ioctl_fionbio(fd, true)?;
        }
        Ok(Self { channel, stdout: stdout.into(), stderr: stderr.into(), trickles: false })
    }

    /// Sends bytes, few enough for the channel's buffer: it does not block.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        (&self.channel).write_all(bytes)
    }

    /// Waits until there is something to read, the process has ended, or the time is up; true when somebody asks to stop.
    pub(super) fn wait(
        &mut self,
        subject: &impl RunProcess,
        listener: &CancelListener,
        deadline: Instant,
    ) -> io::Result<bool> {
        let ended = subject.process().end_descriptor();
        let mut left = deadline.saturating_duration_since(Instant::now());
        left = left.min(if ended.is_none() { LOOK } else { Headcount::EVERY });
        if std::mem::take(&mut self.trickles) {
            let heard = poll_for(&[listener.as_fd()], &[self.channel.as_fd()], ended, left.min(TRICKLE))?;
            if heard.something {
                return Ok(heard.cancelled);
            }
        }
        let streams = [self.channel.as_fd(), self.stdout.as_fd(), self.stderr.as_fd()];
        let heard = poll_for(&[listener.as_fd()], &streams, ended, left)?;
        // A stream that was closed on the other side is "ready" for ever: without a pause we would spin until the end. The
        // others are listened to meanwhile: a fork server tells of its child's end just after the child's outputs are closed.
        if heard.only_closed && subject.exit(&[]).is_none() {
            poll_for(&[listener.as_fd()], &heard.open, ended, LOOK)?;
        }
        Ok(heard.cancelled)
    }

    /// What has come of events.
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

    /// What has come of standard output, up to a bound.
    pub(super) fn read_output(&mut self, capture: &mut Capture) {
        self.trickles |= (1..CHUNK).contains(&read_into(&mut self.stdout, capture));
    }

    /// What has come of standard error, up to a bound.
    pub(super) fn read_errors(&mut self, capture: &mut Capture) {
        self.trickles |= (1..CHUNK).contains(&read_into(&mut self.stderr, capture));
    }

    /// To be called when a run has come to its end: what it wrote before can then be read. Here it always can.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn hear_out(&mut self, _process: &Process) {}
}

struct Heard<'fd> {
    something: bool,
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
        something: fds.iter().any(is_ready),
        cancelled: ears.iter().any(is_ready),
        only_closed: polled.iter().any(is_ready) && !polled.iter().any(is_readable),
        open: streams.iter().zip(polled).filter_map(is_open).collect(),
    })
}

/// Reads what is there, up to a bound; how many bytes that were.
fn read_into(stream: &mut File, capture: &mut Capture) -> usize {
    let mut chunk = [0; CHUNK];
    let mut bytes = 0;
    for _ in 0..CHUNKS {
        match stream.read(&mut chunk) {
            Ok(count) if count > 0 => {
                capture.push(&chunk[..count]);
                bytes += count;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            _ => break,
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd;

    use super::*;

    #[test]
    fn a_closed_stream_does_not_hide_the_others() {
        let [closed, silent, left] = std::array::from_fn(|_| io::pipe().unwrap());
        (&left.1).write_all(b"x").unwrap();
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
