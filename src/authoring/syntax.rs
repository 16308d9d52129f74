//! What exercises use of Python, against the course's table of syntax.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use crate::{
    course::{
        Course, CourseErrors, Role,
        model::Check,
        rules::{
            ExerciseSources, Finding,
            syntax::{KnownElements, PATH, SyntaxTable, TeachingOrder, UsesOfFile, idle_excuses},
        },
    },
    engine::{Engine, EngineError, SyntaxUse},
    error::{CommandError, CommandResult, ExitStatus},
    files::read_regular,
};

/// What is wrong with the syntax of all exercises, each with the index of its exercise; nothing where the course has no table, and
/// nothing of an exercise that none of the Pythons can read.
pub(crate) fn syntax(
    engines: &[Engine],
    course: &Course,
    road: &TeachingOrder,
    all_sources: &[ExerciseSources],
) -> CommandResult<Vec<(usize, Finding)>> {
    let known = || known_elements(&engines[0]);
    let Some(text) = table(course)? else {
        let excusing: Vec<usize> =
            (0..all_sources.len()).filter(|&index| !all_sources[index].exercise.syntax_excused.is_empty()).collect();
        let known = if excusing.is_empty() { Vec::new() } else { known()? };
        let idle = |index: usize| {
            idle_excuses(&all_sources[index], &known, |_| false).into_iter().map(move |finding| (index, finding))
        };
        return Ok(excusing.into_iter().flat_map(idle).collect());
    };
    let known = known()?;
    let errors = |findings| CourseErrors { root: course.root.clone(), kind: course.kind, findings };
    let table = SyntaxTable::read(&text, &known, road).map_err(errors)?;
    let uses = uses(engines, all_sources)?;
    let mut indices: Vec<usize> = (0..all_sources.len()).filter(|&index| is_ours(&all_sources[index])).collect();
    // What the table lacks is told where it is used first.
    indices.sort_by_key(|&index| road.place(&all_sources[index].exercise.name));
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for index in indices {
        let Some(uses) = &uses[index] else { continue };
        let found = table.check(&all_sources[index], uses, &known, road, &mut told);
        findings.extend(found.into_iter().map(|finding| (index, finding)));
    }
    Ok(findings)
}

/// The text of the table, if the course has one.
fn table(course: &Course) -> CommandResult<Option<String>> {
    match read_regular(&course.root.join(PATH)) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(CommandError::new(ExitStatus::Usage, format!("`{PATH}` is not UTF-8"))),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(CommandError::new(ExitStatus::Machine, format!("cannot read `{PATH}`: {error}"))),
    }
}

/// All elements there are.
pub(crate) fn known_elements(engine: &Engine) -> Result<KnownElements, EngineError> {
    Ok(engine.syntax_elements()?.into_iter().map(|known| (known.element, known.example)).collect())
}

/// What the starter, the texts and the solution of each exercise use, as the first Python reads them that the exercise is written for;
/// `None` where that is none of them: an older one cannot read it.
pub(crate) fn uses(
    engines: &[Engine],
    all_sources: &[ExerciseSources],
) -> Result<Vec<Option<Vec<UsesOfFile>>>, EngineError> {
    let mut uses = vec![None; all_sources.len()];
    for engine in engines {
        let mut files_of = Vec::new();
        for (index, sources) in all_sources.iter().enumerate() {
            if uses[index].is_none() && sources.exercise.is_for(engine.python()) {
                uses[index] = Some(Vec::new());
                files_of.extend(files(sources).into_iter().map(|file| (index, file)));
            }
        }
        let paths: Vec<PathBuf> = files_of.iter().map(|(_, path)| engine.root().join(path)).collect();
        let found = engine.syntax_uses(&paths)?;
        for ((index, path), found) in files_of.into_iter().zip(found) {
            let mut of_file = UsesOfFile { path, ..UsesOfFile::default() };
            for SyntaxUse { element, line, .. } in found {
                of_file.lines.entry(element).or_default().insert(line);
            }
            uses[index].get_or_insert_with(Vec::new).push(of_file);
        }
    }
    Ok(uses)
}

/// What others wrote is left as they wrote it.
fn is_ours(sources: &ExerciseSources) -> bool {
    sources.exercise.origin.is_none()
}

/// The files in which a learner meets Python, relative to the course's root.
fn files(sources: &ExerciseSources) -> Vec<PathBuf> {
    let exercise = &sources.exercise;
    if !is_ours(sources) {
        return Vec::new();
    }
    let is_python = |path: &Path| path.extension().is_some_and(|extension| extension == "py");
    let starters = sources.files.iter().filter(|file| file.role == Role::Editable && is_python(&file.path));
    let mut paths: Vec<PathBuf> = starters.map(|file| exercise.dir.join(&file.path)).collect();
    paths.extend(exercise.instructions.as_ref().map(|text| exercise.dir.join(text)));
    if let Check::Examples { text } = &exercise.check {
        let text = exercise.dir.join(text);
        if !paths.contains(&text) {
            paths.push(text);
        }
    }
    let solution = sources.solution.iter().filter(|file| is_python(&file.path));
    paths.extend(solution.map(|file| sources.solution_dir().join(&file.path)));
    paths
}
