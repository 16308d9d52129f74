//! Small changes to a program, made by `harness/mutants.py`.

use std::{ffi::OsString, path::PathBuf};

use serde::Deserialize;

use super::{
    Engine, EngineError, process,
    readiness::{Unready, UnreadyReason},
};

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
        let mut all = Vec::with_capacity(files.len());
        for files in files.chunks(AT_ONCE) {
            let mut arguments = vec![OsString::from("-I"), self.launcher.harness_file("mutants.py").into()];
            arguments.extend(files.iter().map(OsString::from));
            let python = self.launcher.interpreter.base_executable();
            let output = process::run_and_read(python, &arguments, &self.course.root)?;
            let text = String::from_utf8_lossy(&output.stdout);
            let edits: Result<Vec<Vec<Edit>>, _> = text.lines().map(serde_json::from_str).collect();
            match edits {
                Ok(edits) if edits.len() == files.len() => all.extend(edits),
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
