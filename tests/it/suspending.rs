//! Ctrl-Z stops what runs for us, too.
#![cfg(target_os = "linux")]

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use crate::{
    case::{BINARY, Case},
    pty::{PATIENCE, Session},
};

const ENDLESS: &str = "import subprocess, sys\nchild = subprocess.Popen([sys.executable, \"-c\", \"while True: pass\"])\n\
                       while True:\n    pass\n";

fn course() -> Case {
    Case::new().exercise(10, "one", ENDLESS, "from one import value\n\n\ndef test_value():\n    assert value() == 1\n")
}

/// The states of the processes that belong to runs of this case: `R`, `S`, `T` for stopped, …
fn states(case: &Case) -> Vec<char> {
    let mark = format!("PYTHLINGS_RUN={}", case.root().display());
    let processes = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let of_runs = processes.filter(|process| {
        fs::read(process.join("environ"))
            .is_ok_and(|found| found.split(|byte| *byte == 0).any(|variable| variable.starts_with(mark.as_bytes())))
    });
    let state = |process: std::path::PathBuf| {
        let stat = fs::read_to_string(process.join("stat")).ok()?;
        stat.rsplit_once(") ")?.1.chars().next()
    };
    of_runs.filter_map(state).collect()
}

fn wait_for_states(case: &Case, what: &str, wanted: impl Fn(&[char]) -> bool) {
    let start = Instant::now();
    loop {
        let states = states(case);
        if wanted(&states) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{what}: {states:?}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn is_computing(states: &[char]) -> bool {
    states.iter().filter(|state| **state == 'R').count() >= 2
}

fn is_stopped(states: &[char]) -> bool {
    states.len() >= 2 && states.iter().all(|state| *state == 'T')
}

/// A shell that runs a command, has it stopped, and brings it back when a line is typed.
fn in_a_shell(case: &Case, command: &str) -> Session {
    let shell = format!("{command}; echo is stopped; read line; fg; echo ended with $?");
    Session::start_program(case, "sh", &["-m", "-c", &shell].map(str::to_owned), 80, 24)
}

#[test]
fn an_endless_loop_does_not_go_on_while_watch_mode_is_stopped() {
    let case = course();
    let mut session = in_a_shell(&case, BINARY);
    session.wait_for("Enter begin");
    session.press("\r");
    wait_for_states(&case, "the loops run", is_computing);
    session.press("\x1a");
    session.wait_for("is stopped");
    wait_for_states(&case, "they are stopped", is_stopped);
    session.press("\n");
    wait_for_states(&case, "they go on", is_computing);
    session.press("q");
    session.wait_for("ended with 0");
    assert_eq!(states(&case), []);
}

#[test]
fn an_endless_loop_does_not_go_on_while_a_command_is_stopped() {
    let case = course();
    let mut session = in_a_shell(&case, &format!("{BINARY} run one"));
    wait_for_states(&case, "the loops run", is_computing);
    session.press("\x1a");
    session.wait_for("is stopped");
    wait_for_states(&case, "they are stopped", is_stopped);
    session.press("\n");
    wait_for_states(&case, "they go on", is_computing);
    session.press("\x03");
    session.wait_for("ended with 130");
    assert_eq!(states(&case), []);
}
