//! What is wrong with a course folder, said as a compiler would.

use std::{fmt, path::PathBuf};

use super::model::CourseKind;
use crate::error::{ExitStatus, Failure};
use crate::layout::slashes;

/// One thing that is wrong, and where: ``info.toml:12:3: unknown key `titel`; did you mean `title`?``
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file or folder, relative to the course's root.
    pub path: PathBuf,
    /// Line and column in characters, both counted from 1; `None` when it is about the file as a whole.
    pub place: Option<(u32, u32)>,
    /// What is wrong, without a full stop.
    pub message: String,
    /// What to do, without a full stop: ``did you mean `title`?``
    pub hint: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&slashes(&self.path))?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

/// Everything that is wrong with a course folder; never empty. `Display` gives one finding a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseErrors {
    /// The folder that was read.
    pub root: PathBuf,
    /// Whether somebody learns there, or writes the course.
    pub kind: CourseKind,
    /// By file, then by place.
    pub findings: Vec<Diagnostic>,
}

impl Failure for CourseErrors {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn messages(&self) -> Vec<String> {
        self.findings.iter().map(ToString::to_string).collect()
    }

    fn hints(&self) -> Vec<String> {
        let hint = "`pythlings update` puts the course's own files back; your work is not touched";
        (self.kind == CourseKind::Learner).then(|| hint.to_owned()).into_iter().collect()
    }
}

impl fmt::Display for CourseErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            finding.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for CourseErrors {}
