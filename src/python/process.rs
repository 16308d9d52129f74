//! The one place in this room that starts processes: interpreters that are asked about themselves, and installers.

use std::{
    ffi::{OsStr, OsString},
    io::{self, BufRead as _, BufReader, Read},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How long a process may still hold its pipes open after it has ended: something that it started holds them.
const LEAK_GRACE: Duration = Duration::from_millis(200);

/// How often a request to stop is looked for.
const TICK: Duration = Duration::from_millis(20);

/// The longest line that is passed on in one piece, in bytes.
const LONGEST_LINE: u64 = 1 << 20;

/// How long a command that was told to abort may still take.
const EXTENSION: Duration = Duration::from_secs(1);

/// How many lines may be waiting before the process has to wait.
const QUEUE: usize = 256;

/// A command with nothing to read, in a process group of its own, and without the variables that change what Python
/// imports and where from. Other variables, among them the ones of pip, uv and proxies, stay.
pub(super) fn command(program: impl AsRef<OsStr>) -> Command {
    #[expect(clippy::disallowed_methods, reason = "the one place in `python` where processes come from")]
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if changes_imports(&name) {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.process_group(0);
    }
    command
}

fn changes_imports(name: &OsString) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b"PYTHON") || name == b"__PYVENV_LAUNCHER__"
}

/// A line that a process has written, without its line end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OutputLine {
    /// To standard output.
    Out(String),
    /// To standard error.
    Err(String),
}

/// Why a process did not come to its end.
#[derive(Debug, thiserror::Error)]
pub(super) enum RunError {
    #[error("it cannot be started")]
    Start(#[source] io::Error),
    #[error("it did not end within {} s", limit.as_secs_f32())]
    TooLong { limit: Duration },
    #[error("interrupted")]
    Cancelled,
    #[error("it wrote too much")]
    TooMuch,
}

/// Runs a command that [`command`] made. Each line is given to `on_line` as it comes; when that returns `false`, the
/// process is stopped and the result is [`RunError::TooMuch`]. On every way out the whole process group is gone.
pub(super) fn run(
    command: &mut Command,
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
    on_line: &mut dyn FnMut(OutputLine) -> bool,
) -> Result<ExitStatus, RunError> {
    follow(command, limit, cancelled, on_line, |_| false)
}

/// As [`run`], but a command that does not end in time is told to abort first: a Python with its fault handler on says where it is.
#[cfg(unix)]
pub(super) fn run_or_abort(
    command: &mut Command,
    limit: Duration,
    on_line: &mut dyn FnMut(OutputLine) -> bool,
) -> Result<ExitStatus, RunError> {
    let mut has_been_told = false;
    follow(command, limit, &|| false, on_line, |child| {
        let process = rustix::process::Pid::from_child(child);
        !std::mem::replace(&mut has_been_told, true)
            && rustix::process::kill_process(process, rustix::process::Signal::ABORT).is_ok()
    })
}

/// `goes_on` is asked when the time is up; it may come again after a second.
fn follow(
    command: &mut Command,
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
    on_line: &mut dyn FnMut(OutputLine) -> bool,
    mut goes_on: impl FnMut(&Child) -> bool,
) -> Result<ExitStatus, RunError> {
    let mut more = Duration::ZERO;
    let started = Instant::now();
    let mut child = ProcessGroup(spawn(command).map_err(RunError::Start)?);
    let (sender, lines) = mpsc::sync_channel(QUEUE);
    if let Some(stdout) = child.0.stdout.take() {
        read_lines(stdout, OutputLine::Out, sender.clone()).map_err(RunError::Start)?;
    }
    if let Some(stderr) = child.0.stderr.take() {
        read_lines(stderr, OutputLine::Err, sender).map_err(RunError::Start)?;
    }
    let mut ended: Option<(ExitStatus, Instant)> = None;
    let mut pipes_open = true;
    loop {
        if cancelled() {
            return Err(RunError::Cancelled);
        }
        if started.elapsed() >= limit + more {
            if !goes_on(&child.0) {
                return Err(RunError::TooLong { limit });
            }
            more += EXTENSION;
        }
        if ended.is_none() {
            ended = child.0.try_wait().map_err(RunError::Start)?.map(|status| (status, Instant::now()));
        }
        match ended {
            Some((status, at)) if !pipes_open || at.elapsed() >= LEAK_GRACE => return Ok(status),
            // Pipes close a moment before the process has ended.
            None if !pipes_open => thread::sleep(Duration::from_millis(1)),
            _ => match lines.recv_timeout(TICK) {
                Ok(line) => {
                    if !on_line(line) {
                        return Err(RunError::TooMuch);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => pipes_open = false,
            },
        }
    }
}

/// Starts it; a file that a package manager is just writing may be busy for a moment.
fn spawn(command: &mut Command) -> io::Result<Child> {
    for _ in 0..10 {
        match command.spawn() {
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy => thread::sleep(TICK),
            spawned => return spawned,
        }
    }
    command.spawn()
}

fn read_lines(
    pipe: impl Read + Send + 'static,
    kind: fn(String) -> OutputLine,
    sender: mpsc::SyncSender<OutputLine>,
) -> io::Result<()> {
    thread::Builder::new().name("installer".into()).spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        loop {
            line.clear();
            match pipe.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
            while line.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
                line.pop();
            }
            if sender.send(kind(String::from_utf8_lossy(&line).into_owned())).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

/// A child that does not outlive its value, nor does anything in its process group.
struct ProcessGroup(Child);

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(group) = rustix::process::Pid::from_raw(self.0.id().cast_signed()) {
            // Also after its leader has ended: what the leader left behind is still in the group.
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
