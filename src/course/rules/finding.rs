//! What a rule says.

use std::{fmt, path::PathBuf};

/// One thing that is wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule, in a word that stays the same: `wrong-answer-passes`.
    pub rule: &'static str,
    /// What is wrong and what to do, without a full stop.
    pub message: String,
    /// The file or folder it is about, relative to the course's root.
    pub file: Option<PathBuf>,
    /// Counted from 1.
    pub line: Option<u32>,
}

impl Finding {
    /// A finding about no place in particular.
    pub fn new(rule: &'static str, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), file: None, line: None }
    }

    /// The same, about a file.
    #[must_use]
    pub fn at(self, file: impl Into<PathBuf>, line: Option<u32>) -> Self {
        Self { file: Some(file.into()), line, ..self }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}", file.display())?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{} [{}]", self.message, self.rule)
    }
}
