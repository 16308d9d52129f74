"""What is read from the standard error of a program that died."""

import pytest
from pythlings_harness import children, describe

OWN = "import sys\n\n\ndef main():\n    return totl\n\n\nmain()\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "it.py").write_text(OWN)
    return describe.Files(str(tmp_path), ["test_it.py"], ["it.py"])


def traceback(path, last="NameError: name 'totl' is not defined"):
    return (
        "starting\nTraceback (most recent call last):\n"
        f'  File "{path}", line 8, in <module>\n    main()\n    ~~~~^^\n'
        f'  File "{path}", line 5, in main\n    return totl\n           ^^^^\n{last}\n'
    )


def dead(files, text, what=None, said=None):
    return children.dead(files, what or {"kind": "assertion"}, said, {"stderr": text})


@pytest.mark.parametrize("path", ["it.py", "./it.py", "/somewhere/else/it.py"])
def test_the_learners_lines_are_found(files, path):
    found = dead(files, traceback(path))
    assert [(frame["line"], frame["function"], frame["span"]) for frame in found["frames"]] == [
        (8, "<module>", [1, 7]),
        (5, "main", [12, 16]),
    ]
    assert found["what"]["type_name"] == "NameError"
    assert found["what"]["details"] == {"name": "totl"}


def test_what_python_suggests_is_kept_apart(files):
    what = dead(files, traceback("it.py", "NameError: name 'totl' is not defined. Did you mean: 'total'?"))["what"]
    assert what["message"] == "name 'totl' is not defined"
    assert what["suggestions"] == ["total"]


def test_the_last_of_several_is_told(files):
    text = traceback("it.py", "KeyError: 'a'") + "\nDuring handling of the above exception, another exception occurred:\n\n"
    assert dead(files, text + traceback("it.py", "ValueError: b"))["what"]["type_name"] == "ValueError"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KeyError: 'a'",
        "Traceback (most recent call last):\n",
        traceback("/usr/lib/python3/json/decoder.py"),
        traceback("it.py")
        .replace("return totl", "return other")
        .replace("    main()", "    run()")
        .replace("it.py", "/else/it.py"),
        traceback("it.py", ""),
        traceback("it.py").rpartition("NameError")[0],
    ],
)
def test_nothing_of_the_learners(files, text):
    assert dead(files, text) is None


@pytest.mark.parametrize(
    ("op", "actual", "expected", "is_told"),
    [
        ("==", "''", "'total 4'", True),
        ("==", "'KeyError: 1'", "'NameError: x'", False),
        ("in", "'Traceback'", "'usage'", False),
        ("not in", "'Traceback'", "'x'", True),
    ],
)
def test_an_exception_that_the_test_is_about_is_not_told(files, op, actual, expected, is_told):
    what = {"kind": "comparison", "op": op, "actual": {"repr": actual}, "expected": {"repr": expected}}
    assert (dead(files, traceback("it.py"), what) is not None) == is_told


def test_the_words_of_a_test_name_the_exception(files):
    assert dead(files, traceback("it.py"), said="after the last line, `it.py` stops with NameError") is None
    assert dead(files, traceback("it.py"), said="the total is missing") is not None
