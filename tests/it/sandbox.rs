//! What a check cannot do on Linux, what an exercise may ask for, and `--no-sandbox`: tried by attempts that try.
#![cfg(target_os = "linux")]

use std::{
    fs,
    io::Write as _,
    net::TcpListener,
    os::{
        linux::net::SocketAddrExt as _,
        unix::net::{SocketAddr, UnixListener},
    },
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::case::Case;

/// Tries each thing and says whether it could.
const ATTEMPT: &str = r#"
import os
import signal
import socket
from pathlib import Path


def reads_home():
    Path("HOME/secret").read_text()


def writes_home():
    Path("HOME/written").write_text("x")


def changes_the_course():
    Path("COURSE/info.toml").open("a").close()


def writes_beside_its_folder():
    Path("TMP/written").write_text("x")


def signals_its_parent():
    os.kill(os.getppid(), 0)


def reads_its_parents_variables():
    Path(f"/proc/{os.getppid()}/environ").read_bytes()


def reaches_an_abstract_socket():
    with socket.socket(socket.AF_UNIX) as client:
        client.connect("\0ABSTRACT")


def reaches_tcp():
    socket.create_connection(("127.0.0.1", PORT), timeout=5).close()


def serves_itself():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


for attempt in (reads_home, writes_home, changes_the_course, writes_beside_its_folder, signals_its_parent,
                reads_its_parents_variables, reaches_an_abstract_socket, reaches_tcp, serves_itself):
    try:
        attempt()
    except OSError:
        pass
    else:
        print(attempt.__name__)
"#;

/// What the attempt could do, with this line in `exercise.toml` and these options.
fn possible(needs: &str, options: &[&str]) -> (Vec<String>, Value) {
    possible_in(Case::new(), needs, options)
}

fn possible_in(case: Case, needs: &str, options: &[&str]) -> (Vec<String>, Value) {
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let name = format!("pythlings-test-{}", tcp.local_addr().unwrap().port());
    let abstract_socket = UnixListener::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
    fs::write(case.root().join("home/secret"), "x").unwrap();
    let attempt = ATTEMPT
        .replace("HOME", &case.root().join("home").display().to_string())
        .replace("COURSE", &case.cwd().display().to_string())
        .replace("TMP", &case.root().join("tmp").display().to_string())
        .replace("ABSTRACT", &name)
        .replace("PORT", &tcp.local_addr().unwrap().port().to_string());
    let folder = "exercises/01_core/010_escape";
    let toml = format!(
        "title = \"Escape\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\ndocs = [\"https://docs.python.org/3/\"]\n\
         hints = [\"One.\", \"Two.\"]\n{needs}\n"
    );
    let case = case
        .file(format!("{folder}/exercise.toml"), toml)
        .file(format!("{folder}/escape.py"), attempt)
        .file(format!("{folder}/expected_output.txt"), "nothing\n");
    let ran = case.run_with(["run", "escape", "--format", "json"].iter().chain(options).copied());
    drop(abstract_socket);
    let row = ran.json();
    let printed = row["stdout"].as_str().unwrap_or_else(|| panic!("{row}"));
    let screen = case.run_with(["run", "escape"].iter().chain(options).copied()).stdout;
    (printed.lines().map(str::to_owned).collect(), Value::String(screen))
}

/// What `doctor` says holds on this machine.
pub fn holds(what: &str) -> bool {
    let holds = said_by_doctor(&Case::new()).contains(what);
    if !holds {
        skipped(&format!("this machine has no `{what}`"));
    }
    holds
}

fn said_by_doctor(case: &Case) -> String {
    case.run_with(["doctor"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A test says where it has nothing to test.
fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// A world in which nobody gets a network namespace, as on Ubuntu from 23.10: a user namespace whose number of them is 0.
fn without_namespaces() -> Option<Case> {
    const SCRIPT: &str = "exec unshare --user --map-root-user sh -c 'echo 0 > /proc/sys/user/max_net_namespaces && exec \"$@\"' sh \"$@\"";
    let mut trial = Command::new("sh");
    trial.args(["-c", SCRIPT, "sh", "sh", "-c", "! unshare --net true && ! unshare --user --net true"]);
    let holds = trial.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    if !holds {
        skipped("network namespaces cannot be forbidden here");
    }
    holds.then(|| Case::new().by_script(SCRIPT))
}

#[test]
fn a_check_can_do_nothing_outside_its_folder() {
    if holds("cannot signal other programs") && holds("a network namespace") {
        assert_eq!(possible("", &[]).0, [""; 0]);
    }
}

#[test]
fn an_exercise_gets_what_it_needs_and_the_learner_is_told() {
    if holds("cannot signal other programs") && holds("a network namespace") {
        for (needs, granted, told) in [
            ("needs = [\"home\"]", ["reads_home"].as_slice(), "read your home folder"),
            ("needs = [\"loopback\"]", &["serves_itself"], "run servers on `127.0.0.1`"),
            ("needs = [\"network\"]", &["reaches_tcp", "serves_itself"], "use the network"),
        ] {
            let (possible, screen) = possible(needs, &[]);
            assert_eq!(possible, granted, "{needs}");
            let screen = screen.as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(screen.contains(&format!("This exercise may {told}")), "{screen}");
        }
    }
}

#[test]
fn where_namespaces_are_refused_tcp_is_closed_by_landlock() {
    let Some(case) = without_namespaces() else { return };
    let said = said_by_doctor(&case);
    if !said.contains("Landlock: a run reaches no network over TCP; UDP stays open") {
        // Older kernels: then at least nobody is told that the network is closed.
        assert!(said.contains("runs reach the network"), "{said}");
        return skipped("this machine's Landlock knows nothing of networks");
    }
    assert!(!said.contains("a network namespace:"), "{said}");
    assert_eq!(possible_in(case, "", &[]).0, [""; 0]);
    // A loopback of its own cannot be had: what needs one works, and reaches the machine's servers, too.
    for needs in ["needs = [\"loopback\"]", "needs = [\"network\"]"] {
        let possible = without_namespaces().map(|case| possible_in(case, needs, &[]).0);
        assert_eq!(possible.unwrap(), ["reaches_tcp", "serves_itself"], "{needs}");
    }
}

/// Says who the run is, and whether its folders are there and its own.
const IDENTITY: &str = r#"
import os
import pwd
import stat
from pathlib import Path

assert os.geteuid() != 0 and os.getegid() != 0, "root"
assert os.getresuid() == (os.geteuid(),) * 3
print(pwd.getpwuid(os.getuid()).pw_name != "root")
root = Path.cwd().parent
for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR"):
    folder = Path(os.environ[name])
    found = folder.stat()
    assert folder.parent == root and folder.is_dir(), name
    assert found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) == 0o700, name
    closed = folder / "closed"
    closed.mkdir()
    (closed / "file").write_text("x")
    (closed / "file").chmod(0)
    closed.chmod(0o500)
print("its own")
"#;

fn identity(case: Case, toml: &str) -> Case {
    let folder = "exercises/01_core/010_identity";
    let toml = format!("title = \"Identity\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\n{toml}\n");
    case.file(format!("{folder}/exercise.toml"), toml)
        .file(format!("{folder}/identity.py"), IDENTITY)
        .file(format!("{folder}/expected_output.txt"), "True\nits own\n")
}

/// A world in which one is root, and maybe nobody gets a user namespace.
fn as_root(has_namespaces: bool) -> Option<Case> {
    let forbid = if has_namespaces { "" } else { "echo 0 > /proc/sys/user/max_user_namespaces && " };
    let script = format!("exec unshare --user --map-root-user sh -c '{forbid}exec \"$@\"' sh \"$@\"");
    let mut trial = Command::new("sh");
    trial.args(["-c", &script, "sh", "true"]).stderr(Stdio::null());
    let holds = trial.status().is_ok_and(|status| status.success());
    if !holds {
        skipped("nobody can be root of a user namespace here");
    }
    holds.then(|| Case::new().by_script(&script))
}

#[test]
fn a_run_of_roots_is_somebody_else_and_leaves_nothing() {
    let Some(case) = as_root(true).map(|case| identity(case, "needs = [\"user\"]")) else { return };
    for options in [[].as_slice(), &["--no-sandbox"]] {
        for command in [["run", "identity"].as_slice(), &["check-all"]] {
            let ran = case.run_with(command.iter().chain(&["--format", "json"]).chain(options).copied());
            assert_eq!(ran.json()["verdict"], "passed", "{command:?} {options:?}: {}", ran.stdout);
            assert!(ran.json()["notes"].is_null(), "nothing is allowed that others may not do");
        }
    }
    assert!(case.left_in_tmp().is_empty(), "{:?}", case.left_in_tmp());
    assert!(said_by_doctor(&case).contains("you are root, and a run is not"));
    // One that needs no other user has one in the sandbox, and is who the learner is outside of it.
    let case = identity(case, "");
    assert_eq!(case.run_with(["run", "identity", "--format", "json"]).json()["verdict"], "passed");
    let outside = case.run_with(["run", "identity", "--no-sandbox", "--format", "json"]);
    assert!(outside.stdout.contains("AssertionError: root") && outside.json()["verdict"] != "passed");
}

#[test]
fn where_root_cannot_be_anybody_else_an_exercise_that_needs_it_is_unavailable() {
    let Some(case) = as_root(false).map(|case| identity(case, "needs = [\"user\"]")) else { return };
    for options in [[].as_slice(), &["--no-sandbox"]] {
        let ran = case.run_with(["run", "identity", "--format", "json"].iter().chain(options).copied());
        assert_eq!(ran.json()["verdict"], "unavailable", "{}", ran.stdout);
        let screen = case.run_with(["run", "identity"].iter().chain(options).copied()).stdout;
        let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains("refuses to run as root") && screen.contains("as an ordinary user"), "{screen}");
    }
    assert!(said_by_doctor(&case).contains("you are root, and so are runs"));
    let case = identity(case, "");
    let ran = case.run_with(["run", "identity", "--format", "json"]);
    assert!(ran.stdout.contains("AssertionError: root"), "the check runs as before: {}", ran.stdout);
}

#[test]
fn without_the_sandbox_everything_is_possible() {
    let (possible, _) = possible("", &["--no-sandbox"]);
    assert_eq!(
        possible,
        [
            "reads_home",
            "writes_home",
            "changes_the_course",
            "writes_beside_its_folder",
            "signals_its_parent",
            "reads_its_parents_variables",
            "reaches_an_abstract_socket",
            "reaches_tcp",
            "serves_itself"
        ]
    );
}

#[test]
fn the_doctor_says_that_it_is_switched_off() {
    let said = Case::new().run_with(["doctor", "--no-sandbox"]).stdout;
    assert!(said.contains("switched off with `--no-sandbox`"), "{said}");
}
