//! What a screen shows of a test: what the learner can know, and nothing of the test's own. And what it shows first when files can't be
//! imported.

use serde_json::json;

use crate::case::{Case, Ran};

const ATTEMPT: &str = "class Cart:\n    def __init__(self, owner):\n        self.items = []\n\n    def add(self, item):\n        \
                       self.items.append(item)\n\n    def total(self):\n        return 0\n\n\ndef read(path):\n    return [str(path)]\n\n\ndef \
                       leap(year):\n    return year % 4 == 0\n";

fn run(test: &str, arguments: &[&str]) -> Ran {
    let case = Case::new().exercise(10, "it", ATTEMPT, test);
    let ran = case.run_with(["run", "it"].into_iter().chain(arguments.iter().copied()));
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran
}

#[track_caller]
fn check(test: &str, parts: &[&str], not: &[&str]) {
    let shown = run(test, &[]).stdout;
    for part in parts {
        assert!(shown.contains(part), "missing: {part}\n{shown}");
    }
    for part in not {
        assert!(!shown.contains(part), "not wanted: {part}\n{shown}");
    }
}

#[test]
fn a_name_of_the_test_makes_place_for_the_call_that_gave_it_its_value() {
    let test = "from it import read\n\n\ndef test_it(tmp_path):\n    \"\"\"a title\"\"\"\n    lines = read(tmp_path / \"a b.txt\")\n    \
                assert lines[0] == \"x\"\n";
    check(
        test,
        &["   read(Path('a b.txt'))[0]", "it is          'a b.txt'", "def read(path):"],
        &["lines", "tmp_path", "/tmp"],
    );
}

#[test]
fn an_object_comes_with_what_was_done_with_it() {
    let test = "from it import Cart\n\n\ndef test_it():\n    who = \"Ada\"\n    cart = Cart(who)\n    cart.add(\"leek\")\n    assert \
                cart.total() == 1\n";
    let steps = "   cart = Cart('Ada')\n   cart.add('leek')\n   cart.total()";
    check(test, &[steps, "you returned   0", "def total(self):"], &["who"]);
}

#[test]
fn the_tests_own_expression_is_for_whoever_asks_for_everything() {
    let test = "from it import leap\n\n\ndef judged(year):\n    answer = \
                leap(year)\n    return (answer, 1)\n\n\ndef test_it():\n    \"\"\"1900 is no leap year\
                \"\"\"\n    assert judged(1900)[0] is False\n";
    check(test, &["✗ 1900 is no leap year", "That isn't so yet.", "def leap(year):"], &["judged", "True", "False"]);
    let with_words = test.replace("is False", "is False, \"every hundredth year is none\"");
    check(&with_words, &["every hundredth year is none", "def leap(year):"], &["judged", "That isn't so yet"]);
    let row = run(&with_words, &["--format", "json"]).json();
    let test = &row["tests"][0];
    assert_eq!(test["expression"], "judged(1900)[0]");
    assert_eq!(test["said"], "every hundredth year is none");
    assert_eq!((&test["actual"], &test["expected"]), (&json!("True"), &json!("False")));
}

#[test]
fn what_says_something_without_the_expression_is_shown() {
    let test =
        "def found():\n    return [\"main\"]\n\n\ndef test_it():\n    assert found() == [\"main\", \"summer\"]\n";
    check(test, &["the test sees   ['main']", "wanted          ['main', 'summer']"], &["found", "you returned"]);
    check("def test_it():\n    status = 0\n    assert status == 2\n", &["That isn't so yet."], &["status", "wanted"]);
}

#[test]
fn an_assertion_in_a_stand_in_is_not_the_learners() {
    let attempt = "def fill(pump):\n    for _ in range(9):\n        pump()\n";
    let test = "from it import fill\n\n\ndef test_it():\n    strokes = []\n\n    def pump():\n        strokes.append(1)\n        assert \
                len(strokes) < 5, \"too many strokes\"\n\n    fill(pump)\n";
    let ran = Case::new().exercise(10, "it", attempt, test).run_with(["run", "it"]);
    assert!(ran.stdout.contains("too many strokes") && ran.stdout.contains("pump()"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("of your own") && !ran.stdout.contains("len(strokes)"), "{}", ran.stdout);
}

#[test]
fn assertions_of_unittest_are_told_like_any_other() {
    let test = |body: &str| {
        format!(
            "import unittest\n\nfrom it import leap, read\n\n\nclass LeapTest(unittest.TestCase):\n    def test_it(self):\n        {body}\n"
        )
    };
    let sides = ["   leap(1900)", "you returned   True", "wanted         False", "def leap(year):"];
    for body in [
        "self.assertIs(leap(1900), False)",
        "self.assertFalse(leap(1900))",
        "self.assertEqual(leap(1900), False)",
        "year = 1900\n        self.assertIs(leap(year), False)",
        "with self.subTest(year=1900):\n            self.assertIs(leap(1900), False)",
    ] {
        check(&test(body), &sides, &["True is not False", "AssertionError"]);
    }
    check(&test("self.assertTrue(leap(1901))"), &["   leap(1901)", "you returned   False", "wanted         True"], &[]);
    let said = test("self.assertFalse(leap(1900), \"no leap year\")");
    check(&said, &["you returned   True", "no leap year"], &["True is not false"]);
    check(&test("self.assertIsNone(read(1))"), &["you returned   ['1']", "wanted         None"], &["is not None"]);
    check(
        &test("self.assertIn(\"a\", read(1))"),
        &["you returned     ['1']", "should contain   'a'"],
        &["not found in"],
    );
    check(
        &test("with self.assertRaises(ValueError):\n            leap(1900)"),
        &["Nothing was raised; the test expects `ValueError` from `leap(1900)`."],
        &[],
    );
}

/// An exercise of two modules with two test files; the first one that a learner edits has this text.
fn two_modules(model: &str, store: &str) -> Case {
    let folder = "exercises/01_core/010_it";
    Case::new()
        .exercise(10, "it", "from model import Task\n", "from it import Task\n\n\ndef test_task():\n    assert Task(1).tags == []\n")
        .file(
            format!("{folder}/exercise.toml"),
            "title = \"Two modules\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\ndocs = [\"https://docs.python.org/3/\"]\n\
             hints = [\"One.\"]\nfiles = [\"it.py\", \"model.py\", \"store.py\"]\n",
        )
        .file(format!("{folder}/model.py"), model)
        .file(format!("{folder}/store.py"), store)
        .file(
            format!("{folder}/test_it_store.py"),
            "def test_store():\n    from store import saved\n    assert saved() == 1\n",
        )
}

#[test]
fn an_error_at_import_of_the_learners_file_comes_before_what_other_files_find() {
    let model =
        "from dataclasses import dataclass\n\n\n@dataclass\nclass Task:\n    number: int\n    tags: list = []\n";
    let case = two_modules(model, "def saved():\n    return 2\n");
    let ran = case.run_with(["run", "it"]);
    let shown = &ran.stdout;
    assert_eq!(ran.status, Some(1));
    assert!(shown.contains("Your file stopped with an error before any test ran"), "{shown}");
    assert!(shown.contains("model.py:4") || shown.contains("model.py:7"), "{shown}");
    assert!(shown.contains("mutable default"), "{shown}");
    let row = case.run_with(["run", "it", "--format", "json"]).json();
    assert_eq!((&row["verdict"], &row["problem"]["kind"]), (&json!("error"), &json!("exception")));
    assert_eq!(row["problem"]["file"], "model.py");
    // The other file's test is told, too.
    assert_eq!(row["tests"][0]["outcome"], "failed");

    let missing = two_modules("tags = path.join('a')\n\n\nclass Task:\n    pass\n", "def saved():\n    return 2\n");
    let shown = missing.run_with(["run", "it"]).stdout;
    assert!(shown.contains("NameError: name 'path' is not defined") && shown.contains("model.py:1"), "{shown}");
}

#[test]
fn a_name_that_a_later_file_asks_for_in_vain_waits_for_its_turn() {
    let folder = "exercises/01_core/010_it";
    let case = Case::new()
        .exercise(
            10,
            "it",
            "def first():\n    return 0\n",
            "from it import first\n\n\ndef test_first():\n    assert first() == 1\n",
        )
        .file(
            format!("{folder}/test_it_later.py"),
            "from it import second\n\n\ndef test_second():\n    assert second() == 2\n",
        );
    let shown = case.run_with(["run", "it"]).stdout;
    assert!(shown.contains("   first()") && !shown.contains("second"), "{shown}");
    let case = case.file(format!("{folder}/it.py"), "def first():\n    return 1\n");
    let shown = case.run_with(["run", "it"]).stdout;
    assert!(shown.contains("The test asks for `second`"), "{shown}");
}
