//! `dev watch` at a terminal and without one.
#![cfg(unix)]

use std::{
    fs,
    io::Read as _,
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use super::{
    case::Case,
    dev::{SOLUTION, TEST, WRONG, sound},
    pty::{PATIENCE, Session},
    syntax_table,
};

const WRONG_PATH: &str = "solutions/01_core/adding1/wrong/minus.py";
const TOML: &str = "exercises/01_core/010_adding1/exercise.toml";

fn write(case: &Case, path: &str, text: &str) {
    fs::write(case.cwd().join(path), text).unwrap();
}

/// As vim saves: another file is written and renamed over it.
fn rename_over(case: &Case, path: &str, text: &str) {
    let path = case.cwd().join(path);
    let beside = path.with_file_name("4913");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

/// With its status line a round has ended, and all parts are sound; the course of these tests brings no ruff.
fn all_sound(screen: &str) -> bool {
    screen.matches('✓').count() == 5 && screen.contains("checked in")
}

fn watching() -> Case {
    sound().args(["dev", "watch", "adding1"])
}

#[test]
fn each_save_of_any_file_is_proved_and_the_first_finding_is_told() {
    let case = watching();
    let mut session = Session::start(&case);
    session.wait_until("everything sound", all_sound);
    session.assert_taken();
    for words in
        ["starter        fails as intended", "solution       passes 4 times", "1 of 1 caught", "100 % · 2 of 2 caught"]
    {
        assert!(session.screen().contains(words), "{words}:\n{}", session.screen());
    }
    write(&case, WRONG_PATH, &WRONG.replace('-', "+"));
    session.wait_for("wrong-answer-passes");
    session.wait_for("wrong/minus.py");
    rename_over(&case, WRONG_PATH, WRONG);
    session.wait_until("everything sound again", all_sound);
    rename_over(&case, "solutions/01_core/adding1/adding1.py", &SOLUTION.replace("a + b", "a * b"));
    session.wait_for("solution-fails");
    session.wait_for("none to run");
    write(&case, "solutions/01_core/adding1/adding1.py", SOLUTION);
    session.wait_until("everything sound again", all_sound);
    let right = "solutions/01_core/adding1/right/summed.py";
    fs::create_dir(case.cwd().join("solutions/01_core/adding1/right")).unwrap();
    write(&case, right, "def add(a, b):\n    return sum([a, b])\n");
    session.wait_for("right answers  it passes");
    write(&case, right, "def add(a, b):\n    return str(a + b)\n");
    session.wait_for("right-answer-refused");
    fs::remove_dir_all(case.cwd().join("solutions/01_core/adding1/right")).unwrap();
    session.wait_until("everything sound again", all_sound);
    write(&case, "exercises/01_core/010_adding1/adding1.py", SOLUTION);
    session.wait_for("starter-passes");
    session.press("q");
    assert_eq!(session.end(), 0);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn the_table_of_syntax_holds_for_the_whole_road() {
    let case = syntax_table::two().args(["dev", "watch", "adding1", "--no-mutants"]);
    let mut session = Session::start(&case);
    session.wait_for("syntax-table");
    let table = fs::read_to_string(case.cwd().join(syntax_table::TABLE)).unwrap();
    write(&case, syntax_table::TABLE, &table.replace("string = \"adding1\"\n", ""));
    session.wait_until("no more of it", |screen| screen.contains("checked in") && !screen.contains("syntax-table"));
    write(&case, "exercises/01_core/010_adding1/README.md", "Add.\n\n>>> for a in b:\n...     a\n");
    session.wait_for("is taught later, in `later1`");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn a_survivor_is_shown_as_a_diff_and_mutants_can_be_left_out() {
    let weak = TEST.replace("    assert add(10, -4) == 6\n", "").replace("add(2, 3) == 5", "add(2, 0) == 2");
    let case = watching().file("exercises/01_core/010_adding1/test_adding1.py", weak);
    let mut session = Session::start(&case);
    session.wait_for("no test notices this change");
    session.wait_for("+     return a - b");
    session.press("m");
    session.wait_until("mutants off", |screen| screen.contains("mutants        off") && screen.contains("checked in"));
    assert!(!session.screen().contains("no test notices"));
    session.press("M");
    session.wait_for("no test notices this change");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn a_file_that_is_half_written_is_told_with_its_place_and_recovered_from() {
    let case = watching();
    let toml = fs::read_to_string(case.cwd().join(TOML)).unwrap();
    write(&case, TOML, &toml.replace("hints = [", "hints = "));
    let mut session = Session::start(&case);
    session.wait_for("unreadable");
    session.wait_for("exercise.toml:5");
    write(&case, TOML, &toml);
    session.wait_until("everything sound", all_sound);
    // The whole exercise goes, and comes back under another number.
    let folder = case.cwd().join("exercises/01_core/010_adding1");
    let away = case.root().join("away");
    fs::rename(&folder, &away).unwrap();
    session.wait_for("there is no exercise `adding1` any more");
    fs::rename(&away, folder.with_file_name("030_adding1")).unwrap();
    session.wait_until("everything sound", all_sound);
    session.signal(Signal::INT);
    assert_eq!(session.end(), 130);
}

#[test]
fn a_narrow_window_and_another_size_are_no_trouble() {
    let case = watching();
    write(&case, WRONG_PATH, &WRONG.replace('-', "+"));
    let mut session = Session::start_sized(&case, 40, 12);
    session.wait_for("✗ wrong answers");
    session.wait_for("q quit");
    session.wait_for("↓");
    session.press("\x1b[6~\x1b[6~\x1b[6~");
    session.wait_for("wrong/minus");
    session.press("g");
    session.wait_for("✓ starter");
    session.press("G");
    session.wait_for("wrong/minus");
    session.resize(100, 30);
    session.wait_until("all at once", |screen| screen.contains("✓ starter") && screen.contains("minus.py"));
    session.press("r");
    session.wait_for("checked in");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn without_a_terminal_each_round_is_printed_once() {
    let case = watching();
    let mut child = case.command().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let printed = Arc::new(Mutex::new(String::new()));
    let (mut stdout, for_thread) = (child.stdout.take().unwrap(), Arc::clone(&printed));
    let reader = thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = stdout.read(&mut buffer) {
            for_thread.lock().unwrap().push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
    });
    let rounds = |count: usize| {
        let start = Instant::now();
        while printed.lock().unwrap().matches("checked in").count() < count {
            assert!(start.elapsed() < PATIENCE, "{}", printed.lock().unwrap());
            thread::sleep(Duration::from_millis(10));
        }
    };
    rounds(1);
    write(&case, WRONG_PATH, &WRONG.replace('-', "+"));
    rounds(2);
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    reader.join().unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "watching `adding1`, without keys because this is not a terminal; Ctrl-C ends it\n");
    let printed = printed.lock().unwrap();
    assert_eq!(
        (printed.matches("checked in").count(), printed.matches("wrong-answer-passes").count()),
        (2, 1),
        "{printed}"
    );
    assert!(!printed.contains('\x1b'));
}

#[test]
fn a_new_exercise_is_watched_at_once() {
    let case = sound().args(["dev", "new", "loops1", "--phase", "core"]);
    let mut session = Session::start(&case);
    session.wait_for("left to you");
    session.wait_for("✓ solution");
    session.press("q");
    assert_eq!(session.end(), 0);
    assert!(case.cwd().join("exercises/01_core/020_loops1/loops1.py").is_file());
    let case = sound().args(["dev", "new", "loops1", "--phase", "core", "--no-watch"]);
    let mut session = Session::start(&case);
    session.wait_for("`pythlings dev watch loops1` says what is left to write");
    assert_eq!(session.end(), 0);
}

#[test]
fn an_exercise_that_is_not_there_is_refused() {
    let ran = sound().run_with(["dev", "watch", "adding2"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("did you mean `adding1`?"), "{}", ran.stderr);
}
