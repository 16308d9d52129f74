//! Making a learner's folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    CourseOrigin, LearnerError,
    origin::{LearnerToml, open_bytes},
};
use crate::{
    course::{
        for_git, info,
        pack::Pack,
        rules,
        snapshot::{COURSE_PACK, LEARNER_MARK, exercise_dirs, is_learner, native},
    },
    files,
    layout::{INFO_FILE, OWN_DIR, README_FILE},
};

/// How temporary folders of ours begin, in and beside the folder that is being made.
const TEMPORARY: &str = ".pythlings-init-";

/// What `git init`, a desktop or a virtual environment may have put into an otherwise empty folder.
const NO_OBSTACLE: &[&str] = &[".git", ".venv", "venv", ".DS_Store", "Thumbs.db", "desktop.ini"];

/// Below the title of the course.
const README: &str = "
Each folder in `exercises/` holds a small program that nearly works. Open a terminal here and type

    pythlings

It shows which file to open in your editor. Read the text at the top of that file, change the code and save: the
verdict appears at once. `h` gives a hint, `q` quits, and next time you go on where you were.

Other useful commands:

    pythlings list             what there is and what is done
    pythlings run NAME         check one exercise by hand
    pythlings hint NAME        the next hint
    pythlings review           do again what comes back, so that it stays in your head
    pythlings report           a page about your way so far, to look at and to show
    pythlings reset NAME       put an exercise back to its start; your version is kept
    pythlings skip NAME        mark an exercise, or a phase, as known without doing it
    pythlings note NAME TEXT   write down what you found out; it comes back with the exercise
    pythlings tracks           the parts of the course that you may choose
    pythlings update           bring the exercises to those of a newer pythlings; your work is not touched
    pythlings doctor           when something does not work

What you write down is in `diary.md`, which is yours alone. `.pythlings/` holds your progress. Keep both: if you put this folder under git,
they belong in there, too. Then you can go on with it on another computer.
";

const GITIGNORE: &str = "\
__pycache__/
*.pyc
.venv/
/report.html
";

/// Keeps git on Windows from changing line ends that tests may look at. Notes that were written on two computers both stay.
const GITATTRIBUTES: &str = "* -text\n/diary.md merge=union\n";

/// Byte code and our own folder only distract in the file tree.
const VSCODE: &str = r#"{
  "files.exclude": {
    "**/__pycache__": true,
    ".pythlings": true
  }
}
"#;

/// What `init` has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initialised {
    pub folder: PathBuf,
    /// How many exercises are in it.
    pub exercises: usize,
}

/// Makes a learner's folder from a course: a new folder, or an existing one that is empty. Overwrites nothing; makes all of it
/// or nothing.
pub fn init(folder: &Path, origin: &CourseOrigin) -> Result<Initialised, LearnerError> {
    let exists = check_destination(folder)?;
    let bytes = origin.pack()?;
    let pack = open_bytes(bytes.clone(), folder)?;
    // An existing folder keeps its identity (somebody's shell may be in it): it is filled from a temporary folder inside. A new
    // one is built beside its place and then renamed.
    let parent = if exists { folder } else { folder.parent().unwrap_or(Path::new("")) };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    fs::create_dir_all(parent).map_err(LearnerError::io("make", parent))?;
    let temporary = tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(parent);
    let temporary = temporary.map_err(LearnerError::io("write into", parent))?;
    let built = temporary.path().join("course");
    fill(&built, &pack, &bytes, origin)?;
    if exists {
        move_entries(&built, folder)?;
    } else {
        fs::rename(&built, folder).map_err(LearnerError::io("write", folder))?;
    }
    Ok(Initialised { folder: folder.to_path_buf(), exercises: exercise_dirs(&pack).len() })
}

/// Whether the folder exists; an error when it must not be written to.
fn check_destination(folder: &Path) -> Result<bool, LearnerError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // What the error says of a file differs between systems. A link that leads nowhere is something, too.
        Err(_) if folder.symlink_metadata().is_ok() && !folder.is_dir() => {
            return Err(LearnerError::NotAFolder { path: folder.to_path_buf() });
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(LearnerError::io("read", folder)(error)),
    };
    if is_learner(folder) {
        return Err(LearnerError::AlreadyLearning { folder: folder.to_path_buf() });
    }
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    // What a killed `init` left in a temporary folder was never part of a course.
    let in_the_way = names.filter(|name| !NO_OBSTACLE.contains(&name.as_str()) && !name.starts_with(TEMPORARY));
    let mut entries: Vec<String> = in_the_way.collect();
    entries.sort();
    if entries.is_empty() { Ok(true) } else { Err(LearnerError::InTheWay { folder: folder.to_path_buf(), entries }) }
}

/// Writes everything into a folder that nobody uses yet.
fn fill(folder: &Path, pack: &Pack, bytes: &[u8], origin: &CourseOrigin) -> Result<(), LearnerError> {
    let write = |path: &Path, contents: &[u8]| {
        let path = folder.join(path);
        files::create(&path, contents).map_err(LearnerError::io("write", &path))
    };
    for entry in pack.entries().iter().filter(|entry| is_for_the_learner(&entry.path)) {
        let contents = pack.read(entry).map_err(LearnerError::io("read", Path::new(&entry.path)))?;
        write(&native(&entry.path), &contents)?;
    }
    write(Path::new(README_FILE), format!("# {}\n{README}", title(pack)).as_bytes())?;
    write(Path::new(".gitignore"), GITIGNORE.as_bytes())?;
    write(Path::new(".gitattributes"), GITATTRIBUTES.as_bytes())?;
    write(Path::new(".vscode/settings.json"), VSCODE.as_bytes())?;
    for (path, text) in for_git::FILES {
        write(&native(path), text.as_bytes())?;
    }
    write(Path::new(COURSE_PACK), bytes)?;
    write(Path::new(LEARNER_MARK), LearnerToml::new(&absolute(origin)).text().as_bytes())
}

fn title(pack: &Pack) -> String {
    let text = pack.get(INFO_FILE).and_then(|entry| pack.read(entry).ok()).unwrap_or_default();
    info::read(Path::new(INFO_FILE), &String::from_utf8_lossy(&text)).info.title
}

/// Solutions stay in the pack; syllabus and table of syntax are for those who write the course.
pub(super) fn is_for_the_learner(path: &str) -> bool {
    path == INFO_FILE || (path.starts_with("exercises/") && !rules::AUTHORS_FILES.contains(&path))
}

/// The folder may be looked for from elsewhere later.
fn absolute(origin: &CourseOrigin) -> CourseOrigin {
    match origin {
        CourseOrigin::BuiltIn => CourseOrigin::BuiltIn,
        CourseOrigin::Folder(folder) => CourseOrigin::Folder(folder.canonicalize().unwrap_or_else(|_| folder.clone())),
    }
}

/// Moves what was built into the folder; moves it back when something goes wrong. `info.toml` comes last: without it the folder
/// is not a course.
fn move_entries(built: &Path, folder: &Path) -> Result<(), LearnerError> {
    let entries = fs::read_dir(built).map_err(LearnerError::io("read", built))?;
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    names.sort_by_key(|name| (name == INFO_FILE, name != OWN_DIR));
    let mut moved = Vec::new();
    for name in names {
        let target = folder.join(&name);
        let result = match target.symlink_metadata() {
            // It appeared since we looked.
            Ok(_) => Err(io::Error::from(io::ErrorKind::AlreadyExists)),
            Err(_) => fs::rename(built.join(&name), &target),
        };
        if let Err(error) = result {
            for name in moved {
                // Whatever cannot be moved back is at least not half written.
                let _ = fs::rename(folder.join(&name), built.join(&name));
            }
            return Err(LearnerError::io("write", &target)(error));
        }
        moved.push(name);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        load,
        testing::{CourseFolder, tree},
    };

    fn origin(source: &CourseFolder) -> CourseOrigin {
        CourseOrigin::Folder(source.root().to_path_buf())
    }

    fn names(folder: &Path) -> Vec<String> {
        tree(folder).into_iter().map(|(name, _)| name).filter(|name| !name.ends_with('/')).collect()
    }

    #[test]
    fn the_folder_has_everything_but_the_solutions() {
        let source = CourseFolder::with_one()
            .file("exercises/01_core/README.md", "About this phase.\n")
            .file("exercises/01_core/010_loops1/.gitignore", "x\n");
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("a/b/learn");
        let made = init(&root, &origin(&source)).unwrap();
        assert_eq!((made.exercises, &made.folder), (1, &root));
        assert_eq!(
            names(&root),
            [
                ".gitattributes",
                ".gitignore",
                ".pythlings/.gitattributes",
                ".pythlings/.gitignore",
                ".pythlings/course.pack",
                ".pythlings/learner.toml",
                ".vscode/settings.json",
                "README.md",
                "exercises/01_core/010_loops1/.gitignore",
                "exercises/01_core/010_loops1/exercise.toml",
                "exercises/01_core/010_loops1/loops1.py",
                "exercises/01_core/010_loops1/test_loops1.py",
                "exercises/01_core/README.md",
                "info.toml",
            ]
        );
        assert_eq!(names(&folder.path().join("a/b")).len(), 14, "nothing is left beside it");
        assert!(fs::read_to_string(root.join("README.md")).unwrap().starts_with("# A course\n\n"));
        let course = load(&root).unwrap();
        assert!(course.snapshot.unwrap().get("solutions/01_core/loops1/loops1.py").is_some());
    }

    #[test]
    fn the_starters_are_those_from_before_the_first_edit() {
        let source = CourseFolder::with_one();
        crate::course::snapshot::ensure(&mut source.load()).unwrap();
        source.write("exercises/01_core/010_loops1/loops1.py", "half done\n");
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        init(&root, &origin(&source)).unwrap();
        assert_eq!(fs::read_to_string(root.join("exercises/01_core/010_loops1/loops1.py")).unwrap(), "# TODO\n");
    }

    #[test]
    fn an_empty_folder_is_filled_and_stays_the_same_folder() {
        let source = CourseFolder::with_one();
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".git")).unwrap();
        // What a killed `init` left.
        fs::create_dir(folder.path().join(".pythlings-init-x1")).unwrap();
        let before = identity(folder.path());
        init(folder.path(), &origin(&source)).unwrap();
        assert_eq!(identity(folder.path()), before);
        assert!(load(folder.path()).is_ok());
    }

    #[cfg(unix)]
    fn identity(folder: &Path) -> u64 {
        std::os::unix::fs::MetadataExt::ino(&fs::metadata(folder).unwrap())
    }

    #[cfg(not(unix))]
    fn identity(folder: &Path) -> PathBuf {
        folder.canonicalize().unwrap()
    }

    #[test]
    fn nothing_is_overwritten_and_what_is_in_the_way_is_named() {
        let source = CourseFolder::with_one();
        let folder = tempfile::tempdir().unwrap();
        files::create(&folder.path().join("notes.txt"), b"mine").unwrap();
        files::create(&folder.path().join("exercises/mine.py"), b"mine").unwrap();
        let before = tree(folder.path());
        let error = init(folder.path(), &origin(&source)).unwrap_err();
        let wanted = format!("`{}` is not empty: `exercises` and `notes.txt` are in the way", folder.path().display());
        assert_eq!(error.to_string(), wanted);
        assert_eq!(tree(folder.path()), before);

        let file = folder.path().join("notes.txt");
        assert!(matches!(init(&file, &origin(&source)), Err(LearnerError::NotAFolder { .. })));
        assert_eq!(tree(folder.path()), before);
    }

    #[test]
    fn a_learners_folder_is_not_made_twice() {
        let source = CourseFolder::with_one();
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        init(&root, &origin(&source)).unwrap();
        let before = tree(&root);
        assert!(matches!(init(&root, &origin(&source)), Err(LearnerError::AlreadyLearning { .. })));
        assert_eq!(tree(&root), before);
    }

    #[test]
    fn a_course_with_findings_is_refused_before_anything_is_written() {
        let source = CourseFolder::with_one().file("info.toml", "titel = 1\n");
        let folder = tempfile::tempdir().unwrap();
        let error = init(&folder.path().join("learn"), &origin(&source)).unwrap_err();
        assert!(matches!(error, LearnerError::Course(_)));
        assert!(tree(folder.path()).is_empty());
    }

    #[test]
    fn what_cannot_be_moved_in_is_moved_back() {
        let source = CourseFolder::with_one();
        let folder = tempfile::tempdir().unwrap();
        let built = folder.path().join("built");
        init(&built, &origin(&source)).unwrap();
        let target = folder.path().join("target");
        // Appears between the look and the move.
        files::create(&target.join("exercises"), b"mine").unwrap();
        let before = (tree(&built), tree(&target));
        assert!(move_entries(&built, &target).is_err());
        assert_eq!((tree(&built), tree(&target)), before);
    }

    #[test]
    fn the_built_in_course_can_be_learned_from() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("learn");
        let made = init(&root, &CourseOrigin::BuiltIn).unwrap();
        let course = load(&root).unwrap_or_else(|errors| panic!("{errors}"));
        assert_eq!(made.exercises, course.exercises.len());
        assert!(made.exercises > 0);
    }
}
