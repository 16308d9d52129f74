//! Sentences at the lower edge of the screen.

use std::time::Duration;

use super::Moment;

/// How long a brief sign stays.
const BRIEF: Duration = Duration::from_millis(2500);

/// A sentence at the lower edge, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub text: String,
    /// It is about something that went wrong.
    pub is_warning: bool,
    /// It goes by itself at this moment: it only says that something was noticed.
    pub(super) until: Option<Moment>,
}

impl Notice {
    /// Something to know.
    pub fn info(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_warning: false, until: None }
    }

    /// Something that went wrong.
    pub fn warning(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_warning: true, until: None }
    }

    /// A sign that something was noticed.
    pub(super) fn brief(text: impl Into<String>, now: Moment) -> Self {
        Self { until: Some(now + BRIEF), ..Self::info(text) }
    }
}
