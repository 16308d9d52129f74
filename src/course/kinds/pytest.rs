//! `check = "pytest"`: the course's tests.

use std::path::{Path, PathBuf};

use super::{Check, Reading};
use crate::course::{exercise::read_paths, folder::Within, pytest_names::test_module};
use crate::layout::slashes;

pub(super) const KEYS: [&str; 1] = ["tests"];

pub(super) fn read(reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
    let Reading { folder, doc, table, files, span } = reading;
    let tests_span = table.key_span("tests");
    let named = table.has("tests");
    let tests = read_paths(folder, doc, table, "tests", Within::Exercise);
    let tests = if named { tests? } else { folder.default_tests(files) };
    if let Some(test) = tests.iter().find(|test| files.contains(test)) {
        let message = format!("the learner edits `{}`, so it cannot be the course's test", slashes(test));
        doc.report(&tests_span, message, None);
    }
    if tests.is_empty() {
        let hint = format!("write `test_{}.py`, or name the tests in `tests`", folder.name);
        doc.report(&span, format!("there is no test in `{}`", folder.dir), Some(hint));
    }
    let module = |test: &Path| test_module(test, |path| path.to_str().is_some_and(|path| folder.has(path)));
    let modules: Vec<(String, &PathBuf)> = tests.iter().map(|test| (module(test).name, test)).collect();
    for (index, (name, test)) in modules.iter().enumerate() {
        if let Some((_, other)) = modules[..index].iter().find(|(other, _)| other == name) {
            let message = format!(
                "pytest imports `{}` and `{}` as `{name}`, and so takes one for the other",
                slashes(other),
                slashes(test)
            );
            let hint = "rename one of them, or put an `__init__.py` into both folders";
            doc.report(if named { &tests_span } else { &span }, message, Some(hint.into()));
        }
    }
    Some(Check::Pytest { tests })
}
