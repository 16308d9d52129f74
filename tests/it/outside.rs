//! `grade` with the attempt in a process of its own: whatever an attempt does to the Python that it shares with the tests, its values are
//! judged where it isn't. Each file of `tests/tricks` is an attempt that was written against the harness, and says how.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use super::case::Case;

const RIGHT: &str = "def add(a, b):\n    return a + b\n\n\ndef shout(text):\n    return text.upper() + '!'\n\n\n\
                     def words(text):\n    if not text:\n        raise ValueError('no words')\n    return text.split()\n";

const TEST: &str = r#"import pytest

from adding1 import add, shout, words


@pytest.mark.parametrize(("a", "b", "wanted"), [(2, 3, 5), (-2, -3, -5), (100, 23, 123)])
def test_add(a, b, wanted):
    """two numbers are added"""
    assert add(a, b) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("tea", "TEA!"), ("", "!")])
def test_shout(text, wanted):
    """a text gets loud"""
    assert shout(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("a b", ["a", "b"]), ("one", ["one"])])
def test_words(text, wanted):
    """the words of a text"""
    assert words(text) == wanted


def test_no_words():
    """a text without words is refused"""
    with pytest.raises(ValueError, match="no words"):
        words("")
"#;

/// What the harness does to make a report say that all is well; first of all beside the tests.
const FORGED: &str = r#"import sys

if "pytest" in sys.modules:
    contract = sys.modules["pythlings_harness.contract"]
    event = contract.event

    def forged(name, fields):
        if name == "ended":
            fields |= {"outcome": "passed", "problem": None, "skip": None, "tampered": None}
        return event(name, fields)

    contract.event = forged


"#;

/// A course with one exercise, its solution, and a class beside it.
fn course(test: &str, solution: &str) -> Case {
    let case = Case::new().exercise(10, "adding1", "def add(a, b):\n    ...\n", test);
    let case = if solution.is_empty() { case } else { case.file("solutions/01_core/adding1/adding1.py", solution) };
    fs::create_dir(case.root().join("class")).unwrap();
    case
}

fn hand_in(case: Case, learner: &str, contents: &str) -> Case {
    let path = case.root().join("class").join(learner).join("adding1.py");
    case.file(path, contents)
}

/// The rows by learner.
fn grade(case: &Case) -> BTreeMap<String, Value> {
    let ran = case.run_with(["grade", "../class", "--format", "json"]);
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let rows: BTreeMap<_, _> = rows.map(|row| (row["learner"].as_str().unwrap().to_owned(), row)).collect();
    assert!(!rows.is_empty(), "{}", ran.stderr);
    assert!(case.left_in_tmp().is_empty(), "{:?}", case.left_in_tmp());
    rows
}

fn judged(tests: usize, of: usize) -> String {
    format!("{tests} of {of} tests were judged outside the attempt's process as well.")
}

#[test]
fn no_trick_passes_and_what_is_right_does() {
    let mut case = hand_in(course(TEST, RIGHT), "right", RIGHT);
    let tricks = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tricks")).unwrap();
    let mut count = 0;
    for trick in tricks {
        let path = trick.unwrap().path();
        let contents = fs::read_to_string(&path).unwrap();
        case = hand_in(case, path.file_stem().unwrap().to_str().unwrap(), &contents);
        count += 1;
    }
    assert!(count >= 30, "{count}");
    let mut rows = grade(&case);
    assert_eq!(rows.len(), count + 1);
    let right = rows.remove("right").unwrap();
    assert_eq!((&right["verdict"], &right["notes"][0]), (&"passed".into(), &judged(8, 8).into()), "{right}");
    for (trick, row) in rows {
        assert_ne!(row["verdict"], "passed", "{trick}: {row}");
    }
}

#[test]
fn data_that_are_wrong_fail_and_what_cannot_cross_is_told() {
    let no_data = "def deep():\n    value = []\n    for _ in range(5000):\n        value = [value]\n    return value\n\n\n\
                   def add(a, b):\n    return deep()\n\n\nshout = words = add\n";
    let wrong = RIGHT.replace("a + b", "a + b if b < 20 else 7");
    let ends = "import os\n\n\ndef add(a, b):\n    os._exit(0)\n\n\nshout = words = add\n";
    let mut case = course(TEST, RIGHT);
    for (learner, functions) in [("wrong", wrong.as_str()), ("no_data", no_data), ("ends", ends)] {
        case = hand_in(case, learner, &format!("{FORGED}{functions}"));
    }
    let rows = grade(&case);
    let wrong = &rows["wrong"];
    assert_eq!(wrong["verdict"], "failed", "{wrong}");
    assert_eq!((&wrong["tests"][2]["actual"], &wrong["tests"][2]["expected"]), (&"7".into(), &"123".into()), "{wrong}");
    assert!(wrong["notes"].to_string().contains("passes only in one process with the attempt"), "{wrong}");
    let no_data = &rows["no_data"];
    assert_eq!(no_data["verdict"], "incomplete", "{no_data}");
    let told = no_data["tests"][0]["message"].as_str().unwrap();
    assert!(told.contains("nested too deeply") && told.contains("neither a pass nor a failure"), "{told}");
    // It ends the process beside the tests, too.
    assert_eq!(rows["ends"]["verdict"], "incomplete", "{}", rows["ends"]);
}

#[test]
fn what_needs_one_process_is_judged_in_one_and_the_rest_is_not() {
    let solution = "import pathlib\n\ncount = 0\n\n\ndef ask():\n    return input('name? ').upper()\n\n\n\
                    def save(path, text):\n    global count\n    count += 1\n    pathlib.Path(path).write_text(text)\n\n\n\
                    def tell(name):\n    print('hello', name)\n\n\ndef each(function, values):\n    values[:] = map(function, values)\n";
    let test = "import subprocess\nimport sys\n\nimport adding1\n\n\n\
                def test_ask(monkeypatch):\n    monkeypatch.setattr('builtins.input', lambda _: 'ada')\n    assert adding1.ask() == 'ADA'\n\n\n\
                def test_program():\n    ran = subprocess.run([sys.executable, adding1.__file__], check=False)\n    assert ran.returncode == 0\n\n\n\
                def test_save(tmp_path, monkeypatch):\n    monkeypatch.chdir(tmp_path)\n    adding1.save('a.txt', 'text')\n    \
                assert ((tmp_path / 'a.txt').read_text(), adding1.count) == ('text', 1)\n\n\n\
                def test_tell(capsys):\n    adding1.tell('Ada')\n    assert capsys.readouterr().out == 'hello Ada\\n'\n\n\n\
                def test_each():\n    values = [1, 2]\n    adding1.each(lambda value: value + 1, values)\n    assert values == [2, 3]\n";
    let case = hand_in(course(test, solution), "ada", solution);
    let lies = solution.replace("'hello'", "'hallo'");
    let case = hand_in(case, "bob", &format!("{FORGED}{lies}"));
    let rows = grade(&case);
    assert_eq!(rows["ada"]["verdict"], "passed", "{}", rows["ada"]);
    assert_eq!(rows["ada"]["notes"][0], judged(3, 5));
    assert_eq!(rows["bob"]["verdict"], "failed", "{}", rows["bob"]);
    assert_eq!(rows["bob"]["tests"][3]["outcome"], "failed", "{}", rows["bob"]);
}

#[test]
fn without_a_solution_everything_is_judged_beside_the_tests() {
    let case = hand_in(course(TEST, ""), "ada", RIGHT);
    let rows = grade(&case);
    assert_eq!((&rows["ada"]["verdict"], &rows["ada"]["notes"][0]), (&"passed".into(), &judged(0, 8).into()));
}

#[test]
fn right_attempts_of_another_style_pass() {
    let styles = [
        // Classes of its own that are what they are derived from.
        "class Name(str):\n    pass\n\n\nclass Row(list):\n    pass\n\n\nclass Number(int):\n    pass\n\n\n\
         def add(a, b):\n    return Number(a + b)\n\n\ndef shout(text):\n    return Name(text.upper() + '!')\n\n\n\
         class NoWords(ValueError):\n    pass\n\n\ndef words(text):\n    if not text:\n        raise NoWords('no words')\n    return Row(text.split())\n",
        // Objects in the place of functions, and functions behind a decorator.
        "import functools\n\n\nclass Add:\n    def __call__(self, a, b):\n        return a + b\n\n\nadd = Add()\n\n\n\
         def logged(function):\n    @functools.wraps(function)\n    def wrapper(*args):\n        print(args)\n        return function(*args)\n    return wrapper\n\n\n\
         @logged\ndef shout(text):\n    return f'{text.upper()}!'\n\n\n@functools.cache\ndef words(text):\n    assert text is not None\n    \
         return text.split() or fail()\n\n\ndef fail():\n    raise ValueError('no words')\n",
    ];
    let mut case = course(TEST, RIGHT);
    for (number, style) in styles.iter().enumerate() {
        case = hand_in(case, &format!("style{number}"), style);
    }
    for (learner, row) in grade(&case) {
        assert_eq!((&row["verdict"], &row["notes"][0]), (&"passed".into(), &judged(8, 8).into()), "{learner}: {row}");
    }
}
