//! The command line of `pythlings dev`.

use clap::{Args, Subcommand, ValueEnum};

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
    /// Begin a new exercise: starter, check, solution and wrong answer
    New(DevNew),
    /// Number the exercises of a phase anew, with room between them
    Renumber(DevRenumber),
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

/// `pythlings dev new`
#[derive(Debug, Clone, Args)]
pub struct DevNew {
    /// The exercise's name: a topic and a step, such as `slicing1`
    pub name: String,

    /// The phase it belongs to, such as `01_core` or `core`
    #[arg(long, value_name = "PHASE", add = phase_completer())]
    pub phase: String,

    /// How it is checked
    #[arg(long, value_name = "HOW", value_enum, default_value_t)]
    pub check: NewCheck,

    /// The exercise it comes after [default: the last one of the phase]
    #[arg(long, value_name = "NAME", add = exercise_completer())]
    pub after: Option<String>,
}

/// How a new exercise is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum NewCheck {
    /// By tests
    #[default]
    Pytest,
    /// By what it prints
    Output,
}

/// `pythlings dev renumber`
#[derive(Debug, Clone, Args)]
pub struct DevRenumber {
    /// The phase, such as `01_core` or `core`
    #[arg(value_name = "PHASE", add = phase_completer())]
    pub phase: String,
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
