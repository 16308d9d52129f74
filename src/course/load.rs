//! Reading a course folder.

use std::path::{Path, PathBuf};

use super::{error::CourseErrors, model::Course};

/// Reads the course in `root`, the folder with `info.toml`. All findings come at once.
pub fn load(root: &Path) -> Result<Course, CourseErrors> {
    let _ = root;
    todo!()
}

/// The nearest folder with an `info.toml`, from `start` upwards.
pub fn find_root(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join("info.toml").is_file()).map(Path::to_path_buf)
}
