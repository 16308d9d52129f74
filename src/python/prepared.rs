//! What a course makes ready once for the exercises of a package group: a database, a trained model.
//!
//! ```text
//! <cache>/prepared/
//!     postgres-1f3a…/           complete, because only a complete one is renamed to this name
//!         prepared.json         how many files there are
//!         files/                what the script has made; runs get copies
//!     postgres-1f3a….lock       as for layers
//!     postgres-1f3a….x7Gh.part/
//! ```
//!
//! It is not in the layer itself: another script must not have the packages installed anew.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use super::{
    cache_dir::CacheDir,
    layer::{Layer, LayerError, LayerEvents, LockError, PART, UnfinishedLayer, lock, remove_leftovers, write_hint},
    remove::remove_tree,
};
use crate::{
    digest::Digester,
    files::{self, CopyLimits},
};

/// To be counted up when runs find what was prepared in another way than before.
const FORMAT: u32 = 1;

/// What a script may make.
const LIMITS: CopyLimits = CopyLimits { files: 50_000, bytes: 2 << 30 };

/// What is wanted of [`prepared`].
pub struct PrepareRequest<'a> {
    /// Name of the package group, for people.
    pub group: &'a str,
    /// Its packages.
    pub layer: &'a Layer,
    /// The script, and what it reads: by their names in the run of the script.
    pub files: &'a [(PathBuf, Vec<u8>)],
}

/// What a group needs could not be prepared.
#[derive(Debug, thiserror::Error)]
#[error("what the exercises with `{group}` need could not be prepared: {failure}")]
pub struct PrepareError {
    /// Name of the package group.
    pub group: String,
    #[source]
    pub failure: PrepareFailure,
}

/// Why a script has not prepared anything.
#[derive(Debug, thiserror::Error)]
pub enum PrepareFailure {
    /// It ended otherwise than well.
    #[error("`{script}` {how}{}", said_in_words(said))]
    Ended {
        script: String,
        /// In words: `ended with status 1`.
        how: String,
        /// The end of what it wrote.
        said: String,
    },
    #[error("`{script}` did not end within {} s{}", limit.as_secs_f64(), said_in_words(said))]
    Hangs { script: String, limit: Duration, said: String },
    #[error(
        "`{script}` has made nothing: it writes into the folder that is named after its group, in `PYTHLINGS_PREPARED`"
    )]
    Nothing { script: String },
    #[error("what `{script}` has made cannot be kept: {source}")]
    Odd {
        script: String,
        #[source]
        source: io::Error,
    },
    #[error("the system does not let it run")]
    Refused(#[source] io::Error),
}

fn said_in_words(said: &str) -> String {
    if said.trim().is_empty() { "; it wrote nothing".to_owned() } else { format!("; it wrote:\n\n{}", said.trim_end()) }
}

impl PrepareError {
    pub(super) fn hint(&self) -> String {
        match &self.failure {
            PrepareFailure::Odd { source, .. } | PrepareFailure::Refused(source)
                if matches!(source.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) =>
            {
                write_hint(source)
            }
            PrepareFailure::Hangs { .. } => {
                "try again when this machine is less busy; `prepare_timeout` in `info.toml` gives the script more time"
                    .to_owned()
            }
            _ => "this is for the author of the course to put right; go on with an exercise that does not need it"
                .to_owned(),
        }
    }
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct PreparedManifest {
    files: usize,
}

/// The folder with what the script of a group has made: the one in the cache, or what `run` has the script
/// make now, in a folder that it tells; none if it was asked to stop. Blocks until it is there.
pub fn prepared(
    request: &PrepareRequest<'_>,
    cache: &CacheDir,
    events: &dyn LayerEvents,
    cancelled: &dyn Fn() -> bool,
    run: &mut dyn FnMut() -> Result<Option<PathBuf>, PrepareFailure>,
) -> Result<PathBuf, LayerError> {
    let group = request.group;
    let root = cache.path().join("prepared");
    let write_error =
        |path: &Path, source| LayerError::Write { layer: group.to_owned(), path: path.to_owned(), source };
    fs::create_dir_all(&root).map_err(|error| write_error(&root, error))?;
    remove_leftovers(&root);
    let name = format!("{group}-{}", key(request));
    let place = root.join(&name);
    if let Some(files) = complete(&place) {
        return Ok(files);
    }
    let lock_file = root.join(format!("{name}.lock"));
    let _lock = lock(&lock_file, group, events, cancelled).map_err(|error| match error {
        LockError::Cancelled => LayerError::Cancelled { layer: group.to_owned() },
        LockError::Io(error) => write_error(&lock_file, error),
    })?;
    // The one that was waited for may have made it.
    if let Some(files) = complete(&place) {
        return Ok(files);
    }
    let _ = remove_tree(&place);
    tracing::info!(group, name, "a script of the course prepares what the group's exercises need");
    events.preparing(group);
    let made = run();
    events.finished();
    let refused = |failure| LayerError::Prepare(PrepareError { group: group.to_owned(), failure });
    let Some(made) = made.map_err(refused)? else { return Err(LayerError::Cancelled { layer: group.to_owned() }) };
    let part = tempfile::Builder::new()
        .prefix(&format!("{name}."))
        .suffix(PART)
        .tempdir_in(&root)
        .map_err(|error| write_error(&root, error))?;
    let part = UnfinishedLayer(part.keep());
    let script = || request.files.first().map(|(path, _)| path.display().to_string()).unwrap_or_default();
    let files = part.0.join("files");
    fs::create_dir(&files).map_err(|error| write_error(&files, error))?;
    files::copy_tree(&made, &files, LIMITS)
        .map_err(|source| refused(PrepareFailure::Odd { script: script(), source }))?;
    let count = count(&files);
    if count == 0 {
        return Err(refused(PrepareFailure::Nothing { script: script() }));
    }
    let finish = || -> io::Result<()> {
        fs::write(part.0.join("prepared.json"), serde_json::to_vec(&PreparedManifest { files: count })?)?;
        fs::rename(&part.0, &place)
    };
    finish().map_err(|error| write_error(&place, error))?;
    Ok(place.join("files"))
}

/// Everything that what is made depends on.
fn key(request: &PrepareRequest<'_>) -> String {
    let mut digester = Digester::default();
    digester.add(format!("{FORMAT}")).add(request.layer.path().as_os_str().as_encoded_bytes());
    for (path, contents) in request.files {
        digester.add(path.as_os_str().as_encoded_bytes()).add(contents);
    }
    format!("{:016x}", digester.finish().number())
}

/// What is there, if all of it is: a cleaner of old files may have been at it.
fn complete(place: &Path) -> Option<PathBuf> {
    let manifest: PreparedManifest = serde_json::from_slice(&fs::read(place.join("prepared.json")).ok()?).ok()?;
    let files = place.join("files");
    (count(&files) == manifest.files).then_some(files)
}

fn count(folder: &Path) -> usize {
    let mut open = vec![folder.to_owned()];
    let mut count = 0;
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            count += 1;
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                open.push(entry.path());
            }
        }
    }
    count
}
