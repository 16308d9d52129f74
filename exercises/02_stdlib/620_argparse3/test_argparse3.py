import json
import subprocess
import sys
from pathlib import Path

import argparse3
import pytest
from argparse3 import main


@pytest.fixture
def shelf(tmp_path):
    """A library with two things, one of them lent."""
    path = tmp_path / "things.json"
    path.write_text('{"tent": null, "drill": "Ana"}', encoding="utf-8")
    return path


def stored(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_add(shelf):
    """a thing is added and the status is 0"""
    assert main(["--file", str(shelf), "add", "cake tin"]) == 0
    assert stored(shelf) == {"tent": None, "drill": "Ana", "cake tin": None}


def test_add_first(tmp_path):
    """the first thing makes the file"""
    main(["--file", str(tmp_path / "new.json"), "add", "saw"])
    assert stored(tmp_path / "new.json") == {"saw": None}


def test_default_file(tmp_path, monkeypatch):
    """without --file it is library.json in the current folder"""
    monkeypatch.chdir(tmp_path)
    main(["add", "saw"])
    assert stored(tmp_path / "library.json") == {"saw": None}


@pytest.mark.parametrize("name", ["Bo", "Zoë M"])
def test_lend(shelf, name):
    """a thing is lent"""
    assert main(["--file", str(shelf), "lend", "tent", "--to", name]) == 0
    assert stored(shelf) == {"tent": name, "drill": "Ana"}


def test_list(shelf, capsys):
    """things are listed in alphabetical order with their borrowers"""
    assert main(["--file", str(shelf), "list"]) == 0
    assert capsys.readouterr().out == "drill: Ana\ntent: free\n"


def test_list_free(shelf, capsys):
    """only what is free is listed when asked for"""
    main(["--file", str(shelf), "list", "--free"])
    assert capsys.readouterr().out == "tent: free\n"


def test_list_nothing(tmp_path, capsys):
    """an empty library lists nothing"""
    assert main(["--file", str(tmp_path / "no.json"), "list"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("argv", "thing"),
    [
        (["add", "tent"], "tent"),
        (["lend", "drill", "--to", "Bo"], "drill"),
        (["lend", "boat", "--to", "Bo"], "boat"),
    ],
)
def test_errors(shelf, capsys, argv, thing):
    """what the library cannot do is status 1, one line on standard error, no change"""
    before = stored(shelf)
    assert main(["--file", str(shelf), *argv]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert captured.err.startswith("library: ")
    assert thing in captured.err
    assert stored(shelf) == before


@pytest.mark.parametrize("argv", [[], ["sell"], ["add"], ["lend", "tent"], ["list", "--all"]])
def test_wrong_calls(shelf, argv, capsys):
    """a wrong call, also one without command, is status 2"""
    with pytest.raises(SystemExit) as caught:
        main(["--file", str(shelf), *argv])
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: library ")


def test_other_errors(shelf):
    """a damaged file is not reported as a mistake of the user"""
    shelf.write_text("{", encoding="utf-8")
    with pytest.raises(json.JSONDecodeError):
        main(["--file", str(shelf), "list"])


def shell(folder, *argv):
    command = [sys.executable, Path(argparse3.__file__).resolve(), *argv]
    result = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    return result.returncode, result.stdout


def test_shell(tmp_path):
    """from the shell: add, list and a failure"""
    seen = [shell(tmp_path, "add", "saw"), shell(tmp_path, "list"), shell(tmp_path, "add", "saw")]
    assert seen == [(0, ""), (0, "saw: free\n"), (1, "")]
