//! What scripts of the harness see in Python files: small changes to a program (`harness/mutants.py`), tests that prove nothing
//! (`harness/test_lints.py`), elements of Python (`harness/syntax.py`).

use std::{ffi::OsString, path::PathBuf};

use serde::{Deserialize, de::DeserializeOwned};

use super::{
    Engine, EngineError, process,
    readiness::{Unready, UnreadyReason},
};
use crate::course::model::SyntaxElement;

/// Files of one process: the command line of Windows is short.
const AT_ONCE: usize = 100;

/// One change: `text` in place of the bytes from `start` to `end`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Edit {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// What is there then.
    pub text: String,
    /// The line it begins on, counted from 1.
    pub line: u32,
}

/// What is wrong with a test, whatever a run of it gives.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TestLint {
    /// The word of its rule.
    pub rule: String,
    /// Counted from 1.
    pub line: u32,
    /// What is wrong, and what to write.
    pub message: String,
}

/// An element of Python in a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SyntaxUse {
    #[serde(flatten)]
    pub element: SyntaxElement,
    /// Counted from 1.
    #[serde(default)]
    pub line: u32,
    /// How it is written, where no use of it is meant but the element itself.
    #[serde(default)]
    pub example: String,
}

impl Edit {
    /// The file with this change; `None` when the file is not the one that the edit was made for.
    pub fn apply(&self, source: &[u8]) -> Option<Vec<u8>> {
        let (before, after) = (source.get(..self.start)?, source.get(self.end..)?);
        Some([before, self.text.as_bytes(), after].concat())
    }
}

impl Engine {
    /// The mutants of Python files, for each file in its order. The files are read and not run.
    pub fn mutants(&self, files: &[PathBuf]) -> Result<Vec<Vec<Edit>>, EngineError> {
        self.looked_at("mutants.py", files)
    }

    /// What can be seen in test files without running them, for each file in the order of its lines.
    pub fn test_lints(&self, files: &[PathBuf]) -> Result<Vec<Vec<TestLint>>, EngineError> {
        self.looked_at("test_lints.py", files)
    }

    /// The elements of Python in files (Python, Markdown, examples), for each file in the order of its lines.
    pub fn syntax_uses(&self, files: &[PathBuf]) -> Result<Vec<Vec<SyntaxUse>>, EngineError> {
        self.looked_at("syntax.py", files)
    }

    /// All elements of Python there are, each with an example.
    pub fn syntax_elements(&self) -> Result<Vec<SyntaxUse>, EngineError> {
        self.looked_at("syntax.py", &["--elements".into()]).map(|mut lists| lists.pop().unwrap_or_default())
    }

    /// What a script of the harness writes about each file: a list in a line of JSON.
    fn looked_at<T: DeserializeOwned>(&self, script: &str, files: &[PathBuf]) -> Result<Vec<Vec<T>>, EngineError> {
        let mut all = Vec::with_capacity(files.len());
        for files in files.chunks(AT_ONCE) {
            let mut arguments = vec![OsString::from("-I"), self.launcher.harness_file(script).into()];
            arguments.extend(files.iter().map(OsString::from));
            let python = self.launcher.interpreter.base_executable();
            let output = process::run_and_read(python, &arguments, &self.course.root)?;
            let text = String::from_utf8_lossy(&output.stdout);
            let lists: Result<Vec<Vec<T>>, _> = text.lines().map(serde_json::from_str).collect();
            match lists {
                Ok(lists) if lists.len() == files.len() => all.extend(lists),
                _ => {
                    let said = String::from_utf8_lossy(&output.stderr).into_owned();
                    return Err(EngineError::NotReady(Unready { said, reason: UnreadyReason::Ended }));
                }
            }
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_bytes_and_refuses_another_file() {
        let edit = Edit { start: 3, end: 4, text: "<=".into(), line: 1 };
        assert_eq!(edit.apply("é < b".as_bytes()), Some("é <= b".as_bytes().to_vec()));
        assert_eq!(edit.apply(b"abc"), None);
    }
}
