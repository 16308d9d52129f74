//! A phase as a piece of road that winds from its first exercise to its last: an SVG, drawn by rules.
//!
//! The road comes from above at the left edge, goes to and fro, and leaves downwards at the left edge, so that the next phase can go on
//! from there. All phases are drawn to one scale.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::{
    facts::{Stop, StopKind, StopState, Stretch},
    page::{clean, date, plural},
};
use crate::timestamp::Day;

/// Width of the drawing, in its own units.
pub(super) const WIDTH: usize = 890;
/// Where the road comes in and leaves. The page draws the road between two phases there.
pub(super) const EDGE: usize = 14;
/// Most stops side by side.
const MOST: usize = 24;
/// From one stop to the next.
const STEP: usize = 34;
/// From one row to the next; a turn is half a circle of this diameter.
const ROW: usize = 40;
const RADIUS: usize = ROW / 2;
/// Where the first stop of a row is.
const FIRST: usize = 52;
/// From a stop to where the turn begins.
const BEFORE_TURN: usize = 18;
/// The first row.
const TOP: usize = 24;

/// How stops are laid out: an even number of rows, so that the road comes back to its edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RoadGrid {
    rows: usize,
    columns: usize,
}

impl RoadGrid {
    fn for_stops(count: usize) -> Self {
        let rows = 2 * count.max(1).div_ceil(2 * MOST);
        Self { rows, columns: count.max(1).div_ceil(rows) }
    }

    /// Where a stop is.
    fn place(self, index: usize) -> (usize, usize) {
        let (row, along) = (index / self.columns, index % self.columns);
        let column = if row.is_multiple_of(2) { along } else { self.columns - 1 - along };
        (FIRST + column * STEP, Self::y(row))
    }

    fn y(row: usize) -> usize {
        TOP + row * ROW
    }

    fn left() -> usize {
        FIRST - BEFORE_TURN
    }

    fn right(self) -> usize {
        FIRST + (self.columns - 1) * STEP + BEFORE_TURN
    }

    fn height(self) -> usize {
        Self::y(self.rows - 1) + TOP
    }

    /// The road as a path, to its end or to a stop.
    fn path(self, until: Option<usize>) -> String {
        let last_row = until.map_or(self.rows - 1, |stop| stop / self.columns);
        let mut path = format!("M{EDGE} 0V{}A{RADIUS} {RADIUS} 0 0 0 {} {TOP}", TOP - RADIUS, EDGE + RADIUS);
        for row in 0..=last_row {
            let y = Self::y(row);
            // Writing to a string cannot fail.
            _ = match (until, row.is_multiple_of(2)) {
                (Some(stop), _) if row == last_row => write!(path, "H{}", self.place(stop).0),
                (_, true) => write!(path, "H{}A{RADIUS} {RADIUS} 0 0 1 {} {}", self.right(), self.right(), y + ROW),
                (_, false) if row + 1 == self.rows => {
                    let (x, down) = (EDGE + RADIUS, y + RADIUS);
                    write!(path, "H{x}A{RADIUS} {RADIUS} 0 0 0 {EDGE} {down}V{}", self.height())
                }
                (_, false) => write!(path, "H{}A{RADIUS} {RADIUS} 0 0 0 {} {}", Self::left(), Self::left(), y + ROW),
            };
        }
        path
    }
}

/// The map of a phase. `number` tells the phases of a page apart.
pub(super) fn road_map(stretch: &Stretch, number: usize) -> Markup {
    let stops = &stretch.exercises;
    let grid = RoadGrid::for_stops(stops.len());
    let walked = stops.iter().rposition(|stop| stop.is_done() || stop.state == StopState::Skipped);
    // A phase that is left behind is walked to its end.
    let is_behind = stretch.done + stretch.skipped == stops.len();
    let (title, desc) = (format!("map-{number}-title"), format!("map-{number}-desc"));
    html! {
        svg.map role="img" aria-labelledby={ (title) " " (desc) }
            viewBox={ "0 0 " (WIDTH) " " (grid.height()) } {
            title id=(title) { "Map of " (clean(&stretch.title)) }
            desc id=(desc) { (in_words(stretch)) }
            path.road d=(grid.path(None)) {}
            @if let Some(stop) = walked {
                path.walked d=(grid.path(Some(stop).filter(|_| !is_behind))) {}
            }
            @for (index, stop) in stops.iter().enumerate() {
                @let (x, y) = grid.place(index);
                g class={ "stop " (class(stop)) } transform={ "translate(" (x) " " (y) ")" } {
                    title { (sentence(stop)) }
                    (sign(stop))
                }
            }
        }
    }
}

/// `31 of 125 done, 2 skipped; next: The last 0 characters`
fn in_words(stretch: &Stretch) -> String {
    let mut words = format!("{} of {} done", stretch.done, stretch.exercises.len() - stretch.skipped);
    if stretch.skipped > 0 {
        let _ = write!(words, ", {} skipped", stretch.skipped);
    }
    let begun = stretch.exercises.iter().filter(|stop| stop.state == StopState::Begun).count();
    if begun > 0 {
        let _ = write!(words, ", {begun} begun");
    }
    if let Some(next) = stretch.exercises.iter().find(|stop| stop.state == StopState::Next) {
        let _ = write!(words, "; next: {}", clean(&next.title));
    }
    words
}

/// `slicing1, The last 0 characters: done on 3 March 2026 at the second try`
fn sentence(stop: &Stop) -> String {
    format!("{}, {}: {}", clean(&stop.exercise), clean(&stop.title), state_in_words(stop, stop.day))
}

/// What the tables say, too.
pub(super) fn state_in_words(stop: &Stop, day: Option<Day>) -> String {
    match (stop.state, day) {
        (StopState::Next, Some(day)) => format!("done on {}, and open now", date(day)),
        (_, Some(day)) => format!("done on {}, {}", date(day), plural(stop.tries.into(), "try", "tries")),
        (StopState::Next, None) => "next".to_owned(),
        (StopState::Skipped, None) => "skipped".to_owned(),
        (StopState::Begun, None) => "begun".to_owned(),
        (StopState::Pending | StopState::Done, None) => "ahead".to_owned(),
    }
}

fn class(stop: &Stop) -> &'static str {
    match stop.state {
        StopState::Done => "done",
        StopState::Skipped => "skipped",
        StopState::Next if stop.is_done() => "next done",
        StopState::Next => "next",
        StopState::Begun => "begun",
        StopState::Pending => "pending",
    }
}

/// A stop's sign: its outline says what it is, what is in it how far it is.
fn sign(stop: &Stop) -> Markup {
    // What lies ahead is small, so that the road behind is what the eye finds first.
    let size = match stop.state {
        StopState::Next => 13,
        StopState::Pending => 7,
        _ => 11,
    };
    html! {
        @match stop.kind {
            StopKind::Exercise => circle.o r=(size) {},
            StopKind::Checkpoint => rect.o x=(-size) y=(-size) width=(2 * size) height=(2 * size) rx="2" transform="rotate(45) scale(.88)" {},
            StopKind::Project => rect.o x=(-size) y=(-size) width=(2 * size) height=(2 * size) rx="4" {},
        }
        @match stop.state {
            StopState::Done => path.glyph d="M-5 .5l3.5 3.5 6.5-7.5" {},
            StopState::Skipped => path.glyph d="M-4.5-4l4 4-4 4M.5-4l4 4-4 4" {},
            StopState::Begun => path.half d="M0-5.5a5.5 5.5 0 0 0 0 11z" {},
            StopState::Next => circle.here r="5.5" {},
            StopState::Pending => {},
        }
    }
}

/// What the signs mean.
pub(super) fn legend() -> Markup {
    let stop = |state, kind| Stop {
        exercise: String::new(),
        title: String::new(),
        kind,
        state,
        day: None,
        tries: 0,
        hints: 0,
        firmness: None,
    };
    let signs = [
        (stop(StopState::Done, StopKind::Exercise), "done"),
        (stop(StopState::Next, StopKind::Exercise), "next"),
        (stop(StopState::Begun, StopKind::Exercise), "begun"),
        (stop(StopState::Skipped, StopKind::Exercise), "skipped: known already"),
        (stop(StopState::Pending, StopKind::Exercise), "ahead"),
        (stop(StopState::Done, StopKind::Checkpoint), "checkpoint"),
        (stop(StopState::Done, StopKind::Project), "project"),
    ];
    html! {
        ul.legend {
            @for (stop, words) in signs {
                li {
                    svg aria-hidden="true" viewBox="-17 -17 34 34" width="22" height="22" {
                        g class={ "stop " (class(&stop)) } { (sign(&stop)) }
                    }
                    (words)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_short_phase_goes_out_and_back() {
        let grid = RoadGrid::for_stops(3);
        assert_eq!(grid, RoadGrid { rows: 2, columns: 2 });
        assert_eq!([grid.place(0), grid.place(1), grid.place(2)], [(52, 24), (86, 24), (86, 64)]);
        assert_eq!(grid.path(Some(1)), "M14 0V4A20 20 0 0 0 34 24H86");
        assert_eq!(grid.path(None), "M14 0V4A20 20 0 0 0 34 24H104A20 20 0 0 1 104 64H34A20 20 0 0 0 14 84V88");
    }

    proptest! {
        #[test]
        fn every_stop_has_a_place_of_its_own_on_the_drawing(count in 1usize..400) {
            let grid = RoadGrid::for_stops(count);
            prop_assert!(grid.rows.is_multiple_of(2) && grid.columns <= MOST && grid.right() + RADIUS < WIDTH);
            let places: std::collections::BTreeSet<_> = (0..count).map(|index| grid.place(index)).collect();
            prop_assert_eq!(places.len(), count);
            prop_assert!(places.iter().all(|(x, y)| *x >= FIRST && *x < grid.right() && *y + TOP <= grid.height()));
            for index in 0..count {
                prop_assert!(grid.path(Some(index)).ends_with(&["H", &grid.place(index).0.to_string()].concat()));
            }
        }
    }
}
