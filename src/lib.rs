//! `pythlings`: small exercises to learn Python, checked while you type.
//!
//! The rooms, and who may use whom, are in `ARCHITECTURE.md`; a test, `tests/it/rooms.rs`, holds it.

mod about;
mod authoring;
mod cli;
mod commands;
mod course;
mod diary;
mod digest;
mod engine;
mod error;
mod explain;
mod files;
mod grading;
mod import;
mod layout;
mod logging;
mod progress;
mod python;
mod report;
mod review;
mod terminal;
mod timestamp;
mod ui;
mod version;
mod watch;

pub use cli::Cli;
pub use commands::{Context, completions::answer_shell, dispatch};
pub use engine::sandbox::{CONFINE, confine};
pub use error::ExitStatus;
pub use terminal::Guard;
