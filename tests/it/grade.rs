//! `pythlings grade`, as an instructor uses it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use super::case::{Case, Ran};

const STARTER: &str = "def add(a, b):\n    # TODO: add them.\n    raise NotImplementedError\n";
const RIGHT: &str = "def add(a, b):\n    return a + b\n";
const WRONG: &str = "def add(a, b):\n    return a - b\n";
const TEST: &str =
    "from NAME import add\n\n\ndef test_adds():\n    \"\"\"two numbers are added\"\"\"\n    assert add(2, 3) == 5\n";

/// A course with the exercises `adding1` to `adding3`, and an empty class beside it.
fn course() -> Case {
    let mut case = Case::new();
    for number in 1..=3 {
        let name = format!("adding{number}");
        case = case.exercise(number * 10, &name, STARTER, &TEST.replace("NAME", &name));
    }
    fs::create_dir(case.root().join("class")).unwrap();
    case
}

/// Puts a file into the class.
fn hand_in(case: Case, path: &str, contents: impl AsRef<[u8]>) -> Case {
    let path = case.root().join("class").join(path);
    case.file(path, contents)
}

/// Three learners who use three shapes: all sorts of results.
fn mixed() -> Case {
    let whole = "ada/exercises/01_core";
    let case = hand_in(course(), &format!("{whole}/010_adding1/adding1.py"), RIGHT);
    let case = hand_in(case, &format!("{whole}/020_adding2/adding2.py"), WRONG);
    let case = hand_in(case, &format!("{whole}/030_adding3/adding3.py"), STARTER.replace('\n', "\r\n"));
    let case = hand_in(case, "bob/adding1.py", "def add(a, b)\n");
    let case = hand_in(case, "bob/adding2.py", RIGHT);
    let case = hand_in(case, "bob/notes.py", "");
    hand_in(case, "=cy()/adding3/adding3.py", RIGHT)
}

fn grade<'a>(case: &Case, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
    let words: Vec<&str> = ["grade", "../class"].into_iter().chain(arguments).collect();
    case.run_with(words)
}

/// The results on standard output by learner and exercise.
fn rows(ran: &Ran) -> BTreeMap<(String, String), Value> {
    let word = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.map(|row| ((word(&row, "learner"), word(&row, "exercise")), row)).collect()
}

fn verdicts(ran: &Ran) -> Vec<String> {
    rows(ran)
        .into_iter()
        .map(|((learner, exercise), row)| format!("{learner} {exercise} {}", row["verdict"].as_str().unwrap()))
        .collect()
}

/// Without what differs from run to run.
fn timeless(text: &str) -> String {
    let parts: Vec<&str> = text.split_inclusive(['"', ',']).collect();
    let is_time = |index: usize| {
        index > 0 && (parts[index - 1].ends_with("duration_ms\"") || parts[index - 1].ends_with("time=\""))
    };
    (0..parts.len()).map(|index| if is_time(index) { "T" } else { parts[index] }).collect()
}

#[test]
fn a_mixed_class_gets_its_verdicts_in_every_form() {
    let case = mixed();
    let ran = grade(&case, ["--format", "json", "--csv", "c.csv", "--junit", "j.xml", "--json", "r.jsonl"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert_eq!(
        verdicts(&ran),
        [
            "=cy() adding1 not-attempted",
            "=cy() adding2 not-attempted",
            "=cy() adding3 passed",
            "ada adding1 passed",
            "ada adding2 failed",
            "ada adding3 not-attempted",
            "bob adding1 error",
            "bob adding2 passed",
            "bob adding3 not-attempted",
        ]
    );
    assert!(ran.stderr.contains("bob: belongs to no exercise: `notes.py`"), "{}", ran.stderr);
    let table = fs::read_to_string(case.cwd().join("c.csv")).unwrap();
    let wanted = "learner,passed,failed,not attempted,unavailable,adding1,adding2,adding3\n\
                  '=cy(),1,0,2,0,not-attempted,not-attempted,passed\n\
                  ada,1,1,1,0,passed,failed,not-attempted\n\
                  bob,1,1,1,0,error,passed,not-attempted\n";
    assert_eq!(table, wanted);
    let junit = fs::read_to_string(case.cwd().join("j.xml")).unwrap();
    assert!(junit.contains("tests=\"9\" skipped=\"4\" failures=\"1\" errors=\"1\""), "{junit}");
    let kept = fs::read_to_string(case.cwd().join("r.jsonl")).unwrap();
    assert_eq!(kept.lines().count(), 10);
    let again = case.run_with(["grade", "merge", "r.jsonl", "--format", "json"]);
    assert_eq!(again.stdout.lines().collect::<Vec<_>>(), kept.lines().skip(1).collect::<Vec<_>>());
}

#[test]
fn a_narrow_terminal_shows_the_summary() {
    let ran = grade(&mixed().env("COLUMNS", "40"), ["adding1", "adding2"]);
    let wanted = "
   ✓   ✗   ·  learner
   0   0   2  =cy()
   1   1   0  ada
   1   1   0  bob

 failed by most
      1 of 2    adding1
      1 of 2    adding2

 ✓ 2 passed
 ✗ 2 not passed
 · 2 not attempted
 6 results of 2 exercises by 3 learners
";
    assert_eq!(ran.stdout, wanted, "{}", ran.stderr);
}

#[test]
fn shares_merge_to_the_same_as_the_whole() {
    let case = mixed();
    let outputs = |name: &str| ["json", "csv", "junit"].map(|kind| format!("--{kind}={name}.{kind}")).to_vec();
    let run = |arguments: Vec<String>| case.run_with(arguments.iter().map(String::as_str));
    let whole = run(["grade".to_owned(), "../class".to_owned()].into_iter().chain(outputs("whole")).collect());
    let mut files = Vec::new();
    for share in 1..=4 {
        let ran = run(vec![
            "grade".into(),
            "../class".into(),
            format!("--partition={share}/4"),
            format!("--json=s{share}.json"),
        ]);
        assert!(matches!(ran.status, Some(0 | 1)), "{}", ran.stderr);
        files.push(format!("s{share}.json"));
    }
    let merge = |files: &[String]| {
        let arguments = ["grade".to_owned(), "merge".to_owned()].into_iter().chain(files.iter().cloned());
        run(arguments.chain(outputs("merged")).collect())
    };
    let missing = merge(&[files[3].clone(), files[0].clone()]);
    assert_eq!(missing.status, Some(2));
    assert!(missing.stderr.contains("shares are missing: `2/4`, `3/4`"), "{}", missing.stderr);
    files.rotate_left(2);
    let merged = merge(&files);
    assert_eq!((merged.status, &merged.stdout), (whole.status, &whole.stdout), "{}", merged.stderr);
    for kind in ["json", "csv", "junit"] {
        let read = |name: &str| timeless(&fs::read_to_string(case.cwd().join(format!("{name}.{kind}"))).unwrap());
        assert_eq!(read("merged"), read("whole"), "{kind}");
    }
}

#[test]
fn shares_that_do_not_belong_together_are_refused() {
    let case = mixed();
    let write = |arguments: &[&str]| {
        let ran = grade(&case, arguments.iter().copied());
        assert!(matches!(ran.status, Some(0 | 1)), "{}", ran.stderr);
    };
    let refused = |files: [&str; 2], words: &str| {
        let ran = case.run_with(["grade", "merge", files[0], files[1]]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{}", ran.stderr);
        assert!(ran.stderr.contains(words), "{words}\n{}", ran.stderr);
    };
    write(&["--partition", "1/2", "--json", "a.json"]);
    write(&["--partition", "2/3", "--json", "b.json"]);
    refused(["a.json", "b.json"], "different divisions: 2 and 3");
    write(&["adding1", "--partition", "2/2", "--json", "b.json"]);
    refused(["a.json", "b.json"], "not graded with the same exercises of the same course");
    write(&["--partition", "2/2", "--json", "b.json"]);
    let cut: Vec<String> = fs::read_to_string(case.cwd().join("b.json")).unwrap().lines().map(str::to_owned).collect();
    fs::write(case.cwd().join("cut.json"), cut[..cut.len() - 1].join("\n") + "\n").unwrap();
    refused(["a.json", "cut.json"], "`cut.json` is not complete");
    refused(["a.json", "info.toml"], "`info.toml` holds no results");
    refused(["a.json", "gone.json"], "cannot read `gone.json`");
    let lie = fs::read_to_string(case.cwd().join("a.json")).unwrap().replace("\"passed\",\"dur", "\"failed\",\"dur");
    fs::write(case.cwd().join("lie.json"), lie).unwrap();
    refused(["a.json", "lie.json"], "the share is missing: `2/2`");
    let both = case.run_with(["grade", "merge", "a.json", "b.json", "lie.json"]);
    assert_eq!(both.status, Some(2));
    assert!(both.stderr.contains("say different things about"), "{}", both.stderr);
    fs::create_dir(case.root().join("class/late")).unwrap();
    write(&["--partition", "2/2", "--json", "b.json"]);
    refused(["a.json", "b.json"], "`late` is in one of them only");
}

#[test]
fn only_what_has_changed_is_graded_again() {
    let case = mixed();
    grade(&case, []);
    let again = grade(&case, []);
    assert!(again.stderr.contains("9 of 9 results are known from an earlier run"), "{}", again.stderr);
    let case = hand_in(case, "bob/adding1.py", RIGHT);
    let changed = grade(&case, ["--format", "json"]);
    assert!(changed.stderr.contains("8 of 9 results"), "{}", changed.stderr);
    assert!(verdicts(&changed).contains(&"bob adding1 passed".to_owned()));
    let test = "exercises/01_core/010_adding1/test_adding1.py";
    let case = case.file(test, TEST.replace("NAME", "adding1").replace("== 5", "== 6"));
    let changed = grade(&case, ["--format", "json"]);
    assert!(changed.stderr.contains("6 of 9 results"), "{}", changed.stderr);
    assert!(verdicts(&changed).contains(&"bob adding1 failed".to_owned()));
}

#[test]
fn a_killed_grading_goes_on_where_it_was() {
    // The last learner's attempt waits, so that there is something to interrupt.
    let slow = "import time\n\ntime.sleep(3600)\n";
    let case = hand_in(mixed(), "zed/adding1.py", slow).args(["grade", "../class", "--json", "r.jsonl"]);
    // However busy the machine is, that attempt is still waiting when the others are through.
    let toml = case.root().join("course/exercises/01_core/010_adding1/exercise.toml");
    let patient = fs::read_to_string(&toml).unwrap() + "timeout = 600\n";
    fs::write(&toml, patient).unwrap();
    let file = case.cwd().join("r.jsonl");
    let mut child = case.command().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    // All of the three others, and the first line.
    while fs::read_to_string(&file).unwrap_or_default().lines().count() < 10 {
        assert!(start.elapsed() < Duration::from_secs(120), "nothing is written");
        thread::sleep(Duration::from_millis(20));
    }
    let second = case.run();
    assert_eq!(second.status, Some(2));
    assert!(second.stderr.contains("another pythlings is grading into"), "{}", second.stderr);
    child.kill().unwrap();
    child.wait().unwrap();
    // As a power cut or a full disk leaves it.
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text + "{\"learner\":\"zed\",\"format_ver").unwrap();
    let case = hand_in(case, "zed/adding1.py", RIGHT);
    let resumed = case.run();
    let known =
        resumed.stderr.split("note: ").find(|note| note.contains("known from an earlier run")).unwrap_or_default();
    // What the last learner hasn't handed in may be written before the end, and may be not.
    assert!(["9 of 12", "10 of 12", "11 of 12"].iter().any(|number| known.starts_with(number)), "{}", resumed.stderr);
    assert!(resumed.stdout.contains("12 results of 3 exercises by 4 learners"), "{}", resumed.stdout);
    assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), 13);
}

#[test]
fn a_file_that_holds_something_else_is_not_touched() {
    let case = mixed().file("precious.json", "{\"mine\": 1}\n");
    let ran = grade(&case, ["--json", "precious.json"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("holds no results"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(case.cwd().join("precious.json")).unwrap(), "{\"mine\": 1}\n");
    let device = grade(&case, ["--json", "/dev/null"]);
    assert_eq!(device.status, Some(2), "{}", device.stderr);
}

#[test]
fn tests_and_configuration_of_learners_do_not_count() {
    let folder = "eve/exercises/01_core/010_adding1";
    let mut case = hand_in(course(), &format!("{folder}/adding1.py"), WRONG);
    for (file, contents) in [
        ("test_adding1.py", "def test_adds():\n    pass\n"),
        ("conftest.py", "import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    items.clear()\n"),
        ("pytest.ini", "[pytest]\naddopts = --collect-only\n"),
        ("exercise.toml", "title = \"x\"\ncheck = \"output\"\n"),
        ("pytest.py", "raise SystemExit(0)\n"),
    ] {
        case = hand_in(case, &format!("{folder}/{file}"), contents);
    }
    let case = hand_in(case, "eve/info.toml", "rubbish");
    let ran = grade(&case, ["adding1", "--format", "json"]);
    let row = &rows(&ran)[&("eve".into(), "adding1".into())];
    assert_eq!(row["verdict"], "failed", "{row}");
    let notes = row["notes"].to_string();
    for file in ["test_adding1.py", "conftest.py", "pytest.ini", "pytest.py"] {
        assert!(notes.contains(file), "{file} of {notes}");
    }
}

#[test]
fn an_endless_loop_costs_its_own_time_only() {
    let case = mixed();
    let toml = "exercises/01_core/010_adding1/exercise.toml";
    let short = fs::read_to_string(case.cwd().join(toml)).unwrap() + "timeout = 2\n";
    let case =
        hand_in(case.file(toml, short), "ada/exercises/01_core/010_adding1/adding1.py", "while True:\n    pass\n");
    let ran = grade(&case, ["--format", "json"]);
    let found = verdicts(&ran);
    assert!(found.contains(&"ada adding1 timed-out".to_owned()), "{found:?}");
    assert_eq!(found.iter().filter(|found| found.ends_with("passed")).count(), 2, "{found:?}");
    assert!(case.left_in_tmp().is_empty(), "{:?}", case.left_in_tmp());
}

#[cfg(unix)]
#[test]
fn whatever_lies_in_a_learners_folder_is_dealt_with() {
    let case = hand_in(course(), "eve/adding1/big.txt", vec![b'x'; 3 << 20]);
    let case = hand_in(case, "eve/adding2/adding2.py", vec![b'#'; 2 << 20]);
    let case = hand_in(case, "eve/adding1/adding1.py", RIGHT);
    let class = case.root().join("class");
    std::os::unix::fs::symlink("/etc/passwd", class.join("eve/adding3.py")).unwrap();
    fs::create_dir(class.join("fay")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(class.join("fay/adding1.py")).status().unwrap().success());
    std::os::unix::fs::symlink(class.join("eve"), class.join("gus")).unwrap();
    let odd = <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"h\xff\x1b[31m");
    fs::create_dir(class.join(odd)).unwrap();
    fs::write(class.join(odd).join("adding1.py"), RIGHT).unwrap();
    let ran = grade(&case, ["--format", "json"]);
    let row = |learner: &str, exercise: &str| rows(&ran)[&(learner.to_owned(), exercise.to_owned())].clone();
    assert_eq!(row("eve", "adding1")["verdict"], "passed");
    for (learner, exercise, words) in [
        ("eve", "adding2", "larger than 1 MB"),
        ("eve", "adding3", "it is a link"),
        ("fay", "adding1", "it is a named pipe"),
    ] {
        let row = row(learner, exercise);
        assert_eq!(row["verdict"], "error", "{row}");
        assert!(row["problem"]["message"].as_str().unwrap().contains(words), "{row}");
    }
    assert_eq!(row("h\\xff\u{1b}[31m", "adding1")["verdict"], "passed");
    assert!(ran.stderr.contains("`gus` (a link; links are not followed)"), "{}", ran.stderr);
    assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.stderr);
}

#[test]
fn what_is_used_wrongly_is_said() {
    let case = mixed();
    let refused = |case: &Case, arguments: &[&str], words: &str| {
        let ran = case.run_with(arguments.iter().copied());
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{arguments:?} {}", ran.stderr);
        assert!(ran.stderr.contains(words), "{words}\n{}", ran.stderr);
    };
    refused(&case, &["grade", "gone"], "cannot read the folder `gone`");
    refused(&case, &["grade", "info.toml"], "is not a folder");
    refused(&case, &["grade", "."], "is a course folder");
    refused(&case, &["grade", "exercises/01_core/010_adding1"], "there are no learners");
    refused(&case, &["grade", "../class", "adding9"], "no exercise is called `adding9`");
    refused(&case, &["grade", "../class", "--partition", "3/2"], "there are only 2 shares");
    refused(&case, &["grade", "../class", "--csv", "gone/x.csv"], "there is no folder `gone`");
    refused(&case, &["grade", "../class", "--csv", "x", "--junit", "x"], "two kinds of results");
    let case = hand_in(case, "ada/info.toml", "title = 1\n");
    let inside: PathBuf = case.root().join("class/ada");
    refused(&case.at(inside), &["grade", ".."], "is that of a learner");
}

/// The words of a Python program that says what it was able to do.
fn tries(actions: &[(&str, String)]) -> String {
    let tried = actions
        .iter()
        .map(|(name, action)| format!("try:\n    {action}\n    done.append({name:?})\nexcept Exception:\n    pass\n"));
    let tried: String = tried.collect();
    format!("done = []\n{tried}\n\ndef add(a, b):\n    return \" \".join(done) or 'nothing'\n")
}

#[test]
fn one_learner_cannot_see_or_disturb_another() {
    let case = hand_in(mixed(), "ada/secret.txt", "secret");
    let class = case.root().join("class");
    let read = |path: &Path| format!("open({:?}).read()", path.display().to_string());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let actions = [
        ("read", read(&class.join("ada/secret.txt"))),
        ("list", format!("import os; os.listdir({:?})", class.display().to_string())),
        ("write", format!("open({:?}, 'w')", class.join("ada/new.py").display().to_string())),
        ("course", read(&case.cwd().join("exercises/01_core/010_adding1/test_adding1.py"))),
        ("connect", format!("import socket; socket.create_connection(('127.0.0.1', {port}), 2)")),
    ];
    let case = hand_in(case, "mal/adding1.py", tries(&actions));
    let ran = grade(&case, ["adding1", "--format", "json"]);
    let row = &rows(&ran)[&("mal".into(), "adding1".into())];
    assert_eq!(row["tests"][0]["actual"], "'nothing'", "{row}");
    assert!(!class.join("ada/new.py").exists());
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "somebody has connected");
    assert_eq!(rows(&ran)[&("ada".into(), "adding1".into())]["verdict"], "passed");
}

#[test]
fn nothing_is_left_for_the_next_learner() {
    // What it finds there, after which it leaves something and stops the process that started it.
    let program = "import os, signal\n\nhere = ['/dev/shm', os.getcwd(), os.environ['TMPDIR'], os.environ['HOME']]\n\n\n\
                   def names():\n    return sorted(name for path in here for name in os.listdir(path) if 'left' in name)\n\n\n\
                   def add(a, b):\n    found = names()\n    for path in here:\n        open(path + '/left', 'w').close()\n    \
                   try:\n        os.kill(os.getppid(), signal.SIGSTOP)\n    except OSError:\n        pass\n    return found\n";
    let mut case = course();
    for learner in ["ada", "bob", "cy", "di", "eve"] {
        case = hand_in(case, &format!("{learner}/adding1.py"), program);
    }
    let case = hand_in(case, "fay/adding1.py", RIGHT);
    let doctor = case.run_with(["doctor"]);
    let ran = grade(&case, ["adding1", "--format", "json"]);
    let rows = rows(&ran);
    assert_eq!(rows.len(), 6, "{}", ran.stderr);
    assert_eq!(rows[&("fay".into(), "adding1".into())]["verdict"], "passed");
    // Without namespaces shared memory is the machine's.
    if doctor.stdout.contains("a network namespace") {
        for ((learner, _), row) in rows.iter().filter(|((learner, _), _)| learner != "fay") {
            assert_eq!(row["tests"][0]["actual"], "[]", "{learner}: {row}");
        }
        assert!(!Path::new("/dev/shm/left").exists());
    }
    let _ = fs::remove_file("/dev/shm/left");
}
