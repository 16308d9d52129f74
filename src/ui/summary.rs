//! The result of checking a whole course: names, not only numbers.

use super::{
    text::{Line, Style, Text},
    wrap,
};
use crate::{
    course::{Course, Exercise},
    engine::verdict::VerdictKind,
};

/// The kinds of verdict that are listed, in this order, with the words for each.
const TOLD: [(VerdictKind, &str); 6] = [
    (VerdictKind::Failed, "do not pass yet"),
    (VerdictKind::Error, "stop with an error"),
    (VerdictKind::TimedOut, "ran out of time"),
    (VerdictKind::Killed, "were ended by force"),
    (VerdictKind::Incomplete, "ended before every test was done"),
    (VerdictKind::Unavailable, "cannot be checked on this machine"),
];

/// More names than this, of exercises that nobody has begun, say nothing.
const FEW: usize = 8;

/// What was found of an exercise.
#[derive(Debug, Clone, Copy)]
pub struct Outcome<'c> {
    pub exercise: &'c Exercise,
    pub kind: VerdictKind,
    /// It was done before the check.
    pub was_done: bool,
    /// The learner has changed its files.
    pub is_begun: bool,
}

/// How many exercises were left out, and why.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unchecked {
    /// Nobody has begun them.
    pub not_begun: usize,
    /// What they need was not to be downloaded.
    pub not_downloaded: usize,
}

/// What `check-all` ends with: what was gained and lost, what is still to do, and numbers. `found` is in course order and holds what was
/// checked before an interruption, if there was one; `total` says how many there are to check.
pub fn check_all(course: &Course, total: usize, found: &[Outcome<'_>], unchecked: Unchecked, width: usize) -> Text {
    let mut text = vec![Line::empty()];
    let mut section = |heading: String, style, names: Vec<&Exercise>, words: &str| {
        if names.is_empty() {
            return;
        }
        text.extend(wrap::by_word(&Line::of(heading, style), width, 1, 3));
        text.extend(by_phase(course, &names, width));
        if !words.is_empty() {
            text.extend(wrap::prose(words, width, 3));
        }
        text.push(Line::empty());
    };
    let select = |wanted: &dyn Fn(&Outcome<'_>) -> bool| -> Vec<&Exercise> {
        found.iter().filter(|outcome| wanted(outcome)).map(|outcome| outcome.exercise).collect()
    };
    let is_lost = |outcome: &Outcome<'_>| outcome.was_done && outcome.kind.passes() == Some(false);
    let lost = select(&is_lost);
    let again = "They count as not done until they pass again.";
    section(format!("✗ {} passed before, but no longer", lost.len()), Style::Bad, lost, again);
    let gained = select(&|outcome| outcome.kind == VerdictKind::Passed && !outcome.was_done);
    section(format!("✓ {} newly passed", gained.len()), Style::Good, gained, "");
    for (kind, words) in TOLD {
        let is_told = |outcome: &Outcome<'_>| {
            outcome.kind == kind && !is_lost(outcome) && (outcome.is_begun || kind != VerdictKind::Failed)
        };
        let names = select(&is_told);
        section(format!("✗ {} {words}", names.len()), Style::Bad, names, "");
    }
    let untouched = select(&|outcome| outcome.kind == VerdictKind::Failed && !outcome.was_done && !outcome.is_begun);
    let few = if untouched.len() <= FEW { untouched.clone() } else { Vec::new() };
    section(format!("· {} not begun yet", untouched.len()), Style::Dim, few, "");
    let passed = found.iter().filter(|outcome| outcome.kind == VerdictKind::Passed).count();
    let style = if passed == total { Style::Good } else { Style::Strong };
    let mut line = Line::of(format!("✓ {passed} of {total} pass"), style);
    let not_begun = unchecked.not_begun + if untouched.len() > FEW { untouched.len() } else { 0 };
    if not_begun > 0 {
        line.push(format!(" · {not_begun} not begun"), Style::Dim);
    }
    if unchecked.not_downloaded > 0 {
        line.push(format!(" · {} without their packages, so not checked", unchecked.not_downloaded), Style::Warn);
    }
    let rest = total.saturating_sub(found.len() + unchecked.not_begun + unchecked.not_downloaded);
    if rest > 0 {
        line.push(format!(" · {rest} not checked"), Style::Warn);
    }
    text.extend(wrap::by_word(&line, width, 1, 3));
    text
}

/// Names of exercises, a line or more for each phase.
fn by_phase(course: &Course, exercises: &[&Exercise], width: usize) -> Text {
    let mut text = Text::new();
    for phase in &course.phases {
        let names = exercises.iter().filter(|exercise| exercise.phase == phase.name);
        let names: Vec<&str> = names.map(|exercise| exercise.name.as_str()).collect();
        if !names.is_empty() {
            let lead = Line::of(format!("   {}  ", phase.name), Style::Dim);
            text.extend(wrap::prose_with(lead, &names.join(", "), width, 0, 5));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Phase;

    fn course(names: &[&str]) -> Course {
        let exercise = |name: &&str| Exercise { name: (*name).into(), phase: "01_core".into(), ..Exercise::default() };
        Course {
            phases: vec![Phase { name: "01_core".into(), title: "Core".into(), track: None }],
            exercises: names.iter().map(exercise).collect(),
            ..Course::default()
        }
    }

    fn plain(course: &Course, found: &[(VerdictKind, bool, bool)], unchecked: Unchecked) -> Vec<String> {
        let found: Vec<_> = course
            .exercises
            .iter()
            .zip(found)
            .map(|(exercise, (kind, was_done, is_begun))| Outcome {
                exercise,
                kind: *kind,
                was_done: *was_done,
                is_begun: *is_begun,
            })
            .collect();
        check_all(course, course.exercises.len(), &found, unchecked, 80).iter().map(Line::plain).collect()
    }

    #[test]
    fn it_says_what_was_gained_and_lost_by_name() {
        use VerdictKind::{Failed, Passed};
        let course = course(&["a1", "b1", "c1", "d1", "e1", "f1"]);
        let found = [
            (Passed, true, true),
            (Failed, true, true),
            (Passed, false, true),
            (Failed, false, true),
            (Failed, false, false),
        ];
        assert_eq!(
            plain(&course, &found, Unchecked { not_downloaded: 1, ..Unchecked::default() }),
            [
                "",
                " ✗ 1 passed before, but no longer",
                "   01_core  b1",
                "   They count as not done until they pass again.",
                "",
                " ✓ 1 newly passed",
                "   01_core  c1",
                "",
                " ✗ 1 do not pass yet",
                "   01_core  d1",
                "",
                " · 1 not begun yet",
                "   01_core  e1",
                "",
                " ✓ 2 of 6 pass · 1 without their packages, so not checked",
            ]
        );
    }

    #[test]
    fn many_that_nobody_has_begun_are_a_number() {
        let names: Vec<String> = (0..20).map(|number| format!("n{number}")).collect();
        let course = course(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let found = [(VerdictKind::Failed, false, false); 19];
        assert_eq!(
            plain(&course, &found, Unchecked::default()),
            ["", " ✓ 0 of 20 pass · 19 not begun · 1 not checked"]
        );
    }
}
