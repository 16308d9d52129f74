//! Attempts that break ordinary runners: each must get its verdict, in time, with nothing left behind.
//!
//! Each folder of `tests/hostile` is one attempt with what is expected of it in `expect.txt`. The course has the tests and the
//! expected output; everything else is in the learner's folder.
//!
//! `PYTHLINGS_HOSTILE=fork,exit` takes only those with such names; `PYTHLINGS_HOSTILE_ROUNDS=20` takes each so often (by workers
//! four at once, by fork servers on every core).

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::case::{Case, Ran};

/// The limit in seconds of a run that is expected to reach it, and of one that is not, however busy the machine is.
const SHORT: u64 = 2;
const LONG: u64 = 40;
/// On a machine that is busy a run is on the wall for longer than its limit, and for half a minute at most where that is short.
const LEAST_WALL: u64 = 50;

struct Expected {
    name: String,
    folder: PathBuf,
    keys: HashMap<String, String>,
}

impl Expected {
    fn read(folder: PathBuf) -> Self {
        let text = fs::read_to_string(folder.join("expect.txt")).unwrap();
        let keys = text
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(key, value)| (key.to_owned(), value.trim().to_owned()));
        Self { name: folder.file_name().unwrap().to_string_lossy().into_owned(), keys: keys.collect(), folder }
    }

    fn key(&self, key: &str) -> &str {
        self.keys.get(key).map_or("", String::as_str)
    }

    fn limit(&self) -> u64 {
        if self.key("class").contains("timeout") { SHORT } else { LONG }
    }

    fn has_check(&self, check: &str) -> bool {
        self.key("checks").split(',').any(|found| found.trim() == check)
    }
}

fn attempts() -> Vec<Expected> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| Expected::read(entry.unwrap().path())).collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    if let Ok(only) = std::env::var("PYTHLINGS_HOSTILE") {
        found.retain(|expected| only.split(',').any(|part| expected.name.contains(part)));
    }
    found
}

fn rounds() -> usize {
    std::env::var("PYTHLINGS_HOSTILE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1)
}

fn is_of_the_course(name: &str) -> bool {
    ["test_exercise.py", "expected_output.txt", "examples.txt"].contains(&name) || name.starts_with("data")
}

/// Where an attempt is made.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// In the folder where the course is written.
    Source,
    /// In a folder that `init` has made from it.
    Learner,
}

/// A course with this attempt's tests, and the attempt laid over the exercise in it or in a learner's folder made from it.
fn lay_out(expected: &Expected, place: Place) -> Case {
    let exercise = "exercises/01_core/010_exercise";
    let mut case = Case::in_folder(&expected.name)
        .file(format!("{exercise}/exercise.toml"), exercise_toml(expected))
        .file(format!("{exercise}/exercise.py"), "# TODO: the work.\n");
    let mut own = Vec::new();
    for entry in fs::read_dir(&expected.folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_of_the_course(&name) {
            case = case.file(format!("{exercise}/{name}"), fs::read(entry.path()).unwrap());
        } else if name != "expect.txt" && name != "setup.sh" {
            own.push(entry.path());
        }
    }
    let learner = match place {
        Place::Source => case.cwd().to_owned(),
        Place::Learner => {
            let learner = case.root().join("learner");
            let made = case.run_with(["init", learner.to_str().unwrap()]);
            assert_eq!(made.status, Some(0), "{}: init: {}", expected.name, made.stderr);
            learner
        }
    };
    let folder = learner.join(exercise);
    for path in own {
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
    set_up(expected, &case, &folder);
    if expected.key("checks").contains("hostile_victim") {
        make_victim(&case);
    }
    case.at(learner).args(["run", "exercise", "--format", "json"])
}

/// A file in the learner's home.
fn make_victim(case: &Case) {
    let victim = case.root().join("home/hostile_victim");
    fs::create_dir_all(&victim).unwrap();
    fs::write(victim.join("precious.txt"), "precious").unwrap();
}

fn exercise_toml(expected: &Expected) -> String {
    let needs = expected.key("needs");
    let needs = if needs.is_empty() { String::new() } else { format!("needs = [\"{needs}\"]\n") };
    format!(
        "title = \"Hostile\"\ntopics = [\"functions-basics\"]\ncheck = \"{}\"\ndocs = [\"https://docs.python.org/3/\"]\n\
         hints = [\"One.\", \"Two.\"]\ntimeout = {}\n{needs}",
        expected.key("mode"),
        expected.limit()
    )
}

/// Runs the attempt's own preparation in its folder.
fn set_up(expected: &Expected, case: &Case, folder: &Path) {
    let setup = expected.folder.join("setup.sh");
    if setup.exists() {
        let mut shell = Command::new("sh");
        shell.arg(&setup).current_dir(folder).env("HOME", case.root().join("home"));
        assert!(shell.stdout(Stdio::null()).status().unwrap().success(), "{}: setup.sh", expected.name);
    }
}

fn classes(verdict: &str) -> &'static [&'static str] {
    match verdict {
        "passed" => &["pass"],
        "failed" => &["fail"],
        "error" => &["error"],
        "timed-out" => &["timeout"],
        "killed" => &["crash", "memory"],
        "incomplete" => &["crash", "skipped", "no-tests", "output-limit"],
        "unavailable" => &["course-mistake"],
        _ => &[],
    }
}

/// Files of the course in the learner's folder, with their contents.
fn course_files(learner: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let exercise = learner.join("exercises/01_core/010_exercise");
    let names = [
        "info.toml".into(),
        exercise.join("test_exercise.py"),
        exercise.join("expected_output.txt"),
        exercise.join("exercise.py"),
    ];
    let is_small = |path: &Path| path.symlink_metadata().is_ok_and(|found| found.is_file() && found.len() < 1 << 20);
    let all = names.into_iter().map(|name: PathBuf| learner.join(name)).filter(|path| is_small(path));
    all.filter_map(|path| Some((path.clone(), fs::read(path).ok()?))).collect()
}

/// What is wrong with how an attempt was treated; empty when nothing is.
fn findings(expected: &Expected, place: Place) -> Vec<String> {
    let case = lay_out(expected, place);
    let before = course_files(case.cwd());
    let start = Instant::now();
    let ran = case.run();
    let took = start.elapsed();
    let mut findings = Vec::new();
    let verdict = verdict_of(&ran);
    let passed = verdict == "passed";
    findings.extend(verdict_findings(expected, &verdict, &ran.stdout));
    let mut expect = |holds: bool, what: String| {
        if !holds {
            findings.push(what);
        }
    };
    let status = if verdict == "unavailable" { 3 } else { i32::from(!passed) };
    expect(ran.status == Some(status), format!("status {:?}: {}", ran.status, ran.stderr));
    expect(took < Duration::from_secs(expected.limit() + LEAST_WALL), format!("took {took:?}"));
    expect(ran.stdout.len() < 1_000_000, format!("{} bytes of output", ran.stdout.len()));
    expect(course_files(case.cwd()) == before, "files of the learner's folder were changed".into());
    expect(case.left_in_tmp().is_empty(), format!("left in the temporary folder: {:?}", case.left_in_tmp()));
    expect(left_processes(&case).is_empty(), format!("left running: {:?}", left_processes(&case)));
    let raw = |text: &str| text.chars().any(|c| c.is_control() && c != '\n');
    expect(!raw(&ran.stdout) && !raw(&ran.stderr), "control characters in the output".into());
    let human = case.run_with(["run", "exercise", "--color", "never"]);
    expect(!raw(&human.stdout) && !raw(&human.stderr), format!("control characters on the screen: {:?}", human.stdout));
    expect(
        human.status == ran.status,
        format!("a second run ends with {:?}, the first with {:?}", human.status, ran.status),
    );
    expect(human.stdout.len() < 300_000, format!("{} bytes on the screen", human.stdout.len()));
    if expected.has_check("present:~/hostile_victim/precious.txt") {
        expect(case.root().join("home/hostile_victim/precious.txt").exists(), "the victim's file is gone".into());
    }
    findings
}

/// What is wrong with a verdict.
fn verdict_findings(expected: &Expected, verdict: &str, said: &str) -> Vec<String> {
    let passed = verdict == "passed";
    let wanted = match expected.key("verdict") {
        "pass" => passed,
        "not-pass" => !passed,
        _ => true,
    };
    let allowed: Vec<&str> = expected.key("class").split(',').map(str::trim).collect();
    let fair = classes(verdict).iter().any(|class| allowed.contains(class));
    if wanted && fair {
        return Vec::new();
    }
    let said: String = said.chars().take(1500).collect();
    vec![format!("{}: `{verdict}` is not {} or none of {allowed:?}: {said}", expected.name, expected.key("verdict"))]
}

fn verdict_of(ran: &Ran) -> String {
    ran.json()["verdict"].as_str().unwrap_or_default().to_owned()
}

/// Processes that were started for a run of this case.
fn left_processes(case: &Case) -> Vec<String> {
    let mark = format!("PYTHLINGS_RUN={}", case.root().join("tmp").display());
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let says = |path: &Path, file: &str, what: &str| {
        fs::read(path.join(file)).is_ok_and(|found| String::from_utf8_lossy(&found).contains(what))
    };
    // One that has got rid of its variables tells its folder as an argument.
    let tmp = case.root().join("tmp").display().to_string();
    let is_left = |path: &Path| says(path, "environ", &mark) || says(path, "cmdline", &tmp);
    entries
        .filter(|entry| is_left(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Checks a share of the attempts: the shares run side by side as tests of their own.
fn check_share(place: Place, share: usize, of: usize) {
    let mut all = Vec::new();
    let attempts = attempts();
    for round in 0..rounds() {
        for expected in attempts.iter().skip(share).step_by(of) {
            let found = findings(expected, place).into_iter();
            all.extend(found.map(|finding| format!("round {round}: {}: {finding}", expected.name)));
        }
    }
    assert!(all.is_empty(), "{} findings\n{}", all.len(), all.join("\n"));
}

/// All attempts as one course, each an exercise of its own: checked by fork servers, several at a time.
#[test]
fn hostile_attempts_all_at_once() {
    for _ in 0..rounds() {
        check_all_at_once(&attempts());
    }
}

fn check_all_at_once(attempts: &[Expected]) {
    let mut case = Case::new();
    for (index, expected) in attempts.iter().enumerate() {
        let folder = format!("exercises/01_core/{:04}_h{index}", (index + 1) * 10);
        let toml = exercise_toml(expected) + "files = [\"exercise.py\"]\n";
        case = case.file(format!("{folder}/exercise.toml"), toml);
        for entry in fs::read_dir(&expected.folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name() != "expect.txt" && entry.file_name() != "setup.sh" {
                fs::copy(entry.path(), case.cwd().join(&folder).join(entry.file_name())).unwrap();
            }
        }
        set_up(expected, &case, &case.cwd().join(&folder));
    }
    make_victim(&case);
    let ran = case.run_with(["check-all", "--format", "json"]);
    assert!(matches!(ran.status, Some(0 | 1 | 3)), "{}", ran.stderr);
    let mut findings = Vec::new();
    for line in ran.stdout.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let index: usize = row["exercise"].as_str().unwrap()[1..].parse().unwrap();
        findings.extend(verdict_findings(&attempts[index], row["verdict"].as_str().unwrap(), line));
    }
    assert_eq!(ran.stdout.lines().count(), attempts.len(), "{}", ran.stderr);
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(case.left_in_tmp().is_empty(), "left in the temporary folder: {:?}", case.left_in_tmp());
    assert!(left_processes(&case).is_empty(), "left running: {:?}", left_processes(&case));
}

#[test]
fn hostile_attempts_in_a_course_first_half() {
    check_share(Place::Source, 0, 2);
}

#[test]
fn hostile_attempts_in_a_course_second_half() {
    check_share(Place::Source, 1, 2);
}

#[test]
fn hostile_attempts_in_a_learners_folder_first_half() {
    check_share(Place::Learner, 0, 2);
}

#[test]
fn hostile_attempts_in_a_learners_folder_second_half() {
    check_share(Place::Learner, 1, 2);
}
