//! The one command that installs a Python on this system.

use super::managers::Manager;
use crate::version::{Version, VersionSpecifiers};

/// Minor versions of Python 3 that are supported in 2026, the one to advise first first: not the very newest, for which
/// not every package has wheels yet.
const ADVISED: [u32; 5] = [13, 14, 12, 11, 10];

/// A command that installs a Python that fits, with a package manager that is there; `None` when there is none.
pub(super) fn install_command(versions: &VersionSpecifiers) -> Option<String> {
    command_with(versions, &|program| which::which(program).is_ok())
}

fn command_with(versions: &VersionSpecifiers, has: &dyn Fn(&str) -> bool) -> Option<String> {
    // A micro version so high that `>3.11` and `>=3.12.4` are met by what would be installed.
    let minor = ADVISED.into_iter().find(|minor| versions.allow(Version::new(3, *minor, 99)))?;
    if has("uv") {
        return Some(format!("uv python install 3.{minor}"));
    }
    let manager = Manager::found(has).map(|manager| {
        let packages = match manager {
            Manager::Winget => format!("Python.Python.3.{minor}"),
            Manager::Brew => format!("python@3.{minor}"),
            Manager::Apt => "python3 python3-venv".to_owned(),
            Manager::Dnf => format!("python3.{minor}"),
            Manager::Zypper => format!("python3{minor}"),
            Manager::Pacman => "python".to_owned(),
            Manager::Apk => "python3".to_owned(),
        };
        (manager, manager.install(packages))
    });
    match manager {
        Some((Manager::Brew | Manager::Winget, command)) => Some(command),
        _ if !cfg!(windows) && has("pyenv") => Some(format!("pyenv install 3.{minor}")),
        other => other.map(|(_, command)| command),
    }
}
