//! Errors as commands report them: the exit status, what happened, and what to do. Each error type says so itself where it is
//! defined, by [`Failure`]; how it looks on a screen is `ui`'s matter.

use std::{
    error::Error,
    fmt, io,
    process::{ExitCode, Termination},
};

/// The exit status of every command; returned by `main` and nowhere turned into `process::exit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// 0: passed, or done.
    Success,
    /// 1: the exercise doesn't pass, or something that was asked isn't so.
    NotPassed,
    /// 2: used wrongly: an unknown exercise, a bad TOML file, a wrong flag.
    Usage,
    /// 3: this machine cannot do it: no Python, no environment, a full disk.
    Machine,
    /// 101: a bug of ours (the status Rust gives a panic).
    Bug,
    /// 130: interrupted by Ctrl-C.
    Interrupted,
    /// What a program that the learner asked for ended with.
    OfProgram(u8),
}

impl ExitStatus {
    /// The number the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::NotPassed => 1,
            Self::Usage => 2,
            Self::Machine => 3,
            Self::Bug => 101,
            Self::Interrupted => 130,
            Self::OfProgram(code) => code,
        }
    }
}

impl Termination for ExitStatus {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandError {
    status: ExitStatus,
    messages: Vec<String>,
    causes: Vec<String>,
    hints: Vec<String>,
    closed_pipe: bool,
}

impl CommandError {
    /// An error that the command itself found.
    pub fn new(status: ExitStatus, message: impl Into<String>) -> Self {
        Self { status, messages: vec![message.into()], causes: Vec::new(), hints: Vec::new(), closed_pipe: false }
    }

    /// The same error with one more thing to type or to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The exit status it leads to. A closed pipe is a success: the reader of our output has seen enough of it.
    pub fn status(&self) -> ExitStatus {
        if self.closed_pipe { ExitStatus::Success } else { self.status }
    }

    /// Whether nothing went wrong except that somebody asked to stop.
    pub fn is_interruption(&self) -> bool {
        self.status == ExitStatus::Interrupted
    }

    /// Whether there's nobody left to tell.
    pub fn is_closed_pipe(&self) -> bool {
        self.closed_pipe
    }

    /// What happened; several when several things did.
    pub fn messages(&self) -> &[String] {
        &self.messages
    }

    /// What led to it, the nearest first.
    pub fn causes(&self) -> &[String] {
        &self.causes
    }

    /// What to type or to do.
    pub fn hints(&self) -> &[String] {
        &self.hints
    }

    /// What happened, with its causes, where there is no room for a line each.
    pub fn message(&self) -> String {
        let said: Vec<&str> = self.messages.iter().chain(&self.causes).map(String::as_str).collect();
        said.join(": ")
    }

    /// What to type or to do, where there is no room for a line each; `None` when nothing is known.
    pub fn hint_line(&self) -> Option<String> {
        (!self.hints.is_empty()).then(|| self.hints.join("; "))
    }

    /// The same for an error that we still need.
    pub fn of(error: &dyn Failure) -> Self {
        let messages = if is_process_limit(error) { vec![PROCESS_LIMIT.to_owned()] } else { error.messages() };
        let mut hints = error.hints();
        let mut at_the_limit = is_process_limit(error);
        let mut causes: Vec<String> = Vec::new();
        let mut source = error.source();
        while let Some(cause) = source {
            let at_this_limit = is_process_limit(cause);
            let message = if at_this_limit { PROCESS_LIMIT.to_owned() } else { cause.to_string() };
            // Many errors already end with the words of their cause.
            if !messages.iter().chain(&causes).any(|said| said.contains(&message)) {
                causes.push(message);
            }
            at_the_limit |= at_this_limit;
            source = cause.source();
        }
        if at_the_limit {
            // Nothing else that the error knows of helps.
            hints = vec![PROCESS_LIMIT_HINT.to_owned()];
        }
        Self { status: error.status(), messages, causes, hints, closed_pipe: is_closed_pipe(error) }
    }
}

/// What the system means by "resource temporarily unavailable" when a process or a thread is started.
pub const PROCESS_LIMIT: &str =
    "the system lets this account start no more processes and threads (`ulimit -u` shows its limit)";

/// What to do about it.
pub const PROCESS_LIMIT_HINT: &str = "close programs that you don't need, then run the same command again";

/// What the system says, in words.
pub fn system_words(error: &io::Error) -> String {
    if is_process_limit(error) { PROCESS_LIMIT.to_owned() } else { error.to_string() }
}

/// Whether the system refused to start a process or a thread. Files and pipes that would block are dealt with where they are read,
/// and are never reported.
pub fn is_process_limit(error: &(dyn Error + 'static)) -> bool {
    let system = error.downcast_ref::<io::Error>().filter(|error| cfg!(unix) && error.raw_os_error().is_some());
    system.is_some_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}

/// Everything on one line: what happened, and what to do.
impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())?;
        self.hint_line().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl<E: Failure> From<E> for CommandError {
    fn from(error: E) -> Self {
        Self::of(&error)
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
        let labelled =
            |label: &str, texts: &[String]| texts.iter().map(|text| format!("{label}: {text}")).collect::<Vec<_>>();
        [labelled("error", &error.messages), labelled("because", &error.causes), labelled("hint", &error.hints)]
            .concat()
    }

    #[test]
    fn a_cause_stands_between_the_error_and_its_hint() {
        let error = CommandError::from(Outer(io::Error::other("no space left")));
        assert_eq!(plain(&error), ["error: cannot read the list", "because: no space left", "hint: look at the disk"]);
        assert!(!error.closed_pipe);
    }

    #[cfg(unix)]
    #[test]
    fn the_limit_of_processes_is_called_by_its_name() {
        let refused = || io::Error::from(rustix::io::Errno::AGAIN);
        let hint = "hint: close programs that you don't need, then run the same command again".to_owned();
        let words = plain(&CommandError::from(Outer(refused())));
        assert_eq!(
            words,
            ["error: cannot read the list".to_owned(), format!("because: {PROCESS_LIMIT}"), hint.clone()]
        );
        assert_eq!(plain(&CommandError::from(refused())), [format!("error: {PROCESS_LIMIT}"), hint]);
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
