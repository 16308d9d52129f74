//! The Python that a learner chose for a course, remembered in the course's folder: one line in `.pythlings/python`, in
//! the words of `--python`. Without the file, nothing is chosen.

use std::{
    io,
    path::{Path, PathBuf},
};

use fs_err as fs;

use super::find::RequestedPython;
use crate::files;
use crate::layout::OWN_DIR;

fn file(course_root: &Path) -> PathBuf {
    course_root.join(OWN_DIR).join("python")
}

/// What was chosen for this course, if anything was.
pub fn remembered(course_root: &Path) -> Option<String> {
    let text = String::from_utf8(files::read_own(&file(course_root)).ok()?).ok()?;
    let choice = text.trim();
    (!choice.is_empty() && choice.lines().count() == 1).then(|| choice.to_owned())
}

/// Remembers what was given with `--python` and was found to fit. A path is remembered in full, as the next command may
/// be typed in another folder. Does nothing where the same is remembered already.
pub fn remember(course_root: &Path, asked: &str) -> io::Result<()> {
    let choice = match RequestedPython::parse(asked).map_err(io::Error::other)? {
        RequestedPython::Version(_) => asked.trim().to_owned(),
        RequestedPython::Path(path) => match path.to_str() {
            Some(path) => path.to_owned(),
            None => return Err(io::Error::new(io::ErrorKind::InvalidData, "the path is not valid UTF-8")),
        },
    };
    if remembered(course_root).as_ref() == Some(&choice) {
        return Ok(());
    }
    let file = file(course_root);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    files::replace(&file, format!("{choice}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_remembered_in_full() {
        let course = tempfile::tempdir().unwrap();
        assert_eq!(remembered(course.path()), None);
        remember(course.path(), " 3.12 ").unwrap();
        assert_eq!(remembered(course.path()).unwrap(), "3.12");
        remember(course.path(), "./some/python").unwrap();
        let path = std::env::current_dir().unwrap().join("some/python");
        assert_eq!(Path::new(&remembered(course.path()).unwrap()), path);
        std::fs::remove_file(file(course.path())).unwrap();
        assert_eq!(remembered(course.path()), None);
    }

    #[test]
    fn what_somebody_wrote_by_hand_is_taken_if_it_is_one_line() {
        let course = tempfile::tempdir().unwrap();
        fs::create_dir(course.path().join(".pythlings")).unwrap();
        for (text, expected) in
            [("3.13", Some("3.13")), ("\n", None), ("3.12\n3.13\n", None), ("  3.11  \r\n", Some("3.11"))]
        {
            fs::write(file(course.path()), text).unwrap();
            assert_eq!(remembered(course.path()).as_deref(), expected, "{text:?}");
        }
    }
}
