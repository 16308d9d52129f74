//! What the model is told, and what it wants done.

use std::{collections::BTreeSet, path::PathBuf};

use super::{Assignment, CheckAllPlan, Ending, ExerciseIndex, Notice, PageKind, RoadChange};
use crate::{
    diary::DiaryNote,
    engine::verdict::{Verdict, VerdictKind},
    progress::{LearningState, ProgressState},
    review::{EndedReview, ReviewsNow},
    terminal::{Size, key::Key},
    ui::{page::Page, view::FileLink},
    watch::{checker::CheckError, content::Content, event_loop::LoopEvent},
};

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// Watch mode begins.
    Start,
    /// A file changed: its path relative to the course root, and whether its writer has finished.
    FileChanged(PathBuf, bool),
    /// Events were lost.
    Rescan,
    /// What the files of an exercise hold; the answer to [`Effect::Look`].
    Content(Assignment, Content),
    /// The run of this revision is still getting ready, and what for.
    Preparing(u64, String),
    /// The run of this revision has ended; what the exercise's files hold now.
    Verdict(u64, Result<Box<Verdict>, CheckError>, Content),
    /// A pass is on disk, or why it is not; the answer to [`Effect::RecordPass`].
    PassRecorded(ExerciseIndex, Result<Box<ProgressState>, String>),
    /// Other progress of ours is on disk.
    Recorded(Box<ProgressState>),
    /// Another process may have changed the progress.
    ProgressTouched,
    /// The progress as it is on disk; the answer to [`Effect::ReadProgress`].
    Progress(Box<ProgressState>),
    /// The road as it is after the learner has changed it; the answer to [`Effect::ChangeRoad`].
    RoadChanged(Box<ProgressState>, Box<LearningState>),
    /// How the learner goes about the course, as it is on disk.
    Learning(Box<LearningState>),
    /// A key was pressed.
    Key(Key),
    /// The terminal has another size now.
    Resize(Size),
    /// What the check of all exercises with this number is about, or why that cannot be told; the answer to
    /// [`Effect::PlanCheckAll`].
    CheckAllPlan(u64, Result<CheckAllPlan, CheckError>),
    /// A verdict of the check of all exercises with this number.
    Checked(u64, Box<Verdict>),
    /// The check of all exercises with this number is getting ready.
    PreparingAll(u64, String),
    /// The check of all exercises with this number has ended.
    CheckedAll(u64, Result<(), CheckError>),
    /// Which exercises the learner has changed; the answer to [`Effect::FindBegun`].
    Begun(BTreeSet<ExerciseIndex>),
    /// Whether a reset of the exercise would find nothing to put back; the answer to [`Effect::AskReset`].
    MayReset(Assignment, bool),
    /// An exercise was put back to its starter, or why not, in a sentence.
    WasReset(Assignment, Result<String, String>),
    /// Where the learner finds the solution of an exercise; the answer to [`Effect::Reveal`].
    Revealed(Assignment, FileLink),
    /// A page about an exercise, or why there is none; the answer to [`Effect::LoadPage`].
    Page(Assignment, Result<Page, String>),
    /// What comes back; the answer to [`Effect::ReadReviews`], and to what changes it.
    Reviews(Box<ReviewsNow>),
    /// A review was begun, or goes on: of the exercise of that name, if any is due. The answer to [`Effect::BeginReview`].
    ReviewBegun(Result<(Option<String>, Box<ReviewsNow>), String>),
    /// A review has ended, or why that is not on disk; the answer to [`Effect::EndReview`].
    ReviewEnded(ExerciseIndex, Result<Box<EndedReview>, String>),
    /// What the diary has on an exercise; the answer to [`Effect::ReadNotes`].
    Notes(ExerciseIndex, Vec<DiaryNote>),
    /// A note is on disk, and so the diary has these on the exercise, or why it is not; the answer to [`Effect::AddNote`].
    Noted(ExerciseIndex, Result<Vec<DiaryNote>, String>),
    /// Something the learner should hear.
    Say(Notice),
    /// The learner wants to leave: Ctrl-C, or a signal.
    Interrupt,
    /// A thread of ours has panicked.
    Crashed,
    /// We were stopped (Ctrl-Z) and now continue.
    Resumed,
    /// A moment that [`Model::deadline`] named has come.
    Tick,
}

impl From<LoopEvent> for Message {
    fn from(event: LoopEvent) -> Self {
        match event {
            LoopEvent::Start => Self::Start,
            LoopEvent::Key(key) => Self::Key(key),
            LoopEvent::Resize(size) => Self::Resize(size),
            LoopEvent::Interrupt => Self::Interrupt,
            LoopEvent::Resumed => Self::Resumed,
            LoopEvent::Tick => Self::Tick,
            LoopEvent::Crashed => Self::Crashed,
        }
    }
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// See what the exercise's files hold, and answer with [`Message::Content`].
    Look(Assignment),
    /// Check the exercise; a check in progress is dropped. [`Message::Verdict`] brings the result.
    Run(Assignment, u64),
    /// Drop the check in progress.
    CancelRun,
    /// Get ready to check the exercise.
    Prepare(Assignment),
    /// Look at this exercise's files most often.
    Focus(Assignment),
    /// Record that the exercise passed, and make the other one the current one if it was; answer with [`Message::PassRecorded`].
    RecordPass {
        /// What passed.
        exercise: ExerciseIndex,
        /// Make the next pending exercise the current one.
        advance: bool,
    },
    /// Record that the exercise was checked and did not pass.
    RecordFailure(Assignment),
    /// Record what the check of all exercises found, together.
    RecordFound(Vec<(ExerciseIndex, VerdictKind)>),
    /// Record that so many hints were shown.
    RecordHints(Assignment, u32),
    /// Make the exercise the current one.
    Goto(ExerciseIndex),
    /// Change what is on the road, and answer with [`Message::RoadChanged`].
    ChangeRoad(RoadChange),
    /// Read again how the learner goes about the course, and answer with [`Message::Learning`].
    ReadLearning,
    /// Read the progress again, and answer with [`Message::Progress`].
    ReadProgress,
    /// See what comes back, and answer with [`Message::Reviews`].
    ReadReviews,
    /// Go on with the review that was begun, or begin the next one; answer with [`Message::ReviewBegun`].
    BeginReview,
    /// Record that a review was passed, or given up; answer with [`Message::ReviewEnded`].
    EndReview {
        exercise: ExerciseIndex,
        given_up: bool,
    },
    /// See which exercises the learner has changed, and answer with [`Message::Begun`].
    FindBegun,
    /// See whether there is anything to put back, and answer with [`Message::MayReset`].
    AskReset(Assignment),
    /// Put the starter back.
    Reset(Assignment),
    /// Put the solution where the learner can open it, and say where with [`Message::Revealed`].
    Reveal(Assignment),
    /// Read what a page is made of, and answer with [`Message::Page`].
    LoadPage(Assignment, PageKind),
    /// Open the exercise in the learner's editor, at the line where something is wrong.
    OpenEditor(Assignment, Option<(PathBuf, u32)>),
    /// Read what the diary has on an exercise, and answer with [`Message::Notes`].
    ReadNotes(ExerciseIndex),
    /// Put a note on the exercise into the diary, and answer with [`Message::Noted`].
    AddNote(ExerciseIndex, String),
    /// Open the diary in the learner's editor, where a note on the exercise is to be written.
    EditNote(ExerciseIndex),
    /// Open a file, relative to the course's root, with what the system opens such files with.
    OpenFile(PathBuf),
    /// Find out which exercises are to be checked together besides those that are done, and what that takes; answer with
    /// [`Message::CheckAllPlan`] of this number.
    PlanCheckAll(u64, BTreeSet<ExerciseIndex>),
    /// Check these exercises, under this number.
    CheckAll(u64, Vec<ExerciseIndex>),
    /// Stop that.
    StopCheckAll,
    /// The screen is not what it should be.
    Draw,
    /// Nothing on the screen can be relied on.
    DrawAnew,
    Quit(Ending),
}
