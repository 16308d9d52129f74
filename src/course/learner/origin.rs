//! Which course a learner's folder is made from.

use std::{
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::LearnerError;
use crate::{
    course::{
        CourseKind,
        authors_keys::for_learners,
        embedded,
        load::load,
        model::Course,
        pack::{self, Pack},
        pristine::{self, Role},
        snapshot::{COURSE_PACK, LEARNER_MARK},
        walk,
    },
    files,
    layout::{EXERCISES_DIR, INFO_FILE, SOLUTIONS_DIR, is_trial_of_course, slashes},
};

/// What `learner.toml` calls the built-in course.
const BUILT_IN: &str = "built-in";
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Which course a learner's folder is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseOrigin {
    /// The course inside this program.
    BuiltIn,
    Folder(PathBuf),
}

impl CourseOrigin {
    /// The whole course as the bytes of a pack.
    pub(super) fn pack(&self) -> Result<Vec<u8>, LearnerError> {
        match self {
            Self::BuiltIn => Ok(embedded::bytes()),
            Self::Folder(folder) => {
                let course = load(folder)?;
                match course.kind {
                    CourseKind::Source => pack_source(&course),
                    CourseKind::Learner => {
                        let path = folder.join(COURSE_PACK);
                        read_whole(&path).map_err(LearnerError::io("read", &path))
                    }
                }
            }
        }
    }
}

/// A pack holds a whole course, so it may be larger than any other file.
fn read_whole(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    files::open_regular(path)?.take(walk::WHOLE_COURSE.bytes).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Packs a source folder, with the starters as they were before anybody worked on them there.
fn pack_source(course: &Course) -> Result<Vec<u8>, LearnerError> {
    let mut files = Vec::new();
    // Of two files with one path the first counts in a pack.
    for exercise in &course.exercises {
        let mut starters = pristine::files(course, exercise)?;
        starters.retain(|file| file.role == Role::Editable);
        for path in &exercise.files {
            let contents = if let Some(at) = starters.iter().position(|file| file.path == *path) {
                starters.swap_remove(at).contents
            } else {
                // It cannot be read: this says why.
                let path = course.root.join(&exercise.dir).join(path);
                files::read_regular(&path).map_err(LearnerError::io("read", &path))?
            };
            files.push((format!("{}/{}", slashes(&exercise.dir), slashes(path)), contents));
        }
    }
    let info = course.root.join(INFO_FILE);
    files.push((INFO_FILE.to_owned(), files::read_regular(&info).map_err(LearnerError::io("read", &info))?));
    for name in [EXERCISES_DIR, SOLUTIONS_DIR] {
        let folder = course.root.join(name);
        let found = match walk::files(&folder, walk::WHOLE_COURSE) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            found => found.map_err(LearnerError::io("read", &folder))?,
        };
        for found in found.into_iter().filter(|found| !is_trial_of_course(&format!("{name}/{}", found.relative))) {
            let contents = files::read_regular(&found.path).map_err(LearnerError::io("read", &found.path))?;
            let path = format!("{name}/{}", found.relative);
            let contents = for_learners(&path, contents);
            files.push((path, contents));
        }
    }
    pack::encode(files).map_err(LearnerError::io("pack", &course.root))
}

/// A pack from bytes that were just made or read.
pub(super) fn open_bytes(bytes: Vec<u8>, from: &Path) -> Result<Pack, LearnerError> {
    Pack::from_bytes(bytes).map_err(LearnerError::io("read", from))
}

/// `learner.toml`: that `init` made the folder, and from what.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct LearnerToml {
    format_version: u32,
    /// Version of the program that wrote the course.
    pub(super) pythlings: String,
    /// `built-in`, or the course's folder.
    origin: String,
}

impl LearnerToml {
    pub(super) fn new(origin: &CourseOrigin) -> Self {
        let origin = match origin {
            CourseOrigin::BuiltIn => BUILT_IN.to_owned(),
            // A folder that has no UTF-8 name cannot be found again; the update says so.
            CourseOrigin::Folder(folder) => folder.to_string_lossy().into_owned(),
        };
        Self { format_version: 1, pythlings: VERSION.to_owned(), origin }
    }

    pub(super) fn text(&self) -> String {
        let table = toml::to_string(self).expect("a table of texts and a number can always be written as TOML");
        format!(
            "# `pythlings init` made this folder from the course that is named here; `pythlings update` reads it.\n{table}"
        )
    }

    /// Reads the mark of a learner's folder. One that cannot be understood counts as that of the built-in course.
    pub(super) fn read(root: &Path) -> Result<Self, LearnerError> {
        let path = root.join(LEARNER_MARK);
        let text = files::read_own(&path).map_err(LearnerError::io("read", &path))?;
        Ok(toml::from_slice(&text)
            .unwrap_or_else(|_| Self { pythlings: String::new(), ..Self::new(&CourseOrigin::BuiltIn) }))
    }

    pub(super) fn write(&self, root: &Path) -> Result<(), LearnerError> {
        let path = root.join(LEARNER_MARK);
        files::replace(&path, self.text().as_bytes()).map_err(LearnerError::io("write", &path))
    }

    pub(super) fn origin(&self) -> CourseOrigin {
        if self.origin == BUILT_IN { CourseOrigin::BuiltIn } else { CourseOrigin::Folder(self.origin.clone().into()) }
    }

    /// Whether a newer program than this one wrote the course.
    pub(super) fn is_newer(&self) -> bool {
        let numbers = |version: &str| -> Vec<u64> { version.split('.').map_while(|part| part.parse().ok()).collect() };
        numbers(&self.pythlings) > numbers(VERSION)
    }
}
