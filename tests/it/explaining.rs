//! What a learner reads when a test fails: the real binary, real Python, one small exercise each.

use crate::case::{Case, has, words};

/// The screen for this attempt and this test, 80 columns wide.
fn screen(attempt: &str, test: &str) -> String {
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

#[track_caller]
fn has_not(screen: &str, parts: &[&str]) {
    for part in parts {
        assert!(!screen.contains(part), "not wanted: {part}\n{screen}");
    }
}

#[test]
fn what_was_printed_while_importing_stands_beside_a_failing_test() {
    let shown = screen(
        "print('loading')\n\ndef f(x):\n    print('in f')\n    return x\n",
        "from it import f\n\ndef test_f():\n    assert f(1) == 2\n",
    );
    has(
        &shown,
        &["you printed\n     in f", "printed before the tests, by the lines that are in no function\n     loading"],
    );
    let shown = screen("print('loading')\nLIMIT = 3\n", "import it\n\ndef test_limit():\n    assert it.LIMIT == 4\n");
    has(&shown, &["printed by your file\n     loading"]);
    has_not(&shown, &["import", "function"]);
}

#[test]
fn a_curly_quote_at_the_end_of_a_text_is_marked() {
    for (line, marks) in [
        ("print(\"a”)", "\n      │         ^\n"),
        ("name = 'Zoë’  # hers", "\n      │            ^\n"),
        ("print(f\"{1}”)", "\n      │            ^\n"),
    ] {
        let shown = screen(&format!("{line}\n"), "import it\n\ndef test_it():\n    assert it.x\n");
        has(&shown, &["The text begins with the straight quote", "curly one", marks]);
    }
    let shown = screen("print(\"it’s)\n", "import it\n\ndef test_it():\n    assert it.x\n");
    has(&shown, &["no closing quote on this line"]);
}

#[test]
fn an_earlier_call_that_changed_the_argument_is_blamed_for_it() {
    let attempt = "def cheapest(prices):\n    prices.sort()\n    return prices.pop(0)\n\n\ndef total(prices):\n    return sum(prices)\n";
    let test = "from it import cheapest, total\n\ndef test_prices():\n    prices = [3, 1, 2]\n    assert cheapest(prices) == 1\n    assert total(prices) == 6\n";
    let shown = words(&screen(attempt, test));
    let told = "`cheapest([3, 1, 2])` came before this in the test, and `cheapest` changed what it was given: `[3, 1, 2]` is `[2, 3]` since then.";
    has(&shown, &["total([2, 3])", told, "1 │ def cheapest(prices):"]);
    has_not(&shown, &["def total"]);
    let shown = screen(attempt, &test.replace("assert cheapest(prices) == 1", "prices.pop()"));
    has(&shown, &["total([3, 1])"]);
    has_not(&shown, &["came before"]);
}

#[test]
fn a_line_that_returns_nothing_is_named() {
    let test = "from it import f\n\ndef test_f():\n    assert f(2) == 4\n";
    let shown = screen("def f(x):\n    if x > 1:\n        return None\n    return x * 2\n", test);
    has(&shown, &["Line 3, `return None`, gives `None`."]);
    has_not(&shown, &["when it ends without `return`."]);
}

#[test]
fn an_end_of_input_that_the_test_makes_is_told_apart_from_missing_input() {
    let attempt = "def ask():\n    return input('more? ')\n";
    let stand_in = "import builtins\nfrom it import ask\n\ndef test_ask(monkeypatch):\n    def nothing(prompt=''):\n        \
                    raise EOFError\n    monkeypatch.setattr(builtins, 'input', nothing)\n    assert ask() == ''\n";
    let shown = screen(attempt, stand_in);
    has(&shown, &["   ask()", "The test plays the person who types"]);
    has_not(&shown, &["waits for somebody to type"]);
    let shown = screen(attempt, "from it import ask\n\ndef test_ask():\n    assert ask() == ''\n");
    has(&shown, &["`input()` waits for somebody to type"]);
}

#[test]
fn an_exception_that_did_not_come_is_named_with_the_call() {
    let shown = screen(
        "def first(items):\n    return items[:1]\n",
        "import pytest\nfrom it import first\n\ndef test_first():\n    items = []\n    with pytest.raises((IndexError, KeyError)):\n        \
         found = first(items)\n",
    );
    has(
        &shown,
        &["   first([])", "Nothing was raised; the test expects `IndexError` or `KeyError` from\n   `first([])`."],
    );
    has_not(&shown, &["raise IndexError", "DID NOT RAISE"]);
}

#[test]
fn another_message_is_shown_beside_the_wanted_text() {
    let test = |pattern: &str| {
        format!(
            "import pytest\nfrom it import check\n\ndef test_check():\n    with pytest.raises(ValueError, match=r'{pattern}'):\n        check(-5)\n"
        )
    };
    let attempt = "def check(age):\n    raise ValueError('wrong age')\n";
    let shown = screen(attempt, &test(r"not \-5\."));
    has(&shown, &["the message was   'wrong age'", "should contain    'not -5.'", " →  2 │     raise ValueError"]);
    has_not(&shown, &["Regex"]);
    has(&screen(attempt, &test("^not$")), &["should be         'not'"]);
    has(&screen(attempt, &test(r"age \d+")), &[r"should match      r'age \d+'", "a regular expression"]);
}

#[test]
fn parameters_are_told_by_their_values_or_by_the_name_that_the_author_gave() {
    let test = |ids: &str| {
        format!(
            "import pytest\nfrom it import x\n\n@pytest.mark.parametrize('names', [['a', 'b']]{ids})\ndef test_x(names):\n    assert x == names\n"
        )
    };
    has(&screen("x = []\n", &test("")), &["✗ x · names=['a', 'b']"]);
    has(&screen("x = []\n", &test(", ids=['two names']")), &["✗ x · two names"]);
    let param = "import pytest\nfrom it import x\n\n@pytest.mark.parametrize('names', [pytest.param([1], id='one')])\ndef test_x(names):\n    assert x == names\n";
    has(&screen("x = []\n", param), &["✗ x · one"]);
}

#[test]
fn dictionaries_are_compared_by_key() {
    let shown = screen(
        "def f():\n    return {'pear': 2, 'apple': 1, 'Kiwi': 1}\n",
        "from it import f\n\ndef test_f():\n    assert f() == {'apple': 1, 'pear': 3, 'kiwi': 1}\n",
    );
    has(
        &shown,
        &[
            "     you returned   {'pear': 2, 'apple': 1, 'Kiwi': 1}
                             ^              ^^^^^^^^^
     wanted         {'apple': 1, 'pear': 3, 'kiwi': 1}
                                         ^  ^^^^^^^^^
",
            "The key `'Kiwi'` is there instead of `'kiwi'`.",
            "The value of `'pear'` differs, too.",
        ],
    );
}

#[test]
fn of_long_values_the_part_that_differs_is_shown() {
    let shown = screen(
        "def f():\n    return [{'id': n, 'price': n * 1.5 + (n == 170)} for n in range(300)]\n",
        "from it import f\n\ndef test_f():\n    assert f() == [{'price': n * 1.5, 'id': n} for n in range(300)]\n",
    );
    has(
        &shown,
        &[
            "     at [170]\n     you returned   {'id': 170, 'price': 256.0}\n",
            "The value of the key `'price'` in `[170]` is `256.0` instead of `255.0`.",
        ],
    );
}

#[test]
fn fields_of_named_tuples_and_dataclasses_are_compared_one_by_one() {
    let shown = screen(
        "import dataclasses\n\n@dataclasses.dataclass\nclass Book:\n    title: str\n    tags: list\n",
        "from it import Book\n\ndef test_f():\n    assert Book('Emma', ['a', 'b']) == Book('Emma', ['a', 'c'])\n",
    );
    has(&shown, &["The first difference is at `.tags[1]`: `'b'` instead of `'c'`."]);
}

#[test]
fn what_approx_allows_is_said_when_it_matters() {
    let test = |more: &str| {
        format!(
            "from pytest import approx\nfrom it import f\n\ndef test_f():\n    assert f() == approx({{'a': 1.0, 'b': 2.0}}{more})\n    assert f()['b'] == approx(2.0)\n"
        )
    };
    let shown = screen("def f():\n    return {'a': 1.0000000001, 'b': 2.5}\n", &test(""));
    has(&shown, &["wanted         {'a': 1.0, 'b': 2.0}", "The value of the key `'b'` is `2.5` instead of `2.0`."]);
    has_not(&shown, &["±", "approx"]);
    let shown = screen("def f():\n    return {'a': 1.0, 'b': 2.00001}\n", &test(", abs=0.1"));
    has(&shown, &["wanted         2.0", "Up to `2e-06` more or less would be right."]);
}

#[test]
fn a_name_that_the_parser_does_not_give_and_arguments_that_it_refuses() {
    let attempt = "import argparse\n\ndef main(argv):\n    parser = argparse.ArgumentParser(prog='tool')\n    parser.add_argument('--dry-run')\n    \
                   parser.add_argument('path')\n    return parser.parse_args(argv).verbose\n";
    let test = |argv: &str| format!("from it import main\n\ndef test_main():\n    assert main({argv}) == 1\n");
    let shown = screen(attempt, &test("['x']"));
    has(&shown, &["Nothing in it is called `verbose`; there are `dry_run` and `path`."]);
    has_not(&shown, &["__init__"]);
    let shown = screen(attempt, &test("['x', '-q']"));
    has(&shown, &["The arguments don't fit the parser", "usage: tool [-h]", "error: unrecognized arguments: -q"]);
    has_not(&shown, &["exit()", "written to standard error"]);
}

#[test]
fn a_test_that_fails_by_itself_is_heard_in_its_own_words() {
    let test =
        "import pytest\nimport it\n\ndef test_f():\n    pytest.fail('It was called twice, and once is enough.')\n";
    let shown = screen("x = 1\n", test);
    has(&shown, &["   It was called twice, and once is enough.\n"]);
    has_not(&shown, &["Failed", "pytest"]);
}

#[test]
fn an_assertion_of_the_learners_own_shows_its_values() {
    let attempt = "def total(prices):\n    return sum(prices)\n\ndef test_total():\n    prices = [1, 2]\n    assert total(prices) == 4, 'two prices'\n";
    let shown = screen(attempt, "import it\n\ndef test_right():\n    it.test_total()\n");
    has(
        &shown,
        &[
            "it is          3\n     wanted         4\n",
            "   two prices\n",
            "This is an `assert` of your own, and it fails.",
            " →  6 │     assert total(prices) == 4",
        ],
    );
}

#[test]
fn an_own_assertion_stays_what_it_was() {
    let attempt = "class A:\n    x = 1\n    assert x == 1\n\ndef names():\n    one = 1\n    assert one == 1\n    return sorted(locals())\n\ndef raised():\n    \
                   try:\n        assert 1 == 2\n    except AssertionError as error:\n        return type(error), str(error)\n";
    let test = "import it\n\ndef test_it():\n    assert it.names() == ['one']\n    assert it.raised() == (AssertionError, '')\n    \
                assert sorted(name for name in vars(it.A) if '@' in name) == []\n";
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
}

#[test]
fn an_endless_loop_is_shown_with_its_condition() {
    let attempt = "def count(n):\n    \"\"\"Count down.\"\"\"\n    while n > 0:\n        print(n)\n    return n\n";
    let case =
        Case::new().exercise(10, "it", attempt, "from it import count\n\ndef test_f():\n    assert count(3) == 0\n");
    let toml = case.cwd().join("exercises/01_core/010_it/exercise.toml");
    let text = std::fs::read_to_string(&toml).unwrap() + "timeout = 1\n";
    std::fs::write(toml, text).unwrap();
    let shown = case.args(["run", "it"]).run().stdout;
    has(
        &shown,
        &[
            "Still running after 1 s",
            "The loop goes on as long as `n > 0` is true.",
            "    1 │ def count(n):",
            "5 │     return n",
        ],
    );
}

#[test]
fn processes_that_are_started_by_the_import_of_the_file_are_refused_with_the_reason() {
    let attempt = "from concurrent.futures import ProcessPoolExecutor\nfrom multiprocessing import get_context\n\n\n\
                   def double(number):\n    return 2 * number\n\n\n\
                   def doubles(numbers):\n    with ProcessPoolExecutor(2, mp_context=get_context(\"spawn\")) as pool:\n        \
                   return list(pool.map(double, numbers))\n\n\n";
    let test = "from it import doubles\n\ndef test_doubles():\n    assert doubles([1, 2]) == [2, 4]\n";
    let shown = words(&screen(&format!("{attempt}print(doubles([3]))\n"), test));
    has(&shown, &["reads this file again from its top", "`if __name__ == \"__main__\":`", "print(doubles([3]))"]);
    has_not(&shown, &["Time ran out"]);

    let guarded = format!("{attempt}if __name__ == \"__main__\":\n    print(doubles([3]))\n");
    let ran = Case::new().exercise(10, "it", &guarded, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_program_that_stops_half_way_shows_what_is_still_wanted() {
    let ran = Case::new()
        .file(
            "exercises/01_core/010_it/exercise.toml",
            "title = \"It\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\ndocs = []\nhints = [\"a\"]\n",
        )
        .file("exercises/01_core/010_it/it.py", "print('one')\nprint(1 / 0)\n")
        .file("exercises/01_core/010_it/expected_output.txt", "one\ntwo\n")
        .args(["run", "it"])
        .run();
    has(
        &ran.stdout,
        &["ZeroDivisionError: division by zero", "printed before that\n           │ one\n   missing │ two\n"],
    );
}

#[test]
fn a_path_of_this_run_only_is_told_from_where_the_learner_knows_it() {
    let shown = screen(
        "import os\n\ndef read(folder):\n    return open(folder / 'b.txt').read()\n\ndef other():\n    return open(os.path.abspath('no.txt'))\n",
        "from it import other, read\n\ndef test_read(tmp_path):\n    read(tmp_path)\n\ndef test_other():\n    other()\n",
    );
    has(&shown, &["There is no file `'b.txt'`."]);
    has_not(&shown, &["/pytest/"]);
    let shown = screen(
        "import os\n\ndef other():\n    return open(os.path.abspath('no.txt'))\n",
        "from it import other\n\ndef test_other():\n    other()\n",
    );
    has(&shown, &["There is no file `'no.txt'`."]);
}

#[test]
fn a_message_of_a_hundred_lines_is_folded_and_without_the_folders_of_the_run() {
    let test = "import it\nimport os\n\ndef test_f():\n    lines = [f'line {n}' for n in range(100)] + [os.path.abspath('it.py')]\n    assert it.x == 2, '\\n'.join(lines)\n";
    let shown = screen("x = 1\n", test);
    has(&shown, &["   line 0\n", "   line 7\n   … 81 more lines …\n   line 89\n", "   line 99\n   it.py\n"]);
}

#[test]
fn a_value_that_a_helper_of_the_test_made_is_not_said_to_be_returned() {
    let shown = screen(
        "def f():\n    return None\n",
        "from it import f\n\ndef told(value):\n    return f'no list: {value}'\n\ndef test_f():\n    assert told(f()) == [1]\n",
    );
    has(&shown, &["the test sees   'no list: None'"]);
}

#[test]
fn a_file_that_cannot_be_read_has_no_case() {
    let ran = Case::new()
        .file(
            "exercises/01_core/010_it/exercise.toml",
            "title = \"It\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\ndocs = []\nhints = [\"a\"]\n",
        )
        .file("exercises/01_core/010_it/it.py", "stock = {}\nif stock['a'] = 0:\n    print(1)\n")
        .file("exercises/01_core/010_it/expected_output.txt", "one\n")
        .args(["run", "it"])
        .run();
    has(&ran.stdout, &["✗ Python can't read it.py", "To ask whether two values are equal, write `==`."]);
    has_not(&ran.stdout, &["what your program prints"]);
}
