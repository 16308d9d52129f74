//! Reading from disk what the rules look at.

use std::{
    collections::HashSet,
    io,
    path::{Path, PathBuf},
};

use crate::{
    course::{
        Course, CourseErrors, Exercise, pack, pristine,
        pristine::{CourseFile, PristineError, Role},
        rules::{ExerciseSources, Finding, OPTIONAL, RightAnswer, Rule, Topics, WrongAnswer, topics::PATH},
        walk,
    },
    error::{CommandError, CommandResult, ExitStatus},
    files::read_regular,
    layout::{EXERCISE_FILE, README_FILE, RIGHT_DIR, SHARED_DIR, SOLUTIONS_DIR, WRONG_DIR, solution_dir},
};

const LIMITS: walk::WalkLimits = walk::WalkLimits { entries: walk::MAX_ENTRIES, bytes: walk::MAX_BYTES };
/// An exercise with a larger file is read slowly at each start of a check.
const LARGEST: u64 = 10 << 20;
/// Says what a wrong answer that is a folder expects.
const EXPECT: &str = "expect.txt";

/// Everything about one exercise.
pub(crate) fn read(course: &Course, exercise: &Exercise) -> CommandResult<ExerciseSources> {
    let odd = odd_files(course, exercise);
    let files = match pristine::files(course, exercise) {
        // It is said what is odd about it.
        Err(error)
            if error.path.strip_prefix(&course.root).is_ok_and(|path| odd.iter().any(|(odd, _)| odd == path)) =>
        {
            Vec::new()
        }
        files => files?,
    };
    let folder = course.root.join(&exercise.dir);
    let toml = String::from_utf8_lossy(&read_file(&folder.join(EXERCISE_FILE))?).into_owned();
    let mut sources = ExerciseSources {
        unused: unused(&folder, &files)?,
        solution: pristine::solution(course, exercise)?,
        exercise: exercise.clone(),
        strict: OPTIONAL.into_iter().filter(|rule| course.info.strict.iter().any(|word| word == rule.word())).collect(),
        toml,
        files,
        wrong_answers: Vec::new(),
        right_answers: Vec::new(),
        odd,
    };
    sources.wrong_answers = wrong_answers(course, &sources)?;
    sources.right_answers = right_answers(course, &sources)?;
    Ok(sources)
}

/// What no course can hold, in the folders of an exercise and of its solution: nobody follows a link, waits for a pipe or reads what
/// is very large, so it would be left out without a word.
fn odd_files(course: &Course, exercise: &Exercise) -> Vec<(PathBuf, String)> {
    let mut odd = Vec::new();
    let mut left = walk::MAX_ENTRIES;
    let mut pending = vec![exercise.dir.clone(), solution_dir(&exercise.phase, &exercise.name)];
    while let Some(folder) = pending.pop() {
        for entry in entries(&course.root.join(&folder)) {
            if left == 0 {
                return odd;
            }
            left -= 1;
            let name = entry.file_name();
            let shown = name.to_string_lossy();
            if walk::is_junk(&shown) {
                continue;
            }
            let path = folder.join(&name);
            let (Ok(kind), Ok(metadata)) = (entry.file_type(), entry.metadata()) else { continue };
            if name.to_str().is_none_or(|name| !pack::is_plain_path(name)) {
                let message = format!("no course can hold the name `{}`: give it another one", shown.escape_debug());
                odd.push((folder.clone(), message));
            } else if kind.is_dir() {
                pending.push(path);
            } else if !kind.is_file() {
                let what = read_regular(&course.root.join(&path)).err().map_or_else(String::new, |why| why.to_string());
                odd.push((path, format!("{what}: put an ordinary file in its place, or delete it")));
            } else if metadata.len() > LARGEST {
                let megabytes = LARGEST >> 20;
                odd.push((
                    path,
                    format!("it is larger than {megabytes} MB: learners get it with the course, so make it smaller"),
                ));
            }
        }
    }
    odd.sort();
    odd
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
    /// The folder it is in, below `exercises/` or `solutions/`.
    pub(crate) phase: String,
    /// Its own name.
    pub(crate) name: String,
    /// What it is, in a few words.
    pub(crate) title: &'static str,
    pub(crate) finding: Finding,
}

/// The folders in `solutions/` to which no exercise belongs, and the shared files that neither an exercise nor a package group names.
pub(crate) fn strays(course: &Course) -> CommandResult<Vec<Stray>> {
    let mut found = Vec::new();
    for phase in folders(&course.root.join(SOLUTIONS_DIR)) {
        for name in folders(&course.root.join(SOLUTIONS_DIR).join(&phase)) {
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
    let of_exercises = course.exercises.iter().flat_map(|exercise| &exercise.shared);
    let of_groups = course.info.packages.values().flat_map(|group| &group.prepare).flat_map(|script| &script.files);
    let used: HashSet<&Path> = of_exercises.chain(of_groups).map(PathBuf::as_path).collect();
    for file in shared.into_iter().map(|found| found.relative).filter(|path| path != README_FILE) {
        if !used.contains(Path::new(&file)) {
            let message = "no exercise names it in `shared`, and no package group in `prepare`: delete it?";
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
        path == Path::new(EXERCISE_FILE)
            || path == Path::new(README_FILE)
            || files.iter().any(|file| file.role != Role::Shared && file.path == *path)
    };
    Ok(paths.filter(|path| !is_known(path)).collect())
}

fn wrong_answers(course: &Course, sources: &ExerciseSources) -> CommandResult<Vec<WrongAnswer>> {
    let answer = |trial| match trial {
        Trial::File(path, contents) => WrongAnswer::file(path, sources.exercise.main_file().to_owned(), contents),
        Trial::Folder(path, mut files) => {
            let note = files.iter().position(|(path, _)| path == Path::new(EXPECT)).map(|at| files.remove(at).1);
            WrongAnswer::folder(path, files, note.map(|note| String::from_utf8_lossy(&note).into_owned()).as_deref())
        }
    };
    Ok(trials(course, &sources.solution_dir().join(WRONG_DIR))?.into_iter().map(answer).collect())
}

fn right_answers(course: &Course, sources: &ExerciseSources) -> CommandResult<Vec<RightAnswer>> {
    let answer = |trial| match trial {
        Trial::File(path, contents) => {
            RightAnswer { path, files: vec![(sources.exercise.main_file().to_owned(), contents)] }
        }
        Trial::Folder(path, files) => RightAnswer { path, files },
    };
    Ok(trials(course, &sources.solution_dir().join(RIGHT_DIR))?.into_iter().map(answer).collect())
}

/// An attempt that the tests are tried on, with its place relative to the course's root.
enum Trial {
    /// In place of the exercise's main file.
    File(PathBuf, Vec<u8>),
    /// In place of several files, relative to the exercise's folder.
    Folder(PathBuf, Vec<(PathBuf, Vec<u8>)>),
}

/// The attempts in a folder, sorted by name; none where there is no such folder.
fn trials(course: &Course, relative: &Path) -> CommandResult<Vec<Trial>> {
    let mut names: Vec<(String, bool)> = entries(&course.root.join(relative))
        .filter(|entry| entry.file_name().to_str().is_some_and(|name| !walk::is_junk(name)))
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file() || kind.is_dir()))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()))
        .collect();
    names.sort();
    let mut found = Vec::with_capacity(names.len());
    for (name, is_folder) in names {
        let path = relative.join(name);
        let on_disk = course.root.join(&path);
        found.push(if is_folder {
            let walked = walk::files(&on_disk, LIMITS).map_err(|source| PristineError { path: on_disk, source })?;
            let read = walked.into_iter().map(|found| Ok((PathBuf::from(found.relative), read_file(&found.path)?)));
            Trial::Folder(path, read.collect::<Result<_, PristineError>>()?)
        } else {
            Trial::File(path, read_file(&on_disk)?)
        });
    }
    Ok(found)
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
