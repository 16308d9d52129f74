//! What every command works with.

use std::path::PathBuf;

use crate::{
    cli::{Format, Global},
    ui::terminal::Terminal,
};

/// The options for every command, and the streams to write to.
pub struct Context {
    /// `--course`.
    pub course_dir: Option<PathBuf>,
    /// `--python`.
    pub python: Option<String>,
    /// `--format`.
    pub format: Format,
    /// Whether runs are confined; `--no-sandbox` says no.
    pub sandbox: bool,
    /// Standard output: the result that was asked for, and nothing else.
    pub out: Terminal,
    /// Standard error: progress, notes, warnings and errors.
    pub err: Terminal,
}

impl Context {
    /// The context of a program started by a person or a script.
    pub fn from_environment(global: &Global) -> Self {
        Self {
            course_dir: global.course.clone(),
            python: global.python.clone(),
            format: global.format,
            sandbox: !global.no_sandbox,
            out: Terminal::stdout(global.color),
            err: Terminal::stderr(global.color),
        }
    }
}
