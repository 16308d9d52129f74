//! Which exercises were found sound, and in which state: what `dev check --changed` leaves out.

use std::{collections::BTreeMap, path::PathBuf};

use crate::{
    course::{Course, rules::ExerciseSources},
    digest::Digester,
    error::CommandResult,
    files,
};

/// Relative to the course's root.
const PATH: &str = ".pythlings/sound.json";

/// The states in which exercises were found sound, by name and then by version of Python.
pub(crate) struct SoundRecord {
    path: PathBuf,
    states: BTreeMap<String, BTreeMap<String, String>>,
}

impl SoundRecord {
    /// What is remembered for a course; nothing when that cannot be read, and then everything is checked.
    pub(crate) fn of(course: &Course) -> Self {
        let path = course.root.join(PATH);
        let text = fs_err::read_to_string(&path).unwrap_or_default();
        Self { path, states: serde_json::from_str(&text).unwrap_or_default() }
    }

    /// Whether an exercise was found sound, as it is now and with that Python.
    pub(crate) fn is_known(&self, course: &Course, sources: &ExerciseSources, python: &str) -> bool {
        let known = self.states.get(&sources.exercise.name).and_then(|states| states.get(python));
        known == Some(&state(course, sources))
    }

    /// Remembers what a check with a Python has shown.
    pub(crate) fn remember(&mut self, course: &Course, sources: &ExerciseSources, python: &str, is_sound: bool) {
        let states = self.states.entry(sources.exercise.name.clone()).or_default();
        if is_sound {
            states.insert(python.to_owned(), state(course, sources));
        } else {
            states.remove(python);
        }
    }

    /// Writes it down.
    pub(crate) fn save(&self) -> CommandResult<()> {
        if let Some(folder) = self.path.parent() {
            fs_err::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(&self.states).map_err(std::io::Error::other)?;
        Ok(files::replace(&self.path, text.as_bytes())?)
    }
}

/// What changes with everything a check depends on.
fn state(course: &Course, sources: &ExerciseSources) -> String {
    let mut digester = Digester::default();
    digester.add(env!("CARGO_PKG_VERSION")).add(&sources.toml);
    for file in sources.files.iter().chain(&sources.solution) {
        digester.add(file.path.as_os_str().as_encoded_bytes()).add(&file.contents).add(format!("{:?}", file.role));
    }
    for wrong in &sources.wrong_answers {
        digester.add(wrong.path.as_os_str().as_encoded_bytes()).add(format!("{:?}", wrong.expected));
        for (path, contents) in &wrong.files {
            digester.add(path.as_os_str().as_encoded_bytes()).add(contents);
        }
    }
    digester.add(format!("{:?}", sources.unused));
    for group in ["base", sources.exercise.packages.as_deref().unwrap_or("base")] {
        digester.add(format!("{:?}", course.info.packages.get(group)));
    }
    digester.finish().to_string()
}
