//! `pythlings`: small exercises to learn Python, checked while you type.
//!
//! The rooms, and what they do, in one line each (a test, `tests/it/rooms.rs`, holds who may use whom): `commands` puts the others
//! together; `authoring` proves exercises and `grading` grades a class; `watch` asks `engine` for verdicts; `engine` asks `python` for an interpreter and an environment; `explain` puts
//! verdicts into words, `ui` and `report` show them, and none of the three ever makes one; `terminal` is the one room that talks to a
//! terminal; `import` turns what others wrote into a `course`; `course` and `progress` know nothing of processes or terminals; `error`
//! is what every command fails with.

mod authoring;
mod cli;
mod commands;
mod course;
mod digest;
mod engine;
mod error;
mod explain;
mod files;
mod grading;
mod import;
#[allow(dead_code, reason = "the names of everything that is in a course, whoever asks for them")]
mod layout;
mod logging;
mod progress;
mod python;
mod report;
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
