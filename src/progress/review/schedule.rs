//! On which day something comes back, and what comes back today.
//!
//! Rules it keeps:
//!
//! - On no day is more asked for than [`MOST_A_DAY`]. What is planned fits into that, and what was missed waits for its turn: what has
//!   been due the longest goes first, so everything has its turn.
//! - The same state always gives the same plan: nothing is left to chance.
//! - A clock may be wrong. What it says was done in the future comes back now, and is put in order by that.
//! - Nothing is forgotten here: an exercise that the course doesn't have (any more) is left alone, and so is its card.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    ops::RangeInclusive,
};

use super::{
    Grade, TriedBefore,
    fsrs::{self, Memory},
};
use crate::{
    progress::{LearningState, ProgressState, ReviewCard},
    timestamp::{Day, Timestamp, UtcOffset},
};

/// Reviews on one day, at most.
pub const MOST_A_DAY: usize = 5;
/// What was done long ago, and has never come back, is spread: so many at most of it on one day, so that the others have room.
const MOST_OF_OLD: usize = 3;
const SECONDS: u64 = 24 * 60 * 60;

/// What the time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewClock {
    pub now: Timestamp,
    pub offset: UtcOffset,
}

impl ReviewClock {
    /// By the system's clock.
    pub fn now() -> Self {
        let now = Timestamp::now();
        Self { now, offset: UtcOffset::at(now) }
    }

    pub(super) fn today(self) -> u32 {
        self.day(self.now)
    }

    fn day(self, moment: Timestamp) -> u32 {
        moment.day(self.offset).0
    }

    /// Something is said to have been done tomorrow, or later.
    fn is_ahead(self, moment: Timestamp) -> bool {
        moment.0 > self.now.0.saturating_add(SECONDS)
    }
}

/// What comes back today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewQueue {
    /// What is to be reviewed today, by name and in this order: what was begun first, then what has been due the longest.
    pub today: Vec<String>,
    /// How much more is due, and will wait.
    pub waiting: usize,
    /// How many have been reviewed today.
    pub done: usize,
    /// The first day after today on which something comes back; `None` where nothing does.
    pub next: Option<Day>,
}

impl ReviewQueue {
    /// The review that was begun and not ended, or else the next one.
    pub fn next(&self) -> Option<&str> {
        self.today.first().map(String::as_str)
    }
}

/// What comes back today of these exercises.
pub fn queue<'n>(
    learning: &LearningState,
    progress: &ProgressState,
    names: impl IntoIterator<Item = &'n str>,
    clock: ReviewClock,
) -> ReviewQueue {
    let cards: Vec<(&str, &ReviewCard)> = cards(learning, progress, names).collect();
    let today = clock.today();
    let done = cards.iter().filter(|(_, card)| is_reviewed_on(card, today, clock)).count();
    let begun = |name: &str| learning.reviewing.get(name).filter(|sitting| sitting.is_open()).map(|it| it.begun);
    let mut due: Vec<_> = cards
        .iter()
        .filter(|(name, card)| is_due(card, clock) || begun(name).is_some())
        // No beginning comes after every beginning.
        .map(|(name, card)| ((begun(name).is_none(), begun(name), clock.day(card.due), *name), *name))
        .collect();
    due.sort_unstable();
    let room = MOST_A_DAY.saturating_sub(done).min(due.len());
    let later = cards.iter().filter(|(_, card)| !is_due(card, clock)).map(|(_, card)| Day(clock.day(card.due))).min();
    ReviewQueue {
        today: due[..room].iter().map(|(_, name)| (*name).to_owned()).collect(),
        waiting: due.len() - room,
        done,
        next: if due.len() > room { Some(Day(today + 1)) } else { later },
    }
}

/// Gives a card to each of these exercises that is done and has none: it comes back, counted from when it was done. Whether there was one.
pub fn adopt<'n>(
    learning: &mut LearningState,
    progress: &ProgressState,
    names: impl IntoIterator<Item = &'n str> + Clone,
    clock: ReviewClock,
) -> bool {
    let mut new: Vec<(u64, &str, Memory, Timestamp)> = names
        .clone()
        .into_iter()
        .filter(|name| !learning.reviews.contains_key(*name))
        .filter_map(|name| {
            let done = progress.done.get(name)?;
            let tried = TriedBefore { checks: done.attempts, hints: progress.hints_seen(name) };
            let memory = Memory::new(tried.grade());
            let at = if clock.is_ahead(done.at) { clock.now } else { done.at };
            Some((at.0.saturating_add(u64::from(memory.interval()) * SECONDS), name, memory, at))
        })
        .collect();
    if new.is_empty() {
        return false;
    }
    new.sort_unstable_by_key(|(ideal, name, ..)| (*ideal, *name));
    let mut calendar = Calendar::new(cards(learning, progress, names).map(|(_, card)| card), clock);
    for (ideal, name, memory, last) in new {
        let ideal = clock.day(Timestamp(ideal));
        let is_old = ideal <= clock.today();
        let (days, most) = if is_old {
            (calendar.tomorrow..=calendar.tomorrow, MOST_OF_OLD)
        } else {
            let moved = fsrs::fuzzed(memory.interval());
            let (earlier, later) = (memory.interval() - moved.start(), moved.end() - memory.interval());
            (ideal.saturating_sub(earlier)..=ideal.saturating_add(later), MOST_A_DAY)
        };
        let day = calendar.book(days, most, &(name, 1u32));
        let card = card(memory, day, last, 1, clock);
        learning.reviews.insert(name.to_owned(), card);
    }
    true
}

impl LearningState {
    /// Ends the review of an exercise with a grade and says when it comes back. `None` when it was not begun, or has been ended already:
    /// another window was quicker.
    pub fn end_review<'n>(
        &mut self,
        progress: &ProgressState,
        names: impl IntoIterator<Item = &'n str>,
        name: &str,
        grade: Grade,
        clock: ReviewClock,
    ) -> Option<Day> {
        self.reviewing.get_mut(name).filter(|sitting| sitting.is_open())?.ended = Some(clock.now);
        let before = self.reviews.get(name);
        let days = before
            .map_or(0, |card| u32::try_from(clock.now.0.saturating_sub(card.last.0) / SECONDS).unwrap_or(u32::MAX));
        let memory = before.map_or(Memory::new(grade), |card| {
            Memory { stability: card.stability, difficulty: card.difficulty }.after(grade, days)
        });
        let count = before.map_or(1, |card| card.count.saturating_add(1)).max(2);
        let others = cards(self, progress, names).filter(|(other, _)| *other != name);
        let mut calendar = Calendar::new(others.map(|(_, card)| card), clock);
        // What was forgotten is learned anew the next day, however firmly it sat; FSRS leaves that step to its user.
        let moved = if grade == Grade::Again { 1..=1 } else { fsrs::fuzzed(memory.interval()) };
        let today = clock.today();
        let day = calendar.book(today + moved.start()..=today + moved.end(), MOST_A_DAY, &(name, count));
        self.reviews.insert(name.to_owned(), card(memory, day, clock.now, count, clock));
        Some(Day(day))
    }
}

/// The cards that count: of exercises that are done.
fn cards<'n, 's>(
    learning: &'s LearningState,
    progress: &'s ProgressState,
    names: impl IntoIterator<Item = &'n str>,
) -> impl Iterator<Item = (&'n str, &'s ReviewCard)> {
    let done = names.into_iter().filter(|name| progress.is_done(name));
    done.filter_map(|name| Some((name, learning.reviews.get(name)?)))
}

fn is_due(card: &ReviewCard, clock: ReviewClock) -> bool {
    clock.day(card.due) <= clock.today() || clock.is_ahead(card.last)
}

/// The first time isn't a review.
fn is_reviewed_on(card: &ReviewCard, day: u32, clock: ReviewClock) -> bool {
    card.count > 1 && clock.day(card.last) == day
}

/// A card that is due on that day, at the time of day that it is now.
fn card(memory: Memory, day: u32, last: Timestamp, count: u32, clock: ReviewClock) -> ReviewCard {
    let due = Timestamp(clock.now.0.saturating_add(u64::from(day - clock.today()) * SECONDS));
    ReviewCard { stability: memory.stability, difficulty: memory.difficulty, due, last, count }
}

/// How much there is to do on the days to come.
struct Calendar {
    tomorrow: u32,
    /// What is planned on each day, and what was left over from the days before it.
    loads: BTreeMap<u32, usize>,
}

impl Calendar {
    fn new<'c>(cards: impl IntoIterator<Item = &'c ReviewCard>, clock: ReviewClock) -> Self {
        let tomorrow = clock.today() + 1;
        let (mut due, mut done) = (0_usize, 0_usize);
        let mut loads = BTreeMap::new();
        for card in cards {
            done += usize::from(is_reviewed_on(card, clock.today(), clock));
            if is_due(card, clock) {
                due += 1;
            } else {
                *loads.entry(clock.day(card.due)).or_insert(0) += 1;
            }
        }
        let mut calendar = Self { tomorrow, loads };
        calendar.carry(due.saturating_sub(MOST_A_DAY.saturating_sub(done)));
        calendar
    }

    /// Moves to the next day what is too much for one, beginning with what is left over from today.
    fn carry(&mut self, mut left: usize) {
        let mut day = self.tomorrow;
        while left > 0 {
            let load = self.loads.entry(day).or_insert(0);
            left = (*load + left).saturating_sub(MOST_A_DAY);
            *load = (*load + left).min(MOST_A_DAY);
            day += 1;
        }
    }

    fn load(&self, day: u32) -> usize {
        self.loads.get(&day).copied().unwrap_or(0)
    }

    /// Takes the day with the least to do, or, where there is no room in all of them, the first one afterwards that has room.
    fn book(&mut self, days: RangeInclusive<u32>, most: usize, seed: &impl std::hash::Hash) -> u32 {
        let days = (*days.start()).max(self.tomorrow)..=(*days.end()).max(self.tomorrow);
        // Always the same for the same seed, and not the same for all: what was learned on one day does not stay together.
        let order = |day: u32| {
            let mut hasher = DefaultHasher::new();
            (day, seed).hash(&mut hasher);
            hasher.finish()
        };
        let free = days.clone().filter(|day| self.load(*day) < most);
        let day = free.min_by_key(|day| (self.load(*day), order(*day))).unwrap_or_else(|| {
            // One day more than there are with something to do.
            let later = (0..=self.loads.len()).zip(days.end() + 1..).map(|(_, day)| day);
            later.clone().find(|day| self.load(*day) < most).or_else(|| later.last()).unwrap_or(*days.end())
        });
        *self.loads.entry(day).or_insert(0) += 1;
        day
    }
}
