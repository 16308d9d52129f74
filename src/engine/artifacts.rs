//! What a run leaves that is worth looking at: a picture, a page. `artifacts` of `exercise.toml` names them.
//!
//! The folder of a run goes with the run, so they are copied to `.pythlings/artifacts/NAME/`. None of it decides a verdict: what is
//! not there, or cannot be kept, is a note.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{Engine, attempt::Attempt, verdict::Note};
use crate::{course, files};

/// A larger one is not kept.
const LARGEST: u64 = 10 << 20;

impl Engine {
    /// Keeps what a run of the learner's own files has left in its folder `work`. `known` are notes of earlier runs of the same check:
    /// of an artifact that several leave, the first is kept.
    pub(super) fn keep_artifacts(&self, attempt: &Attempt<'_>, work: &Path, known: &[Note]) -> Vec<Note> {
        let exercise = attempt.exercise;
        if exercise.artifacts.is_empty() || attempt.files.is_some() {
            return Vec::new();
        }
        let is_kept = |file: &PathBuf| {
            known.iter().any(|note| matches!(note, Note::ArtifactKept { artifact, .. } if artifact == file))
        };
        let folder = course::artifacts_of(&exercise.name);
        let keep = |file: &PathBuf| {
            let kept = folder.join(file);
            match self.keep_artifact(work, file, &kept) {
                Ok(()) => Note::ArtifactKept { artifact: file.clone(), kept },
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    Note::ArtifactMissing { artifact: file.clone() }
                }
                Err(error) => Note::ArtifactLost { artifact: file.clone(), reason: error.to_string() },
            }
        };
        exercise.artifacts.iter().filter(|file| !is_kept(file)).map(keep).collect()
    }

    fn keep_artifact(&self, work: &Path, file: &Path, kept: &Path) -> io::Result<()> {
        let target = self.course.root.join(kept);
        let contents = files::read_attempt_below_up_to(work, file, LARGEST);
        if contents.is_err() {
            // One of an earlier run would be taken for this run's.
            match std::fs::remove_file(&target) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {}
                _ => {}
            }
        }
        let contents = contents?;
        if files::has_contents(&target, &contents) {
            return Ok(());
        }
        // What cannot be written is no reason to say that the run left nothing.
        let told = |error: io::Error| io::Error::other(format!("`{}` could not be written: {error}", kept.display()));
        target.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(told)?;
        files::replace_unsynced(&target, &contents).map_err(told)
    }
}
