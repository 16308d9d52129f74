//! What is read without a check: lists, hints, solutions, completions, and what is said about a command used wrongly.

use serde_json::json;

use crate::case::{Case, Ran};

fn course() -> Case {
    Case::new()
        .exercise(10, "names1", "name = 1\n", "from names1 import name\n\ndef test_name():\n    assert name == 2\n")
        .exercise(
            20,
            "slicing1",
            "def last(): ...\n",
            "from slicing1 import last\n\ndef test_last():\n    assert last() == 2\n",
        )
        .file("solutions/01_core/names1/names1.py", "name = 2\n")
}

#[track_caller]
fn is(ran: &Ran, status: i32, stdout: &str, stderr: &str) {
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), (stdout, stderr, Some(status)));
}

#[test]
fn a_list_for_people() {
    is(
        &course().args(["list"]).run(),
        0,
        " 01_core · Core                                                          0 of 2
   › names1    The exercise names1  (current)
   · slicing1  The exercise slicing1

 ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/2 done
",
        "",
    );
}

#[test]
fn a_list_for_programs() {
    let ran = course().args(["--format", "json", "list", "--pending"]).run();
    let rows: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        rows,
        [
            json!({"exercise": "names1", "phase": "01_core", "title": "The exercise names1", "state": "current",
                   "path": "exercises/01_core/010_names1/names1.py", "topics": ["functions-basics"]}),
            json!({"exercise": "slicing1", "phase": "01_core", "title": "The exercise slicing1", "state": "pending",
                   "path": "exercises/01_core/020_slicing1/slicing1.py", "topics": ["functions-basics"]}),
        ]
    );
    is(&course().args(["list", "--done", "--format=json"]).run(), 0, "", "");
}

#[test]
fn a_phase_by_its_name_its_word_or_its_number() {
    let case = course();
    for phase in ["01_core", "core", "01", "exercises/01_core/"] {
        assert!(case.run_with(["list", "--phase", phase]).stdout.contains("slicing1"), "{phase}");
    }
    is(
        &case.run_with(["list", "--phase", "cor"]),
        2,
        "",
        "error: no phase is called `cor`\nhint: did you mean `core`?\n",
    );
}

#[test]
fn each_call_shows_one_more_hint_and_remembers_it() {
    let case = course();
    let first = case.run_with(["hint"]);
    assert!(first.stdout.contains("hint 1 of 2  First hint of names1."), "{}", first.stdout);
    assert!(!first.stdout.contains("Second"), "{}", first.stdout);
    let second = case.run_with(["hint"]);
    assert!(
        second.stdout.contains("First") && second.stdout.contains("hint 2 of 2  Second hint of names1."),
        "{}",
        second.stdout
    );
    assert!(
        second.stdout.contains("These are all its hints.\n   to read  https://docs.python.org/3/\n"),
        "{}",
        second.stdout
    );
    assert_eq!(case.run_with(["hint"]).stdout, second.stdout);
}

#[test]
fn all_hints_of_another_exercise_at_once() {
    let ran = course().args(["hint", "slicing1", "--all"]).run();
    assert!(ran.stdout.contains("First hint of slicing1.") && ran.stdout.contains("Second hint of slicing1."));
}

#[test]
fn a_solution_is_kept_back_until_the_exercise_is_done() {
    let case = course();
    is(
        &case.run_with(["solution", "names1"]),
        1,
        "",
        "error: `names1` is not done yet\nhint: `pythlings hint names1` helps a little; `pythlings solution names1 --anyway` shows everything\n",
    );
    is(&case.run_with(["solution", "names1", "--anyway"]), 0, "name = 2\n", "");
    is(
        &case.run_with(["solution", "slicing1", "--anyway"]),
        2,
        "",
        "error: the course has no solution for `slicing1`\n",
    );
    assert_eq!(case.run_with(["solution"]).status, Some(1));
}

#[test]
fn the_solution_of_what_was_done_last() {
    let case = course().file("exercises/01_core/010_names1/names1.py", "name = 2\n");
    let passed = case.run_with(["run", "names1"]);
    assert_eq!(passed.status, Some(0), "{}{}", passed.stdout, passed.stderr);
    assert!(passed.stdout.contains("compare with   solutions/01_core/names1/names1.py"), "{}", passed.stdout);
    is(&case.run_with(["solution"]), 0, "name = 2\n", "");
}

#[test]
fn a_failing_run_reads_as_designed() {
    let ran = course().args(["run"]).run();
    assert_eq!(
        ran.stdout,
        " names1 · The exercise names1                                  01_core · 1 of 2

 ✗ name

   name

     it is          1
     wanted         2

 ✗ 1 failed

 ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0/2   01_core/010_names1/names1.py
"
    );
    assert_eq!(ran.status, Some(1));
}

#[test]
fn a_misspelt_exercise_or_command_gets_a_proposal() {
    let case = course();
    let exercise = case.run_with(["hint", "slicng1"]);
    assert_eq!(exercise.status, Some(2));
    assert!(exercise.stderr.contains("did you mean `slicing1`"), "{}", exercise.stderr);
    let command = case.run_with(["hnt"]);
    assert_eq!(command.status, Some(2));
    assert!(command.stderr.contains("'hint'"), "{}", command.stderr);
}

#[test]
fn options_that_do_not_go_together_are_refused() {
    let case = course();
    is(
        &case.run_with(["hint", "--format", "json"]),
        2,
        "",
        "error: this command has no JSON form\nhint: `--format json` goes with `run`, `check-all`, `list`, `start`, `report`, `tracks`, `review`, `note`, `doctor`, `grade`, `grade merge`, `dev check` and `dev mutate`\n",
    );
    let poll = case.run_with(["--poll", "list"]);
    assert_eq!((poll.status, poll.stdout.as_str()), (Some(2), ""));
    assert!(poll.stderr.contains("`--poll` belongs to watch mode"), "{}", poll.stderr);
    assert_eq!(case.run_with(["list", "--pending", "--done"]).status, Some(2));
}

#[test]
fn outside_of_a_course_the_way_in_is_shown() {
    let case = Case::new();
    let home = case.root().join("home");
    let ran = case.at(home).args(["list"]).run();
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("hint: `pythlings init` writes a folder to learn in"), "{}", ran.stderr);
}

#[test]
fn another_course_is_named_by_an_option_before_or_after_the_command() {
    let case = course();
    let home = case.root().join("home");
    let case = case.at(home);
    for arguments in [["--course", "../course", "list"], ["list", "--course", "../course"]] {
        assert!(case.run_with(arguments).stdout.contains("slicing1"), "{arguments:?}");
    }
    is(&case.run_with(["--course", ".", "list"]), 2, "", "error: `.` is not a course: it has no `info.toml`\n");
}

#[test]
fn colours_come_only_when_asked_for() {
    let case = course();
    assert!(!case.run_with(["list"]).stdout.contains('\x1b'));
    assert!(case.run_with(["list", "--color", "always"]).stdout.contains("\x1b[2m"));
    assert!(!case.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").args(["list"]).run().stdout.contains('\x1b'));
}

#[test]
fn every_shell_gets_a_script_that_asks_for_exercises() {
    let case = course();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = case.run_with(["completions", shell]);
        assert_eq!(ran.status, Some(0), "{shell}");
        assert!(ran.stdout.contains("PYTHLINGS_COMPLETE"), "{shell}: {}", ran.stdout);
    }
    let asked = |words: &[&str]| {
        let case = course().env("PYTHLINGS_COMPLETE", "fish").args(["--", "pythlings"]).args(words.iter().copied());
        case.run().stdout
    };
    assert_eq!(asked(&["run", "sli"]), "slicing1\tThe exercise slicing1\n");
    assert!(asked(&["hint", ""]).starts_with("names1\tThe exercise names1\nslicing1\t"));
    assert_eq!(asked(&["list", "--phase", "01"]), "01_core\tCore\n");
    assert!(asked(&["skip", "01"]).starts_with("01_core\tCore\n"));
    assert_eq!(asked(&["skip", "sli"]), "slicing1\tThe exercise slicing1\n");
    assert!(asked(&["so"]).starts_with("solution\t"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    use std::{os::fd::OwnedFd, process::Stdio};
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let case = course().args(["list"]);
    let output = case.command().stdout(Stdio::from(OwnedFd::from(writer))).output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
