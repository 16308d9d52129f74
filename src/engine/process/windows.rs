//! Processes of Windows: a job object for each run, which limits it from outside, and ends everything in it when it is closed, also
//! when that happens because we were killed.

use std::{
    fs::{File, OpenOptions},
    hash::{BuildHasher as _, Hasher as _, RandomState},
    io,
    os::windows::{io::AsRawHandle as _, process::CommandExt as _},
    path::Path,
    process::Child,
    sync::Mutex,
    time::{Duration, Instant},
};

use miow::pipe::{NamedPipe, NamedPipeBuilder};
use process_control::{ChildExt as _, Control as _};
use win32job::{ExtendedLimitInfo, Job};

use super::{Launch, scheduling::ThreadTimes, take_pipes};
use crate::engine::{connection::Connection, judge::Exit, limits::Resources, lock};

/// `CREATE_NO_WINDOW` (winbase.h): a console of its own that nobody sees. So a run cannot change ours, and our Ctrl-C is not its.
const NO_WINDOW: u32 = 0x0800_0000;
/// More processes than this `win32job` does not count.
const MOST_COUNTED: usize = 1024;

pub(in crate::engine) struct Process {
    child: Mutex<Child>,
    /// Closed when the run is to end.
    job: Mutex<Option<Job>>,
    most: usize,
}

impl Process {
    pub(super) fn start(launch: &Launch) -> io::Result<(Self, Connection)> {
        let (ours, theirs) = channel()?;
        let mut command = launch.command();
        command.stdin(theirs).creation_flags(NO_WINDOW);
        let mut child = command.spawn()?;
        // Nothing of the learner's runs before the worker is told what to do, which comes after this.
        let job = match put_in_job(&mut child, launch.resources) {
            Ok(job) => Some(job),
            // It has ended already; why, is in its standard error.
            Err(_) if child.try_wait()?.is_some() => None,
            Err(error) => {
                child.kill()?;
                return Err(error);
            }
        };
        let (stdout, stderr) = take_pipes(&mut child)?;
        let connection = Connection::new(ours, stdout, stderr)?;
        Ok((Self { child: Mutex::new(child), job: Mutex::new(job), most: launch.resources.processes }, connection))
    }

    /// How it ended, if it has.
    pub(in crate::engine) fn how_it_ended(&self) -> Option<Exit> {
        let status = lock(&self.child).try_wait().ok().flatten()?;
        Some(Exit { status: status.code(), signal: None })
    }

    /// A process stays in its job: nothing more has to be known of it.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(in crate::engine) fn is_at_the_gate(&self) {}

    /// How many processes the run may have at a time.
    pub(in crate::engine) fn process_limit(&self) -> usize {
        self.most
    }

    /// The system does not say how long a thread waited for a processor.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(in crate::engine) fn thread_times(&self) -> Vec<ThreadTimes> {
        Vec::new()
    }

    /// Nobody can be asked: the harness says where it is shortly before its time is up.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(in crate::engine) fn ask_where(&self) {}

    /// Whether the run has more processes than it may have.
    pub(in crate::engine) fn is_crowded(&self) -> bool {
        let job = lock(&self.job);
        let count = job.as_ref().map(|job| job.query_process_id_list().map_or(MOST_COUNTED + 1, |list| list.len()));
        count.is_some_and(|count| count > self.most.min(MOST_COUNTED))
    }

    /// The job sees to memory.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(in crate::engine) fn memory_over(&self) -> Option<u64> {
        None
    }

    /// Ends all processes of the run.
    pub(in crate::engine) fn end_others(&self) {
        self.kill_group();
    }

    /// Ends the process and everything that it started, at once.
    pub(in crate::engine) fn kill_group(&self) {
        drop(lock(&self.job).take());
        // Without a job there may still be the process; with one, it has ended already.
        let _ = lock(&self.child).kill();
    }

    /// Ends the process and everything that it started; waits until it is gone.
    pub(in crate::engine) fn end(self) {
        self.kill_group();
        let _ = lock(&self.child).wait();
    }
}

/// A pipe for both directions, whose other end the worker gets as its standard input.
fn channel() -> io::Result<(NamedPipe, File)> {
    // `RandomState` is seeded by the system: nobody else can have taken the name.
    let name =
        format!(r"\\.\pipe\pythlings-{}-{:016x}", std::process::id(), RandomState::new().build_hasher().finish());
    let ours = NamedPipeBuilder::new(&name).first(true).max_instances(1).accept_remote(false).create()?;
    let theirs = OpenOptions::new().read(true).write(true).open(&name)?;
    // Returns at once, as the other end is there.
    ours.connect()?;
    Ok((ours, theirs))
}

/// Two jobs, one in the other, as no crate makes one that both ends its processes and limits their memory.
fn put_in_job(child: &mut Child, resources: Resources) -> io::Result<Job> {
    let job =
        Job::create_with_limit_info(ExtendedLimitInfo::new().limit_kill_on_job_close()).map_err(io::Error::other)?;
    job.assign_process(child.as_raw_handle().addr().cast_signed()).map_err(io::Error::other)?;
    // Processes are counted by the engine, and no system limits a file's size here.
    let Resources { memory, file_size: _, processes: _ } = resources;
    let memory = usize::try_from(memory.bytes()).unwrap_or(usize::MAX);
    // Waits for no time at all; what is set stays.
    child.controlled().memory_limit(memory).time_limit(Duration::ZERO).wait()?;
    Ok(job)
}

/// Tells when the processes of a run are to be counted.
pub(in crate::engine) struct Headcount {
    next: Instant,
}

impl Headcount {
    /// How long a run may go uncounted.
    pub(in crate::engine) const EVERY: Duration = Duration::from_millis(100);

    pub(in crate::engine) fn new(_limit: usize) -> Self {
        Self { next: Instant::now() + Self::EVERY }
    }

    /// Whether it is time to count.
    pub(in crate::engine) fn is_due(&mut self) -> bool {
        let is_due = Instant::now() >= self.next;
        if is_due {
            self.next = Instant::now() + Self::EVERY;
        }
        is_due
    }
}

/// A job ends with the process that made it: an instance that was killed has left nobody.
pub(in crate::engine) fn end_runs_below(_folder: &Path) {}

/// No process sends another a signal.
pub(in crate::engine) fn is_of_a_run(_pid: u32) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;
    use crate::engine::{
        Cancel,
        conversation::Until,
        events::{Event, EventReader},
        judge::RunEnd,
        limits::MemoryLimit,
        worker::{Broken, RunRequest},
    };

    /// Starts a line of the shell.
    fn start(words: &str) -> (Process, Connection) {
        let system = |name: &str| std::env::var_os(name).map(|value| (name.into(), value));
        let launch = Launch {
            program: "cmd.exe".into(),
            arguments: ["/d", "/c"].into_iter().chain(words.split(' ')).map(Into::into).collect(),
            environment: ["SYSTEMROOT", "PATH", "COMSPEC"].into_iter().filter_map(system).collect(),
            folder: std::env::temp_dir(),
            mark: String::new(),
            resources: Resources { memory: MemoryLimit::Addresses(1 << 30), file_size: 1 << 20, processes: 16 },
        };
        Process::start(&launch).unwrap()
    }

    fn listen(started: &mut (Process, Connection), limit: Duration) -> crate::engine::judge::RunRecord {
        let listener = Cancel::new().listen().unwrap();
        let (process, connection) = started;
        let request = RunRequest { token: "T0K".into(), limit: limit.as_secs_f64(), ..RunRequest::default() };
        connection.listen(process, &mut EventReader::new("T0K"), &request, &listener, Until::Exit).unwrap()
    }

    #[test]
    fn what_a_program_wrote_and_how_it_ended_are_known() {
        let mut started = start("echo out& echo err 1>&2& exit 3");
        let mut run = listen(&mut started, Duration::from_secs(60));
        assert_eq!(run.end, RunEnd::Exited(Exit { status: Some(3), signal: None }));
        assert_eq!((run.stdout.whole().head.trim(), run.stderr.whole().head.trim()), ("out", "err"));
        started.0.end();
    }

    #[test]
    fn a_program_that_goes_on_is_ended_with_what_it_started() {
        // Two processes: the shell within waits at a pause that nobody ends, and holds the pipes open.
        let mut started = start("cmd /d /c pause >nul <con");
        let run = listen(&mut started, Duration::from_millis(300));
        assert!(matches!(run.end, RunEnd::TimedOut { .. }));
        assert!(started.0.how_it_ended().is_some() && !started.0.is_crowded());
        started.0.end();
    }

    #[test]
    fn a_request_to_stop_is_heard() {
        let (process, mut connection) = start("pause <con");
        let cancel = Cancel::new();
        let listener = cancel.listen().unwrap();
        cancel.cancel();
        let mut reader = EventReader::new("");
        let heard = connection.wait_for(
            |event| *event == Event::Ready,
            &process,
            &mut reader,
            &listener,
            Duration::from_secs(60),
        );
        assert!(matches!(heard, Err(Broken::Cancelled)));
        process.end();
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error() {
        let launch = Launch {
            program: "no-such-program.exe".into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: std::env::temp_dir(),
            mark: String::new(),
            resources: Resources { memory: MemoryLimit::Addresses(1 << 30), file_size: 1 << 20, processes: 16 },
        };
        assert_eq!(Process::start(&launch).err().unwrap().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_channel_carries_both_ways_at_once() {
        let (ours, mut theirs) = channel().unwrap();
        std::thread::scope(|scope| {
            let mut word = [0; 5];
            let ours = &ours;
            let reader = scope.spawn(move || (&*ours).read_exact(&mut word).map(|()| word));
            // While somebody waits to read from our end, it can be written to.
            (&*ours).write_all(b"there").unwrap();
            let mut back = [0; 5];
            theirs.read_exact(&mut back).unwrap();
            theirs.write_all(b"back!").unwrap();
            assert_eq!((&back, &reader.join().unwrap().unwrap()), (b"there", b"back!"));
        });
        drop(theirs);
        assert!((&ours).read(&mut [0]).is_err(), "a closed end is an error or an end");
    }
}
