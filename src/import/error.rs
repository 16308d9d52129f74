//! Why nothing was imported.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    course::{CourseErrors, Diagnostic},
    error::{ExitStatus, Failure},
};

/// Nothing was imported, and nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// What was to be imported has faults: all of them, in the order of their places.
    #[error("`{}` cannot be imported", folder.display())]
    Findings {
        /// The folder that was read.
        folder: PathBuf,
        /// Paths in them are relative to that folder.
        findings: Vec<Diagnostic>,
    },
    /// The folder to import from is no folder.
    #[error("`{}` is not a folder", folder.display())]
    NoFolder { folder: PathBuf },
    /// There is nothing of the kind in it.
    #[error("`{}` {problem}", folder.display())]
    NothingThere {
        folder: PathBuf,
        /// Completes the sentence.
        problem: &'static str,
        /// What is looked for.
        hint: &'static str,
    },
    /// The course has exercises of these names already.
    #[error("{}", in_words(clashes))]
    Clashes {
        /// Name, where it comes from, and the folder that has it.
        clashes: Vec<(String, String, String)>,
    },
    /// The place for the new course is taken.
    #[error("`{}` {problem}", folder.display())]
    Taken {
        folder: PathBuf,
        /// Completes the sentence.
        problem: String,
    },
    /// What was made would not be a course. The faults are in what was imported.
    #[error(transparent)]
    Course(#[from] CourseErrors),
    /// It was asked to stop.
    #[error("the import was interrupted, and nothing was changed")]
    Interrupted,
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

impl ImportError {
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_path_buf();
        move |source| Self::Io { doing, path, source }
    }
}

impl Failure for ImportError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::Io { .. } => ExitStatus::Machine,
            Self::Interrupted => ExitStatus::Interrupted,
            _ => ExitStatus::Usage,
        }
    }

    fn messages(&self) -> Vec<String> {
        match self {
            Self::Findings { findings, .. } => findings.iter().map(ToString::to_string).collect(),
            Self::Clashes { .. } => self.to_string().lines().map(str::to_owned).collect(),
            other => vec![other.to_string()],
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Findings { .. } => Some("nothing was imported; fix these and import again".to_owned()),
            Self::NothingThere { hint, .. } => Some((*hint).to_owned()),
            Self::Clashes { .. } => {
                Some("`--skip-existing` imports the others and leaves these as they are".to_owned())
            }
            Self::Taken { .. } => {
                Some("name a course, or a folder that is not there yet, with `--into DIR`".to_owned())
            }
            Self::NoFolder { .. } | Self::Course(_) | Self::Interrupted | Self::Io { .. } => None,
        };
        hint.into_iter().collect()
    }
}

fn in_words(clashes: &[(String, String, String)]) -> String {
    let lines = clashes
        .iter()
        .map(|(name, from, there)| format!("{from}: the course has an exercise `{name}` already: `{there}`"));
    lines.collect::<Vec<_>>().join("\n")
}
