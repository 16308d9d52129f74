//! The sessions of a course text, typed into the learner's module by the rules of `doctest`.

use std::path::Path;

use super::{Kind, READY, Runs};

pub(super) fn kind(text: &Path) -> Kind<'_> {
    Kind { word: "examples", tests: &[], text: Some(text), ready: READY, imports_ahead: true, runs: Runs::Reported }
}
