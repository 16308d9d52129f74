//! One worker: a Python process that was started to check one exercise once.

use std::{io, time::Duration};

use serde::Serialize;

use super::{
    attempt::TestOrder,
    cancel::{Cancel, CancelListener},
    connection::Connection,
    conversation::{RunProcess, Until},
    events::{Event, EventReader},
    judge::{Exit, RunRecord},
    process::{Process, ThreadTimes},
    readiness::{START_LIMIT, Unready},
};
use crate::python::Environment;

/// What a worker gets ready for; see `harness/worker.py`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct WorkerPlan {
    #[serde(flatten)]
    pub(super) of_check: LatePlan,
    pub(super) work: String,
    pub(super) tmp: String,
    /// There is a `conftest.py`.
    pub(super) conftest: bool,
    /// The course's file that configures pytest.
    pub(super) config: Option<String>,
    /// The session of pytest begins when the attempt is there, and not before.
    pub(super) late: bool,
    /// Packages whose plugins pytest loads.
    pub(super) plugins: Vec<String>,
    pub(super) ahead: Vec<String>,
    pub(super) rehearse: bool,
    pub(super) rehearsal: String,
}

/// What a worker is asked for at the gate.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct RunRequest {
    pub(super) token: String,
    /// Seconds.
    pub(super) limit: f64,
    pub(super) order: TestOrder,
    pub(super) stop_at_failure: bool,
    /// Ids of tests that run before all others.
    pub(super) first: Vec<String>,
    /// How long may pass between two events; the engine sees to it.
    #[serde(skip)]
    pub(super) step_limit: Option<Duration>,
    /// Names of the learner's modules.
    pub(super) modules: Vec<String>,
    /// Python files of the attempt, to be compiled first.
    pub(super) sources: Vec<String>,
    /// Fork server: what the plan of a one-shot worker says beforehand.
    pub(super) plan: Option<LatePlan>,
    /// The attempt is in another process; these tests are run, or all where none are named.
    pub(super) outside: Option<Vec<String>>,
    /// The learner's main file.
    pub(super) main: String,
    /// Comparison on generated inputs: the folder with the versions.
    pub(super) compared: String,
    /// Output checks: the program's arguments, and the file that is its standard input.
    pub(super) args: Vec<String>,
    pub(super) stdin: String,
    /// What that file holds; the engine writes it.
    #[serde(skip)]
    pub(super) typed: Option<String>,
}

/// What belongs to one check: a fork server learns of it only when it is asked for the check.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LatePlan {
    /// The word for the kind of check, or `serve`.
    pub(super) check: &'static str,
    pub(super) tests: Vec<PlannedTest>,
    /// Python files of the course that tests may use.
    pub(super) helpers: Vec<String>,
    /// The run may use a network, if only its own.
    pub(super) network: bool,
    pub(super) text: Option<PlannedText>,
}

/// A test file, and how it is imported.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PlannedTest {
    /// Relative to the run's folder, as the next one.
    pub(super) path: String,
    pub(super) module: String,
    /// What goes on `sys.path`.
    pub(super) folder: String,
}

/// A text of the course from which a check is made.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PlannedText {
    pub(super) name: String,
    pub(super) contents: String,
}

/// Why a conversation has no result.
#[derive(Debug)]
pub(super) enum Broken {
    /// Somebody asked to stop.
    Cancelled,
    /// The worker did not reach the ready barrier.
    NotReady(Unready),
    /// The system refused something.
    Io(io::Error),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A Python process with its environment.
pub(super) struct Worker {
    pub(super) environment: Environment,
    process: Process,
    connection: Connection,
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

impl RunProcess for Process {
    fn exit_told(&self, _events: &[Event]) -> Option<Exit> {
        None
    }

    fn kill(&self, _events: &[Event]) {
        self.kill_group();
    }

    fn thread_times(&self) -> Vec<ThreadTimes> {
        self.thread_times()
    }

    fn ask_where(&self, _events: &[Event]) {
        self.ask_where();
    }

    fn process(&self) -> &Process {
        self
    }
}

impl Worker {
    /// Tells a started process what to get ready for.
    pub(super) fn new(
        process: Process,
        connection: Connection,
        environment: Environment,
        plan: &WorkerPlan,
    ) -> io::Result<Self> {
        connection.send(plan)?;
        Ok(Self { environment, process, connection, reader: EventReader::new("") })
    }

    /// Whether the process is still there.
    pub(super) fn is_alive(&self) -> bool {
        self.process.how_it_ended().is_none()
    }

    /// Gives up the worker.
    pub(super) fn remains(self) -> Remains {
        Remains { process: self.process, environment: self.environment }
    }

    /// Lets the worker through the gate and listens until the run has come to its end.
    pub(super) fn converse(
        &mut self,
        request: &RunRequest,
        cancel: &Cancel,
        until: Until,
    ) -> Result<RunRecord, Broken> {
        let listener = cancel.listen()?;
        self.wait_until_ready(&listener)?;
        self.reader.expect(&request.token);
        self.connection.send(request)?;
        self.connection.listen(&self.process, &mut self.reader, request, &listener, until)
    }

    /// Waits until it waits at the ready barrier.
    pub(super) fn wait_until_ready(&mut self, listener: &CancelListener) -> Result<(), Broken> {
        self.connection.wait_for(|event| *event == Event::Ready, &self.process, &mut self.reader, listener, START_LIMIT)
    }

    /// The parts, for a fork server, which has more than one conversation.
    #[cfg(unix)]
    pub(super) fn into_parts(self) -> (Environment, Process, Connection, EventReader) {
        (self.environment, self.process, self.connection, self.reader)
    }
}
