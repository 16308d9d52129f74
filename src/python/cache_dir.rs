//! The folder for what is expensive to make again: layers, and what interpreters said of themselves.

use std::{
    io,
    path::{Path, PathBuf},
};

use etcetera::BaseStrategy as _;
use fs_err as fs;

use super::environment::python_readable;
use crate::error::{CommandError, ExitStatus, Failure};

/// The variable that names another cache folder.
pub const CACHE_DIR_VARIABLE: &str = "PYTHLINGS_CACHE_DIR";

/// Marks a folder as a cache for backup programs: <https://bford.info/cachedir/>.
const CACHEDIR_TAG: &str = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder can be removed at any time.\n";

/// A cache folder that can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CacheDir {
    root: PathBuf,
    instead_of: Option<String>,
}

/// There is no folder that could serve as cache.
#[derive(Debug, thiserror::Error)]
#[error("cannot write to the cache folder `{}`", path.display())]
pub struct CacheDirError {
    /// The folder that was tried.
    pub path: PathBuf,
    #[source]
    pub source: io::Error,
}

impl Failure for CacheDirError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self.source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                format!("free some space there, or set `{CACHE_DIR_VARIABLE}` to a folder on another disk")
            }
            io::ErrorKind::InvalidInput => format!("set `{CACHE_DIR_VARIABLE}` to a folder with a plain name"),
            _ => format!("set `{CACHE_DIR_VARIABLE}` to a folder that you can write to"),
        };
        vec![hint]
    }
}

impl CacheDir {
    /// Says that another folder serves as cache, where the usual one cannot be used.
    pub(crate) fn fallback_message(&self) -> Option<String> {
        let why = self.instead_of()?;
        Some(format!("{why}; `{}` serves as cache", self.path().display()))
    }

    /// The folder that `PYTHLINGS_CACHE_DIR` names, else `pythlings` in the user's cache folder (`XDG_CACHE_HOME`,
    /// `~/.cache`, `%LOCALAPPDATA%`), else, where that cannot be written to, one in the system's temporary folder.
    pub fn open() -> Result<Self, CacheDirError> {
        if let Some(chosen) = std::env::var_os(CACHE_DIR_VARIABLE).filter(|chosen| !chosen.is_empty()) {
            return Self::at(Path::new(&chosen));
        }
        let problem = match etcetera::choose_base_strategy() {
            Ok(strategy) => match Self::at(&strategy.cache_dir().join("pythlings")) {
                Ok(cache) => return Ok(cache),
                Err(error) => CommandError::of(&error).message(),
            },
            Err(_) => "no home folder is known".to_owned(),
        };
        let base = std::env::temp_dir();
        let run_root = super::temp_root::run_root(&base).map_err(|source| CacheDirError { path: base, source })?;
        // Beside the run root, not in it: it outlives the processes.
        let mut path = run_root.into_os_string();
        path.push("-cache");
        Self::at(Path::new(&path)).map(|cache| Self { instead_of: Some(problem), ..cache })
    }

    /// This very folder; made if it is not there.
    pub fn at(root: &Path) -> Result<Self, CacheDirError> {
        let failed = |source| CacheDirError { path: root.to_owned(), source };
        // The environments of runs name the packages that are kept here.
        python_readable(root).map_err(failed)?;
        std::fs::create_dir_all(root).map_err(failed)?;
        let root = std::path::absolute(root).map_err(failed)?;
        let tag = root.join("CACHEDIR.TAG");
        // Writing tells more than permissions do: read-only file systems, full disks, quotas.
        if !tag.exists() {
            fs::write(&tag, CACHEDIR_TAG).map_err(|error| {
                // Half of it would be taken for the whole next time.
                let _ = fs::remove_file(&tag);
                failed(error)
            })?;
        }
        tempfile::tempfile_in(&root).map_err(failed)?;
        Ok(Self { root, instead_of: None })
    }

    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Why the usual folder could not be used, when this one only replaces it.
    pub fn instead_of(&self) -> Option<&str> {
        self.instead_of.as_deref()
    }

    /// How many layers it holds, and how many bytes in all. What cannot be read is not counted.
    pub fn usage(&self) -> (usize, u64) {
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        let layers =
            entries(&self.root.join("layers")).filter(|entry| entry.path().join("layer.json").is_file()).count();
        let mut bytes = 0;
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in entries(&folder) {
                // Of the entry itself: links are not followed.
                match entry.metadata() {
                    Ok(metadata) if metadata.is_dir() => folders.push(entry.path()),
                    Ok(metadata) => bytes += metadata.len(),
                    Err(_) => {}
                }
            }
        }
        (layers, bytes)
    }

    /// A folder in it; made if it is not there.
    pub(super) fn folder(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.root.join(name);
        fs::create_dir_all(&path)?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_marked_and_measured() {
        let base = tempfile::tempdir().unwrap();
        let cache = CacheDir::at(&base.path().join("a/b")).unwrap();
        assert!(fs::read_to_string(cache.path().join("CACHEDIR.TAG")).unwrap().starts_with("Signature: 8a477f59"));
        let empty = cache.usage();
        assert_eq!(empty, (0, CACHEDIR_TAG.len() as u64));
        let layer = cache.folder("layers").unwrap().join("base-cpython-3.12-1");
        fs::create_dir_all(layer.join("site-packages/x")).unwrap();
        fs::write(layer.join("layer.json"), "12345").unwrap();
        fs::write(layer.join("site-packages/x/y"), "123").unwrap();
        fs::create_dir_all(layer.with_extension("part")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/", layer.join("loop")).unwrap();
        let (layers, bytes) = cache.usage();
        assert_eq!(layers, 1);
        assert!((8..20).contains(&(bytes - empty.1)), "{bytes}");
        // Opening it again changes nothing.
        assert_eq!(CacheDir::at(&base.path().join("a/b")).unwrap(), cache);
    }

    #[test]
    fn what_is_no_folder_is_an_error_that_says_what_to_do() {
        let base = tempfile::tempdir().unwrap();
        fs::write(base.path().join("file"), "").unwrap();
        let error = CacheDir::at(&base.path().join("file/cache")).unwrap_err();
        assert!(
            error.to_string().contains("file/cache") && error.hints().concat().contains(CACHE_DIR_VARIABLE),
            "{error}"
        );
    }
}
