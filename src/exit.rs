//! How the program ends.

use std::process::{ExitCode, Termination};

/// The exit status of every command; returned by `main` and nowhere turned into `process::exit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// 0: passed, or done.
    Success,
    /// 1: the exercise does not pass, or something that was asked for is not so.
    NotPassed,
    /// 2: used wrongly: an unknown exercise, a bad TOML file, a wrong flag.
    Usage,
    /// 3: this machine cannot do it: no Python, no environment, a full disk.
    Machine,
    /// 101: a bug of ours (the status Rust gives a panic).
    Bug,
    /// 130: interrupted by Ctrl-C.
    Interrupted,
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
        }
    }
}

impl Termination for ExitStatus {
    fn report(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}
