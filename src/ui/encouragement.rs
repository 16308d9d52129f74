//! What watch mode says beside a pass, now and then: how many it were today, and the stretch of road that lies behind. The same progress
//! always gives the same words. Nothing here can be lost or broken by a day off.

use super::text::{Line, Style};
use crate::{
    course::{Course, Exercise},
    progress::ProgressState,
    timestamp::UtcOffset,
};

/// A phase with fewer exercises needs no map.
const SMALLEST: usize = 4;
/// Passes of a phase from one map to the next.
const EVERY: usize = 5;
/// Columns that a map takes at most.
const WIDEST: usize = 64;

/// A piece of a phase as a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmallMap {
    /// Whether each exercise of the phase is done.
    done: Vec<bool>,
    /// The place in it of the exercise that has just passed.
    here: usize,
    /// The title of the phase, where all of it is done.
    end: Option<String>,
}

/// Whether nothing has passed after this exercise: it is no look back.
pub fn is_latest(exercise: &Exercise, state: &ProgressState) -> bool {
    let done = state.done.get(&exercise.name);
    done.is_some_and(|done| state.done.values().all(|other| other.at <= done.at))
}

/// `That's the third one today.`, beside the latest pass.
pub fn today(exercise: &Exercise, state: &ProgressState, offset: UtcOffset) -> Option<String> {
    let at = state.done.get(&exercise.name)?.at;
    let day = at.day(offset);
    let count = state.done.values().filter(|other| other.at.day(offset) == day).count();
    let word = match count {
        3 => "third",
        5 => "fifth",
        10 => "tenth",
        _ => return None,
    };
    Some(format!("That's the {word} one today."))
}

impl SmallMap {
    /// The map of the exercise's phase.
    pub fn of_phase(course: &Course, exercise: &Exercise, state: &ProgressState) -> Option<Self> {
        let of_phase: Vec<&Exercise> =
            course.exercises.iter().filter(|other| other.phase == exercise.phase).collect();
        let here = of_phase.iter().position(|other| other.name == exercise.name)?;
        let done: Vec<bool> = of_phase.iter().map(|other| state.is_done(&other.name)).collect();
        let end = done.iter().all(|done| *done).then(|| {
            let phase = course.phases.iter().find(|phase| phase.name == exercise.phase);
            phase.map_or_else(|| exercise.phase.clone(), |phase| phase.title.clone())
        });
        (of_phase.len() >= SMALLEST).then_some(Self { done, here, end })
    }

    /// Whether it is time to look at the map, even without another reason.
    pub fn is_due(&self) -> bool {
        self.done.iter().filter(|done| **done).count().is_multiple_of(EVERY)
    }

    /// `●━●━●━○─○─○  3 of 6`; of a long phase the stretch around the exercise, and where the phase ends a sign with its name.
    pub fn line(&self, width: usize) -> Line {
        let count = format!("  {} of {}", self.done.iter().filter(|done| **done).count(), self.done.len());
        let sign = self.end.as_ref().map(|title| format!("━┫ {title} ┣"));
        let sign_width = sign.as_deref().map_or(0, |sign| Line::of(sign, Style::Plain).width());
        let room = width.min(WIDEST).saturating_sub(3 + count.len() + sign_width + 4);
        let most = (room / 2).max(1).min(self.done.len());
        let first = self.here.saturating_sub(most * 2 / 3).min(self.done.len() - most);
        let last = first + most;
        let mut line = Line::of("   ", Style::Plain);
        if first > 0 {
            line.push("… ", Style::Dim);
        }
        for (index, done) in self.done.iter().enumerate().take(last).skip(first) {
            if index > first {
                let is_walked = self.done[index - 1] && *done;
                line.push(if is_walked { "━" } else { "─" }, if is_walked { Style::Good } else { Style::Dim });
            }
            let style = match (*done, index == self.here) {
                (true, true) => Style::Strong,
                (true, false) => Style::Good,
                (false, _) => Style::Dim,
            };
            line.push(if *done { "●" } else { "○" }, style);
        }
        if last < self.done.len() {
            line.push(" …", Style::Dim);
        }
        if let Some(sign) = sign {
            line.push(sign, Style::Good);
        }
        line.push(count, Style::Dim);
        line.cut(width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{course::Phase, timestamp::Timestamp};

    fn course(count: usize) -> Course {
        let exercise =
            |number: usize| Exercise { name: format!("e{number}"), phase: "01_core".into(), ..Exercise::default() };
        Course {
            phases: vec![Phase { name: "01_core".into(), title: "Core Python".into() }],
            exercises: (0..count).map(exercise).collect(),
            ..Course::default()
        }
    }

    fn passed(count: usize) -> ProgressState {
        let mut state = ProgressState::default();
        for number in 0..count {
            state.mark_passed(&format!("e{number}"), Timestamp(1_000_000 + number as u64));
        }
        state
    }

    fn map(count: usize, done: usize, width: usize) -> String {
        let course = course(count);
        SmallMap::of_phase(&course, &course.exercises[done - 1], &passed(done)).unwrap().line(width).plain()
    }

    #[test]
    fn the_map_shows_the_road_behind_and_ahead() {
        assert_eq!(map(6, 3, 80), "   ●━●━●─○─○─○  3 of 6");
        assert_eq!(map(4, 4, 80), "   ●━●━●━●━┫ Core Python ┣  4 of 4");
        assert_eq!(map(100, 50, 40), "   … ●━●━●━●━●━●━●━●─○─○─○ …  50 of 100");
    }

    #[test]
    fn a_map_fits_and_a_small_phase_has_none() {
        for width in [8, 20, 40, 80, 200] {
            for done in 1..=30 {
                assert!(Line::of(map(30, done, width), Style::Plain).width() <= width.min(WIDEST), "{width} {done}");
            }
        }
        let course = course(3);
        assert_eq!(SmallMap::of_phase(&course, &course.exercises[0], &passed(1)), None);
    }

    #[test]
    fn only_some_passes_of_a_day_are_counted_aloud() {
        let course = course(20);
        let told: Vec<Option<String>> =
            (1..=20).map(|count| today(&course.exercises[count - 1], &passed(count), UtcOffset(0))).collect();
        let aloud: Vec<usize> = (1..=20).filter(|count| told[count - 1].is_some()).collect();
        assert_eq!(aloud, [3, 5, 10]);
        assert_eq!(told[2].as_deref(), Some("That's the third one today."));
        assert!(is_latest(&course.exercises[2], &passed(3)) && !is_latest(&course.exercises[0], &passed(3)));
    }

    #[test]
    fn a_day_ends_at_midnight_where_the_learner_is() {
        let course = course(5);
        let mut state = ProgressState::default();
        for (name, time) in [("e0", "2026-11-30T22:30:00Z"), ("e1", "2026-11-30T22:50:00Z"), ("e2", "2026-11-30T23:10:00Z")] {
            state.mark_passed(name, time.parse().unwrap());
        }
        let in_london = today(&course.exercises[2], &state, UtcOffset(0));
        let in_paris = today(&course.exercises[2], &state, UtcOffset(3600));
        assert_eq!((in_london.is_some(), in_paris), (true, None));
    }
}
