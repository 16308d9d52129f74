//! The tracks of a course: what each is for, how large it is, how far the learner is in it.

use super::{
    amount::counted,
    text::{Line, Style, Text},
    wrap::{prose, prose_with},
};
use crate::{
    course::{CourseTrack, Exercise},
    progress::TrackOverview,
};

/// The column of everything below the first line.
const INDENT: usize = 7;

/// ` ▸ [x] web · Web applications`, and below it what it is for and what it takes.
pub fn track(overview: &TrackOverview<'_>, is_selected: bool, width: usize) -> Text {
    let CourseTrack { name, title, about, .. } = overview.track;
    let (mark, style) = if overview.is_chosen { ("[x] ", Style::Good) } else { ("[ ] ", Style::Dim) };
    let pointer = if is_selected { Line::of("▸ ", Style::Hint) } else { Line::of("  ", Style::Plain) };
    let lead = pointer.with(mark, style).with(name, Style::Strong).with(" · ", Style::Plain);
    let mut text = prose_with(lead, title, width, 1, INDENT);
    text.extend(prose(about, width, INDENT));
    let mut facts = Line::empty();
    facts.push(facts_of(overview), Style::Dim);
    text.extend(super::wrap::by_word(&facts, width, INDENT, INDENT));
    text
}

/// `12 of 120 exercises done · about 60 hours · about 40 MB of packages`
fn facts_of(overview: &TrackOverview<'_>) -> String {
    let hours = overview.track.hours.map(|hours| format!("about {}", counted(hours.into(), "hour")));
    if overview.is_coming() {
        let coming = "still to come: there are no exercises yet".to_owned();
        return [Some(coming), hours].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    }
    let count = overview.count;
    let exercises = if count.done == 0 {
        counted(count.to_do(), "exercise")
    } else {
        format!("{} of {} done", count.done, counted(count.to_do(), "exercise"))
    };
    let skipped = (count.skipped > 0).then(|| format!("{} skipped", count.skipped));
    let packages = (overview.download_mb > 0).then(|| format!("about {} MB of packages", overview.download_mb));
    [Some(exercises), skipped, hours, packages].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// That an exercise does not count with this learner.
pub fn off_road(exercise: &Exercise, track: &CourseTrack) -> String {
    format!("`{}` belongs to the track `{}`, which is not on your road", exercise.name, track.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::RoadCount;

    fn shown(is_chosen: bool, count: RoadCount, width: usize) -> String {
        let course_track = CourseTrack {
            name: "web".into(),
            title: "Web applications".into(),
            about: "Sites and services that others use, from the first page to the last deployment.".into(),
            hours: Some(60),
        };
        let overview = TrackOverview { track: &course_track, is_chosen, count, download_mb: 40 };
        track(&overview, true, width).iter().map(|line| line.plain().trim_end().to_owned() + "\n").collect()
    }

    #[test]
    fn a_track_says_what_it_is_for_and_what_it_takes() {
        let count = RoadCount { done: 12, skipped: 3, pending: 105 };
        assert_eq!(
            shown(true, count, 60),
            " ▸ [x] web · Web applications
       Sites and services that others use, from the first
       page to the last deployment.
       12 of 117 exercises done · 3 skipped · about 60 hours
       · about 40 MB of packages
"
        );
    }

    #[test]
    fn one_without_exercises_is_to_come() {
        let found = shown(false, RoadCount::default(), 80);
        assert!(found.contains("[ ] web") && found.contains("still to come: there are no exercises yet"), "{found}");
        assert!(!found.contains("MB"), "{found}");
    }

    #[test]
    fn it_fits_a_narrow_window() {
        for width in [20, 40] {
            let found = shown(false, RoadCount { pending: 1, ..RoadCount::default() }, width);
            assert!(found.lines().all(|line| line.chars().count() <= width), "{found}");
        }
    }
}
