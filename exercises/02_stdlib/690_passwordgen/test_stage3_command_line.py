import string
import subprocess
import sys
from pathlib import Path

import passwordgen
import pytest
from passwordgen import AMBIGUOUS, classes, entropy, main


def printed(capsys, *argv):
    assert main([*argv]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out.splitlines()


def test_default(capsys):
    """one password of 16 characters from all classes"""
    (password,) = printed(capsys)
    assert len(password) == 16
    assert [bool(set(password) & set(text)) for text in classes()] == [True] * 4


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize("length", [4, 30])
def test_length_and_count(capsys, count, length):
    """length and number can be chosen"""
    lines = printed(capsys, "--length", str(length), "--count", str(count))
    assert [len(line) for line in lines] == [length] * count
    assert len(set(lines)) == count


@pytest.mark.parametrize(
    ("option", "missing"),
    [
        ("--no-digits", string.digits),
        ("--no-symbols", string.punctuation),
        ("--no-ambiguous", AMBIGUOUS),
    ],
)
def test_left_out(capsys, option, missing):
    """what is not wanted does not come"""
    lines = printed(capsys, option, "--count", "60")
    assert len(lines) == 60
    assert sorted(set("".join(lines)) & set(missing)) == []


@pytest.mark.parametrize(
    ("argv", "used", "length"),
    [
        ([], {}, 16),
        (["--length", "20", "--no-symbols"], {"symbols": False}, 20),
        (["--no-ambiguous", "--no-digits"], {"ambiguous": False, "digits": False}, 16),
    ],
)
def test_entropy(capsys, argv, used, length):
    """the entropy stands on the last line when asked for"""
    lines = printed(capsys, *argv, "--count", "2", "--show-entropy")
    assert (len(lines), lines[-1]) == (3, f"entropy: {entropy(length, classes(**used))} bits")


@pytest.mark.parametrize(
    "argv",
    [
        ["--length", "3"],
        ["--length", "2", "--no-symbols"],
        ["--length", "x"],
        ["--count", "0"],
        ["--count", "-1"],
        ["--letters"],
        ["extra"],
    ],
)
def test_wrong(capsys, argv):
    """a wrong call is status 2, a message and no password"""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    captured = capsys.readouterr()
    assert (caught.value.code, captured.out, "usage" in captured.err) == (2, "", True)


def test_short_with_fewer_classes(capsys):
    """with fewer classes a password may be shorter"""
    assert len(printed(capsys, "--length", "2", "--no-symbols", "--no-digits")[0]) == 2


@pytest.mark.parametrize(("argv", "code"), [(["--count", "3"], 0), (["--count", "none"], 2)])
def test_shell(argv, code):
    """from the shell it prints and answers with its status"""
    command = [sys.executable, Path(passwordgen.__file__), *argv]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (result.returncode, len(result.stdout.splitlines())) == (code, 0 if code else 3)
