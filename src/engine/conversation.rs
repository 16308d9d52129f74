//! Listens to a run until it ends: events, outputs, the clock, and the wish to stop, in one loop.

use std::{
    io,
    time::{Duration, Instant},
};

use serde::Serialize;

use super::{
    cancel::CancelListener,
    capture::Capture,
    connection::Connection,
    events::{Event, EventReader},
    judge::{Exit, RunEnd, RunRecord},
    places,
    process::{Headcount, Process, ThreadTimes},
    readiness::{BEGIN_LIMIT, Unready, UnreadyReason},
    run_clock::RunClock,
    suspension::awake_time,
    verdict::StepTimes,
    worker::{Broken, RunRequest},
};

/// How long after its limit a run may still report where it was; and where the machine is so busy that not all has come by then.
const GRACE: Duration = Duration::from_millis(50);
const LONG_GRACE: Duration = Duration::from_millis(500);

/// The process that carries out the run.
pub(super) trait RunProcess {
    /// How it ended, if `events` tell; they are all so far.
    fn exit_told(&self, events: &[Event]) -> Option<Exit>;
    /// How it ended, if it has.
    fn exit(&self, events: &[Event]) -> Option<Exit> {
        self.exit_told(events).or_else(|| self.process().how_it_ended())
    }
    /// Ends it, and its group, at once.
    fn kill(&self, events: &[Event]);
    /// The processor time that the attempt's threads had; none where the system doesn't say.
    fn thread_times(&self) -> Vec<ThreadTimes>;
    /// Makes it say where it is, as something on the channel that isn't an event.
    fn ask_where(&self, events: &[Event]);
    /// The process that the run belongs to: itself, or the one that forked it.
    fn process(&self) -> &Process;
}

/// What ends a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// The harness says that it has finished.
    Finished,
    /// The process has ended.
    Exit,
}

impl Connection {
    /// Sends a plan or a request.
    pub(super) fn send(&self, message: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(message)?;
        line.push(b'\n');
        // What we send here is far smaller than the channel's buffer.
        match self.write(&line) {
            // The worker has ended: the conversation will find out, and why.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }

    /// Waits for an event: that the worker is at the ready barrier, or is there again. What was written before it is nobody's output: it
    /// is read, so that no full pipe keeps Python from going on, and forgotten.
    pub(super) fn wait_for(
        &mut self,
        is_it: impl Fn(&Event) -> bool,
        subject: &impl RunProcess,
        reader: &mut EventReader,
        listener: &CancelListener,
        limit: Duration,
    ) -> Result<(), Broken> {
        let start = awake_time();
        let mut has_begun = false;
        let (mut printed, mut said) = (Capture::new("\0"), Capture::new("\0"));
        loop {
            let patience = if has_begun { limit } else { limit.min(BEGIN_LIMIT) };
            let exit = subject.exit(&[]);
            if exit.is_some() {
                self.hear_out(subject.process());
            }
            let events = self.read_events(reader)?;
            has_begun |= events.contains(&Event::Begun);
            self.read_output(&mut printed);
            self.read_errors(&mut said);
            if events.iter().any(&is_it) {
                return Ok(());
            }
            if exit.is_some() || awake_time() >= start + patience {
                let said = said.whole();
                let reason = match exit {
                    Some(_) => UnreadyReason::Ended,
                    None if has_begun => UnreadyReason::TooSlow { after: patience },
                    None => UnreadyReason::Hangs { after: patience, at: None },
                };
                return Err(Broken::NotReady(Unready { said: said.head + &said.tail, reason }));
            }
            if self.wait(subject, listener, Instant::now() + (start + patience).saturating_sub(awake_time()))? {
                return Err(Broken::Cancelled);
            }
        }
    }

    /// Listens to a run that has just been let through the gate.
    pub(super) fn listen(
        &mut self,
        subject: &impl RunProcess,
        reader: &mut EventReader,
        request: &RunRequest,
        listener: &CancelListener,
        until: Until,
    ) -> Result<RunRecord, Broken> {
        let time_limit = Duration::from_secs_f64(request.limit);
        let mut clock = RunClock::start(time_limit);
        // The clock at the last event.
        let mut step = Duration::ZERO;
        // When we began to ask it where it is.
        let mut asked: Option<Instant> = None;
        let token = &request.token;
        let mut run = RunRecord {
            events: Vec::new(),
            end: RunEnd::Finished,
            steps: StepTimes::default(),
            stdout: Capture::new(token),
            stderr: Capture::new(token),
        };
        let mut finished = false;
        subject.process().is_at_the_gate();
        let limit = subject.process().process_limit();
        let mut headcount = Headcount::new(limit);
        let mut memory_looked_at = Instant::now();
        let mut memory_over = || {
            let is_due = memory_looked_at.elapsed() >= Headcount::EVERY;
            is_due.then(|| {
                memory_looked_at = Instant::now();
                subject.process().memory_over()
            })?
        };
        loop {
            let is_a_step = request.step_limit.filter(|limit| step + *limit < time_limit);
            let time_limit = is_a_step.map_or(time_limit, |limit| step + limit);
            let grace = if asked.is_none() || places::is_whole(&reader.raw()) { GRACE } else { LONG_GRACE };
            let deadline = asked.map_or_else(|| clock.wake(time_limit), |at| at + grace);
            if self.wait(subject, listener, deadline)? {
                subject.kill(&run.events);
                return Err(Broken::Cancelled);
            }
            // We ask before we read the streams: that way, what was written before the end is read below.
            let ended = subject.exit(&run.events);
            if ended.is_some() {
                self.hear_out(subject.process());
            }
            let new = self.read_events(reader)?;
            finished |= new.iter().any(|event| matches!(event, Event::Finished { .. }));
            if !new.is_empty() {
                run.steps.add(clock.reading().saturating_sub(step));
                step = clock.reading();
            }
            run.events.extend(new);
            self.read_output(&mut run.stdout);
            self.read_errors(&mut run.stderr);
            let end = match ended.or_else(|| subject.exit_told(&run.events)) {
                // It didn't answer when asked where it is.
                Some(_) if asked.is_some() && !finished => RunEnd::TimedOut { places: reader.raw() },
                Some(exit) if until == Until::Exit || !finished => RunEnd::Exited(exit),
                _ if finished && until == Until::Finished => RunEnd::Finished,
                _ if headcount.is_due() && subject.process().is_crowded() => RunEnd::Crowded { limit },
                _ if let Some(limit) = memory_over() => RunEnd::Swollen { limit },
                _ => match asked {
                    None if !clock.is_up(time_limit, || subject.thread_times()) => continue,
                    // With a limit for each step, we don't ask for the place.
                    None if is_a_step.is_none() => {
                        subject.ask_where(&run.events);
                        asked = Some(Instant::now());
                        continue;
                    }
                    Some(at) if at.elapsed() < grace => continue,
                    _ => RunEnd::TimedOut { places: reader.raw() },
                },
            };
            if end != RunEnd::Finished {
                subject.kill(&run.events);
            }
            if matches!(end, RunEnd::Crowded { .. } | RunEnd::Swollen { .. }) {
                subject.process().end_others();
            }
            self.hear_out(subject.process());
            self.read_output(&mut run.stdout);
            self.read_errors(&mut run.stderr);
            run.end = end;
            run.steps.add(clock.reading().saturating_sub(step));
            return Ok(run);
        }
    }
}
