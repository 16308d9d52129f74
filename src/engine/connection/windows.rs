//! Our end of what connects us with a run: pipes, each read by a thread, as nothing there waits for several of them at once.

use std::{
    io::{self, Read, Write as _},
    process::{ChildStderr, ChildStdout},
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use miow::pipe::NamedPipe;

use super::{
    cancel::CancelListener,
    capture::Capture,
    conversation::RunProcess,
    events::{Event, EventReader},
    process::Process,
};

/// Bytes read at a time.
const CHUNK: usize = 16 * 1024;
/// Chunks that wait for us at most; a program that writes more has to wait.
const QUEUE: usize = 64;
/// Chunks taken at a time: the clock must be looked at meanwhile.
const CHUNKS: usize = 256;
/// How often the end of the process, and a request to stop, are looked for.
const LOOK: Duration = Duration::from_millis(5);
/// How long a run that was ended may hold its pipes open: something keeps the system from ending it.
const LEAK_GRACE: Duration = Duration::from_secs(1);
/// `ERROR_PIPE_NOT_CONNECTED` (winerror.h), which `io::ErrorKind` does not know.
const NOT_CONNECTED: i32 = 233;

/// Where bytes come from.
#[derive(Debug, Clone, Copy)]
enum PipeSource {
    Channel,
    Output,
    Errors,
}

/// Our end of everything that connects us with a run.
pub(super) struct Connection {
    channel: Arc<NamedPipe>,
    news: mpsc::Receiver<(PipeSource, Vec<u8>)>,
    /// What has come and nobody has read yet.
    events: Vec<u8>,
    output: Vec<u8>,
    errors: Vec<u8>,
}

impl Connection {
    /// Our ends of a pipe for both directions and of what a program writes to.
    pub(super) fn new(channel: NamedPipe, mut stdout: ChildStdout, mut stderr: ChildStderr) -> io::Result<Self> {
        let (sender, news) = mpsc::sync_channel(QUEUE);
        let channel = Arc::new(channel);
        let requests = Arc::clone(&channel);
        forward(PipeSource::Channel, sender.clone(), move |chunk| (&*requests).read(chunk))?;
        forward(PipeSource::Output, sender.clone(), move |chunk| stdout.read(chunk))?;
        forward(PipeSource::Errors, sender, move |chunk| stderr.read(chunk))?;
        Ok(Self { channel, news, events: Vec::new(), output: Vec::new(), errors: Vec::new() })
    }

    /// Sends bytes, few enough for the channel's buffer: it does not block.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        match (&*self.channel).write_all(bytes) {
            Err(error) if error.raw_os_error() == Some(NOT_CONNECTED) => Err(io::ErrorKind::BrokenPipe.into()),
            result => result,
        }
    }

    /// Waits until there is something to read, or for a moment; true when somebody asks to stop.
    #[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
    pub(super) fn wait(
        &mut self,
        _subject: &impl RunProcess,
        listener: &CancelListener,
        deadline: Instant,
    ) -> io::Result<bool> {
        let left = deadline.saturating_duration_since(Instant::now()).min(LOOK);
        match self.news.recv_timeout(left) {
            Ok(news) => {
                self.keep(news);
                for _ in 1..CHUNKS {
                    let Ok(news) = self.news.try_recv() else { break };
                    self.keep(news);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            // All pipes are closed, and the process goes on.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(left),
        }
        Ok(listener.has_heard())
    }

    /// What has come of events.
    #[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
    pub(super) fn read_events(&mut self, reader: &mut EventReader) -> io::Result<Vec<Event>> {
        Ok(reader.push(&std::mem::take(&mut self.events)))
    }

    /// What has come of standard output.
    pub(super) fn read_output(&mut self, capture: &mut Capture) {
        capture.push(&std::mem::take(&mut self.output));
    }

    /// What has come of standard error.
    pub(super) fn read_errors(&mut self, capture: &mut Capture) {
        capture.push(&std::mem::take(&mut self.errors));
    }

    /// To be called when a run has come to its end: what it wrote before can then be read. Its pipes only close when all who hold
    /// them have ended, so that is seen to first.
    pub(super) fn hear_out(&mut self, process: &Process) {
        process.kill_group();
        let deadline = Instant::now() + LEAK_GRACE;
        while let Ok(news) = self.news.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            self.keep(news);
        }
    }

    fn keep(&mut self, (source, mut bytes): (PipeSource, Vec<u8>)) {
        match source {
            PipeSource::Channel => self.events.append(&mut bytes),
            PipeSource::Output => self.output.append(&mut bytes),
            PipeSource::Errors => self.errors.append(&mut bytes),
        }
    }
}

/// Reads a pipe to its end, in a thread; it ends, too, when nobody listens any more.
fn forward(
    source: PipeSource,
    sender: mpsc::SyncSender<(PipeSource, Vec<u8>)>,
    mut read: impl FnMut(&mut [u8]) -> io::Result<usize> + Send + 'static,
) -> io::Result<()> {
    thread::Builder::new().name("pipe".into()).spawn(move || {
        let mut chunk = vec![0; CHUNK];
        loop {
            match read(&mut chunk) {
                Ok(0) => return,
                Ok(count) if sender.send((source, chunk[..count].to_vec())).is_err() => return,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // The other end is closed.
                Err(_) => return,
            }
        }
    })?;
    Ok(())
}
