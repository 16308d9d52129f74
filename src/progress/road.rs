//! The learner's way through the course: what counts, how each exercise stands, what comes next.
//!
//! The road is everything that is for everybody, and the phases of the tracks that the learner has chosen. Whatever counts, lists or goes
//! forward asks it. Nothing keeps a learner from working elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{LearningState, ProgressState};
use crate::{
    course::{Course, CourseTrack, Exercise},
    layout::BASE_GROUP,
};

/// The way of one learner, as it is now. Exercises are known by their place in the course, counted from 0.
#[derive(Debug)]
pub struct Road<'a> {
    course: &'a Course,
    progress: &'a ProgressState,
    learning: &'a LearningState,
    /// One for each exercise of the course.
    places: Vec<RoadPlace>,
    current: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
struct RoadPlace {
    standing: Standing,
    /// It is for everybody, or of a track that was chosen.
    counts: bool,
}

/// How an exercise stands with a learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It has passed.
    Done,
    /// The learner knows it without doing it.
    Skipped,
    /// Neither.
    Pending,
}

/// How far a learner is with some exercises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RoadCount {
    pub done: usize,
    pub skipped: usize,
    pub pending: usize,
}

impl RoadCount {
    /// What there is to do, done or not: what is skipped is not among it.
    pub fn to_do(self) -> usize {
        self.done + self.pending
    }

    /// Whether there was something to do, and nothing of it is left.
    pub fn is_complete(self) -> bool {
        self.pending == 0 && self.all() > 0
    }

    /// All there are.
    pub fn all(self) -> usize {
        self.to_do() + self.skipped
    }

    pub fn add(&mut self, standing: Standing) {
        *match standing {
            Standing::Done => &mut self.done,
            Standing::Skipped => &mut self.skipped,
            Standing::Pending => &mut self.pending,
        } += 1;
    }
}

/// A track with what a learner wants to know before they choose it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackOverview<'a> {
    pub track: &'a CourseTrack,
    pub is_chosen: bool,
    pub count: RoadCount,
    /// About how much its packages are, in MB, installed or not.
    pub download_mb: u32,
}

impl TrackOverview<'_> {
    /// There is nothing in it yet.
    pub fn is_coming(&self) -> bool {
        self.count.all() == 0
    }
}

/// Where a learner is, to be compared with where they are when the road has changed.
#[derive(Debug, Clone, Copy)]
pub struct RoadMark {
    current: Option<usize>,
    counts: bool,
    is_skipped: bool,
}

/// What the pass of a checkpoint says about its phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckpointPassed {
    /// All of them have passed: the learner may say that they know the rest, these exercises.
    KnowsTheRest(Vec<usize>),
    /// They will be able to say so when these have passed, too.
    Needs(Vec<usize>),
}

impl<'a> Road<'a> {
    pub fn new(course: &'a Course, progress: &'a ProgressState, learning: &'a LearningState) -> Self {
        let left_out: BTreeSet<&str> = course
            .phases
            .iter()
            .filter(|phase| phase.track.as_ref().is_some_and(|track| !learning.tracks.contains(track)))
            .map(|phase| phase.name.as_str())
            .collect();
        let place = |exercise: &Exercise| RoadPlace {
            standing: if progress.is_done(&exercise.name) {
                Standing::Done
            } else if learning.is_skipped(&exercise.name) {
                Standing::Skipped
            } else {
                Standing::Pending
            },
            counts: !left_out.contains(exercise.phase.as_str()),
        };
        let places = course.exercises.iter().map(place).collect();
        let mut road = Self { course, progress, learning, places, current: None };
        road.current = road.find_current();
        road
    }

    /// The one that was chosen or reached, if there is something to do in it or on the road; else the first that is pending.
    fn find_current(&self) -> Option<usize> {
        let first = self.first_pending(0..self.places.len());
        let chosen = self.progress.current.as_deref().and_then(|name| self.course.position(name));
        chosen.filter(|chosen| first.is_some() || self.standing(*chosen) == Standing::Pending).or(first)
    }

    fn first_pending(&self, mut range: impl Iterator<Item = usize>) -> Option<usize> {
        range.find(|index| self.counts(*index) && self.standing(*index) == Standing::Pending)
    }

    pub fn course(&self) -> &'a Course {
        self.course
    }

    pub fn progress(&self) -> &'a ProgressState {
        self.progress
    }

    pub fn learning(&self) -> &'a LearningState {
        self.learning
    }

    pub fn standing(&self, exercise: usize) -> Standing {
        self.places[exercise].standing
    }

    /// Whether the exercise is on the road.
    pub fn counts(&self, exercise: usize) -> bool {
        self.places[exercise].counts
    }

    /// The places of the exercises on the road, in course order.
    pub fn exercises(&self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.places.len()).filter(|index| self.counts(*index))
    }

    /// The exercise the learner is at; it need not be on the road. `None` when there is nothing left to do.
    pub fn current(&self) -> Option<usize> {
        self.current
    }

    /// The current exercise; where nothing is left to do, the last one. Where nothing is on the road yet, the first of the course.
    pub fn current_or_last(&self) -> Option<usize> {
        self.current.or_else(|| self.exercises().next_back()).or((!self.places.is_empty()).then_some(0))
    }

    /// The first pending exercise after `exercise`, from the beginning again at the end of the road; never `exercise` itself.
    pub fn next_after(&self, exercise: usize) -> Option<usize> {
        self.first_pending((exercise + 1..self.places.len()).chain(0..exercise))
    }

    /// Where the learner is.
    pub fn mark(&self) -> RoadMark {
        RoadMark {
            current: self.current,
            counts: self.current.is_some_and(|current| self.counts(current)),
            is_skipped: self.current.is_some_and(|current| self.standing(current) == Standing::Skipped),
        }
    }

    /// Where the learner goes on since the road has changed, if they do: the exercise that they were at is skipped now or belongs to a track
    /// that they have left, or there was nothing left to do and now there is. Where nothing is left to do, they are at the end of it.
    pub fn moved_since(&self, before: RoadMark) -> Option<usize> {
        let Some(current) = before.current else {
            let reached = self.progress.current.as_deref().and_then(|name| self.course.position(name));
            return reached.map_or(self.current, |reached| self.next_after(reached));
        };
        let is_left = before.counts && !self.counts(current);
        let is_skipped = !before.is_skipped && self.standing(current) == Standing::Skipped;
        match self.next_after(current) {
            next if is_left => next.or_else(|| self.exercises().next_back()),
            next => next.filter(|_| is_skipped),
        }
    }

    /// How far the learner is.
    pub fn count(&self) -> RoadCount {
        self.count_of(self.exercises())
    }

    /// How far the learner is with these exercises.
    pub fn count_of(&self, exercises: impl IntoIterator<Item = usize>) -> RoadCount {
        let mut count = RoadCount::default();
        exercises.into_iter().for_each(|exercise| count.add(self.standing(exercise)));
        count
    }

    /// The places of all exercises of a phase, on the road or not.
    pub fn of_phase<'r>(&'r self, phase: &'r str) -> impl Iterator<Item = usize> + 'r {
        let exercises = self.course.exercises.iter().enumerate();
        exercises.filter(move |(_, exercise)| exercise.phase == phase).map(|(index, _)| index)
    }

    /// The track that keeps an exercise off the road: the learner has not chosen it.
    pub fn track_not_chosen(&self, exercise: usize) -> Option<&'a CourseTrack> {
        self.course.track_of(&self.course.exercises[exercise]).filter(|_| !self.counts(exercise))
    }

    /// The tracks of the course, in its order.
    pub fn tracks(&self) -> Vec<TrackOverview<'a>> {
        let overview = |track: &'a CourseTrack| {
            let is_of_it = |exercise: &Exercise| self.course.track_of(exercise) == Some(track);
            let exercises = self.course.exercises.iter().enumerate().filter(|(_, exercise)| is_of_it(exercise));
            let mut groups: BTreeMap<&str, u32> = BTreeMap::new();
            let mut count = RoadCount::default();
            for (index, exercise) in exercises {
                count.add(self.standing(index));
                for group in exercise.packages.iter().filter(|group| *group != BASE_GROUP) {
                    let size = self.course.info.packages.get(group).and_then(|group| group.download_mb);
                    groups.insert(group, size.unwrap_or(0));
                }
            }
            let is_chosen = self.learning.tracks.contains(&track.name);
            TrackOverview { track, is_chosen, count, download_mb: groups.into_values().sum() }
        };
        self.course.info.tracks.iter().map(overview).collect()
    }

    /// Whether there is a track with exercises that the learner has not chosen.
    pub fn has_more_tracks(&self) -> bool {
        (0..self.places.len()).any(|index| !self.counts(index))
    }

    /// What the pass of this exercise says about its phase; `None` where it is no checkpoint, or there is nothing more to know there.
    pub fn checkpoint_passed(&self, exercise: usize) -> Option<CheckpointPassed> {
        let it = &self.course.exercises[exercise];
        if !it.checkpoint || self.standing(exercise) != Standing::Done {
            return None;
        }
        let is_checkpoint = |index: &usize| self.course.exercises[*index].checkpoint;
        let needed: Vec<usize> = self
            .of_phase(&it.phase)
            .filter(|index| is_checkpoint(index) && self.standing(*index) != Standing::Done)
            .collect();
        let rest: Vec<usize> = self
            .of_phase(&it.phase)
            .filter(|index| !is_checkpoint(index) && self.standing(*index) == Standing::Pending)
            .collect();
        if needed.is_empty() {
            return (!rest.is_empty()).then_some(CheckpointPassed::KnowsTheRest(rest));
        }
        // Who comes the usual way has done what is before it, and has no use for this.
        rest.first().is_some_and(|first| *first < exercise).then_some(CheckpointPassed::Needs(needed))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        course::{Phase, model::PackageGroup},
        timestamp::Timestamp,
    };

    /// `00_start`: a, b, c (a checkpoint); `10_web` of the track `web`: d, e; `11_data` of the track `data`: f; a track without anything.
    fn course() -> Course {
        let phase = |name: &str, track: Option<&str>| Phase {
            name: name.into(),
            title: name.to_uppercase(),
            track: track.map(Into::into),
        };
        let exercise = |name: &str, phase: &str| Exercise {
            name: name.into(),
            phase: phase.into(),
            checkpoint: name == "c",
            packages: if phase == "11_data" { vec!["data".into(), "plots".into()] } else { Vec::new() },
            ..Exercise::default()
        };
        let track =
            |name: &str| CourseTrack { name: name.into(), title: name.into(), about: "x".into(), hours: Some(3) };
        let group = |mb| PackageGroup { requirements: Vec::new(), download_mb: mb, prepare: None };
        let mut course = Course {
            phases: vec![phase("00_start", None), phase("10_web", Some("web")), phase("11_data", Some("data"))],
            exercises: [
                ("a", "00_start"),
                ("b", "00_start"),
                ("c", "00_start"),
                ("d", "10_web"),
                ("e", "10_web"),
                ("f", "11_data"),
            ]
            .map(|(name, phase)| exercise(name, phase))
            .into(),
            ..Course::default()
        };
        course.info.tracks = ["web", "data", "later"].map(track).into();
        course.info.packages = [("data".into(), group(Some(40))), ("plots".into(), group(None))].into();
        course
    }

    /// The names of exercises that are done, then those that are skipped, then tracks.
    fn states(done: &str, skipped: &str, tracks: &[&str]) -> (ProgressState, LearningState) {
        let (mut progress, mut learning) = (ProgressState::default(), LearningState::default());
        done.chars().for_each(|name| progress.mark_passed(&name.to_string(), Timestamp(1)));
        skipped.chars().for_each(|name| learning.skip(&name.to_string(), Timestamp(1)));
        learning.tracks = tracks.iter().map(ToString::to_string).collect();
        (progress, learning)
    }

    fn numbers(count: RoadCount) -> [usize; 3] {
        [count.done, count.skipped, count.pending]
    }

    #[test]
    fn the_road_is_what_is_for_everybody_and_the_tracks_that_were_chosen() {
        let course = course();
        for (tracks, wanted) in [(&[][..], "abc"), (&["data"], "abcf"), (&["data", "gone", "web"], "abcdef")] {
            let (progress, learning) = states("ad", "bf", tracks);
            let road = Road::new(&course, &progress, &learning);
            let names: String = road.exercises().map(|index| course.exercises[index].name.as_str()).collect();
            assert_eq!(names, wanted);
            assert_eq!(road.count().all(), wanted.len());
            assert_eq!(road.has_more_tracks(), wanted.len() < 6);
        }
    }

    #[test]
    fn a_course_without_tracks_is_the_road() {
        let course = Course { phases: Vec::new(), ..course() };
        let (progress, learning) = states("a", "", &[]);
        let road = Road::new(&course, &progress, &learning);
        assert_eq!((numbers(road.count()), road.has_more_tracks()), ([1, 0, 5], false));
    }

    #[test]
    fn nothing_is_on_the_road_of_who_has_not_chosen_where_all_is_in_tracks() {
        let mut course = course();
        course.phases[0].track = Some("data".into());
        let (progress, learning) = states("", "", &[]);
        let road = Road::new(&course, &progress, &learning);
        assert_eq!((road.count(), road.count().is_complete()), (RoadCount::default(), false));
        assert_eq!((road.current(), road.current_or_last(), road.has_more_tracks()), (None, Some(0), true));
        let (mark, (_, learning)) = (road.mark(), states("", "", &["web"]));
        assert_eq!(Road::new(&course, &progress, &learning).moved_since(mark), Some(3));
    }

    #[test]
    fn the_current_exercise_is_the_chosen_one_or_the_first_pending() {
        let course = course();
        let current = |done: &str, skipped: &str, tracks: &[&str], chosen: &str| {
            let (mut progress, learning) = states(done, skipped, tracks);
            progress.set_current(chosen);
            Road::new(&course, &progress, &learning).current().map(|index| course.exercises[index].name.clone())
        };
        let is = |found: Option<String>, wanted: &str| assert_eq!(found.as_deref().unwrap_or("none"), wanted);
        is(current("a", "", &[], "gone from the course"), "b");
        is(current("a", "", &[], "a"), "a");
        is(current("a", "b", &[], ""), "c");
        is(current("abc", "", &[], "c"), "none");
        is(current("abc", "", &["web"], "c"), "c");
        // Off the road, and skipped: whoever goes there is there.
        is(current("abc", "", &[], "d"), "d");
        is(current("abcd", "", &[], "d"), "none");
        is(current("a", "b", &[], "b"), "b");
        is(current("ac", "b", &[], "b"), "none");
    }

    #[test]
    fn the_next_one_is_pending_and_on_the_road() {
        let course = course();
        let next = |done: &str, skipped: &str, tracks: &[&str], after: usize| {
            let (progress, learning) = states(done, skipped, tracks);
            Road::new(&course, &progress, &learning).next_after(after)
        };
        assert_eq!(next("b", "", &[], 0), Some(2));
        assert_eq!(next("bc", "", &[], 2), Some(0), "round again");
        assert_eq!(next("bc", "", &[], 0), None);
        assert_eq!(next("", "b", &[], 0), Some(2));
        assert_eq!(next("ab", "", &[], 3), Some(2), "from off the road back to it");
        assert_eq!(next("abc", "", &["data"], 2), Some(5));
    }

    #[test]
    fn a_road_that_changes_takes_the_learner_along() {
        let course = course();
        let moved = |done: &str, current: &str, before: (&str, &[&str]), after: (&str, &[&str])| {
            let (mut progress, learning) = states(done, before.0, before.1);
            progress.set_current(current);
            let mark = Road::new(&course, &progress, &learning).mark();
            let (_, learning) = states("", after.0, after.1);
            let road = Road::new(&course, &progress, &learning);
            road.moved_since(mark).map(|index| course.exercises[index].name.clone()).unwrap_or_default()
        };
        assert_eq!(moved("a", "b", ("", &[]), ("b", &[])), "c", "what they were at is skipped");
        assert_eq!(moved("a", "b", ("", &[]), ("c", &[])), "", "something else is");
        assert_eq!(moved("a", "b", ("b", &[]), ("b", &["web"])), "", "it was skipped before");
        assert_eq!(moved("a", "b", ("", &[]), ("bc", &[])), "", "there is nowhere to go");
        assert_eq!(moved("abc", "c", ("", &[]), ("", &["web"])), "d", "the road goes on");
        assert_eq!(moved("abc", "c", ("", &["data"]), ("", &["data", "web"])), "", "they are on their way elsewhere");
        assert_eq!(moved("a", "d", ("", &["web"]), ("", &[])), "b", "they leave its track");
        assert_eq!(moved("abc", "d", ("", &["web"]), ("", &[])), "c", "and are at the end again");
        assert_eq!(moved("a", "d", ("", &[]), ("", &["data"])), "", "it was not on the road before");
        assert_eq!(moved("ac", "c", ("b", &[]), ("", &[])), "b", "it is to be done again");
    }

    #[test]
    fn tracks_say_what_they_take() {
        let course = course();
        let (progress, learning) = states("d", "e", &["web"]);
        let tracks = Road::new(&course, &progress, &learning).tracks();
        let told: Vec<_> = tracks
            .iter()
            .map(|it| (it.track.name.as_str(), it.is_chosen, numbers(it.count), it.download_mb, it.is_coming()))
            .collect();
        assert_eq!(
            told,
            [
                ("web", true, [1, 1, 0], 0, false),
                ("data", false, [0, 0, 1], 40, false),
                ("later", false, [0, 0, 0], 0, true)
            ]
        );
    }

    #[test]
    fn whoever_passes_the_checkpoints_of_a_phase_may_say_that_they_know_it() {
        let mut course = course();
        let passed = |course: &Course, done: &str, exercise: usize| {
            let (progress, learning) = states(done, "", &[]);
            Road::new(course, &progress, &learning).checkpoint_passed(exercise)
        };
        assert_eq!(passed(&course, "c", 2), Some(CheckpointPassed::KnowsTheRest(vec![0, 1])));
        assert_eq!(passed(&course, "ac", 2), Some(CheckpointPassed::KnowsTheRest(vec![1])));
        assert_eq!(passed(&course, "abc", 2), None);
        assert_eq!(passed(&course, "ac", 0), None, "no checkpoint");
        assert_eq!(passed(&course, "ab", 2), None, "not passed");
        course.exercises[1].checkpoint = true;
        assert_eq!(passed(&course, "c", 2), Some(CheckpointPassed::Needs(vec![1])));
        assert_eq!(passed(&course, "ab", 1), None, "the usual way");
        assert_eq!(passed(&course, "bc", 2), Some(CheckpointPassed::KnowsTheRest(vec![0])));
    }

    proptest! {
        #[test]
        fn every_exercise_of_the_road_stands_somewhere(
            done in "[a-f]{0,6}",
            skipped in "[a-f]{0,6}",
            web in any::<bool>(),
            current in "[a-g]?",
        ) {
            let course = course();
            let (mut progress, learning) = states(&done, &skipped, if web { &["web"] } else { &[] });
            progress.current = Some(current).filter(|name| !name.is_empty());
            let road = Road::new(&course, &progress, &learning);
            let count = road.count();
            prop_assert_eq!(count.all(), road.exercises().count());
            prop_assert!(road.exercises().all(|index| (road.standing(index) == Standing::Done) == done.contains(&course.exercises[index].name)));
            // There is something current as long as there is something to do, and the way leads to the end.
            prop_assert!(count.pending == 0 || road.current().is_some());
            let mut progress = progress.clone();
            let mut steps = 0;
            while let Some(current) = Road::new(&course, &progress, &learning).current() {
                progress.mark_passed(&course.exercises[current].name, Timestamp(2));
                let next = Road::new(&course, &progress, &learning).next_after(current);
                progress.set_current(&course.exercises[next.unwrap_or(current)].name);
                steps += 1;
                prop_assert!(steps <= 7);
            }
            prop_assert_eq!(Road::new(&course, &progress, &learning).count().pending, 0);
        }
    }
}
