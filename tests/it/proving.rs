//! What a proof says when not everything could be run, and what is remembered of it.

use std::{
    fs,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::SystemTime,
};

use super::{
    case::{Case, Ran},
    dev::{SOLUTION, STARTER, TEST, WRONG, sound},
};

const TOML: &str = "exercises/01_core/010_adding1/exercise.toml";
const NOTHING: &str = " ✓ nothing has changed: 1 exercise was found sound before\n";

/// A sound exercise that no test before this one has proved: proofs are kept in the cache that all tests share.
fn unknown() -> Case {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    with_toml(sound(), &format!("# {now} {} {count}\n", std::process::id()))
}

fn with_toml(case: Case, more: &str) -> Case {
    let toml = fs::read_to_string(case.cwd().join(TOML)).unwrap();
    case.file(TOML, toml + more)
}

fn changed(case: &Case) -> Ran {
    case.run_with(["dev", "check", "--changed"])
}

/// Nothing of it is called sound, in any form, and nothing is remembered.
fn is_not_proved(case: &Case, reason: &str) {
    for command in [&["dev", "check"][..], &["dev", "check", "--changed"]] {
        let ran = case.run_with(command.iter().copied());
        assert_eq!(ran.status, Some(3), "{command:?}: {}{}", ran.stdout, ran.stderr);
        let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.starts_with("· 1 is not proved: "), "{said}");
        assert!(said.contains(reason) && said.ends_with(" adding1"), "{said}");
        assert!(!ran.stdout.contains("sound"), "{}", ran.stdout);
    }
    let row = case.run_with(["dev", "check", "--format", "json"]).json();
    assert_eq!((&row["ok"], &row["outcome"]), (&false.into(), &"not-proved".into()), "{row}");
    assert!(row["not_proved"].as_str().unwrap().contains(reason), "{row}");
    assert_eq!(row["findings"].as_array().unwrap().len(), 0, "{row}");
    let junit = case.run_with(["dev", "check", "--format", "junit"]);
    assert!(junit.stdout.contains("tests=\"1\" skipped=\"1\" failures=\"0\""), "{}", junit.stdout);
    assert_eq!(junit.status, Some(3));
}

#[test]
fn what_is_for_another_python_is_neither_sound_nor_amiss() {
    let case = with_toml(unknown(), "python = \">=3.99\"\n")
        .file("solutions/01_core/adding1/adding1.py", SOLUTION.replace("a + b", "99"));
    let said = " · 1 is for another Python: it needs Python >=3.99; choose one with `--python`\n   adding1\n";
    // Nothing is remembered of it, either.
    for command in [&["dev", "check"][..], &["dev", "check", "--changed"], &["dev", "mutate"]] {
        let ran = case.run_with(command.iter().copied());
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), said), "{command:?}: {}", ran.stderr);
        let ran = case.run_with(command.iter().copied().chain(["--format", "json"]));
        let row = ran.json();
        assert_eq!((ran.status, &row["outcome"]), (Some(0), &"other-python".into()), "{row}");
        assert_eq!(row["not_proved"], "needs Python >=3.99", "{row}");
        assert_ne!(row["ok"], true, "{row}");
    }
    let junit = case.run_with(["dev", "check", "--format", "junit"]);
    assert!(junit.stdout.contains("tests=\"1\" skipped=\"1\" failures=\"0\""), "{}", junit.stdout);
    // Beside others that are wrong.
    let case = case.file("exercises/01_core/010_adding1/test_scratch.py", "");
    let ran = case.run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stdout);
    assert!(ran.stdout.contains("unused-file") && ran.stdout.contains("needs Python >=3.99"), "{}", ran.stdout);
}

#[test]
fn packages_that_cannot_be_had_prove_nothing() {
    let offline =
        |case: Case| ["PIP_NO_INDEX", "UV_NO_INDEX", "UV_OFFLINE"].iter().fold(case, |case, name| case.env(name, "1"));
    let groups = "\n[packages.data]\nrequirements = [\"nothing-of-the-kind==1.0\"]\n";
    let case = offline(with_toml(unknown(), "packages = \"data\"\n").info(groups));
    is_not_proved(&case, "needs packages that cannot be installed");
    let ran = case.run_with(["dev", "mutate"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    // A finding is told beside what could not be run.
    let case = case.file("exercises/01_core/010_adding1/test_scratch.py", "");
    let row = case.run_with(["dev", "check", "--format", "json"]).json();
    let rules: Vec<&str> =
        row["findings"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    assert_eq!((&row["outcome"], rules), (&"findings".into(), vec!["unused-file", "unavailable"]), "{row}");
    // Lints that were asked for and cannot be had are no lints without findings.
    let lint = "\n[packages.lint]\nrequirements = [\"nothing-of-the-kind==1.0\"]\n";
    let case = offline(unknown().info(lint));
    is_not_proved(&case, "formatting and lints could not be looked at");
}

#[test]
fn a_test_that_is_skipped_or_a_solution_that_is_missing_proves_nothing() {
    let skipped = "\n\n@pytest.mark.skipif(not hasattr(pytest, \"printer\"), reason=\"no printer\")\ndef test_print():\n    \"\"\"it is printed\"\"\"\n    assert add(0, 0)\n";
    let case =
        unknown().file("exercises/01_core/010_adding1/test_adding1.py", format!("import pytest\n{TEST}{skipped}"));
    is_not_proved(&case, "it is printed");
    let case = with_toml(unknown(), "\n[origin]\nfrom = \"A book\"\n");
    fs::remove_dir_all(case.cwd().join("solutions")).unwrap();
    is_not_proved(&case, "came without a solution");
    let ran = case.run_with(["dev", "mutate"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("there is no solution to change"), "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn what_an_interruption_left_open_is_not_proved() {
    use rustix::process::{Pid, Signal, kill_process};
    let waits = "import pathlib\n\n\ndef add(a, b):\n    pathlib.Path(\"waits\").touch()\n    while True:\n        pass\n\n\n# Why this way\n";
    for (format, word) in
        [("human", " · 1 is not proved: the check was interrupted"), ("json", "\"outcome\":\"not-proved\"")]
    {
        let case = unknown().file("solutions/01_core/adding1/adding1.py", waits);
        let mut command = case.command();
        command.args(["dev", "check", "--format", format]).stdin(Stdio::null());
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let start = std::time::Instant::now();
        while !case.left_in_tmp().iter().any(|path| path.ends_with("work/waits")) {
            assert!(start.elapsed().as_secs() < 120, "the solution never waits");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        let output = child.wait_with_output().unwrap();
        let out = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(130), "{out}");
        assert!(out.contains(word) && !out.contains("is sound"), "{out}");
    }
}

#[test]
fn a_proof_is_known_by_its_contents_wherever_they_are() {
    let case = unknown();
    let ran = changed(&case);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), " ✓ 1 exercise is sound\n"), "{}", ran.stderr);
    let ran = changed(&case);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), NOTHING), "{}", ran.stderr);
    assert!(!case.cwd().join(".pythlings").exists(), "nothing is kept in the course");
    // Another clone of the same course.
    let toml = fs::read_to_string(case.cwd().join(TOML)).unwrap();
    assert_eq!(changed(&sound().file(TOML, &toml)).stdout, NOTHING);
    // Whatever a proof depends on, and back again.
    let wrong = "solutions/01_core/adding1/wrong/minus.py";
    let case = case.file(wrong, WRONG.replace('-', "*"));
    assert_eq!(changed(&case).stdout, " ✓ 1 exercise is sound\n");
    let case = case.file(wrong, WRONG);
    assert_eq!(changed(&case).stdout, NOTHING);
    // What has changed and is wrong stays so, however often it is asked.
    let case = case.file(wrong, WRONG.replace('-', "+"));
    assert_eq!((changed(&case).status, changed(&case).status), (Some(1), Some(1)));
    // What is wrong without any run is told of what has not changed, too.
    let case = case
        .file(wrong, WRONG)
        .file("exercises/topics.toml", "[01_core]\nother = { title = \"O\", kind = \"code\" }\n");
    let ran = changed(&case);
    assert!(ran.status == Some(1) && ran.stdout.contains("topics"), "{}", ran.stdout);
    // An empty course has nothing to prove.
    let ran = changed(&Case::new());
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), " · there is nothing to prove\n"), "{}", ran.stderr);
}

#[test]
fn mutants_are_remembered_as_well_and_apart() {
    let case = unknown();
    let mutate = |case: &Case| case.run_with(["dev", "mutate", "--changed"]);
    let first = mutate(&case);
    assert!(
        first.status == Some(0) && first.stdout.contains("2 of 2 mutants caught"),
        "{}{}",
        first.stdout,
        first.stderr
    );
    assert_eq!(mutate(&case).stdout, NOTHING);
    assert_eq!(
        changed(&case).stdout,
        " ✓ 1 exercise is sound\n",
        "that its mutants are caught says nothing of its proof"
    );
    // Wrong answers have no part in it; tests have.
    let case = case.file("solutions/01_core/adding1/wrong/minus.py", WRONG.replace('-', "*"));
    assert_eq!(mutate(&case).stdout, NOTHING);
    let case = case.file("exercises/01_core/010_adding1/test_adding1.py", TEST.replace("== 6", ""));
    let ran = mutate(&case);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("2 of 2 mutants caught"), "{}", ran.stdout);
}

fn git(case: &Case, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "init.defaultBranch=main"]);
    let output = git.args(arguments).current_dir(case.cwd()).env_clear().envs(case.environment()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A course of three exercises, committed, none of them proved before.
fn committed() -> Case {
    let mut case = unknown();
    let more = fs::read_to_string(case.cwd().join(TOML)).unwrap();
    let more = more.lines().last().unwrap().to_owned();
    for (number, name) in [(20, "adding2"), (30, "adding3")] {
        let renamed = |text: &str| text.replace("adding1", name);
        case = case
            .exercise(number, name, STARTER, &renamed(TEST))
            .file(format!("solutions/01_core/{name}/{name}.py"), SOLUTION)
            .file(format!("solutions/01_core/{name}/wrong/minus.py"), WRONG);
        let toml = format!("exercises/01_core/{number:03}_{name}/exercise.toml");
        let text = fs::read_to_string(case.cwd().join(&toml)).unwrap();
        case = case.file(toml, format!("{text}{more}\n"));
    }
    git(&case, &["init", "-q"]);
    git(&case, &["add", "."]);
    git(&case, &["commit", "-qm", "A course"]);
    case
}

/// The names of those that were proved, in the order in which that was done.
fn names(ran: &Ran) -> Vec<String> {
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    rows.map(|row| row["exercise"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_differs_from_a_commit_is_proved_alone_or_first_and_in_any_case() {
    let case = committed();
    let check = |more: &[&str]| {
        let ran = case.run_with(["dev", "check", "--format", "json"].into_iter().chain(more.iter().copied()));
        assert_eq!(ran.status, Some(0), "{more:?}: {}{}", ran.stdout, ran.stderr);
        ran
    };
    assert_eq!(names(&check(&["--since", "HEAD"])), [""; 0]);
    // Committed or not, known to git or not: `wrong/new.py` is a file that git has never seen.
    let wrong = case.cwd().join("solutions/01_core/adding3/wrong/new.py");
    fs::write(&wrong, WRONG.replace('-', "*")).unwrap();
    assert_eq!(names(&check(&["--since", "HEAD"])), ["adding3"]);
    git(&case, &["add", "."]);
    git(&case, &["commit", "-qm", "A wrong answer"]);
    assert_eq!(names(&check(&["--since", "HEAD"])), [""; 0]);
    assert_eq!(names(&check(&["--since", "HEAD~1"])), ["adding3"]);
    // Without any time only that is proved, and the rest is told.
    let ran = check(&["--within", "0", "--since", "HEAD~1"]);
    assert_eq!(names(&ran), ["adding3"]);
    assert!(ran.stderr.contains("2 exercises were left out"), "{}", ran.stderr);
    // In time: first that, then what was never proved as it is, then the oldest proof.
    assert_eq!(names(&check(&["adding2"])), ["adding2"]);
    assert_eq!(names(&check(&["--within", "60"])), ["adding1", "adding3", "adding2"]);
    // Pins that an exercise needs have changed.
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    fs::write(case.cwd().join("info.toml"), info.replace(">=3.11", ">=3.11, <4")).unwrap();
    assert_eq!(names(&check(&["--since", "HEAD"])).len(), 3);
    let ran = case.run_with(["dev", "check", "--since", "no-such-commit"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stdout);
    assert!(ran.stderr.contains("git cannot say what has changed"), "{}", ran.stderr);
    assert!(ran.stderr.contains("`HEAD~1`"), "{}", ran.stderr);
}

#[test]
fn without_time_nothing_is_called_sound() {
    let case = unknown();
    let ran = case.run_with(["dev", "check", "--within", "0"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    let left = " · 1 was left out: there was no more time; 0 of them were found sound before as\n   they are\n";
    assert_eq!(ran.stdout, left);
    let ran = case.run_with(["dev", "mutate", "--within", "0"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), left), "{}", ran.stderr);
    assert_eq!(changed(&case).stdout, " ✓ 1 exercise is sound\n", "it was not remembered");
    let ran = case.run_with(["dev", "check", "--within", "soon"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("a number of minutes is written like `30` or `0.5`"), "{}", ran.stderr);
}

#[test]
fn two_checks_at_once_remember_what_each_has_found() {
    let case = unknown();
    let start = || {
        let mut command = case.command();
        command.args(["dev", "check"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let both = [start(), start()];
    for child in both {
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(changed(&case).stdout, NOTHING);
}

/// As on a full disk: nothing can be remembered, which is said, and proves as much as ever.
#[cfg(target_os = "linux")]
#[test]
fn proofs_that_cannot_be_remembered_are_proofs_all_the_same() {
    let cache =
        tempfile::Builder::new().prefix("cache-").tempdir_in(crate::case::cache_dir().parent().unwrap()).unwrap();
    // Whoever comes first installs pytest.
    assert_eq!(sound().run_with(["run", "adding1"]).status, Some(1));
    fs::create_dir(cache.path().join("layers")).unwrap();
    for layer in fs::read_dir(crate::case::cache_dir().join("layers")).unwrap().flatten() {
        let name = layer.file_name().into_string().unwrap();
        // What another test is just installing is no layer yet.
        if name.starts_with("base-") && layer.path().is_dir() && !name.contains(".part") {
            let copied = Command::new("cp").arg("-a").arg(layer.path()).arg(cache.path().join("layers")).status();
            assert!(copied.unwrap().success());
        }
    }
    fs::write(cache.path().join("proofs"), "a file where a folder should be").unwrap();
    let case = unknown().env("PYTHLINGS_CACHE_DIR", cache.path().display().to_string());
    for _ in 0..2 {
        let ran = changed(&case);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), " ✓ 1 exercise is sound\n"), "{}", ran.stderr);
        assert!(ran.stderr.contains("note: not every proof could be remembered: "), "{}", ran.stderr);
    }
}
