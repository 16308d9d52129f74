//! The diary on disk.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use super::{DiaryNote, Insertion, insert, insert_heading, notes};
use crate::{
    error::{ExitStatus, Failure},
    files::{self, LockAttempt, LockTaken},
    layout::{DIARY_FILE, OWN_DIR},
    timestamp::Day,
};

/// How often a note is put into the newest contents when an editor writes the file again and again.
const TRIES: u32 = 20;

/// The diary of one course folder. It need not be there yet.
#[derive(Debug, Clone)]
pub struct Diary {
    root: PathBuf,
}

/// A heading that was put into the diary for an editor to write below.
#[derive(Debug)]
pub struct PreparedHeading {
    /// The line to write in, counted from 1.
    pub line: u32,
    /// The contents without it and with it, where it was not there already; `None` in the first where there was no diary.
    contents: Option<(Option<Vec<u8>>, Vec<u8>)>,
}

/// Nothing was written into the diary, or nothing can be read from it; what was there is untouched.
#[derive(Debug, thiserror::Error)]
pub enum DiaryError {
    #[error("there is nothing in this note")]
    Empty,
    /// Words in UTF-8 among them would be unreadable in every editor.
    #[error("line {line} of `{DIARY_FILE}` is not UTF-8")]
    NotUtf8 { line: usize },
    #[error(transparent)]
    Locked(#[from] LockTaken),
    /// An editor writes it again and again.
    #[error("`{DIARY_FILE}` changes all the time")]
    Busy,
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// "read", "write", "lock".
        doing: &'static str,
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl Failure for DiaryError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Empty => ExitStatus::Usage,
            _ => ExitStatus::Machine,
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Empty => "`pythlings note NAME TEXT` adds a line to your diary".to_owned(),
            Self::NotUtf8 { .. } => "open it in your editor, save it as UTF-8, and try again".to_owned(),
            Self::Locked(_) => LockTaken::HINT.to_owned(),
            Self::Busy => "save and close it in your editor, and try again".to_owned(),
            Self::Io { source, path, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "free some space on the disk".to_owned(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    format!("make `{}` and the folder that it is in writable for you", path.display())
                }
                // A folder, a pipe, something very large.
                ErrorKind::InvalidInput => {
                    format!("give it another name: `{DIARY_FILE}` is where pythlings keeps your notes")
                }
                _ => return Vec::new(),
            },
        };
        vec![hint]
    }
}

impl Diary {
    /// The diary of the course in `root`.
    pub fn of(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    pub fn path(&self) -> PathBuf {
        self.root.join(DIARY_FILE)
    }

    /// All notes, in the order of the file. Bytes that are not UTF-8 are passed over.
    pub fn notes(&self) -> Result<Vec<DiaryNote>, DiaryError> {
        let contents = self.read()?.unwrap_or_default();
        Ok(notes(&String::from_utf8_lossy(&contents)))
    }

    /// The notes on an exercise.
    pub fn notes_on(&self, exercise: &str) -> Result<Vec<DiaryNote>, DiaryError> {
        let mut notes = self.notes()?;
        notes.retain(|note| note.exercise == exercise);
        Ok(notes)
    }

    /// Adds a note. It's on disk (synced) when this returns; on an error nothing has changed.
    pub fn add(&self, day: Day, exercise: &str, note: &str) -> Result<(), DiaryError> {
        self.change(|diary| insert(diary, day, exercise, note).ok_or(DiaryError::Empty)).map(drop)
    }

    /// Sees to it that there is a heading to write below.
    pub fn prepare(&self, day: Day, exercise: &str) -> Result<PreparedHeading, DiaryError> {
        let (old, insertion) = self.change(|diary| Ok(insert_heading(diary, day, exercise)))?;
        let contents = (!insertion.lines.is_empty()).then(|| {
            let new = spliced(old.as_deref().unwrap_or_default(), &insertion);
            (old, new)
        });
        Ok(PreparedHeading { line: insertion.line, contents })
    }

    /// Takes a heading out again below which nothing was written: if nothing else was, either.
    pub fn take_back(&self, prepared: PreparedHeading) -> Result<(), DiaryError> {
        let Some((old, new)) = prepared.contents else { return Ok(()) };
        let _lock = self.lock()?;
        match old {
            Some(old) => self.replace(Some(&new), &old).map(drop),
            None if files::has_contents(&self.path(), &new) => {
                fs::remove_file(self.path()).map_err(|source| Self::failed("remove", source))
            }
            None => Ok(()),
        }
    }

    /// Inserts lines under the lock; gives the contents before that, and what was inserted.
    fn change(
        &self,
        insertion: impl Fn(&str) -> Result<Insertion, DiaryError>,
    ) -> Result<(Option<Vec<u8>>, Insertion), DiaryError> {
        let _lock = self.lock()?;
        for _ in 0..TRIES {
            let old = self.read()?;
            let bytes = old.as_deref().unwrap_or_default();
            let insertion = insertion(text_of(bytes)?)?;
            if insertion.lines.is_empty() || self.replace(old.as_deref(), &spliced(bytes, &insertion))? {
                return Ok((old, insertion));
            }
        }
        Err(DiaryError::Busy)
    }

    fn read(&self) -> Result<Option<Vec<u8>>, DiaryError> {
        match files::read_own(&self.path()) {
            Ok(contents) => Ok(Some(contents)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Self::failed("read", source)),
        }
    }

    /// Whether it was as expected, and is replaced.
    fn replace(&self, old: Option<&[u8]>, new: &[u8]) -> Result<bool, DiaryError> {
        let path = self.path();
        let replaced = if path.is_symlink() {
            // It is kept elsewhere: there the temporary file has to be, too.
            path.canonicalize()
                .and_then(|target| files::replace_if_unchanged(&target, &files::temporary_beside(&target), old, new))
        } else {
            // Under the lock it is ours alone, and in a folder where nobody sees it.
            let temporary = self.root.join(OWN_DIR).join(format!("{DIARY_FILE}.new"));
            files::replace_if_unchanged(&path, &temporary, old, new)
        };
        replaced.map_err(|source| Self::failed("write", source))
    }

    fn lock(&self) -> Result<fs::File, DiaryError> {
        let folder = self.root.join(OWN_DIR);
        let path = folder.join("lock");
        let failed = |source| DiaryError::Io { doing: "lock", path: path.clone(), source };
        fs::create_dir_all(&folder).map_err(|source| Self::failed("write", source))?;
        let file = files::open_lock(&path).map_err(failed)?;
        match files::wait_for_lock(&file).map_err(failed)? {
            // Without locks the last look before the write has to do.
            LockAttempt::Locked | LockAttempt::Unsupported => Ok(file),
            LockAttempt::Taken => Err(LockTaken { path }.into()),
        }
    }

    fn failed(doing: &'static str, source: io::Error) -> DiaryError {
        DiaryError::Io { doing, path: DIARY_FILE.into(), source }
    }
}

fn text_of(contents: &[u8]) -> Result<&str, DiaryError> {
    // UTF-16, as an editor on Windows may write it, has zeros where ASCII is.
    let bad = std::str::from_utf8(contents).err().map(|error| error.valid_up_to());
    let bad = bad.or_else(|| contents.iter().position(|byte| *byte == 0));
    match (bad, std::str::from_utf8(contents)) {
        (None, Ok(text)) => Ok(text),
        (at, _) => {
            let before = &contents[..at.unwrap_or(0)];
            Err(DiaryError::NotUtf8 { line: before.split(|byte| *byte == b'\n').count() })
        }
    }
}

fn spliced(old: &[u8], insertion: &Insertion) -> Vec<u8> {
    let (before, after) = old.split_at(insertion.at);
    [before, insertion.lines.as_bytes(), after].concat()
}

#[cfg(test)]
mod tests;
