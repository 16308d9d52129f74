//! The file that results are written to as they come: one writer at a time, whole at every instant.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, BufWriter, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use super::results::{Head, ResultEntry, ResultKey, Results, ResultsError};
use crate::engine::mark::Mark;

/// A file of results that grows.
pub(crate) struct ResultsFile {
    path: PathBuf,
    /// Locked as long as it is open.
    file: File,
    end: u64,
    results: Results,
}

impl ResultsFile {
    /// Opens the file, which may hold results from before: those that `keep` wants stay.
    pub(crate) fn open(
        path: &Path,
        head: Head,
        keep: impl Fn(ResultKey, &ResultEntry) -> bool,
    ) -> Result<Self, ResultsError> {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let failed = |doing| ResultsError::io(doing, &path);
        if path.exists() && !path.is_file() {
            return Err(ResultsError::Other { path });
        }
        let old = lock(&path)?;
        let is_empty = old.metadata().map_err(failed("read"))?.len() == 0;
        let mut results = if is_empty {
            Results::new(head, old.try_clone().map_err(failed("read"))?)
        } else {
            Results::read(&path, old.try_clone().map_err(failed("read"))?)?.adapted_to(head)
        };
        results.retain(keep);
        // The old one stays locked until the new one, locked too, is in its place.
        let (file, results, end) = rewrite(&path, results).map_err(failed("write"))?;
        drop(old);
        Ok(Self { path, file, end, results })
    }

    /// What it holds.
    pub(crate) fn results(&self) -> &Results {
        &self.results
    }

    /// Adds a result.
    pub(crate) fn add(
        &mut self,
        key: ResultKey,
        mark: Mark,
        fingerprint: &str,
        line: &str,
    ) -> Result<(), ResultsError> {
        // The place of reading and writing is one for both.
        let written = self.file.seek(SeekFrom::Start(self.end)).and_then(|_| self.file.write_all(line.as_bytes()));
        written.map_err(ResultsError::io("write", &self.path))?;
        self.results.add(key, mark, fingerprint.to_owned(), self.end, line.len());
        self.end += line.len() as u64;
        Ok(())
    }

    /// Puts the results in order, now that nothing is added any more.
    pub(crate) fn finish(self) -> Result<Results, ResultsError> {
        let (_file, results, _) = rewrite(&self.path, self.results).map_err(ResultsError::io("write", &self.path))?;
        Ok(results)
    }
}

/// Opens the file, made if need be, and locks it; the file is the one that has the name.
fn lock(path: &Path) -> Result<File, ResultsError> {
    let failed = || ResultsError::io("open", path);
    loop {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        let file = file.map_err(failed())?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(ResultsError::InUse { path: path.to_owned() }),
            // A file system without locks: nobody can be kept out.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        // Another process may have put its new file in place between the two.
        if is_same(&file, path).map_err(failed())? {
            return Ok(file);
        }
    }
}

/// Writes the results in order into a new file, which is locked before it takes the name.
fn rewrite(path: &Path, results: Results) -> io::Result<(File, Results, u64)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // The lock on the file of that name keeps others from writing this one.
    let temporary = path.with_file_name(format!(".{name}.tmp"));
    let made = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&temporary);
    let put = made.and_then(|file| {
        let _ = file.lock();
        let mut out = BufWriter::new(&file);
        let entries = results.write_to(&mut out)?;
        drop(out);
        file.sync_all()?;
        std::fs::rename(&temporary, path)?;
        let end = file.metadata()?.len();
        Ok((file.try_clone()?, results.moved_to(file, entries), end))
    });
    // The error says more than a failed attempt to clear up.
    put.inspect_err(|_| _ = std::fs::remove_file(&temporary))
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;
    let (opened, named) = (
        file.metadata()?,
        match path.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            named => named?,
        },
    );
    Ok((opened.dev(), opened.ino()) == (named.dev(), named.ino()))
}

/// There an open file cannot be replaced.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
fn is_same(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}
