//! What the search for an interpreter looks at besides the course: variables and well-known folders, as a value.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy as _;

use super::places::is_in_cache;

/// Variables and folders that decide where interpreters are looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// `PATH`
    pub path: Option<OsString>,
    /// `VIRTUAL_ENV`: the active virtual environment.
    pub virtual_env: Option<PathBuf>,
    /// `CONDA_PREFIX`: the active conda environment.
    pub conda_prefix: Option<PathBuf>,
    /// Where pyenv keeps what it installs (`PYENV_ROOT`, `~/.pyenv`).
    pub pyenv_root: Option<PathBuf>,
    /// Where uv keeps the Pythons that it installs (`UV_PYTHON_INSTALL_DIR`, the user's data folder).
    pub uv_pythons: Option<PathBuf>,
    /// Look also where the installers of this platform put Pythons, and in the Windows registry.
    pub known_folders: bool,
    /// The virtual environment that pythlings was installed into, by pip, pipx or uv.
    pub own_environment: Option<PathBuf>,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_process() -> Self {
        let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let home = std::env::home_dir();
        let pyenv = if cfg!(windows) { ".pyenv/pyenv-win" } else { ".pyenv" };
        let data = etcetera::choose_base_strategy().ok().map(|strategy| strategy.data_dir().join("uv").join("python"));
        Self {
            path: variable("PATH"),
            virtual_env: variable("VIRTUAL_ENV").map(PathBuf::from),
            conda_prefix: variable("CONDA_PREFIX").map(PathBuf::from),
            pyenv_root: variable("PYENV_ROOT").map(PathBuf::from).or_else(|| Some(home.as_ref()?.join(pyenv))),
            uv_pythons: variable("UV_PYTHON_INSTALL_DIR").map(PathBuf::from).or(data),
            known_folders: true,
            own_environment: own_environment(),
        }
    }
}

/// The virtual environment that this program is in.
pub(super) fn own_environment() -> Option<PathBuf> {
    let program = std::env::current_exe().and_then(fs_err::canonicalize).ok()?;
    let prefix = program.parent()?.parent()?;
    prefix.join("pyvenv.cfg").is_file().then(|| prefix.to_owned())
}

/// What is typed to start this program again: uv and pipx may have fetched it for this one time, and put nothing on anybody's path.
pub fn typed_to_start() -> &'static str {
    match own_environment() {
        Some(prefix) if !is_in_cache(&prefix) => "pythlings",
        Some(_) if std::env::var_os("UV").is_some() => "uvx pythlings",
        Some(_) => "pipx run pythlings",
        None => "pythlings",
    }
}

/// Folders with interpreters, in order of preference: what python.org's installers and Homebrew use, even if it is not in `PATH`.
#[cfg(target_os = "macos")]
pub(super) fn known_folders() -> Vec<PathBuf> {
    let mut folders = newest_first(Path::new("/Library/Frameworks/Python.framework/Versions"), "3.");
    for folder in &mut folders {
        folder.push("bin");
    }
    folders.extend(["/opt/homebrew/bin", "/usr/local/bin"].map(PathBuf::from));
    folders
}

/// Folders with interpreters, in order of preference: what python.org's installer registers and where it installs to, for one user or for all.
#[cfg(windows)]
pub(super) fn known_folders() -> Vec<PathBuf> {
    let mut folders = super::registry::installed();
    for (variable, below) in [("LOCALAPPDATA", "Programs\\Python"), ("ProgramFiles", "")] {
        if let Some(base) = std::env::var_os(variable) {
            folders.extend(newest_first(&Path::new(&base).join(below), "Python3"));
        }
    }
    if let Some(base) = std::env::var_os("LOCALAPPDATA") {
        folders.push(Path::new(&base).join("Microsoft\\WindowsApps"));
    }
    folders
}

/// Folders with interpreters, in order of preference; they matter where `PATH` is not set.
#[cfg(not(any(windows, target_os = "macos")))]
pub(super) fn known_folders() -> Vec<PathBuf> {
    ["/usr/local/bin", "/usr/bin"].map(PathBuf::from).into()
}

/// The subfolders whose name begins with `prefix`, the highest version first.
pub(super) fn newest_first(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs_err::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(Vec<u32>, PathBuf)> = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let numbers = name.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
            (numbers, entry.path())
        })
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, path)| path).collect()
}
