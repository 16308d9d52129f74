//! Checks of two exercises of our own, carried out as a learner's are: the proof that checks can run.

use std::{io, path::Path, sync::Arc, time::Duration};

use fs_err as fs;

use super::{
    Needs,
    report::{DoctorSection, Level},
};
use crate::{
    authoring::proof_runs::problem,
    commands::{Context, checking::InstallationBar, interrupt::stop_on_signals},
    course,
    engine::{self, Cancel, Engine},
    error::CommandResult,
    layout::{BASE_GROUP, INFO_FILE},
    python::{CacheDir, Interpreter, TempRoot},
};

/// The exercises, with their files: one of each way in which attempts are run.
const EXERCISES: [(&str, &[(&str, &str)]); 2] = [
    (
        "tests",
        &[
            ("exercise.toml", include_str!("trial/tests.toml")),
            ("tests.py", include_str!("trial/tests.py")),
            ("test_tests.py", include_str!("trial/test_tests.py")),
        ],
    ),
    (
        "program",
        &[
            ("exercise.toml", include_str!("trial/program.toml")),
            ("program.py", include_str!("trial/program.py")),
            ("expected_output.txt", include_str!("trial/expected_output.txt")),
        ],
    ),
];

/// Checks both. What is missing for that, such as pytest, is installed first, as it is for a learner's first check.
pub(super) fn examine(
    context: &Context,
    interpreter: &Interpreter,
    cache: &CacheDir,
    temp_root: &TempRoot,
    needs: &Needs,
    section: &mut DoctorSection,
) {
    if let Err(error) = carry_out(context, interpreter, cache, temp_root, needs, section) {
        section.fail_with(&error);
    }
}

fn carry_out(
    context: &Context,
    interpreter: &Interpreter,
    cache: &CacheDir,
    temp_root: &TempRoot,
    needs: &Needs,
    section: &mut DoctorSection,
) -> CommandResult<()> {
    let folder = tempfile::tempdir_in(temp_root.path())?;
    write_course(folder.path(), needs)?;
    let course = Arc::new(course::load(folder.path())?);
    let options = engine::Options {
        cache: cache.clone(),
        temp_root: temp_root.clone(),
        sandbox: context.sandbox,
        hidden: Vec::new(),
        keep_servers: false,
    };
    let engine = Engine::new(Arc::clone(&course), interpreter.clone(), options)?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let mut took = Vec::new();
    for exercise in &course.exercises {
        let verdict = engine.check(exercise, &cancel, &InstallationBar::default())?;
        took.push(verdict.duration);
        if !verdict.passed() {
            section
                .add(
                    Level::Error,
                    format!(
                        "a check whose attempt is right ends as `{}`: {}",
                        verdict.kind.as_str(),
                        problem(&verdict)
                    ),
                )
                .detail(last_line(&verdict.stderr.head))
                .fix("name another Python with `--python PATH`");
            return Ok(());
        }
    }
    let kept = if engine.confines() { "in the sandbox" } else { "without sandbox" };
    let milliseconds = took.iter().map(Duration::as_millis).map(|each| format!("{each} ms")).collect::<Vec<_>>();
    let message = format!("tests and a program were checked {kept}, and passed ({})", milliseconds.join(", "));
    section.add(Level::Ok, message);
    Ok(())
}

fn last_line(text: &str) -> String {
    text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

/// A course that needs what the course at hand needs.
fn write_course(root: &Path, needs: &Needs) -> io::Result<()> {
    let table = |pairs: Vec<(&str, toml::Value)>| -> toml::Value {
        pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<toml::Table>().into()
    };
    let base = table(vec![("requirements", needs.base.clone().into())]);
    let phase = table(vec![("name", "01_trial".into()), ("title", "Trial".into())]);
    let info = table(vec![
        ("format_version", 1.into()),
        ("title", "Trial".into()),
        // The interpreter has been chosen by then.
        ("requires_python", ">=3".into()),
        ("welcome", "Welcome.".into()),
        ("final_message", "Done.".into()),
        ("phases", vec![phase].into()),
        ("packages", table(vec![(BASE_GROUP, base)])),
    ]);
    fs::write(root.join(INFO_FILE), toml::to_string(&info).map_err(io::Error::other)?)?;
    for (number, (name, files)) in EXERCISES.iter().enumerate() {
        let folder = root.join(format!("exercises/01_trial/{:03}_{name}", (number + 1) * 10));
        fs::create_dir_all(&folder)?;
        files.iter().try_for_each(|(file, contents)| fs::write(folder.join(file), contents))?;
    }
    Ok(())
}
