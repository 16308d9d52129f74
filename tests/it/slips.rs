//! Slips of the finger and habits of other languages, each with the sentence that names it: the real binary, real Python.

use crate::case::{Case, words};

/// The screen for an attempt and a test that it does not pass.
fn screen(attempt: &str, test: &str) -> String {
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

/// The screen for a function `f` that is called with 3 and should give 4.
fn of_f(attempt: &str) -> String {
    screen(attempt, "from it import f\n\n\ndef test_f():\n    assert f(3) == 4\n")
}

#[track_caller]
fn says(screen: &str, part: &str) {
    assert!(words(screen).contains(part), "missing: {part}\n{screen}");
}

#[track_caller]
fn says_not(screen: &str, part: &str) {
    assert!(!words(screen).contains(part), "not wanted: {part}\n{screen}");
}

#[test]
fn a_misspelt_keyword_is_named_and_marked() {
    let shown = of_f("def f(x):\n    retrun x + 1\n");
    says(&shown, "You wrote `retrun`. Did you mean `return`?");
    assert!(shown.contains("\n →  2 │     retrun x + 1\n      │     ^^^^^^\n"), "{shown}");
    let shown = of_f("def f(x):\n    if x:\n        return 1\n    esle:\n        return 4\n");
    says(&shown, "You wrote `esle`. Did you mean `else`?");
    says(&shown, "it.py:4");
    let shown = of_f("def f(x):\n    Print(x)\n    return 3\n");
    says(&shown, "You wrote `Print`; did you mean `print`? NameError");
}

#[test]
fn a_keyword_is_never_suggested_for_a_name_of_the_learners() {
    let shown = of_f("def f(form):\n    form x\n    return 4\n");
    says_not(&shown, "Did you mean");
}

/// A test that runs the learner's file as a program, with these words in place of `RUN`.
fn ran_by(run: &str) -> String {
    let test = "import os\nimport subprocess\nimport sys\n\n\ndef output(*words):\n    command = [sys.executable, 'it.py', *words]\n    \
                return subprocess.run(command, capture_output=True, text=True).stdout\n\n\ndef test_it():\n    RUN\n";
    test.replace("RUN", run)
}

#[test]
fn a_program_that_dies_in_a_child_is_told_as_if_it_had_died_here() {
    let attempt = "import sys\n\n\ndef main():\n    total = int(sys.argv[1])\n    print(totl + 1)\n\n\nmain()\n";
    let shown = screen(attempt, &ran_by("assert output('3') == '4\\n'"));
    assert!(shown.contains("   python it.py 3               it.py:6\n"), "{shown}");
    says(&shown, "You wrote `totl`; did you mean `total`? NameError: name 'totl' is not defined");
    assert!(shown.contains(" →  6 │     print(totl + 1)\n      │           ^^^^\n"), "{shown}");
    says(&shown, "(the file itself) it.py:9 main()");
    says_not(&shown, "Yours is an empty text");
    let shown = screen("def f(n):\n    return f(n - 1)\n\n\nprint(f(3))\n", &ran_by("assert output() == '4\\n'"));
    says(&shown, "`f` calls itself again and again");
    let shown = screen("import maths\n", &ran_by("assert output() == '4\\n'"));
    says(&shown, "There is no module `maths`; did you mean `math`");
}

#[test]
fn a_child_is_heard_whoever_reads_what_it_says() {
    let attempt = "prices = {'a': 1}\nprint(prices['b'])\n";
    for run in [
        "child = subprocess.Popen([sys.executable, 'it.py'], stderr=subprocess.PIPE)\n    said = child.stderr.read()\n    assert child.wait() == 0",
        "subprocess.run([sys.executable, 'it.py'], capture_output=True, check=True)",
        "assert subprocess.check_output([sys.executable, 'it.py'], stderr=subprocess.STDOUT)",
        "ran = subprocess.run(f'\"{sys.executable}\" it.py', shell=True, capture_output=True)\n    assert ran.stdout == b'1'",
        "subprocess.run([sys.executable, '-c', 'import it'], capture_output=True)\n    assert os.path.exists('made.txt')",
    ] {
        let shown = screen(attempt, &ran_by(run));
        says(&shown, "There is no key `'b'` in the dictionary.");
        says(&shown, "it.py:2");
    }
}

#[test]
fn a_traceback_that_the_test_asks_for_is_not_explained_away() {
    let attempt = "raise KeyError('a')\n";
    let run = "ran = subprocess.run([sys.executable, 'it.py'], capture_output=True, text=True)\n    \
               assert ran.stderr.splitlines()[-1] == \"KeyError: 'b'\"";
    let shown = screen(attempt, &ran_by(run));
    assert!(shown.contains("wanted         \"KeyError: 'b'\""), "{shown}");
    // A program that ends well may say what it likes.
    let shown = screen("print(3)\n", &ran_by("assert output() == '4\\n'"));
    assert!(shown.contains("'3\\n'") && shown.contains("'4\\n'"), "{shown}");
}

#[test]
fn a_debugger_that_was_left_in_is_pointed_at() {
    for (call, import) in [("breakpoint()", ""), ("pdb.set_trace()", "import pdb\n\n\n")] {
        let shown = of_f(&format!(
            "{import}def f(x):\n    try:\n        {call}\n    except Exception:\n        pass\n    return 4\n"
        ));
        says(&shown, &format!("There is a `{call}` on line"));
        assert!(shown.contains(&format!("│         {call}\n")), "{shown}");
        says_not(&shown, "BdbQuit");
        says_not(&shown, "(Pdb)");
    }
    let ran = Case::new()
        .file(
            "exercises/01_core/010_it/exercise.toml",
            "title = \"It\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\ndocs = []\nhints = [\"a\"]\n",
        )
        .file("exercises/01_core/010_it/it.py", "print(1)\nbreakpoint()\nprint(2)\n")
        .file("exercises/01_core/010_it/expected_output.txt", "1\n2\n")
        .args(["run", "it"])
        .run();
    says(&ran.stdout, "There is a `breakpoint()` on line 2");
    says_not(&ran.stdout, "(Pdb)");
}

#[test]
fn a_debugger_that_a_test_stands_in_for_is_left_to_it() {
    let attempt = "def f(x):\n    breakpoint()\n    return 4\n";
    let test = "import sys\nfrom it import f\n\n\ndef test_f(monkeypatch):\n    calls = []\n    \
                monkeypatch.setattr(sys, 'breakpointhook', lambda: calls.append(1))\n    assert f(3) == 4\n    assert calls == [1]\n";
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
}

#[test]
fn a_variable_that_hides_a_function_is_named_with_its_line() {
    for (attempt, part) in [
        (
            "list = [1]\n\n\ndef f(x):\n    return list('abc')\n",
            "`list` is a variable of yours here: it gets its value on line 1.",
        ),
        ("def f(sum):\n    return sum([1, 3])\n", "So Python's own `sum` can't be reached."),
        (
            "def f(x):\n    str = 'a'\n    return isinstance(x, str)\n",
            "`str` is a variable of yours here: it gets its value on line 2.",
        ),
        ("def f(x):\n    list = list('abc')\n    return list\n", "So Python's own `list` can't be reached."),
        (
            "import random\n\nrandom = random.random()\n\n\ndef f(x):\n    return random.randint(1, 2)\n",
            "So the module `random` can't be reached.",
        ),
        (
            "def g():\n    return 1\n\n\ng = g()\n\n\ndef f(x):\n    return g() + x\n",
            "So your function `g` can't be reached.",
        ),
    ] {
        says(&of_f(attempt), part);
    }
    let shown = of_f("def f(x):\n    items = [4]\n    return items(0)\n");
    says(&shown, "To take one item out, use square brackets: `items[0]`.");
    says_not(&shown, "of yours");
}

#[test]
fn slips_that_end_in_an_exception_are_named() {
    for (attempt, part) in [
        (
            "def f(x):\n    data = {'a': 1}\n    for key, value in data:\n        x += value\n    return x\n",
            "For the keys with their values, write `for key, value in data.items():`.",
        ),
        (
            "from dataclasses import dataclass\n\n\n@dataclass\nclass Order:\n    status = 'new'\n\n\ndef f(x):\n    return Order('old')\n",
            "In a dataclass a field needs a type, or it is no field: write `status: str` (or the type that fits) on line 6.",
        ),
        (
            "import shutil\n\n\ndef f(x):\n    return shutil.copytree('.', '../copied', ignore=['a'])\n",
            "This went wrong inside Python's module `shutil`, with what this line gives it.",
        ),
        ("def g():\n    return 1\n\n\ndef f(x):\n    return g + g\n", "With `()` after each name they are called"),
        ("def f(x):\n    return sum(x, 1, 2)\n", "`sum` takes one list, or something like it"),
        ("def f(x):\n    return x ^ 0.5\n", "“To the power of” is written `**`."),
    ] {
        says(&of_f(attempt), part);
    }
}

#[test]
fn what_was_not_put_into_a_text_is_named() {
    let hello =
        |attempt: &str| screen(attempt, "from it import f\n\n\ndef test_f():\n    assert f('Ann') == 'Hello Ann'\n");
    says(&hello("def f(name):\n    return 'Hello {name}'\n"), "`{name}` is in the text just as you wrote it.");
    let attempt = "def who():\n    return 'Ann'\n\n\ndef f(name):\n    return f'Hello {who}'\n";
    says(&hello(attempt), "`who` is in it as a function, not as its result.");
    // Braces that are wanted are nobody's slip.
    let shown = screen(
        "def f(name):\n    return 'a {name}'\n",
        "from it import f\n\n\ndef test_f():\n    assert f('Ann') == 'b {name}'\n",
    );
    says_not(&shown, "just as you wrote it");
}

/// The screen for a program that is typed into and should print something.
fn program(attempt: &str, cases: &str) -> String {
    let toml = format!(
        "title = \"It\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\ndocs = []\nhints = [\"a\"]\n\n[[cases]]\n{cases}"
    );
    let ran = Case::new()
        .file("exercises/01_core/010_it/exercise.toml", toml)
        .file("exercises/01_core/010_it/it.py", attempt)
        .args(["run", "it"])
        .run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[test]
fn a_prompt_that_nobody_wants_is_output_too() {
    let cases = "stdin = \"Ann\\n\"\nstdout = \"Hello Ann\\n\"\n";
    let shown = program("name = input('Name? ')\nprint('Hello', name)\n", cases);
    says(&shown, "`Name? ` looks like the text that an `input(…)` shows.");
    says_not(&program("name = input()\nprint('Oh: Hello', name, '!')\n", cases), "looks like the text");
}

#[test]
fn what_is_still_to_be_printed_is_said_plainly() {
    let shown = program("print(totl)\n", "stdout = \"one\\ntwo\\n\"\n");
    assert!(shown.contains("   your program should print\n     one\n     two\n"), "{shown}");
    let shown = program("print('one')\nprint('and')\nprint('two')\n", "stdout = \"one\\ntwo\\n\"\n");
    assert!(shown.contains("   unwanted │ and\n"), "{shown}");
}

#[test]
fn what_runs_but_means_something_else_is_named_beside_the_wrong_value() {
    for (body, part) in [
        ("    if x == 6 or 7:\n        return 5\n    return 4\n", "Line 2: `x == 6 or 7` is always true"),
        ("    x =+ 1\n    return x\n", "To add, write `+=`."),
        ("    return x ^ 2\n", "Line 2: `x ^ 2` is not “to the power of”. Python writes `**` for that."),
    ] {
        says(&of_f(&format!("def f(x):\n{body}")), part);
    }
    let bits = "def f(x):\n    if x == 6 or x:\n        x = +2\n    for n in [1]:\n        if n:\n            return (x & 1) ^ 2\n    return x\n";
    says_not(&of_f(bits), "Line ");
    let fields = "from dataclasses import dataclass, fields\n\n\n@dataclass\nclass Order:\n    status = 'new'\n\n\n\
                  def f(x):\n    return len(fields(Order))\n";
    says(&of_f(fields), "Line 6: in a dataclass a field needs a type, or it is no field: write `status: str`");
}

#[test]
fn an_empty_file_and_a_renamed_one_are_called_that() {
    let test = "from it import f\n\n\ndef test_f():\n    assert f(3) == 4\n";
    says(&screen("\n\n", test), "`it.py` is empty, so there is nothing that Python could run.");
    says(&screen("# TODO\n", test), "`it.py` has nothing but comments in it");
    let case = Case::new().exercise(10, "it", "def f(x):\n    return 4\n", test);
    let learner = case.root().join("learner");
    assert_eq!(case.run_with(["init", learner.to_str().unwrap()]).status, Some(0));
    let case = case.at(learner).args(["run", "it"]);
    let folder = case.cwd().join("exercises/01_core/010_it");
    std::fs::rename(folder.join("it.py"), folder.join("It_1.py")).unwrap();
    let shown = case.run().stdout;
    says(&shown, "The file `it.py` is missing, but there is `It_1.py`.");
    says_not(&shown, "reset");
}

#[test]
fn a_byte_order_mark_makes_no_difference() {
    let test = "import ast\nimport pathlib\nfrom it import f\n\n\ndef test_f():\n    ast.parse(pathlib.Path('it.py').read_text(encoding='utf-8'))\n    \
                assert f(3) == 4\n";
    let case = Case::new().exercise(10, "it", "\u{feff}def f(x):\n    return 4\n", test).args(["run", "it"]);
    let ran = case.run();
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
}

#[test]
fn an_assert_of_the_test_is_never_called_the_learners() {
    let attempt = "def each(items, call):\n    for item in items:\n        call(item)\n";
    let test = "from it import each\n\n\ndef test_f():\n    def check(item):\n        wanted = 2\n        assert item == wanted\n\n    each([2, 3], check)\n";
    let shown = screen(attempt, test);
    assert!(shown.contains("That isn't so yet.") && shown.contains(" →  3 │         call(item)"), "{shown}");
    says_not(&shown, "of your own");
}

#[test]
fn white_space_inside_a_literal_is_shown_as_it_is() {
    let shown = screen("def f(x):\n    return x\n", "from it import f\n\n\ndef test_f():\n    assert f('   ') == ''\n");
    assert!(shown.contains("   f('   ') ") && !shown.contains("f(' ')"), "{shown}");
}

#[test]
fn a_pass_shows_nothing_that_the_tests_print() {
    let test = "import sys\nfrom it import f\n\n\ndef test_f():\n    print('from the test')\n    print('usage', file=sys.stderr)\n    assert f(3) == 4\n";
    let case = Case::new().exercise(10, "it", "print('mine')\n\n\ndef f(x):\n    return 4\n", test);
    let ran = case.run_with(["run", "it"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    assert!(ran.stdout.contains("you printed\n     mine\n"), "{}", ran.stdout);
    says_not(&ran.stdout, "from the test");
    says_not(&ran.stdout, "usage");
}

#[test]
fn what_a_library_cannot_do_is_not_called_unwritten() {
    let shown = of_f("import zipfile\n\n\ndef f(x):\n    zipfile.ZipFile('a.zip', 'w', 77)\n    return x + 1\n");
    says(&shown, "What this line calls can't do what it's asked for.");
    says(&shown, "NotImplementedError: That compression method is not supported");
    says_not(&shown, "isn't written yet");
    let shown = of_f("def f(x):\n    raise NotImplementedError('f')\n");
    says(&shown, "This part isn't written yet");
}

#[test]
fn text_that_a_library_cannot_send_is_not_about_a_file() {
    let sent = "from http.client import HTTPConnection\n\n\ndef f(x):\n    asking = HTTPConnection('localhost')\n    \
                asking.putrequest('GET', '/Špik')\n    return 4\n";
    let shown = of_f(sent);
    says(&shown, "where only ASCII can be sent");
    says_not(&shown, "utf-8");
    says(&of_f("def f(x):\n    return 'Š'.encode('ascii')\n"), "Use `encoding=\"utf-8\"`.");
}

#[test]
fn a_function_that_no_other_process_can_look_up_is_named() {
    let sent =
        "import pickle\n\n\ndef f(x):\n    def one(y):\n        return x + y\n\n    return len(pickle.dumps(one))\n";
    let shown = of_f(sent);
    says(&shown, "`one` is made inside of `f`, and so it can't be sent to another process");
    says(&shown, "at the left edge of the file");
    for sent in [
        "import pickle\n\n\ndef f(x):\n    return pickle.dumps(lambda y: x + y)\n",
        "import pickle\n\nadd = lambda y: y + 1\n\n\ndef f(x):\n    return pickle.dumps(add)\n",
    ] {
        says(&of_f(sent), "A `lambda` can't be sent to another process");
    }
}
