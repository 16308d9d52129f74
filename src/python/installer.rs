//! Installing packages into a folder: with uv where it is found, with pip otherwise.

use std::{
    fmt,
    io::{self, Read as _},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use fs_err as fs;

use super::{
    contents,
    download::{Downloads, has_raw_progress, is_raw_progress},
    install_failure::{InstallError, InstallerLog, nothing_of},
    interpreter::Interpreter,
    layer::LayerEvents,
    process::{self, OutputLine, RunError},
    remove::remove_tree,
    settings::{self, PipSettings},
};

/// A slow line and a large group of packages take minutes; a connection that is dead is noticed by the installers.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// Installs `requirements` for `interpreter` into the new folder `target` with the first of the installers that can. Its
/// parent is used for temporary files.
pub(super) fn install(
    installers: &[Installer],
    interpreter: &Interpreter,
    requirements: &[String],
    target: &Path,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<(), InstallError> {
    let mut failures = Vec::new();
    let tmp = target.with_file_name("tmp");
    for installer in installers {
        tracing::debug!(%installer, ?requirements, target = %target.display(), "an installer is tried");
        let mut reading = InstallerLog::default();
        let settings = installer.settings(interpreter);
        let tried = fs::create_dir_all(&tmp)
            .and_then(|()| installer.command(interpreter, requirements, target, settings.as_ref(), &tmp))
            .map_err(|error| Some(error.to_string()))
            .and_then(|mut command| attempt(&mut command, &mut reading, events, cancelled))
            .and_then(|()| {
                let missing = contents::missing(target, requirements, &interpreter.facts);
                if missing.is_empty() { Ok(()) } else { Err(Some(nothing_of(&missing))) }
            });
        // What is left of it is removed with the whole folder if this fails.
        let _ = remove_tree(&tmp);
        match tried {
            Ok(()) => {
                remove_scripts(&target.join("bin"));
                return Ok(());
            }
            Err(None) => return Err(InstallError::Cancelled),
            Err(Some(outcome)) => {
                let failure = reading.failure(installer.to_string(), outcome, interpreter, settings.as_ref());
                tracing::warn!(%installer, ?failure, "the installer failed");
                failures.push(failure);
            }
        }
        let _ = remove_tree(target);
    }
    if failures.is_empty() {
        return Err(InstallError::NoInstaller { python: interpreter.executable().to_owned() });
    }
    Err(InstallError::Failed { failures })
}

/// Removes scripts, whose first lines name an interpreter that our environments are not. Programs that need no interpreter (`ruff`)
/// stay: their packages look for them there.
fn remove_scripts(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let mut beginning = [0; 2];
        let read = std::fs::File::open(entry.path()).and_then(|mut file| file.read_exact(&mut beginning));
        if read.is_err() || beginning == *b"#!" {
            // If one is left, nothing finds it: the folder is on no search path.
            let _ = fs::remove_file(entry.path());
        }
    }
    // Only succeeds when nothing is left in it.
    let _ = fs::remove_dir(folder);
}

/// One installation; `None` in the error means interrupted, else what became of it.
fn attempt(
    command: &mut Command,
    reading: &mut InstallerLog,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<(), Option<String>> {
    let mut downloads = Downloads::default();
    let result = process::run(command, LIMIT, cancelled, &mut |line| {
        let (OutputLine::Out(line) | OutputLine::Err(line)) = line;
        if let Some(bytes) = downloads.read(&line) {
            events.downloaded(bytes);
        }
        if !line.trim().is_empty() && !is_raw_progress(&line) {
            events.line(&line);
            reading.push(&line);
        }
        true
    });
    let outcome = match result {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => status.to_string(),
        Err(RunError::Cancelled) => return Err(None),
        Err(error @ RunError::Start(_)) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            format!("{error}: {cause}")
        }
        Err(error) => error.to_string(),
    };
    Err(Some(outcome))
}

/// A way to install packages.
#[derive(Debug)]
pub(super) enum Installer {
    Uv(PathBuf),
    /// `python -m pip`
    Pip,
    /// The wheel that `ensurepip` carries, run from its zip file.
    Wheel(PathBuf),
    /// The pip of another Python, told which one to install for (pip 22.3 and newer).
    Foreign(PathBuf),
}

impl fmt::Display for Installer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uv(_) => f.write_str("uv pip install"),
            Self::Pip => f.write_str("python -m pip install"),
            Self::Wheel(wheel) => write!(f, "python {}/pip install", wheel.display()),
            Self::Foreign(pip) => write!(f, "{} --python … install", pip.display()),
        }
    }
}

/// What packages would be installed with, in the order in which it is tried, for people.
pub fn installer_names(interpreter: &Interpreter) -> Vec<String> {
    installers(interpreter).iter().map(ToString::to_string).collect()
}

/// In the order in which they are tried.
pub(super) fn installers(interpreter: &Interpreter) -> Vec<Installer> {
    let uv = which::which("uv").ok().map(Installer::Uv);
    let pip = interpreter.facts.pip.is_some().then_some(Installer::Pip);
    let wheel = interpreter.facts.pip_wheel.clone().map(Installer::Wheel);
    let own = pip.or(wheel);
    let foreign = if own.is_none() { which::which("pip3").or_else(|_| which::which("pip")).ok() } else { None };
    [uv, own, foreign.map(Installer::Foreign)].into_iter().flatten().collect()
}

impl Installer {
    /// How pip is to tell its progress.
    fn progress(&self, interpreter: &Interpreter) -> &'static str {
        let version = match self {
            Self::Pip => interpreter.facts.pip.as_ref().map(|pip| pip.version.as_str()),
            Self::Wheel(wheel) => wheel.file_name().and_then(|name| name.to_str()?.split('-').nth(1)),
            Self::Uv(_) | Self::Foreign(_) => None,
        };
        if version.is_some_and(has_raw_progress) { "raw" } else { "off" }
    }

    /// The pip command without its arguments.
    fn pip(&self, interpreter: &Interpreter) -> Option<Command> {
        let python = interpreter.executable();
        let mut command = process::command(if let Self::Foreign(pip) = self { pip } else { python });
        match self {
            Self::Uv(_) => return None,
            Self::Pip => {
                command.args(["-I", "-m", "pip"]);
            }
            Self::Wheel(wheel) => {
                command.arg("-I").arg(wheel.join("pip"));
            }
            Self::Foreign(_) => {}
        }
        Some(command)
    }

    /// The user's settings that apply; `None` for uv, and if pip doesn't say.
    fn settings(&self, interpreter: &Interpreter) -> Option<PipSettings> {
        let mut list = self.pip(interpreter)?;
        list.args(["config", "list"]);
        settings::of_pip(list)
    }

    fn command(
        &self,
        interpreter: &Interpreter,
        requirements: &[String],
        target: &Path,
        settings: Option<&PipSettings>,
        tmp: &Path,
    ) -> io::Result<Command> {
        let python = interpreter.executable();
        let mut command = match (self, self.pip(interpreter)) {
            (Self::Uv(uv), _) => {
                let mut command = process::command(uv);
                // Copies, not links into uv's own cache: what happens to a layer must not happen to that.
                command.args(["pip", "install", "--compile-bytecode", "--link-mode", "copy", "--no-build", "--python"]);
                command.arg(python);
                settings::use_for_uv(&mut command, &tmp.join("uv.toml"))?;
                command
            }
            (Self::Foreign(_), Some(mut command)) => {
                command.arg("--python").arg(python);
                command
            }
            (_, command) => command.unwrap_or_else(|| process::command(python)),
        };
        if !matches!(self, Self::Uv(_)) {
            if let Some(settings) = settings {
                settings::use_for_pip(&mut command, settings);
            }
            // Wheels only: building from source needs compilers, takes minutes, and fails in ways that help nobody.
            command.args(["install", "--only-binary", ":all:", "--compile", "--no-input", "--no-warn-script-location"]);
            command.args(["--disable-pip-version-check", "--progress-bar", self.progress(interpreter)]);
            // It is our own folder that is written to.
            command.env("PIP_ROOT_USER_ACTION", "ignore");
            if !settings.is_some_and(|settings| settings.contains_key("retries")) {
                command.env("PIP_RETRIES", "2");
            }
        }
        command.arg("--target").arg(target).args(requirements);
        command.current_dir(tmp.parent().unwrap_or(tmp));
        for name in ["TMPDIR", "TEMP", "TMP"] {
            command.env(name, tmp);
        }
        Ok(command)
    }
}
