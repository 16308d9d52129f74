//! Subtests of `unittest` and of pytest: one test, told once, with the names of those that fail. Both engines: a worker of its own
//! (`run`) and the fork server (`check-all`).

use serde_json::{Value, json};

use super::case::Case;

const ATTEMPT: &str = "def double(n):\n    print(f\"doubling {n}\")\n    return n * 2 if n % 2 == 0 else n\n";

/// The tests of the exercise with its test file, as `run` tells them and as `check-all` does.
fn tests(attempt: &str, test: &str) -> [Vec<Value>; 2] {
    let case = Case::new().exercise(10, "doubling1", attempt, test);
    ["run", "check-all"].map(|command| {
        let ran = case.run_with([command, "--format", "json"]);
        assert!(ran.stdout.lines().count() == 1, "{}{}", ran.stdout, ran.stderr);
        let row = ran.json();
        assert_eq!(row["verdict"] == "passed", ran.status == Some(0), "{row}");
        row["tests"].as_array().unwrap().clone()
    })
}

fn unittest(body: &str) -> String {
    format!(
        "import unittest\n\nfrom doubling1 import double\n\n\nclass TestDouble(unittest.TestCase):\n    def test_all(self):\n        \
         \"\"\"numbers are doubled\"\"\"\n{body}\n    def test_zero(self):\n        \"\"\"nothing stays nothing\"\"\"\n        \
         self.assertEqual(double(0), 0)\n"
    )
}

#[test]
fn a_test_whose_subtests_fail_has_failed_once_and_names_them() {
    let body = "        for n in range(6):\n            with self.subTest(\"a number\", n=n):\n                self.assertEqual(double(n), 2 * n)\n";
    for tests in tests(ATTEMPT, &unittest(body)) {
        assert_eq!(tests.len(), 2);
        assert_eq!((&tests[0]["outcome"], &tests[1]["outcome"]), (&json!("failed"), &json!("passed")));
        let names = ["a number: n=1", "a number: n=3", "a number: n=5"];
        assert_eq!(tests[0]["subtests"], json!({ "failed": names, "failures": 3, "total": 6 }));
        assert_eq!((&tests[0]["actual"], &tests[0]["expected"]), (&json!("1"), &json!("2")));
        assert_eq!(tests[1].get("subtests"), None);
    }
    let ran = Case::new().exercise(10, "doubling1", ATTEMPT, &unittest(body)).run_with(["run"]);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "✗ numbers are doubled · a number: n=1 test 1 of 2",
        "you returned 1 wanted 2",
        "doubling 3",
        "3 of 6 subtests failed, also a number: n=3 · a number: n=5",
        "✓ 1 passed ✗ 1 failed",
    ] {
        assert!(said.contains(words), "{words}\n{}", ran.stdout);
    }
}

#[test]
fn subtests_of_pytest_are_told_in_the_same_way() {
    let test = "from doubling1 import double\n\n\ndef test_all(subtests):\n    \"\"\"numbers are doubled\"\"\"\n    for n in range(4):\n        \
                with subtests.test(n=n):\n            assert double(n) == 2 * n\n    with subtests.test():\n        raise KeyError(1)\n";
    for tests in tests(ATTEMPT, test) {
        assert_eq!((tests.len(), &tests[0]["outcome"]), (1, &json!("failed")));
        let expected = json!({ "failed": ["n=1", "n=3", "subtest 3"], "failures": 3, "total": 5 });
        assert_eq!(tests[0]["subtests"], expected);
        assert_eq!(tests[0]["actual"], "1");
    }
}

#[test]
fn subtests_that_pass_make_a_pass_and_a_failure_below_them_is_one_of_the_test() {
    let right = "def double(n):\n    return 2 * n\n";
    let body = "        for n in range(3):\n            with self.subTest(n=n):\n                self.assertEqual(double(n), 2 * n)\n";
    for tests in tests(right, &unittest(body)) {
        assert_eq!((&tests[0]["outcome"], &tests[0]["subtests"]["total"]), (&json!("passed"), &json!(3)));
    }
    let below = format!("{body}        self.assertEqual(double(4), 9)\n");
    for tests in tests(right, &unittest(&below)) {
        assert_eq!((&tests[0]["outcome"], &tests[0]["actual"]), (&json!("failed"), &json!("8")));
        assert_eq!(tests[0]["subtests"]["failures"], 0);
    }
}

#[test]
fn a_skipped_subtest_is_no_skipped_test_unless_all_are() {
    let right = "def double(n):\n    return 2 * n\n";
    let body = |condition: &str| {
        format!(
            "        for n in range(3):\n            with self.subTest(n=n):\n                if {condition}:\n                    \
             self.skipTest(\"not here\")\n                self.assertEqual(double(n), 2 * n)\n"
        )
    };
    for tests in tests(right, &unittest(&body("n == 1"))) {
        assert_eq!((&tests[0]["outcome"], &tests[0]["subtests"]["total"]), (&json!("passed"), &json!(2)));
    }
    for tests in tests(right, &unittest(&body("n >= 0"))) {
        assert_eq!(tests[0]["outcome"], "skipped");
    }
}

#[test]
fn very_many_failing_subtests_and_very_long_names_stay_readable() {
    let body = "        for n in range(300):\n            with self.subTest(\"x\" * 1000, n=n):\n                self.assertEqual(double(n), -1)\n";
    for tests in tests(ATTEMPT, &unittest(body)) {
        let subtests = &tests[0]["subtests"];
        assert_eq!((&subtests["failures"], &subtests["total"]), (&json!(300), &json!(300)));
        let names = subtests["failed"].as_array().unwrap();
        assert_eq!(names.len(), 100);
        assert!(names.iter().all(|name| name.as_str().unwrap().chars().count() <= 200));
    }
    let body = body.replace("\"x\" * 1000, ", "");
    let ran = Case::new().exercise(10, "doubling1", ATTEMPT, &unittest(&body)).env("COLUMNS", "40").run_with(["run"]);
    assert!(ran.stdout.lines().all(|line| line.chars().count() <= 40), "{}", ran.stdout);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("300 of 300 subtests failed, also n=1 · n=2"), "{}", ran.stdout);
    assert!(said.contains("n=8 · 291 more"), "{}", ran.stdout);
}
