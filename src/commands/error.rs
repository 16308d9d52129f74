//! What a command says when it cannot do its work, and with which status the program then ends.

use std::{error::Error, io};

use crate::{
    course::{CourseErrors, UnknownExercise, learner::LearnerError, pristine::PristineError},
    exit::ExitStatus,
    import::ImportError,
    progress::StoreError,
    ui::{
        terminal::Terminal,
        text::{Line, Style, Text},
    },
};

/// What a command returns.
pub type CommandResult<T = ExitStatus> = Result<T, CommandError>;

/// An error of any room that a command passes on with `?`: what happened is its `Display`, what to do is its hint.
pub trait Failure: Error + Send + Sync + 'static {
    /// The exit status it leads to.
    fn status(&self) -> ExitStatus;

    /// What happened; several when several things did.
    fn messages(&self) -> Vec<String> {
        vec![self.to_string()]
    }

    /// What to type or to do, one sentence each, without a full stop.
    fn hints(&self) -> Vec<String> {
        Vec::new()
    }
}

/// An error with all that `main` needs to end the program well.
#[derive(Debug)]
pub struct CommandError {
    status: ExitStatus,
    messages: Vec<String>,
    causes: Vec<String>,
    hints: Vec<String>,
    closed_pipe: bool,
}

impl CommandError {
    /// An error that a command itself found.
    pub fn new(status: ExitStatus, message: impl Into<String>) -> Self {
        Self { status, messages: vec![message.into()], causes: Vec::new(), hints: Vec::new(), closed_pipe: false }
    }

    /// The same error with one more thing to type or to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Writes it to standard error and says how the program ends. A closed pipe is a success: whoever read our output
    /// has seen enough of it.
    pub fn report(&self, err: &mut Terminal) -> ExitStatus {
        if self.closed_pipe {
            return ExitStatus::Success;
        }
        // When standard error is gone there is nobody to tell.
        let _ = err.print(&self.text());
        self.status
    }

    /// What happened, with its causes, and what to do, for a screen that shows errors in its own way.
    pub fn into_words(self) -> (String, Option<String>) {
        let said: Vec<String> = self.messages.into_iter().chain(self.causes).collect();
        (said.join(": "), (!self.hints.is_empty()).then(|| self.hints.join("; ")))
    }

    fn text(&self) -> Text {
        let mut text = Text::new();
        for message in &self.messages {
            push_paragraph(&mut text, "error", Style::Bad, message);
        }
        for cause in &self.causes {
            push_paragraph(&mut text, "  because", Style::Dim, cause);
        }
        for hint in &self.hints {
            push_paragraph(&mut text, "hint", Style::Hint, hint);
        }
        text
    }
}

/// `sign: message`, further lines of the message as they are.
fn push_paragraph(text: &mut Text, sign: &str, style: Style, message: &str) {
    let mut lines = message.lines();
    let first = lines.next().unwrap_or_default();
    text.push(Line::of(sign, style).with(format!(": {first}"), Style::Plain));
    text.extend(lines.map(|line| Line::of(line, Style::Plain)));
}

impl<E: Failure> From<E> for CommandError {
    fn from(error: E) -> Self {
        let messages = error.messages();
        let mut causes: Vec<String> = Vec::new();
        let mut source = error.source();
        while let Some(cause) = source {
            let message = cause.to_string();
            // Many errors already end with the words of their cause.
            if !messages.iter().chain(&causes).any(|said| said.contains(&message)) {
                causes.push(message);
            }
            source = cause.source();
        }
        Self { status: error.status(), messages, causes, hints: error.hints(), closed_pipe: is_closed_pipe(&error) }
    }
}

/// Only what was written for the reader: a pipe to a process of ours that breaks is another matter.
fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

impl Failure for io::Error {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }
}

impl Failure for CourseErrors {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn messages(&self) -> Vec<String> {
        self.findings.iter().map(ToString::to_string).collect()
    }

    fn hints(&self) -> Vec<String> {
        self.hint().into_iter().collect()
    }
}

impl Failure for LearnerError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Course(_)
            | Self::InTheWay { .. }
            | Self::NotAFolder { .. }
            | Self::AlreadyLearning { .. }
            | Self::NotALearnersFolder { .. }
            | Self::NoStarter { .. }
            | Self::NothingKept { .. } => ExitStatus::Usage,
            Self::Newer { .. } | Self::OriginGone { .. } | Self::Pristine(_) | Self::Io { .. } => ExitStatus::Machine,
        }
    }

    fn messages(&self) -> Vec<String> {
        match self {
            Self::Course(findings) => findings.messages(),
            other => vec![other.to_string()],
        }
    }

    fn hints(&self) -> Vec<String> {
        self.hint().into_iter().collect()
    }
}

impl Failure for ImportError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Io { .. } => ExitStatus::Machine,
            _ => ExitStatus::Usage,
        }
    }

    fn messages(&self) -> Vec<String> {
        match self {
            Self::Findings { findings, .. } => findings.iter().map(ToString::to_string).collect(),
            Self::Clashes { .. } => self.to_string().lines().map(str::to_owned).collect(),
            other => vec![other.to_string()],
        }
    }

    fn hints(&self) -> Vec<String> {
        self.hint().into_iter().collect()
    }
}

impl Failure for UnknownExercise {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        vec![self.hint()]
    }
}

impl Failure for PristineError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }
}

impl Failure for StoreError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        self.hint().into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot read the list")]
    struct Outer(#[source] io::Error);

    impl Failure for Outer {
        fn status(&self) -> ExitStatus {
            ExitStatus::Machine
        }

        fn hints(&self) -> Vec<String> {
            vec!["look at the disk".into()]
        }
    }

    fn plain(error: &CommandError) -> Vec<String> {
        error.text().iter().map(Line::plain).collect()
    }

    #[test]
    fn a_cause_stands_between_the_error_and_its_hint() {
        let error = CommandError::from(Outer(io::Error::other("no space left")));
        assert_eq!(
            plain(&error),
            ["error: cannot read the list", "  because: no space left", "hint: look at the disk"]
        );
        assert!(!error.closed_pipe);
    }

    #[test]
    fn only_a_reader_of_ours_that_is_gone_counts_as_a_closed_pipe() {
        let gone = || io::Error::from(io::ErrorKind::BrokenPipe);
        assert!(CommandError::from(gone()).closed_pipe);
        assert!(!CommandError::from(Outer(gone())).closed_pipe);
    }

    #[test]
    fn a_cause_that_the_message_ends_with_is_not_said_again() {
        #[derive(Debug, thiserror::Error)]
        #[error("cannot read the list: {0}")]
        struct Whole(#[source] io::Error);
        impl Failure for Whole {
            fn status(&self) -> ExitStatus {
                ExitStatus::Machine
            }
        }
        let error = CommandError::from(Whole(io::Error::other("no space left")));
        assert_eq!(plain(&error), ["error: cannot read the list: no space left"]);
    }
}
