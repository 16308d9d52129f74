//! The exercise on the screen: saves, runs, verdicts.
//!
//! A save is not an instant. An editor may empty the file, write it, and close it; or write another file and rename it.
//! Three things follow:
//!
//! - An event that says the writer has finished (Linux says so) is acted on at once. Any other is acted on when nothing
//!   has followed for [`SETTLE`].
//! - Content that is less than before (a file empty or missing that was not) is looked at again after [`RELOOKS`] before it
//!   is believed: running it would waste a worker.
//! - A failure of content whose writer may not have finished is held back for [`HOLD`]. A pass never is.

use crate::error::CommandError;
use std::{
    collections::{BTreeSet, HashMap},
    mem,
    path::Path,
    time::Duration,
};

use super::{
    Arrival, Assignment, CheckError, Content, EditorUse, Effect, Ending, ExerciseIndex, Model, Moment, Notice, Screen,
};
use crate::{
    course::CourseKind,
    engine::verdict::{StepTimes, Verdict},
    progress::ProgressState,
    ui::view::FileLink,
    watch::content,
};

/// Events of one save arrive within a fraction of a millisecond of each other (5 ms on a busy machine).
const SETTLE: Duration = Duration::from_millis(8);
/// A file that is written all the time is still looked at this often.
const SETTLE_AT_MOST: Duration = Duration::from_millis(50);
/// From an event until a failure is believed, where the writer may not have finished.
const HOLD: Duration = Duration::from_millis(50);
/// An event so soon after a verdict may be about the time before it: the run may have read what was there between two saves
/// of the same content.
const LATE: Duration = Duration::from_millis(20);
/// When to look again at content that has shrunk.
const RELOOKS: [Duration; 2] = [Duration::from_millis(10), Duration::from_millis(50)];
/// How long changes of exercises that aren't on the screen are collected: one is a learner's, many are a tool's.
const GATHER: Duration = Duration::from_millis(100);
/// How long after a reset a change of that exercise is ours.
const OWN_CHANGE: Duration = Duration::from_secs(1);
/// Another process that records progress changes this file.
const PROGRESS_FILE: &str = ".pythlings/progress.toml";
/// And this one, if it changes how the learner goes about the course.
const LEARNING_FILE: &str = ".pythlings/learning.toml";
/// The last thing that `pythlings update` in another window writes, where the course has changed.
const COURSE_FILE: &str = ".pythlings/course.pack";
/// Events so soon after a run began belong to the save that it was begun for.
const SAME_SAVE: Duration = Duration::from_millis(500);
/// A run that takes longer says so.
const LONG: Duration = Duration::from_millis(300);
/// How often the elapsed time is drawn.
pub(super) const ELAPSED: Duration = Duration::from_millis(100);

/// What is known about the exercise on the screen.
#[derive(Debug, Clone)]
pub enum Panel {
    /// Nothing yet.
    Waiting,
    /// What the last check found.
    Verdict(Box<Verdict>),
    /// It could not be checked.
    Trouble(CommandError),
}

/// A run in progress.
#[derive(Debug, Clone)]
pub struct RunInProgress {
    /// Its number.
    pub(super) revision: u64,
    /// The content it was started for.
    content: Content,
    /// When it began.
    pub since: Moment,
    /// What it is getting ready.
    pub preparing: Option<String>,
    /// There were events since it began, and yet the content is the same: it may have read half of a save.
    touched: bool,
    /// When its elapsed time is to be drawn.
    redraw_at: Moment,
}

impl RunInProgress {
    /// It takes so long that the learner should hear about it.
    pub fn is_long(&self, now: Moment) -> bool {
        now >= self.since + LONG
    }
}

/// How the exercise came to be on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ArrivedBy {
    /// By what is current, or by a choice of the learner's.
    Choice,
    /// The learner looks back, and has not touched anything since.
    LookingBack,
    /// It was saved.
    Save,
}

/// Another exercise that is being looked at because it may have been saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct SavedElsewhere {
    assignment: Assignment,
    /// There was an event of it; otherwise we look because events were lost.
    saved: bool,
}

/// The exercise on the screen.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) shown: Assignment,
    pub(super) panel: Panel,
    pub(super) run: Option<RunInProgress>,
    /// How it came to be on the screen.
    pub(super) arrived: ArrivedBy,
    /// It had an event, and we haven't looked since.
    saved: bool,
    /// When the last run began.
    run_at: Moment,
    /// Number of the last run.
    revision: u64,
    /// The content that the run in progress, or what is on the screen, is about.
    covered: Option<Content>,
    /// What exercises held when we last looked and believed it.
    known: HashMap<Assignment, Content>,
    /// Run whatever the content is.
    forced: bool,
    /// When to look, and when the first event came that asks for it.
    look_at: Option<(Moment, Moment)>,
    /// How often in a row we didn't believe the content.
    relooks: usize,
    /// Until when we don't believe a failure.
    doubt_until: Moment,
    /// A failure that we don't believe yet.
    held: Option<(Moment, Box<Verdict>)>,
    /// Where the solution is.
    pub(super) solution: Option<FileLink>,
    /// A pass on its way to the disk.
    passing: Option<Box<Verdict>>,
    /// When the last run ended.
    verdict_at: Option<Moment>,
    /// When the exercise on the screen had its last event.
    touched_at: Option<Moment>,
    /// Other exercises that changed, and when to decide about them.
    others: BTreeSet<Assignment>,
    others_at: Option<Moment>,
    candidate: Option<SavedElsewhere>,
    /// An exercise we have just changed ourselves, and how long that counts.
    own_change: Option<(Assignment, Moment)>,
}

impl Session {
    pub(super) fn new(shown: Assignment) -> Self {
        Self {
            shown,
            panel: Panel::Waiting,
            run: None,
            arrived: ArrivedBy::Choice,
            saved: false,
            run_at: Moment::ZERO,
            revision: 0,
            covered: None,
            known: HashMap::new(),
            forced: false,
            look_at: None,
            relooks: 0,
            doubt_until: Moment::ZERO,
            held: None,
            solution: None,
            passing: None,
            verdict_at: None,
            touched_at: None,
            others: BTreeSet::new(),
            others_at: None,
            candidate: None,
            own_change: None,
        }
    }

    pub(super) fn deadline(&self) -> Option<Moment> {
        let look = self.look_at.map(|(at, _)| at);
        let held = self.held.as_ref().map(|(at, _)| *at);
        let run = self.run.as_ref().map(|run| run.redraw_at);
        [look, held, run, self.others_at].into_iter().flatten().min()
    }

    /// What it held is not known any more.
    pub(super) fn forget(&mut self, assignment: Assignment) {
        self.known.remove(&assignment);
    }

    /// The content that the run in progress, or what is on the screen, is about.
    pub(super) fn covered(&self) -> Option<Content> {
        self.covered
    }

    /// The same content is to be checked again when it is saved again.
    pub(super) fn uncover(&mut self) {
        self.covered = None;
    }

    /// Keeps a pass until it is on disk.
    pub(super) fn hold_pass(&mut self, verdict: Box<Verdict>) {
        self.passing = Some(verdict);
    }

    pub(super) fn take_pass(&mut self) -> Option<Box<Verdict>> {
        self.passing.take()
    }

    /// The run in progress isn't wanted any more, nor is anything waiting to become one.
    pub(super) fn drop_run(&mut self) {
        self.run = None;
        self.covered = None;
        self.held = None;
        self.passing = None;
        self.look_at = None;
        self.relooks = 0;
        self.doubt_until = Moment::ZERO;
        self.candidate = None;
    }
}

impl Model {
    /// Puts an exercise on the screen and checks it.
    pub(super) fn show(&mut self, assignment: Assignment, arrival: Arrival) -> Vec<Effect> {
        let mut effects = self.leave_screens();
        effects.extend(self.place_on_desk(assignment));
        if arrival == Arrival::Here && self.settings.editor == EditorUse::AtEachExercise {
            effects.push(Effect::OpenEditor(assignment, None));
        }
        effects
    }

    /// Makes an exercise the one that is checked, whatever is on the screen.
    pub(super) fn place_on_desk(&mut self, assignment: Assignment) -> Vec<Effect> {
        if assignment != self.session.shown {
            self.session.panel = Panel::Waiting;
            self.session.solution = None;
            self.show_all = false;
            self.notebook.shown.clear();
        }
        self.scroll.at = 0;
        self.session.drop_run();
        self.session.shown = assignment;
        self.session.arrived = ArrivedBy::Choice;
        self.session.saved = false;
        self.session.forced = true;
        let effects = [Effect::CancelRun, Effect::Focus(assignment), Effect::Draw, Effect::Look(assignment)];
        effects.into_iter().chain(self.read_notes()).collect()
    }

    /// Checks the exercise on the screen again, whether it has changed or not.
    pub(super) fn run_again(&mut self) -> Vec<Effect> {
        self.session.forced = true;
        self.look()
    }

    /// Events were lost: whatever may be on the screen next is looked at.
    pub(super) fn rescan(&mut self) -> Vec<Effect> {
        let mut effects = self.look();
        let current = self.current().map(Assignment::Exercise);
        if let Some(current) = current.filter(|current| *current != self.session.shown) {
            effects.extend(self.consider(current, false));
        }
        effects
    }

    fn look(&mut self) -> Vec<Effect> {
        self.session.look_at = None;
        vec![Effect::Look(self.session.shown)]
    }

    pub(super) fn file_changed(&mut self, path: &Path, settled: bool) -> Vec<Effect> {
        if path == Path::new(PROGRESS_FILE) {
            return vec![Effect::ReadProgress];
        }
        if path == Path::new(LEARNING_FILE) {
            return vec![Effect::ReadLearning, Effect::ReadReviews];
        }
        if path == Path::new(COURSE_FILE) && self.course.kind == CourseKind::Learner {
            return self.quit(Ending::CourseUpdated);
        }
        let Some((assignment, file)) = self.assignment_of(path) else { return Vec::new() };
        if !content::is_relevant(self.assigned(assignment), file) {
            return Vec::new();
        }
        if assignment != self.session.shown {
            return self.other_changed(assignment, settled);
        }
        self.session.touched_at = Some(self.now);
        let own = self.is_own_change(assignment);
        self.session.saved |= !own;
        if let Some(run) = self.session.run.as_mut().filter(|_| !own) {
            run.touched = true;
        }
        if self.session.run.is_none() && self.session.verdict_at.is_some_and(|at| self.now < at + LATE) {
            self.session.forced = true;
        }
        if settled {
            self.session.doubt_until = Moment::ZERO;
            return self.look();
        }
        self.session.doubt_until = self.now + HOLD;
        if let Some((until, _)) = &mut self.session.held {
            *until = self.session.doubt_until;
        }
        let first = self.session.look_at.map_or(self.now, |(_, first)| first);
        self.session.look_at = Some(((self.now + SETTLE).min(first + SETTLE_AT_MOST), first));
        Vec::new()
    }

    /// We have just changed the exercise ourselves: its events are no save of the learner's.
    fn is_own_change(&self, assignment: Assignment) -> bool {
        self.session.own_change.is_some_and(|(changed, until)| changed == assignment && self.now < until)
    }

    /// The exercise, or its review, that a path (relative to the course root) belongs to, and the path relative to its folder.
    fn assignment_of<'p>(&self, path: &'p Path) -> Option<(Assignment, &'p Path)> {
        let exercise = |dir: &Path| Some((Assignment::Exercise(*self.dirs.get(dir)?), path.strip_prefix(dir).ok()?));
        path.ancestors().find_map(exercise).or_else(|| self.review_of(path))
    }

    fn other_changed(&mut self, assignment: Assignment, settled: bool) -> Vec<Effect> {
        // A review that has ended is put away by us.
        if self.is_own_change(assignment) || self.has_ended(assignment) {
            return Vec::new();
        }
        // After a pass the next exercise is expected: its save is shown without delay.
        let is_current = self.current().map(Assignment::Exercise) == Some(assignment);
        if settled && is_current && self.session.others.iter().all(|other| *other == assignment) {
            return self.consider(assignment, true);
        }
        self.session.others.insert(assignment);
        self.session.others_at = Some(self.now + GATHER);
        Vec::new()
    }

    /// Another exercise may have been saved: looks whether it was. `saved`: there was an event of it.
    fn consider(&mut self, assignment: Assignment, saved: bool) -> Vec<Effect> {
        self.session.others.clear();
        self.session.others_at = None;
        self.session.candidate = Some(SavedElsewhere { assignment, saved });
        vec![Effect::Look(assignment)]
    }

    /// The changes of other exercises have been collected: a single one is the learner's. Of many the current one counts,
    /// but not while the exercise on the screen is among them.
    fn decide_about_others(&mut self) -> Vec<Effect> {
        let others = mem::take(&mut self.session.others);
        self.session.others_at = None;
        let shown_too = self.session.touched_at.is_some_and(|at| self.now < at + 2 * GATHER);
        let current = self.current().map(Assignment::Exercise).filter(|current| others.contains(current));
        let only = others.first().copied().filter(|_| others.len() == 1);
        match current.or(only).filter(|_| !shown_too) {
            Some(assignment) => self.consider(assignment, true),
            None if others.len() == 1 => self.say(Notice::info("another exercise changed, too; `l` lists them")),
            None => self.say(Notice::info(format!("{} other exercises changed, too; `l` lists them", others.len()))),
        }
    }

    pub(super) fn content(&mut self, assignment: Assignment, content: Content) -> Vec<Effect> {
        if assignment != self.session.shown {
            return self.content_of_candidate(assignment, content);
        }
        let before = self.session.known.get(&assignment).copied().unwrap_or(content);
        if content.is_doubtful_after(before) && self.session.relooks < RELOOKS.len() {
            let at = self.now + RELOOKS[self.session.relooks];
            self.session.relooks += 1;
            self.session.look_at = Some((at, at));
            return Vec::new();
        }
        self.session.relooks = 0;
        self.session.known.insert(assignment, content);
        let forced = mem::take(&mut self.session.forced);
        let saved = mem::take(&mut self.session.saved);
        if self.session.covered == Some(content) && !forced {
            let is_another_save = self.session.run.is_none() && self.now >= self.session.run_at + SAME_SAVE;
            return if saved && is_another_save { self.unchanged(assignment) } else { Vec::new() };
        }
        let mut effects = Vec::new();
        let changed = !forced || self.session.covered.is_some_and(|covered| covered != content);
        if changed && !self.is_own_change(assignment) {
            // A save is worth more than whatever else is on the screen.
            self.notice = None;
            effects.extend(self.leave_screens());
            self.session.arrived = ArrivedBy::Save;
        }
        if self.session.run.as_ref().is_some_and(|run| run.preparing.is_some()) {
            // Packages are being installed. Their run ends with a verdict of the older content, and that is found out.
            self.session.covered = None;
            return effects;
        }
        effects.extend(self.start_run(content));
        effects
    }

    fn content_of_candidate(&mut self, assignment: Assignment, content: Content) -> Vec<Effect> {
        let Some(candidate) = self.session.candidate.take_if(|candidate| candidate.assignment == assignment) else {
            self.session.known.insert(assignment, content);
            return Vec::new();
        };
        if self.session.known.get(&assignment) == Some(&content) {
            return if candidate.saved { self.unchanged(assignment) } else { Vec::new() };
        }
        // What was said before was about the other one.
        self.notice = None;
        let mut effects = Vec::new();
        if let Assignment::Exercise(exercise) = assignment
            && Some(exercise) != self.current()
            && !self.state.is_done(&self.course.exercises[exercise].name)
        {
            effects.push(Effect::Goto(exercise));
        }
        effects.extend(self.show(assignment, Arrival::Looking));
        self.session.arrived = ArrivedBy::Save;
        if let Assignment::Exercise(exercise) = assignment {
            self.notice = self.off_road_notice(exercise).or(self.notice.take());
        }
        effects
    }

    /// A save that leads to nothing is acknowledged, too.
    fn unchanged(&mut self, assignment: Assignment) -> Vec<Effect> {
        let text = if assignment == self.session.shown {
            "saved; nothing has changed since the last check".to_owned()
        } else {
            format!("`{}` was saved, and nothing in it has changed", self.assigned(assignment).name)
        };
        self.say(Notice::brief(text, self.now))
    }

    fn start_run(&mut self, content: Content) -> Vec<Effect> {
        self.session.revision += 1;
        self.session.run_at = self.now;
        self.session.held = None;
        self.session.passing = None;
        self.session.covered = Some(content);
        self.session.run = Some(RunInProgress {
            revision: self.session.revision,
            content,
            since: self.now,
            preparing: None,
            touched: false,
            redraw_at: self.now + LONG,
        });
        vec![Effect::Run(self.session.shown, self.session.revision)]
    }

    pub(super) fn preparing(&mut self, revision: u64, what: String) -> Vec<Effect> {
        match &mut self.session.run {
            Some(run) if run.revision == revision => run.preparing = Some(what).filter(|what| !what.is_empty()),
            _ => return Vec::new(),
        }
        vec![Effect::Draw]
    }

    pub(super) fn verdict(
        &mut self,
        revision: u64,
        result: Result<Box<Verdict>, CheckError>,
        content: Content,
    ) -> Vec<Effect> {
        let Some(run) = self.session.run.take_if(|run| run.revision == revision) else { return Vec::new() };
        self.session.verdict_at = Some(self.now);
        if content != run.content {
            // We may not have been told yet, so look as if we had.
            self.session.covered = None;
            let relook_is_due = self.session.look_at.is_some();
            return if relook_is_due { Vec::new() } else { self.content(self.session.shown, content) };
        }
        match result {
            Ok(verdict) if verdict.passed() => {
                let mut effects = self.passed(verdict);
                if run.touched {
                    effects.extend(self.run_again());
                }
                effects
            }
            _ if run.touched => self.run_again(),
            Ok(verdict) if self.session.doubt_until > self.now => {
                self.session.held = Some((self.session.doubt_until, verdict));
                Vec::new()
            }
            Ok(verdict) => self.failed(verdict),
            Err(CheckError::Cancelled) => {
                self.session.covered = None;
                self.say(Notice::info("the check was stopped; `r` runs it again"))
            }
            Err(CheckError::Failed(error)) => {
                // The machine may be repaired meanwhile: the same content is checked again when it is saved again.
                self.session.covered = None;
                self.set_panel(Panel::Trouble(error));
                vec![Effect::Draw]
            }
        }
    }

    fn passed(&mut self, verdict: Box<Verdict>) -> Vec<Effect> {
        let Assignment::Exercise(exercise) = self.session.shown else { return self.review_passed(verdict) };
        let advance = self.current() == Some(exercise);
        if self.state.is_done(&self.shown().name) && !advance {
            return self.show_pass(verdict);
        }
        self.session.passing = Some(verdict);
        vec![Effect::RecordPass { exercise, advance }]
    }

    /// Shows a pass that is on disk.
    pub(super) fn show_pass(&mut self, verdict: Box<Verdict>) -> Vec<Effect> {
        self.set_panel_of(verdict);
        self.draw_and_reveal(self.session.shown)
    }

    fn draw_and_reveal(&self, assignment: Assignment) -> Vec<Effect> {
        // Lines that are printed stay as they are: all must be known before.
        if self.settings.interactive {
            vec![Effect::Draw, Effect::Reveal(assignment)]
        } else {
            vec![Effect::Reveal(assignment), Effect::Draw]
        }
    }

    pub(super) fn pass_recorded(
        &mut self,
        exercise: ExerciseIndex,
        result: Result<Box<ProgressState>, String>,
    ) -> Vec<Effect> {
        let assignment = Assignment::Exercise(exercise);
        let verdict = self.session.passing.take_if(|_| assignment == self.session.shown);
        let is_shown = verdict.is_some();
        if let Some(verdict) = verdict {
            self.set_panel_of(verdict);
        }
        let mut effects = self.draw_and_reveal(assignment);
        match result {
            Ok(state) => {
                self.state = *state;
                if let Some(next) = self.current().map(Assignment::Exercise).filter(|current| *current != assignment) {
                    if !self.session.others.contains(&next) {
                        // What it holds before the learner reads of it is not a save.
                        effects.insert(0, Effect::Look(next));
                    }
                    effects.push(Effect::Prepare(next));
                }
                // It comes back some day; that is planned when everything else has been done.
                effects.push(Effect::ReadReviews);
            }
            Err(why) => {
                if is_shown {
                    self.session.covered = None;
                }
                let text = format!(
                    "it passes, but that could not be recorded: {why}; save it again, or press `r`, to try again"
                );
                self.notice = Some(Notice::warning(text));
            }
        }
        effects
    }

    pub(super) fn revealed(&mut self, assignment: Assignment, link: FileLink) -> Vec<Effect> {
        if assignment != self.session.shown {
            return Vec::new();
        }
        self.session.solution = Some(link);
        vec![Effect::Draw]
    }

    fn failed(&mut self, verdict: Box<Verdict>) -> Vec<Effect> {
        let kind = verdict.kind;
        self.set_panel_of(verdict);
        let mut effects = vec![Effect::Draw, Effect::Prepare(self.session.shown)];
        if self.session.shown.is_review() {
            effects.extend(self.review_failed(kind));
        } else if !self.state.is_done(&self.shown().name) {
            effects.push(Effect::RecordFailure(self.session.shown));
        }
        effects
    }

    pub(super) fn set_panel_of(&mut self, verdict: Box<Verdict>) {
        self.set_panel(Panel::Verdict(verdict));
    }

    fn set_panel(&mut self, panel: Panel) {
        if let (Panel::Verdict(before), Panel::Verdict(verdict)) = (&self.session.panel, &panel)
            && is_same(before, verdict)
        {
            // Nothing else on the screen would show that the save was noticed.
            self.notice.get_or_insert_with(|| Notice::brief("checked again: the same result as before", self.now));
        }
        self.scroll.at = 0;
        self.session.held = None;
        self.session.panel = panel;
        self.edition += 1;
    }

    pub(super) fn was_reset(&mut self, assignment: Assignment, result: Result<String, String>) -> Vec<Effect> {
        match result {
            Ok(sentence) => {
                self.hints.remove(&assignment);
                self.session.known.remove(&assignment);
                self.session.own_change = Some((assignment, self.now + OWN_CHANGE));
                self.notice = Some(Notice::info(sentence));
                let mut effects = vec![Effect::Draw];
                if assignment == self.session.shown {
                    effects.extend(self.look());
                    effects.extend(self.read_notes());
                }
                if matches!(self.screen, Screen::List(_)) {
                    effects.insert(0, Effect::FindBegun);
                }
                effects
            }
            Err(why) => self.say(Notice::warning(why)),
        }
    }

    pub(super) fn desk_tick(&mut self) -> Vec<Effect> {
        let now = self.now;
        let mut effects = Vec::new();
        if self.session.look_at.is_some_and(|(at, _)| at <= now) {
            effects.extend(self.look());
        }
        if let Some((_, verdict)) = self.session.held.take_if(|(at, _)| *at <= now) {
            effects.extend(self.failed(verdict));
        }
        if self.session.others_at.is_some_and(|at| at <= now) {
            effects.extend(self.decide_about_others());
        }
        if let Some(run) = self.session.run.as_mut().filter(|run| run.redraw_at <= now) {
            run.redraw_at = now + ELAPSED;
            effects.push(Effect::Draw);
        }
        effects
    }

    /// Back to the exercise from whatever else is on the screen.
    pub(super) fn leave_screens(&mut self) -> Vec<Effect> {
        self.question = None;
        let effects = match &mut self.screen {
            Screen::CheckAll(check) if check.is_running() => self.stop_check_all(),
            _ => Vec::new(),
        };
        self.screen = Screen::Exercise;
        effects
    }
}

/// Two verdicts that look the same.
fn is_same(before: &Verdict, now: &Verdict) -> bool {
    let of = |verdict: &Verdict| Verdict { duration: Duration::ZERO, steps: StepTimes::default(), ..verdict.clone() };
    of(before) == of(now)
}
