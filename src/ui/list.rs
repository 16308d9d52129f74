//! The exercises of a course as a list: by phase, each with its state.

use std::{collections::BTreeSet, fmt::Write as _};

use unicode_width::UnicodeWidthStr as _;

use super::{
    frame::progress_bar,
    text::{Line, Style, Text},
    view::FileLink,
    wrap::{left_and_right, prose},
};
use crate::{
    course::{Course, Exercise},
    progress::{Road, RoadCount, Standing},
};

/// The sign of an exercise that was begun and has not passed.
const BEGUN: &str = "~";
/// The sign of one that is skipped.
const SKIPPED: &str = "–";
/// Columns of the bar below a list.
const BAR: usize = 36;

/// Which exercises a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Only {
    /// All of them.
    #[default]
    All,
    /// Those that are to be done.
    Pending,
    /// Those that are done.
    Done,
    /// Those that are skipped.
    Skipped,
}

/// An exercise in a list.
#[derive(Debug, Clone, Copy)]
pub struct ExerciseRow<'c> {
    pub exercise: &'c Exercise,
    pub standing: Standing,
    /// It is on the road.
    pub counts: bool,
    /// The learner has changed its files, and it has not passed.
    pub is_begun: bool,
    /// The learner is at it.
    pub is_current: bool,
}

impl ExerciseRow<'_> {
    /// It has passed.
    pub fn is_done(&self) -> bool {
        self.standing == Standing::Done
    }

    /// Whether a list has it where nothing else is asked for: it is on the road, or the learner is there all the same.
    pub fn is_at_hand(&self) -> bool {
        self.counts || self.is_current
    }

    /// Whether a list with this filter has it.
    pub fn is_among(&self, only: Only) -> bool {
        match only {
            Only::All => true,
            Only::Pending => self.standing == Standing::Pending,
            Only::Done => self.is_done(),
            Only::Skipped => self.standing == Standing::Skipped,
        }
    }

    /// Where a click on its name leads.
    pub fn url(&self, course: &Course) -> Option<String> {
        FileLink::of_course(course, &self.exercise.path()).url
    }
}

/// Every exercise of the course, in course order, on the road or not. `begun` are the places of those whose files the learner has changed.
pub fn rows<'c>(road: &Road<'c>, begun: &BTreeSet<usize>) -> Vec<ExerciseRow<'c>> {
    let row = |(index, exercise): (usize, &'c Exercise)| {
        let standing = road.standing(index);
        ExerciseRow {
            exercise,
            standing,
            counts: road.counts(index),
            is_begun: standing == Standing::Pending && begun.contains(&index),
            is_current: road.current() == Some(index),
        }
    };
    road.course().exercises.iter().enumerate().map(row).collect()
}

/// `✓ slicing1      Slicing from both ends`: the state, the name, the title. `names` is the width of the column of names, `url`
/// where the name leads; a row that is selected has a pointer.
pub fn row_line(row: &ExerciseRow<'_>, url: Option<String>, is_selected: bool, names: usize, width: usize) -> Line {
    let Exercise { name, title, .. } = row.exercise;
    let (sign, style) = match (row.is_current, row.standing, row.is_begun) {
        (true, ..) => ("›", Style::Hint),
        (false, Standing::Done, _) => ("✓", Style::Good),
        (false, Standing::Skipped, _) => (SKIPPED, Style::Dim),
        (false, Standing::Pending, true) => (BEGUN, Style::Warn),
        (false, Standing::Pending, false) => ("·", Style::Dim),
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
        (row.is_current && row.is_done()).then_some("done"),
        (row.is_current && row.standing == Standing::Skipped).then_some("skipped"),
        (!row.counts).then_some("not on your road"),
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
    let title = course.phase(phase).map_or("", |phase| phase.title.as_str());
    let count = count(all.iter().filter(|row| row.exercise.phase == phase));
    let left = Line::of(format!(" {phase}"), Style::Strong).with(format!(" · {title}"), Style::Plain);
    let of_all = format!("{} of {}", count.done, count.to_do());
    let right = match (count.skipped, count.to_do()) {
        (0, _) => of_all,
        (skipped, 0) => format!("{skipped} skipped"),
        (skipped, _) => format!("{of_all} · {skipped} skipped"),
    };
    let right = Line::of(right, Style::Dim);
    // The count says more than the end of the title. A column stays free at the right, and two between them.
    let left = left.cut(width.saturating_sub(right.width() + 3));
    left_and_right(left, right, width).swap_remove(0)
}

fn count<'r>(rows: impl Iterator<Item = &'r ExerciseRow<'r>>) -> RoadCount {
    let mut count = RoadCount::default();
    rows.for_each(|row| count.add(row.standing));
    count
}

/// `██████░░░░░░  13/412 done · 2 begun (~)` of the road, with a shorter bar, or none, where there is not so much room.
pub fn total(all: &[ExerciseRow<'_>], width: usize) -> Line {
    let count = count(all.iter().filter(|row| row.counts));
    let begun = all.iter().filter(|row| row.counts && row.is_begun).count();
    let mut words = format!("{}/{} done", count.done, count.to_do());
    if begun > 0 {
        let _ = write!(words, " · {begun} begun ({BEGUN})");
    }
    if count.skipped > 0 {
        let _ = write!(words, " · {} skipped ({SKIPPED})", count.skipped);
    }
    let mut line = Line::of(" ", Style::Plain);
    let bar = BAR.min(width.saturating_sub(words.width() + 4));
    if bar > 0 {
        line.spans.extend(progress_bar(count.done, count.to_do(), bar).spans);
        line.push("  ", Style::Plain);
    }
    line.with(words, Style::Plain).cut(width)
}

/// What a list is to show.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    pub only: Only,
    /// The folder names of the phases to show, on the road or not; `None` for all that are at hand.
    pub phases: Option<&'a [&'a str]>,
    /// Words to search for, on the road or not; empty for none.
    pub search: &'a str,
}

impl Asked<'_> {
    /// Whether the list has this row.
    pub fn has(&self, row: &ExerciseRow<'_>) -> bool {
        let is_asked_for = self.phases.is_some() || !self.search.trim().is_empty();
        (row.is_at_hand() || is_asked_for)
            && row.is_among(self.only)
            && self.phases.is_none_or(|phases| phases.contains(&row.exercise.phase.as_str()))
            && row.exercise.is_found_by(self.search)
    }
}

/// The whole list, as the `list` command prints it. Names lead to their files where there are to be `links`.
pub fn list(course: &Course, all: &[ExerciseRow<'_>], asked: Asked<'_>, width: usize, links: bool) -> Text {
    let names = names_width(all);
    let mut text = Text::new();
    for phase in &course.phases {
        let of_phase = all.iter().filter(|row| row.exercise.phase == phase.name);
        let shown: Vec<&ExerciseRow<'_>> = of_phase.filter(|row| asked.has(row)).collect();
        if shown.is_empty() {
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
        let words = match asked.search {
            "" => nothing_to_show(asked.only).to_owned(),
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
        Only::Skipped => "Nothing is skipped here.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        course::{CourseTrack, Phase},
        progress::{LearningState, ProgressState},
        timestamp::Timestamp,
    };

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
                .map(|(name, title)| Phase { name: name.into(), title: title.into(), track: None })
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

    fn shown(state: &ProgressState, begun: &BTreeSet<usize>, only: Only, phases: Option<&[&str]>) -> String {
        let (course, learning) = (course(), LearningState::default());
        let road = Road::new(&course, state, &learning);
        plain(&list(&course, &rows(&road, begun), Asked { only, phases, search: "" }, 50, false))
    }

    #[test]
    fn the_list_shows_phases_states_and_counts() {
        assert_eq!(
            shown(&state(), &BTreeSet::new(), Only::All, None),
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
        let shown = |only, phases| shown(&state(), &BTreeSet::new(), only, phases);
        assert!(!shown(Only::Pending, None).contains("hello1"));
        assert!(!shown(Only::Pending, None).contains("00_start"));
        assert!(!shown(Only::Done, None).contains("slicing1"));
        assert!(!shown(Only::All, Some(&["01_core"])).contains("hello1"));
        assert!(shown(Only::Pending, Some(&["00_start"])).starts_with(" Nothing is left to do here."));
    }

    #[test]
    fn a_search_leaves_out_what_does_not_have_all_its_words() {
        let course = course();
        let (state, learning) = (state(), LearningState::default());
        let all = rows(&Road::new(&course, &state, &learning), &BTreeSet::new());
        let found = |search| plain(&list(&course, &all, Asked { search, ..Asked::default() }, 60, false));
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
        let found = shown(&state, &BTreeSet::new(), Only::All, None);
        assert!(found.contains("› hello1    A first line  (current, done)"), "{found}");
    }

    #[test]
    fn what_was_begun_has_a_sign_and_is_counted_unless_it_is_done() {
        let found = shown(&state(), &BTreeSet::from([0, 2]), Only::All, None);
        assert!(found.contains("✓ hello1") && found.contains("~ lists1"), "{found}");
        assert!(found.ends_with("  1/3 done · 1 begun (~)"), "{found}");
    }

    #[test]
    fn a_heading_is_one_line_with_its_count_at_any_width() {
        let course = course();
        let (state, learning) = (state(), LearningState::default());
        let all = rows(&Road::new(&course, &state, &learning), &BTreeSet::new());
        for width in [20, 40, 100] {
            let heading = phase_heading(&course, "01_core", &all, width).plain();
            assert!(heading.starts_with(" 01_c") && heading.ends_with("0 of 2"), "{heading:?}");
            assert!(heading.width() < width, "{heading:?}");
        }
    }

    #[test]
    fn what_is_skipped_has_a_sign_and_is_not_to_be_done() {
        let (course, state, mut learning) = (course(), state(), LearningState::default());
        learning.skip("slicing1", Timestamp(1));
        let road = Road::new(&course, &state, &learning);
        let listed = |only| {
            plain(&list(&course, &rows(&road, &BTreeSet::from([1])), Asked { only, ..Asked::default() }, 60, false))
        };
        let all = listed(Only::All);
        assert!(all.contains("– slicing1  Slicing\n") && all.contains("› lists1"), "{all}");
        assert!(all.contains(" 0 of 1 · 1 skipped\n") && all.ends_with("  1/2 done · 1 skipped (–)"), "{all}");
        assert!(!listed(Only::Pending).contains("slicing1") && !listed(Only::Done).contains("slicing1"));
        assert!(listed(Only::Skipped).contains("slicing1") && !listed(Only::Skipped).contains("lists1"));
    }

    #[test]
    fn what_is_off_the_road_is_listed_when_it_is_asked_for() {
        let mut course = course();
        course.phases[1].track = Some("web".into());
        course.info.tracks =
            vec![CourseTrack { name: "web".into(), title: "Web".into(), about: "x".into(), hours: None }];
        let (mut state, learning) = (state(), LearningState::default());
        let listed = |state: &ProgressState, asked| {
            let road = Road::new(&course, state, &learning);
            plain(&list(&course, &rows(&road, &BTreeSet::from([1])), asked, 60, false))
        };
        let all = listed(&state, Asked::default());
        assert!(!all.contains("01_core") && all.ends_with("  1/1 done"), "{all}");
        let phase = listed(&state, Asked { phases: Some(&["01_core"]), ..Asked::default() });
        assert!(phase.contains("~ slicing1  Slicing  (not on your road)") && phase.ends_with("  1/1 done"), "{phase}");
        assert!(listed(&state, Asked { search: "slic", ..Asked::default() }).contains("slicing1"));
        state.set_current("lists1");
        let all = listed(&state, Asked::default());
        assert!(all.contains("› lists1    Lists  (current, not on your road)") && !all.contains("slicing1"), "{all}");
    }
}
