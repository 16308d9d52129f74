//! A moment in UTC, to the second, and the days of a learner.

use std::{
    fmt,
    str::FromStr,
    time::{SystemTime, UNIX_EPOCH},
};

/// A moment: seconds since 1970-01-01T00:00:00Z. `Display` writes `2026-11-21T03:46:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub u64);

const DAY: u64 = 24 * 60 * 60;

impl Timestamp {
    /// The system's clock; a clock before 1970 counts as 1970.
    pub fn now() -> Self {
        Self(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }
}

/// A day of the calendar: days since 1970-01-01. `Display` writes `2026-11-21`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(pub u32);

/// How far the clocks on the wall are ahead of UTC, in seconds; behind it when negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UtcOffset(pub i32);

impl UtcOffset {
    /// What holds here at a moment: summer time comes and goes. UTC where the system does not know.
    pub fn at(moment: Timestamp) -> Self {
        use chrono::{Local, Offset as _, TimeZone as _};
        let seconds = i64::try_from(moment.0).unwrap_or(i64::MAX);
        Self(Local.timestamp_opt(seconds, 0).single().map_or(0, |local| local.offset().fix().local_minus_utc()))
    }
}

impl Timestamp {
    /// The day on which this was, where the clocks are so far ahead.
    pub fn day(self, offset: UtcOffset) -> Day {
        let local = self.0.saturating_add_signed(offset.0.into());
        Day(u32::try_from(local / DAY).unwrap_or(u32::MAX))
    }

    /// The day on which this was for whoever looks at the clock of this machine.
    pub fn local_day(self) -> Day {
        self.day(UtcOffset::at(self))
    }
}

impl Day {
    /// Year, month and day, the last two from 1.
    pub fn date(self) -> (u64, u64, u64) {
        date_of(self.0.into())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let moment: Timestamp = format!("{text}T00:00:00Z").parse()?;
        u32::try_from(moment.0 / DAY).map(Self).map_err(|_| ())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.0 / DAY);
        let second = self.0 % DAY;
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl FromStr for Timestamp {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let number = |range| text.get(range).and_then(|part: &str| part.parse::<u64>().ok()).ok_or(());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
        let moment = Self(days_to(year, month, day).ok_or(())? * DAY + hour * 3600 + minute * 60 + second);
        // Whatever is not written as we write it is not a moment of ours.
        if moment.to_string() == text { Ok(moment) } else { Err(()) }
    }
}

/// Year, month and day of a number of days since 1970-01-01, by the algorithm of Howard Hinnant's `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>), for dates after 1970.
fn date_of(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

/// The reverse of [`date_of`]; `None` before 1970.
fn days_to(year: u64, month: u64, day: u64) -> Option<u64> {
    if year < 1970 || !(1..=12).contains(&month) {
        return None;
    }
    let year = year - u64::from(month <= 2);
    let year_of_era = year % 400;
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + day.checked_sub(1)?;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (year / 400 * 146_097 + day_of_era).checked_sub(719_468)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_moments() {
        assert_eq!(Timestamp(0).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Timestamp(951_827_696).to_string(), "2000-02-29T12:34:56Z");
        assert_eq!("2026-11-21T03:46:00Z".parse(), Ok(Timestamp(1_795_232_760)));
        assert_eq!("2026-02-30T00:00:00Z".parse::<Timestamp>(), Err(()));
        assert_eq!("yesterday".parse::<Timestamp>(), Err(()));
    }

    #[test]
    fn days_are_those_of_the_clock_on_the_wall() {
        let late: Timestamp = "2026-11-30T23:30:00Z".parse().unwrap();
        assert_eq!(late.day(UtcOffset(0)).to_string(), "2026-11-30");
        assert_eq!(late.day(UtcOffset(3600)).to_string(), "2026-12-01");
        assert_eq!(late.day(UtcOffset(-86_400)).to_string(), "2026-11-29");
        assert_eq!(Timestamp(0).day(UtcOffset(-3600)), Day(0), "there is nothing before 1970");
        let day: Day = "2026-11-30".parse().unwrap();
        assert_eq!((day, day.date()), (Day(20_787), (2026, 11, 30)));
        for wrong in ["2026-11-31", "2026-1-1", "2026-11-30 ", "today", ""] {
            assert_eq!(wrong.parse::<Day>(), Err(()), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(seconds in 0u64..250_000_000_000) {
            prop_assert_eq!(Timestamp(seconds).to_string().parse(), Ok(Timestamp(seconds)));
        }

        #[test]
        fn any_text_is_survived(text in ".{0,24}") {
            let _ = text.parse::<Timestamp>();
        }
    }
}
