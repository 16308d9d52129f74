//! Installing packages into a folder: with uv where it is found, with pip otherwise.

use crate::error::{ExitStatus, Failure};
use std::{
    collections::VecDeque,
    fmt,
    io::Read as _,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use fs_err as fs;

use super::{
    cache_dir::CACHE_DIR_VARIABLE,
    download::{Downloads, has_raw_progress, is_raw_progress},
    interpreter::Interpreter,
    layer::LayerEvents,
    process::{self, OutputLine, RunError},
    remove::remove_tree,
};

/// A slow line and a large group of packages take minutes; a connection that is dead is noticed by the installers.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// So many of an installer's last lines are kept for the message.
const LAST_LINES: usize = 12;

/// So many characters of a line are kept.
const LONGEST_LINE: usize = 300;

/// Lines that agree in so many characters say the same.
const ALIKE: usize = 30;

/// Variables of pip that say where to install or whether at all; `--target` says it here.
const PIP_PLACES: [&str; 6] = ["PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_DRY_RUN", "PIP_REQUIREMENT"];

/// Why packages could not be installed.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// Neither uv nor any pip was found.
    #[error("neither `uv` nor `pip` was found for `{}`", python.display())]
    NoInstaller {
        /// The interpreter.
        python: PathBuf,
    },
    /// Installers were tried, and each failed.
    #[error("{}", failures.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Failed {
        /// In the order in which they were tried.
        failures: Vec<InstallerFailure>,
    },
    /// It was asked to stop.
    #[error("interrupted")]
    Cancelled,
}

impl Failure for InstallError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::NoInstaller { .. } if cfg!(windows) => "install uv with `winget install astral-sh.uv`".to_owned(),
            Self::NoInstaller { .. } if which::which("apt-get").is_ok() => {
                "install pip with `sudo apt-get install python3-pip`".to_owned()
            }
            Self::NoInstaller { .. } => "install uv with `curl -LsSf https://astral.sh/uv/install.sh | sh`".to_owned(),
            // First: pip calls a full disk a broken connection.
            Self::Failed { failures } if failures.iter().any(|failure| failure.says(&FULL_DISK_SIGNS)) => format!(
                "free some space on the disk, or set `{CACHE_DIR_VARIABLE}` to a folder on another one, then run the same command again"
            ),
            Self::Failed { failures } if failures.iter().any(|failure| failure.says(&NETWORK_SIGNS)) => {
                "check the network (behind a proxy: `HTTPS_PROXY`, `PIP_INDEX_URL`), then run the same command again"
                    .to_owned()
            }
            Self::Failed { failures } if failures.iter().any(|failure| failure.says(&NO_WHEEL_SIGNS)) => {
                "there is no ready-made package for this Python; try another version, such as `--python 3.13`"
                    .to_owned()
            }
            Self::Failed { .. } => "mend what the message says, then run the same command again".to_owned(),
            Self::Cancelled => "run the same command again".to_owned(),
        };
        vec![hint.into()]
    }
}

/// An installer that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallerFailure {
    /// `uv` or `pip`, as it was called.
    pub installer: String,
    /// What became of it: `exit status: 1`.
    pub outcome: String,
    /// The last lines it wrote.
    pub said: Vec<String>,
}

impl fmt::Display for InstallerFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed ({})", self.installer, self.outcome)?;
        self.said.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

/// What pip and uv write when the package index cannot be reached.
const NETWORK_SIGNS: [&str; 9] = [
    "connection",
    "network",
    "name resolution",
    "resolving dns",
    "timed out",
    "proxy",
    "certificate",
    "request failed",
    "error sending request",
];

/// What the system says of a full disk.
const FULL_DISK_SIGNS: [&str; 3] = ["no space left", "disk quota exceeded", "not enough space on the disk"];

/// What pip and uv write when an index has no wheel for an interpreter.
const NO_WHEEL_SIGNS: [&str; 4] =
    ["no matching distribution", "no solution found", "no usable wheels", "requires-python"];

impl InstallerFailure {
    fn says(&self, signs: &[&str]) -> bool {
        self.said.iter().any(|line| {
            let line = line.to_lowercase();
            signs.iter().any(|sign| line.contains(sign))
        })
    }
}

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
        let mut command = installer.command(interpreter, requirements, target);
        command.current_dir(tmp.parent().unwrap_or(&tmp));
        for name in ["TMPDIR", "TEMP", "TMP"] {
            command.env(name, &tmp);
        }
        tracing::debug!(%installer, ?requirements, target = %target.display(), "an installer is tried");
        let tried = fs::create_dir_all(&tmp).map_err(|error| Some((error.to_string(), Vec::new())));
        let tried = tried.and_then(|()| attempt(&mut command, events, cancelled));
        let tried = tried.and_then(|()| {
            if target.is_dir() { Ok(()) } else { Err(Some(("it installed nothing".to_owned(), Vec::new()))) }
        });
        // What is left of it is removed with the whole folder if this fails.
        let _ = remove_tree(&tmp);
        match tried {
            Ok(()) => {
                remove_scripts(&target.join("bin"));
                return Ok(());
            }
            Err(None) => return Err(InstallError::Cancelled),
            Err(Some((outcome, said))) => {
                tracing::warn!(%installer, outcome, ?said, "the installer failed");
                failures.push(InstallerFailure { installer: installer.to_string(), outcome, said })
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
            // One that stays is found by nobody: the folder is on no search path.
            let _ = fs::remove_file(entry.path());
        }
    }
    // Only succeeds when nothing is left in it.
    let _ = fs::remove_dir(folder);
}

/// One installation; `None` in the error means interrupted, else the outcome and the last lines.
fn attempt(
    command: &mut Command,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<(), Option<(String, Vec<String>)>> {
    let mut said = LastLines::default();
    let mut downloads = Downloads::default();
    let result = process::run(command, LIMIT, cancelled, &mut |line| {
        let (OutputLine::Out(line) | OutputLine::Err(line)) = line;
        if let Some(bytes) = downloads.read(&line) {
            events.downloaded(bytes);
        }
        if !line.trim().is_empty() && !is_raw_progress(&line) {
            events.line(&line);
            said.push(&line);
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
    Err(Some((outcome, said.lines.into())))
}

/// The last lines of an installer. Of lines in a row that begin alike (pip's "Retrying …") the last is kept, and of a
/// traceback what it ends with.
#[derive(Default)]
struct LastLines {
    lines: VecDeque<String>,
    in_traceback: bool,
}

impl LastLines {
    fn push(&mut self, line: &str) {
        self.in_traceback = line.starts_with("Traceback (most recent") || (self.in_traceback && line.starts_with(' '));
        if self.in_traceback {
            return;
        }
        let line: String = line.chars().take(LONGEST_LINE).collect();
        let alike = |other: &String| other.chars().take(ALIKE).eq(line.chars().take(ALIKE));
        if self.lines.back().is_some_and(alike) {
            self.lines.pop_back();
        } else if self.lines.len() == LAST_LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }
}

/// A way to install packages.
#[derive(Debug)]
pub(super) enum Installer {
    /// The program.
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

    fn command(&self, interpreter: &Interpreter, requirements: &[String], target: &Path) -> Command {
        let python = interpreter.executable();
        let mut command = match self {
            Self::Uv(uv) => {
                let mut command = process::command(uv);
                // Copies, not links into uv's own cache: what happens to a layer must not happen to that.
                command.args(["pip", "install", "--compile-bytecode", "--link-mode", "copy", "--no-build", "--python"]);
                command.arg(python);
                command
            }
            Self::Pip => {
                let mut command = process::command(python);
                command.args(["-I", "-m", "pip", "install"]);
                command
            }
            Self::Wheel(wheel) => {
                let mut command = process::command(python);
                command.arg("-I").arg(wheel.join("pip")).arg("install");
                command
            }
            Self::Foreign(pip) => {
                let mut command = process::command(pip);
                command.arg("--python").arg(python).arg("install");
                command
            }
        };
        if !matches!(self, Self::Uv(_)) {
            // Wheels only: building from source needs compilers, takes minutes, and fails in ways that help nobody.
            command.args(["--only-binary", ":all:", "--compile", "--no-input", "--no-warn-script-location"]);
            command.args(["--disable-pip-version-check", "--progress-bar", self.progress(interpreter)]);
            for name in PIP_PLACES {
                command.env_remove(name);
            }
            // Also where pip's configuration file says otherwise.
            command.env("PIP_USER", "0").env("PIP_REQUIRE_VIRTUALENV", "0");
            // It is our own folder that is written to.
            command.env("PIP_ROOT_USER_ACTION", "ignore");
            if std::env::var_os("PIP_RETRIES").is_none() {
                command.env("PIP_RETRIES", "2");
            }
        }
        command.arg("--target").arg(target).args(requirements);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(said: &str) -> InstallError {
        let mut lines = LastLines::default();
        said.lines().for_each(|line| lines.push(line));
        let failure = InstallerFailure {
            installer: "pip".to_owned(),
            outcome: "exit status: 1".to_owned(),
            said: lines.lines.into(),
        };
        InstallError::Failed { failures: vec![failure] }
    }

    #[test]
    fn the_hint_follows_what_the_installer_said() {
        for (said, hint) in [
            (
                "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError(': Failed to establish\n\
                 ERROR: Could not find a version that satisfies the requirement pytest==9.0.3 (from versions: none)\n\
                 ERROR: No matching distribution found for pytest==9.0.3",
                "check the network",
            ),
            ("error: Request failed after 3 retries\n  cause: dns error", "check the network"),
            (
                "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
                "free some space",
            ),
            (
                "ERROR: Ignored the following versions that require a different python version: 2.4.0 Requires-Python >=3.12\n\
                 ERROR: No matching distribution found for numpy==2.4.0",
                "there is no ready-made package",
            ),
            ("error: something new", "mend what the message says"),
        ] {
            assert!(failed(said).hints().concat().starts_with(hint), "{said}: {}", failed(said).hints().concat());
        }
    }

    #[test]
    fn of_a_traceback_the_end_is_shown() {
        let said = "ERROR: Exception:\nTraceback (most recent call last):\n  File \"x.py\", line 3, in f\n    f()\n    ^^^\n\
                    OSError: no such thing\n  cause: another";
        let lines = failed(said).to_string();
        let expected = ["ERROR: Exception:", "OSError: no such thing", "  cause: another"];
        assert_eq!(lines, format!("`pip` failed (exit status: 1)\n  {}", expected.join("\n  ")));
    }

    #[test]
    fn lines_that_say_the_same_again_and_again_are_shown_once() {
        let retries: Vec<_> = (0..40).map(|n| format!("WARNING: Retrying (Retry(total={n}, connect=None)\n")).collect();
        let retries = retries.concat();
        let error = failed(&format!("Collecting pytest\n{retries}ERROR: {}", "x".repeat(1_000))).to_string();
        let expected = format!(
            "`pip` failed (exit status: 1)\n  Collecting pytest\n  WARNING: Retrying (Retry(total=39, connect=None)\n  ERROR: {}",
            "x".repeat(LONGEST_LINE - "ERROR: ".len())
        );
        assert_eq!(error, expected);
    }
}
