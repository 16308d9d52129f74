//! The list of exercises: moving, filtering, searching.

use super::{Effect, ExerciseIndex, Model, Screen};
use crate::{progress::Standing, terminal::key::Key, watch::action::Action};

/// Which exercises are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that are still to be done.
    Pending,
    /// Those that are done.
    Done,
    /// Those that are skipped.
    Skipped,
}

/// The list on the screen.
#[derive(Debug, Clone)]
pub struct ListScreen {
    /// Which exercises are listed.
    pub filter: Filter,
    /// What was typed to search for.
    pub search: String,
    searching: bool,
    /// The exercise the mark was put on. It stays there when a filter hides it for a while.
    mark: ExerciseIndex,
}

impl ListScreen {
    /// All exercises, with the mark on this one.
    pub(super) fn at(exercise: ExerciseIndex) -> Self {
        Self { filter: Filter::All, search: String::new(), searching: false, mark: exercise }
    }

    /// The exercises that are listed, in course order.
    pub fn rows(&self, model: &Model) -> Vec<ExerciseIndex> {
        let road = model.road();
        let wanted = |index: &ExerciseIndex| {
            let is_at_hand = road.counts(*index) || [Some(model.session.shown), road.current()].contains(&Some(*index));
            let filtered = match (self.filter, road.standing(*index)) {
                (Filter::All, _) => true,
                (Filter::Pending, standing) => standing == Standing::Pending,
                (Filter::Done, standing) => standing == Standing::Done,
                (Filter::Skipped, standing) => standing == Standing::Skipped,
            };
            // Who searches finds everything.
            (is_at_hand || !self.search.trim().is_empty())
                && filtered
                && model.course.exercises[*index].is_found_by(&self.search)
        };
        (0..model.course.exercises.len()).filter(wanted).collect()
    }

    /// The exercise with the mark: where it was put, or the nearest one that is listed.
    pub fn selected(&self, model: &Model) -> Option<ExerciseIndex> {
        let rows = self.rows(model);
        rows.iter().find(|row| **row >= self.mark).or(rows.last()).copied()
    }

    /// A search text is being typed.
    pub fn is_searching(&self) -> bool {
        self.searching
    }

    /// Forgets the search; whether there was one.
    pub(super) fn clear_search(&mut self) -> bool {
        let was = self.searching || !self.search.is_empty();
        self.searching = false;
        self.search.clear();
        was
    }
}

impl Model {
    /// An action of the list.
    pub(super) fn in_list(&mut self, action: Action) -> Vec<Effect> {
        let Screen::List(list) = &self.screen else { return Vec::new() };
        let mut list = list.clone();
        match action {
            Action::Search => list.searching = true,
            Action::SearchDone => list.searching = false,
            Action::Filter => {
                list.filter = self.next_filter(list.filter);
            }
            _ => {
                let rows = list.rows(self);
                let at = list.selected(self).and_then(|row| rows.binary_search(&row).ok()).unwrap_or(0);
                let page = self.scroll.page();
                let to = match action {
                    Action::Up => at.saturating_sub(1),
                    Action::Down => at + 1,
                    Action::PageUp => at.saturating_sub(page),
                    Action::PageDown => at + page,
                    Action::Top => 0,
                    _ => rows.len(),
                };
                if let Some(row) = rows.get(to).or(rows.last()) {
                    list.mark = *row;
                }
            }
        }
        self.screen = Screen::List(list);
        Vec::new()
    }

    /// A key while the search text is typed.
    pub(super) fn type_search(&mut self, key: Key) -> Vec<Effect> {
        if let Screen::List(list) = &mut self.screen {
            match key {
                Key::Char(c) | Key::Pasted(c) => list.search.push(c),
                Key::Backspace if list.search.pop().is_none() => list.searching = false,
                Key::Ctrl('u') => list.search.clear(),
                _ => {}
            }
        }
        Vec::new()
    }
}
