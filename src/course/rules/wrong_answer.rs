//! Known bad attempts, and the words that a learner who makes them must read.

use std::path::PathBuf;

use super::{ExerciseSources, Finding, Rule};
use crate::layout::slashes;

/// A bad attempt in `solutions/<phase>/<name>/wrong/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrongAnswer {
    /// The file or folder, relative to the course's root.
    pub path: PathBuf,
    /// What it puts in place of the solution's files.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// The words that the learner must read; `None` when the author has not said.
    pub expected: Option<String>,
}

/// How a comment begins in the languages of exercises.
const COMMENTS: [&str; 5] = ["#", "//", "--", "<!--", ";"];
const EXPECT: &str = "expect:";

impl WrongAnswer {
    /// A file that replaces the main file; `main` is that file's path in the exercise.
    pub fn file(path: PathBuf, main: PathBuf, contents: Vec<u8>) -> Self {
        let expected = expectation(&contents);
        Self { path, files: vec![(main, contents)], expected }
    }

    /// A folder with changed files; `note` is the text of its `expect.txt`, if it has one.
    pub fn folder(path: PathBuf, files: Vec<(PathBuf, Vec<u8>)>, note: Option<&str>) -> Self {
        let said = note.and_then(|note| note.lines().find(|line| !line.trim().is_empty())).map(|line| {
            let line = line.trim();
            let line = line.strip_prefix('#').map_or(line, str::trim_start);
            line.strip_prefix(EXPECT).unwrap_or(line).trim().to_owned()
        });
        let expected = said.or_else(|| files.iter().find_map(|(_, contents)| expectation(contents)));
        Self { path, files, expected }
    }
}

/// The words after `# expect:` in the first line, or in the second below `#!`.
fn expectation(contents: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&contents[..contents.len().min(2000)]);
    let line = head.lines().find(|line| !line.starts_with("#!"))?.trim_start_matches('\u{feff}').trim();
    let comment = COMMENTS.iter().find_map(|sign| line.strip_prefix(sign))?.trim_start();
    let words = comment.strip_prefix(EXPECT)?.trim();
    let words = words.strip_suffix("-->").unwrap_or(words).trim();
    (!words.is_empty()).then(|| words.to_owned())
}

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    if sources.wrong_answers.is_empty() {
        let message = "there is no wrong answer: keep at least one that learners really give";
        findings.push(Finding::new(Rule::WrongAnswers, message).at(sources.solution_dir().join("wrong"), None));
    }
    for wrong in &sources.wrong_answers {
        if wrong.expected.is_none() {
            let message =
                "it does not say what its author must read: begin it with `# expect: …` (a folder: `expect.txt`)";
            findings.push(Finding::new(Rule::ExpectLine, message).at(&wrong.path, Some(1)));
        }
        for (path, _) in &wrong.files {
            if !sources.exercise.files.contains(path) {
                let message = format!("the learner does not edit a file `{}`", slashes(path));
                findings.push(Finding::new(Rule::UnusedFile, message).at(&wrong.path, None));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_stand_in_a_comment_at_the_top() {
        for (text, words) in [
            ("# expect: the last two\nx = 1\n", Some("the last two")),
            ("#!/bin/sh\n# expect: a b\n", Some("a b")),
            ("<!-- expect: a heading -->\n", Some("a heading")),
            ("// expect: {}\n", Some("{}")),
            ("#expect: close\n", Some("close")),
            ("x = 1\n# expect: too late\n", None),
            ("# expect:\n", None),
            ("", None),
        ] {
            assert_eq!(expectation(text.as_bytes()).as_deref(), words, "{text:?}");
        }
    }

    #[test]
    fn a_folder_says_it_in_a_file_of_its_own_or_in_one_of_its_files() {
        let file = || vec![(PathBuf::from("a.py"), b"# expect: inside\n".to_vec())];
        let expected = |note| WrongAnswer::folder("w".into(), file(), note).expected;
        assert_eq!(expected(Some("outside\n")).as_deref(), Some("outside"));
        assert_eq!(expected(Some("\n# expect: as a comment\n")).as_deref(), Some("as a comment"));
        assert_eq!(expected(None).as_deref(), Some("inside"));
    }
}
