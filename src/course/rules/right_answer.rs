//! Good attempts in another style than the solution's: the tests have to let them pass.

use std::path::PathBuf;

use super::{ExerciseSources, Finding, Rule};
use crate::layout::slashes;

/// A good attempt in `solutions/<phase>/<name>/right/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RightAnswer {
    /// The file or folder, relative to the course's root.
    pub path: PathBuf,
    /// What it puts in place of the solution's files.
    pub files: Vec<(PathBuf, Vec<u8>)>,
}

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    for right in &sources.right_answers {
        for (path, _) in right.files.iter().filter(|(path, _)| !sources.exercise.files.contains(path)) {
            let message = format!("the learner does not edit a file `{}`", slashes(path));
            findings.push(Finding::new(Rule::UnusedFile, message).at(&right.path, None));
        }
        if !sources.solution.is_empty() && sources.attempt_of(&right.files) == sources.solved() {
            let message = "this is the solution itself: write it in another style, or delete it";
            findings.push(Finding::new(Rule::RightAnswerSame, message).at(&right.path, None));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        model::Exercise,
        pristine::{CourseFile, Role},
    };

    #[test]
    fn one_that_proves_nothing_is_told() {
        let exercise = Exercise { files: vec!["a.py".into()], ..Exercise::default() };
        let solution = vec![CourseFile { path: "a.py".into(), contents: b"x = 1\n".to_vec(), role: Role::Editable }];
        let right = |path: &str, contents: &[u8]| RightAnswer {
            path: "r".into(),
            files: vec![(path.into(), contents.to_vec())],
        };
        let right_answers = vec![right("a.py", b"x = 1\n"), right("a.py", b"x = 2 - 1\n"), right("b.py", b"")];
        let sources = ExerciseSources { exercise, solution, right_answers, ..ExerciseSources::default() };
        let mut findings = Vec::new();
        check(&sources, &mut findings);
        let rules: Vec<&str> = findings.iter().map(|finding| finding.rule.word()).collect();
        assert_eq!(rules, ["right-answer-same", "unused-file"]);
    }
}
