//! Why an installation failed, and the one thing to do about it, worked out from what the installers wrote.

use std::{fmt, path::PathBuf};

use super::{
    cache_dir::CACHE_DIR_VARIABLE,
    interpreter::Interpreter,
    requirement::{Requirement, normalised},
    settings::PipSettings,
};
use crate::error::{ExitStatus, Failure};

/// How many of an installer's last lines the message shows.
const LAST_LINES: usize = 12;

/// What lines begin with that only say what an installer is at.
const STEPS: [&str; 7] = [
    "Collecting ",
    "Downloading ",
    "Using cached ",
    "Requirement already ",
    "Looking in ",
    "Installing ",
    "Obtaining ",
];

/// How many characters of a line the message shows.
const LONGEST_LINE: usize = 300;

/// Lines whose first characters agree, this many of them, say the same.
const ALIKE: usize = 30;

#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// Neither uv nor any pip was found.
    #[error("neither `uv` nor `pip` was found for `{}`", python.display())]
    NoInstaller { python: PathBuf },
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallerFailure {
    /// `uv` or `pip`, as it was called.
    pub installer: String,
    /// What became of it: `exit status: 1`.
    pub outcome: String,
    /// The last lines it wrote.
    pub said: Vec<String>,
    /// What that means.
    pub cause: InstallFailureCause,
}

/// What keeps packages from being installed. If there are several, the first in this list is reported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum InstallFailureCause {
    /// The disk is full.
    FullDisk,
    /// A proxy refuses, or does not answer.
    Proxy,
    /// The index shows a certificate that is not trusted.
    Certificate,
    /// This Python cannot speak TLS.
    NoSsl,
    /// The settings forbid every index.
    NoIndex {
        /// What is wanted.
        package: String,
    },
    /// The index cannot be reached.
    Network,
    /// The package does not support this Python.
    OtherPython {
        /// What is wanted.
        package: String,
        python: String,
    },
    /// The index has the package, but no version as new as the one that is wanted.
    IndexBehind {
        /// What is wanted.
        package: String,
        /// The newest version that the index has.
        newest: String,
    },
    /// The index has no ready-made file for this Python.
    NoWheel {
        /// What is wanted.
        package: String,
        python: String,
    },
    /// Something else.
    Unknown,
}

impl fmt::Display for InstallerFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed ({})", self.installer, self.outcome)?;
        self.said.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
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
            Self::Failed { failures } => {
                let causes = failures.iter().map(|failure| &failure.cause);
                causes.min().unwrap_or(&InstallFailureCause::Unknown).hint()
            }
            Self::Cancelled => "run the same command again".to_owned(),
        };
        vec![hint]
    }
}

impl InstallFailureCause {
    fn hint(&self) -> String {
        match self {
            Self::FullDisk => format!(
                "free some space on the disk, or set `{CACHE_DIR_VARIABLE}` to a folder on another one, then run the same command again"
            ),
            Self::Proxy => {
                "the proxy did not let the download through: check `HTTPS_PROXY` (and `proxy` in `pip.conf`), with name and \
                 password if it wants them, then run the same command again"
                    .to_owned()
            }
            Self::Certificate => {
                "the package index shows a certificate that this machine does not trust: in a company, set `PIP_CERT` to the \
                 file of its certificate; otherwise check the clock, then run the same command again"
                    .to_owned()
            }
            Self::NoSsl => {
                "this Python was built without `ssl` and cannot download anything: choose another one with `--python`"
                    .to_owned()
            }
            Self::NoIndex { package } => format!(
                "pip is told to use no package index (`PIP_NO_INDEX`, or `no-index` in `pip.conf`), and {package} is in none of \
                 the folders it may use: allow an index, or put the package into such a folder"
            ),
            Self::Network => {
                "the package index could not be reached: check the network, then run the same command again".to_owned()
            }
            Self::OtherPython { package, python } => {
                format!("{package} does not support Python {python}: choose another one with `--python`")
            }
            Self::IndexBehind { package, newest } => format!(
                "the package index has no {package}, only up to {newest}: ask those who run it for an update, or name another \
                 index in `PIP_INDEX_URL`"
            ),
            Self::NoWheel { package, python } => format!(
                "there is no ready-made {package} for Python {python} on this machine: choose another Python with `--python`"
            ),
            Self::Unknown => "fix what the message says, then run the same command again".to_owned(),
        }
    }
}

/// Reads along with an installer.
#[derive(Debug, Default)]
pub(super) struct InstallerLog {
    last: LastLines,
    signs: Vec<FailureSign>,
    /// `pytest==9.2.0`, as the installer names what it does not find.
    missing: Option<String>,
    /// The versions that the index has.
    versions: Vec<String>,
    /// Versions that are there and do not support this Python.
    unsupported: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FailureSign {
    FullDisk,
    Proxy,
    Certificate,
    NoSsl,
    Network,
    NoWheel,
}

/// What pip, uv and the system write, in lower case.
const SIGNS: [(FailureSign, &[&str]); 6] = [
    (FailureSign::FullDisk, &["no space left", "disk quota exceeded", "not enough space on the disk"]),
    (FailureSign::NoSsl, &["ssl module in python is not available", "ssl module is not available"]),
    (FailureSign::Certificate, &["certificate_verify_failed", "certificate verify failed", "invalid peer certificate"]),
    (
        FailureSign::Proxy,
        &["proxyerror", "cannot connect to proxy", "tunnel connection failed", "unsuccessful tunnel", "proxy connect"],
    ),
    (
        FailureSign::Network,
        &[
            "connection",
            "network",
            "name resolution",
            "resolving dns",
            "dns error",
            "timed out",
            "request failed",
            "error sending request",
            "could not connect",
        ],
    ),
    (FailureSign::NoWheel, &["no matching distribution", "no solution found", "no usable wheels", "requires-python"]),
];

impl InstallerLog {
    pub(super) fn push(&mut self, line: &str) {
        self.last.push(line);
        let lower = line.to_lowercase();
        for (sign, words) in SIGNS {
            if !self.signs.contains(&sign) && words.iter().any(|words| lower.contains(words)) {
                self.signs.push(sign);
            }
        }
        // `ERROR: Could not find a version that satisfies the requirement pytest==9.2.0 (from versions: 8.3.4, 8.3.5)`
        if let Some((_, rest)) = line.split_once("satisfies the requirement ") {
            self.missing = rest.split([' ', '(']).next().map(str::to_owned);
            let versions = rest.split_once("from versions: ").map(|(_, versions)| versions.trim_end_matches(')'));
            let versions = versions.into_iter().flat_map(|versions| versions.split(", "));
            self.versions = versions.filter(|version| *version != "none").map(str::to_owned).collect();
        }
        if let Some((_, rest)) = line.split_once("require a different python version: ") {
            self.unsupported.push_str(rest);
        }
        // uv: `× No solution found …: Because there is no version of pytest==9.2.0 and you require pytest==9.2.0`
        if let Some((_, rest)) = line.split_once("there is no version of ") {
            self.missing = rest.split(' ').next().map(|word| word.trim_end_matches(',').to_owned());
        }
        if line.contains("does not satisfy Python") {
            self.unsupported.push_str(line);
        }
    }

    /// The failure that it tells of.
    pub(super) fn failure(
        self,
        installer: String,
        outcome: String,
        interpreter: &Interpreter,
        settings: Option<&PipSettings>,
    ) -> InstallerFailure {
        let cause = self.cause(interpreter, settings);
        let is_step = |line: &String| STEPS.iter().any(|step| line.trim_start().starts_with(step));
        let mut said = self.last.lines;
        // What went well is in the way of what didn't.
        if !said.iter().all(is_step) {
            said.retain(|line| !is_step(line));
        }
        InstallerFailure { installer, outcome, said, cause }
    }

    fn cause(&self, interpreter: &Interpreter, settings: Option<&PipSettings>) -> InstallFailureCause {
        let says = |sign| self.signs.contains(&sign);
        // pip calls a full disk a broken connection, and does the same when a proxy refuses.
        for (sign, cause) in [
            (FailureSign::FullDisk, InstallFailureCause::FullDisk),
            (FailureSign::NoSsl, InstallFailureCause::NoSsl),
            (FailureSign::Certificate, InstallFailureCause::Certificate),
            (FailureSign::Proxy, InstallFailureCause::Proxy),
            (FailureSign::Network, InstallFailureCause::Network),
        ] {
            if says(sign) {
                return cause;
            }
        }
        let python = interpreter.version().short();
        let missing = self.missing.clone().unwrap_or_else(|| "what the course needs".to_owned());
        let wanted = Requirement::parse(&missing);
        let package = wanted.version.map_or_else(|| missing.clone(), |version| format!("{} {version}", wanted.name));
        let is_unsupported =
            wanted.version.is_some_and(|version| self.unsupported.split([' ', ';', ',']).any(|word| word == version));
        if is_unsupported || (self.missing.is_none() && !self.unsupported.is_empty()) {
            return InstallFailureCause::OtherPython { package, python };
        }
        let forbids_indexes = |settings: &PipSettings| {
            settings
                .get("no-index")
                .is_some_and(|value| !matches!(value.to_lowercase().as_str(), "0" | "false" | "no" | "off"))
        };
        if self.missing.is_some() && settings.is_some_and(forbids_indexes) {
            return InstallFailureCause::NoIndex { package };
        }
        if let Some(newest) = self.newest()
            && wanted.version.is_some_and(|wanted| numbers(newest) < numbers(wanted))
        {
            return InstallFailureCause::IndexBehind { package, newest: newest.to_owned() };
        }
        if says(FailureSign::NoWheel) {
            InstallFailureCause::NoWheel { package, python }
        } else {
            InstallFailureCause::Unknown
        }
    }

    fn newest(&self) -> Option<&str> {
        self.versions.iter().map(String::as_str).max_by_key(|version| numbers(version))
    }
}

/// The numbers of a version, to be compared.
fn numbers(version: &str) -> Vec<u64> {
    version.split(|c: char| !c.is_ascii_digit()).map_while(|part| part.parse().ok()).collect()
}

/// Requirements that an installer claimed to have installed but has not.
pub(super) fn nothing_of(missing: &[String]) -> String {
    let names: Vec<String> = missing.iter().map(|name| format!("`{}`", normalised(name))).collect();
    format!("it reported success, but did not install {}", names.join(", "))
}

/// The last lines of an installer. Lines in a row that begin alike (pip's "Retrying …") are reduced to the last one, and a
/// traceback to its last line.
#[derive(Debug, Default)]
struct LastLines {
    lines: Vec<String>,
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
        if self.lines.last().is_some_and(alike) {
            self.lines.pop();
        } else if self.lines.len() == LAST_LINES {
            self.lines.remove(0);
        }
        self.lines.push(line);
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{
        super::{fake, interpreter::InterpreterSource},
        *,
    };

    fn failed_with(said: &str, settings: &[(&str, &str)]) -> InstallError {
        let python = Path::new("/python");
        let interpreter = Interpreter {
            found_at: python.to_owned(),
            source: InterpreterSource::Path,
            facts: fake::facts(python, "3.13.1"),
        };
        let mut reading = InstallerLog::default();
        said.lines().for_each(|line| reading.push(line));
        let settings = settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let failure = reading.failure("pip".to_owned(), "exit status: 1".to_owned(), &interpreter, Some(&settings));
        InstallError::Failed { failures: vec![failure] }
    }

    fn failed(said: &str) -> InstallError {
        failed_with(said, &[])
    }

    fn hint(error: &InstallError) -> String {
        error.hints().concat()
    }

    #[test]
    fn the_hint_follows_what_the_installer_said() {
        for (said, expected) in [
            (
                "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError(': Failed to establish\n\
                 ERROR: Could not find a version that satisfies the requirement pytest==9.0.3 (from versions: none)\n\
                 ERROR: No matching distribution found for pytest==9.0.3",
                "the package index could not be reached: check the network",
            ),
            ("error: Request failed after 3 retries\n  cause: dns error", "the package index could not be reached"),
            (
                "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
                "free some space",
            ),
            (
                "WARNING: pip is configured with locations that require TLS/SSL, however the ssl module in Python is not available.\n\
                 WARNING: Retrying (Retry(total=1)) after connection broken by 'SSLError(\"Can't connect to HTTPS URL\")'\n\
                 ERROR: No matching distribution found for pytest==9.0.3",
                "this Python was built without `ssl`",
            ),
            (
                "WARNING: Retrying (Retry(total=0)) after connection broken by 'ProxyError('Cannot connect to proxy.', \
                 OSError('Tunnel connection failed: 407 Proxy Authentication Required'))': /simple/pytest/",
                "the proxy did not let the download through",
            ),
            (
                "Could not fetch URL https://pypi.org/simple/pytest/: There was a problem confirming the ssl certificate: \
                 (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
                "the package index shows a certificate",
            ),
            (
                "ERROR: Ignored the following versions that require a different python version: 2.4.0 Requires-Python >=3.14\n\
                 ERROR: Could not find a version that satisfies the requirement numpy==2.4.0 (from versions: 1.0, 2.0)\n\
                 ERROR: No matching distribution found for numpy==2.4.0",
                "numpy 2.4.0 does not support Python 3.13",
            ),
            (
                "ERROR: Could not find a version that satisfies the requirement pytest==9.2.0 (from versions: 8.3.4, 8.3.5)\n\
                 ERROR: No matching distribution found for pytest==9.2.0",
                "the package index has no pytest 9.2.0, only up to 8.3.5: ask those who run it",
            ),
            (
                "ERROR: Could not find a version that satisfies the requirement numpy==2.0 (from versions: none)\n\
                 ERROR: No matching distribution found for numpy==2.0",
                "there is no ready-made numpy 2.0 for Python 3.13",
            ),
            ("error: something new", "fix what the message says"),
        ] {
            assert!(hint(&failed(said)).starts_with(expected), "{said}: {}", hint(&failed(said)));
        }
    }

    #[test]
    fn a_forbidden_index_is_not_blamed_on_the_network_or_on_python() {
        let said = "Looking in links: /wheels\n\
            ERROR: Could not find a version that satisfies the requirement pytest==9.2.0 (from versions: none)\n\
            ERROR: No matching distribution found for pytest==9.2.0";
        let forbidden = hint(&failed_with(said, &[("no-index", "true")]));
        assert!(forbidden.starts_with("pip is told to use no package index"), "{forbidden}");
        assert!(hint(&failed_with(said, &[("no-index", "0")])).starts_with("there is no ready-made"));
    }

    #[test]
    fn of_several_failures_the_graver_cause_is_told() {
        let InstallError::Failed { mut failures } = failed("error: something new") else { panic!() };
        let InstallError::Failed { failures: more } = failed("error: dns error") else { panic!() };
        failures.extend(more);
        assert!(hint(&InstallError::Failed { failures }).contains("check the network"));
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
            "`pip` failed (exit status: 1)\n  WARNING: Retrying (Retry(total=39, connect=None)\n  ERROR: {}",
            "x".repeat(LONGEST_LINE - "ERROR: ".len())
        );
        assert_eq!(error, expected);
    }
}
