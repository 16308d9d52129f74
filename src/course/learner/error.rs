//! What can go wrong with a learner's folder.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    course::{CourseErrors, pristine::PristineError},
    error::{ExitStatus, Failure},
};

/// A learner's folder could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum LearnerError {
    /// `init` overwrites nothing.
    #[error("`{}` is not empty: {} {} in the way", folder.display(), in_words(entries), if entries.len() == 1 { "is" } else { "are" })]
    InTheWay {
        /// The folder that was to be written.
        folder: PathBuf,
        /// Names of what is there, sorted.
        entries: Vec<String>,
    },
    /// There is something else than a folder.
    #[error("`{}` is there already and is not a folder", path.display())]
    NotAFolder {
        /// What was to be written.
        path: PathBuf,
    },
    /// `init` inside a learner's folder, without saying where.
    #[error("`{}` is a folder to learn in already", folder.display())]
    AlreadyLearning { folder: PathBuf },
    /// Only a folder that `init` made can be updated.
    #[error("`{}` is where the course is written, not a folder that `pythlings init` made", folder.display())]
    NotALearnersFolder { folder: PathBuf },
    /// The folder was made or updated by a newer program.
    #[error("the course in this folder was written by pythlings {found}, which is newer than this one ({own})")]
    Newer { found: String, own: &'static str },
    /// The course that the folder was made from is gone.
    #[error("the course that this folder was made from is no longer in `{}`", folder.display())]
    OriginGone { folder: PathBuf },
    /// There is no copy of the starter.
    #[error("there is no copy of the start of `{exercise}`")]
    NoStarter { exercise: String },
    /// There is nothing to undo.
    #[error("no earlier version of `{exercise}` is kept")]
    NothingKept { exercise: String },
    /// The course itself has findings.
    #[error(transparent)]
    Course(#[from] CourseErrors),
    /// The course's own copy could not be read.
    #[error(transparent)]
    Pristine(#[from] PristineError),
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// "read", "write", "move".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl LearnerError {
    /// An error of the system; for `map_err`.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_path_buf(), source }
    }
}

impl Failure for LearnerError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Course(_)
            | Self::InTheWay { .. }
            | Self::NotAFolder { .. }
            | Self::AlreadyLearning { .. }
            | Self::NotALearnersFolder { .. }
            | Self::NoStarter { .. }
            | Self::NothingKept { .. } => ExitStatus::Usage,
            Self::Newer { .. } | Self::OriginGone { .. } | Self::Pristine(_) | Self::Io { .. } => ExitStatus::Machine,
        }
    }

    fn messages(&self) -> Vec<String> {
        match self {
            Self::Course(findings) => findings.messages(),
            other => vec![other.to_string()],
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::InTheWay { .. } | Self::NotAFolder { .. } => {
                "name a folder that is empty or not there yet: `pythlings init DIR`"
            }
            Self::AlreadyLearning { .. } => "type `pythlings` to go on; `pythlings init DIR` makes another folder",
            Self::NotALearnersFolder { .. } => "`git pull` brings a clone up to date",
            Self::Newer { .. } => "install a newer pythlings; nothing was changed",
            Self::OriginGone { .. } => {
                "put it back there, or make a new folder with `pythlings init` and copy your files and `.pythlings/progress.toml`"
            }
            Self::NoStarter { .. } => "in a clone of the repository, `git checkout` has it",
            Self::NothingKept { .. } => "`pythlings reset` keeps your version before it puts the start back",
            Self::Io { source, .. }
                if matches!(source.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) =>
            {
                "make room on the disk and try again"
            }
            Self::Course(_) | Self::Pristine(_) | Self::Io { .. } => return Vec::new(),
        };
        vec![hint.to_owned()]
    }
}

/// `a`, `b` and 3 more.
fn in_words(entries: &[String]) -> String {
    const SHOWN: usize = 4;
    let named = |entry: &String| format!("`{}`", entry.escape_debug());
    let (shown, more) = entries.split_at(entries.len().min(SHOWN));
    let mut words: Vec<String> = shown.iter().map(named).collect();
    if !more.is_empty() {
        words.push(format!("{} more", more.len()));
    }
    match words.split_last() {
        Some((last, first)) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => words.concat(),
    }
}
