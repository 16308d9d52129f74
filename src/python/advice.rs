//! The one command that installs a Python on this system.

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
    if cfg!(windows) {
        return has("winget").then(|| format!("winget install Python.Python.3.{minor}"));
    }
    if has("brew") {
        return Some(format!("brew install python@3.{minor}"));
    }
    let managers = [
        ("apt-get", "sudo apt-get install python3 python3-venv".to_owned()),
        ("dnf", format!("sudo dnf install python3.{minor}")),
        ("zypper", format!("sudo zypper install python3{minor}")),
        ("pacman", "sudo pacman -S python".to_owned()),
        ("apk", "sudo apk add python3".to_owned()),
    ];
    let found = managers.into_iter().find(|(manager, _)| has(manager)).map(|(_, command)| command);
    if has("pyenv") { Some(format!("pyenv install 3.{minor}")) } else { found }
}
