//! What the screens need to know about an exercise, taken from the course and the learner's progress.

use std::path::Path;

use super::encouragement::SmallMap;
use crate::{
    course::{Course, Exercise},
    layout::{EXERCISES_DIR, slashes},
    progress::{CheckpointPassed, Road, RoadCount},
};

/// A file as the learner reads it and as a terminal opens it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileLink {
    /// The path in words.
    pub shown: String,
    /// A `file:` URL.
    pub url: Option<String>,
}

/// An exercise with its place in the course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExerciseView {
    /// Its name: `slicing1`.
    pub name: String,
    /// Its title: `Slicing from both ends`.
    pub title: String,
    /// The folder name of its phase.
    pub phase: String,
    /// Its number within the phase, from 1.
    pub position: usize,
    /// How many exercises the phase has.
    pub phase_total: usize,
    /// The file to edit, without the leading `exercises/`.
    pub path: FileLink,
    /// The file with the task, where it is not in the file to edit.
    pub instructions: Option<FileLink>,
    /// It is done once more.
    pub is_review: bool,
    /// It shows what the learner can do alone.
    pub checkpoint: bool,
    /// About how long it should take.
    pub minutes: Option<u16>,
    /// Every hint, in the order in which they are shown.
    pub hints: Vec<String>,
    /// How many of them are on the screen.
    pub hints_shown: usize,
    /// Where to read more; told with the last hint.
    pub links: Vec<String>,
    /// It has passed before.
    pub is_done: bool,
    /// How many exercises of the road are done.
    pub done: usize,
    /// How many of them there are to do, done or not.
    pub total: usize,
    /// How many of them are skipped.
    pub skipped: usize,
}

/// What to say after a pass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AfterPass {
    /// A line or two of the author's.
    pub praise: Option<String>,
    /// How far the learner has come, where this pass is a step to remember.
    pub milestone: Option<String>,
    /// The road behind, where it is time to look at it.
    pub map: Option<SmallMap>,
    /// The solution to compare with.
    pub solution: Option<FileLink>,
    /// The exercise that is now the current one: its title and its file.
    pub next: Option<(String, FileLink)>,
    /// What the pass of a checkpoint allows, in a sentence or two.
    pub checkpoint: Option<String>,
    /// The course's closing message, when nothing is left to do.
    pub final_message: Option<String>,
    /// At the end of the road: where it may go on, in a sentence.
    pub tracks: Option<String>,
}

/// How a screen is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Every failure and all output, not only the first and the ends (`v`).
    pub show_all: bool,
    /// Rows of the window, where there is one: what fits in it is shown whole.
    pub rows: Option<usize>,
}

impl FileLink {
    /// A file of a course; `shown` is relative to the course's root and loses its leading `exercises/`.
    pub fn of_course(course: &Course, path: &Path) -> Self {
        let shown = path.strip_prefix(EXERCISES_DIR).unwrap_or(path);
        Self { shown: slashes(shown), url: file_url(&course.root.join(path)) }
    }

    /// The file with the task of an exercise, where there is one besides the starter.
    pub fn of_instructions(course: &Course, exercise: &Exercise) -> Option<Self> {
        exercise.instructions.as_ref().map(|file| Self::of_course(course, &exercise.dir.join(file)))
    }
}

impl ExerciseView {
    /// The exercise as it is now.
    pub fn new(road: &Road<'_>, exercise: &Exercise) -> Self {
        let (course, state) = (road.course(), road.progress());
        let in_phase: Vec<_> = course.exercises.iter().filter(|other| other.phase == exercise.phase).collect();
        let position = in_phase.iter().position(|other| other.name == exercise.name).map_or(1, |index| index + 1);
        let count = road.count();
        Self {
            name: exercise.name.clone(),
            title: exercise.title.clone(),
            phase: exercise.phase.clone(),
            position,
            phase_total: in_phase.len(),
            path: FileLink::of_course(course, &exercise.path()),
            instructions: FileLink::of_instructions(course, exercise),
            is_review: exercise.review.is_some(),
            checkpoint: exercise.checkpoint,
            minutes: exercise.minutes,
            hints: exercise.hints.clone(),
            links: exercise.docs.clone(),
            hints_shown: (state.hints_seen(&exercise.name) as usize).min(exercise.hints.len()),
            is_done: state.is_done(&exercise.name),
            done: count.done,
            total: count.to_do(),
            skipped: count.skipped,
        }
    }
}

impl AfterPass {
    /// What to say after a pass of `exercise`, which is already recorded. `next` is where the learner goes on, `solution` where they find the
    /// solution, `keys` says how they do what is offered.
    pub fn new(
        road: &Road<'_>,
        exercise: usize,
        next: Option<usize>,
        solution: Option<FileLink>,
        keys: &impl OfferWords,
    ) -> Self {
        let course = road.course();
        let it = &course.exercises[exercise];
        let is_complete = road.count().is_complete();
        let next = next.map(|next| &course.exercises[next]);
        Self {
            praise: it.praise.clone(),
            milestone: milestone(road, it),
            map: None,
            solution,
            next: next.map(|next| (next.title.clone(), FileLink::of_course(course, &next.path()))),
            checkpoint: checkpoint(road, exercise, keys),
            final_message: is_complete.then(|| course.info.final_message.clone()),
            tracks: is_complete.then(|| more_tracks(road, keys)).flatten(),
        }
    }
}

impl AfterPass {
    /// The same after a review, which leads nowhere else: with when it comes back, where that is known.
    #[must_use]
    pub fn of_review(self, comes_back: &str) -> Self {
        let milestone = (!comes_back.is_empty()).then(|| format!("Reviewed: {comes_back}."));
        Self { solution: self.solution, milestone, ..Self::default() }
    }
}

/// How a learner does what is offered: by a key, or by a command.
pub trait OfferWords {
    /// `` `a` marks `` the rest of a phase as known.
    fn skip_rest(&self, phase: &str) -> String;

    /// `` `T` shows `` the tracks.
    fn tracks(&self) -> String;
}

/// Typed in a shell.
pub struct CommandOffers;

impl OfferWords for CommandOffers {
    fn skip_rest(&self, phase: &str) -> String {
        format!("`pythlings skip {phase}` marks")
    }

    fn tracks(&self) -> String {
        "`pythlings tracks` shows".to_owned()
    }
}

/// What the pass of a checkpoint allows.
fn checkpoint(road: &Road<'_>, exercise: usize, keys: &impl OfferWords) -> Option<String> {
    let course = road.course();
    let phase = &course.exercises[exercise].phase;
    let title = course.phase(phase).map_or(phase.as_str(), |phase| phase.title.as_str());
    Some(match road.checkpoint_passed(exercise)? {
        CheckpointPassed::KnowsTheRest(rest) => {
            let marks = keys.skip_rest(phase);
            let others =
                if rest.len() == 1 { "the exercise".to_owned() } else { format!("the {} exercises", rest.len()) };
            format!(
                "You know your way round here. If you like, {marks} {others} left in \"{title}\" as known: skipped, and there whenever you want."
            )
        }
        CheckpointPassed::Needs(needed) => {
            let names: Vec<String> =
                needed.iter().map(|index| format!("`{}`", course.exercises[*index].name)).collect();
            format!("If you also pass {}, you may mark the rest of \"{title}\" as known.", listed(&names))
        }
    })
}

/// Where the road may go on.
fn more_tracks(road: &Road<'_>, keys: &impl OfferWords) -> Option<String> {
    let tracks = road.tracks();
    let titles = tracks.iter().filter(|track| !track.is_chosen && !track.is_coming());
    let titles: Vec<String> = titles.map(|track| track.track.title.clone()).collect();
    (!titles.is_empty()).then(|| format!("You can go on with {}: {} what each is for.", either(&titles), keys.tracks()))
}

/// `a, b and c`
pub fn listed(names: &[String]) -> String {
    joined(names, "and")
}

/// `a, b or c`
fn either(names: &[String]) -> String {
    joined(names, "or")
}

fn joined(names: &[String], word: &str) -> String {
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} {word} {last}", others.join(", ")),
        _ => names.concat(),
    }
}

/// Passes between two that are remembered.
const STEP: usize = 10;

/// How far the learner has come with the pass of this exercise: at the end of a phase, half way, and at every tenth. `None` for other passes,
/// for one that is not the latest, and when everything is done, because then the course has the last word.
fn milestone(road: &Road<'_>, exercise: &Exercise) -> Option<String> {
    let (course, state) = (road.course(), road.progress());
    let at = state.done.get(&exercise.name)?.at;
    let count = road.count();
    let (done, total) = (count.done, count.to_do());
    if count.pending == 0 || state.done.values().any(|other| other.at > at) {
        return None;
    }
    let phase = course.phase(&exercise.phase)?;
    let of_phase = road.count_of(road.of_phase(&phase.name));
    Some(if of_phase.pending == 0 {
        let all = match of_phase {
            RoadCount { done, skipped: 0, .. } => format!("all {done} are done"),
            RoadCount { done, skipped, .. } => format!("{done} are done, {skipped} skipped"),
        };
        format!("That was the last of {}: {all}. {done} of {total} in the whole course.", phase.title)
    } else if total >= 2 * STEP && done == total.div_ceil(2) {
        format!("Half way: {done} of {total}.")
    } else if done.is_multiple_of(STEP) {
        format!("{done} of {total} done.")
    } else {
        return None;
    })
}

/// The `file:` URL of an absolute path (RFC 8089); `None` for a relative one.
pub fn file_url(path: &Path) -> Option<String> {
    if !path.is_absolute() {
        return None;
    }
    let text = path.to_str()?;
    let text = if cfg!(windows) { text.trim_start_matches(r"\\?\").replace('\\', "/") } else { text.to_owned() };
    let mut url = String::from(if text.starts_with('/') { "file://" } else { "file:///" });
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => url.push(char::from(byte)),
            b':' if cfg!(windows) => url.push(':'),
            _ => {
                let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0').to_ascii_uppercase();
                url.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{LearningState, ProgressState};

    #[cfg(unix)]
    #[test]
    fn a_url_has_only_characters_that_a_url_may_have() {
        assert_eq!(file_url(Path::new("/home/ü b/x.py")).as_deref(), Some("file:///home/%C3%BC%20b/x.py"));
        assert_eq!(file_url(Path::new("x.py")), None);
    }

    #[test]
    fn steps_to_remember_are_told_once() {
        let exercise = |number: usize| Exercise {
            name: format!("e{number}"),
            phase: if number < 12 { "00_start".into() } else { "01_core".into() },
            ..Exercise::default()
        };
        let phase =
            |name: &str, title: &str| crate::course::Phase { name: name.into(), title: title.into(), track: None };
        let course = Course {
            phases: vec![phase("00_start", "The start"), phase("01_core", "Core")],
            exercises: (0..35).map(exercise).collect(),
            ..Course::default()
        };
        let mut state = ProgressState::default();
        let learning = LearningState::default();
        let mut told = Vec::new();
        for (number, exercise) in course.exercises.iter().enumerate() {
            state.mark_passed(&exercise.name, crate::timestamp::Timestamp(number as u64));
            let road = Road::new(&course, &state, &learning);
            told.extend(milestone(&road, exercise));
            assert!(number == 0 || milestone(&road, &course.exercises[0]).is_none(), "looking back");
        }
        assert_eq!(
            told,
            [
                "10 of 35 done.",
                "That was the last of The start: all 12 are done. 12 of 35 in the whole course.",
                "Half way: 18 of 35.",
                "20 of 35 done.",
                "30 of 35 done.",
            ]
        );
    }

    #[test]
    fn a_path_is_read_with_slashes_and_without_exercises() {
        let course = Course { root: "/c".into(), ..Course::default() };
        assert_eq!(FileLink::of_course(&course, Path::new("exercises/01_core/x.py")).shown, "01_core/x.py");
        assert_eq!(FileLink::of_course(&course, Path::new("solutions/x.py")).shown, "solutions/x.py");
    }
}
