//! The course's tests, run by pytest.

use std::path::PathBuf;

use super::{Kind, READY, Runs};

pub(super) fn kind(tests: &[PathBuf]) -> Kind<'_> {
    Kind { word: "pytest", tests, text: None, ready: READY, imports_ahead: true, runs: Runs::Reported }
}
