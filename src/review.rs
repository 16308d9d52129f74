//! Bringing exercises back: what is due in a course, beginning a review, and what came of it.
//!
//! The plan is made in `progress::review`, the folders in `course::learner`; here the two meet the files on disk. Every change is made
//! under the lock of the store, to what is on disk then: two windows do not count a review twice.

use std::collections::BTreeMap;

use crate::{
    course::{Course, Exercise, learner},
    engine::verdict::VerdictKind,
    error::{CommandError, CommandResult},
    progress::{
        LearningState, LearningStore, ProgressState, Road, Standing, StoreError,
        review::{self, Grade, ReviewClock, ReviewQueue, Sitting},
    },
};

/// What comes back, and what of it was begun.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewsNow {
    pub queue: ReviewQueue,
    /// Reviews that were begun, by the name of the exercise; those that have ended are there until their folders are put away.
    pub sittings: BTreeMap<String, Sitting>,
}

/// A review that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedReview {
    /// In how many days it comes back.
    pub days: u32,
    pub given_up: bool,
    pub now: ReviewsNow,
}

/// The reviews of a course, with what the learner has done in it.
#[derive(Debug, Clone, Copy)]
pub struct CourseReviews<'c> {
    pub course: &'c Course,
    pub progress: &'c ProgressState,
    pub clock: ReviewClock,
}

impl<'c> CourseReviews<'c> {
    /// By the system's clock.
    pub fn new(course: &'c Course, progress: &'c ProgressState) -> Self {
        Self { course, progress, clock: ReviewClock::now() }
    }

    /// The exercises that may come back: what is on the road, done, and small.
    pub fn names(&self, learning: &LearningState) -> Vec<&'c str> {
        let road = Road::new(self.course, self.progress, learning);
        let done = road.exercises().filter(|index| road.standing(*index) == Standing::Done);
        let done = done.map(|index| &self.course.exercises[index]);
        done.filter(|exercise| learner::comes_back(self.course, exercise)).map(|it| it.name.as_str()).collect()
    }

    /// What is known without asking anybody else.
    pub fn look(&self, learning: &LearningState) -> ReviewsNow {
        if learning.reviews.is_empty() {
            return ReviewsNow::default();
        }
        self.look_among(learning, &self.names(learning))
    }

    fn look_among(&self, learning: &LearningState, names: &[&str]) -> ReviewsNow {
        let queue = review::queue(learning, self.progress, names.iter().copied(), self.clock);
        ReviewsNow { queue, sittings: learning.reviewing.clone() }
    }

    /// Sees what comes back. What was done since the last time is planned first.
    pub fn read(&self, store: &mut LearningStore) -> CommandResult<ReviewsNow> {
        store.refresh()?;
        let names = self.names(store.state());
        let is_planned = |name: &&&str| store.state().reviews.contains_key(**name);
        if names.iter().all(|name| is_planned(&name)) {
            return Ok(self.look_among(store.state(), &names));
        }
        let plan = |learning: &mut LearningState| {
            review::adopt(learning, self.progress, names.iter().copied(), self.clock);
        };
        if let Err(error) = store.update(plan) {
            // Who only looks need not hear of it: the plan is made again the next time.
            tracing::warn!(%error, "what comes back could not be recorded");
            let mut planned = store.state().clone();
            plan(&mut planned);
            return Ok(self.look_among(&planned, &names));
        }
        Ok(self.look_among(store.state(), &names))
    }

    /// Goes on with the review that was begun, or begins the next one: the exercise in its folder, where the starter is. `None` when
    /// nothing is due.
    pub fn begin(&self, store: &mut LearningStore) -> CommandResult<(Option<Exercise>, ReviewsNow)> {
        self.put_away(store)?;
        let names = self.names(store.state());
        let begun = store.update_or_remember(|learning| {
            review::adopt(learning, self.progress, names.iter().copied(), self.clock);
            let queue = review::queue(learning, self.progress, names.iter().copied(), self.clock);
            let exercise = self.course.exercise(queue.next()?)?;
            if let Some(sitting) = open(learning, &exercise.name) {
                return Some((exercise.in_review(&sitting.folder), false));
            }
            let sitting = Sitting::new(self.clock.now, learner::unused_review_folder(self.course, exercise));
            let review = exercise.in_review(&sitting.folder);
            learning.reviewing.insert(exercise.name.clone(), sitting);
            Some((review, true))
        })?;
        let Some((review, is_new)) = begun else { return Ok((None, self.look_among(store.state(), &names))) };
        if let Err(error) = learner::write_review(self.course, &review) {
            if is_new {
                store.update_or_remember(|learning| learning.reviewing.remove(&review.name))?;
            }
            return Err(error.into());
        }
        Ok((Some(review), self.look_among(store.state(), &names)))
    }

    /// Records a try that did not pass.
    pub fn record_try(store: &mut LearningStore, name: &str) -> Result<(), StoreError> {
        store.update_or_remember(|learning| {
            if let Some(sitting) = open(learning, name) {
                sitting.tries = sitting.tries.saturating_add(1);
            }
        })
    }

    /// Records that so many hints were shown.
    pub fn record_hints(&self, store: &mut LearningStore, name: &str, count: u32) -> CommandResult<ReviewsNow> {
        store.update_or_remember(|learning| {
            if let Some(sitting) = open(learning, name) {
                sitting.hints = sitting.hints.max(count);
            }
        })?;
        Ok(self.look(store.state()))
    }

    /// Ends a review, and plans the next one. One that another window has ended stays as it is.
    pub fn end(&self, store: &mut LearningStore, exercise: &Exercise, given_up: bool) -> CommandResult<EndedReview> {
        let names = self.names(store.state());
        let next = store.update_or_remember(|learning| {
            let sitting = open(learning, &exercise.name)?;
            let grade = if given_up { Grade::Again } else { sitting.grade(exercise.hints.len()) };
            learning.end_review(self.progress, names.iter().copied(), &exercise.name, grade, self.clock)
        })?;
        let planned = store.state().reviews.get(&exercise.name).map(|card| card.due.day(self.clock.offset));
        let today = self.clock.now.day(self.clock.offset);
        let days = next.or(planned).map_or(1, |day| day.0.saturating_sub(today.0));
        Ok(EndedReview { days, given_up, now: self.look_among(store.state(), &names) })
    }

    /// Takes the folders of reviews that have ended out of the way, and keeps them.
    pub fn put_away(&self, store: &mut LearningStore) -> CommandResult<()> {
        store.refresh()?;
        let ended: Vec<String> = {
            let sittings = store.state().reviewing.iter().filter(|(_, sitting)| !sitting.is_open());
            sittings.map(|(name, _)| name.clone()).collect()
        };
        if ended.is_empty() {
            return Ok(());
        }
        let mut gone = Vec::new();
        for name in ended {
            let (Some(exercise), Some(sitting)) = (self.course.exercise(&name), store.state().reviewing.get(&name))
            else {
                continue;
            };
            let review = exercise.in_review(&sitting.folder);
            match learner::put_review_away(self.course, &review) {
                Ok(_) => gone.push(name),
                // Such as a file that a program holds open, on Windows: next time.
                Err(error) => {
                    let error = CommandError::from(error);
                    tracing::warn!(name, error = error.message(), "the folder of a review could not be put away");
                }
            }
        }
        store.update_or_remember(|learning| {
            // One that was begun meanwhile is another one.
            learning.reviewing.retain(|name, sitting| sitting.is_open() || !gone.contains(name));
        })?;
        Ok(())
    }
}

/// Whether a check that did not pass was a try: what cannot even be run is only half typed.
pub fn is_try(kind: VerdictKind) -> bool {
    !matches!(kind, VerdictKind::Error | VerdictKind::Unavailable | VerdictKind::Passed)
}

/// The review of an exercise, while it is to be passed.
fn open<'l>(learning: &'l mut LearningState, name: &str) -> Option<&'l mut Sitting> {
    learning.reviewing.get_mut(name).filter(|sitting| sitting.is_open())
}
