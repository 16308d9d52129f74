//! The check of all exercises, as far as the screen is concerned.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use super::{CheckError, Effect, ExerciseIndex, Model, Moment, Notice, Question, Screen, session::ELAPSED};
use crate::{
    engine::{
        Download,
        verdict::{Verdict, VerdictKind},
    },
    error::CommandError,
};

/// What is found is recorded in groups of this size, and the rest at the end: each time costs some milliseconds on the disk.
const GROUP: usize = 16;

/// What a check of all exercises is about. Exercises that nobody has begun are left alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckAllPlan {
    /// Those that are done, and those that the learner has changed.
    pub exercises: BTreeSet<ExerciseIndex>,
    /// What some of them need and this machine does not have.
    pub downloads: Vec<Download>,
}

/// A check of all exercises, in progress or ended.
#[derive(Debug, Clone)]
pub struct CheckAll {
    round: u64,
    since: Moment,
    redraw_at: Moment,
    /// What is being made ready, before the first verdict.
    pub preparing: Option<String>,
    plan: CheckAllPlan,
    /// Those that were done when it began.
    done: BTreeSet<ExerciseIndex>,
    /// Those that are not checked, because what they need is not to be downloaded.
    left_out: BTreeSet<ExerciseIndex>,
    found: BTreeMap<ExerciseIndex, VerdictKind>,
    unrecorded: Vec<(ExerciseIndex, VerdictKind)>,
    ended: Option<CheckAllEnd>,
}

#[derive(Debug, Clone)]
struct CheckAllEnd {
    took: Duration,
    trouble: Option<CommandError>,
    stopped: bool,
}

impl CheckAll {
    pub(super) fn new(round: u64, now: Moment, done: BTreeSet<ExerciseIndex>) -> Self {
        Self {
            round,
            since: now,
            redraw_at: now + ELAPSED,
            preparing: None,
            plan: CheckAllPlan::default(),
            done,
            left_out: BTreeSet::new(),
            found: BTreeMap::new(),
            unrecorded: Vec::new(),
            ended: None,
        }
    }

    /// It goes on.
    pub fn is_running(&self) -> bool {
        self.ended.is_none()
    }

    /// The learner ended it.
    pub fn was_stopped(&self) -> bool {
        self.ended.as_ref().is_some_and(|end| end.stopped)
    }

    /// Why it could not go on, and what to do.
    pub fn trouble(&self) -> Option<&CommandError> {
        self.ended.as_ref()?.trouble.as_ref()
    }

    /// How long it takes, or took.
    pub fn elapsed(&self, now: Moment) -> Duration {
        self.ended.as_ref().map_or(now.saturating_sub(self.since), |end| end.took)
    }

    /// What would have to be downloaded.
    pub fn downloads(&self) -> &[Download] {
        &self.plan.downloads
    }

    /// How many exercises are checked.
    pub fn total(&self) -> usize {
        self.plan.exercises.len() - self.left_out.len()
    }

    /// Those that the learner has begun or done.
    pub fn exercises(&self) -> &BTreeSet<ExerciseIndex> {
        &self.plan.exercises
    }

    /// How many are not checked because what they need is not to be downloaded.
    pub fn left_out(&self) -> usize {
        self.left_out.len()
    }

    /// Whether an exercise was done when the check began.
    pub fn was_done(&self, exercise: ExerciseIndex) -> bool {
        self.done.contains(&exercise)
    }

    fn begin(&mut self, now: Moment) -> Vec<Effect> {
        self.since = now;
        let exercises: Vec<ExerciseIndex> = self.plan.exercises.difference(&self.left_out).copied().collect();
        if exercises.is_empty() {
            return self.end(now, false, None);
        }
        vec![Effect::CheckAll(self.round, exercises)]
    }

    /// What was found so far, in course order.
    pub fn found(&self) -> impl Iterator<Item = (ExerciseIndex, VerdictKind)> + '_ {
        self.found.iter().map(|(index, kind)| (*index, *kind))
    }

    /// When the elapsed time is to be drawn.
    pub(super) fn redraw_at(&self) -> Option<Moment> {
        self.is_running().then_some(self.redraw_at)
    }

    pub(super) fn drawn_at(&mut self, now: Moment) {
        self.redraw_at = now + ELAPSED;
    }

    /// What is to be recorded now, if it is so much.
    fn take_unrecorded(&mut self, at_least: usize) -> Option<Effect> {
        if self.unrecorded.is_empty() || self.unrecorded.len() < at_least {
            return None;
        }
        Some(Effect::RecordFound(std::mem::take(&mut self.unrecorded)))
    }

    fn end(&mut self, now: Moment, stopped: bool, trouble: Option<CommandError>) -> Vec<Effect> {
        self.ended = Some(CheckAllEnd { took: now.saturating_sub(self.since), trouble, stopped });
        self.take_unrecorded(1).into_iter().collect()
    }
}

impl Model {
    fn check_all(&mut self, round: u64) -> Option<&mut CheckAll> {
        match &mut self.screen {
            Screen::CheckAll(check) if check.round == round && check.is_running() => Some(check),
            _ => None,
        }
    }

    pub(super) fn planned(&mut self, round: u64, plan: Result<CheckAllPlan, CheckError>) -> Vec<Effect> {
        let now = self.now;
        let Some(check) = self.check_all(round) else { return Vec::new() };
        let mut effects = match plan {
            Ok(plan) => {
                check.plan = plan;
                if check.plan.downloads.is_empty() {
                    check.begin(now)
                } else {
                    self.question = Some(Question::Download);
                    Vec::new()
                }
            }
            Err(CheckError::Cancelled) => check.end(now, true, None),
            Err(CheckError::Failed(error)) => check.end(now, false, Some(error)),
        };
        effects.push(Effect::Draw);
        effects
    }

    /// The question about the downloads was answered.
    pub(super) fn answered(&mut self, download: bool) -> Vec<Effect> {
        let (now, course) = (self.now, &self.course);
        let Screen::CheckAll(check) = &mut self.screen else { return Vec::new() };
        if !download {
            let names = check.plan.downloads.iter().flat_map(|download| &download.exercises);
            check.left_out = names.filter_map(|name| course.position(name)).collect();
        }
        check.begin(now)
    }

    pub(super) fn preparing_all(&mut self, round: u64, what: String) -> Vec<Effect> {
        let Some(check) = self.check_all(round) else { return Vec::new() };
        check.preparing = Some(what).filter(|what| !what.is_empty());
        vec![Effect::Draw]
    }

    pub(super) fn checked(&mut self, round: u64, verdict: &Verdict) -> Vec<Effect> {
        let Some(index) = self.course.position(&verdict.exercise) else { return Vec::new() };
        let was_done = self.state.is_done(&verdict.exercise);
        let Some(check) = self.check_all(round) else { return Vec::new() };
        check.preparing = None;
        check.found.insert(index, verdict.kind);
        if verdict.passed() != was_done {
            check.unrecorded.push((index, verdict.kind));
        }
        // The screen follows at its own pace: see `deadline`.
        check.take_unrecorded(GROUP).into_iter().collect()
    }

    pub(super) fn checked_all(&mut self, round: u64, result: Result<(), CheckError>) -> Vec<Effect> {
        let now = self.now;
        let Some(check) = self.check_all(round) else { return Vec::new() };
        let mut effects = match result {
            Ok(()) => check.end(now, false, None),
            Err(CheckError::Cancelled) => check.end(now, true, None),
            Err(CheckError::Failed(error)) => check.end(now, false, Some(error)),
        };
        effects.push(Effect::Draw);
        effects
    }

    /// Ends the check of all exercises; what was found so far stays.
    pub(super) fn stop_check_all(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Screen::CheckAll(check) = &mut self.screen else { return Vec::new() };
        if !check.is_running() {
            return Vec::new();
        }
        let mut effects = vec![Effect::StopCheckAll];
        effects.extend(check.end(now, true, None));
        let (count, total) = (check.found.len(), check.total());
        if count > 0 {
            self.notice = Some(Notice::info(format!("the check was stopped after {count} of {total}")));
        }
        effects
    }
}
