//! An exercise's folder, before the exercise is read: which of its files belong to the course, and what they say.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::{
    model::PackageGroup,
    pack::{self, Pack},
    walk,
};
use crate::files;
use crate::layout::SHARED_DIR;

/// An exercise's folder before it is read.
pub(super) struct ExerciseFolder<'c> {
    /// Root of the course.
    pub(super) root: &'c Path,
    /// The exercise's folder relative to the root, with `/`.
    pub(super) dir: String,
    pub(super) phase: &'c str,
    pub(super) number: u32,
    pub(super) name: String,
    /// The snapshot, with the exercise's folder in it (it may be called otherwise there: the number may have changed).
    pub(super) snapshot: Option<(&'c Pack, String)>,
    /// Whether the snapshot says what belongs to the exercise, and not the folder.
    pub(super) learner: bool,
    pub(super) groups: &'c BTreeMap<String, PackageGroup>,
    /// The names of everything in it, once somebody has asked.
    pub(super) names: OnceLock<Vec<String>>,
}

/// Where a text of the course is looked for first.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Prefer {
    Folder,
    Snapshot,
}

/// Which folder a path is relative to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Within {
    /// The exercise's own.
    Exercise,
    /// [`SHARED_DIR`].
    Shared,
}

#[cfg(test)]
impl<'c> ExerciseFolder<'c> {
    /// The folder of an exercise in a source folder without snapshot.
    pub(super) fn for_tests(root: &'c Path, exercise: &'c super::model::Exercise) -> Self {
        static NO_GROUPS: BTreeMap<String, PackageGroup> = BTreeMap::new();
        Self {
            root,
            dir: crate::layout::slashes(&exercise.dir),
            phase: &exercise.phase,
            number: exercise.number,
            name: exercise.name.clone(),
            snapshot: None,
            learner: false,
            groups: &NO_GROUPS,
            names: OnceLock::new(),
        }
    }
}

impl ExerciseFolder<'_> {
    fn on_disk(&self, file: &str) -> PathBuf {
        self.root.join(&self.dir).join(file)
    }

    /// The names of everything in the folder, sorted. If an attempt has filled it with files, reading stops at a limit.
    fn names(&self) -> &[String] {
        self.names.get_or_init(|| names_in(&self.root.join(&self.dir)))
    }

    /// Names of what a path may have meant.
    pub(super) fn names_in(&self, within: Within) -> Cow<'_, [String]> {
        match within {
            Within::Exercise => Cow::Borrowed(self.names()),
            Within::Shared => Cow::Owned(names_in(&self.root.join(SHARED_DIR))),
        }
    }

    fn in_snapshot(&self, file: &str) -> Option<(&Pack, &pack::PackEntry)> {
        let (pack, dir) = self.snapshot.as_ref()?;
        pack.get(&format!("{dir}/{file}")).map(|entry| (*pack, entry))
    }

    /// Whether a file is there, or was before the learner deleted it.
    pub(super) fn has(&self, file: &str) -> bool {
        self.in_snapshot(file).is_some()
            || self.names().binary_search_by(|name| name.as_str().cmp(file)).is_ok()
            || ((file.contains('/') || self.names().len() >= walk::MAX_ENTRIES)
                && self.on_disk(file).symlink_metadata().is_ok())
    }

    /// Whether a shared file is there, or was before the learner deleted it.
    pub(super) fn has_shared(&self, file: &str) -> bool {
        let path = format!("{SHARED_DIR}/{file}");
        self.snapshot.as_ref().is_some_and(|(pack, _)| pack.get(&path).is_some())
            || self.root.join(path).symlink_metadata().is_ok()
    }

    /// Whether a file belongs to the exercise, whatever the learner put beside it.
    pub(super) fn has_own(&self, file: &str) -> bool {
        if self.learner { self.in_snapshot(file).is_some() } else { self.has(file) }
    }

    /// Names of the exercise's own files that pytest would take for tests.
    fn test_names(&self) -> Vec<String> {
        let is_test = |name: &str| name.starts_with("test_") && has_extension(name, "py");
        let mut names: Vec<String> = match &self.snapshot {
            Some((pack, dir)) if self.learner => {
                let prefix = format!("{dir}/");
                pack.below(&prefix).iter().map(|entry| entry.path[prefix.len()..].to_owned()).collect()
            }
            _ => self.names().to_vec(),
        };
        names.retain(|name| is_test(name) && pack::is_plain_path(name) && !name.contains('/'));
        names
    }

    /// The course's tests where `exercise.toml` does not name them: those named after a file that the learner edits and those of
    /// the stages of a project; where there are none, every test. So a learner's own `test_mine.py` beside them is not one.
    pub(super) fn default_tests(&self, files: &[PathBuf]) -> Vec<PathBuf> {
        let mut names = self.test_names();
        names.retain(|name| !files.iter().any(|file| file == Path::new(name)));
        let stems: Vec<_> = files.iter().filter_map(|file| file.file_stem()?.to_str()).collect();
        let is_ours = |name: &String| {
            let rest = name.strip_prefix("test_").unwrap_or_default();
            rest.starts_with("stage") || stems.iter().any(|stem| rest.starts_with(stem))
        };
        if names.iter().any(is_ours) {
            names.retain(is_ours);
        }
        names.into_iter().map(PathBuf::from).collect()
    }

    /// A text file of the course. The error completes a sentence that begins with the file's name.
    pub(super) fn text(&self, file: &str, prefer: Prefer) -> Result<String, String> {
        let unreadable = |error: io::Error| format!("cannot be read: {error}");
        let own_copy = || self.in_snapshot(file).map(|(pack, entry)| pack.read(entry).map_err(unreadable));
        let preferred = if self.learner && prefer == Prefer::Snapshot { own_copy() } else { None };
        let bytes = match preferred {
            Some(bytes) => bytes?,
            None => match files::read_regular(&self.on_disk(file)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    own_copy().unwrap_or_else(|| Err("is missing".to_owned()))?
                }
                // Whatever a learner has in its place, the course is whole.
                Err(error) if self.learner => own_copy().unwrap_or_else(|| Err(unreadable(error)))?,
                bytes => bytes.map_err(unreadable)?,
            },
        };
        String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.split(|&byte| byte == b'\n').count();
            format!("is not UTF-8 (line {line})")
        })
    }
}

/// The names of everything in a folder, sorted, up to a limit.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.take(walk::MAX_ENTRIES).filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}

fn has_extension(name: &str, wanted: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == wanted)
}
