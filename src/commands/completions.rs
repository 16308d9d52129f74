//! `pythlings completions`: the script that makes a shell ask us what can be typed, names of exercises included.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use clap::CommandFactory as _;
use clap_complete::{
    ArgValueCompleter, CompleteEnv, PathCompleter,
    engine::{CompletionCandidate, ValueCompleter},
    env::{Bash, Elvish, EnvCompleter, Fish, Powershell, Zsh},
};

use super::Context;
use crate::{
    cli,
    cli::{Cli, Shell},
    course,
    course::Course,
    error::{CommandResult, ExitStatus},
};

/// Set by the script when a shell asks; not clap's own `COMPLETE`, which may be set for another program.
const VARIABLE: &str = "PYTHLINGS_COMPLETE";
const PROGRAM: &str = "pythlings";

pub(super) fn command(args: &cli::CompletionsArgs, context: &mut Context) -> CommandResult {
    let shell: &dyn EnvCompleter = match args.shell {
        Shell::Bash => &Bash,
        Shell::Elvish => &Elvish,
        Shell::Fish => &Fish,
        Shell::Powershell => &Powershell,
        Shell::Zsh => &Zsh,
    };
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut script)?;
    context.out.write_raw(&String::from_utf8_lossy(&script))?;
    Ok(ExitStatus::Success)
}

/// Answers a shell that asks what can be typed. `None` when this process was started for something else, as nearly always.
pub fn answer_shell() -> Option<ExitStatus> {
    std::env::var_os(VARIABLE)?;
    let folder = std::env::current_dir().ok();
    let answered =
        CompleteEnv::with_factory(completed_command).var(VARIABLE).try_complete(std::env::args_os(), folder.as_deref());
    // Nobody wants to read an error while typing a line.
    match answered {
        Ok(true) => Some(ExitStatus::Success),
        Ok(false) => None,
        Err(_) => Some(ExitStatus::Usage),
    }
}

/// The command line with what completes it: arguments are known by their names, the same in every command.
fn completed_command() -> clap::Command {
    fn complete(command: clap::Command) -> clap::Command {
        let complete_one = |arg: clap::Arg| match arg.get_id().as_str() {
            "exercise" | "exercises" | "after" => arg.add(exercise_completer()),
            "phase" => arg.add(phase_completer()),
            "known" => arg.add(ArgValueCompleter::new(KnownCompleter)),
            "tracks" => arg.add(track_completer()),
            _ => arg,
        };
        command.mut_args(complete_one).mut_subcommands(complete)
    }
    complete(Cli::command())
}

/// Completes the name of an exercise, or the path of a file.
fn exercise_completer() -> ArgValueCompleter {
    ArgValueCompleter::new(ExerciseCompleter)
}

/// Completes the name of a phase.
fn phase_completer() -> ArgValueCompleter {
    ArgValueCompleter::new(phases)
}

fn phases(current: &OsStr) -> Vec<CompletionCandidate> {
    let phases = course_here().map(|course| course.phases).unwrap_or_default();
    let is_meant = |name: &str| name.starts_with(&*current.to_string_lossy());
    let meant = phases.into_iter().filter(|phase| is_meant(&phase.name));
    meant.map(|phase| CompletionCandidate::new(phase.name).help(Some(phase.title.into()))).collect()
}

/// Completes the name of a track.
fn track_completer() -> ArgValueCompleter {
    ArgValueCompleter::new(|current: &OsStr| {
        // Outside a course it is about the built-in one: `init --track`.
        let info = course_here().map_or_else(course::embedded::info, |course| course.info);
        let meant = info.tracks.into_iter().filter(|track| track.name.starts_with(&*current.to_string_lossy()));
        meant.map(|track| CompletionCandidate::new(track.name).help(Some(track.title.into()))).collect()
    })
}

/// Completes the name of a phase or of an exercise.
struct KnownCompleter;

impl ValueCompleter for KnownCompleter {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let mut found = phases(current);
        found.extend(ExerciseCompleter.complete(current));
        found
    }
}

struct ExerciseCompleter;

impl ValueCompleter for ExerciseCompleter {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let typed = current.to_string_lossy();
        let exercises = course_here().map(|course| course.exercises).unwrap_or_default();
        let named = exercises.into_iter().filter(|exercise| exercise.name.starts_with(&*typed));
        let mut found: Vec<_> =
            named.map(|exercise| CompletionCandidate::new(exercise.name).help(Some(exercise.title.into()))).collect();
        if found.is_empty() {
            found = PathCompleter::any().complete(current);
        }
        found
    }
}

/// The course that the line being typed is about.
fn course_here() -> Option<Course> {
    let cwd = std::env::current_dir().ok()?;
    let root = match typed_course() {
        Some(folder) => cwd.join(folder),
        None => course::find_root(&cwd)?,
    };
    course::load(Path::new(&root)).ok()
}

/// The value of `--course` in the line being typed, which the shell hands us as arguments.
fn typed_course() -> Option<PathBuf> {
    let mut words = std::env::args_os();
    while let Some(word) = words.next() {
        if word == "--course" {
            return words.next().map(PathBuf::from);
        }
        if let Some(folder) = word.to_str().and_then(|word| word.strip_prefix("--course=")) {
            return Some(PathBuf::from(folder));
        }
    }
    None
}
