//! What is wrong with the course's own files is told as that: to the author with its place and what to write, to a learner as nothing
//! of theirs.

use super::{
    case::Case,
    dev::{SOLUTION, TEST, WRONG, sound},
};

/// What every learner reads.
const WORDS: &str = "It is not in your code but in the course";
const DIR: &str = "exercises/01_core/010_adding1";

/// A course with further files of the exercise, and further lines of its `exercise.toml`.
fn mistaken(toml: &str, files: &[(&str, &str)]) -> Case {
    let path = format!("{DIR}/exercise.toml");
    let case = sound();
    let text = std::fs::read_to_string(case.cwd().join(&path)).unwrap();
    let case = case.file(path, text + toml);
    files.iter().fold(case, |case, (name, text)| case.file(format!("{DIR}/{name}"), text))
}

/// The findings of `dev check`: rule, file from the exercise's folder, line, message.
fn findings(case: &Case) -> Vec<(String, String, u64, String)> {
    let ran = case.run_with(["dev", "check", "--format", "json"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    let row = ran.json();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let found = row["findings"].as_array().unwrap().iter().map(|one| {
        let file = text(&one["file"]);
        let file = file.strip_prefix(&format!("{DIR}/")).unwrap_or(&file).to_owned();
        (text(&one["rule"]), file, one["line"].as_u64().unwrap_or(0), text(&one["message"]))
    });
    found.collect()
}

/// What the author is told first, and that a learner with any attempt is told that it is not theirs.
fn is_the_courses(toml: &str, files: &[(&str, &str)], place: (&str, u64), words: &str) {
    let case = mistaken(toml, files);
    let found = findings(&case);
    let mistakes: Vec<_> = found.iter().filter(|one| one.0 == "course-mistake").collect();
    let [(_, file, line, message)] = &mistakes[..] else { panic!("{found:?}") };
    assert_eq!((file.as_str(), *line), place, "{found:?}");
    assert!(message.contains(words), "{words}: {message}");
    // Nothing that the mistake has caused, and no advice that would hide it.
    assert!(found.iter().all(|one| ["course-mistake", "unused-file"].contains(&one.0.as_str())), "{found:?}");
    // One at a time and by a fork server.
    let case = case.file(format!("{DIR}/adding1.py"), SOLUTION);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command, "--format", "json"]);
        let row: serde_json::Value = serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
        assert_eq!((ran.status, &row["verdict"]), (Some(3), &"unavailable".into()), "{command}: {row}");
        assert!(row.to_string().contains(WORDS), "{command}: {row}");
    }
    let screen = case.run_with(["run"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains(WORDS), "{screen}");
    assert!(!screen.contains("could not go on"), "{screen}");
}

#[test]
fn a_fixture_that_is_missing_or_needs_itself() {
    let test = TEST.replace("test_adds()", "test_adds(tmp_pth)");
    is_the_courses("", &[("test_adding1.py", &test)], ("test_adding1.py", 4), "did you mean `tmp_path`?");
    let circle = "import pytest\nfrom adding1 import add\n\n\n@pytest.fixture\ndef one(two):\n    return two\n\n\n\
                  @pytest.fixture\ndef two(one):\n    return one\n\n\ndef test_adds(one):\n    \"\"\"two numbers are added\"\"\"\n    assert add(2, 3) == 5\n";
    is_the_courses("", &[("test_adding1.py", circle)], ("test_adding1.py", 10), "needs itself");
}

#[test]
fn a_conftest_that_is_not_declared() {
    let conftest = "import pytest\n\n\n@pytest.fixture\ndef three():\n    return 3\n";
    let test = TEST.replace("test_adds()", "test_adds(three)");
    let files = [("conftest.py", conftest), ("test_adding1.py", &test)];
    is_the_courses("", &files, ("test_adding1.py", 4), "`conftest = true`");
    let found = findings(&mistaken("", &files));
    assert!(found.iter().any(|one| one.0 == "unused-file" && one.3.contains("say `conftest = true`")), "{found:?}");
    let ran = mistaken("conftest = true\n", &files).run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_test_a_helper_or_a_conftest_that_python_cannot_read() {
    let broken = TEST.replace("add(2, 3) == 5", "add(2, 3 == 5");
    is_the_courses("", &[("test_adding1.py", &broken)], ("test_adding1.py", 6), "Python cannot read it");
    let uses = format!("from helper import FIVE\n{}", TEST.replace("== 5", "== FIVE"));
    let files = [("helper.py", "FIVE = = 5\n"), ("test_adding1.py", &uses)];
    is_the_courses("", &files, ("helper.py", 1), "Python cannot read it");
    is_the_courses(
        "conftest = true\n",
        &[("conftest.py", "def broken(:\n"), ("test_adding1.py", TEST)],
        ("conftest.py", 1),
        "Python cannot read it",
    );
}

#[test]
fn an_import_or_a_name_that_is_not_there() {
    let with = |line: &str| format!("{line}\n{TEST}");
    let test = with("import nowhere_to_be_found");
    is_the_courses("", &[("test_adding1.py", &test)], ("test_adding1.py", 1), "name a group that has its package");
    let test = with("from math import pii");
    is_the_courses("", &[("test_adding1.py", &test)], ("test_adding1.py", 1), "cannot import name 'pii' from 'math'");
    let test = TEST.replace("add(2, 3) == 5", "add(2, 3) == FIVE");
    is_the_courses("", &[("test_adding1.py", &test)], ("test_adding1.py", 6), "name 'FIVE' is not defined");
    let test = with("import math").replace("== 5", "== math.five");
    is_the_courses("", &[("test_adding1.py", &test)], ("test_adding1.py", 7), "module 'math' has no attribute 'five'");
    let late = TEST.replace("    assert add(2", "    import nowhere_to_be_found\n\n    assert add(2");
    is_the_courses(
        "",
        &[("test_adding1.py", &late)],
        ("test_adding1.py", 6),
        "there is no module `nowhere_to_be_found`",
    );
}

#[test]
fn tests_that_are_none_and_a_test_that_pytest_cannot_call() {
    let none = TEST.replace("def test_adds", "def adds");
    is_the_courses("", &[("test_adding1.py", &none)], ("test_adding1.py", 0), "there is no test in it");
    let parameters = TEST.replace("def test_adds()", "@pytest.mark.parametrize(\"a\", [1])\ndef test_adds()");
    let parameters = format!("import pytest\n{parameters}");
    is_the_courses("", &[("test_adding1.py", &parameters)], ("test_adding1.py", 0), "function uses no argument 'a'");
    let waits = TEST.replace("def test_adds", "async def test_adds");
    is_the_courses("", &[("test_adding1.py", &waits)], ("test_adding1.py", 0), "pytest-asyncio or anyio in `packages`");
}

#[cfg(target_os = "linux")]
#[test]
fn a_server_that_needs_does_not_allow() {
    let test = "import socket\n\nfrom adding1 import add\n\n\ndef test_adds():\n    \"\"\"two numbers are added\"\"\"\n    \
                server = socket.create_server((\"127.0.0.1\", 0))\n    \
                with server, socket.create_connection(server.getsockname()):\n        assert add(2, 3) == 5\n        assert add(10, -4) == 6\n";
    let files = [("test_adding1.py", test)];
    if mistaken("", &files).run_with(["dev", "check"]).stderr.contains("not confined") {
        return;
    }
    is_the_courses("", &files, ("test_adding1.py", 9), "say `needs = [\"loopback\"]`");
    let ran = mistaken("needs = [\"loopback\"]\n", &files).run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
}

/// What a learner can put right is never told as the course's, however it is reached.
#[test]
fn what_is_the_learners_stays_theirs() {
    let stars = TEST.replace("from adding1 import add", "from adding1 import *");
    let late = TEST.replace("    assert add(2", "    from adding1 import more\n\n    assert more or add(2");
    let asked = "import importlib\nimport math\n\nimport adding1\n\n\ndef test_adds():\n    \"\"\"two numbers are added\"\"\"\n    \
                 importlib.import_module(adding1.MODULE)\n    getattr(math, adding1.NAME)\n";
    let calls = TEST.replace("assert add(2", "assert add(2)(2");
    for (test, attempt) in [
        (TEST, "x = 1\n"),
        (TEST, "import nowhere_to_be_found\n"),
        (TEST, "def add(a, b):\n    return sum_of\n"),
        (TEST, "def add(a, b):\n    import math\n    return math.five\n"),
        (TEST, "def add(a, b):\n    raise OSError(101, \"Network is unreachable\")\n"),
        (&stars, "x = 1\n"),
        (&late, SOLUTION),
        (asked, "MODULE = \"maths\"\nNAME = \"pi\"\n"),
        (asked, "MODULE = \"math\"\nNAME = \"pii\"\n"),
        (&calls, SOLUTION),
    ] {
        let case = mistaken("", &[("test_adding1.py", test), ("adding1.py", attempt)]);
        for command in ["run", "check-all"] {
            let ran = case.run_with([command, "--format", "json"]);
            let row: serde_json::Value = serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
            assert!(!row.to_string().contains(WORDS), "{attempt}: {row}");
            assert_eq!(ran.status, Some(1), "{attempt}: {row}");
        }
    }
    // Their own mistakes come first, also where the course has one, too.
    let both = format!("{TEST}\n\ndef test_more(tmp_pth):\n    \"\"\"more\"\"\"\n");
    let case = mistaken("", &[("test_adding1.py", &both), ("adding1.py", &WRONG.replace("# expect", "#"))]);
    let row = case.run_with(["run", "--format", "json"]).json();
    assert_eq!((&row["verdict"], &row["tests"][0]["outcome"]), (&"failed".into(), &"failed".into()), "{row}");
}
