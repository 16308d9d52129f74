//! What watch mode knows and decides: messages in, effects out. No file, no clock, no terminal is touched here, so that
//! every order of events can be tried in a test.
//!
//! Rules it keeps:
//!
//! - Each run has a revision. A verdict of any other revision than that of the run in progress is dropped, and so is one
//!   whose files have changed meanwhile: nothing stale is shown.
//! - A save during a run ends that run and begins the next; the same content again begins nothing.
//! - A pass is shown when its record is on disk. Then the next exercise is the current one, and the pass stays on the screen.
//! - A failure is shown at once, but for one that may come from half a save (see `session`): that waits some 50 ms.
//! - The screen follows the learner's hands: a save of another exercise shows that one, and makes it the current one unless it
//!   is done already. When a tool changes many exercises at once, the screen stays where it is.

mod act;
mod check_all;
mod list;
mod messages;
mod note;
mod notice;
mod review;
mod session;
mod settings;
mod tracks;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeSet, HashMap},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

pub use self::{
    act::Offer,
    check_all::{CheckAll, CheckAllPlan},
    list::{Filter, ListScreen},
    messages::{Effect, Message},
    note::NoteField,
    notice::Notice,
    session::{Panel, RunInProgress},
    settings::{EditorUse, Settings},
    tracks::{RoadChange, TracksScreen},
};
use self::{note::Notebook, review::Reviews, session::Session};
use super::{
    action,
    action::KeyContext,
    checker::CheckError,
    content::Content,
    scroll::{Layout, Scroll},
};
use crate::{
    course::{Course, Exercise},
    engine::verdict::Problem,
    error::ExitStatus,
    progress::{LearningState, ProgressState},
    terminal::{Size, key::Key},
    ui::{page::Page, view::FileLink},
};

/// A moment: the time since watch mode began.
pub type Moment = Duration;

/// Place of an exercise in the course, counted from 0.
pub type ExerciseIndex = usize;

/// What can be worked on. Each has files of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assignment {
    Exercise(ExerciseIndex),
    /// The exercise once more, now that it comes back.
    Review(ExerciseIndex),
}

impl Assignment {
    /// The exercise that it is about.
    pub fn exercise(self) -> ExerciseIndex {
        match self {
            Self::Exercise(exercise) | Self::Review(exercise) => exercise,
        }
    }

    pub fn is_review(self) -> bool {
        matches!(self, Self::Review(_))
    }
}

/// How watch mode ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The learner pressed the key for it.
    Asked,
    /// Ctrl-C, or a signal.
    Interrupted,
    /// A bug of ours.
    Crashed,
    /// The course is another one now: what is watched has moved, or has other tests.
    CourseUpdated,
}

impl From<Ending> for ExitStatus {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Asked | Ending::CourseUpdated => Self::Success,
            Ending::Interrupted => Self::Interrupted,
            Ending::Crashed => Self::Bug,
        }
    }
}

/// What is on the screen.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The course's first words.
    Welcome,
    /// The exercise with its verdict.
    Exercise,
    /// All exercises.
    List(ListScreen),
    /// The tracks of the course.
    Tracks(TracksScreen),
    /// The check of all exercises, or its result.
    CheckAll(CheckAll),
    /// All keys.
    Help,
    /// Something to read about the exercise on the screen.
    Page(Page),
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The task.
    Task,
    /// The solution.
    Solution,
    /// The learner's files beside those of the solution.
    Difference,
}

/// What was asked, to be answered by yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Put the starter of this exercise back?
    Reset(Assignment),
    /// Show the solution although the review of this exercise does not pass yet?
    GiveUp(ExerciseIndex),
    /// Download what the check of all exercises needs?
    Download,
}

/// What watch mode knows.
#[derive(Debug)]
pub struct Model {
    course: Arc<Course>,
    /// The exercises by their folders.
    dirs: HashMap<PathBuf, ExerciseIndex>,
    settings: Settings,
    state: ProgressState,
    learning: LearningState,
    now: Moment,
    size: Size,
    screen: Screen,
    question: Option<Question>,
    notice: Option<Notice>,
    scroll: Scroll,
    show_all: bool,
    /// Hints on the screen where that is more than the progress file knows: it could not be written.
    hints: HashMap<Assignment, u32>,
    /// Exercises that the learner has changed, as of when the list was opened.
    begun: BTreeSet<ExerciseIndex>,
    notebook: Notebook,
    session: Session,
    /// What comes back, and what of it was begun.
    reviews: Reviews,
    /// How often what is known about the exercise on the screen has changed.
    edition: u64,
    /// Number of the last check of all exercises.
    round: u64,
}

impl Model {
    /// The state before [`Message::Start`]. The course has at least one exercise.
    pub fn new(
        course: Arc<Course>,
        state: ProgressState,
        learning: LearningState,
        settings: Settings,
        size: Size,
    ) -> Self {
        let dirs = course.exercises.iter().enumerate().map(|(index, it)| (it.dir.clone(), index)).collect();
        let mut model = Self {
            course,
            dirs,
            settings,
            state,
            learning,
            now: Moment::ZERO,
            size,
            screen: Screen::Exercise,
            question: None,
            notice: None,
            scroll: Scroll::default(),
            show_all: false,
            hints: HashMap::new(),
            begun: BTreeSet::new(),
            notebook: Notebook::default(),
            session: Session::new(Assignment::Exercise(0)),
            reviews: Reviews::default(),
            edition: 0,
            round: 0,
        };
        let shown = model.road().current_or_last();
        model.session = Session::new(Assignment::Exercise(shown.unwrap_or(0)));
        model
    }

    /// Takes in what happened and says what is to be done, in that order.
    pub fn update(&mut self, now: Moment, message: Message) -> Vec<Effect> {
        self.now = now;
        match message {
            Message::Start => self.start(),
            Message::FileChanged(path, settled) => self.file_changed(&path, settled),
            Message::Rescan => self.rescan(),
            Message::Content(exercise, content) => self.content(exercise, content),
            Message::Preparing(revision, what) => self.preparing(revision, what),
            Message::Verdict(revision, result, content) => self.verdict(revision, result, content),
            Message::PassRecorded(exercise, result) => self.pass_recorded(exercise, result),
            Message::Recorded(state) => {
                self.state = *state;
                vec![Effect::Draw]
            }
            Message::ProgressTouched => vec![Effect::ReadProgress],
            Message::Progress(state) => self.progress_changed(*state),
            Message::RoadChanged(state, learning) => self.road_changed(*state, *learning),
            Message::Learning(learning) => self.learning_changed(*learning),
            Message::Key(key) => self.key(key),
            Message::Resize(size) => {
                self.size = size;
                vec![Effect::DrawAnew]
            }
            Message::CheckAllPlan(round, plan) => self.planned(round, plan),
            Message::Checked(round, verdict) => self.checked(round, &verdict),
            Message::PreparingAll(round, what) => self.preparing_all(round, what),
            Message::CheckedAll(round, result) => self.checked_all(round, result),
            Message::Begun(begun) => {
                self.begun = begun;
                Vec::new()
            }
            Message::MayReset(exercise, is_at_start) => self.may_reset(exercise, is_at_start),
            Message::WasReset(exercise, result) => self.was_reset(exercise, result),
            Message::Revealed(exercise, link) => self.revealed(exercise, link),
            Message::Page(exercise, result) => self.page(exercise, result),
            Message::Reviews(now) => self.reviews_read(*now),
            Message::ReviewBegun(result) => self.review_begun(result),
            Message::ReviewEnded(exercise, result) => self.review_ended(exercise, result.map(|ended| *ended)),
            Message::Notes(exercise, notes) => self.notes_read(exercise, notes),
            Message::Noted(exercise, result) => self.noted(exercise, result),
            Message::Say(notice) => self.say(notice),
            Message::Interrupt => self.quit(Ending::Interrupted),
            Message::Crashed => self.quit(Ending::Crashed),
            Message::Resumed => std::iter::once(Effect::DrawAnew).chain(self.read_notes()).collect(),
            Message::Tick => self.tick(),
        }
    }

    /// When [`Message::Tick`] is wanted next, if at all.
    pub fn deadline(&self) -> Option<Moment> {
        let notice = self.notice.as_ref().and_then(|notice| notice.until);
        self.session.deadline().into_iter().chain(self.deadline_of_screen()).chain(notice).min()
    }

    /// Says how the last drawing turned out.
    pub fn laid_out(&mut self, layout: Layout) {
        self.scroll.laid_out(layout);
    }

    fn start(&mut self) -> Vec<Effect> {
        let count = self.road().count();
        if self.state == ProgressState::default()
            && !self.course.info.welcome.trim().is_empty()
            && self.settings.interactive
        {
            self.screen = Screen::Welcome;
            // The first check may take long, because packages are installed: it begins while the learner reads.
            return self.place_on_desk(self.session.shown);
        }
        let review = self.open_review();
        if let Some(review) = review {
            let name = &self.assigned(review).name;
            let text = format!("Welcome back: in the middle of a review of `{name}`; `w` leaves it for later");
            self.notice = Some(Notice::info(text));
        } else if count.done > 0 && count.pending > 0 {
            let (name, done, total) = (&self.shown().name, count.done, count.to_do());
            let reviews = self.greeting_of_reviews().map(|reviews| format!("; {reviews}")).unwrap_or_default();
            let text = format!("Welcome back: {done} of {total} done, continuing with `{name}`{reviews}");
            self.notice = Some(Notice::info(text));
        } else if let Some(reviews) = self.greeting_of_reviews() {
            self.notice = Some(Notice::info(format!("Welcome back: {reviews}")));
        }
        let mut effects = self.show(review.unwrap_or(self.session.shown), Arrival::Here);
        if self.is_before_the_road() && self.settings.interactive {
            self.show_tracks();
        }
        effects.push(Effect::ReadReviews);
        effects
    }

    fn tick(&mut self) -> Vec<Effect> {
        let mut effects = self.desk_tick();
        if self.notice.take_if(|notice| notice.until.is_some_and(|until| until <= self.now)).is_some() {
            effects.push(Effect::Draw);
        }
        if self.deadline_of_screen().is_some_and(|at| at <= self.now) {
            if let Screen::CheckAll(check) = &mut self.screen {
                check.drawn_at(self.now);
            }
            effects.push(Effect::Draw);
        }
        effects
    }

    fn deadline_of_screen(&self) -> Option<Moment> {
        match &self.screen {
            Screen::CheckAll(check) => check.redraw_at(),
            _ => None,
        }
    }

    fn progress_changed(&mut self, state: ProgressState) -> Vec<Effect> {
        let before = self.current();
        self.state = state;
        self.follow(before)
    }

    fn learning_changed(&mut self, learning: LearningState) -> Vec<Effect> {
        let before = self.current();
        self.learning = learning;
        self.follow(before)
    }

    /// Goes where another window has led.
    fn follow(&mut self, before: Option<ExerciseIndex>) -> Vec<Effect> {
        match self.current() {
            // `pythlings goto` or `pythlings skip` in another window is a wish to be there.
            Some(current) if Some(current) != before && Assignment::Exercise(current) != self.session.shown => {
                let name = self.course.exercises[current].name.clone();
                let effects = self.show(Assignment::Exercise(current), Arrival::Here);
                self.notice = Some(Notice::info(format!("`{name}` became the current exercise in another window")));
                effects
            }
            _ => vec![Effect::Draw],
        }
    }

    fn quit(&mut self, ending: Ending) -> Vec<Effect> {
        self.session.drop_run();
        let mut effects = vec![Effect::CancelRun];
        effects.extend(self.stop_check_all());
        // A window may be closed in the middle of a line.
        effects.extend(self.keep_note());
        effects.push(Effect::Quit(ending));
        effects
    }

    fn say(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = Some(notice);
        vec![Effect::Draw]
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        self.notice = None;
        let place = self.place();
        // What the course has nothing of is not spoken of.
        let mut effects = match action::action(place, key).filter(|action| self.knows(*action)) {
            Some(action) => self.act(action),
            None => self.other_key(place, key),
        };
        effects.push(Effect::Draw);
        effects
    }

    /// Where keys have their meaning now.
    pub fn place(&self) -> KeyContext {
        match (&self.question, &self.screen) {
            (Some(_), _) => KeyContext::Question,
            (None, _) if self.notebook.field.is_some() => KeyContext::Note,
            (None, Screen::Welcome) => KeyContext::Welcome,
            (None, Screen::Exercise) => KeyContext::Exercise,
            (None, Screen::List(list)) if list.is_searching() => KeyContext::Search,
            (None, Screen::List(_)) => KeyContext::List,
            (None, Screen::Tracks(_)) => KeyContext::Tracks,
            (None, Screen::CheckAll(check)) if check.is_running() => KeyContext::Checking,
            (None, Screen::CheckAll(_)) => KeyContext::Checked,
            (None, Screen::Help | Screen::Page(_)) => KeyContext::Reading,
        }
    }
}

/// What the view reads.
impl Model {
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// What the learner has done.
    pub fn state(&self) -> &ProgressState {
        &self.state
    }

    /// What was chosen at the start.
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// What is on the screen.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What was asked.
    pub fn question(&self) -> Option<Question> {
        self.question
    }

    /// A sentence at the lower edge.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Exercises that the learner has changed.
    pub fn begun(&self) -> &BTreeSet<ExerciseIndex> {
        &self.begun
    }

    /// The exercise on the screen is there because it was saved.
    pub fn came_by_save(&self) -> bool {
        self.session.arrived == session::ArrivedBy::Save
    }

    /// The exercise on the screen.
    pub fn shown(&self) -> &Exercise {
        self.assigned(self.session.shown)
    }

    /// Its place in the course.
    pub fn shown_index(&self) -> ExerciseIndex {
        self.session.shown.exercise()
    }

    /// What is on the screen: an exercise, or its review.
    pub fn assignment(&self) -> Assignment {
        self.session.shown
    }

    /// What is known about it.
    pub fn panel(&self) -> &Panel {
        &self.session.panel
    }

    /// Opens the exercise on the screen, where something is wrong with it if that is known.
    pub(super) fn open_editor(&self) -> Effect {
        let place = match self.panel() {
            Panel::Verdict(verdict) => verdict.problem.as_ref().and_then(Problem::place),
            _ => None,
        };
        let place = place.filter(|(_, line)| *line > 0).map(|(file, line)| (file.to_path_buf(), line));
        Effect::OpenEditor(self.session.shown, place)
    }

    /// A number that changes whenever there is something new about the exercise on the screen.
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// Where the solution of the exercise on the screen is, after it has passed.
    pub fn solution_link(&self) -> Option<&FileLink> {
        self.session.solution.as_ref()
    }

    /// The run in progress.
    pub fn run(&self) -> Option<&RunInProgress> {
        self.session.run.as_ref()
    }

    /// The current exercise; `None` when nothing is left to do.
    pub fn current(&self) -> Option<ExerciseIndex> {
        self.road().current()
    }

    /// Which part of the body is shown.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Whether every failure is shown.
    pub fn show_all(&self) -> bool {
        self.show_all
    }

    /// The size of the terminal.
    pub fn size(&self) -> Size {
        self.size
    }

    /// The moment of the last message.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// How many hints of an exercise are on the screen.
    pub fn hints_shown(&self, assignment: Assignment) -> u32 {
        let it = self.assigned(assignment);
        let recorded = match assignment {
            Assignment::Exercise(_) => self.state.hints_seen(&it.name),
            Assignment::Review(_) => self.reviews.sitting(&it.name).map_or(0, |sitting| sitting.hints),
        };
        let seen = recorded.max(self.hints.get(&assignment).copied().unwrap_or(0));
        seen.min(u32::try_from(it.hints.len()).unwrap_or(u32::MAX))
    }
}

/// How an exercise came to be on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrival {
    /// To work on it: the editor may open it.
    Here,
    /// By looking back, or because its file was saved: it is open already, or meant to be read only.
    Looking,
}
