//! `pythlings shell`: the environment of an exercise, by hand.
#![cfg(unix)]

use std::fs;

use crate::{case::Case, pty::Session};

fn course() -> Case {
    Case::new().exercise(
        10,
        "one",
        "VALUE = 1\n",
        "from one import VALUE\n\n\ndef test_one():\n    assert VALUE == 2\n",
    )
}

/// A program that is asked in the environment.
fn asked(case: &Case, command: &[&str]) -> (Option<i32>, String, String) {
    let ran = case.run_with(["shell", "one", "--"].into_iter().chain(command.iter().copied()));
    (ran.status, ran.stdout, ran.stderr)
}

#[test]
fn one_command_has_the_packages_the_learners_folder_and_its_own_status() {
    let case = course();
    let program =
        "import sys, pytest, os, one; print(one.VALUE, sys.prefix != sys.base_prefix, os.path.basename(os.getcwd()))";
    let (status, stdout, stderr) = asked(&case, &["python", "-c", program]);
    assert_eq!((status, stdout.as_str(), stderr.as_str()), (Some(0), "1 True 010_one\n", ""));

    // The command of a package, and what it returns.
    let (status, stdout, _) = asked(&case, &["pytest", "-q", "-p", "no:cacheprovider"]);
    assert!(status == Some(1) && stdout.contains("assert 1 == 2"), "{stdout}");
    let (status, ..) = asked(&case, &["sh", "-c", "kill -9 $$"]);
    assert_eq!(status, Some(137));
    let (status, _, stderr) = asked(&case, &["pytset"]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("`pytset` is not a command in the environment of `one`"), "{stderr}");
}

#[test]
fn the_environment_is_gone_afterwards_and_the_learners_files_are_not() {
    let case = course();
    let program = "import sys, pathlib; pathlib.Path('mine.txt').write_text('kept'); print(sys.prefix)";
    let (status, stdout, stderr) = asked(&case, &["python", "-c", program]);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(!fs::exists(stdout.trim()).unwrap(), "{stdout}");
    assert_eq!(fs::read_to_string(case.cwd().join("exercises/01_core/010_one/mine.txt")).unwrap(), "kept");
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_shell_keeps_its_python_in_front_of_what_the_learners_files_put_there() {
    let case = course();
    let home = case.root().join("home");
    fs::create_dir(home.join("other")).unwrap();
    fs::write(
        home.join(".bashrc"),
        format!("PATH={}:$PATH\nalias greet='echo hello'\nPS1='$ '\n", home.join("other").display()),
    )
    .unwrap();
    fs::write(home.join("other/python"), "#!/bin/sh\necho the wrong one\n").unwrap();
    let chmod = std::process::Command::new("chmod").arg("+x").arg(home.join("other/python")).status().unwrap();
    assert!(chmod.success());
    let case = case.env("SHELL", "bash").args(["shell", "one"]);
    let mut session = Session::start(&case);
    session.wait_for("(one) $");
    session.press("greet\r");
    session.wait_for("hello");
    session.press("python -c \"import sys; print('venv' in sys.prefix)\"\r");
    session.wait_for("True");
    // Ctrl-C is the shell's, and what was installed by hand is gone later.
    session.press("sleep 100\r");
    session.press("\x03");
    session.press("echo still here; false\r");
    session.wait_for("still here");
    session.press("exit\r");
    assert_eq!(session.end(), 0);
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_script_can_be_piped_into_it_and_an_unknown_exercise_is_told() {
    let case = course().args(["shell"]).env("SHELL", "/bin/sh");
    let mut command = case.command();
    command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"python -c 'import pytest; print(pytest.__name__)'\n")
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stdout).as_ref()), (Some(0), "pytest\n"));

    let ran = course().args(["shell", "onne", "--", "true"]).run();
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("`one`"), "{}", ran.stderr);
}
