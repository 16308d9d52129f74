//! What watch mode says beside a pass, now and then: how many it were today, and the stretch of road that lies behind. The same progress
//! always gives the same words. Nothing here can be lost or broken by a day off.

use super::{
    text::{Line, Style},
    view::AfterPass,
};
use crate::{
    course::Exercise,
    progress::{ProgressState, Road, Standing},
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
    /// How each exercise of the phase stands.
    stops: Vec<Standing>,
    /// The place in it of the exercise that has just passed.
    here: usize,
    /// The title of the phase, where all of it is done.
    end: Option<String>,
}

impl AfterPass {
    /// The same with what is said now and then about the pass of this exercise. The course has the last word, and who looks back is told
    /// nothing.
    #[must_use]
    pub fn encouraging(mut self, road: &Road<'_>, exercise: usize, offset: UtcOffset) -> Self {
        let it = &road.course().exercises[exercise];
        if self.final_message.is_none() && is_latest(it, road.progress()) {
            let is_due = |map: &SmallMap| self.milestone.is_some() || map.is_due();
            self.map = SmallMap::of_phase(road, exercise).filter(is_due);
            self.milestone = self.milestone.or_else(|| today(it, road.progress(), offset));
        }
        self
    }
}

/// Whether nothing has passed after this exercise.
fn is_latest(exercise: &Exercise, state: &ProgressState) -> bool {
    let done = state.done.get(&exercise.name);
    done.is_some_and(|done| state.done.values().all(|other| other.at <= done.at))
}

/// `That's the third one today.`, beside the latest pass.
fn today(exercise: &Exercise, state: &ProgressState, offset: UtcOffset) -> Option<String> {
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
    fn of_phase(road: &Road<'_>, exercise: usize) -> Option<Self> {
        let phase = &road.course().exercises[exercise].phase;
        let places: Vec<usize> = road.of_phase(phase).collect();
        let here = places.iter().position(|place| *place == exercise)?;
        let stops: Vec<Standing> = places.iter().map(|place| road.standing(*place)).collect();
        let end = stops.iter().all(|stop| *stop != Standing::Pending).then(|| {
            let known = road.course().phases.iter().find(|known| known.name == *phase);
            known.map_or_else(|| phase.clone(), |known| known.title.clone())
        });
        (stops.len() >= SMALLEST).then_some(Self { stops, here, end })
    }

    fn done(&self) -> usize {
        self.stops.iter().filter(|stop| **stop == Standing::Done).count()
    }

    /// Whether it is time to look at the map, even without another reason.
    fn is_due(&self) -> bool {
        self.done().is_multiple_of(EVERY)
    }

    /// `●━●━●━○─○─○  3 of 6`; of a long phase the stretch around the exercise, and where the phase ends a sign with its name.
    pub fn line(&self, width: usize) -> Line {
        let count = format!("  {} of {}", self.done(), self.stops.len());
        let sign = self.end.as_ref().map(|title| format!("━┫ {title} ┣"));
        let sign_width = sign.as_deref().map_or(0, |sign| Line::of(sign, Style::Plain).width());
        let room = width.min(WIDEST).saturating_sub(3 + count.len() + sign_width + 4);
        let most = (room / 2).max(1).min(self.stops.len());
        let first = self.here.saturating_sub(most * 2 / 3).min(self.stops.len() - most);
        let last = first + most;
        let mut line = Line::of("   ", Style::Plain);
        if first > 0 {
            line.push("… ", Style::Dim);
        }
        for (index, stop) in self.stops.iter().enumerate().take(last).skip(first) {
            if index > first {
                let is_walked = ![self.stops[index - 1], *stop].contains(&Standing::Pending);
                line.push(if is_walked { "━" } else { "─" }, if is_walked { Style::Good } else { Style::Dim });
            }
            let (sign, style) = match stop {
                Standing::Done if index == self.here => ("●", Style::Strong),
                Standing::Done => ("●", Style::Good),
                Standing::Skipped => ("◌", Style::Dim),
                Standing::Pending => ("○", Style::Dim),
            };
            line.push(sign, style);
        }
        if last < self.stops.len() {
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
    use crate::{
        course::{Course, Phase},
        progress::LearningState,
        timestamp::Timestamp,
    };

    fn course(count: usize) -> Course {
        let exercise =
            |number: usize| Exercise { name: format!("e{number}"), phase: "01_core".into(), ..Exercise::default() };
        Course {
            phases: vec![Phase { name: "01_core".into(), title: "Core Python".into(), track: None }],
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
        let (course, progress, mut learning) = (course(count), passed(done), LearningState::default());
        learning.skip("e5", Timestamp(1));
        let road = Road::new(&course, &progress, &learning);
        SmallMap::of_phase(&road, done - 1).map_or_else(String::new, |map| map.line(width).plain())
    }

    #[test]
    fn the_map_shows_the_road_behind_and_ahead() {
        assert_eq!(map(7, 3, 80), "   ●━●━●─○─○─◌─○  3 of 7");
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
        assert_eq!(map(3, 1, 80), "");
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
        for (name, time) in
            [("e0", "2026-11-30T22:30:00Z"), ("e1", "2026-11-30T22:50:00Z"), ("e2", "2026-11-30T23:10:00Z")]
        {
            state.mark_passed(name, time.parse().unwrap());
        }
        let in_london = today(&course.exercises[2], &state, UtcOffset(0));
        let in_paris = today(&course.exercises[2], &state, UtcOffset(3600));
        assert_eq!((in_london.is_some(), in_paris), (true, None));
    }
}
