//! The command line: clap types only.

mod dev;
mod formats;
mod grade;

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum, ValueHint};

pub use self::{
    dev::{
        DevArgs, DevCheckArgs, DevCommand, DevImportArgs, DevMutateArgs, DevNewArgs, DevRenumberArgs, DevTopicsArgs,
        DevWatchArgs, ImportFolderArgs, ImportSource, NewCheck, ScopeArgs, WhichArgs,
    },
    formats::{Format, FormatRefusal},
    grade::{GradeArgs, GradeCommand, GradeMergeArgs, OutputArgs},
};

/// Small exercises to learn Python, checked while you type.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "pythlings",
    version = crate::about::line(),
    long_version = crate::about::lines(),
    about = "Small exercises to learn Python, checked while you type.",
    after_help = "Without a command: watches your exercises and checks each one as you save it.",
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub global: GlobalArgs,

    /// Options of watch mode, which has no subcommand.
    #[command(flatten)]
    pub watch: WatchArgs,

    /// What to do; watch mode when nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// The words that call it, such as `dev check`; empty for watch mode.
    #[arg(skip)]
    called: String,
}

/// Options that every command takes, before or after its name.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Options for every command")]
pub struct GlobalArgs {
    /// The course's folder [default: the nearest folder above this one with an `info.toml`]
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub course: Option<PathBuf>,

    /// The Python to use for this course from now on: a path, or a version such as `3.12`; of several, which `dev check` takes, none is
    /// remembered
    #[arg(long, global = true, value_name = "PATH|VERSION", value_hint = ValueHint::ExecutablePath)]
    pub python: Vec<String>,

    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub color: Color,

    /// How results are written
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: Format,

    /// Let exercises write outside their temporary folder
    #[arg(long, global = true)]
    pub no_sandbox: bool,
}

/// Options of watch mode.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Options for watch mode")]
pub struct WatchArgs {
    /// Look for changes by reading the files again and again: for network drives and other places without file events
    #[arg(long)]
    pub poll: bool,

    /// The command that opens an exercise in your editor, such as `code` or `vim`, for this course from now on; `none` forgets it
    /// [default: `$VISUAL` or `$EDITOR`, at the key `e`]
    #[arg(long, value_name = "CMD", value_hint = ValueHint::CommandString)]
    pub edit_cmd: Option<String>,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Also in a file or a pipe
    Always,
    /// Nowhere
    Never,
}

/// The commands, one variant each.
#[derive(Debug, Clone, Subcommand)]
#[allow(clippy::large_enum_variant, reason = "there is one of them, and on Windows paths are larger")]
pub enum Command {
    /// Write a folder with the built-in course to learn in
    Init(InitArgs),
    /// Check one exercise
    Run(RunArgs),
    /// Show the next hint
    Hint(HintArgs),
    /// List the exercises and what is done
    List(ListArgs),
    /// Find out where to begin
    Start(StartArgs),
    /// Make an exercise the current one
    Goto(GotoArgs),
    /// Write a page about your way so far: what is done, what sits, what comes next
    Report(ReportArgs),
    /// Mark an exercise or a phase as known, without doing it
    Skip(SkipArgs),
    /// Show the tracks of the course, and choose which of them to take
    Tracks(TracksArgs),
    /// Put an exercise back to its start; your version is kept
    Reset(ResetArgs),
    /// Do exercises again that come back, a few a day, so that they stay in your head
    Review(ReviewArgs),
    /// Show the solution of an exercise that is done
    Solution(SolutionArgs),
    /// Write something down about an exercise, or read what you wrote
    Note(NoteArgs),
    /// Open a shell, or run a command, with the Python and the packages of an exercise
    Shell(ShellArgs),
    /// Check every exercise and record what is found
    CheckAll,
    /// Say what pythlings found on this machine, and how to fix what is wrong
    Doctor,
    /// Bring this folder to the course of this version; your work is not touched
    Update,
    /// Write a course: check that its exercises are sound
    Dev(DevArgs),
    /// Check the work of a class: a folder with a folder for each learner
    Grade(GradeArgs),
    /// Print the script that completes commands and exercise names in your shell
    Completions(CompletionsArgs),
}

/// `pythlings init`
#[derive(Debug, Clone, Args)]
pub struct InitArgs {
    /// The folder to write [default: `pythlings` in this folder]
    #[arg(value_hint = ValueHint::DirPath)]
    pub dir: Option<PathBuf>,

    /// A track of the course to take; may be given several times
    #[arg(long = "track", value_name = "NAME")]
    pub tracks: Vec<String>,
}

/// `pythlings run`
#[derive(Debug, Clone, Args)]
pub struct RunArgs {
    /// An exercise's name, or the path of one of its files [default: the current exercise]
    #[arg(value_name = "NAME|PATH")]
    pub exercise: Option<String>,
}

/// `pythlings hint`
#[derive(Debug, Clone, Args)]
pub struct HintArgs {
    /// An exercise's name, or the path of one of its files [default: the current exercise]
    #[arg(value_name = "NAME")]
    pub exercise: Option<String>,

    /// Show every hint
    #[arg(long)]
    pub all: bool,
}

/// `pythlings list`
#[derive(Debug, Clone, Default, Args)]
pub struct ListArgs {
    /// Only exercises with these words in their name, title, phase or topics
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,

    /// Only exercises that are still to be done
    #[arg(long, conflicts_with = "done")]
    pub pending: bool,

    /// Only exercises that are done
    #[arg(long)]
    pub done: bool,

    /// Only exercises that are skipped
    #[arg(long, conflicts_with_all = ["done", "pending"])]
    pub skipped: bool,

    /// Only this phase, such as `01_core` or `core`
    #[arg(long, value_name = "PHASE")]
    pub phase: Option<String>,
}

/// `pythlings start`
#[derive(Debug, Clone, Args)]
pub struct StartArgs {
    /// An answer, as `pythlings start` without one shows them [default: you are asked]
    #[arg(value_name = "ANSWER")]
    pub answer: Option<String>,

    /// Go there without being asked
    #[arg(long, requires = "answer")]
    pub yes: bool,
}

/// `pythlings goto`
#[derive(Debug, Clone, Args)]
pub struct GotoArgs {
    /// An exercise's name, or the path of one of its files
    #[arg(value_name = "NAME")]
    pub exercise: String,
}

/// `pythlings report`
#[derive(Debug, Clone, Default, Args)]
pub struct ReportArgs {
    /// Show it in your browser
    #[arg(long)]
    pub open: bool,

    /// The file to write; what is in it is replaced [default: `report.html` in the course's folder]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
}

/// `pythlings skip`
#[derive(Debug, Clone, Args)]
pub struct SkipArgs {
    /// Names of exercises, or of phases such as `01_core` or `core` [default: the current exercise]
    #[arg(value_name = "NAME|PHASE")]
    pub known: Vec<String>,

    /// Take it back: they are to be done again
    #[arg(long, requires = "known")]
    pub undo: bool,
}

/// `pythlings tracks`
#[derive(Debug, Clone, Args)]
pub struct TracksArgs {
    /// What to do; shows them when nothing is said
    #[command(subcommand)]
    pub command: Option<TracksCommand>,
}

/// What can be done with tracks.
#[derive(Debug, Clone, Subcommand)]
pub enum TracksCommand {
    /// Take these tracks: their exercises count from now on
    Add(TrackNames),
    /// Leave these tracks; what is done in them stays done
    Remove(TrackNames),
}

/// The tracks that are meant.
#[derive(Debug, Clone, Args)]
pub struct TrackNames {
    /// Names of tracks, such as `web`
    #[arg(required = true, value_name = "NAME")]
    pub tracks: Vec<String>,
}

/// `pythlings reset`
#[derive(Debug, Clone, Args)]
pub struct ResetArgs {
    /// An exercise's name, or the path of one of its files
    #[arg(value_name = "NAME")]
    pub exercise: String,

    /// Bring back the version that the last reset replaced
    #[arg(long)]
    pub undo: bool,
}

/// `pythlings review`
#[derive(Debug, Clone, Default, Args)]
pub struct ReviewArgs {
    /// Only say what comes back, and begin nothing
    #[arg(long)]
    pub list: bool,

    /// Give up the review that was begun, and see where its solution is; it comes back soon
    #[arg(long, conflicts_with = "list")]
    pub give_up: bool,
}

/// `pythlings solution`
#[derive(Debug, Clone, Args)]
pub struct SolutionArgs {
    /// An exercise's name, or the path of one of its files [default: the exercise done last]
    #[arg(value_name = "NAME")]
    pub exercise: Option<String>,

    /// Show it although the exercise is not done
    #[arg(long)]
    pub anyway: bool,

    /// Show what is different between your files and it
    #[arg(long)]
    pub diff: bool,
}

/// `pythlings note`
#[derive(Debug, Clone, Args)]
pub struct NoteArgs {
    /// An exercise's name, or the path of one of its files [default: the current exercise]
    #[arg(value_name = "NAME")]
    pub exercise: Option<String>,

    /// What you want to remember [default: what is piped in, or what you write in your editor]
    #[arg(value_name = "TEXT", conflicts_with = "show")]
    pub text: Vec<String>,

    /// Show what you have written about the exercise
    #[arg(long)]
    pub show: bool,
}

/// `pythlings shell`
#[derive(Debug, Clone, Args)]
pub struct ShellArgs {
    /// An exercise's name, or the path of one of its files [default: the current exercise]
    #[arg(value_name = "NAME")]
    pub exercise: Option<String>,

    /// A command to run in place of a shell, after `--`
    #[arg(last = true, value_name = "COMMAND")]
    pub command: Vec<std::ffi::OsString>,
}

/// `pythlings completions`
#[derive(Debug, Clone, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Shells that completions can be made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Elvish
    Elvish,
    /// fish
    Fish,
    /// PowerShell
    Powershell,
    /// Zsh
    Zsh,
}

impl Cli {
    /// Reads a command line, the program's name first.
    pub fn from_args<I, T>(args: I) -> Result<Self, clap::Error>
    where
        I: IntoIterator<Item = T>,
        T: Into<std::ffi::OsString> + Clone,
    {
        let matches = Self::command().try_get_matches_from(args)?;
        let mut cli = Self::from_arg_matches(&matches).map_err(|error| error.format(&mut Self::command()))?;
        let subcommands = std::iter::successors(matches.subcommand(), |(_, matches)| matches.subcommand());
        cli.called = subcommands.map(|(name, _)| name).collect::<Vec<_>>().join(" ");
        // Not `args_conflicts_with_subcommands`: that would refuse the options for every command, too.
        if cli.command.is_some() && (cli.watch.poll || cli.watch.edit_cmd.is_some()) {
            let flag = if cli.watch.poll { "--poll" } else { "--edit-cmd" };
            let message = format!("`{flag}` belongs to watch mode, which has no subcommand");
            return Err(Self::command().error(clap::error::ErrorKind::ArgumentConflict, message));
        }
        Ok(cli)
    }

    /// Whether the command has the whole screen for as long as it runs: nothing else may be written there.
    pub fn takes_the_screen(&self) -> bool {
        ["", "dev new", "dev watch"].contains(&self.called.as_str())
    }
}
