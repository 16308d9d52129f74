//! Where a learner's version goes before something is put in its place: `.pythlings/kept/<name>/<time>/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::LearnerError;
use crate::{course::model::Exercise, files, layout::OWN_DIR, timestamp::Timestamp};

/// What the versions of an exercise are kept as. Those of a review are not mixed up with those of the exercise: no name has a `-`.
pub(super) fn name(exercise: &Exercise) -> String {
    match exercise.review.as_deref().and_then(Path::file_name) {
        Some(folder) => format!("review-{}", folder.to_string_lossy()),
        None => exercise.name.clone(),
    }
}

/// The folder of kept versions of something (an exercise, by name), relative to the course's root.
pub(super) fn folder(name: &str) -> PathBuf {
    [OWN_DIR, "kept", name].iter().collect()
}

/// Copies files into a new folder of kept versions, which is complete when it appears. Gives the folder, relative to the root.
///
/// `paths` are relative to `from`. Files are copied. What cannot be (a link, a folder, a pipe, a file that is very large or somebody
/// else's) is moved, which keeps it as it is.
pub(super) fn keep(root: &Path, name: &str, from: &Path, paths: &[PathBuf]) -> Result<PathBuf, LearnerError> {
    let kept = folder(name);
    let versions = root.join(&kept);
    fs::create_dir_all(&versions).map_err(LearnerError::io("write", &versions))?;
    let temporary = tempfile::Builder::new().prefix(".new-").tempdir_in(&versions);
    let temporary = temporary.map_err(LearnerError::io("write into", &versions))?;
    let built = temporary.path().join("version");
    for path in paths {
        let (source, target) = (from.join(path), built.join(path));
        if let Ok(contents) = files::read_regular(&source) {
            files::create(&target, &contents).map_err(LearnerError::io("write", &target))?;
        } else {
            let folder = target.parent().unwrap_or(&built);
            fs::create_dir_all(folder).map_err(LearnerError::io("write", folder))?;
            fs::rename(&source, &target).map_err(LearnerError::io("move", &source))?;
        }
    }
    let version = files::unused(&versions, &Timestamp::now().to_string().replace(':', "-"));
    fs::rename(&built, &version).map_err(LearnerError::io("write", &version))?;
    Ok(version.strip_prefix(root).map(Path::to_path_buf).unwrap_or(version))
}

/// The kept versions of an exercise, relative to the root, the oldest first.
pub(super) fn versions(root: &Path, name: &str) -> Vec<PathBuf> {
    let kept = folder(name);
    let entries = fs::read_dir(root.join(&kept)).into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> =
        entries.map(|entry| kept.join(entry.file_name())).filter(|path| !is_hidden(path)).collect();
    // `…Z` comes before `…Z-2`, and that before `…Z-10`.
    versions.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
    versions.sort_by_key(|path| path.to_string_lossy().split('Z').next().unwrap_or_default().to_owned());
    versions
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'))
}

/// Whether the file has these contents.
pub(super) fn has(path: &Path, contents: &[u8]) -> bool {
    files::has_contents(path, contents)
}

/// Whether something, of whatever kind, is there.
pub(super) fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Puts a file of the course in its place, with the folders above it.
pub(super) fn put(path: &Path, contents: &[u8]) -> Result<(), LearnerError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(LearnerError::io("write", folder))?;
    // A fixed name, so that doing it again after an interruption leaves nothing beside the file.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.pythlings.tmp"));
    files::replace_by_way_of(path, &temporary, contents).map_err(LearnerError::io("write", path))
}
