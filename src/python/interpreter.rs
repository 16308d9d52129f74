//! What is known of one interpreter.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::version::Version;

/// A Python that was found, asked, and fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// The path under which it was found: possibly a shim, a link, or inside a virtual environment.
    pub found_at: PathBuf,
    /// How it was found.
    pub source: InterpreterSource,
    /// What it says of itself.
    pub facts: Facts,
}

impl Interpreter {
    pub fn version(&self) -> Version {
        self.facts.version
    }

    /// The executable that our environments are made from: never a shim, never inside a virtual environment.
    pub fn base_executable(&self) -> &Path {
        &self.facts.base_executable
    }

    /// The executable that answered: inside its virtual environment if it was found in one.
    pub fn executable(&self) -> &Path {
        &self.facts.executable
    }
}

/// What an interpreter answers when it is asked about itself (see `probe.py`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `sys.implementation.name`: `cpython`, `pypy` …
    pub implementation: String,
    pub version: Version,
    /// `sys.executable`, made absolute.
    pub executable: PathBuf,
    /// The executable outside any virtual environment.
    pub base_executable: PathBuf,
    /// `sys.prefix`
    pub prefix: PathBuf,
    /// `sys.base_prefix`; differs from `prefix` inside a virtual environment.
    pub base_prefix: PathBuf,
    /// Folder of the standard library.
    pub stdlib: PathBuf,
    /// `sysconfig.get_platform()`: `linux-x86_64`, `macosx-14.0-arm64`, `win-amd64` …
    pub platform: String,
    /// Tag of extension modules: `cpython-311-x86_64-linux-gnu`; empty where Python has none.
    pub abi: String,
    /// 64 or 32.
    pub pointer_bits: u32,
    /// A build without the global interpreter lock.
    pub free_threaded: bool,
    /// Folders where its packages are, in the order of `sys.path`.
    pub site_packages: Vec<PathBuf>,
    /// The pip that `python -m pip` runs.
    pub pip: Option<InstalledPackage>,
    /// The wheel of pip that `ensurepip` carries, which runs from its zip file.
    pub pip_wheel: Option<PathBuf>,
    /// `python -m venv` can make environments with pip.
    pub venv: bool,
    /// The pytest that it has, with everything that pytest needs in the same folder.
    pub pytest: Option<InstalledPackage>,
    /// Shared libraries that are loaded by the extension modules of its standard library, links followed: they may be anywhere.
    pub libraries: Vec<PathBuf>,
    /// What markers of requirements may ask: `sys_platform` and the like. Versions are not among them.
    pub markers: BTreeMap<String, String>,
}

impl Facts {}

/// A package that an interpreter already has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstalledPackage {
    /// Its version, such as `9.2.0`.
    pub version: String,
    /// The folder of packages that holds it.
    pub folder: PathBuf,
}

/// How an interpreter was found; in the order in which they are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterpreterSource {
    /// Given with `--python`.
    Asked,
    /// The course was used with it before.
    Remembered,
    /// The active virtual environment (`VIRTUAL_ENV`).
    VirtualEnv,
    /// The active conda environment (`CONDA_PREFIX`).
    Conda,
    /// A `.venv` folder in the course or above it.
    DotVenv,
    /// A folder of `PATH`.
    Path,
    /// A version that pyenv installed.
    Pyenv,
    /// A version that uv installed.
    Uv,
    /// A folder where installers of this platform put it, or the Windows registry.
    Platform,
    /// The Python that pythlings was installed with: the one behind the virtual environment that it is in.
    InstalledWith,
}

impl InterpreterSource {
    /// Where that is, in words.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Asked => "--python",
            Self::Remembered => "remembered for this course",
            Self::VirtualEnv => "active virtual environment",
            Self::Conda => "active conda environment",
            Self::DotVenv => ".venv",
            Self::Path => "PATH",
            Self::Pyenv => "pyenv",
            Self::Uv => "installed by uv",
            Self::Platform => "known place",
            Self::InstalledWith => "pythlings was installed with it",
        }
    }
}
