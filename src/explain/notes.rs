//! What a learner has to know besides the verdict.

use crate::layout::slashes;
use crate::{course::model::Need, engine::verdict::Note};

/// A note in words, for the screen and for reports.
pub(crate) fn note_sentence(note: &Note) -> String {
    match note {
        Note::CourseFileChanged { file } => {
            format!("`{}` differs from the course's own copy, so the check used the course's.", slashes(file))
        }
        Note::ShadowLeftOut { file, module } => {
            format!(
                "`{}` was left out of the check: its name hides Python's own module `{module}`. Give it another name.",
                slashes(file)
            )
        }
        Note::ConfigLeftOut { file } => {
            format!("`{}` was left out of the check: it would change how the tests are run.", slashes(file))
        }
        Note::Allowed { needs } => {
            format!("This exercise may {}; other exercises may not.", permissions(needs))
        }
        Note::JudgedOutside { tests, of } => {
            format!("{tests} of {of} tests were judged outside the attempt's process as well.")
        }
        Note::ArtifactKept { artifact, kept } => {
            format!("The run left `{}`: it is in `{}`.", slashes(artifact), slashes(kept))
        }
        Note::ArtifactMissing { artifact } => format!("The run left no `{}`.", slashes(artifact)),
        Note::ArtifactLost { artifact, reason } => {
            format!("The run left `{}`, which is not kept: {reason}.", slashes(artifact))
        }
        Note::PassesInsideOnly { test } => {
            format!(
                "The test \"{test}\" passes only in one process with the attempt. With the attempt in a process of its own it \
                 fails, and that counts: read what was handed in."
            )
        }
    }
}

/// What an exercise may do, in words.
fn permissions(needs: &[Need]) -> String {
    let words = needs.iter().filter_map(|need| match need {
        Need::Home => Some("read your home folder"),
        Need::Loopback => Some("run servers on `127.0.0.1`"),
        Need::Network => Some("use the network"),
        Need::Processes => Some("start hundreds of processes"),
        Need::User => None,
    });
    words.collect::<Vec<_>>().join(" and ")
}
