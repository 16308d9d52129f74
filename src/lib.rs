//! `pythlings`: small exercises to learn Python, checked while you type.
//!
//! The rooms, and who may call whom, in one line each: `commands` puts the others together; `watch` asks `engine`
//! for verdicts; `engine` asks `python` for an interpreter and an environment; `ui` and `report` read verdicts and
//! never make them; `import` turns what others wrote into a `course`; `course` and `progress` know nothing of processes or terminals.

pub mod cli;
pub mod commands;
pub mod course;
pub mod engine;
pub mod exit;
pub mod files;
pub mod import;
pub mod progress;
pub mod python;
pub mod report;
pub mod ui;
pub mod watch;
