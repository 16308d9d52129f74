//! Layers: immutable folders of packages in the user's cache.
//!
//! ```text
//! <cache>/layers/
//!     base-cpython-3.11-1f3a…/            complete, because only a complete one is renamed to this name
//!         layer.json                      what it was made from
//!         site-packages/                  the packages, compiled
//!     base-cpython-3.11-1f3a….lock        locked while somebody installs it; holds the number of that process
//!     base-cpython-3.11-1f3a….x7Gh.part/  being installed; when the lock is free: left by somebody who was interrupted
//! ```

use std::{
    fs::File,
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use crate::digest::Digest;

use super::{
    cache_dir::CacheDir,
    contents,
    install_failure::InstallError,
    installer::{self, Installer},
    interpreter::Interpreter,
    prepared::PrepareError,
    remove::remove_tree,
    requirement::Requirement,
};
use crate::{
    error::{ExitStatus, Failure},
    files::{self, LockAttempt},
};

/// The oldest pytest that a check can use, as `major.minor`, when the interpreter brings its own.
const OLDEST_PYTEST: (u32, u32) = (8, 0);

/// Packages of which an interpreter's own pytest brings one that will do: what the base group of a course may hold.
const PYTEST_AND_ITS_NEEDS: [&str; 7] =
    ["pytest", "pluggy", "iniconfig", "packaging", "pygments", "exceptiongroup", "tomli"];

/// The end of the name of a layer that is not complete.
pub(super) const PART: &str = ".part";

/// How often the lock of another process is tried.
const LOCK_TICK: Duration = Duration::from_millis(100);

/// What is wanted of [`layer`].
#[derive(Debug, Clone, Copy)]
pub struct LayerRequest<'a> {
    /// What the packages are for.
    pub interpreter: &'a Interpreter,
    /// Name of the package group, for people: `base`.
    pub name: &'a str,
    /// Everything the layer holds, with exact versions. For a group beyond `base`: the requirements of both, so that
    /// they are resolved together.
    pub requirements: &'a [String],
    /// About how much is downloaded, in MB, if the course says so.
    pub download_mb: Option<u32>,
    /// Whether packages that the interpreter itself has will do.
    pub own_will_do: bool,
}

impl LayerRequest<'_> {
    fn write_error(&self, path: &Path, source: io::Error) -> LayerError {
        LayerError::Write { layer: self.name.to_owned(), path: path.to_owned(), source }
    }
}

/// Told what happens while a layer is being made. Nothing is told when the layer is there already.
pub trait LayerEvents {
    /// Another process (its number, if known) is installing the same layer, and it is waited for.
    fn waiting(&self, layer: &str, process: Option<u32>);
    fn started(&self, layer: &str, download_mb: Option<u32>);
    /// The installer has written a line.
    fn line(&self, line: &str);
    /// So many bytes are downloaded until now, as far as the installer tells.
    fn downloaded(&self, bytes: u64) {
        let _ = bytes;
    }
    /// The installation has ended, well or not.
    fn finished(&self);
    /// Packages that are there do not work, and are installed once more.
    fn damaged(&self, layer: &str) {
        let _ = layer;
    }
    /// A script makes ready what the exercises of a layer need.
    fn preparing(&self, layer: &str) {
        let _ = layer;
    }
}

/// For callers that show nothing.
impl LayerEvents for () {
    fn waiting(&self, _: &str, _: Option<u32>) {}
    fn started(&self, _: &str, _: Option<u32>) {}
    fn line(&self, _: &str) {}
    fn finished(&self) {}
}

/// A folder of packages that an environment can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    path: PathBuf,
    own: bool,
}

impl Layer {
    /// Any folder, for tests.
    #[cfg(test)]
    pub(super) fn of_folder(path: &Path) -> Self {
        Self { path: path.to_owned(), own: false }
    }

    /// The folder to be put on `sys.path`.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// It is the interpreter's own folder of packages: nothing was installed, and it is not ours to change or remove.
    pub fn is_interpreters_own(&self) -> bool {
        self.own
    }

    /// A file of it that is not as it was installed, relative to [`Layer::path`]. Looks at every file.
    pub fn damaged_file(&self) -> Option<PathBuf> {
        contents::damaged(&self.path)
    }
}

/// A layer could not be made.
#[derive(Debug, thiserror::Error)]
pub enum LayerError {
    /// The folder for it cannot be written.
    #[error("cannot write the packages of `{layer}` to `{}`", path.display())]
    Write {
        /// Name of the package group.
        layer: String,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("cannot install the packages of `{layer}`: {source}")]
    Install {
        /// Name of the package group.
        layer: String,
        /// What was tried and what it said.
        source: InstallError,
    },
    /// What goes with the packages was not made.
    #[error("{0}")]
    Prepare(#[source] PrepareError),
    /// It was asked to stop.
    #[error("installing the packages of `{layer}` was interrupted")]
    Cancelled {
        /// Name of the package group.
        layer: String,
    },
}

impl Failure for LayerError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Write { source, .. } => write_hint(source),
            Self::Install { source, .. } => return source.hints(),
            Self::Prepare(error) => error.hint(),
            Self::Cancelled { .. } => "start again; what was not complete is discarded".to_owned(),
        };
        vec![hint]
    }
}

/// What helps where the cache cannot be written.
pub(super) fn write_hint(error: &io::Error) -> String {
    let variable = super::cache_dir::CACHE_DIR_VARIABLE;
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            format!("free some space there, or set `{variable}` to a folder on another disk")
        }
        _ => format!("set `{variable}` to a folder that you can write to"),
    }
}

/// What `layer.json` holds.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    requirements: Vec<String>,
    implementation: String,
    version: String,
    abi: String,
    platform: String,
    /// Number of entries of the folder of packages: tells one that a cleaner of old files has been at.
    entries: usize,
}

/// The layer that is wanted: the interpreter's own packages if they will do, else one from the cache, else one that is
/// installed now. Blocks until it is there; `cancelled` is asked some times a second whether to stop.
pub fn layer(
    request: &LayerRequest<'_>,
    cache: &CacheDir,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    if let Some(own) = own_layer(request) {
        tracing::info!(layer = request.name, path = %own.path.display(), "the interpreter's own pytest will do");
        return Ok(own);
    }
    let made = layer_with(&|| installer::installers(request.interpreter), request, cache, events, cancelled);
    match &made {
        Ok(made) => tracing::info!(layer = request.name, path = %made.path().display(), "the layer is there"),
        Err(error) => tracing::warn!(layer = request.name, %error, "there is no layer"),
    }
    made
}

/// The layer that is wanted, if nothing has to be installed for it.
pub fn installed_layer(request: &LayerRequest<'_>, cache: &CacheDir) -> Option<Layer> {
    if let Some(own) = own_layer(request) {
        return Some(own);
    }
    let place = LayerPaths::new(&layers_in(cache), request);
    let found = place.complete(request);
    tracing::debug!(layer = request.name, name = place.name, found = found.is_some(), "looked for in the cache");
    found
}

/// The layer that is wanted, installed anew even if there is one: for one that does not work.
pub fn layer_anew(
    request: &LayerRequest<'_>,
    cache: &CacheDir,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    made_anew(&|| installer::installers(request.interpreter), request, cache, events, cancelled)
}

/// The interpreter's own packages, if they will do.
fn own_layer(request: &LayerRequest<'_>) -> Option<Layer> {
    own_packages(request).map(|path| Layer { path, own: true })
}

fn made_anew(
    installers: &dyn Fn() -> Vec<Installer>,
    request: &LayerRequest<'_>,
    cache: &CacheDir,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    let place = place_in(cache, request)?;
    installed(installers, request, &place, place.installed_at(), events, cancelled)
}

/// One from the cache, or one that is installed now with the first of the installers that can.
fn layer_with(
    installers: &dyn Fn() -> Vec<Installer>,
    request: &LayerRequest<'_>,
    cache: &CacheDir,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    let place = place_in(cache, request)?;
    remove_leftovers(&place.layers);
    if let Some(layer) = place.complete(request) {
        return Ok(layer);
    }
    installed(installers, request, &place, None, events, cancelled)
}

fn place_in(cache: &CacheDir, request: &LayerRequest<'_>) -> Result<LayerPaths, LayerError> {
    let layers = layers_in(cache);
    fs::create_dir_all(&layers).map_err(|error| request.write_error(&layers, error))?;
    Ok(LayerPaths::new(&layers, request))
}

/// One that is installed now, unless another process does it meanwhile; `before` is when the one that will not do was installed.
fn installed(
    installers: &dyn Fn() -> Vec<Installer>,
    request: &LayerRequest<'_>,
    place: &LayerPaths,
    before: Option<SystemTime>,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    let _lock = place.lock(request, events, cancelled)?;
    // The one that was waited for may have made it.
    if let Some(layer) = place.complete(request).filter(|_| place.installed_at() != before) {
        return Ok(layer);
    }
    tracing::info!(layer = request.name, name = place.name, "it has to be installed: the cache has none that will do");
    announced(request, place, before, &installers(), events, cancelled)
}

fn announced(
    request: &LayerRequest<'_>,
    place: &LayerPaths,
    before: Option<SystemTime>,
    installers: &[Installer],
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    events.started(request.name, request.download_mb);
    let result = install(request, place, before, installers, events, cancelled);
    events.finished();
    result
}

/// `before`: when what is to be replaced was installed.
fn install(
    request: &LayerRequest<'_>,
    place: &LayerPaths,
    before: Option<SystemTime>,
    installers: &[Installer],
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<Layer, LayerError> {
    // A new name each time: the installer of a process that was killed may still be writing to the last one.
    let part = tempfile::Builder::new()
        .prefix(&format!("{}.", place.name))
        .suffix(PART)
        .tempdir_in(&place.layers)
        .map_err(|error| request.write_error(&place.layers, error))?;
    let part = UnfinishedLayer(part.keep());
    let packages = part.0.join("site-packages");
    installer::install(installers, request.interpreter, request.requirements, &packages, events, cancelled).map_err(
        |source| match source {
            InstallError::Cancelled => LayerError::Cancelled { layer: request.name.to_owned() },
            source => LayerError::Install { layer: request.name.to_owned(), source },
        },
    )?;
    let folder = place.layers.join(&place.name);
    let complete = || -> io::Result<()> {
        let mut manifest = Manifest::of(request);
        manifest.entries = fs::read_dir(&packages)?.count();
        fs::write(part.0.join("layer.json"), serde_json::to_vec_pretty(&manifest)?)?;
        // Where there are no locks, somebody may have been quicker.
        if place.complete(request).is_some() && place.installed_at() != before {
            return Ok(());
        }
        // A damaged one that is in the way.
        remove_tree(&folder)?;
        fs::rename(&part.0, &folder)
    };
    complete().map_err(|error| request.write_error(&folder, error))?;
    Ok(Layer { path: folder.join("site-packages"), own: false })
}

fn layers_in(cache: &CacheDir) -> PathBuf {
    cache.path().join("layers")
}

/// A layer that is being installed. Removed with this value, unless it was renamed.
pub(super) struct UnfinishedLayer(pub(super) PathBuf);

impl Drop for UnfinishedLayer {
    fn drop(&mut self) {
        // If it can't be removed now, the next start finds it.
        let _ = remove_tree(&self.0);
    }
}

/// Removes what interrupted installations have left: parts of layers whose lock is free.
pub(super) fn remove_leftovers(layers: &Path) {
    for entry in fs::read_dir(layers).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((layer, _)) = name.strip_suffix(PART).and_then(|name| name.rsplit_once('.')) else { continue };
        let Ok(lock) = files::open_lock(&layers.join(format!("{layer}.lock"))) else { continue };
        let is_left = match files::try_lock(&lock) {
            Ok(LockAttempt::Locked) => true,
            // Nobody can tell: no installation takes a day.
            Ok(LockAttempt::Unsupported) => is_older_than_a_day(&entry.path()),
            Ok(LockAttempt::Taken) | Err(_) => false,
        };
        if is_left {
            // Where an installer outlived its process and is still writing, the next start will do it.
            let _ = remove_tree(&entry.path());
        }
    }
}

fn is_older_than_a_day(folder: &Path) -> bool {
    let modified = folder.symlink_metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|time| time.elapsed().is_ok_and(|age| age > Duration::from_secs(24 * 60 * 60)))
}

impl Manifest {
    fn of(request: &LayerRequest<'_>) -> Self {
        let facts = &request.interpreter.facts;
        let mut requirements = request.requirements.to_vec();
        requirements.sort();
        Self {
            requirements,
            implementation: facts.implementation.clone(),
            // Releases of one minor version share the format of compiled files and extension modules; before the first
            // release both still change.
            version: if facts.version.pre.is_some() { facts.version.to_string() } else { facts.version.short() },
            abi: facts.abi.clone(),
            platform: facts.platform.clone(),
            entries: 0,
        }
    }
}

/// The paths of one layer.
struct LayerPaths {
    manifest: Manifest,
    layers: PathBuf,
    name: String,
    lock: PathBuf,
}

impl LayerPaths {
    fn new(layers: &Path, request: &LayerRequest<'_>) -> Self {
        let manifest = Manifest::of(request);
        let key = Digest::of(format!("{manifest:?}")).number();
        let name = format!("{}-{}-{}-{key:016x}", request.name, manifest.implementation, manifest.version);
        Self { layers: layers.to_owned(), lock: layers.join(format!("{name}.lock")), name, manifest }
    }

    /// The layer, if it is there and whole.
    fn complete(&self, request: &LayerRequest<'_>) -> Option<Layer> {
        let folder = self.layers.join(&self.name);
        let text = fs::read(folder.join("layer.json")).ok()?;
        let mut found: Manifest = serde_json::from_slice(&text).ok()?;
        let path = folder.join("site-packages");
        let entries = std::mem::take(&mut found.entries);
        let whole = found == self.manifest && entries == fs::read_dir(&path).ok()?.count();
        let has_all = || contents::missing(&path, request.requirements, &request.interpreter.facts).is_empty();
        (whole && has_all()).then_some(Layer { path, own: false })
    }

    /// When what is there was installed: tells one installation from another.
    fn installed_at(&self) -> Option<SystemTime> {
        fs::metadata(self.layers.join(&self.name).join("layer.json")).ok()?.modified().ok()
    }

    /// Waits until nobody else installs it.
    fn lock(
        &self,
        request: &LayerRequest<'_>,
        events: &dyn LayerEvents,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<File, LayerError> {
        lock(&self.lock, request.name, events, cancelled).map_err(|error| match error {
            LockError::Cancelled => LayerError::Cancelled { layer: request.name.to_owned() },
            LockError::Io(error) => request.write_error(&self.lock, error),
        })
    }
}

pub(super) enum LockError {
    Cancelled,
    Io(io::Error),
}

/// Waits for the lock and writes our number into it.
pub(super) fn lock(
    path: &Path,
    layer: &str,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
) -> Result<File, LockError> {
    let mut file = files::open_lock(path).map_err(LockError::Io)?;
    let (mut told, mut tries) = (false, 0);
    loop {
        match files::try_lock(&file).map_err(LockError::Io)? {
            // Two that install at once without locks make the same; one of them comes first with its rename.
            LockAttempt::Locked | LockAttempt::Unsupported => break,
            LockAttempt::Taken => {}
        }
        if cancelled() {
            return Err(LockError::Cancelled);
        }
        if !told {
            // The holder writes its number just after it has locked the file: not there yet the first time, perhaps.
            let holder = read_number(&mut file);
            told = holder.is_some() || tries > 0;
            if told {
                events.waiting(layer, holder);
            }
        }
        tries += 1;
        std::thread::sleep(LOCK_TICK);
    }
    let note = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| writeln!(file, "{}", std::process::id()));
    note.map_err(LockError::Io)?;
    Ok(file)
}

fn read_number(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// The interpreter's own folder of packages, if everything that is wanted is pytest and it has a pytest that will do.
/// The exact version does not matter then: a learner who has pytest is not made to download another.
fn own_packages(request: &LayerRequest<'_>) -> Option<PathBuf> {
    let facts = &request.interpreter.facts;
    let mut wanted = request.requirements.iter().map(|requirement| Requirement::parse(requirement));
    let only_pytest =
        wanted.all(|wanted| !wanted.applies_to(facts) || PYTEST_AND_ITS_NEEDS.contains(&wanted.name.as_str()));
    let pytest = facts.pytest.as_ref().filter(|_| only_pytest && request.own_will_do)?;
    let mut numbers = pytest.version.split('.').map(|part| part.parse::<u32>().ok());
    let version = (numbers.next()??, numbers.next()??);
    (version >= OLDEST_PYTEST).then(|| pytest.folder.clone())
}

#[cfg(unix)]
#[cfg(test)]
#[path = "layer_tests.rs"]
mod tests;
