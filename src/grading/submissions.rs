//! Who has handed in what: the folder of a class, read without being led astray.
//!
//! An attempt is recognised by names, not by places, so that a whole course folder, a part of one and a handful of files all do.
//! Folders are looked at level by level, the nearest first, up to a bound: whatever else a learner has put there costs little.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
};

use fs_err as fs;

use crate::course::{Course, Exercise, walk};
use crate::layout::{EXERCISES_DIR, REVIEW_DIR, SOLUTIONS_DIR};

/// Entries that are looked at in the folder of a learner.
const ENTRIES: usize = 20_000;
/// Folders below the learner's that are looked into: `my-python/exercises/01_core/070_slicing1` is in the fourth.
const DEPTH: usize = 5;
/// Paths that are remembered as not recognised, for each learner.
const UNKNOWN: usize = 100;

/// What was handed in by a class.
#[derive(Debug, Default)]
pub(crate) struct Class {
    /// Sorted by name.
    pub(crate) learners: Vec<Learner>,
    /// What is beside the learners' folders, with the reason why it is not one of them.
    pub(crate) left_out: Vec<(String, &'static str)>,
}

/// What one learner has handed in.
#[derive(Debug)]
pub(crate) struct Learner {
    /// The folder's name; bytes that are not UTF-8 as `\xff`.
    pub(crate) name: String,
    /// Where the attempt at an exercise is, by the exercise's name.
    pub(crate) attempts: HashMap<String, AttemptLocation>,
    /// What to say about the folder.
    pub(crate) warnings: SubmissionWarnings,
}

/// Where an attempt is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttemptLocation {
    /// The folder from which the exercise's files are meant.
    pub(crate) folder: PathBuf,
    /// Whether the folder is the exercise's alone, so that what is beside the attempt may belong to it.
    pub(crate) alone: bool,
}

/// What was not as expected in a learner's folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct SubmissionWarnings {
    /// Python files that belong to no exercise of the course, relative to the learner's folder; the first ones.
    pub(crate) unknown: Vec<String>,
    /// How many there are.
    pub(crate) unknown_count: usize,
    /// Exercises that were found more than once, with the folder that counts.
    pub(crate) twice: Vec<(String, String)>,
    /// Folders and files that could not be read, or are links.
    pub(crate) unread: Vec<String>,
    /// There was more than is looked at.
    pub(crate) too_much: bool,
}

/// Reads the folder of a class.
pub(crate) fn read(folder: &Path, course: &Course) -> io::Result<Class> {
    let mut class = Class::default();
    let known = CourseLookup::of(course);
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = shown(&entry.file_name());
        // Ours, git's, and what desktops leave behind: nobody takes them for a learner.
        if name.starts_with('.') || walk::is_junk(&name) {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && class.learners.iter().any(|learner| learner.name == name) => {
                class.left_out.push((name, "another folder has the same name on the screen"));
            }
            Ok(kind) if kind.is_dir() => class.learners.push(known.search(name, &entry.path())),
            Ok(kind) if kind.is_symlink() => class.left_out.push((name, "a link; links are not followed")),
            Ok(_) => class.left_out.push((name, "not a folder")),
            Err(_) => class.left_out.push((name, "it cannot be read")),
        }
    }
    class.learners.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(class)
}

/// A name of the file system as text, with bytes that are not UTF-8 as `\xff`.
fn shown(name: &OsStr) -> String {
    let chunks = name.as_encoded_bytes().utf8_chunks();
    let shown = chunks.map(|chunk| {
        let invalid: Vec<String> = chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")).collect();
        chunk.valid().to_owned() + &invalid.concat()
    });
    shown.collect()
}

/// How an attempt was recognised; the better way counts where there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// `070_slicing1/…`
    NumberedFolder,
    /// `slicing1/…`
    Folder,
    /// `slicing1.py` among others.
    File,
}

/// What is looked for.
struct CourseLookup<'c> {
    exercises: HashMap<&'c str, &'c Exercise>,
    /// The exercise whose main file (or the folder that it is in) has this name; `None` when several have.
    files: HashMap<&'c OsStr, Option<&'c Exercise>>,
}

/// What has been found so far in a learner's folder.
#[derive(Default)]
struct FoundAttempts<'c> {
    /// By the exercise's name: how it was recognised, how deep it is, and where.
    places: BTreeMap<&'c str, Vec<(Shape, usize, AttemptLocation)>>,
    warnings: SubmissionWarnings,
}

impl<'c> CourseLookup<'c> {
    fn of(course: &'c Course) -> Self {
        let mut known = Self { exercises: HashMap::new(), files: HashMap::new() };
        for exercise in &course.exercises {
            known.exercises.insert(&exercise.name, exercise);
            if let Some(first) = exercise.main_file().iter().next() {
                known.files.entry(first).and_modify(|known| *known = None).or_insert(Some(exercise));
            }
        }
        known
    }

    fn search(&self, name: String, root: &Path) -> Learner {
        let mut found = FoundAttempts::default();
        let mut left = ENTRIES;
        let mut pending = VecDeque::from([(root.to_owned(), 0)]);
        while let Some((folder, depth)) = pending.pop_front() {
            let Ok(entries) = fs::read_dir(&folder) else {
                found.warnings.unread.push(relative(root, &folder));
                continue;
            };
            let mut entries: Vec<_> = entries.flatten().take(left + 1).collect();
            found.warnings.too_much |= entries.len() > left;
            entries.truncate(left);
            left -= entries.len();
            entries.sort_by_key(fs::DirEntry::file_name);
            for entry in entries {
                if self.look_at(&entry, root, depth, &mut found) && depth + 1 < DEPTH {
                    pending.push_back((entry.path(), depth + 1));
                }
            }
        }
        let FoundAttempts { places, mut warnings } = found;
        let mut attempts = HashMap::new();
        for (exercise, mut places) in places {
            places.sort_by(|a, b| (a.0, a.1, &a.2.folder).cmp(&(b.0, b.1, &b.2.folder)));
            let is_one = places.len() == 1;
            let (.., place) = places.swap_remove(0);
            if !is_one {
                warnings.twice.push((exercise.to_owned(), relative(root, &place.folder)));
            }
            attempts.insert(exercise.to_owned(), place);
        }
        Learner { name, attempts, warnings }
    }

    /// Takes note of an entry of a folder; whether it is a folder to be looked into.
    fn look_at(&self, entry: &fs::DirEntry, root: &Path, depth: usize, found: &mut FoundAttempts<'c>) -> bool {
        let Ok(kind) = entry.file_type() else { return false };
        let (name, path) = (entry.file_name(), entry.path());
        let text = shown(&name);
        let is_hidden = text.starts_with('.') && kind.is_dir();
        // What somebody does once more, beside the course's exercises, is not what they hand in.
        let is_review = kind.is_dir() && text == REVIEW_DIR && path.with_file_name(EXERCISES_DIR).is_dir();
        // Solutions that a learner has been shown are no attempts.
        if walk::is_junk(&text) || is_hidden || is_review || text == SOLUTIONS_DIR {
            return false;
        }
        let mut add = |exercise: &'c Exercise, shape, folder: &Path| {
            let place = AttemptLocation { folder: folder.to_owned(), alone: shape != Shape::File };
            found.places.entry(&exercise.name).or_default().push((shape, depth, place));
        };
        if kind.is_dir()
            && let Some((exercise, shape)) = self.exercise_of_folder(&text, &path)
        {
            add(exercise, shape, &path);
            return false;
        }
        if let (Some(Some(exercise)), Some(folder)) = (self.files.get(name.as_os_str()), path.parent()) {
            add(exercise, Shape::File, folder);
            return false;
        }
        if kind.is_symlink() {
            found.warnings.unread.push(format!("{} (a link)", relative(root, &path)));
        } else if kind.is_file() && is_python(&text) && !is_test(&text) {
            found.warnings.unknown_count += 1;
            if found.warnings.unknown.len() < UNKNOWN {
                found.warnings.unknown.push(relative(root, &path));
            }
        }
        kind.is_dir()
    }

    /// The exercise whose folder has this name, with a number in front of it or without, and that has something of it.
    fn exercise_of_folder(&self, name: &str, path: &Path) -> Option<(&'c Exercise, Shape)> {
        let numbered = name.split_once('_').filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
        let (exercise, shape) = match (self.exercises.get(name), numbered) {
            (Some(exercise), _) => (*exercise, Shape::Folder),
            (None, Some((_, name))) => (*self.exercises.get(name)?, Shape::NumberedFolder),
            (None, None) => return None,
        };
        exercise.files.iter().any(|file| path.join(file).symlink_metadata().is_ok()).then_some((exercise, shape))
    }
}

fn is_python(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "py")
}

fn is_test(name: &str) -> bool {
    name.starts_with("test_") || name == "conftest.py"
}

/// A path as people read it: from the learner's folder.
fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    if path.as_os_str().is_empty() { "the folder itself".to_owned() } else { shown(path.as_os_str()) }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs::File, os::unix::ffi::OsStrExt as _};

    use super::*;

    fn course() -> Course {
        let exercise =
            |name: &str, file: &str| Exercise { name: name.into(), files: vec![file.into()], ..Exercise::default() };
        let exercises = vec![
            exercise("loops1", "loops1.py"),
            exercise("shop1", "shop/cart.py"),
            exercise("a1", "main.py"),
            exercise("b1", "main.py"),
        ];
        Course { exercises, ..Course::default() }
    }

    /// A class with these files.
    fn class(files: &[&str]) -> (tempfile::TempDir, Class) {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            File::create(path).unwrap();
        }
        let class = read(folder.path(), &course()).unwrap();
        (folder, class)
    }

    fn place(files: &[&str], exercise: &str) -> Option<(String, bool)> {
        let (folder, class) = class(files);
        let place = class.learners.first()?.attempts.get(exercise)?;
        Some((relative(folder.path(), &place.folder), place.alone))
    }

    #[test]
    fn every_shape_is_recognised() {
        for (file, folder) in [
            ("ada/exercises/01_core/070_loops1/loops1.py", "ada/exercises/01_core/070_loops1"),
            ("ada/my-python/exercises/01_core/070_loops1/loops1.py", "ada/my-python/exercises/01_core/070_loops1"),
            ("ada/01_core/070_loops1/loops1.py", "ada/01_core/070_loops1"),
            ("ada/01_core/999_loops1/loops1.py", "ada/01_core/999_loops1"),
            ("ada/loops1/loops1.py", "ada/loops1"),
        ] {
            assert_eq!(place(&[file], "loops1"), Some((folder.into(), true)), "{file}");
        }
        assert_eq!(place(&["ada/loops1.py"], "loops1"), Some(("ada".into(), false)));
        assert_eq!(place(&["ada/shop/cart.py"], "shop1"), Some(("ada".into(), false)));
        assert_eq!(
            place(&["ada/01_core/010_shop1/shop/cart.py"], "shop1"),
            Some(("ada/01_core/010_shop1".into(), true))
        );
        for file in ["ada/solutions/01_core/loops1/loops1.py", "ada/.pythlings/kept/loops1/loops1.py", "ada/Loops1.py"]
        {
            assert_eq!(place(&[file], "loops1"), None, "{file}");
        }
        assert_eq!(place(&["ada/main.py"], "a1"), None, "it may be that of another exercise");
    }

    #[test]
    fn the_numbered_folder_counts_where_there_are_several_and_that_is_said() {
        let (_folder, class) = class(&["ada/loops1.py", "ada/old/loops1/loops1.py", "ada/x/070_loops1/loops1.py"]);
        assert_eq!(class.learners[0].warnings.twice, [("loops1".into(), "x/070_loops1".into())]);
        assert_eq!(place(&["ada/loops1.py", "ada/loops1/notes.txt"], "loops1"), Some(("ada".into(), false)));
    }

    #[test]
    fn what_is_no_learner_and_what_is_no_exercise_is_said() {
        let (folder, _) =
            class(&["roster.csv", "ada/notes.py", "ada/test_loops1.py", "bob/old/loops1_copy.py", ".git/x"]);
        std::os::unix::fs::symlink("/etc", folder.path().join("eve")).unwrap();
        std::os::unix::fs::symlink("/etc", folder.path().join("bob/etc")).unwrap();
        fs::create_dir(folder.path().join(OsStr::from_bytes(b"z\xff"))).unwrap();
        let class = read(folder.path(), &course()).unwrap();
        let names: Vec<&str> = class.learners.iter().map(|learner| learner.name.as_str()).collect();
        assert_eq!(names, ["ada", "bob", "z\\xff"]);
        assert_eq!(class.left_out.len(), 2, "{:?}", class.left_out);
        assert_eq!(class.learners[0].warnings.unknown, ["notes.py"]);
        assert_eq!(class.learners[1].warnings.unknown, ["old/loops1_copy.py"]);
        assert_eq!(class.learners[1].warnings.unread, ["etc (a link)"]);
    }

    #[test]
    fn a_folder_with_too_much_in_it_still_gives_what_is_near() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("ada/aaa");
        fs::create_dir_all(&deep).unwrap();
        for number in 0..=ENTRIES {
            File::create(deep.join(format!("{number}.txt"))).unwrap();
        }
        File::create(folder.path().join("ada/loops1.py")).unwrap();
        let class = read(folder.path(), &course()).unwrap();
        assert!(class.learners[0].warnings.too_much && class.learners[0].attempts.contains_key("loops1"));
    }
}
