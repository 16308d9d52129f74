//! A text that is longer than the screen.

use super::action::Action;
use crate::ui::text::{Line, Style, Text};

/// How the last drawing turned out; needed to scroll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Layout {
    /// Lines that do not fit: the highest position to scroll to.
    pub hidden: usize,
    /// Lines that are shown.
    pub page: usize,
}

/// Which part of a text is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    /// The first line that is shown; one beyond the end counts as the last that there can be.
    pub at: usize,
    layout: Layout,
}

impl Scroll {
    /// Says how the last drawing turned out.
    pub fn laid_out(&mut self, layout: Layout) {
        self.layout = layout;
        self.at = self.at.min(layout.hidden);
    }

    /// A part of the text is not on the screen.
    pub fn hides(&self) -> bool {
        self.layout.hidden > 0
    }

    /// How far one screen up or down leads: one line stays.
    pub fn page(&self) -> usize {
        self.layout.page.saturating_sub(1).max(1)
    }

    /// Moves up or down, if that is what the action asks for.
    pub fn by(&mut self, action: Action) {
        let at = self.at.min(self.layout.hidden);
        let to = match action {
            Action::Up => at.saturating_sub(1),
            Action::Down => at + 1,
            Action::PageUp => at.saturating_sub(self.page()),
            Action::PageDown => at + self.page(),
            Action::Top => 0,
            Action::Bottom => self.layout.hidden,
            _ => at,
        };
        self.at = to.min(self.layout.hidden);
    }

    /// The part of a text that fits into `room` lines, with a line that says what is above or below.
    pub fn part(&self, text: Text, room: usize, width: usize) -> (Text, Layout) {
        if text.len() <= room {
            return (text, Layout { hidden: 0, page: room });
        }
        let page = room.saturating_sub(1).max(1);
        let hidden = text.len() - page;
        let above = self.at.min(hidden);
        let below = hidden - above;
        let mut shown: Text = text.into_iter().skip(above).take(page).collect();
        let lines = |count: usize| if count == 1 { "line" } else { "lines" };
        let marker = match (above, below) {
            (0, below) => format!("↓ {below} more {} · PgDn", lines(below)),
            (above, 0) => format!("↑ {above} more {} · PgUp", lines(above)),
            (above, below) => format!("↑ {above} · ↓ {below} more {} · PgUp PgDn", lines(below)),
        };
        if room > 1 {
            shown.push(Line::of(format!(" {marker}"), Style::Warn).cut(width));
        }
        (shown, Layout { hidden, page })
    }
}
