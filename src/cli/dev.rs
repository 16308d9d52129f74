//! The command line of `pythlings dev`.

use std::{path::PathBuf, str::FromStr, time::Duration};

use clap::{Args, Subcommand, ValueEnum, ValueHint};

/// `pythlings dev`
#[derive(Debug, Clone, Args)]
pub struct DevArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: DevCommand,
}

/// What people who write courses do.
#[derive(Debug, Clone, Subcommand)]
pub enum DevCommand {
    /// Prove that exercises are sound: starter, solution, wrong and right answers, hints, texts
    Check(DevCheckArgs),
    /// Bring exercises that were written elsewhere into a course
    Import(DevImportArgs),
    /// Change solutions a little, and show which changes no test notices
    Mutate(DevMutateArgs),
    /// Begin a new exercise: starter, check, solution and wrong answer
    New(DevNewArgs),
    /// Number the exercises of a phase anew, with room between them
    Renumber(DevRenumberArgs),
    /// Check an exercise again each time one of its files is saved
    Watch(DevWatchArgs),
    /// List the topics of the syllabus with the exercises that teach them
    Topics(DevTopicsArgs),
}

/// `pythlings dev check`
#[derive(Debug, Clone, Default, Args)]
pub struct DevCheckArgs {
    /// Which exercises to check
    #[command(flatten)]
    pub which: WhichArgs,

    /// Which of them now
    #[command(flatten)]
    pub scope: ScopeArgs,

    /// Compare functions of right answers with those of the solution on generated inputs, too
    #[arg(long)]
    pub generated: bool,
}

/// `pythlings dev mutate`
#[derive(Debug, Clone, Default, Args)]
pub struct DevMutateArgs {
    /// Which solutions to change
    #[command(flatten)]
    pub which: WhichArgs,

    /// Which of them now
    #[command(flatten)]
    pub scope: ScopeArgs,

    /// Look for an input that shows each change that no test notices
    #[arg(long)]
    pub generated: bool,
}

/// Which exercises are proved now: a proof is remembered by the contents of everything it depends on.
#[derive(Debug, Clone, Default, Args)]
pub struct ScopeArgs {
    /// Only exercises that have changed since they were last found sound
    #[arg(long)]
    pub changed: bool,

    /// Only exercises that differ from this commit of git; with `--within`, these first and in any case
    #[arg(long, value_name = "COMMIT")]
    pub since: Option<String>,

    /// Begin no further exercise after so many minutes: first come those that were not found sound as they are, then those whose proof
    /// is the oldest; what is left out is told
    #[arg(long, value_name = "MINUTES")]
    pub within: Option<Minutes>,
}

/// A number of minutes, whole or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes(pub Duration);

impl FromStr for Minutes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let minutes = text.parse::<f64>().ok().filter(|minutes| (0.0..=100_000.0).contains(minutes));
        let minutes = minutes.ok_or("a number of minutes is written like `30` or `0.5`")?;
        Ok(Self(Duration::from_secs_f64(minutes * 60.0)))
    }
}

/// `pythlings dev import`
#[derive(Debug, Clone, Args)]
pub struct DevImportArgs {
    /// What is imported.
    #[command(subcommand)]
    pub source: ImportSource,
}

/// What exercises can be imported from.
#[derive(Debug, Clone, Subcommand)]
pub enum ImportSource {
    /// A track of Exercism, such as a clone of its Python track
    Exercism(ImportFolderArgs),
    /// A folder of `NAME.py` with `test_NAME.py` or `NAME_test.py`; each subfolder becomes a phase
    Folder(ImportFolderArgs),
}

/// `pythlings dev import exercism` and `pythlings dev import folder`
#[derive(Debug, Clone, Args)]
pub struct ImportFolderArgs {
    /// The folder to import from; nothing in it is changed
    #[arg(value_hint = ValueHint::DirPath)]
    pub dir: PathBuf,

    /// The course to import into, or a new folder that becomes one [default: the course that this folder is in]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub into: Option<PathBuf>,

    /// Leave out exercises whose names the course has already
    #[arg(long)]
    pub skip_existing: bool,

    /// Do not run starters and solutions: quicker, and nothing is known of them afterwards
    #[arg(long)]
    pub no_check: bool,
}

/// `pythlings dev watch`
#[derive(Debug, Clone, Args)]
pub struct DevWatchArgs {
    /// The exercise's name, or the path of one of its files
    #[arg(value_name = "NAME")]
    pub exercise: String,

    /// Leave the mutants of the solution out until `m` is pressed
    #[arg(long)]
    pub no_mutants: bool,
}

/// `pythlings dev new`
#[derive(Debug, Clone, Args)]
pub struct DevNewArgs {
    /// The exercise's name: a topic and a step, such as `slicing1`
    pub name: String,

    /// The phase it belongs to, such as `01_core` or `core`
    #[arg(long, value_name = "PHASE")]
    pub phase: String,

    /// How it is checked
    #[arg(long, value_name = "HOW", value_enum, default_value_t)]
    pub check: NewCheck,

    /// The exercise it comes after [default: the last one of the phase]
    #[arg(long, value_name = "NAME")]
    pub after: Option<String>,

    /// Write it and end: no watch is opened on it, as one is at a terminal
    #[arg(long)]
    pub no_watch: bool,
}

/// How a new exercise is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum NewCheck {
    /// By tests
    #[default]
    Pytest,
    /// By what it prints
    Output,
    /// By the examples in its text
    Examples,
}

/// `pythlings dev renumber`
#[derive(Debug, Clone, Args)]
pub struct DevRenumberArgs {
    /// The phase, such as `01_core` or `core`
    #[arg(value_name = "PHASE")]
    pub phase: String,
}

/// `pythlings dev topics`
#[derive(Debug, Clone, Default, Args)]
pub struct DevTopicsArgs {
    /// Instead, the first exercise that uses each element of Python, as a table for `exercises/syntax.toml`
    #[arg(long)]
    pub syntax: bool,
}

/// Which exercises are meant; all of them when nothing is said.
#[derive(Debug, Clone, Default, Args)]
pub struct WhichArgs {
    /// Names of exercises, or paths of their files [default: all]
    #[arg(value_name = "NAME")]
    pub exercises: Vec<String>,

    /// All exercises of this phase, such as `01_core` or `core`
    #[arg(long, value_name = "PHASE", conflicts_with = "exercises")]
    pub phase: Option<String>,
}
