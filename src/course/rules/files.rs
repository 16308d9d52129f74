//! Rules about which files there are: each has a part to play, and none is missing.

use super::{ExerciseSources, Finding, Rule, is_python};
use crate::layout::SHARED_DIR;
use crate::{course::pytest_names, layout::slashes};

/// The heading of the comment that closes a solution.
const WHY: &str = "Why this way";

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    let (exercise, solution_dir) = (&sources.exercise, sources.solution_dir());
    for (path, what) in &sources.odd {
        findings.push(Finding::new(Rule::OddFile, what.clone()).at(path, None));
    }
    for file in &sources.unused {
        let message = if exercise.shared.contains(file) {
            format!(
                "`shared` puts `{SHARED_DIR}/{}` in its place: delete it, or take it out of `shared`",
                slashes(file)
            )
        } else if pytest_names::is_conftest(file) {
            "pytest would take it for its configuration, so no check sees it: say `conftest = true` (or name it in `support`), or delete it".to_owned()
        } else {
            "it has no part in the check: name it in `files`, `tests` or `support`, or delete it".to_owned()
        };
        findings.push(Finding::new(Rule::UnusedFile, message).at(exercise.dir.join(file), None));
    }
    if exercise.origin.is_some() {
        return;
    }
    if sources.solution.is_empty() {
        findings.push(Finding::new(Rule::Solution, "there is no solution").at(solution_dir, None));
        return;
    }
    for file in &exercise.files {
        if !sources.solution.iter().any(|own| own.path == *file) {
            let message = "the solution lacks this file, which the learner edits";
            findings.push(Finding::new(Rule::Solution, message).at(solution_dir.join(file), None));
        }
    }
    for file in &sources.solution {
        if !exercise.files.contains(&file.path) {
            let message = "the learner does not edit a file of this name: add it to `files`, or delete it";
            findings.push(Finding::new(Rule::UnusedFile, message).at(solution_dir.join(&file.path), None));
        }
    }
    let is_program = exercise.files.iter().any(|file| is_python(file));
    let says_why = sources.solution.iter().any(|file| String::from_utf8_lossy(&file.contents).contains(WHY));
    if is_program && !says_why {
        let message = format!("the solution does not close with a comment `# {WHY}`");
        findings.push(Finding::new(Rule::WhyThisWay, message).at(solution_dir.join(exercise.main_file()), None));
    }
}
