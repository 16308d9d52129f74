//! Installing packages into a folder: with uv where it is found, with pip otherwise.

use std::{
    cell::RefCell,
    collections::VecDeque,
    fmt,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use fs_err as fs;

use super::{
    interpreter::Interpreter,
    process::{self, Line, RunError},
    remove::remove_tree,
};

/// A slow line and a large group of packages take minutes; a connection that is dead is noticed by the installers.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// So many of an installer's last lines are kept for the message.
const LAST_LINES: usize = 12;

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
        failures: Vec<Failure>,
    },
    /// It was asked to stop.
    #[error("interrupted")]
    Cancelled,
}

/// An installer that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// `uv` or `pip`, as it was called.
    pub installer: String,
    /// What became of it: `exit status: 1`.
    pub outcome: String,
    /// The last lines it wrote.
    pub said: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed ({})", self.installer, self.outcome)?;
        self.said.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl InstallError {
    /// What to do.
    pub fn hint(&self) -> String {
        match self {
            Self::NoInstaller { .. } if cfg!(windows) => "install uv with `winget install astral-sh.uv`".to_owned(),
            Self::NoInstaller { .. } if which::which("apt-get").is_ok() => {
                "install pip with `sudo apt-get install python3-pip`".to_owned()
            }
            Self::NoInstaller { .. } => "install uv with `curl -LsSf https://astral.sh/uv/install.sh | sh`".to_owned(),
            Self::Failed { failures } if failures.iter().any(Failure::speaks_of_the_network) => {
                "check the network (behind a proxy: `HTTPS_PROXY`, `PIP_INDEX_URL`), then run the same command again"
                    .to_owned()
            }
            Self::Failed { .. } => "mend what the message says, then run the same command again".to_owned(),
            Self::Cancelled => "run the same command again".to_owned(),
        }
    }
}

impl Failure {
    fn speaks_of_the_network(&self) -> bool {
        const SIGNS: [&str; 9] = [
            "connection",
            "network",
            "resolve",
            "timed out",
            "proxy",
            "certificate",
            "ssl",
            "error sending request",
            "no matching distribution",
        ];
        self.said.iter().any(|line| {
            let line = line.to_lowercase();
            SIGNS.iter().any(|sign| line.contains(sign))
        })
    }
}

/// Installs `requirements` for `interpreter` into the new folder `target`. Its parent is used for temporary files.
pub(super) fn install(
    interpreter: &Interpreter,
    requirements: &[String],
    target: &Path,
    on_line: &dyn Fn(&str),
    cancelled: &dyn Fn() -> bool,
) -> Result<(), InstallError> {
    let mut failures = Vec::new();
    let tmp = target.with_file_name("tmp");
    for installer in installers(interpreter) {
        let mut command = installer.command(interpreter, requirements, target);
        command.current_dir(tmp.parent().unwrap_or(&tmp));
        for name in ["TMPDIR", "TEMP", "TMP"] {
            command.env(name, &tmp);
        }
        let tried = fs::create_dir_all(&tmp).map_err(|error| Some((error.to_string(), Vec::new())));
        let tried = tried.and_then(|()| attempt(&mut command, on_line, cancelled));
        // What is left of it is removed with the whole folder if this fails.
        let _ = remove_tree(&tmp);
        match tried {
            Ok(()) => {
                // Scripts, whose first lines name an interpreter that our environments are not.
                let _ = remove_tree(&target.join(if cfg!(windows) { "Scripts" } else { "bin" }));
                return Ok(());
            }
            Err(None) => return Err(InstallError::Cancelled),
            Err(Some((outcome, said))) => failures.push(Failure { installer: installer.to_string(), outcome, said }),
        }
        let _ = remove_tree(target);
    }
    if failures.is_empty() {
        return Err(InstallError::NoInstaller { python: interpreter.executable().to_owned() });
    }
    Err(InstallError::Failed { failures })
}

/// One installation; `None` in the error means interrupted, else the outcome and the last lines.
fn attempt(
    command: &mut Command,
    on_line: &dyn Fn(&str),
    cancelled: &dyn Fn() -> bool,
) -> Result<(), Option<(String, Vec<String>)>> {
    let said = RefCell::new(VecDeque::new());
    let result = process::run(command, LIMIT, cancelled, &mut |line| {
        let (Line::Out(line) | Line::Err(line)) = line;
        if !line.trim().is_empty() {
            on_line(&line);
            let mut said = said.borrow_mut();
            if said.len() == LAST_LINES {
                said.pop_front();
            }
            said.push_back(line);
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
    Err(Some((outcome, said.into_inner().into())))
}

/// A way to install packages.
enum Installer {
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

/// In the order in which they are tried.
fn installers(interpreter: &Interpreter) -> Vec<Installer> {
    let uv = which::which("uv").ok().map(Installer::Uv);
    let pip = interpreter.facts.pip.is_some().then_some(Installer::Pip);
    let wheel = interpreter.facts.pip_wheel.clone().map(Installer::Wheel);
    let own = pip.or(wheel);
    let foreign = if own.is_none() { which::which("pip3").or_else(|_| which::which("pip")).ok() } else { None };
    [uv, own, foreign.map(Installer::Foreign)].into_iter().flatten().collect()
}

impl Installer {
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
            command.args(["--disable-pip-version-check", "--progress-bar", "off"]);
            for name in PIP_PLACES {
                command.env_remove(name);
            }
            // Also where pip's configuration file says otherwise.
            command.env("PIP_USER", "0").env("PIP_REQUIRE_VIRTUALENV", "0");
            if std::env::var_os("PIP_RETRIES").is_none() {
                command.env("PIP_RETRIES", "2");
            }
        }
        command.arg("--target").arg(target).args(requirements);
        command
    }
}
