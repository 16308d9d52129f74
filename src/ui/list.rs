//! The exercises of a course as a list: by phase, each with its state.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr as _;

use super::{
    frame::progress_bar,
    text::{Line, Style, Text},
    view::FileLink,
    wrap::{left_and_right, prose},
};
use crate::{
    course::{Course, Exercise},
    progress::ProgressState,
};

/// The sign of an exercise that was begun and has not passed.
const BEGUN: &str = "~";
/// Columns of the bar below a list.
const BAR: usize = 36;

/// Which exercises a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Only {
    /// All of them.
    #[default]
    All,
    /// Those that are not done.
    Pending,
    /// Those that are done.
    Done,
}

/// An exercise in a list.
#[derive(Debug, Clone, Copy)]
pub struct ExerciseRow<'c> {
    pub exercise: &'c Exercise,
    /// It has passed.
    pub is_done: bool,
    /// The learner has changed its files, and it has not passed.
    pub is_begun: bool,
    /// The learner is at it.
    pub is_current: bool,
}

impl ExerciseRow<'_> {
    /// Whether a list with this filter has it.
    pub fn is_among(&self, only: Only) -> bool {
        match only {
            Only::All => true,
            Only::Pending => !self.is_done,
            Only::Done => self.is_done,
        }
    }

    /// Where a click on its name leads.
    pub fn url(&self, course: &Course) -> Option<String> {
        FileLink::of_course(course, &self.exercise.path()).url
    }
}

/// Every exercise of the course, in course order. `begun` are the places of those whose files the learner has changed.
pub fn rows<'c>(course: &'c Course, state: &ProgressState, begun: &BTreeSet<usize>) -> Vec<ExerciseRow<'c>> {
    let current = state.current(course.names());
    let row = |(index, exercise): (usize, &'c Exercise)| {
        let is_done = state.is_done(&exercise.name);
        ExerciseRow {
            exercise,
            is_done,
            is_begun: !is_done && begun.contains(&index),
            is_current: current == Some(exercise.name.as_str()),
        }
    };
    course.exercises.iter().enumerate().map(row).collect()
}

/// `✓ slicing1      Slicing from both ends`: the state, the name, the title. `names` is the width of the column of names, `url`
/// where the name leads; a row that is selected has a pointer.
pub fn row_line(row: &ExerciseRow<'_>, url: Option<String>, is_selected: bool, names: usize, width: usize) -> Line {
    let Exercise { name, title, .. } = row.exercise;
    let (sign, style) = match (row.is_current, row.is_done, row.is_begun) {
        (true, ..) => ("›", Style::Hint),
        (false, true, _) => ("✓", Style::Good),
        (false, false, true) => (BEGUN, Style::Warn),
        (false, false, false) => ("·", Style::Dim),
    };
    let name_width = name.width();
    let gap = " ".repeat(names.saturating_sub(name_width) + 2);
    let pointer = if is_selected { Line::of(" ▸ ", Style::Hint) } else { Line::of("   ", Style::Plain) };
    let mut line = pointer.with(sign, style).with(" ", Style::Plain);
    let name_style = if row.is_current || is_selected { Style::Strong } else { Style::Plain };
    line = match url {
        Some(url) => line.with_link(name, name_style, url),
        None => line.with(name, name_style),
    };
    line.push(gap, Style::Plain);
    line.push(title, if row.is_current || is_selected { Style::Plain } else { Style::Dim });
    let words: Vec<&str> = [
        row.exercise.checkpoint.then_some("checkpoint"),
        row.is_current.then_some("current"),
        (row.is_current && row.is_done).then_some("done"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if words.is_empty() {
        return line.cut(width);
    }
    // The end of the title says less.
    let mark = format!("  ({})", words.join(", "));
    line.cut(width.saturating_sub(mark.len())).with(mark, Style::Hint).cut(width)
}

/// The width of the column of names.
pub fn names_width<'r>(rows: impl IntoIterator<Item = &'r ExerciseRow<'r>>) -> usize {
    rows.into_iter().map(|row| row.exercise.name.width()).max().unwrap_or(0).min(32)
}

/// ` 01_core · Core Python                                  14 of 63`, on one line at any width.
pub fn phase_heading(course: &Course, phase: &str, all: &[ExerciseRow<'_>], width: usize) -> Line {
    let title = course.phases.iter().find(|known| known.name == phase).map_or("", |known| known.title.as_str());
    let of_phase = || all.iter().filter(|row| row.exercise.phase == phase);
    let (done, total) = (of_phase().filter(|row| row.is_done).count(), of_phase().count());
    let left = Line::of(format!(" {phase}"), Style::Strong).with(format!(" · {title}"), Style::Plain);
    let right = Line::of(format!("{done} of {total}"), Style::Dim);
    // The count says more than the end of the title. A column stays free at the right, and two between them.
    let left = left.cut(width.saturating_sub(right.width() + 3));
    left_and_right(left, right, width).swap_remove(0)
}

/// `██████░░░░░░  13/412 done · 2 begun (~)`, with a shorter bar, or none, where there is not so much room.
pub fn total(all: &[ExerciseRow<'_>], width: usize) -> Line {
    let done = all.iter().filter(|row| row.is_done).count();
    let begun = all.iter().filter(|row| row.is_begun).count();
    let of_all = format!("{done}/{} done", all.len());
    let words = if begun > 0 { format!("{of_all} · {begun} begun ({BEGUN})") } else { of_all };
    let mut line = Line::of(" ", Style::Plain);
    let bar = BAR.min(width.saturating_sub(words.width() + 4));
    if bar > 0 {
        line.spans.extend(progress_bar(done, all.len(), bar).spans);
        line.push("  ", Style::Plain);
    }
    line.with(words, Style::Plain).cut(width)
}

/// The whole list, as the `list` command prints it. `phases` are the folder names of the phases to show; names lead to their files
/// where there are to be `links`.
pub fn list(
    course: &Course,
    all: &[ExerciseRow<'_>],
    only: Only,
    phases: &[&str],
    search: &str,
    width: usize,
    links: bool,
) -> Text {
    let names = names_width(all);
    let mut text = Text::new();
    for phase in &course.phases {
        let is_shown = |row: &&ExerciseRow<'_>| {
            row.exercise.phase == phase.name && row.is_among(only) && row.exercise.is_found_by(search)
        };
        let shown: Vec<&ExerciseRow<'_>> = all.iter().filter(is_shown).collect();
        if shown.is_empty() || !phases.contains(&phase.name.as_str()) {
            continue;
        }
        text.push(phase_heading(course, &phase.name, all, width));
        let line = |row: &ExerciseRow<'_>| {
            let url = if links { row.url(course) } else { None };
            row_line(row, url, false, names, width)
        };
        text.extend(shown.into_iter().map(line));
        text.push(Line::empty());
    }
    if text.is_empty() {
        let words = match search {
            "" => nothing_to_show(only).to_owned(),
            search => format!("No exercise here has `{search}` in its name, title, phase or topics."),
        };
        text.extend(prose(&words, width, 1));
        text.push(Line::empty());
    }
    text.push(total(all, width));
    text
}

/// Shown in place of a list without rows.
fn nothing_to_show(only: Only) -> &'static str {
    match only {
        Only::All => "There are no exercises here.",
        Only::Pending => "Nothing is left to do here.",
        Only::Done => "Nothing is done here yet.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{course::Phase, timestamp::Timestamp};

    fn course() -> Course {
        let exercise = |phase: &str, name: &str, title: &str| Exercise {
            name: name.into(),
            phase: phase.into(),
            title: title.into(),
            dir: format!("exercises/{phase}/010_{name}").into(),
            files: vec![format!("{name}.py").into()],
            ..Exercise::default()
        };
        Course {
            phases: [("00_start", "Start"), ("01_core", "Core")]
                .map(|(name, title)| Phase { name: name.into(), title: title.into() })
                .into(),
            exercises: vec![
                exercise("00_start", "hello1", "A first line"),
                exercise("01_core", "slicing1", "Slicing"),
                exercise("01_core", "lists1", "Lists"),
            ],
            ..Course::default()
        }
    }

    fn state() -> ProgressState {
        let mut state = ProgressState::default();
        state.mark_passed("hello1", Timestamp::now());
        state
    }

    fn plain(text: &Text) -> String {
        text.iter().map(|line| line.plain().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    fn shown(state: &ProgressState, begun: &BTreeSet<usize>, only: Only, phases: &[&str]) -> String {
        let course = course();
        plain(&list(&course, &rows(&course, state, begun), only, phases, "", 50, false))
    }

    const BOTH: [&str; 2] = ["00_start", "01_core"];

    #[test]
    fn the_list_shows_phases_states_and_counts() {
        assert_eq!(
            shown(&state(), &BTreeSet::new(), Only::All, &BOTH),
            " 00_start · Start                          1 of 1
   ✓ hello1    A first line

 01_core · Core                            0 of 2
   › slicing1  Slicing  (current)
   · lists1    Lists

 ████████████░░░░░░░░░░░░░░░░░░░░░░░░  1/3 done"
        );
    }

    #[test]
    fn filters_leave_out_rows_and_empty_phases() {
        let shown = |only, phases: &[&str]| shown(&state(), &BTreeSet::new(), only, phases);
        assert!(!shown(Only::Pending, &BOTH).contains("hello1"));
        assert!(!shown(Only::Pending, &BOTH).contains("00_start"));
        assert!(!shown(Only::Done, &BOTH).contains("slicing1"));
        assert!(!shown(Only::All, &["01_core"]).contains("hello1"));
        assert!(shown(Only::Pending, &["00_start"]).starts_with(" Nothing is left to do here."));
    }

    #[test]
    fn a_search_leaves_out_what_does_not_have_all_its_words() {
        let course = course();
        let all = rows(&course, &state(), &BTreeSet::new());
        let found = |search| plain(&list(&course, &all, Only::All, &BOTH, search, 60, false));
        assert!(found("CORE list").contains("lists1") && !found("CORE list").contains("slicing1"));
        assert!(
            found("").contains("hello1") && found("first").contains("hello1") && !found("first").contains("01_core")
        );
        assert!(found("list nothing").starts_with(" No exercise here has `list nothing` in its name,"));
    }

    #[test]
    fn a_row_that_is_current_and_done_says_both() {
        let mut state = state();
        state.set_current("hello1");
        let found = shown(&state, &BTreeSet::new(), Only::All, &BOTH);
        assert!(found.contains("› hello1    A first line  (current, done)"), "{found}");
    }

    #[test]
    fn what_was_begun_has_a_sign_and_is_counted_unless_it_is_done() {
        let found = shown(&state(), &BTreeSet::from([0, 2]), Only::All, &BOTH);
        assert!(found.contains("✓ hello1") && found.contains("~ lists1"), "{found}");
        assert!(found.ends_with("  1/3 done · 1 begun (~)"), "{found}");
    }

    #[test]
    fn a_heading_is_one_line_with_its_count_at_any_width() {
        let course = course();
        let all = rows(&course, &state(), &BTreeSet::new());
        for width in [20, 40, 100] {
            let heading = phase_heading(&course, "01_core", &all, width).plain();
            assert!(heading.starts_with(" 01_c") && heading.ends_with("0 of 2"), "{heading:?}");
            assert!(heading.width() < width, "{heading:?}");
        }
    }
}
