//! A learner's folder while the course changes under it: exercises in other phases, keys that only authors need, checkpoints.

use std::{fs, path::PathBuf};

use super::case::{Case, Ran};
#[cfg(unix)]
use super::pty::Session;

const ONE: &str = "exercises/01_core/010_e1";
const TEST: &str = "def test_it():\n    \"\"\"it is two\"\"\"\n    assert value() == 2\n";

fn test_of(name: &str) -> String {
    format!("from {name} import value\n\n\n{TEST}")
}

/// A course with this many exercises, and a learner's folder made from it.
fn learning(count: u32) -> (Case, PathBuf) {
    let mut case = Case::new();
    for number in 1..=count {
        let name = format!("e{number}");
        case = case
            .exercise(number * 10, &name, "def value():\n    return 1\n", &test_of(&name))
            .file(format!("solutions/01_core/{name}/{name}.py"), "def value():\n    return 2\n");
    }
    let folder = case.root().join("learn");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    (case, folder)
}

fn run<'a>(case: &'a Case, folder: &'a std::path::Path, arguments: &[&'a str]) -> Ran {
    case.run_with(["--course", folder.to_str().unwrap()].into_iter().chain(arguments.iter().copied()))
}

/// The course in another order: the first half is a phase of its own, behind the rest, and each has another number.
fn turned_round(case: Case, count: u32) -> Case {
    let root = case.cwd().to_path_buf();
    for number in 1..=count {
        let (name, new) = (format!("e{number}"), (count + 1 - number) * 10 + 5);
        let phase = if number <= count / 2 { "02_more" } else { "01_core" };
        let old = root.join(format!("exercises/01_core/{:03}_{name}", number * 10));
        fs::create_dir_all(root.join("exercises").join(phase)).unwrap();
        fs::rename(old, root.join(format!("exercises/{phase}/{new:03}_{name}"))).unwrap();
        if phase != "01_core" {
            fs::create_dir_all(root.join("solutions").join(phase)).unwrap();
            let solution = |phase: &str| root.join(format!("solutions/{phase}/{name}"));
            fs::rename(solution("01_core"), solution(phase)).unwrap();
        }
    }
    let info = fs::read_to_string(root.join("info.toml")).unwrap();
    let info = info.replace(
        "[[phases]]\nname = \"01_core\"",
        "[[phases]]\nname = \"01_core\"\ntitle = \"Core\"\n\n[[phases]]\nname = \"02_more\"",
    );
    case.file("info.toml", info)
}

#[test]
fn many_that_move_keep_everything_and_are_told_in_a_sentence() {
    let (case, folder) = learning(16);
    let write = |path: &str, text: &str| fs::write(folder.join(path), text).unwrap();
    // One is done, and its solution was shown; one is begun; one is the current one.
    write(&format!("{ONE}/e1.py"), "def value():\n    return 1 + 1\n");
    assert_eq!(run(&case, &folder, &["run", "e1"]).status, Some(0));
    write("solutions/01_core/e1/e1.py", "# my notes\n");
    write("exercises/01_core/020_e2/e2.py", "def value():\n    return 1.5\n");
    write("exercises/01_core/020_e2/notes.txt", "mine\n");
    assert_eq!(run(&case, &folder, &["hint", "e3"]).status, Some(0));
    assert_eq!(run(&case, &folder, &["goto", "e3"]).status, Some(0));
    let progress = fs::read_to_string(folder.join(".pythlings/progress.toml")).unwrap();

    let case = turned_round(case, 16);
    let ran = run(&case, &folder, &["update"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    let words = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("your work was not touched"), "{words}");
    assert!(words.contains("16 exercises have another number or phase now. Their folders moved along"), "{words}");
    assert!(ran.stdout.lines().count() < 8 && words.ends_with("last-update.txt"), "{}", ran.stdout);
    let report = fs::read_to_string(folder.join(".pythlings/local/last-update.txt")).unwrap();
    assert!(report.contains("moved (16):\n") && report.contains("  e1 is now in "), "{report}");

    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(read("exercises/02_more/165_e1/e1.py"), "def value():\n    return 1 + 1\n");
    assert_eq!(read("exercises/02_more/155_e2/e2.py"), "def value():\n    return 1.5\n");
    assert_eq!(read("exercises/02_more/155_e2/notes.txt"), "mine\n");
    assert_eq!(read("solutions/02_more/e1/e1.py"), "# my notes\n");
    assert_eq!(read(".pythlings/progress.toml"), progress);
    let list = run(&case, &folder, &["list"]).stdout;
    assert!(list.contains("✓ e1 ") && list.contains("~ e2 ") && list.contains("› e3 "), "{list}");
    assert!(list.contains("1/16 done · 1 begun"), "{list}");
    assert_eq!(run(&case, &folder, &["run", "e2"]).status, Some(1));
    assert_eq!(run(&case, &folder, &["run", "e1"]).status, Some(0));
    assert_eq!(run(&case, &folder, &["update"]).stdout, "This folder is up to date\n");
}

#[cfg(unix)]
#[test]
fn a_watch_mode_that_is_open_during_an_update_ends_with_a_sentence() {
    let (case, folder) = learning(4);
    let case = case.args(["--course", folder.to_str().unwrap()]);
    let mut session = Session::start(&case);
    session.wait_until("the first verdict or the welcome", |screen| screen.contains("e1"));
    session.press("\r");
    session.wait_for("010_e1/e1.py");
    let case = turned_round(case, 4);
    assert_eq!(run(&case, &folder, &["update"]).status, Some(0));
    assert_eq!(session.end(), 0);
    session.wait_for("The course was brought up to date");
    let mut session = Session::start(&case);
    session.wait_for("01_core/015_e4/e4.py");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn what_only_authors_need_stays_with_the_authors() {
    let toml = "title = \"One\" # return 1 + 1\ncheck = \"pytest\"\nhints = [\"a\", \"b\"]\n\
                mutants_excused = [{ line = \"return 1 + 1\", reason = \"r\" }]\n\
                passed_by_starter = [{ tests = [\"it is two\"], reason = \"r\" }]\n\
                syntax_excused = [{ syntax = \"for\", reason = \"r\" }]\n";
    let case = Case::new().exercise(10, "e1", "def value():\n    return 1\n", &test_of("e1"));
    let case = case.file(format!("{ONE}/exercise.toml"), toml);
    let folder = case.root().join("learn");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    let learners = folder.join(ONE).join("exercise.toml");
    let without = "check = \"pytest\"\nhints = [\"a\", \"b\"]\ntitle = \"One\"\n";
    assert_eq!(fs::read_to_string(&learners).unwrap(), without);
    let packed = fs::read(folder.join(".pythlings/course.pack")).unwrap();
    assert!(!packed.windows(12).any(|window| window == b"return 1 + 1"), "nor is it in the pack");
    assert_eq!(run(&case, &folder, &["update"]).stdout, "This folder is up to date\n");
    assert_eq!(run(&case, &folder, &["run", "e1"]).status, Some(1));
    // A change of such a key alone is no news for a learner.
    let case = case.file(format!("{ONE}/exercise.toml"), toml.replace("\"r\"", "\"s\""));
    assert_eq!(run(&case, &folder, &["update"]).stdout, "This folder is up to date\n");
}

fn checkpoint() -> Case {
    let toml = "title = \"Alone\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\ncheckpoint = true\nminutes = 20\ndocs = [\"https://docs.python.org/3/\"]\n";
    let solution = "def value():\n    return 2\n\n\n# Why this way\n#\n# Two.\n";
    Case::new()
        .exercise(10, "e1", "def value():\n    return 1\n", &test_of("e1"))
        .file(format!("{ONE}/exercise.toml"), toml)
        .file("solutions/01_core/e1/e1.py", solution)
        .file("solutions/01_core/e1/wrong/three.py", "# expect: it is two\ndef value():\n    return 3\n")
}

#[test]
fn a_checkpoint_has_no_hints_and_its_solution_after_the_pass_only() {
    let case = checkpoint();
    let ran = case.run_with(["dev", "check"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), " ✓ 1 exercise is sound\n"), "{}", ran.stderr);
    let folder = case.root().join("learn");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    let words = |arguments: &[&str]| {
        let ran = run(&case, &folder, arguments);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        (ran.status, said.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let (status, said) = words(&["hint", "e1"]);
    assert!(status == Some(0) && said.contains("`e1` is a checkpoint") && said.contains("it has no hints"), "{said}");
    for arguments in
        [&["solution", "e1"][..], &["solution", "e1", "--anyway"], &["solution", "e1", "--anyway", "--diff"]]
    {
        let (status, said) = words(arguments);
        assert!(
            status == Some(1) && said.contains("`e1` is a checkpoint: its solution is there once it passes"),
            "{said}"
        );
        assert!(!said.contains("return 2") && said.contains("hint: everything it needs was in"), "{said}");
    }
    let (status, said) = words(&["run", "e1"]);
    assert!(status == Some(1), "{said}");
    assert!(said.contains("checkpoint no hints · solution after the pass · about 20 minutes"), "{said}");
    assert!(words(&["list"]).1.contains("e1 Alone (checkpoint, current)"), "{}", words(&["list"]).1);
    let row = run(&case, &folder, &["list", "--format", "json"]).json();
    assert_eq!((&row["checkpoint"], &row["minutes"]), (&true.into(), &20.into()));
    fs::write(folder.join(ONE).join("e1.py"), "def value():\n    return 2\n").unwrap();
    assert_eq!(words(&["run", "e1"]).0, Some(0));
    let (status, said) = words(&["solution", "e1"]);
    assert!(status == Some(0) && said.contains("return 2"), "{said}");
}

#[cfg(unix)]
#[test]
fn watch_mode_says_why_a_checkpoint_gives_no_hint_and_no_solution() {
    let case = checkpoint();
    let folder = case.root().join("learn");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    let case = case.args(["--course", folder.to_str().unwrap()]);
    let mut session = Session::start(&case);
    session.wait_until("the welcome or the verdict", |screen| screen.contains("e1"));
    session.press("\r");
    session.wait_for("about 20 minutes");
    session.press("h");
    session.wait_for("this is a checkpoint: it has no hints");
    session.press("s");
    session.wait_for("you can see the solution once it passes");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn what_is_wrong_with_a_checkpoint_has_its_place() {
    let toml = "title = \"Alone\"\ncheck = \"pytest\"\n";
    for (keys, words) in [
        ("checkpoint = 1\n", "exercise.toml:3:14: `checkpoint` must be `true` or `false`, not a whole number"),
        ("checkpoint = true\nminutes = \"20\"\n", "exercise.toml:4:11: `minutes` must be a whole number, not a string"),
        ("checkpoint = true\nminutes = 0\n", "`minutes` must be from 1 to 600"),
        ("checkpoint = true\nhints = [\"a\"]\n", "exercise.toml:4:1: a checkpoint has no hints; leave `hints` out"),
        ("checkpont = true\n", "unknown key `checkpont`; did you mean `checkpoint`?"),
    ] {
        let case = checkpoint().file(format!("{ONE}/exercise.toml"), format!("{toml}{keys}"));
        let ran = case.run_with(["list"]);
        assert!(ran.status == Some(2) && ran.stderr.contains(words), "{keys}: {}", ran.stderr);
    }
}
