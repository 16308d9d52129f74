//! Where interpreters may be, in the order in which they are tried.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use fs_err as fs;

use super::{
    interpreter::InterpreterSource,
    probe::home_of,
    surroundings::{self, Surroundings, newest_first},
};

/// The highest minor version that a file name that is looked for: a `python3.30` is some fifteen years away.
const HIGHEST_MINOR: u32 = 30;

/// A place where an interpreter may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CandidatePath {
    pub(super) source: InterpreterSource,
    pub(super) path: PathBuf,
    /// The version that its name promises.
    pub(super) named: Option<(u32, u32)>,
}

impl CandidatePath {
    fn new(source: InterpreterSource, path: PathBuf) -> Self {
        Self { source, path, named: None }
    }
}

/// All places except those that a person named, each file once. Lazy: a folder is read only when its turn comes.
pub(super) fn places<'a>(
    surroundings: &'a Surroundings,
    course_root: &'a Path,
) -> impl Iterator<Item = CandidatePath> + 'a {
    let active = |source, prefix: &'a Option<PathBuf>| {
        prefix.iter().map(move |prefix| CandidatePath::new(source, interpreter_in(prefix)))
    };
    let dot_venv = course_root.ancestors().map(|folder| folder.join(".venv")).filter(|folder| folder.is_dir());
    let path_folders = surroundings.path.iter().flat_map(std::env::split_paths).filter(|folder| folder.is_absolute());
    let pyenv = surroundings.pyenv_root.iter().flat_map(|root| newest_first(&root.join("versions"), ""));
    let uv = surroundings.uv_pythons.iter().flat_map(|folder| newest_first(folder, "cpython-"));
    let known = surroundings.known_folders.then(surroundings::known_folders);
    let known = std::iter::once(known).flatten().flatten();
    let installed_with = surroundings.own_environment.iter().filter_map(|prefix| home_of(&interpreter_in(prefix)));
    let mut seen = HashSet::new();
    active(InterpreterSource::VirtualEnv, &surroundings.virtual_env)
        .chain(active(InterpreterSource::Conda, &surroundings.conda_prefix))
        .chain(dot_venv.map(|prefix| CandidatePath::new(InterpreterSource::DotVenv, interpreter_in(&prefix))))
        .chain(path_folders.flat_map(|folder| interpreters_on_path(InterpreterSource::Path, &folder)))
        .chain(pyenv.map(|prefix| installed(InterpreterSource::Pyenv, &prefix)))
        .chain(uv.map(|prefix| installed(InterpreterSource::Uv, &prefix)))
        .chain(known.flat_map(|folder| interpreters_on_path(InterpreterSource::Platform, &folder)))
        .chain(installed_with.flat_map(|folder| interpreters_on_path(InterpreterSource::InstalledWith, &folder)))
        .filter(|place| !is_tools_own(place))
        .filter(move |place| seen.insert(identity(&place.path)))
}

/// Whether a place is in a virtual environment that uv or pipx has made for a program, such as this one. Both put the program's folder
/// on the path, or may one day call it active; but nothing in it is the learner's, and it goes away with the program's next version. For
/// a program that is installed they leave a file in it; for one that is only started (`uvx`, `pipx run`), it is in a cache.
fn is_tools_own(place: &CandidatePath) -> bool {
    if !matches!(place.source, InterpreterSource::Path | InterpreterSource::VirtualEnv) {
        return false;
    }
    let prefix = place.path.parent().and_then(Path::parent);
    // uv links to the environment from elsewhere in its cache.
    let prefix =
        prefix.filter(|prefix| prefix.join("pyvenv.cfg").is_file()).and_then(|prefix| fs::canonicalize(prefix).ok());
    prefix.is_some_and(|prefix| {
        let for_a_program = ["uv-receipt.toml", "pipx_metadata.json"].iter().any(|name| prefix.join(name).is_file());
        for_a_program || is_in_cache(&prefix)
    })
}

/// Whether a folder is in one that is marked as a cache (<https://bford.info/cachedir/>), which anybody may empty at any time.
pub(super) fn is_in_cache(folder: &Path) -> bool {
    // `uv venv` marks the environment itself, so that backups leave it out.
    folder.ancestors().skip(1).any(|folder| folder.join("CACHEDIR.TAG").is_file())
}

/// The interpreter of a virtual environment or an installation.
pub(super) fn interpreter_in(prefix: &Path) -> PathBuf {
    let names: &[&str] =
        if cfg!(windows) { &["Scripts\\python.exe", "python.exe"] } else { &["bin/python", "bin/python3"] };
    let mut paths = names.iter().map(|name| prefix.join(name));
    let there = paths.clone().find(|path| path.symlink_metadata().is_ok());
    there.or_else(|| paths.next()).unwrap_or_else(|| prefix.to_owned())
}

/// An installation whose folder is named after its version: `3.12.1`, `cpython-3.12.1-linux-x86_64-gnu`.
fn installed(source: InterpreterSource, prefix: &Path) -> CandidatePath {
    let name = prefix.file_name().unwrap_or_default().to_string_lossy();
    let version = name.strip_prefix("cpython-").unwrap_or(&name).split('-').next().unwrap_or_default();
    let mut numbers = version.split('.').map(str::parse);
    let named = match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => Some((major, minor)),
        _ => None,
    };
    CandidatePath { named, ..CandidatePath::new(source, interpreter_in(prefix)) }
}

/// The interpreters in a folder of `PATH`: `python3.N`, the newest first, `python3`, `python`. Anything of that name
/// counts, even if it turns out not to be executable: we want to say why it is not used.
fn interpreters_on_path(source: InterpreterSource, folder: &Path) -> Vec<CandidatePath> {
    let suffix = std::env::consts::EXE_SUFFIX;
    let there = |path: &PathBuf| path.symlink_metadata().is_ok();
    let mut found = Vec::new();
    // pyenv's shims named after a version either lead to what `python3` leads to or to nothing.
    if !folder.ends_with("shims") {
        for minor in (0..=HIGHEST_MINOR).rev() {
            // A build without the global lock, `python3.13t`, after the usual one.
            for thread in ["", "t"] {
                let path = folder.join(format!("python3.{minor}{thread}{suffix}"));
                if there(&path) {
                    found.push(CandidatePath { named: Some((3, minor)), ..CandidatePath::new(source, path) });
                }
            }
        }
    }
    let plain = ["python3", "python"].map(|name| folder.join(format!("{name}{suffix}")));
    found.extend(plain.into_iter().filter(there).map(|path| CandidatePath::new(source, path)));
    found
}

/// Equal for two paths of the same file: with the real folder, and with links that stay in that folder followed. Links
/// that leave it stay themselves: the `python` of a virtual environment is not its base.
fn identity(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| fs::canonicalize(folder).ok());
    let Some(folder) = folder else {
        return path.to_owned();
    };
    match fs::canonicalize(path) {
        Ok(real) if real.parent() == Some(&folder) => real,
        _ => folder.join(path.file_name().unwrap_or_default()),
    }
}
