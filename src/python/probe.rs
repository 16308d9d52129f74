//! Asking an interpreter about itself, once.

use std::{
    fmt::Write as _,
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use crate::{
    digest::Digest,
    error::{PROCESS_LIMIT, is_process_limit},
};

use super::{
    cache_dir::CacheDir,
    interpreter::Facts,
    process::{self, OutputLine, RunError},
};

/// What is asked. Part of the key of the cache, so that a newer question is not answered from an older cache.
const QUESTION: &str = include_str!("probe.py");

/// Marks the line with the answer: `sitecustomize` and wrappers may print lines of their own.
const MARKER: &str = "pythlings-probe:";

/// How long an answer is waited for: a first start from a slow disk with a virus scanner takes seconds, a shim a few tenths of a second.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// Something that prints more lines than this is not an interpreter.
const MOST_LINES: usize = 1_000;

/// Why a file can't be used as an interpreter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProbeError {
    #[error("there is no such file")]
    Missing,
    #[error("it is a folder, not a program")]
    Folder,
    /// It may not be executed.
    #[error("it is not executable")]
    NotExecutable,
    /// A link to something that is not there any more.
    #[error("it is a link to `{}`, which is not there any more", target.display())]
    DanglingLink {
        /// Where the link leads.
        target: PathBuf,
    },
    /// A virtual environment whose base is gone.
    #[error("its virtual environment was made from the Python in `{}`, which is not there any more", home.display())]
    BaseGone {
        /// The folder named in `pyvenv.cfg`.
        home: PathBuf,
    },
    /// The place-holder that Windows has for a Python that is not installed.
    #[error("it only leads to the Microsoft Store: Python is not installed")]
    StoreStub,
    /// The place-holder that macOS has for the developer tools.
    #[error("it only offers to install Apple's developer tools")]
    DeveloperToolsStub,
    /// A pyenv shim for a version that is not selected.
    #[error("pyenv has no such version selected here")]
    NotSelected,
    /// It did not start.
    #[error("it cannot be started: {why}")]
    Start {
        /// What the system says.
        why: String,
    },
    /// It did not start, and nothing else would have.
    #[error("{PROCESS_LIMIT}")]
    ProcessLimit,
    /// It did not answer in time.
    #[error("it did not answer within {} s", after.as_secs_f32())]
    Hangs {
        /// How long it was waited for.
        after: Duration,
    },
    /// It ended without an answer.
    #[error("it did not answer ({outcome}){}", said.as_ref().map(|line| format!(": {line}")).unwrap_or_default())]
    NoAnswer {
        /// Its exit status.
        outcome: String,
        /// The last line that it wrote.
        said: Option<String>,
    },
    /// What it wrote is no answer.
    #[error("its answer makes no sense: {why}")]
    Nonsense {
        /// What is wrong with it.
        why: String,
    },
}

/// Asks the program at `path` what it is, in the folder `cwd` (shims answer by folder), or takes an earlier answer from the
/// cache if nothing that it depends on has changed.
pub(super) fn probe(
    path: &Path,
    cwd: &Path,
    cache: Option<&CacheDir>,
    patience: Duration,
) -> Result<Facts, ProbeError> {
    look_at(path)?;
    let key = AnswerKey::of(path, cwd);
    let entry = cache.and_then(|cache| cache.folder("interpreters").ok()).map(|folder| folder.join(key.file_name()));
    if let Some(facts) = entry.as_deref().and_then(|entry| CachedAnswer::read(entry, &key)) {
        tracing::trace!(path = %path.display(), "what it said of itself before still holds");
        return Ok(facts);
    }
    tracing::debug!(path = %path.display(), "it is asked what it is");
    let facts = ask(path, cwd, patience)?;
    if let Some(entry) = entry {
        // Without the cache it only takes longer.
        let _ = CachedAnswer::write(&entry, key, &facts);
    }
    Ok(facts)
}

/// What can be said without starting it.
fn look_at(path: &Path) -> Result<(), ProbeError> {
    let Ok(metadata) = fs::metadata(path) else {
        return Err(match fs::read_link(path) {
            Ok(target) => ProbeError::DanglingLink { target },
            Err(_) => ProbeError::Missing,
        });
    };
    if metadata.is_dir() {
        return Err(ProbeError::Folder);
    }
    if !is_executable(&metadata) {
        return Err(ProbeError::NotExecutable);
    }
    // The stub has no content; the real one of the Store has none either, but is backed by an installed package.
    if cfg!(windows) && is_store_alias(path) && metadata.len() == 0 && store_package_missing(path) {
        return Err(ProbeError::StoreStub);
    }
    if cfg!(target_os = "macos") && path.starts_with("/usr/bin") && !apple_tools_installed() {
        return Err(ProbeError::DeveloperToolsStub);
    }
    match home_of(path) {
        Some(home) if !home.is_dir() => Err(ProbeError::BaseGone { home }),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn is_executable(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &std::fs::Metadata) -> bool {
    true
}

fn is_store_alias(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.ends_with(Path::new("Microsoft").join("WindowsApps")))
}

/// Installed Store Pythons have a folder of their own beside the aliases.
fn store_package_missing(path: &Path) -> bool {
    let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    !entries
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("PythonSoftwareFoundation.Python"))
}

fn apple_tools_installed() -> bool {
    ["/Library/Developer/CommandLineTools/usr/bin/python3", "/Applications/Xcode.app"]
        .iter()
        .any(|path| Path::new(path).exists())
}

/// The `home` of the virtual environment that the interpreter is in, if it is in one.
pub(super) fn home_of(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    let config = [folder.join("pyvenv.cfg"), folder.parent()?.join("pyvenv.cfg")];
    let text = config.iter().find_map(|config| fs::read_to_string(config).ok())?;
    text.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        key.trim().eq_ignore_ascii_case("home").then(|| PathBuf::from(value.trim()))
    })
}

fn ask(path: &Path, cwd: &Path, patience: Duration) -> Result<Facts, ProbeError> {
    let mut command = process::command(path);
    // What `-I` means, in words that Python 2.7 knows too; `-B`: no compiled files left behind.
    command.args(["-E", "-s", "-B", "-c", QUESTION]).current_dir(cwd);
    let mut answer = None;
    let (mut last_out, mut last_err) = (None, None);
    let mut lines = 0;
    let ended = process::run(&mut command, patience, &|| false, &mut |line| {
        lines += 1;
        match line {
            OutputLine::Out(line) if line.starts_with(MARKER) => answer = Some(line[MARKER.len()..].to_owned()),
            OutputLine::Out(line) if !line.trim().is_empty() => last_out = Some(line),
            OutputLine::Err(line) if !line.trim().is_empty() => last_err = Some(line),
            _ => {}
        }
        lines <= MOST_LINES
    });
    let status = match ended {
        // Only the answer matters: a wrapper may go on to do something else, or fail afterwards.
        _ if answer.is_some() => None,
        Ok(status) => Some(status),
        Err(RunError::Start(error)) if is_process_limit(&error) => return Err(ProbeError::ProcessLimit),
        Err(RunError::Start(error)) => return Err(ProbeError::Start { why: describe(&error) }),
        Err(RunError::TooLong { .. } | RunError::Cancelled) => return Err(ProbeError::Hangs { after: patience }),
        Err(RunError::TooMuch) => return Err(ProbeError::Nonsense { why: "it writes without end".to_owned() }),
    };
    let said = last_err.or(last_out).map(|line| line.trim().chars().take(200).collect::<String>());
    match (answer, status) {
        (Some(answer), _) => understand(&answer).map_err(|why| ProbeError::Nonsense { why }),
        // `pyenv: python3.12: command not found`
        (None, Some(status)) if status.code() == Some(127) && is_pyenv_shim(path) => Err(ProbeError::NotSelected),
        (None, status) => {
            let outcome = status.map(|status| status.to_string()).unwrap_or_default();
            Err(ProbeError::NoAnswer { outcome, said })
        }
    }
}

fn understand(answer: &str) -> Result<Facts, String> {
    let facts: Facts = serde_json::from_str(answer).map_err(|error| error.to_string())?;
    if facts.base_executable.is_file() {
        Ok(facts)
    } else {
        Err(format!("it was made from `{}`, which is not there", facts.base_executable.display()))
    }
}

fn describe(error: &io::Error) -> String {
    match error.kind() {
        // The kernel also says this about a script whose interpreter is missing.
        io::ErrorKind::NotFound => "what its first line names is not there".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

/// pyenv keeps its shims in a folder of that name.
pub(super) fn is_pyenv_shim(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.ends_with("shims"))
}

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct AnswerKey {
    path: PathBuf,
    question: u64,
    /// State of the file itself, links followed.
    file: Option<Stamp>,
    /// Where the link leads: `python3` of a package manager moves from version to version.
    real: Option<PathBuf>,
    /// What a shim looks at before it decides; for others `None`.
    shim: Option<u64>,
}

/// Size and time of change.
type Stamp = (u64, Option<Duration>);

fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    let changed = metadata.modified().ok().and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
    Some((metadata.len(), changed))
}

impl AnswerKey {
    fn of(path: &Path, cwd: &Path) -> Self {
        Self {
            path: path.to_owned(),
            question: Digest::of(QUESTION).number(),
            file: stamp(path),
            real: fs::canonicalize(path).ok(),
            shim: is_script(path).then(|| shim_inputs(cwd)),
        }
    }

    fn file_name(&self) -> String {
        format!("{:016x}.json", Digest::of(self.path.as_os_str().as_encoded_bytes()).number())
    }
}

/// An interpreter is a program, and a shim a script; what a script answers depends on more than itself.
fn is_script(path: &Path) -> bool {
    use std::io::Read as _;
    let mut start = [0; 2];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut start));
    let script = path.extension().is_some_and(|extension| extension == "bat" || extension == "cmd");
    script || (read.is_ok() && &start == b"#!")
}

/// Everything that pyenv, asdf and mise look at, in one number: their variables and files for this folder.
fn shim_inputs(cwd: &Path) -> u64 {
    let mut inputs = String::new();
    let mut variables: Vec<_> = std::env::vars_os()
        .filter(|(name, _)| {
            let name = name.to_string_lossy();
            name == "PATH" || ["PYENV_", "ASDF_", "MISE_"].iter().any(|prefix| name.starts_with(prefix))
        })
        .collect();
    variables.sort();
    let _ = write!(inputs, "{variables:?}");
    let mut files: Vec<PathBuf> = cwd
        .ancestors()
        .flat_map(|folder| {
            [".python-version", ".tool-versions", "mise.toml", ".mise.toml"].map(|name| folder.join(name))
        })
        .collect();
    if let Some(home) = std::env::home_dir() {
        files.extend([home.join(".tool-versions"), home.join(".config/mise/config.toml"), home.join(".pyenv/version")]);
    }
    if let Some(root) = std::env::var_os("PYENV_ROOT") {
        files.push(Path::new(&root).join("version"));
    }
    for file in files {
        if let Some(stamp) = stamp(&file) {
            let _ = write!(inputs, "{}{stamp:?}", file.display());
        }
    }
    Digest::of(inputs).number()
}

/// An answer as the cache keeps it.
#[derive(Debug, Serialize, Deserialize)]
struct CachedAnswer {
    key: AnswerKey,
    /// What the answer names, with the state at that time: the executables, the libraries, and the folders of packages, whose
    /// time changes when something is installed or removed.
    named: Vec<(PathBuf, Option<Stamp>)>,
    facts: Facts,
}

impl CachedAnswer {
    fn read(path: &Path, key: &AnswerKey) -> Option<Facts> {
        let entry: Self = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        let same = entry.key == *key && entry.named.iter().all(|(path, seen)| stamp(path) == *seen);
        same.then_some(entry.facts)
    }

    fn write(path: &Path, key: AnswerKey, facts: &Facts) -> io::Result<()> {
        let mut named = vec![facts.executable.clone(), facts.base_executable.clone()];
        named.extend(facts.site_packages.iter().chain(&facts.libraries).cloned());
        let named = named.into_iter().map(|path| (stamp(&path), path)).map(|(stamp, path)| (path, stamp)).collect();
        let entry = Self { key, named, facts: facts.clone() };
        // Whole or not at all: another process may be reading it.
        let folder = path.parent().unwrap_or(path);
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer(&mut file, &entry)?;
        file.persist(path)?;
        Ok(())
    }
}
