//! Results as a table, as `JUnit`, as JSON lines and for people, from one run or from the shares of several.

use std::{
    fs::OpenOptions,
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use super::results::{Results, ResultsError};
use crate::{
    engine::mark::{Counts, Mark},
    error::{CommandError, CommandResult, ExitStatus},
    files,
    report::{class_csv, junit, junit_case},
    ui::{
        grade::{ClassSummary, class_summary},
        text::Text,
    },
};

/// The files that results go to, as far as they are wanted.
pub(crate) struct OutputFiles {
    /// Every result in full.
    pub(crate) json: Option<PathBuf>,
    pub(crate) csv: Option<PathBuf>,
    /// `JUnit` XML.
    pub(crate) junit: Option<PathBuf>,
}

/// The files that are written at the end, looked at before anything is graded.
pub(crate) struct Targets {
    csv: Option<PathBuf>,
    junit: Option<PathBuf>,
}

impl Targets {
    /// Finds out early what would only be noticed after an hour of grading.
    pub(crate) fn check(outputs: &OutputFiles) -> CommandResult<Self> {
        let paths: Vec<&PathBuf> = output_paths(outputs).collect();
        for (index, path) in paths.iter().enumerate() {
            if paths[..index].contains(path) {
                let message = format!("two kinds of results would go to `{}`", path.display());
                return Err(CommandError::new(ExitStatus::Usage, message).hint("give each a file of its own"));
            }
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if !folder.is_dir() {
                let message = format!("cannot write `{}`: there is no folder `{}`", path.display(), folder.display());
                return Err(CommandError::new(ExitStatus::Usage, message).hint("make the folder first"));
            }
            if path.is_dir() {
                return Err(CommandError::new(ExitStatus::Usage, format!("`{}` is a folder", path.display())));
            }
        }
        Ok(Self { csv: outputs.csv.clone(), junit: outputs.junit.clone() })
    }

    /// Writes them.
    pub(crate) fn write(&self, results: &Results) -> CommandResult<()> {
        if let Some(path) = &self.csv {
            let rows = (0..results.head.learners.len()).map(|learner| {
                let marks = (0..results.head.exercises.len()).map(|exercise| mark(results, (learner, exercise)));
                (results.head.learners[learner].as_str(), marks.collect())
            });
            put(path, &class_csv(&results.head.exercises, rows)?)?;
        }
        if let Some(path) = &self.junit {
            let cases = results.entries().map(|(_, entry)| Ok(junit_case(&results.graded(entry)?)));
            let cases = cases.collect::<io::Result<Vec<_>>>()?;
            put(path, junit(&results.head.course, cases)?.as_bytes())?;
        }
        Ok(())
    }
}

/// Writes all results in order as JSON lines, the first line saying what was graded.
pub(crate) fn write_json(path: &Path, results: &Results) -> Result<(), ResultsError> {
    let failed = || ResultsError::io("write", path);
    if is_special(path) {
        let file = OpenOptions::new().write(true).open(path).map_err(failed())?;
        return results.write_to(&mut BufWriter::new(file)).map(drop).map_err(failed());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any other new file, less what the user's mask takes away; a temporary file alone would be closed to others.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut temporary = builder.prefix(".results-").tempfile_in(folder).map_err(failed())?;
    let mut out = BufWriter::new(temporary.as_file_mut());
    results.write_to(&mut out).map_err(failed())?;
    drop(out);
    temporary.persist(path).map(drop).map_err(|error| failed()(error.error))
}

fn put(path: &Path, contents: &[u8]) -> Result<(), ResultsError> {
    let written = if is_special(path) {
        OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(contents))
    } else {
        files::replace(path, contents)
    };
    written.map_err(ResultsError::io("write", path))
}

/// A device or a pipe is written to, never replaced.
fn is_special(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| !metadata.is_file())
}

fn mark(results: &Results, key: (usize, usize)) -> Option<Mark> {
    results.get(key).map(|entry| entry.mark)
}

/// What the screen shows.
pub(crate) fn summary(results: &Results, missing: usize, width: usize) -> Text {
    let head = &results.head;
    let (learners, exercises) = (head.learners.len(), head.exercises.len());
    let of_learner = |learner| Counts::of((0..exercises).filter_map(|exercise| mark(results, (learner, exercise))));
    let of_exercise = |exercise| Counts::of((0..learners).filter_map(|learner| mark(results, (learner, exercise))));
    class_summary(
        &ClassSummary {
            learners: head.learners.iter().map(String::as_str).zip((0..learners).map(of_learner)).collect(),
            exercises: head.exercises.iter().map(String::as_str).zip((0..exercises).map(of_exercise)).collect(),
            share: head.partition.clone(),
            missing,
        },
        width,
    )
}

/// The paths that results are written to, for those who must not read them.
pub(crate) fn output_paths(outputs: &OutputFiles) -> impl Iterator<Item = &PathBuf> {
    [&outputs.json, &outputs.csv, &outputs.junit].into_iter().flatten()
}
