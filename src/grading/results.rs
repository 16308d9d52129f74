//! The results of a grading: a file of JSON lines that grows, and what is known of it in memory.
//!
//! The first line says what is graded; each further line is one result. Only where each result is in the file is kept in memory, so a
//! class of any size can be read in order.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{
    engine::mark::Mark,
    error::{ExitStatus, Failure},
    grading::partition::Partition,
    report::Graded,
};

/// Grows when a field of the first line changes its meaning.
const FORMAT_VERSION: u32 = 1;
/// A first line that is longer belongs to another file.
const LONGEST_HEAD: u64 = 64 << 20;

/// What is graded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The course's title.
    pub(crate) course: String,
    /// Changes with everything of the course that a verdict depends on.
    pub(crate) course_fingerprint: String,
    /// The version of the interpreter.
    pub(crate) python: String,
    /// The exercises that count, in course order.
    pub(crate) exercises: Vec<String>,
    /// All learners of the class, sorted.
    pub(crate) learners: Vec<String>,
    /// Which share this is, such as `2/5`; all of it when nothing is said.
    pub(crate) partition: Option<String>,
}

/// The first line as it is written.
#[derive(Serialize, Deserialize)]
struct FirstLine<H> {
    format_version: u32,
    grading: H,
}

/// Where a result is meant to be: the index of the learner, then that of the exercise.
pub(crate) type ResultKey = (usize, usize);

/// What is known of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ResultEntry {
    pub(crate) mark: Mark,
    pub(crate) fingerprint: String,
    /// Which file it is in, and where.
    file: usize,
    offset: u64,
    length: usize,
}

/// Results of a grading, in one file or several.
#[derive(Debug)]
pub(crate) struct Results {
    pub(crate) head: Head,
    files: Vec<File>,
    entries: BTreeMap<ResultKey, ResultEntry>,
}

/// Results cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ResultsError {
    #[error("`{}` holds no results of `pythlings grade`", path.display())]
    Other { path: PathBuf },
    #[error("`{}` was written by a newer pythlings (format {found}, this one knows {FORMAT_VERSION})", path.display())]
    Newer { path: PathBuf, found: u32 },
    #[error("`{}` is damaged: line {line} isn't a result of this grading", path.display())]
    Damaged { path: PathBuf, line: usize },
    #[error("another pythlings is grading into `{}`", path.display())]
    InUse { path: PathBuf },
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl ResultsError {
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

impl Failure for ResultsError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => ExitStatus::Usage,
            Self::Io { .. } => ExitStatus::Machine,
            _ => ExitStatus::Usage,
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Other { .. } => "it is left as it is; name another file, or delete it",
            Self::Newer { .. } => "update pythlings",
            Self::Damaged { .. } => "delete the file: everything is graded again",
            Self::InUse { .. } => "wait for it, or name another file with `--json FILE`",
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "free some space on the disk and type the same again: what was graded before is kept"
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "name a file in a folder that you can write to"
                }
                io::ErrorKind::NotFound => "is the path right, and is the folder there?",
                _ => return Vec::new(),
            },
        };
        vec![hint.to_owned()]
    }
}

impl Results {
    /// No results yet.
    pub(crate) fn new(head: Head, file: File) -> Self {
        Self { head, files: vec![file], entries: BTreeMap::new() }
    }

    /// Reads a file of results. A last line that was cut off (by `kill -9`, a full disk) does not count.
    pub(crate) fn read(path: &Path, file: File) -> Result<Self, ResultsError> {
        let failed = || ResultsError::io("read", path);
        let mut reader = BufReader::new(&file);
        let mut first = Vec::new();
        reader.by_ref().take(LONGEST_HEAD).read_until(b'\n', &mut first).map_err(failed())?;
        let other = || ResultsError::Other { path: path.to_owned() };
        let version: FirstLine<serde::de::IgnoredAny> = serde_json::from_slice(&first).map_err(|_| other())?;
        if version.format_version > FORMAT_VERSION {
            return Err(ResultsError::Newer { path: path.to_owned(), found: version.format_version });
        }
        let head: FirstLine<Head> = serde_json::from_slice(&first).map_err(|_| other())?;
        let mut results = Self { head: head.grading, files: Vec::new(), entries: BTreeMap::new() };
        let mut offset = first.len() as u64;
        let mut line = Vec::new();
        for number in 2.. {
            line.clear();
            let length = reader.read_until(b'\n', &mut line).map_err(failed())?;
            if line.pop() != Some(b'\n') {
                break;
            }
            let row: Option<Graded> = serde_json::from_slice(&line).ok();
            let Some((key, row)) = row.and_then(|row| Some((results.key(&row.learner, &row.exercise)?, row))) else {
                return Err(ResultsError::Damaged { path: path.to_owned(), line: number });
            };
            let (mark, fingerprint) = (row.verdict, row.fingerprint);
            results.entries.insert(key, ResultEntry { mark, fingerprint, file: 0, offset, length });
            offset += length as u64;
        }
        results.files.push(file);
        Ok(results)
    }

    fn key(&self, learner: &str, exercise: &str) -> Option<ResultKey> {
        let learner = self.head.learners.binary_search_by(|known| known.as_str().cmp(learner)).ok()?;
        Some((learner, self.head.exercises.iter().position(|known| known == exercise)?))
    }

    /// What is known of a result.
    pub(crate) fn get(&self, key: ResultKey) -> Option<&ResultEntry> {
        self.entries.get(&key)
    }

    /// All results, by learner and then in course order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (ResultKey, &ResultEntry)> {
        self.entries.iter().map(|(key, entry)| (*key, entry))
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Takes over the results of another share of the same grading; those of the same key are replaced.
    pub(crate) fn absorb(&mut self, other: Self) {
        let before = self.files.len();
        self.files.extend(other.files);
        let moved = other.entries.into_iter();
        self.entries.extend(moved.map(|(key, entry)| (key, ResultEntry { file: entry.file + before, ..entry })));
    }

    /// The line of a result, with its line end.
    pub(crate) fn line(&self, entry: &ResultEntry) -> io::Result<String> {
        let mut file = &self.files[entry.file];
        file.seek(SeekFrom::Start(entry.offset))?;
        let mut line = vec![0; entry.length];
        file.read_exact(&mut line)?;
        String::from_utf8(line).map_err(io::Error::other)
    }

    /// A result in full.
    pub(crate) fn graded(&self, entry: &ResultEntry) -> io::Result<Graded> {
        Ok(serde_json::from_str(&self.line(entry)?)?)
    }

    /// Writes everything in order; gives the entries as they are in what was written.
    pub(crate) fn write_to(&self, out: &mut impl Write) -> io::Result<BTreeMap<ResultKey, ResultEntry>> {
        let first = self.head.line();
        out.write_all(first.as_bytes())?;
        let mut offset = first.len() as u64;
        let mut moved = BTreeMap::new();
        for (key, entry) in &self.entries {
            out.write_all(self.line(entry)?.as_bytes())?;
            moved.insert(*key, ResultEntry { file: 0, offset, ..entry.clone() });
            offset += entry.length as u64;
        }
        out.flush()?;
        Ok(moved)
    }

    /// Keeps only some results.
    pub(crate) fn retain(&mut self, keep: impl Fn(ResultKey, &ResultEntry) -> bool) {
        self.entries.retain(|key, entry| keep(*key, entry));
    }

    /// The same results in a file of their own.
    pub(crate) fn moved_to(self, file: File, entries: BTreeMap<ResultKey, ResultEntry>) -> Self {
        Self { head: self.head, files: vec![file], entries }
    }

    /// Takes note of a line that was added at the end of the only file.
    pub(crate) fn add(&mut self, key: ResultKey, mark: Mark, fingerprint: String, offset: u64, length: usize) {
        self.entries.insert(key, ResultEntry { mark, fingerprint, file: 0, offset, length });
    }

    /// The results of the same learners and exercises for another grading; the others are left out.
    pub(crate) fn adapted_to(self, head: Head) -> Self {
        let mut adapted = Self { head, files: Vec::new(), entries: BTreeMap::new() };
        for ((learner, exercise), entry) in self.entries {
            let names = (&self.head.learners[learner], &self.head.exercises[exercise]);
            if let Some(key) = adapted.key(names.0, names.1) {
                adapted.entries.insert(key, entry);
            }
        }
        adapted.files = self.files;
        adapted
    }
}

impl Head {
    /// The first line, with its line end.
    fn line(&self) -> String {
        let first = FirstLine { format_version: FORMAT_VERSION, grading: self };
        // Texts and numbers only: this cannot fail.
        serde_json::to_string(&first).unwrap_or_default() + "\n"
    }

    /// The share, if it is one.
    pub(crate) fn share(&self) -> Option<Partition> {
        self.partition.as_deref()?.parse().ok()
    }
}
