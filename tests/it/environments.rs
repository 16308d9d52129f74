//! Places that are not like others: a course that can only be read, in git, on a file system without locks, on a full disk.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, geteuid, kill_process};

use crate::case::{Case, Ran};

const TEST: &str = "from NAME import value\n\n\ndef test_value():\n    assert value() == 1\n";
const RIGHT: &str = "def value():\n    return 1\n";
const WRONG: &str = "def value():\n    return 0\n";

fn course() -> Case {
    ["one", "two"]
        .into_iter()
        .zip([10, 20])
        .fold(Case::new(), |case, (name, number)| case.exercise(number, name, WRONG, &TEST.replace("NAME", name)))
}

fn learners() -> Case {
    let case = course();
    let learner = case.root().join("learner");
    assert_eq!(case.run_with(["init", learner.to_str().unwrap()]).status, Some(0));
    case.at(learner)
}

fn save(case: &Case, number: u32, name: &str, text: &str) {
    fs::write(case.cwd().join(format!("exercises/01_core/{number:03}_{name}/{name}.py")), text).unwrap();
}

/// Mounts something over the folder in which the binary is started, in a namespace of its own; nothing where that is not allowed.
fn mounted(case: Case, mount: &str) -> Option<Case> {
    let script = format!("exec unshare -m sh -c '{mount} && cd \"$PWD\" && exec \"$@\"' sh \"$@\"");
    let allowed = Command::new("sh")
        .args(["-c", &script, "sh", "true"])
        .current_dir(case.cwd())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    allowed.then(|| case.by_script(&script))
}

/// A learner's folder that can only be read: by a mount where we are root, who may write everywhere else, and by its permissions.
fn read_only(case: Case) -> Option<Case> {
    if geteuid().is_root() {
        return mounted(case, "mount --bind . . && mount -o remount,bind,ro .");
    }
    assert!(Command::new("chmod").args(["-R", "a-w", "."]).current_dir(case.cwd()).status().unwrap().success());
    Some(case)
}

#[test]
fn a_course_that_can_only_be_read_is_checked_and_hinted() {
    for case in [course(), learners()] {
        save(&case, 10, "one", RIGHT);
        let Some(case) = read_only(case) else {
            eprintln!("skipped: this user can mount nothing");
            return;
        };
        let said_once = |ran: &Ran| {
            assert_eq!(ran.stderr.matches("not recorded").count(), 1, "{}", ran.stderr);
            assert!(
                ran.stderr.contains("ead-only file system") || ran.stderr.contains("ermission denied"),
                "{}",
                ran.stderr
            );
        };
        let ran = case.run_with(["run", "one"]);
        assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
        said_once(&ran);
        let ran = case.run_with(["run", "two"]);
        assert_eq!(ran.status, Some(1), "{}", ran.stderr);
        assert!(ran.stdout.contains("you returned"), "{}", ran.stdout);
        said_once(&ran);
        let ran = case.run_with(["check-all"]);
        assert_eq!(ran.status, Some(1), "{}", ran.stderr);
        said_once(&ran);
        let ran = case.run_with(["hint", "one"]);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        assert!(ran.stdout.contains("First hint of one."), "{}", ran.stdout);
        said_once(&ran);
        assert_eq!(case.run_with(["list"]).status, Some(0));
        assert_eq!(case.run_with(["solution", "one"]).status.map(|status| status < 3), Some(true));
        // Without a terminal watch mode prints one verdict after another.
        let mut child =
            case.command().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_secs(3));
        let _ = kill_process(Pid::from_child(&child), Signal::TERM);
        let _ = child.wait();
        let mut said = String::new();
        std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut said).unwrap();
        assert!(said.matches("not recorded").count() <= 1, "{said}");
        if !geteuid().is_root() {
            Command::new("chmod").args(["-R", "u+w", "."]).current_dir(case.cwd()).status().unwrap();
        }
    }
}

#[test]
fn a_full_disk_costs_the_record_and_not_the_verdict() {
    let case = learners();
    save(&case, 10, "one", RIGHT);
    // The course on a disk of its own of a megabyte, filled to the last block.
    let copy = case.root().join("copy");
    let mount = format!(
        "rm -rf {copy} && cp -a . {copy} && mount -t tmpfs -o size=1M none . && cd \"$PWD\" && \
         [ \"$(stat -f -c %T .)\" = tmpfs ] && cp -a {copy}/. . && {{ dd if=/dev/zero of=full bs=4k count=1000 2>/dev/null; true; }}",
        copy = copy.display()
    );
    let Some(case) = mounted(case, &mount) else {
        eprintln!("skipped: this user can mount nothing");
        return;
    };
    let ran = case.run_with(["run", "one"]);
    assert!(ran.stdout.contains("Done") || ran.stdout.contains("one"), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stderr.contains("free some space on the disk"), "{}", ran.stderr);
}

#[test]
fn where_there_are_no_locks_things_go_on_and_that_is_said_once() {
    let case = learners();
    save(&case, 10, "one", RIGHT);
    let (source, library) = (case.root().join("nolocks.c"), case.root().join("nolocks.so"));
    fs::write(&source, "#include <errno.h>\n#include <stdlib.h>\nint flock(int fd, int how) { (void)fd; (void)how; errno = atoi(getenv(\"NO_LOCKS\")); return -1; }\n").unwrap();
    let compiled =
        Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).stderr(Stdio::null()).status();
    if !compiled.is_ok_and(|status| status.success()) {
        eprintln!("skipped: there is no C compiler");
        return;
    }
    for errno in [rustix::io::Errno::NOLCK, rustix::io::Errno::NOSYS, rustix::io::Errno::OPNOTSUPP] {
        let case = learners();
        save(&case, 10, "one", RIGHT);
        let case = case.env("LD_PRELOAD", library.to_str().unwrap()).env("NO_LOCKS", errno.raw_os_error().to_string());
        let ran = case.run_with(["run", "one"]);
        assert_eq!(ran.status, Some(0), "{errno}: {}", ran.stderr);
        assert_eq!(ran.stderr.matches("has no locks").count(), 1, "{}", ran.stderr);
        let progress = fs::read_to_string(case.cwd().join(".pythlings/progress.toml")).unwrap();
        assert!(progress.contains("[done.one]"), "{progress}");
        let ran = case.run_with(["check-all"]);
        assert_eq!((ran.status, ran.stderr.matches("has no locks").count()), (Some(1), 1), "{}", ran.stderr);
        assert!(case.left_in_tmp().is_empty());
    }
}

fn git(folder: &Path, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").output();
    let output = output.expect("git is there");
    #[allow(clippy::print_stderr, reason = "read when the test fails")]
    if !output.status.success() {
        eprintln!(
            "git {arguments:?}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    output.status.success()
}

/// What git says has changed or is new.
fn status(folder: &Path) -> String {
    let output = Command::new("git").args(["status", "--porcelain"]).current_dir(folder).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_course_in_git_can_be_checked_out_and_merged() {
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("skipped: there is no git");
        return;
    }
    // As large as it must be for an index.
    let case = (3..=160).fold(course(), |case, number| {
        let name = format!("x{number}");
        case.exercise(number * 10, &name, WRONG, &TEST.replace("NAME", &name))
    });
    let learner = case.root().join("learner");
    assert_eq!(case.run_with(["init", learner.to_str().unwrap()]).status, Some(0));
    let case = case.at(&learner);
    assert!(
        git(&learner, &["init", "-q"]) && git(&learner, &["add", "-A"]) && git(&learner, &["commit", "-qm", "start"])
    );
    // What is older than a moment ago is worth an index.
    std::thread::sleep(Duration::from_secs(4));
    assert_eq!(case.run_with(["list"]).status, Some(0));
    assert!(learner.join(".pythlings/local/index").is_file());
    assert_eq!(status(&learner), "", "nothing that can be made again is a change");

    assert!(git(&learner, &["checkout", "-qb", "laptop"]));
    save(&case, 10, "one", RIGHT);
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));
    assert!(git(&learner, &["commit", "-qam", "one"]) && git(&learner, &["add", "-A"]));
    assert!(git(&learner, &["commit", "-qm", "solution"]) || status(&learner).is_empty());
    assert!(git(&learner, &["checkout", "-q", "main"]));
    save(&case, 20, "two", RIGHT);
    assert_eq!(case.run_with(["run", "two"]).status, Some(0));
    assert!(git(&learner, &["add", "-A"]) && git(&learner, &["commit", "-qm", "two"]));
    assert_eq!(case.run_with(["list"]).status, Some(0));
    assert!(git(&learner, &["merge", "-q", "laptop", "-m", "both"]), "{}", status(&learner));
    assert_eq!(status(&learner), "");
    let listed = case.run_with(["list", "--format", "json"]);
    assert_eq!((listed.status, listed.stderr.as_str()), (Some(0), ""));
    let done = listed.stdout.lines().filter(|line| line.contains("\"done\"")).count();
    assert!(done >= 1 && case.run_with(["run", "one"]).status == Some(0), "{}", listed.stdout.lines().next().unwrap());
    let progress = fs::read_to_string(learner.join(".pythlings/progress.toml")).unwrap();
    assert!(progress.contains("[done.one]") && progress.contains("[done.two]"), "{progress}");
}

#[test]
fn update_keeps_an_older_folder_out_of_gits_way() {
    let case = learners();
    for name in [".gitignore", ".gitattributes"] {
        fs::remove_file(case.cwd().join(".pythlings").join(name)).unwrap();
    }
    fs::write(case.cwd().join(".pythlings/index"), "old").unwrap();
    assert_eq!(case.run_with(["update"]).status, Some(0));
    assert!(!case.cwd().join(".pythlings/index").exists());
    let ignored = fs::read_to_string(case.cwd().join(".pythlings/.gitignore")).unwrap();
    assert!(ignored.contains("/local/") && ignored.contains("/lock"), "{ignored}");
}

/// Sends Ctrl-C once something has begun; how long the end took.
fn interrupted(case: &Case, arguments: &[&str], begun: impl Fn() -> bool) -> Duration {
    let mut child = case.command();
    let mut child =
        child.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while !begun() {
        assert!(start.elapsed() < Duration::from_secs(120) && child.try_wait().unwrap().is_none(), "it has not begun");
        std::thread::sleep(Duration::from_millis(20));
    }
    let asked = Instant::now();
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(130), "{arguments:?}: {status}");
    asked.elapsed()
}

#[test]
fn ctrl_c_ends_what_waits_for_a_lock() {
    let case = learners();
    save(&case, 10, "one", RIGHT);
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));
    let lock = fs::File::options().write(true).open(case.cwd().join(".pythlings/lock")).unwrap();
    lock.lock().unwrap();
    // Each process has a folder of its own there, which it makes when it listens to signals already.
    let runs = case.root().join(format!("tmp/pythlings-{}", geteuid().as_raw()));
    let is_running = || {
        let mut entries = fs::read_dir(&runs).into_iter().flatten().flatten();
        entries.any(|entry| entry.file_name().to_string_lossy().starts_with(|c: char| c.is_ascii_digit()))
    };
    for arguments in [&["run", "one"][..], &["check-all"]] {
        // Well after the verdict, which it cannot record, or before: either way it ends.
        let took = interrupted(&case, arguments, is_running);
        assert!(took < Duration::from_secs(20), "{took:?}");
    }
}

#[test]
fn an_import_that_is_interrupted_leaves_nothing() {
    let case = Case::new();
    let collection = case.root().join("collection");
    fs::create_dir(&collection).unwrap();
    for number in 0..60 {
        let name = format!("task{number}");
        fs::write(collection.join(format!("{name}.py")), WRONG).unwrap();
        fs::write(collection.join(format!("test_{name}.py")), TEST.replace("NAME", &name)).unwrap();
    }
    let into = case.root().join("imported");
    let is_left = || {
        let entries = fs::read_dir(case.root()).unwrap().flatten();
        entries.map(|entry| entry.file_name().into_string().unwrap()).any(|name| name.starts_with(".pythlings-import"))
    };
    let arguments = ["dev", "import", "folder", collection.to_str().unwrap(), "--into", into.to_str().unwrap()];
    let took = interrupted(&case, &arguments, is_left);
    assert!(took < Duration::from_secs(20), "{took:?}");
    assert!(!is_left() && !into.exists());
}

#[test]
fn what_is_somebody_elses_is_one_verdict_too() {
    let case = learners();
    save(&case, 20, "two", RIGHT);
    let file = case.cwd().join("exercises/01_core/010_one/one.py");
    let (script, why) = if geteuid().is_root() {
        // Root without root's right to read everything.
        let chown = |owner: u32| std::os::unix::fs::chown(&file, Some(owner), None).unwrap();
        assert!(Command::new("chmod").arg("600").arg(&file).status().unwrap().success());
        chown(12345);
        (
            "exec setpriv --inh-caps=-all --bounding-set=-dac_override,-dac_read_search \"$@\"",
            "you are not allowed to read it (it belongs to user 12345)",
        )
    } else {
        assert!(Command::new("chmod").arg("000").arg(&file).status().unwrap().success());
        ("exec \"$@\"", "you are not allowed to read it")
    };
    let works = Command::new("sh").args(["-c", script, "sh", "true"]).stderr(Stdio::null()).status();
    if !works.is_ok_and(|status| status.success()) {
        eprintln!("skipped: rights cannot be given up here");
        return;
    }
    let case = case.by_script(script);
    let ran = case.run_with(["check-all", "--format", "json"]);
    assert_eq!((ran.status, ran.stdout.lines().count()), (Some(1), 2), "{}", ran.stderr);
    assert!(ran.stdout.contains(why) && ran.stdout.contains("\"verdict\":\"passed\""), "{}", ran.stdout);
    let ran = case.run_with(["reset", "one"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(&file).unwrap(), WRONG);
}

#[test]
fn two_at_once_lose_nothing_of_each_others() {
    let case = learners();
    save(&case, 10, "one", RIGHT);
    save(&case, 20, "two", RIGHT);
    let start = |arguments: &[&str]| {
        let mut command = case.command();
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children = [&["run", "one"][..], &["run", "two"], &["check-all"], &["hint", "two"], &["check-all"]].map(start);
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let progress = fs::read_to_string(case.cwd().join(".pythlings/progress.toml")).unwrap();
    assert!(
        progress.contains("[done.one]") && progress.contains("[done.two]") && progress.contains("two = 1"),
        "{progress}"
    );
    assert!(case.left_in_tmp().is_empty());
}
