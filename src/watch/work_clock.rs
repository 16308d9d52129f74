//! How long the learner was at work, as far as one can tell from here: from one sign of them to the next.

use std::{mem, time::Duration};

use super::model::Moment;

/// Who gives no sign for longer than this has left: no more than this is counted.
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);
const MINUTE: Duration = Duration::from_secs(60);

/// Time at work that is not recorded yet.
#[derive(Debug, Default)]
pub(super) struct WorkClock {
    last_sign: Option<Moment>,
    unrecorded: Duration,
}

impl WorkClock {
    /// A key was pressed, or a save has led to a verdict.
    pub(super) fn sign(&mut self, now: Moment) {
        let pause = self.last_sign.map_or(Duration::ZERO, |last| now.saturating_sub(last));
        self.unrecorded += pause.min(LONGEST_PAUSE);
        self.last_sign = Some(now);
    }

    /// Takes out the whole minutes; the seconds stay for the next time.
    pub(super) fn take_minutes(&mut self) -> u32 {
        let minutes = self.unrecorded.as_secs() / MINUTE.as_secs();
        self.unrecorded -= Duration::from_secs(minutes * MINUTE.as_secs());
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }

    /// Takes out everything, to the nearest minute: there is no next time.
    pub(super) fn take_rest(&mut self) -> u32 {
        let seconds = mem::take(&mut self.unrecorded).as_secs();
        u32::try_from((seconds + MINUTE.as_secs() / 2) / MINUTE.as_secs()).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: &[u64]) -> WorkClock {
        let mut clock = WorkClock::default();
        for second in seconds {
            clock.sign(Moment::from_secs(*second));
        }
        clock
    }

    #[test]
    fn only_the_time_between_two_signs_counts_and_a_long_pause_for_ten_minutes() {
        assert_eq!(after(&[5000]).take_rest(), 0);
        assert_eq!(after(&[0, 300, 420]).take_minutes(), 7);
        assert_eq!(after(&[0, 60, 36_000, 36_060]).take_minutes(), 12);
    }

    #[test]
    fn seconds_stay_for_the_next_time_and_are_rounded_at_the_end() {
        let mut clock = after(&[0, 119]);
        assert_eq!(clock.take_minutes(), 1);
        clock.sign(Moment::from_secs(120));
        assert_eq!((clock.take_minutes(), clock.take_minutes()), (1, 0));
        clock.sign(Moment::from_secs(151));
        assert_eq!((clock.take_rest(), clock.take_rest()), (1, 0));
    }
}
