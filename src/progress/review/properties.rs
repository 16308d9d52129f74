//! Two years of learning with a clock that is not the system's: whatever the learner does or doesn't do, no day asks for too much,
//! everything comes back, and nothing is lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use proptest::prelude::*;

use super::{Grade, ReviewClock, ReviewQueue, Sitting, adopt, queue, schedule::MOST_A_DAY};
use crate::{
    progress::{LearningState, ProgressState},
    timestamp::{Timestamp, UtcOffset},
};

const DAY: u64 = 24 * 60 * 60;
const YEARS: u64 = 2 * 365;
/// 2026-11-30.
const START: u64 = 20_787 * DAY;
const EXERCISES: usize = 40;

static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| (0..EXERCISES).map(|number| format!("e{number}")).collect());

/// How somebody goes about it.
#[derive(Debug, Clone)]
struct Habits {
    /// Exercises that are passed on a day of work, at most.
    pace: usize,
    /// Of ten days, how many they come.
    diligence: u64,
    /// Of ten days on which they come, on how many they review.
    loyalty: u64,
    /// Of ten reviews, how many they give up or fail.
    forgetful: u64,
    /// Exercises that were done before there were reviews.
    before: usize,
    offset: i32,
    seed: u64,
}

fn habits() -> impl Strategy<Value = Habits> {
    (1usize..12, 1u64..=10, 0u64..=10, 0u64..=10, 0usize..EXERCISES, -12i32..=14, any::<u64>()).prop_map(
        |(pace, diligence, loyalty, forgetful, before, hours, seed)| Habits {
            pace,
            diligence,
            loyalty,
            forgetful,
            before,
            offset: hours * 3600,
            seed,
        },
    )
}

/// What happens to clocks and files.
#[derive(Debug, Clone, Copy)]
enum Mishap {
    /// From this day on the clock is wrong by so many days.
    ClockSet { day: u64, by: i64 },
    /// The state of this day is used on another computer for so many days, and then the two are merged.
    SecondComputer { day: u64, days: u64 },
    /// On this day every third exercise is gone from the course; they come back so many days later.
    CourseChanged { day: u64, days: u64 },
}

fn mishaps() -> impl Strategy<Value = Vec<Mishap>> {
    let mishap = prop_oneof![
        (0..YEARS, -900i64..900).prop_map(|(day, by)| Mishap::ClockSet { day, by }),
        (0..YEARS, 1u64..90).prop_map(|(day, days)| Mishap::SecondComputer { day, days }),
        (0..YEARS, 1u64..90).prop_map(|(day, days)| Mishap::CourseChanged { day, days }),
    ];
    prop::collection::vec(mishap, 0..4)
}

/// A small generator of numbers, so that a run can be repeated.
struct Dice(u64);

impl Dice {
    /// From 0 to one less than `sides`.
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

struct SimulatedLearner {
    habits: Habits,
    dice: Dice,
    gone: BTreeSet<&'static str>,
    progress: ProgressState,
    learning: LearningState,
    clock_is_wrong_by: i64,
}

impl SimulatedLearner {
    fn new(habits: Habits) -> Self {
        let mut progress = ProgressState::default();
        let mut dice = Dice(habits.seed);
        for (number, name) in NAMES.iter().take(habits.before).enumerate() {
            progress.mark_passed(name, Timestamp(START - 200 * DAY + number as u64 * DAY + dice.roll(DAY)));
        }
        let learning = LearningState::default();
        Self { habits, dice, gone: BTreeSet::new(), progress, learning, clock_is_wrong_by: 0 }
    }

    fn clock(&self, day: u64) -> ReviewClock {
        // They work in the evening.
        let now = (START + day * DAY + 19 * 3600).saturating_add_signed(self.clock_is_wrong_by * DAY.cast_signed());
        ReviewClock { now: Timestamp(now), offset: UtcOffset(self.habits.offset) }
    }

    fn names(&self) -> Vec<&'static str> {
        NAMES.iter().map(String::as_str).filter(|name| !self.gone.contains(name)).collect()
    }

    /// What the course has, as far as it is done.
    fn done(&self) -> Vec<&'static str> {
        self.names().into_iter().filter(|name| self.progress.is_done(name)).collect()
    }

    fn queue(&self, clock: ReviewClock) -> ReviewQueue {
        queue(&self.learning, &self.progress, self.done(), clock)
    }

    fn adopt(&mut self, clock: ReviewClock) {
        let names = self.done();
        adopt(&mut self.learning, &self.progress, names.iter().copied(), clock);
    }

    /// One day of theirs; how many reviews they made.
    fn live(&mut self, day: u64) -> usize {
        let clock = self.clock(day);
        if self.dice.roll(10) >= self.habits.diligence {
            return 0;
        }
        let mut pending = self.names();
        pending.retain(|name| !self.progress.is_done(name));
        let passed = self.dice.roll(self.habits.pace as u64 + 1);
        for (_, name) in (0..passed).zip(pending) {
            for _ in 0..self.dice.roll(14) {
                self.progress.mark_failed(name);
            }
            self.progress.mark_passed(name, clock.now);
        }
        self.adopt(clock);
        if self.dice.roll(10) >= self.habits.loyalty {
            return 0;
        }
        self.review_all(clock)
    }

    fn review_all(&mut self, clock: ReviewClock) -> usize {
        let mut reviewed = 0;
        while let Some(name) = self.queue(clock).next().map(str::to_owned) {
            let grade = if self.dice.roll(10) < self.habits.forgetful { Grade::Again } else { Grade::Good };
            self.review(&name, grade, clock);
            reviewed += 1;
            assert!(reviewed <= MOST_A_DAY, "too much for a day");
        }
        reviewed
    }

    fn review(&mut self, name: &str, grade: Grade, clock: ReviewClock) {
        self.learning.reviewing.insert(name.to_owned(), Sitting::new(clock.now, name));
        let names = self.done();
        let names = || names.iter().copied();
        let next = self.learning.end_review(&self.progress, names(), name, grade, clock);
        assert!(next.expect("it was begun") > clock.now.day(clock.offset), "it comes back today");
        assert_eq!(self.learning.end_review(&self.progress, names(), name, grade, clock), None, "ended twice");
    }

    /// What is planned on each day to come.
    fn planned(&self, clock: ReviewClock) -> BTreeMap<u32, usize> {
        let mut planned = BTreeMap::new();
        for card in self.done().into_iter().filter_map(|name| self.learning.reviews.get(name)) {
            let day = card.due.day(clock.offset).0;
            if day > clock.now.day(clock.offset).0 {
                *planned.entry(day).or_insert(0) += 1;
            }
        }
        planned
    }
}

/// As two progress files of a course are merged.
fn merge(one: &mut LearningState, other: LearningState) {
    for (name, card) in other.reviews {
        let known = one.reviews.entry(name).or_insert(card);
        if card.last > known.last {
            *known = card;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn no_day_is_planned_too_full_and_nobody_waits_for_ever(habits in habits()) {
        let mut learner = SimulatedLearner::new(habits.clone());
        let mut waiting_since: BTreeMap<&str, u64> = BTreeMap::new();
        let mut working_days = 0;
        for day in 0..YEARS {
            let clock = learner.clock(day);
            let reviewed = learner.live(day);
            let queue = learner.queue(clock);
            prop_assert!(queue.today.len() + queue.done <= MOST_A_DAY);
            prop_assert!(queue.today.is_empty() || queue.done == reviewed);
            // Everybody who is done and known to the plan comes back within a year and the time that it takes to review all.
            let longest = u64::from(super::fsrs::LONGEST) + EXERCISES as u64;
            for card in learner.learning.reviews.values() {
                prop_assert!(card.due.0 <= clock.now.0 + longest * DAY);
            }
            let planned = learner.planned(clock);
            prop_assert!(planned.values().all(|load| *load <= MOST_A_DAY), "{planned:?}");
            // Whoever reviews all that they are asked to never leaves anything for longer than all the others take.
            working_days += u64::from(reviewed > 0);
            for name in learner.names() {
                let is_due = learner.learning.reviews.get(name).is_some_and(|card| card.due <= clock.now);
                if is_due && reviewed == MOST_A_DAY {
                    let since = *waiting_since.entry(name).or_insert(working_days);
                    prop_assert!(working_days - since <= (EXERCISES / MOST_A_DAY) as u64 + 1, "{name} waits and waits");
                } else if !is_due {
                    waiting_since.remove(name);
                }
            }
        }
        prop_assert!(learner.learning.reviews.len() <= learner.done().len());
    }

    #[test]
    fn mishaps_lose_nothing_and_ask_for_no_more(habits in habits(), mishaps in mishaps()) {
        let mut learner = SimulatedLearner::new(Habits { loyalty: habits.loyalty.max(1), ..habits });
        let mut other: Option<(u64, LearningState)> = None;
        let mut back_at = None;
        for day in 0..YEARS {
            for mishap in &mishaps {
                match *mishap {
                    Mishap::ClockSet { day: at, by } if at == day => learner.clock_is_wrong_by = by,
                    Mishap::SecondComputer { day: at, days } if at == day => {
                        other = Some((day + days, learner.learning.clone()));
                    }
                    Mishap::CourseChanged { day: at, days } if at == day => {
                        learner.gone = NAMES.iter().step_by(3).map(String::as_str).collect();
                        back_at = Some(day + days);
                    }
                    _ => {}
                }
            }
            if back_at == Some(day) {
                learner.gone.clear();
            }
            let known = learner.learning.reviews.clone();
            let reviewed = learner.live(day);
            if let Some((until, state)) = &mut other {
                // The same person, at the other one.
                std::mem::swap(state, &mut learner.learning);
                prop_assert!(learner.live(day) <= MOST_A_DAY);
                std::mem::swap(state, &mut learner.learning);
                if *until == day {
                    merge(&mut learner.learning, state.clone());
                    other = None;
                }
            }
            prop_assert!(reviewed <= MOST_A_DAY);
            prop_assert!(known.keys().all(|name| learner.learning.reviews.contains_key(name)), "a card is lost");
            let queue = learner.queue(learner.clock(day));
            prop_assert!(queue.today.len() <= MOST_A_DAY);
            prop_assert!(queue.today.iter().all(|name| !learner.gone.contains(name.as_str())));
        }
        // The clock is right again, and somebody who comes each day: everything is on its way within the time that it takes.
        learner.clock_is_wrong_by = 0;
        learner.gone.clear();
        learner.habits.forgetful = 0;
        let mut seen = BTreeSet::new();
        let year = u64::from(super::fsrs::LONGEST) + EXERCISES as u64;
        for day in YEARS..=YEARS + year {
            let clock = learner.clock(day);
            learner.adopt(clock);
            while let Some(name) = learner.queue(clock).next().map(str::to_owned) {
                learner.review(&name, Grade::Good, clock);
                seen.insert(name);
            }
        }
        let done: BTreeSet<String> = learner.done().into_iter().map(str::to_owned).collect();
        prop_assert_eq!(seen, done, "something never came back");
    }

    #[test]
    fn what_was_done_long_ago_is_spread(before in 1..EXERCISES, offset in -12i32..=14) {
        let habits = Habits { pace: 1, diligence: 0, loyalty: 0, forgetful: 0, before, offset: offset * 3600, seed: 7 };
        let mut learner = SimulatedLearner::new(habits);
        let clock = learner.clock(0);
        learner.adopt(clock);
        prop_assert_eq!(learner.learning.reviews.len(), before);
        prop_assert!(learner.queue(clock).today.is_empty(), "nothing is due on the first day");
        let planned = learner.planned(clock);
        prop_assert_eq!(planned.values().sum::<usize>(), before);
        prop_assert!(planned.values().all(|load| *load <= MOST_A_DAY));
        let again = learner.learning.clone();
        learner.adopt(clock);
        prop_assert_eq!(&learner.learning, &again, "it happens once");
    }
}

#[test]
fn the_same_state_gives_the_same_plan() {
    let habits = Habits { pace: 4, diligence: 9, loyalty: 8, forgetful: 3, before: 20, offset: 3600, seed: 4711 };
    let live = || {
        let mut learner = SimulatedLearner::new(habits.clone());
        for day in 0..YEARS {
            learner.live(day);
        }
        learner.learning
    };
    assert_eq!(live(), live());
}

#[test]
fn what_was_forgotten_comes_back_the_next_day_however_firmly_it_sat() {
    let habits = Habits { pace: 0, diligence: 0, loyalty: 0, forgetful: 0, before: 1, offset: 0, seed: 1 };
    let mut learner = SimulatedLearner::new(habits);
    learner.adopt(learner.clock(0));
    for (day, grade) in [(10, Grade::Good), (60, Grade::Again)] {
        learner.review(&NAMES[0], grade, learner.clock(day));
    }
    assert_eq!(learner.planned(learner.clock(60)).into_keys().collect::<Vec<_>>(), [learner.clock(61).today()]);
}
