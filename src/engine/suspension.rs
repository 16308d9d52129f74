//! Ctrl-Z: what runs for us stops with us, and the clock of a run stands still meanwhile.
//!
//! A run has a session of its own, so the terminal stops us and not what we have started: an endless loop would go on, and nobody
//! would be there to end it.

use std::{
    sync::{LazyLock, Mutex},
    time::{Duration, Instant},
};

use super::lock;
#[cfg(unix)]
use super::process;

/// When we have been stopped.
struct Stops {
    /// For so long until now, the present stop not counted.
    passed: Duration,
    /// We are stopped, or have only just been told to go on.
    since: Option<Instant>,
}

static STOPS: Mutex<Stops> = Mutex::new(Stops { passed: Duration::ZERO, since: None });
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The time on the wall since some moment in the past, without that in which we were stopped.
pub(super) fn awake_time() -> Duration {
    let stops = lock(&STOPS);
    let now = stops.since.unwrap_or_else(Instant::now);
    now.saturating_duration_since(*START).saturating_sub(stops.passed)
}

/// Stops what runs for us, then calls `stop`, which stops this process and returns when it may go on, and has the runs go on.
#[cfg(unix)]
pub fn suspend(stop: impl FnOnce()) {
    // Before anything else: any of our threads may look at its clock as soon as we go on.
    lock(&STOPS).since = Some(Instant::now());
    process::stop_runs();
    stop();
    process::continue_runs();
    let mut stops = lock(&STOPS);
    if let Some(since) = stops.since.take() {
        stops.passed += since.elapsed();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn time_in_which_we_are_stopped_does_not_count() {
        let stopped = Duration::from_millis(300);
        let (before, wall) = (awake_time(), Instant::now());
        suspend(|| {
            let at = awake_time();
            std::thread::sleep(stopped);
            assert_eq!(awake_time(), at);
        });
        assert!(awake_time() + stopped <= before + wall.elapsed());
    }
}
