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

/// What `check-all` ends with. `found` is in course order and holds what was checked before an interruption, if there was one.
pub fn check_all<'c>(course: &Course, found: impl Iterator<Item = (&'c Exercise, VerdictKind)>, width: usize) -> Text {
    let found: Vec<_> = found.collect();
    let passed = found.iter().filter(|(_, kind)| *kind == VerdictKind::Passed).count();
    let mut text = vec![Line::empty()];
    for (kind, words) in TOLD {
        let of_kind: Vec<&Exercise> =
            found.iter().filter(|(_, other)| *other == kind).map(|(exercise, _)| *exercise).collect();
        if of_kind.is_empty() {
            continue;
        }
        text.push(Line::of(format!(" ✗ {} {words}", of_kind.len()), Style::Bad));
        for phase in &course.phases {
            let names: Vec<&str> = of_kind
                .iter()
                .filter(|exercise| exercise.phase == phase.name)
                .map(|exercise| exercise.name.as_str())
                .collect();
            if !names.is_empty() {
                let lead = Line::of(format!("   {}  ", phase.name), Style::Dim);
                text.extend(wrap::prose_with(lead, &names.join(", "), width, 0, 5));
            }
        }
        text.push(Line::empty());
    }
    let total = course.exercises.len();
    let line =
        Line::of(format!(" ✓ {passed} of {total} pass"), if passed == total { Style::Good } else { Style::Strong });
    let unchecked = total - found.len();
    text.push(if unchecked == 0 { line } else { line.with(format!(" · {unchecked} not checked"), Style::Warn) });
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Phase;

    #[test]
    fn it_ends_with_names() {
        let exercise = |name: &str| Exercise { name: name.into(), phase: "01_core".into(), ..Exercise::default() };
        let course = Course {
            phases: vec![Phase { name: "01_core".into(), title: "Core".into() }],
            exercises: vec![exercise("a1"), exercise("b1"), exercise("c1")],
            ..Course::default()
        };
        let kinds = [VerdictKind::Passed, VerdictKind::Failed];
        let found = course.exercises.iter().zip(kinds);
        let plain: Vec<String> = check_all(&course, found, 80).iter().map(Line::plain).collect();
        assert_eq!(plain, ["", " ✗ 1 do not pass yet", "   01_core  b1", "", " ✓ 1 of 3 pass · 1 not checked"]);
    }
}
