//! The command line of `pythlings dev`.

use clap::{Args, Subcommand};

use crate::commands::completions::{exercise_completer, phase_completer};

/// `pythlings dev`
#[derive(Debug, Clone, Args)]
pub struct Dev {
    /// What to do.
    #[command(subcommand)]
    pub command: DevCommand,
}

/// What people who write courses do.
#[derive(Debug, Clone, Subcommand)]
pub enum DevCommand {
    /// Prove that exercises are sound: starter, solution, wrong answers, hints, texts
    Check(DevCheck),
    /// Change solutions a little, and show which changes no test notices
    Mutate(Which),
    /// List the topics of the syllabus with the exercises that teach them
    Topics,
}

/// `pythlings dev check`
#[derive(Debug, Clone, Default, Args)]
pub struct DevCheck {
    /// Which exercises to check
    #[command(flatten)]
    pub which: Which,

    /// Only exercises that have changed since they were last found sound
    #[arg(long)]
    pub changed: bool,
}

/// Which exercises are meant; all of them when nothing is said.
#[derive(Debug, Clone, Default, Args)]
pub struct Which {
    /// Names of exercises, or paths of their files [default: all]
    #[arg(value_name = "NAME", add = exercise_completer())]
    pub exercises: Vec<String>,

    /// All exercises of this phase, such as `01_core` or `core`
    #[arg(long, value_name = "PHASE", conflicts_with = "exercises", add = phase_completer())]
    pub phase: Option<String>,
}
