//! `check = "examples"`: the sessions of a course text, typed into the learner's module. Both engines: a worker of its own (`run`) and
//! the fork server (`check-all`).

use serde_json::{Value, json};

use super::case::{Case, Ran, has};

const STARTER: &str = "# TODO: the mean of readings.\ndef mean(readings):\n    raise NotImplementedError\n";
const SOLUTION: &str = "def mean(readings):\n    if not readings:\n        return 0.0\n    return sum(readings) / len(readings)\n\n\n# Why this way\n#\n# Nothing to divide by.\n";
const README: &str = "# Means\n\nTwo readings give what is half way between them:\n\n```python\n>>> mean([1, 2])\n1.5\n>>> import mean1\n>>> mean1.mean([4.0])\n4.0\n```\n\n\
                      No readings have the mean 0.0.\n\n```python\n>>> mean([])\n0.0\n```\n\nA text has none:\n\n```python\n>>> mean(\"a\")\nTraceback (most recent call last):\n    ...\n\
                      TypeError: unsupported operand type(s) for +: 'int' and 'str'\n```\n";

/// A course with one exercise, with this attempt and this text.
fn case(attempt: &str, text: &str) -> Case {
    let folder = "exercises/01_core/010_mean1";
    Case::new()
        .settings(10, "mean1", "examples", "timeout = 5\n")
        .file(format!("{folder}/mean1.py"), attempt)
        .file(format!("{folder}/README.md"), text)
}

/// The same row from each engine, times aside.
fn row(case: &Case) -> Value {
    let [mut one, mut other] = ["run", "check-all"].map(|command| {
        let ran = case.run_with([command, "--format", "json"]);
        assert_eq!(ran.stdout.lines().count(), 1, "{}{}", ran.stdout, ran.stderr);
        let row = ran.json();
        assert_eq!(row["verdict"] == "passed", ran.status == Some(0), "{row}");
        row
    });
    for row in [&mut one, &mut other] {
        row["duration_ms"] = Value::Null;
        if row["verdict"] == "timed-out" {
            // Where an endless loop was at the end, and how much it has printed until then, is not told.
            row["stdout"] = Value::Null;
            row["truncated"] = Value::Null;
            row["tests"] = row["tests"].as_array().unwrap().iter().map(|test| test["outcome"].clone()).collect();
        }
    }
    assert_eq!(one, other, "the two engines agree");
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
    one
}

fn screen(attempt: &str, text: &str) -> String {
    let ran: Ran = case(attempt, text).run_with(["run", "mean1"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[test]
fn each_session_is_a_test_with_the_sentence_that_leads_to_it() {
    let row = row(&case(SOLUTION, README));
    assert_eq!(row["verdict"], "passed");
    let tests: Vec<(&str, &str)> = row["tests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|test| (test["id"].as_str().unwrap(), test["title"].as_str().unwrap()))
        .collect();
    let wanted = [
        ("README.md:6", "Two readings give what is half way between them"),
        ("README.md:16", "No readings have the mean 0.0"),
        ("README.md:23", "A text has none"),
    ];
    assert_eq!(tests, wanted);
}

#[test]
fn the_screen_is_the_session_with_what_came_instead() {
    let wrong = "def mean(readings):\n    return sum(readings) // max(1, len(readings))\n";
    let shown = screen(wrong, README);
    has(
        &shown,
        &[
            "✗ Two readings give what is half way between them",
            "   >>> mean([1, 2])",
            "got     │ 1\n",
            "wanted  │ 1.5\n",
            "2 │     return sum(readings)",
        ],
    );
    let second = "def mean(readings):\n    return 1.5\n";
    let shown = screen(second, README);
    has(
        &shown,
        &[">>> mean([1, 2])\n   1.5\n   >>> import mean1\n   >>> mean1.mean([4.0])", "got     │ 1.5", "wanted  │ 4.0"],
    );
    let row = row(&case(second, README));
    assert_eq!((&row["tests"][0]["actual"], &row["tests"][0]["expected"]), (&json!("1.5\n"), &json!("4.0\n")));
    assert_eq!(row["tests"][0]["message"], "Got 1.5, wanted 4.0.");
    assert_eq!(row["tests"][2]["outcome"], "failed");
    assert!(row["tests"][2]["message"].as_str().unwrap().contains("Nothing was raised"), "{row}");
}

#[test]
fn a_forgotten_return_quotes_and_another_exception_have_their_words() {
    let shown = screen("def mean(readings):\n    sum(readings) / 2\n", README);
    has(&shown, &["(nothing)", "which means `None`"]);
    let text = "Greet:\n\n>>> greet('Ada')\n'Hello Ada'\n";
    let shown = screen("def greet(name):\n    print('Hello', name)\n", text);
    has(&shown, &["got     │ Hello Ada", "wanted  │ 'Hello Ada'", "prints the text"]);
    let shown = screen(
        "def greet(name):\n    return {}[name]\n",
        "Greet:\n\n>>> greet(1)\nTraceback (most recent call last):\nValueError: no\n",
    );
    has(&shown, &["KeyError: 1", "The example shows another exception: `ValueError: no`."]);
    let shown = screen(
        "def greet(name):\n    raise ValueError('yes')\n",
        "Greet:\n\n>>> greet(1)\nTraceback (most recent call last):\nValueError: no\n",
    );
    has(&shown, &["got     │ ValueError: yes", "wanted  │ ValueError: no"]);
}

#[test]
fn line_ends_marks_and_letters_from_anywhere_do_not_matter() {
    let text = "\u{feff}Größe – “so”:\r\n\r\n>>> f('é')\r\n'é'\r\n>>> f('🐍')\r\n'🐍'\r\n";
    let row = row(&case("def f(x):\n    return x\n", text));
    assert_eq!((&row["verdict"], &row["tests"][0]["title"]), (&json!("passed"), &json!("Größe – “so”")));
}

#[test]
fn nothing_is_relaxed_unless_the_example_says_so() {
    let f = "def f(x):\n    return x\n";
    for (text, verdict) in [
        (">>> f(True)\n1\n", "failed"),
        (">>> f('a  b')\n'a b'\n", "failed"),
        (">>> f('a  b')  # doctest: +NORMALIZE_WHITESPACE\n'a b'\n", "passed"),
        (">>> f('abcdef')\n'a...f'\n", "failed"),
        (">>> f('abcdef')  # doctest: +ELLIPSIS\n'a...f'\n", "passed"),
        (">>> print(f('a\\n\\nb'))\na\n<BLANKLINE>\nb\n", "passed"),
        (">>> f(1)\n1\n>>> nope()  # doctest: +SKIP\n", "passed"),
    ] {
        let row = case(f, text).run_with(["run", "--format", "json"]).json();
        assert_eq!(row["verdict"], verdict, "{text}: {row}");
        assert!(!row["tests"][0]["title"].as_str().unwrap().contains("doctest"), "{row}");
    }
}

#[test]
fn an_attempt_that_ends_otherwise_has_its_verdict() {
    for (attempt, verdict, words) in [
        ("def mean(:\n", "error", "mean1.py"),
        ("import nowhere\n", "error", "nowhere"),
        ("def mean(readings):\n    while True:\n        pass\n", "timed-out", "mean1.py"),
        ("def mean(readings):\n    while True:\n        print(readings)\n", "timed-out", "mean1.py"),
        ("def mean(readings):\n    print('x' * 10_000_000)\n", "failed", "xxxx"),
        ("import os\n\ndef mean(readings):\n    os._exit(0)\n", "incomplete", "os._exit"),
        ("import sys\n\ndef mean(readings):\n    sys.exit(0)\n", "error", "SystemExit"),
        ("import os, signal\n\ndef mean(readings):\n    os.kill(os.getpid(), signal.SIGSEGV)\n", "killed", "SIGSEGV"),
        ("def mean(readings):\n    return mean(readings)\n", "error", "RecursionError"),
    ] {
        let case = case(attempt, README);
        let found = row(&case);
        assert_eq!(found["verdict"], verdict, "{attempt}: {found}");
        let shown = case.run_with(["run", "mean1"]).stdout;
        assert!(shown.contains(words) && shown.len() < 20_000, "{attempt}: {shown}");
    }
}

#[test]
fn the_text_is_not_beside_the_attempt_and_what_compares_cannot_be_replaced() {
    for attempt in [
        "import os\n\ndef mean(readings):\n    return 1.5 if os.path.exists('README.md') else os.listdir('.')\n",
        "import doctest\n\ndoctest.OutputChecker.check_output = lambda *a: True\n\ndef mean(readings):\n    return 3\n",
        "import doctest\n\ndoctest.OutputChecker._toAscii = lambda *a: ''\n\ndef mean(readings):\n    return 3\n",
        "import sys\n\ndef mean(readings):\n    sys.displayhook = lambda value: print(1.5)\n    return 3\n",
        "class Any(float):\n    def __eq__(self, other):\n        return True\n\ndef mean(readings):\n    return Any(3)\n",
    ] {
        let found = row(&case(attempt, README));
        assert_ne!(found["verdict"], "passed", "{attempt}: {found}");
    }
}

#[test]
fn a_mistake_in_the_text_is_told_as_the_courses_own() {
    for (text, place) in [
        ("Fine:\n\n>>> mean([1, 2])\n1.5\n\nBroken:\n\n>>> mean([1, 2)\n1.5\n", "README.md:8"),
        ("Broken:\n\n>>>mean([1, 2])\n1.5\n", "README.md:3"),
    ] {
        let case = case(SOLUTION, text);
        let found = row(&case);
        assert_eq!(
            (&found["verdict"], &found["problem"]["kind"]),
            (&json!("unavailable"), &json!("course-mistake")),
            "{found}"
        );
        has(&case.run_with(["run", "mean1"]).stdout, &["a mistake of its own", &format!("`{place}`")]);
    }
    for (text, words) in [("No examples.\n", "`README.md` has no example"), (&"x".repeat(70_000), "more than 64 KiB")] {
        let ran = case(SOLUTION, text).run_with(["run", "mean1"]);
        assert_eq!(ran.status, Some(2), "{}{}", ran.stdout, ran.stderr);
        has(&ran.stderr, &["exercises/01_core/010_mean1/exercise.toml:3:9", words]);
    }
    let case = case(SOLUTION, README);
    std::fs::remove_file(case.cwd().join("exercises/01_core/010_mean1/README.md")).unwrap();
    has(&case.run_with(["run", "mean1"]).stderr, &["no text with examples", "write `README.md` or `examples.txt`"]);
    let case = case.file("exercises/01_core/010_mean1/examples.txt", ">>> mean([])\n0.0\n");
    assert_eq!(case.run_with(["run", "mean1"]).status, Some(0));
}

#[test]
fn it_is_proved_mutated_graded_and_reported_as_others_are() {
    let case = case(STARTER, README).file("solutions/01_core/mean1/mean1.py", SOLUTION).file(
        "solutions/01_core/mean1/wrong/floor.py",
        "# expect: half way between\ndef mean(readings):\n    return sum(readings) // max(1, len(readings))\n",
    );
    let ran = case.run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let ran = case.run_with(["dev", "mutate"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let junit = case.run_with(["dev", "check", "--format", "junit"]).stdout;
    has(&junit, &["mean1", "failures=\"0\""]);
    let class = case.root().join("class");
    for (name, attempt) in [("ada", SOLUTION), ("bob", "def mean(readings):\n    return 0.0\n")] {
        std::fs::create_dir_all(class.join(name)).unwrap();
        std::fs::write(class.join(name).join("mean1.py"), attempt).unwrap();
    }
    let graded = case.run_with(["grade", class.to_str().unwrap(), "--format", "json"]);
    let rows: Vec<Value> = graded.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let verdict = |name: &str| rows.iter().find(|row| row["learner"] == name).map(|row| row["verdict"].clone());
    assert_eq!((verdict("ada"), verdict("bob")), (Some(json!("passed")), Some(json!("failed"))), "{}", graded.stderr);
    // The title of a wrong answer's test that nobody fails, and a test that the starter passes.
    let weak = case.file("exercises/01_core/010_mean1/mean1.py", "def mean(readings):\n    return 0.0\n");
    let found = weak.run_with(["dev", "check"]).stdout;
    has(&found, &["test-passes-on-starter", "No readings have the mean 0.0", "README.md:13"]);
}
