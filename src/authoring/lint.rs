//! Formatting and lints of solutions and tests, by ruff.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{
    course::{
        Course, Exercise, Role,
        rules::{ExerciseSources, Finding, Rule},
    },
    engine::{Cancel, Engine, EngineError, ToolOutput},
    error::{CommandResult, ExitStatus},
    layout::LINT_GROUP,
    python::LayerEvents,
};

/// Columns of a line in the course's Python.
const LINE_LENGTH: &str = "100";
/// Exercises are about these on purpose: comparing with `None` and `True`, comparing types, short names, redefinition, likely bugs.
/// The order of imports is left alone: what is a module of the exercise can only be known from its folder.
const IGNORED: &str = "E711,E712,E721,E741,F811,B,I";
/// Files of one run of ruff: the command line of Windows is short.
const AT_ONCE: usize = 100;

/// What ruff says, or why it was not asked.
pub(crate) enum Linted {
    /// For each finding: the index of the exercise it belongs to.
    Findings(Vec<(usize, Finding)>),
    /// The course does not ask for it, in words.
    Unwanted(String),
    /// This machine cannot do it, in words.
    Impossible(String),
}

/// One lint in ruff's own words (`--output-format json`).
/// Minor versions of Python 3 that `--target-version` takes.
const RUFF_KNOWS: RangeInclusive<u32> = 7..=14;

#[derive(Deserialize)]
struct Lint {
    code: Option<String>,
    message: String,
    filename: PathBuf,
    location: Location,
}

#[derive(Deserialize)]
struct Location {
    row: u32,
}

/// Has ruff look at the solutions and tests of all exercises.
pub(crate) fn lint(
    engine: &Engine,
    course: &Course,
    all_sources: &[ExerciseSources],
    cancel: &Cancel,
    events: &dyn LayerEvents,
) -> CommandResult<Linted> {
    if !course.info.packages.contains_key(LINT_GROUP) {
        return Ok(Linted::Unwanted(format!("`info.toml` has no package group `{LINT_GROUP}` with ruff")));
    }
    let mut files_of: BTreeMap<u32, Vec<(usize, PathBuf)>> = BTreeMap::new();
    for (index, sources) in all_sources.iter().enumerate() {
        let files = files_of.entry(oldest_minor(course, &sources.exercise)).or_default();
        files.extend(python_files(sources).map(|file| (index, file)));
    }
    let batches = files_of.iter().flat_map(|(minor, files)| files.chunks(AT_ONCE).map(move |files| (minor, files)));
    let mut findings = Vec::new();
    for (minor, files) in batches {
        let target = format!("py3{minor}");
        let run = |words: &[&str]| {
            let mut arguments: Vec<OsString> = words.iter().map(OsString::from).collect();
            arguments.extend(
                ["--no-cache", "--isolated", "--target-version", &target, "--line-length", LINE_LENGTH, "--"]
                    .map(OsString::from),
            );
            arguments.extend(files.iter().map(|(_, file)| file.into()));
            engine.run_tool(LINT_GROUP, "ruff", &arguments, &course.root, cancel, events)
        };
        let formatted = match run(&["format", "--check", "--quiet", "--diff"]) {
            Err(EngineError::Layer(error)) => return Ok(Linted::Impossible(error.to_string())),
            formatted => formatted?,
        };
        findings.extend(unformatted(&formatted, files));
        findings.extend(lints(
            &run(&["check", "--quiet", "--output-format", "json", "--ignore", IGNORED])?,
            files,
            &course.root,
        )?);
    }
    Ok(Linted::Findings(findings))
}

/// The minor version of the oldest Python 3 that course and exercise allow, among those that ruff knows.
fn oldest_minor(course: &Course, exercise: &Exercise) -> u32 {
    let allows = |minor: &u32| {
        let of_exercise = exercise.python.as_ref().is_none_or(|python| python.may_allow(3, *minor));
        of_exercise && course.info.requires_python.may_allow(3, *minor)
    };
    RUFF_KNOWS.into_iter().find(allows).unwrap_or(*RUFF_KNOWS.end())
}

/// The Python of a solution and of the tests, relative to the course's root; none of what others wrote.
fn python_files(sources: &ExerciseSources) -> impl Iterator<Item = PathBuf> {
    let is_ours = sources.exercise.origin.is_none();
    let solution = sources.solution.iter().map(|file| sources.solution_dir().join(&file.path));
    let tests = sources.files.iter().filter(|file| file.role == Role::Test);
    let tests = tests.map(|file| sources.exercise.dir.join(&file.path));
    solution.chain(tests).filter(move |path| is_ours && path.extension().is_some_and(|extension| extension == "py"))
}

/// The files that `ruff format --diff` shows a change for: `--- path`, then the first changed line in `@@ -12,7 …`.
fn unformatted(output: &ToolOutput, files: &[(usize, PathBuf)]) -> Vec<(usize, Finding)> {
    let mut found: Vec<(usize, Finding)> = Vec::new();
    let mut place: Option<(usize, &PathBuf)> = None;
    for line in output.stdout.lines() {
        if let Some(path) = line.strip_prefix("--- ") {
            let path = path.split('\t').next().unwrap_or(path);
            place = files.iter().find(|(_, file)| file == Path::new(path)).map(|(index, file)| (*index, file));
        } else if let Some(hunk) = line.strip_prefix("@@ -")
            && let Some((index, file)) = place.take()
        {
            let first = hunk.split([',', ' ']).next().and_then(|number| number.parse().ok());
            let message = format!("it is not formatted: `ruff format --line-length {LINE_LENGTH}` does it");
            found.push((index, Finding::new(Rule::Format, message).at(file, first)));
        }
    }
    found
}

fn lints(output: &ToolOutput, files: &[(usize, PathBuf)], root: &Path) -> CommandResult<Vec<(usize, Finding)>> {
    let Ok(lints) = serde_json::from_str::<Vec<Lint>>(&output.stdout) else {
        let message = format!("ruff could not look at the course: {}", output.stderr.trim());
        return Err(crate::error::CommandError::new(ExitStatus::Machine, message));
    };
    let of = |lint: &Lint| {
        let path = lint.filename.strip_prefix(root).unwrap_or(&lint.filename);
        let (index, file) = files.iter().find(|(_, file)| file == path)?;
        let code = lint.code.as_deref().unwrap_or("syntax");
        let finding = Finding::new(Rule::Lint, format!("{} ({code})", lint.message)).at(file, Some(lint.location.row));
        Some((*index, finding))
    };
    Ok(lints.iter().filter_map(of).collect())
}
