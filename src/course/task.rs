//! The task of an exercise as a text to read: its README, or what its main file begins with.

use std::path::{Path, PathBuf};

use super::{
    model::{Course, CourseKind, Exercise},
    pristine::{self, PristineError},
};
use crate::files;

/// The task of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Where it is, relative to the course's root.
    pub path: PathBuf,
    /// Its text, without what makes it a docstring or a comment; empty when the file begins with no text.
    pub text: String,
}

/// The task of an exercise as the course ships it, whatever the learner has done with the file since.
pub fn task(course: &Course, exercise: &Exercise) -> Result<Task, PristineError> {
    if let Some(file) = &exercise.instructions {
        let path = exercise.dir.join(file);
        let kept = course
            .snapshot
            .as_deref()
            .filter(|_| course.kind == CourseKind::Learner)
            .and_then(|pack| Some(pack.read(pristine::in_snapshot(pack, exercise, &file.to_string_lossy())?)));
        let contents = kept.unwrap_or_else(|| files::read_regular(&course.root.join(&path)));
        let contents = contents.map_err(|source| PristineError { path: course.root.join(&path), source })?;
        return Ok(Task { path, text: String::from_utf8_lossy(&contents).into_owned() });
    }
    let main = exercise.main_file();
    let starter = pristine::files(course, exercise)?.into_iter().find(|file| file.path == main);
    let source = starter.map(|file| String::from_utf8_lossy(&file.contents).into_owned()).unwrap_or_default();
    Ok(Task { path: exercise.path(), text: opening_text(main, &source).unwrap_or_default() })
}

/// The text that a file begins with: the docstring of a module, the first comment of anything else.
fn opening_text(file: &Path, source: &str) -> Option<String> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    if file.extension().is_some_and(|extension| extension == "py" || extension == "pyi") {
        return split_docstring(source).map(|(text, _)| text);
    }
    if let Some(rest) = source.trim_start().strip_prefix("<!--") {
        return Some(rest.split_once("-->")?.0.trim_matches('\n').to_owned());
    }
    let mut lines = source.lines().skip_while(|line| line.starts_with("#!") || line.trim().is_empty());
    let comment: Vec<&str> = lines.by_ref().map_while(|line| line.strip_prefix('#')).collect();
    let unmarked: Vec<&str> = comment.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    (!unmarked.is_empty()).then(|| unmarked.join("\n"))
}

/// The docstring of a Python module, and what follows it. Comments and empty lines may come before it.
pub fn split_docstring(source: &str) -> Option<(String, &str)> {
    let mut rest = source;
    loop {
        let line = rest.lines().next()?;
        if !line.trim().is_empty() && !line.starts_with('#') {
            break;
        }
        rest = rest.split_once('\n')?.1;
    }
    let begin = rest.trim_start_matches(['r', 'R']);
    let quotes = ["\"\"\"", "'''"].into_iter().find(|quotes| begin.starts_with(quotes))?;
    let (text, after) = begin[quotes.len()..].split_once(quotes)?;
    // A text that is a part of an expression is no docstring.
    after.lines().next().unwrap_or_default().trim().is_empty().then(|| (text.trim().to_owned(), after))
}

/// What a file of the learner's has in it; nothing where it cannot be read.
pub fn attempt_at(course: &Course, exercise: &Exercise, file: &Path) -> Vec<u8> {
    files::read_attempt(&course.root.join(exercise.folder()).join(file)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(file: &str, source: &str) -> Option<String> {
        opening_text(Path::new(file), source)
    }

    #[test]
    fn a_module_begins_with_its_docstring() {
        assert_eq!(opening("a.py", "\"\"\"One.\n\nTwo.\n\"\"\"\n\nx = 1\n").as_deref(), Some("One.\n\nTwo."));
        assert_eq!(opening("a.py", "# coding: utf-8\n\nr'''One.'''\n").as_deref(), Some("One."));
        for none in ["", "x = 1\n", "\"\"\"One.\"\"\" + x\n", "\"\"\"never closed\n", "# only a comment\n"] {
            assert_eq!(opening("a.py", none), None, "{none:?}");
        }
    }

    #[test]
    fn other_files_begin_with_a_comment() {
        assert_eq!(opening("a.sh", "#!/bin/sh\n# One.\n#\n# Two.\necho\n").as_deref(), Some("One.\n\nTwo."));
        assert_eq!(opening("a.md", "<!--\nOne.\n-->\n# Title\n").as_deref(), Some("One."));
        assert_eq!(opening("a.toml", "[project]\n"), None);
    }
}
