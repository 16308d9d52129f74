//! `check = "pytest"`: the course's tests.

use super::{Check, Reading};
use crate::course::{exercise::read_paths, folder::Within};

pub(super) const KEYS: [&str; 1] = ["tests"];

pub(super) fn read(reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
    let Reading { folder, doc, table, files, span } = reading;
    let tests_span = table.key_span("tests");
    let named = table.has("tests");
    let tests = read_paths(folder, doc, table, "tests", Within::Exercise);
    let tests = if named { tests? } else { folder.default_tests(files) };
    if let Some(test) = tests.iter().find(|test| files.contains(test)) {
        let message = format!("the learner edits `{}`, so it cannot be the course's test", test.display());
        doc.report(&tests_span, message, None);
    }
    if tests.is_empty() {
        let hint = format!("write `test_{}.py`, or name the tests in `tests`", folder.name);
        doc.report(&span, format!("there is no test in `{}`", folder.dir), Some(hint));
    }
    Some(Check::Pytest { tests })
}
