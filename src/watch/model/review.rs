//! Reviews: exercises that come back, each in a folder of its own. The exercise that the learner is at stays where it is.

use std::{collections::BTreeMap, path::Path};

use super::{Arrival, Assignment, Effect, ExerciseIndex, Model, Notice, Offer, PageKind, Question, session::ArrivedBy};
use crate::{
    course::Exercise,
    engine::verdict::{Verdict, VerdictKind},
    progress::review::Sitting,
    review::{EndedReview, ReviewsNow, is_try},
    ui::review::comes_back_in,
    watch::content::Content,
};

/// What is known of reviews.
#[derive(Debug, Default)]
pub(super) struct Reviews {
    now: ReviewsNow,
    /// The exercises of which a review was begun, with the folders of the reviews.
    begun: BTreeMap<ExerciseIndex, Exercise>,
    /// The review that has ended last, and when it comes back, in words.
    ended: Option<(ExerciseIndex, String)>,
    /// The content that was counted as a try last.
    tried: Option<Content>,
}

impl Reviews {
    pub(super) fn sitting(&self, name: &str) -> Option<&Sitting> {
        self.now.sittings.get(name)
    }

    fn is_open(&self, name: &str) -> bool {
        self.sitting(name).is_some_and(Sitting::is_open)
    }

    /// How many are to be done today.
    fn due(&self) -> usize {
        self.now.queue.today.len()
    }
}

impl Model {
    /// With what comes back as it is known before the first message.
    #[must_use]
    pub fn with_reviews(mut self, now: ReviewsNow) -> Self {
        self.take_in(now);
        self
    }

    /// The exercise that is worked on, with the folder in which that is done.
    pub fn assigned(&self, assignment: Assignment) -> &Exercise {
        let exercise = &self.course.exercises[assignment.exercise()];
        match assignment {
            Assignment::Exercise(_) => exercise,
            Assignment::Review(index) => self.reviews.begun.get(&index).unwrap_or(exercise),
        }
    }

    /// The review in whose folder a path (relative to the course root) is, and the path relative to that folder.
    pub(super) fn review_of<'p>(&self, path: &'p Path) -> Option<(Assignment, &'p Path)> {
        let below = |(index, exercise): (&ExerciseIndex, &Exercise)| {
            Some((Assignment::Review(*index), path.strip_prefix(exercise.folder()).ok()?))
        };
        self.reviews.begun.iter().find_map(below)
    }

    /// The review that was begun and is still to be passed.
    pub(super) fn open_review(&self) -> Option<Assignment> {
        let open = self.reviews.now.queue.today.iter().find(|name| self.reviews.is_open(name))?;
        self.course.position(open).map(Assignment::Review)
    }

    /// The review on the screen is still to be passed.
    pub(super) fn is_reviewing(&self) -> bool {
        self.session.shown.is_review() && self.reviews.is_open(&self.shown().name)
    }

    /// It is a review, and no longer one that is to be passed.
    pub(super) fn has_ended(&self, assignment: Assignment) -> bool {
        assignment.is_review() && !self.reviews.is_open(&self.course.exercises[assignment.exercise()].name)
    }

    /// When the review on the screen comes back, once it has ended.
    pub fn comes_back(&self) -> Option<&str> {
        let ended = self.reviews.ended.as_ref().filter(|(index, _)| Assignment::Review(*index) == self.session.shown);
        ended.map(|(_, words)| words.as_str())
    }

    /// How many reviews there are today, for a greeting; nothing where there are none.
    pub(super) fn greeting_of_reviews(&self) -> Option<String> {
        match self.reviews.due() {
            0 => None,
            1 => Some("one exercise is ready for review (`w`)".to_owned()),
            due => Some(format!("{due} exercises are ready for review (`w`)")),
        }
    }

    fn take_in(&mut self, now: ReviewsNow) {
        for (name, sitting) in &now.sittings {
            if let Some(index) = self.course.position(name) {
                self.reviews.begun.insert(index, self.course.exercises[index].in_review(&sitting.folder));
            }
        }
        self.reviews.now = now;
    }

    pub(super) fn reviews_read(&mut self, now: ReviewsNow) -> Vec<Effect> {
        self.take_in(now);
        vec![Effect::Draw]
    }

    /// Whether the key for reviews makes sense now.
    pub(super) fn offer_of_reviews(&self) -> Offer {
        match self.reviews.due() {
            _ if self.is_reviewing() => Offer::Footer(" later".to_owned()),
            // Tomorrow has perhaps come since we looked.
            0 => Offer::Possible,
            due => Offer::Footer(format!(" {due}")),
        }
    }

    fn nothing_due(&self) -> String {
        let queue = &self.reviews.now.queue;
        match (queue.done, queue.next) {
            (1.., _) if queue.waiting > 0 => "that's enough for today; the rest waits until tomorrow".to_owned(),
            (1.., _) => "that's all for today".to_owned(),
            (0, Some(day)) => format!("nothing is ready for review today; the next one is on {day}"),
            (0, None) => "nothing comes back for review yet; what you've done does, after some days".to_owned(),
        }
    }

    /// The key for reviews: to a review, and from it back to the course.
    pub(super) fn review_key(&mut self) -> Vec<Effect> {
        if self.is_reviewing() || (self.session.shown.is_review() && self.reviews.due() == 0) {
            return self.leave_review();
        }
        vec![Effect::BeginReview]
    }

    /// Back to the exercise that the learner is at.
    fn leave_review(&mut self) -> Vec<Effect> {
        let was_open = self.is_reviewing();
        let at = self.current().unwrap_or(self.session.shown.exercise());
        let effects = self.show(Assignment::Exercise(at), Arrival::Here);
        if was_open {
            self.notice = Some(Notice::info("the review waits where it is; `w` goes on with it"));
        }
        effects
    }

    /// What comes after a review that has ended.
    pub(super) fn after_review(&mut self) -> Vec<Effect> {
        if self.reviews.due() > 0 { vec![Effect::BeginReview] } else { self.leave_review() }
    }

    pub(super) fn review_begun(&mut self, result: Result<(Option<String>, Box<ReviewsNow>), String>) -> Vec<Effect> {
        let (name, now) = match result {
            Ok((name, now)) => (name, *now),
            Err(why) => return self.say(Notice::warning(why)),
        };
        self.take_in(now);
        let Some(index) = name.and_then(|name| self.course.position(&name)) else {
            return self.say(Notice::info(self.nothing_due()));
        };
        let review = Assignment::Review(index);
        self.reviews.tried = None;
        self.reviews.ended = None;
        self.hints.remove(&review);
        self.session.forget(review);
        self.show(review, Arrival::Here)
    }

    /// A pass of the review on the screen, if it is one that is to be recorded.
    pub(super) fn review_passed(&mut self, verdict: Box<Verdict>) -> Vec<Effect> {
        let exercise = self.session.shown.exercise();
        if !self.is_reviewing() {
            return self.show_pass(verdict);
        }
        self.session.hold_pass(verdict);
        vec![Effect::EndReview { exercise, given_up: false }]
    }

    /// Counts a try: a changed attempt that runs and is not right yet.
    pub(super) fn review_failed(&mut self, kind: VerdictKind) -> Vec<Effect> {
        let content = self.session.covered();
        let is_try = self.is_reviewing()
            && self.session.arrived == ArrivedBy::Save
            && is_try(kind)
            && content != self.reviews.tried;
        if !is_try {
            return Vec::new();
        }
        self.reviews.tried = content;
        vec![Effect::RecordFailure(self.session.shown)]
    }

    pub(super) fn review_ended(&mut self, exercise: ExerciseIndex, result: Result<EndedReview, String>) -> Vec<Effect> {
        let review = Assignment::Review(exercise);
        let passed = self.session.take_pass().filter(|_| review == self.session.shown);
        match result {
            Ok(EndedReview { days, given_up, now }) => {
                self.take_in(now);
                let words = comes_back_in(days);
                self.reviews.ended = Some((exercise, words.clone()));
                if given_up {
                    self.notice = Some(Notice::info(format!(
                        "here it is; {words}. Type it once more, if you like: that keeps it in mind"
                    )));
                    return vec![Effect::LoadPage(review, PageKind::Solution), Effect::Draw];
                }
                passed.map_or_else(|| vec![Effect::Draw], |verdict| self.show_pass(verdict))
            }
            Err(why) => {
                if let Some(verdict) = passed {
                    self.session.uncover();
                    self.set_panel_of(verdict);
                }
                self.say(Notice::warning(format!(
                    "that could not be recorded: {why}; save it again, or press `r`, to try again"
                )))
            }
        }
    }

    /// The solution is for those who have done with it.
    pub(super) fn ask_to_give_up(&mut self) -> Vec<Effect> {
        self.question = Some(Question::GiveUp(self.session.shown.exercise()));
        Vec::new()
    }
}
