//! A learner's folder: made, reset, moved about in, brought up to date; and what is said about a course that is wrong.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Stdio},
};

use crate::case::{Case, Ran};

const EXERCISE: &str = "exercises/01_core/010_names1";

fn course() -> Case {
    let test = "from names1 import name\n\ndef test_name():\n    assert name == 2\n";
    Case::new()
        .exercise(10, "names1", "name = 1\n", test)
        .exercise(20, "slicing1", "def last(): ...\n", "def test_last():\n    assert True\n")
        .file("solutions/01_core/names1/names1.py", "name = 2\n")
}

/// A course and a learner's folder made from it.
struct Learning {
    case: Case,
    folder: PathBuf,
}

impl Learning {
    fn new() -> Self {
        let case = course();
        let folder = case.root().join("learn");
        let made = case.run_with(["init", folder.to_str().unwrap()]);
        assert_eq!(made.status, Some(0), "{}", made.stderr);
        Self { case, folder }
    }

    fn run<'a>(&'a self, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
        let folder = self.folder.to_str().unwrap();
        self.case.run_with(["--course", folder].into_iter().chain(arguments))
    }

    fn write(&self, path: &str, contents: &str) {
        fs::write(self.folder.join(path), contents).unwrap();
    }

    fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }
}

#[track_caller]
fn is(ran: &Ran, status: i32, stdout: &str, stderr: &str) {
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (stdout, stderr, Some(status)));
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_folder_is_made_from_the_course_one_is_in() {
    let case = course();
    let root = case.root().display().to_string();
    let ran = case.run_with(["init", "../my course"]);
    let stdout = format!(
        "Ready: 2 exercises in `../my course` from the course in `{root}/course`. Begin with\n\n  cd \"../my course\"\n  pythlings\n"
    );
    is(&ran, 0, &stdout, "");
    let folder = case.root().join("my course");
    assert_eq!(
        names(&folder),
        [".gitattributes", ".gitignore", ".pythlings", ".vscode", "README.md", "exercises", "info.toml"]
    );
    assert_eq!(names(&folder.join(EXERCISE)), ["exercise.toml", "names1.py", "test_names1.py"]);
}

#[test]
fn a_shared_file_is_beside_every_attempt_that_needs_it() {
    let test = "from helper import WANTED\nfrom names1 import name\n\ndef test_name():\n    assert name == WANTED\n";
    let toml = "title = \"Names\"\ntopics = [\"names\"]\ncheck = \"pytest\"\nshared = [\"helper.py\"]\n";
    let case = course()
        .file(format!("{EXERCISE}/test_names1.py"), test)
        .file(format!("{EXERCISE}/exercise.toml"), toml)
        .file("exercises/shared/helper.py", "WANTED = 2\n");
    let folder = case.root().join("learn");
    let made = case.run_with(["init", folder.to_str().unwrap()]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    let learning = Learning { case, folder };
    assert_eq!(learning.read("exercises/shared/helper.py"), "WANTED = 2\n");
    assert_eq!(names(&learning.folder.join(EXERCISE)), ["exercise.toml", "names1.py", "test_names1.py"]);
    let attempts = [learning.case.cwd().to_path_buf(), learning.folder.clone()];
    let verdicts = |attempt: &str| {
        attempts.each_ref().map(|folder| {
            fs::write(folder.join(EXERCISE).join("names1.py"), attempt).unwrap();
            let course = folder.to_str().unwrap();
            let ran = learning.case.run_with(["--course", course, "run", "names1", "--format", "json"]);
            let verdict = ran.json();
            assert_eq!(verdict["notes"].as_array().map_or(0, Vec::len), 0, "{verdict}");
            verdict["verdict"].as_str().unwrap().to_owned()
        })
    };
    assert_eq!(verdicts("name = 1\n"), ["failed", "failed"]);
    assert_eq!(verdicts("name = 2\n"), ["passed", "passed"]);
    // What a learner does to theirs changes nothing, and a reset brings no copy.
    learning.write("exercises/shared/helper.py", "WANTED = 1\n");
    let ran = learning.run(["run", "names1", "--format", "json"]);
    assert_eq!(ran.json()["verdict"], "passed");
    fs::remove_dir_all(learning.folder.join("exercises/shared")).unwrap();
    assert_eq!(learning.run(["reset", "names1"]).status, Some(0));
    assert_eq!(names(&learning.folder.join(EXERCISE)), ["exercise.toml", "names1.py", "test_names1.py"]);
    assert_eq!(learning.run(["run", "names1", "--format", "json"]).json()["verdict"], "failed");
}

#[test]
fn elsewhere_the_built_in_course_is_written() {
    let case = course();
    let home = case.root().join("home");
    let case = case.at(&home);
    let ran = case.run_with(["init"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(
        ran.stdout.ends_with(" exercises in `pythlings`. Begin with\n\n  cd pythlings\n  pythlings\n"),
        "{}",
        ran.stdout
    );
    assert_eq!(case.run_with(["--course", "pythlings", "list"]).status, Some(0));
    let again = case.run_with(["init"]);
    let stderr = "error: `pythlings` is a folder to learn in already\n\
                  hint: type `pythlings` to go on; `pythlings init DIR` makes another folder\n";
    is(&again, 2, "", stderr);
}

#[test]
fn nothing_is_overwritten() {
    let case = course();
    let folder = case.root().join("full");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("thesis.txt"), "years of work").unwrap();
    let ran = case.run_with(["init", "../full"]);
    let stderr = "error: `../full` is not empty: `thesis.txt` is in the way\n\
                  hint: name a folder that is empty or not there yet: `pythlings init DIR`\n";
    is(&ran, 2, "", stderr);
    assert_eq!(names(&folder), ["thesis.txt"]);
    assert_eq!(fs::read_to_string(folder.join("thesis.txt")).unwrap(), "years of work");
}

#[test]
fn a_reset_keeps_the_learners_version_and_can_be_undone() {
    let learning = Learning::new();
    let attempt = format!("{EXERCISE}/names1.py");
    learning.write(&attempt, "name = 3\n");
    let ran = learning.run(["reset", "names1"]);
    let [first, kept, hint] = &ran.stdout.lines().collect::<Vec<_>>()[..] else { panic!("{}", ran.stdout) };
    assert_eq!(*first, "names1 is back at its start");
    assert_eq!(*hint, "hint: `pythlings reset names1 --undo` brings it back");
    let kept = kept.strip_prefix("your version is kept in ").unwrap();
    assert_eq!(fs::read_to_string(Path::new(kept).join("names1.py")).unwrap(), "name = 3\n");
    assert_eq!(learning.read(&attempt), "name = 1\n");

    is(&learning.run(["reset", "names1"]), 0, "names1 is at its start already\n", "");
    assert_eq!(learning.run(["reset", "names1", "--undo"]).status, Some(0));
    assert_eq!(learning.read(&attempt), "name = 3\n");
    let stderr = "error: no earlier version of `slicing1` is kept\n\
                  hint: `pythlings reset` keeps your version before it puts the start back\n";
    is(&learning.run(["reset", "slicing1", "--undo"]), 2, "", stderr);
}

#[test]
fn a_test_that_was_changed_or_deleted_comes_back() {
    let learning = Learning::new();
    learning.write(&format!("{EXERCISE}/test_names1.py"), "def test_easier(): pass\n");
    fs::remove_file(learning.folder.join("exercises/01_core/020_slicing1/test_slicing1.py")).unwrap();
    assert_eq!(learning.run(["reset", "names1"]).status, Some(0));
    assert!(learning.read(format!("{EXERCISE}/test_names1.py")).contains("assert name == 2"));
    is(&learning.run(["reset", "slicing1"]), 0, "slicing1 is back at its start\nrestored: test_slicing1.py\n", "");
}

#[test]
fn in_a_source_folder_the_starter_is_known_from_before_the_first_edit() {
    let case = course();
    assert_eq!(case.run_with(["list"]).status, Some(0));
    let attempt = case.cwd().join(EXERCISE).join("names1.py");
    fs::write(&attempt, "name = 3\n").unwrap();
    assert_eq!(case.run_with(["reset", "names1"]).status, Some(0));
    assert_eq!(fs::read_to_string(attempt).unwrap(), "name = 1\n");
}

#[test]
fn goto_makes_an_exercise_the_current_one() {
    let learning = Learning::new();
    let path = learning.folder.join("exercises/01_core/020_slicing1/slicing1.py").display().to_string();
    is(&learning.run(["goto", "sli"]), 0, &format!("slicing1 is the current exercise\n{path}\n"), "");
    assert!(learning.run(["list"]).stdout.contains("slicing1  The exercise slicing1  (current)"));
    let stderr = "error: no exercise is called `slcing1`\nhint: did you mean `slicing1`?\n";
    is(&learning.run(["goto", "slcing1"]), 2, "", stderr);
}

#[test]
fn an_update_brings_the_course_and_leaves_the_work() {
    let mut learning = Learning::new();
    is(&learning.run(["update"]), 0, "This folder is up to date\n", "");
    learning.write(&format!("{EXERCISE}/names1.py"), "name = 3\n");
    learning.case = learning
        .case
        .file(format!("{EXERCISE}/names1.py"), "name = 0\n")
        .file("exercises/01_core/020_slicing1/test_slicing1.py", "def test_new():\n    assert True\n")
        .exercise(15, "added1", "", "def test(): pass\n");
    let stdout = "This folder is up to date now; your work was not touched\n\
                  new (1): added1\n\
                  brought up to date (1): slicing1\n\
                  have a new starter, and keep what you wrote (`pythlings reset NAME` puts the new\n\x20 starter in) (1): names1\n";
    is(&learning.run(["update"]), 0, stdout, "");
    assert_eq!(learning.read(format!("{EXERCISE}/names1.py")), "name = 3\n");
    assert_eq!(learning.run(["list"]).stdout.lines().filter(|line| line.contains("The exercise")).count(), 3);
    let stderr = format!(
        "error: `{}` is where the course is written, not a folder that `pythlings init` made\n\
         hint: `git pull` brings a clone up to date\n",
        learning.case.cwd().display()
    );
    is(&learning.case.run_with(["update"]), 2, "", &stderr);
}

#[test]
fn everything_that_is_wrong_with_a_course_is_said_at_once() {
    let case = course()
        .file(format!("{EXERCISE}/exercise.toml"), "titel = \"Names\"\ncheck = \"pytest\"\nhints = \"one\"\n")
        .file("exercises/02_stdlib/README.md", "")
        .file("exercises/01_core/slicing2/x.py", "");
    let stderr = "\
error: exercises/01_core/010_names1/exercise.toml:1:1: `title` is missing
error: exercises/01_core/010_names1/exercise.toml:1:1: unknown key `titel`; did you mean `title`?
error: exercises/01_core/010_names1/exercise.toml:3:9: `hints` must be a list of strings, not a string
error: exercises/01_core/slicing2: the folder of an exercise begins with its number; call it `010_slicing2`
error: exercises/02_stdlib: this folder is not among the phases of `info.toml`; add it to `[[phases]]`
";
    is(&case.args(["list"]).run(), 2, "", stderr);
}

#[test]
fn a_learner_gets_a_way_out_of_a_broken_course() {
    let learning = Learning::new();
    learning.write("info.toml", "<<<<<<< HEAD\n");
    let ran = learning.run(["list"]);
    assert_eq!(ran.status, Some(2));
    assert!(
        ran.stderr.ends_with("hint: `pythlings update` puts the course's own files back; your work is not touched\n")
    );
    assert_eq!(learning.run(["update"]).status, Some(0));
    assert_eq!(learning.run(["list"]).status, Some(0));
}

#[test]
fn a_damaged_progress_file_is_set_aside_and_named_once() {
    let learning = Learning::new();
    learning.run(["goto", "slicing1"]);
    learning.write(".pythlings/progress.toml", "format_version = 1\ncurrent = \n");
    let ran = learning.run(["list"]);
    assert_eq!(ran.status, Some(0));
    assert!(ran.stderr.starts_with("warning: the progress file could not be read"), "{}", ran.stderr);
    assert!(names(&learning.folder.join(".pythlings")).iter().any(|name| name.starts_with("progress.toml.damaged-")));
    is(&learning.run(["list"]), 0, &ran.stdout, "");
}

#[test]
fn progress_of_a_newer_program_is_refused_and_untouched() {
    let learning = Learning::new();
    let newer = "format_version = 99\n";
    learning.write(".pythlings/progress.toml", newer);
    assert_eq!(learning.run(["list"]).status, Some(3));
    assert_eq!(learning.run(["goto", "slicing1"]).status, Some(3));
    assert_eq!(learning.read(".pythlings/progress.toml"), newer);
}

#[test]
fn processes_at_once_lose_nothing_of_each_others() {
    let mut case = Case::new();
    let exercises: Vec<String> = (1..=12).map(|number| format!("e{number}")).collect();
    for (number, name) in (1..).zip(&exercises) {
        case = case.exercise(number, name, "", "def test(): pass\n");
    }
    assert_eq!(case.run_with(["list"]).status, Some(0));
    let start = |name: &String| {
        let mut command = case.command();
        command.args(["hint", name]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let children: Vec<Child> = exercises.iter().map(start).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let progress = fs::read_to_string(case.cwd().join(".pythlings/progress.toml")).unwrap();
    for name in &exercises {
        assert!(progress.contains(&format!("\n{name} = 1\n")), "{name} is missing from\n{progress}");
    }
}
