//! The time limit of a run on a machine that has other things to do.
#![cfg(target_os = "linux")]

use std::{
    num::NonZero,
    process::{Child, Command, Stdio},
    thread,
};

use crate::case::Case;

/// For each processor so many programs that want it for themselves, until this is dropped.
struct Load(Vec<Child>);

impl Load {
    const PER_PROCESSOR: usize = 6;

    fn new() -> Self {
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let start = |_| Command::new("sh").args(["-c", "while :; do :; done"]).stdin(Stdio::null()).spawn().unwrap();
        Self((0..processors * Self::PER_PROCESSOR).map(start).collect())
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

const TEST: &str = "import NAME\n\n\ndef test_value():\n    assert NAME.value() == 1\n";
/// The attempt is a program of its own, whose time the test limits: it is to say where the program was.
const DRIVING: &str =
    "from pythlings_checks import program\n\n\ndef test_value():\n    program(\"drives.py\").succeeds()\n";
/// A third of the limit, of processor time.
const RIGHT: &str = "import time\n\n\ndef value():\n    while time.process_time() < START + 0.33:\n        pass\n    return 1\n\n\nSTART = time.process_time()\n";

fn course() -> Case {
    let driven = format!("{RIGHT}value()\n");
    let exercises = [
        ("computes", RIGHT),
        ("drives", &driven),
        ("endless", "def value():\n    while True:\n        pass\n"),
        ("sleeps", "import time\n\n\ndef value():\n    time.sleep(600)\n"),
        (
            "waits",
            "import threading\n\n\ndef value():\n    lock = threading.Lock()\n    lock.acquire()\n    lock.acquire()\n",
        ),
        (
            "forks",
            "import os\n\n\ndef value():\n    if os.fork() == 0:\n        while True:\n            pass\n    os.wait()\n",
        ),
    ];
    exercises.into_iter().zip(1..).fold(Case::new(), |case, ((name, attempt), number)| {
        let test = if name == "drives" { DRIVING } else { &TEST.replace("NAME", name) };
        let case = case.exercise(number * 10, name, attempt, test);
        let toml = "title = \"T\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\ntimeout = 1\n";
        case.file(format!("exercises/01_core/{:03}_{name}/exercise.toml", number * 10), toml)
    })
}

fn verdicts(said: &str) -> Vec<(String, String)> {
    let mut verdicts: Vec<_> = said
        .lines()
        .map(|line| {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            (row["exercise"].as_str().unwrap().to_owned(), row["verdict"].as_str().unwrap().to_owned())
        })
        .collect();
    verdicts.sort();
    verdicts
}

#[test]
fn a_busy_machine_times_out_no_right_answer_and_ends_what_does_not_end() {
    let case = course();
    let _load = Load::new();
    let ran = case.run_with(["check-all", "--format", "json"]);
    let wanted = [
        ("computes", "passed"),
        ("drives", "passed"),
        ("endless", "timed-out"),
        ("forks", "timed-out"),
        ("sleeps", "timed-out"),
        ("waits", "timed-out"),
    ];
    assert_eq!(
        verdicts(&ran.stdout),
        wanted.map(|(name, verdict)| (name.to_owned(), verdict.to_owned())),
        "{}",
        ran.stderr
    );
    for (name, verdict) in wanted {
        let ran = case.run_with(["run", name, "--format", "json"]);
        assert_eq!(ran.json()["verdict"], verdict, "{name}: {}", ran.stdout);
    }
    assert!(case.left_in_tmp().is_empty());
}

#[test]
fn where_it_was_is_told_whatever_it_was_doing() {
    let case = course();
    for (name, line) in
        [("endless", "while True:"), ("sleeps", "time.sleep(600)"), ("waits", "lock.acquire()"), ("forks", "os.wait()")]
    {
        let ran = case.run_with(["run", name, "--format", "json"]);
        assert_eq!(ran.json()["verdict"], "timed-out");
        let row = ran.json();
        assert_eq!(row["tests"][0]["file"], format!("{name}.py"), "{row}");
        let shown = case.run_with(["run", name]);
        assert!(shown.stdout.contains(line) || shown.stdout.contains("pass"), "{}", shown.stdout);
    }
}
