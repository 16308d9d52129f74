//! Installing pytest through the tool's own path, and what becomes of it when it goes wrong.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use crate::case::{Case, ONE, TEST_ONE};

/// A course, a cache of its own, and a `uv` that does what the script says, before all others on the path.
fn case(uv: &str) -> Case {
    Case::one().uv(uv).args(["run", "one"])
}

/// What is in the folder of layers, locks aside.
fn layers(case: &Case) -> Vec<String> {
    let entries = fs::read_dir(case.root().join("cache/layers")).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| !is_kind(name, "lock")).collect()
}

fn is_kind(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Starts the binary and returns when its installer runs, with the number of a process of the installer.
fn installing(case: &Case) -> (Child, Pid) {
    let child = case.command().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let file: PathBuf = case.root().join("pid");
    let pid = || fs::read_to_string(&file).ok()?.strip_suffix('\n')?.parse().ok();
    wait_for("the installer", || pid().is_some());
    (child, Pid::from_raw(pid().unwrap()).unwrap())
}

fn hangs(case: &Case) -> String {
    format!("mkdir -p half/done; echo $$ > '{}'; exec sleep 600", case.root().join("pid").display())
}

fn set_uv(case: &Case, script: &str) {
    fs::write(case.root().join("bin/uv"), format!("#!/bin/sh\n{script}\n")).unwrap();
}

fn is_gone(pid: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap_or_default();
    test_kill_process(pid).is_err() || stat.contains(") Z")
}

#[test]
fn ctrl_c_during_the_installation_leaves_nothing() {
    let case = case("");
    set_uv(&case, &hangs(&case));
    let (mut child, installer) = installing(&case);
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    wait_for("the installer's end", || is_gone(installer));
    assert_eq!(layers(&case), [""; 0]);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn an_installation_that_was_killed_is_cleared_and_done_again_by_the_next_start() {
    let case = case("");
    set_uv(&case, &hangs(&case));
    let (mut child, installer) = installing(&case);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(layers(&case).len(), 1, "half a layer");
    // An orphan now; it holds nothing that the next start needs.
    set_uv(&case, "exit 1");
    let ran = case.run();
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let layers = layers(&case);
    assert!(layers.len() == 1 && !is_kind(&layers[0], "part"), "{layers:?}");
    let _ = kill_process(installer, Signal::KILL);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn the_second_waits_and_says_for_whom() {
    let case = case("");
    set_uv(&case, &hangs(&case));
    let (mut child, installer) = installing(&case);
    let mut second = case.command().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    {
        use std::io::{BufRead as _, BufReader};
        let mut stderr = BufReader::new(second.stderr.take().unwrap());
        stderr.read_line(&mut said).unwrap();
    }
    assert!(said.contains(&format!("process {}", child.id())), "{said}");
    kill_process(Pid::from_child(&second), Signal::INT).unwrap();
    assert_eq!(second.wait().unwrap().code(), Some(130));
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    child.wait().unwrap();
    wait_for("the installer's end", || is_gone(installer));
}

#[test]
fn without_a_network_it_says_what_the_installers_said_and_how_to_go_on() {
    let dead = "http://127.0.0.1:9/";
    let case = case("echo 'error: Request failed after 3 retries: dns error' >&2; exit 2")
        .env("PIP_INDEX_URL", dead)
        .env("PIP_FIND_LINKS", "")
        .env("PIP_RETRIES", "0")
        .env("PIP_NO_CACHE_DIR", "1");
    let ran = case.run();
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.stdout, "");
    for part in ["cannot install the packages of `base`", "uv pip install", "dns error", "check the network"] {
        assert!(ran.stderr.contains(part), "{part}: {}", ran.stderr);
    }
    assert_eq!(layers(&case), [""; 0]);
}

#[test]
fn a_chosen_python_is_remembered_for_the_course() {
    let case = Case::new().exercise(10, "one", ONE, TEST_ONE);
    let python = which::which("python3").unwrap().display().to_string();
    let ran = case.run_with(["run", "one", "--python", &python]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(fs::read_to_string(case.cwd().join(".pythlings/python")).unwrap(), format!("{python}\n"));
    let ran = case.run_with(["doctor"]);
    assert!(ran.stdout.contains("(remembered for this course)"), "{}", ran.stdout);
    // One that does not fit is not remembered.
    assert_eq!(case.run_with(["run", "one", "--python", "/not/there"]).status, Some(3));
    assert_eq!(fs::read_to_string(case.cwd().join(".pythlings/python")).unwrap(), format!("{python}\n"));
}
