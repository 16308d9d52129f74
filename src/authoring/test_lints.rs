//! Tests that prove nothing, found by looking at them.

use std::path::PathBuf;

use crate::{
    course::{
        Role,
        rules::{ExerciseSources, Finding, Rule},
    },
    engine::{Engine, EngineError},
};

/// What is found in the tests of all exercises, each with the index of its exercise. What others wrote is left as they wrote it.
pub(crate) fn test_lints(
    engine: &Engine,
    all_sources: &[ExerciseSources],
) -> Result<Vec<(usize, Finding)>, EngineError> {
    let tests = |(index, sources): (usize, &ExerciseSources)| {
        let is_ours = sources.exercise.origin.is_none();
        let tests = sources.files.iter().filter(move |file| {
            is_ours && file.role == Role::Test && file.path.extension().is_some_and(|extension| extension == "py")
        });
        let dir = sources.exercise.dir.clone();
        tests.map(move |file| (index, dir.join(&file.path))).collect::<Vec<_>>()
    };
    let tests: Vec<(usize, PathBuf)> = all_sources.iter().enumerate().flat_map(tests).collect();
    let paths: Vec<PathBuf> = tests.iter().map(|(_, path)| engine.root().join(path)).collect();
    let found = engine.test_lints(&paths)?;
    let finding = |(index, path): (usize, PathBuf), lint: crate::engine::TestLint| {
        Some((index, Finding::new(Rule::of_word(&lint.rule)?, lint.message).at(path, Some(lint.line))))
    };
    let findings = tests.into_iter().zip(found).flat_map(|(test, lints)| {
        lints.into_iter().filter_map(move |lint| finding(test.clone(), lint)).collect::<Vec<_>>()
    });
    Ok(findings.collect())
}
