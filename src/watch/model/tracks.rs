//! What the learner has before them: the tracks they choose, the exercises they know.

use super::{Effect, ExerciseIndex, Filter, Model, Notice, Offer, Screen};
use crate::{
    course::Course,
    progress::{CheckpointPassed, LearningState, ProgressState, Road, Standing},
    timestamp::Timestamp,
    ui::{amount::counted, tracks::off_road},
    watch::action::Action,
};

/// A change of what is on the road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoadChange {
    /// These are known.
    Skip(Vec<ExerciseIndex>),
    /// This one is to be done after all.
    Unskip(ExerciseIndex),
    /// The track of this name is taken.
    Add(String),
    /// It is left.
    Remove(String),
}

impl RoadChange {
    /// Makes it.
    pub fn apply(&self, course: &Course, learning: &mut LearningState) {
        let name = |index: &ExerciseIndex| course.exercises[*index].name.as_str();
        match self {
            Self::Skip(exercises) => {
                let now = Timestamp::now();
                for exercise in exercises {
                    learning.skip(name(exercise), now);
                }
            }
            Self::Unskip(exercise) => _ = learning.unskip(name(exercise)),
            Self::Add(track) => _ = learning.tracks.insert(track.clone()),
            Self::Remove(track) => _ = learning.tracks.remove(track),
        }
    }
}

/// The tracks on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TracksScreen {
    /// The place of the selected track among those of the course.
    pub mark: usize,
}

impl Model {
    /// The learner's way through the course, as it is now.
    pub fn road(&self) -> Road<'_> {
        Road::new(&self.course, &self.state, &self.learning)
    }

    /// Whether the course has what an action is about. Where it doesn't, the action isn't spoken of.
    pub fn knows(&self, action: Action) -> bool {
        match action {
            Action::Tracks => !self.course.info.tracks.is_empty(),
            Action::KnowRest => self.course.exercises.iter().any(|exercise| exercise.checkpoint),
            _ => true,
        }
    }

    pub(super) fn offer_tracks(&self) -> Offer {
        if self.is_at_a_fork() { Offer::Footer(String::new()) } else { Offer::Possible }
    }

    /// Nothing is left to do on the road, and it may go on.
    pub(super) fn is_at_a_fork(&self) -> bool {
        let road = self.road();
        road.current().is_none() && road.has_more_tracks()
    }

    /// There is nothing on the road yet.
    pub(super) fn is_before_the_road(&self) -> bool {
        self.is_at_a_fork() && self.road().count().all() == 0
    }

    /// The exercises that the learner may mark as known, after the pass on the screen.
    pub(super) fn rest_of_phase(&self) -> Option<Vec<ExerciseIndex>> {
        match self.road().checkpoint_passed(self.session.shown)? {
            CheckpointPassed::KnowsTheRest(rest) => Some(rest),
            CheckpointPassed::Needs(_) => None,
        }
    }

    pub(super) fn show_tracks(&mut self) -> Vec<Effect> {
        let road = self.road();
        let first = road.tracks().iter().position(|track| !track.is_chosen && !track.is_coming());
        self.screen = Screen::Tracks(TracksScreen { mark: first.unwrap_or(0) });
        Vec::new()
    }

    /// An action of the screen with the tracks.
    pub(super) fn in_tracks(&mut self, action: Action) -> Vec<Effect> {
        let last = self.course.info.tracks.len().saturating_sub(1);
        let Screen::Tracks(TracksScreen { mark }) = &mut self.screen else { return Vec::new() };
        *mark = match action {
            Action::Up => mark.saturating_sub(1),
            Action::Down => (*mark + 1).min(last),
            Action::Top => 0,
            Action::Bottom => last,
            _ => *mark,
        };
        if action != Action::ChooseTrack {
            return Vec::new();
        }
        let mark = *mark;
        let road = self.road();
        let Some(overview) = road.tracks().into_iter().nth(mark) else { return Vec::new() };
        let name = overview.track.name.clone();
        if overview.is_chosen {
            let words = format!("`{name}` is not on your road any more; what you have done in it stays done");
            self.notice = Some(Notice::info(words));
            return vec![Effect::ChangeRoad(RoadChange::Remove(name))];
        }
        let words = match (overview.is_coming(), overview.download_mb) {
            (true, _) => format!("`{name}` is on your road; its exercises are still to come"),
            (false, 0) => format!("`{name}` is on your road: {} more", counted(overview.count.all(), "exercise")),
            (false, mb) => format!(
                "`{name}` is on your road: {} more; about {mb} MB of packages are downloaded when they are needed first",
                counted(overview.count.all(), "exercise")
            ),
        };
        self.notice = Some(Notice::info(words));
        vec![Effect::ChangeRoad(RoadChange::Add(name))]
    }

    pub(super) fn know_the_rest(&mut self) -> Vec<Effect> {
        let Some(rest) = self.rest_of_phase() else { return Vec::new() };
        let phase = &self.shown().phase;
        let words = format!(
            "{} skipped as known; they stay open, and `pythlings skip {phase} --undo` takes it back",
            counted(rest.len(), "exercise")
        );
        self.notice = Some(Notice::info(words));
        vec![Effect::ChangeRoad(RoadChange::Skip(rest))]
    }

    /// Whether the exercise that is selected in the list can be skipped, or that be taken back.
    pub(super) fn offer_skip(&self, selected: ExerciseIndex) -> Offer {
        match self.road().standing(selected) {
            Standing::Done => Offer::No(format!("`{}` is done already", self.course.exercises[selected].name)),
            Standing::Skipped => Offer::Footer(": take back".to_owned()),
            Standing::Pending => Offer::Footer(String::new()),
        }
    }

    pub(super) fn skip_selected(&mut self, selected: ExerciseIndex) -> Vec<Effect> {
        let change = match self.road().standing(selected) {
            Standing::Skipped => RoadChange::Unskip(selected),
            _ => RoadChange::Skip(vec![selected]),
        };
        vec![Effect::ChangeRoad(change)]
    }

    /// The road is another one now, by a wish of the learner's.
    pub(super) fn road_changed(&mut self, state: ProgressState, learning: LearningState) -> Vec<Effect> {
        let is_at_home = |model: &Self| {
            let (road, shown) = (model.road(), model.session.shown);
            road.counts(shown) && road.standing(shown) != Standing::Skipped
        };
        // Before anything is on the road, they are nowhere.
        let was_at_home = is_at_home(self) || self.is_before_the_road();
        self.state = state;
        self.learning = learning;
        let mut effects = vec![Effect::Draw];
        // Behind the list, or the tracks, is what they go on with.
        if let Some(current) = self.current()
            && was_at_home
            && !is_at_home(self)
        {
            effects.extend(self.place_on_desk(current));
        }
        effects
    }

    /// What is said where an exercise does not count with this learner.
    pub(super) fn off_road_notice(&self, exercise: ExerciseIndex) -> Option<Notice> {
        let track = self.road().track_not_chosen(exercise)?;
        let words = off_road(&self.course.exercises[exercise], track);
        Some(Notice::info(format!("{words}: it does not count, and you may do it all the same")))
    }

    /// The filter of the list after this one.
    pub(super) fn next_filter(&self, filter: Filter) -> Filter {
        match filter {
            Filter::All => Filter::Pending,
            Filter::Pending => Filter::Done,
            Filter::Done if self.road().count().skipped > 0 => Filter::Skipped,
            Filter::Done | Filter::Skipped => Filter::All,
        }
    }
}
