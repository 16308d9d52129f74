//! What comes back, in words.

use super::{
    frame,
    text::{Line, Style, Text},
    view::FileLink,
    wrap::prose,
};
use crate::{
    course::{Course, Exercise},
    progress::review::Sitting,
    review::ReviewsNow,
};

/// When something comes back that was just reviewed.
pub fn comes_back_in(days: u32) -> String {
    match days {
        0 | 1 => "it comes back tomorrow".to_owned(),
        2..14 => format!("it comes back in {days} days"),
        14..60 => format!("it comes back in {} weeks", days / 7),
        _ => format!("it comes back in about {} months", (days + 15) / 30),
    }
}

/// What is due today, and when it goes on.
pub fn due(course: &Course, now: &ReviewsNow, width: usize) -> Text {
    let queue = &now.queue;
    let mut text = Text::new();
    let heading = match queue.today.len() {
        0 if queue.done > 0 => "That's all for today.".to_owned(),
        0 => "Nothing is ready for review today.".to_owned(),
        1 => "One exercise is ready for review today.".to_owned(),
        due => format!("{due} exercises are ready for review today."),
    };
    text.extend(prose(&heading, width, 1));
    let exercises: Vec<&Exercise> = queue.today.iter().filter_map(|name| course.exercise(name)).collect();
    let names = exercises.iter().map(|exercise| exercise.name.len()).max().unwrap_or(0).min(32);
    if !exercises.is_empty() {
        text.push(Line::empty());
    }
    for exercise in exercises {
        let mut line = Line::of("   ", Style::Plain).with(format!("{:names$}", exercise.name), Style::Strong);
        line.push(format!("  {}", exercise.title), Style::Dim);
        let is_begun = now.sittings.get(&exercise.name).is_some_and(Sitting::is_open);
        let mark = if is_begun { "  (begun)" } else { "" };
        text.push(line.cut(width.saturating_sub(mark.len())).with(mark, Style::Hint).cut(width));
    }
    let more = match (queue.waiting, queue.next) {
        (0, Some(day)) => format!("The next one comes back on {day}."),
        (0, None) if queue.today.is_empty() => "What you do in this course comes back after some days.".to_owned(),
        (0, None) => String::new(),
        (1, _) => "One more waits until tomorrow.".to_owned(),
        (waiting, _) => format!("{waiting} more wait until another day."),
    };
    if !more.is_empty() {
        text.push(Line::empty());
        text.extend(prose(&more, width, 1));
    }
    text
}

/// Where a review is done, and how.
pub fn begun(course: &Course, review: &Exercise, width: usize) -> Text {
    let mut line = Line::of(" Your next one: ", Style::Plain);
    line.spans.extend(frame::link(&FileLink::of_course(course, &review.path()), Style::Hint).spans);
    let mut text = vec![frame::cut_left(&line, width)];
    let words = "It's the starter once more; what you wrote the first time stays where it is. `pythlings` checks it as you work.";
    text.extend(prose(words, width, 1));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        progress::review::ReviewQueue,
        timestamp::{Day, Timestamp},
    };

    fn exercise(name: &str, title: &str) -> Exercise {
        Exercise {
            name: name.into(),
            title: title.into(),
            files: vec![format!("{name}.py").into()],
            ..Exercise::default()
        }
    }

    fn shown(now: &ReviewsNow, width: usize) -> Vec<String> {
        let exercises = vec![exercise("loops1", "Round and round"), exercise("slicing12", "Both ends")];
        let course = Course { exercises, ..Course::default() };
        due(&course, now, width).iter().map(Line::plain).collect()
    }

    #[test]
    fn what_is_due_is_told_with_what_was_begun() {
        let queue = ReviewQueue {
            today: vec!["slicing12".into(), "loops1".into()],
            next: Some(Day(20_800)),
            ..ReviewQueue::default()
        };
        let sittings = [("slicing12".to_owned(), Sitting::new(Timestamp(1), "slicing12"))].into();
        let now = ReviewsNow { queue, sittings };
        assert_eq!(
            shown(&now, 80),
            [
                " 2 exercises are ready for review today.",
                "",
                "   slicing12  Both ends  (begun)",
                "   loops1     Round and round",
                "",
                " The next one comes back on 2026-12-13.",
            ]
        );
        assert!(shown(&now, 20).iter().all(|line| line.chars().count() <= 20));
    }

    #[test]
    fn nothing_to_do_is_no_reproach() {
        let now = |done, waiting, next| ReviewsNow {
            queue: ReviewQueue { waiting, done, next, ..ReviewQueue::default() },
            ..ReviewsNow::default()
        };
        let nothing = " Nothing is ready for review today.";
        assert_eq!(
            shown(&now(0, 0, None), 80),
            [nothing, "", " What you do in this course comes back after some days."]
        );
        assert_eq!(shown(&now(0, 0, Some(Day(20_800))), 80)[2], " The next one comes back on 2026-12-13.");
        assert_eq!(shown(&now(5, 2, None), 80), [" That's all for today.", "", " 2 more wait until another day."]);
    }

    #[test]
    fn intervals_are_told_roughly() {
        let told = [1, 2, 13, 14, 59, 60, 365].map(comes_back_in);
        let wanted = [
            "tomorrow",
            "in 2 days",
            "in 13 days",
            "in 2 weeks",
            "in 8 weeks",
            "in about 2 months",
            "in about 12 months",
        ];
        assert_eq!(told, wanted.map(|words| format!("it comes back {words}")));
    }
}
