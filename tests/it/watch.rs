//! Watch mode, as a learner sees it.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use rustix::process::Signal;

use crate::{
    case::Case,
    pty::{PATIENCE, Session},
};

/// A course of three exercises; each passes when its function returns its own name.
pub fn course() -> Case {
    ["one", "two", "three"].into_iter().zip([10, 20, 30]).fold(Case::new(), |case, (name, number)| {
        let test = format!(
            "from {name} import value\n\n\ndef test_value():\n    \"\"\"the value of {name}\"\"\"\n    assert value() == \"{name}\"\n"
        );
        case.exercise(number, name, &attempt("nothing yet"), &test)
    })
}

/// An attempt that returns a text.
pub fn attempt(value: &str) -> String {
    format!("def value():\n    return \"{value}\"\n")
}

pub fn file(case: &Case, name: &str) -> PathBuf {
    let number = match name {
        "one" => "010",
        "two" => "020",
        _ => "030",
    };
    case.cwd().join(format!("exercises/01_core/{number}_{name}/{name}.py"))
}

pub fn save(case: &Case, name: &str, text: &str) {
    fs::write(file(case, name), text).unwrap();
}

pub fn progress(case: &Case) -> String {
    fs::read_to_string(case.cwd().join(".pythlings/progress.toml")).unwrap_or_default()
}

/// Past the welcome, to the first verdict.
pub fn begun(case: &Case) -> Session {
    Session::begin(case, "nothing yet")
}

#[test]
fn another_cache_folder_is_told_at_the_lower_edge_until_a_key() {
    let case = course().without_usual_cache();
    let mut session = Session::start(&case);
    session.wait_for("serves as cache");
    assert!(session.screen().contains("cannot write to the cache folder"), "{}", session.screen());
    session.press("\r");
    session.wait_for("nothing yet");
    assert!(!session.screen().contains("serves as cache"), "{}", session.screen());
    session.press("q");
    session.end();
}

#[test]
fn from_the_welcome_to_the_end_of_the_course() {
    let case = course();
    let mut session = Session::start(&case);
    session.wait_for("Welcome.");
    session.assert_taken();
    session.press("\r");
    session.wait_for("you returned   'nothing yet'");
    session.wait_for("one · The exercise one");

    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    assert!(progress(&case).contains("two"), "{}", progress(&case));
    session.wait_for("020_two/two.py");
    assert!(!session.screen().contains("nothing yet"), "the next exercise's failure is not shown unasked");

    session.press("n");
    session.wait_for("two · The exercise two");
    session.wait_for("nothing yet");
    session.press("p");
    session.wait_for("one · The exercise one");
    session.press("n");
    session.wait_for("two · The exercise two");

    save(&case, "two", &attempt("two"));
    session.wait_for("Done");
    save(&case, "three", &attempt("not quite"));
    session.wait_for("'not quite'");
    save(&case, "three", &attempt("three"));
    session.wait_for("All done.");

    session.press("q");
    assert_eq!(session.end(), 0);
    assert!(session.screen().contains("All done."), "the last screen stays");
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());

    let mut session = Session::start(&case);
    session.wait_for("All done.");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn what_was_on_the_screen_before_can_be_scrolled_back_to() {
    let case = course();
    let mut session = begun(&case);
    assert!(!session.screen().contains("$ pythlings"));
    session.press("q");
    session.end();
    session.scroll_back(1);
    assert!(session.screen().starts_with("$ pythlings"), "{}", session.screen());
}

#[test]
fn saves_as_editors_make_them() {
    let case = course();
    let session = begun(&case);
    let path = file(&case, "one");
    let beside = |name: &str| path.with_file_name(name);
    for round in 0..5 {
        let text = |how: &str| attempt(&format!("{how} {round}"));
        // VS Code and nano.
        fs::write(&path, text("in place")).unwrap();
        session.wait_for(&format!("'in place {round}'"));
        // vim.
        fs::write(beside("4913"), "").unwrap();
        fs::remove_file(beside("4913")).unwrap();
        fs::rename(&path, beside("one.py~")).unwrap();
        fs::write(&path, text("vim")).unwrap();
        fs::remove_file(beside("one.py~")).unwrap();
        session.wait_for(&format!("'vim {round}'"));
        // JetBrains.
        fs::write(beside("one.py___jb_tmp___"), text("jetbrains")).unwrap();
        fs::rename(&path, beside("one.py___jb_old___")).unwrap();
        fs::rename(beside("one.py___jb_tmp___"), &path).unwrap();
        fs::remove_file(beside("one.py___jb_old___")).unwrap();
        session.wait_for(&format!("'jetbrains {round}'"));
        // sed -i.
        fs::write(beside("sedXk2fQ"), text("sed")).unwrap();
        fs::rename(beside("sedXk2fQ"), &path).unwrap();
        session.wait_for(&format!("'sed {round}'"));
    }
}

#[test]
fn of_many_quick_saves_the_last_one_counts() {
    let case = course();
    let session = begun(&case);
    let mut gap = 7;
    for round in 0..60 {
        gap = (gap * 31 + 17) % 23;
        save(&case, "one", &attempt(&format!("round {round}")));
        thread::sleep(Duration::from_millis(gap));
    }
    session.wait_for("'round 59'");
    thread::sleep(Duration::from_millis(300));
    assert!(session.screen().contains("'round 59'"), "{}", session.screen());
}

const ENDLESS: &str = "import time\nwhile True:\n    time.sleep(0.01)\n";

#[test]
fn keys_work_during_a_run_and_q_ends_it() {
    let case = course();
    let mut session = begun(&case);
    save(&case, "one", ENDLESS);
    session.wait_for("checking …");
    session.press("h");
    session.wait_for("hint 1/2");
    session.press("l");
    session.wait_for("continue here");
    session.press("q");
    session.wait_for("checking …");
    session.press("q");
    assert_eq!(session.end(), 0);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
    assert_no_process_of(&case);
}

#[test]
fn a_save_ends_the_run_before() {
    let case = course();
    let session = begun(&case);
    save(&case, "one", ENDLESS);
    session.wait_for("checking …");
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
}

#[test]
fn ctrl_c_during_a_run_leaves_nothing_behind() {
    let case = course();
    let mut session = begun(&case);
    save(&case, "one", ENDLESS);
    session.wait_for("checking …");
    session.press("\x03");
    assert_eq!(session.end(), 130);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
    assert_no_process_of(&case);
}

#[test]
fn a_signal_to_end_gives_the_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP] {
        let case = course();
        let mut session = begun(&case);
        session.signal(signal);
        assert_eq!(session.end(), 130);
    }
}

#[test]
fn an_attempt_cannot_end_watch_mode_by_a_signal() {
    let case = course();
    let mut session = begun(&case);
    let hostile = "import os, signal\nfor sent in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGTSTP):\n    try:\n        os.kill(os.getppid(), sent)\n    except PermissionError:\n        pass\n\ndef value():\n    return \"still here\"\n";
    save(&case, "one", hostile);
    session.wait_for("'still here'");
    save(&case, "one", &attempt("afterwards"));
    session.wait_for("'afterwards'");
    session.assert_taken();
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn ctrl_z_gives_the_terminal_back_for_a_while() {
    let case = course();
    let shell = format!("{}; echo stopped; read line; fg; echo ended with $?", crate::case::BINARY);
    let arguments = ["-m", "-c", &shell].map(str::to_owned);
    let mut session = Session::start_program(&case, "sh", &arguments, 80, 24);
    session.wait_for("Enter begin");
    session.press("\r");
    session.wait_for("nothing yet");
    session.press("\x1a");
    session.wait_for("stopped");
    assert!(session.is_given_back() && session.screen().contains("nothing yet"), "{}", session.screen());
    save(&case, "one", &attempt("while away"));
    session.press("\n");
    session.wait_for("'while away'");
    session.assert_taken();
    session.press("q");
    session.wait_for("ended with 0");
    assert!(session.is_given_back());
}

#[test]
fn a_worker_that_stood_ready_says_nothing_of_its_own() {
    let case = course();
    let mut session = begun(&case);
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    assert!(!session.screen().contains("standard error"), "{}", session.screen());
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn ctrl_z_does_nothing_where_nobody_could_bring_us_back() {
    let case = course();
    let mut session = begun(&case);
    session.press("\x1a");
    save(&case, "one", &attempt("still there"));
    session.wait_for("'still there'");
    session.assert_taken();
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn a_pasted_text_and_an_answer_of_the_terminals_are_no_commands() {
    let case = course();
    let mut session = begun(&case);
    session.press("\x1b[200~quit\rxyl\x1b[201~\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\");
    session.press("v");
    session.wait_for("the test's line");
    session.press("l/\x1b[200~two\x1b[201~");
    session.wait_until("one exercise", |screen| screen.contains("two") && !screen.contains("three"));
    session.press("\x1b");
    session.press("q");
    session.press("q");
    assert_eq!(session.end(), 0);
    assert!(fs::read_to_string(file(&case, "one")).unwrap().contains("nothing yet"));
}

#[test]
fn a_stop_without_warning_is_survived_too() {
    let case = course();
    let mut session = begun(&case);
    session.signal(Signal::STOP);
    wait("the stop", || is_stopped(&session));
    session.signal(Signal::CONT);
    save(&case, "one", &attempt("back again"));
    session.wait_for("'back again'");
    session.assert_taken();
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn a_panic_gives_the_terminal_back() {
    const ASKED: &str = "PYTHLINGS_TEST_PANIC";
    if std::env::var_os(ASKED).is_some() {
        // Here the test is its own child, at a terminal. Only the panic hook is left to give the terminal back.
        std::mem::forget(pythlings::Guard::enter().unwrap().expect("a terminal"));
        panic!("a bug of ours");
    }
    let case = Case::new().env(ASKED, "yes");
    let program = std::env::current_exe().unwrap();
    let arguments = ["--exact", "watch::a_panic_gives_the_terminal_back", "--nocapture"].map(str::to_owned);
    let mut session = Session::start_program(&case, program.to_str().unwrap(), &arguments, 80, 24);
    session.wait_for("a bug of ours");
    assert_eq!(session.end(), 101);
}

#[test]
fn in_the_background_the_terminal_is_left_alone() {
    let case = course();
    let shell = format!("{} & read line; kill $!; wait $!; echo ended with $?", crate::case::BINARY);
    // With job control the shell gives each job a process group of its own, and the terminal to none of them.
    let arguments = ["-m", "-c", &shell].map(str::to_owned);
    let mut session = Session::start_program(&case, "sh", &arguments, 80, 24);
    session.wait_for("nothing yet");
    assert!(session.is_given_back() && session.screen().contains("$ pythlings"), "{}", session.screen());
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    session.press("\n");
    session.wait_for("ended with 130");
}

#[test]
fn every_size_of_window_shows_what_matters() {
    let case = course();
    let mut session = begun(&case);
    for (columns, rows) in [(40, 24), (40, 5), (200, 50), (20, 3), (80, 24)] {
        let title = if rows < 5 { "quit" } else { "one · The" };
        let is_shown = |screen: &str| {
            screen.contains(title) && screen.contains("quit") && screen.lines().count() <= usize::from(rows)
        };
        // Each is waited for before the next: a key and a new size come by different ways, so one may overtake the other.
        session.resize(columns, rows);
        session.wait_until(&format!("{columns} by {rows}"), is_shown);
        session.wipe();
        session.press("\x0c");
        session.wait_until(&format!("{columns} by {rows} drawn anew"), is_shown);
    }
    session.resize(60, 8);
    session.wait_for("more lines · PgDn");
    session.press("\x1b[6~");
    session.wait_for("PgUp");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn the_list_finds_an_exercise_and_continues_there() {
    let case = course();
    let mut session = begun(&case);
    session.press("l");
    session.wait_for("continue here");
    session.press("/thr");
    session.wait_until("one row", |screen| screen.contains("three") && !screen.contains("two"));
    session.press("\r\r");
    session.wait_for("three · The exercise three");
    session.wait_for("nothing yet");
    assert!(progress(&case).contains("three"), "{}", progress(&case));
    session.press("q");
    session.end();
}

#[test]
fn a_reset_asks_and_keeps_the_learners_version() {
    let case = course();
    let starter = fs::read_to_string(file(&case, "one")).unwrap();
    let mut session = begun(&case);
    save(&case, "one", &attempt("mine"));
    session.wait_for("'mine'");
    session.press("x");
    session.wait_for("y/n");
    session.press("y");
    session.wait_for("'nothing yet'");
    session.wait_for("is kept in");
    assert_eq!(fs::read_to_string(file(&case, "one")).unwrap(), starter);
    session.press("q");
    session.end();
}

#[test]
fn check_all_ends_with_names_and_stays() {
    let case = course();
    let mut session = begun(&case);
    fs::write(file(&case, "three"), attempt("three")).unwrap();
    session.wait_for("three · The exercise three");
    session.wait_for("Done");
    session.press("c");
    session.wait_for("1 of 3 pass · 2 not begun");
    session.press("\x1b");
    session.wait_for("three · The exercise three");
    session.press("q");
    session.end();
}

#[test]
fn what_the_learner_prints_cannot_touch_the_terminal() {
    let case = course();
    let mut session = begun(&case);
    let nasty =
        "def value():\n    print('\\x1b[2J\\x1b[?1049h\\x1b]0;title\\x07 gotcha')\n    return \"\\x1b[31mred\"\n";
    save(&case, "one", nasty);
    session.wait_for("gotcha");
    assert!(session.screen().contains("one · The exercise one"), "{}", session.screen());
    session.assert_taken();
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn commands_by_hand_and_watch_mode_share_progress() {
    let case = course();
    let mut session = begun(&case);
    let ran = case.run_with(["goto", "two"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    session.wait_for("two · The exercise two");
    save(&case, "two", &attempt("two"));
    session.wait_for("Done");
    fs::write(file(&case, "three"), attempt("three")).unwrap();
    assert_eq!(case.run_with(["run", "three"]).status, Some(0));
    session.wait_for("2/3");
    session.press("q");
    session.end();
}

#[test]
fn polling_sees_saves_too_and_says_that_it_polls() {
    let case = course().args(["--poll"]);
    let mut session = Session::start(&case);
    session.wait_for("Enter begin");
    session.wait_for("as `--poll` asks");
    session.press("\r");
    session.wait_for("nothing yet");
    save(&case, "one", &attempt("polled"));
    session.wait_for("'polled'");
    session.press("q");
    session.end();
}

#[test]
fn where_there_is_no_terminal_verdicts_are_printed_one_after_another() {
    let case = course();
    let out = case.root().join("out");
    let mut command = case.command();
    command.stdin(std::process::Stdio::null()).stdout(fs::File::create(&out).unwrap());
    command.stderr(fs::File::create(case.root().join("err")).unwrap());
    let mut child = command.spawn().unwrap();
    let printed = || fs::read_to_string(&out).unwrap();
    wait("the first verdict", || printed().contains("nothing yet"));
    save(&case, "one", &attempt("one"));
    wait("the pass", || printed().contains("Done"));
    save(&case, "two", &attempt("half"));
    wait("the next exercise", || printed().contains("'half'"));
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(fs::read_to_string(case.root().join("err")).unwrap().contains("`pythlings run`"));
    assert!(!printed().contains('\x1b'), "{}", printed());
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn an_exercise_for_a_newer_python_is_passed_over_with_a_key() {
    let case = course();
    let toml = file(&case, "one").with_file_name("exercise.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap() + "python = \">=3.99\"\n").unwrap();
    let mut session = Session::start(&case);
    session.wait_for("Enter begin");
    session.press("\r");
    session.wait_for("this exercise needs Python >=3.99");
    session.press("n");
    session.wait_for("two · The exercise two");
    session.press("q");
    session.end();
    assert!(progress(&case).contains("two"), "{}", progress(&case));
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(3), "{}", ran.stdout);
    assert!(ran.stdout.contains("go on with the next exercise"), "{}", ran.stdout);
    assert_eq!(case.run_with(["list"]).status, Some(0));
}

fn wait(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

#[cfg(target_os = "linux")]
fn is_stopped(session: &Session) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", session.pid().as_raw_nonzero())).unwrap();
    stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
}

#[cfg(not(target_os = "linux"))]
fn is_stopped(session: &Session) -> bool {
    session.is_given_back()
}

/// No process is left that works in the case's temporary folder.
fn assert_no_process_of(case: &Case) {
    let tmp = case.root().join("tmp");
    let inside = |entry: &Path| fs::read_link(entry.join("cwd")).is_ok_and(|cwd| cwd.starts_with(&tmp));
    wait("the end of every process", || {
        !fs::read_dir("/proc").into_iter().flatten().flatten().any(|entry| inside(&entry.path()))
    });
}
