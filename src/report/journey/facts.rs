//! What there is to tell of a learner's way, as data.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{super::json::line_of, firmness::Firmness};
use crate::{
    course::{Exercise, rules::Topics},
    diary::DiaryNote,
    progress::{LearningState, Road, Standing},
    timestamp::{Day, Timestamp},
};

/// Version of the object. It grows when a field changes its meaning or goes, not when one comes.
const FORMAT_VERSION: u32 = 1;
/// Days that the calendar shows, today included: a year, and what fills its first week.
const YEAR: u32 = 365;
/// Exercises that are named as what comes after the next one.
const AHEAD: usize = 3;
/// Passes between two that are milestones.
const STEP: usize = 50;

/// What the facts are made from.
pub struct JourneySources<'a> {
    /// What counts, and how each exercise stands.
    pub road: &'a Road<'a>,
    /// Places of exercises whose files the learner has changed.
    pub begun: &'a BTreeSet<usize>,
    /// The syllabus, for the titles of topics; where there is none, their slugs are read as words.
    pub topics: &'a Topics,
    /// Of the diary, the oldest first.
    pub notes: Vec<DiaryNote>,
    pub now: Timestamp,
    /// The learner's day of a moment.
    pub day_of: &'a dyn Fn(Timestamp) -> Day,
}

/// A learner's way through a course.
#[derive(Debug, Clone, Serialize)]
pub struct Journey {
    format_version: u32,
    /// The title of the course.
    pub course: String,
    /// The day on which this was found out.
    pub day: Day,
    pub totals: JourneyTotals,
    /// What comes next; nothing when all is done.
    pub next: Option<NextStop>,
    /// In course order.
    pub phases: Vec<Stretch>,
    /// Topics of exercises that are done, in course order.
    pub topics: Vec<TopicRow>,
    /// Days of the last year on which something happened, the oldest first.
    pub days: Vec<DayRow>,
    /// The oldest first.
    pub milestones: Vec<Landmark>,
    /// Projects that are done, the oldest first.
    pub projects: Vec<Landmark>,
    /// The oldest first.
    pub notes: Vec<JourneyNote>,
}

/// Sums, over all the time that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct JourneyTotals {
    pub exercises: usize,
    pub done: usize,
    pub skipped: usize,
    pub begun: usize,
    /// Checks up to the first passes of what is done.
    pub tries: u64,
    /// Days on which something happened.
    pub days: usize,
    pub minutes: u64,
    /// The first of these days.
    pub since: Option<Day>,
    /// Exercises that are due to come back.
    pub due: usize,
}

/// One phase of the road.
#[derive(Debug, Clone, Serialize)]
pub struct Stretch {
    pub phase: String,
    pub title: String,
    pub done: usize,
    pub skipped: usize,
    pub exercises: Vec<Stop>,
}

/// One exercise of the road.
#[derive(Debug, Clone, Serialize)]
pub struct Stop {
    pub exercise: String,
    pub title: String,
    pub kind: StopKind,
    pub state: StopState,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Checks so far, or up to the first pass.
    pub tries: u32,
    /// Hints seen.
    pub hints: u32,
    /// How firmly it sits, where it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firmness: Option<Firmness>,
}

/// What an exercise is on the road.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopKind {
    Exercise,
    /// It shows what the learner can do alone.
    Checkpoint,
    /// Something larger, with a brief.
    Project,
}

/// How far an exercise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopState {
    Done,
    /// The learner has said that they know it.
    Skipped,
    /// The one to go on with.
    Next,
    /// Its files are changed, or it was checked, and it has not passed.
    Begun,
    Pending,
}

/// What comes next.
#[derive(Debug, Clone, Serialize)]
pub struct NextStop {
    pub exercise: String,
    pub title: String,
    /// The title of its phase.
    pub phase: String,
    /// The file to edit, relative to the course's folder, with `/` on every system.
    pub path: String,
    /// About how long it should take, where its author says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Titles of its topics.
    pub topics: Vec<String>,
    /// Titles of some that follow.
    pub then: Vec<String>,
}

/// A topic of which something is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TopicRow {
    pub topic: String,
    pub title: String,
    /// The folder name of the phase in which it comes first.
    pub phase: String,
    pub done: usize,
    /// Exercises of the course that are about it.
    pub exercises: usize,
    pub firmness: Firmness,
    /// Whether reviews say so, or only the first time.
    pub reviewed: bool,
}

/// What happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DayRow {
    pub day: Day,
    pub minutes: u32,
    /// Exercises done on it.
    pub done: u32,
}

/// Something to remember, on the day on which it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Landmark {
    pub day: Day,
    pub title: String,
}

/// A note of the learner's diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JourneyNote {
    /// The day that it is below, if any.
    pub day: Option<Day>,
    /// What it is about.
    pub exercise: String,
    /// Markdown, as it was typed.
    pub text: String,
}

impl Journey {
    /// Finds out all there is to tell.
    pub fn new(sources: JourneySources<'_>) -> Self {
        let JourneySources { road, now, .. } = sources;
        let (course, learning) = (road.course(), road.learning());
        let stops: Vec<Stop> = road.exercises().map(|place| stop(&sources, place)).collect();
        let day = (sources.day_of)(now);
        let days = all_days(&stops, learning);
        let count = |state| stops.iter().filter(|stop| stop.state == state).count();
        let done = stops.iter().filter(|stop| stop.is_done()).count();
        let totals = JourneyTotals {
            exercises: stops.len(),
            done,
            skipped: count(StopState::Skipped),
            begun: count(StopState::Begun),
            tries: stops.iter().filter(|stop| stop.is_done()).map(|stop| u64::from(stop.tries)).sum(),
            days: days.len(),
            minutes: days.iter().map(|row| u64::from(row.minutes)).sum(),
            since: days.first().map(|row| row.day),
            due: learning.reviews.values().filter(|card| card.due <= now).count(),
        };
        let phases = stretches(road, &stops);
        Self {
            format_version: FORMAT_VERSION,
            course: course.info.title.clone(),
            day,
            next: next(&sources),
            topics: topics(&sources, &stops),
            days: days.into_iter().filter(|row| row.day > day.before(YEAR) && row.day <= day).collect(),
            milestones: milestones(&phases, totals.to_do()),
            projects: projects(&stops),
            totals,
            phases,
            notes: sources.notes.into_iter().map(JourneyNote::from).collect(),
        }
    }

    /// The line for it, with its line end.
    pub fn line(&self) -> String {
        line_of(self)
    }
}

impl From<DiaryNote> for JourneyNote {
    fn from(DiaryNote { day, exercise, text }: DiaryNote) -> Self {
        Self { day, exercise, text }
    }
}

impl JourneyTotals {
    /// What there is to do, done or not: what is skipped is not among it.
    pub fn to_do(&self) -> usize {
        self.exercises - self.skipped
    }
}

impl Stop {
    /// Whether it has passed; the one to go on with may have.
    pub fn is_done(&self) -> bool {
        self.day.is_some()
    }
}

impl StopKind {
    /// Projects and milestones are known by their topics.
    fn of(exercise: &Exercise) -> Self {
        let is_project =
            |topic: &String| ["project-", "milestone-", "capstone-"].iter().any(|start| topic.starts_with(start));
        if exercise.checkpoint {
            Self::Checkpoint
        } else if exercise.topics.iter().any(is_project) {
            Self::Project
        } else {
            Self::Exercise
        }
    }
}

fn stop(sources: &JourneySources<'_>, place: usize) -> Stop {
    let road = sources.road;
    let (exercise, progress) = (&road.course().exercises[place], road.progress());
    let name = &exercise.name;
    let done = progress.done.get(name);
    let tries = done.map_or_else(|| progress.attempts.get(name).copied().unwrap_or(0), |done| done.attempts);
    let hints = progress.hints_seen(name);
    let state = match road.standing(place) {
        _ if road.current() == Some(place) => StopState::Next,
        Standing::Done => StopState::Done,
        Standing::Skipped => StopState::Skipped,
        Standing::Pending if tries > 0 || sources.begun.contains(&place) => StopState::Begun,
        Standing::Pending => StopState::Pending,
    };
    let firmness = done.map(|_| match road.learning().reviews.get(name) {
        Some(card) => Firmness::of_card(card, sources.now),
        None => Firmness::of_first_time(tries, hints),
    });
    Stop {
        exercise: name.clone(),
        title: exercise.title.clone(),
        kind: StopKind::of(exercise),
        state,
        day: done.map(|done| (sources.day_of)(done.at)),
        tries,
        hints,
        firmness,
    }
}

fn stretches(road: &Road<'_>, stops: &[Stop]) -> Vec<Stretch> {
    let course = road.course();
    let of_phase = |name: &str| -> Vec<Stop> {
        let both = road.exercises().map(|place| &course.exercises[place]).zip(stops);
        both.filter(|(exercise, _)| exercise.phase == name).map(|(_, stop)| stop.clone()).collect()
    };
    let stretch = |(name, title): (&str, &str)| {
        let exercises = of_phase(name);
        Stretch {
            phase: name.to_owned(),
            title: title.to_owned(),
            done: exercises.iter().filter(|stop| stop.is_done()).count(),
            skipped: exercises.iter().filter(|stop| stop.state == StopState::Skipped).count(),
            exercises,
        }
    };
    let phases = course.phases.iter().map(|phase| stretch((&phase.name, &phase.title)));
    phases.filter(|stretch| !stretch.exercises.is_empty()).collect()
}

/// Every day on which there was work or a pass, the oldest first. What a file holds that is no day is left out.
fn all_days(stops: &[Stop], learning: &LearningState) -> Vec<DayRow> {
    let mut days: BTreeMap<Day, DayRow> = BTreeMap::new();
    let at = |days: &mut BTreeMap<Day, DayRow>, day: Day, minutes: u32, done: u32| {
        let row = days.entry(day).or_insert(DayRow { day, minutes: 0, done: 0 });
        row.minutes = row.minutes.saturating_add(minutes);
        row.done += done;
    };
    for (day, study) in &learning.days {
        if let Ok(day) = day.parse() {
            at(&mut days, day, study.minutes, 0);
        }
    }
    for day in stops.iter().filter_map(|stop| stop.day) {
        at(&mut days, day, 0, 1);
    }
    days.into_values().filter(|row| row.minutes > 0 || row.done > 0).collect()
}

fn next(sources: &JourneySources<'_>) -> Option<NextStop> {
    let road = sources.road;
    let (place, course) = (road.current()?, road.course());
    let exercise = &course.exercises[place];
    let phase = course.phases.iter().find(|phase| phase.name == exercise.phase);
    let ahead = road.exercises().filter(|other| *other > place && road.standing(*other) == Standing::Pending);
    let then = ahead.take(AHEAD).map(|place| &course.exercises[place]);
    Some(NextStop {
        exercise: exercise.name.clone(),
        title: exercise.title.clone(),
        phase: phase.map_or_else(|| exercise.phase.clone(), |phase| phase.title.clone()),
        path: exercise.path().to_string_lossy().replace('\\', "/"),
        minutes: exercise.minutes,
        topics: exercise.topics.iter().map(|slug| title_of(sources.topics, slug)).collect(),
        then: then.map(|exercise| exercise.title.clone()).collect(),
    })
}

fn topics(sources: &JourneySources<'_>, stops: &[Stop]) -> Vec<TopicRow> {
    struct SeenTopic<'a> {
        phase: &'a str,
        order: usize,
        exercises: usize,
        known: Vec<Firmness>,
        reviewed: bool,
    }
    let mut seen: BTreeMap<&str, SeenTopic<'_>> = BTreeMap::new();
    let road = sources.road;
    for (place, stop) in road.exercises().zip(stops) {
        let exercise = &road.course().exercises[place];
        for slug in exercise.topics.iter().filter(|_| stop.kind == StopKind::Exercise) {
            let topic = seen.entry(slug.as_str()).or_insert(SeenTopic {
                phase: &exercise.phase,
                order: place,
                exercises: 0,
                known: Vec::new(),
                reviewed: false,
            });
            topic.exercises += 1;
            topic.known.extend(stop.firmness);
            topic.reviewed |= stop.is_done() && road.learning().reviews.contains_key(&exercise.name);
        }
    }
    let mut rows: Vec<(usize, TopicRow)> = seen
        .into_iter()
        .filter_map(|(slug, seen)| {
            let row = TopicRow {
                topic: slug.to_owned(),
                title: title_of(sources.topics, slug),
                phase: seen.phase.to_owned(),
                done: seen.known.len(),
                exercises: seen.exercises,
                firmness: Firmness::mean(&seen.known)?,
                reviewed: seen.reviewed,
            };
            Some((seen.order, row))
        })
        .collect();
    rows.sort_by_key(|(order, _)| *order);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The title that the syllabus gives a topic, else its slug in words.
fn title_of(topics: &Topics, slug: &str) -> String {
    if let Some(topic) = topics.topics.iter().find(|topic| topic.slug == slug) {
        return topic.title.clone();
    }
    let words = slug.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The first pass, every fiftieth, half of the road, checkpoints, and the ends of phases.
fn milestones(phases: &[Stretch], total: usize) -> Vec<Landmark> {
    let mut found: Vec<Landmark> = Vec::new();
    let mut passes: Vec<(Day, &Stop)> =
        phases.iter().flat_map(|phase| &phase.exercises).filter_map(|stop| Some((stop.day?, stop))).collect();
    // The sort is stable: what was done on the same day stays in course order.
    passes.sort_by_key(|(day, _)| *day);
    for (count, (day, stop)) in (1..).zip(&passes) {
        let title = if count == 1 {
            Some(format!("The first one: {}", stop.title))
        } else if count == total {
            Some(format!("All {total} done"))
        } else if total >= 2 * STEP && count == total.div_ceil(2) {
            Some(format!("Half way: {count} of {total}"))
        } else if count.is_multiple_of(STEP) {
            Some(format!("{count} done"))
        } else {
            None
        };
        found.extend(title.map(|title| Landmark { day: *day, title }));
        if stop.kind == StopKind::Checkpoint {
            found.push(Landmark { day: *day, title: stop.title.clone() });
        }
    }
    let ends = phases.iter().filter(|phase| phase.done > 0 && phase.done + phase.skipped == phase.exercises.len());
    found.extend(ends.filter_map(|phase| {
        let day = phase.exercises.iter().filter_map(|stop| stop.day).max()?;
        Some(Landmark { day, title: format!("The end of {}", phase.title) })
    }));
    found.sort_by_key(|landmark| landmark.day);
    found
}

fn projects(stops: &[Stop]) -> Vec<Landmark> {
    let projects = stops.iter().filter(|stop| stop.kind == StopKind::Project);
    let mut found: Vec<Landmark> =
        projects.filter_map(|stop| Some(Landmark { day: stop.day?, title: stop.title.clone() })).collect();
    found.sort_by_key(|landmark| landmark.day);
    found
}
