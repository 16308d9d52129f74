//! Where to begin, as JSON lines.

use serde::Serialize;

use super::json::line_of;

/// An answer to the question of where to begin, and where it leads.
#[derive(Debug, Serialize)]
pub struct StartRow<'a> {
    /// The word that gives it; null for the beginning of a course that asks nothing.
    pub answer: Option<&'a str>,
    /// What it says.
    pub says: Option<&'a str>,
    /// The answer that it comes after.
    pub after: Option<&'a str>,
    /// What is asked next.
    pub question: Option<&'a str>,
    /// Where to begin.
    pub exercise: Option<&'a str>,
    /// Its title.
    pub title: Option<&'a str>,
    /// The file to edit, relative to the course's folder, with `/` on every system.
    pub path: Option<String>,
    /// Whether it is the current exercise.
    pub current: bool,
}

impl StartRow<'_> {
    /// The line for it, with its line end.
    pub fn line(&self) -> String {
        line_of(self)
    }
}
