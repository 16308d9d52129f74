//! Reading from disk what the rules look at.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    course::{
        Course, CourseErrors, Exercise, SHARED_DIR, pristine,
        pristine::{CourseFile, PristineError, Role},
        rules::{ExerciseSources, Finding, Rule, Topics, WrongAnswer, topics::PATH},
        walk,
    },
    error::{CommandError, CommandResult, ExitStatus},
    files::read_regular,
};

const LIMITS: walk::WalkLimits = walk::WalkLimits { entries: walk::MAX_ENTRIES, bytes: walk::MAX_BYTES };
/// Says what a wrong answer that is a folder expects.
const EXPECT: &str = "expect.txt";

/// Everything about one exercise.
pub(crate) fn read(course: &Course, exercise: &Exercise) -> CommandResult<ExerciseSources> {
    let files = pristine::files(course, exercise)?;
    let folder = course.root.join(&exercise.dir);
    let toml = String::from_utf8_lossy(&read_file(&folder.join("exercise.toml"))?).into_owned();
    let mut sources = ExerciseSources {
        unused: unused(&folder, &files)?,
        solution: pristine::solution(course, exercise)?,
        exercise: exercise.clone(),
        toml,
        files,
        wrong_answers: Vec::new(),
    };
    sources.wrong_answers = wrong_answers(course, &sources)?;
    Ok(sources)
}

/// The syllabus, if the course has one.
pub(crate) fn topics(course: &Course) -> CommandResult<Option<Topics>> {
    let bytes = match read_regular(&course.root.join(PATH)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(CommandError::new(ExitStatus::Machine, format!("cannot read `{PATH}`: {error}"))),
        Ok(bytes) => bytes,
    };
    let errors = |findings| CourseErrors { root: course.root.clone(), kind: course.kind, findings };
    Ok(Some(Topics::read(&String::from_utf8_lossy(&bytes)).map_err(errors)?))
}

/// Something of a course that no exercise needs.
pub(crate) struct Stray {
    /// The folder it lies in, below `exercises/` or `solutions/`.
    pub(crate) phase: String,
    /// Its own name.
    pub(crate) name: String,
    /// What it is, in a few words.
    pub(crate) title: &'static str,
    pub(crate) finding: Finding,
}

/// The folders in `solutions/` to which no exercise belongs, and the shared files that no exercise names.
pub(crate) fn strays(course: &Course) -> CommandResult<Vec<Stray>> {
    let mut found = Vec::new();
    for phase in folders(&course.root.join("solutions")) {
        for name in folders(&course.root.join("solutions").join(&phase)) {
            if !course.exercises.iter().any(|exercise| exercise.phase == phase && exercise.name == name) {
                let message =
                    "there is no exercise of this name in this phase: delete the solution, or give it its exercise";
                let finding = Finding::new(Rule::Orphan, message).at(format!("solutions/{phase}/{name}"), None);
                found.push(Stray { phase: phase.clone(), name, title: "a solution without an exercise", finding });
            }
        }
    }
    let folder = course.root.join(SHARED_DIR);
    let shared = match walk::files(&folder, LIMITS) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        found => found.map_err(|source| PristineError { path: folder, source })?,
    };
    for file in shared.into_iter().map(|found| found.relative).filter(|path| path != "README.md") {
        if !course.exercises.iter().any(|exercise| exercise.shared.iter().any(|shared| shared == Path::new(&file))) {
            let message = "no exercise names it in `shared`: name it in one, or delete it";
            let finding = Finding::new(Rule::UnusedFile, message).at(Path::new(SHARED_DIR).join(&file), None);
            found.push(Stray {
                phase: "shared".into(),
                name: file,
                title: "a shared file without an exercise",
                finding,
            });
        }
    }
    Ok(found)
}

fn unused(folder: &Path, files: &[CourseFile]) -> CommandResult<Vec<PathBuf>> {
    let found = walk::files(folder, LIMITS).map_err(|source| PristineError { path: folder.to_owned(), source })?;
    let paths = found.into_iter().map(|found| PathBuf::from(found.relative));
    let is_known = |path: &PathBuf| {
        path == Path::new("exercise.toml")
            || path == Path::new("README.md")
            || files.iter().any(|file| file.role != Role::Shared && file.path == *path)
    };
    Ok(paths.filter(|path| !is_known(path)).collect())
}

fn wrong_answers(course: &Course, sources: &ExerciseSources) -> CommandResult<Vec<WrongAnswer>> {
    let relative = sources.solution_dir().join("wrong");
    let mut names: Vec<(String, bool)> = entries(&course.root.join(&relative))
        .filter(|entry| entry.file_name().to_str().is_some_and(|name| !walk::is_junk(name)))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()))
        .collect();
    names.sort();
    let mut answers = Vec::with_capacity(names.len());
    for (name, is_folder) in names {
        let path = relative.join(name);
        let on_disk = course.root.join(&path);
        answers.push(if is_folder {
            let mut files = Vec::new();
            let found = walk::files(&on_disk, LIMITS).map_err(|source| PristineError { path: on_disk, source })?;
            for found in found {
                files.push((PathBuf::from(&found.relative), read_file(&found.path)?));
            }
            let note = files.iter().position(|(path, _)| path == Path::new(EXPECT)).map(|at| files.remove(at).1);
            WrongAnswer::folder(path, files, note.map(|note| String::from_utf8_lossy(&note).into_owned()).as_deref())
        } else {
            WrongAnswer::file(path, sources.exercise.main_file().to_owned(), read_file(&on_disk)?)
        });
    }
    Ok(answers)
}

fn read_file(path: &Path) -> Result<Vec<u8>, PristineError> {
    read_regular(path).map_err(|source| PristineError { path: path.to_owned(), source })
}

fn entries(folder: &Path) -> impl Iterator<Item = std::fs::DirEntry> {
    std::fs::read_dir(folder).into_iter().flatten().flatten()
}

/// Names of folders in a folder; none when there is no such folder.
fn folders(folder: &Path) -> Vec<String> {
    let folders = entries(folder).filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let names = folders.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| !walk::is_junk(name));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}
