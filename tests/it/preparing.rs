//! What a course makes ready once for the exercises of a package group.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::Path,
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::{
    case::{Case, Ran, words},
    needs::{exercise, findings, installed, json, screen, with_groups},
};

const GROUP: &str = "[packages.store]\nrequirements = [\"made-store==1.0\"]\nprepare = \"prepare_store.py\"\n";
const SCRIPT: &str = "import os\nfrom pathlib import Path\n\nimport made_store\n\n\
                      folder = Path(os.environ[\"PYTHLINGS_PREPARED\"]) / \"store\"\n\
                      (folder / \"data\").mkdir()\n(folder / \"data/stock\").write_text(made_store.VERSION)\n\
                      (folder / \"data/link\").symlink_to(\"stock\")\n(folder / \"data\").chmod(0o700)\n";
/// Finds what was prepared as it was made, whatever a run before has done to it.
const CODE: &str = "import os, stat\nfrom pathlib import Path\n\
                    data = Path(os.environ[\"PYTHLINGS_PREPARED\"]) / \"store/data\"\n\
                    assert stat.S_IMODE(data.stat().st_mode) == 0o700 and data.stat().st_uid == os.getuid()\n\
                    assert sorted(os.listdir(data)) == [\"link\", \"stock\"], os.listdir(data)\n\
                    assert (data / \"link\").read_text() == \"1.0\"\n\
                    (data / \"stock\").write_text(\"2.0\")\n(data / \"more\").mkdir()\n(data / \"link\").unlink()\n\
                    assert (data / \"stock\").read_text() == \"2.0\"";
const PREPARING: &str = "preparing what the exercises with `store` need (once)";

fn course(script: &str) -> Case {
    course_with(GROUP, script)
}

fn course_with(group: &str, script: &str) -> Case {
    let case = exercise(with_groups(group), "packages = \"store\"", CODE);
    case.file("exercises/shared/prepare_store.py", script)
}

/// What is kept, locks aside.
fn kept(case: &Case) -> Vec<String> {
    let entries = fs::read_dir(case.root().join("cache/prepared")).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| Path::new(name).extension().is_none_or(|extension| extension != "lock")).collect()
}

fn has_prepared(ran: &Ran) -> bool {
    ran.stderr.contains(PREPARING)
}

#[test]
fn it_is_made_once_and_each_run_has_its_own() {
    let case = course(SCRIPT);
    let first = case.run_with(["run", "one"]);
    assert!(has_prepared(&first) && first.status == Some(0), "{}{}", first.stdout, first.stderr);
    let made = kept(&case);
    assert_eq!(made.len(), 1, "{made:?}");
    for options in [[].as_slice(), &["--no-sandbox"]] {
        for command in ["run", "check-all", "run"] {
            let words = [command, "--format", "json"].into_iter().chain((command == "run").then_some("one"));
            let ran = case.run_with(words.chain(options.iter().copied()));
            assert_eq!(ran.json()["verdict"], "passed", "{command} {options:?}: {}", ran.stdout);
            assert!(!has_prepared(&ran), "{}", ran.stderr);
        }
    }
    assert_eq!(kept(&case), made);
    let stock = case.root().join("cache/prepared").join(&made[0]).join("files/data/stock");
    assert_eq!(fs::read_to_string(stock).unwrap(), "1.0", "no run has touched it");
    assert!(case.left_in_tmp().is_empty(), "{:?}", case.left_in_tmp());
}

#[test]
fn another_script_prepares_anew_and_installs_nothing() {
    let case = course(SCRIPT);
    assert_eq!(json(&case)["verdict"], "passed");
    let case = case.file("exercises/shared/prepare_store.py", format!("{SCRIPT}# once more\n"));
    assert!(has_prepared(&case.run_with(["run", "one"])));
    assert_eq!((installed(&case).len(), kept(&case).len()), (1, 2));
    // And where somebody has tidied up in the cache.
    for made in kept(&case) {
        fs::remove_file(case.root().join("cache/prepared").join(made).join("files/data/link")).unwrap();
    }
    let ran = case.run_with(["run", "one"]);
    assert!(has_prepared(&ran) && ran.status == Some(0), "{}", ran.stdout);
}

#[test]
fn a_learner_has_the_courses_script() {
    let case = course(SCRIPT);
    let solution = format!("def one():\n    {}\n", CODE.replace('\n', "\n    "));
    let case = case.file("solutions/01_core/one/one.py", solution);
    let folder = case.root().join("learner");
    let course = case.cwd().display().to_string();
    let made = case.run_with(["--course", &course, "init", folder.to_str().unwrap()]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    let case = case.at(&folder);
    let own = folder.join("exercises/shared/prepare_store.py");
    if own.exists() {
        fs::write(own, "raise SystemExit('the learner has written this')\n").unwrap();
    }
    assert_eq!(json(&case)["verdict"], "passed");
}

#[test]
fn what_goes_wrong_is_told_with_what_the_script_said_and_leaves_nothing() {
    let ends_itself = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n";
    let looks_in = "import sys\nassert sys.stdin.read() == ''\nprint('nothing to read')\nraise SystemExit(4)\n";
    let leaves_behind = "import subprocess, sys, time\nsubprocess.Popen(['sleep', '600'], start_new_session=True)\n";
    for (script, said) in [
        (
            "print('counting')\nraise ValueError('no stock')\n",
            "`prepare_store.py` ended with status 1; it wrote: counting Traceback",
        ),
        ("raise SystemExit(3)\n", "`prepare_store.py` ended with status 3; it wrote nothing"),
        (looks_in, "ended with status 4; it wrote: nothing to read"),
        (ends_itself, "`prepare_store.py` was ended by signal 9"),
        ("import time\nprint('asleep', flush=True)\ntime.sleep(600)\n", "did not end within 1 s; it wrote: asleep"),
        ("pass\n", "`prepare_store.py` has made nothing"),
        (leaves_behind, "`prepare_store.py` has made nothing"),
        (&format!("{SCRIPT}os.mkfifo(folder / 'pipe')\n"), "cannot be kept: `pipe` is neither a file nor a folder"),
        (
            &format!("{SCRIPT}(folder / 'out').symlink_to('/etc/passwd')\n"),
            "cannot be kept: `out` is a link that leads out of the folder",
        ),
        ("def half(:\n", "SyntaxError"),
    ] {
        let case = course_with(&format!("{GROUP}prepare_timeout = 1\n"), script);
        let ran = case.run_with(["run", "one", "--format", "json"]);
        assert_eq!(ran.json()["verdict"], "unavailable", "{script}: {}", ran.stdout);
        let shown = screen(&case);
        assert!(shown.contains(said), "{script}: {shown}");
        assert!(shown.contains("what the exercises with `store` need could not be prepared"), "{shown}");
        assert_eq!(kept(&case), [""; 0], "{script}");
        assert!(case.left_in_tmp().is_empty(), "{script}: {:?}", case.left_in_tmp());
    }
}

/// Starts a check and returns when its script runs.
fn preparing(case: &Case) -> Child {
    let mut command = case.command();
    command.args(["run", "one"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let start = Instant::now();
    let runs = || {
        let folders = walk(&case.root().join("tmp"));
        folders.iter().any(|path| path.ends_with("begun"))
    };
    while !runs() {
        assert!(start.elapsed() < Duration::from_secs(60), "the script does not begin");
        thread::sleep(Duration::from_millis(10));
    }
    child
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let mut found = if is_folder { walk(&entry.path()) } else { Vec::new() };
            found.push(entry.path());
            found
        })
        .collect()
}

#[test]
fn ctrl_c_and_a_kill_leave_nothing_half_made() {
    let script = format!("{SCRIPT}Path('begun').touch()\nimport time\ntime.sleep(600)\n");
    for signal in [Signal::INT, Signal::KILL] {
        let case = course(&script);
        let mut child = preparing(&case);
        kill_process(Pid::from_child(&child), signal).unwrap();
        let status = child.wait().unwrap().code();
        if signal == Signal::INT {
            assert_eq!(status, Some(130));
            assert!(case.left_in_tmp().is_empty());
        }
        assert_eq!(kept(&case), [""; 0]);
        let case = case.file("exercises/shared/prepare_store.py", SCRIPT);
        assert_eq!(json(&case)["verdict"], "passed");
        assert!(case.left_in_tmp().is_empty(), "{:?}", case.left_in_tmp());
    }
}

#[test]
fn of_two_at_once_one_prepares_and_the_other_waits() {
    let script = format!("{SCRIPT}Path('begun').touch()\nimport time\ntime.sleep(1.5)\n");
    let case = course(&script);
    // The packages are there: what is waited for is the script.
    let earlier = exercise(case, "packages = \"store\"", "pass");
    let case = exercise(earlier, "packages = \"store\"", CODE);
    let first = preparing(&case);
    let second = case.run_with(["run", "one"]);
    let first = first.wait_with_output().unwrap();
    let said = String::from_utf8(first.stderr).unwrap();
    assert!(said.contains(PREPARING) && first.status.success(), "{said}");
    assert!(!has_prepared(&second) && second.status == Some(0), "{}{}", second.stdout, second.stderr);
    assert!(words(&second.stderr).contains("waiting for another pythlings"), "{}", second.stderr);
    assert_eq!(kept(&case).len(), 1);
}

#[test]
fn a_full_disk_is_told() {
    let script = format!("{SCRIPT}(folder / 'large').write_bytes(bytes(90 << 20))\n");
    let case = course(&script);
    let cache = case.root().join("cache");
    fs::create_dir_all(&cache).unwrap();
    let small = format!(
        "exec unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64m none \"{}\" && exec \"$@\"' sh \"$@\"",
        cache.display()
    );
    let case = case.by_script(&small);
    let mut trial = std::process::Command::new("sh");
    let may_mount = trial.args(["-c", &small, "sh", "true"]).stderr(Stdio::null()).status().unwrap().success();
    if !may_mount {
        return;
    }
    let ran = case.run_with(["run", "one", "--format", "json"]);
    assert_eq!(ran.json()["verdict"], "unavailable", "{}", ran.stdout);
    let shown = screen(&case);
    assert!(shown.contains("No space left on device") && shown.contains("free some space there"), "{shown}");
    assert!(case.left_in_tmp().is_empty());
}

#[test]
fn what_is_wrong_with_the_keys_is_told_with_its_place() {
    for (lines, said) in [
        ("prepare = 3", "`prepare` must be a string or a list of strings, not a whole number"),
        ("prepare = \"\"", "`prepare` is empty"),
        (
            "prepare = \"prepare_stor.py\"",
            "`prepare_stor.py` is named in `prepare` and missing from `exercises/shared`; did you mean `prepare_store.py`?",
        ),
        ("prepare = \"../prepare_store.py\"", "`../prepare_store.py` is not a path inside `exercises/shared`"),
        ("prepare = [\"prepare_store.py\", \"prepare_store.py\"]", "`prepare_store.py` is in `prepare` twice"),
        ("prepare = \"notes.txt\"", "`notes.txt` is not a Python file: `prepare` begins with the script"),
        (
            "prepare = \"prepare_store.py\"\nprepare_timeout = \"long\"",
            "`prepare_timeout` must be a number of seconds, not a string",
        ),
        ("prepare_timeout = 5", "`prepare_timeout` without `prepare` limits nothing"),
        ("preparation = \"x\"", "unknown key `preparation`; did you mean `prepare_timeout`?"),
    ] {
        let group = format!("[packages.store]\nrequirements = [\"made-store==1.0\"]\n{lines}\n");
        let case = course_with(&group, SCRIPT).file("exercises/shared/notes.txt", "");
        let found = findings(&case.run_with(["dev", "check"]));
        assert!(found.contains("info.toml:16:") || found.contains("info.toml:17:"), "{lines}: {found}");
        assert!(found.contains(said), "{lines}: {found}");
    }
}
