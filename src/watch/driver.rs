//! Does what the model asks for, and tells it what happens: `event_loop` hands on the messages.
//!
//! From the message about a saved file to the request for its check nothing is done but reading the file.

use std::{
    collections::VecDeque,
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    checker::Checker,
    content,
    editor::{Editor, opener},
    event_loop::{Driven, EventLoop},
    files::{EventSink, FileEvent, Watcher},
    model::{Assignment, EditorUse, Effect, Ending, ExerciseIndex, Message, Model, Moment, Notice, PageKind, Settings},
    recorder::{FailedCheck, Recorder},
    renderer::Renderer,
    runner::{MessageSender, Runner},
};
use crate::{
    course::{Course, Exercise, learner, reveal::reveal},
    diary::Diary,
    error::{CommandError, CommandResult},
    progress::{LearningStore, Store},
    review::CourseReviews,
    terminal::{Printer, SignalRules},
    timestamp::{Timestamp, UtcOffset},
    ui::{page::Page, view::FileLink},
};

/// What watch mode works on.
pub struct Setup {
    /// The course; it has at least one exercise.
    pub course: Arc<Course>,
    /// The learner's progress.
    pub store: Store,
    /// How the learner goes about the course.
    pub learning: LearningStore,
    /// Who checks.
    pub checker: Arc<dyn Checker>,
    /// What signals mean. Not a part of the checker: the thread that handles signals outlives it.
    pub signals: SignalRules,
    /// Look for changes by reading files again and again.
    pub poll: bool,
    /// What opens an exercise.
    pub editor: Option<Editor>,
    /// What is wrong from the beginning, to be said once.
    pub notice: Option<String>,
}

/// Watches until the learner has enough. On a terminal it draws there; elsewhere the verdicts go to `out`, and what there
/// is to say about them to `err`.
pub fn run(setup: Setup, out: &mut Printer, err: &mut Printer) -> io::Result<Ending> {
    let events = EventLoop::enter(setup.signals, out.width())?;
    let settings = Settings {
        editor: editor_use(setup.editor.as_ref()),
        interactive: events.is_interactive(),
        offset: UtcOffset::at(Timestamp::now()),
    };
    let (state, learning) = (setup.store.state().clone(), setup.learning.state().clone());
    let reviews = CourseReviews::new(&setup.course, &state).look(&learning);
    let model = Model::new(Arc::clone(&setup.course), state, learning, settings, events.size).with_reviews(reviews);
    let renderer = events.renderer(out, err, "your files", "`pythlings run` checks one exercise once")?;
    let post = Arc::clone(&events.post);
    let mut driver = Driver {
        course: Arc::clone(&setup.course),
        model,
        started: Instant::now(),
        runner: Runner::start(Arc::clone(&setup.course), Arc::clone(&setup.checker), Arc::clone(&post))?,
        watcher: Watcher::start(&setup.course, setup.poll, &file_sink(&post)),
        recorder: Recorder::new(Arc::clone(&setup.course), setup.store, setup.learning, Arc::clone(&post)),
        diary: Diary::of(&setup.course.root),
        checker: setup.checker,
        editor: setup.editor,
        renderer,
        post,
    };
    if let Some(text) = setup.notice {
        (driver.post)(Message::Say(Notice::warning(text)));
    }
    events.run(&mut driver)
}

fn editor_use(editor: Option<&Editor>) -> EditorUse {
    match editor {
        None => EditorUse::Nowhere,
        Some(editor) if editor.opens_by_itself => EditorUse::AtEachExercise,
        Some(_) => EditorUse::OnKey,
    }
}

/// The file in which something is wrong, if it is the learner's, or else the exercise's own; and the line.
fn file_to_open(root: &Path, exercise: &Exercise, place: Option<(PathBuf, u32)>) -> (PathBuf, Option<u32>) {
    let main = root.join(exercise.path());
    let Some((file, line)) = place else { return (main, None) };
    let found = main.parent().map(|folder| folder.join(file)).filter(|file| file.is_file());
    found.map_or((main, None), |file| (file, Some(line)))
}

fn file_sink(post: &MessageSender) -> EventSink {
    let post = Arc::clone(post);
    Arc::new(move |event| {
        post(match event {
            FileEvent::Changed { path, settled } => Message::FileChanged(path, settled),
            FileEvent::Rescan => Message::Rescan,
            FileEvent::Polling(reason) => Message::Say(Notice::info(reason.to_string())),
        });
    })
}

struct Driver<'t> {
    course: Arc<Course>,
    model: Model,
    started: Instant,
    runner: Runner,
    watcher: Watcher,
    recorder: Recorder,
    diary: Diary,
    checker: Arc<dyn Checker>,
    editor: Option<Editor>,
    renderer: Renderer<'t>,
    post: MessageSender,
}

impl Driven for Driver<'_> {
    type Message = Message;

    fn patience(&self) -> Option<Duration> {
        self.model.deadline().map(|deadline| deadline.saturating_sub(self.now()))
    }

    /// Everything that follows from a message, in order: an answer to an effect comes before the effects after it.
    fn handle(&mut self, message: Message) -> io::Result<Option<Ending>> {
        if matches!(message, Message::Key(_) | Message::Verdict(..)) {
            self.recorder.sign_of_work(self.now());
        }
        let mut effects = VecDeque::from(self.model.update(self.now(), message));
        while let Some(effect) = effects.pop_front() {
            if let Effect::Quit(ending) = effect {
                return Ok(Some(ending));
            }
            if let Some(answer) = self.perform(effect)? {
                let follow = self.model.update(self.now(), answer);
                for effect in follow.into_iter().rev() {
                    effects.push_front(effect);
                }
            }
        }
        Ok(None)
    }
}

impl Driver<'_> {
    fn now(&self) -> Moment {
        self.started.elapsed()
    }

    fn perform(&mut self, effect: Effect) -> io::Result<Option<Message>> {
        let course = Arc::clone(&self.course);
        let exercise = |index: ExerciseIndex| &course.exercises[index];
        match effect {
            Effect::Look(assignment) => {
                let content = content::look(&course.root, self.model.assigned(assignment));
                return Ok(Some(Message::Content(assignment, content)));
            }
            Effect::Run(assignment, revision) => {
                self.runner.run(self.model.assigned(assignment).clone(), revision);
            }
            Effect::CancelRun => self.runner.cancel(),
            Effect::Prepare(assignment) => self.checker.prepare(self.model.assigned(assignment)),
            Effect::Focus(assignment) => self.watcher.focus(self.model.assigned(assignment)),
            Effect::RecordPass { exercise: index, advance } => {
                let recorded = self.recorder.record_pass(&course, &exercise(index).name, advance);
                return Ok(Some(Message::PassRecorded(index, recorded)));
            }
            Effect::RecordFailure(assignment) => {
                let name = exercise(assignment.exercise()).name.clone();
                self.recorder.record_failure(match assignment {
                    Assignment::Exercise(_) => FailedCheck::OfExercise(name),
                    Assignment::Review(_) => FailedCheck::OfReview(name),
                });
            }
            Effect::RecordFound(found) => {
                let found: Vec<_> = found.iter().map(|(index, kind)| (exercise(*index).name.as_str(), *kind)).collect();
                return Ok(Some(self.recorder.record_found(&found)));
            }
            Effect::RecordHints(assignment, count) => {
                let name = &exercise(assignment.exercise()).name;
                return Ok(Some(match assignment {
                    Assignment::Exercise(_) => self.recorder.update(|state| state.mark_hints_seen(name, count)),
                    Assignment::Review(_) => self.recorder.record_hints_of_review(name, count),
                }));
            }
            Effect::ReadReviews => return Ok(Some(self.recorder.read_reviews())),
            Effect::BeginReview => return Ok(Some(Message::ReviewBegun(self.recorder.begin_review()))),
            Effect::EndReview { exercise: index, given_up } => {
                let ended = self.recorder.end_review(exercise(index), given_up);
                return Ok(Some(Message::ReviewEnded(index, ended)));
            }
            Effect::Goto(index) => {
                return Ok(Some(self.recorder.update(|state| state.set_current(&exercise(index).name))));
            }
            Effect::ChangeRoad(change) => {
                return Ok(Some(self.recorder.change_road(&course, |learning| change.apply(&course, learning))));
            }
            Effect::ReadLearning => return Ok(Some(self.recorder.refresh_learning())),
            Effect::ReadProgress => return Ok(Some(self.recorder.refresh())),
            Effect::FindBegun => return Ok(Some(Message::Begun(learner::begun(&course)))),
            Effect::AskReset(assignment) => {
                // What keeps a reset from being made is told when it is tried.
                let is_at_start = learner::is_at_start(&course, self.model.assigned(assignment)).unwrap_or(false);
                return Ok(Some(Message::MayReset(assignment, is_at_start)));
            }
            Effect::Reset(assignment) => {
                let result = self.reset(self.model.assigned(assignment));
                return Ok(Some(Message::WasReset(assignment, result)));
            }
            Effect::Reveal(assignment) => return Ok(self.reveal(assignment)),
            Effect::LoadPage(assignment, kind) => {
                let page = page(&course, self.model.assigned(assignment), kind).map_err(|error| error.message());
                return Ok(Some(Message::Page(assignment, page)));
            }
            Effect::OpenEditor(assignment, place) => {
                if let Some(editor) = &self.editor {
                    let (file, line) = file_to_open(&course.root, self.model.assigned(assignment), place);
                    editor.open(&file, line, Arc::clone(&self.post), |_| {});
                }
            }
            Effect::ReadNotes(index) => {
                // A diary that cannot be read is told of when something is to be written into it.
                let notes = self.diary.notes_on(&exercise(index).name).unwrap_or_default();
                return Ok(Some(Message::Notes(index, notes)));
            }
            Effect::AddNote(index, text) => {
                let name = &exercise(index).name;
                let added =
                    self.diary.add(Timestamp::now().local_day(), name, &text).and_then(|()| self.diary.notes_on(name));
                return Ok(Some(Message::Noted(index, added.map_err(|error| CommandError::from(error).to_string()))));
            }
            Effect::EditNote(index) => return Ok(self.edit_note(&exercise(index).name)),
            Effect::OpenFile(path) => opener::open(&course.root.join(path), Arc::clone(&self.post)),
            Effect::PlanCheckAll(round, done) => self.runner.plan_check_all(round, done),
            Effect::CheckAll(round, exercises) => self.runner.check_all(round, exercises),
            Effect::StopCheckAll => self.runner.stop_check_all(),
            Effect::Draw => self.renderer.draw(&mut self.model, false)?,
            Effect::DrawAnew => self.renderer.draw(&mut self.model, true)?,
            Effect::Quit(_) => {}
        }
        Ok(None)
    }

    fn reset(&self, exercise: &Exercise) -> Result<String, String> {
        let reset = learner::reset(&self.course, exercise).map_err(|error| CommandError::from(error).to_string())?;
        let name = &exercise.name;
        let sentence = match (reset.kept, reset.restored.is_empty()) {
            (Some(kept), _) => format!("`{name}` is back at its start; your version is kept in `{}`", kept.display()),
            (None, false) => format!("`{name}` is back at its start"),
            (None, true) => format!("`{name}` is at its start already"),
        };
        // A review that begins anew takes nothing back.
        if exercise.review.is_some() {
            return Ok(sentence);
        }
        match self.recorder.update(|state| state.mark_pending(name)) {
            Message::Say(notice) => Err(format!("{sentence}, but {}", notice.text)),
            recorded => {
                (self.post)(recorded);
                Ok(sentence)
            }
        }
    }

    /// Opens the diary below the heading of an exercise; what went wrong, if anything did.
    fn edit_note(&self, name: &str) -> Option<Message> {
        let editor = self.editor.as_ref()?;
        let prepared = match self.diary.prepare(Timestamp::now().local_day(), name) {
            Ok(prepared) => prepared,
            Err(error) => return Some(Message::Say(Notice::warning(CommandError::from(error).to_string()))),
        };
        let (diary, line) = (self.diary.clone(), prepared.line);
        editor.open(&self.diary.path(), Some(line), Arc::clone(&self.post), move |has_ended| {
            if has_ended {
                // A heading with nothing below it is no harm.
                let _ = diary.take_back(prepared);
            }
        });
        None
    }

    /// What cannot be put there is not offered; `s` says why.
    fn reveal(&self, assignment: Assignment) -> Option<Message> {
        let path = reveal(&self.course, self.model.assigned(assignment)).ok()??;
        Some(Message::Revealed(assignment, FileLink::of_course(&self.course, &path)))
    }
}

/// What a page is made of.
fn page(course: &Course, exercise: &Exercise, kind: PageKind) -> CommandResult<Page> {
    Ok(match kind {
        PageKind::Task => Page::of_task(course, exercise)?,
        PageKind::Solution => Page::of_solution(course, exercise)?,
        PageKind::Difference => Page::of_difference(course, exercise)?,
    })
}
