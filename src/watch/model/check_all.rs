//! The check of all exercises, as far as the screen is concerned.

use crate::error::CommandError;
use std::{collections::BTreeMap, time::Duration};

use super::{CheckError, Effect, ExerciseIndex, Model, Moment, Notice, Screen, session::ELAPSED};
use crate::engine::verdict::{Verdict, VerdictKind};

/// What is found is recorded in groups of this size, and the rest at the end: each time costs some milliseconds on the disk.
const GROUP: usize = 16;

/// A check of all exercises, in progress or ended.
#[derive(Debug, Clone)]
pub struct CheckAll {
    round: u64,
    since: Moment,
    redraw_at: Moment,
    /// What is being made ready, before the first verdict.
    pub preparing: Option<String>,
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
    pub(super) fn new(round: u64, now: Moment) -> Self {
        Self {
            round,
            since: now,
            redraw_at: now + ELAPSED,
            preparing: None,
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
        let total = self.course.exercises.len();
        let Screen::CheckAll(check) = &mut self.screen else { return Vec::new() };
        if !check.is_running() {
            return Vec::new();
        }
        let mut effects = vec![Effect::StopCheckAll];
        effects.extend(check.end(now, true, None));
        let count = check.found.len();
        self.notice = Some(Notice::info(format!("the check of all exercises was stopped after {count} of {total}")));
        effects
    }
}
