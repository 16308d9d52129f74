//! `pythlings`: small exercises to learn Python, checked while you type.
//!
//! The rooms, and what they do, in one line each (a test, `tests/it/rooms.rs`, holds who may use whom): `commands` puts the others together; `authoring` proves exercises and `grading`
//! grades a class; `watch` asks `engine` for verdicts; `engine` asks `python` for an interpreter and an environment; `explain` puts
//! verdicts into words, `ui` and `report` show them, and none of the three ever makes one; `terminal` is the one room that talks to a
//! terminal; `import` turns what others wrote into a `course`; `course` and `progress` know nothing of processes or terminals; `error`
//! is what every command fails with.

pub mod authoring;
pub mod cli;
pub mod commands;
pub mod course;
pub(crate) mod digest;
pub mod engine;
pub mod error;
pub mod explain;
pub mod files;
pub mod grading;
pub mod import;
pub mod layout;
mod logging;
pub mod progress;
pub mod python;
pub mod report;
pub mod terminal;
pub mod timestamp;
pub mod ui;
pub mod version;
pub mod watch;
