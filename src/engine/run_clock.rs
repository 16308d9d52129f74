//! How much time a run has had: the clock on the wall, stopped while the machine keeps the run waiting for a processor.
//!
//! A limit on the wall clock alone calls a right answer an endless loop when eight other programs want the processor. A limit on
//! processor time alone never ends a program that sleeps, waits for input or is deadlocked. So the time that counts is the time on
//! the wall without the part in which the run wanted to run and was not let: an endless loop is told when it has computed for the
//! whole limit, and whatever only waits is told after the limit on the wall.
//!
//! Time in which we are stopped, by Ctrl-Z, is not on the wall either (`suspension`).
//!
//! What the scheduler says of each thread (`schedstat`: time on a processor, time in the queue for one) is looked at from time to
//! time. A run that is quick is never looked at. Where the system does not tell, all time counts. A run of several threads that
//! keep each other waiting is not kept waiting by the machine: what any of them ran counts.

use std::time::{Duration, Instant};

use super::{process::ThreadTimes, suspension::awake_time};

/// We never look at a run that ends before this.
const FIRST_LOOK: Duration = Duration::from_millis(50);
/// Between two looks, at most. The scheduler counts a wait when it is over, so looks must not be close together.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// However busy the machine is, a run ends when this many times its limit has passed on the wall clock …
const MOST_TIMES: u32 = 10;
/// … and at least this long.
const LEAST: Duration = Duration::from_secs(30);

/// The clock of one run.
pub(super) struct RunClock {
    /// This and the other moments are readings of [`awake_time`].
    started: Duration,
    /// How long the run was kept waiting for a processor.
    kept_waiting: Duration,
    /// How long it has been in the queue for one since, as far as can be said of a wait that is not over.
    queuing: Duration,
    looked: Option<(Duration, Vec<ThreadTimes>)>,
    next_look: Duration,
    pause: Duration,
    /// When the wall clock alone ends the run.
    end: Duration,
}

impl RunClock {
    /// Starts for a run with this limit.
    pub(super) fn start(limit: Duration) -> Self {
        let started = awake_time();
        let pause = (limit / 20).clamp(FIRST_LOOK, LONGEST_PAUSE);
        let end = limit.saturating_mul(MOST_TIMES).max(LEAST);
        let (kept_waiting, queuing) = (Duration::ZERO, Duration::ZERO);
        Self { started, kept_waiting, queuing, looked: None, next_look: started + FIRST_LOOK, pause, end }
    }

    /// The time that counts.
    pub(super) fn reading(&self) -> Duration {
        awake_time().saturating_sub(self.started).saturating_sub(self.kept_waiting + self.queuing)
    }

    /// The next moment at which something may have to be done before the clock reads `limit`.
    pub(super) fn wake(&self, limit: Duration) -> Instant {
        let at = (self.started + limit + self.kept_waiting + self.queuing).min(self.next_look);
        Instant::now() + at.saturating_sub(awake_time())
    }

    /// Whether the clock reads `limit`. Asks `threads` how the run's threads have fared when that has not been done for a while.
    pub(super) fn is_up(&mut self, limit: Duration, threads: impl FnOnce() -> Vec<ThreadTimes>) -> bool {
        let now = awake_time();
        if now >= self.next_look || self.reading() >= limit {
            self.look(now, threads());
        }
        self.reading() >= limit || awake_time() >= self.started + self.end
    }

    fn look(&mut self, now: Duration, threads: Vec<ThreadTimes>) {
        if let Some((before, known)) = &self.looked {
            let (ran, waited) = had_since(known, &threads);
            let idle = now.saturating_sub(*before).saturating_sub(ran);
            // What it waited was in this span, and in the wait that had begun before.
            let may_have_waited = idle + self.queuing;
            let kept_waiting = waited.min(may_have_waited);
            self.kept_waiting += kept_waiting;
            let is_queuing = threads.iter().any(|thread| thread.is_ready);
            // A wait began after the run last had a processor.
            let longest = if ran.is_zero() { may_have_waited } else { idle };
            let rest = if is_queuing { may_have_waited - kept_waiting } else { Duration::ZERO };
            self.queuing = rest.min(longest);
        }
        self.looked = Some((now, threads));
        self.next_look = now + self.pause;
    }
}

/// How long the threads of a run ran, and waited to run, between two looks.
fn had_since(before: &[ThreadTimes], after: &[ThreadTimes]) -> (Duration, Duration) {
    let (mut ran, mut waited) = (Duration::ZERO, Duration::ZERO);
    for now in after {
        // A thread that was not there before has begun since.
        let then = before.iter().find(|then| then.thread == now.thread).copied().unwrap_or_default();
        ran += now.ran.saturating_sub(then.ran);
        waited += now.waited.saturating_sub(then.waited);
    }
    (ran, waited)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Duration = Duration::from_millis(100);

    fn threads(times: &[(u64, u64)]) -> Vec<ThreadTimes> {
        let thread = |((ran, waited), thread): (&(u64, u64), i32)| ThreadTimes {
            thread,
            ran: Duration::from_millis(*ran),
            waited: Duration::from_millis(*waited),
            is_ready: false,
        };
        times.iter().zip(1..).map(thread).collect()
    }

    fn waits(before: &[(u64, u64)], after: &[(u64, u64)]) -> u128 {
        let mut clock = RunClock::start(SPAN);
        clock.look(clock.started, threads(before));
        clock.look(clock.started + SPAN, threads(after));
        clock.kept_waiting.as_millis()
    }

    #[test]
    fn only_what_the_machine_took_does_not_count() {
        assert_eq!(waits(&[(50, 7)], &[(150, 7)]), 0, "it computes");
        assert_eq!(waits(&[(50, 7)], &[(50, 7)]), 0, "it sleeps");
        assert_eq!(waits(&[(50, 7)], &[(70, 87)]), 80, "others want the processor");
        assert_eq!(waits(&[(50, 7)], &[(60, 27)]), 20, "it sleeps, and is kept waiting when it wakes");
        assert_eq!(waits(&[], &[]), 0, "nobody tells");
    }

    #[test]
    fn threads_that_keep_each_other_waiting_are_not_kept_waiting() {
        assert_eq!(waits(&[(0, 0); 8], &[(25, 75); 8]), 0, "two processors, eight threads, nobody else");
        assert_eq!(waits(&[(0, 0); 8], &[(5, 95); 8]), 60, "and many others");
        assert_eq!(waits(&[(0, 0)], &[(0, 0), (20, 80)]), 80, "a child that has begun since, and who waits for it");
    }

    #[test]
    fn a_wait_counts_before_it_is_over_and_once() {
        let milliseconds = Duration::from_millis;
        // Of the first of two threads, after so many spans: what it ran and waited, whether it is ready, and what does not count.
        let looks = [
            (0, 300, 0, false, (0, 0)),
            (1, 310, 20, true, (20, 70)),
            (2, 310, 20, true, (20, 170)),
            (3, 320, 270, true, (270, 10)),
            (4, 320, 270, false, (270, 0)),
            (5, 330, 300, false, (300, 0)),
            (6, 430, 300, true, (300, 0)),
        ];
        let mut clock = RunClock::start(SPAN);
        for (spans, ran, waited, is_ready, (told, queuing)) in looks {
            let first = ThreadTimes { is_ready, ..threads(&[(ran, waited)])[0] };
            clock.look(clock.started + SPAN * spans, vec![first, threads(&[(0, 0), (7, 7)])[1]]);
            assert_eq!((clock.kept_waiting, clock.queuing), (milliseconds(told), milliseconds(queuing)), "{spans}");
        }
    }

    #[test]
    fn the_wall_clock_ends_every_run() {
        let limit = Duration::from_secs(10);
        let mut clock = RunClock::start(limit);
        assert!(!clock.is_up(limit, Vec::new));
        assert_eq!(clock.end, limit * MOST_TIMES);
        // However long it was kept waiting.
        clock.kept_waiting = Duration::from_secs(1000);
        assert!(!clock.is_up(limit, Vec::new));
        clock.end = Duration::ZERO;
        assert!(clock.is_up(limit, Vec::new));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_system_tells_what_our_own_threads_had() {
        let ran = || crate::engine::process::own_threads().iter().map(|times| times.ran).sum::<Duration>();
        let before = ran();
        while ran() == before {
            std::hint::spin_loop();
        }
    }
}
