//! `check = "examples"`: the sessions of a course text, typed into the learner's module.

use super::{Check, Reading};
use crate::course::folder::Prefer;
use crate::layout::{EXAMPLES_FILE, README_FILE, slashes};

/// What such a text may have, in bytes: it goes to the worker in one piece.
const SIZE: usize = 64 << 10;

pub(super) fn read(reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
    let main = reading.main_file().to_path_buf();
    let Reading { folder, doc, span, .. } = reading;
    if main.extension().is_none_or(|extension| extension != "py") {
        let message = format!("examples are typed into a Python module, and `{}` is none", slashes(&main));
        doc.report(&span, message, Some("put the `.py` file first in `files`".into()));
        return None;
    }
    let Some(text) = [EXAMPLES_FILE, README_FILE].into_iter().find(|text| folder.has_own(text)) else {
        let message = format!("there is no text with examples in `{}`", folder.dir);
        doc.report(&span, message, Some(format!("write `{README_FILE}` or `{EXAMPLES_FILE}`")));
        return None;
    };
    let hint = "an example is a line that begins with `>>> `, and the lines below it that Python answers";
    match folder.text(text, Prefer::Snapshot) {
        Err(message) => doc.report(&span, format!("`{text}` {message}"), None),
        Ok(contents) if contents.len() > SIZE => {
            doc.report(&span, format!("`{text}` has more than {} KiB", SIZE >> 10), None);
        }
        Ok(contents) if !contents.lines().any(|line| line.trim_start().starts_with(">>>")) => {
            doc.report(&span, format!("`{text}` has no example"), Some(hint.into()));
        }
        Ok(_) => return Some(Check::Examples { text: text.into() }),
    }
    None
}
