//! What the learner asks for.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{
    Arrival, Assignment, CheckAll, EditorUse, Effect, Ending, ExerciseIndex, Filter, ListScreen, Model, Notice,
    PageKind, Panel, Question, Screen, session::ArrivedBy,
};
use crate::{
    engine::verdict::{TestOutcome, Verdict, VerdictKind},
    terminal::key::Key,
    ui::page::Page,
    watch::action::{Action, KeyContext},
};

/// What to do about it.
const NO_EDITOR: &str = "no editor is known; start with `pythlings --edit-cmd CMD`, such as `--edit-cmd code`";

/// Whether an action makes sense now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Yes: the footer offers it, with this addition to its label.
    Footer(String),
    /// Yes, but the footer has more important things to say.
    Possible,
    /// No; why not.
    No(String),
}

impl Model {
    /// Whether an action makes sense now. The footer and the keys ask the same question.
    pub fn offer(&self, action: Action) -> Offer {
        match self.place() {
            KeyContext::Exercise => self.offer_on_exercise(action),
            KeyContext::List => match (action, self.list()) {
                (Action::ContinueHere | Action::Reset, Some(list)) if list.selected(self).is_none() => {
                    Offer::No("nothing is selected".to_owned())
                }
                (Action::Skip, Some(list)) => match list.selected(self) {
                    Some(selected) => self.offer_skip(selected),
                    None => Offer::No("nothing is selected".to_owned()),
                },
                (Action::Tracks, _) => self.offer_tracks(),
                (Action::Filter, Some(list)) => Offer::Footer(format!(": {}", list.filter.word())),
                _ => Offer::Footer(String::new()),
            },
            KeyContext::Note if action == Action::NoteInEditor && self.settings.editor == EditorUse::Nowhere => {
                Offer::No(NO_EDITOR.to_owned())
            }
            _ => Offer::Footer(String::new()),
        }
    }

    fn offer_on_exercise(&self, action: Action) -> Offer {
        let footer = || Offer::Footer(String::new());
        let no = |why: &str| Offer::No(why.to_owned());
        let exercise = self.shown();
        let passed = matches!(self.panel(), Panel::Verdict(verdict) if verdict.passed());
        let done = self.state().is_done(&exercise.name);
        match action {
            Action::Review => self.offer_of_reviews(),
            Action::Next if self.is_reviewing() => {
                Offer::No(format!("`{}` does not pass yet; `w` leaves its review for later", exercise.name))
            }
            Action::Next if self.session.shown.is_review() => footer(),
            Action::Previous if self.session.shown.is_review() => no("this is a review; `w` goes back to the course"),
            // Who looks at the solution has done with the review; that is asked first.
            Action::Solution | Action::Compare if self.is_reviewing() => Offer::Possible,
            Action::Next => match self.next() {
                Some(_) => footer(),
                None if self.is_at_a_fork() => footer(),
                None if self.current().is_none() => no("nothing is left to do; `l` lists the exercises"),
                None if self.cannot_be_checked() => no("this can't be checked here, and nothing else is left to do"),
                None => Offer::No(format!("`{}` does not pass yet; `l` lets you continue elsewhere", exercise.name)),
            },
            Action::Previous if self.previous().is_none() => no("this is the first exercise"),
            Action::Previous | Action::Solution | Action::Compare if passed => footer(),
            Action::Previous => Offer::Possible,
            Action::Solution | Action::Compare if done => Offer::Possible,
            Action::Solution | Action::Compare if exercise.checkpoint => {
                no("this is a checkpoint: you can see the solution once it passes")
            }
            Action::Solution | Action::Compare => Offer::No(format!(
                "you can see the solution once the exercise passes (`pythlings solution {} --anyway` shows it now)",
                exercise.name
            )),
            Action::KnowRest if passed && self.rest_of_phase().is_some() => footer(),
            Action::KnowRest => no(
                "once the checkpoints of a phase pass, this marks what is left of it as known; `l` and `s` skip one exercise",
            ),
            Action::Tracks => self.offer_tracks(),
            Action::Hint if exercise.checkpoint => {
                no("this is a checkpoint: it has no hints, and needs nothing that you have not seen before")
            }
            Action::Hint if exercise.hints.is_empty() => no("this exercise has no hints"),
            Action::Hint => {
                let (shown, all) = (self.hints_shown(self.session.shown) as usize, exercise.hints.len());
                if passed { Offer::Possible } else { Offer::Footer(format!(" {shown}/{all}")) }
            }
            Action::OpenArtifact => match self.artifact() {
                Some(_) => footer(),
                None if exercise.artifacts.is_empty() => no("this exercise leaves nothing to open"),
                None => no("the run has left nothing to open"),
            },
            // From the list, or by who knows the key: it is seldom what comes next.
            Action::CheckAll if self.current().is_some() => Offer::Possible,
            Action::Note if !passed => Offer::Possible,
            Action::Task | Action::Reset if passed => Offer::Possible,
            Action::Edit if self.settings.editor == EditorUse::Nowhere => no(NO_EDITOR),
            Action::Everything | Action::Again => match self.panel() {
                Panel::Verdict(verdict) if action == Action::Everything && has_more(verdict) => footer(),
                Panel::Verdict(_) => Offer::Possible,
                Panel::Trouble(_) if action == Action::Again => footer(),
                _ if action == Action::Again => Offer::Possible,
                _ => no("there is no verdict yet"),
            },
            _ => footer(),
        }
    }

    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        if let Offer::No(why) = self.offer(action) {
            return self.say(Notice::info(why));
        }
        match action {
            Action::Quit => self.quit(Ending::Asked),
            Action::Redraw => vec![Effect::DrawAnew],
            Action::Back => self.back(),
            Action::Yes | Action::No => self.answer(action == Action::Yes),
            Action::Stop => self.stop_check_all(),
            Action::List => {
                self.screen = Screen::List(ListScreen::at(self.shown_index()));
                vec![Effect::FindBegun]
            }
            Action::Help => {
                self.screen = Screen::Help;
                self.scroll.at = 0;
                Vec::new()
            }
            Action::CheckAll => {
                self.round += 1;
                self.scroll.at = 0;
                let done = self.course.names().enumerate().filter(|(_, name)| self.state.is_done(name));
                let done: BTreeSet<ExerciseIndex> = done.map(|(index, _)| index).collect();
                self.screen = Screen::CheckAll(CheckAll::new(self.round, self.now, done.clone()));
                vec![Effect::PlanCheckAll(self.round, done)]
            }
            Action::Next => self.go_on(),
            Action::Previous => self.look_back(),
            Action::KnowRest => self.know_the_rest(),
            Action::Tracks => self.show_tracks(),
            Action::ChooseTrack => self.in_tracks(action),
            Action::Skip => match self.list().and_then(|list| list.selected(self)) {
                Some(selected) => self.skip_selected(selected),
                None => Vec::new(),
            },
            Action::Again => self.run_again(),
            Action::Everything => {
                self.show_all = !self.show_all;
                self.scroll.at = 0;
                Vec::new()
            }
            Action::Hint => self.hint(),
            Action::Review => self.review_key(),
            Action::Solution | Action::Compare if self.is_reviewing() => self.ask_to_give_up(),
            Action::Solution => vec![Effect::LoadPage(self.session.shown, PageKind::Solution)],
            Action::Compare => vec![Effect::LoadPage(self.session.shown, PageKind::Difference)],
            Action::Task => vec![Effect::LoadPage(self.session.shown, PageKind::Task)],
            Action::Edit => vec![self.open_editor()],
            Action::OpenArtifact => self.artifact().map(Effect::OpenFile).into_iter().collect(),
            Action::Reset => {
                let selected = self.list().map(|list| list.selected(self).map(Assignment::Exercise));
                let selected = selected.unwrap_or(Some(self.session.shown));
                selected.map(Effect::AskReset).into_iter().collect()
            }
            Action::ContinueHere => self.continue_here(),
            Action::Note => {
                self.begin_note();
                Vec::new()
            }
            Action::KeepNote => self.keep_note(),
            Action::NoteInEditor => self.note_in_editor(),
            // No key of the learner's asks for it.
            Action::Mutants => Vec::new(),
            Action::Filter | Action::Search | Action::SearchDone => self.in_list(action),
            Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::Top | Action::Bottom => {
                match self.screen {
                    Screen::List(_) => return self.in_list(action),
                    Screen::Tracks(_) => return self.in_tracks(action),
                    _ => {}
                }
                self.scroll.by(action);
                Vec::new()
            }
        }
    }

    /// Keys that mean themselves, and keys without a meaning.
    pub(super) fn other_key(&mut self, place: KeyContext, key: Key) -> Vec<Effect> {
        match (place, key) {
            (KeyContext::Search, key) => self.type_search(key),
            (KeyContext::Note, key) => {
                self.type_note(key);
                Vec::new()
            }
            (_, Key::Pasted(_)) => Vec::new(),
            (KeyContext::Checking, _) => self.stop_check_all(),
            (KeyContext::Question, _) => self.say(Notice::info("please answer `y` or `n`")),
            (KeyContext::Exercise, Key::Char(c)) => {
                self.say(Notice::info(format!("`{c}` means nothing here; `?` shows all keys")))
            }
            _ => Vec::new(),
        }
    }

    /// What `n` leads to: forward while looking back, past an exercise that this machine can't check, else the current exercise.
    fn next(&self) -> Option<ExerciseIndex> {
        let road = self.road();
        let (shown, current) = (self.shown_index(), road.current());
        if self.cannot_be_checked() && current == Some(shown) {
            return road.next_after(shown);
        }
        if self.session.arrived == ArrivedBy::LookingBack {
            let limit = current.or_else(|| road.exercises().next_back())?;
            let after = (shown + 1..=limit).find(|index| road.counts(*index) || Some(*index) == current);
            if after.is_some() {
                return after;
            }
        }
        current.filter(|current| *current != shown)
    }

    /// The exercise before the one on the screen.
    fn previous(&self) -> Option<ExerciseIndex> {
        let road = self.road();
        (0..self.shown_index()).rev().find(|index| road.counts(*index))
    }

    /// Whether this machine lacks what the exercise on the screen needs.
    fn cannot_be_checked(&self) -> bool {
        matches!(self.panel(), Panel::Verdict(verdict) if verdict.kind == VerdictKind::Unavailable)
    }

    fn go_on(&mut self) -> Vec<Effect> {
        if matches!(self.screen, Screen::Welcome) {
            let mut effects = self.leave_screens();
            if self.is_before_the_road() {
                effects.extend(self.show_tracks());
                return effects;
            }
            if self.settings.editor == EditorUse::AtEachExercise {
                effects.push(self.open_editor());
            }
            return effects;
        }
        if self.session.shown.is_review() {
            return self.after_review();
        }
        let Some(next) = self.next() else {
            return if self.is_at_a_fork() { self.show_tracks() } else { Vec::new() };
        };
        if Some(next) == self.current() {
            return self.show(Assignment::Exercise(next), Arrival::Here);
        }
        if self.current() == Some(self.shown_index()) {
            return self.continue_at(next);
        }
        let effects = self.show(Assignment::Exercise(next), Arrival::Looking);
        self.session.arrived = ArrivedBy::LookingBack;
        effects
    }

    fn look_back(&mut self) -> Vec<Effect> {
        let Some(previous) = self.previous() else { return Vec::new() };
        let effects = self.show(Assignment::Exercise(previous), Arrival::Looking);
        self.session.arrived = ArrivedBy::LookingBack;
        effects
    }

    fn continue_here(&mut self) -> Vec<Effect> {
        let Some(selected) = self.list().and_then(|list| list.selected(self)) else { return Vec::new() };
        self.continue_at(selected)
    }

    fn continue_at(&mut self, exercise: ExerciseIndex) -> Vec<Effect> {
        let mut effects = vec![Effect::Goto(exercise)];
        effects.extend(self.show(Assignment::Exercise(exercise), Arrival::Here));
        self.notice = self.off_road_notice(exercise).or(self.notice.take());
        effects
    }

    fn hint(&mut self) -> Vec<Effect> {
        let assignment = self.session.shown;
        let shown = self.hints_shown(assignment);
        let all = u32::try_from(self.shown().hints.len()).unwrap_or(u32::MAX);
        // A new hint is at the end.
        self.scroll.at = usize::MAX;
        if shown >= all {
            return self.say(Notice::info("these are all the hints"));
        }
        self.hints.insert(assignment, shown + 1);
        vec![Effect::RecordHints(assignment, shown + 1)]
    }

    pub(super) fn page(&mut self, assignment: Assignment, result: Result<Page, String>) -> Vec<Effect> {
        match result {
            Ok(page) if assignment == self.session.shown => {
                self.screen = Screen::Page(page);
                self.scroll.at = 0;
                vec![Effect::Draw]
            }
            Ok(_) => Vec::new(),
            Err(why) => self.say(Notice::warning(why)),
        }
    }

    /// What differs from the start is asked about; where nothing does, there is nothing to ask.
    pub(super) fn may_reset(&mut self, assignment: Assignment, is_at_start: bool) -> Vec<Effect> {
        let name = &self.assigned(assignment).name;
        // A pass of the starter as it is can be taken back.
        if is_at_start && (assignment.is_review() || !self.state.is_done(name)) {
            let text = format!("`{name}` is at its start already: there is nothing to put back");
            return self.say(Notice::info(text));
        }
        self.question = Some(Question::Reset(assignment));
        vec![Effect::Draw]
    }

    fn answer(&mut self, yes: bool) -> Vec<Effect> {
        match self.question.take() {
            Some(Question::Reset(assignment)) if yes => vec![Effect::Reset(assignment)],
            Some(Question::GiveUp(exercise)) if yes => vec![Effect::EndReview { exercise, given_up: true }],
            Some(Question::Download) => self.answered(yes),
            _ => Vec::new(),
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        if let Some(Question::Reset(_) | Question::GiveUp(_)) = self.question.take() {
            return Vec::new();
        }
        if self.leave_note() {
            return Vec::new();
        }
        if let Screen::List(list) = &mut self.screen
            && list.clear_search()
        {
            return Vec::new();
        }
        self.scroll.at = 0;
        self.leave_screens()
    }

    /// The first thing that the run on the screen has left, relative to the course's root.
    fn artifact(&self) -> Option<PathBuf> {
        match self.panel() {
            Panel::Verdict(verdict) => verdict.artifacts().next().map(Path::to_path_buf),
            _ => None,
        }
    }

    fn list(&self) -> Option<&ListScreen> {
        match &self.screen {
            Screen::List(list) => Some(list),
            _ => None,
        }
    }
}

/// There are failures beyond the one that is shown.
fn has_more(verdict: &Verdict) -> bool {
    verdict.count(TestOutcome::Failed) + verdict.count(TestOutcome::Error) > 1
}

impl Filter {
    /// Its name in the footer.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Pending => "pending",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}
