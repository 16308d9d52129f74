//! `pythlings shell`: the learner's own shell, or one command, with the Python and the packages of an exercise.
//!
//! Unlike a check it works in the learner's folder, is not confined and has the network: it is what the learner would have had after
//! `python -m venv` and `pip install`.

use std::{
    ffi::{OsStr, OsString},
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
    process::{Command, ExitStatus as ProcessStatus},
};

use fs_err as fs;

use super::{Context, checking::InstallationBar, interrupt::stop_on_signals};
use crate::{
    cli,
    engine::Cancel,
    error::{CommandError, CommandResult, ExitStatus},
    python::Environment,
    terminal,
};

pub(super) fn command(args: &cli::ShellArgs, context: &mut Context) -> CommandResult {
    let opened = context.open()?;
    let exercise = opened.meant(args.exercise.as_deref())?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let engine = context.engine(&context.engine_settings(), &opened.course)?;
    if let Some(needs) = exercise.python.as_ref().filter(|needs| !needs.allow(engine.python())) {
        context.note(&format!("`{}` needs Python {needs}, and this is {}", exercise.name, engine.python()))?;
    }
    let (environment, path) = engine.workshop(&exercise, &InstallationBar::default(), &cancel)?;
    let place = Workshop {
        name: &exercise.name,
        folder: opened.course.root.join(exercise.folder()),
        environment: &environment,
        path,
    };
    let (mut program, is_shell) = match args.command.split_first() {
        Some((program, arguments)) => (place.program(program, arguments)?, false),
        None => (place.shell()?, true),
    };
    if is_shell && io::stdin().is_terminal() {
        context.note(&format!(
            "this shell has the Python and the packages of `{}`; what you install in it is gone when you leave it (`exit`)",
            exercise.name
        ))?;
    }
    // Ctrl-C is for what runs in it.
    let ended = terminal::lend(|| program.status());
    // Before anything is said: the environment is gone when the prompt comes back.
    let shown = PathBuf::from(program.get_program());
    drop(environment);
    match ended {
        // What the last command of a shell returned says nothing about the shell.
        Ok(_) if is_shell => Ok(ExitStatus::Success),
        Ok(status) => Ok(ExitStatus::OfProgram(code(status))),
        Err(error) => {
            Err(CommandError::new(ExitStatus::Machine, format!("`{}` cannot be started: {error}", shown.display())))
        }
    }
}

/// As shells say it: 128 and the number of the signal that ended it.
fn code(status: ProcessStatus) -> u8 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).unwrap_or(u8::MAX);
    }
    status.code().map_or(1, |code| u8::try_from(code).unwrap_or(1))
}

/// Where somebody works by hand.
struct Workshop<'a> {
    /// The exercise's name.
    name: &'a str,
    folder: PathBuf,
    environment: &'a Environment,
    /// Folders in front of `PATH`.
    path: Vec<PathBuf>,
}

impl Workshop<'_> {
    /// `PATH` as it has to be.
    fn path(&self) -> io::Result<OsString> {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(self.path.iter().cloned().chain(std::env::split_paths(&inherited)))
            .map_err(io::Error::other)
    }

    fn command(&self, program: &Path) -> io::Result<Command> {
        #[expect(clippy::disallowed_methods, reason = "the learner's own shell is not part of a check")]
        let mut command = Command::new(program);
        command
            .current_dir(&self.folder)
            .env("PATH", self.path()?)
            .env("VIRTUAL_ENV", self.environment.prefix())
            .env("VIRTUAL_ENV_PROMPT", format!("({}) ", self.name))
            .env_remove("PYTHONHOME");
        Ok(command)
    }

    /// One command, found as the shell would find it.
    fn program(&self, program: &OsStr, arguments: &[OsString]) -> CommandResult<Command> {
        let found = which::which_in(program, Some(self.path()?), &self.folder).map_err(|_| {
            let message = format!("`{}` is not a command in the environment of `{}`", program.display(), self.name);
            CommandError::new(ExitStatus::Usage, message).hint("`pythlings shell` opens a shell to look around in")
        })?;
        let mut command = self.command(&found)?;
        command.args(arguments);
        Ok(command)
    }

    /// The learner's shell. Those that we know read their usual files first, which may well put another Python in front.
    fn shell(&self) -> CommandResult<Command> {
        let shell = shell();
        let mut command = self.command(&shell)?;
        let name = shell.file_stem().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
        let front = std::env::join_paths(&self.path).map_err(io::Error::other)?;
        let front = front.to_string_lossy();
        let start = self.environment.home();
        match name.as_str() {
            "bash" => {
                let file = start.join("bashrc");
                let path = quoted(&front);
                let prompt = quoted(&format!("({}) ", self.name));
                fs::write(&file, format!("[ -f ~/.bashrc ] && . ~/.bashrc\nPATH={path}:$PATH\nPS1={prompt}$PS1\n"))?;
                command.arg("--rcfile").arg(file);
            }
            "zsh" => {
                // Where its usual files are, it is told by the variable that we change.
                let usual = std::env::var_os("ZDOTDIR").or_else(|| std::env::var_os("HOME")).unwrap_or_default();
                let usual = quoted(&usual.to_string_lossy());
                let (path, prompt) = (quoted(&front), quoted(&format!("({}) ", self.name)));
                let own = quoted(&start.to_string_lossy());
                fs::write(
                    start.join(".zshenv"),
                    format!("ZDOTDIR={usual}\n[ -f $ZDOTDIR/.zshenv ] && . $ZDOTDIR/.zshenv\nZDOTDIR={own}\n"),
                )?;
                fs::write(
                    start.join(".zshrc"),
                    format!(
                        "ZDOTDIR={usual}\n[ -f $ZDOTDIR/.zshrc ] && . $ZDOTDIR/.zshrc\nPATH={path}:$PATH\nPROMPT={prompt}$PROMPT\n"
                    ),
                )?;
                command.env("ZDOTDIR", start);
            }
            "fish" => {
                command.args(["--init-command", &format!("set -gx PATH {} $PATH", quoted(&front))]);
            }
            "pwsh" | "powershell" => {
                let set = format!("$env:PATH = '{};' + $env:PATH", front.replace('\'', "''"));
                command.args(["-NoExit", "-Command", &set]);
            }
            _ => {}
        }
        Ok(command)
    }
}

/// For a shell that reads `'…'`.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(unix)]
fn shell() -> PathBuf {
    std::env::var_os("SHELL").filter(|shell| !shell.is_empty()).map_or_else(|| "/bin/sh".into(), PathBuf::from)
}

#[cfg(windows)]
fn shell() -> PathBuf {
    // PowerShell adds its user's own folder to what the system sets.
    let modules = std::env::var_os("PSModulePath").map_or(0, |path| std::env::split_paths(&path).count());
    let powershell =
        ["pwsh", "powershell"].into_iter().filter(|_| modules >= 3).find_map(|name| which::which(name).ok());
    powershell.or_else(|| std::env::var_os("COMSPEC").map(PathBuf::from)).unwrap_or_else(|| "cmd.exe".into())
}
