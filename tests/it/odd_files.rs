//! What there may be under the name of a learner's file besides a file. Each is one verdict of one exercise, in every command.
#![cfg(unix)]

use std::{
    fs::{self, File},
    os::unix::{fs::symlink, net::UnixListener},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use rustix::process::Signal;

use crate::{case::Case, pty::Session};

/// What is in a file's place, and why it is not read.
const KINDS: [(&str, &str); 8] = [
    ("pipe", "it is a named pipe"),
    ("zero", "it is a device"),
    ("stdin", "it is a device"),
    ("socket", "it is a socket"),
    ("folder", "it is a folder"),
    ("huge", "it is larger than 1 MB"),
    ("dangling", "it is a link to `nowhere.py`, which is not there"),
    ("circle", "it is a link that leads back to itself"),
];

const TEST: &str = "from {name} import value\n\n\ndef test_value():\n    assert value() == 1\n";
const RIGHT: &str = "def value():\n    return 1\n";

fn path(case: &Case, number: usize, name: &str) -> PathBuf {
    case.cwd().join(format!("exercises/01_core/{number:03}_{name}/{name}.py"))
}

/// Puts one of [`KINDS`] in the place of a file. A socket is there as long as what is returned.
fn put(kind: &str, path: &Path) -> Option<UnixListener> {
    fs::remove_file(path).unwrap();
    match kind {
        "pipe" => assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
        "zero" => symlink("/dev/zero", path).unwrap(),
        "stdin" => symlink("/dev/null", path).unwrap(),
        "socket" => {
            // The path of a socket may have a hundred characters only.
            let short = tempfile::tempdir().unwrap();
            let listener = UnixListener::bind(short.path().join("s")).unwrap();
            fs::rename(short.path().join("s"), path).unwrap();
            return Some(listener);
        }
        "folder" => {
            fs::create_dir(path).unwrap();
            fs::write(path.join("inside.py"), RIGHT).unwrap();
        }
        "huge" => File::create(path).unwrap().set_len(1500 << 20).unwrap(),
        "dangling" => symlink("nowhere.py", path).unwrap(),
        "circle" => symlink(path.file_name().unwrap(), path).unwrap(),
        _ => unreachable!(),
    }
    None
}

/// A right exercise, one of each kind, and a right one at the end.
fn course() -> Case {
    let names = ["first"].into_iter().chain(KINDS.map(|(kind, _)| kind)).chain(["last"]);
    names.zip(1..).fold(Case::new(), |case, (name, number)| {
        case.exercise(number * 10, name, RIGHT, &TEST.replace("{name}", name))
    })
}

fn put_all(case: &Case) -> Vec<UnixListener> {
    KINDS.iter().zip(2..).filter_map(|((kind, _), number)| put(kind, &path(case, number * 10, kind))).collect()
}

/// A folder to learn in, made from the course.
fn learners(case: Case) -> Case {
    let learner = case.root().join("learner");
    assert_eq!(case.run_with(["init", learner.to_str().unwrap()]).status, Some(0));
    case.at(learner)
}

#[test]
fn each_is_one_verdict_and_the_others_are_checked() {
    for case in [course(), learners(course())] {
        let _sockets = put_all(&case);
        let ran = case.run_with(["check-all", "--format", "json"]);
        assert_eq!(ran.status, Some(1), "{}", ran.stderr);
        let rows: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows.len(), KINDS.len() + 2);
        let row = |name: &str| rows.iter().find(|row| row["exercise"] == name).unwrap();
        assert!(["first", "last"].iter().all(|name| row(name)["verdict"] == "passed"));
        for (kind, why) in KINDS {
            assert_eq!(row(kind)["verdict"], "error");
            assert!(row(kind).to_string().contains(why), "{kind}: {}", row(kind));
        }
        let listed = case.run_with(["list"]);
        assert_eq!(listed.status, Some(0), "{}", listed.stderr);
        for (kind, why) in KINDS {
            let ran = case.run_with(["run", kind]);
            assert_eq!(ran.status, Some(1), "{}", ran.stderr);
            assert!(ran.stdout.replace("\n ", "").contains("was not read"), "{kind}: {}", ran.stdout);
            assert!(
                ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ").contains(why),
                "{kind}: {}",
                ran.stdout
            );
            assert_eq!(case.run_with(["hint", kind]).status, Some(0));
        }
        assert!(case.left_in_tmp().is_empty());
    }
}

#[test]
fn reset_puts_the_start_back_and_keeps_what_was_there() {
    let case = learners(course());
    let _sockets = put_all(&case);
    for ((kind, _), number) in KINDS.into_iter().zip(2..) {
        let file = path(&case, number * 10, kind);
        let ran = case.run_with(["reset", kind]);
        assert_eq!(ran.status, Some(0), "{kind}: {}", ran.stderr);
        assert_eq!(fs::read_to_string(&file).unwrap(), RIGHT, "{kind}");
        let kept = fs::read_dir(case.cwd().join(".pythlings/kept").join(kind)).unwrap().next().unwrap().unwrap();
        assert!(kept.path().join(format!("{kind}.py")).symlink_metadata().is_ok(), "{kind}");
    }
    assert_eq!(case.run_with(["check-all"]).status, Some(0));
}

#[test]
fn update_leaves_them_as_they_are() {
    let case = learners(course());
    let _sockets = put_all(&case);
    let ran = case.run_with(["update"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(path(&case, 20, "pipe").symlink_metadata().is_ok_and(|found| !found.is_file()));
}

#[test]
fn a_course_with_one_of_them_is_no_origin_and_says_which() {
    let case = course();
    let _sockets = put_all(&case);
    let ran = case.run_with(["init", case.root().join("learner").to_str().unwrap()]);
    assert_ne!(ran.status, Some(0));
    assert!(ran.stderr.contains("pipe.py") && ran.stderr.contains("it is a named pipe"), "{}", ran.stderr);
    assert!(!case.root().join("learner").exists());
}

#[test]
fn the_courses_own_test_that_cannot_be_read_is_one_verdict_too() {
    let case = course();
    let _sockets = put("pipe", &case.cwd().join("exercises/01_core/010_first/test_first.py"));
    let ran = case.run_with(["check-all", "--format", "json"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert_eq!(ran.stdout.lines().count(), KINDS.len() + 2);
    let first = ran.stdout.lines().find(|line| line.contains("\"first\"")).unwrap();
    assert!(first.contains("the course's own file") && first.contains("it is a named pipe"), "{first}");
}

#[test]
fn a_huge_file_is_not_taken_into_memory() {
    let case = Case::new().exercise(10, "huge", RIGHT, &TEST.replace("{name}", "huge"));
    put("huge", &path(&case, 10, "huge"));
    let most = case.root().join("most");
    // The largest of all processes that were waited for, in KiB: pythlings itself and the workers of a check.
    let script = "import resource, subprocess, sys\nsubprocess.run(sys.argv[2:])\n\
                  open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))\n";
    let case = case.file("../most.py", script).by_script("exec python3 ../most.py ../most \"$@\"");
    for command in ["run", "check-all", "list", "reset"] {
        let name = ["run", "reset"].contains(&command).then_some("huge");
        case.run_with([command].into_iter().chain(name));
        let kibibytes: u64 = fs::read_to_string(&most).unwrap().parse().unwrap();
        assert!(kibibytes < 200 << 10, "{command}: {kibibytes} KiB");
    }
}

#[test]
fn watch_mode_goes_on_when_the_file_is_right_again() {
    let case = Case::new().exercise(10, "one", "def value():\n    return 0\n", &TEST.replace("{name}", "one"));
    let mut session = Session::start(&case);
    session.wait_for("Enter begin");
    session.press("\r");
    session.wait_for("returned   0");
    let file = path(&case, 10, "one");
    for (kind, why) in KINDS {
        let socket = put(kind, &file);
        session.wait_for("was not read");
        session.wait_until(why, |screen| screen.split_whitespace().collect::<Vec<_>>().join(" ").contains(why));
        drop(socket);
        fs::remove_file(&file).or_else(|_| fs::remove_dir_all(&file)).unwrap();
        fs::write(&file, "def value():\n    return 0\n").unwrap();
        session.wait_for("returned   0");
    }
    put("pipe", &file);
    session.wait_for("it is a named pipe");
    let asked = Instant::now();
    session.signal(Signal::INT);
    session.end();
    assert!(asked.elapsed() < Duration::from_secs(20), "it did not end");
}

#[test]
fn dev_check_says_what_no_course_can_hold() {
    let odd = |number: u32, name: &str, file: &str, kind: &str| {
        let case = Case::new().exercise(10, "right", RIGHT, &TEST.replace("{name}", "right"));
        let case = case.exercise(number, name, RIGHT, &TEST.replace("{name}", name));
        let path = case.cwd().join(format!("exercises/01_core/{number:03}_{name}/{file}"));
        if !path.exists() {
            fs::write(&path, "").unwrap();
        }
        let socket = put(kind, &path);
        let ran = case.run_with(["dev", "check", "--format", "json"]);
        drop(socket);
        assert_eq!(ran.status, Some(1), "{kind}: {}", ran.stderr);
        let row =
            ran.stdout.lines().find(|line| line.contains(&format!("\"exercise\":\"{name}\""))).unwrap().to_owned();
        assert!(row.contains("odd-file") && row.contains(file), "{row}");
        row
    };
    for (kind, what) in [
        ("pipe", "it is a named pipe"),
        ("zero", "it is a link"),
        ("dangling", "it is a link"),
        ("huge", "larger than 10 MB"),
    ] {
        assert!(odd(20, "one", "one.py", kind).contains(what));
        assert!(odd(20, "one", "test_one.py", kind).contains(what));
        assert!(odd(20, "one", "data.csv", kind).contains(what));
    }
    let case = Case::new().exercise(10, "one", RIGHT, &TEST.replace("{name}", "one"));
    fs::write(case.cwd().join("exercises/01_core/010_one/a\nb.csv"), "1").unwrap();
    let ran = case.run_with(["dev", "check"]);
    assert!(ran.stdout.contains(r"no course can hold the name `a\nb.csv`"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_linked_exercise_is_named_as_that() {
    let case = Case::new().exercise(10, "one", RIGHT, &TEST.replace("{name}", "one"));
    fs::rename(case.cwd().join("exercises/01_core/010_one"), case.root().join("elsewhere")).unwrap();
    symlink(case.root().join("elsewhere"), case.cwd().join("exercises/01_core/010_one")).unwrap();
    for command in [&["dev", "check"][..], &["run", "one"]] {
        let ran = case.run_with(command.iter().copied());
        assert!(
            ran.stderr.contains("010_one: it is a link, and links are not followed"),
            "{}{}",
            ran.stdout,
            ran.stderr
        );
    }
}

#[test]
fn in_the_place_of_the_courses_own_files_they_break_nothing() {
    let case = learners(course());
    let folder = case.cwd().join("exercises/01_core/010_first");
    let _sockets: Vec<_> = [
        put("pipe", &folder.join("exercise.toml")),
        put("zero", &folder.join("test_first.py")),
        put("pipe", &case.cwd().join("info.toml")),
    ]
    .into_iter()
    .flatten()
    .collect();
    for (kind, why) in [("pipe", "it is a named pipe"), ("folder", "it is a folder"), ("huge", "larger than 50 MB")] {
        assert_eq!(case.run_with(["run", "first"]).status, Some(0));
        put(kind, &case.cwd().join(".pythlings/progress.toml"));
        let ran = case.run_with(["list"]);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        assert!(ran.stderr.contains(why) && ran.stderr.contains("set aside"), "{}", ran.stderr);
    }
    for own in ["lock", "python", "local"] {
        let path = case.cwd().join(".pythlings").join(own);
        let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    }
    for command in [&["list"][..], &["run", "first"], &["hint", "first"]] {
        let ran = case.run_with(command.iter().copied());
        assert!(ran.status.is_some(), "{}", ran.stderr);
    }
}
