//! The vocabulary of checks, `pythlings_checks`: what a learner reads, in a worker of its own and in a fork server.

use std::fs;

use super::case::Case;

/// A course with one exercise whose file is `work1.sh`, `work1.py` or the like.
pub fn case(file: &str, contents: &str, test: &str) -> Case {
    let folder = "exercises/01_core/010_work1";
    Case::new()
        .file(
            format!("{folder}/exercise.toml"),
            format!(
                "title = \"Work\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\nfiles = [\"{file}\"]\n\
                 docs = [\"https://docs.python.org/3/\"]\nhints = [\"One.\", \"Two.\"]\n"
            ),
        )
        .file(format!("{folder}/{file}"), contents)
        .file(format!("{folder}/test_work1.py"), test)
}

/// Whether a screen has these words, however they are broken into lines.
fn shows(screen: &str, words: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    plain(screen).contains(&plain(words))
}

/// What is wrong with the attempt, on a screen and in JSON of both engines.
#[track_caller]
fn is_told(file: &str, contents: &str, check: &str, line: Option<u32>, words: &[&str]) {
    let imports = "from pythlings_checks import command, program, read, script, shell";
    is_told_by(&case(file, contents, &test_of(imports, check)), file, line, words);
}

/// A test file with one test.
pub fn test_of(imports: &str, check: &str) -> String {
    format!("{imports}\n\n\ndef test_work(tmp_path):\n    \"\"\"the work\"\"\"\n    {check}\n")
}

/// What is wrong with the attempt of a case, on a screen and in JSON of both engines.
#[track_caller]
pub fn is_told_by(case: &Case, file: &str, line: Option<u32>, words: &[&str]) {
    let ran = case.run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    for words in words {
        assert!(shows(&ran.stdout, words), "{words}:\n{}", ran.stdout);
    }
    for command in ["run", "check-all"] {
        let row = case.run_with([command, "--format", "json"]).json();
        let test = &row["tests"][0];
        assert_eq!(test["title"], "the work", "{command}: {row}");
        assert!(["failed", "error"].contains(&row["verdict"].as_str().unwrap()), "{command}: {row}");
        assert_eq!(test["line"].as_u64(), line.map(u64::from), "{command}: {row}");
        if line.is_some() {
            assert_eq!(test["file"], file, "{command}: {row}");
        }
        assert!(test["message"].as_str().unwrap().len() > 10, "{command}: {row}");
    }
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
}

const RUN: &str = "script('work1.sh', cwd=tmp_path)";

#[test]
fn a_command_that_is_misspelt_is_named_at_its_line() {
    let check = format!("{RUN}.succeeds()");
    is_told(
        "work1.sh",
        "set -e\n\npyhton -m venv .venv\n",
        &check,
        Some(3),
        &["`pyhton` is not a command. Did you mean `python`?", "→  3 │ pyhton -m venv .venv"],
    );
    is_told(
        "work1.sh",
        "set -e\nmkdir --parnets a/b\n",
        &check,
        Some(2),
        &["`mkdir` has no option `--parnets`. Did you mean `--parents`?"],
    );
    is_told(
        "work1.sh",
        "set -e\npython -m vnev x\n",
        &check,
        Some(2),
        &["Python finds no module `vnev`. Did you mean `venv`?"],
    );
    is_told(
        "work1.sh",
        "set -e\nmkdir photos\nmv phtos old\n",
        &check,
        Some(3),
        &["There is no `phtos` at that place. Did you mean `photos`?"],
    );
}

#[test]
fn what_the_shell_cannot_read_or_a_command_refuses_is_told_at_its_line() {
    let check = format!("{RUN}.succeeds()");
    is_told("work1.sh", "set -e\necho \"one\n", &check, Some(2), &["still looks for a closing `\"`"]);
    is_told(
        "work1.sh",
        "set -e\nmkdir a\n\nmkdir a\n",
        &check,
        Some(4),
        &["failed, with exit status 1", "File exists"],
    );
    is_told("work1.sh", "set -eu\necho $NAME\n", &check, Some(2), &["The variable `NAME` has no value here"]);
}

#[test]
fn what_a_command_prints_and_leaves_is_compared() {
    is_told(
        "work1.sh",
        "echo a\necho b\n",
        &format!("{RUN}.prints('a\\nc\\n')"),
        None,
        &["printed │ b", "wanted  │ c"],
    );
    is_told(
        "work1.sh",
        "mkdir out\n",
        &format!("{RUN}.leaves('out/list.txt')"),
        None,
        &["there is no `out/list.txt`", "In the folder: `out`."],
    );
    is_told(
        "work1.sh",
        "echo 1 > a.txt\n",
        &format!("{RUN}.leaves('a.txt', '2\\n')"),
        None,
        &["in it   │ 1", "wanted  │ 2"],
    );
    is_told("work1.sh", "touch a b\n", &format!("{RUN}.leaves_only('a')"), None, &["this should not be there: `b`."]);
    is_told("work1.sh", "exit 2\n", &format!("{RUN}.fails(3)"), None, &["It ended with exit status 2; 3 is wanted."]);
    is_told(
        "work1.sh",
        "echo hello\n",
        &format!("{RUN}.says('goodbye')"),
        None,
        &["`goodbye` should be in what it prints"],
    );
}

#[test]
fn ordinary_asserts_about_a_run_show_the_command() {
    let check = format!("ran = {RUN}\n    assert ran.stdout == 'b\\n'");
    is_told("work1.sh", "echo a\n", &check, None, &["$ bash work1.sh", "printed │ a", "wanted  │ b"]);
    let check = format!("ran = {RUN}\n    assert ran.stdout.split() == ['b']");
    is_told("work1.sh", "echo a\n", &check, None, &["$ bash work1.sh", "['a']", "['b']", "it printed"]);
    let check = "file = read('work1.toml')\n    assert file['a.b'] == 2";
    is_told("work1.toml", "[a]\nb = 1\n", check, Some(2), &["a.b", "it is", "b = 1"]);
}

#[test]
fn a_program_is_driven_and_dies_as_if_it_had_died_here() {
    let asks = "name = input('Name? ')\nprint('Hello', name)\n";
    let check = "program('work1.py', typed=['Ada']).shows('Name? Ada\\nHello, Ada\\n')";
    is_told(
        "work1.py",
        asks,
        check,
        None,
        &["$ python work1.py", "│ Name? Ada", "printed │ Hello Ada", "wanted  │ Hello, Ada"],
    );
    let dies = "def show(name):\n    print(nam)\n\n\nshow('Ada')\n";
    is_told("work1.py", dies, "program('work1.py').prints('Ada\\n')", Some(2), &["did you mean `name`?", "print(nam)"]);
    is_told("work1.py", "import sys\nsys.exit(3)\n", "program('work1.py').succeeds()", None, &["exit status 3"]);
    is_told(
        "work1.py",
        "while True: pass\n",
        "program('work1.py', limit=1).succeeds()",
        cfg!(unix).then_some(1),
        &["still running after 1 s"],
    );
}

#[test]
fn a_run_that_was_cut_short_passes_none_of_the_checks_about_what_it_printed_or_left() {
    let crashes = "print('a')\nopen('a.txt', 'w').close()\nprint(nam)\n";
    let checks = ["prints('a\\n')", "shows('a\\n')", "says('a')", "leaves('a.txt')", "leaves_only('a.txt')"];
    for check in checks {
        let run = |more: &str| format!("program('work1.py', cwd=tmp_path{more}).{check}");
        is_told("work1.py", crashes, &run(""), Some(3), &["NameError", "→  3 │ print(nam)", "it printed"]);
        let hangs = "print('a', flush=True)\nopen('a.txt', 'w').close()\nwhile True: pass\n";
        is_told("work1.py", hangs, &run(", limit=1"), cfg!(unix).then_some(3), &["still running after 1 s"]);
    }
    is_told(
        "work1.py",
        "while True: pass\n",
        "program('work1.py', limit=1).fails()",
        cfg!(unix).then_some(1),
        &["still running after 1 s"],
    );
    #[cfg(unix)]
    {
        let killed = "import os\nprint('a', flush=True)\nos.kill(os.getpid(), 9)\n";
        is_told("work1.py", killed, "program('work1.py').prints('a\\n')", None, &["It was ended by signal 9."]);
    }
    // What is asked for, and an exit status that the program itself chooses.
    let test = |check: &str| {
        format!(
            "from pythlings_checks import program\n\n\ndef test_work(tmp_path):\n    program('work1.py', cwd=tmp_path){check}\n"
        )
    };
    for (contents, check) in [
        (crashes, ".fails().prints('a\\n').says('NameError').leaves_only('a.txt')"),
        ("import sys\nprint('a')\nsys.exit(1)\n", ".prints('a\\n').says('a').shows('a\\n')"),
    ] {
        let ran = case("work1.py", contents, &test(check)).run_with(["run", "work1"]);
        assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    }
}

#[test]
fn an_assert_about_a_run_shows_the_command_as_typed_and_no_name_of_the_tests() {
    let asks = "name = input('Name? ')\nprint('a b b')\n";
    let run = "ran = program('work1.py', typed=['Ada'])";
    for check in [
        "n = ran.screen.count('b')\n    assert n == 1, 'Just one b.'",
        "assert ran.screen.count('b') == 1, 'Just one b.'",
        "assert 'b' not in ran.screen, 'Just one b.'",
        "shown = ran.screen\n    found = 'c' in shown\n    assert found, 'Just one b.'",
        "found = 'c' in ran.stdout\n    assert found, 'Just one b.'",
        "assert 'c' in ran.screen, 'Just one b.'",
        "found = ran.stderr\n    assert found, 'Just one b.'",
        "for wanted in ['c']:\n        assert wanted in ran.screen, 'Just one b.'",
        "(lambda screen: [] if 'c' in screen else __import__('pytest').fail('Just one b.'))(ran.screen)",
    ] {
        let test = format!(
            "from pythlings_checks import program\n\n\ndef test_work():\n    \"\"\"the work\"\"\"\n    {run}\n    {check}\n"
        );
        let shown = case("work1.py", asks, &test).run_with(["run", "work1"]).stdout;
        assert!(
            shown.contains(" ✗ the work\n\n   Just one b.\n") || shown.contains("$ python work1.py\n\n"),
            "{check}: {shown}"
        );
        assert!(shown.contains("Just one b."), "{check}: {shown}");
        for ours in ["driver.py", "pythlings_checks", "found", "shown", "screen", "lambda"] {
            assert!(!shown.contains(ours), "{check}: {ours}\n{shown}");
        }
    }
    let helper = "from pythlings_checks import program\n\n\ndef lacks(screen):\n    assert 'b' not in screen, 'No b.'\n\n\n\
                  def test_work():\n    \"\"\"the work\"\"\"\n    lacks(program('work1.py', typed=['Ada']).screen)\n";
    let shown = case("work1.py", asks, helper).run_with(["run", "work1"]).stdout;
    assert!(shown.contains("   No b.\n\n   $ python work1.py\n\n   it printed\n"), "{shown}");
}

#[test]
fn a_program_that_asks_too_often_or_names_what_is_not_there_is_told_so() {
    let check = "program('work1.py', typed=['Ada']).succeeds()";
    let asks = "name = input('Name? ')\nage = input('Age? ')\n";
    is_told("work1.py", asks, check, Some(2), &["The program asks for one more line of input than it is given."]);
    for name in ["fruit", "exi", "credit", "halp"] {
        let attempt = format!("print({name})\n");
        let test = "from pythlings_checks import program\n\n\ndef test_work():\n    program('work1.py').succeeds()\n";
        let shown = case("work1.py", &attempt, test).run_with(["run", "work1"]).stdout;
        assert!(shown.contains("NameError") && !shown.contains("did you mean"), "{shown}");
    }
}

#[test]
fn values_of_a_file_are_written_as_the_file_writes_them() {
    let read = |rest: &str| format!("read('work1.json'){rest}");
    let json = "{\"a\": false,\n \"b\": [true, null, \"q\"],\n \"c\": \"3\"}\n";
    let has = |check: &str, line, words: &[&str]| is_told("work1.json", json, &read(check), Some(line), words);
    has(".has('a', True)", 1, &["it is false wanted true"]);
    has(
        ".has('b', [True, None, 'qq'])",
        2,
        &["[true, null, \"q\"]", "[true, null, \"qq\"]", "`\"q\"` instead of `\"qq\"`"],
    );
    has(".has('c', 3)", 3, &["`\"3\"` is text, and `3` is a whole number. Without quotes it is a number."]);
    is_told(
        "work1.toml",
        "a = false\n",
        "read('work1.toml').has('a', 'yes')",
        Some(1),
        &["it is false wanted \"yes\""],
    );
}

#[test]
fn a_file_is_read_and_asked_by_path() {
    let read = |file: &str, rest: &str| format!("read('{file}'){rest}");
    is_told(
        "work1.toml",
        "[a]\nb = [\n  1\n  2\n]\n",
        &read("work1.toml", ""),
        Some(3),
        &["A comma is missing after this item"],
    );
    is_told(
        "work1.toml",
        "[a]\nnmae = 1\n",
        &read("work1.toml", ".has('a.name')"),
        Some(2),
        &["`a` has no `name`. Is it what you wrote as `nmae`?"],
    );
    is_told(
        "work1.json",
        "{\"a\": [1, 2]}\n",
        &read("work1.json", ".has('a', [1, 3])"),
        Some(1),
        &["[1, 2]", "[1, 3]"],
    );
    is_told(
        "work1.json",
        "{\"a\": 1,\n \"b\": 2,}\n",
        &read("work1.json", ""),
        Some(2),
        &["After the last item there is no comma."],
    );
    is_told("work1.ini", "a = 1\n", &read("work1.ini", ""), Some(1), &["Each value belongs to a `[section]`"]);
    is_told(
        "Dockerfile",
        "FROM python:3\nCYP a b\nCPOY a b\n",
        &read("Dockerfile", ""),
        Some(2),
        &["`CYP` is not an instruction"],
    );
    is_told(
        "Dockerfile",
        "FROM python:3\nRUN a\n",
        &read("Dockerfile", ".has('FROM[0]', 'python:3.12')"),
        Some(1),
        &["python:3.12"],
    );
    is_told("work1.md", "# A\n\n```python\n", &read("work1.md", ""), Some(3), &["This block of code is never closed"]);
    is_told("work1.html", "<ul>\n<li><b>a</li>\n</ul>\n", &read("work1.html", ""), Some(2), &["`<b>` is never closed"]);
    is_told("work1.html", "<h1>Hi</h1>\n", &read("work1.html", ".has('h1', 'Hello')"), Some(1), &["'Hi'", "'Hello'"]);
    is_told(
        "work1.ipynb",
        "{\"cells\": [{\"source\": [\"a\", \"b\"]}]}\n",
        &read("work1.ipynb", ".has('cells[0].source', 'a')"),
        Some(1),
        &["\"ab\""],
    );
    is_told("requirements.txt", "rich=13.7.1\n", &read("requirements.txt", ""), Some(1), &["One `=` is not enough"]);
    is_told(
        "work1.txt",
        "one\ntwo words\n",
        &read("work1.txt", ".has_line('two word')"),
        Some(2),
        &["This line is wanted: `two word`"],
    );
    is_told(
        "work1.txt",
        "one\n",
        &read("work1.txt", ".wrong(1, 'Not this one.')"),
        Some(1),
        &["Not this one.", "→  1 │ one"],
    );
}

#[test]
fn a_learner_can_neither_replace_the_vocabulary_nor_what_it_runs_with() {
    let test = "import work1\nfrom pythlings_checks import command\n\n\ndef test_work(tmp_path):\n    \"\"\"the work\"\"\"\n    command('git --no-such-option', cwd=tmp_path).succeeds()\n";
    for attempt in [
        "import subprocess\nsubprocess.Popen.communicate = lambda self, *a, **k: (b'', b'')\n",
        "import pythlings_checks.running as r\nr.Ran.succeeds = lambda self: self\n",
        "import pythlings_checks.running as r\nr.Ran.succeeds.__code__ = (lambda self: self).__code__\n",
        "import pythlings_checks\npythlings_checks.command = lambda *a, **k: __import__('unittest.mock').mock.MagicMock()\n",
        "import os\nos.path.lexists = lambda path: True\n",
        "import pythlings_checks.running as r\nr._popen = lambda *a, **k: __import__('unittest.mock').mock.MagicMock()\n",
        "import pytest\npytest.skip('not today', allow_module_level=True)\n",
    ] {
        for command in ["run", "check-all"] {
            let row = case("work1.py", attempt, test).run_with([command, "--format", "json"]).json();
            assert_ne!(row["verdict"], "passed", "{command}: {attempt}");
        }
    }
}

#[test]
fn own_tests_are_run_on_right_and_wrong_versions() {
    let told = |tests: &str, check: &str, line, words: &[&str]| {
        let versions = "{'right': {'half.py': 'def half(n):\\n    return n / 2\\n'}, 'odd numbers': {'half.py': 'def half(n):\\n    return n // 2\\n'}}";
        let check = format!("from pythlings_checks import own_tests\n    own_tests('work1.py', {versions}){check}");
        is_told("work1.py", tests, &check, line, words);
    };
    let even = "from half import half\n\n\ndef test_even():\n    assert half(4) == 2\n";
    told(
        even,
        ".pass_on('right').notice('odd numbers')",
        Some(0),
        &["in this version: odd numbers.", "Your test passes on it all the same"],
    );
    told(even, ".at_least(2)", Some(0), &["At least 2 tests are wanted, and 1 of yours passes."]);
    told(
        &even.replace("== 2", "== 3"),
        ".pass_on('right')",
        Some(5),
        &[
            "Your test `test_even` fails",
            "half(4)",
            "it is          2.0",
            "wanted         3",
            "→  5 │     assert half(4) == 3",
        ],
    );
    told("import half\n", ".pass_on('right')", Some(0), &["There is no test in `work1.py` yet."]);
    told(
        "from half import nothing\n",
        ".pass_on('right')",
        Some(1),
        &["Your file asks for `nothing`, but `half` has nothing with that name."],
    );
    told("import hlaf\n", ".pass_on('right')", Some(1), &["There is no module `hlaf`; did you mean `half`?"]);
    told(
        "from half import half\n\n\ndef test_even(tmp_pth):\n    assert half(4) == 2\n",
        ".pass_on('right')",
        Some(4),
        &["asks for `tmp_pth`, and there is no such fixture. Did you mean `tmp_path`?"],
    );
    told(
        "from half import half\n\n\ndef test_even():\n    assert hafl(4) == 2\n",
        ".pass_on('right')",
        Some(5),
        &["Your test `test_even` ends with an exception:", "You wrote `hafl`; did you mean `half`?"],
    );
}

/// Each is a way of writing tests; `WANTED` is what `half(4)` should be.
const WAYS: [(&str, &str); 6] = [
    ("import half\n\n\ndef test_even():\n    assert half.half(4) == WANTED\n", "half.half(4)"),
    (
        "import pytest\nfrom half import half\n\n\n@pytest.mark.parametrize(('n', 'wanted'), [(2, 1), (4, WANTED)])\n\
         def test_even(n, wanted):\n    assert half(n) == wanted\n",
        "half(n)",
    ),
    (
        "import pytest\nfrom half import half\n\n\n@pytest.fixture\ndef four():\n    return 4\n\n\n\
         def test_even(four):\n    assert half(four) == WANTED\n",
        "half(four)",
    ),
    (
        "from half import half\n\n\nclass TestHalf:\n    def test_even(self):\n        assert half(4) == WANTED\n",
        "half(4)",
    ),
    (
        "import unittest\nfrom half import half\n\n\nclass TestHalf(unittest.TestCase):\n    def setUp(self):\n        self.four = 4\n\n    \
         def test_even(self):\n        self.assertEqual(half(self.four), WANTED)\n",
        "half(self.four)",
    ),
    (
        "import pytest\nfrom half import half\n\n\n@pytest.fixture(autouse=True)\ndef start(monkeypatch):\n    monkeypatch.setenv('A', '1')\n\n\n\
         def test_even(tmp_path, capsys):\n    print(half(4))\n    assert capsys.readouterr().out == f'{WANTED}.0\\n'\n",
        "capsys.readouterr().out",
    ),
];

#[test]
fn own_tests_may_be_written_in_any_way_of_pytests() {
    let versions = "{'right': {'half.py': 'def half(n):\\n    return n / 2\\n'}, 'thirds': {'half.py': 'def half(n):\\n    return n / 3\\n'}}";
    for (way, call) in WAYS {
        let test = format!(
            "from pythlings_checks import own_tests\n\n\ndef test_work():\n    \"\"\"the work\"\"\"\n    \
             own_tests('work1.py', {versions}).pass_on('right').notice('thirds')\n"
        );
        for command in ["run", "check-all"] {
            let ran = case("work1.py", &way.replace("WANTED", "2"), &test).run_with([command, "--format", "json"]);
            assert_eq!(ran.json()["verdict"], "passed", "{command}: {way}\n{}", ran.stdout);
        }
        let ran = case("work1.py", &way.replace("WANTED", "5"), &test).run_with(["run", "work1"]);
        for words in [call, "it is ", "wanted ", "2.0", "5", "although nothing is wrong with what it tests"] {
            assert!(shows(&ran.stdout, words), "{words}: {way}\n{}", ran.stdout);
        }
    }
}

#[test]
fn mistakes_with_commands_that_are_known_are_named() {
    let check = format!("{RUN}.succeeds()");
    for (script, line, words) in [
        ("set -e\ntouch 'a b'\nmv a b c\n", 3, "`a b` is one name with a space in it"),
        ("set -e\ntouch a\ncp a\n", 3, "`cp` needs two names"),
        ("set -e\ntouch a\ncopy a b\n", 3, "`copy` is not a command. Did you mean `cp`?"),
        ("set -e\ngit init -q\ntouch a\ngit commit -m A\n", 4, "`git add NAME` puts a file in it"),
        ("set -e\ngit init -q\ntouch a\ngit add a\ngit commit 'Add a'\n", 5, "A message comes after `-m`"),
        (
            "set -e\ngit init -q\ngit commit -q --allow-empty -m A\ngit switch summer\n",
            4,
            "`git switch -c summer` makes it",
        ),
        (
            "set -e\ngit init -q\ngit commit -q --allow-empty -m A\ngit branch summer\ngit switch sumer\n",
            5,
            "Did you mean `summer`?",
        ),
    ] {
        is_told("work1.sh", script, &check, Some(line), &[words]);
    }
    let not_switched = "set -e\ngit init -q -b main\ngit commit -q --allow-empty -m A\ngit branch summer\ngit commit -q --allow-empty -m B\n";
    let check = format!(
        "ran = {RUN}\n    found = command('git rev-list --count main..summer', cwd=tmp_path).said\n    assert (ran.status, found) == (0, '1')"
    );
    is_told(
        "work1.sh",
        not_switched,
        &check,
        None,
        &["Line 4: `git branch summer` makes the branch and stays on the old one."],
    );
}

#[test]
fn what_holds_passes_in_both_engines() {
    let test = "from pythlings_checks import read, script\n\n\ndef test_work(tmp_path):\n    \"\"\"the work\"\"\"\n    \
                script('work1.sh', cwd=tmp_path).succeeds().prints('done\\n').leaves_only('a/b')\n";
    let case = case("work1.sh", "set -e\nmkdir a\ntouch a/b\necho done\n", test);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command, "--format", "json"]);
        assert_eq!(ran.json()["verdict"], "passed", "{command}: {}", ran.stdout);
    }
}

const MAIN: &str = "import argparse\n\n\ndef main(argv):\n    parser = argparse.ArgumentParser()\n    \
                    parser.add_argument('item')\n    parser.add_argument('--count', type=int, default=1)\n    \
                    args = parser.parse_args(argv)\n    print(f'{args.count} {args.item}')\n    \
                    if args.item == 'bug':\n        print(agrs)\n    return 0 if args.count else 3\n";

/// A check of `called` with the learner's `main`.
fn calls(check: &str, line: Option<u32>, words: &[&str]) {
    let check = format!("import work1\n    from pythlings_checks import called\n    called(work1.main, {check}");
    is_told("work1.py", MAIN, &check, line, words);
}

#[test]
fn a_command_line_is_called_in_the_process() {
    calls(
        "'milk', '--count', 2).prints('2 of milk')",
        Some(12),
        &["$ python work1.py milk --count 2", "printed │ 2 milk", "wanted  │ 2 of milk", "def main(argv):"],
    );
    calls("'milk', '--count', 0).succeeds()", Some(12), &["$ python work1.py milk --count 0", "exit status 3"]);
    calls(
        "'milk', '--cuont', '2').succeeds()",
        Some(12),
        &["`work1.py` has no option `--cuont`. Did you mean `--count`?", "unrecognized arguments"],
    );
    calls(
        "'bug').succeeds()",
        Some(11),
        &["$ python work1.py bug", "did you mean `args`?", "→ 11 │         print(agrs)", "it printed"],
    );
    calls("'milk', name='shop').fails(2)", Some(12), &["$ shop milk", "It ended with exit status 0"]);
}

#[test]
fn what_is_called_has_what_a_program_has_and_leaves_nothing_behind() {
    let attempt = "import os, sys\n\n\ndef main():\n    name = input('Name? ')\n    print(name, sys.argv[1:], os.environ['CITY'], os.path.basename(os.getcwd()))\n    \
                   os.environ['LEFT'] = '1'\n    os.chdir('/')\n    print('oh', file=sys.stderr)\n    sys.stdout.buffer.write(b'raw\\n')\n    sys.exit('too late')\n";
    let test = "import os, sys\nimport work1\nfrom pythlings_checks import called\n\n\ndef test_work(tmp_path, capsys):\n    \"\"\"the work\"\"\"\n    \
                before = sys.argv, sys.stdin, sys.stdout, sys.stderr, os.getcwd(), dict(os.environ)\n    folder = tmp_path / 'shop'\n    folder.mkdir()\n    \
                ran = called(work1.main, 'a', 'b c', typed=['Ada'], cwd=folder, env={'CITY': 'Oslo'})\n    ran.fails(1)\n    \
                ran.shows(\"Name? Ada\\nAda ['a', 'b c'] Oslo shop\\nraw\\n\")\n    ran.prints(\"Name? Ada ['a', 'b c'] Oslo shop\\nraw\\n\")\n    \
                assert ran.stderr == 'oh\\ntoo late\\n'\n    \
                assert (sys.argv, sys.stdin, sys.stdout, sys.stderr, os.getcwd(), dict(os.environ)) == before\n    \
                assert capsys.readouterr() == ('', '')\n";
    for command in ["run", "check-all"] {
        let ran = case("work1.py", attempt, test).run_with([command, "--format", "json"]);
        assert_eq!(ran.json()["verdict"], "passed", "{command}: {}", ran.stdout);
    }
}

const PLANTS: &str = "import click\n\n\n@click.group()\ndef cli():\n    pass\n\n\n@cli.command()\n@click.argument('plant')\n@click.option('--days', default=7)\n\
                      def add(plant, days):\n    if plant == 'ivy':\n        raise KeyError(plant)\n    click.echo(f'{plant} addded')\n\n\n@cli.command()\n\
                      def ask():\n    days = click.prompt('Days', type=int)\n    click.echo(days)\n";

#[test]
fn what_is_called_with_clicks_own_runner_is_shown_as_a_command_line() {
    let group = "\n[packages.cli]\nrequirements = [\"click==8.3.0\"]\n";
    for (check, words) in [
        (
            "assert call('add', 'fern').output == 'fern added\\n'",
            &["printed │ fern addded", "wanted  │ fern added"][..],
        ),
        ("assert call('add', 'fern').exit_code == 2", &["It ended with exit status 0", "; 2 is wanted."]),
        ("assert call('add', 'ivy').exit_code == 0", &["work1.py:14", "raise KeyError(plant)"]),
        (
            "result = call('add', 'fern', '--dyas', '3')\n    assert (result.output, result.exit_code) == ('fern added\\n', 0)",
            &["`work1.py` has no option `--dyas`."],
        ),
        ("call('add', 'fern')\n    assert len(os.listdir()) > 99", &["$ python work1.py add fern", "fern addded"]),
    ] {
        let test = format!(
            "import os\n\nfrom click.testing import CliRunner\nfrom work1 import cli\n\n\ndef call(*words):\n    return CliRunner().invoke(cli, words)\n\n\n\
             def test_work():\n    \"\"\"the work\"\"\"\n    {check}\n"
        );
        let case = case("work1.py", PLANTS, &test).info(group);
        let toml = case.cwd().join("exercises/01_core/010_work1/exercise.toml");
        fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"cli\"\n").unwrap();
        for command in ["run", "check-all"] {
            let ran = case.run_with([command, "--format", "json"]);
            assert_eq!(ran.json()["tests"][0]["title"], "the work", "{command}: {}{}", ran.stdout, ran.stderr);
        }
        let ran = case.run_with(["run", "work1"]);
        for words in words.iter().chain(&["$ python work1.py add"]) {
            assert!(shows(&ran.stdout, words), "{words}:\n{}", ran.stdout);
        }
    }
    let check = "import work1\n    from pythlings_checks import called\n    called(work1.cli, 'ask', typed=['3']).shows('Days: 3\\n3\\n').prints('Days: 3\\n')";
    let test = format!("def test_work():\n    \"\"\"the work\"\"\"\n    {check}\n");
    let case = case("work1.py", PLANTS, &test).info(group);
    let toml = case.cwd().join("exercises/01_core/010_work1/exercise.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"cli\"\n").unwrap();
    let ran = case.run_with(["run", "work1", "--format", "json"]);
    assert_eq!(ran.json()["verdict"], "passed", "{}", ran.stdout);
}
