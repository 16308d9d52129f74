//! The last year, day by day: two drawings of half a year each, which stand side by side where there is room, and a table by months.

use maud::{Markup, html};

use super::{
    facts::{DayRow, Journey},
    page::{MONTHS, date, duration, plural},
};
use crate::timestamp::Day;

/// Weeks of the calendar, the last with today in it.
const WEEKS: u32 = 53;
/// Weeks of the first drawing. The second has one less, and is as wide.
const FIRST_HALF: u32 = 27;
/// From one day to the next, and how large a day with much work is.
const CELL: u32 = 14;
const LARGEST: u32 = 12;
/// Room for the names of weekdays, and of months.
const LEFT: u32 = 30;
const ABOVE: u32 = 18;

/// From so many minutes on a day is drawn so large.
const BY_MINUTES: [u32; 4] = [1, 15, 40, 90];
/// The same by passes, for days of which no minutes are known.
const BY_PASSES: [u32; 4] = [1, 2, 4, 8];

/// How much there was on a day, from 0 to 4.
fn level(row: &DayRow) -> usize {
    let (steps, amount) = if row.minutes > 0 { (BY_MINUTES, row.minutes) } else { (BY_PASSES, row.done) };
    steps.iter().filter(|step| amount >= **step).count()
}

/// The Monday with which the calendar begins.
fn first_monday(today: Day) -> Day {
    today.before(today.weekday() + 7 * (WEEKS - 1))
}

/// Both drawings.
pub(super) fn calendar(journey: &Journey) -> Markup {
    let monday = first_monday(journey.day);
    html! {
        div.halves {
            (half(journey, "calendar-1", monday, FIRST_HALF))
            (half(journey, "calendar-2", Day(monday.0 + 7 * FIRST_HALF), WEEKS - FIRST_HALF))
        }
        p.key aria-hidden="true" {
            "little "
            @for step in 1..=4 {
                svg viewBox="0 0 14 14" width="14" height="14" { (cell(step, 0, 0, &html! {})) }
            }
            " much"
        }
    }
}

fn half(journey: &Journey, id: &str, monday: Day, weeks: u32) -> Markup {
    let end = Day(monday.0 + 7 * weeks - 1).min(journey.day);
    let within = |row: &&DayRow| row.day >= monday && row.day <= end;
    let days = || journey.days.iter().filter(within);
    let minutes: u64 = days().map(|row| u64::from(row.minutes)).sum();
    let worked = plural(days().count() as u64, "day", "days");
    let (width, height) = (LEFT + FIRST_HALF * CELL, ABOVE + 7 * CELL);
    html! {
        svg.calendar role="img" aria-labelledby={ (id) "-title " (id) "-desc" } viewBox={ "0 0 " (width) " " (height) } {
            title id={ (id) "-title" } { "From " (date(monday)) " to " (date(end)) }
            desc id={ (id) "-desc" } {
                (worked) " with work"
                @if minutes > 0 { ", " (duration(minutes)) }
            }
            @for (row, name) in [(0, "Mon"), (2, "Wed"), (4, "Fri")] {
                text x="0" y=(ABOVE + row * CELL + 11) { (name) }
            }
            @for week in 0..weeks {
                @let first = Day(monday.0 + 7 * week);
                @if let Some(month) = month_that_begins(first) {
                    text x=(LEFT + week * CELL) y="11" { (month) }
                }
                @for weekday in 0..7 {
                    @let day = Day(first.0 + weekday);
                    @if day <= journey.day {
                        @let row = days().find(|row| row.day == day);
                        (cell(row.map_or(0, level), LEFT + week * CELL, ABOVE + weekday * CELL, &html! {
                            title { (date(day)) ": " (in_words(row)) }
                        }))
                    }
                }
            }
        }
    }
}

/// A square that is larger the more there was.
fn cell(level: usize, x: u32, y: u32, title: &Markup) -> Markup {
    let size = match level {
        0 => 3,
        1 => 6,
        2 => 8,
        3 => 10,
        _ => LARGEST,
    };
    let inset = (CELL - size) / 2;
    html! {
        rect class={ "d" (level) } x=(x + inset) y=(y + inset) width=(size) height=(size) rx=(size / 4) { (title) }
    }
}

/// The short name of a month whose first day is in the week of this Monday.
fn month_that_begins(monday: Day) -> Option<&'static str> {
    let first = (0..7).map(|more| Day(monday.0 + more).date()).find(|(_, _, day)| *day == 1)?;
    MONTHS.get(usize::try_from(first.1).ok()?.checked_sub(1)?).map(|name| &name[..3])
}

fn in_words(row: Option<&DayRow>) -> String {
    let Some(row) = row else { return "no work recorded".to_owned() };
    let mut words = Vec::new();
    if row.minutes > 0 {
        words.push(duration(row.minutes.into()));
    }
    if row.done > 0 {
        words.push(format!("{} done", plural(row.done.into(), "exercise", "exercises")));
    }
    words.join(", ")
}

/// The same by months, the newest first; a month without work has no row.
pub(super) fn months(journey: &Journey) -> Markup {
    let mut months: Vec<(u64, u64, Vec<&DayRow>)> = Vec::new();
    for row in journey.days.iter().rev() {
        let (year, month, _) = row.day.date();
        match months.last_mut() {
            Some((known_year, known_month, rows)) if (*known_year, *known_month) == (year, month) => rows.push(row),
            _ => months.push((year, month, vec![row])),
        }
    }
    html! {
        table {
            caption { "The last year by months" }
            thead { tr {
                th scope="col" { "Month" }
                th.number scope="col" { "Days" }
                th.number scope="col" { "Time" }
                th.number scope="col" { "Exercises done" }
            } }
            tbody {
                @for (year, month, rows) in &months {
                    @let minutes: u64 = rows.iter().map(|row| u64::from(row.minutes)).sum();
                    tr {
                        th scope="row" { (month_name(*month)) " " (year) }
                        td.number { (rows.len()) }
                        td.number { @if minutes > 0 { (duration(minutes)) } @else { "–" } }
                        td.number { (rows.iter().map(|row| row.done).sum::<u32>()) }
                    }
                }
            }
        }
    }
}

fn month_name(month: u64) -> &'static str {
    usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn the_calendar_ends_with_today_and_begins_on_a_monday_a_year_before() {
        for today in ["2026-11-30", "2026-12-06", "2028-02-29"].map(day) {
            let monday = first_monday(today);
            assert_eq!(monday.weekday(), 0);
            let days = today.0 - monday.0 + 1;
            assert!((365..=371).contains(&days), "{days}");
        }
    }

    #[test]
    fn a_month_is_named_in_the_week_of_its_first_day() {
        assert_eq!(month_that_begins(day("2026-11-30")), Some("Dec"));
        assert_eq!(month_that_begins(day("2026-12-07")), None);
    }

    #[test]
    fn minutes_count_and_passes_where_there_are_none() {
        let level = |minutes, done| level(&DayRow { day: Day(1), minutes, done });
        assert_eq!([level(1, 9), level(15, 0), level(89, 0), level(400, 0)], [1, 2, 3, 4]);
        assert_eq!([level(0, 1), level(0, 3), level(0, 9)], [1, 2, 4]);
    }
}
