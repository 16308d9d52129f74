import subprocess
import sys
from pathlib import Path

import pytest
import sysargs1
from sysargs1 import count_words, main


@pytest.fixture
def story(tmp_path):
    """A file with 7 words."""
    path = tmp_path / "my story.txt"
    path.write_text("The ferry leaves\nat ten\n\n past nine\n", encoding="utf-8")
    return str(path)


def shell(*args):
    program = Path(sysargs1.__file__)
    command = [sys.executable, program, *args]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_count(story, capsys):
    """the number of words goes to standard output, alone"""
    main([story])
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("7\n", "")


def test_count_status(story):
    """success is status 0"""
    assert main([story]) == 0


@pytest.mark.parametrize("args", [[], ["a.txt", "b.txt"], ["a", "b", "c"]])
def test_usage(args, capsys):
    """a wrong number of arguments is status 2 and a usage line on standard error"""
    assert main(args) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "usage: sysargs1.py FILE\n")


@pytest.mark.parametrize("name", ["missing.txt", "no/such.txt"])
def test_missing(name, capsys):
    """a missing file is status 1 and a line on standard error"""
    assert main([name]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"no such file: {name}\n")


def test_function_does_not_exit():
    """count_words still raises, so that others can use it"""
    with pytest.raises(FileNotFoundError):
        count_words("missing.txt")


def test_shell_success(story):
    """from the shell: the number and status 0"""
    result = shell(story)
    assert (result.stdout, result.stderr, result.returncode) == ("7\n", "", 0)


def test_shell_failure():
    """from the shell: the status of a failure arrives"""
    result = shell("missing.txt")
    assert (result.stdout, result.stderr) == ("", "no such file: missing.txt\n")
    assert result.returncode == 1


def test_shell_usage():
    """from the shell: a call without arguments is status 2"""
    assert shell().returncode == 2
